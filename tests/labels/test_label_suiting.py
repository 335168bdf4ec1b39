"""Any label on any printer at true size: turned, on a sheet, on a roll, from its dots; or a sentence and what can be done."""

from __future__ import annotations

import io
import itertools

import pypdfium2
import pytest
from PIL import Image

from app.domain.errors import Refused
from app.domain.labels import REGULAR, SMALL, LabelDocument, LabelFormat, LabelSize, LabelUnsuitable, Remedy
from app.domain.printers import PrinterLanguage
from app.labels import barcodes, code128, pdf
from app.labels.conversion import offers, ready_for, ready_together
from app.labels.placing import placed
from app.labels.sheets import made_for_dpi
from app.labels.zpl.reader import sketches
from tests.labels.papers import PARCEL, code128_pdf, document, png_label, printer, zpl_label
from tests.labels.test_pdf_dots import widths_in_row

A4 = LabelSize(width_mm=210, height_mm=297)
LYING = LabelSize(width_mm=192, height_mm=102)
DRIVER = PrinterLanguage.DRIVER
ESCPOS = PrinterLanguage.ESCPOS
TURNED = "Turned by 90° to fit the media"
ZPL = document(zpl_label(), LabelFormat.ZPL, dpi=203)
BARS = [width * 2 for width in code128.widths(code128.automatic(PARCEL))]


def lying_pdf(dpi: int = 203) -> LabelDocument:
    return document(code128_pdf(PARCEL, dpi, 2, LYING), LabelFormat.PDF, size=LYING)


@pytest.mark.parametrize("dpi", [203, 300])
def test_a_lying_pdf_is_turned_for_a_zebra_with_exact_bars_and_it_is_said(dpi: int) -> None:
    ready = ready_for(lying_pdf(dpi), printer(dpi=dpi))
    assert ready.notes == (TURNED,)
    (sketch,) = sketches(ready.content, dpi)
    assert (sketch.width_dots, sketch.label_dots) == REGULAR.dots(dpi)
    assert barcodes.texts(sketch.image) == (PARCEL,)
    back = sketch.image.crop((0, 0, *REGULAR.dots(dpi))).transpose(Image.Transpose.ROTATE_270)
    (page,) = pdf.pages(lying_pdf(dpi).content, dpi)
    assert back.tobytes() == page.tobytes()
    assert BARS in [
        widths_in_row(page, row)
        for row in range(0, page.height - 1, 10)
        if page.crop((0, row, page.width, row + 1)).getbbox()
    ]


def test_a_lying_zpl_is_turned_as_a_picture() -> None:
    label = document(zpl_label(head="^PW1534^LL815"), LabelFormat.ZPL, size=LYING, dpi=203)
    ready = ready_for(label, printer())
    assert ready.notes == (TURNED,)
    (sketch,) = sketches(ready.content, 203)
    assert (sketch.width_dots, sketch.label_dots) == (815, 1534)
    assert barcodes.texts(sketch.image) == (PARCEL,)


def test_a_printer_that_does_not_turn_says_so() -> None:
    fixed = printer().model_copy(update={"may_turn": False})
    with pytest.raises(LabelUnsuitable, match="192 × 102 mm, the printer has 102 × 192 mm") as caught:
        ready_for(lying_pdf(), fixed)
    assert caught.value.offers[0].remedy is Remedy.TURN
    assert Remedy.CONVERT not in {offer.remedy for offer in caught.value.offers}


def test_a_driver_gets_a_turned_page_whose_lines_stay_lines() -> None:
    ready = ready_for(lying_pdf(), printer(DRIVER, dpi=203))
    assert ready.notes == (TURNED,)
    assert pdf.page_sizes(ready.content) == (REGULAR,)
    (page,) = pdf.pages(ready.content, 203)
    assert barcodes.texts(page) == (PARCEL,)
    # The words are still words.
    text = pypdfium2.PdfDocument(ready.content)[0].get_textpage().get_text_range()
    assert "To: somebody" in text


def with_rotation(content: bytes, degrees: int, crop: tuple[float, float, float, float] | None = None) -> bytes:
    source = pypdfium2.PdfDocument(content)
    source[0].set_rotation(degrees)
    if crop:
        source[0].set_cropbox(*crop)
    out = io.BytesIO()
    source.save(out)
    return out.getvalue()


