"""A sixth system in the real window: set up, filled in, placed, amended by keys; no screen knows its name."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pydantic import SecretStr
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit
from pytestqt.qtbot import QtBot

from app.domain.accounts import Account, Environment
from app.domain.orders import OrderState
from app.sandbox.runner import SandboxServer
from app.ui.accounts.view import AccountsScreen
from app.ui.amend.view import AmendScreen
from app.ui.parts.fields import ComboField
from app.ui.shell.state import AtSystem
from tests.fakes.desk import Desk, desk
from tests.fakes.shown_screens import texts
from tests.fakes.sixth import KEYS, PlayedSixth, played_sixth, sixth_named
from tests.fakes.station_window import Key, StationWindow, station_window


@pytest.fixture(scope="module")
def sandbox() -> Iterator[SandboxServer]:
    with SandboxServer() as server:
        yield server


@pytest.fixture
def system() -> Iterator[PlayedSixth]:
    with played_sixth() as played:
        yield played


@pytest.fixture
def office(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, sandbox: SandboxServer) -> Iterator[Desk]:
    with sixth_named(tmp_path, monkeypatch), desk(tmp_path / "station", sandbox) as made:
        yield made


@pytest.fixture
def window(office: Desk, qtbot: QtBot) -> Iterator[StationWindow]:
    screens = {"accounts": AccountsScreen, "amend": AmendScreen}
    with station_window(office, qtbot, screens=screens) as opened:
        yield opened


def kvikk(office: Desk, system: PlayedSixth) -> str:
    """Set an account up at the sixth system."""
    for field, key in zip(("api_key", "signing_key"), KEYS, strict=True):
        office.secrets.write("sixth-oslo", field, SecretStr(key))
    options = {"base_url": system.url, "depot": "OSL"}
    office.settings.keep_account(
        Account(id="sixth-oslo", connector="sixth", name="Oslo", environment=Environment.LIVE, options=options)
    )
    return "sixth-oslo"


def accounts_of(window: StationWindow) -> AccountsScreen:
    found = window.window.screens["accounts"]
    assert isinstance(found, AccountsScreen)
    return found


def test_an_account_is_set_up_with_two_secrets_and_a_choice(
    window: StationWindow, office: Desk, system: PlayedSixth
) -> None:
    window.window.go("accounts")
    screen = accounts_of(window)
    window.until(lambda: screen.presenter.state.accounts)
    window.press(Key.Key_Plus)
    window.until(lambda: "connector" in screen.card.form.form.fields)
    chooser = screen.card.form.form.fields["connector"]
    assert isinstance(chooser, ComboField)
    box = chooser.editor
    assert isinstance(box, QComboBox)
    box.setCurrentIndex(box.findText("Kvikk"))
    box.activated.emit(box.currentIndex())
    window.until(lambda: screen.presenter.state.adding == "sixth")
    fields = screen.card.form.form.fields
    assert {"depot", "api_key", "signing_key", "payer", "base_url"} <= set(fields)
    for path, text in (
        ("name", "Oslo"),
        ("base_url", system.url),
        ("depot", "OS"),
        ("api_key", KEYS[0]),
        ("signing_key", KEYS[1]),
    ):
        editor = fields[path].editor
        assert isinstance(editor, QLineEdit)
        editor.setFocus()
        editor.selectAll()
        editor.insert(text)
        editor.textEdited.emit(editor.text())
    window.press(Key.Key_F9)
    window.until(lambda: fields["depot"].error)
    assert fields["depot"].editor.hasFocus()
    window.write("l")
    window.press(Key.Key_F9)
    window.until(lambda: len(office.settings.current.accounts) == 2)
    window.until(lambda: screen.presenter.state.waiting is None)
    assert office.settings.current.accounts[-1].connector == "sixth"
    window.press(Key.Key_F9)
    window.until(lambda: "Key accepted" in texts(screen))
    assert not [key for key in KEYS if key in texts(screen)]


def test_its_own_fields_are_filled_in_and_refused_at_the_field(
    window: StationWindow, office: Desk, system: PlayedSixth
) -> None:
    order_id = office.add("100482", account=kvikk(office, system), extras={"sixth": {"speed": "slow"}})
    window.scan("100482")
    window.until(lambda: window.stage() == "open")
    window.press(Key.Key_F7)
    page = window.screen.extras
    window.until(page.isVisible)
    form = page.form
    assert form is not None
    shown = texts(window.screen)
    for words in ("Speed", "Insured for", "Ready at", "Made in", "Contact", "Load", "More of Kvikk"):
        assert words in shown, words
    assert form.focus_field("insured")
    window.until(lambda: isinstance(QApplication.focusWidget(), QLineEdit))
    window.write("a")
    window.press(Key.Key_F9)
    window.until(lambda: window.pack.extras.problems)
    assert [problem.field for problem in window.pack.extras.problems] == ["insured"]
    window.press(Key.Key_Backspace)
    form.add_to("load")
    assert form.focus_field("load.0.name")
    window.write("glass")
    window.press(Key.Key_F9)
    window.until(lambda: not page.isVisible())
    window.press(Key.Key_F9)
    window.until(page.isVisible)
    assert office.state(order_id) is OrderState.REFUSED
    assert [problem.field for problem in window.pack.extras.problems] == ["load.0.name"]
    assert "no glass, please" in texts(window.screen)
    assert page.form is not None
    page.form.focus_first_problem()
    for _letter in "glass":
        window.press(Key.Key_Backspace)
    window.write("lamps")
    window.press(Key.Key_F9)
    window.until(lambda: not page.isVisible())
    window.press(Key.Key_F9)
    window.until(lambda: office.state(order_id) is OrderState.PLACED)
    assert system.orders["K-1"]["asked"]["load"][0]["name"].casefold() == "lamps"


def test_its_terms_are_amended(window: StationWindow, office: Desk, system: PlayedSixth) -> None:
    account = kvikk(office, system)
    system.orders["K-7"] = {"id": "K-7", "reference": "77", "state": "taken", "terms": {"note": "old", "load": []}}
    window.window.go_at("amend", AtSystem(account, "K-7"))
    page = window.window.screens["amend"]
    assert isinstance(page, AmendScreen)
    window.until(lambda: page.form is not None)
    assert page.form is not None
    assert page.environment is Environment.LIVE
    assert "Kvikk K-7" in texts(page)
    assert page.form.focus_field("note")
    window.until(lambda: isinstance(QApplication.focusWidget(), QLineEdit))
    window.press(Key.Key_End)
    window.write("er")
    window.until(lambda: len(page.presenter.state.change.changes) == 1)
    window.press(Key.Key_F9)
    window.until(lambda: page.presenter.state.sent is not None)
    assert system.orders["K-7"]["terms"]["note"].casefold() == "older"
