"""Is it a label at all, is it this parcel's, and does it suit the printer."""

from collections.abc import Iterable

from app.domain.errors import Blame, Problem, Refused
from app.domain.labels import LabelDocument, LabelFormat, LabelSize
from app.domain.printers import Printer
from app.labels import barcodes, pdf, png
from app.labels.refusals import no_label, too_large, wrong_dpi
from app.labels.sheets import USUAL_DPI, Sheet, made_for_dpi, millimetres, sheets, zpl_sketches

# Carriers and label makers round differently: 4 × 6 inch is sold as 100, 101.6 and 102 mm.
_TOLERANCE_MM = 2.0
_MOST_SHEETS_READ = 5


def check(document: LabelDocument) -> None:
    """Look whether bytes are a label, whether something would be drawn, and whether it is the parcel's own.

    Raises:
        Refused: They are no label; nothing would be drawn; no barcode can be read; or the barcodes are those of another parcel.
    """
    if document.format is LabelFormat.ESCPOS:
        if not document.content:
            raise no_label("This label is empty")
        return
    # A PDF has no dpi: it is judged finely enough for any head, and by the printer's own in ``ready_for``.
    fine, finest = (300, 600) if document.format is LabelFormat.PDF else (None, None)
    drawn = sheets(document, fine, _MOST_SHEETS_READ)
    if not document.identifier or reads_back(drawn, document.identifier):
        return
    _check_identifier(sheets(document, finest, _MOST_SHEETS_READ) if finest else drawn, document.identifier)


def reads_back(drawn: Iterable[Sheet], identifier: str) -> bool:
    """Tell whether a barcode of one of the sheets says a parcel's number."""
    return any(barcodes.holds(barcodes.texts(sheet.image), identifier) for sheet in drawn)


def _check_identifier(drawn: tuple[Sheet, ...], identifier: str) -> None:
    found: list[str] = []
    for sheet in drawn[:_MOST_SHEETS_READ]:
        found += barcodes.texts(sheet.image)
        if barcodes.holds(found, identifier):
            return
    # What cannot be drawn here may be the very barcode: no verdict then.
    if any(sheet.missing for sheet in drawn):
        return
    if found:
        raise Refused(
            Problem(
                code="label_of_another_parcel",
                title=f"The label says {found[0][:60]} instead of {identifier}",
                hint="Nothing was printed. Fetch the labels again; if it stays so, the carrier must make a new one.",
                blame=Blame.CARRIER,
            ),
            detail=f"Barcodes: {', '.join(text[:80] for text in found)}",
        )
    raise Refused(
        Problem(
            code="label_unreadable",
            title="No barcode of this label can be read",
            hint="Nothing was printed. Fetch the labels again; if it stays so, the carrier must make a new one.",
            blame=Blame.CARRIER,
        )
    )


def check_fit(document: LabelDocument, printer: Printer) -> None:
    """Look whether a label suits a printer's head and the labels in it.

    Raises:
        InvalidInput: It is larger than the media, or made for another dpi.
        Refused: It is no label.
    """
    made_for = made_for_dpi(document)
    if made_for and printer.dpi and made_for != printer.dpi and document.format is LabelFormat.ZPL:
        raise wrong_dpi(made_for, printer.dpi)
    for size in label_sizes(document, made_for or printer.dpi or USUAL_DPI):
        if not fits(size, printer.size):
            raise too_large(size, printer.size)


def label_sizes(document: LabelDocument, dpi: int) -> tuple[LabelSize, ...]:
    """Return the size of each label of a document: as it says itself, else as far as its ink reaches."""
    if document.format is LabelFormat.PDF:
        return pdf.page_sizes(document.content)
    if document.format is LabelFormat.PNG:
        return (millimetres(png.dots(document.content).size, dpi),)
    return tuple(
        millimetres((sketch.width_dots or sketch.ink[2], sketch.label_dots or sketch.ink[3]), dpi)
        for sketch in zpl_sketches(document, dpi)
    )


def fits(label: LabelSize, media: LabelSize) -> bool:
    """Tell whether a label fits the media, neither turned nor scaled."""
    return label.width_mm <= media.width_mm + _TOLERANCE_MM and label.height_mm <= media.height_mm + _TOLERANCE_MM
