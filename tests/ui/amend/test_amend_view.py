"""The Amend page in a real window, driven by keys."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from app.sandbox.transeu.orders import EXAMPLE_ID
from app.ui.amend.view import AmendScreen
from app.ui.shell.state import AtSystem
from tests.fakes.all_systems import TRANSEU
from tests.fakes.desk import Desk
from tests.fakes.station_window import Key, StationWindow, station_window


@pytest.fixture
def window(qtbot: QtBot, station_desk: Desk) -> Iterator[StationWindow]:
    with station_window(station_desk, qtbot, screens={"amend": AmendScreen}) as opened:
        yield opened


def page_of(window: StationWindow) -> AmendScreen:
    page = window.window.screens["amend"]
    assert isinstance(page, AmendScreen)
    return page


def opened_terms(window: StationWindow) -> AmendScreen:
    window.window.go_at("amend", AtSystem(TRANSEU, EXAMPLE_ID))
    page = page_of(window)
    window.until(lambda: page.form is not None)
    return page


def write_days(window: StationWindow, page: AmendScreen) -> None:
    assert page.form is not None
    assert page.form.focus_field("payment.days")
    window.until(lambda: isinstance(QApplication.focusWidget(), QLineEdit))
    window.press(Key.Key_Home)
    window.write("1")


def test_terms_are_changed_by_keys_alone(window: StationWindow, station_desk: Desk) -> None:
    page = opened_terms(window)
    write_days(window, page)
    window.until(lambda: len(page.presenter.state.change.changes) == 1)
    window.press(Key.Key_F9)
    window.until(lambda: page.presenter.state.sent is not None)
    assert page.strip.title.startswith("Draft accepted")
    assert len(station_desk.sandbox.transeu.orders[EXAMPLE_ID].drafts) == 1
    window.press(Key.Key_Escape)
    window.until(window.window.screens["systems"].isVisible)


def test_nothing_leaves_while_nothing_is_changed(window: StationWindow, station_desk: Desk) -> None:
    page = opened_terms(window)
    assert not page.primary.isEnabled()
    window.press(Key.Key_F9)
    assert station_desk.sandbox.transeu.orders[EXAMPLE_ID].drafts == {}


def test_a_change_is_taken_back_by_a_key(window: StationWindow) -> None:
    page = opened_terms(window)
    write_days(window, page)
    window.until(lambda: len(page.presenter.state.change.changes) == 1)
    page.changes.lines[0].setFocus()
    window.press(Key.Key_Delete)
    window.until(lambda: not page.presenter.state.change.changes)
