"""What goes wrong, by name, and how often each was met."""

from collections import Counter
from enum import StrEnum
from typing import Any


class Kind(StrEnum):
    """One thing that goes wrong; the value stands in the table."""

    REFUSED = "connection refused"
    RESET_BEFORE = "reset before commit"
    RESET_AFTER = "reset after commit"
    CLOSED_BEFORE = "closed before commit"
    ANSWER_LOST = "answer lost after commit"
    ERROR_BEFORE = "500 before commit"
    ERROR_AFTER = "500 after commit"
    UNAVAILABLE = "503"
    UNAVAILABLE_WAIT = "503 with Retry-After"
    TOO_MANY = "429"
    TOO_MANY_WAIT = "429 with Retry-After"
    SLOW = "answer after the deadline"
    DRIP = "drip past the deadline"
    CUT_SHORT = "connection cut in the answer"
    HALF_ANSWER = "half an answer"
    WRONG_TYPES = "wrong types"
    UNKNOWN_WORDS = "words of no document"
    NO_NUMBER = "answer without its number"
    HTML = "a web page"
    REDIRECT = "redirect to another host"
    HUGE = "huge body"
    ENDLESS = "endless body"
    BOMB = "gzip bomb"
    KEY_FORGOTTEN = "key forgotten"
    CONFLICT = "conflict while in progress"
    CERTIFICATE = "wrong certificate"

    PRINTER_GONE = "printer gone"
    PRINTER_RESET = "half of the bytes, then reset"
    PRINTER_RESET_AFTER = "prints, then reset"
    PRINTER_SILENT = "prints and never answers"
    PRINTER_STUCK = "never reads"
    PAPER_OUT = "paper out"
    PRINTER_BACK = "comes back later"
    PRINTER_OFF = "switched off with labels inside"

    DISK_FULL = "disk full"
    DISK_READ_ONLY = "disk read-only"
    DISK_LOCKED = "locked by another writer"

    CLOCK_AHEAD = "clock jumps ahead"
    CLOCK_BACK = "clock jumps back"

    KEYRING_LOCKED = "keyring locked"
    KEYRING_SLOW = "keyring slow"
    KEYRING_ABSENT = "keyring absent"

    KILL = "SIGKILL"


LINE = frozenset(kind for kind in Kind if list(Kind).index(kind) <= list(Kind).index(Kind.CERTIFICATE))
"""What befalls a call to a carrier."""
PRINTER = frozenset(
    {
        Kind.PRINTER_GONE,
        Kind.PRINTER_RESET,
        Kind.PRINTER_RESET_AFTER,
        Kind.PRINTER_SILENT,
        Kind.PRINTER_STUCK,
        Kind.PAPER_OUT,
        Kind.PRINTER_OFF,
    }
)
DISK = frozenset({Kind.DISK_FULL, Kind.DISK_READ_ONLY, Kind.DISK_LOCKED})
CLOCK = frozenset({Kind.CLOCK_AHEAD, Kind.CLOCK_BACK})
KEYRING = frozenset({Kind.KEYRING_LOCKED, Kind.KEYRING_SLOW, Kind.KEYRING_ABSENT})


def replace(owner: Any, name: str, new: object) -> None:
    """Put something in the place of a part that must be there: one that was renamed is missed, not silently added."""
    assert hasattr(owner, name), f"{owner} has no {name} any more"
    setattr(owner, name, new)


class Tally:
    """Counts what was met, and what came of it."""

    def __init__(self) -> None:
        self.met: Counter[str] = Counter()
        self.ends: Counter[str] = Counter()

    @property
    def faults(self) -> int:
        """All faults but the kills."""
        return sum(count for kind, count in self.met.items() if kind != Kind.KILL.value)

    @property
    def kills(self) -> int:
        return self.met[Kind.KILL.value]

    def table(self) -> str:
        """Return how often each kind was met, one a line."""
        width = max(len(kind.value) for kind in Kind)
        return "\n".join(f"{kind.value:<{width}} {self.met[kind.value]:>6}" for kind in Kind)
