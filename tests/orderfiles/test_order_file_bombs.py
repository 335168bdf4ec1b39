"""Files that were made to harm end in the process that reads them; the next one is read."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from app.domain.errors import InvalidInput
from app.domain.order_files import FileOrder
from app.domain.wording import speak
from app.orderfiles import jobs
from app.orderfiles.room import OrderFileChild, OrderFileRoom
from tests.fakes.desk import order_data
from tests.orderfiles.books import GOOD, book, changed, head_xml, packed_as, with_sheet

HEAD = b"reference,name,email,phone,street,house_number,postal_code,city,weight_grams\n"


def read(room: OrderFileRoom, path: Path) -> list[FileOrder]:
    with room.reading(path, ()) as file:
        return list(file.orders)


def far_corner(path: Path) -> Path:
    """A cell in the last column of the last row: a whole sheet, for who allots it."""
    rows = head_xml() + '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'
    return with_sheet(path, rows)


def many_rows(path: Path) -> Path:
    """More rows than anybody takes in, in a few kB."""
    return with_sheet(path, head_xml() + '<row><c t="b"><v>1</v></c></row>' * 100_100)


def billion_laughs(path: Path) -> Path:
    entities = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10 if n else "ha" * 50}">' for n in range(10))
    with_sheet(path, head_xml() + '<row r="2"><c t="inlineStr"><is><t>&l9;</t></is></c></row>')
    return changed(path, r"^(<\?xml[^>]*>)?", f"<!DOCTYPE x [{entities}]>")


def outside_entity(path: Path) -> Path:
    with_sheet(path, head_xml() + '<row r="2"><c t="inlineStr"><is><t>&e;</t></is></c></row>')
    return changed(path, r"^(<\?xml[^>]*>)?", '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>')


def lies_about_its_size(path: Path) -> Path:
    """A part that unpacks to 100 MB and says that it is small."""
    unpacked = head_xml().encode() + b" " * 100_000_000
    packed_as(path, {"[Content_Types].xml": b"<x/>", "xl/workbook.xml": unpacked})
    content = path.read_bytes()
    size = len(unpacked).to_bytes(4, "little")
    path.write_bytes(content.replace(size, (500).to_bytes(4, "little")))
    return path


BOMBS: dict[Callable[[Path], Path], str] = {
    far_corner: "",
    many_rows: "more than 100,000 rows",
    billion_laughs: "not readable",
    outside_entity: "not readable",
    lies_about_its_size: "not readable",
}


@pytest.mark.parametrize("make", BOMBS, ids=[make.__name__ for make in BOMBS])
def test_a_bomb_is_defused_or_ended(tmp_path: Path, make: Callable[[Path], Path]) -> None:
    path = make(tmp_path / "bomb.xlsx")
    room = OrderFileChild(tmp_path / "cache", deadline_seconds=20, memory_bytes=900_000_000)
    if not BOMBS[make]:
        assert read(room, path) == [], "what stands behind all columns is no order's"
        return
    with pytest.raises(InvalidInput, match=BOMBS[make]) as caught:
        read(room, path)
    assert "Nothing was taken" in caught.value.problem.hint
    assert "root:" not in str(caught.value) + caught.value.detail


def test_what_unpacks_too_far_is_not_unpacked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.orderfiles.xlsx_in.MAX_UNPACKED_BYTES", 1_000_000)
    many = packed_as(tmp_path / "many.xlsx", {f"xl/{number}.xml": b"<x/>" for number in range(3_000)})
    large = packed_as(tmp_path / "large.xlsx", {"xl/workbook.xml": bytes(1_000_001)})
    for path in (many, large):
        with pytest.raises(InvalidInput, match="unpacks to more"):
            read(OrderFileRoom(tmp_path), path)


def test_foreign_files_are_read_in_another_process(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def never(*_given: object) -> None:
        raise AssertionError(f"a file is read in process {os.getpid()}")

    monkeypatch.setattr(jobs, "opened", never)
    (tmp_path / "a.csv").write_bytes(HEAD + b"PD-1,A,a@b.c,+4741122802,S,1,0552,Oslo,900\n" * 3)
    (tmp_path / "b.json").write_text(json.dumps([order_data(f"PD-{number}") for number in range(120)]))
    book(tmp_path / "c.xlsx", GOOD)
    child = OrderFileChild(tmp_path / "cache")
    assert [len(order.lines) for order in read(child, tmp_path / "a.csv")] == [3]
    assert [order.reference for order in read(child, tmp_path / "b.json")] == [f"PD-{n}" for n in range(120)]
    assert [order.reference for order in read(child, tmp_path / "c.xlsx")] == ["PD-1"]
    with pytest.raises(InvalidInput, match="cannot be read"):
        read(child, tmp_path / "gone.csv")
    with pytest.raises(AssertionError):
        read(OrderFileRoom(tmp_path / "cache"), tmp_path / "a.csv")


def test_what_nobody_waits_for_is_ended_at_its_deadline(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "never.csv")
    child = OrderFileChild(tmp_path / "cache", deadline_seconds=0.5)
    with pytest.raises(InvalidInput, match=r"longer than 0.5 s to read"):
        read(child, tmp_path / "never.csv")


def test_reasons_are_said_in_the_desks_language(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_bytes(HEAD + b"1E+12,A,a@b.c,+4741122802,S,1,0552,Oslo,900\n")
    speak(lambda text, _count: text.replace("A spreadsheet shortened", "Et regneark forkortet"))
    try:
        [order] = read(OrderFileChild(tmp_path / "cache"), tmp_path / "a.csv")
    finally:
        speak(None)
    assert order.refused[0].reason.startswith("Et regneark forkortet this number to 1E+12")


def test_no_order_is_larger_than_an_order(tmp_path: Path) -> None:
    deep: object = []
    for _ in range(400):
        deep = [deep]
    orders = [
        {"reference": "big", "x": "x" * 600_000},
        {"reference": "deep", "parcels": [deep] * 90},
        order_data("PD-1"),
    ]
    (tmp_path / "a.json").write_text(json.dumps(orders))
    rows = b"PD-1,A,a@b.c,+4741122802,S,1,0552,Oslo,123456789012\n" * 30_000
    (tmp_path / "b.csv").write_bytes(HEAD + rows)
    room = OrderFileRoom(tmp_path / "cache")
    big, wrong, good = read(room, tmp_path / "a.json")
    assert [one.reason for one in big.refused] == ["This order is larger than 500 kB"]
    assert (len(wrong.refused), wrong.refused[-1].reason) == (21, "71 more reasons")
    assert (good.reference, good.refused) == ("PD-1", ())
    [order] = read(room, tmp_path / "b.csv")
    assert [one.line for one in order.refused] == [2]
    disagreeing = b"".join(b"PD-1,A%d,a@b.c,+4741122802,S,1,0552,Oslo,9\n" % number for number in range(5_000))
    (tmp_path / "c.csv").write_bytes(HEAD + disagreeing)
    [order] = read(room, tmp_path / "c.csv")
    assert (len(order.refused), order.refused[-1].reason) == (21, "4979 more reasons")


def test_rows_have_an_end(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for module in ("csv_in", "json_in", "xlsx_in"):
        monkeypatch.setattr(f"app.orderfiles.{module}.MAX_ROWS", 3)
    (tmp_path / "a.csv").write_bytes(HEAD + b"PD-1,A,a@b.c,+4741122802,S,1,0552,Oslo,900\n" * 4)
    (tmp_path / "b.json").write_text("[1, 2, 3, 4]")
    book(tmp_path / "c.xlsx", *[GOOD] * 4)
    for name in ("a.csv", "b.json", "c.xlsx"):
        with pytest.raises(InvalidInput, match="more than 3 rows"):
            read(OrderFileRoom(tmp_path), tmp_path / name)
