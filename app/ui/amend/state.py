"""What the Amend page shows, as frozen data."""

from dataclasses import dataclass, field
from datetime import datetime

from app.domain.errors import Problem
from app.domain.scans import Verdict
from app.ui.amend.subjects import Change, Held, Names, Sent
from app.ui.shell.state import AtSystem


@dataclass(frozen=True)
class Notice:
    """A banner in the page."""

    verdict: Verdict
    title: str
    line: str = ""


@dataclass(frozen=True)
class AmendState:
    """All that the page draws.

    Attributes:
        at: What is changed; None before anything was opened.
        held: What the system holds; None while it is read, or could not be.
        change: What would become different.
        problems: Wrong fields; told_by_system says who found them wrong.
        reading_since, sending_since: Since when it is waited for; None while it is not.
        left: Whether nobody waits for what is being sent any more.
        sent: What came of the last sending; it goes with the next change.
    """

    now: datetime
    at: AtSystem | None = None
    names: Names | None = None
    held: Held | None = None
    change: Change = field(default_factory=Change)
    problems: tuple[Problem, ...] = ()
    told_by_system: bool = False
    reading_since: datetime | None = None
    sending_since: datetime | None = None
    left: bool = False
    sent: Sent | None = None
    notice: Notice | None = None
