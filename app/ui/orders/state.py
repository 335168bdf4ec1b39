"""What the Orders screen shows, as frozen data."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from app.domain.accounts import Environment
from app.domain.events import Event
from app.domain.labels import Picture
from app.domain.orders import Order, OrderRow, OrderState, Placement
from app.domain.scans import Verdict
from app.workflows.import_orders import Imported


class When(StrEnum):
    """How far back the list goes."""

    ALL = "all"
    TODAY = "today"
    WEEK = "week"
    MONTH = "month"


@dataclass(frozen=True)
class Question:
    """What the list is asked.

    Attributes:
        states: Only these; empty means all.
        account: Id of one account; empty means all.
    """

    text: str = ""
    when: When = When.TODAY
    states: tuple[OrderState, ...] = ()
    account: str = ""

    @property
    def narrows(self) -> bool:
        """Whether a filter is set."""
        return self.when is not When.ALL or bool(self.states) or bool(self.account)


@dataclass(frozen=True)
class Detail:
    """One order with all that is known of it.

    Attributes:
        events: What happened, the newest first.
        carrier: Name of its account.
    """

    row: OrderRow
    order: Order
    events: tuple[Event, ...]
    placement: Placement | None
    carrier: str
    environment: Environment


@dataclass(frozen=True)
class Label:
    """The drawn label of one parcel.

    Attributes:
        parcels: Numbers of the parcels that have a kept label.
        words: Why there is no picture; empty where there is one, or while it is drawn.
    """

    order_id: int
    parcel: int = 0
    parcels: tuple[int, ...] = ()
    picture: Picture | None = None
    words: str = ""


@dataclass(frozen=True)
class Busy:
    """What is waited for, and since when."""

    name: str
    words: str
    since: datetime
    order_id: int | None = None


@dataclass(frozen=True)
class Notice:
    """A banner in the page: what happened, what was kept or not spent."""

    verdict: Verdict
    title: str
    line: str = ""


@dataclass(frozen=True)
class OrdersState:
    """All that the screen draws.

    Attributes:
        listing: Number of the answered question that the rows belong to; a page more keeps it.
        total: How many orders the question has, None before the first answer.
        searching_since: Since when the newest question waits for its answer.
        elsewhere: How many orders the same words find without the filters, where the list is empty.
        chosen_id: The order of the detail; detail is None while it is read.
        opened: Whether the detail covers the list, where both do not fit.
        preview: Whether the label covers the detail.
        imported: A file's result while its refused rows are shown.
    """

    now: datetime
    question: Question = field(default_factory=Question)
    listing: int = 0
    rows: tuple[OrderRow, ...] = ()
    total: int | None = None
    searching_since: datetime | None = None
    elsewhere: int = 0
    chosen_id: int | None = None
    detail: Detail | None = None
    label: Label | None = None
    opened: bool = False
    preview: bool = False
    busy: Busy | None = None
    left: bool = False
    notice: Notice | None = None
    imported: Imported | None = None
