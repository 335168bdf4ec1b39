"""MaxiCode, ``^BD``: the carrier's own message in the middle, the rest around it, always in one size.

The writer knows the modes without a postcode (4 to 6). For those with one (2 and 3) it writes the same text in mode 4,
whose outer part is equal, and the inner twenty code words are put in here.

Sources: ISO/IEC 16023 (structure, primary message, placement, dimensions); ZPL II Programming Guide, ``^BD``.
"""

import math
import re
from typing import TYPE_CHECKING

from app.domain.wording import say
from app.labels.zpl.bars import written
from app.labels.zpl.pen import Handler, Pen
from app.labels.zpl.state import Stamp
from app.labels.zpl.stream import Command

if TYPE_CHECKING:
    from PIL.Image import Image
    from PIL.ImageDraw import ImageDraw

_COLUMNS, _ROWS = 30, 33
# Row and column, two digits each, of the 120 modules of the primary message, bit by bit.
_PRIMARY_TABLE = """
    1519 1719 0916 1016 1117 1116 2213 2212 2313 2312 2117 2216 0913 0912 1013 1012 1210 2010 2018 1219
    1218 1319 1318 1419 2315 2314 1819 1919 1918 2019 1508 1708 2110 2311 2215 2214 0915 0914 1015 1014
    1010 1110 1721 0919 0918 1019 1119 1118 1506 1606 1707 1706 1521 1520 1209 1208 1309 1308 1409 1408
    1809 1808 1909 1908 2009 2008 2119 2118 2219 2218 2319 2318 2109 2108 2209 2208 2309 2308 0909 0908
    1009 1008 1109 1108 1221 1220 1321 1320 1421 1420 1821 1820 1921 1920 2021 2020 1807 1806 1907 1906
    2007 2006 1207 1206 1307 1306 1407 1406 0921 0920 1021 1020 1121 1120 2121 2120 2221 2220 2321 2320
"""
_PRIMARY = [(int(place[:2]), int(place[2:])) for place in _PRIMARY_TABLE.split()]
_US_POSTCODE = re.compile(r"(\d{3})(\d{3})(\d{9})")
_POSTCODE = re.compile(r"(\d{3})(\d{3})([A-Z0-9 ]{6})")
_MODULE_MM = 0.88
# Edges of the three dark rings of the finder, in modules from its middle.
_RINGS = ((4.41, 3.65), (2.89, 2.12), (1.35, 0.58))
_FINE = 4
_INK = [255 if value >= 128 else 0 for value in range(256)]


def _maxicode(pen: Pen, command: Command) -> None:
    mode, _number, total = (command.parameters() + [""] * 3)[:3]
    kind = pen.number(mode, 2, 2, 6)
    if pen.number(total, 1, 1, 8) > 1:
        pen.lack(say("A MaxiCode of several parts is drawn as one"))

    def symbol(text: str) -> Stamp | None:
        modules = maxicode_modules(pen.as_bytes(text), kind)
        if modules is None:
            return None
        image = _drawn(modules, pen.state.dpi)
        pen.spend(image.width * image.height * _FINE * _FINE * 3)
        return Stamp(image, baseline=image.height)

    pen.begin_symbol("N", symbol)


