"""Tables for others: whole or not at all, and nothing in them that a spreadsheet would run."""

from __future__ import annotations

import csv
import os
import tempfile
import zipfile
from decimal import Decimal
from pathlib import Path

import openpyxl
import pytest

from app.domain.errors import InvalidInput, LedgerBroken, Problem
from app.domain.order_files import Cell
from app.orderfiles import jobs, xlsx_out
from app.orderfiles.room import OrderFileChild, OrderFileRoom

COLUMNS = ("order", "recipient", "parcels", "price")
ROWS: list[tuple[Cell, ...]] = [
    ("PD-1", "=HYPERLINK(1)", 3, Decimal("129.50")),
    ("PD-2", "＝1+1", 1, Decimal("-5")),
    ("PD-3", "\t@SUM(A1)\r\n\u2028x", 0, ""),
    ("0012345678901234567890", "_x003D_1 Łukasz 漢字 ", 1, ""),
    ("1E+12", "a\ufffe\U0001ffffb\x07 & <b>", 1, ""),
]
SHOWN = [
    ("PD-1", "'=HYPERLINK(1)"),
    ("PD-2", "'＝1+1"),
    ("PD-3", "' @SUM(A1)   x"),
    ("0012345678901234567890", "_x003D_1 Łukasz 漢字 "),
    ("1E+12", "a  b  & <b>"),
]


def write(room: OrderFileRoom, path: Path, rows: list[tuple[Cell, ...]] = ROWS) -> None:
    with room.writing(path, COLUMNS) as add:
        for row in rows:
            add([row])


def left_behind(folder: Path) -> list[str]:
    return [path.name for path in folder.rglob("*") if path.is_file() and path.suffix not in {".csv", ".xlsx"}]


def test_a_sheet_holds_texts_and_numbers_and_no_formula(tmp_path: Path) -> None:
    path = tmp_path / "orders.xlsx"
    write(OrderFileRoom(tmp_path / "cache"), path)
    with zipfile.ZipFile(path) as packed:
        xml = packed.read("xl/worksheets/sheet1.xml").decode()
    assert "<f" not in xml.replace("<formatted", "")
    assert "_x005F_x003D_1" in xml, "Excel shows _x003D_ as it was written and makes no sign of it"
    assert "hyperlink" not in xml
    sheet = openpyxl.load_workbook(path).active
    assert sheet is not None
    head, *lines = [[cell.value for cell in line] for line in sheet.iter_rows()]
    assert tuple(head) == COLUMNS
    assert [(line[0], str(line[1]).replace("_x005F_", "_")) for line in lines] == SHOWN
    assert [line[2:] for line in lines] == [[3, 129.5], [1, -5], [0, None], [1, None], [1, None]]
    assert {cell.data_type for line in sheet.iter_rows(min_row=2, max_col=2) for cell in line} == {"s"}
    assert sheet.freeze_panes == "A2"
    assert not left_behind(tmp_path)


def test_a_csv_file_says_the_same(tmp_path: Path) -> None:
    write(OrderFileRoom(tmp_path / "cache"), tmp_path / "orders.csv")
    with (tmp_path / "orders.csv").open(encoding="utf-8-sig", newline="") as file:
        head, *lines = list(csv.reader(file))
    assert tuple(head) == COLUMNS
    assert [(line[0], line[1]) for line in lines] == SHOWN
    assert [line[2:] for line in lines][:2] == [["3", "129.50"], ["1", "-5"]]


def test_sheets_are_written_in_another_process_and_leave_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def never(*_given: object) -> None:
        raise AssertionError(f"a sheet is written in process {os.getpid()}")

    monkeypatch.setattr(jobs, "SheetWriter", never)
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "nowhere"))  # nothing falls into the machine's own folder
    room = OrderFileChild(tmp_path / "cache")
    with room.writing(tmp_path / "orders.xlsx", COLUMNS) as add:
        add(ROWS * 200)
        [packing] = (tmp_path / "cache").iterdir()
        assert packing.stat().st_mode & 0o777 == 0o700
        assert [path.parent for path in tmp_path.rglob("openpyxl*")] == [packing]
        assert not (tmp_path / "orders.xlsx").exists()
    sheet = openpyxl.load_workbook(tmp_path / "orders.xlsx").active
    assert sheet is not None
    assert len(list(sheet.iter_rows())) == 1 + 200 * len(ROWS)
    assert not left_behind(tmp_path)
    assert not list((tmp_path / "cache").iterdir())


@pytest.mark.parametrize("name", ["orders.csv", "orders.xlsx"])
def test_half_a_list_is_no_file_and_what_was_there_stays(tmp_path: Path, name: str) -> None:
    room, path = OrderFileRoom(tmp_path / "cache"), tmp_path / name
    path.write_bytes(b"yesterday's")

    def stop_in_the_middle() -> None:
        with room.writing(path, COLUMNS) as add:
            add(ROWS)
            raise LedgerBroken(Problem(code="x", title="The order book cannot be read"))

    with pytest.raises(LedgerBroken):
        stop_in_the_middle()
    assert path.read_bytes() == b"yesterday's"
    write(room, path)
    assert path.read_bytes() != b"yesterday's"
    with pytest.raises(InvalidInput, match="cannot be written"):
        write(room, tmp_path / "gone" / name)
    assert not left_behind(tmp_path)


def test_a_sheet_has_an_end(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(xlsx_out, "MAX_ROWS", 5)
    with pytest.raises(InvalidInput, match="1,048,575"):
        write(OrderFileRoom(tmp_path / "cache"), tmp_path / "orders.xlsx")
    assert not list(tmp_path.glob("orders*"))
