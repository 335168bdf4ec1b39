"""Label documents: read, drawn, checked, converted and made."""
