"""From SQLite's error codes to sentences that a packer can act on."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from app.domain.errors import Blame, LedgerBroken, Problem
from app.domain.wording import say

_FULL = Problem(
    code="store_full",
    title="The disk is full",
    hint="What was written before is kept; this last step was not written and nothing was sent. Make room, then do it again.",
)
_LOCKED = Problem(
    code="store_locked",
    title="Another program holds the order book",
    hint="This last step was not written and nothing was sent. Close what else has the file open, then do it again.",
)
_READ_ONLY = Problem(
    code="store_read_only",
    title="The order book cannot be written",
    hint="Nothing was written and nothing was sent. Give this user the right to write the file and its folder.",
    blame=Blame.OFFICE,
)
_DAMAGED = Problem(
    code="store_damaged",
    title="The order book's file is damaged",
    hint="Nothing was sent. Keep the file as it is, and put back the last copy that lies beside it or in the backup.",
    blame=Blame.OFFICE,
)
_UNREACHABLE = Problem(
    code="store_not_reachable",
    title="The order book's file cannot be opened",
    hint="Nothing was written and nothing was sent. Look whether its folder is there and may be written.",
    blame=Blame.OFFICE,
)
_DISK = Problem(
    code="store_disk",
    title="The disk does not take what is written",
    hint="This last step was not written and nothing was sent. Have the disk looked at, then do it again.",
    blame=Blame.OFFICE,
)

_BY_CODE = {
    sqlite3.SQLITE_FULL: _FULL,
    sqlite3.SQLITE_BUSY: _LOCKED,
    sqlite3.SQLITE_LOCKED: _LOCKED,
    sqlite3.SQLITE_PROTOCOL: _LOCKED,
    sqlite3.SQLITE_READONLY: _READ_ONLY,
    sqlite3.SQLITE_PERM: _READ_ONLY,
    sqlite3.SQLITE_AUTH: _READ_ONLY,
    sqlite3.SQLITE_CORRUPT: _DAMAGED,
    sqlite3.SQLITE_NOTADB: _DAMAGED,
    sqlite3.SQLITE_FORMAT: _DAMAGED,
    sqlite3.SQLITE_CANTOPEN: _UNREACHABLE,
    sqlite3.SQLITE_IOERR: _DISK,
    sqlite3.SQLITE_NOMEM: _DISK,
}


def broken(error: sqlite3.Error, path: Path) -> LedgerBroken | None:
    """Turn an error of SQLite into the station's, None for one that only a mistake in the program can cause."""
    code: int | None = getattr(error, "sqlite_errorcode", None)
    problem = None if code is None else _BY_CODE.get(code & 0xFF)
    if code is None and isinstance(error, sqlite3.OperationalError):
        problem = _DAMAGED  # the module itself could not read a text as UTF-8: nothing that was written by us
    if problem is None:
        return None
    return LedgerBroken(problem, f"{path}: {getattr(error, 'sqlite_errorname', 'text')}: {error}")


@contextmanager
def translated(path: Path) -> Iterator[None]:
    """Let what the disk does to SQLite come out as LedgerBroken; mistakes in the program come out as they are."""
    try:
        yield
    except sqlite3.Error as error:
        failure = broken(error, path)
        if failure is None:
            raise
        raise failure from error


def not_reachable(path: Path, error: OSError) -> LedgerBroken:
    """Say that the file or its folder cannot be opened."""
    return LedgerBroken(_UNREACHABLE, f"{path}: {error.strerror or error}")


def damaged(what: str, detail: str) -> LedgerBroken:
    """Say that one row cannot be read, and which.

    Args:
        what: The row in words, such as "order 100482".
        detail: For the log; must hold no field's content.
    """
    title = say("The order book's file is damaged at {what}", what=what)
    return LedgerBroken(_DAMAGED.model_copy(update={"title": title}), detail)


def damaged_file(path: Path, detail: str) -> LedgerBroken:
    """Say that the file is no sound store."""
    return LedgerBroken(_DAMAGED, f"{path}: {detail}")


def closed(path: Path) -> LedgerBroken:
    """Say that the store was closed before."""
    problem = Problem(
        code="store_closed",
        title="The order book is closed",
        hint="Nothing was written and nothing was sent. Start the station again.",
    )
    return LedgerBroken(problem, str(path))


def newer(path: Path, version: int, known: int) -> LedgerBroken:
    """Say that a later program wrote the file."""
    problem = Problem(
        code="store_newer",
        title="The order book was written by a newer Parceldesk",
        hint="Nothing was changed. Start the newer program, or put back the copy that it made before.",
        blame=Blame.OFFICE,
    )
    return LedgerBroken(problem, f"{path}: version {version}, known up to {known}")


def foreign(path: Path) -> LedgerBroken:
    """Say that the file belongs to another program."""
    problem = Problem(
        code="store_foreign",
        title="The order book's file belongs to another program",
        hint="Nothing was changed. Move that file away, or choose another folder for the station.",
        blame=Blame.OFFICE,
    )
    return LedgerBroken(problem, str(path))
