"""Text: its letters, its place, its blocks, and what a label of it says of itself."""

from __future__ import annotations

import pytest

from app.labels.fields import zpl_field
from app.labels.zpl.reader import Sketch, sketches

_SMALL = (900, 700)


def draw(body: str | bytes, dpi: int = 203, size: tuple[int, int] = _SMALL) -> Sketch:
    content = b"^XA" + (body if isinstance(body, bytes) else b"^CI28" + body.encode()) + b"^XZ"
    (sketch,) = sketches(content, dpi, size)
    return sketch


@pytest.mark.parametrize(
    "text",
    [
        "Αθήνα Έλλάδα ΐΰϊϋ ΆΈΉΊΌΎΏ",
        "Москва Київ Їжак Ґанок ёЁ Љубав Ђ ўЎ",
        "æøåÆØÅäöÄÖðþ",
        "ąćęłńóśźżĄĆĘŁŃÓŚŹŻ",
        "ğışçöüĞİŞÇÖÜ",
        "řůěščžďťňĺľŕőű āēīūģķļņįųų șțăâî",
        "€£©®™§°µ½–—‘’“”„…•×№",
    ],
)
def test_the_letters_of_europe_are_there(text: str) -> None:
    sketch = draw("^FO10,50^A0N,40" + zpl_field(text))
    assert sketch.missing == ()
    assert sketch.ink[2] - sketch.ink[0] > 9 * len(text)


def test_both_faces_look_alike() -> None:
    latin, greek, cyrillic = (draw("^FO10,50^A0N,60" + zpl_field(text)).ink for text in ("HAMPMO", "ΗΔΜΡΜΘ", "НЛМРМФ"))
    for other in (greek, cyrillic):
        assert abs((other[3] - other[1]) - (latin[3] - latin[1])) <= 6
        assert abs((other[2] - other[0]) - (latin[2] - latin[0])) <= 45
    mixed = draw("^FO10,50^A0N,60" + zpl_field("ΗH")).ink
    assert mixed[2] - mixed[0] > 50


@pytest.mark.parametrize(
    ("number", "text", "code"),
    [
        (27, "Køb €", "cp1252"),
        (28, "Łódź", "utf-8"),
        (29, "Łódź", "utf-16-be"),
        (30, "Łódź", "utf-16-le"),
        (31, "Łódź", "cp1250"),
        (33, "Москва", "cp1251"),
        (34, "Αθήνα", "cp1253"),
        (35, "Çağrı", "cp1254"),
        (13, "Blåbær é", "cp850"),
        (0, "Blåbær é", "cp850"),
    ],
)
def test_letters_come_in_every_encoding(number: int, text: str, code: str) -> None:
    wanted = draw("^FO50,50^A0N,40" + zpl_field(text))
    escaped = "".join(f"_{byte:02X}" for byte in text.encode(code))
    for field in (b"^FH^FD" + escaped.encode(), b"^FD" + text.encode(code)):
        found = draw(b"^CI%d^FO50,50^A0N,40%s^FS" % (number, field))
        assert found.image.tobytes() == wanted.image.tobytes()


def test_national_signs_and_swapped_ones() -> None:
    danish = draw(b"^CI4^FO50,50^A0N,40^FDK\\benhavn [rsted }^FS")
    assert danish.image.tobytes() == draw("^FO50,50^A0N,40" + zpl_field("KØbenhavn Ærsted å")).image.tobytes()
    euro = draw(b"^CI0,21,36^FO50,50^A0N,40^FD$5^FS")
    assert euro.image.tobytes() == draw("^FO50,50^A0N,40" + zpl_field("€5")).image.tobytes()


@pytest.mark.parametrize("turn", "NRIB")
def test_turned_text_stays_at_its_corner(turn: str) -> None:
    ink = draw(f"^FO300,300^A0{turn},60^FDHHHH^FS").ink
    wide, tall = ink[2] - ink[0], ink[3] - ink[1]
    assert (wide > tall) == (turn in "NI")
    assert 300 <= ink[0] <= 316
    assert 300 <= ink[1] <= 316


def test_text_at_the_right_edge() -> None:
    ink = draw("^FO400,100,1^A0N,60^FDHHH^FS").ink
    assert 392 <= ink[2] <= 400
    assert draw("^FW,1^FO400,100^A0N,60^FDHHH^FS").ink == ink


def test_typeset_text_goes_on_where_the_last_ended() -> None:
    parts = draw("^FT50,100^A0N,40^FDone^FS^FT^A0N,40^FDtwo^FS")
    assert abs(parts.ink[2] - draw("^FT50,100^A0N,40^FDonetwo^FS").ink[2]) <= 1


