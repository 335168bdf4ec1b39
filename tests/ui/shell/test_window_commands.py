"""Command barcodes in the real window: on the packing desk they are keys, elsewhere they say that they mean nothing."""

import pytest

from app.domain.commands import COMMANDS, Command, row_of
from app.domain.scans import Verdict
from app.ui.parts.text import KeyCap, Text
from app.ui.shell.keys_page import KeysPage
from tests.fakes.station_window import Key, StationWindow


def test_an_order_is_placed_and_its_label_printed_again_by_scans_alone(shell: StationWindow) -> None:
    shell.open()
    order = shell.pack.state.order
    shell.scan(Command.NEXT_BOX.code)
    shell.until(lambda: shell.pack.state.order != order)
    shell.until(shell.is_ready)
    before = shell.pack.state.chosen
    shell.scan(Command.NEXT_TIME.code)
    shell.until(lambda: shell.pack.state.chosen != before)
    shell.scan(Command.EARLIER_TIME.code)
    shell.until(lambda: shell.pack.state.chosen == before)
    shell.scan(Command.PLACE.code)
    shell.until(lambda: shell.stage() == "scan_back")
    shell.until(lambda: shell.pack.state.jobs)
    shell.scan(Command.REPRINT.code)
    shell.until(lambda: len(shell.pack.state.jobs) == 2)
    assert sorted(job.copy_number for job in shell.pack.state.jobs) == [1, 2]
    assert len(shell.desk.at_carrier()) == 1


def test_each_command_of_the_desk_has_its_key_there(shell: StationWindow) -> None:
    frame = {Command.PACK, Command.DISPATCH, Command.DOUBTS, Command.SIGN_OUT}
    for row in COMMANDS:
        if row.command not in frame:
            key = {"↑": "Up", "↓": "Down", "−": "-"}.get(row.key, row.key)
            assert key in shell.screen._keys, row


def test_to_the_ramp_and_back_by_scans(shell: StationWindow) -> None:
    shell.scan(Command.DISPATCH.code)
    assert shell.window.screens["dispatch"].isVisible()
    shell.scan(Command.PACK.code)
    assert shell.screen.isVisible()


def test_asking_now_is_for_what_is_in_doubt_and_a_scan_leads_there(shell: StationWindow) -> None:
    shell.scan(Command.ASK_NOW.code)
    said = shell.window.verdicts.flash
    assert said is not None
    assert said.detail == "“Ask now” is for what is in doubt: Alt 5, or scan “To what is in doubt”"
    shell.scan(Command.DOUBTS.code)
    assert shell.window.screens["doubts"].isVisible()


def test_undo_by_a_scan(shell: StationWindow) -> None:
    shell.open()
    order = shell.pack.state.order
    shell.scan(Command.ADD_PARCEL.code)
    shell.until(lambda: shell.pack.state.order != order)
    shell.until(shell.is_ready)
    shell.scan(Command.UNDO.code)
    shell.until(lambda: shell.pack.state.order == order)


@pytest.mark.parametrize("command", [Command.PLACE, Command.HOLD, Command.REPRINT])
def test_on_another_screen_nothing_is_done_that_nobody_sees(shell: StationWindow, command: Command) -> None:
    shell.open()
    shell.window.go("settings")
    shell.scan(command.code)
    said = shell.window.verdicts.flash
    assert said is not None
    assert (said.verdict, said.word) == (Verdict.WRONG, "Not now")
    assert row_of(command).title in said.detail
    assert shell.stage() == "open"
    assert not shell.screen.isVisible()
    shell.scan(Command.PACK.code)
    assert shell.window.verdicts.flash is None
    assert shell.screen.isVisible()
    assert shell.stage() == "open"


def test_signing_out_where_nobody_is_asked_says_so(shell: StationWindow) -> None:
    shell.scan(Command.SIGN_OUT.code)
    said = shell.window.verdicts.flash
    assert said is not None
    assert said.line == "This desk does not ask who packs"


def test_f1_shows_each_command_beside_its_key(shell: StationWindow) -> None:
    shell.press(Key.Key_F1)
    (page,) = shell.shown(KeysPage)
    caps = {cap.text() for cap in page.findChildren(KeyCap)}
    words = {word for text in page.findChildren(Text) for word in text.text().split()}
    for row in COMMANDS:
        assert row.command.code in words, row
        assert row.key in caps, row
