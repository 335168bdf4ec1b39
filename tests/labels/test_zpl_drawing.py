"""What the reader draws is what a printer would print: measured, and read back by a barcode reader."""

from __future__ import annotations

import pytest
from PIL import Image, ImageOps
from zebrafy.zebrafy_image import ZebrafyImage

from app.domain.printers import GraphicsCoding
from app.labels import barcodes, code128
from app.labels.fields import zpl_field
from app.labels.graphics import graphic_format
from app.labels.zpl.reader import Sketch, sketches


def draw(body: str, dpi: int = 203, size: tuple[int, int] = (900, 900)) -> Sketch:
    (sketch,) = sketches(f"^XA^CI28{body}^XZ".encode(), dpi, size)
    return sketch


def bars(image: Image.Image, row: int) -> list[int]:
    """Widths of bars and spaces in one row, from the first bar to the last."""
    dots = [bool(image.getpixel((x, row))) for x in range(image.width)]
    first, last = dots.index(True), len(dots) - dots[::-1].index(True)
    widths = [1]
    for before, dot in zip(dots[first : last - 1], dots[first + 1 : last], strict=True):
        if dot == before:
            widths[-1] += 1
        else:
            widths.append(1)
    return widths


@pytest.mark.parametrize("module", [1, 2, 3, 4])
def test_code128_bars_are_whole_modules(module: int) -> None:
    sketch = draw(f"^FO30,20^BY{module}^BCN,100,N^FD>;370000000000123456^FS")
    values = [105, 37, 0, 0, 0, 0, 0, 12, 34, 56]
    assert bars(sketch.image, 50) == [width * module for width in code128.widths(values)]
    assert sketch.ink[:2] == (30, 20)
    assert barcodes.texts(sketch.image) == ("370000000000123456",)


@pytest.mark.parametrize(
    ("commands", "read"),
    [
        ("^BCN,90,Y^FDABC-123^FS", "ABC-123"),
        ("^BCN,90,Y^FH_^FDA_3E0B^FS", "A>B"),
        ("^BCN,90,N^FD>:AB>51234>6c^FS", "AB1234c"),
        ("^BCN,90,N^FD>93334^FS", "AB"),
        ("^BCN,90,N^FD>;>80037000000000012345678^FS", "0037000000000012345678"),
        ("^BCN,90,Y,N,N,A^FD00370000000000123456ab^FS", "00370000000000123456ab"),
        ("^BCN,90,Y,Y,N,D^FD(00)376130321109103420^FS", "00376130321109103420"),
        ("^BCN,90,Y,N,N,U^FD0037613032110910342^FS", "00376130321109103420"),
        ("^BCR,90,N^FDROTATED^FS", "ROTATED"),
        ("^BCB,90,N^FDROTATED^FS", "ROTATED"),
        ("^B3N,N,90,Y^FDCODE39^FS", "CODE39"),
        ("^B2N,90,Y^FD123456^FS", "123456"),
        ("^BEN,90,Y^FD590123412345^FS", "5901234123457"),
        ("^BAN,90,Y^FDCODE93^FS", "CODE93"),
        ("^BQN,2,5^FDQA,https://example.com/æøå^FS", "https://example.com/æøå"),
        ("^BQN,2,5^FDMM,Aplain text^FS", "plain text"),
        ("^BXN,6,200^FDPARCEL 42^FS", "PARCEL 42"),
    ],
)
def test_barcodes_read_back(commands: str, read: str) -> None:
    sketch = draw(f"^FO200,100^BY2{commands}")
    assert barcodes.texts(sketch.image) == (read,)
    assert sketch.missing == ()


@pytest.mark.parametrize("text", ["æøå ÆØÅ", "ąęł ŻŹĆ", "ğış İ", "Øłęå ^ ~ _ \\ €"])
def test_letters_of_the_north_and_east_are_drawn(text: str) -> None:
    sketch = draw("^FO50,50^A0N,60" + zpl_field(text))
    assert sketch.missing == ()
    wide = sketch.ink[2] - sketch.ink[0]
    assert wide > 15 * len(text)


def test_letters_that_are_lacking_are_named() -> None:
    assert draw("^FO50,50^A0N,60" + zpl_field("x北")).missing == ("No letters for 北",)


def test_text_without_ci28_shows_what_the_printer_would_print() -> None:
    (plain,) = sketches("^XA^FO9,9^A0N,60^FDø^FS^XZ".encode(), 203, (300, 300))
    (right,) = sketches("^XA^CI28^FO9,9^A0N,60^FDø^FS^XZ".encode(), 203, (300, 300))
    assert plain.image.tobytes() != right.image.tobytes()


def test_text_stands_where_it_was_put() -> None:
    above = draw("^FO100,100^A0N,60^FDHHH^FS").ink
    assert 100 <= above[0] <= 110
    assert 100 <= above[1] <= 106
    assert draw("^FT100,100^A0N,60^FDHHH^FS").ink[3] == 100
    assert draw("^FT100,100^A0B,60^FDHHH^FS").ink[2] == 100
    assert 100 <= draw("^FT100,100^A0R,60^FDHHH^FS").ink[0] <= 101
    assert 100 <= draw("^FO100,100^A0R,60^FDHHH^FS").ink[0] <= 120
    assert draw("^LH50,60^FT50,40^A0N,60^FDHHH^FS").ink[3] == 100


