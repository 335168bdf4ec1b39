"""Trans.eu, played locally from its document."""
