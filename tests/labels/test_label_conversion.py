"""Checked, converted, cleaned: what reaches a printer, and what does not."""

from __future__ import annotations

import pytest

from app.domain.errors import InvalidInput, Refused
from app.domain.labels import REGULAR, SMALL, LabelDocument, LabelFormat, LabelSize
from app.domain.printers import GraphicsCoding, PrinterLanguage
from app.labels import barcodes, pdf
from app.labels.checks import check
from app.labels.cleaning import cleaned
from app.labels.conversion import ready_for
from app.labels.drawing import picture
from app.labels.zpl.reader import sketches
from tests.labels.papers import PARCEL, code128_pdf, document, png_label, printer, zpl_label

ZPL = document(zpl_label(), LabelFormat.ZPL, dpi=203)
PDF = document(code128_pdf(PARCEL, 203, 2), LabelFormat.PDF)
PNG = document(png_label(REGULAR.dots(203)), LabelFormat.PNG)
DRIVER = PrinterLanguage.DRIVER
ESCPOS = PrinterLanguage.ESCPOS


@pytest.mark.parametrize("label", [ZPL, PDF, PNG], ids=["zpl", "pdf", "png"])
def test_good_labels_pass(label: LabelDocument) -> None:
    check(label)
    check(label.model_copy(update={"identifier": ""}))
    shown = picture(label)
    assert shown.barcodes == (PARCEL,)
    assert (shown.width_dots, shown.height_dots, shown.dpi) == (815, 1534, 203)
    assert shown.notes == ()
    assert shown.png.startswith(b"\x89PNG")


def test_the_number_may_stand_inside_a_longer_one() -> None:
    check(document(zpl_label("00" + PARCEL), LabelFormat.ZPL))


@pytest.mark.parametrize(
    "label",
    [
        document(zpl_label("370000000000999999"), LabelFormat.ZPL),
        document(code128_pdf("370000000000999999", 203, 2), LabelFormat.PDF),
        document(png_label((815, 1534), "370000000000999999"), LabelFormat.PNG),
    ],
    ids=["zpl", "pdf", "png"],
)
def test_another_parcels_label_is_turned_down(label: LabelDocument) -> None:
    with pytest.raises(Refused) as caught:
        check(label)
    assert caught.value.problem.code == "label_of_another_parcel"
    assert caught.value.problem.title == f"The label says 370000000000999999 instead of {PARCEL}"


def test_a_barcode_that_cannot_be_drawn_here_is_no_proof_against_a_label() -> None:
    check(document(b"^XA^FO9,9^A0N,50^FDx^FS^FO9,99^BVN^FDsomething^FS^XZ", LabelFormat.ZPL))


@pytest.mark.parametrize(
    ("content", "label_format", "title"),
    [
        (b"", LabelFormat.ZPL, "empty"),
        (b"", LabelFormat.PDF, "empty"),
        (b"", LabelFormat.ESCPOS, "empty"),
        (b"{'error': 'unauthorised'}", LabelFormat.ZPL, "no ZPL label"),
        (PDF.content, LabelFormat.ZPL, "no ZPL label"),
        (ZPL.content, LabelFormat.PDF, "no PDF"),
        (ZPL.content[:-3], LabelFormat.ZPL, "has no end"),
        (b"^XA^PW815^LL1534^XZ", LabelFormat.ZPL, "blank"),
        (b"^XA^FO99,99^A0N,50^FDno barcode^FS^XZ", LabelFormat.ZPL, "No barcode"),
    ],
)
def test_what_is_no_label_is_turned_down(content: bytes, label_format: LabelFormat, title: str) -> None:
    with pytest.raises(Refused, match=title):
        check(document(content, label_format))


def test_blank_pages_are_no_label() -> None:
    blank = LabelDocument(content=png_label((400, 90)), format=LabelFormat.PNG, size=REGULAR)
    with pytest.raises(Refused, match="blank"):
        check(blank)


def test_clean_zpl_goes_out_byte_by_byte() -> None:
    assert ready_for(ZPL, printer()).content == ZPL.content
    assert ready_for(ZPL, printer(dpi=None)).content == ZPL.content


@pytest.mark.parametrize("dpi", [203, 300])
@pytest.mark.parametrize("coding", list(GraphicsCoding))
def test_pdf_reaches_a_zebra_dot_by_dot(dpi: int, coding: GraphicsCoding) -> None:
    label = document(code128_pdf(PARCEL, dpi, 3, pages=2), LabelFormat.PDF)
    content = ready_for(label, printer(dpi=dpi).model_copy(update={"graphics": coding})).content
    drawn = sketches(content, dpi)
    expected = pdf.pages(label.content, dpi)
    assert len(drawn) == 2
    for sketch, page in zip(drawn, expected, strict=True):
        assert sketch.image.crop((0, 0, *page.size)).tobytes() == page.tobytes()
        assert (sketch.width_dots, sketch.label_dots) == REGULAR.dots(dpi)
        assert barcodes.texts(sketch.image) == (PARCEL,)


def test_png_reaches_a_zebra_as_it_is() -> None:
    (sketch,) = sketches(ready_for(PNG, printer()).content, 203)
    assert barcodes.texts(sketch.image) == (PARCEL,)
    with pytest.raises(InvalidInput, match="made for 203 dpi, the printer has 300"):
        ready_for(PNG, printer(dpi=300))
    odd = document(png_label((500, 400)), LabelFormat.PNG)
    with pytest.raises(InvalidInput, match="do not tell its size"):
        ready_for(odd, printer())