@pytest.mark.parametrize("degrees", [0, 90, 180, 270])
def test_pages_that_were_turned_by_their_maker_lie_as_they_are_shown(degrees: int) -> None:
    content = with_rotation(code128_pdf(PARCEL, 203, 2, SMALL), degrees)
    (shown,) = pdf.pages(content, 203)
    ready = ready_for(document(content, LabelFormat.PDF, size=SMALL), printer(DRIVER, dpi=203))
    assert ready.notes == ()
    assert pdf.page_sizes(ready.content) == (REGULAR,)
    (page,) = pdf.pages(ready.content, 203)
    assert page.crop((0, 0, *shown.size)).tobytes() == shown.tobytes()


def test_labels_lie_two_up_on_a_sheet_at_true_size() -> None:
    labels = [
        document(code128_pdf(number, 600, 4), LabelFormat.PDF, identifier=number)
        for number in ("370000000000123456", "370000000000123457", "370000000000123458")
    ]
    ready = ready_together(labels, printer(DRIVER, dpi=600, size=A4))
    assert ready.notes == ("At true size on 2 × 210 × 297 mm",)
    assert pdf.page_sizes(ready.content) == (A4, A4)
    first, second = pdf.pages(ready.content, 600)
    assert barcodes.texts(first) == ("370000000000123456", "370000000000123457")
    assert barcodes.texts(second) == ("370000000000123458",)
    # The third label begins in the middle of its sheet; its bars have their four dots.
    row = round((90 - 10) * 600 / 25.4)
    number = code128.widths(code128.automatic("370000000000123458"))
    assert widths_in_row(second, row) == [width * 4 for width in number]


def test_a_zebra_label_and_a_picture_share_a_sheet_with_a_pdf() -> None:
    labels = [ZPL, document(png_label(REGULAR.dots(203)), LabelFormat.PNG)]
    ready = ready_together(labels, printer(DRIVER, dpi=None, size=A4))
    (sheet,) = pdf.pages(ready.content, 300)
    assert barcodes.texts(sheet) == (PARCEL,)
    assert pdf.page_sizes(ready.content) == (A4,)


@pytest.mark.parametrize(
    ("labels", "media", "places"),
    [
        ([REGULAR], REGULAR, [(0, 0, 0, False)]),
        ([SMALL, SMALL], REGULAR, [(0, 0, 0, False), (1, 0, 0, False)]),
        ([REGULAR] * 3, A4, [(0, 3, 0, False), (0, 105, 0, False), (1, 54, 0, False)]),
        (
            [SMALL] * 5,
            A4,
            [(0, 3, 0, False), (0, 105, 0, False), (0, 3, 102, False), (0, 105, 102, False), (1, 54, 0, False)],
        ),
        ([SMALL, SMALL, REGULAR], A4, [(0, 3, 0, False), (0, 105, 0, False), (0, 54, 102, False)]),
        ([LabelSize(width_mm=250, height_mm=105)], A4, [(0, 52.5, 0, True)]),
        ([LYING, REGULAR], A4, [(0, 9, 0, False), (0, 54, 102, False)]),
    ],
)
def test_places(labels: list[LabelSize], media: LabelSize, places: list[tuple[int, float, float, bool]]) -> None:
    found = placed(labels, media)
    assert [(place.sheet, place.left_mm, place.top_mm, place.turned) for place in found] == places


def test_labels_on_a_sheet_never_overlap_nor_leave_it() -> None:
    sizes = [REGULAR, SMALL, LYING, LabelSize(width_mm=57, height_mm=32), LabelSize(width_mm=105, height_mm=148)]
    for labels in itertools.product(sizes, repeat=4):
        boxes = []
        for label, place in zip(labels, placed(labels, A4), strict=True):
            wide, tall = (label.height_mm, label.width_mm) if place.turned else (label.width_mm, label.height_mm)
            assert place.left_mm >= 0
            assert place.left_mm + wide <= 210
            assert place.top_mm + tall <= 297
            boxes.append((place.sheet, place.left_mm, place.top_mm, wide, tall))
        for (s1, x1, y1, w1, h1), (s2, x2, y2, w2, h2) in itertools.combinations(boxes, 2):
            assert s1 != s2 or x1 + w1 <= x2 or x2 + w2 <= x1 or y1 + h1 <= y2 or y2 + h2 <= y1


