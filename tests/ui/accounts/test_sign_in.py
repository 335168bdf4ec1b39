"""Signing in on the Accounts screen, against a system that the sandbox plays and a browser that follows its redirect."""

from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest
from PySide6.QtGui import QDesktopServices
from pytestqt.qtbot import QtBot

from app.sandbox.runner import SandboxServer
from app.sandbox.transeu.tokens import App
from app.ui.accounts.sign_in import SignInPresenter, SignInShown
from app.ui.accounts.view import AccountsScreen
from tests.fakes.all_systems import TRANSEU, all_systems
from tests.fakes.desk import ACCOUNT, Desk, reset
from tests.fakes.plain_work import HeldWork
from tests.fakes.station_window import Key, station_window

LOOPBACK = App().redirect_uris[1]


@pytest.fixture(scope="module")
def sandbox() -> Iterator[SandboxServer]:
    with SandboxServer() as server:
        yield server


@pytest.fixture
def office(tmp_path: Path, sandbox: SandboxServer) -> Iterator[Desk]:
    with all_systems(tmp_path, reset(sandbox)) as made:
        yield made


class Panel:
    """The presenter, a browser, and what is drawn."""

    def __init__(self, office: Desk) -> None:
        self.pages: list[str] = []
        self.shown: list[SignInShown] = []
        self.presenter = SignInPresenter(office.station, HeldWork(), self.shown.append, self.pages.append)

    @property
    def state(self) -> SignInShown:
        return self.presenter.state

    def is_signed_in(self) -> bool:
        known = self.state.known
        return known is not None and known.signed_in

    def is_refused(self) -> bool:
        return self.state.problem is not None

    def is_begun(self) -> bool:
        return self.state.begun

    def redirected(self) -> str:
        return httpx.get(self.pages[-1], timeout=10).headers["location"]


def test_accounts_with_a_key_show_no_sign_in(office: Desk) -> None:
    panel = Panel(office)
    panel.presenter.look(ACCOUNT)
    assert panel.state.account == ""


def test_a_person_signs_in_by_pasting_the_address(office: Desk) -> None:
    office.station.sign_in.sign_out(TRANSEU)
    panel = Panel(office)
    panel.presenter.look(TRANSEU)
    assert not panel.is_signed_in()
    panel.presenter.begin()
    assert panel.is_begun()
    assert 0 < panel.state.seconds_left <= 60
    panel.presenter.finish(panel.redirected())
    assert panel.is_signed_in()
    assert not panel.is_begun()
    panel.presenter.renew()
    assert panel.is_signed_in()
    panel.presenter.sign_out()
    assert not panel.is_signed_in()


def test_a_foreign_address_is_refused_and_the_way_stays_open(office: Desk) -> None:
    panel = Panel(office)
    panel.presenter.look(TRANSEU)
    panel.presenter.begin()
    panel.presenter.finish("https://station.example/signed-in?code=stolen&state=other")
    assert panel.is_refused()
    assert panel.is_begun()
    assert "stolen" not in repr(panel.shown)
    panel.presenter.finish(panel.redirected())
    assert not panel.is_refused()
    assert panel.is_signed_in()


def test_what_was_begun_can_be_left(office: Desk) -> None:
    panel = Panel(office)
    panel.presenter.look(TRANSEU)
    panel.presenter.begin()
    assert panel.presenter.leave()
    late = panel.redirected()
    panel.presenter.finish(late)
    assert not panel.is_begun()
    assert not panel.presenter.leave()


def test_signed_in_through_the_window(qtbot: QtBot, office: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str] = []
    # The person's own browser is the one part that is not here.
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()))
    office.station.sign_in.sign_out(TRANSEU)
    with station_window(office, qtbot, screens={"accounts": AccountsScreen}) as window:
        window.window.go("accounts")
        screen = window.window.screens["accounts"]
        assert isinstance(screen, AccountsScreen)
        window.until(lambda: screen.presenter.state.accounts)
        screen.presenter.choose(TRANSEU)
        window.until(screen.card.sign_in.isVisible)
        window.press(Key.Key_F6)
        window.until(screen.card.sign_in.address.isVisible)
        screen.card.sign_in.address.line.setText(httpx.get(opened[0], timeout=10).headers["location"])
        screen.card.sign_in.address.line.setFocus()
        window.press(Key.Key_Return)
        window.until(screen.card.sign_in.renew.isVisible)
        assert screen.card.sign_in.address.value == ""
