"""The sheet of command barcodes from the terminal."""

from pathlib import Path

from app.domain.commands import COMMANDS, command_of
from app.labels import barcodes, pdf
from tests.cli.conftest import TerminalBench


def test_the_sheet_is_written_and_each_code_on_it_is_read(terminal: TerminalBench, tmp_path: Path) -> None:
    path = tmp_path / "commands.pdf"
    said = terminal("command-sheet", "--to", str(path))
    assert (said.code, said.out) == (0, f"{len(COMMANDS)} commands are on the sheet {path}\n")
    read = [text for page in pdf.pages(path.read_bytes(), 200) for text in barcodes.texts(page)]
    assert sorted(command_of(text) or text for text in read) == sorted(row.command for row in COMMANDS)
    told = terminal("command-sheet", "--to", str(path), "--json").data
    assert {"code": "PD>PLACE", "key": "F9", "does": "Place and print"} in told["commands"]


def test_where_no_file_can_be_it_is_said(terminal: TerminalBench, tmp_path: Path) -> None:
    said = terminal("command-sheet", "--to", str(tmp_path / "nowhere" / "commands.pdf"))
    assert said.code == 2
    assert "could not be written" in said.err
