"""One job at a time on each printer: across threads, and across the processes of a station (window and terminal)."""

import hashlib
import os
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path

from app.childkit import locks
from app.domain.printers import JobProgress, Printer, PrinterRoute
from app.printing.lines import Line

_BETWEEN_CONNECTIONS_SECONDS = 0.1
"""A Zebra loses a job that comes while the last connection still closes (apple/cups#5689)."""
_LOOK_AGAIN_SECONDS = 0.01


@dataclass
class Lane:
    """One printer's lane: who holds it may talk to the printer.

    Attributes:
        asks_count_from: It did not answer when it was asked for its counter, and is not asked again before then.
        talks: Whether it ever answered; None while it was not asked. Only of one that talks is silence news.
        count_expected: What its counter says when all jobs so far came out; not believed any more after ``count_due``.
        line: What a job is on right now; None between jobs.
    """

    lock: threading.Lock = field(default_factory=threading.Lock)
    free_at: float = 0.0
    asks_count_from: float = 0.0
    talks: bool | None = None
    count_expected: int = 0
    count_due: float = 0.0
    line: Line | None = None
    _job_start: int = 0
    _job_bytes: int = 0

    @contextmanager
    def carrying(self, line: Line, job_bytes: int) -> Iterator[None]:
        """Let others see how far a job is that begins on a line now."""
        self._job_start, self._job_bytes, self.line = line.written_bytes, job_bytes, line
        try:
            yield
        finally:
            self.line = None

    def progress(self) -> JobProgress | None:
        """Return how far the job is; None between jobs. May be called from any thread."""
        line = self.line
        if line is None:
            return None
        try:
            acknowledged = line.acknowledged_bytes()
        except (OSError, ValueError):  # it was closed while we looked
            acknowledged = None
        done = (line.written_bytes if acknowledged is None else acknowledged) - self._job_start
        return JobProgress(taken_bytes=min(max(done, 0), self._job_bytes), total_bytes=self._job_bytes)


class Lanes:
    """The lanes of all printers.

    Args:
        folder: Where the lock files lie that other processes respect too; None keeps to the threads of this one.
    """

    def __init__(self, folder: Path | None = None) -> None:
        self._folder = folder
        self._lanes: dict[str, Lane] = {}
        self._lock = threading.Lock()

    def of(self, printer: Printer) -> Lane:
        """Return a printer's lane without holding it, for looking at."""
        with self._lock:
            return self._lanes.setdefault(_key(printer), Lane())

    @contextmanager
    def held(self, printer: Printer, wait_seconds: float | None = None) -> Iterator[Lane]:
        """Hold a printer's lane.

        Args:
            wait_seconds: How long to wait for whoever has it; None waits until it is free.

        Raises:
            TimeoutError: Somebody else keeps it longer.
        """
        key, lane = _key(printer), self.of(printer)
        end = None if wait_seconds is None else time.monotonic() + wait_seconds
        if not lane.lock.acquire(timeout=-1 if wait_seconds is None else wait_seconds):
            raise TimeoutError(printer.id)
        pause = _BETWEEN_CONNECTIONS_SECONDS if printer.route is PrinterRoute.TCP else 0.0
        try:
            descriptor = self._taken(key, end)
            try:
                time.sleep(max(0.0, lane.free_at - time.monotonic(), _left_of_pause(descriptor, pause)))
                yield lane
            finally:
                lane.free_at = time.monotonic() + pause
                _let_go(descriptor)
        finally:
            lane.lock.release()

    def _taken(self, key: str, end: float | None) -> int | None:
        """Wait for the lock that other processes respect; without a folder that can be written there is none."""
        if self._folder is None:
            return None
        name = hashlib.sha256(key.encode()).hexdigest()[:32]
        try:
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            descriptor = os.open(self._folder / name, os.O_RDWR | os.O_CREAT, 0o600)
        except OSError:
            return None  # a desk whose disk is full still prints what it may print
        while not locks.take(descriptor):
            if end is not None and time.monotonic() >= end:
                os.close(descriptor)
                raise TimeoutError("another program on this desk prints")
            time.sleep(_LOOK_AGAIN_SECONDS)
        return descriptor


def _key(printer: Printer) -> str:
    # By its address, not its id: two settings may mean the same machine.
    return " ".join(printer.address)


def _left_of_pause(descriptor: int | None, pause: float) -> float:
    """Return how long the last process' connection may still be closing; the file's time says when it let go."""
    if descriptor is None or not pause:
        return 0.0
    told = os.fstat(descriptor)
    left = told.st_mtime + pause - time.time()
    return left if told.st_size and left <= pause else 0.0  # not new, and no clock that was set back


def _let_go(descriptor: int | None) -> None:
    if descriptor is None:
        return
    with suppress(OSError):
        os.lseek(descriptor, 0, os.SEEK_SET)
        os.write(descriptor, b".")
    os.close(descriptor)
