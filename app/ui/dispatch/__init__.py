"""The ramp: parcel after parcel is scanned, and what is missing is named before the carrier comes."""
