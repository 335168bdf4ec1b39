"""The ramp in the real window: scans alone, with the network gone for a while and back."""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from pytestqt.qtbot import QtBot

from app.domain.orders import OrderState
from app.domain.printers import DocumentKind
from app.domain.scans import Verdict
from app.sandbox.runner import SandboxServer
from app.ui.dispatch.view import DispatchScreen
from app.ui.flash import Flash
from app.ui.orders.view import OrdersScreen
from app.ui.shell.state import LastScan
from app.ui.theme.words import plain
from tests.fakes.desk import Desk, desk, reset
from tests.fakes.ramp import confirms_at_ramp, mixed, offline, online, placed, twelve_orders
from tests.fakes.station_window import Key, StationWindow, station_window


@pytest.fixture(scope="module")
def sandbox() -> Iterator[SandboxServer]:
    with SandboxServer() as server:
        yield server


@pytest.fixture
def at_desk(tmp_path: Path, sandbox: SandboxServer) -> Iterator[Desk]:
    with desk(tmp_path, reset(sandbox)) as opened:
        yield opened


@contextmanager
def ramp(at_desk: Desk, qtbot: QtBot) -> Iterator[tuple[StationWindow, DispatchScreen]]:
    with station_window(at_desk, qtbot, screens={"dispatch": DispatchScreen, "orders": OrdersScreen}) as opened:
        opened.window.go("dispatch")
        screen = opened.window.screens["dispatch"]
        assert isinstance(screen, DispatchScreen)
        opened.until(lambda: screen.presenter.state.day is not None)
        yield opened, screen


def answered(opened: StationWindow, before: LastScan | None) -> bool:
    return opened.window._last is not before and opened.window.verdicts.flash is not None


def said(opened: StationWindow) -> Flash:
    flash = opened.window.verdicts.flash
    assert flash is not None
    return flash


def untold(screen: DispatchScreen) -> int:
    day = screen.presenter.state.day
    assert day is not None
    return day.untold


def load(opened: StationWindow, numbers: list[str]) -> None:
    """Scan parcel after parcel, each as soon as the one before was answered."""
    for number in numbers:
        before = opened.window._last
        opened.scan(number)
        opened.until(partial(answered, opened, before))


def test_thirty_parcels_of_twelve_orders_go_out_by_scans_alone(at_desk: Desk, qtbot: QtBot) -> None:
    confirms_at_ramp(at_desk)
    numbers = mixed(twelve_orders(at_desk))
    with ramp(at_desk, qtbot) as (opened, screen):
        state = screen.presenter.state
        assert state.day is not None
        assert (state.day.count.parcels, state.day.count.missing_parcels, state.day.count.missing_orders) == (0, 30, 12)
        load(opened, numbers[:10])
        opened.until(lambda: not untold(screen), 20000)
        offline(at_desk)
        load(opened, numbers[10:22])
        opened.until(screen.banner.isVisible, 20000)
        assert screen.banner.accessibleName().startswith("12 not yet with the carrier")
        assert screen.day_card.figure.text() == "22 of 30"
        assert "not yet with the carrier" in opened.window._status.text()
        online(at_desk)
        opened.window.verdicts.dismiss()
        opened.press(Key.Key_F6)
        load(opened, numbers[22:])
        opened.until(lambda: not untold(screen), 20000)
        opened.until(lambda: not screen.banner.isVisible())
        assert screen.day_card.figure.text() == "30 of 30"
        assert screen.missing.rows_shown == 0
    rows = [at_desk.parts.orders.row(order_id) for order_id in range(1, 13)]
    assert {row.state for row in rows} == {OrderState.ON_RAMP}
    told = [
        (request.path.split("/")[2], number)
        for request in at_desk.sandbox.requests.all()
        if request.route == "confirmed_scan" and request.status == 200
        for number in request.json_body["parcelShipmentIds"]
    ]
    assert [number for _, number in told] == numbers


