"""Labels made ready for a printer: in its language, at true size, never scaled."""

import io

from app.domain.errors import InvalidInput
from app.domain.labels import LabelDocument, LabelFormat, LabelSize
from app.domain.printers import GraphicsCoding, Printer, PrinterLanguage
from app.labels import png
from app.labels.checks import check_fit, reads_back
from app.labels.cleaning import cleaned
from app.labels.graphics import graphic_format
from app.labels.refusals import dpi_unknown, unreadable_at, wrong_dpi, wrong_language
from app.labels.sheets import Sheet, made_for_dpi, sheets


def ready_for(document: LabelDocument, printer: Printer) -> bytes:
    """Return the bytes to send.

    ZPL goes to its own kind of head as it came, less what would change the printer; PDF and PNG become dots at true size for
    a ZPL printer; a driver gets the carrier's own PDF, or a PDF page of exactly the label's size.

    Raises:
        InvalidInput: Label and printer do not suit each other (language, dpi, size, bars too fine); says what can be done.
        Refused: The bytes are no label.
    """
    if (document.format is LabelFormat.ESCPOS) != (printer.language is PrinterLanguage.ESCPOS):
        raise _other_language(document)
    if document.format is LabelFormat.ESCPOS:
        return document.content
    check_fit(document, printer)
    if printer.language is PrinterLanguage.ZPL:
        return _zpl(document, printer, printer.graphics)
    return _pdf(document)


def _other_language(document: LabelDocument) -> InvalidInput:
    if document.format is LabelFormat.ESCPOS:
        return wrong_language("This printer does not understand receipts", "Choose the receipt printer.")
    return wrong_language("A receipt printer cannot print shipping labels", "Choose a label printer.")


def _zpl(document: LabelDocument, printer: Printer, coding: GraphicsCoding) -> bytes:
    if document.format is LabelFormat.ZPL:
        return cleaned(document.content).content
    if printer.dpi is None:
        raise dpi_unknown()
    if document.format is LabelFormat.PDF:
        drawn = sheets(document, printer.dpi)
        # Bars of 1.4 dots are no bars: better known now than at the first hub that cannot scan them.
        if document.identifier and not reads_back(drawn, document.identifier):
            raise unreadable_at(printer.dpi)
        return b"".join(graphic_format(sheet.image, coding) for sheet in drawn)
    made_for = made_for_dpi(document)
    if made_for != printer.dpi:
        raise wrong_dpi(made_for, printer.dpi) if made_for else _size_unknown()
    return graphic_format(png.dots(document.content), coding)


def _pdf(document: LabelDocument) -> bytes:
    if document.format is LabelFormat.PDF:
        return document.content
    if document.format is LabelFormat.PNG and made_for_dpi(document) is None:
        raise _size_unknown()
    drawn = sheets(document)
    for sheet in drawn:
        if sheet.missing:
            raise wrong_language("Parts of this label cannot be drawn", f"{sheet.missing[0]}. Fetch it as PDF.")
    return pdf_of(drawn, document.size)


def _size_unknown() -> InvalidInput:
    return wrong_language("The dots of this picture do not tell its size", "Fetch it as PDF.")


def pdf_of(drawn: tuple[Sheet, ...], paper: LabelSize) -> bytes:
    """Return a PDF with one page a label, each dot of the label one dot of the page's image.

    Args:
        drawn: The labels.
        paper: What they are printed on: a label is a whole number of dots, and so up to half a dot from its paper.
    """
    from reportlab.lib.utils import ImageReader
    from reportlab.pdfgen.canvas import Canvas

    out = io.BytesIO()
    # Invariant: the same label is the same bytes, so that it is stored once.
    canvas = Canvas(out, invariant=1, pageCompression=1)
    for sheet in drawn:
        wide, tall = (dots * 72 / sheet.dpi for dots in sheet.image.size)
        page_wide, page_tall = wide, tall
        if sheet.image.size == paper.dots(sheet.dpi):
            page_wide, page_tall = paper.width_mm * 72 / 25.4, paper.height_mm * 72 / 25.4
        canvas.setPageSize((page_wide, page_tall))
        picture = ImageReader(io.BytesIO(png.written(sheet.image, sheet.dpi)))
        canvas.drawImage(picture, 0, page_tall - tall, wide, tall)
        canvas.showPage()
    canvas.save()
    return out.getvalue()
