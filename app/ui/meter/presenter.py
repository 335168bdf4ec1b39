"""The Meter screen's behaviour, without Qt."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from app.domain.errors import Problem, StationError
from app.domain.meter import MeterDay
from app.ui.work import Lane, Work
from app.workflows.station import Station

_AGE = timedelta(seconds=15)


@dataclass(frozen=True)
class MeterState:
    """All that the screen draws.

    Attributes:
        days: The last fourteen, today last; empty while they are not read.
        trouble: Why they cannot be read.
    """

    days: tuple[MeterDay, ...] = ()
    trouble: Problem | None = None

    @property
    def today(self) -> MeterDay | None:
        """The numbers of this day."""
        return self.days[-1] if self.days else None

    @property
    def is_empty(self) -> bool:
        """Whether nothing was measured in all these days."""
        return not any(day.orders for day in self.days)


class MeterPresenter:
    """Reads the days again while they are shown."""

    def __init__(self, station: Station, work: Work, show: Callable[[MeterState], None]) -> None:
        self._station = station
        self._work = work
        self._show = show
        self._read_at: datetime | None = None
        self.state = MeterState()

    def refresh(self) -> None:
        """Read the days."""
        self._read_at = self._station.parts.clock.now()
        self._work.run(self._station.measure_packing.trend, done=self._read, failed=self._failed, lane=Lane.LOOKUP)

    def tick(self) -> None:
        """Read them again when they are old."""
        if self._read_at is not None and self._station.parts.clock.now() - self._read_at >= _AGE:
            self.refresh()

    def _read(self, days: tuple[MeterDay, ...]) -> None:
        self.state = MeterState(days)
        self._show(self.state)

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, StationError):
            raise error
        self.state = MeterState(self.state.days, error.problem)
        self._show(self.state)
