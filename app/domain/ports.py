"""What the workflows need of the world, as small protocols; ``bootstrap`` plugs the real parts in.

All methods may be called from worker threads and none from the window's thread, unless it says otherwise.
Every method may raise the ``StationError`` classes that its docstring names, and no other exception that is not a bug.
"""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Protocol, runtime_checkable

from pydantic import BaseModel, ConfigDict, Field, SecretStr

from app.domain.accounts import Account, CheckStep, ConnectorInfo
from app.domain.addresses import Party
from app.domain.errors import Problem
from app.domain.events import Event
from app.domain.labels import LabelDocument, LabelWish, Picture
from app.domain.orders import CarrierOrder, CarrierStatus, Order, OrderRow, OrderState, Placement
from app.domain.printers import JobState, Printer, PrinterHealth, PrintJob, SendResult
from app.domain.scans import ParcelScan
from app.domain.windows import Availability, DeliveryWindow, TimeSpan

# --- carriers: an account's client has a method or it does not; ``isinstance`` tells what a screen may offer ------------


@runtime_checkable
class ChecksAvailability(Protocol):
    """Says when an order could be delivered; orders nothing."""

    def check_availability(self, order: Order, sender: Party, pickup: Sequence[TimeSpan] = ()) -> Availability:
        """Ask for delivery windows. No window is an answer.

        Raises:
            InvalidInput: The order lacks what this carrier needs; nothing was sent.
            Refused: The carrier does not take this order as it is; each problem names its field.
            Unreachable: The question did not get there, or no usable answer came; asking again is safe.
            CredentialMissing: No key for the account.
        """
        ...


@runtime_checkable
class PlacesOrders(Protocol):
    """Takes orders. ``repeat_safe`` says whether the same key sent again returns the existing order."""

    repeat_safe: bool

    def place(self, order: Order, sender: Party, window: DeliveryWindow | None, key: str) -> Placement:
        """Place an order; exactly one request leaves.

        Args:
            order: With an identifier on each parcel.
            window: The offer to book; None asks for the best available one.
            key: Idempotency key; the same for the same own order, always.

        Raises:
            InvalidInput: Nothing was sent.
            Refused: The carrier said no; nothing was ordered.
            Unreachable: It never left; nothing was ordered.
            OutcomeUnknown: It left, and no clear answer came.
            CredentialMissing: No key for the account; nothing was sent.
        """
        ...


@runtime_checkable
class SuppliesLabels(Protocol):
    """Hands out label documents of placed orders; may be asked as often as wanted."""

    def labels(self, order_id: str, wish: LabelWish, identifiers: Sequence[str] = ()) -> tuple[LabelDocument, ...]:
        """Fetch one document a parcel, in the order of the parcels.

        Args:
            order_id: The carrier's number of the order.
            wish: Format, size and dpi.
            identifiers: The parcels' numbers in their order, to put the documents in that order.

        Raises:
            Refused: The carrier has no labels for it, or what came is no label.
            Unreachable: Asking again is safe.
            CredentialMissing: No key for the account.
        """
        ...


@runtime_checkable
class ReportsStatus(Protocol):
    """Says where an order stands, by any of three numbers."""

    def status(self, order_id: str) -> CarrierStatus:
        """Ask by the carrier's number. Raises Refused (unknown there), Unreachable, CredentialMissing."""
        ...

    def status_by_reference(self, reference: str) -> CarrierStatus:
        """Ask by the warehouse's reference; ``Refused`` with code ``not_found`` when the carrier does not know it."""
        ...

    def status_by_tms_reference(self, reference: str) -> CarrierStatus:
        """Ask by the transport system's reference."""
        ...


@runtime_checkable
class ReadsOrders(Protocol):
    """Reads an order back as the carrier holds it."""

    def read_order(self, order_id: str) -> CarrierOrder:
        """Read by the carrier's number. Raises Refused, Unreachable, CredentialMissing."""
        ...


class ScanConfirmation(BaseModel):
    """What a carrier made of confirmed scans."""

    model_config = ConfigDict(frozen=True)

    confirmed: tuple[str, ...] = ()
    unknown: tuple[str, ...] = ()


@runtime_checkable
class ConfirmsScans(Protocol):
    """Is told which parcels have left the desk; repeating it is safe."""

    def confirm_scan(self, order_id: str, identifiers: Sequence[str]) -> ScanConfirmation:
        """Confirm parcels of one order. Raises Refused, Unreachable (asking again is safe), CredentialMissing."""
        ...


@runtime_checkable
class ChecksConnection(Protocol):
    """Tries the account with harmless reads."""

    def check_connection(self, sender: Party | None) -> tuple[CheckStep, ...]:
        """Return the steps with their results; never raises for what a check can find."""
        ...


