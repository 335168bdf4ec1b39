"""Text as ink, in a condensed face close to a Zebra's font 0.

The face is TeX Gyre Heros Condensed Bold (GUST font licence): every letter of the Nordic, Baltic, Polish, Czech and
Turkish alphabets. Greek with its accents and Cyrillic come from Inter Bold (SIL open font licence), made narrower.
Letters that neither has are named, never silently dropped.
"""

from functools import lru_cache
from itertools import groupby
from typing import TYPE_CHECKING

from app.domain.resources import resource
from app.labels.zpl.state import Block, FontChoice, Stamp

if TYPE_CHECKING:
    from PIL.Image import Image
    from PIL.ImageFont import FreeTypeFont

# Cell height, cell width, gap between cells, baseline: the bitmap fonts of a printer (ZPL II guide, "Fonts").
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
# OCR-B and OCR-A are as large on paper at every head, so that they have other cells at other heads.
_CELLS_BY_DPI = {
    152: {"E": (21, 10, 5, 17), "H": (17, 11, 6, 17)},
    300: {"E": (42, 20, 8, 34), "H": (34, 22, 9, 34)},
    600: {"E": (84, 40, 16, 68), "H": (68, 44, 18, 68)},
}
# Scalable fonts that have a size of their own when none is given.
_SIZES = {"P": 20, "Q": 28, "R": 35, "S": 40, "T": 48, "U": 59, "V": 80}
# Rows from the top of font 0's cell to its baseline, as a part of the height.
_ASCENT = 0.77
_LONGEST_FIELD = 3072
_TALLEST = 2000
_WIDEST = 20_000
# Dots of one text block: more is more than any label has.
_MOST_INK = 40_000_000
_INK = [255 if value >= 110 else 0 for value in range(256)]
_FACES = (("labels", "texgyreheroscn-bold.otf"), ("Inter-Bold.otf",))
# How the second face is made to look like the first: its size and its width.
_SECOND_SIZE, _SECOND_WIDTH = 0.95, 0.78
_NO_LETTER = "\uffff"


@lru_cache(maxsize=64)
def _face(size: int, second: bool = False) -> "FreeTypeFont":  # noqa: FBT001  (a key of the cache)
    from PIL import ImageFont

    # A printer sets letter after letter, and so does the basic layout; the other one fails on control characters.
    face = str(resource("fonts", *_FACES[second]))
    return ImageFont.truetype(face, size, layout_engine=ImageFont.Layout.BASIC)


@lru_cache(maxsize=4096)
def _face_of(letter: str) -> int | None:
    """Return which of the two faces has a letter, None when neither does."""
    if ord(letter) <= 0x7E or letter.isspace():
        return 0
    for number in (0, 1):
        font = _face(40, bool(number))
        drawn, none = font.getmask(letter), font.getmask(_NO_LETTER)
        if drawn.getbbox() and (drawn.size, bytes(drawn)) != (none.size, bytes(none)):
            return number
    return None


