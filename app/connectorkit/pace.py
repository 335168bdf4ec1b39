"""Keeps requests apart, where a system limits them or may do so."""

import threading
import time
from collections import deque
from collections.abc import Callable


class Pace:
    """Lets no more requests go in any second than a system takes; may be used from any thread.

    Args:
        per_second: Of requests; as many go at once, then each waits for its turn.
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
        count = max(1, int(per_second))
        self._span_seconds = count / per_second
        self._turns: deque[float] = deque(maxlen=count)
        self._sleep = sleep
        self._clock = clock
        self._lock = threading.Lock()

    def wait(self) -> None:
        """Wait until the next request may go."""
        with self._lock:
            now = self._clock()
            full = len(self._turns) == self._turns.maxlen
            turn = max(now, self._turns[0] + self._span_seconds) if full else now
            self._turns.append(turn)
        if turn > now:
            self._sleep(turn - now)
