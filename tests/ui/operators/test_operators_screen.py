"""The Operators screen: names, rights, badges and PINs, kept and removed."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.domain.operators import Right
from app.domain.scans import Scan
from app.ui.operators.view import OperatorsScreen
from app.ui.shell.screen import Desk
from tests.fakes.desk_parts import NOON, DeskParts, desk_parts
from tests.fakes.plain_work import PlainShell
from tests.fakes.shown_screens import filled, is_freed, nameless, outside, press, settle, show, texts, ui_desk, write

BADGE, PIN = "canary-badge-4711", "canary-2580"


@pytest.fixture
def parts(tmp_path: Path) -> Iterator[DeskParts]:
    with desk_parts(tmp_path) as built:
        yield built


@pytest.fixture
def shell() -> PlainShell:
    return PlainShell()


@pytest.fixture
def desk(parts: DeskParts, shell: PlainShell, qtbot: QtBot) -> Iterator[Desk]:
    with ui_desk(parts, shell) as built:
        yield built


@pytest.fixture
def screen(desk: Desk, qtbot: QtBot) -> OperatorsScreen:
    screen = OperatorsScreen(desk)
    qtbot.addWidget(screen)
    return show(screen, qtbot)


def scan(screen: OperatorsScreen, code: str = BADGE) -> None:
    assert screen.takes_badges
    assert screen.on_scan(Scan(text=code, at=NOON))


def add(screen: OperatorsScreen, qtbot: QtBot, name: str, badge: str = BADGE, pin: str = PIN) -> None:
    screen.presenter.add()
    write(screen.card.name_field.editor, name)
    scan(screen, badge)
    write(screen.card.pin.editor, pin)
    press(screen, Qt.Key.Key_F9)
    settle(screen, qtbot)


def is_asked(screen: OperatorsScreen) -> bool:
    return screen.presenter.state.removing


def test_an_operator_is_added_by_keys_and_a_scan(
    screen: OperatorsScreen, desk: Desk, parts: DeskParts, shell: PlainShell, qtbot: QtBot
) -> None:
    assert not screen.takes_badges
    assert nameless(screen) == []
    press(screen, Qt.Key.Key_Plus)
    write(screen.card.name_field.editor, "Marit Lunde")
    scan(screen)
    write(screen.card.pin.editor, PIN)
    assert BADGE not in texts(screen).replace(screen.card.pin.line.text(), "")
    assert BADGE not in str(shell.scans)
    press(screen, Qt.Key.Key_F9)
    settle(screen, qtbot)
    kept = parts.running.settings.current.operators
    assert [(each.id, each.rights) for each in kept] == [("marit-lunde", tuple(Right))]
    operating = desk.station.parts.operating
    assert operating.kept("marit-lunde") == (True, True)
    assert operating.sign_in_by_badge(BADGE) == kept[0]
    assert operating.sign_in_by_pin("marit-lunde", PIN) == kept[0]
    assert screen.card.pin.value == ""
    assert "badge, PIN" in screen.list.rows[0].text()
    assert BADGE not in texts(screen)
    assert shell.changes == 1


def test_rights_are_taken_away_and_the_last_who_sets_up_keeps_it(
    screen: OperatorsScreen, parts: DeskParts, qtbot: QtBot
) -> None:
    add(screen, qtbot, "Marit Lunde")
    screen.card.boxes[Right.SET_UP].click()
    press(screen, Qt.Key.Key_F9)
    settle(screen, qtbot)
    assert "Somebody must be able" in screen.presenter.state.problems["rights"].title
    assert parts.running.settings.current.operators[0].rights == tuple(Right)
    screen.card.boxes[Right.SET_UP].click()
    assert not screen.presenter.state.changed, "it is as it was"
    screen.card.boxes[Right.DELETE].click()
    press(screen, Qt.Key.Key_F9)
    settle(screen, qtbot)
    assert Right.DELETE not in parts.running.settings.current.operators[0].rights


def test_what_is_wrong_stands_at_its_field(screen: OperatorsScreen, parts: DeskParts, qtbot: QtBot) -> None:
    add(screen, qtbot, "Marit Lunde")
    add(screen, qtbot, "Per Holm", pin="12")
    assert "4 characters" in screen.card.pin.error
    write(screen.card.pin.editor, "1111")
    press(screen, Qt.Key.Key_F9)
    settle(screen, qtbot)
    assert "another operator's" in screen.card.badge.error
    scan(screen, "badge-of-per")
    press(screen, Qt.Key.Key_F9)
    settle(screen, qtbot)
    assert [each.name for each in parts.running.settings.current.operators] == ["Marit Lunde", "Per Holm"]


def test_a_removal_is_asked_and_takes_the_secrets(screen: OperatorsScreen, parts: DeskParts, qtbot: QtBot) -> None:
    add(screen, qtbot, "Marit Lunde")
    press(screen, Qt.Key.Key_Delete)
    assert is_asked(screen)
    press(screen, Qt.Key.Key_Escape)
    assert not is_asked(screen)
    press(screen, Qt.Key.Key_Delete)
    press(screen, Qt.Key.Key_F9, Qt.KeyboardModifier.ShiftModifier)
    settle(screen, qtbot)
    assert screen.presenter.state.trouble is None
    assert list(parts.running.settings.current.operators) == []
    assert screen.desk.station.parts.operating.kept("marit-lunde") == (False, False)


def test_esc_undoes_then_goes_to_the_settings(screen: OperatorsScreen, shell: PlainShell, qtbot: QtBot) -> None:
    add(screen, qtbot, "Marit Lunde")
    scan(screen, "another-badge")
    press(screen, Qt.Key.Key_Escape)
    assert not screen.presenter.state.draft.has_badge
    assert shell.pages == []
    press(screen, Qt.Key.Key_Escape)
    assert shell.pages == ["settings"]


@pytest.mark.parametrize(("percent", "window"), [(100, (1024, 600)), (200, (1366, 768))])
def test_nothing_is_cut_off(desk: Desk, percent: int, window: tuple[int, int], qtbot: QtBot) -> None:
    screen = OperatorsScreen(desk)
    qtbot.addWidget(screen)
    screen.presenter.add()
    with filled(screen, percent, window, qtbot):
        assert outside(screen, [screen.primary, screen.back, screen.list.add_button]) == []


def test_it_is_freed(desk: Desk, qtbot: QtBot) -> None:
    assert is_freed([show(OperatorsScreen(desk), qtbot)], qtbot)
