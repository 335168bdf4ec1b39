"""What lies on the scale, and whether its weight is a new one."""

import threading
from datetime import datetime, timedelta

from app.domain.weights import Reading, ScaleStatus, not_taken, taken_before

STALE = timedelta(seconds=2)
"""An older answer is none: the scale may be asleep, unplugged, or carry another parcel by now."""
_EMPTY_GRAMS = 20
_SAME_GRAMS = 20
_SAME_SHARE = 0.02


class Pan:
    """Follows the readings of one scale; may be used from several threads.

    A weight counts once the scale has said the same twice while it rests. It is new until it is taken; after that the parcel must be
    lifted off, or the weight must change by more than a parcel's own flutter.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._last: Reading | None = None
        self._settled = False
        self._taken_grams: int | None = None
        self._was_lifted = True

    def see(self, reading: Reading) -> None:
        """Take one more reading."""
        with self._lock:
            before, self._last = self._last, reading
            self._settled = reading.stable and before is not None and before.stable and before.grams == reading.grams
            if self._settled and self._is_empty(reading):
                self._was_lifted, self._taken_grams = True, None

    def _is_empty(self, reading: Reading) -> bool:
        if reading.status is ScaleStatus.ZERO:
            return True
        # Dust, or a pan that was not set to zero; but a letter may weigh as little.
        limit = min(_EMPTY_GRAMS, (self._taken_grams or 0) // 2)
        return reading.grams is not None and reading.grams <= limit

    def newest(self, now: datetime) -> Reading:
        """Return the last reading, or that the scale does not answer."""
        last = self._last
        if last is None or now - last.at > STALE:
            return Reading(status=ScaleStatus.NO_ANSWER, at=now)
        return last

    def fresh(self, now: datetime, *, lifted: bool) -> Reading:
        """Return the weight that may be taken; see ``Weighing.fresh``."""
        with self._lock:
            reading = self.newest(now)
            if reading.status is not ScaleStatus.STABLE:
                raise not_taken(reading.status)
            if not self._settled:
                raise not_taken(ScaleStatus.MOTION)
            if not self._was_lifted and (lifted or self._is_the_taken(reading)):
                raise taken_before()
            return reading

    def _is_the_taken(self, reading: Reading) -> bool:
        if self._taken_grams is None or reading.grams is None:
            return False
        return abs(reading.grams - self._taken_grams) <= max(_SAME_GRAMS, self._taken_grams * _SAME_SHARE)

    def take(self, reading: Reading) -> None:
        """Use a weight up."""
        with self._lock:
            self._taken_grams, self._was_lifted = reading.grams, False

    def forget(self) -> None:
        """Forget what was read, as for another scale; what was taken stays taken."""
        with self._lock:
            self._last, self._settled = None, False
