"""What must never be lost: money, paper and scans. Each method is one synced transaction."""

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from app.domain.errors import Problem
from app.domain.labels import LabelDocument
from app.domain.orders import Order, Placement
from app.domain.ports.book import Attempt, SentOrder, StoredLabel, Who
from app.domain.printers import JobState, PendingProof, Printer, PrintJob
from app.domain.ramp import MissingOrder, RampCount, RampScan
from app.domain.scans import ParcelScan
from app.domain.windows import DeliveryWindow


class Ledger(Protocol):
    """Money: what was sent to a carrier and what became of it. Each method is one synced transaction."""

    def open_attempt(
        self,
        order_id: int,
        *,
        account: str,
        generation: int,
        window: DeliveryWindow | None,
        order: Order,
        who: Who,
        environment: str = "",
    ) -> Attempt:
        """Write down that an order is about to be placed, with its key; the order becomes ``placing``.

        Raises:
            InvalidInput: It is placed already (``already_placed``), or being placed or in doubt (``in_doubt``), or its
                reference or a parcel's number belongs to another order: nothing may be sent.
            LedgerBroken: It could not be written; nothing may be sent.
        """
        ...

    def close_placed(self, attempt_id: int, placement: Placement, who: Who, *, settled: bool = False) -> None:
        """Write down that the carrier took it; ``settled`` when that was found out later."""
        ...

    def close_refused(
        self, attempt_id: int, problems: Sequence[Problem], who: Who, *, unreachable: bool = False
    ) -> None:
        """Write down that nothing was ordered, and why; the order can be placed again."""
        ...

    def close_unknown(self, attempt_id: int, problem: Problem, who: Who) -> None:
        """Write down that it is not known whether it was ordered; the order is in doubt."""
        ...

    def asked(self, attempt_id: int, answer: str) -> None:
        """Write down that the carrier was asked about a doubt and what it said."""
        ...

    def doubts(self) -> tuple[Attempt, ...]:
        """Return the attempts whose end is not known, the oldest first; those of a process that died while placing are among them."""
        ...

    def attempt(self, attempt_id: int) -> Attempt:
        """Return one attempt. Raises InvalidInput when there is none."""
        ...

    def sent(self, account: str, after: int = 0, limit: int = 200) -> tuple[SentOrder, ...]:
        """Return a part of an account's tries, in the order of their rows.

        Args:
            after: The last row of the part before; 0 begins.
        """
        ...

    def generation(self, order_id: int) -> int:
        """Return the generation that an order's next attempt has: that of the last one, 1 if there was none."""
        ...


class PaperLedger(Protocol):
    """Paper: label bytes and print jobs. Each method is one synced transaction."""

    def keep_labels(self, order_id: int, documents: Sequence[LabelDocument], who: Who) -> tuple[StoredLabel, ...]:
        """Store label bytes; the same bytes for the same parcel are stored once."""
        ...

    def labels(self, order_id: int) -> tuple[StoredLabel, ...]:
        """Return the latest label of each parcel, in the order of the parcels."""
        ...

    def queue_job(self, label: StoredLabel, order_id: int, printer: Printer, reason: str, who: Who) -> PrintJob:
        """Write down that a label is to be printed; the copy number counts what went out before."""
        ...

    def take_job(
        self, job_id: int, state: JobState, who: Who, *, outcome: str = "", content: bytes | None = None
    ) -> PrintJob | None:
        """Move a job that still waits, to being sent or to its end; None when somebody else took it meanwhile.

        Args:
            content: The bytes that are about to be sent for this job alone; their size and hash are kept.
        """
        ...

    def job_state(
        self,
        job_id: int,
        state: JobState,
        *,
        accepted_bytes: int | None = None,
        outcome: str = "",
        who: Who | None = None,
        pending: PendingProof | None = None,
    ) -> PrintJob:
        """Move a job and, with it, its order's state; writes the timeline.

        Args:
            pending: What its printer's counter can be asked later; forgotten once the job is settled.
        """
        ...

    def no_proof(self, job_id: int, outcome: str) -> None:
        """Write down that a job's printer cannot tell any more whether it came out."""
        ...

    def jobs(self, order_id: int) -> tuple[PrintJob, ...]:
        """Return an order's jobs, the newest first."""
        ...

    def jobs_in_doubt(self) -> tuple[PrintJob, ...]:
        """Return the jobs whose paper is not known, the oldest first; those of a process that died while sending are among them."""
        ...

    def jobs_waiting(self) -> tuple[PrintJob, ...]:
        """Return the jobs that are queued, the oldest first."""
        ...

    def jobs_to_prove(self) -> tuple[PrintJob, ...]:
        """Return the jobs of which a printer's counter can still tell whether they came out, the oldest first."""
        ...

    def twins(self, job_id: int) -> tuple[PrintJob, ...]:
        """Return other jobs that are not settled and carry the same barcode or the same bytes, the oldest first."""
        ...

    def copies_since(self, since: datetime, who: Who) -> int:
        """Count the copies that somebody made at a desk since a moment; those that did not come out do not count."""
        ...


