"""Label documents of any format as drawn sheets."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.domain.labels import LabelDocument, LabelFormat, LabelSize
from app.domain.wording import mark, say, say_many
from app.labels import pdf, png
from app.labels.refusals import no_label, not_drawable
from app.labels.zpl.reader import OVERSIZE, Sketch, formats, sketches
from app.labels.zpl.stream import commands

if TYPE_CHECKING:
    from PIL.Image import Image

HEADS_DPI = (152, 203, 300, 600)
USUAL_DPI = 203


@dataclass(frozen=True, slots=True)
class Sheet:
    """One label, drawn.

    Attributes:
        image: One bit a dot, set where there is ink; as large as the label.
        notes: What is worth saying; ``missing`` is the part that a printer would print and the image lacks.
    """

    image: "Image"
    dpi: int
    notes: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()

    @property
    def size(self) -> LabelSize:
        """The image's size on paper, to a tenth of a millimetre."""
        return millimetres(self.image.size, self.dpi)


def millimetres(dots: tuple[int, int], dpi: int) -> LabelSize:
    """Return a size in dots as millimetres."""
    return LabelSize(width_mm=round(dots[0] * 25.4 / dpi, 1), height_mm=round(dots[1] * 25.4 / dpi, 1))


def sheets(document: LabelDocument, dpi: int | None = None, most: int = pdf.MOST_PAGES) -> tuple[Sheet, ...]:
    """Draw a document's labels, at its own dpi where it has one.

    Args:
        document: Any label.
        dpi: The head to draw for; a picture keeps the dots that it has.
        most: Stop after so many pages.

    Raises:
        Refused: The bytes are no label, or nothing would be drawn.
    """
    if not document.content:
        raise no_label(mark("This label is empty"))
    if document.format is LabelFormat.ZPL:
        return _zpl_sheets(document, dpi or made_for_dpi(document) or USUAL_DPI)
    if document.format is LabelFormat.PDF:
        head = dpi or document.dpi or USUAL_DPI
        drawn = tuple(Sheet(image, head) for image in pdf.pages(document.content, head, most))
        return _inked(drawn)
    if document.format is LabelFormat.PNG:
        image = png.dots(document.content)
        return _inked((Sheet(image, _picture_dpi(document, image.width) or dpi or USUAL_DPI),))
    raise not_drawable(mark("Receipts are not drawn on screen"))


def made_for_dpi(document: LabelDocument) -> int | None:
    """Return the head that a document was made for; None where that does not matter or cannot be told.

    ZPL says nothing of its dpi: where the carrier did not either, its width (``^PW``) is laid beside the label's, and else how far
    its ink reaches: what has no room on the label with one head's dots was made for a finer one.
    """
    if document.format is LabelFormat.PDF:
        return None
    if document.dpi:
        return document.dpi
    if document.format is LabelFormat.PNG:
        return _picture_dpi(document, png.dots(document.content).width)
    if document.format is LabelFormat.ZPL:
        for command in commands(document.content):
            # No head has a million dots; Python reads no number of any length.
            if command.name == "^PW" and (digits := command.data.strip()[:6]).isdigit():
                return _nearest_dpi(int(digits), document.size.width_mm)
        return _finer_dpi(document)
    return None


def _finer_dpi(document: LabelDocument) -> int | None:
    """Return the head for which the ink just fits, None where it fits the usual one: it may be made for any then."""
    finest = HEADS_DPI[-1]
    drawn = sketches(document.content, USUAL_DPI, document.size.dots(finest + 100))
    reach = max((sketch.ink[2] for sketch in drawn), default=0)
    fitting = next((dpi for dpi in HEADS_DPI if reach <= (document.size.width_mm + 2) * dpi / 25.4), None)
    return None if fitting is None or fitting <= USUAL_DPI else fitting


def _picture_dpi(document: LabelDocument, width_dots: int) -> int | None:
    return document.dpi or _nearest_dpi(width_dots, document.size.width_mm)


def _nearest_dpi(dots: int, width_mm: float) -> int | None:
    seen = dots * 25.4 / width_mm if width_mm > 0 else 0.0
    nearest = min(HEADS_DPI, key=lambda dpi: abs(dpi - seen))
    return nearest if abs(nearest - seen) <= nearest * 0.06 else None


def _inked(drawn: tuple[Sheet, ...]) -> tuple[Sheet, ...]:
    if not any(sheet.image.getbbox() for sheet in drawn):
        raise no_label(mark("This label is blank"))
    return drawn


def zpl_sketches(document: LabelDocument, dpi: int) -> tuple[Sketch, ...]:
    """Draw a ZPL stream's labels on more paper than they need.

    Raises:
        Refused: It is no ZPL, has no end, or nothing would be drawn.
    """
    found = formats(document.content)
    if not found:
        other = " It is a PDF." if b"%PDF-" in document.content[:1024] else ""
        raise no_label("These bytes are no ZPL label", detail=f"No ^XA in {len(document.content)} bytes.{other}")
    if not all(piece.closed for piece in found):
        raise no_label(mark("This label has no end"))
    own, most = document.size.dots(dpi), OVERSIZE.dots(dpi)
    limit = (min(max(own[0], most[0]), 10_000), min(max(own[1], most[1]), 20_000))
    drawn = sketches(document.content, dpi, limit)
    if not drawn:
        raise no_label(mark("This label is blank"))
    return drawn


def _zpl_sheets(document: LabelDocument, dpi: int) -> tuple[Sheet, ...]:
    done = []
    for sketch in zpl_sketches(document, dpi):
        own = document.size.dots(dpi)
        # Without a size in the stream the label is as large as it is said to be, or as its ink if that is more.
        wide = sketch.width_dots or max(own[0], sketch.ink[2])
        tall = max(sketch.label_dots or own[1], sketch.ink[3])
        wide, tall = min(wide, sketch.image.width), min(tall, sketch.image.height)
        notes = list(sketch.notes)
        if sketch.ink[2] > wide or sketch.ink[2] > own[0] + 2 or sketch.ink[3] > own[1] + 2:
            notes.append(say("The ink reaches to {size}", size=millimetres(sketch.ink[2:], dpi).shown()))
        if sketch.copies > 1:
            notes.append(
                say_many(
                    sketch.copies,
                    "The carrier asks for 1 copy; one is printed",
                    "The carrier asks for {n} copies; one is printed",
                )
            )
        done.append(Sheet(sketch.image.crop((0, 0, wide, tall)), dpi, tuple(notes), sketch.missing))
    return tuple(done)
