"""A label stream as pictures: what each of its labels looks like, and what could not be drawn."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING

from app.domain.labels import LabelSize
from app.domain.wording import say
from app.labels.zpl.effects import SILENT
from app.labels.zpl.formats import filled
from app.labels.zpl.layout import LAYOUT
from app.labels.zpl.pen import Handler, Pen
from app.labels.zpl.shapes import SHAPES
from app.labels.zpl.state import PrinterState
from app.labels.zpl.stores import STORES
from app.labels.zpl.stream import Piece, commands, pieces
from app.labels.zpl.symbols import SYMBOLS

if TYPE_CHECKING:
    from PIL.Image import Image

# Every command that the reader obeys. To add one, add it to its table.
TABLE: dict[str, Handler] = {**LAYOUT, **SHAPES, **STORES, **SYMBOLS}

# Nine of thirteen real carrier labels say nothing of their size: they are drawn on more than any of them needs, and the ink is measured.
OVERSIZE = LabelSize(width_mm=130, height_mm=260)
MOST_LABELS = 50
# Pictures of so many dots are kept at once; what a stream has beyond is counted, not shown.
_MOST_DOTS = 300_000_000
# What a command of a stored format costs, in dots of ink.
_STEP_COST = 4_000


@dataclass(frozen=True, slots=True)
class Sketch:
    """One drawn label.

    Attributes:
        image: One bit a dot, set where there is ink.
        ink: Left, top, right, lower edge of the ink in dots.
        width_dots: ``^PW`` if it was set; label_dots the same of ``^LL``.
        copies: How many the stream asks for (``^PQ``); labels with a counter (``^SN ^SF``) come one by one.
        notes: All that is worth saying; ``missing`` is the part of it that a printer would print.
        beyond: Whether ink lies off the canvas.
    """

    image: "Image"
    ink: tuple[int, int, int, int]
    width_dots: int | None
    label_dots: int | None
    copies: int
    notes: tuple[str, ...]
    missing: tuple[str, ...]
    beyond: bool = False


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
    canvas = size_dots or OVERSIZE.dots(dpi)
    most = max(1, min(MOST_LABELS, _MOST_DOTS // (canvas[0] * canvas[1])))
    return tuple(islice(_drawn(content, dpi, canvas), most))


def _drawn(content: bytes, dpi: int, canvas: tuple[int, int]) -> Iterator[Sketch]:
    state = PrinterState(dpi)
    for piece in pieces(commands(content)):
        if not piece.closed:
            continue
        if state.dots_left <= 0:
            return
        pen = _pen(piece, state, canvas, 0)
        copies, apart = state.copies, pen.serial
        if ink := _ink(pen):
            yield _sketch(pen, ink, 1 if apart else copies)
        # What a counter changes is another label each time.
        for copy in range(1, min(copies, MOST_LABELS) if apart else 0):
            if state.dots_left > 0 and (ink := _ink(pen := _pen(piece, state, canvas, copy))):
                yield _sketch(pen, ink, 1)


def _pen(piece: Piece, state: PrinterState, canvas: tuple[int, int], copy: int) -> Pen:
    state.copies = 1
    if copy == 0:
        # ^PQ stands at the end as a rule: the second copy knows what the first one found there.
        state.alike = 1
    pen = Pen(state, canvas, copy)
    found = filled(piece.commands, state.formats)
    pen.spend(found.steps * _STEP_COST)
    for name in found.lacking:
        pen.lack(say("The format {name} lies in the printer and is not drawn", name=name[:20]))
    pen.draw(found.commands, TABLE, SILENT)
    pen.turn()
    if pen.beyond:
        pen.note(say("Ink reaches beyond the label"))
    return pen


def _ink(pen: Pen) -> tuple[int, int, int, int] | None:
    return pen.ink if pen.prints else None


def _sketch(pen: Pen, ink: tuple[int, int, int, int], copies: int) -> Sketch:
    return Sketch(
        image=pen.image,
        ink=ink,
        width_dots=pen.state.print_width,
        label_dots=pen.state.label_length,
        copies=copies,
        notes=tuple(pen.notes),
        missing=tuple(pen.missing),
        beyond=pen.beyond,
    )