def maxicode_modules(text: str, mode: int) -> frozenset[tuple[int, int]] | None:
    """Return row and column of the dark modules; None when the text does not suit the mode.

    Args:
        text: In modes 2 and 3 class of service, country and postcode (nine digits, or six signs) stand before it.
        mode: 2 to 6.
    """
    if mode >= 4:
        return _modules(written(text, "MaxiCode", ec_level=str(mode)))
    found = (_US_POSTCODE if mode == 2 else _POSTCODE).match(text.upper())
    if not found:
        return None
    # Nine letters fill the primary message of mode 4, so that the rest begins where it does here.
    around = _modules(written("A" * 9 + text[found.end() :], "MaxiCode", ec_level="4"))
    if around is None:
        return None
    words = _primary(mode, int(found[1]), int(found[2]), found[3])
    middle = {place for bit, place in enumerate(_PRIMARY) if words[bit // 6] >> (5 - bit % 6) & 1}
    return around - set(_PRIMARY) | middle


def _modules(image: "Image | None") -> frozenset[tuple[int, int]] | None:
    if image is None:
        return None
    # The writer draws a module five dots wide and four high, every second row half a module further.
    return frozenset(
        (row, column)
        for row in range(_ROWS)
        for column in range(_COLUMNS - row % 2)
        if image.getpixel((column * 5 + 1 + row % 2 * 2, row * 4 + 2)) == 0 and not _in_finder(row, column)
    )


def _in_finder(row: int, column: int) -> bool:
    across, down = _centre(row, column)
    middle = _centre(16, 14)
    return math.hypot(across - middle[0], down - middle[1]) < 4.7


def _centre(row: int, column: int) -> tuple[float, float]:
    """Return a module's middle in modules from the upper left corner."""
    return column + 0.5 + row % 2 / 2, row * math.sqrt(0.75) + 1 / math.sqrt(3)


def _primary(mode: int, service: int, country: int, postcode: str) -> list[int]:
    """Return the ten code words of the primary message and the ten that correct it."""
    if mode == 2:
        value = int(postcode) << 4 | len(postcode) << 34
    else:
        # Signs as in code set A: letters from 1, what stands before them as in ASCII.
        signs = [ord(sign) - 64 if sign >= "A" else ord(sign) for sign in postcode]
        value = sum(sign << (34 - 6 * place) for place, sign in enumerate(signs))
    value |= mode | country << 40 | service << 50
    words = [value >> (6 * place) & 63 for place in range(10)]
    return words + _correction(words, 10)


def _correction(words: list[int], count: int) -> list[int]:
    """Return Reed-Solomon code words over 64 elements, generator x⁶ + x + 1."""
    powers = [1]
    while len(powers) < 63:
        powers.append(powers[-1] << 1 ^ (0x43 if powers[-1] & 32 else 0))
    logs = {power: place for place, power in enumerate(powers)}

    def times(one: int, other: int) -> int:
        return powers[(logs[one] + logs[other]) % 63] if one and other else 0

    generator = [1]
    for root in range(1, count + 1):
        shifted = [*generator, 0]
        generator = [above ^ times(below, powers[root]) for above, below in zip(shifted, [0, *generator], strict=True)]
    rest = [*words, *[0] * count]
    for place in range(len(words)):
        for offset, term in enumerate(generator):
            if offset:
                rest[place + offset] ^= times(rest[place], term)
    return rest[len(words) :]


def _drawn(modules: frozenset[tuple[int, int]], dpi: int) -> "Image":
    from PIL import Image, ImageDraw

    unit = _MODULE_MM / 25.4 * dpi * _FINE
    wide, tall = (_COLUMNS + 0.5) * unit, _centre(_ROWS - 1, 0)[1] * unit + unit / math.sqrt(3)
    size = -(-math.ceil(wide) // _FINE) * _FINE, -(-math.ceil(tall) // _FINE) * _FINE
    image = Image.new("L", size)
    drawing = ImageDraw.Draw(image)
    for row, column in modules:
        across, down = _centre(row, column)
        _hexagon(drawing, across * unit, down * unit, unit)
    across, down = _centre(16, 14)
    for outer, inner in _RINGS:
        for radius, ink in ((outer, 255), (inner, 0)):
            drawing.ellipse(
                [(middle + sign * radius) * unit for sign in (-1, 1) for middle in (across, down)], fill=ink
            )
    return image.reduce(_FINE).point(_INK, "1")


def _hexagon(drawing: "ImageDraw", across: float, down: float, unit: float) -> None:
    # A little white between two modules keeps them apart when the heat spreads.
    reach = unit / math.sqrt(3) * 0.9
    corners = [
        (across + reach * math.sin(math.pi / 3 * corner), down + reach * math.cos(math.pi / 3 * corner))
        for corner in range(6)
    ]
    drawing.polygon(corners, fill=255)


MAXICODE: dict[str, Handler] = {"^BD": _maxicode}