class Lettering:
    """One font at one size: measures and draws single lines.

    Args:
        choice: As ``^A`` or ``^CF`` gave it.
        dpi: The head: two of the bitmap fonts depend on it.
    """

    def __init__(self, choice: FontChoice, dpi: int = 203) -> None:
        cell = _CELLS_BY_DPI.get(dpi, {}).get(choice.name) or _CELLS.get(choice.name)
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
        self._widths: dict[str, float] = {}

    def width(self, text: str) -> float:
        """Return a line's width in dots."""
        if self._advance is not None:
            return float(self._advance * len(text))
        return sum(map(self._letter_width, text))

    def _letter_width(self, letter: str) -> float:
        width = self._widths.get(letter)
        if width is None:
            second = _face_of(letter) == 1
            width = self._font(second=second).getlength(letter) * (_SECOND_WIDTH if second else 1.0) * self._stretch
            self._widths[letter] = width
        return width

    def _font(self, *, second: bool) -> "FreeTypeFont":
        return _face(max(1, round(self.height * _SECOND_SIZE)), second) if second else _face(self.height)

    def lacks(self, text: str) -> str:
        """Return the letters that no face can draw."""
        return "".join(sorted(letter for letter in set(text) if _face_of(letter) is None))

    def line(self, text: str, most_dots: int = _WIDEST) -> "Image":
        """Draw one line; the image is two heights tall with the baseline at ``baseline + height // 2``.

        Args:
            text: What does not fit into ``most_dots`` is left out: it would be off any label.
        """
        from PIL import Image

        most = min(most_dots, _MOST_INK // (self.height * 2))
        text = self._cut(text, most)
        image = Image.new("L", (max(1, min(int(self.width(text)), most)) + self.height, self.height * 2))
        if self._advance is None:
            place = 0.0
            for second, letters in groupby(text, lambda letter: _face_of(letter) == 1):
                run = "".join(letters)
                self._set_run(image, run, place, second=second)
                place += self.width(run)
        else:
            for number, letter in enumerate(text):
                self._set_cell(image, letter, number * self._advance, self._advance)
        return image.point(_INK, "1")

    def _cut(self, text: str, most: int) -> str:
        used = 0.0
        for place, letter in enumerate(text):
            used += self._advance or self._letter_width(letter)
            if used > most:
                return text[: place + 1]
        return text

    def _set_run(self, image: "Image", run: str, place: float, *, second: bool) -> None:
        from PIL import Image, ImageDraw

        row = self.baseline + self.height // 2
        font = self._font(second=second)
        squeeze = self._stretch * (_SECOND_WIDTH if second else 1.0)
        if squeeze == 1.0:
            ImageDraw.Draw(image).text((place, row), run, fill=255, font=font, anchor="ls")
            return
        # No more of it than the line has room for.
        wide = max(1, min(int(font.getlength(run)) + self.height, int((image.width - place) / squeeze) + 1))
        strip = Image.new("L", (wide, image.height))
        ImageDraw.Draw(strip).text((0, row), run, fill=255, font=font, anchor="ls")
        strip = strip.resize((max(1, round(wide * squeeze)), image.height))
        image.paste(255, (round(place), 0), strip)

    def _set_cell(self, image: "Image", letter: str, place: int, advance: int) -> None:
        from PIL import Image, ImageDraw

        row = self.baseline + self.height // 2
        font = self._font(second=_face_of(letter) == 1)
        wide = font.getlength(letter)
        if wide <= advance:
            ImageDraw.Draw(image).text((place + advance / 2, row), letter, fill=255, font=font, anchor="ms")
            return
        # Letters of a bitmap font are all equally wide: what is wider here is made narrower.
        strip = Image.new("L", (max(1, round(wide)), image.height))
        ImageDraw.Draw(strip).text((0, row), letter, fill=255, font=font, anchor="ls")
        strip = strip.resize((max(1, advance - 1), image.height))
        image.paste(255, (place, 0), strip)


def text_stamp(text: str, letters: Lettering, most_dots: int) -> Stamp:
    """Draw a line of text, as far as ``most_dots``."""
    text = text[:_LONGEST_FIELD]
    room = letters.height // 2
    return Stamp(
        letters.line(text, most_dots),
        baseline=letters.baseline + room,
        above=room,
        below=letters.height - room,
        length=min(round(letters.width(text)), 32_000),
    )


def block_stamp(text: str, letters: Lettering, block: Block) -> Stamp:
    r"""Draw a text block: words wrap at the block's width, ``\&`` begins a line, ``\\`` is a backslash (``^FB``, ``^TB``)."""
    from PIL import Image

    pitch = max(1, letters.height + block.spacing)
    most = max(1, block.height // pitch) if block.height else block.lines
    wrapped = _wrapped(text[:_LONGEST_FIELD], letters, block)
    # ^TB ends where its room does; ^FB prints what is too much over its last line.
    lines = wrapped[:most] if block.height else wrapped[: most + 4]
    lines = lines[: max(1, _MOST_INK // (letters.height * 2 * (block.width + letters.height)))]
    room = letters.height // 2
    last = min(most, 400) - 1
    tall = min(pitch * last + letters.height * 2, _WIDEST)
    if tall * block.width > _MOST_INK:
        # So many empty lines are no label's: what is written is enough.
        tall = min(pitch * min(last, len(lines)) + letters.height * 2, _WIDEST)
    image = Image.new("1", (block.width, tall))
    for number, line in enumerate(lines):
        indent = block.hanging if number else 0
        spare = block.width - indent - round(letters.width(line))
        row = pitch * min(number, last)
        if block.justify == "J" and spare > 0 and number + 1 < len(lines) and " " in line:
            _spread(image, line, letters, (indent, row), spare)
            continue
        shift = {"R": spare, "C": spare // 2}.get(block.justify, 0)
        image.paste(255, (indent + shift, row), letters.line(line, block.width))
    return Stamp(image, baseline=pitch * last + letters.baseline + room, above=room, below=letters.height - room)


def _spread(image: "Image", line: str, letters: Lettering, place: tuple[int, int], spare: int) -> None:
    words = line.split(" ")
    gap = letters.width(" ") + spare / (len(words) - 1)
    left = float(place[0])
    for word in words:
        image.paste(255, (round(left), place[1]), letters.line(word, image.width))
        left += letters.width(word) + gap


def _wrapped(text: str, letters: Lettering, block: Block) -> list[str]:
    lines: list[str] = []
    gap = letters.width(" ")
    for paragraph in _paragraphs(text):
        line, long = "", 0.0
        for word in paragraph.split(" "):
            wide = letters.width(word)
            if line and long + gap + wide > block.width - (block.hanging if lines else 0):
                lines.append(line)
                line, long = word, wide
            else:
                long += gap + wide if line else wide
                line = f"{line} {word}" if line else word
            while long > block.width and len(line) > 1:
                head = _fitting(line, letters, block.width)
                lines.append(line[:head])
                line = line[head:]
                long = letters.width(line)
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
    # A soft hyphen shows only where a word is parted, and words are not parted here.
    kept = text.replace("\\\\", "\0").replace("\\-", "")
    return [part.replace("\0", "\\") for part in kept.split("\\&")]
