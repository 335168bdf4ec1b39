"""The Pack screen's behaviour, without Qt: scans and keys in, states and verdicts out."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial
from typing import Any

from app.domain.accounts import Environment
from app.domain.errors import Problem, StationError
from app.domain.orders import OrderState
from app.domain.ports import DayCount
from app.domain.scans import Scan, Verdict
from app.domain.wording import say
from app.settings.model import Settings
from app.ui.pack.commands import Commands
from app.ui.pack.editing import Editing
from app.ui.pack.extras import Extras
from app.ui.pack.flashes import cancelled, packed_already, trouble, unsettled
from app.ui.pack.following import Announcing
from app.ui.pack.going import Going
from app.ui.pack.items import Items
from app.ui.pack.offers import Offers
from app.ui.pack.opened import Opened, Queue, load_opened, load_queue
from app.ui.pack.ordering import Ordering
from app.ui.pack.paper import Paper
from app.ui.pack.scale import PackScale
from app.ui.pack.scans import Scans
from app.ui.pack.state import Notice, PackState, Stage
from app.ui.pack.undoing import Undoing
from app.ui.pack.words import next_parcel, passing_words, primary_of, strip_of
from app.ui.shell.state import Strip
from app.ui.work import Frame, Lane, Work
from app.workflows.station import Station

QUEUE_ROWS = 8
_QUEUE_AGE = timedelta(seconds=15)


class PackPresenter:
    """Holds one frozen ``PackState`` and replaces it.

    Args:
        station: The verbs.
        settings: The settings in force, asked anew each time.
        work: Runs jobs off the window's thread.
        frame: The frame around the screen.
        show: Draws a state.
        press: Does what a key of the screen does, as written on key caps; command barcodes are obeyed by it.
        in_sight: Tells whether the screen is shown now.
    """

    def __init__(
        self,
        station: Station,
        settings: Callable[[], Settings],
        work: Work,
        frame: Frame,
        show: Callable[[PackState], None],
        press: Callable[[str], None],
        in_sight: Callable[[], bool],
    ) -> None:
        self.station = station
        self.settings = settings
        self.work = work
        self.frame = frame
        self._show = show
        self._loads = 0
        self._opening = 0
        self._opening_order: int | None = None
        self._passing: tuple[str, ...] = ()
        self._queue_read_at = self.now
        self.state = PackState(stage=Stage.IDLE, strip=Strip(say("Ready")), now=self.now)
        self.offers = Offers(self)
        self.ordering = Ordering(self)
        self.editing = Editing(self)
        self.extras = Extras(self)
        self.items = Items(self)
        self.going = Going(self, in_sight)
        self.undoing = Undoing()
        self.commands = Commands(self, press)
        self.paper = Paper(self)
        self.scans = Scans(self)
        self.scale = PackScale(self)
        self.announcing = Announcing(self)

    # --- what the parts of the presenter share -------------------------------------------------------------------

    @property
    def now(self) -> datetime:
        """What time it is."""
        return self.station.parts.clock.now()

    @property
    def locale(self) -> str:
        """How money and dates are written."""
        return self.settings().appearance.place

    @property
    def environment(self) -> Environment:
        """Where the acts of this screen land: the open order's account, else the desk's."""
        try:
            account = self.state.order.account if self.state.order else ""
            return self.station.parts.carriers.account(account).environment
        except StationError:
            return Environment.LIVE

    @property
    def day(self) -> DayCount:
        """The numbers of the day."""
        return self.state.day

    @property
    def is_opening(self) -> bool:
        """Whether an order is being read from the book to be opened."""
        return self._opening > 0

    def is_opening_other(self, order_id: int) -> bool:
        """Tell whether another order than this one is being read from the book."""
        return self.is_opening and self._opening_order != order_id

    def update(self, **changes: Any) -> None:
        """Replace the state, work out strip and primary action, and draw it."""
        self.state = replace(self.state, now=self.now, **changes)
        self._passing = passing_words(self.state)
        primary = primary_of(self.state, self.environment, self.locale, refused=self.ordering.was_refused)
        self.state = replace(self.state, strip=strip_of(self.state), primary=primary)
        self._show(self.state)

    def failed(self, error: Exception) -> None:
        """Show what went wrong where no field and no printer is to blame; what is no StationError goes on as a bug."""
        if not isinstance(error, StationError):
            raise error
        self.frame.flash(trouble(error.problem))
        self.update()

    def note(self, verdict: Verdict, problem: Problem, order_id: int | None = None) -> None:
        """Leave a banner on the idle page for something that ended after it was left."""
        self.update(notice=Notice(verdict.value, say(problem.title), say(problem.hint), order_id))

    # --- idle -------------------------------------------------------------------------------------------------------

    def start(self) -> None:
        """Read the queue for the first time."""
        self.refresh_queue()

    def refresh_queue(self) -> None:
        """Read the waiting orders and the numbers of the day again."""
        self._queue_read_at = self.now
        midnight = self.now.astimezone().replace(hour=0, minute=0, second=0, microsecond=0)
        self.work.run(
            partial(load_queue, self.station.parts, midnight, QUEUE_ROWS),
            done=self._queue_read,
            failed=self.failed,
            lane=Lane.DESK,
        )

    def _queue_read(self, queue: Queue) -> None:
        self.announcing.look(queue.last)
        new = (queue.rows, queue.count, queue.day, queue.last, queue.pace)
        state = self.state
        if new != (state.queue, state.waiting_count, state.day, state.last, state.pace):
            self.update(queue=queue.rows, waiting_count=queue.count, day=queue.day, last=queue.last, pace=queue.pace)

    def measure(self, order_id: int | None) -> None:
        """Have it written down how long an order took that is on its boxes now."""
        if order_id is not None:
            self.work.run(
                partial(self.station.measure_packing.finished, order_id),
                done=self._measured,
                failed=self.failed,
                lane=Lane.DESK,
            )

    def _measured(self, is_new: bool) -> None:  # what the job returned
        if is_new:
            self.refresh_queue()

    def tick(self) -> None:
        """Draw running seconds and expiring windows anew where their words changed; called once a second."""
        self.offers.choose_again_if_lapsed()
        self.offers.ask_again_if_silent()
        if passing_words(replace(self.state, now=self.now)) != self._passing:
            self.update()
        if self.state.stage is Stage.IDLE and self.now - self._queue_read_at >= _QUEUE_AGE:
            self.refresh_queue()

    def close(self) -> None:
        """Go one step back; loses nothing: what is being placed goes on, what was placed stays open in the tray."""
        if self.state.extras_open:
            self.extras.close()
        elif self.state.editing or self.editing.has_draft:
            self.editing.drop()
        elif self.state.stage is Stage.IDLE and not self.is_opening:
            self.dismiss_notice()
        else:
            self.go_idle()

    def go_idle(self) -> None:
        """Clear the desk for the next order."""
        self._opening = 0
        self._forget()
        self.state = self._blank()
        self.update()
        self.refresh_queue()
        self.frame.counts_changed()
        self.scans.next()

    def _forget(self) -> None:
        for part in (self.offers, self.ordering, self.going, self.editing, self.extras, self.scale, self.undoing):
            part.forget()

    def _blank(self) -> PackState:
        """Return the state of an idle desk: what belongs to an order is gone, what belongs to the day stays."""
        state = self.state
        return PackState(
            stage=Stage.IDLE,
            strip=state.strip,
            now=self.now,
            queue=state.queue,
            waiting_count=state.waiting_count,
            last=state.last,
            following=state.following,
            day=state.day,
            pace=state.pace,
            notice=state.notice,
            usual_seconds=state.usual_seconds,
        )

    def hold(self) -> None:
        """Put the open order aside, behind the others; what was typed is kept first."""
        if self.state.stage is not Stage.OPEN or self.state.row is None:
            return
        if self.editing.has_draft:
            self.editing.keep()
            return
        order_id = self.state.row.id
        self.work.run(
            partial(self.station.change_order.hold, order_id),
            done=partial(self._held, order_id),
            failed=self.failed,
            lane=Lane.DESK,
        )

    def _held(self, order_id: int, _nothing: None) -> None:
        if self.state.row is not None and self.state.row.id == order_id and self.state.stage is Stage.OPEN:
            self.go_idle()
        else:
            self.refresh_queue()

    def dismiss_notice(self) -> None:
        """Take the banner away."""
        if self.state.notice is not None:
            self.update(notice=None)

    # --- opening ----------------------------------------------------------------------------------------------------

    def open_number(self, text: str) -> None:
        """Open what was typed, as if it had been scanned."""
        if text.strip():
            self.scans.take(Scan(text=text.strip(), at=self.now, source="typed"))

    def open_row(self, index: int) -> None:
        """Open the order at a place of the queue, from 0."""
        if self.state.stage is Stage.IDLE and index < len(self.state.queue):
            self.open_order(self.state.queue[index].id)

    def open_order(self, order_id: int, *, by_scan: bool = False) -> None:
        """Open an order: waiting ones to pack, placed ones to scan back.

        Args:
            by_scan: Whether its own number was scanned; only then may it be placed by itself.
        """
        self.going.opening(order_id, by_scan=by_scan)
        self._loads += 1
        self._opening, self._opening_order = self._loads, order_id
        self.work.run(
            partial(load_opened, self.station.parts, self.station.abilities, order_id),
            done=partial(self._opened, self._opening),
            failed=partial(self._not_opened, self._opening),
            lane=Lane.DESK,
        )

    def reload(self, order_id: int) -> None:
        """Read an order again if it is still the one on the desk."""
        if self.state.row is not None and self.state.row.id == order_id:
            self.open_order(order_id)

    def _not_opened(self, load: int, error: Exception) -> None:
        if load == self._opening:
            self._opening = 0
            self.failed(error)
            self.scans.next()

    def _opened(self, load: int, opened: Opened) -> None:
        if load != self._opening:
            return  # another one was opened since, or the desk was cleared
        self._opening = 0
        row = opened.row
        fresh = self.state.row is None or self.state.row.id != row.id
        run = self.ordering.run_of(row.id)
        if run is None and row.state in {OrderState.PLACING, OrderState.IN_DOUBT}:
            self.frame.flash(unsettled(row))
            if not fresh:
                self.go_idle()
        elif row.state is OrderState.CANCELLED:
            self.frame.flash(cancelled(row))
            self.go_idle()
        else:
            self._lay_out(opened, fresh=fresh)
            if run is not None:
                self.update(stage=Stage.PLACING, placing_since=run.since, step=run.step)
            elif row.state.is_placed:
                self._scan_back(fresh=fresh)
            else:
                if fresh:
                    self.station.measure_packing.opened(row.id)
                self.update(stage=Stage.OPEN)
                self.offers.ask()
                if self.state.labels_offered:
                    self.ordering.ask_printer()
        self.scans.next()
        self.going.opened(opened)

    def _lay_out(self, opened: Opened, *, fresh: bool) -> None:
        if fresh:
            self._forget()
        notice = self.state.notice
        self.state = replace(
            self._blank() if fresh else self.state,
            row=opened.row,
            order=opened.order,
            carrier=opened.carrier,
            printer=opened.printer if fresh or not self.ordering.printer_id else self.state.printer,
            scans=opened.scans,
            jobs=opened.jobs,
            windows_offered=opened.windows,
            window_rule=self.settings().desk.window_rule,
            labels_offered=opened.labels,
            checks_items=self.items.checks(opened.order),
            counts=self.items.of(opened.row.id),
            goes_by_itself=self.settings().desk.steps.places_by_itself,
            connector=opened.connector,
            extras_model=opened.extras_model,
            notice=None if notice is not None and notice.order_id == opened.row.id else notice,
        )

    def _scan_back(self, *, fresh: bool) -> None:
        if not self.state.labels_offered or next_parcel(self.state) == 0:
            if fresh and self.state.row is not None:
                self.frame.flash(packed_already(self.state.row))
            self.go_idle()
            return
        self.update(stage=Stage.SCAN_BACK, placing_since=None, step=None, problems={}, editing=False)
        self.paper.draw()
