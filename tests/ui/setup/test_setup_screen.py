"""The Settings screen in a window."""

import json
import zipfile
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from app.domain.scanners import KEYBOARD, SeenScanner
from app.domain.scans import Verdict
from app.settings.model import Sound, Theme
from app.ui.setup.view import SetupScreen
from app.ui.shell.screen import Desk, Screen
from app.ui.shell.state import Mood
from tests.fakes.desk_parts import DeskParts, desk_parts
from tests.fakes.plain_work import PlainShell
from tests.fakes.shown_screens import filled, is_freed, nameless, outside, press, settle, show, ui_desk, write


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
def screen(desk: Desk, qtbot: QtBot) -> SetupScreen:
    screen = SetupScreen(desk)
    qtbot.addWidget(screen)
    return show(screen, qtbot)


def test_each_control_has_a_name(screen: SetupScreen) -> None:
    assert nameless(screen) == []


def test_f9_keeps_and_puts_in_force(screen: SetupScreen, parts: DeskParts, shell: PlainShell, qtbot: QtBot) -> None:
    assert screen.primary.reason
    write(screen.desk_card.form.fields["desk.name"].editor, "Desk 7")
    screen.appearance_card.form.typed.emit("appearance.theme", "dark")
    press(screen, Qt.Key.Key_F9)
    settle(screen, qtbot)
    assert parts.running.settings.current.desk.name == "Desk 7"
    assert parts.running.settings.current.appearance.theme is Theme.DARK
    assert (shell.changes, screen.strip.mood) == (1, Mood.OK)
    assert screen.primary.reason


def test_errors_stand_at_their_fields_and_survive_leaving_the_screen(screen: SetupScreen, qtbot: QtBot) -> None:
    postal = screen.sender_card.form.fields["sender.address.postal_code"]
    write(screen.sender_card.form.fields["sender.name"].editor, "Fjordlys")
    write(postal.editor, "0 67")
    press(screen, Qt.Key.Key_F9)
    assert screen.sender_card.form.fields["sender.address.street"].error
    assert screen.banner.isVisible()
    screen.hide()
    screen.show()
    screen.entered()
    assert screen.sender_card.form.fields["sender.name"].editor.property("text") == "Fjordlys"
    assert postal.editor.property("text") == "0 67"


def test_boxes_are_edited_in_lines(screen: SetupScreen, parts: DeskParts, qtbot: QtBot) -> None:
    screen.presenter.show("boxes")
    screen.boxes_card.add_box.click()
    fields = screen.boxes_card.boxes.fields
    assert len(fields) == 20
    for name, text in (("name", "XXL"), ("width_cm", "60"), ("height_cm", "50"), ("depth_cm", "80")):
        write(fields[f"desk.boxes.4.{name}"].editor, text)
    press(screen, Qt.Key.Key_F9)
    settle(screen, qtbot)
    assert parts.running.settings.current.desk.boxes[4].name == "XXL"
    assert nameless(screen) == []


def test_each_sound_can_be_tried_before_it_is_kept(screen: SetupScreen, shell: PlainShell) -> None:
    write(screen.sound_card.form.fields["desk.sound.volume_percent"].editor, "35")
    for place, verdict in enumerate(Verdict):
        press(screen, Qt.Key(Qt.Key.Key_1 + place), Qt.KeyboardModifier.ControlModifier)
        screen.sound_card.tries[verdict].click()
    assert shell.tried == [(verdict, 35) for verdict in Verdict for _way in range(2)]
    write(screen.sound_card.form.fields["desk.sound.volume_percent"].editor, "loud")
    screen.sound_card.tries[Verdict.OK].click()
    assert shell.tried[-1] == (Verdict.OK, 70)


def test_volume_and_silence_are_kept(screen: SetupScreen, parts: DeskParts, qtbot: QtBot) -> None:
    volume = screen.sound_card.form.fields["desk.sound.volume_percent"]
    write(volume.editor, "101")
    press(screen, Qt.Key.Key_F9)
    assert volume.error
    write(volume.editor, "35")
    screen.sound_card.form.typed.emit("desk.sound.silent", True)
    press(screen, Qt.Key.Key_F9)
    settle(screen, qtbot)
    assert parts.running.settings.current.desk.sound == Sound(volume_percent=35, silent=True)


def test_a_desk_without_a_sound_card_says_so(screen: SetupScreen, shell: PlainShell) -> None:
    screen.presenter.show("sound")
    assert not screen.sound_card.trouble.isVisible()
    shell.trouble = "no sound device"
    screen.tick()
    assert screen.sound_card.trouble.isVisible()
    assert screen.sound_card.trouble.text() == "no sound device"


