"""Orders from a file: what can be taken is taken, the rest is named by line, column and reason."""

import csv
import io
import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.domain.errors import InvalidInput
from app.domain.orders import AtTheDoor
from app.orderfiles.csv_in import MAX_BYTES, read_table
from app.orderfiles.tables import PARCEL_COLUMNS, Row, order_data
from app.workflows.import_orders import Imported
from tests.fakes.desk import Desk
from tests.orderfiles.books import book
from tests.orderfiles.books import row as book_row

HEADER = (
    "reference",
    "name",
    "email",
    "phone",
    "street",
    "house_number",
    "postal_code",
    "city",
    "weight_grams",
)
GOOD = {
    "reference": "PD-1",
    "name": "Łukasz Żółciński",
    "email": "lukasz@example.com",
    "phone": "+4741122802",
    "street": "Thorvald Meyers gate",
    "house_number": "56B",
    "postal_code": "0552",
    "city": "Oslo",
    "weight_grams": "2400",
}


def table(*rows: dict[str, str], delimiter: str = ",", header: tuple[str, ...] = ()) -> str:
    columns = header or tuple(dict.fromkeys((*HEADER, *(column for row in rows for column in row))))
    out = io.StringIO()
    writer = csv.writer(out, delimiter=delimiter)
    writer.writerow(columns)
    writer.writerows([row.get(column, "") for column in columns] for row in rows)
    return out.getvalue()


def row(**changes: str) -> dict[str, str]:
    return {**GOOD, **changes}


def take(at_desk: Desk, folder: Path, content: str | bytes, name: str = "orders.csv") -> Imported:
    path = folder / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return at_desk.station.import_orders(path)


def refused(imported: Imported) -> list[tuple[int, str]]:
    return [(one.line, one.column) for one in imported.refused]


# --- what is taken --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"], ids=["plain", "with mark"])
@pytest.mark.parametrize("end", ["\r\n", "\n", "\r"])
def test_a_file_as_spreadsheets_write_it(at_desk: Desk, tmp_path: Path, delimiter: str, mark: bytes, end: str) -> None:
    text = table(row(), row(reference="PD-2"), delimiter=delimiter).replace("\r\n", end)
    imported = take(at_desk, tmp_path, mark + text.encode())
    assert imported == Imported(added=("PD-1", "PD-2"))
    order = at_desk.parts.orders.get(1)
    assert (order.recipient.name, order.recipient.address.country) == ("Łukasz Żółciński", "NO")
    assert [parcel.weight_grams for parcel in order.parcels] == [2400]
    assert at_desk.titles(1) == ["Taken in from orders.csv"]


def test_every_column(at_desk: Desk, tmp_path: Path) -> None:
    full = row(
        account="porterbuddy-test",
        ship_by="2026-02-13T16:30+01:00",
        courier_note="Ring twice; no dog",
        tms_reference="TMS-1",
        country="se",
        at_the_door="require_id",
        minimum_age="18",
        signature="yes",
        description="Bøker, 2",
        width_cm="20",
        height_cm="10",
        depth_cm="25",
        identifier="00370726200000000018",
        box="S",
        postal_code="114 55",
        phone="+46 8 123 456 78",
    )
    assert take(at_desk, tmp_path, table(full)).added == ("PD-1",)
    order = at_desk.parts.orders.get(1)
    assert order.ship_by is not None
    assert order.ship_by.isoformat() == "2026-02-13T16:30:00+01:00"
    assert order.verification.at_the_door is AtTheDoor.REQUIRE_ID
    assert (order.verification.minimum_age, order.verification.signature) == (18, True)
    [parcel] = order.parcels
    assert (parcel.width_cm, parcel.height_cm, parcel.depth_cm) == (20, 10, 25)
    assert (parcel.identifier, parcel.box, parcel.description) == ("00370726200000000018", "S", "Bøker, 2")
    assert order.recipient.address.country == "SE"


def test_whole_names_of_fields_are_columns_too(at_desk: Desk, tmp_path: Path) -> None:
    whole = {
        "name": "recipient.name",
        "street": "Recipient.Address.Street",
        "weight_grams": "parcels.weight_grams",
    }
    renamed = {whole.get(column, column): value for column, value in GOOD.items()}
    assert take(at_desk, tmp_path, table(renamed, header=tuple(renamed))).added == ("PD-1",)


