"""The Meter screen: seconds a parcel, what they are made of, and how they went these days."""
