"""Whether a label suits a printer, what its dots are on it, and what else can be done."""

from collections.abc import Iterable
from dataclasses import dataclass

from app.domain.labels import LabelDocument, LabelFormat, LabelOffer, LabelSize, LabelUnsuitable
from app.domain.printers import Printer, PrinterLanguage
from app.domain.wording import mark, say
from app.labels import barcodes
from app.labels.checks import Fit, fit, reads_back
from app.labels.cleaning import without_changes
from app.labels.placing import fits_turned
from app.labels.redrawing import redrawn, trimmed, turned
from app.labels.refusals import (
    OTHER_PRINTER,
    TURN,
    convert,
    fetch,
    too_large,
    too_wide,
    unreadable_at,
    wrong_dpi,
    wrong_language,
)
from app.labels.sheets import Sheet, made_for_dpi, sheets

_TURNED = mark("Turned by 90° to fit the media")
_WHITE_CUT = mark("The label says that it is larger than the media; only white paper was cut off")


@dataclass(frozen=True, slots=True)
class Drawn:
    """A document's labels as the dots that a head prints.

    Attributes:
        notes: What was done to them.
    """

    sheets: tuple[Sheet, ...]
    notes: tuple[str, ...]


def lies(
    document: LabelDocument, printer: Printer, media: LabelSize, dpi: int, *, convert: bool, drawn: bool = True
) -> Fit:
    """Return how labels lie on the media, if they may lie so.

    Raises:
        LabelUnsuitable: They do not fit, fit on their side and may not be turned, or only their ink fits and nobody asked for that.
    """
    how, largest = fit(document, media, dpi, drawn=drawn)
    if how is Fit.UPRIGHT or (how is Fit.TURNED and printer.may_turn) or (how is Fit.INK and convert):
        return how
    ways = other_ways(printer)
    if how is not Fit.INK:
        ways = tuple(way for way in ways if way.wish)
    if how is Fit.TURNED:
        ways = (TURN, *ways)
    raise (too_wide if printer.language is PrinterLanguage.ESCPOS else too_large)(largest, media, ways)


def notes_of(how: Fit) -> tuple[str, ...]:
    """Return what is to be said of a way to lie."""
    note = {Fit.TURNED: _TURNED, Fit.INK: _WHITE_CUT}.get(how)
    return (say(note),) if note else ()


def other_ways(printer: Printer) -> tuple[LabelOffer, ...]:
    """Return what else there is: the carrier's label in this printer's form, then in another one, then from its dots."""
    first, second = LabelFormat.PDF, LabelFormat.ZPL
    if printer.language is PrinterLanguage.ZPL:
        first, second = second, first
    return (
        fetch(printer, first),
        fetch(printer, second),
        convert(
            say("Print it from its dots at true size, {dpi} dpi", dpi=printer.dpi)
            if printer.dpi
            else say("Print it from its dots at true size")
        ),
    )


def dots_for(document: LabelDocument, printer: Printer, dpi: int, media: LabelSize, *, convert: bool) -> Drawn:
    """Return the dots that a head prints: turned where that is needed, drawn anew where that is wanted.

    Raises:
        LabelUnsuitable: They were made for another head, do not fit, are not wholly drawn, or could not be read.
    """
    made_for = made_for_dpi(document)
    if document.format is LabelFormat.ZPL:
        document = document.model_copy(update={"content": without_changes(document.content)})
    if document.format is LabelFormat.PNG and made_for is None:
        raise size_unknown(printer)
    redraws = made_for is not None and made_for != dpi
    if redraws and not convert:
        raise wrong_dpi(made_for or 0, printer, other_ways(printer))
    how = lies(document, printer, media, made_for or dpi, convert=convert)
    drawn = sheets(document, made_for or dpi)
    refuse_missing(drawn, printer)
    ready = tuple(_on_media(redrawn(sheet, dpi), media, how) for sheet in drawn)
    _refuse_unreadable(document, drawn if redraws else (), ready, printer)
    notes = (
        (say("Drawn anew from {made_for} to {dpi} dpi at true size", made_for=made_for, dpi=dpi),) if redraws else ()
    )
    return Drawn(ready, (*notes, *notes_of(how)))


def _on_media(sheet: Sheet, media: LabelSize, how: Fit) -> Sheet:
    image = sheet.image
    if how is Fit.TURNED and fits_turned(sheet.size, media):
        image = turned(image)
    if how is Fit.INK:
        image = trimmed(image, media, sheet.dpi)
    return Sheet(image, sheet.dpi, sheet.notes, sheet.missing)


def _refuse_unreadable(
    document: LabelDocument, before: Iterable[Sheet], after: tuple[Sheet, ...], printer: Printer
) -> None:
    # Bars of 1.4 dots are no bars: better known now than at the first hub that cannot scan them.
    dpi = after[0].dpi
    if document.format is LabelFormat.PDF and document.identifier and not reads_back(after, document.identifier):
        raise unreadable_at(dpi, printer)
    readable = {text for sheet in before for text in barcodes.texts(sheet.image)}
    if readable - {text for sheet in after for text in barcodes.texts(sheet.image)}:
        raise unreadable_at(dpi, printer)


def refuse_missing(drawn: Iterable[Sheet], printer: Printer) -> None:
    """Refuse labels of which a part is not drawn here: what is missing may be the very barcode.

    Raises:
        LabelUnsuitable: A part is missing.
    """
    for sheet in drawn:
        if sheet.missing:
            raise wrong_language(
                mark("Parts of this label cannot be drawn"),
                say("{missing}. Fetch it as PDF.", missing=sheet.missing[0]),
                (fetch(printer, LabelFormat.PDF), OTHER_PRINTER),
            )


def size_unknown(printer: Printer) -> LabelUnsuitable:
    """Say that a picture's dots do not tell how large it is."""
    return wrong_language(
        mark("The dots of this picture do not tell its size"),
        mark("Fetch it as PDF."),
        (fetch(printer, LabelFormat.PDF),),
    )
