"""GS1 DataBar, ``^BR``: six kinds of it, the barcodes of shops and GS1-128."""

from typing import TYPE_CHECKING

from app.domain.wording import say
from app.labels import code128
from app.labels.zpl.bars import LONGEST_TEXT, bars, grown, written
from app.labels.zpl.gs1 import bracketed
from app.labels.zpl.linear import Bars
from app.labels.zpl.pen import Handler, Pen
from app.labels.zpl.retail import ean8, ean13, upc_a, upc_e
from app.labels.zpl.state import Stamp
from app.labels.zpl.stream import Command

if TYPE_CHECKING:
    from PIL.Image import Image

_SCALES = {152: 2, 203: 2, 300: 3, 600: 6}
# Kind by number: what the writer calls it, and how many modules high a single row is (ISO/IEC 24724); 0 as drawn.
_KINDS = {
    1: ("DataBarOmni", 33),
    2: ("DataBarOmni", 13),
    3: ("DataBarStk", 0),
    4: ("DataBarStkOmni", 0),
    5: ("DataBarLtd", 10),
    6: ("DataBarExp", 34),
}
_SHOP = {7: upc_a, 8: upc_e, 9: ean13, 10: ean8}


def _databar(pen: Pen, command: Command) -> None:
    orientation, kind, grow, _separator, height, segments = (command.parameters() + [""] * 6)[:6]
    number = pen.number(kind, 1, 1, 12)
    scale = pen.number(grow, _SCALES.get(pen.state.dpi, 2), 1, 10)
    tall = pen.number(height, 25, 1, 32000)
    across = pen.number(segments, 22, 2, 22)

    def symbol(text: str) -> Stamp | None:
        linear, bar, _composite = text[:LONGEST_TEXT].partition("|")
        if bar:
            pen.lack(say("The two-dimensional part over a barcode is not drawn"))
        if number in _KINDS:
            modules, rows = _modules(linear, number, across)
            return _stamp(modules, scale, rows) if modules else None
        found = _SHOP[number](linear) if number in _SHOP else _gs1_128(linear)
        return bars(pen, [width * scale for width in found.widths], tall, "", above=False) if found else None

    pen.begin_symbol(orientation, symbol)


def _modules(text: str, number: int, segments: int) -> "tuple[Image | None, int]":
    name, rows = _KINDS[number]
    text = text.replace(">8", "\x1d")
    if number != 6:
        digits = text.removeprefix("(01)").strip()
        if not (digits.isascii() and digits.isdigit()):
            return None, 0
        # Thirteen digits and the check that the writer works out itself.
        return written(f"[01]{_with_check(digits)}", name), rows
    elements = bracketed(text)
    if elements is None:
        return None, 0
    if segments < 22:
        return written(elements, "DataBarExpStk", columns=segments // 2), 0
    return written(elements, name), rows


def _with_check(digits: str) -> str:
    from app.labels.zpl.checks import mod10

    digits = digits[:13].rjust(13, "0") if len(digits) != 14 else digits[:13]
    return digits + mod10(digits)


def _stamp(modules: "Image", scale: int, rows: int) -> Stamp:
    if rows:
        modules = modules.crop((0, 0, modules.width, 1)).resize((modules.width, rows))
    image = grown(modules, scale, scale)
    return Stamp(image, baseline=image.height)


def _gs1_128(text: str) -> Bars | None:
    plain = "".join(letter for letter in text.replace(">8", "\x1d") if ord(letter) < 128 and letter not in "() ")
    return Bars(code128.widths(code128.automatic(plain.lstrip("\x1d"), gs1=True)), text) if plain else None


DATABAR: dict[str, Handler] = {"^BR": _databar}
