"""How a scanner is, in a few words: for the status strip and for its card on Settings."""

from collections.abc import Sequence
from datetime import datetime

from app.domain.scanners import KEYBOARD, SeenScanner
from app.domain.scans import Verdict
from app.domain.wording import say
from app.ui.shell.ages import age_words
from app.ui.shell.state import Cell

_JUST_NOW_SECONDS = 60


def scan_age(last_at: datetime | None, now: datetime) -> str:
    """Say when something was scanned last: ``scan just now``, ``scan 3 min ago``; empty when nothing was."""
    if last_at is None:
        return ""
    seconds = int((now - last_at).total_seconds())
    # In whole minutes: what is read all day must not tick all day.
    return say("scan just now") if seconds < _JUST_NOW_SECONDS else say("scan {age} ago", age=age_words(seconds))


def seen_words(seen: SeenScanner, now: datetime) -> tuple[str, Verdict | None]:
    """Say how a scanner is, and what that amounts to."""
    age = scan_age(seen.last_at, now)
    if seen.is_there is None:
        return age or say("no scan yet"), None
    if not seen.is_there:
        return say("unplugged"), Verdict.WAITING
    return say("connected, {scan}", scan=age) if age else say("connected"), Verdict.OK


def scanner_cells(scanners: Sequence[SeenScanner], now: datetime, *, all_of_them: bool = True) -> tuple[Cell, ...]:
    """Return the status strip's cells: one for each that is unplugged, and one for all that are fine.

    Args:
        all_of_them: Whether those that are fine have a cell too; they give way to what is not yet with the carrier (look,
            "Status strip").
    """
    gone = [each for each in scanners if each.is_there is False]
    cells = [Cell(Verdict.WAITING, each.name, seen_words(each, now)[0], "settings") for each in gone]
    fine = [each for each in scanners if each.is_there]
    keyboard = next((each for each in scanners if each.name == KEYBOARD and each.is_there is None), None)
    if not all_of_them:
        return tuple(cells)
    newest = max((each.last_at for each in scanners if each.last_at is not None), default=None)
    if len(fine) > 1:
        words = scan_age(newest, now) or say("connected")
        cells.append(Cell(Verdict.OK, say("{count} scanners", count=len(fine)), words, "settings"))
    elif fine:
        words = seen_words(SeenScanner(fine[0].name, is_there=True, last_at=newest), now)[0]
        cells.append(Cell(Verdict.OK, fine[0].name, words, "settings"))
    elif keyboard is not None and not gone:
        cells.append(Cell(None, say("Scanner"), seen_words(keyboard, now)[0], "settings"))
    return tuple(cells)