def test_what_is_scanned_is_said_aloud(at_desk: Desk, qtbot: QtBot) -> None:
    four = placed(at_desk, "100486", 4)
    with ramp(at_desk, qtbot) as (opened, screen):
        load(opened, [four[0], four[1], four[3]])
        assert screen.order_card.count_view.text() == "3 of 4"
        assert screen.order_card.standing.text() == "Parcel 3 is missing"
        assert "Parcel 3" in screen.order_card.tiles.text()
        assert said(opened).verdict is Verdict.OK
        load(opened, [four[0]])
        assert said(opened).verdict is Verdict.ALREADY
        load(opened, ["5901234123457"])
        assert said(opened).verdict is Verdict.WRONG
        assert screen.order_card.count_view.text() == "3 of 4"
        load(opened, [four[2]])
        assert said(opened).verdict is Verdict.OK
        assert screen.order_card.standing.text() == "Complete"
        assert screen.missing.rows_shown == 0


def test_the_missing_are_named_paged_and_opened(at_desk: Desk, qtbot: QtBot) -> None:
    for number in range(14):
        at_desk.add(f"W{number:02d}", ship_by=at_desk.clock.now().isoformat())
    placed(at_desk, "100486", 2)
    with ramp(at_desk, qtbot) as (opened, screen):
        opened.until(lambda: screen.missing.rows_shown > 4)
        first = screen.missing._rows[0].text()
        assert first.startswith("Anne Holm, 100486 · all 2 parcels, Desk 3, ")
        assert "Porterbuddy test" in first
        opened.press(Key.Key_PageDown)
        opened.until(lambda: screen.presenter.state.offset > 4)
        opened.until(lambda: "W" in screen.missing._rows[0].text())
        assert "not packed" in screen.missing._rows[0].text()
        opened.press(Key.Key_PageUp)
        opened.until(lambda: screen.missing._rows[0].text() == first)
        screen.missing._rows[0].click()
        assert opened.window._stack.currentWidget() is opened.window.screens["orders"]


def test_f12_closes_the_day_and_names_what_is_missing(at_desk: Desk, qtbot: QtBot) -> None:
    one, two = placed(at_desk, "100486"), placed(at_desk, "100487")
    with ramp(at_desk, qtbot) as (opened, _screen):
        verdicts = opened.window.verdicts
        load(opened, one)
        verdicts.dismiss()
        opened.press(Key.Key_F12)
        opened.until(lambda: verdicts.flash is not None)
        assert (said(opened).verdict, said(opened).line) == (Verdict.CANNOT, "No printer is set for manifests")
        zebra = at_desk.settings.current.printers[0]
        both = (DocumentKind.LABEL, DocumentKind.MANIFEST)
        at_desk.settings.keep_printer(zebra.model_copy(update={"documents": both}))
        opened.press(Key.Key_F12)
        opened.until(lambda: verdicts.flash is not None and verdicts.flash.verdict is Verdict.WAITING)
        assert (said(opened).word, plain(said(opened).detail)) == ("1 missing", "100487 parcel 1 of 1")
        load(opened, two)
        verdicts.dismiss()
        opened.press(Key.Key_F12)
        opened.until(lambda: verdicts.flash is not None and verdicts.flash.word == "All there")
        assert said(opened).line == "Manifest with 2 parcels sent to Zebra ZD421"


@pytest.mark.parametrize(("size", "percent"), [((1366, 768), 100), ((1024, 600), 100), ((1366, 690), 200)])
def test_nothing_is_cut_off(at_desk: Desk, qtbot: QtBot, size: tuple[int, int], percent: int) -> None:
    four = placed(at_desk, "100486", 4)
    with ramp(at_desk, qtbot) as (opened, screen):
        load(opened, four[:1])
        opened.window.verdicts.dismiss()
        opened.fit(*size, percent)
        assert opened.window.size() == QSize(*size)
        close = screen.close_below if percent >= 150 else screen.missing.close_day
        assert close.isVisible()
        assert screen.rect().contains(close.rect().translated(close.mapTo(screen, close.rect().topLeft())))
        assert close.width() >= close.sizeHint().width()
        assert screen.order_card.tiles.height() >= screen.order_card.tiles.sizeHint().height()
        assert screen.missing.rows_shown == 1
