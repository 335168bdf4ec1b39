"""Every barcode that a label can ask for: read back by a scanner's own reader, or measured against its table."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

import pytest
import zxingcpp
from PIL import Image, ImageOps

from app.labels.zpl.checks import code11, luhn, mod10, mod43
from app.labels.zpl.reader import Sketch, sketches

GS = "\x1d"


def draw(body: str, dpi: int = 203) -> Sketch:
    (sketch,) = sketches(f"^XA^CI28^FO200,200^BY2{body}^XZ".encode(), dpi, (1200, 1200))
    return sketch


def scan(sketch: Sketch, **options: Any) -> list[tuple[str, str]]:
    paper = ImageOps.expand(ImageOps.invert(sketch.image.crop(sketch.ink).convert("L")), 60, 255)
    found = zxingcpp.read_barcodes(paper, text_mode=zxingcpp.TextMode.Plain, **options)
    return [(barcode.symbology_identifier, barcode.text) for barcode in found]


def widths(image: Image.Image, row: int) -> list[int]:
    dots = [bool(image.getpixel((x, row))) for x in range(image.width)]
    edges = [0, *(x for x in range(1, len(dots)) if dots[x] != dots[x - 1]), len(dots)]
    runs = [after - before for before, after in pairwise(edges)]
    return runs[1:-1]


READABLE = {
    "interleaved": ("^B2N,80^FD123456^FS", "]I0", "123456"),
    "interleaved, odd": ("^B2N,80^FD12345^FS", "]I0", "012345"),
    "interleaved, checked": ("^B2N,80,Y,N,Y^FD1234567^FS", "]I1", "12345670"),
    "code 39": ("^B3N,N,80^FDCODE-39^FS", "]A0", "CODE-39"),
    "code 39, checked": ("^B3N,Y,80^FDABC1^FS", "]A1", "ABC1Y"),
    "logmars": ("^BLN,80,N^FDlog1^FS", "]A1", "LOG1J"),
    "pdf417": ("^B7N,4,5,6^FDa text\\&of two lines^FS", "]L2", "a text\r\nof two lines"),
    "pdf417 of its own size": ("^B7N,4,3^FD" + "PDF417 text " * 6 + "^FS", "]L2", "PDF417 text " * 6),
    "pdf417 of so many rows": ("^B7N,4,3,,12^FDrows^FS", "]L2", "rows"),
    "pdf417, truncated": ("^B7N,4,5,6,,Y^FDshort^FS", "]L2", "short"),
    "micro pdf417": ("^BFN,4,10^FDmicro^FS", "]L2", "micro"),
    "ean 8": ("^B8N,80^FD1234567^FS", "]E4", "12345670"),
    "ean 13": ("^BEN,80^FD590123412345^FS", "]E0", "5901234123457"),
    "ean 13, too long": ("^BEN,80^FD5901234123457^FS", "]E0", "5901234123457"),
    "ean 13, too short": ("^BEN,80^FD12345^FS", "]E0", "0000000123457"),
    "upc a": ("^BUN,80^FD01234567890^FS", "]E0", "0012345678905"),
    "upc e": ("^B9N,80^FD1230000045^FS", "]E0", "0012300000451"),
    "upc e, maker of two": ("^B9N,80^FD1210000345^FS", "]E0", "001210000345" + mod10("01210000345")),
    "upc e, maker of four": ("^B9N,80^FD1234000005^FS", "]E0", "0012340000053"),
    "upc e, maker of five": ("^B9N,80^FD1234500007^FS", "]E0", "0012345000072"),
    "code 93": ("^BAN,80^FDCode 93^FS", "]G0", "Code 93"),
    "codabar": ("^BKN,N,80,Y,N,A,B^FD12-34^FS", "]F0", "A12-34B"),
    "codabar, other ends": ("^BKN,N,80,Y,N,T,E^FD1234^FS", "]F0", "A1234D"),
    "aztec": ("^BON,4^FDaztec æøå^FS", "]z0", "aztec æøå"),
    "aztec, its other name": ("^B0N,4,N,102^FDcompact^FS", "]z0", "compact"),
    "aztec of five layers": ("^BON,4,N,205^FDfull^FS", "]z0", "full"),
    "aztec rune": ("^BON,4,N,300^FD25^FS", "]zC", "025"),
    "qr": ("^BQN,2,5^FDQA,https://example.com/æøå^FS", "]Q1", "https://example.com/æøå"),
    "qr, Polish": ("^BQN,2,5^FDLA,Łódź żółć^FS", "]Q1", "Łódź żółć"),
    "qr, bytes": ("^BQN,2,5^FDHM,B0004ab,d^FS", "]Q1", "ab,d"),
    "qr, mixed": ("^BQN,2,5^FDD03040C,LM,N0123,AABC,B0004abcd^FS", "]Q1", "0123ABCabcd"),
    "datamatrix": ("^BXN,6,200^FDhello^FS", "]d1", "hello"),
    "datamatrix of a size": ("^BXN,6,200,24,24^FDhello^FS", "]d1", "hello"),
    "datamatrix, oblong": ("^BXN,6,200,,,,,2^FDhello æøå^FS", "]d1", "hello æøå"),
    "gs1 datamatrix": (
        "^BXN,6,200,,,,_^FD_10112345678901231_110ABC_117210101^FS",
        "]d2",
        f"011234567890123110ABC{GS}17210101",
    ),
    "datamatrix, escapes": ("^BXN,6,200,,,,_^FDa_d065_M__^FS", "]d1", "aA\r_"),
    "databar": ("^BRN,1,3^FD1234567890123^FS", "]e0", "0112345678901231"),
    "databar, truncated": ("^BRN,2,3^FD12345678901231^FS", "]e0", "0112345678901231"),
    "databar, stacked": ("^BRN,3,3^FD1234567890123^FS", "]e0", "0112345678901231"),
    "databar, stacked omni": ("^BRN,4,3^FD1234567890123^FS", "]e0", "0112345678901231"),
    "databar, limited": ("^BRN,5,3^FD1234567890123^FS", "]e0", "0112345678901231"),
    "databar, expanded": ("^BRN,6,3^FD0112345678901231>8^FS", "]e0", "0112345678901231"),
    "databar, in rows": ("^BRN,6,3,,,4^FD(01)12345678901231(10)ABC123^FS", "]e0", "011234567890123110ABC123"),
    "databar as upc a": ("^BRN,7,3,,80^FD01234567890^FS", "]E0", "0012345678905"),
    "databar as upc e": ("^BRN,8,3,,80^FD1230000045^FS", "]E0", "0012300000451"),
    "databar as ean 13": ("^BRN,9,3,,80^FD590123412345^FS", "]E0", "5901234123457"),
    "databar as ean 8": ("^BRN,10,3,,80^FD1234567^FS", "]E4", "12345670"),
    "databar as gs1-128": ("^BRN,12,2,,80^FD(00)376130321109103420^FS", "]C1", "00376130321109103420"),
    "code 128, check digit": ("^BCN,80,N,N,Y^FD>;>80037613032110910342^FS", "]C1", "00376130321109103420"),
    "gs1-128 works checks out": ("^BCN,80,N,N,N,D^FD(00)37613032110910342(10)A1^FS", "]C1", "0037613032110910342010A1"),
    "gs1-128, parted": ("^BCN,80,N,N,N,D^FD(10)AB>8(21)X^FS", "]C1", f"10AB{GS}21X"),
}


@pytest.mark.parametrize("case", READABLE.values(), ids=READABLE.keys())
def test_a_scanner_reads_it(case: tuple[str, str, str]) -> None:
    body, identifier, text = case
    sketch = draw(body)
    assert scan(sketch) == [(identifier, text)]
    assert sketch.missing == ()


@pytest.mark.parametrize("turn", "NRIB")
@pytest.mark.parametrize(
    ("body", "text"),
    [
        ("^BC{},80,Y^FDTURN-128^FS", "TURN-128"),
        ("^B3{},N,80,Y^FDTURN39^FS", "TURN39"),
        ("^B7{},4,3,4^FDturned^FS", "turned"),
        ("^BX{},6,200^FDturned^FS", "turned"),
        ("^BE{},80^FD590123412345^FS", "5901234123457"),
    ],
)
def test_turned_symbols_are_read(turn: str, body: str, text: str) -> None:
    sketch = draw(body.format(turn))
    assert [found for _, found in scan(sketch)] == [text]
    wide, tall = sketch.ink[2] - sketch.ink[0], sketch.ink[3] - sketch.ink[1]
    upright = draw(body.format("N")).ink
    size = (upright[2] - upright[0], upright[3] - upright[1])
    assert (wide, tall) == (size if turn in "NI" else size[::-1])


def test_qr_is_never_turned_and_sinks_by_the_bar_height() -> None:
    """Zebra's printers put a QR code of ^FO lower by the height of ^BY, and ^FW does not turn it."""
    plain = draw("^BY2,3,10^BQN,2,5^FDQA,x^FS")
    assert plain.ink[:2] == (200, 210)
    assert draw("^BY2,3,100^BQR,2,5^FDQA,x^FS").ink[:2] == (200, 300)


