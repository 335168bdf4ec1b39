"""What the Printers screen shows, as frozen data."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum, StrEnum
from typing import Protocol

from app.domain.errors import Problem
from app.domain.printers import Printer, PrinterHealth
from app.domain.scans import Scan
from app.ui.printers.draft import Draft


class Wait(Enum):
    """What is waited for."""

    TEST = 1
    ASK = 2
    FIND = 3
    IDENTIFY = 4


@dataclass(frozen=True)
class Waiting:
    """What is waited for, for which printer, and since when."""

    kind: Wait
    since: datetime
    printer: str = ""


class Said(StrEnum):
    """What a notice tells."""

    SENT = "sent"
    LEFT = "left"
    NONE_FOUND = "none_found"
    FAILED = "failed"
    KEPT = "kept"
    MOVED = "moved"
    TOLD = "told"
    TOLD_NOTHING = "told_nothing"


@dataclass(frozen=True)
class Notice:
    """One message in the page.

    Attributes:
        printer: The printer's name.
        problem: What went wrong, for FAILED.
    """

    said: Said
    printer: str = ""
    problem: Problem | None = None


@dataclass(frozen=True)
class PrintersState:
    """All that the screen draws.

    Attributes:
        printers: Those that are set up, the desk's label printer first.
        label_printer: The id of the desk's label printer.
        health: What each said last, by id.
        asking: Who is being asked now.
        chosen: The id of the one that is shown.
        draft: What is typed while the form is open, None while it is closed.
        is_new: Whether the form makes a new one.
        problems: Wrong fields of the form, by path.
        found: Printers that this machine can reach and that are not set up.
        moved: Printers that are, as they are to be kept under their new address.
        queued: How many labels wait, by the id of their printer.
    """

    now: datetime
    printers: tuple[Printer, ...] = ()
    label_printer: str = ""
    health: Mapping[str, PrinterHealth] = field(default_factory=dict)
    asking: frozenset[str] = frozenset()
    chosen: str = ""
    waiting: Waiting | None = None
    draft: Draft | None = None
    is_new: bool = False
    problems: Mapping[str, Problem] = field(default_factory=dict)
    notice: Notice | None = None
    removing: bool = False
    found: tuple[Printer, ...] = ()
    moved: tuple[Printer, ...] = ()
    queued: Mapping[str, int] = field(default_factory=dict)

    @property
    def printer(self) -> Printer | None:
        """The one that is shown."""
        return next((printer for printer in self.printers if printer.id == self.chosen), None)

    @property
    def seconds_waited(self) -> int:
        """How long the present wait runs."""
        return int((self.now - self.waiting.since).total_seconds()) if self.waiting else 0

    @property
    def is_new_open(self) -> bool:
        """Whether the form of a new printer is open."""
        return self.draft is not None and self.is_new


class PrintersView(Protocol):
    """What the presenter tells its view."""

    def show_state(self, state: PrintersState) -> None:
        """Draw a state."""
        ...

    def proven(self, printer: Printer, scan: Scan) -> None:
        """Tell that a scan proved a printer."""
        ...

    def settings_changed(self) -> None:
        """Put changed settings in force."""
        ...
