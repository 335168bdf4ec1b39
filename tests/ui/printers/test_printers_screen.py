"""The Printers screen in a window."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.domain.accounts import Environment
from app.domain.printers import DocumentKind, Health, Printer, PrinterHealth
from app.domain.scans import Scan, Verdict
from app.ui.printers.view import PrintersScreen
from app.ui.shell.screen import Desk, Screen
from app.ui.shell.state import Mood
from tests.fakes.desk_parts import NOON, DeskParts, desk_parts
from tests.fakes.plain_work import PlainShell
from tests.fakes.shown_screens import filled, is_freed, nameless, outside, press, settle, show, texts, ui_desk, write

ZEBRA = Printer(id="zebra", name="Zebra ZD421", host="192.168.1.40")
OTHER = Printer(id="other", name="Zebra ZT411", host="192.168.1.44", dpi=300)


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
def screen(desk: Desk, parts: DeskParts, qtbot: QtBot) -> PrintersScreen:
    parts.running.settings.keep_printer(ZEBRA)
    parts.running.settings.keep_printer(OTHER)
    told = PrinterHealth(
        health=Health.READY, words="ready", facts=("lid closed",), asked_at=NOON, model="ZD421", label_count=18204
    )
    parts.printing.told["zebra"] = told
    screen = PrintersScreen(desk)
    qtbot.addWidget(screen)
    return show(screen, qtbot)


def test_what_a_printer_said_is_shown(screen: PrintersScreen) -> None:
    shown = texts(screen)
    for words in (
        "Zebra ZD421, ready",
        "Said so itself 0 s ago · lid closed",
        "18,204",
        "192.168.1.40, port 9100",
    ):
        assert words in shown
    assert "102 × 192 mm" in shown
    assert "Not proven yet" in screen.card.proof.accessibleName()


def test_each_control_has_a_name(screen: PrintersScreen, qtbot: QtBot) -> None:
    assert nameless(screen) == []
    press(screen, Qt.Key.Key_F2)
    assert nameless(screen) == []


def test_f9_prints_a_test_label_and_the_strip_asks_for_its_scan(
    screen: PrintersScreen, parts: DeskParts, shell: PlainShell, qtbot: QtBot
) -> None:
    press(screen, Qt.Key.Key_F9)
    settle(screen, qtbot)
    assert [printer for printer, _ in parts.printing.sent] == ["zebra"]
    assert (screen.strip.title, screen.strip.mood) == ("Scan the test label", Mood.ASK)
    assert screen.on_scan(Scan(text="TEST-203-102192", at=NOON))
    settle(screen, qtbot)
    assert [flash.verdict for flash in shell.flashes] == [Verdict.OK]
    assert shell.scans[0].line == "Zebra ZD421, true size"
    assert "Proven 13 feb" in screen.card.proof.accessibleName()
    assert not screen.on_scan(Scan(text="100482", at=NOON))


def test_the_form_says_at_its_fields_what_is_wrong(screen: PrintersScreen, parts: DeskParts, qtbot: QtBot) -> None:
    press(screen, Qt.Key.Key_F2)
    fields = screen.form.form.fields
    assert fields["name"].editor.hasFocus()
    write(fields["size.width_mm"].editor, "wide")
    press(screen, Qt.Key.Key_F9)
    wrong = fields["size.width_mm"]
    assert wrong.error
    assert wrong.editor.accessibleDescription() == wrong.error
    assert wrong.editor.hasFocus()
    assert "One field is wrong" in screen.page.banner.accessibleName()
    write(wrong.editor, "100")
    assert not wrong.error
    press(screen, Qt.Key.Key_F9)
    settle(screen, qtbot)
    assert parts.running.settings.current.printers[0].size.width_mm == 100
    assert screen.page.banner.isVisible()


def test_only_the_fields_of_the_chosen_way_are_shown(screen: PrintersScreen) -> None:
    press(screen, Qt.Key.Key_Plus)
    fields = screen.form.form.fields
    assert fields["host"].isVisible()
    screen.form.form.typed.emit("route", "spooler")
    assert [path for path in ("host", "port", "queue", "server", "folder") if fields[path].isVisible()] == [
        "queue",
        "server",
    ]


def test_keys_choose_use_and_remove(screen: PrintersScreen, parts: DeskParts, shell: PlainShell, qtbot: QtBot) -> None:
    press(screen, Qt.Key.Key_Down)
    settle(screen, qtbot)
    assert screen.list.rows[1].isChecked()
    press(screen, Qt.Key.Key_F4)
    settle(screen, qtbot)
    assert parts.running.settings.current.desk.label_printer == "other"
    press(screen, Qt.Key.Key_Delete)
    assert screen.page.banner.isVisible()
    press(screen, Qt.Key.Key_Escape)
    assert not screen.page.banner.isVisible()
    press(screen, Qt.Key.Key_Delete)
    press(screen, Qt.Key.Key_F9, Qt.KeyboardModifier.ShiftModifier)
    settle(screen, qtbot)
    assert [printer.id for printer in parts.running.settings.current.printers] == ["zebra"]
    assert shell.changes == 2


def test_the_row_that_is_shown_stays_marked_and_none_is_while_a_new_one_is_filled_in(screen: PrintersScreen) -> None:
    screen.list.rows[0].click()
    assert [row.isChecked() for row in screen.list.rows] == [True, False]
    press(screen, Qt.Key.Key_Plus)
    assert [row.isChecked() for row in screen.list.rows] == [False, False]


def test_ticks_are_kept(screen: PrintersScreen, parts: DeskParts, qtbot: QtBot) -> None:
    screen.card.ticks[DocumentKind.MANIFEST].click()
    settle(screen, qtbot)
    assert parts.running.settings.current.printers[0].documents == (DocumentKind.LABEL, DocumentKind.MANIFEST)


def test_an_empty_desk_is_led_on(desk: Desk, qtbot: QtBot) -> None:
    screen = PrintersScreen(desk)
    qtbot.addWidget(screen)
    show(screen, qtbot)
    assert screen.empty.isVisible()
    assert screen.primary.reason
    assert nameless(screen) == []
    screen.empty.way(1).click()
    assert screen.form.isVisible()


@pytest.mark.parametrize("percent", [100, 150, 200])
@pytest.mark.parametrize("window", [(1024, 600), (1366, 768)])
def test_all_sizes_hold_it(screen: PrintersScreen, percent: int, window: tuple[int, int], qtbot: QtBot) -> None:
    with filled(screen, percent, window, qtbot):
        assert outside(screen, [screen.primary, screen.ask, screen.edit, screen.list.add_button]) == []
        press(screen, Qt.Key.Key_F2)
        qtbot.waitUntil(lambda: not outside(screen, [screen.primary, screen.back]))


def test_the_environment_is_the_desks(screen: PrintersScreen) -> None:
    assert screen.environment is Environment.LIVE


def test_it_is_freed(desk: Desk, parts: DeskParts, qtbot: QtBot) -> None:
    parts.running.settings.keep_printer(ZEBRA)
    held: list[Screen] = [PrintersScreen(desk)]
    show(held[0], qtbot)
    assert is_freed(held, qtbot)
