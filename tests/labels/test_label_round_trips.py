"""PDF to ZPL to picture, with every kind of barcode that labels carry: the same dots, and all of them read."""

from __future__ import annotations

import io
import itertools
from typing import Any

import pytest
import zxingcpp
from PIL import Image
from reportlab.pdfgen.canvas import Canvas

from app.domain.labels import REGULAR, LabelFormat
from app.domain.printers import GraphicsCoding, PrinterLanguage
from app.labels import barcodes, code128, pdf
from app.labels.conversion import ready_for
from app.labels.zpl.reader import sketches
from tests.labels.papers import PARCEL, document, printer
from tests.labels.test_pdf_dots import widths_in_row

SSCC = "00376130321109103420"
QR = "https://example.com/parcel/æøå?n=1"
MATRIX = "DM 370000000000123456"
_LEFT_MM, _TALL_MM = 8.0, 192.0


def carrier_pdf(dpi: int, module: int) -> bytes:
    """Code 128, GS1-128, QR and Data Matrix beside text and lines, none of them on whole dots."""
    out = io.BytesIO()
    millimetre, dot = 72 / 25.4, 72 / dpi
    canvas = Canvas(out, pagesize=(102 * millimetre, _TALL_MM * millimetre), invariant=1)
    canvas.drawString(30, 500, "Anne Holm, Høyenhallveien 25")
    canvas.line(10, 480, 270, 480)
    for values, top in ((code128.automatic(PARCEL), 60.0), (code128.automatic(SSCC, gs1=True), 90.3)):
        place = _LEFT_MM * millimetre
        for number, width in enumerate(code128.widths(values)):
            if number % 2 == 0:
                canvas.rect(place, (_TALL_MM - top) * millimetre, width * module * dot, 40, stroke=0, fill=1)
            place += width * module * dot
    squares = ((QR, zxingcpp.BarcodeFormat.QRCode, 8.13), (MATRIX, zxingcpp.BarcodeFormat.DataMatrix, 60.71))
    for text, kind, left in squares:
        drawn: Any = zxingcpp.create_barcode(text, kind).to_image(1, add_quiet_zones=False)
        modules: Any = memoryview(drawn)
        side = (module + 1) * dot
        for row, column in itertools.product(range(modules.shape[0]), range(modules.shape[1])):
            if modules[row, column] == 0:
                x, y = left * millimetre + column * side, 70 * millimetre - row * side
                canvas.rect(x, y, side, side, stroke=0, fill=1)
    canvas.save()
    return out.getvalue()


def bars(image: Image.Image, top_mm: float, dpi: int) -> list[int]:
    return widths_in_row(image, round((top_mm - 6) * dpi / 25.4))


@pytest.mark.parametrize(("dpi", "module"), [(203, 2), (203, 3), (300, 2), (300, 3), (300, 4)])
def test_every_barcode_survives_with_exact_bars(dpi: int, module: int) -> None:
    label = document(carrier_pdf(dpi, module), LabelFormat.PDF)
    (page,) = pdf.pages(label.content, dpi)
    everything = {PARCEL, SSCC, QR, MATRIX}
    assert set(barcodes.texts(page)) == everything
    for coding in GraphicsCoding:
        ready = ready_for(label, printer(dpi=dpi).model_copy(update={"graphics": coding}))
        (sketch,) = sketches(ready.content, dpi, REGULAR.dots(dpi))
        assert sketch.image.tobytes() == page.tobytes()
        assert set(barcodes.texts(sketch.image)) == everything
        for values, top in ((code128.automatic(PARCEL), 60.0), (code128.automatic(SSCC, gs1=True), 90.3)):
            assert bars(sketch.image, top, dpi) == [width * module for width in code128.widths(values)]


@pytest.mark.parametrize("dpi", [203, 300])
def test_zpl_to_pdf_and_back_is_dot_by_dot(dpi: int) -> None:
    zpl = ready_for(document(carrier_pdf(dpi, 3), LabelFormat.PDF), printer(dpi=dpi)).content
    (before,) = sketches(zpl, dpi, REGULAR.dots(dpi))
    paper = ready_for(document(zpl, LabelFormat.ZPL, dpi=dpi), printer(PrinterLanguage.DRIVER, dpi=dpi)).content
    assert pdf.page_sizes(paper) == (REGULAR,)
    (after,) = pdf.pages(paper, dpi)
    assert after.tobytes() == before.image.tobytes()
    again = ready_for(document(paper, LabelFormat.PDF), printer(dpi=dpi)).content
    assert again == zpl
