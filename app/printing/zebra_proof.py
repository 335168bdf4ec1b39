"""A Zebra's label counter as the proof of printing: read before a job, and again when its labels should have come out.

A label of 192 mm takes two seconds and more, so a desk does not wait for it on the spot: what to ask for later is handed out.
Labels come out in the order in which they were sent; a counter that rose by more than ours proves nothing.
"""

import time
from datetime import UTC, datetime, timedelta

from app.domain.printers import PendingProof, Printer, ProofAnswer, ProofState
from app.domain.wording import mark, say
from app.printing import zebra_health
from app.printing.lanes import Lane
from app.printing.lines import Line

COUNTED = mark("the printer counted it as printed")
NOTHING = mark("the printer is idle, and its counter stands where it stood before: it did not come out")
SILENT = mark("the printer took it all and says nothing: look at it")
_SLOW_MM_A_SECOND = 50.8
"""Two inches a second, the slowest that label printers are set to; the time is only a bound for asking on."""
_WARM_UP_SECONDS = 2.0
_OVERDUE_SECONDS = 60.0
_BETWEEN_ASKING_SECONDS = 0.05
_SILENT_SECONDS = 60.0
"""So long a printer that did not tell its count is not asked before a job: it would hold up each of them."""
_ASK_SECONDS = 0.4


class JobCounter:
    """Watches the counter on one line, before and after one job.

    Args:
        printer: Whose line it is.
        lane: What is known of the printer from earlier jobs.
        labels: How many labels the job prints.
        seconds: How long to watch on the spot.

    Attributes:
        is_proven: Whether the counter rose by exactly the labels sent; a larger rise is somebody else's work too.
        answered: Whether the printer answered after the job; None while it was not asked.
        obstacles: What it said after the job that keeps it from printing.
    """

    def __init__(self, printer: Printer, lane: Lane, labels: int, seconds: float) -> None:
        self.is_proven = False
        self.answered: bool | None = None
        self.obstacles: tuple[str, ...] = ()
        self._printer, self._lane, self._labels, self._seconds = printer, lane, labels, seconds
        self._before: int | None = None
        self._after: int | None = None

    def start(self, line: Line) -> None:
        """Read the counter before the job; silence makes it a job without proof."""
        if time.monotonic() < self._lane.asks_count_from:
            return
        self._before = zebra_health.ask_count(line, min(self._seconds, _ASK_SECONDS))
        if self._before is None:
            self._lane.asks_count_from = time.monotonic() + _SILENT_SECONDS
        else:
            self._lane.talks = True
            self._after = self._before + self._on_their_way(line, self._before) + self._labels

    def _on_their_way(self, line: Line, count: int) -> int:
        """Return how many labels of earlier jobs still come out; one that is long overdue does not, nor out of an idle printer."""
        left = self._lane.count_expected - count if time.monotonic() < self._lane.count_due else 0
        if left > 0 and zebra_health.ask_briefly(line).is_idle:
            left = self._lane.count_expected = 0  # it was switched off with them inside
        return max(left, 0)

    def watch(self, line: Line) -> None:
        """Look after the job whether it was counted, for a short time; a printer that says it cannot print is not waited for."""
        if self._after is not None:
            self._lane.count_expected = self._after
            self._lane.count_due = time.monotonic() + self._print_seconds + _OVERDUE_SECONDS
            self._watch_count(line, self._after)
        if not self.is_proven and self._lane.talks is not False:
            told = zebra_health.ask_briefly(line)
            self.obstacles = told.obstacles
            self.answered = bool(self.answered or told.status is not None or told.errors is not None)
            self._lane.talks = self._lane.talks or self.answered

    def _watch_count(self, line: Line, wanted: int) -> None:
        end = time.monotonic() + self._seconds
        while (left := end - time.monotonic()) > 0 and not line.closed_by_peer:
            now = zebra_health.ask_count(line, min(left, _ASK_SECONDS))
            if now is None:
                return
            self.answered = True
            if now > wanted:
                self._after, self._lane.count_due = None, 0.0
                return
            if now == wanted:
                self.is_proven = True
                return
            time.sleep(min(left, _BETWEEN_ASKING_SECONDS))

    @property
    def wanted(self) -> int | None:
        """What the counter says when the job came out; None where it does not count."""
        return self._after

    @property
    def pending(self) -> PendingProof | None:
        """What to ask for later; None where it is proven, or never will be."""
        if self._after is None or self._before is None or self.is_proven:
            return None
        now = datetime.now(UTC)
        return PendingProof(
            printer=self._printer.id,
            count_before=self._before,
            count_after=self._after,
            labels=self._labels,
            sent_at=now,
            expected_by=now + timedelta(seconds=self._print_seconds),
        )

    @property
    def _print_seconds(self) -> float:
        labels = (self._after or 0) - (self._before or 0)
        return labels * self._printer.size.height_mm / _SLOW_MM_A_SECOND + _WARM_UP_SECONDS


def answer_of(line: Line, pending: PendingProof, lane: Lane, latest: int = 0) -> ProofAnswer:
    """Ask the counter whether a job came out, and if not, what keeps it.

    Args:
        latest: What the counter says when all later jobs came out too, as far as the ledger knows them.

    Raises:
        OSError: The line broke.
    """
    count = zebra_health.ask_count(line, _ASK_SECONDS)
    expected = max(pending.count_after, latest, lane.count_expected if time.monotonic() < lane.count_due else 0)
    if count is not None and count > expected:
        return ProofAnswer(state=ProofState.NOT_TOLD, words=mark("the printer counted more labels than this desk sent"))
    if count is not None and count >= pending.count_after:
        return ProofAnswer(state=ProofState.PROVEN, words=COUNTED)
    if count is not None and count < pending.count_before:
        return ProofAnswer(state=ProofState.MISSING, words=mark("the printer's counter began anew: look at it"))
    told = zebra_health.ask_briefly(line)
    if told.obstacles:
        return ProofAnswer(state=ProofState.WAITING, words=_in_printer(told.obstacles[0]))
    if told.status is not None and told.status.label_waits:
        return ProofAnswer(state=ProofState.WAITING, words=_in_printer(told.warnings[0]))
    is_late = datetime.now(UTC) > pending.expected_by
    if not is_late or (told.status is not None and not told.is_idle):
        return ProofAnswer(state=ProofState.WAITING, words=mark("not counted yet"))
    return _lost(line, lane, pending) if told.is_idle else ProofAnswer(state=ProofState.MISSING, words=SILENT)


def _lost(line: Line, lane: Lane, pending: PendingProof) -> ProofAnswer:
    """Say what is known of a job that an idle printer does not have any more; its count is read once more, after it was idle."""
    count = zebra_health.ask_count(line, _ASK_SECONDS)
    if count is None or count >= pending.count_after:
        return ProofAnswer(state=ProofState.WAITING, words=mark("not counted yet"))
    lane.count_due = 0.0  # what it does not have any more is not waited for before the next label
    if count == pending.count_before:
        return ProofAnswer(state=ProofState.NOTHING, words=NOTHING)
    return ProofAnswer(state=ProofState.MISSING, words=mark("the printer is idle and did not count it: look at it"))


def _in_printer(trouble: str) -> str:
    return say("in the printer: {trouble}", trouble=say(trouble))
