"""Measure how long a parcel takes at this desk; what is measured stays here, and nobody's name is in it."""

import logging
from dataclasses import dataclass, field
from datetime import datetime

from app.domain.errors import StationError
from app.domain.meter import MeterDay, day_of, days_of, midnight
from app.workflows.parts import Parts

TREND_DAYS = 14
_MOST_OPEN = 200
_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class MeasurePacking:
    """Notes when orders are opened, and writes their packing down once they are on their boxes."""

    parts: Parts
    _opened: dict[int, datetime] = field(default_factory=dict)

    def opened(self, order_id: int) -> None:
        """Note that a waiting order was opened on the desk; costs nothing, and may be called from the window's thread."""
        self._opened.pop(order_id, None)
        self._opened[order_id] = self.parts.clock.now()
        while len(self._opened) > _MOST_OPEN:
            self._opened.pop(next(iter(self._opened)))

    def finished(self, order_id: int) -> bool:
        """Write down what an order took, with its last scan-back; tell whether something was written.

        One whose opening nobody saw, such as before the station started, is left out. No trouble with the store stops the
        desk here: whatever else is written next tells of it.
        """
        opened_at = self._opened.pop(order_id, None)
        if opened_at is None:
            return False
        try:
            return self.parts.meter.record(order_id, opened_at)
        except StationError as error:
            _log.warning("A packing was not written down: %s", error.problem.title)
            return False

    def today(self) -> MeterDay:
        """Return the numbers of this day."""
        now = self.parts.clock.now()
        return day_of(now.astimezone().date(), self.parts.meter.packings(midnight(now)))

    def trend(self) -> tuple[MeterDay, ...]:
        """Return the last fourteen days, today last."""
        now = self.parts.clock.now()
        since = midnight(now, TREND_DAYS - 1)
        return days_of(self.parts.meter.packings(since), now.astimezone().date(), TREND_DAYS)
