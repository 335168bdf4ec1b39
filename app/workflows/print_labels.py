"""Fetch an order's labels and print them; every copy is a row and is counted."""

from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from typing import Any

from app.domain.errors import Blame, InvalidInput, PrinterFailed, Problem, StationError
from app.domain.events import Event, EventKind
from app.domain.journal import journalled, note
from app.domain.operators import Right
from app.domain.orders import OrderState
from app.domain.ports import StoredLabel
from app.domain.printers import JobBrokeOff, JobState, Printer, PrintJob, SendResult
from app.domain.wording import mark, say, say_many
from app.workflows.claim_count import CounterClaim
from app.workflows.parts import Parts, Step, no_progress
from app.workflows.prepare_labels import PrepareLabels, PrintBatch
from app.workflows.prove_prints import settle_overdue

FIRST_PRINT = mark("first print")
COPY = mark("copy")
SPOILT = mark("spoilt")
LOST = mark("lost")
NOTHING_CAME_OUT = mark("nothing came out")
COPY_REASONS = (SPOILT, LOST, COPY)
"""Why a copy is wanted; ``COPY`` is any other reason."""

_ALL_IN_ONE = 0
"""The parcel number of a document that holds all labels."""
_ON_ITS_WAY = frozenset({JobState.SENDING, JobState.IN_DOUBT})
_OUT = frozenset({JobState.SENT, JobState.PROVEN})


