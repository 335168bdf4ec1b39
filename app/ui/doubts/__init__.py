"""What is not known: orders without an answer, labels that nobody saw."""
