"""The Accounts screen in a window."""

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest
from pydantic import SecretStr
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.domain.accounts import Account, Environment
from app.domain.errors import Problem
from app.ui.accounts.view import AccountsScreen
from app.ui.parts.fields import SecretField
from app.ui.shell.screen import Desk, Screen
from tests.fakes.desk_parts import DeskParts, desk_parts
from tests.fakes.plain_work import PlainShell
from tests.fakes.shown_screens import filled, is_freed, nameless, outside, press, settle, show, texts, ui_desk, write

KEY = "s3cret-key-4711"
NORTH = Account(
    id="north",
    connector="southpost",
    name="North",
    environment=Environment.TEST,
    options={"base_url": "https://test.southpost.invalid", "depot": "OSL"},
)
PRACTICE = Account(id="practice", connector="porterbuddy", name="Practice", environment=Environment.REHEARSAL)


@pytest.fixture
def parts(tmp_path: Path) -> Iterator[DeskParts]:
    with desk_parts(tmp_path) as built:
        built.running.settings.keep_account(NORTH)
        built.running.settings.keep_account(PRACTICE)
        built.keyring.kept["north", "token"] = SecretStr("old-key")
        yield built


@pytest.fixture
def shell() -> PlainShell:
    return PlainShell()


@pytest.fixture
def desk(parts: DeskParts, shell: PlainShell, qtbot: QtBot) -> Iterator[Desk]:
    with ui_desk(parts, shell) as built:
        yield built


@pytest.fixture
def screen(desk: Desk, qtbot: QtBot) -> AccountsScreen:
    screen = AccountsScreen(desk)
    qtbot.addWidget(screen)
    return show(screen, qtbot)


def secret(screen: AccountsScreen) -> SecretField:
    field = screen.card.form.form.fields["token"]
    assert isinstance(field, SecretField)
    return field


def test_each_control_has_a_name(screen: AccountsScreen) -> None:
    assert nameless(screen) == []
    press(screen, Qt.Key.Key_Plus)
    assert nameless(screen) == []


def test_accounts_say_where_they_land(screen: AccountsScreen) -> None:
    shown = texts(screen)
    assert "Southpost, North, TEST" in shown
    assert "Porterbuddy, Practice, no key yet, REHEARSAL" in shown
    assert screen.environment.value == "test"
    assert "GNOME Keyring · none in our files" in shown
    press(screen, Qt.Key.Key_Down)
    assert screen.environment.value == "rehearsal"


def test_f9_checks_and_orders_nothing(screen: AccountsScreen, qtbot: QtBot) -> None:
    press(screen, Qt.Key.Key_F9)
    settle(screen, qtbot)
    shown = texts(screen)
    for words in ("Key accepted", "208 ms", "Nothing was ordered", "Southpost answers", "One is worth a look"):
        assert words in shown


def test_a_new_key_is_nowhere_once_it_is_kept(
    screen: AccountsScreen, parts: DeskParts, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    assert secret(screen).read_only
    press(screen, Qt.Key.Key_F4)
    assert secret(screen).line.hasFocus()
    write(secret(screen).line, KEY)
    assert KEY not in repr(screen.presenter.state)
    press(screen, Qt.Key.Key_F9)
    settle(screen, qtbot)
    assert parts.keyring.kept["north", "token"].get_secret_value() == KEY
    assert KEY not in texts(screen)
    assert secret(screen).read_only
    secret(screen).line.undo()
    assert KEY not in texts(screen)
    assert KEY not in repr(vars(screen.presenter))
    assert KEY not in caplog.text
    assert KEY not in parts.running.settings.path.read_text("utf-8")


def test_a_new_account_says_its_errors_at_its_fields(screen: AccountsScreen, parts: DeskParts, qtbot: QtBot) -> None:
    press(screen, Qt.Key.Key_Plus)
    fields = screen.card.form.form.fields
    assert screen.presenter.state.adding == "southpost" or "connector" in fields
    screen.presenter.add("southpost")
    fields = screen.card.form.form.fields
    write(fields["name"].editor, "South")
    write(fields["depot"].editor, "O")
    write(fields["token"].editor, KEY)
    press(screen, Qt.Key.Key_F9)
    settle(screen, qtbot)
    assert fields["depot"].error
    assert fields["depot"].editor.hasFocus()
    assert fields["depot"].editor.accessibleDescription() == fields["depot"].error
    write(fields["depot"].editor, "OSL")
    press(screen, Qt.Key.Key_F9)
    settle(screen, qtbot)
    assert "southpost-south" in {account.id for account in parts.running.settings.current.accounts}
    assert KEY not in texts(screen)


def test_f7_shows_what_only_this_system_has(screen: AccountsScreen, qtbot: QtBot) -> None:
    press(screen, Qt.Key.Key_Down)
    fields = screen.card.form.form.fields
    assert not fields["country_style"].isVisible()
    press(screen, Qt.Key.Key_F7)
    assert fields["country_style"].isVisible()


def test_a_keyring_that_is_locked_says_so(screen: AccountsScreen, parts: DeskParts, qtbot: QtBot) -> None:
    parts.keyring.closed = Problem(code="keyring_locked", title="The keyring is locked", hint="Unlock it, try again.")
    screen.entered()
    settle(screen, qtbot)
    assert "The keyring is locked" in texts(screen)
    assert "Unlock it, try again." in texts(screen)


def test_f2_goes_to_the_sender_and_del_removes(
    screen: AccountsScreen, parts: DeskParts, shell: PlainShell, qtbot: QtBot
) -> None:
    press(screen, Qt.Key.Key_F2)
    assert shell.pages == ["settings"]
    press(screen, Qt.Key.Key_Delete)
    assert screen.page.banner.isVisible()
    press(screen, Qt.Key.Key_F9, Qt.KeyboardModifier.ShiftModifier)
    settle(screen, qtbot)
    assert [account.id for account in parts.running.settings.current.accounts] == ["practice"]
    assert ("north", "token") not in parts.keyring.kept


@pytest.mark.parametrize("percent", [100, 150, 200])
@pytest.mark.parametrize("window", [(1024, 600), (1366, 768)])
def test_all_sizes_hold_it(screen: AccountsScreen, percent: int, window: tuple[int, int], qtbot: QtBot) -> None:
    with filled(screen, percent, window, qtbot):
        assert outside(screen, [screen.primary, screen.sender_button, screen.list.keyring]) == []


def test_it_is_freed(desk: Desk, qtbot: QtBot) -> None:
    held: list[Screen] = [AccountsScreen(desk)]
    show(held[0], qtbot)
    assert is_freed(held, qtbot)
