"""Keeps calls of one account apart, evenly, so that no system has to ask for it."""

import threading
import time
from collections.abc import Callable


class Spacing:
    """Lets calls pass one after the other; may be used from any thread.

    Args:
        per_second: How many calls may leave in a second.
        clock: Seconds that never run backwards.
    """

    def __init__(self, per_second: float, clock: Callable[[], float] = time.monotonic) -> None:
        self._gap_seconds = 1 / per_second
        self._clock = clock
        self._next = float("-inf")
        self._lock = threading.Lock()

    def wait(self, sleep: Callable[[float], None]) -> None:
        """Take the next turn and wait for it."""
        with self._lock:
            now = self._clock()
            turn = max(now, self._next)
            self._next = turn + self._gap_seconds
        if turn > now:
            sleep(turn - now)
