"""Keeps calls of one account apart, so that no system has to ask for it."""

import threading
import time
from collections.abc import Callable


class Pace:
    """Lets calls pass at an even pace; may be used from any thread.

    Args:
        per_second: How many calls may leave in a second.
        sleep: Waits.
        now: Seconds on a clock that never goes back.
    """

    def __init__(
        self, per_second: float, sleep: Callable[[float], None], now: Callable[[], float] = time.monotonic
    ) -> None:
        self._apart = 1 / per_second
        self._sleep = sleep
        self._now = now
        self._next = float("-inf")
        self._lock = threading.Lock()

    def wait(self) -> None:
        """Return when the next call may leave."""
        with self._lock:
            now = self._now()
            turn = max(now, self._next)
            self._next = turn + self._apart
        if turn > now:
            self._sleep(turn - now)
