"""The Dispatch screen's behaviour, without Qt: scans and keys in, states and verdicts out."""

from collections import deque
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial
from typing import Any

from app.domain.errors import StationError
from app.domain.orders import OrderRow
from app.domain.scans import Scan, Verdict
from app.settings.model import Settings
from app.ui.dispatch.flashes import closed, flash_of, not_closed, trouble
from app.ui.dispatch.state import DispatchState
from app.ui.dispatch.words import last_words, leaves_words, strip_of
from app.ui.shell.state import LastScan, Strip
from app.ui.work import Frame, Lane, Work
from app.workflows.dispatch import ClosedDay, Loaded, RampDay
from app.workflows.station import Station

PAGE_ROWS = 12
_DAY_AGE = timedelta(seconds=5)


class DispatchPresenter:
    """Holds one frozen ``DispatchState`` and replaces it.

    Args:
        station: The verbs.
        settings: The settings in force, asked anew each time.
        work: Runs jobs off the window's thread.
        frame: The frame around the screen.
        show: Draws a state.
    """

    def __init__(
        self,
        station: Station,
        settings: Callable[[], Settings],
        work: Work,
        frame: Frame,
        show: Callable[[DispatchState], None],
    ) -> None:
        self._station = station
        self._settings = settings
        self._work = work
        self._frame = frame
        self._show = show
        self._waiting: deque[Scan] = deque()
        self._answering = False
        self._answers = 0
        self._reading = False
        self._read_again = False
        self._read_at = self._now
        self.state = DispatchState(Strip(""), self._now)

    @property
    def _now(self) -> datetime:
        return self._station.parts.clock.now()

    def _update(self, **changes: Any) -> None:
        state = replace(self.state, now=self._now, **changes)
        self.state = replace(state, strip=strip_of(state, self._settings().desk.name))
        self._show(self.state)

    # --- scans ------------------------------------------------------------------------------------------------------

    def take(self, scan: Scan) -> None:
        """Take a scan; each gets its one answer, in the order in which they come."""
        self._waiting.append(scan)
        self._next()

    def _next(self) -> None:
        if self._answering or not self._waiting:
            return
        self._answering = True
        scan = self._waiting.popleft()
        self._work.run(
            partial(_answer, self._station, scan, self.state.offset),
            done=partial(self._answered, scan),
            failed=self._not_answered,
            lane=Lane.DESK,
        )

    def _answered(self, scan: Scan, answer: tuple[Loaded, RampDay]) -> None:
        self._answering = False
        self._answers += 1
        loaded, day = answer
        said = loaded.said
        self._read_at = self._now
        self._update(day=day, order=loaded.order or self.state.order)
        line = last_words(loaded.order, day) if said.verdict is Verdict.OK else said.line
        self._frame.scanned(LastScan(said.verdict, scan.text, line, scan.at))
        self._frame.flash(flash_of(loaded, day))
        self._frame.counts_changed()
        self._next()

    def _not_answered(self, error: Exception) -> None:
        self._answering = False
        self._failed(error)
        self._next()

    # --- the day ----------------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Read the day again; what is asked meanwhile is read once more after it."""
        if self._reading:
            self._read_again = True
            return
        self._reading, self._read_again, self._read_at = True, False, self._now
        self._work.run(
            partial(self._station.dispatch.day, PAGE_ROWS, self.state.offset),
            done=partial(self._day_read, self.state.offset, self._answers),
            failed=self._not_read,
            lane=Lane.DESK,
        )

    def _day_read(self, offset: int, answers: int, day: RampDay) -> None:
        self._reading = False
        if answers != self._answers:
            # A scan was answered meanwhile: this may be the day before it.
            self._read_again = True
        elif offset and not day.missing:
            # What stood on this page came meanwhile.
            self._update(offset=0)
            self._read_again = True
        elif offset == self.state.offset:
            self._update(day=day)
        if self._read_again:
            self.refresh()

    def _not_read(self, error: Exception) -> None:
        self._reading = False
        self._failed(error)

    def tick(self) -> None:
        """Read the day again when it is old, and let minutes run; called once a second."""
        if self._now - self._read_at >= _DAY_AGE:
            self.refresh()
        elif leaves_words(self.state.day, self._now) != leaves_words(self.state.day, self.state.now):
            self._update()

    def page(self, rows: int) -> None:
        """Show the missing orders further down, or up for a number below 0; stays within them."""
        count = self.state.day.count.missing_orders if self.state.day else 0
        offset = max(0, self.state.offset + rows)
        if offset < max(1, count) and offset != self.state.offset:
            self._update(offset=offset)
            self.refresh()

    def missing_row(self, place: int) -> OrderRow | None:
        """Return the order at a place of the list, from 0."""
        day = self.state.day
        return day.missing[place].row if day is not None and place < len(day.missing) else None

    def dismiss(self) -> None:
        """Take the last order off the screen; nothing else changes."""
        if self.state.order is not None:
            self._update(order=None)

    # --- the carriers, and the end of the day -----------------------------------------------------------------------

    def tell_now(self) -> None:
        """Tell the carriers now of what they do not know yet."""
        if self.state.telling or self.state.day is None or not self.state.day.untold:
            return
        self._update(telling=True)
        self._work.run(self._station.confirm_scan.deliver, done=self._told, failed=self._not_told)

    def _told(self, _delivery: object) -> None:
        self._update(telling=False)
        self._frame.counts_changed()
        self.refresh()

    def _not_told(self, error: Exception) -> None:
        self._update(telling=False)
        self._failed(error)

    def close_day(self) -> None:
        """Print the manifest, and name what is missing."""
        if self.state.closing:
            return
        self._update(closing=True)
        close = partial(self._station.dispatch.close_day, limit=PAGE_ROWS)
        self._work.run(close, done=self._closed, failed=self._not_closed, lane=Lane.STATION)

    def _closed(self, day: ClosedDay) -> None:
        self._update(closing=False)
        self._frame.flash(closed(day))
        self._frame.counts_changed()
        self.refresh()

    def _not_closed(self, error: Exception) -> None:
        self._update(closing=False)
        if not isinstance(error, StationError):
            raise error
        self._frame.flash(not_closed(error.problem))

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, StationError):
            raise error
        self._frame.flash(trouble(error.problem))


def _answer(station: Station, scan: Scan, offset: int) -> tuple[Loaded, RampDay]:
    loaded = station.dispatch(scan)
    return loaded, station.dispatch.day(PAGE_ROWS, offset)
