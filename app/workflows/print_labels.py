"""Fetch an order's labels and print them; every copy is a row and is counted."""

from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial

from app.domain.errors import Blame, InvalidInput, PrinterFailed, Problem, StationError
from app.domain.events import Event, EventKind
from app.domain.orders import OrderState
from app.domain.ports import StoredLabel
from app.domain.printers import JobState, Printer, PrintJob
from app.workflows.parts import Parts, Step, no_progress
from app.workflows.prepare_labels import PrepareLabels, PrintBatch

FIRST_PRINT = "first print"
COPY = "copy"
SPOILT = "spoilt"
NOTHING_CAME_OUT = "nothing came out"

_ALL_IN_ONE = 0
"""The parcel number of a document that holds all labels."""
_ON_ITS_WAY = frozenset({JobState.QUEUED, JobState.SENDING, JobState.IN_DOUBT})
_OUT = frozenset({JobState.SENT, JobState.PROVEN})


@dataclass(frozen=True)
class PrintLabels:
    """Brings the labels of a placed order on paper."""

    parts: Parts

    def __call__(
        self,
        order_id: int,
        printer_id: str = "",
        *,
        parcels: Sequence[int] = (),
        reason: str = FIRST_PRINT,
        progress: Callable[[Step], None] = no_progress,
    ) -> tuple[PrintJob, ...]:
        """Print an order's labels; fetch them first where they are not kept yet.

        Args:
            order_id: A placed order.
            printer_id: Empty means the desk's label printer.
            parcels: Which parcels, from 1; empty means all, and for the first print those that did not go out yet.
            reason: Why; anything but the first print is a deliberate copy.
            progress: Told of each step.

        Raises:
            InvalidInput: The order is not placed or has no such parcel, a label is in doubt or went out before, or
                label and printer do not suit each other (``LabelUnsuitable``, with what can be done).
            Refused: The carrier has no label, or what came is none.
            Unreachable: The labels could not be fetched; the order stands.
            PrinterFailed: Paper: nothing or not all came out; what was sent is written down.
        """
        printer = self.parts.printing.printer(printer_id)
        gone = self._gone_out(order_id, parcels) if reason == FIRST_PRINT else frozenset()
        progress(Step.LABELS)
        with self._or_not_printed(order_id):
            stored = self._prepare.stored(order_id, printer)
        choose = partial(_wanted, parcels=parcels, gone=gone)
        choose(stored)
        with self._or_not_printed(order_id):
            batches = self._prepare.batches(order_id, stored, printer, choose)
        progress(Step.PRINT)
        try:
            return tuple(job for batch in batches for job in self._send(order_id, batch, printer, reason))
        except PrinterFailed as error:
            self._not_printed(order_id, error.problem.title)  # parcels behind the one that failed have no print yet
            raise

    def fetch(
        self, order_id: int, printer_id: str = "", progress: Callable[[Step], None] = no_progress
    ) -> tuple[StoredLabel, ...]:
        """Fetch and keep an order's labels without printing them."""
        printer = self.parts.printing.printer(printer_id)
        progress(Step.LABELS)
        with self._or_not_printed(order_id):
            stored = self._prepare.stored(order_id, printer)
        self._not_printed(order_id, "Labels kept, to be printed later")
        return stored

    def fetch_again(self, order_id: int, printer_id: str = "") -> tuple[StoredLabel, ...]:
        """Fetch an order's labels anew, such as after its parcels were changed at the carrier; these are printed from now on.

        Raises:
            InvalidInput: The order is not placed, or its system hands out no labels.
            Refused: The carrier has no label, or what came is none; those that are kept stay.
            Unreachable: They could not be fetched; those that are kept stay.
        """
        return self._prepare.fetch(order_id, self.parts.printing.printer(printer_id).wish)

    def _gone_out(self, order_id: int, parcels: Sequence[int]) -> frozenset[int]:
        """Return the parcels whose label went out: a first print must not become a silent second one.

        Raises:
            InvalidInput: A label is in doubt, or a parcel was named whose label went out.
        """
        self.parts.paper.jobs_in_doubt()  # gives what a dead process left behind its name
        gone = set()
        for job in self.parts.paper.jobs(order_id):
            if parcels and job.parcel_number and job.parcel_number not in parcels:
                continue
            if job.state in _ON_ITS_WAY:
                raise _in_doubt(job)
            if job.state in _OUT:
                gone.add(job.parcel_number)
        if parcels and gone:
            raise _went_out(min(gone))
        return frozenset(gone)

    @property
    def _prepare(self) -> PrepareLabels:
        return PrepareLabels(self.parts)

    @contextmanager
    def _or_not_printed(self, order_id: int) -> Iterator[None]:
        try:
            yield
        except StationError as error:
            self._not_printed(order_id, error.problem.title)
            raise

    def _not_printed(self, order_id: int, why: str) -> None:
        row = self.parts.orders.row(order_id)
        if row.state is not OrderState.PLACED:
            return
        who = self.parts.who()
        self.parts.orders.set_state(
            order_id,
            OrderState.NOT_PRINTED,
            Event(
                order_id=order_id,
                at=self.parts.clock.now(),
                kind=EventKind.PRINT_FAILED,
                title="Not printed",
                detail=why,
                operator=who.operator,
                desk=who.desk,
            ),
        )

    def _send(self, order_id: int, batch: PrintBatch, printer: Printer, reason: str) -> tuple[PrintJob, ...]:
        paper, who = self.parts.paper, self.parts.who()
        jobs = [paper.queue_job(label, order_id, printer, reason, who) for label in batch.labels]
        for job in jobs:
            paper.job_state(job.id, JobState.SENDING, who=who)

        def move(state: JobState, outcome: str, accepted_bytes: int | None = None) -> tuple[PrintJob, ...]:
            # Of labels that share a sheet nobody can tell which byte was whose.
            accepted = accepted_bytes if len(jobs) == 1 else None
            return tuple(
                paper.job_state(job.id, state, accepted_bytes=accepted, outcome=outcome, who=who) for job in jobs
            )

        known = False
        try:
            result = self.parts.printing.send(printer, batch.ready.content, self._title(order_id, batch))
            known = True
        except PrinterFailed as error:
            known = True
            state = JobState.FAILED if error.nothing_came_out else JobState.IN_DOUBT
            move(state, error.problem.title, error.accepted_bytes)
            raise
        finally:
            if not known:  # a bug: paper may have come out, so it is looked for
                move(JobState.IN_DOUBT, "Printing broke off")
        outcome = ". ".join(part for part in (*batch.ready.notes, result.note) if part)
        done = move(JobState.SENT, outcome, result.accepted_bytes)
        return move(JobState.PROVEN, outcome) if result.proven else done

    def _title(self, order_id: int, batch: PrintBatch) -> str:
        numbers = ", ".join(str(label.document.parcel_number) for label in batch.labels)
        return f"{self.parts.orders.row(order_id).reference} parcel {numbers}"