def test_rows_of_one_reference_are_one_order_wherever_they_stand(at_desk: Desk, tmp_path: Path) -> None:
    second = {"reference": "PD-1", "weight_grams": "300"}
    imported = take(at_desk, tmp_path, table(row(), row(reference="PD-2"), second))
    assert imported.added == ("PD-1", "PD-2")
    assert [parcel.weight_grams for parcel in at_desk.parts.orders.get(1).parcels] == [2400, 300]


def test_the_same_file_twice_adds_nothing_twice(at_desk: Desk, tmp_path: Path) -> None:
    content = table(row(), row(reference="PD-2"))
    take(at_desk, tmp_path, content)
    again = take(at_desk, tmp_path, content)
    assert (again.added, again.known) == ((), ("PD-1", "PD-2"))
    assert at_desk.parts.orders.count_waiting() == 2
    assert take(at_desk, tmp_path, table(row(city="Bergen"))).known == ("PD-1",)
    assert at_desk.parts.orders.get(1).recipient.address.city == "Oslo"


def test_empty_lines_and_foreign_columns_are_left_out(at_desk: Desk, tmp_path: Path) -> None:
    content = table(row(loyalty="gold")) + "\r\n,,,\r\n" + table(row(reference="PD-2", loyalty="")).split("\n", 1)[1]
    imported = take(at_desk, tmp_path, content)
    assert imported.added == ("PD-1", "PD-2")
    assert imported.ignored_columns == ("loyalty",)


# --- what is refused row by row -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("column", "value"),
    [
        ("reference", ""),
        ("name", ""),
        ("name", "x" * 201),
        ("email", "anne@"),
        ("phone", "12"),
        ("phone", "call me"),
        ("street", ""),
        ("house_number", ""),
        ("postal_code", "12345"),
        ("city", ""),
        ("country", "Norway"),
        ("weight_grams", ""),
        ("weight_grams", "0"),
        ("weight_grams", "-5"),
        ("weight_grams", "2,4"),
        ("weight_grams", "2.4"),
        ("weight_grams", "heavy"),
        ("weight_grams", "1000001"),
        ("weight_grams", "9" * 5000),
        ("width_cm", "0"),
        ("depth_cm", "1001"),
        ("identifier", "1234"),
        ("identifier", "1" * 21),
        ("identifier", "12345a"),
        ("identifier", "１２３４５６"),
        ("ship_by", "2026-02-13T16:30"),
        ("ship_by", "2026-02-13 16:30"),
        ("ship_by", "2026-02-13"),
        ("ship_by", "20260213"),
        ("ship_by", "1700000000"),
        ("ship_by", "tomorrow"),
        ("at_the_door", "throw it over the fence"),
        ("minimum_age", "old"),
        ("signature", "perhaps"),
        ("account", "nowhere"),
    ],
)
def test_a_wrong_cell_is_named_and_the_others_are_taken(at_desk: Desk, tmp_path: Path, column: str, value: str) -> None:
    content = table(row(reference="PD-0"), row(**{column: value}), row(reference="PD-9"))
    imported = take(at_desk, tmp_path, content)
    assert imported.added == ("PD-0", "PD-9")
    assert refused(imported) == [(3, column)]
    reason = imported.refused[0].reason
    assert reason
    assert "Input should" not in reason
    assert "pattern" not in reason


def test_each_wrong_cell_of_a_row_is_named(at_desk: Desk, tmp_path: Path) -> None:
    imported = take(at_desk, tmp_path, table(row(email="x", city="", weight_grams="0")))
    assert refused(imported) == [(2, "city"), (2, "email"), (2, "weight_grams")]


def test_an_order_with_one_wrong_row_is_refused_whole(at_desk: Desk, tmp_path: Path) -> None:
    content = table(row(), {"reference": "PD-1", "weight_grams": "none"}, row(reference="PD-2"))
    imported = take(at_desk, tmp_path, content)
    assert imported.added == ("PD-2",)
    assert refused(imported) == [(3, "weight_grams")]
    assert "wait for this one" in imported.refused[0].reason


