"""The order book, and the data that it and the ledgers hand out."""

from datetime import datetime
from typing import Protocol

from pydantic import BaseModel, ConfigDict, Field

from app.domain.errors import Problem
from app.domain.events import Event
from app.domain.labels import LabelDocument
from app.domain.orders import CarrierStatus, Order, OrderRow, OrderState, Placement
from app.domain.windows import DeliveryWindow


class OrderQuery(BaseModel):
    """What the order list asks for.

    Attributes:
        text: Words in any order; numbers, names, places and phones are searched by their beginnings.
        since: Only orders changed at or after this moment.
        states: Only these; empty means all.
        unnamed: Whether orders that name no account are asked for beside those of ``account``: they belong to the desk's own.
    """

    model_config = ConfigDict(frozen=True)

    text: str = ""
    since: datetime | None = None
    states: tuple[OrderState, ...] = ()
    account: str = ""
    unnamed: bool = False
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
        earlier: How many tries before it had the same key.
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
    earlier: int = 0
    problems: tuple[Problem, ...] = ()


class SentOrder(BaseModel):
    """One try as it stands in the ledger, with the numbers under which something may be kept of it elsewhere.

    Attributes:
        id: The try's row.
        carrier_order_id: Empty while the order is not placed.
    """

    model_config = ConfigDict(frozen=True)

    id: int
    reference: str
    key: str
    carrier_order_id: str = ""


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

    def by_reference(self, reference: str) -> int | None:
        """Return the row of the order that has this number of our own; None when there is none. Never a parcel's order."""
        ...

    def at_carrier(self, account: str, carrier_order_id: str) -> int | None:
        """Return the row of the order that an account's carrier holds under a number of its own; None when none is here.

        Never an order whose own number or parcel happens to be called the same, nor one of another account.
        """
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

    def status_at(self, order_id: int) -> datetime | None:
        """Return since when the carrier's last known word holds, by its own clock; None where it did not say."""
        ...

    def ask_no_more(self, order_id: int) -> None:
        """Leave an order's status alone from now on: nobody can tell it."""
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
