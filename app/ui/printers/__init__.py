"""The Printers screen: what prints here, how it is, and the proof that it prints in true size."""
