"""Every page of the real window: named for a screen reader, reached by the keyboard, and nothing cut off."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pydantic import SecretStr
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.bootstrap.build import build_station
from app.bootstrap.home import Home
from app.bootstrap.rehearsal import RehearsalSecrets, start_rehearsal
from app.connectorkit.redaction import Redaction
from app.domain.scanners import SerialScanner
from app.settings.model import Language, Settings
from app.ui.pack.view import PackScreen
from app.ui.setup.sections import SECTIONS
from app.ui.setup.view import SetupScreen
from tests.fakes.spoken import speaking
from tests.fakes.walked_window import WalkedWindow, walked_window

SMALL, USUAL = (1024, 600), (1366, 768)
NO_SCANNER = SerialScanner(name="Ramp", device="/dev/no-such-scanner")
"""A port that is not there, as when a scanner is unplugged."""


def with_scanner(old: Settings) -> Settings:
    return old.model_copy(update={"desk": old.desk.model_copy(update={"serial_scanners": (NO_SCANNER,)})})


@pytest.fixture(params=[Language.GERMAN, Language.POLISH])
def long_words(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[None]:
    """The two languages that need the most room."""
    with speaking(request.param):
        yield


@pytest.fixture
def rehearsed(tmp_path: Path, qtbot: QtBot) -> Iterator[WalkedWindow]:
    """The window of a rehearsal: twelve orders, five systems, two printers, a scale, a scanner that is unplugged."""
    practice = start_rehearsal(Home(tmp_path / "home"), Redaction())
    try:
        practice.running.settings.change(with_scanner)
        with walked_window(practice.running, qtbot) as walked:
            yield walked
    finally:
        practice.close()


@pytest.fixture
def empty(tmp_path: Path, qtbot: QtBot) -> Iterator[WalkedWindow]:
    """The window of a station on which nothing was set up yet."""
    running = build_station(Home(tmp_path / "home"), Redaction(), RehearsalSecrets({}))
    try:
        with walked_window(running, qtbot) as walked:
            yield walked
    finally:
        running.close()


def states(walked: WalkedWindow) -> Iterator[str]:
    """Go to each page, and to each state of those that have several; yield what is shown."""
    for page in walked.pages:
        screen = walked.go(page)
        if not isinstance(screen, SetupScreen):
            yield page
            continue
        for section in SECTIONS:
            screen.presenter.show(section)
            walked.settle()
            yield f"{page}, {section}"


def opened(walked: WalkedWindow) -> Iterator[str]:
    """Open orders of two and of six parcels, and look at the keys."""
    pack = walked.go("pack")
    assert isinstance(pack, PackScreen)
    waiting = walked.running.station.parts.orders.waiting(50)
    for reference in ("PD-1002", "PD-1004"):
        pack.presenter.open_order(next(row.id for row in waiting if row.reference == reference))
        walked.until(lambda: pack.presenter.state.order is not None and pack.presenter.state.asking_since is None)
        yield f"pack, {reference}"
        pack.presenter.close()
        walked.settle()
    QTest.keyClick(walked.window.windowHandle(), Qt.Key.Key_F1)
    walked.settle()
    yield "keys"
    QTest.keyClick(walked.window.windowHandle(), Qt.Key.Key_Escape)


def locked(walked: WalkedWindow) -> Iterator[str]:
    """Let the desk ask who packs."""
    operating = walked.running.station.parts.operating
    operating.keep(operating.new("Marit Lunde-Østergaard"), SecretStr("BADGE-4711-MARIT"), SecretStr("2580"))
    walked.running.settings.change(
        lambda old: old.model_copy(update={"desk": old.desk.model_copy(update={"asks_who": True})})
    )
    walked.window.settings_changed()
    walked.settle()
    yield "locked"
    QTest.keyClick(walked.window.windowHandle(), Qt.Key.Key_1)
    walked.settle()
    yield "locked, PIN"


def wrong(ways: tuple[Callable[[], list[str]], ...], *walks: Iterator[str]) -> dict[str, list[str]]:
    """Walk; return what is wrong with each state."""
    found: dict[str, list[str]] = {}
    for walk in walks:
        for state in walk:
            lines = [line for way in ways for line in way()]
            if lines:
                found[state] = lines
    return found


def test_each_control_has_a_name_and_is_reached_by_the_keyboard(rehearsed: WalkedWindow) -> None:
    ways = (rehearsed.nameless, rehearsed.mouse_only, rehearsed.out_of_reach)
    assert wrong(ways, states(rehearsed), opened(rehearsed), locked(rehearsed)) == {}


def test_nothing_is_cut_off_in_a_small_window(rehearsed: WalkedWindow) -> None:
    for percent in (100, 200):
        rehearsed.look(*SMALL, percent)
        assert wrong((rehearsed.cut_off,), states(rehearsed), opened(rehearsed)) == {}, percent
    assert wrong((rehearsed.cut_off,), locked(rehearsed)) == {}


@pytest.mark.usefixtures("long_words")
def test_nothing_is_cut_off_in_the_longest_languages(rehearsed: WalkedWindow) -> None:
    for size in (USUAL, SMALL):
        rehearsed.look(*size, 100)
        assert wrong((rehearsed.cut_off,), states(rehearsed), opened(rehearsed)) == {}, size
    assert wrong((rehearsed.cut_off,), locked(rehearsed)) == {}


def test_a_station_without_anything_can_be_read_and_reached(empty: WalkedWindow) -> None:
    ways = (empty.nameless, empty.mouse_only, empty.out_of_reach)
    assert wrong(ways, states(empty)) == {}
    empty.look(*SMALL, 200)
    assert wrong((empty.cut_off,), states(empty)) == {}


def test_every_word_stands_out_from_what_it_is_painted_on(rehearsed: WalkedWindow) -> None:
    for mode in ("light", "dark"):
        rehearsed.look(*USUAL, 100, mode)
        assert wrong((rehearsed.faint,), states(rehearsed), opened(rehearsed)) == {}, mode
