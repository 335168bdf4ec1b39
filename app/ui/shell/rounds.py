"""What the station does by itself, on a timer: health, confirmations, doubts, statuses, counts; without Qt."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import partial
from typing import Any

from app.domain.errors import StationError
from app.domain.numbers import whole_shown
from app.domain.ports import DayCount, WatchesJobs
from app.domain.printers import Health, Printer, PrinterHealth
from app.domain.scans import Verdict
from app.domain.weights import ScaleStatus
from app.domain.wording import say, say_many
from app.settings.model import Desk, Settings
from app.ui.shell.state import Cell
from app.ui.work import Lane, Work
from app.workflows.confirm_scan import Delivery
from app.workflows.prove_prints import Proofs
from app.workflows.resume_prints import Resumed
from app.workflows.settle_doubts import Settled
from app.workflows.station import Station

HEALTH_SECONDS = 15
DELIVERY_SECONDS = 10
ASKING_SECONDS = 60
PROOF_SECONDS = 3
QUEUE_SECONDS = 8
SIGN_IN_SECONDS = 3600

_HEALTH_VERDICTS: dict[Health, Verdict | None] = {
    Health.READY: Verdict.OK,
    Health.CANNOT: Verdict.CANNOT,
    Health.UNREACHABLE: Verdict.CANNOT,
    Health.SILENT: Verdict.WAITING,
    Health.NOT_ASKED: None,
}

_SCALE_VERDICTS: dict[ScaleStatus, Verdict | None] = {
    ScaleStatus.STABLE: Verdict.OK,
    ScaleStatus.ZERO: Verdict.OK,
    ScaleStatus.MOTION: None,
    ScaleStatus.UNDER_ZERO: Verdict.WAITING,
    ScaleStatus.OVERLOAD: Verdict.WAITING,
}


@dataclass(frozen=True)
class Counts:
    """Numbers for rail and status strip."""

    doubts: int = 0
    unconfirmed: int = 0
    unproven: int = 0
    queued: int = 0
    day: DayCount = DayCount()  # noqa: RUF009  # frozen, so one for all is right
    seconds: float | None = None


@dataclass(frozen=True)
class Known:
    """What the rounds know now."""

    counts: Counts = Counts()  # frozen
    printer: Printer | None = None
    health: PrinterHealth | None = None
    carrier: str = ""
    carrier_verdict: Verdict | None = None
    carrier_words: str = ""
    paper: int = 0
    """Goes up whenever labels came out, or were found missing, without anybody at this window having printed them just now."""
    resumed: Resumed | None = None


class Rounds:
    """Goes round and looks after what nobody should have to think of.

    Args:
        show: Told what is known whenever it changes.
    """

    def __init__(
        self,
        station: Station,
        settings: Callable[[], Settings],
        work: Work,
        show: Callable[[Known], None],
    ) -> None:
        self._station = station
        self._settings = settings
        self._work = work
        self._show = show
        self._due: dict[str, datetime] = {}
        self._running: set[str] = set()
        self.known = Known()

    def tick(self) -> None:
        """Start what is due; called once a second."""
        now = self._station.parts.clock.now()
        # Only what costs nothing runs at once; what goes to the network waits for its first turn.
        rounds = (
            ("counts", 0, 5, self._count),
            ("health", 0, HEALTH_SECONDS, self._ask_printer),
            ("sign_ins", 2, SIGN_IN_SECONDS, self._renew_sign_ins),
            ("delivery", DELIVERY_SECONDS / 2, DELIVERY_SECONDS, self._deliver),
            ("doubts", ASKING_SECONDS / 2, ASKING_SECONDS, self._ask_doubts),
            ("proofs", PROOF_SECONDS, PROOF_SECONDS, self._prove_prints),
            ("queue", 2, QUEUE_SECONDS, self._ask_for_queue),
            ("statuses", ASKING_SECONDS / 2, ASKING_SECONDS, self._ask_statuses),
        )
        for name, first, seconds, start in rounds:
            if name in self._running:
                continue
            if now >= self._due.setdefault(name, now + timedelta(seconds=first)):
                self._due[name] = now + timedelta(seconds=seconds)
                start()

    def hurry(self) -> None:
        """Read the counts, ask the printer and tell the carrier of new scans at the next tick."""
        now = self._station.parts.clock.now()
        self._due |= dict.fromkeys(("counts", "delivery", "health"), now)

    def _begin(
        self, name: str, job: Callable[[], object], done: Callable[[object], None], lane: Lane = Lane.LOOKUP
    ) -> None:
        self._running.add(name)
        self._work.run(partial(_named, name, job), done=partial(_first, self, done), failed=self._failed, lane=lane)

    def ended(self, name: str) -> None:
        """Let a round be started again."""
        self._running.discard(name)

    def _failed(self, error: Exception) -> None:
        self._running.clear()
        if not isinstance(error, StationError):
            raise error

    def _count(self) -> None:
        midnight = self._station.parts.clock.now().astimezone().replace(hour=0, minute=0, second=0, microsecond=0)
        self._begin("counts", partial(_counts, self._station, midnight), self._counted)

    def _counted(self, counts: object) -> None:
        if isinstance(counts, Counts):
            if counts.unconfirmed > self.known.counts.unconfirmed:
                # The round that was hurried may have gone by before it was known that there is something to tell.
                self._due["delivery"] = self._station.parts.clock.now()
            self._know(counts=counts)

    def _ask_printer(self) -> None:
        self._begin("health", partial(_health, self._station), self._healthy)

    def _healthy(self, answer: object) -> None:
        if isinstance(answer, tuple):
            self._know(printer=answer[0], health=answer[1])

    def _prove_prints(self) -> None:
        if self.known.counts.unproven:
            self._begin("proofs", self._station.prove_prints, self._proven)

    def _proven(self, proofs: object) -> None:
        if isinstance(proofs, Proofs):
            now = self._station.parts.clock.now()
            if proofs.is_overdue:  # its printer is off or stands still: asking often does not help
                self._due["proofs"] = now + timedelta(seconds=ASKING_SECONDS)
            if proofs.proven or proofs.missing:
                self._due["counts"] = now
                self._know(paper=self.known.paper + 1)

    def _ask_for_queue(self) -> None:
        # Asked beside the work, printed in its order: a printer that does not answer holds up nobody who places an order.
        if self.known.counts.queued:
            self._begin("queue", self._station.resume_prints.obstacles, self._queue_asked)

    def _queue_asked(self, obstacles: object) -> None:
        if isinstance(obstacles, dict) and not all(obstacles.values()):
            job = partial(self._station.resume_prints, obstacles)
            self._begin("queue", job, self._queue_resumed, Lane.STATION)

    def _queue_resumed(self, resumed: object) -> None:
        if isinstance(resumed, Resumed):
            self._due["counts"] = self._station.parts.clock.now()
            if resumed.jobs:
                self._know(paper=self.known.paper + 1, resumed=resumed)

    def _deliver(self) -> None:
        if self.known.counts.unconfirmed:
            self._begin("delivery", self._station.confirm_scan.deliver, self._delivered)

    def _delivered(self, delivery: object) -> None:
        if isinstance(delivery, Delivery):
            if delivery.left:
                self._know(carrier_verdict=Verdict.WAITING, carrier_words=say(delivery.problem or "no answer"))
            elif delivery.confirmed:
                self._know(carrier_verdict=Verdict.OK, carrier_words=say("answers"))
            self._due["counts"] = self._station.parts.clock.now()

    def _ask_doubts(self) -> None:
        if self.known.counts.doubts:
            self._begin("doubts", self._ask_all, self._asked)

    def _ask_all(self) -> dict[Settled, int]:
        orders, acts = self._station.settle_doubts.ask_all(), self._station.settle_acts.ask_all()
        return {end: orders[end] + acts[end] for end in Settled}

    def _renew_sign_ins(self) -> None:
        self._begin("sign_ins", self._station.sign_in.renew_all, self._renewed)

    def _renewed(self, reasons: object) -> None:
        if isinstance(reasons, dict) and reasons:
            name = self._station.parts.carriers.account(next(iter(reasons))).name
            self._know(carrier=name, carrier_verdict=Verdict.WAITING, carrier_words=say("sign in again"))

    def _asked(self, counts: object) -> None:
        if isinstance(counts, dict) and counts.get(Settled.FOUND):
            self._due["counts"] = self._station.parts.clock.now()

    def _ask_statuses(self) -> None:
        self._begin("statuses", self._station.refresh_status.due, self._statuses_read)

    def _statuses_read(self, _count: object) -> None:
        self._due["counts"] = self._station.parts.clock.now()

    def carrier_answered(self, name: str, *, fine: bool, words: str) -> None:
        """Take over how the carrier did when it was last spoken to."""
        self._know(carrier=name, carrier_verdict=Verdict.OK if fine else Verdict.WAITING, carrier_words=words)

    def _know(self, **changes: Any) -> None:
        known = replace(self.known, **changes)
        if known != self.known:
            self.known = known
            self._show(known)

    def _job_words(self) -> str:
        """Say how far the job is that goes to the printer now; nobody is asked for it."""
        printing, printer = self._station.parts.printing, self.known.printer
        job = printing.under_way(printer.id) if printer is not None and isinstance(printing, WatchesJobs) else None
        if job is None:
            return ""
        taken, total = whole_shown(job.taken_bytes), whole_shown(job.total_bytes)
        return say("being sent {taken} of {total} bytes", taken=taken, total=total)

    def cells(self) -> tuple[tuple[Cell, ...], tuple[Cell, ...]]:
        """Return the status strip's left and right cells."""
        known, desk = self.known, self._settings().desk
        left = []
        if known.printer is None:
            left.append(Cell(Verdict.CANNOT, say("Printer"), say("not set up"), "printers"))
        else:
            health = known.health
            verdict = _HEALTH_VERDICTS[health.health] if health else Verdict.WAITING
            words = say(health.words if health else "being asked")
            if known.counts.queued:
                words += f", {say_many(known.counts.queued, '1 label waits', '{n} labels wait')}"
            left.append(Cell(verdict, known.printer.name, self._job_words() or words, "printers"))
        if known.carrier:
            left.append(Cell(known.carrier_verdict or Verdict.OK, known.carrier, known.carrier_words, "accounts"))
        if known.counts.unconfirmed:
            count = str(known.counts.unconfirmed)
            left.append(Cell(Verdict.WAITING, count, say("not yet with the carrier"), "dispatch"))
        left.extend(self._scale())
        right = [self._who(desk)]
        right.append(Cell(None, str(known.counts.day.parcels), say("today"), "orders"))
        measured = known.counts.seconds
        seconds = known.counts.day.seconds_a_parcel if measured is None else round(measured)
        if seconds is not None:
            right.append(Cell(None, say("{n} s", n=seconds), say("a parcel"), "meter"))
        return tuple(left), tuple(right)

    def _who(self, desk: Desk) -> Cell:
        operating = self._station.parts.operating
        if operating.asks:
            operator = operating.current
            return Cell(None, operator.name if operator else say("Nobody signed in"), desk.name, "desk")
        return Cell(None, desk.operator or desk.name, desk.name if desk.operator else "", "desk")

    def _scale(self) -> tuple[Cell, ...]:
        scale = self._station.parts.scale
        if not scale.attached:
            return ()
        reading = scale.newest()
        verdict = _SCALE_VERDICTS.get(reading.status, Verdict.CANNOT)
        # What is fine gives way to what is not yet with the carrier (look, "Status strip").
        if self.known.counts.unconfirmed and verdict in {None, Verdict.OK}:
            return ()
        return (Cell(verdict, say("Scale"), reading.shown(), "settings"),)


