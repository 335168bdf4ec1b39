"""The page of barcodes that scanners are tested with, as a file that a real reader reads."""

from pathlib import Path

import pypdfium2
import zxingcpp

from app.scanning.sheet import CODES
from tests.cli.conftest import TerminalBench


def test_every_code_on_the_sheet_is_read_back(terminal: TerminalBench, tmp_path: Path) -> None:
    target = tmp_path / "sheet.pdf"
    assert terminal("scanner-sheet", "--to", str(target)).code == 0
    document = pypdfium2.PdfDocument(target)
    try:
        image = document[0].render(scale=4).to_pil().convert("L")
    finally:
        document.close()
    assert {code.text for code in zxingcpp.read_barcodes(image)} >= {code.code for code in CODES}


def test_a_place_that_cannot_be_written_is_named(terminal: TerminalBench, tmp_path: Path) -> None:
    said = terminal("scanner-sheet", "--to", str(tmp_path / "no" / "sheet.pdf"))
    assert said.code == 2
    assert "cannot be written" in said.err