@dataclass(frozen=True)
class PrintLabels:
    """Brings the labels of a placed order on paper.

    A first print that its printer does not take waits in the queue and goes on when the printer comes back, or is taken over
    by the next try, on whichever printer; a copy that fails is asked for again.
    """

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
            InvalidInput: The order is not placed or has no such parcel, a label is in doubt or went out before, the operator
                printed as many copies today as this desk allows, or label and printer do not suit each other
                (``LabelUnsuitable``, with what can be done).
            Refused: The carrier has no label, or what came is none.
            Unreachable: The labels could not be fetched; the order stands.
            PrinterFailed: Paper: nothing or not all came out; what was sent is written down.
        """
        printer = self.parts.printing.printer(printer_id)
        is_first = reason == FIRST_PRINT
        gone = self._gone_out(order_id, parcels) if is_first else frozenset()
        if reason in COPY_REASONS:
            self.parts.operating.require(Right.REPRINT)
            self._refuse_over_limit()
        progress(Step.LABELS)
        with self._or_not_printed(order_id):
            stored = self._prepare.stored(order_id, printer)
        choose = partial(_wanted, parcels=parcels, gone=gone)
        choose(stored)
        with self._or_not_printed(order_id):
            batches = self._prepare.batches(order_id, stored, printer, choose)
        progress(Step.PRINT)
        # First prints are all written down before the first one goes out: those behind one that fails wait with it.
        queue = partial(self._queued, order_id, printer=printer, reason=reason)
        queued = [queue(batch) for batch in batches] if is_first else (queue(batch) for batch in batches)
        try:
            return tuple(
                job
                for batch, jobs in zip(batches, queued, strict=True)
                for job in self._send(order_id, batch, jobs, printer)
            )
        except PrinterFailed as error:
            self._not_printed(order_id, say(error.problem.title))
            raise

    def fetch(
        self, order_id: int, printer_id: str = "", progress: Callable[[Step], None] = no_progress
    ) -> tuple[StoredLabel, ...]:
        """Fetch and keep an order's labels without printing them."""
        printer = self.parts.printing.printer(printer_id)
        progress(Step.LABELS)
        with self._or_not_printed(order_id):
            stored = self._prepare.stored(order_id, printer)
        self._not_printed(order_id, say("Labels kept, to be printed later"))
        return stored

    def fetch_again(self, order_id: int, printer_id: str = "") -> tuple[StoredLabel, ...]:
        """Fetch an order's labels anew, such as after its parcels were changed at the carrier; these are printed from now on.

        Raises:
            InvalidInput: The order is not placed, or its system hands out no labels.
            Refused: The carrier has no label, or what came is none; those that are kept stay.
            Unreachable: They could not be fetched; those that are kept stay.
        """
        return self._prepare.fetch(order_id, self.parts.printing.printer(printer_id).wish)

    def wait(self, order_id: int, printer_id: str = "") -> tuple[PrintJob, ...]:
        """Let the labels of an order wait for a printer that cannot print now; they go on by themselves when it can."""
        printer = self.parts.printing.printer(printer_id)
        gone = self._gone_out(order_id, ())
        labels = [label for label in self.fetch(order_id, printer_id) if label.document.parcel_number not in gone]
        jobs = [self._queue(order_id, label, printer, FIRST_PRINT) for label in labels]
        return tuple(jobs)

    def _gone_out(self, order_id: int, parcels: Sequence[int]) -> frozenset[int]:
        """Return the parcels whose label went out: a first print must not become a silent second one.

        What only waits for a printer is none of them: it is taken over.

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
            self._not_printed(order_id, say(error.problem.title))
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
                title=say("Not printed"),
                detail=why,
                operator=who.operator,
                desk=who.desk,
            ),
        )

    def _refuse_over_limit(self) -> None:
        limit, who = self.parts.reprint_limit(), self.parts.who()
        if limit <= 0:
            return
        midnight = self.parts.clock.now().astimezone().replace(hour=0, minute=0, second=0, microsecond=0)
        made = self.parts.paper.copies_since(midnight, who)
        if made >= limit:
            raise _over_limit(made, who.operator or who.desk)

    def _queued(self, order_id: int, batch: PrintBatch, *, printer: Printer, reason: str) -> tuple[PrintJob, ...]:
        return tuple(self._queue(order_id, label, printer, reason) for label in batch.labels)

    def _queue(self, order_id: int, label: StoredLabel, printer: Printer, reason: str) -> PrintJob:
        """Write a print down; one that waits for the same paper is taken over, so that it never comes out beside this one."""
        paper, who = self.parts.paper, self.parts.who()
        number = label.document.parcel_number
        for job in paper.jobs(order_id):
            # A document of all labels stands for each of them.
            is_same = _ALL_IN_ONE in {number, job.parcel_number} or job.parcel_number == number
            if job.state is not JobState.QUEUED or not is_same:
                continue
            if reason == FIRST_PRINT and (job.label_id, job.printer_id) == (label.id, printer.id):
                return job
            if (
                paper.take_job(
                    job.id, JobState.CANCELLED, who, outcome=say("Printed on {printer} instead", printer=printer.name)
                )
                is None
            ):
                raise _in_doubt(job)  # another window sends it just now
        return paper.queue_job(label, order_id, printer, reason, who)

    @journalled("print")
    def _send(
        self, order_id: int, batch: PrintBatch, jobs: Sequence[PrintJob], printer: Printer
    ) -> tuple[PrintJob, ...]:
        paper, who, content = self.parts.paper, self.parts.who(), batch.ready.content
        alone = len(jobs) == 1
        note(order=order_id, printer=printer.id, job=", ".join(str(job.id) for job in jobs))
        settle_overdue(self.parts, printer)
        for job in jobs:
            if paper.take_job(job.id, JobState.SENDING, who, content=content if alone else None) is None:
                raise _in_doubt(job)
        twins = tuple(self._twin_words(job) for job in jobs)
        claim = CounterClaim(self.parts, printer, jobs)

        def move(state: JobState, outcome: str, accepted_bytes: int | None = None, **more: Any) -> tuple[PrintJob, ...]:
            if more.get("pending", claim.pending) is None:
                claim.let_go()
            # Of labels that share a sheet nobody can tell which byte was whose.
            accepted = accepted_bytes if alone else None
            return tuple(
                paper.job_state(
                    job.id,
                    _end_of(job, state),
                    accepted_bytes=accepted,
                    outcome=". ".join(filter(None, (outcome, twin))),
                    who=who,
                    **more,
                )
                for job, twin in zip(jobs, twins, strict=True)
            )

        known = False
        try:
            result = self.parts.printing.send(printer, content, self._title(order_id, batch), claim.write)
            known = True
        except PrinterFailed as error:
            known = True
            pending = error.pending if isinstance(error, JobBrokeOff) else None
            move(_failed_state(error), say(error.problem.title), error.accepted_bytes, pending=pending)
            raise
        finally:
            if not known:  # a bug: paper may have come out, so it is looked for
                move(JobState.IN_DOUBT, say("Printing broke off"))
        result = claim.with_own_count(result)
        outcome = ". ".join(part for part in (*batch.ready.notes, result.note) if part)
        pending = claim.pending if result.proven else result.pending
        done = move(_sent_state(result, len(content)), outcome, result.accepted_bytes, pending=pending)
        return move(JobState.PROVEN, outcome) if result.proven else done

    def _twin_words(self, job: PrintJob) -> str:
        """Say where else paper with the same barcode may be: two boxes with one barcode are one lost parcel."""
        for twin in self.parts.paper.twins(job.id):
            if (twin.order_id, twin.parcel_number) == (job.order_id, job.parcel_number):
                return say("Another label with this barcode is out and not scanned yet, only one goes on the box")
            row = self.parts.orders.row(twin.order_id)
            return say(
                "The label of order {reference}, parcel {number}, is the same: look before it goes on",
                reference=row.reference,
                number=twin.parcel_number,
            )
        return ""

    def _title(self, order_id: int, batch: PrintBatch) -> str:
        numbers = ", ".join(str(label.document.parcel_number) for label in batch.labels)
        reference = self.parts.orders.row(order_id).reference
        return say("{reference} parcel {numbers}", reference=reference, numbers=numbers)


def _wanted(
    labels: Sequence[StoredLabel], *, parcels: Collection[int], gone: Collection[int]
) -> tuple[StoredLabel, ...]:
    numbers = {label.document.parcel_number for label in labels}
    missing = [number for number in parcels if number not in numbers]
    if missing and _ALL_IN_ONE not in numbers:
        raise InvalidInput(
            Problem(
                code="no_such_parcel",
                title=say("This order has no parcel {number}", number=missing[0]),
                hint="Nothing was printed.",
                blame=Blame.PACKER,
            )
        )
    if gone and not numbers - set(gone):
        raise _went_out(min(gone))
    return tuple(label for label in labels if _is_wanted(label.document.parcel_number, parcels, gone))


def _is_wanted(number: int, parcels: Collection[int], gone: Collection[int]) -> bool:
    return number not in gone and (not parcels or number in parcels or number == _ALL_IN_ONE)


def _failed_state(error: PrinterFailed) -> JobState:
    """Tell what becomes of a job that was not taken whole: it waits, but for what only the settings can mend."""
    if not error.nothing_came_out:
        return JobState.IN_DOUBT
    return JobState.FAILED if error.problem.blame is Blame.OFFICE else JobState.QUEUED


def _end_of(job: PrintJob, state: JobState) -> JobState:
    # A copy does not wait: whoever wanted it stands there and asks again, and two would come out.
    return JobState.FAILED if state is JobState.QUEUED and job.copy_number > 1 else state


def _sent_state(result: SendResult, total_bytes: int) -> JobState:
    """Tell "sent" from "in doubt": a printer that falls silent in a job of which not all was acknowledged may hold half a label."""
    whole = result.accepted_bytes is not None and result.accepted_bytes >= total_bytes
    return JobState.IN_DOUBT if result.fell_silent and not whole and result.pending is None else JobState.SENT


def _over_limit(made: int, whose: str) -> InvalidInput:
    return InvalidInput(
        Problem(
            code="reprint_limit",
            title=say_many(
                made,
                "{who} printed 1 copy today, as many as this desk allows",
                "{who} printed {n} copies today, as many as this desk allows",
                who=whose,
            ),
            hint="Nothing was printed. Somebody else prints it under their name, or the office raises the limit on Settings.",
            blame=Blame.OFFICE,
        )
    )


def _in_doubt(job: PrintJob) -> InvalidInput:
    return InvalidInput(
        Problem(
            code="print_in_doubt",
            title=say(
                "The label of parcel {number} was sent to {printer} before"
                if job.parcel_number
                else "The labels were sent to {printer} before",
                number=job.parcel_number,
                printer=job.printer,
            ),
            hint="Look at the printer first. Scan the label if it came out, or print a copy with F8.",
            blame=Blame.PACKER,
        )
    )


def _went_out(number: int) -> InvalidInput:
    return InvalidInput(
        Problem(
            code="printed_before",
            title=say("The label of parcel {number} was printed before", number=number)
            if number
            else say("The labels were printed before"),
            hint="Nothing was printed. Look at the printer, or print a copy, which is counted.",
            blame=Blame.PACKER,
        )
    )