@pytest.mark.parametrize(
    ("mode", "field", "text"),
    [
        (
            2,
            "002840100450000[)>_1E01_1D961Z1234_1DUPSN_1E_04",
            f"[)>\x1e01{GS}96100450000{GS}840{GS}002{GS}1Z1234{GS}UPSN\x1e\x04",
        ),
        (3, "403040SW1A2A[)>_1E01_1D961Z1234_1E_04", f"[)>\x1e01{GS}96SW1A2A{GS}040{GS}403{GS}1Z1234\x1e\x04"),
        (4, "Free text, in mode 4", "Free text, in mode 4"),
        (5, "Free text, in mode 5", "Free text, in mode 5"),
    ],
)
@pytest.mark.parametrize("dpi", [203, 300, 600])
def test_maxicode_is_read(mode: int, field: str, text: str, dpi: int) -> None:
    sketch = draw(f"^BD{mode}^FH^FD{field}^FS", dpi)
    assert [found for _, found in scan(sketch, is_pure=True)] == [text]
    # One size on paper, at every head: 28 by 27 mm with its quiet zone of one module.
    wide, tall = ((sketch.ink[edge + 2] - sketch.ink[edge]) / dpi * 25.4 for edge in (0, 1))
    assert 26.0 < wide < 27.2
    assert 25.0 < tall < 26.0


