"""A packing desk without a window: the real presenter on a real station; jobs run when the test says so."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from typing_extensions import override

from app.domain.scans import Scan
from app.ui.flash import Flash
from app.ui.pack.presenter import PackPresenter
from app.ui.pack.state import PackState, Stage
from app.ui.shell.state import LastScan
from app.ui.work import Lane
from tests.fakes.desk import Desk, DeskClock


class StandingClock(DeskClock):
    """Stands still until it is set on; near the machine's, which the connector goes by."""

    def __init__(self) -> None:
        super().__init__()
        self.back()

    @override
    def now(self) -> datetime:
        return self._at + self.ahead

    def back(self) -> None:
        self._at = datetime.now(UTC)
        self.ahead = timedelta()


@dataclass
class Job:
    """A job that was given, and its way back."""

    job: Callable[..., Any]
    done: Callable[[Any], None]
    failed: Callable[[Exception], None]
    lane: Lane
    progress: Callable[[Any], None] | None

    @property
    def name(self) -> str:
        return str(getattr(getattr(self.job, "func", self.job), "__name__", type(self.job).__name__))

    def land(self) -> None:
        """Run it and bring its answer back."""
        self.answer()()

    def answer(self) -> Callable[[], None]:
        """Run it, and return what brings its answer back: later, or after another one's."""
        try:
            result = self.job() if self.progress is None else self.job(self.progress)
        except Exception as error:  # noqa: BLE001  # carried to its callback, as the task runner does
            failure = error
            return lambda: self.failed(failure)
        return lambda: self.done(result)


class TurnedWork:
    """Keeps jobs until they are turned; what they give to do follows, unless the work is held."""

    def __init__(self) -> None:
        self.waiting: list[Job] = []
        self.held = False

    def run(
        self,
        job: Callable[..., Any],
        *,
        done: Callable[[Any], None],
        failed: Callable[[Exception], None],
        lane: Lane = Lane.LOOKUP,
        progress: Callable[[Any], None] | None = None,
    ) -> int:
        self.waiting.append(Job(job, done, failed, lane, progress))
        if not self.held and len(self.waiting) == 1:
            self.settle()
        return 1

    def settle(self) -> None:
        """Run all that waits, and what that gives to do."""
        self.held = False
        while self.waiting and not self.held:
            self.waiting[0].land()
            del self.waiting[0]

    def take(self, name: str) -> Job:
        """Take the first waiting job of a name out of the row, to be landed when the test says so."""
        job = next(each for each in self.waiting if each.name == name)
        self.waiting.remove(job)
        return job

    def names(self) -> list[str]:
        return [job.name for job in self.waiting]


class WrittenFrame:
    """Writes down what the presenter asks of the frame."""

    def __init__(self) -> None:
        self.flashes: list[Flash] = []
        self.last: list[LastScan] = []
        self.counted = 0
        self.carrier: list[tuple[str, bool, str]] = []

    def flash(self, flash: Flash) -> None:
        self.flashes.append(flash)

    def scanned(self, last: LastScan) -> None:
        self.last.append(last)

    def counts_changed(self) -> None:
        self.counted += 1

    def carrier_answered(self, name: str, *, fine: bool, words: str) -> None:
        self.carrier.append((name, fine, words))


class Bench:
    """The presenter with what tests look into."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self.work = TurnedWork()
        self.frame = WrittenFrame()
        self.shown: list[PackState] = []
        self.pressed: list[str] = []
        self.in_sight = True
        self.pack = PackPresenter(
            desk.station,
            lambda: desk.settings.current,
            self.work,
            self.frame,
            self.shown.append,
            self.pressed.append,
            lambda: self.in_sight,
        )

    @property
    def state(self) -> PackState:
        return self.pack.state

    def stage(self) -> Stage:
        """A call, so that no checker takes it for the same as a line above."""
        return self.state.stage

    def is_editing(self) -> bool:
        return self.state.editing

    @property
    def flash(self) -> Flash:
        return self.frame.flashes[-1]

    def start(self, *references: str, **changes: Any) -> "Bench":
        """Put orders into the queue and read it."""
        for reference in references:
            self.desk.add(reference, **changes)
        self.pack.start()
        return self

    def open(self, reference: str = "100482", **changes: Any) -> int:
        """Add an order and open it; return its row's number."""
        order_id = self.desk.add(reference, **changes)
        self.pack.open_order(order_id)
        return order_id

    def placed(self, reference: str = "100482", **changes: Any) -> int:
        """Place an order and leave the desk at its scan-back."""
        order_id = self.open(reference, **changes)
        self.pack.ordering.place()
        return order_id

    def fail(self, kind: str, route: str = "order", **more: Any) -> None:
        """Let the carrier's next answer on a route go wrong."""
        self.desk.sandbox.fail(kind, route, **more)

    def scan(self, text: str) -> None:
        self.pack.scans.take(Scan(text=text, at=self.desk.clock.now()))

    def label(self, order_id: int, number: int = 1) -> str:
        """Return what a label's barcode says."""
        return self.desk.parts.orders.get(order_id).parcels[number - 1].identifier
