"""Whose turn it is: calls at an even rate, and what only one caller may do at a time."""

import threading
import time
from collections.abc import Callable


class EvenPace:
    """Lets so many calls a second through and makes the others wait their turn; may be used from any thread.

    Args:
        per_second: How many calls; they leave evenly, so that no second of any kind holds more than one above it.
        clock: Seconds that never run backwards.
    """

    def __init__(self, per_second: float, clock: Callable[[], float] = time.monotonic) -> None:
        self._gap_seconds = 1 / per_second
        self._clock = clock
        self._lock = threading.Lock()
        self._next = 0.0

    def wait(self, sleep: Callable[[float], None]) -> float:
        """Take the next turn and wait for it; return the seconds that were waited."""
        with self._lock:
            now = self._clock()
            turn = max(self._next, now)
            self._next = turn + self._gap_seconds
        seconds = turn - now
        if seconds > 0:
            sleep(seconds)
        return seconds


_paces: dict[str, EvenPace] = {}
_turns: dict[str, threading.RLock] = {}
_lock = threading.Lock()


def shared_pace(name: str, per_second: float) -> EvenPace:
    """Return the process's one pace of a name, such as an address and an account: clients are made anew, rates are not."""
    with _lock:
        return _paces.setdefault(name, EvenPace(per_second))


def shared_turn(name: str) -> threading.RLock:
    """Return the process's one lock of a name, for what only one client may do at a time, such as renewing a sign-in."""
    with _lock:
        return _turns.setdefault(name, threading.RLock())
