"""Scales: USB and serial ones, read beside the window; which weight is new."""