def test_the_command_sheet_is_saved_and_it_is_said_where(screen: SetupScreen, tmp_path: Path, qtbot: QtBot) -> None:
    press(screen, Qt.Key.Key_F6)
    dialog = screen.findChild(QFileDialog)
    assert dialog is not None
    path = tmp_path / "commands.pdf"
    dialog.fileSelected.emit(str(path))
    dialog.close()
    settle(screen, qtbot)
    assert path.read_bytes().startswith(b"%PDF")
    assert (screen.strip.mood, screen.strip.line) == (Mood.OK, f"Saved as {path}")
    screen.sheet.save(tmp_path / "nowhere" / "commands.pdf")
    settle(screen, qtbot)
    assert screen.banner.isVisible()
    assert screen.strip.mood is Mood.REST


def test_without_a_printer_for_sheets_f8_says_so(screen: SetupScreen, qtbot: QtBot) -> None:
    press(screen, Qt.Key.Key_F8)
    settle(screen, qtbot)
    assert screen.banner.isVisible()
    write(screen.desk_card.form.fields["desk.name"].editor, "Desk 7")
    assert not screen.banner.isVisible(), "what is typed next is what counts"


def test_sections_are_gone_through_by_key_and_the_keyboard_goes_along(screen: SetupScreen) -> None:
    press(screen, Qt.Key.Key_PageDown)
    assert screen.boxes_card.isVisible()
    assert not screen.desk_card.isVisible()
    assert screen.list.rows["boxes"].hasFocus()
    press(screen, Qt.Key.Key_Down)
    assert screen.sender_card.isVisible(), "the arrows go on from line to line"
    screen.resize(700, 600)
    assert not screen.list.isVisible()
    press(screen, Qt.Key.Key_PageUp)
    assert screen.boxes_card.isVisible()
    assert screen.bar.field.editor.hasFocus()


def test_a_scanner_says_how_it_is_and_is_set_up_by_keys_alone(
    screen: SetupScreen, parts: DeskParts, shell: PlainShell, qtbot: QtBot
) -> None:
    screen.presenter.show("scanners")
    press(screen, Qt.Key.Key_Plus)
    fields = screen.serial_card.blocks[0].form.fields
    write(fields["desk.serial_scanners.0.name"].editor, "Ramp")
    write(fields["desk.serial_scanners.0.device"].editor, "/dev/ttyACM0")
    assert screen.serial_card.blocks[0].now.text() == "not kept yet"
    press(screen, Qt.Key.Key_F9)
    settle(screen, qtbot)
    assert [each.name for each in parts.running.settings.current.desk.serial_scanners] == ["Ramp"]
    now = screen.presenter.now
    for is_there, last_at, said in (
        (False, None, "unplugged"),
        (True, None, "connected"),
        (True, now - timedelta(minutes=3), "connected, scan 3 min ago"),
    ):
        shell.seen = (SeenScanner(KEYBOARD, None, last_at), SeenScanner("Ramp", is_there, last_at))
        screen.tick()
        assert screen.serial_card.blocks[0].now.text() == said
    assert screen.keyboard_card.now.text() == "scan 3 min ago"
    assert nameless(screen) == []


def test_diagnostics_are_packed_with_one_key(
    screen: SetupScreen, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    (tmp_path / "Downloads").mkdir()
    press(screen, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    assert not screen.support_card.button.isEnabled()
    settle(screen, qtbot)
    (bundle,) = (tmp_path / "Downloads").glob("parceldesk-diagnostics-*.zip")
    assert str(bundle) in screen.support_card.banner.accessibleName()
    with zipfile.ZipFile(bundle) as packed:
        assert json.loads(packed.read("report.json"))["store"]


@pytest.mark.parametrize("percent", [100, 150, 200])
@pytest.mark.parametrize("window", [(1024, 600), (1366, 768)])
def test_all_sizes_hold_it(screen: SetupScreen, percent: int, window: tuple[int, int], qtbot: QtBot) -> None:
    write(screen.desk_card.form.fields["desk.name"].editor, "Desk 7")
    with filled(screen, percent, window, qtbot):
        assert outside(screen, [screen.primary, screen.undo]) == []


def test_it_is_freed(desk: Desk, qtbot: QtBot) -> None:
    held: list[Screen] = [SetupScreen(desk)]
    show(held[0], qtbot)
    assert is_freed(held, qtbot)
