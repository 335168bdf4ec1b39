"""What the In doubt screen shows, as frozen data."""

from dataclasses import dataclass, field
from datetime import UTC, datetime

from app.domain.accounts import Environment
from app.domain.acts import CarrierAct
from app.domain.events import Event
from app.domain.orders import OrderRow
from app.domain.ports import Attempt
from app.domain.printers import PrintJob
from app.domain.scans import Verdict


@dataclass(frozen=True)
class Case:
    """One doubt with what is known around it: about an order that was placed, a label, or an act at a carrier.

    Attributes:
        row: The order's line; None for an act on an order that is not in the book.
        attempt: Set for an order, job for a label, act for an act.
        repeat_safe: Whether the order can be sent again under its key.
        can_ask: Whether the carrier itself can say what became of it.
        carrier: Name of the system.
        last_answer: What the carrier said when it was last asked; empty before.
    """

    carrier: str
    environment: Environment
    row: OrderRow | None = None
    attempt: Attempt | None = None
    job: PrintJob | None = None
    act: CarrierAct | None = None
    repeat_safe: bool = False
    can_ask: bool = True
    last_answer: str = ""
    events: tuple[Event, ...] = ()

    @property
    def number(self) -> str:
        """What people call the order: its own number, else the carrier's."""
        if self.row is not None:
            return self.row.reference
        return self.act.subject if self.act is not None else ""

    @property
    def order_id(self) -> int | None:
        """The order's row in the book."""
        return self.row.id if self.row is not None else None

    @property
    def key(self) -> tuple[str, int]:
        """What tells it from all others."""
        if self.attempt is not None:
            return "order", self.attempt.id
        if self.act is not None:
            return "act", self.act.id
        return "print", self.job.id if self.job else 0

    @property
    def since(self) -> datetime:
        """Since when it is in doubt."""
        sent = self.attempt or self.act
        if sent is not None:
            return sent.closed_at or sent.opened_at
        return self.job.changed_at if self.job else datetime.now(UTC)


@dataclass(frozen=True)
class Busy:
    """What is waited for, and since when; left when nobody looks any more."""

    words: str
    since: datetime
    left: bool = False


@dataclass(frozen=True)
class Notice:
    """A banner in the page."""

    verdict: Verdict
    title: str
    line: str = ""


@dataclass(frozen=True)
class DoubtsState:
    """All that the screen draws.

    Attributes:
        cases: None before they were read for the first time.
        chosen: Key of the case that the keys act on.
        asking_person: Whether the chosen order waits for what a person saw on the carrier's own page.
        details: Whether the chosen case shows all that is written down of it.
        busy: By a case's key; an empty number stands for asking about all.
    """

    now: datetime
    cases: tuple[Case, ...] | None = None
    chosen: tuple[str, int] | None = None
    asking_person: bool = False
    details: bool = False
    busy: dict[tuple[str, int], Busy] = field(default_factory=dict)
    notice: Notice | None = None

    @property
    def case(self) -> Case | None:
        """The chosen one."""
        return next((case for case in self.cases or () if case.key == self.chosen), None)