def test_blocks_wrap_and_are_justified() -> None:
    block = draw("^FO100,100^A0N,30^FB200,4,0,R^FDone two three four five six seven^FS").ink
    assert block[2] <= 300
    assert block[2] >= 290
    assert block[3] - block[1] > 60
    forced = draw(r"^FO100,100^A0N,30^FB300,4^FDa\&b\&c^FS").ink
    assert forced[3] - forced[1] > 60


def test_shapes() -> None:
    assert draw("^FO10,20^GB300,200,4^FS").ink == (10, 20, 310, 220)
    assert draw("^FO10,20^GC50,3^FS").ink == (10, 20, 60, 70)
    assert draw("^FO10,20^GE80,40,3^FS").ink == (10, 20, 90, 60)
    assert draw("^FO10,20^GD80,40,3,B,L^FS").image.getpixel((10, 20)) == 255
    assert draw("^FO10,20^GD80,40,3,B,R^FS").image.getpixel((11, 59)) == 255
    white = draw("^FO0,0^GB100,100,100^FS^FO10,10^GB20,20,20,W^FS")
    assert white.image.getpixel((15, 15)) == 0
    reverse = draw("^FO0,0^GB100,100,100^FS^FO10,10^FR^GB20,20,20^FS^FO200,10^FR^GB20,20,20^FS")
    assert reverse.image.getpixel((15, 15)) == 0
    assert reverse.image.getpixel((205, 15)) == 255


def test_stored_graphics_are_recalled() -> None:
    (sketch,) = sketches(b"~DGR:LOGO.GRF,4,1,FF8181FF^XA^FO10,10^XGR:LOGO.GRF,3,2^FS^XZ", 203, (100, 100))
    assert sketch.ink == (10, 10, 34, 18)


def test_what_is_not_known_is_named() -> None:
    sketch = draw("^FO1,1^GB9,9,9^FS^FO5,5^BV^FDx^FS^MD10^FO1,1^XGE:NONE.GRF^FS")
    assert sketch.missing == ("^BV is not drawn", "The graphic E:NONE.GRF lies in the printer and is not drawn")


def test_settings_stay_from_format_to_format() -> None:
    first, second = sketches(b"^XA^LH50,50^PW400^FO0,0^GB9,9,9^FS^PQ3^XZ^XA^FO0,0^GB9,9,9^FS^XZ", 203)
    assert first.ink == second.ink == (50, 50, 59, 59)
    assert (first.copies, second.copies, second.width_dots) == (3, 1, 400)


@pytest.fixture(scope="module")
def paper() -> Image.Image:
    return draw("^FO30,30^A0N,60^FDZebra^FS^FO30,120^BCN,90,N^FDABC123^FS^FO0,300^GB897,3,3^FS", size=(897, 400)).image


@pytest.mark.parametrize("coding", list(GraphicsCoding))
def test_graphics_come_back_dot_by_dot(paper: Image.Image, coding: GraphicsCoding) -> None:
    content = graphic_format(paper, coding)
    assert content.startswith(b"^XA^PW897^LL400^LH0,0^FO0,0^GFA,")
    (sketch,) = sketches(content, 203, paper.size)
    assert sketch.image.tobytes() == paper.tobytes()
    assert len(content) < 6000


@pytest.mark.parametrize("kind", ["ASCII", "B64", "Z64"])
def test_graphics_of_another_maker_come_out_the_same(paper: Image.Image, kind: str) -> None:
    shown = ImageOps.invert(paper.convert("L"))
    made = ZebrafyImage(shown, format=kind, dither=False, invert=False).to_zpl()
    (sketch,) = sketches(made.encode(), 203, paper.size)
    assert sketch.image.tobytes() == paper.tobytes()


def test_a_damaged_graphic_is_not_drawn(paper: Image.Image) -> None:
    """A printer compares the check and prints nothing."""
    content = graphic_format(paper)
    check = content[content.rindex(b"^FS") - 4 : content.rindex(b"^FS")]
    damaged = content.replace(b":" + check, b":%04X" % (int(check, 16) ^ 1))
    assert sketches(damaged, 203) == ()
    (sketch,) = sketches(damaged.replace(b"^PQ1", b"^FO1,1^GB5,5,5^FS"), 203)
    assert sketch.missing == ("A graphic is damaged and is not drawn",)


def test_a_label_is_moved_down_and_to_the_left() -> None:
    assert draw("^FO100,50^GB40,30,30^FS").ink == (100, 50, 140, 80)
    assert draw("^LT20^FO100,50^GB40,30,30^FS").ink == (100, 70, 140, 100)
    assert draw("^LS15^FO100,50^GB40,30,30^FS").ink == (85, 50, 125, 80)


def test_all_fields_of_a_label_are_reversed() -> None:
    twice = "^FO10,10^GB60,40,40^FS^FO30,20^GB20,20,20^FS"
    plain, turned = (draw(f"{setting}{twice}").image for setting in ("", "^LRY"))
    assert (plain.getpixel((40, 30)), plain.getpixel((15, 15))) == (255, 255)
    # Where two black fields lie on each other, the reversed upper one is white.
    assert (turned.getpixel((40, 30)), turned.getpixel((15, 15))) == (0, 255)
