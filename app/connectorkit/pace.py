"""Keeps requests apart, where a system limits them or may do so."""

import threading
import time
from collections.abc import Callable

_NOTHING_SECONDS = 1e-6


class Pace:
    """Lets so many requests a second go, evenly; may be used from any thread.

    Args:
        per_second: Of requests; a short burst of as many goes at once.
        sleep: Waits.
        clock: Seconds that never go back.
    """

    def __init__(
        self,
        per_second: float,
        *,
        sleep: Callable[[float], None] = time.sleep,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._gap_seconds = 1 / per_second
        self._burst_seconds = max(0.0, 1 - self._gap_seconds)
        self._sleep = sleep
        self._clock = clock
        self._free_at = 0.0
        self._lock = threading.Lock()

    def wait(self) -> None:
        """Wait until the next request may go."""
        with self._lock:
            now = self._clock()
            # Unused time counts for one second, so that a desk that was quiet does not wait at its first request.
            turn = max(self._free_at, now - self._burst_seconds)
            self._free_at = turn + self._gap_seconds
        if turn - now > _NOTHING_SECONDS:
            self._sleep(turn - now)
