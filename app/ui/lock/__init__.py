"""The lock: the desk asks who works at it, and waits for a badge or a PIN."""
