"""parcelLab, played from its document."""
