"""The scanner test: one code on the screen, one scan, and what is wrong with the scanner."""