def test_rows_that_disagree_are_refused_at_the_second_one(at_desk: Desk, tmp_path: Path) -> None:
    imported = take(at_desk, tmp_path, table(row(), row(city="Bergen", name="Anne")))
    assert imported.added == ()
    assert refused(imported) == [(3, "city"), (3, "name")]
    assert "line 2" in imported.refused[0].reason


def test_two_parcels_with_one_number_are_named_at_the_second(at_desk: Desk, tmp_path: Path) -> None:
    imported = take(at_desk, tmp_path, table(row(identifier="12345"), row(identifier="12345")))
    assert imported.added == ()
    assert refused(imported) == [(3, "identifier")]


def test_a_number_of_another_order_is_named(at_desk: Desk, tmp_path: Path) -> None:
    content = table(row(identifier="12345"), row(reference="PD-2", identifier="12345"))
    imported = take(at_desk, tmp_path, content)
    assert imported.added == ("PD-1",)
    assert refused(imported) == [(3, "identifier")]


def test_of_a_file_of_nothing_but_mistakes_the_first_are_listed(
    at_desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.workflows.import_orders.MOST_REFUSED", 3)
    rows = [row(reference=f"PD-{number}", email="x") for number in range(10)]
    imported = take(at_desk, tmp_path, table(*rows, row(reference="PD-10")))
    assert (imported.added, imported.unlisted) == (("PD-10",), 7)
    assert refused(imported) == [(2, "email"), (3, "email"), (4, "email")]


def test_a_spreadsheets_short_number_is_no_order_number(at_desk: Desk, tmp_path: Path) -> None:
    rows = (row(reference="1E+12"), row(reference="PD-2", identifier="3,707E+17"), row(reference="PD-1E+1x"))
    imported = take(at_desk, tmp_path, table(*rows))
    assert imported.added == ("PD-1E+1x",)
    assert refused(imported) == [(2, "reference"), (3, "identifier")]
    assert "shortened this number to 1E+12" in imported.refused[0].reason


def test_excels_own_files_are_taken_in_like_any_other(at_desk: Desk, tmp_path: Path) -> None:
    path = book(tmp_path / "orders.xlsx", book_row(), book_row(reference="PD-2", weight_grams="heavy"))
    imported = at_desk.station.import_orders(path)
    assert (imported.added, refused(imported)) == (("PD-1",), [(3, "weight_grams")])
    assert at_desk.titles(1) == ["Taken in from orders.xlsx"]
    assert at_desk.station.import_orders(path).known == ("PD-1",)


def test_more_cells_than_columns_are_refused(at_desk: Desk, tmp_path: Path) -> None:
    lines = table(row(), row(reference="PD-2")).splitlines()
    imported = take(at_desk, tmp_path, "\n".join([*lines[:1], lines[1] + ",x,y", lines[2]]))
    assert imported.added == ("PD-2",)
    assert refused(imported) == [(2, "")]


def test_too_many_parcels_for_one_order(at_desk: Desk, tmp_path: Path) -> None:
    imported = take(at_desk, tmp_path, table(*[row() for _ in range(100)]))
    assert imported.added == ()
    assert len(imported.refused) == 1


def test_a_line_is_where_its_row_begins(at_desk: Desk, tmp_path: Path) -> None:
    note = row(courier_note="Ring\ntwice\nplease")
    imported = take(at_desk, tmp_path, table(note, row(reference="PD-2", city="")))
    assert imported.added == ("PD-1",)
    assert refused(imported) == [(5, "city")]
    broken = take(at_desk, tmp_path, table(row(reference="PD-3", courier_note="one\ntwo", city="")))
    assert refused(broken) == [(2, "city")]


# --- files that cannot be read at all -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("content", "code", "names"),
    [
        (b"", "file_empty", ""),
        (b"\xef\xbb\xbf", "file_empty", ""),
        (b"\n\n", "file_empty", ""),
        (table(row()).encode("utf-16"), "file_not_utf8", "line 1"),
        ((table(row()) + "PD-2,Åse").encode("latin-1", "replace"), "file_not_utf8", "line 2"),
        (table(row()).encode() + b"\x00", "file_not_text", ""),
        (table(row()).encode() + b'"PD-2', "file_broken", "line"),
        (b'"ref"x,name\n', "file_broken", "line 1"),
        (b"reference,name\nPD-1,Anne\n", "columns_missing", "weight_grams"),
        (table(row(), header=(*HEADER, "Name")).encode(), "columns_doubled", "name"),
        (table(row(), header=(*HEADER, "recipient.city")).encode().replace(b".city", b".address.city"),
         "columns_doubled", "city"),
        (b"%PDF-1.7 \xe2\xe3\xcf\xd3", "file_not_utf8", "line 1"),
        (b"reference," + b"x" * 200_000, "file_broken", "line 1"),
    ],
)  # fmt: skip
def test_a_file_that_is_none_takes_nothing(
    at_desk: Desk, tmp_path: Path, content: bytes, code: str, names: str
) -> None:
    with pytest.raises(InvalidInput) as caught:
        take(at_desk, tmp_path, content)
    assert caught.value.problem.code == code
    assert names in caught.value.problem.title.lower()
    assert "Nothing was taken" in caught.value.problem.hint
    assert at_desk.parts.orders.count_waiting() == 0