class Carriers(Protocol):
    """The accounts and their clients."""

    def accounts(self) -> tuple[Account, ...]:
        """All accounts, the default one first."""
        ...

    def account(self, account_id: str) -> Account:
        """Return one account; an empty id means the default. Raises InvalidInput."""
        ...

    def client(self, account_id: str) -> object:
        """Return the account's client, whose abilities ``isinstance`` tells. Raises InvalidInput, CredentialMissing."""
        ...

    def connectors(self) -> tuple[ConnectorInfo, ...]:
        """The systems that the station knows."""
        ...

    def check_options(self, account: Account, secrets: Mapping[str, SecretStr]) -> None:
        """Look whether an account's options and secrets fit its system. Raises InvalidInput naming each field."""
        ...

    def secret_fields(self, connector_id: str) -> tuple[str, ...]:
        """Name the options of a system that are kept in the keyring. Raises InvalidInput when there is no such system."""
        ...

    def renew(self, account_id: str) -> None:
        """Forget an account's client, so that the next call is made with its present settings and secrets."""
        ...


class Secrets(Protocol):
    """The OS keyring; there is no fallback."""

    def read(self, account_id: str, field: str) -> SecretStr | None:
        """Return a secret, None if there is none. Raises CredentialMissing when the keyring is locked or missing."""
        ...

    def write(self, account_id: str, field: str, secret: SecretStr) -> None:
        """Keep a secret. Raises CredentialMissing when it could not be kept (it is read back)."""
        ...

    def delete(self, account_id: str, field: str) -> None:
        """Forget a secret; one that is not there is no error."""
        ...

    def backend(self) -> str:
        """Name the keyring in use, for a person. Raises CredentialMissing when there is none."""
        ...


# --- the store ---------------------------------------------------------------------------------------------------------


class OrderQuery(BaseModel):
    """What the order list asks for.

    Attributes:
        text: Words in any order; numbers, names, places and phones are searched by their beginnings.
        since: Only orders changed at or after this moment.
        states: Only these; empty means all.
    """

    model_config = ConfigDict(frozen=True)

    text: str = ""
    since: datetime | None = None
    states: tuple[OrderState, ...] = ()
    account: str = ""
    limit: int = Field(default=100, ge=1, le=500)
    offset: int = Field(default=0, ge=0)


class Found(BaseModel):
    """What a scanned code belongs to; ``parcel_number`` is 0 for the order's own number."""

    model_config = ConfigDict(frozen=True)

    order_id: int
    parcel_number: int = 0


class StoredLabel(BaseModel):
    """A label document with its row's number."""

    model_config = ConfigDict(frozen=True)

    id: int
    document: LabelDocument


class Attempt(BaseModel):
    """One try to place an order: the row that is on disk before the request leaves.

    Attributes:
        state: ``open`` (sent or about to be), ``placed``, ``refused``, ``unreachable``, ``unknown`` (in doubt).
        window: What was booked; without its token, which is never kept.
        asked: How often the carrier was asked since.
    """

    model_config = ConfigDict(frozen=True)

    id: int
    order_id: int
    account: str
    key: str
    generation: int
    state: str
    window: DeliveryWindow | None = None
    opened_at: datetime
    closed_at: datetime | None = None
    asked: int = 0
    asked_at: datetime | None = None
    problems: tuple[Problem, ...] = ()


class DayCount(BaseModel):
    """Numbers of a day for the status strip and the idle screen."""

    model_config = ConfigDict(frozen=True)

    parcels: int = 0
    orders: int = 0
    seconds_a_parcel: int | None = None


class Who(BaseModel):
    """Who did it, and where; stands in every event."""

    model_config = ConfigDict(frozen=True)

    operator: str = ""
    desk: str = ""


class OrderBook(Protocol):
    """The orders of this desk. All methods raise LedgerBroken when the store cannot be read or written."""

    def add(self, order: Order, *, environment: str, source: str, who: Who) -> int | None:
        """Add a waiting order; return its row's number, None when its reference is there already (nothing changes).

        Raises:
            InvalidInput: A parcel's number belongs to another order; nothing was added.
        """
        ...

    def get(self, order_id: int) -> Order:
        """Return an order. Raises InvalidInput when there is none."""
        ...

    def row(self, order_id: int) -> OrderRow:
        """Return an order's line. Raises InvalidInput when there is none."""
        ...

    def find(self, code: str) -> Found | None:
        """Look a code up: an own reference, a parcel's number or a carrier's number."""
        ...

    def replace(self, order_id: int, order: Order, who: Who) -> None:
        """Store a changed order; one that was refused waits again.

        Raises:
            InvalidInput: It is placed or in doubt and may no longer change here, or its reference or a parcel's number
                belongs to another order.
        """
        ...

    def set_state(self, order_id: int, state: OrderState, event: Event | None = None) -> None:
        """Move an order and write why. Raises InvalidInput when it would wait again though it is placed or in doubt."""
        ...

    def waiting(self, limit: int = 50, offset: int = 0) -> tuple[OrderRow, ...]:
        """Orders to pack, the earliest ``ship_by`` first, then the oldest; held and refused ones behind."""
        ...

    def count_waiting(self) -> int:
        """How many orders wait."""
        ...

    def search(self, query: OrderQuery) -> tuple[OrderRow, ...]:
        """Return one page, the latest change first."""
        ...

    def count(self, query: OrderQuery) -> int:
        """How many orders a query has, whatever its page."""
        ...

    def note(self, event: Event) -> None:
        """Write a line into an order's timeline."""
        ...

    def timeline(self, order_id: int) -> tuple[Event, ...]:
        """Return an order's lines, the newest first."""
        ...

    def placement(self, order_id: int) -> Placement | None:
        """Return what the carrier answered, None while it is not placed."""
        ...

    def set_status(self, order_id: int, status: CarrierStatus) -> None:
        """Keep what the carrier says of an order, and move it when the status moves it."""
        ...

    def to_ask(self, now: datetime, limit: int = 50) -> tuple[tuple[int, str, str], ...]:
        """Placed orders whose status is due: row, account, the carrier's number; final ones never."""
        ...

    def day(self, start: datetime) -> DayCount:
        """Count what was scanned back since a moment."""
        ...

    def last_packed(self) -> OrderRow | None:
        """The order whose label was last scanned back or sent."""
        ...


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

    def job_state(
        self,
        job_id: int,
        state: JobState,
        *,
        accepted_bytes: int | None = None,
        outcome: str = "",
        who: Who | None = None,
    ) -> PrintJob:
        """Move a job and, with it, its order's state; writes the timeline."""
        ...

    def jobs(self, order_id: int) -> tuple[PrintJob, ...]:
        """Return an order's jobs, the newest first."""
        ...

    def jobs_in_doubt(self) -> tuple[PrintJob, ...]:
        """Return the jobs whose paper is not known, the oldest first; those of a process that died while sending are among them."""
        ...


