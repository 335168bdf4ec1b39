"""Formats that are filled in, counters, what lies in the printer's memory, and the splitting of streams."""

from __future__ import annotations

import base64
import binascii
import io

import pytest
from PIL import Image, ImageChops

from app.labels import barcodes
from app.labels.fields import zpl_field
from app.labels.zpl.reader import Sketch, sketches
from app.labels.zpl.serial import counted
from app.labels.zpl.state import Serial
from tests.labels import zpl_samples as samples

_SMALL = (800, 600)


def one(content: bytes) -> Sketch:
    (sketch,) = sketches(content, 203, _SMALL)
    return sketch


def same(first: Sketch, second: Sketch) -> bool:
    return first.image.tobytes() == second.image.tobytes()


def test_a_stored_format_is_no_label_and_is_filled_in() -> None:
    content = samples.stored_label("Anna Ærø", "Łukasz")
    first, second = sketches(content, 203, _SMALL)
    plain = (
        f"^XA^CI28^FO30,30^GB700,500,4^FS^FO60,60^A0N,50,50{zpl_field('Anna Ærø')}"
        f"^FO60,200^BY3^BCN,150,Y,N,N^FDPD-0001^FS^FO500,60^A0N,30{zpl_field('Anna Ærø')}^XZ"
    )
    assert same(first, one(plain.encode()))
    assert first.missing == second.missing == ()
    assert [barcodes.texts(sketch.image) for sketch in (first, second)] == [("PD-0001",), ("PD-0002",)]


def test_a_format_that_is_not_there_is_named() -> None:
    sketch = one(b"^XA^XFE:NONE.ZPL^FS^FN1^FDlost^FS^FO9,9^GB5,5,5^FS^XZ")
    assert sketch.missing == ("The format E:NONE.ZPL lies in the printer and is not drawn",)


def test_numbers_work_without_a_stored_format() -> None:
    numbered = one(b"^XA^FO50,50^A0N,40^FN1^FS^FO50,150^A0N,40^FN1^FDtwice^FS^XZ")
    assert same(numbered, one(b"^XA^FO50,50^A0N,40^FDtwice^FS^FO50,150^A0N,40^FDtwice^FS^XZ"))


def test_a_format_may_call_up_another_but_not_itself_for_ever() -> None:
    frame = b"^XA^DFR:FRAME.ZPL^FS^FO9,9^GB200,100,3^FS^XZ"
    outer = b"^XA^DFR:OUTER.ZPL^FS^XFR:FRAME.ZPL^FS^FO20,20^A0N,40^FN1^FS^XZ"
    both = one(frame + outer + b"^XA^XFR:OUTER.ZPL^FS^FN1^FDin^FS^XZ")
    assert same(both, one(b"^XA^FO9,9^GB200,100,3^FS^FO20,20^A0N,40^FDin^FS^XZ"))
    loop = one(b"^XA^DFR:A.ZPL^FS^FO9,9^GB20,20,3^FS^XFR:A.ZPL^FS^XZ^XA^XFR:A.ZPL^FS^XZ")
    assert loop.missing == ("The format R:A.ZPL lies in the printer and is not drawn",)


def test_counters_make_a_label_of_each_copy() -> None:
    content = b"^XA^FO50,50^BY2^BCN,80,N^SNPD-0098,1,Y^FS^PQ3^XZ"
    drawn = sketches(content, 203, _SMALL)
    assert [barcodes.texts(sketch.image) for sketch in drawn] == [("PD-0098",), ("PD-0099",), ("PD-0100",)]
    assert [sketch.copies for sketch in drawn] == [1, 1, 1]
    pairs = sketches(content.replace(b"^PQ3", b"^PQ4,0,2"), 203, _SMALL)
    assert [barcodes.texts(sketch.image)[0][-2:] for sketch in pairs] == ["98", "98", "99", "99"]