def test_a_file_that_is_too_large(at_desk: Desk, tmp_path: Path) -> None:
    with pytest.raises(InvalidInput) as caught:
        take(at_desk, tmp_path, b"a" * (MAX_BYTES + 1))
    assert caught.value.problem.code == "file_too_large"


def test_a_file_that_is_not_there_and_a_folder(at_desk: Desk, tmp_path: Path) -> None:
    for path in (tmp_path / "gone.csv", tmp_path):
        with pytest.raises(InvalidInput) as caught:
            at_desk.station.import_orders(path)
        assert caught.value.problem.code == "file_unreadable"


def test_a_header_alone_is_a_file_without_orders(at_desk: Desk, tmp_path: Path) -> None:
    assert take(at_desk, tmp_path, table()) == Imported()


# --- whatever comes -------------------------------------------------------------------------------------------------------

_cells = st.text(max_size=12) | st.sampled_from(["", "12345", "0", "-1", "\x1b", '"', "NO", "a@b.c", "１２"])
_files = (
    st.binary(max_size=300)
    | st.text(max_size=300).map(lambda text: text.encode("utf-8", "replace"))
    | st.lists(
        st.fixed_dictionaries({}, optional=dict.fromkeys((*HEADER, *PARCEL_COLUMNS, "ship_by", "account"), _cells)),
        max_size=4,
    ).map(lambda rows: table(*[{**GOOD, **one} for one in rows]).encode("utf-8", "replace"))
)


def taken_or_refused(at_desk: Desk, folder: Path, content: bytes) -> Imported:
    try:
        return take(at_desk, folder, content)
    except InvalidInput:
        return Imported()


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(_files)
def test_any_bytes_are_taken_or_refused_and_never_crash(at_desk: Desk, tmp_path: Path, content: bytes) -> None:
    before = at_desk.parts.orders.count_waiting()
    imported = taken_or_refused(at_desk, tmp_path, content)
    assert at_desk.parts.orders.count_waiting() == before + len(imported.added)
    assert all(one.line > 1 and one.reason for one in imported.refused)


@given(st.lists(st.fixed_dictionaries(dict.fromkeys(HEADER, st.from_regex(r"[a-zA-Z0-9ø]{1,8}", fullmatch=True)))))
def test_what_is_written_is_what_is_read(rows: list[dict[str, str]]) -> None:
    read = read_table(table(*rows).encode()).rows
    assert [one.values for one in read] == rows
    for one in read:
        data: dict[str, Any] = order_data([one])
        assert data["recipient"]["address"]["city"] == one.values["city"]


# --- what only one system has ---------------------------------------------------------------------------------------------

EXTRAS = {
    "betakom.total_price_eur": "480",
    "Betakom.vehicle_type": "sprinter",
    "extras.betakom.loading.date": "2026-07-02",
    "betakom.extra_services.0": "tailLift",
    "transiteo.payment.provider": "Stripe",
}


