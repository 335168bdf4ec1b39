"""What the In doubt screen shows, as frozen data."""

from dataclasses import dataclass, field
from datetime import datetime

from app.domain.accounts import Environment
from app.domain.events import Event
from app.domain.scans import Verdict
from app.workflows.settle_doubts import Doubt


@dataclass(frozen=True)
class Case:
    """One doubt with what is known around it.

    Attributes:
        carrier: Name of the account.
        last_answer: What the carrier said when it was last asked; empty before.
    """

    doubt: Doubt
    carrier: str
    environment: Environment
    last_answer: str = ""
    events: tuple[Event, ...] = ()

    @property
    def key(self) -> tuple[str, int]:
        """What tells it from all others."""
        if self.doubt.attempt is not None:
            return "order", self.doubt.attempt.id
        return "print", self.doubt.job.id if self.doubt.job else 0

    @property
    def since(self) -> datetime:
        """Since when it is in doubt."""
        if self.doubt.attempt is not None:
            return self.doubt.attempt.closed_at or self.doubt.attempt.opened_at
        return self.doubt.job.changed_at if self.doubt.job else self.doubt.row.changed_at


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
