"""Names and values one below the other, and lines with a verdict's shape before each."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from app.domain.scans import Verdict
from app.ui.parts.themed import Words
from app.ui.theme import ThemeSource
from app.ui.theme.paint import Face, paint_words, paint_wrapped, spoken, wrapped
from app.ui.theme.shapes import Shape, paint_shape

_HEAD = Face("lead", weight=600)
_NAME = Face("body", "text.secondary")
_VALUE = Face("body", weight=500)
_LINE = Face("body")
_SHARE, _GAP, _SHAPE_PX = 0.36, 12, 20


class _Column(Words):
    """What takes as much height as its words need."""

    def __init__(self, source: ThemeSource, head: str, parent: QWidget | None = None) -> None:
        super().__init__(source, parent)
        self.head = head
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @override
    def wanted_size(self) -> QSize:
        width = self.theme.scaled(300)
        return QSize(width, self.heightForWidth(width))

    @override
    def least_size(self) -> QSize:
        return QSize(self.theme.scaled(120), self.theme.line("lead"))

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    def paint_head(self, painter: QPainter) -> float:
        """Draw the head; return where it ends."""
        if not self.head:
            return 0.0
        height = self.theme.line("lead")
        paint_words(painter, self.theme, QRectF(0, 0, self.width(), height), self.head, _HEAD)
        return height + 4.0

    @property
    def head_height(self) -> int:
        """How high the head is, in px."""
        return self.theme.line("lead") + 4 if self.head else 0


class Pairs(_Column):
    """Names on the left, values on the right.

    Args:
        head: Above them; empty for none.
    """

    def __init__(self, source: ThemeSource, head: str = "", parent: QWidget | None = None) -> None:
        super().__init__(source, head, parent)
        self._pairs: tuple[tuple[str, str], ...] = ()

    def show_pairs(self, pairs: tuple[tuple[str, str], ...], head: str | None = None) -> None:
        """Change what it says."""
        head = self.head if head is None else head
        if (pairs, head) != (self._pairs, self.head):
            self._pairs, self.head = pairs, head
            self.say(spoken(head, *(f"{name}: {value}" for name, value in pairs)))

    def _left(self, width: int) -> float:
        return round(width * _SHARE) + _GAP

    def _rows(self, width: int, name: str, value: str) -> int:
        left = self._left(width)
        names = len(wrapped(self.theme, name, _NAME, max(40.0, left - _GAP)))
        return max(names, len(wrapped(self.theme, value, _VALUE, max(40.0, width - left))))

    @override
    def heightForWidth(self, width: int) -> int:
        line = self.theme.line("body")
        return self.head_height + sum(self._rows(width, *pair) * line + 2 for pair in self._pairs)

    @override
    def paint(self, painter: QPainter) -> None:
        theme, width, left = self.theme, self.width(), self._left(self.width())
        top = self.paint_head(painter)
        for name, value in self._pairs:
            paint_wrapped(painter, theme, QRectF(0, top, max(40.0, left - _GAP), self.height()), name, _NAME)
            paint_wrapped(painter, theme, QRectF(left, top, max(40.0, width - left), self.height()), value, _VALUE)
            top += self._rows(width, name, value) * theme.line("body") + 2


class Lines(_Column):
    """Sentences, each with a verdict's shape.

    Args:
        head: Above them; empty for none.
    """

    def __init__(self, source: ThemeSource, head: str = "", parent: QWidget | None = None) -> None:
        super().__init__(source, head, parent)
        self._lines: tuple[tuple[str, Verdict], ...] = ()

    def show_lines(self, lines: Sequence[tuple[str, Verdict]]) -> None:
        """Change what it says."""
        if tuple(lines) != self._lines:
            self._lines = tuple(lines)
            self.say(spoken(self.head, *(words for words, _verdict in lines)))

    def _left(self) -> float:
        return self.theme.scaled(_SHAPE_PX) + 10.0

    @override
    def heightForWidth(self, width: int) -> int:
        theme, height = self.theme, self.head_height
        for words, _verdict in self._lines:
            rows = len(wrapped(theme, words, _LINE, max(40.0, width - self._left())))
            height += max(rows * theme.line("body"), theme.scaled(_SHAPE_PX)) + 4
        return height

    @override
    def paint(self, painter: QPainter) -> None:
        theme, left, side = self.theme, self._left(), self.theme.scaled(_SHAPE_PX)
        top = self.paint_head(painter)
        for words, verdict in self._lines:
            ink = theme.colour(f"verdict.{verdict.value}.text")
            place = QRectF(0, top + (theme.line("body") - side) / 2, side, side)
            paint_shape(painter, Shape(verdict.value), place, ink)
            room = QRectF(left, top, max(40.0, self.width() - left), self.height())
            top += max(paint_wrapped(painter, theme, room, words, _LINE), float(side)) + 4