@pytest.mark.parametrize(
    ("text", "serial", "copies", "shown"),
    [
        ("001", Serial("1"), 0, "  1"),
        ("001", Serial("1", zeros=True), 9, "010"),
        ("PD09-X", Serial("5", zeros=True), 2, "PD19-X"),
        ("99", Serial("1", zeros=True), 1, "00"),
        ("10", Serial("-3", zeros=True), 2, "04"),
        ("no digits", Serial("1"), 3, "no digits"),
        ("BL0000", Serial("1", "AAdddd"), 12, "BL0012"),
        ("AZ99", Serial("1", "AAdd"), 1, "BA00"),
        ("1F-7", Serial("1", "hh%o"), 1, "20-0"),
        ("az", Serial("1", "nn"), 1, "b0"),
    ],
)
def test_counting(text: str, serial: Serial, copies: int, shown: str) -> None:
    assert counted(text, serial, copies) == shown


def test_masks_count_too() -> None:
    drawn = sketches(b"^XA^FO50,50^BY2^BCN,80,N^FDBL0009^SFAAdddd,1^FS^PQ2^XZ", 203, _SMALL)
    assert [barcodes.texts(sketch.image) for sketch in drawn] == [("BL0009",), ("BL0010",)]


def _picture() -> Image.Image:
    image = Image.new("1", (40, 24))
    image.paste(255, (4, 4, 20, 20))
    return image


def _png() -> bytes:
    out = io.BytesIO()
    ImageChops.invert(_picture()).save(out, "PNG")
    return out.getvalue()


def _wrapped(kind: bytes, content: bytes) -> bytes:
    body = base64.b64encode(content)
    return b":%s:%s:%04X" % (kind, body, binascii.crc_hqx(body, 0))


@pytest.mark.parametrize(
    "stored",
    [
        b"~DGR:A.GRF,120,5," + _picture().tobytes().hex().upper().encode(),
        b"~DYR:A,A,G,120,5," + _picture().tobytes().hex().upper().encode(),
        b"~DYR:A,B,G,120,5," + _picture().tobytes(),
        b"~DYR:A,A,G,120,5," + _wrapped(b"B64", _picture().tobytes()),
        b"~DYR:A,B,P,%d,0," % len(_png()) + _png(),
        b"~DYR:A,P,P,%d,0," % len(_png()) + _png().hex().encode(),
        b"~DYR:A,P,P,%d,0," % len(_png()) + _wrapped(b"B64", _png()),
    ],
    ids=["dg", "dy text", "dy bytes", "dy b64", "png bytes", "png text", "png b64"],
)
@pytest.mark.parametrize("recall", [b"^FO10,20^XGR:A.GRF,1,1^FS", b"^FO10,20^IMR:A.GRF^FS", b"^LH10,20^FO0,0^XGA^FS"])
def test_graphics_in_the_printer_are_drawn(stored: bytes, recall: bytes) -> None:
    sketch = one(stored + b"^XA" + recall + b"^XZ")
    assert sketch.image.crop((10, 20, 50, 44)).tobytes() == _picture().tobytes()
    assert sketch.missing == ()


def test_a_whole_label_is_kept_and_laid_under_another() -> None:
    kept = b"^XA^FO20,30^GB100,50,3^FS^ISR:FORM.GRF,N^XZ"
    sketch = one(kept + b"^XA^ILR:FORM.GRF^FS^FO200,30^GB9,9,9^FS^XZ")
    assert sketch.ink == (20, 30, 209, 80)
    assert sketches(kept, 203) == ()
    assert one(kept.replace(b",N^XZ", b",Y^XZ")).copies == 1


def test_what_is_deleted_is_gone() -> None:
    content = b"~DGR:A.GRF,1,1,FF^XA^IDR:%s^FS^XZ^XA^FO9,9^GB5,5,5^FS^FO50,50^XGR:A.GRF^FS^XZ"
    for name in (b"A.GRF", b"*.GRF", b"*.*"):
        assert one(content % name).missing == ("The graphic R:A.GRF lies in the printer and is not drawn",)
    assert one(content % b"B.GRF").missing == ()


def test_settings_alone_are_no_label() -> None:
    content = samples.settings_label()
    (sketch,) = sketches(content, 203)
    assert (sketch.width_dots, sketch.label_dots, sketch.copies, sketch.missing) == (799, 480, 1, ())


def test_a_field_that_only_the_label_ends_is_printed() -> None:
    assert same(one(b"^XA^FO50,50^A0N,40^FDend^XZ"), one(b"^XA^FO50,50^A0N,40^FDend^FS^XZ"))