def test_only_white_paper_is_cut_off_and_only_when_that_is_wanted() -> None:
    long = document(zpl_label(head="^PW815^LL2400"), LabelFormat.ZPL, dpi=203)
    with pytest.raises(LabelUnsuitable, match=r"102 × 300.3 mm") as caught:
        ready_for(long, printer())
    assert [offer.remedy for offer in caught.value.offers[:3]] == [Remedy.FETCH, Remedy.FETCH, Remedy.CONVERT]
    ready = ready_for(long, printer(), convert=True)
    assert ready.content == long.content
    assert "only white paper" in ready.notes[0]
    too_much = document(zpl_label(head="^PW815^LL2400").replace(b"^FO40,200", b"^FO40,1700"), LabelFormat.ZPL, dpi=203)
    with pytest.raises(LabelUnsuitable):
        ready_for(too_much, printer(), convert=True)


@pytest.mark.parametrize(("made_for", "head"), [(203, 300), (300, 203), (203, 600), (300, 600), (600, 300)])
def test_zpl_for_another_head_is_drawn_anew_at_true_size_when_that_is_wanted(made_for: int, head: int) -> None:
    wide, tall = REGULAR.dots(made_for)
    module = {203: 2, 300: 3, 600: 6}[made_for]
    content = zpl_label(head=f"^PW{wide}^LL{tall}").replace(b"^BY2", b"^BY%d" % module)
    label = document(content, LabelFormat.ZPL, dpi=made_for)
    with pytest.raises(LabelUnsuitable):
        ready_for(label, printer(dpi=head))
    ready = ready_for(label, printer(dpi=head), convert=True)
    assert ready.notes == (f"Drawn anew from {made_for} to {head} dpi at true size",)
    (sketch,) = sketches(ready.content, head)
    assert barcodes.texts(sketch.image) == (PARCEL,)
    (before,) = sketches(content, made_for)
    for old, new in zip(before.ink, sketch.ink, strict=True):
        assert new / head == pytest.approx(old / made_for, abs=1.01 / min(made_for, head))


def test_twice_the_dots_are_exact() -> None:
    label = document(zpl_label(head="^PW1205^LL2268"), LabelFormat.ZPL, dpi=300)
    (before,) = sketches(label.content, 300)
    (after,) = sketches(ready_for(label, printer(dpi=600), convert=True).content, 600)
    row = before.ink[3] - 60
    assert widths_in_row(after.image, row * 2) == [width * 2 for width in widths_in_row(before.image, row)]


def test_bars_that_would_be_lost_are_not_printed_even_when_that_is_wanted() -> None:
    label = document(zpl_label(head="^PW2409^LL4535").replace(b"^BY2", b"^BY1"), LabelFormat.ZPL, dpi=600)
    with pytest.raises(LabelUnsuitable, match="cannot be read at 152 dpi"):
        ready_for(label, printer(dpi=152), convert=True)


def test_a_label_that_changes_the_printer_goes_out_as_a_picture_when_that_is_wanted() -> None:
    label = document(ZPL.content[:3] + b"^IDR:*.*" + ZPL.content[3:], LabelFormat.ZPL, dpi=203)
    found = offers(label, printer())
    assert Remedy.CONVERT in {offer.remedy for offer in found}
    content = ready_for(label, printer(), convert=True).content
    assert b"^ID" not in content
    (sketch,) = sketches(content, 203)
    assert barcodes.texts(sketch.image) == (PARCEL,)


def test_offers_say_what_to_ask_the_carrier_for() -> None:
    assert offers(ZPL, printer()) == ()
    first, second, *_ = offers(ZPL, printer(dpi=300, size=SMALL))
    assert first.wish is not None
    assert (first.wish.format, first.wish.dpi, first.wish.size) == (LabelFormat.ZPL, 300, SMALL)
    assert first.words == "Fetch it as ZPL, 102 × 102 mm, 300 dpi"
    assert second.wish is not None
    assert second.wish.format is LabelFormat.PDF
    assert offers(ZPL, printer(DRIVER, size=SMALL))[0].words == "Fetch it as PDF, 102 × 102 mm"


