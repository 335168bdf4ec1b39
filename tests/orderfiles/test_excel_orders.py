"""Orders from Excel's files: the same columns and refusals as CSV, and nothing taken that Excel made up."""

from __future__ import annotations

from datetime import UTC, date, datetime, time
from pathlib import Path
from typing import Any

import pytest

from app.domain.errors import InvalidInput
from app.domain.order_files import FileOrder
from app.orderfiles.room import OrderFileRoom
from tests.orderfiles.books import GOOD, HEADER, book, changed, packed_as, row

SYSTEMS = ("betakom",)


def orders(path: Path) -> list[FileOrder]:
    with OrderFileRoom(path.parent / "cache").reading(path, SYSTEMS) as file:
        assert not file.is_json
        return list(file.orders)


def refused(path: Path) -> list[tuple[int, str, str]]:
    return [(one.line, one.column, one.reason) for order in orders(path) for one in order.refused]


def code_of(path: Path) -> str:
    with pytest.raises(InvalidInput) as caught:
        orders(path)
    assert "Nothing was taken" in caught.value.problem.hint
    return caught.value.problem.code


def test_rows_of_one_reference_are_joined_and_cells_are_what_was_typed(tmp_path: Path) -> None:
    header = (*HEADER, "signature", "betakom.loading.date", "Colour")
    path = book(
        tmp_path / "orders.xlsx",
        row(header, signature=True, weight_grams=2400.0, **{"betakom.loading.date": date(2026, 7, 2), "Colour": "red"}),
        row(header, weight_grams="900", postal_code=552, signature=None),
        [],
        row(header, reference=100482, name="_x0041_nne_x000D_", house_number=7, phone=41122801),
        header=header,
        formats={"G3": "0000"},
    )
    with OrderFileRoom(tmp_path).reading(path, SYSTEMS) as file:
        assert file.ignored_columns == ("Colour",)
        first, second = file.orders
    assert [first.reference, second.reference] == ["PD-1", "100482"]
    assert first.lines == (2, 3)
    assert [parcel["weight_grams"] for parcel in first.data["parcels"]] == ["2400", "900"]
    assert first.data["verification"] == {"signature": "true"}
    assert first.data["extras"] == {"betakom": {"loading": {"date": "2026-07-02"}}}
    assert first.refused == second.refused == (), "552 with the format 0000 is 0552"
    assert second.lines == (5,)
    assert second.data["recipient"]["name"] == "Anne"
    assert second.data["recipient"]["address"]["house_number"] == "7"


@pytest.mark.parametrize(
    ("change", "form", "said"),
    [
        ({"reference": 1e12}, "", "1.00000E+12"),
        ({"reference": 123456789012}, "", "1.23457E+11"),
        ({"reference": "1,23E+12"}, "", "shortened this number to 1,23E+12"),
        ({"reference": 370726200000000018}, "0", "15 digits"),
        ({"identifier": 12345678}, "", "drops the zeros"),
        ({"identifier": 370726200000000018}, "0" * 20, "15 digits"),
        ({"reference": 10.10}, "", "the number 10.1"),
        ({"house_number": date(2026, 12, 10)}, "", "the date 2026-12-10"),
        ({"name": datetime(2026, 1, 2, 3, 4)}, "", "the date 2026-01-02T03:04:00"),
        ({"city": time(12, 30)}, "", "the date 12:30:00"),
        ({"ship_by": datetime(2026, 2, 13, 16, 30)}, "", "no time zone"),
        ({"country": "US", "postal_code": 2134}, "", "drops the zeros"),
        ({"street": "#REF!"}, "", "an error here: #REF!"),
    ],
)
def test_what_excel_made_of_a_cell_is_refused_with_its_place(
    tmp_path: Path, change: dict[str, Any], form: str, said: str
) -> None:
    header = (*HEADER, *(column for column in change if column not in HEADER))
    column = list(change)[-1]
    place = f"{chr(ord('A') + header.index(column))}3"
    path = book(
        tmp_path / "orders.xlsx",
        row(header, reference="PD-0"),
        row(header, **change),
        row(header, reference="PD-9"),
        header=header,
        formats={place: form} if form else None,
    )
    [(line, where, reason)] = refused(path)
    assert (line, where) == (3, column)
    assert said in reason
    assert len([order for order in orders(path) if not order.refused]) == 2


