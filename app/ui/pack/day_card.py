"""What this desk did today, large enough to be read in passing."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from app.domain.ports import DayCount
from app.ui.parts.cards import Card
from app.ui.parts.text import Text
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


class DayCard(Card):
    """Parcels, orders, and seconds a parcel."""

    def __init__(self, source: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(source, parent=parent)
        row = QHBoxLayout()
        row.setContentsMargins(24, 12, 24, 12)
        row.setSpacing(56)
        self._figures: list[Figure] = []
        for title in (self.tr("Parcels today"), self.tr("Orders today"), self.tr("Seconds a parcel")):
            column = QVBoxLayout()
            column.setSpacing(0)
            column.addWidget(Text(source, title, "body", "text.secondary"))
            figure = Figure(source)
            self._figures.append(figure)
            column.addWidget(figure)
            row.addLayout(column)
        row.addStretch(1)
        self.body.addLayout(row)

    def show_day(self, day: DayCount) -> None:
        """Change the numbers; a pace that is not known yet is a dash."""
        pace = "–" if day.seconds_a_parcel is None else str(day.seconds_a_parcel)
        for figure, words in zip(self._figures, (str(day.parcels), str(day.orders), pace), strict=True):
            figure.say(words)
