"""Changing what a system holds of an order: the form, what changes, and one key that sends it."""
