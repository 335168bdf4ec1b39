"""The meter: written at the last scan-back, shown on the idle page and on a page of its own."""

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.domain.meter import MeterDay
from app.sandbox.runner import SandboxServer
from app.ui.meter.presenter import MeterState
from app.ui.meter.view import MeterScreen
from app.ui.parts.plots import SplitBar
from tests.fakes.desk import Desk, desk, reset
from tests.fakes.shown_screens import nameless
from tests.fakes.station_window import Key, StationWindow, station_window

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture(scope="session")
def carrier() -> Iterator[SandboxServer]:
    with SandboxServer() as server:
        yield server


@pytest.fixture
def at_desk(tmp_path: Path, carrier: SandboxServer) -> Iterator[Desk]:
    with desk(tmp_path, reset(carrier)) as opened:
        opened.add("100481")
        opened.add("100482")
        yield opened


@pytest.fixture
def shell(at_desk: Desk, qtbot: QtBot) -> Iterator[StationWindow]:
    with station_window(at_desk, qtbot, screens={"meter": MeterScreen}) as window:
        yield window


def screen(shell: StationWindow) -> MeterScreen:
    found = shell.window.screens["meter"]
    assert isinstance(found, MeterScreen)
    return found


def test_a_scanned_back_order_is_on_the_meter(shell: StationWindow) -> None:
    shell.placed("100482")
    row = shell.pack.state.row
    assert row is not None
    shell.scan(shell.desk.parts.orders.get(row.id).parcels[0].identifier)
    shell.until(lambda: shell.pack.state.pace is not None and shell.pack.state.pace.orders == 1)
    (packing,) = shell.desk.parts.meter.packings(shell.desk.clock.now() - timedelta(hours=1))
    assert packing.order_id == row.id
    assert packing.carrier_ms > 0
    assert packing.seconds_a_parcel > 0
    split = shell.screen.idle.findChild(SplitBar)
    assert split is not None
    shell.until(split.isVisible)
    shell.window.verdicts.dismiss()
    shell.press(Key.Key_M, CONTROL)
    page = screen(shell)
    shell.until(lambda: page.isVisible() and page.presenter.state.days != ())
    assert [figure.text() for figure in page.figures[:2]] == ["1", "1"]
    assert not page.banner.isVisible()
    assert nameless(page) == []
    shell.press(Key.Key_Escape)
    assert shell.screen.isVisible()


def test_an_order_that_was_left_unpacked_is_not_on_it(shell: StationWindow) -> None:
    shell.placed("100482")
    shell.press(Key.Key_F10)
    shell.until(lambda: shell.stage() == "idle")
    shell.press(Key.Key_M, CONTROL)
    page = screen(shell)
    shell.until(lambda: page.presenter.state.days != ())
    assert page.banner.isVisible()
    assert not page.trend_card.isVisible()


def test_the_days_are_told_in_words_too(shell: StationWindow) -> None:
    today = date(2026, 2, 13)
    days = tuple(
        MeterDay(
            day=today - timedelta(days=back),
            parcels=200 - back,
            orders=150,
            seconds=20 + back,
            hands=13 + back,
            carrier=4,
            printer=3,
        )
        for back in reversed(range(14))
    )
    page = screen(shell)
    shell.window.go("meter")
    for width, height, percent in ((1366, 768, 100), (1024, 600, 100), (1366, 768, 200)):
        shell.fit(width, height, percent)
        page.show_state(MeterState(days))
        assert page.plot.width() >= page.plot.minimumSizeHint().width()
        assert page.plot.width() <= page.width()
    assert page.plot.text().endswith("Fri 13: 20 s a parcel, 200 parcels")
    assert page.split.text() == "13 s hands, 4 s carrier, 3 s printer"
