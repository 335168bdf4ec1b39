"""What can be told of a store without telling what is in it."""

from typing import Any

from app.storage.failures import translated
from app.storage.store import Store

_BY_STATE = ("orders", "attempts", "jobs", "acts")


def summary_of(store: Store) -> dict[str, Any]:
    """Return version, integrity, sizes, and how many rows there are, by state where rows have one.

    Raises:
        LedgerBroken: The store cannot be read.
    """
    database = store._database  # noqa: SLF001  # one island
    with translated(database.path), database.reading() as connection:

        def one(statement: str) -> Any:
            return connection.execute(statement).fetchone()[0]

        tables = [
            str(row[0])
            for row in connection.execute(
                "SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'"
            )
        ]
        states = {
            table: dict(connection.execute(f"SELECT state, count(*) FROM {table} GROUP BY state").fetchall())
            for table in _BY_STATE
        }
        return {
            "version": one("PRAGMA user_version"),
            "integrity": one("PRAGMA integrity_check(5)"),
            "pages": one("PRAGMA page_count"),
            "free_pages": one("PRAGMA freelist_count"),
            "synchronous": one("PRAGMA synchronous"),
            "secure_delete": one("PRAGMA secure_delete"),
            "rows": {table: one(f'SELECT count(*) FROM "{table}"') for table in tables},
            "states": states,
        }
