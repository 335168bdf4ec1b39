"""The window's parts: painted from the tokens, named for screen readers, without a word of the trade in them."""
