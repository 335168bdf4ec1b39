"""Boxes, circles, diagonals and graphics: ``^GB ^GC ^GD ^GE ^GF ~DG ^XG``."""

import binascii
import re
import zlib
from base64 import b64decode
from typing import TYPE_CHECKING

from app.labels.zpl.pen import Handler, Pen
from app.labels.zpl.state import Stamp
from app.labels.zpl.stream import Command

if TYPE_CHECKING:
    from PIL.Image import Image
    from PIL.ImageDraw import ImageDraw

_LARGEST_GRAPHIC_BYTES = 8_000_000
# A run length before a hex digit, plain hex, or a sign that fills or repeats a row (ZPL II guide, "Alternative Data Compression Scheme").
_HEX_PART = re.compile(rb"([G-Yg-z]+)([0-9A-Fa-f])|([0-9A-Fa-f]+)|([,!:])")


def _sides(pen: Pen, command: Command) -> tuple[list[str], int, int, int]:
    parameters = [*command.parameters(), "", "", "", "", ""]
    most = 4 * max(pen.image.size)
    thickness = pen.number(parameters[2], 1, 1, most)
    wide = max(pen.number(parameters[0], thickness, 1, most), 1)
    tall = max(pen.number(parameters[1], thickness, 1, most), 1)
    return parameters, wide, tall, thickness


def _canvas(wide: int, tall: int) -> tuple["Image", "ImageDraw"]:
    from PIL import Image, ImageDraw

    image = Image.new("1", (wide, tall))
    return image, ImageDraw.Draw(image)


def _box(pen: Pen, command: Command) -> None:
    parameters, wide, tall, thickness = _sides(pen, command)
    wide, tall = max(wide, thickness), max(tall, thickness)
    image, draw = _canvas(wide, tall)
    radius = pen.number(parameters[4], 0, 0, 8) / 8 * min(wide, tall) / 2
    if thickness * 2 >= min(wide, tall):
        draw.rounded_rectangle((0, 0, wide - 1, tall - 1), radius, fill=255)
    else:
        draw.rounded_rectangle((0, 0, wide - 1, tall - 1), radius, outline=255, width=thickness)
    pen.field.stamp = Stamp(image, baseline=tall, white=parameters[3].upper() == "W")


def _circle(pen: Pen, command: Command) -> None:
    diameter, thickness, colour, *_ = [*command.parameters(), "", "", ""]
    most = max(pen.image.size)
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
    image, draw = _canvas(wide + thickness, tall)
    last, low = wide - 1, tall - 1
    if parameters[4].upper()[:1] in {"L", "\\"}:
        corners = [(0, 0), (thickness, 0), (last + thickness, low), (last, low)]
    else:
        corners = [(0, low), (thickness, low), (last + thickness, 0), (last, 0)]
    draw.polygon(corners, fill=255)
    pen.field.stamp = Stamp(image, baseline=tall, white=parameters[3].upper() == "W")


