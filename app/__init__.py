"""Parceldesk: a shipping station for packing desks."""
