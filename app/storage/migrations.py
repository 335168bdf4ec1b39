"""Bring a file to the program's version: numbered steps under ``PRAGMA user_version``, a copy first."""

import sqlite3
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

from app.storage import failures
from app.storage.database import Database
from app.storage.schema import STEPS, Step


def migrate(database: Database, steps: Sequence[Step] = STEPS) -> None:
    """Take the steps that the file has not taken yet.

    Each step is one transaction of single statements (``executescript`` would commit in between). A file that holds
    something is copied first, to ``<name>.before-<version>`` beside it.

    Raises:
        LedgerBroken: The file is newer than the program, belongs to another one, or cannot be written; it is as it was.
    """
    version = _version(database, steps)
    if version == len(steps):
        return
    if version:
        _copy(database, len(steps))
    for number in range(version + 1, len(steps) + 1):
        with database.writing() as connection:
            # Another process may have taken this step while we waited for the lock.
            if _user_version(connection) >= number:
                continue
            for statement in steps[number - 1]:
                connection.execute(statement)
            connection.execute(f"PRAGMA user_version = {number:d}")


def _user_version(connection: sqlite3.Connection) -> int:
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def _version(database: Database, steps: Sequence[Step]) -> int:
    with database.reading() as connection:
        connection.execute("BEGIN")  # one look at both: a second process may be making the tables right now
        try:
            version = _user_version(connection)
            tables = int(connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0])
        finally:
            connection.execute("ROLLBACK")
    if version > len(steps):
        raise failures.newer(database.path, version, len(steps))
    if version < 0 or (version == 0 and tables):
        raise failures.foreign(database.path)
    return version


def _copy(database: Database, version: int) -> Path:
    target = database.path.with_name(f"{database.path.name}.before-{version}")
    with database.reading() as connection:
        target.unlink(missing_ok=True)
        target.touch(mode=0o600)
        with closing(sqlite3.connect(target)) as copy:
            connection.backup(copy)
            # A copy that stands alone, without a -wal beside it.
            copy.execute("PRAGMA journal_mode=DELETE").fetchone()
    return target
