"""Keeps the number of calls a minute that a system asks for, on our side: what is never sent is never refused."""

import threading
import time
from collections.abc import Callable

_ROUNDING_SECONDS = 1e-6


class LineTooLong(Exception):
    """The next free moment is further off than somebody will wait; no place was taken."""

    def __init__(self, seconds: float) -> None:
        super().__init__(f"{seconds:.0f} s")
        self.seconds = seconds


class Pace:
    """A token bucket; may be used from any thread.

    The burst is part of the limit: no 60 seconds, wherever they begin, hold more than ``per_minute`` calls.

    Args:
        per_minute: How many calls any minute may hold.
        burst: How many of them may follow each other at once.
        clock: Seconds that only grow.
    """

    def __init__(self, per_minute: int, burst: int, clock: Callable[[], float] = time.monotonic) -> None:
        if not 1 <= burst < per_minute:
            raise ValueError("A burst is at least one call and less than a minute's")
        self._seconds_a_call = 60 / (per_minute - burst)
        self._burst = burst
        self._clock = clock
        self._lock = threading.Lock()
        self._full_again_at = clock()

    def take(self, patience_seconds: float) -> float:
        """Take the next place in the line; return how many seconds off it is, 0 if it is now.

        Raises:
            LineTooLong: It is further off than the patience reaches; no place was taken.
        """
        with self._lock:
            now = self._clock()
            full_at = max(self._full_again_at, now)
            seconds = full_at - (self._burst - 1) * self._seconds_a_call - now
            seconds = seconds if seconds > _ROUNDING_SECONDS else 0.0
            if seconds > patience_seconds:
                raise LineTooLong(seconds)
            self._full_again_at = full_at + self._seconds_a_call
            return seconds


class Paces:
    """The paces of a station by whom they are kept with; may be used from any thread.

    Args:
        clock: Seconds that only grow.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._lock = threading.Lock()
        self._known: dict[tuple[str, int, int], Pace] = {}

    def of(self, whom: str, per_minute: int, burst: int) -> Pace:
        """Return the pace that is kept with somebody; the same one however often it is asked for."""
        with self._lock:
            return self._known.setdefault((whom, per_minute, burst), Pace(per_minute, burst, self._clock))