def _wanted(
    labels: Sequence[StoredLabel], *, parcels: Collection[int], gone: Collection[int]
) -> tuple[StoredLabel, ...]:
    numbers = {label.document.parcel_number for label in labels}
    missing = [number for number in parcels if number not in numbers]
    if missing and _ALL_IN_ONE not in numbers:
        raise InvalidInput(
            Problem(
                code="no_such_parcel",
                title=f"This order has no parcel {missing[0]}",
                hint="Nothing was printed.",
                blame=Blame.PACKER,
            )
        )
    if gone and not numbers - set(gone):
        raise _went_out(min(gone))
    return tuple(label for label in labels if _is_wanted(label.document.parcel_number, parcels, gone))


def _is_wanted(number: int, parcels: Collection[int], gone: Collection[int]) -> bool:
    return number not in gone and (not parcels or number in parcels or number == _ALL_IN_ONE)


def _in_doubt(job: PrintJob) -> InvalidInput:
    return InvalidInput(
        Problem(
            code="print_in_doubt",
            title=f"{_label_of(job.parcel_number)} sent to {job.printer} before",
            hint="Look at the printer first. Scan the label if it came out, or print a copy with F8.",
            blame=Blame.PACKER,
        )
    )


def _went_out(number: int) -> InvalidInput:
    return InvalidInput(
        Problem(
            code="printed_before",
            title=f"{_label_of(number)} printed before",
            hint="Nothing was printed. Look at the printer, or print a copy, which is counted.",
            blame=Blame.PACKER,
        )
    )


def _label_of(number: int) -> str:
    return f"The label of parcel {number} was" if number else "The labels were"
