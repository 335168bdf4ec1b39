"""Where everything stands in a verdict over the whole window, and how large its word can be."""

from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, QSize

from app.domain.scans import Verdict
from app.ui.flash import Flash
from app.ui.theme import Theme
from app.ui.theme.paint import Face, words_width, wrapped
from app.ui.theme.words import plain

# The window that the look's measures are taken in.
_WIDTH, _HEIGHT = 1366, 768
_SIDE, _GAP, _TOP = 64, 56, 64
# A word goes onto two lines only when one would be smaller than this.
_ONE_LINE_PX = 120
_MOST_LINES = 2
SOFT_HYPHEN = "\u00ad"
"""Where a translator lets a long compound be broken."""


@dataclass(frozen=True)
class FittedWord:
    """A word and the size that it is drawn in."""

    lines: tuple[str, ...]
    px: int


def fit_word(theme: Theme, word: str, width: float, height: float, *, largest: int = 300) -> FittedWord:
    """Find the size in px in which a word is as large as it can be in a place.

    One line is taken while it is well readable, two below that. A line ends at a space, or with a hyphen where a translator
    put a soft one into a long compound. A word is fitted, never cut.
    """
    whole = plain(word)
    one = _fitting(theme, (whole.replace(SOFT_HYPHEN, ""),), width, height, largest)
    splits = _splits(whole)
    if one.px >= min(_ONE_LINE_PX, largest) or not splits:
        return one
    fitting = (_fitting(theme, split, width, height, largest) for split in splits)
    best = max(fitting, key=lambda fitted: (fitted.px, -max(map(len, fitted.lines))))
    return best if best.px > one.px else one


def _splits(word: str) -> list[tuple[str, str]]:
    """Return all ways to lay a word onto two lines."""
    found = []
    for at, letter in enumerate(word):
        if letter in {" ", SOFT_HYPHEN}:
            left, right = (part.replace(SOFT_HYPHEN, "") for part in (word[:at], word[at + 1 :]))
            found.append((left if letter == " " else f"{left}-", right))
    return found


def _fitting(theme: Theme, lines: tuple[str, ...], width: float, height: float, largest: int) -> FittedWord:
    at_largest = theme.metrics("verdict", px=largest)
    widest = max(at_largest.horizontalAdvance(line) for line in lines)
    px = min(float(largest), largest * width / max(1.0, widest), height / len(lines))
    return FittedWord(lines, max(12, int(px)))


