"""How scanners are, in the status strip's cells."""

from datetime import UTC, datetime, timedelta

from pytestqt.qtbot import QtBot

from app.domain.scanners import KEYBOARD, SeenScanner
from app.domain.scans import Verdict
from app.ui.scanner_words import scanner_cells
from app.ui.shell.state import Cell
from app.ui.shell.status import StatusStrip
from app.ui.theme import ThemeSource

NOW = datetime(2026, 2, 13, 12, 0, tzinfo=UTC)


def told(*scanners: SeenScanner, all_of_them: bool = True) -> list[tuple[Verdict | None, str, str]]:
    cells = scanner_cells((SeenScanner(KEYBOARD, None, None), *scanners), NOW, all_of_them=all_of_them)
    assert {cell.page for cell in cells} <= {"settings"}
    return [(cell.verdict, cell.name, cell.state) for cell in cells]


def test_one_that_is_gone_is_named_and_those_that_are_there_share_a_cell() -> None:
    assert told() == [(None, "Scanner", "no scan yet")]
    gone = SeenScanner("Ramp", is_there=False, last_at=NOW)
    assert told(gone) == [(Verdict.WAITING, "Ramp", "unplugged")]
    left = SeenScanner("Left", is_there=True, last_at=NOW - timedelta(minutes=3))
    assert told(left) == [(Verdict.OK, "Left", "connected, scan 3 min ago")]
    right = SeenScanner("Right", is_there=True, last_at=NOW - timedelta(seconds=8))
    assert told(gone, left, right) == [
        (Verdict.WAITING, "Ramp", "unplugged"),
        (Verdict.OK, "2 scanners", "scan just now"),
    ]
    assert told(gone, left, right, all_of_them=False) == [(Verdict.WAITING, "Ramp", "unplugged")]


def test_what_is_fine_leaves_a_narrow_strip_first(qtbot: QtBot) -> None:
    strip = StatusStrip(ThemeSource("light", 100))
    qtbot.addWidget(strip)
    cells = [
        Cell(Verdict.OK, "Zebra ZD421", "ready"),
        Cell(Verdict.OK, "Scale", "0.00 kg"),
        Cell(Verdict.WAITING, "Ramp", "unplugged"),
    ]
    strip.show_cells(cells, (), NOW)
    shown = {}
    for width in (900, 470):
        strip.resize(width, 44)
        strip.grab()
        shown[width] = [cell.name for _place, cell in strip._places if cell in cells]
    assert shown == {900: ["Zebra ZD421", "Scale", "Ramp"], 470: ["Zebra ZD421", "Ramp"]}
