"""A column of a doubt's card: its head, and lines with a verdict's shape before each."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from app.ui.parts.themed import Words
from app.ui.theme import ThemeSource
from app.ui.theme.paint import Face, paint_words, paint_wrapped, spoken, wrapped
from app.ui.theme.shapes import Shape, paint_shape

_HEAD = Face("lead", weight=600)
_LINE = Face("body")
_SHAPE_PX, _GAP = 20, 10


class Facts(Words):
    """What is known, what is not, or what comes next.

    Args:
        shape: Before each line; None for running text.
    """

    def __init__(self, source: ThemeSource, head: str, shape: Shape | None, parent: QWidget | None = None) -> None:
        super().__init__(source, parent)
        self._head, self._shape = head, shape
        self._lines: tuple[str, ...] = ()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_lines(self, lines: tuple[str, ...]) -> None:
        """Change what it says."""
        if lines != self._lines:
            self._lines = lines
            self.say(spoken(self._head, *lines))

    def _left(self) -> float:
        return self.theme.scaled(_SHAPE_PX) + _GAP if self._shape is not None else 0

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

    @override
    def heightForWidth(self, width: int) -> int:
        theme, height = self.theme, self.theme.line("lead") + 4
        for line in self._lines:
            rows = len(wrapped(theme, line, _LINE, max(40, width - self._left())))
            height += max(rows * theme.line("body"), theme.scaled(_SHAPE_PX)) + 4
        return height

    @override
    def paint(self, painter: QPainter) -> None:
        theme, width, left = self.theme, self.width(), self._left()
        paint_words(painter, theme, QRectF(0, 0, width, theme.line("lead")), self._head, _HEAD)
        top = float(theme.line("lead") + 4)
        side = theme.scaled(_SHAPE_PX)
        for line in self._lines:
            if self._shape is not None:
                ink = theme.colour(f"verdict.{self._shape.value}.text")
                paint_shape(painter, self._shape, QRectF(0, top + (theme.line("body") - side) / 2, side, side), ink)
            room = QRectF(left, top, max(40, width - left), self.height())
            top += max(paint_wrapped(painter, theme, room, line, _LINE), side) + 4
