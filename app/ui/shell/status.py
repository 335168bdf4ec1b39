"""The status strip: health on the left, desk, numbers of the day and clock on the right; on every screen."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from app.domain.scans import Verdict
from app.ui.parts.themed import Words
from app.ui.shell.state import Cell
from app.ui.theme import ThemeSource
from app.ui.theme.icons import paint_icon
from app.ui.theme.paint import Face, paint_words, spoken, words_width
from app.ui.theme.shapes import Shape, paint_shape

_PADDING = 13.0
_SHAPE_PX = 18.0


class StatusStrip(Words):
    """One painted row of cells; a click on a cell goes to its page.

    Signals:
        chosen: A page's name.
    """

    chosen = Signal(str)

    def __init__(self, source: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(source, parent)
        self._left: tuple[Cell, ...] = ()
        self._right: tuple[Cell, ...] = ()
        self._places: list[tuple[QRectF, Cell]] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_cells(self, left: Sequence[Cell], right: Sequence[Cell], now: datetime) -> None:
        """Change what it says; cells that have no room give way from the middle, those that are fine first."""
        clock = Cell(None, f"{now.astimezone():%H:%M}", "")
        cells = (tuple(left), (*right, clock))
        if cells != (self._left, self._right):
            self._left, self._right = cells
            self.say(". ".join(spoken(cell.name, cell.state) for cell in (*self._left, *self._right)))

    @override
    def wanted_size(self) -> QSize:
        return QSize(600, max(self.theme.size("statusStrip"), self.theme.line("hint") + 14))

    @override
    def least_size(self) -> QSize:
        return QSize(200, self.wanted_size().height())

    @override
    def paint(self, painter: QPainter) -> None:
        theme = self.theme
        painter.fillRect(self.rect(), theme.colour("surface.card"))
        painter.fillRect(QRectF(0, 0, self.width(), 1), theme.colour("border.divider"))
        self._places = []
        right_edge = float(self.width())
        for cell in reversed(self._right):
            width = self._cell_width(cell)
            if right_edge - width < 0:
                break
            right_edge -= width
            self._paint_cell(painter, QRectF(right_edge, 1, width, self.height() - 1), cell, line_left=True)
        x = 0.0
        for cell in self._fitting(right_edge):
            width = self._cell_width(cell)
            self._paint_cell(painter, QRectF(x, 1, width, self.height() - 1), cell, line_left=False)
            x += width

    def _fitting(self, room: float) -> list[Cell]:
        """Return the left cells that there is room for; what is fine gives way first, the last one before the others."""
        shown = list(self._left)
        while shown and sum(map(self._cell_width, shown)) > room:
            fine = [place for place, cell in enumerate(shown) if place and cell.verdict in {None, Verdict.OK}]
            shown.pop(fine[-1] if fine else -1)
        return shown

    def _cell_width(self, cell: Cell) -> float:
        lead = _SHAPE_PX + 7 if cell.verdict is not None or cell.page == "desk" else 0.0
        words = words_width(self.theme, cell.name, _name_face("text.primary"))
        state = words_width(self.theme, cell.state, _state_face("text.primary"))
        return round(2 * _PADDING + lead + words + (7 + state if cell.state else 0))

    def _paint_cell(self, painter: QPainter, place: QRectF, cell: Cell, *, line_left: bool) -> None:
        theme = self.theme
        edge = place.left() if line_left else place.right() - 1
        painter.fillRect(QRectF(edge, place.top(), 1, place.height()), theme.colour("border.divider"))
        x = place.left() + _PADDING
        shape_place = QRectF(x, place.center().y() - _SHAPE_PX / 2, _SHAPE_PX, _SHAPE_PX)
        if cell.verdict is not None:
            paint_shape(
                painter, Shape(cell.verdict.value), shape_place, theme.colour(f"verdict.{cell.verdict.value}.text")
            )
            x += _SHAPE_PX + 7
        elif cell.page == "desk":
            paint_icon(painter, "user", shape_place, theme.colour("text.primary"))
            x += _SHAPE_PX + 7
        fine = cell.verdict in {None, Verdict.OK}
        state_ink = "text.secondary" if fine else f"verdict.{cell.verdict.value if cell.verdict else 'ok'}.text"
        width = paint_words(
            painter,
            theme,
            QRectF(x, place.top(), place.right() - x, place.height()),
            cell.name,
            _name_face("text.primary"),
        )
        if cell.state:
            state_x = x + width + 7
            paint_words(
                painter,
                theme,
                QRectF(state_x, place.top(), place.right() - state_x, place.height()),
                cell.state,
                _state_face(state_ink),
            )
        self._places.append((place, cell))

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            for place, cell in self._places:
                if cell.page and place.contains(event.position()):
                    self.chosen.emit("settings" if cell.page == "desk" else cell.page)


def _name_face(ink: str) -> Face:
    return Face("hint", ink, weight=600)


def _state_face(ink: str) -> Face:
    return Face("hint", ink, weight=500)
