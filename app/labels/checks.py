"""Is it a label at all, is it this parcel's, and does it suit the printer."""

from collections.abc import Iterable
from enum import StrEnum

from app.domain.errors import Blame, Problem, Refused
from app.domain.labels import LabelDocument, LabelFormat, LabelSize
from app.domain.wording import mark, say
from app.labels import barcodes, pdf, png
from app.labels.placing import fits, fits_turned
from app.labels.redrawing import ink_size
from app.labels.refusals import no_label
from app.labels.sheets import Sheet, millimetres, sheets, zpl_sketches

_MOST_SHEETS_READ = 5


def check(document: LabelDocument) -> None:
    """Look whether bytes are a label, whether something would be drawn, and whether it is the parcel's own.

    Raises:
        Refused: They are no label; nothing would be drawn; no barcode can be read; or the barcodes are those of another parcel.
    """
    if document.format is LabelFormat.ESCPOS:
        if not document.content:
            raise no_label(mark("This label is empty"))
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
                title=say("The label says {found} instead of {wanted}", found=found[0][:60], wanted=identifier),
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


def label_sizes(document: LabelDocument, dpi: int, *, drawn: bool = False) -> tuple[LabelSize, ...]:
    """Return the size of each label of a document: as it says itself, else as far as its ink reaches.

    A carrier that says a size is believed, and ``spill`` tells what lies beyond it; what is drawn here keeps all its ink.
    """
    if document.format is LabelFormat.PDF:
        return pdf.page_sizes(document.content)
    if document.format is LabelFormat.PNG:
        return (millimetres(png.dots(document.content).size, dpi),)
    return tuple(
        millimetres(
            (
                sketch.width_dots or sketch.ink[2],
                max(sketch.label_dots or 0, sketch.ink[3] if drawn else 0) or sketch.ink[3],
            ),
            dpi,
        )
        for sketch in zpl_sketches(document, dpi)
    )


def spill(document: LabelDocument, media: LabelSize, dpi: int) -> tuple[str, ...]:
    """Say how far ink reaches that a stream's own size hides: a printer cuts it off at ``^PW``, or runs on at ``^LL``."""
    if document.format is not LabelFormat.ZPL:
        return ()
    for sketch in zpl_sketches(document, dpi):
        reach = millimetres(sketch.ink[2:], dpi)
        if not fits(reach, media):
            return (say("Ink that reaches to {size} may be lost", size=reach.shown()),)
    return ()


class Fit(StrEnum):
    """How labels lie on the media.

    Attributes:
        UPRIGHT: As they are.
        TURNED: At least one only on its side.
        INK: They say that they are larger, but all their ink lies on the media.
        NOT: Some ink would be lost.
    """

    UPRIGHT = "upright"
    TURNED = "turned"
    INK = "ink"
    NOT = "not"


def fit(document: LabelDocument, media: LabelSize, dpi: int, *, drawn: bool = False) -> tuple[Fit, LabelSize]:
    """Look how a document's labels lie on the media; returns the largest one's size along with it.

    Args:
        document: Any label but a receipt.
        media: The paper in the printer.
        dpi: What ZPL and pictures are measured with.
        drawn: Whether its dots are to be printed, and not its own commands.

    Raises:
        Refused: It is no label.
    """
    sizes = label_sizes(document, dpi, drawn=drawn)
    largest = max(sizes, key=lambda size: (not fits(size, media), size.width_mm * size.height_mm))
    if all(fits(size, media) for size in sizes):
        return Fit.UPRIGHT, largest
    if all(fits(size, media) or fits_turned(size, media) for size in sizes):
        return Fit.TURNED, largest
    inks = (ink_size(sheet.image, sheet.dpi) for sheet in sheets(document, dpi))
    return (Fit.INK if all(fits(ink, media) for ink in inks) else Fit.NOT), largest
