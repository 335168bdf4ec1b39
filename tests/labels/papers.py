"""Real labels: PDFs by reportlab with bars on whole dots, ZPL, pictures."""

from __future__ import annotations

import io

from PIL import Image
from reportlab.pdfgen.canvas import Canvas

from app.domain.labels import REGULAR, LabelDocument, LabelFormat, LabelSize
from app.domain.printers import Printer, PrinterLanguage
from app.labels import code128

PARCEL = "370000000000123456"


def code128_pdf(
    text: str,
    dpi: int,
    module_dots: int,
    size: LabelSize = REGULAR,
    pages: int = 1,
    offset_dots: tuple[float, float] = (0.0, 0.0),
) -> bytes:
    """A label with one Code 128 whose bars are whole dots of a head, and lie on them unless they are offset."""
    out = io.BytesIO()
    wide, tall = size.width_mm * 72 / 25.4, size.height_mm * 72 / 25.4
    canvas = Canvas(out, pagesize=(wide, tall), invariant=1)
    dot = 72 / dpi
    for _ in range(pages):
        place = 20
        for number, width in enumerate(code128.widths(code128.automatic(text))):
            if number % 2 == 0:
                left, low = (place + offset_dots[0]) * dot, tall - 90 * 72 / 25.4 + offset_dots[1] * dot
                canvas.rect(left, low, width * module_dots * dot, 90, stroke=0, fill=1)
            place += width * module_dots
        canvas.drawString(30, tall - 40, "To: somebody")
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def zpl_label(identifier: str = PARCEL, dpi: int = 203, head: str = "^PW815^LL1534") -> bytes:
    """A label as a carrier makes it."""
    return f"^XA^CI28{head}^FO40,60^A0N,50^FDTo: Ærø Łódź^FS^FO40,200^BY2^BCN,200,Y,N^FD{identifier}^FS^XZ".encode()


def png_label(size_dots: tuple[int, int], identifier: str = PARCEL) -> bytes:
    """A picture with one barcode."""
    image = Image.new("1", size_dots, 1)
    place = 40
    for number, width in enumerate(code128.widths(code128.automatic(identifier))):
        if number % 2 == 0:
            image.paste(0, (place, 100, place + width * 2, 300))
        place += width * 2
    out = io.BytesIO()
    image.save(out, "PNG")
    return out.getvalue()


def document(
    content: bytes,
    label_format: LabelFormat,
    *,
    size: LabelSize = REGULAR,
    dpi: int | None = None,
    identifier: str = PARCEL,
) -> LabelDocument:
    return LabelDocument(content=content, format=label_format, size=size, dpi=dpi, identifier=identifier)


def printer(
    language: PrinterLanguage = PrinterLanguage.ZPL, dpi: int | None = 203, size: LabelSize = REGULAR
) -> Printer:
    return Printer(id="zebra", name="Zebra Ærø", host="127.0.0.1", language=language, dpi=dpi, size=size)
