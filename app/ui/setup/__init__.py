"""The Settings screen: where parcels come from, this desk, and how the window looks."""
