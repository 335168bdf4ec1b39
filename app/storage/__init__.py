"""The SQLite file: order book, ledger, paper, scans."""

from app.storage.store import Store, open_store

__all__ = ["Store", "open_store"]
