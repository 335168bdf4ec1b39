"""The Presets screen: the form engine over the settings' presets."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.domain.presets import Preset
from app.ui.presets.view import PresetsScreen
from app.ui.shell.screen import Desk
from tests.fakes.desk_parts import DeskParts, desk_parts
from tests.fakes.plain_work import PlainShell
from tests.fakes.shown_screens import is_freed, nameless, press, settle, show, ui_desk


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
def screen(desk: Desk, qtbot: QtBot) -> PresetsScreen:
    screen = PresetsScreen(desk)
    qtbot.addWidget(screen)
    return show(screen, qtbot)


def kept(parts: DeskParts) -> list[Preset]:
    return list(parts.running.settings.current.presets)


def fill(screen: PresetsScreen, **texts: str) -> None:
    path = screen.presenter.draft.add("presets")
    for name, text in texts.items():
        screen.presenter.draft.type_in(f"{path}.{name}", text)
    assert screen.form is not None
    screen.form.refresh()
    screen.presenter.typed()


def test_a_preset_is_kept_or_says_what_is_wrong(
    screen: PresetsScreen, parts: DeskParts, shell: PlainShell, qtbot: QtBot
) -> None:
    fill(screen, name="wine", minimum_age="18")
    press(screen, Qt.Key.Key_F9)
    settle(screen, qtbot)
    assert screen.banner.isVisible()
    assert "presets.0" in screen.presenter.state.problems[0].field
    assert kept(parts) == []
    screen.presenter.draft.type_in("presets.0.category", "Wine")
    screen.presenter.typed()
    assert nameless(screen) == []
    press(screen, Qt.Key.Key_F9)
    settle(screen, qtbot)
    assert [(each.name, each.category, each.minimum_age) for each in kept(parts)] == [("wine", "Wine", 18)]
    assert shell.changes == 1
    assert screen.strip.title == "Presets kept"


def test_esc_undoes_then_goes_to_the_settings(screen: PresetsScreen, shell: PlainShell) -> None:
    fill(screen, name="wine")
    press(screen, Qt.Key.Key_Escape)
    assert screen.presenter.draft.count("presets") == 0
    press(screen, Qt.Key.Key_Escape)
    assert shell.pages == ["settings"]


def test_it_is_freed(desk: Desk, qtbot: QtBot) -> None:
    assert is_freed([show(PresetsScreen(desk), qtbot)], qtbot)
