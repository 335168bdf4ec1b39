"""The named steps of something that runs."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from app.ui.parts.themed import Words
from app.ui.theme import ThemeSource
from app.ui.theme.paint import Face, paint_box, paint_words, spoken, words_width
from app.ui.theme.shapes import Shape, paint_shape


@dataclass(frozen=True)
class Step:
    """One named step.

    Attributes:
        state: OPEN to come, WAITING at it, OK done; WRONG or CANNOT where it stopped.
    """

    name: str
    state: Shape = Shape.OPEN


_STEP_GAP = 24


class StepsBar(Words):
    """The steps of something that runs, with ring, diamond or tick; in a narrow place only the present one is named.

    Args:
        source: Where the look comes from.
        framed: Whether it stands on a card of its own.
    """

    def __init__(self, source: ThemeSource, *, framed: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(source, parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._framed = framed
        self._steps: Sequence[Step] = ()

    def set_steps(self, steps: Sequence[Step]) -> None:
        """Show these steps."""
        self._steps = tuple(steps)
        states = {
            Shape.OPEN: self.tr("to come"),
            Shape.WAITING: self.tr("now"),
            Shape.OK: self.tr("done"),
        }
        self.say(spoken(*(f"{step.name}: {states.get(step.state, self.tr('stopped'))}" for step in self._steps)))

    def _face(self, step: Step) -> Face:
        return Face("lead", "text.primary", 600 if step.state is not Shape.OPEN and step.state is not Shape.OK else 400)

    def _width(self, *, named: bool) -> float:
        edge = self.theme.scaled(26) + 8
        padding = 2 * (16 if self._framed else 0)
        names = [
            words_width(self.theme, step.name, self._face(step)) + _STEP_GAP
            for step in self._steps
            if named or step.state not in {Shape.OPEN, Shape.OK}
        ]
        return max(0.0, sum(names) + len(self._steps) * edge - _STEP_GAP) + padding

    @override
    def wanted_size(self) -> QSize:
        return QSize(round(self._width(named=True)), self.theme.grown("button", "lead"))

    @override
    def least_size(self) -> QSize:
        return QSize(round(self._width(named=False)), self.theme.grown("button", "lead"))

    @override
    def paint(self, painter: QPainter) -> None:
        theme, height = self.theme, self.height()
        if self._framed:
            fill, edge = theme.colour("surface.card"), theme.colour("border.divider")
            paint_box(painter, QRectF(self.rect()), fill=fill, border=edge, width=1, radius=theme.radius("card"))
        named = self.width() + 1 >= self.wanted_size().width()
        x: float = 16 if self._framed else 0
        side = theme.scaled(26)
        for step in self._steps:
            ink = "border.control" if step.state is Shape.OPEN else f"verdict.{step.state.value}.text"
            paint_shape(painter, step.state, QRectF(x, (height - side) / 2, side, side), theme.colour(ink))
            x += side + 8
            if named or step.state not in {Shape.OPEN, Shape.OK}:
                x += (
                    paint_words(painter, theme, QRectF(x, 0, self.width() - x, height), step.name, self._face(step))
                    + 24
                )