def test_a_maxicode_without_its_postcode_is_named() -> None:
    (sketch,) = sketches(b"^XA^FO9,9^GB5,5,5^FS^FO50,50^BD2^FDno postcode^FS^XZ", 203, (400, 400))
    assert sketch.missing == ("A barcode cannot hold its text and is not drawn",)


# No reader of ours knows these: their bars are laid beside the tables of their makers, narrow 1, wide 2.
_CODE11_OF_123_45 = "11221 21112 12112 22111 11211 11212 21211"
_TABLED = {
    # Checks C and K of 123-45 are 5 and 2.
    "code 11": ("^B1N,N,80,N^FD123-45^FS", f"{_CODE11_OF_123_45} 21211 12112 11221"),
    "code 11, one check": ("^B1N,Y,80,N^FD123-45^FS", f"{_CODE11_OF_123_45} 21211 11221"),
}


@pytest.mark.parametrize("case", _TABLED.values(), ids=_TABLED.keys())
@pytest.mark.parametrize(("module", "ratio", "wide"), [(1, 3.0, 3), (2, 2.5, 5), (3, 2.0, 6)])
def test_code_11_is_its_table(case: tuple[str, str], module: int, ratio: float, wide: int) -> None:
    body, table = case
    sketch = draw(f"^BY{module},{ratio}{body}")
    expected = [module if width == "1" else wide for width in table.replace(" ", "1")]
    assert widths(sketch.image, 240) == expected


def test_msi_is_its_table() -> None:
    # 1 is a wide bar and a narrow space, 0 the other way round; 1234567 has the check 4.
    bits = "".join(f"{int(digit):04b}" for digit in "12345674")
    table = "21" + "".join("21" if bit == "1" else "12" for bit in bits) + "121"
    assert widths(draw("^BMN,B,80,N^FD1234567^FS").image, 240) == [2 if width == "1" else 6 for width in table]


def test_industrial_2_of_5_is_its_table() -> None:
    table = "212111" + "2111111121" + "1121111121" + "21112"
    assert widths(draw("^BIN,80,N^FD12^FS").image, 240) == [2 if width == "1" else 6 for width in table]


def test_plessey_holds_its_digits_and_divides_without_rest() -> None:
    found = widths(draw("^BPN,N,80,N^FD12AB^FS").image, 240)
    bits = [1 if found[place] == 6 else 0 for place in range(0, len(found) - 9, 2)]
    assert bits[:4] == [1, 1, 0, 1]
    data, check = bits[4:20], bits[20:]
    assert [sum(bit << place for place, bit in enumerate(data[start : start + 4])) for start in range(0, 16, 4)] == [
        1,
        2,
        10,
        11,
    ]
    value = int("".join(map(str, data + check)), 2)
    for shift in range(15, -1, -1):
        value ^= (0b111101001 << shift) if value >> (shift + 8) & 1 else 0
    assert value == 0


