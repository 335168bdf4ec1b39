"""The outside systems and a Zebra, played locally."""