def test_blocks() -> None:
    words = "one two three four five six seven eight nine ten"
    left, full = (draw(f"^FO100,100^A0N,30^FB200,5,0,{how}^FD{words}^FS") for how in "LJ")
    assert full.ink[2] == pytest.approx(300, abs=3)
    assert left.ink[2] < full.ink[2]
    # A block of text with a height ends there; one of lines prints the rest over its last one.
    cut = draw(f"^FO100,100^TBN,200,65^A0N,30^FD{words}^FS")
    assert cut.ink[3] <= 165
    piled = draw(f"^FO100,100^A0N,30^FB200,2^FD{words}^FS")
    assert piled.ink[3] <= 165
    assert piled.image.histogram()[255] > cut.image.histogram()[255]
    hanging = draw(f"^FO100,100^A0N,30^FB200,5,0,L,40^FD{words}^FS")
    row = hanging.image.crop((100, 132, 900, 160)).getbbox()
    assert row is not None
    assert row[0] >= 40
    assert (
        draw("^FO100,100^A0N,30^FB300,2^FDa\\\\b^FS").image.tobytes()
        == draw("^FO100,100^A0N,30^FDa\\b^FS").image.tobytes()
    )


def test_bitmap_fonts_have_their_cells() -> None:
    for font, pitch in (("A", 6), ("B", 9), ("D", 12), ("F", 16), ("G", 48)):
        short, long = (draw(f"^FO10,10^A{font}N^FD{'H' * count}^FS").ink for count in (1, 5))
        assert long[2] - short[2] == 4 * pitch
    # OCR fonts keep their size on paper.
    fine, coarse = (draw("^FO10,10^AEN^FDHHHHH^FS", dpi).ink for dpi in (300, 152))
    assert fine[2] - fine[0] > 1.5 * (coarse[2] - coarse[0])


def test_signs_of_testing_bodies() -> None:
    sketch = draw("^FO10,10^GSN,60,60^FDABCDE^FS")
    assert sketch.ink[2] - sketch.ink[0] > 250
    assert draw("^FO10,10^GSR,60,60^FDAD^FS").ink[3] > 100


def test_upside_down_and_mirrored() -> None:
    plain = "^FO20,30^GB50,20,20^FS^FO20,90^GB9,9,9^FS"
    turned = draw(f"^POI^PW400^LL300{plain}")
    assert turned.ink == (400 - 70, 300 - 99, 400 - 20, 300 - 30)
    mirrored = draw(f"^PMY^PW400^LL300{plain}")
    assert mirrored.ink == (400 - 70, 30, 400 - 20, 99)
    # Without a size it is turned on its own ink, so that it still lies where it was measured.
    assert draw(f"^POI{plain}").ink == draw(plain).ink
    assert turned.notes == ("The label comes out upside down",)
    assert draw(f"^PON^PMN{plain}").notes == ()


def test_ink_over_the_labels_own_edge_is_measured() -> None:
    sketch = draw("^PW400^LL200^FO390,190^GB30,15,3^FS")
    assert (sketch.ink, sketch.width_dots, sketch.label_dots) == ((390, 190, 420, 205), 400, 200)
    assert draw("^FO890,10^GB30,15,3^FS").beyond


@pytest.mark.parametrize(
    ("command", "named"),
    [
        ("^BZN,40,Y", "^BZ is not drawn"),
        ("^QQ", "^QQ is not drawn"),
        ("^FPV,3", "^FP is not drawn"),
        ("^MUM", "This label measures in inches or millimetres (^MU), and is drawn as if in dots"),
        ("^JMB", "This label is printed twice as large (^JMB) as it is drawn"),
        ("^FC%", "The printer puts its own date in (^FC)"),
    ],
)
def test_what_is_not_drawn_is_named(command: str, named: str) -> None:
    assert draw(f"^FO9,9^GB5,5,5^FS{command}^FS").missing == (named,)
    plain = draw("^FO9,9^GB5,5,5^FS^JMA^MUD^MD10^FX anything^FS^A@N,30,30,E:ARI000.TTF^FO9,30^FDx^FS")
    assert plain.missing == ()
    assert plain.notes == ("The font E:ARI000.TTF is the printer's own",)


def test_packed_graphics_that_nobody_can_unpack_are_named() -> None:
    sketch = draw(b"^FO9,9^GB5,5,5^FS^FO50,50^GFC,3,8,1,abc^FS")
    assert sketch.missing == ("A graphic is damaged and is not drawn",)
    plain = draw(b"^FO8,8^GFC,8,8,1,\xff\x00\xff\x00^~\xff\xff^FS")
    assert plain.image.crop((8, 8, 16, 16)).tobytes() == b"\xff\x00\xff\x00^~\xff\xff"