class ScanLedger(Protocol):
    """Scans of labels on their boxes, and their way to the carrier."""

    def record_scan(
        self, order_id: int, parcel_number: int, identifier: str, at: datetime, who: Who
    ) -> tuple[ParcelScan, bool]:
        """Write down that a label was scanned back: the scan, and whether it is new (False: it was scanned before).

        Proves the parcel's print jobs. Raises InvalidInput when the order has no such parcel.
        """
        ...

    def scans(self, order_id: int) -> tuple[ParcelScan, ...]:
        """Return an order's scans in the order of the parcels."""
        ...

    def unconfirmed(self, limit: int = 50) -> tuple[ParcelScan, ...]:
        """Return scans that the carrier has not taken yet, in the order in which they were made."""
        ...

    def confirmed(self, order_id: int, identifiers: Sequence[str], at: datetime, who: Who) -> None:
        """Write down that the carrier took them."""
        ...

    def confirm_refused(self, order_id: int, identifiers: Sequence[str], reason: str, who: Who) -> None:
        """Write down that the carrier does not know them."""
        ...


# --- paper -------------------------------------------------------------------------------------------------------------


class Printing(Protocol):
    """The printers of this desk."""

    def printers(self) -> tuple[Printer, ...]:
        """All printers, the desk's label printer first."""
        ...

    def printer(self, printer_id: str = "") -> Printer:
        """Return one printer; empty means the label printer. Raises InvalidInput when there is none."""
        ...

    def health(self, printer: Printer) -> PrinterHealth:
        """Ask a printer how it is; never raises for what a printer can have."""
        ...

    def send(self, printer: Printer, content: bytes, title: str) -> SendResult:
        """Send finished bytes; one job at a time a printer.

        Raises:
            PrinterFailed: Nothing, or not all of it, was taken; ``accepted_bytes`` says how much is known to be.
        """
        ...

    def find(self) -> tuple[Printer, ...]:
        """Look for printers that this machine can reach."""
        ...


class Labels(Protocol):
    """Label documents: checked, drawn and made ready for a printer."""

    def check(self, document: LabelDocument) -> None:
        """Look whether the bytes are a label at all.

        Raises:
            Refused: They are not, or nothing would be drawn.
        """
        ...

    def ready_for(self, document: LabelDocument, printer: Printer) -> bytes:
        """Return the bytes to send: never scaled.

        Raises:
            InvalidInput: Label and printer do not suit each other (size, dpi, language); says what can be done.
        """
        ...

    def picture(self, document: LabelDocument, dpi: int | None = None) -> Picture:
        """Draw a label. Raises Refused when it cannot be drawn."""
        ...

    def test_label(self, printer: Printer, desk: str) -> LabelDocument:
        """Make a label with a ruler and a barcode ``TEST-<dpi>-<width><height>`` in the printer's language."""
        ...


class Clock(Protocol):
    """What time it is."""

    def now(self) -> datetime:
        """Now, with a zone."""
        ...


class Setup(Protocol):
    """The settings, as far as verbs change them. All methods raise InvalidInput when they cannot be kept; then nothing changed."""

    def keep_account(self, account: Account) -> None:
        """Add an account, or replace the one of the same id."""
        ...

    def forget_account(self, account_id: str) -> None:
        """Remove an account; one that is not there is no error."""
        ...

    def keep_printer(self, printer: Printer) -> None:
        """Add a printer, or replace the one of the same id."""
        ...

    def forget_printer(self, printer_id: str) -> None:
        """Remove a printer; one that is not there is no error."""
        ...

    def keep_sender(self, sender: Party) -> None:
        """Set where parcels come from."""
        ...