def _named(name: str, job: Callable[[], object]) -> tuple[str, object]:
    try:
        return name, job()
    except StationError as error:
        return name, error


def _first(rounds: Rounds, done: Callable[[object], None], result: tuple[str, object]) -> None:
    name, answer = result
    rounds.ended(name)
    if not isinstance(answer, StationError):
        done(answer)


def _counts(station: Station, midnight: datetime) -> Counts:
    parts = station.parts
    station.confirm_scan.release()  # a desk that was for the ramp until now has scans that nobody counted
    return Counts(
        doubts=len(parts.ledger.doubts()) + len(parts.acts.acts_in_doubt()) + len(parts.paper.jobs_in_doubt()),
        unconfirmed=len(parts.scans.unconfirmed(500)),
        unproven=len(parts.paper.jobs_to_prove()),
        queued=len(parts.paper.jobs_waiting()),
        day=parts.orders.day(midnight),
        seconds=station.measure_packing.today().seconds,
    )


def _health(station: Station) -> tuple[Printer | None, PrinterHealth | None]:
    try:
        printer = station.parts.printing.printer()
    except StationError:
        return None, None
    return printer, station.parts.printing.health(printer)


def came_out(resumed: Resumed) -> str:
    """Say that labels that waited came out by themselves."""
    return say_many(
        len(resumed.jobs),
        "The label that waited was sent to {printer}",
        "{n} labels that waited were sent to {printer}",
        printer=resumed.jobs[0].printer,
    )
