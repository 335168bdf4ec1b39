"""Betakom, played: orders of partners on a marketplace, written from its public document."""
