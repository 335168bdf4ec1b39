"""The Pack screen's behaviour, without Qt: scans and keys in, states and verdicts out."""

from collections import deque
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from functools import partial

from app.domain.accounts import Environment
from app.domain.errors import InvalidInput, Problem, StationError
from app.domain.orders import Order, OrderRow
from app.domain.ports import DayCount
from app.domain.scans import Scan, Verdict
from app.settings.model import Settings
from app.ui.pack.editing import Editing
from app.ui.pack.opened import Opened, Queue, load_opened, load_queue
from app.ui.pack.ordering import Ordering
from app.ui.pack.paper import Paper
from app.ui.pack.state import Notice, PackState, Stage
from app.ui.pack.words import flash_of, next_parcel, primary_of, strip_of, trouble
from app.ui.shell.state import Flash, LastScan, Strip
from app.ui.work import Frame, Work
from app.workflows.answer_scan import Act, Answer
from app.workflows.station import Station

QUEUE_ROWS = 8


class PackPresenter:
    """Holds one frozen ``PackState`` and replaces it.

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
        show: Callable[[PackState], None],
    ) -> None:
        self.station = station
        self.settings = settings
        self.work = work
        self.frame = frame
        self._show = show
        self._scans: deque[Scan] = deque()
        self._answering = False
        self.state = PackState(stage=Stage.IDLE, strip=Strip("Ready"), now=self.now)
        self.ordering = Ordering(self)
        self.editing = Editing(self)
        self.paper = Paper(self)

    # --- what the parts of the presenter share -------------------------------------------------------------------

    @property
    def now(self) -> datetime:
        """What time it is."""
        return self.station.parts.clock.now()

    @property
    def locale(self) -> str:
        """How money and dates are written."""
        return self.settings().appearance.locale

    @property
    def environment(self) -> Environment:
        """Where the acts of this screen land: the open order's account, else the desk's."""
        try:
            account = self.state.order.account if self.state.order else ""
            return self.station.parts.carriers.account(account).environment
        except StationError:
            return Environment.LIVE

    def update(self, **changes: object) -> None:
        """Replace the state, work out strip and primary action, and draw it."""
        state = replace(self.state, now=self.now, **changes)  # type: ignore[arg-type]  # the names are PackState's own
        primary = primary_of(state, self.environment, self.locale, refused=self.ordering.was_refused)
        self.state = replace(state, strip=strip_of(state), primary=primary)
        self._show(self.state)

    def failed(self, error: Exception) -> None:
        """Show what went wrong where no field and no printer is to blame; what is no StationError goes on as a bug."""
        if not isinstance(error, StationError):
            raise error
        self.frame.flash(trouble(error.problem))
        self.update()

    def note(self, verdict: Verdict, problem: Problem, order_id: int | None = None) -> None:
        """Leave a banner on the idle page for something that ended after it was left."""
        self.update(notice=Notice(verdict.value, problem.title, problem.hint, order_id))

    # --- idle -------------------------------------------------------------------------------------------------------

    def start(self) -> None:
        """Read the queue for the first time."""
        self.refresh_queue()

    def refresh_queue(self) -> None:
        """Read the waiting orders and the numbers of the day again."""
        midnight = self.now.astimezone().replace(hour=0, minute=0, second=0, microsecond=0)
        self.work.run(
            partial(load_queue, self.station.parts, midnight, QUEUE_ROWS), done=self._queue_read, failed=self.failed
        )

    def _queue_read(self, queue: Queue) -> None:
        self.update(queue=queue.rows, waiting_count=queue.count, day=queue.day, last=queue.last)

    def tick(self) -> None:
        """Let running seconds and expiring windows be drawn anew; called once a second."""
        self.ordering.choose_again_if_lapsed()
        self.update()

    def close(self) -> None:
        """Go back to idle; loses nothing: what is being placed goes on, what was placed stays open in the tray."""
        if self.state.editing:
            self.editing.drop()
            return
        self._idle()

    def _idle(self) -> None:
        self.ordering.forget()
        self.state = PackState(
            stage=Stage.IDLE,
            strip=self.state.strip,
            now=self.now,
            queue=self.state.queue,
            waiting_count=self.state.waiting_count,
            last=self.state.last,
            day=self.state.day,
            notice=self.state.notice,
            usual_seconds=self.state.usual_seconds,
        )
        self.update()
        self.refresh_queue()
        self.frame.counts_changed()
        self._next_scan()

    def hold(self) -> None:
        """Put the open order aside, behind the others."""
        if self.state.stage is Stage.OPEN and self.state.row is not None:
            self.work.run(
                partial(self.station.change_order.hold, self.state.row.id), done=self._held, failed=self.failed
            )

    def _held(self, _nothing: None) -> None:
        self._idle()

    def dismiss_notice(self) -> None:
        """Take the banner away."""
        self.update(notice=None)

    # --- scans ------------------------------------------------------------------------------------------------------

    def on_scan(self, scan: Scan) -> None:
        """Take a scan: it is answered now, or kept and answered next."""
        self._scans.append(scan)
        if self.state.stage is Stage.PLACING and self.state.row is not None:
            seconds = int((self.now - self.state.placing_since).total_seconds()) if self.state.placing_since else 0
            self.frame.scanned(LastScan(Verdict.WAITING, scan.text, "Kept, comes next", scan.at))
            self.frame.flash(
                Flash(
                    verdict=Verdict.WAITING,
                    word="Wait",
                    line=f"Ordering at {self.state.carrier}",
                    detail="Your scan is kept and comes next",
                    foot=f"Order {self.state.row.reference}, {seconds} s",
                    foot_right="Leave it",
                    foot_key="Esc",
                )
            )
            return
        self._next_scan()

    def _next_scan(self) -> None:
        if self._answering or not self._scans or self.state.stage is Stage.PLACING:
            return
        self._answering = True
        scan = self._scans.popleft()
        open_order = self.state.row.id if self.state.row else None
        self.work.run(
            partial(_with_scan, self.station, scan, open_order), done=self._answered, failed=self._scan_failed
        )

    def _answered(self, result: tuple[Scan, Answer]) -> None:
        scan, answer = result
        self._answering = False
        said = answer.said
        self.frame.scanned(LastScan(said.verdict, scan.text, said.line or said.word, scan.at))
        opens = answer.act in {Act.OPEN, Act.SCAN_BACK} and said.verdict is Verdict.OK
        if opens and answer.order_id is not None:
            self.open_order(answer.order_id)
        else:
            self.frame.flash(flash_of(answer, self.state.day.parcels + (1 if said.verdict is Verdict.OK else 0)))
        if answer.act is Act.RECORDED and answer.order_id is not None:
            self.open_order(answer.order_id)
        if answer.act is Act.FINISHED:
            self._idle()
        self.frame.counts_changed()
        self._next_scan()

    def _scan_failed(self, error: Exception) -> None:
        self._answering = False
        self.failed(error)
        self._next_scan()

    # --- opening ----------------------------------------------------------------------------------------------------

    def open_number(self, text: str) -> None:
        """Open what was typed, as if it had been scanned."""
        if text.strip():
            self.on_scan(Scan(text=text.strip(), at=self.now, source="typed"))

    def open_row(self, index: int) -> None:
        """Open the order at a place of the queue, from 0."""
        if self.state.stage is Stage.IDLE and index < len(self.state.queue):
            self.open_order(self.state.queue[index].id)

    def open_order(self, order_id: int) -> None:
        """Open an order: waiting ones to pack, placed ones to scan back."""
        self.work.run(partial(load_opened, self.station.parts, order_id), done=self._opened, failed=self.failed)

    def _opened(self, opened: Opened) -> None:
        fresh = self.state.row is None or self.state.row.id != opened.row.id
        if fresh:
            self.ordering.forget()
        stage = Stage.SCAN_BACK if opened.row.state.is_placed else Stage.OPEN
        self.update(
            stage=stage,
            row=opened.row,
            order=opened.order,
            carrier=opened.carrier,
            printer=opened.printer,
            scans=opened.scans,
            jobs=opened.jobs,
            notice=None,
            editing=False,
            parcel=0 if fresh else self.state.parcel,
            problems={} if fresh else self.state.problems,
        )
        if stage is Stage.OPEN:
            self.ordering.ask()
            self.ordering.ask_printer()
        else:
            if next_parcel(self.state) == 0:
                self._idle()
                return
            self.paper.draw()
        self._next_scan()

    def reload(self) -> None:
        """Read the open order again."""
        if self.state.row is not None:
            self.open_order(self.state.row.id)

    def reopened(self, row: OrderRow, order: Order) -> None:
        """Take over an order as it was just kept."""
        self.update(row=row, order=order)

    @property
    def day(self) -> DayCount:
        """The numbers of the day."""
        return self.state.day


def _with_scan(station: Station, scan: Scan, open_order: int | None) -> tuple[Scan, Answer]:
    try:
        return scan, station.answer_scan(scan, open_order)
    except InvalidInput:
        # The open order is gone from the book; the scan is answered as on an idle desk.
        return scan, station.answer_scan(scan)
