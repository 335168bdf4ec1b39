"""What the Systems screen shows, as frozen data."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from app.domain.accounts import Account, Environment
from app.domain.acts import ActState, CarrierAct
from app.domain.documents import OrderDocument
from app.domain.errors import Problem
from app.domain.orders import CarrierOrder, OrderRow
from app.domain.ports import CarrierOrderQuery, DecisionPage
from app.domain.scans import Verdict
from app.ui.shell.state import AtSystem
from app.workflows.abilities import Ability
from app.workflows.list_carrier_orders import CarrierOrderLine, CarrierOrderList

_LISTS = frozenset({Ability.LIST, Ability.SEARCH, Ability.CANDIDATES})


class Act(StrEnum):
    """What can be done with an order at its system."""

    TERMS = "terms"
    RECORD = "record"
    PARCEL = "parcel"
    PAPERS = "papers"
    LABELS = "labels"
    CONFIRM = "confirm"
    DECLINE = "decline"
    PAYMENT = "payment"
    ANNOUNCE = "announce"
    DELETE = "delete"
    TAKE = "take"

    @property
    def is_typed(self) -> bool:
        """Whether a person confirms it by typing the order's number."""
        return self in {Act.CONFIRM, Act.DECLINE, Act.PAYMENT, Act.DELETE}


@dataclass(frozen=True)
class Place:
    """An account, and what its system can do.

    Attributes:
        system: The system's own name.
        problem: Why it is not known what it can do, such as a missing key.
    """

    account: Account
    system: str
    abilities: frozenset[Ability] = frozenset()
    problem: Problem | None = None

    def can(self, ability: Ability) -> bool:
        """Tell whether its system has an ability."""
        return ability in self.abilities

    @property
    def lists(self) -> bool:
        """Whether its orders can be listed."""
        return bool(self.abilities & _LISTS)

    @property
    def shows(self) -> bool:
        """Whether there is anything of its orders to be seen."""
        return self.lists or self.can(Ability.READ)


@dataclass(frozen=True)
class Book:
    """What the order book and the ledger of acts know of an order.

    Attributes:
        row: None where the order is not in the book.
        acts: What was done to it at its system, the newest first.
        parcels: Numbers of its parcels.
        follower: Name of the account that it can be announced to; empty without one.
        follower_environment: Whether what is announced there reaches real recipients.
        left: Numbers of the parcels that are not announced yet.
        payment_words: What confirming the payment does at its system; empty where there is no such call.
        placed_at: When its carrier took it; None where that is not in the book.
    """

    row: OrderRow | None = None
    acts: tuple[CarrierAct, ...] = ()
    parcels: tuple[str, ...] = ()
    follower: str = ""
    follower_environment: Environment = Environment.LIVE
    left: tuple[str, ...] = ()
    payment_words: str = ""
    placed_at: datetime | None = None

    @property
    def doubt(self) -> CarrierAct | None:
        """The newest act whose end is not known."""
        return next((act for act in self.acts if act.state is ActState.UNKNOWN), None)


@dataclass(frozen=True)
class Shown:
    """What the system shows of an order.

    Attributes:
        order: None where it shows nothing.
        problem: Why.
    """

    order: CarrierOrder | None = None
    read_at: datetime | None = None
    problem: Problem | None = None


@dataclass(frozen=True)
class Part:
    """A part of a system's list.

    Attributes:
        before: What the parts before this one were asked with, the first one first.
    """

    query: CarrierOrderQuery
    listed: CarrierOrderList
    before: tuple[str, ...] = ()

    @property
    def number(self) -> int:
        """Which part it is, from 1."""
        return len(self.before) + 1


@dataclass(frozen=True)
class Asking:
    """What a person is asked before something is done.

    Attributes:
        number: What must be typed; empty where nothing is.
        typed: What was typed so far.
        page: The system's own page about it; None where there is none, or while it is read.
        page_problem: Why it could not be read.
        reading_since: Since when page or papers are waited for.
        papers: What there is to open; None while it is read.
        chosen: Which of the papers or parcels, from 0.
    """

    act: Act
    number: str = ""
    typed: str = ""
    problem: Problem | None = None
    page: DecisionPage | None = None
    page_problem: Problem | None = None
    reading_since: datetime | None = None
    papers: tuple[OrderDocument, ...] | None = None
    chosen: int = 0


@dataclass(frozen=True)
class Busy:
    """What is waited for, and since when; left when nobody waits any more."""

    words: str
    since: datetime
    left: bool = False


@dataclass(frozen=True)
class Notice:
    """A banner in the page; doubtful ones lead to the in-doubt tray."""

    verdict: Verdict
    title: str
    line: str = ""
    doubtful: bool = False


@dataclass(frozen=True)
class SystemsState:
    """All that the screen draws.

    Attributes:
        places: The accounts whose orders can be seen; None before they were read.
        place: The one whose list is shown.
        query: What the list is asked.
        part: The part of it that was read; None before, or where there is no list.
        listing_since: Since when a part is waited for.
        list_problem: Why there is none.
        at: The chosen order; None while none is.
        at_place: Its account.
        line: How the list shows it; None where it was reached in another way.
        opened: Whether the order covers the list, where both do not fit.
        missing: What the chosen order of a list lacks for the queue, by the names of the fields.
        wrong: Fields that are missing or wrong for the queue.
        locale: How days are written.
    """

    now: datetime
    places: tuple[Place, ...] | None = None
    place: Place | None = None
    query: CarrierOrderQuery = field(default_factory=CarrierOrderQuery)
    part: Part | None = None
    listing_since: datetime | None = None
    list_problem: Problem | None = None
    at: AtSystem | None = None
    at_place: Place | None = None
    line: CarrierOrderLine | None = None
    book: Book | None = None
    shown: Shown | None = None
    reading_since: datetime | None = None
    opened: bool = False
    asking: Asking | None = None
    missing: tuple[str, ...] = ()
    wrong: tuple[Problem, ...] = ()
    busy: Busy | None = None
    notice: Notice | None = None
    locale: str = "en"

    @property
    def environment(self) -> Environment:
        """Where what is done here lands."""
        place = self.at_place or self.place
        return place.account.environment if place is not None else Environment.LIVE

    @property
    def order_row(self) -> OrderRow | None:
        """The chosen order as the book has it."""
        return self.book.row if self.book is not None else None
