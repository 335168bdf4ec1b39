"""Porterbuddy, played from its document."""
