"""Papers of the desk, as pages and as receipts."""
