"""Labels made ready for a printer: in its language, at true size, never scaled.

What suits goes out as it came. What can be made to suit without losing anything (dots for a ZPL printer, a page for a driver,
a turn by 90°) is made so, and said. Anything else ends in a sentence with what can be done; ``convert`` says that a person, or
the workflow after asking the carrier in vain, wants the label from its dots.
"""

from collections.abc import Sequence

from app.domain.labels import LabelDocument, LabelFormat, LabelOffer, LabelSize, LabelUnsuitable, ReadyLabel
from app.domain.printers import Printer, PrinterLanguage
from app.domain.wording import mark, say
from app.labels import suiting
from app.labels.checks import Fit, spill
from app.labels.cleaning import cleaned
from app.labels.graphics import graphic_format
from app.labels.head_settings import wanted_settings
from app.labels.page_pdf import pdf_of
from app.labels.pages import laid_out
from app.labels.placing import is_same
from app.labels.receipts import escpos_pictures, roll
from app.labels.redrawing import trimmed
from app.labels.refusals import changes_printer, dpi_unknown, wrong_language
from app.labels.sheets import USUAL_DPI, Sheet, made_for_dpi, sheets

# A page that must be made of dots although it came as lines: fine enough for any office printer.
_PAGE_DPI = 600


def ready_for(document: LabelDocument, printer: Printer, *, convert: bool = False) -> ReadyLabel:
    """Return the bytes to send, and what was done for them.

    Args:
        document: Any label.
        printer: Its language, head and media.
        convert: Print from its dots what does not suit as it is, as long as no ink is lost and the barcodes can be read.

    Raises:
        LabelUnsuitable: Label and printer do not suit each other (language, dpi, size, bars too fine); says what can be done.
        Refused: The bytes are no label.
    """
    return ready_together((document,), printer, convert=convert)


def ready_together(documents: Sequence[LabelDocument], printer: Printer, *, convert: bool = False) -> ReadyLabel:
    """Return several labels as one job: on sheets they lie side by side. Raises the same as ``ready_for``."""
    if printer.language is PrinterLanguage.DRIVER:
        return _pages(documents, printer, convert=convert)
    one = _zpl if printer.language is PrinterLanguage.ZPL else _escpos
    done = [one(document, printer, convert=convert) for document in documents]
    notes = dict.fromkeys(note for each in done for note in each.notes)
    return ReadyLabel(content=wanted_settings(printer) + b"".join(each.content for each in done), notes=tuple(notes))


def offers(document: LabelDocument, printer: Printer) -> tuple[LabelOffer, ...]:
    """Return what can be done for a label on a printer, the best first; empty when it suits as it is.

    Raises:
        Refused: The bytes are no label.
    """
    try:
        ready_for(document, printer)
    except LabelUnsuitable as error:
        return error.offers
    return ()


def _zpl(document: LabelDocument, printer: Printer, *, convert: bool) -> ReadyLabel:
    if document.format is LabelFormat.ESCPOS:
        raise _receipt()
    if document.format is LabelFormat.ZPL:
        as_it_came = _own_zpl(document, printer, convert=convert)
        if as_it_came is not None:
            return as_it_came
    if printer.dpi is None:
        raise dpi_unknown()
    drawn = suiting.dots_for(document, printer, printer.dpi, printer.size, convert=convert)
    content = b"".join(graphic_format(sheet.image, printer.graphics) for sheet in drawn.sheets)
    return ReadyLabel(content=content, notes=drawn.notes)


def _own_zpl(document: LabelDocument, printer: Printer, *, convert: bool) -> ReadyLabel | None:
    """Return a carrier's ZPL for its own kind of head, less what would change the printer; None where only its dots will do."""
    made_for = made_for_dpi(document)
    if made_for and printer.dpi and made_for != printer.dpi:
        return None
    dpi = made_for or printer.dpi or USUAL_DPI
    how = suiting.lies(document, printer, printer.size, dpi, convert=convert, drawn=False)
    if how is Fit.TURNED:
        return None
    try:
        kept = cleaned(document.content, keeps_settings=printer.keeps_label_settings)
    except LabelUnsuitable as error:
        if convert:
            # A picture of it holds no commands.
            return None
        raise changes_printer(error.problem.title, suiting.other_ways(printer)) from error
    lost = spill(document, printer.size, dpi)
    return ReadyLabel(content=kept.content, notes=(*kept.notes, *suiting.notes_of(how), *lost))


def _escpos(document: LabelDocument, printer: Printer, *, convert: bool) -> ReadyLabel:
    if document.format is LabelFormat.ESCPOS:
        return ReadyLabel(content=document.content)
    head = printer.dpi or USUAL_DPI
    drawn = suiting.dots_for(document, printer, head, roll(printer, head), convert=convert)
    return ReadyLabel(content=escpos_pictures(sheet.image for sheet in drawn.sheets), notes=drawn.notes)


def _pages(documents: Sequence[LabelDocument], printer: Printer, *, convert: bool) -> ReadyLabel:
    notes: dict[str, None] = {}
    contents: list[bytes] = []
    whole = len(documents) == 1
    for document in documents:
        if document.format is LabelFormat.ESCPOS:
            raise _receipt()
        how = suiting.lies(document, printer, printer.size, made_for_dpi(document) or USUAL_DPI, convert=convert)
        notes |= dict.fromkeys(suiting.notes_of(how))
        contents.append(_page(document, printer, how))
        whole = whole and how is Fit.UPRIGHT and all(is_same(size, printer.size) for size in _sizes(contents[-1]))
    if whole:
        return ReadyLabel(content=contents[0])
    laid = laid_out(contents, printer.size, may_turn=printer.may_turn, dpi=printer.dpi)
    if printer.size.is_sheet:
        notes[say("At true size on {pages} × {size}", pages=laid.pages, size=printer.size.shown())] = None
    return ReadyLabel(content=laid.content, notes=tuple(notes))


def _sizes(content: bytes) -> tuple[LabelSize, ...]:
    from app.labels.pdf import page_sizes

    return page_sizes(content)


def _page(document: LabelDocument, printer: Printer, how: Fit) -> bytes:
    if document.format is LabelFormat.PDF and how is not Fit.INK:
        return document.content
    if document.format is LabelFormat.PNG and made_for_dpi(document) is None:
        raise suiting.size_unknown(printer)
    drawn = sheets(document, _PAGE_DPI if document.format is LabelFormat.PDF else None)
    suiting.refuse_missing(drawn, printer)
    if how is Fit.INK:
        cut = tuple(Sheet(trimmed(sheet.image, printer.size, sheet.dpi), sheet.dpi) for sheet in drawn)
        return pdf_of(cut, printer.size)
    return pdf_of(drawn, document.size)


def _receipt() -> LabelUnsuitable:
    return wrong_language(mark("This printer does not understand receipts"), mark("Choose the receipt printer."))
