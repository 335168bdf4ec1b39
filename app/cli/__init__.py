"""The terminal: the same verbs as the window's, for people and scripts."""
