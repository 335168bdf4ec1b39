"""The lock in a real window: badges, PINs, and what does not get through."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pydantic import SecretStr
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.domain.operators import Operator, Right
from app.domain.scans import Verdict
from app.sandbox.runner import SandboxServer
from app.ui.shell.status import StatusStrip
from app.ui.shell.strip import LastZone, NowZone
from tests.fakes.desk import Desk, desk, reset
from tests.fakes.station_window import Key, StationWindow, station_window

MARIT, PER = "BADGE-4711-MARIT", "BADGE-0815-PER"
CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


@pytest.fixture(scope="session")
def carrier() -> Iterator[SandboxServer]:
    with SandboxServer() as server:
        yield server


def people(at_desk: Desk) -> tuple[Operator, Operator]:
    """Let the desk ask who; Per may not print copies."""
    operating = at_desk.parts.operating
    marit = operating.new("Marit Lunde")
    operating.keep(marit, SecretStr(MARIT), SecretStr("2580"))
    per = operating.new("Per Holm", (Right.PLACE,))
    operating.keep(per, SecretStr(PER), SecretStr("1111"))
    at_desk.settings.change(
        lambda old: old.model_copy(update={"desk": old.desk.model_copy(update={"asks_who": True, "lock_minutes": 10})})
    )
    return marit, per


@pytest.fixture
def asking(tmp_path: Path, carrier: SandboxServer) -> Iterator[Desk]:
    with desk(tmp_path, reset(carrier)) as opened:
        opened.add("100481")
        opened.add("100482")
        people(opened)
        yield opened


@pytest.fixture
def shell(asking: Desk, qtbot: QtBot) -> Iterator[StationWindow]:
    with station_window(asking, qtbot) as window:
        yield window


def is_shut(shell: StationWindow) -> bool:
    return shell.window.lock.is_shut


def sign_in(shell: StationWindow, badge: str = MARIT) -> None:
    shell.scan(badge)
    shell.until(lambda: not is_shut(shell))


def words(shell: StationWindow, kind: type[NowZone] | type[LastZone] | type[StatusStrip]) -> str:
    found = shell.window.findChild(kind)
    assert found is not None
    return found.text()


def test_a_locked_desk_takes_no_key_and_no_scan_but_a_badge(shell: StationWindow) -> None:
    assert is_shut(shell)
    assert "Nobody signed in" in words(shell, StatusStrip)
    assert words(shell, NowZone).startswith("Scan your badge")
    shell.press(Key.Key_2, ALT)
    for key in (Key.Key_F1, Key.Key_F9, Key.Key_F3):
        shell.press(key)
    assert shell.window._lock_page.isVisible()
    assert not shell.screen.isVisible()
    shell.scan("100481")
    shell.until(lambda: shell.window.verdicts.flash is not None)
    flash = shell.window.verdicts.flash
    assert flash is not None
    assert (flash.verdict, flash.word) == (Verdict.CANNOT, "Sign in first")
    assert "100481" not in words(shell, LastZone), "a code that is no badge yet may be one tomorrow"
    assert shell.stage() == "idle"
    sign_in(shell)
    assert shell.screen.isVisible()
    assert words(shell, LastZone).startswith("Last scan, Badge of Marit Lunde")
    assert "Marit Lunde" in words(shell, StatusStrip)
    assert MARIT not in words(shell, LastZone)
    shell.open("100481")


def test_another_badge_hands_over_at_once_and_the_open_order_stays(shell: StationWindow) -> None:
    sign_in(shell)
    shell.open("100481")
    shell.scan(PER)
    shell.until(lambda: "Per Holm" in words(shell, StatusStrip))
    assert shell.stage() == "open"
    shell.press(Key.Key_F9)
    shell.until(lambda: shell.stage() == "scan_back")
    order_id = shell.pack.state.row.id if shell.pack.state.row else 0
    assert "Per Holm" in {event.operator for event in shell.desk.parts.orders.timeline(order_id)}
    shell.press(Key.Key_F10)
    shell.until(lambda: shell.stage() == "idle" and shell.pack.state.last is not None)
    shell.press(Key.Key_F8)
    shell.until(lambda: shell.window.verdicts.flash is not None)
    assert shell.window.verdicts.flash is not None
    assert "Per Holm may not print labels again" in shell.window.verdicts.flash.line


def test_keys_sign_out_and_a_pin_signs_in(shell: StationWindow) -> None:
    sign_in(shell)
    shell.open("100482")
    shell.press(Key.Key_L, CONTROL)
    assert is_shut(shell)
    page = shell.window._lock_page
    shell.press(Key.Key_2)
    shell.until(page.pin.line.hasFocus)
    shell.press(Key.Key_Escape)
    assert not page.pin.isVisible()
    shell.press(Key.Key_1)
    shell.until(page.pin.line.hasFocus)
    assert page.pin.line.accessibleName() == "PIN of Marit Lunde"
    shell.write("0000")
    shell.press(Key.Key_Return)
    shell.until(lambda: page.pin.error != "")
    assert page.pin.error.startswith("The PIN is wrong")
    assert page.pin.value == ""
    shell.write("2580")
    shell.press(Key.Key_Return)
    shell.until(lambda: not is_shut(shell))
    assert shell.stage() == "open", "what was open stays open"
    assert page.pin.value == ""
    assert words(shell, LastZone).startswith("Last scan, PIN of Marit Lunde")


def test_a_desk_that_nobody_touches_locks_itself(shell: StationWindow) -> None:
    sign_in(shell)
    shell.desk.clock.on(minutes=9)
    shell.window._on_tick()
    assert not is_shut(shell)
    QTest.mouseClick(shell.window, Qt.MouseButton.LeftButton)
    shell.press(Key.Key_F3)
    shell.desk.clock.on(minutes=2)
    shell.until(lambda: shell.window._tasks.busy == 0)
    shell.window.lock.tick()
    assert not is_shut(shell), "it was touched two minutes ago"
    shell.desk.clock.on(minutes=10)
    shell.window.lock.tick(busy=True)
    assert not is_shut(shell), "not while something is under way"
    shell.window.lock.tick()
    assert is_shut(shell)


def test_nothing_is_cut_off(shell: StationWindow) -> None:
    page = shell.window._lock_page
    for width, height, percent in ((1366, 768, 100), (1024, 600, 100), (1366, 768, 200)):
        shell.fit(width, height, percent)
        shell.press(Key.Key_1)
        shell.until(page.pin.isVisible)
        for part in (page.pin, page.enter, page.back, page.rows[0]):
            place = QRect(part.mapTo(page, QPoint(0, 0)), part.size())
            assert page.rect().left() <= place.left() < place.right() <= page.rect().right()
            assert part.width() >= part.minimumSizeHint().width()
        shell.press(Key.Key_Escape)
        shell.until(lambda: not page.pin.isVisible())
