"""The Systems screen in a real window, driven by keys."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit
from pytestqt.qtbot import QtBot

from app.domain.accounts import Environment
from app.domain.orders import OrderState
from app.ui.amend.view import AmendScreen
from app.ui.orders.view import OrdersScreen
from app.ui.systems.state import Act
from app.ui.systems.view import SystemsScreen
from tests.fakes.all_systems import BETAKOM, PORTERBUDDY, TRANSEU, TRANSITEO, placed_at
from tests.fakes.desk import Desk
from tests.fakes.station_window import Key, StationWindow, station_window
from tests.fakes.transiteo_examples import document
from tests.ui.systems.test_systems_presenter import packed

SCREENS = {"systems": SystemsScreen, "amend": AmendScreen, "orders": OrdersScreen}


@pytest.fixture
def window(qtbot: QtBot, station_desk: Desk) -> Iterator[StationWindow]:
    with station_window(station_desk, qtbot, screens=SCREENS) as opened:
        yield opened


@pytest.fixture
def opened_urls(monkeypatch: pytest.MonkeyPatch) -> list[QUrl]:
    """Take what the desktop would be given to open."""
    urls: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", urls.append)
    return urls


def page_of(window: StationWindow) -> SystemsScreen:
    page = window.window.screens["systems"]
    assert isinstance(page, SystemsScreen)
    return page


def settle(window: StationWindow) -> SystemsScreen:
    """Wait until all that was asked for is there."""
    page = page_of(window)

    def still() -> bool:
        state = page.presenter.state
        return (
            state.places is not None and state.listing_since is None and state.reading_since is None and not state.busy
        )

    window.until(still)
    return page


def at_list(window: StationWindow, account: str) -> SystemsScreen:
    window.window.go("systems")
    page = settle(window)
    page.presenter.choose_account(account)
    return settle(window)


def opened_order(window: StationWindow, order_id: int) -> SystemsScreen:
    window.window.go("systems", order_id)
    window.until(lambda: page_of(window).presenter.state.shown is not None)
    return settle(window)


def type_number(window: StationWindow, text: str) -> None:
    window.until(lambda: isinstance(QApplication.focusWidget(), QLineEdit))
    window.write(text)


def test_rows_are_chosen_by_keys_and_their_terms_opened(window: StationWindow) -> None:
    page = at_list(window, TRANSEU)
    page.list.table.setFocus()
    window.press(Key.Key_Down)
    window.until(lambda: page.presenter.state.shown is not None)
    settle(window)
    assert page.environment is Environment.TEST
    assert page.detail.buttons[Act.TERMS].isVisible()
    window.press(Key.Key_F2)
    window.until(window.window.screens["amend"].isVisible)
    amend = window.window.screens["amend"]
    assert isinstance(amend, AmendScreen)
    window.until(lambda: amend.form is not None)
    window.press(Key.Key_Escape)
    window.until(page.isVisible)


def test_more_at_the_system_from_orders(window: StationWindow, station_desk: Desk) -> None:
    order_id = packed(station_desk)
    window.window.go("orders", order_id)
    orders = window.window.screens["orders"]
    assert isinstance(orders, OrdersScreen)
    window.until(lambda: orders.presenter.state.detail is not None)
    assert orders.detail.more.isVisible()
    window.press(Key.Key_F7)
    page = page_of(window)
    window.until(page.isVisible)
    window.until(lambda: page.presenter.state.shown is not None)
    assert page.presenter.state.place is not None
    assert page.presenter.state.place.account.id == PORTERBUDDY


def test_a_number_is_typed_before_anything_binds(
    window: StationWindow, station_desk: Desk, opened_urls: list[QUrl]
) -> None:
    order_id = placed_at(station_desk, BETAKOM, "300482")
    page = opened_order(window, order_id)
    window.press(Key.Key_4)
    window.until(lambda: page.presenter.state.asking is not None and page.presenter.state.asking.page is not None)
    [market] = station_desk.sandbox.betakom.orders.values()
    assert not page.primary.isEnabled()
    window.press(Key.Key_F9)
    assert not market.is_binding
    page.ask.browser.click()
    [url] = opened_urls
    shown = [label.text() for label in page.findChildren(QLineEdit)]
    assert url.toString() not in "".join(shown)
    type_number(window, "300482")
    window.until(page.primary.isEnabled)
    window.press(Key.Key_F9)
    window.until(lambda: market.is_binding)
    settle(window)
    assert page.banner.isVisible()


def test_escape_asks_for_nothing_any_more(window: StationWindow, station_desk: Desk) -> None:
    page = opened_order(window, placed_at(station_desk, BETAKOM, "300482"))
    window.press(Key.Key_5)
    window.until(lambda: page.presenter.state.asking is not None)
    window.press(Key.Key_Escape)
    window.until(lambda: page.presenter.state.asking is None)
    assert page.detail.isVisible()


def test_fields_that_are_missing_are_asked_for_and_the_order_taken(window: StationWindow, station_desk: Desk) -> None:
    station_desk.sandbox.transiteo.orders["001"] = document("order_answer")
    page = at_list(window, TRANSITEO)
    page.presenter.choose(0)
    settle(window)
    window.press(Key.Key_F9)
    window.until(lambda: page.ask.form is not None)
    form = page.ask.form
    assert form is not None
    assert not page.list.isVisible()
    draft = page.presenter.acts.draft
    assert draft is not None
    draft.type_in("recipient.phone", "+33388000000")
    draft.add("parcels")
    draft.type_in("parcels.0.weight_grams", "900")
    form.refresh()
    window.press(Key.Key_F9)
    window.until(lambda: station_desk.parts.orders.find("001") is not None)
    settle(window)
    found = station_desk.parts.orders.find("001")
    assert found is not None
    assert station_desk.state(found.order_id) is OrderState.WAITING
    assert not page.primary.isVisible()


def test_a_paper_is_opened_and_saved(
    window: StationWindow,
    station_desk: Desk,
    opened_urls: list[QUrl],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    page = opened_order(window, placed_at(station_desk, TRANSITEO, "500482"))
    window.press(Key.Key_3)
    window.until(lambda: page.presenter.acts.paper is not None)
    window.press(Key.Key_F9)
    window.until(lambda: opened_urls)
    looked_at = Path(opened_urls[0].toLocalFile())
    assert looked_at.read_bytes().startswith(b"%PDF")
    saved = tmp_path / "invoice.pdf"
    monkeypatch.setattr(QFileDialog, "open", lambda dialog: dialog.fileSelected.emit(str(saved)))
    settle(window)
    page.ask.save.click()
    window.until(saved.exists)
    settle(window)


@pytest.mark.parametrize(("width", "height", "percent"), [(1366, 768, 100), (1024, 600, 100), (1366, 768, 200)])
def test_nothing_is_cut_off(window: StationWindow, station_desk: Desk, width: int, height: int, percent: int) -> None:
    order_id = packed(station_desk)
    window.fit(width, height, percent)
    page = opened_order(window, order_id)
    assert page.minimumSizeHint().width() <= page.width()
    assert page.detail.isVisible()
    for button in page.detail.buttons.values():
        if button.isVisible() and percent == 100:
            assert page.detail.rect().contains(button.mapTo(page.detail, button.rect().center()))
    window.press(Key.Key_Escape)
    if page.is_narrow:
        window.until(lambda: not page.detail.isVisible())
    else:
        assert page.detail.isVisible()
