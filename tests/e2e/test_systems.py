"""One amend for each system, through the real window by keystrokes; then what the system holds is compared."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from app.domain.acts import ActKind, ActState
from app.domain.scans import Verdict
from app.sandbox.runner import SandboxServer
from app.ui.amend.view import AmendScreen
from app.ui.doubts.view import DoubtsScreen
from app.ui.orders.view import OrdersScreen
from app.ui.systems.view import SystemsScreen
from tests.fakes.all_systems import BETAKOM, PARCELLAB, TRANSEU, TRANSITEO, all_systems, order_for, placed_at
from tests.fakes.desk import Desk, reset
from tests.fakes.station_window import Key, StationWindow, station_window

SCREENS = {"orders": OrdersScreen, "systems": SystemsScreen, "amend": AmendScreen, "doubts": DoubtsScreen}


@pytest.fixture(scope="module")
def sandbox() -> Iterator[SandboxServer]:
    with SandboxServer() as server:
        yield server


@pytest.fixture
def office(tmp_path: Path, sandbox: SandboxServer) -> Iterator[Desk]:
    with all_systems(tmp_path, reset(sandbox)) as opened:
        yield opened


@pytest.fixture
def window(qtbot: QtBot, office: Desk) -> Iterator[StationWindow]:
    with station_window(office, qtbot, screens=SCREENS) as opened:
        yield opened


def systems(window: StationWindow) -> SystemsScreen:
    page = window.window.screens["systems"]
    assert isinstance(page, SystemsScreen)
    return page


def amend(window: StationWindow) -> AmendScreen:
    page = window.window.screens["amend"]
    assert isinstance(page, AmendScreen)
    return page


def is_still(page: SystemsScreen) -> bool:
    state = page.presenter.state
    return state.places is not None and not (state.listing_since or state.reading_since or state.busy)


def chosen(window: StationWindow, account: str) -> SystemsScreen:
    """Go to the Systems page by its place in the rail, to an account's list, and to the first order of it."""
    page = systems(window)
    window.go("systems")
    window.until(lambda: is_still(page))
    page.ask_row.account_chosen.emit(account)
    window.until(lambda: is_still(page) and page.presenter.state.part is not None)
    page.list.table.setFocus()
    window.press(Key.Key_Down)
    window.until(lambda: page.presenter.state.shown is not None)
    return page


def from_orders(window: StationWindow, order_id: int) -> SystemsScreen:
    """Open an order in the history, and from there what its system holds."""
    orders = window.window.screens["orders"]
    assert isinstance(orders, OrdersScreen)
    window.window.go("orders", order_id)
    window.until(lambda: orders.presenter.state.detail is not None)
    window.press(Key.Key_F7)
    page = systems(window)
    window.until(lambda: page.isVisible() and page.presenter.state.shown is not None and is_still(page))
    return page


def labels_asked(office: Desk) -> int:
    return sum("label" in request.route for request in office.sandbox.requests.all())


def form_is_there(window: StationWindow) -> AmendScreen:
    page = amend(window)
    window.until(lambda: page.isVisible() and page.form is not None)
    return page


def write_at(window: StationWindow, page: AmendScreen, path: str, text: str) -> None:
    """Put the cursor into a field, empty it, and write."""
    assert page.form is not None
    assert page.form.focus_field(path)
    window.until(lambda: isinstance(QApplication.focusWidget(), QLineEdit))
    editor = QApplication.focusWidget()
    assert isinstance(editor, QLineEdit)
    editor.selectAll()
    window.write(text)


def change(window: StationWindow, page: AmendScreen, path: str, text: str) -> None:
    """Change a field, see before and after, and send it."""
    write_at(window, page, path, text)
    window.until(lambda: any(line.path == path for line in page.presenter.state.change.changes))
    send(window, page)


def send(window: StationWindow, page: AmendScreen) -> None:
    window.until(page.primary.isEnabled)
    window.press(Key.Key_F9)
    window.until(lambda: page.presenter.state.sent is not None or page.presenter.state.notice is not None)


def confirm(window: StationWindow, page: SystemsScreen, number: str) -> None:
    """Type a number in the page, and press F9."""
    window.until(lambda: isinstance(QApplication.focusWidget(), QLineEdit))
    window.write(number)
    window.until(page.primary.isEnabled)
    window.press(Key.Key_F9)
    window.until(lambda: page.presenter.state.notice is not None and is_still(page))