@pytest.mark.parametrize("command", ["^B2N,80,N", "^B3N,N,80,N", "^BKN,N,80,N", "^BAN,80,N", "^BEN,80,N", "^BUN,80,N"])
@pytest.mark.parametrize(("module", "ratio", "wide"), [(1, 3.0, 3), (2, 2.5, 5), (3, 2.0, 6), (4, 3.0, 12)])
def test_bars_are_whole_dots(command: str, module: int, ratio: float, wide: int) -> None:
    found = set(widths(draw(f"^BY{module},{ratio}{command}^FD12345678^FS").image, 240))
    if command[1:3] in {"B2", "B3", "BK"}:
        assert found == {module, wide}
    else:
        assert {width % module for width in found} == {0}
        assert max(found) <= 4 * module


@pytest.mark.parametrize("command", ["^BX{},200", "^BQN,2,{}", "^BON,{}"])
@pytest.mark.parametrize("scale", [2, 3, 7])
def test_modules_are_whole_dots(command: str, scale: int) -> None:
    body = command.replace("^BX{},", "^BXN,{},").format(scale)
    text = "QA,whole dots" if "BQ" in body else "whole dots"
    sketch = draw(f"{body}^FD{text}^FS")
    left, top, right, low = sketch.ink
    assert (right - left) % scale == (low - top) % scale == 0
    small = sketch.image.crop(sketch.ink).resize(((right - left) // scale, (low - top) // scale))
    assert small.resize((right - left, low - top)).tobytes() == sketch.image.crop(sketch.ink).tobytes()


@pytest.mark.parametrize(("digits", "identifier"), [("12", "590123412345712"), ("12345", "590123412345712345")])
def test_additions_of_shops_are_read_beside_their_code(digits: str, identifier: str) -> None:
    sketch = draw(f"^BEN,80,N^FD590123412345^FS^FO410,200^BSN,80,N^FD{digits}^FS")
    read = scan(sketch, ean_add_on_symbol=zxingcpp.EanAddOnSymbol.Read)
    assert read == [("]E3", identifier)]


def test_the_line_of_text_stands_where_it_was_asked_for() -> None:
    none, below, above = (draw(f"^BCN,80,{line}^FDABC^FS").ink for line in ("N,N", "Y,N", "Y,Y"))
    assert (none[1], none[3]) == (200, 280)
    assert (below[1], below[3] > 285) == (200, True)
    assert (above[1] < 195, above[3]) == (True, 280)
    # A font before the barcode is that of its text.
    assert draw("^A0N,60^BCN,80,Y^FDABC^FS").ink[3] > below[3] + 20


@pytest.mark.parametrize("turn", "NRIB")
@pytest.mark.parametrize("line", ["N", "Y", "Y,Y"])
def test_the_bars_stand_where_they_were_put_and_their_text_hangs_over(turn: str, line: str) -> None:
    bars = draw(f"^BC{turn},80,N^FDABC^FS")
    assert bars.ink[:2] == (200, 200)
    with_text = draw(f"^BC{turn},80,{line}^FDABC^FS")
    assert with_text.image.crop(bars.ink).tobytes() == bars.image.crop(bars.ink).tobytes()


def test_what_no_barcode_can_hold_is_named() -> None:
    for body in ("^B2N,80^FD12A^FS", "^BEN,80^FDabc^FS", "^B9N,80^FD1234512345^FS", "^B1N^FDABC^FS", "^BRN,6^FDx^FS"):
        (sketch,) = sketches(f"^XA^FO9,9^GB5,5,5^FS^FO50,50{body}^XZ".encode(), 203, (400, 400))
        assert sketch.missing == ("A barcode cannot hold its text and is not drawn",)


def test_an_empty_barcode_is_none() -> None:
    (sketch,) = sketches(b"^XA^FO9,9^GB5,5,5^FS^FO50,50^BCN,80^FD^FS^XZ", 203, (400, 400))
    assert (sketch.missing, sketch.ink) == ((), (9, 9, 14, 14))


def test_a_datamatrix_of_an_old_kind_is_said_to_be_drawn_otherwise() -> None:
    assert draw("^BXN,6^FDold^FS").missing == ("A DataMatrix of an old kind (not ECC 200) is drawn as ECC 200",)


def test_check_digits() -> None:
    assert (mod10("0037613032110910342"), mod10("590123412345"), mod10("1234567")) == ("0", "7", "0")
    # The examples of the makers.
    assert mod43("12345ABCDE/") == "T"
    assert code11("123-45", 2) == "52"
    assert luhn("1234567") == "4"
