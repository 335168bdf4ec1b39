"""Command barcodes: one table, and codes that are nothing else."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.commands import COMMANDS, PREFIX, Command, command_of, is_command, row_of


def test_each_command_has_one_line_and_one_key() -> None:
    assert sorted(row.command for row in COMMANDS) == sorted(Command)
    titles = [row.title for row in COMMANDS]
    assert len(set(titles)) == len(titles)
    # F7 and F9 mean another thing on the idle desk and in doubt; every other key is one command's.
    elsewhere = {Command.ANNOUNCE, Command.ASK_NOW}
    keys = [row.key for row in COMMANDS if row.command not in elsewhere]
    assert len(set(keys)) == len(keys)
    assert all(row_of(row.command) is row for row in COMMANDS)


@pytest.mark.parametrize("command", list(Command))
def test_a_code_is_read_on_keyboards_that_differ(command: Command) -> None:
    assert command.code == f"{PREFIX}{command.value}"
    assert command_of(command.code) is command
    assert command_of(command.code.swapcase()) is command, "caps lock"
    assert command_of(command.code.replace(">", ":")) is command, "a German or Nordic keyboard"
    assert command.value.isalpha()
    assert command.value.isupper()
    assert not set(command.value) & set("YZ"), "these change places on a German keyboard"


@pytest.mark.parametrize("text", ["PD>", "PD>BUY", "pd:sLEEP"])
def test_a_command_of_another_version_is_one_still(text: str) -> None:
    assert is_command(text)
    assert command_of(text) is None


@pytest.mark.parametrize(
    "text", ["100482", "PD-1002", "PD1002", "", ">PLACE", "XPD>PLACE", "PD>PLACE2", "PD>PLACE ", "370438101234567890"]
)
def test_numbers_are_no_commands(text: str) -> None:
    assert not is_command(text)
    assert command_of(text) is None


@settings(max_examples=60)
@given(st.from_regex(r"[A-Z0-9][A-Z0-9./_ #-]{0,29}", fullmatch=True))
def test_no_number_of_an_order_is_a_command(reference: str) -> None:
    assert not is_command(reference)
