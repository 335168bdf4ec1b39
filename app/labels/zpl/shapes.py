"""Boxes, circles, diagonals, graphics and signs: ``^GB ^GC ^GD ^GE ^GF ^GS``."""

from typing import TYPE_CHECKING

from app.domain.wording import say
from app.labels.zpl.dots import LARGEST_BYTES, graphic_image
from app.labels.zpl.pen import Handler, Pen
from app.labels.zpl.state import FontChoice, Stamp
from app.labels.zpl.stream import Command
from app.labels.zpl.typeface import Lettering

if TYPE_CHECKING:
    from PIL.Image import Image
    from PIL.ImageDraw import ImageDraw

# What lies beyond the edge by more than this makes no difference.
_EDGE_DOTS = 64
# ^GS has five signs; the last two are the marks of testing bodies, and are drawn as their letters in a ring.
_SIGNS = {"A": "®", "B": "©", "C": "™"}
_MARKS = {"D": "UL", "E": "CSA"}
# What a dot of them costs beside one of plain ink.
_SIGN_COST = 12


def _sides(pen: Pen, command: Command) -> tuple[list[str], int, int, int]:
    parameters = [*command.parameters(), "", "", "", "", ""]
    most_wide, most_tall = (side + _EDGE_DOTS for side in pen.size_dots)
    thickness = pen.number(parameters[2], 1, 1, max(most_wide, most_tall))
    wide = pen.number(parameters[0], min(thickness, most_wide), 1, most_wide)
    tall = pen.number(parameters[1], min(thickness, most_tall), 1, most_tall)
    return parameters, wide, tall, thickness


def _canvas(wide: int, tall: int) -> tuple["Image", "ImageDraw"]:
    from PIL import Image, ImageDraw

    image = Image.new("1", (wide, tall))
    return image, ImageDraw.Draw(image)


def _box(pen: Pen, command: Command) -> None:
    parameters, wide, tall, thickness = _sides(pen, command)
    # No side is shorter than its line is thick.
    wide, tall = (
        min(max(side, thickness), most + _EDGE_DOTS) for side, most in zip((wide, tall), pen.size_dots, strict=True)
    )
    image, draw = _canvas(wide, tall)
    radius = pen.number(parameters[4], 0, 0, 8) / 8 * min(wide, tall) / 2
    if thickness * 2 >= min(wide, tall):
        draw.rounded_rectangle((0, 0, wide - 1, tall - 1), radius, fill=255)
    else:
        draw.rounded_rectangle((0, 0, wide - 1, tall - 1), radius, outline=255, width=thickness)
    pen.field.stamp = Stamp(image, baseline=tall, white=parameters[3].upper() == "W")


def _circle(pen: Pen, command: Command) -> None:
    diameter, thickness, colour, *_ = [*command.parameters(), "", "", ""]
    most = min(pen.size_dots) + _EDGE_DOTS
    across = pen.number(diameter, 3, 3, most)
    _ellipse(pen, across, across, pen.number(thickness, 1, 1, most), colour)


def _oval(pen: Pen, command: Command) -> None:
    parameters, wide, tall, thickness = _sides(pen, command)
    _ellipse(pen, max(wide, 3), max(tall, 3), thickness, parameters[3])


def _ellipse(pen: Pen, wide: int, tall: int, thickness: int, colour: str) -> None:
    image, draw = _canvas(wide, tall)
    if thickness * 2 >= min(wide, tall):
        draw.ellipse((0, 0, wide - 1, tall - 1), fill=255)
    else:
        draw.ellipse((0, 0, wide - 1, tall - 1), outline=255, width=thickness)
    pen.field.stamp = Stamp(image, baseline=tall, white=colour.upper() == "W")


def _diagonal(pen: Pen, command: Command) -> None:
    parameters, wide, tall, thickness = _sides(pen, command)
    image, draw = _canvas(min(wide + thickness, pen.size_dots[0] + _EDGE_DOTS), tall)
    last, low = wide - 1, tall - 1
    if parameters[4].upper()[:1] in {"L", "\\"}:
        corners = [(0, 0), (thickness, 0), (last + thickness, low), (last, low)]
    else:
        corners = [(0, low), (thickness, low), (last + thickness, 0), (last, 0)]
    draw.polygon(corners, fill=255)
    pen.field.stamp = Stamp(image, baseline=tall, white=parameters[3].upper() == "W")


def _graphic(pen: Pen, command: Command) -> None:
    parts = [*command.data.split(command.delimiter.encode("latin-1"), 4), b"", b"", b"", b"", b""]
    kind, _count, total, row, data = parts[:5]
    row_bytes = pen.number(row.decode("latin-1"), 0, 0, 8000)
    size = pen.number(total.decode("latin-1"), 0, 0, LARGEST_BYTES)
    if not row_bytes or not size:
        pen.lack(say("A graphic without a size is not drawn"))
        return
    pen.spend(min(size * 8, 4 * pen.size_dots[0] * pen.size_dots[1]))
    image = graphic_image(kind.strip().upper() or b"A", data, size, row_bytes, 2 * pen.size_dots[1])
    if image is None:
        pen.lack(say("A graphic is damaged and is not drawn"))
        return
    pen.field.stamp = Stamp(image, baseline=image.height)


def _sign(pen: Pen, command: Command) -> None:
    turn, height, width, *_ = [*command.parameters(), "", "", ""]
    default = pen.state.font
    tall = pen.number(height, default.height or 24, 1, 32000)
    choice = FontChoice("0", tall, pen.number(width, tall, 0, 32000))

    def symbol(text: str) -> Stamp | None:
        from PIL import Image

        letters = Lettering(choice, pen.state.dpi)
        side = letters.height
        text = text[: pen.size_dots[0] // side + 1]
        pen.spend(side * side * len(text) * _SIGN_COST)
        image = Image.new("1", (side * len(text), side))
        for place, letter in enumerate(text):
            if letter in _MARKS:
                image.paste(255, (place * side, 0), _mark(_MARKS[letter], side))
            elif letter in _SIGNS:
                image.paste(255, (place * side, -(side // 2)), letters.line(_SIGNS[letter]))
        return Stamp(image, baseline=side)

    pen.begin_symbol(turn, symbol)


def _mark(letters: str, side: int) -> "Image":
    image, draw = _canvas(side, side)
    draw.ellipse((0, 0, side - 1, side - 1), outline=255, width=max(1, side // 12))
    small = Lettering(FontChoice("0", max(6, side // 2), max(6, side // len(letters))))
    line = small.line(letters)
    # The line's image is two heights tall, with half a height of room over its cell.
    room = small.height // 2
    image.paste(255, ((side - round(small.width(letters))) // 2, (side - small.height) // 2 - room), line)
    return image


SHAPES: dict[str, Handler] = {
    "^GB": _box,
    "^GC": _circle,
    "^GD": _diagonal,
    "^GE": _oval,
    "^GF": _graphic,
    "^GS": _sign,
}
