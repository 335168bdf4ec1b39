"""Text as ink, in a condensed face close to a Zebra's font 0.

The face is TeX Gyre Heros Condensed Bold (GUST font licence): every letter of the Nordic, Baltic, Polish, Czech and
Turkish alphabets. Letters that it lacks are named, never silently dropped.
"""

from functools import lru_cache
from typing import TYPE_CHECKING

from app.domain.resources import resource
from app.labels.zpl.state import Block, FontChoice, Stamp

if TYPE_CHECKING:
    from PIL.Image import Image
    from PIL.ImageFont import FreeTypeFont

# Cell height, cell width, gap between cells, baseline: the bitmap fonts of a printer of 203 dpi (ZPL II guide, "Fonts").
_CELLS = {
    "A": (9, 5, 1, 7),
    "B": (11, 7, 2, 11),
    "C": (18, 10, 2, 14),
    "D": (18, 10, 2, 14),
    "E": (28, 15, 5, 23),
    "F": (26, 13, 3, 21),
    "G": (60, 40, 8, 48),
    "H": (21, 13, 6, 21),
}
# Scalable fonts that have a size of their own when none is given.
_SIZES = {"P": 20, "Q": 28, "R": 35, "S": 40, "T": 48, "U": 59, "V": 80}
# Rows from the top of font 0's cell to its baseline, as a part of the height.
_ASCENT = 0.77
_LONGEST_FIELD = 3072
_TALLEST = 2000
_INK = [255 if value >= 110 else 0 for value in range(256)]


@lru_cache(maxsize=64)
def _face(size: int) -> "FreeTypeFont":
    from PIL import ImageFont

    # A printer sets letter after letter, and so does the basic layout; the other one fails on control characters.
    face = str(resource("fonts", "labels", "texgyreheroscn-bold.otf"))
    return ImageFont.truetype(face, size, layout_engine=ImageFont.Layout.BASIC)


class Lettering:
    """One font at one size: measures and draws single lines.

    Args:
        choice: As ``^A`` or ``^CF`` gave it.
    """

    def __init__(self, choice: FontChoice) -> None:
        cell = _CELLS.get(choice.name)
        if cell:
            height, width, gap, baseline = cell
            grow = max(1, round((choice.height or choice.width * height / width) / height))
            grow_wide = max(1, round(choice.width / width)) if choice.width else grow
            self.height = min(height * grow, _TALLEST)
            self.baseline = min(baseline * grow, self.height)
            self._advance: int | None = min((width + gap) * grow_wide, _TALLEST)
            self._stretch = 1.0
        else:
            asked = choice.height or choice.width or _SIZES.get(choice.name, 15)
            self.height = min(max(asked, 6), _TALLEST)
            self.baseline = round(self.height * _ASCENT)
            self._advance = None
            self._stretch = min(max((choice.width or self.height) / self.height, 0.1), 10.0)
        self._font = _face(self.height)

    def width(self, text: str) -> float:
        """Return a line's width in dots."""
        if self._advance is not None:
            return float(self._advance * len(text))
        return sum(self._font.getlength(letter) for letter in text) * self._stretch

    def lacks(self, text: str) -> str:
        """Return the letters that the face cannot draw."""
        odd = {letter for letter in text if ord(letter) > 0x7E and not letter.isspace()}
        return "".join(sorted(letter for letter in odd if self._font.getmask(letter).getbbox() is None))

    def line(self, text: str) -> "Image":
        """Draw one line; the image is two heights tall with the baseline at ``baseline + height // 2``."""
        from PIL import Image, ImageDraw

        wide = max(1, int(self.width(text) / self._stretch) + self.height)
        image = Image.new("L", (min(wide, 20_000_000 // (self.height * 2)), self.height * 2))
        pen = ImageDraw.Draw(image)
        row = self.baseline + self.height // 2
        if self._advance is None:
            pen.text((0, row), text, fill=255, font=self._font, anchor="ls")
        else:
            for place, letter in enumerate(text):
                pen.text(((place + 0.5) * self._advance, row), letter, fill=255, font=self._font, anchor="ms")
        if self._stretch != 1.0:
            image = image.resize((max(1, round(image.width * self._stretch)), image.height))
        return image.point(_INK, "1")


def text_stamp(text: str, choice: FontChoice) -> Stamp:
    """Draw a line of text."""
    letters = Lettering(choice)
    text = text[:_LONGEST_FIELD]
    room = letters.height // 2
    return Stamp(letters.line(text), baseline=letters.baseline + room, above=room, below=letters.height - room)


def block_stamp(text: str, choice: FontChoice, block: Block) -> Stamp:
    r"""Draw a text block: words wrap at the block's width, ``\&`` begins a line, ``\\`` is a backslash (``^FB``)."""
    from PIL import Image

    letters = Lettering(choice)
    lines = _wrapped(text[:_LONGEST_FIELD], letters, block)[: block.lines + 4]
    pitch = max(1, letters.height + block.spacing)
    room = letters.height // 2
    last = min(block.lines, 400) - 1
    tall = min(pitch * last + letters.height * 2, 20_000)
    image = Image.new("1", (block.width, tall))
    for number, line in enumerate(lines):
        ink = letters.line(line)
        indent = block.hanging if number else 0
        spare = block.width - indent - round(letters.width(line))
        shift = {"R": spare, "C": spare // 2}.get(block.justify, 0)
        # Lines beyond the last one are printed over it, as a printer does.
        image.paste(255, (indent + shift, pitch * min(number, last)), ink)
    return Stamp(
        image, baseline=min(pitch * last + letters.baseline + room, tall), above=room, below=letters.height - room
    )


def _wrapped(text: str, letters: Lettering, block: Block) -> list[str]:
    lines: list[str] = []
    for paragraph in _paragraphs(text):
        line = ""
        for word in paragraph.split(" "):
            longer = f"{line} {word}" if line else word
            if line and letters.width(longer) > block.width - (block.hanging if lines else 0):
                lines.append(line)
                line = word
            else:
                line = longer
            while letters.width(line) > block.width and len(line) > 1:
                head = _fitting(line, letters, block.width)
                lines.append(line[:head])
                line = line[head:]
        lines.append(line)
    return lines


def _fitting(line: str, letters: Lettering, width: int) -> int:
    used = 0.0
    for place, letter in enumerate(line):
        used += letters.width(letter)
        if used > width:
            return max(1, place)
    return len(line)


def _paragraphs(text: str) -> list[str]:
    kept = text.replace("\\\\", "\0")
    return [part.replace("\0", "\\") for part in kept.split("\\&")]
