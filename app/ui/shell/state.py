"""What the frame around every screen shows, as frozen data."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from app.domain.scans import Verdict


class Mood(StrEnum):
    """The ground of the scan strip: asking, at rest, or a verdict's fill while one stands."""

    ASK = "ask"
    REST = "rest"
    OK = "ok"
    WRONG = "wrong"
    ALREADY = "already"
    WAITING = "waiting"
    CANNOT = "cannot"


@dataclass(frozen=True)
class Strip:
    """The scan strip's left part: what to scan or do now."""

    title: str
    line: str = ""
    mood: Mood = Mood.ASK


@dataclass(frozen=True)
class LastScan:
    """The scan strip's right part; stays until the next scan."""

    verdict: Verdict
    code: str
    line: str
    at: datetime


@dataclass(frozen=True)
class AtSystem:
    """An order as an outside system knows it: what one screen hands to another.

    Attributes:
        account: Id of the account.
        number: The system's own number of the order; empty for one that is to be made there.
        order_id: Its row in the book; None when it is not there.
        what: What of it is to be shown, in the word of the screen that is asked, such as "record"; empty is its usual one.
    """

    account: str
    number: str = ""
    order_id: int | None = None
    what: str = ""


@dataclass(frozen=True)
class Cell:
    """One cell of the status strip: shape, name and state; what is not fine is in that verdict's colour."""

    verdict: Verdict | None
    name: str
    state: str
    page: str = ""