def test_shipment_details_are_changed_beside_what_stood_there(window: StationWindow, office: Desk) -> None:
    window.desk.add("200482")
    window.placed("200482")
    found = office.parts.orders.find("200482")
    assert found is not None
    window.scan(office.parts.orders.get(found.order_id).parcels[0].identifier)
    window.until(lambda: window.stage() == "idle")
    from_orders(window, found.order_id)
    window.press(Key.Key_F2)
    page = form_is_there(window)
    write_at(window, page, "parcels.0.weight_grams", "1250")
    window.until(lambda: bool(page.presenter.state.change.changes))
    [line] = page.presenter.state.change.changes
    assert "900" in line.before.replace(" ", "")
    assert "1" in line.after
    window.until(lambda: any("fetch and print them again" in said for said in page.presenter.state.change.warnings))
    send(window, page)
    [order] = office.at_carrier()
    window.until(lambda: order.parcels[0].weight_grams in {1250, 1_250_000})
    assert [act.kind for act in office.parts.acts.acts(found.order_id)] == [ActKind.AMEND]
    # Back at the system, what it holds now stands there, and what was done.
    window.press(Key.Key_Escape)
    at_system = systems(window)
    window.until(lambda: at_system.isVisible() and at_system.presenter.state.shown is not None)
    assert at_system.presenter.state.book is not None
    assert [act.state for act in at_system.presenter.state.book.acts] == [ActState.DONE]
    # The labels were fetched before; what is printed from now on is what the carrier has now.
    before = labels_asked(office)
    window.press(Key.Key_8)
    window.until(lambda: at_system.presenter.state.notice is not None and is_still(at_system))
    assert labels_asked(office) > before
    assert at_system.presenter.state.notice is not None
    assert at_system.presenter.state.notice.verdict is Verdict.OK


def test_an_order_is_placed_and_then_confirmed_with_its_number(window: StationWindow, office: Desk) -> None:
    order_id = office.station.change_order.add(dict(order_for(BETAKOM, "300482")), source="test")
    assert order_id is not None
    window.scan("300482")
    window.until(window.is_ready)
    window.window.verdicts.dismiss()
    window.press(Key.Key_F9)
    window.until(lambda: office.parts.orders.row(order_id).state.is_placed)
    window.until(lambda: window.stage() == "idle")
    window.window.verdicts.dismiss()
    page = from_orders(window, order_id)
    window.press(Key.Key_4)
    window.until(lambda: page.presenter.state.asking is not None and page.presenter.state.asking.page is not None)
    [market] = office.sandbox.betakom.orders.values()
    window.press(Key.Key_F9)
    assert not market.is_binding
    confirm(window, page, "300482")
    window.until(lambda: market.is_binding)
    asked = [request for request in office.sandbox.requests.all() if request.route == "betakom_fulfil"]
    assert len(asked) == 1


def test_terms_of_an_accepted_order_are_sent_as_a_draft(window: StationWindow, office: Desk) -> None:
    at = chosen(window, TRANSEU).presenter.state.at
    assert at is not None
    window.press(Key.Key_F2)
    page = form_is_there(window)
    change(window, page, "payment.days", "12")
    assert page.presenter.state.sent is not None
    assert page.presenter.state.sent.words.startswith("Draft accepted")
    assert not page.presenter.state.sent.whole
    [draft] = office.sandbox.transeu.orders[at.number].drafts.values()
    assert "12" in str(draft)


def test_a_customs_order_is_changed(window: StationWindow, office: Desk) -> None:
    placed_at(office, TRANSITEO, "500482")
    chosen(window, TRANSITEO)
    window.press(Key.Key_F2)
    page = form_is_there(window)
    change(window, page, "invoice_id", "77")
    assert page.presenter.state.sent is not None, page.presenter.state.notice
    assert office.sandbox.transiteo.orders["500482"]["invoice_id"] == "77"
    assert len(office.sandbox.transiteo.orders) == 1


def test_an_order_is_announced_from_the_desk_and_its_record_changed(window: StationWindow, office: Desk) -> None:
    office.add("200482")
    window.placed("200482")
    found = office.parts.orders.find("200482")
    assert found is not None
    window.scan(office.parts.orders.get(found.order_id).parcels[0].identifier)
    window.until(lambda: window.stage() == "idle")
    window.window.verdicts.dismiss()
    window.until(window.screen.idle.announce.isVisible)
    window.until(window.screen.idle.announce.isEnabled)
    window.press(Key.Key_F7)
    window.until(lambda: office.station.announce_order.is_announced(found.order_id))
    window.until(lambda: window.screen.idle.announce.words == "Announced")
    [order] = office.sandbox.parcellab.orders
    chosen(window, PARCELLAB)
    window.press(Key.Key_F2)
    page = form_is_there(window)
    change(window, page, "customer_number", "77")
    assert page.presenter.state.sent is not None, page.presenter.state.notice
    assert order.data["customer_number"] == "77"
    assert len(order.trackings) == 1


def test_what_is_in_doubt_leads_to_the_tray(window: StationWindow, office: Desk) -> None:
    order_id = placed_at(office, BETAKOM, "300482")
    office.sandbox.fail("lost_after", "betakom_fulfil")
    page = from_orders(window, order_id)
    window.press(Key.Key_4)
    window.until(lambda: page.presenter.state.asking is not None)
    confirm(window, page, "300482")
    assert page.presenter.state.notice is not None
    assert page.presenter.state.notice.verdict is Verdict.WAITING
    window.press(Key.Key_F10)
    window.until(window.window.screens["doubts"].isVisible)
