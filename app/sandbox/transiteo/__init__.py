"""Transiteo, played from its document."""
