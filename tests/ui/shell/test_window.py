"""The frame: screens, keys, scans, its place on the screen, and its end."""

import ast
import gc
import weakref
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QSettings, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.domain.scans import Verdict
from app.ui.flash import Flash
from app.ui.mishap import CrashCard
from app.ui.shell.state import LastScan, Mood, Strip
from app.ui.shell.status import StatusStrip
from app.ui.shell.strip import LastZone, NowZone
from tests.fakes.desk import Desk
from tests.fakes.station_window import PAGES, Key, StationWindow, station_window

ALT = Qt.KeyboardModifier.AltModifier
RAIL = [name for name, kind in PAGES if not kind.below]


def page_of(shell: StationWindow) -> str:
    return next(name for name, screen in shell.window.screens.items() if screen.isVisible())


def test_alt_and_a_digit_go_to_the_screens(shell: StationWindow) -> None:
    for place, name in enumerate(RAIL, start=1):
        shell.press(Qt.Key(Key.Key_0.value + place), ALT)
        assert page_of(shell) == name


def test_a_scan_on_a_screen_without_use_for_it_reaches_the_desk(shell: StationWindow) -> None:
    shell.window.go("orders")
    shell.scan("100481")
    shell.until(lambda: shell.stage() == "open")
    assert shell.window.verdicts.flash is not None


def test_the_strip_says_what_the_shown_screen_says(shell: StationWindow) -> None:
    now = shell.window.findChild(NowZone)
    assert now is not None
    assert now.text().startswith("Ready")
    shell.window.go("orders")
    assert now.text() == "Quiet"
    shell.screen.say(Strip("Elsewhere", "", Mood.ASK))
    assert now.text() == "Quiet", "a screen out of sight does not speak"
    shell.window.go("pack")
    assert now.text().startswith("Ready")


def test_screens_and_strips_tell_their_names(shell: StationWindow) -> None:
    assert shell.screen.accessibleName() == "Pack"
    last = shell.window.findChild(LastZone)
    assert last is not None
    assert last.text() == "No scan yet"


def test_the_keyboard_goes_through_the_rail_as_the_eye_does(shell: StationWindow) -> None:
    buttons = list(shell.window._rail._buttons.values())
    buttons[0].setFocus()
    shell.press(Key.Key_Tab)
    assert shell.window.focusWidget().accessibleName() == "Keys, F1", "one stop for all screens, as in any such group"
    chain, here = [buttons[0].page], buttons[0].nextInFocusChain()
    while here is not None and here is not buttons[0]:
        chain += [button.page for button in buttons if button is here]
        here = here.nextInFocusChain()
    assert chain == RAIL


def test_the_last_scan_stays_on_every_screen(shell: StationWindow) -> None:
    shell.window.scanned(LastScan(Verdict.OK, "100481", "Order is open", shell.desk.clock.now()))
    last = shell.window.findChild(LastZone)
    assert last is not None
    shell.window.go("printers")
    assert last.isVisible()
    assert "100481" in last.text()


def test_the_key_list_covers_the_page_and_takes_its_keys(shell: StationWindow) -> None:
    shell.open("100481")
    keys = shell.window._keys_page
    shell.press(Key.Key_F1)
    assert keys.isVisible()
    for key in (Key.Key_F9, Key.Key_F10, Key.Key_Down, Key.Key_Tab):
        shell.press(key)
    shell.write("1")
    assert shell.stage() == "open"
    assert keys.isVisible()
    shell.press(Key.Key_Escape)
    assert not keys.isVisible()
    assert shell.stage() == "open"
    assert shell.screen.hasFocus()
    shell.press(Key.Key_F1)
    shell.press(Key.Key_F1)
    assert not keys.isVisible()
    shell.press(Key.Key_F1)
    shell.press(Key.Key_2, ALT)
    assert not keys.isVisible()
    assert page_of(shell) == "dispatch"