def receipt_picture(content: bytes) -> Image.Image:
    """Put the strips of ``GS v 0`` together again, as a receipt printer does."""
    assert content.startswith(b"\x1b@\x1dv0\x00")
    place, rows, wide = 2, [], 0
    while content[place : place + 3] == b"\x1dv0":
        wide, tall = (int.from_bytes(content[place + at : place + at + 2], "little") for at in (4, 6))
        assert wide % 2 == 0 or wide > 0
        rows.append(content[place + 8 : place + 8 + wide * tall])
        place += 8 + wide * tall
    assert content[place:] == b"\n\n\n\x1dV\x00"
    plain = b"".join(rows)
    return Image.frombytes("1", (wide * 8, len(plain) // wide), plain)


@pytest.mark.parametrize(
    ("paper", "label", "turned"), [(80, (70, 120), False), (80, (120, 70), True), (58, (47, 60), False)]
)
def test_a_receipt_printer_prints_a_label_that_its_roll_takes(paper: int, label: tuple[int, int], turned: bool) -> None:
    size = LabelSize(width_mm=label[0], height_mm=label[1])
    roll = printer(ESCPOS, size=LabelSize(width_mm=paper, height_mm=200))
    ready = ready_for(
        document(code128_pdf(PARCEL, 203, 2, size), LabelFormat.PDF, size=size, identifier=""),
        roll,
    )
    assert ready.notes == ((TURNED,) if turned else ())
    image = receipt_picture(ready.content)
    assert image.width <= {80: 576, 58: 384}[paper]
    assert image.getbbox() is not None


def test_a_label_that_no_roll_takes_is_not_made_smaller() -> None:
    roll = printer(ESCPOS, size=LabelSize(width_mm=80, height_mm=200))
    wide = document(
        zpl_label().replace(b"^FO40,200", b"^FO500,200").replace(b"^BY2", b"^BY1"), LabelFormat.ZPL, dpi=203
    )
    for convert in (False, True):
        with pytest.raises(LabelUnsuitable, match="102 mm wide, the roll of this printer prints 72 mm") as caught:
            ready_for(wide, roll, convert=convert)
        assert Remedy.OTHER_PRINTER in {offer.remedy for offer in caught.value.offers}
    narrow = ready_for(ZPL, roll, convert=True)
    assert barcodes.texts(receipt_picture(narrow.content)) == (PARCEL,)
    assert "only white paper" in narrow.notes[0]


def test_what_is_no_label_has_no_offers() -> None:
    with pytest.raises(Refused):
        offers(document(b"<html>", LabelFormat.ZPL), printer())


@pytest.mark.parametrize(
    ("content", "width_mm", "dpi"),
    [
        (b"^XA^PW812^FO9,9^GB9,9,9^FS^XZ", 102, 203),
        (b"^XA^PW1200^FO9,9^GB9,9,9^FS^XZ", 102, 300),
        (b"^XA^PW609^FO9,9^GB9,9,9^FS^XZ", 102, 152),
        (b"^XA^PW100^FO9,9^GB9,9,9^FS^XZ", 102, None),
        (b"^XA^PW" + b"9" * 5000 + b"^FO9,9^GB9,9,9^FS^XZ", 102, None),
        # Without ^PW: what fills the label at 203 dpi also lies on it at 300, what is wider lies on no other.
        (b"^XA^FO9,9^GB790,9,9^FS^XZ", 102, None),
        (b"^XA^FO9,9^GB1020,9,9^FS^XZ", 102, 300),
        (b"^XA^FO9,9^GB1000,9,9^FS^XZ", 51, 600),
        (b"^XA^FO9,9^GB2300,9,9^FS^XZ", 102, 600),
        (b"^XA^FO9,9^GB300,9,9^FS^XZ", 102, None),
        (b"no label", 102, None),
        (b"^XA^PW812^XZ", 0, None),
    ],
)
def test_the_head_is_told_only_where_it_shows(content: bytes, width_mm: float, dpi: int | None) -> None:
    size = LabelSize(width_mm=width_mm, height_mm=192)
    assert made_for_dpi(document(content, LabelFormat.ZPL, size=size)) == dpi