def _graphic(pen: Pen, command: Command) -> None:
    from PIL import Image

    kind, _count, total, row, data = [
        *command.data.split(command.delimiter.encode("latin-1"), 4),
        b"",
        b"",
        b"",
        b"",
        b"",
    ][:5]
    row_bytes = pen.number(row.decode("latin-1"), 0, 0, 8000)
    size = pen.number(total.decode("latin-1"), 0, 0, _LARGEST_GRAPHIC_BYTES)
    if not row_bytes or not size:
        pen.lack("A graphic without a size is not drawn")
        return
    dots = graphic_bytes(kind.strip().upper(), data, size, row_bytes)
    if dots is None:
        pen.lack("A graphic is damaged and is not drawn")
        return
    rows = -(-size // row_bytes)
    image = Image.frombytes("1", (row_bytes * 8, rows), dots[: rows * row_bytes].ljust(rows * row_bytes, b"\0"))
    pen.field.stamp = Stamp(image, baseline=rows)


def graphic_bytes(kind: bytes, data: bytes, size: int, row_bytes: int) -> bytes | None:
    """Decode a graphic's data to one bit a dot, 1 is ink; None when a printer would not take it."""
    if kind in {b"B", b"C"}:
        return data[:size]
    text = bytes(data.translate(None, b"\r\n\t "))
    if text[:5] in {b":Z64:", b":B64:"}:
        return _encoded(text, size)
    return _hex_rows(text, size, row_bytes)


def _encoded(text: bytes, size: int) -> bytes | None:
    body, _, check = text[5:].partition(b":")
    try:
        # Printers compare this check and print nothing when it is wrong.
        if binascii.crc_hqx(body, 0) != int(check[:4], 16):
            return None
        plain = b64decode(body, validate=True)
        return zlib.decompressobj().decompress(plain, size) if text[1:4] == b"Z64" else plain[:size]
    except (ValueError, zlib.error):
        return None


def _hex_rows(text: bytes, size: int, row_bytes: int) -> bytes:
    digits = row_bytes * 2
    rows = bytearray()
    line = bytearray()
    last = b"0" * digits
    limit = size * 2
    for found in _HEX_PART.finditer(text):
        runs, digit, plain, sign = found.groups()
        if sign == b":":
            line += last[len(line) :]
        elif sign:
            line += (b"0" if sign == b"," else b"F") * (digits - len(line))
        else:
            line += plain or digit * _run_length(runs)
        while len(line) >= digits:
            last = bytes(line[:digits])
            rows += last
            del line[:digits]
        if len(rows) >= limit:
            break
    rows += line.ljust(digits, b"0") if line and len(rows) < limit else b""
    return bytes.fromhex(rows[:limit].decode("ascii"))


def _run_length(letters: bytes) -> int:
    # G to Y are 1 to 19, g to z are 20 to 400 in twenties; several add up.
    total = sum(letter - 70 if letter < 97 else (letter - 102) * 20 for letter in letters)
    return min(total, 64_000)


_MOST_GRAPHICS = 50


def _store(pen: Pen, command: Command) -> None:
    from PIL import Image

    name, total, row, data = [*command.data.split(command.delimiter.encode("latin-1"), 3), b"", b"", b"", b""][:4]
    row_bytes = pen.number(row.decode("latin-1"), 0, 0, 8000)
    size = pen.number(total.decode("latin-1"), 0, 0, _LARGEST_GRAPHIC_BYTES)
    dots = graphic_bytes(b"A", data, size, row_bytes) if row_bytes and size else None
    if dots is None or len(pen.state.graphics) >= _MOST_GRAPHICS:
        pen.lack("A stored graphic is damaged and is not drawn")
        return
    rows = -(-size // row_bytes)
    image = Image.frombytes("1", (row_bytes * 8, rows), dots[: rows * row_bytes].ljust(rows * row_bytes, b"\0"))
    pen.state.graphics[_graphic_name(name.decode("latin-1"))] = image


def _recall(pen: Pen, command: Command) -> None:
    name, across, down, *_ = [*command.parameters(), "", "", ""]
    image = pen.state.graphics.get(_graphic_name(name))
    if image is None:
        pen.lack(f"The graphic {name[:20]} lies in the printer and is not drawn")
        return
    # Grown by whole dots, and no further than the canvas could show.
    wide = image.width * pen.number(across, 1, 1, 10)
    tall = image.height * pen.number(down, 1, 1, 10)
    if wide * tall > _LARGEST_GRAPHIC_BYTES * 8:
        pen.lack("A graphic is larger than any label and is not drawn")
        return
    pen.field.stamp = Stamp(image.resize((wide, tall)), baseline=tall)


def _graphic_name(text: str) -> str:
    return text.strip().upper().rpartition(":")[2].partition(".")[0]


SHAPES: dict[str, Handler] = {
    "^GB": _box,
    "^GC": _circle,
    "^GD": _diagonal,
    "^GE": _oval,
    "^GF": _graphic,
    "~DG": _store,
    "^XG": _recall,
}
