"""Keeps the number of calls that a system asks for, on our side: what is never sent is never refused."""

import threading
import time
from collections import deque
from collections.abc import Callable
from functools import partial

from app.domain.errors import LedgerBroken
from app.domain.paces import LineTooLong, Rate
from app.domain.ports import TurnBook

_ROUNDING_SECONDS = 1e-6


class Pace:
    """Hands out turns at a rate; may be used from any thread.

    Args:
        rate: How many calls may leave.
        clock: Seconds that only grow.
        take_shared: Takes a turn that other processes respect too; None keeps to this process.
    """

    def __init__(
        self,
        rate: Rate,
        clock: Callable[[], float] = time.monotonic,
        take_shared: Callable[[float], float] | None = None,
    ) -> None:
        self._rate = rate
        self._clock = clock
        self._take_shared = take_shared
        self._turns: deque[float] = deque(maxlen=rate.calls)
        self._lock = threading.Lock()

    def take(self, patience_seconds: float = float("inf")) -> float:
        """Take the next turn; return how many seconds off it is, 0 if it is now.

        Raises:
            LineTooLong: It is further off than the patience reaches; no turn was taken.
        """
        if self._take_shared is not None:
            try:
                return self._take_shared(patience_seconds)
            except LedgerBroken:  # the rate of this process is the best that can be kept then
                return self._take(patience_seconds)
        return self._take(patience_seconds)

    def _take(self, patience_seconds: float) -> float:
        with self._lock:
            now = self._clock()
            turn = self._rate.next_turn(self._turns, now)
            seconds = turn - now if turn - now > _ROUNDING_SECONDS else 0.0
            if seconds > patience_seconds:
                raise LineTooLong(seconds)
            self._turns.append(turn)
            return seconds

    def wait(self, sleep: Callable[[float], None], patience_seconds: float = float("inf")) -> float:
        """Take the next turn and wait for it; return the seconds that were waited. Raises LineTooLong as ``take``."""
        seconds = self.take(patience_seconds)
        if seconds:
            sleep(seconds)
        return seconds


class Paces:
    """The paces of a station by whom they are kept with: clients are made anew, rates are not. For any thread.

    Args:
        book: Shares turns with the station's other processes; None keeps all of them to this one.
        clock: Seconds that only grow.
    """

    def __init__(self, book: TurnBook | None = None, clock: Callable[[], float] = time.monotonic) -> None:
        self._book = book
        self._clock = clock
        self._lock = threading.Lock()
        self._known: dict[tuple[str, Rate, bool], Pace] = {}

    def of(self, whom: str, rate: Rate, *, shared: bool = False) -> Pace:
        """Return the pace that is kept with somebody; the same one however often it is asked for.

        Args:
            whom: Who counts, such as a system and an account; holds no secret.
            shared: Whether all desks of the station count together.
        """
        book = self._book if shared else None
        with self._lock:
            made = Pace(rate, self._clock, partial(book.take_turn, whom, rate) if book is not None else None)
            return self._known.setdefault((whom, rate, shared), made)
