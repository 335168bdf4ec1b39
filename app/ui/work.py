"""How presenters have work done off the window's thread, as a protocol: they stay plain Python."""

from collections.abc import Callable
from enum import Enum
from typing import Any, Protocol

from app.ui.flash import Flash
from app.ui.shell.state import LastScan


class Lane(Enum):
    """Where a job runs: STATION keeps the order of money and paper, LOOKUP runs beside it.

    DESK is for what a person waits for and what never leaves the machine, such as the answer to a scan: carriers and
    printers that do not answer can fill the other two.
    """

    STATION = 1
    DESK = 2
    LOOKUP = 4


class Work(Protocol):
    """Runs plain jobs elsewhere and brings their one answer back."""

    def run(
        self,
        job: Callable[..., Any],
        *,
        done: Callable[[Any], None],
        failed: Callable[[Exception], None],
        lane: Lane = Lane.LOOKUP,
        progress: Callable[[Any], None] | None = None,
    ) -> int:
        """Run a job; exactly one of ``done`` and ``failed`` is called later, on the window's thread.

        With ``progress`` the job is called with a function that takes values for it.
        """
        ...


class Frame(Protocol):
    """What a screen's presenter may ask of the frame around it."""

    def flash(self, flash: Flash) -> None:
        """Show a verdict across the window."""
        ...

    def scanned(self, last: LastScan) -> None:
        """Set the scan strip's right part."""
        ...

    def counts_changed(self) -> None:
        """Have the numbers in rail and status strip read again."""
        ...

    def carrier_answered(self, name: str, *, fine: bool, words: str) -> None:
        """Tell how a carrier did when it was last spoken to, such as "0.4 s" or "no answer"."""
        ...
