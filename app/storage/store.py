"""The store: one SQLite file, opened, brought up to date and handed out in its parts."""

from collections.abc import Sequence
from pathlib import Path
from types import TracebackType
from typing import Self

from app.domain.ports import Clock
from app.storage.acts import SqliteActLedger
from app.storage.database import BUSY_TIMEOUT_SECONDS, QUICK_CHECK_BYTES, Database
from app.storage.ledger import SqliteLedger
from app.storage.meter import SqliteMeterBook
from app.storage.migrations import migrate
from app.storage.order_book import SqliteOrderBook
from app.storage.paper import SqlitePaperLedger
from app.storage.presence import Presence
from app.storage.ramp import SqliteRampLedger
from app.storage.scans import SqliteScanLedger
from app.storage.schema import STEPS, Step
from app.storage.turns import SqliteTurnBook


class Store:
    """An open store; its parts may be used from any thread.

    Attributes:
        orders: The order book.
        ledger: Money.
        paper: Labels and prints.
        scans: Scan-backs.
        ramp: Parcels on the ramp.
        meter: How long parcels took.
        acts: What else was done at carriers.
        turns: When calls leave to carriers that count all desks together.
    """

    def __init__(self, database: Database, presence: Presence) -> None:
        self._database = database
        self._presence = presence
        self.orders = SqliteOrderBook(database)
        self.ledger = SqliteLedger(database, presence)
        self.paper = SqlitePaperLedger(database, presence)
        self.scans = SqliteScanLedger(database)
        self.ramp = SqliteRampLedger(database)
        self.meter = SqliteMeterBook(database)
        self.acts = SqliteActLedger(database, presence)
        self.turns = SqliteTurnBook(database)

    def check(self) -> None:
        """Look through the whole file for damage; takes seconds for a big one. Raises LedgerBroken."""
        self._database.check()

    def close(self) -> None:
        """Close the file; call it when no other thread is inside any more. Doing it again is no error."""
        self._database.close()
        self._presence.end()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()


def open_store(
    path: Path,
    clock: Clock,
    *,
    busy_timeout_seconds: float = BUSY_TIMEOUT_SECONDS,
    steps: Sequence[Step] = STEPS,
) -> Store:
    """Open the store, make it when it is not there, and bring it to this program's version.

    Args:
        path: The file; its folder must exist (a folder that has gone is not replaced by an empty one).
        clock: Gives the times that rows carry.
        busy_timeout_seconds: How long a step waits while another process writes.
        steps: The migrations, for tests of migrating.

    Raises:
        LedgerBroken: The folder is missing, the file cannot be read or written, is locked, damaged, another program's
            or newer than this one; it was not changed.
    """
    database = Database(path, clock, busy_timeout_seconds)
    try:
        database.check(QUICK_CHECK_BYTES)
        migrate(database, steps)
        return Store(database, Presence(path.parent / "locks"))
    except BaseException:
        database.close()
        raise
