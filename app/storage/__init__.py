"""The SQLite file: order book, ledger, paper, scans."""