def test_a_driver_gets_the_carriers_own_pdf() -> None:
    assert ready_for(PDF, printer(DRIVER, dpi=None)).content == PDF.content


@pytest.mark.parametrize("label", [ZPL, PNG], ids=["zpl", "png"])
def test_a_driver_gets_a_page_of_the_labels_true_size(label: LabelDocument) -> None:
    content = ready_for(label, printer(DRIVER, dpi=None)).content
    assert pdf.page_sizes(content) == (REGULAR,)
    (page,) = pdf.pages(content, 203)
    assert barcodes.texts(page) == (PARCEL,)
    assert ready_for(label, printer(DRIVER, dpi=None)).content == content


def test_a_label_that_is_not_wholly_drawn_is_not_converted() -> None:
    label = document(b"^XA^PW815^LL1534^FO9,9^GB90,90,9^FS^FO9,300^BVN^FDx^FS^XZ", LabelFormat.ZPL)
    with pytest.raises(InvalidInput, match=r"\^BV is not drawn. Fetch it as PDF"):
        ready_for(label, printer(DRIVER))


def test_zpl_for_another_head_is_turned_down() -> None:
    with pytest.raises(InvalidInput, match=r"made for 203 dpi.*Fetch it as PDF") as caught:
        ready_for(ZPL, printer(dpi=300))
    assert caught.value.problem.code == "label_dpi"
    guessed = ZPL.model_copy(update={"dpi": None})
    with pytest.raises(InvalidInput, match="made for 203 dpi"):
        ready_for(guessed, printer(dpi=300))
    unsaid = document(zpl_label(head=""), LabelFormat.ZPL)
    assert ready_for(unsaid, printer(dpi=300)).content == unsaid.content


@pytest.mark.parametrize(
    "label",
    [ZPL, PDF, PNG, document(zpl_label(head="").replace(b"^FO40,200", b"^FO40,1200"), LabelFormat.ZPL, dpi=203)],
    ids=["zpl", "pdf", "png", "zpl without a size"],
)
def test_labels_that_do_not_fit_are_turned_down(label: LabelDocument) -> None:
    with pytest.raises(InvalidInput, match="the printer has 102 × 102 mm") as caught:
        ready_for(label, printer(size=SMALL))
    assert caught.value.problem.code == "label_size"


def test_four_by_six_inch_fits_102_by_152() -> None:
    label = document(code128_pdf(PARCEL, 203, 2, LabelSize(width_mm=101.6, height_mm=152.4)), LabelFormat.PDF)
    assert ready_for(label, printer(size=LabelSize(width_mm=100, height_mm=152))).notes == ()


def test_bars_too_fine_for_a_head_are_said_before_they_are_printed() -> None:
    label = document(code128_pdf(PARCEL, 300, 2), LabelFormat.PDF)
    check(label)
    assert ready_for(label, printer(dpi=300)).content
    with pytest.raises(InvalidInput, match="cannot be read at 203 dpi") as caught:
        ready_for(label, printer(dpi=203))
    assert caught.value.problem.code == "label_bars_too_fine"
    check(document(code128_pdf(PARCEL, 600, 2), LabelFormat.PDF))


def test_languages_are_not_mixed() -> None:
    receipt = document(b"\x1b@hello", LabelFormat.ESCPOS)
    assert ready_for(receipt, printer(ESCPOS)).content == b"\x1b@hello"
    for label, target in (
        (receipt, printer()),
        (receipt, printer(DRIVER)),
    ):
        with pytest.raises(InvalidInput) as caught:
            ready_for(label, target)
        assert caught.value.problem.code == "label_language"
    with pytest.raises(InvalidInput, match="not known"):
        ready_for(PDF, printer(dpi=None))
    with pytest.raises(Refused, match="not drawn"):
        picture(receipt)


def test_settings_are_taken_out() -> None:
    content = b"~SD30^XA^MMT^MD30^PR2^JUS" + ZPL.content[3:-3] + b"^PQ3,0,1^XZ"
    label = document(content, LabelFormat.ZPL, dpi=203)
    sent = ready_for(label, printer()).content
    assert sent == ZPL.content
    assert "Left out: number of copies (^PQ)" in picture(label).notes
    assert "Left out: darkness (~SD)" in picture(label).notes
    assert cleaned(b"^XA^PQ1,0,1,Y^XZ").content == b"^XA^PQ1,0,1,Y^XZ"


@pytest.mark.parametrize(
    "command", [b"~DYR:X,B,B,3,,abc", b"^IDR:*.*", b"~JR", b"^KP1234", b"^NBC", b'! U1 setvar "ip.port" "1"\r\n']
)
def test_what_changes_a_printer_for_good_is_turned_down(command: bytes) -> None:
    label = document(ZPL.content[:3] + command + ZPL.content[3:], LabelFormat.ZPL, dpi=203)
    with pytest.raises(InvalidInput) as caught:
        ready_for(label, printer())
    assert caught.value.problem.code == "label_changes_printer"
    assert caught.value.problem.title in picture(label).notes


def test_a_shout_in_an_address_is_no_setting() -> None:
    content = zpl_label().replace("Ærø Łódź".encode(), b"Bonjour! U 1 Rue")
    assert ready_for(document(content, LabelFormat.ZPL), printer()).content == content


def test_of_several_labels_the_first_that_draws_is_shown() -> None:
    stream = b"^XA^PW815^XZ" + zpl_label() + zpl_label("370000000000999999")
    shown = picture(document(stream, LabelFormat.ZPL))
    assert shown.barcodes == (PARCEL,)
    assert "The first of 2 labels" in shown.notes
