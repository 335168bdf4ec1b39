"""The order list as a file: whole, paged, and nothing in it that a spreadsheet would run."""

import csv
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.domain.errors import InvalidInput
from app.domain.ports import OrderQuery
from app.workflows.export_orders import COLUMNS, PAGE_ROWS, ExportOrders
from tests.fakes.desk_parts import DeskParts, desk_parts
from tests.fakes.filled_book import WHO, an_order


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[DeskParts]:
    with desk_parts(tmp_path) as parts:
        yield parts


def add(desk: DeskParts, reference: str, name: str = "") -> None:
    order = an_order(reference, 0)
    if name:
        order = order.model_copy(update={"recipient": order.recipient.model_copy(update={"name": name})})
    assert desk.station.parts.orders.add(order, environment="live", source="", who=WHO) is not None


def rows_of(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def test_every_order_is_written_once_however_many_pages_that_takes(desk: DeskParts, tmp_path: Path) -> None:
    for number in range(PAGE_ROWS + 120):
        add(desk, f"A{number}")
    told: list[int] = []
    count = ExportOrders(desk.station.parts)(OrderQuery(), tmp_path / "out.csv", told.append)
    written = rows_of(tmp_path / "out.csv")
    assert count == PAGE_ROWS + 120 == told[-1]
    assert len(told) == 2
    assert {row["order"] for row in written} == {f"A{number}" for number in range(PAGE_ROWS + 120)}
    assert len(written) == count
    assert tuple(written[0]) == COLUMNS


def test_the_question_narrows_what_is_written_and_letters_survive(desk: DeskParts, tmp_path: Path) -> None:
    add(desk, "WŁ-1", "Żółć Gęślą")
    add(desk, "B2", "Øystein Ålgård")
    assert ExportOrders(desk.station.parts)(OrderQuery(text="zolc"), tmp_path / "out.csv") == 1
    assert [(row["order"], row["recipient"]) for row in rows_of(tmp_path / "out.csv")] == [("WŁ-1", "Żółć Gęślą")]


def test_a_name_that_looks_like_a_formula_is_text_in_the_file(desk: DeskParts, tmp_path: Path) -> None:
    add(desk, "C3", '=HYPERLINK("http://x")')
    ExportOrders(desk.station.parts)(OrderQuery(), tmp_path / "out.csv")
    assert rows_of(tmp_path / "out.csv")[0]["recipient"].startswith("'=")


def test_a_folder_that_cannot_be_written_is_said_and_the_old_file_stays(desk: DeskParts, tmp_path: Path) -> None:
    with pytest.raises(InvalidInput, match="cannot be written"):
        ExportOrders(desk.station.parts)(OrderQuery(), tmp_path / "gone" / "out.csv")
    (tmp_path / "taken").mkdir()
    with pytest.raises(InvalidInput, match="taken cannot be written"):
        ExportOrders(desk.station.parts)(OrderQuery(), tmp_path / "taken")
    assert not [path for path in tmp_path.iterdir() if path.name.startswith(".taken")]
