"""Fetch an order's labels and print them; every copy is a row and is counted."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass

from app.domain.errors import Blame, InvalidInput, PrinterFailed, Problem, StationError
from app.domain.events import Event, EventKind
from app.domain.orders import OrderState
from app.domain.ports import StoredLabel, SuppliesLabels
from app.domain.printers import JobState, Printer, PrintJob
from app.workflows.parts import Parts, Step, cannot, no_progress

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
                label and printer do not suit each other.
            Refused: The carrier has no label, or what came is none.
            Unreachable: The labels could not be fetched; the order stands.
            PrinterFailed: Paper: nothing or not all came out; what was sent is written down.
        """
        printer = self.parts.printing.printer(printer_id)
        gone = self._gone_out(order_id, parcels) if reason == FIRST_PRINT else frozenset()
        prepared = self._prepared(order_id, printer, progress)
        numbers = {label.document.parcel_number for label, _ in prepared}
        self._refuse_missing(parcels, numbers)
        if gone and not numbers - gone:
            raise _went_out(min(gone))
        progress(Step.PRINT)
        try:
            return tuple(
                self._send(order_id, label, content, printer, reason)
                for label, content in prepared
                if _is_wanted(label.document.parcel_number, parcels, gone)
            )
        except PrinterFailed as error:
            self._not_printed(order_id, error.problem.title)  # parcels behind the one that failed have no print yet
            raise

    def fetch(
        self, order_id: int, printer_id: str = "", progress: Callable[[Step], None] = no_progress
    ) -> tuple[StoredLabel, ...]:
        """Fetch and keep an order's labels without printing them."""
        printer = self.parts.printing.printer(printer_id)
        progress(Step.LABELS)
        try:
            stored = self.parts.paper.labels(order_id) or self._fetch(order_id, printer)
        except StationError as error:
            self._not_printed(order_id, error.problem.title)
            raise
        self._not_printed(order_id, "Labels kept, to be printed later")
        return stored

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

    @staticmethod
    def _refuse_missing(parcels: Sequence[int], numbers: Collection[int]) -> None:
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

    def _prepared(
        self, order_id: int, printer: Printer, progress: Callable[[Step], None]
    ) -> list[tuple[StoredLabel, bytes]]:
        progress(Step.LABELS)
        try:
            stored = self.parts.paper.labels(order_id)
            if stored:
                try:
                    return self._ready(stored, printer)
                except InvalidInput:
                    # Kept for another printer; the carrier may have it in this one's language and size.
                    return self._ready(self._fetch(order_id, printer), printer)
            return self._ready(self._fetch(order_id, printer), printer)
        except StationError as error:
            self._not_printed(order_id, error.problem.title)
            raise

    def _ready(self, labels: Sequence[StoredLabel], printer: Printer) -> list[tuple[StoredLabel, bytes]]:
        # All of them before the first one is sent: an order is not left half printed for a label that is none.
        return [(label, self.parts.labels.ready_for(label.document, printer)) for label in labels]

    def _fetch(self, order_id: int, printer: Printer) -> tuple[StoredLabel, ...]:
        order = self.parts.orders.get(order_id)
        placement = self.parts.orders.placement(order_id)
        if placement is None:
            raise InvalidInput(
                Problem(
                    code="not_placed",
                    title="The order is not placed yet",
                    hint="There is no label to print. Place it first.",
                    blame=Blame.PACKER,
                )
            )
        account = self.parts.carriers.account(self.parts.orders.row(order_id).account)
        client = self.parts.carriers.client(account.id)
        if not isinstance(client, SuppliesLabels):
            raise cannot("hand out labels", account.name)
        identifiers = [parcel.identifier for parcel in order.parcels]
        documents = client.labels(placement.carrier_order_id, printer.wish, identifiers)
        for document in documents:
            self.parts.labels.check(document)
        return self.parts.paper.keep_labels(order_id, documents, self.parts.who())

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

    def _send(self, order_id: int, label: StoredLabel, content: bytes, printer: Printer, reason: str) -> PrintJob:
        paper, who = self.parts.paper, self.parts.who()
        job = paper.queue_job(label, order_id, printer, reason, who)
        paper.job_state(job.id, JobState.SENDING, who=who)
        title = f"{self.parts.orders.row(order_id).reference} parcel {label.document.parcel_number}"
        known = False
        try:
            result = self.parts.printing.send(printer, content, title)
            known = True
        except PrinterFailed as error:
            known = True
            state = JobState.FAILED if error.nothing_came_out else JobState.IN_DOUBT
            outcome = error.problem.title
            paper.job_state(job.id, state, accepted_bytes=error.accepted_bytes, outcome=outcome, who=who)
            raise
        finally:
            if not known:  # a bug: paper may have come out, so it is looked for
                paper.job_state(job.id, JobState.IN_DOUBT, outcome="Printing broke off", who=who)
        job = paper.job_state(job.id, JobState.SENT, accepted_bytes=result.accepted_bytes, outcome=result.note, who=who)
        if result.proven:
            job = paper.job_state(job.id, JobState.PROVEN, outcome=result.note, who=who)
        return job


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