class FlashLayout:
    """The measures of one flash in one window, with one size of text.

    Args:
        size: Of the window in px.
        clear: What stays uncovered.
        growth: How much larger than at 100 % the smaller texts are.
    """

    def __init__(self, theme: Theme, flash: Flash, size: QSize, clear: QRect, growth: float) -> None:
        self.theme = theme
        self.scale = min(1.0, size.width() / _WIDTH, size.height() / _HEIGHT)
        self._growth = growth
        self._flash = flash
        self._size = size
        self.stops = flash.verdict in {Verdict.WRONG, Verdict.CANNOT}
        side = self.px(_SIDE)
        self.foot_lines = self._foot_lines(size.width() - 2 * side)
        foot = max(len(self.foot_lines) * self.line("verdictFoot"), self.line("keyBig") + 8, self.px(42))
        centre = size.height() - max(self.px(81 if self.stops else 60), foot / 2 + self.px(32))
        self.foot = QRectF(side, centre - foot / 2, size.width() - 2 * side, foot)
        bottom = self.foot.top()
        self.pair: list[QRectF] = []
        if flash.pair is not None:
            heights = ("keyBig", "pairCode", "verdictFoot", "strong")
            self.pair = self._boxes(2, 20, bottom - self.px(22), sum(map(self.line, heights)) + self.px(44))
            bottom = self.pair[0].top()
        self.ways: list[QRectF] = []
        self.way_lines: list[tuple[list[str], list[str]]] = []
        if flash.ways:
            self._lay_ways(bottom - self.px(20))
            bottom = self.ways[0].top()
        self._lay_middle(bottom - self.px(12), clear)

    def px(self, length: float) -> float:
        """Return a length of the look's window in px of this one."""
        return length * self.scale

    def face(self, style: str, ink: str, *, weight: int = 0, codes: bool = False) -> Face:
        """Return a face that shrinks with the window and grows with the text."""
        px = self.theme.tokens.styles[style].px * self.scale * self._growth
        return Face(style, ink, weight, codes, max(13, round(px)))

    def line(self, style: str) -> float:
        """Return the height in px of a line."""
        return self.face(style, "").px * self.theme.tokens.styles[style].line

    @property
    def well_readable(self) -> bool:
        """Whether the word is still large, each way on says its words in one line, and what is next in two."""
        ways_are_short = all(len(title) == 1 and len(line) <= 1 for title, line in self.way_lines)
        return self.word.px >= self.px(96) and ways_are_short and len(self.foot_lines) <= _MOST_LINES

    @property
    def foot_key_width(self) -> float:
        """How wide the foot's key cap is; 0 without one."""
        if not self._flash.foot_key:
            return 0.0
        return max(
            self.key_height, words_width(self.theme, self._flash.foot_key, self.face("keyBig", "")) + self.px(18)
        )

    @property
    def key_height(self) -> float:
        """How high the foot's key cap is."""
        return max(self.line("keyBig") + 8, self.px(40))

    @property
    def foot_right_width(self) -> float:
        """How wide the words at the foot's right end are."""
        return words_width(self.theme, self._flash.foot_right, self.face("verdictFoot", ""))

    def _foot_lines(self, width: float) -> list[str]:
        """Break what stands at the foot's left end into lines of what the right end leaves."""
        end = self.foot_right_width + (self.foot_key_width + 12 if self._flash.foot_key else 0)
        return wrapped_or_whole(self.theme, self._flash.foot, self.face("verdictFoot", ""), width - end - 24)

    def _lay_ways(self, bottom: float) -> None:
        """Make the ways as high as the one with the most lines."""
        ways, theme = self._flash.ways, self.theme
        self.ways = self._boxes(len(ways), 18, bottom, 0)
        title, line = self.face("verdictFoot", "", weight=700), self.face("strong", "", weight=500)
        for number, way in enumerate(ways):
            room = self.way_words(number).width()
            found = (wrapped_or_whole(theme, text, face, room) for text, face in ((way.title, title), (way.line, line)))
            self.way_lines.append((next(found), next(found)))
        first, second = self.line("verdictFoot"), self.line("strong")
        needed = [first * len(titles) + second * max(1, len(lines)) for titles, lines in self.way_lines]
        height = max(self.px(theme.size("wayOn")), max(needed) + self.px(28))
        self.ways = self._boxes(len(ways), 18, bottom, height)

    def way_key(self, number: int) -> QRectF:
        """Return the place of a way's key cap; without a key it has no width."""
        box, key = self.ways[number], self._flash.ways[number].key
        right = box.right() - self.px(20)
        if not key:
            return QRectF(right, box.y(), 0, 0)
        wide = max(self.px(52), words_width(self.theme, key, self.face("keyBig", "")) + self.px(18))
        tall = max(self.px(42), self.line("keyBig") + 8)
        return QRectF(right - wide, box.center().y() - tall / 2, wide, tall)

    def way_words(self, number: int) -> QRectF:
        """Return the place of a way's words."""
        box = self.ways[number]
        left = box.x() + self.px(21)
        return QRectF(left, box.y(), self.way_key(number).left() - self.px(10) - left, box.height())

    def _boxes(self, count: int, gap: float, bottom: float, height: float) -> list[QRectF]:
        """Lay boxes of the same width beside each other."""
        left, gap = self.px(_SIDE), self.px(gap)
        width = (self._size.width() - 2 * left - gap * (count - 1)) / count
        return [QRectF(left + number * (width + gap), bottom - height, width, height) for number in range(count)]

    def _lay_middle(self, bottom: float, clear: QRect) -> None:
        flash, theme = self._flash, self.theme
        size = theme.size("verdictShapeWithCards" if self.pair or self.ways else "verdictShape")
        top, left = self.px(_TOP), self.px(_SIDE)
        self.shape = _middle_square(left, top, bottom, self.px(size))
        if self.shape.toAlignedRect().intersects(clear):
            top = clear.bottom() + 8.0
            self.shape = _middle_square(left, top, bottom, self.px(size))
        x = self.shape.right() + self.px(_GAP)
        width = min(self.px(960), self._size.width() - x - left)
        self.lines = wrapped_or_whole(theme, flash.line, self.face("verdictLine", ""), width)
        self.details = wrapped_or_whole(theme, flash.detail, self.face("verdictDetail", ""), width)
        self.gap = self.px(16) if self.lines or self.details else 0.0
        self.between = self.px(6) if self.lines and self.details else 0.0
        below = len(self.lines) * self.line("verdictLine") + len(self.details) * self.line("verdictDetail")
        below += self.gap + self.between
        room = max(40.0, bottom - top - below)
        self.word = fit_word(theme, flash.word, width, room, largest=round(self.px(300)))
        height = len(self.word.lines) * self.word.px + below
        self.words = QRectF(x, (top + bottom - height) / 2, width, height)


def _middle_square(left: float, top: float, bottom: float, wanted: float) -> QRectF:
    edge = max(1.0, min(wanted, bottom - top))
    return QRectF(left, (top + bottom - edge) / 2, edge, edge)


def lay_out(theme: Theme, flash: Flash, size: QSize, clear: QRect) -> FlashLayout:
    """Lay a flash out with texts as large as the text size asks for, but never at the cost of its word."""
    growth = theme.text_percent / 100
    layout = FlashLayout(theme, flash, size, clear, growth)
    while growth > 1 and not layout.well_readable:
        growth = max(1.0, growth - 0.1)
        layout = FlashLayout(theme, flash, size, clear, growth)
    return layout


def wrapped_or_whole(theme: Theme, text: str, face: Face, width: float) -> list[str]:
    """Break words into lines only where they are too wide, so that marks in short ones are kept."""
    if not text:
        return []
    return [text] if words_width(theme, text, face) <= width else wrapped(theme, text, face, width)
