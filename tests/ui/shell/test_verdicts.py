"""Verdicts across the window: how long they hold, and which key or scan ends them."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QShortcut
from PySide6.QtTest import QTest

from app.domain.scans import Verdict
from app.ui.flash import Flash, Way
from tests.fakes.station_window import Key, StationWindow

STANDING = [Verdict.WRONG, Verdict.CANNOT]


def stands(shell: StationWindow) -> bool:
    return shell.window.verdicts.flash is not None


def flash(verdict: Verdict, *, hold_ms: int = 0, **more: object) -> Flash:
    return Flash(verdict, "Word", "Line", foot_right="Close", foot_key="Esc", hold_ms=hold_ms, **more)  # type: ignore[arg-type]  # Flash's own fields


@pytest.mark.parametrize("verdict", [Verdict.OK, Verdict.ALREADY])
def test_what_needs_nobody_goes_by_itself(shell: StationWindow, verdict: Verdict) -> None:
    shell.window.flash(flash(verdict, hold_ms=30))
    assert shell.window.verdicts.banner.isVisible()
    shell.until(lambda: shell.window.verdicts.flash is None)
    assert not shell.window.verdicts.banner.isVisible()


def test_a_key_ends_a_hold_and_is_obeyed(shell: StationWindow) -> None:
    shell.window.flash(flash(Verdict.OK, hold_ms=60_000))
    shell.write("1")
    assert not stands(shell)
    shell.until(lambda: shell.stage() == "open")


@pytest.mark.parametrize("verdict", STANDING)
def test_what_stops_takes_no_key_but_its_own(shell: StationWindow, verdict: Verdict) -> None:
    shell.open("100481")
    shell.window.flash(flash(verdict))
    box = shell.pack.state.order
    for key in (Key.Key_F9, Key.Key_F10, Key.Key_F2, Key.Key_Down, Key.Key_Space, Key.Key_F1):
        shell.press(key)
    shell.press(Key.Key_2, Qt.KeyboardModifier.AltModifier)
    shell.write("1")
    assert stands(shell)
    assert shell.stage() == "open"
    assert shell.pack.state.order == box
    assert not shell.pack.state.editing
    assert shell.screen.isVisible()
    shell.press(Key.Key_Escape)
    assert not stands(shell)
    assert shell.stage() == "open", "Esc closed the verdict, not the order below"


def test_nothing_is_typed_below_a_verdict(shell: StationWindow) -> None:
    shell.press(Key.Key_F3)
    field = shell.screen.idle.field
    assert field.line.hasFocus()
    shell.window.flash(flash(Verdict.WRONG))
    shell.write("100481")
    shell.press(Key.Key_Backspace)
    assert field.value == ""
    shell.press(Key.Key_Escape)
    shell.write("12")
    assert field.value == "12"


def test_a_way_on_is_obeyed_below(shell: StationWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    pressed: list[str] = []
    monkeypatch.setattr(shell.screen, "press", pressed.append)
    ways = (Way("Go on", "", "F6", recommended=True), Way("All the same", "", "Shift F7"))
    shell.window.flash(flash(Verdict.CANNOT, ways=ways))
    shell.press(Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
    assert stands(shell)
    shell.press(Key.Key_F6)
    assert not stands(shell)
    shell.window.flash(flash(Verdict.CANNOT, ways=ways))
    banner = shell.window.verdicts.banner
    for x in range(40, banner.width() // 2, 40):
        QTest.mouseClick(banner, Qt.MouseButton.LeftButton, pos=QPoint(x, banner.height() - 170))
        if pressed:
            break
    assert pressed == ["F6"]
    assert not stands(shell)


def test_esc_at_a_wait_leaves_what_runs_below(shell: StationWindow) -> None:
    shell.open("100481")
    shell.window.flash(flash(Verdict.WAITING, key_goes_on=True))
    shell.press(Key.Key_Escape)
    assert not stands(shell)
    assert shell.stage() == "idle"


def test_esc_at_a_doubt_only_closes_it(shell: StationWindow) -> None:
    shell.open("100481")
    shell.window.flash(flash(Verdict.WAITING))
    shell.press(Key.Key_Escape)
    assert not stands(shell)
    assert shell.stage() == "open"


def test_modifiers_end_nothing(shell: StationWindow) -> None:
    shell.window.flash(flash(Verdict.OK, hold_ms=60_000))
    shell.press(Key.Key_Shift)
    assert stands(shell)


def test_a_scan_ends_every_verdict(shell: StationWindow) -> None:
    shell.window.flash(flash(Verdict.WRONG))
    shell.scan("100481")
    shell.until(lambda: shell.stage() == "open")
    said = shell.window.verdicts.flash
    assert said is None or said.word == "OK"


def test_the_plate_stays_in_sight(shell: StationWindow) -> None:
    for width, height, percent in ((1366, 768, 100), (1024, 600, 200)):
        shell.fit(width, height, percent)
        shell.window.flash(flash(Verdict.WRONG))
        banner = shell.window.verdicts.banner
        plate = shell.window.findChild(type(shell.window._rail.plate))
        assert plate is not None
        middle = plate.mapTo(shell.window, plate.rect().center())
        assert not banner.mask().contains(middle)
        assert banner.mask().contains(plate.mapTo(shell.window, plate.rect().bottomLeft()) + QPoint(4, 8))
        assert banner.geometry() == shell.window.rect()


def test_the_window_has_no_key_twice(shell: StationWindow) -> None:
    keys = [shortcut.key().toString() for shortcut in shell.screen.findChildren(QShortcut)]
    frame = [
        shortcut.key().toString()
        for shortcut in shell.window.findChildren(QShortcut, options=Qt.FindChildOption.FindDirectChildrenOnly)
    ]
    assert len(keys + frame) == len(set(keys + frame))
