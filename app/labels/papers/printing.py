"""The desk's papers in the language of a printer."""

from pathlib import Path

from app.domain.desk_papers import DeskPaper
from app.domain.labels import LabelDocument, LabelFormat, ReadyLabel
from app.domain.printers import Printer, PrinterLanguage
from app.domain.wording import say
from app.labels.papers.content import Paper, content_of
from app.labels.papers.letters import lacking
from app.labels.papers.page import page_pdf
from app.labels.papers.receipt import receipt_of
from app.labels.papers.wording import printable


def paper_for(paper: DeskPaper, printer: Printer, cache_folder: Path) -> ReadyLabel:
    """Return a paper as the bytes that a printer takes: pages of its media's size, dots of its head, or a receipt.

    Args:
        paper: A slip, a manifest, a sheet of codes.
        printer: Where it is printed.
        cache_folder: A private folder where the builder of receipts keeps its tables.

    Raises:
        LabelUnsuitable: The head's dots are not known.
    """
    content = content_of(paper)
    notes = _notes(content)
    if printer.language is PrinterLanguage.ESCPOS:
        return ReadyLabel(content=receipt_of(content, printer, cache_folder), notes=notes)
    page = page_pdf(content, printer.size)
    if printer.language is PrinterLanguage.DRIVER:
        return ReadyLabel(content=page, notes=notes)
    from app.labels.conversion import ready_for

    document = LabelDocument(content=page, format=LabelFormat.PDF, size=printer.size, parcel_number=0)
    ready = ready_for(document, printer)
    return ReadyLabel(content=ready.content, notes=(*notes, *ready.notes))


def _notes(content: Paper) -> tuple[str, ...]:
    missing = lacking(printable(repr(content)))
    return (say("Letters that the paper's typeface does not have: {missing}", missing=missing[:40]),) if missing else ()
