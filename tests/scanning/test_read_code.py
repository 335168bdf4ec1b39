"""What a code says of itself; a real barcode writer and reader are the second opinion."""

import pytest
import zxingcpp
from hypothesis import given, settings
from hypothesis import strategies as st

from app.scanning.gs1 import elements, has_check_digit
from app.scanning.repeats import Repeats
from app.scanning.symbology import code_of, read_code

GS = "\x1d"


@pytest.mark.parametrize(
    ("sent", "sscc", "gtin", "found"),
    [
        ("]C100376130321109103420", "376130321109103420", "", (("00", "376130321109103420"),)),
        ("(00)376130321109103420", "376130321109103420", "", (("00", "376130321109103420"),)),
        ("00376130321109103420", "376130321109103420", "", ()),
        (
            f"]d2{GS}010950600013435210ABC{GS}17261231",
            "",
            "09506000134352",
            (("01", "09506000134352"), ("10", "ABC"), ("17", "261231")),
        ),
        ("(01)09506000134352(3103)001250(10)L-7", "", "09506000134352", None),
        ("]E09506000134352", "", "9506000134352", ()),
        ("9506000134352", "", "9506000134352", ()),
        ("9506000134353", "", "", ()),  # a wrong check digit
        ("]C100376130321109103421", "", "", ()),
        ("]C0010950600013435210X", "", "", ()),  # plain Code 128 that only looks like it
        ("PD-1002", "", "", ()),
    ],
)
def test_what_it_is(sent: str, sscc: str, gtin: str, found: tuple[tuple[str, str], ...] | None) -> None:
    code = read_code(sent)
    assert (code.sscc, code.gtin) == (sscc, gtin)
    assert found is None or code.elements == found


def test_symbologies_have_names() -> None:
    assert [read_code(f"{aim}1234").symbology for aim in ("]C0", "]C1", "]d2", "]Q1", "]Y0", "")] == [
        "Code 128", "GS1 Code 128", "GS1 Data Matrix", "QR code", "", "",
    ]  # fmt: skip


def test_the_same_thing_under_its_other_numbers() -> None:
    assert read_code("]C100376130321109103420").also == ("376130321109103420",)
    assert read_code("PD-1002").also == ()


LOTS = st.text(alphabet="ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-/.", min_size=1, max_size=20)


@settings(max_examples=40)
@given(lot=LOTS, serial=LOTS, first=st.booleans())
def test_real_gs1_symbols_are_read_as_another_reader_prints_them(lot: str, serial: str, first: bool) -> None:
    parts = [("01", "09506000134352"), ("10", lot), ("21", serial), ("11", "260213")]
    parts = parts if first else parts[::-1]
    written = "".join(f"[{name}]{value}" for name, value in parts)
    symbol = zxingcpp.create_barcode(written, zxingcpp.BarcodeFormat.DataMatrix, gs1=True)
    (seen,) = zxingcpp.read_barcodes(symbol.to_image(scale=4, add_quiet_zones=True))
    code = read_code(seen.symbology_identifier + seen.bytes.decode())
    assert "".join(f"({name}){value}" for name, value in code.elements) == seen.text
    assert code.text == code_of(code.aim + seen.bytes.decode())


@settings(max_examples=80)
@given(st.text(max_size=40))
def test_any_text_is_some_code_and_the_same_as_ever(text: str) -> None:
    assert read_code(text).text == code_of(text)
    assert isinstance(elements(text), tuple)


@given(st.integers(0, 10**17 - 1))
def test_one_of_ten_last_digits_checks(number: int) -> None:
    digits = f"{number:017d}"
    assert sum(has_check_digit(f"{digits}{last}") for last in range(10)) == 1


def test_the_same_code_at_once_is_one_scan() -> None:
    repeats = Repeats(0.3)
    seen = [
        repeats.is_repeat(code, at)
        for code, at in (("A", 0), ("A", 0.2), ("A", 0.45), ("A", 0.8), ("B", 0.9), ("A", 1.0))
    ]
    assert seen == [False, True, True, False, False, False]
    assert not Repeats(0).is_repeat("A", 1)