class ScanLedger(Protocol):
    """Scans of labels on their boxes, and their way to the carrier."""

    def record_scan(
        self, order_id: int, parcel_number: int, identifier: str, at: datetime, who: Who, *, held: bool = False
    ) -> tuple[ParcelScan, bool]:
        """Write down that a label was scanned back: the scan, and whether it is new (False: it was scanned before).

        Proves the parcel's print jobs. A held scan is for the carrier only once the parcel was scanned onto the ramp.
        Raises InvalidInput when the order has no such parcel.
        """
        ...

    def scans(self, order_id: int) -> tuple[ParcelScan, ...]:
        """Return an order's scans in the order of the parcels."""
        ...

    def unconfirmed(self, limit: int = 50) -> tuple[ParcelScan, ...]:
        """Return scans that the carrier is to be told of, in the order in which they were made."""
        ...

    def release_held(self) -> int:
        """Let the carriers be told of all scans that were held for the ramp; return how many there were."""
        ...

    def refused_since(self, start: datetime, limit: int = 50) -> tuple[ParcelScan, ...]:
        """Return scans since a moment that the carrier did not take, the last one first."""
        ...

    def confirmed(self, order_id: int, identifiers: Sequence[str], at: datetime, who: Who) -> None:
        """Write down that the carrier took them."""
        ...

    def confirm_refused(self, order_id: int, identifiers: Sequence[str], reason: str, who: Who) -> None:
        """Write down that the carrier does not know them."""
        ...


class RampLedger(Protocol):
    """Scans of parcels on the ramp, and what is missing there. What it costs does not grow with the history."""

    def record(
        self, order_id: int, parcel_number: int, identifier: str, at: datetime, who: Who
    ) -> tuple[RampScan, bool]:
        """Write down that a parcel stands on the ramp: the scan, and whether it is new (False: it stood there already).

        Proves its label where that was not scanned back, and releases what was held until now for the carrier.
        Raises InvalidInput when the order has no such parcel.
        """
        ...

    def scans(self, order_id: int) -> tuple[RampScan, ...]:
        """Return an order's parcels on the ramp, in the order of the parcels."""
        ...

    def missing(self, start: datetime, end: datetime, limit: int = 50, offset: int = 0) -> tuple[MissingOrder, ...]:
        """Return a page of the orders that leave in this time and are not whole on the ramp: those that have begun first.

        An order leaves when its carrier fetches it, or when it was packed if that is later or the carrier did not say;
        one that is not placed yet, when it must have left.
        """
        ...

    def count(self, day: datetime, start: datetime, end: datetime, now: datetime) -> RampCount:
        """Count what was scanned since the beginning of a day, and what is missing as ``missing`` says."""
        ...

    def orders_since(self, start: datetime, end: datetime) -> tuple[int, ...]:
        """Return the orders of which a parcel was scanned onto the ramp in this time, the first one first."""
        ...

    def cancelled_since(self, start: datetime, end: datetime) -> tuple[str, ...]:
        """Return the numbers of orders that were scanned onto the ramp in this time and are cancelled now."""
        ...

    def first_since(self, start: datetime, end: datetime) -> datetime | None:
        """Return when the first parcel was scanned onto the ramp in this time; None when none was."""
        ...
