"""Labels as pictures for the screen."""

from app.domain.errors import InvalidInput
from app.domain.labels import LabelDocument, LabelFormat, Picture
from app.domain.wording import say, say_many
from app.labels import barcodes, png
from app.labels.cleaning import cleaned
from app.labels.sheets import sheets


def picture(document: LabelDocument, dpi: int | None = None) -> Picture:
    """Draw the first label of a document that has ink, and read its barcodes back.

    Args:
        document: Any label but a receipt.
        dpi: The head to draw for; a picture keeps its dots.

    Raises:
        Refused: It cannot be drawn, because it is no label.
    """
    drawn = sheets(document, dpi)
    sheet = next(sheet for sheet in drawn if sheet.image.getbbox())
    notes = list(sheet.notes)
    if len(drawn) > 1:
        notes.append(say_many(len(drawn), "The first of 1 label", "The first of {n} labels"))
    if document.format is LabelFormat.ZPL:
        notes += _changes(document.content)
    return Picture(
        png=png.written(sheet.image, sheet.dpi),
        width_dots=sheet.image.width,
        height_dots=sheet.image.height,
        dpi=sheet.dpi,
        barcodes=barcodes.texts(sheet.image),
        notes=tuple(notes),
    )


def _changes(content: bytes) -> tuple[str, ...]:
    try:
        return cleaned(content).notes
    except InvalidInput as error:
        return (say(error.problem.title),)
