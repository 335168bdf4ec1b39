"""A label stream as pictures: what each of its labels looks like, and what could not be drawn."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.domain.labels import LabelSize
from app.labels.zpl.layout import LAYOUT, SILENT
from app.labels.zpl.pen import Handler, Pen
from app.labels.zpl.shapes import SHAPES
from app.labels.zpl.state import PrinterState
from app.labels.zpl.stream import Piece, commands, pieces
from app.labels.zpl.symbols import SYMBOLS

if TYPE_CHECKING:
    from PIL.Image import Image

# Every command that the reader obeys. To add one, add it to its table.
TABLE: dict[str, Handler] = {**LAYOUT, **SHAPES, **SYMBOLS}

# Nine of thirteen real carrier labels say nothing of their size: they are drawn on more than any of them needs, and the ink is measured.
OVERSIZE = LabelSize(width_mm=130, height_mm=260)
MOST_LABELS = 50


@dataclass(frozen=True, slots=True)
class Sketch:
    """One drawn label.

    Attributes:
        image: One bit a dot, set where there is ink.
        ink: Left, top, right, lower edge of the ink in dots.
        width_dots: ``^PW`` if it was set; label_dots the same of ``^LL``.
        copies: How many the stream asks for (``^PQ``).
        notes: All that is worth saying; ``missing`` is the part of it that a printer would print.
    """

    image: "Image"
    ink: tuple[int, int, int, int]
    width_dots: int | None
    label_dots: int | None
    copies: int
    notes: tuple[str, ...]
    missing: tuple[str, ...]


def formats(content: bytes) -> tuple[Piece, ...]:
    """Return a stream's formats, finished or not."""
    return tuple(piece for piece in pieces(commands(content)) if piece.is_format)


def sketches(content: bytes, dpi: int, size_dots: tuple[int, int] | None = None) -> tuple[Sketch, ...]:
    """Draw every label of a stream that has any ink.

    Args:
        content: Any bytes; what is no ZPL draws nothing.
        dpi: The head that it is meant for.
        size_dots: The canvas; larger than any label if not given.
    """
    drawn: list[Sketch] = []
    state = PrinterState(dpi)
    canvas = size_dots or OVERSIZE.dots(dpi)
    for piece in pieces(commands(content)):
        if not piece.closed:
            continue
        state.copies = 1
        pen = Pen(state, canvas)
        pen.draw(piece.commands, TABLE, SILENT)
        if pen.beyond:
            pen.note("Ink reaches beyond the label")
        if ink := pen.image.getbbox():
            drawn.append(
                Sketch(
                    image=pen.image,
                    ink=ink,
                    width_dots=state.print_width,
                    label_dots=state.label_length,
                    copies=state.copies,
                    notes=tuple(pen.notes),
                    missing=tuple(pen.missing),
                )
            )
        if len(drawn) == MOST_LABELS:
            break
    return tuple(drawn)