def test_a_scan_closes_the_key_list(shell: StationWindow) -> None:
    shell.press(Key.Key_F1)
    shell.scan("100481")
    assert not shell.window._keys_page.isVisible()
    shell.until(lambda: shell.stage() == "open")


def test_f11_fills_the_screen_and_gives_it_back(shell: StationWindow) -> None:
    shell.press(Key.Key_F11)
    assert shell.window.isFullScreen()
    shell.press(Key.Key_F11)
    assert not shell.window.isFullScreen()


def test_a_small_window_is_compact(shell: StationWindow) -> None:
    found = []
    for width, height in ((1366, 768), (1199, 768), (1366, 699), (1366, 768)):
        shell.fit(width, height)
        found.append(shell.source.theme.compact)
    assert found == [False, True, True, False]
    assert shell.window.minimumWidth() == 1024


def test_a_cell_of_the_status_strip_leads_to_its_page(shell: StationWindow) -> None:
    shell.until(lambda: shell.window.rounds.known.printer is not None)
    strip = shell.window.findChild(StatusStrip)
    assert strip is not None
    shell.until(lambda: "Zebra ZD421" in strip.text())
    QTest.mouseClick(strip, Qt.MouseButton.LeftButton, pos=QPoint(40, strip.height() // 2))
    assert page_of(shell) == "printers"
    QTest.mouseClick(strip, Qt.MouseButton.LeftButton, pos=QPoint(strip.width() - 4, strip.height() // 2))
    assert page_of(shell) == "printers", "the clock leads nowhere"


def test_doubts_are_counted_in_the_rail(shell: StationWindow) -> None:
    shell.desk.sandbox.fail("lost_after", "order")
    shell.open("100481")
    shell.press(Key.Key_F9)
    shell.until(lambda: shell.window.verdicts.flash is not None and shell.window.verdicts.flash.word == "In doubt")
    shell.until(lambda: shell.window._rail._buttons["doubts"].accessibleName() == "Quiet, 1")


def test_a_bug_is_told_in_a_banner_and_the_desk_works_on(shell: StationWindow) -> None:
    shell.window.show_mishap(CrashCard(title="Parceldesk made a mistake", version="0", log_path=Path("station.log")))
    banner = shell.window._mishap
    assert banner.isVisible()
    shell.scan("100481")
    shell.until(lambda: shell.stage() == "open")
    banner.button.click()
    assert not banner.isVisible()


def test_the_window_comes_back_where_it_was(station_desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    kept = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    with station_window(station_desk, qtbot, geometry=kept) as first:
        first.fit(1250, 720)
        assert not kept.contains("geometry")
    assert kept.contains("geometry")
    with station_window(station_desk, qtbot, geometry=kept, sized=False) as second:
        room = second.window.screen().availableSize()  # a screen in memory is smaller than the window may be
        assert second.window.width() == max(1024, min(1250, room.width()))
        assert second.window.height() == max(600, min(720, room.height()))


def test_a_closed_window_is_freed(station_desk: Desk, qtbot: QtBot) -> None:
    with station_window(station_desk, qtbot) as opened:
        opened.open("100481")
        opened.window.flash(Flash(Verdict.OK, "OK", hold_ms=10))
        window, presenter = weakref.ref(opened.window), weakref.ref(opened.pack)
    del opened
    QTest.qWait(50)
    gc.collect()
    assert presenter() is None
    assert window() is None


@pytest.mark.parametrize("folder", ["pack", "shell"])
def test_nothing_here_opens_a_dialog(folder: str) -> None:
    named = set(_names(Path(__file__).resolve().parents[3] / "app" / "ui" / folder))
    assert not named & {"QMessageBox", "QDialog", "QInputDialog", "QErrorMessage", "exec"}


def _names(folder: Path) -> Iterator[str]:
    for path in folder.glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Name):
                yield node.id
            elif isinstance(node, ast.Attribute):
                yield node.attr