def test_numbers_that_are_surely_whole_are_taken(tmp_path: Path) -> None:
    header = (*HEADER, "identifier", "country")
    path = book(
        tmp_path / "orders.xlsx",
        row(header, reference=100000000000482, identifier=12345678, country="US", postal_code=2134),
        header=header,
        formats={"A2": "0", "G2": "00000", "J2": "000000000000"},
    )
    [order] = orders(path)
    assert order.refused == ()
    assert order.reference == "100000000000482"
    assert order.data["parcels"][0]["identifier"] == "000012345678"
    assert order.data["recipient"]["address"]["postal_code"] == "02134"


def test_of_a_formula_the_saved_value_is_taken_and_nothing_is_run(tmp_path: Path) -> None:
    path = book(tmp_path / "orders.xlsx", row(city="Oslo"))
    changed(
        path, r'<c r="H2"[^>]*>.*?</c>', '<c r="H2" t="str"><f>HYPERLINK("http://x")&amp;cmd()</f><v>Bergen</v></c>'
    )
    [order] = orders(path)
    assert order.data["recipient"]["address"]["city"] == "Bergen"


def test_the_sheet_with_orders_is_found_and_two_are_one_too_many(tmp_path: Path) -> None:
    notes = [["What", "When"], ["Ask Anne", "Monday"]]
    path = book(tmp_path / "a.xlsx", row(), more={"Notes": notes, "Old": [HEADER, GOOD]}, hidden=["Old"])
    assert [order.reference for order in orders(path)] == ["PD-1"]
    path = book(tmp_path / "b.xlsx", row(), more={"Monday": [HEADER, GOOD]})
    assert code_of(path) == "sheets_several"
    path = book(tmp_path / "c.xlsx", header=(), more={"Notes": notes})
    assert code_of(path) == "columns_missing"
    assert code_of(book(tmp_path / "d.xlsx", header=())) == "file_empty"
    assert code_of(book(tmp_path / "e.xlsx", header=(*HEADER, "City"))) == "columns_doubled"
    assert orders(book(tmp_path / "f.xlsx")) == []


def test_rows_count_as_excel_counts_them_and_too_many_cells_are_refused(tmp_path: Path) -> None:
    path = book(tmp_path / "orders.xlsx", row(), [], [], [*row(reference="PD-2"), None, "stray"])
    assert [(line, column) for line, column, _ in refused(path)] == [(5, "")]
    # A file may lie about its size; all of it is read all the same.
    changed(path, r'<dimension ref="[^"]*"', '<dimension ref="A1:A1"')
    assert [order.lines for order in orders(path)] == [(2,), (5,)]


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "file_old_excel"),
        (b"PK\x03\x04" + bytes(600), "file_broken"),
        (b"", "file_broken"),
        (b"reference,name", "file_broken"),
    ],
)
def test_what_only_bears_the_name(tmp_path: Path, content: bytes, code: str) -> None:
    path = tmp_path / "orders.xlsx"
    path.write_bytes(content)
    assert code_of(path) == code
    assert code_of(packed_as(path, {"hello.txt": b"hello"})) == "file_broken"
    assert code_of(packed_as(path, {"xl/workbook.bin": b"hello"})) == "file_old_excel"


def test_a_moment_in_an_extra_field_keeps_its_hour(tmp_path: Path) -> None:
    header = (*HEADER, "betakom.loading.at")
    at = datetime(2026, 7, 2, 8, 30, tzinfo=UTC).replace(tzinfo=None)
    [order] = orders(book(tmp_path / "o.xlsx", row(header, **{"betakom.loading.at": at}), header=header))
    assert order.data["extras"]["betakom"]["loading"]["at"] == "2026-07-02T08:30:00"
