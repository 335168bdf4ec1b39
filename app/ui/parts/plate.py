"""The environment plate: which world this screen's acts reach. It never moves and nothing covers it."""

from typing import Literal

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from app.ui.parts.themed import Words
from app.ui.theme import ThemeSource
from app.ui.theme.paint import Face, fitted, paint_box, paint_words, spoken

PlateKind = Literal["solid", "outlined", "dashed"]


class EnvironmentPlate(Words):
    """One word and one line in a box on the rail's ground.

    Args:
        source: Where the look comes from.
    """

    def __init__(self, source: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(source, parent)
        self._word = self._line = ""
        self._kind: PlateKind = "solid"
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_environment(self, word: str, line: str, kind: PlateKind) -> None:
        """Change what it says.

        Args:
            kind: "solid" where acts are real, "outlined" for a trial, "dashed" for practice.
        """
        self._word, self._line, self._kind = word, line, kind
        self.say(spoken(word, line))

    @override
    def wanted_size(self) -> QSize:
        return QSize(self.theme.size("rail"), self.theme.grown("scanStrip", "plate", "hint"))

    @override
    def paint(self, painter: QPainter) -> None:
        theme, place = self.theme, QRectF(self.rect())
        painter.fillRect(place, theme.colour("surface.rail"))
        solid = self._kind == "solid"
        box = place.adjusted(3, 10, -3, -10) if not theme.compact else place.adjusted(4, 7, -4, -7)
        fill = theme.colour("text.onRail") if solid else None
        edge = None if solid else theme.colour("text.onRail")
        paint_box(
            painter, box, fill=fill, border=edge, width=2, radius=theme.radius("control"), dashed=self._kind == "dashed"
        )
        ink = "surface.rail" if solid else "text.onRail"
        first, second = theme.line("plate"), theme.line("hint")
        top = box.center().y() - (first + second) / 2
        row = box.adjusted(5, 0, -5, 0)
        for y, words, style, weight in ((top, self._word, "plate", 700), (top + first, self._line, "hint", 500)):
            line = QRectF(row.x(), y, row.width(), theme.line(style))
            paint_words(
                painter,
                theme,
                line,
                words,
                fitted(theme, words, Face(style, ink, weight), row.width(), 0.4),
                side="centre",
            )
