"""How many parcels of today are on the ramp, and when the next carrier comes."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from app.domain.ramp import RampCount
from app.ui.dispatch.state import DispatchState
from app.ui.dispatch.words import leaves_words
from app.ui.parts.cards import Card
from app.ui.parts.notices import ProgressBar
from app.ui.parts.text import Text
from app.ui.parts.themed import Words
from app.ui.theme import ThemeSource
from app.ui.theme.paint import Face, fitted, paint_words, words_width

_FIGURE_PX, _FIGURE_COMPACT_PX, _FIGURE_LEAST_PX = 56, 36, 28


class DayFigure(Words):
    """``212 of 240``."""

    def __init__(self, source: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(source, parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def _face(self) -> Face:
        base = _FIGURE_COMPACT_PX if self.theme.compact else _FIGURE_PX
        return Face("count", px=min(self.theme.scaled(base), 80))

    @override
    def wanted_size(self) -> QSize:
        face = self._face()
        return QSize(round(words_width(self.theme, self.text(), face)) + 1, round(face.px * 1.05))

    @override
    def least_size(self) -> QSize:
        wide = words_width(self.theme, self.text(), Face("count", px=_FIGURE_LEAST_PX))
        return QSize(round(wide) + 1, self.wanted_size().height())

    @override
    def paint(self, painter: QPainter) -> None:
        face = self._face()
        face = fitted(self.theme, self.text(), face, self.width(), _FIGURE_LEAST_PX / face.px)
        paint_words(painter, self.theme, QRectF(self.rect()), self.text(), face)


class RampDayCard(Card):
    """The day's figure, its bar, and the next pick-up."""

    def __init__(self, source: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(source, parent=parent)
        self._inside = QVBoxLayout()
        row = QHBoxLayout()
        row.setSpacing(14)
        self.figure = DayFigure(source)
        row.addWidget(self.figure)
        row.addWidget(Text(source, self.tr("today"), "title", weight=400))
        row.addStretch(1)
        self._pickup = Text(source, "", "lead", "text.secondary", weight=400, side="right")
        row.addWidget(self._pickup)
        self._inside.addLayout(row)
        self._bar = ProgressBar(source, self.tr("Parcels on the ramp today"))
        self._inside.addWidget(self._bar)
        self.body.addLayout(self._inside)
        self.restyle()

    def show_state(self, state: DispatchState) -> None:
        """Draw the day."""
        count = state.day.count if state.day else RampCount()
        self.figure.say(self.tr("{} of {}").format(count.parcels, count.all_parcels))
        self._bar.setRange(0, max(1, count.all_parcels))
        self._bar.setValue(count.parcels)
        self._bar.update()
        self._pickup.set_words(leaves_words(state.day, state.now))

    @override
    def restyle(self) -> None:
        super().restyle()
        if hasattr(self, "_inside"):
            side, above = (14, 8) if self.theme.compact else (28, 14)
            self._inside.setContentsMargins(side, above, side, above + 4)
            self._inside.setSpacing(6 if self.theme.compact else 10)
