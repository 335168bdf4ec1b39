"""A number large enough to be read in passing."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from app.ui.parts.themed import Words
from app.ui.theme import ThemeSource
from app.ui.theme.paint import Face, paint_words, words_width

_FIGURE_PX, _FIGURE_COMPACT_PX = 56, 40


class Figure(Words):
    """One number."""

    def __init__(self, source: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(source, parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def _face(self) -> Face:
        return Face("count", px=self.theme.scaled(_FIGURE_COMPACT_PX if self.theme.compact else _FIGURE_PX))

    @override
    def wanted_size(self) -> QSize:
        face = self._face()
        return QSize(round(words_width(self.theme, self.text(), face)) + 1, round(face.px * 1.05))

    @override
    def paint(self, painter: QPainter) -> None:
        paint_words(painter, self.theme, QRectF(self.rect()), self.text(), self._face())