def test_columns_of_what_only_one_system_has(at_desk: Desk, tmp_path: Path) -> None:
    imported = take(at_desk, tmp_path, table(row(**EXTRAS), row(weight_grams="900"), row(reference="PD-2")))
    assert imported == Imported(added=("PD-1", "PD-2"))
    order = at_desk.parts.orders.get(1)
    assert len(order.parcels) == 2
    assert order.extras == {
        "betakom": {
            "total_price_eur": "480",
            "vehicle_type": "sprinter",
            "loading": {"date": "2026-07-02"},
            "extra_services": ["tailLift"],
        },
        "transiteo": {"payment": {"provider": "Stripe"}},
    }
    assert at_desk.parts.orders.get(2).extras == {}


@pytest.mark.parametrize(
    ("change", "column", "reason"),
    [
        ({"betakom.total_price_eur": "much"}, "betakom.total_price_eur", "A number"),
        ({"betakom.unloading.date": "2026-07-01"}, "betakom.unloading.date", "Delivery cannot be before pick-up"),
        ({"betakom.vehical": "x"}, "betakom.vehical", "The station does not know this field"),
        ({"betakom.vehicle_type.size": "x"}, "betakom.vehicle_type.size", "“vehicle_type” has no fields of its own"),
        ({"transiteo.ordered_at": "yesterday"}, "transiteo.ordered_at", "A time with its zone, as 2026-02-13"),
        ({"betakom.total_price_eur": ""}, "betakom.total_price_eur", "This is missing"),
    ],
)
def test_what_a_system_does_not_take(
    at_desk: Desk, tmp_path: Path, change: dict[str, str], column: str, reason: str
) -> None:
    imported = take(at_desk, tmp_path, table(row(reference="PD-0"), row(**{**EXTRAS, **change})))
    assert imported.added == ("PD-0",)
    assert refused(imported) == [(3, column)]
    assert imported.refused[0].reason.startswith(reason)


def test_rows_of_one_order_agree_on_it(at_desk: Desk, tmp_path: Path) -> None:
    rows = (row(**EXTRAS), row(**{**EXTRAS, "Betakom.vehicle_type": "24t"}))
    assert refused(take(at_desk, tmp_path, table(*rows))) == [(3, "betakom.vehicle_type")]


def test_a_column_of_no_system_is_left_out(at_desk: Desk, tmp_path: Path) -> None:
    imported = take(at_desk, tmp_path, table(row(**{"pigeon.colour": "grey", "transeu.x": "1", "betakom.": "1"})))
    assert imported == Imported(added=("PD-1",), ignored_columns=("pigeon.colour", "transeu.x", "betakom."))


# --- JSON -----------------------------------------------------------------------------------------------------------------


def test_orders_as_json(at_desk: Desk, tmp_path: Path) -> None:
    one = {**order_data([row_of(row())]), "extras": {"betakom": {"total_price_eur": 480}}}
    assert take(at_desk, tmp_path, json.dumps(one), "one.json") == Imported(added=("PD-1",), is_json=True)
    assert at_desk.parts.orders.get(1).extras == one["extras"]
    several = [
        one,
        {**one, "reference": "PD-2", "recipient": {**one["recipient"], "phone": "x"}},
        7,
        {**one, "reference": "PD-3", "extras": {"betakom": {"total_price_eur": -1}, "pigeon": {}}},
        {**one, "reference": "PD-4", "extras": {"betakom": []}},
        {**one, "reference": "PD-5", "extras": None},
        {},
    ]
    imported = take(at_desk, tmp_path, b"\xef\xbb\xbf" + json.dumps(several).encode(), "several")
    assert (imported.added, imported.known, imported.is_json) == ((), ("PD-1",), True)
    assert {(2, "recipient.phone"), (3, ""), (4, "extras.betakom.total_price_eur"), (4, "extras.pigeon")} <= set(
        refused(imported)
    )
    assert {line for line, _ in refused(imported)} == {2, 3, 4, 5, 6, 7}


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"{half", "file_broken"),
        (b'{"a": "\xff"}', "file_not_utf8"),
        (b"[" * 100_000, "file_broken"),
        (b"[" + b" " * MAX_BYTES, "file_too_large"),
        (b"7", "file_broken"),
    ],
)
def test_json_that_cannot_be_read(at_desk: Desk, tmp_path: Path, content: bytes, code: str) -> None:
    with pytest.raises(InvalidInput) as caught:
        take(at_desk, tmp_path, content, "orders.json")
    assert caught.value.problem.code == code


def row_of(values: dict[str, str]) -> Row:
    return Row(line=2, values=values)
