"""Fields in rows: as many beside each other as can be read, on a grid of twelve, the rest below."""

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from app.ui.parts.themed import Panel
from app.ui.theme import ThemeSource

UNITS = 12
_SPANS = (2, 3, 4, 5, 6, 8, 12)
WHOLE = 10_000
"""A width that no row has: the field has a row of its own."""


class Columns(Panel):
    """Puts widgets in rows; each asks for a width in px at 100 % text size, and gets the next span of the grid.

    A widget without a label, which says so by ``stands_level``, stands level with the frames beside it. It places them itself:
    a layout of our own would hold items that die with their widgets.

    Args:
        source: Where the look comes from.
    """

    def __init__(self, source: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(source, parent)
        self._wanted: dict[QWidget, int] = {}
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def add(self, widget: QWidget, wanted_px: int) -> None:
        """Add a child that wants a width, or let one that is in it want another; `WHOLE` for a row of its own."""
        self._wanted[widget] = wanted_px
        if widget.parentWidget() is not self:
            widget.setParent(self)
        widget.show()
        self.updateGeometry()

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        return self._lay(width, move=False)

    @override
    def sizeHint(self) -> QSize:
        width = self.width() or self.theme.scaled(480)
        return QSize(self.theme.scaled(480), self.heightForWidth(width))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.scaled(160), self.heightForWidth(max(self.width(), self.theme.scaled(160))))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay(self.width(), move=True)

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LayoutRequest:
            # A field asks for another size: its row does, and what is around all rows.
            self._lay(self.width(), move=True)
            self.updateGeometry()
        return super().event(event)

    @override
    def restyle(self) -> None:
        super().restyle()
        self._lay(self.width(), move=True)

    @property
    def _gaps(self) -> tuple[int, int]:
        return (10, 8) if self.theme.compact else (12, 10)

    def _rows(self, width: int) -> list[list[tuple[QWidget, int]]]:
        across, _ = self._gaps
        unit = max(1.0, (width + across) / UNITS)
        rows: list[list[tuple[QWidget, int]]] = []
        left = 0
        for widget, wanted in self._wanted.items():
            if widget.isHidden():
                continue
            least = self.theme.scaled(wanted)
            if wanted < WHOLE:
                # A name that does not fit gets more room, before it is shortened.
                least = max(least, widget.minimumSizeHint().width())
            span = next((each for each in _SPANS if each * unit - across >= least), UNITS)
            if span > left:
                rows.append([])
                left = UNITS
            rows[-1].append((widget, span))
            left -= span
        return [self._filled(row, last=row is rows[-1]) for row in rows]

    def _filled(self, row: list[tuple[QWidget, int]], *, last: bool) -> list[tuple[QWidget, int]]:
        """Give what is left of a row to its widest, so that the right edges are one line."""
        rest = UNITS - sum(span for _, span in row)
        if not rest or (last and len(row) == 1 and rest >= UNITS / 2):
            return row
        if last and rest > UNITS / 3:
            return row
        at = max(range(len(row)), key=lambda place: (row[place][1], place))
        return [(each, span + rest if place == at else span) for place, (each, span) in enumerate(row)]

    def _lay(self, width: int, *, move: bool) -> int:
        """Return the height in px that the rows take at a width, and put the widgets there if asked."""
        across, down = self._gaps
        unit = (width + across) / UNITS
        y = 0
        for number, row in enumerate(self._rows(width)):
            y += down if number else 0
            at, tallest = 0, 0
            level = [getattr(widget, "stands_level", False) for widget, _ in row]
            lower = self.theme.line("label") + 5 if not all(level) else 0
            for (widget, span), is_level in zip(row, level, strict=True):
                below = lower if is_level else 0
                left, right = round(at * unit), round((at + span) * unit) - across
                wide = max(1, right - left)
                height = widget.heightForWidth(wide) if widget.hasHeightForWidth() else widget.sizeHint().height()
                if move:
                    widget.setGeometry(left, y + below, wide, height)
                tallest = max(tallest, height + below)
                at += span
            y += tallest
        return y
