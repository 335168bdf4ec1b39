"""Fields in rows: as many beside each other as can be read, on a grid of twelve, the rest below."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget
from typing_extensions import override

from app.ui.theme import ThemeSource

UNITS = 12
_SPANS = (2, 3, 4, 5, 6, 8, 12)
WHOLE = 10_000
"""A width that no row has: the field has a row of its own."""


class Columns(QLayout):
    """Lays widgets in rows; each asks for a width in px at 100 % text size, and gets the next span of the grid.

    A widget without a label, which says so by ``stands_level``, stands level with the frames beside it.

    Args:
        source: Where the look comes from.
    """

    def __init__(self, source: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._source = source
        self._items: list[QLayoutItem] = []
        self._wanted: list[int] = []
        self.setContentsMargins(0, 0, 0, 0)

    def add(self, widget: QWidget, wanted_px: int) -> None:
        """Add a widget that wants a width; `WHOLE` for a row of its own."""
        self.addWidget(widget)
        self._wanted[-1] = wanted_px

    def want(self, widget: QWidget, wanted_px: int) -> None:
        """Let a widget that is in it want another width."""
        self._wanted[self.indexOf(widget)] = wanted_px
        self.invalidate()

    @override
    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)
        self._wanted.append(WHOLE)

    @override
    def count(self) -> int:
        return len(self._items)

    @override
    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    @override
    def takeAt(self, index: int) -> QLayoutItem | None:
        if not 0 <= index < len(self._items):
            return None
        del self._wanted[index]
        return self._items.pop(index)

    @override
    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation.Horizontal

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        return self._lay(QRect(0, 0, width, 0), move=False)

    @override
    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._lay(rect, move=True)

    @override
    def sizeHint(self) -> QSize:
        width = self._source.theme.scaled(480)
        return QSize(width, self.heightForWidth(width))

    @override
    def minimumSize(self) -> QSize:
        return QSize(self._source.theme.scaled(160), 0)

    @property
    def _gaps(self) -> tuple[int, int]:
        return (10, 8) if self._source.theme.compact else (12, 10)

    def _rows(self, width: int) -> list[list[tuple[QLayoutItem, int]]]:
        across, _ = self._gaps
        unit = max(1.0, (width + across) / UNITS)
        rows: list[list[tuple[QLayoutItem, int]]] = []
        left = 0
        for item, wanted in zip(self._items, self._wanted, strict=True):
            if item.isEmpty():
                continue
            least = self._source.theme.scaled(wanted)
            widget = item.widget()
            if widget is not None and wanted < WHOLE:
                # A name that does not fit gets more room, before it is shortened.
                least = max(least, widget.minimumSizeHint().width())
            span = next((each for each in _SPANS if each * unit - across >= least), UNITS)
            if span > left:
                rows.append([])
                left = UNITS
            rows[-1].append((item, span))
            left -= span
        return [self._filled(row, last=row is rows[-1]) for row in rows]

    def _filled(self, row: list[tuple[QLayoutItem, int]], *, last: bool) -> list[tuple[QLayoutItem, int]]:
        """Give what is left of a row to its widest, so that the right edges are one line."""
        rest = UNITS - sum(span for _, span in row)
        if not rest or (last and len(row) == 1 and rest >= UNITS / 2):
            return row
        if last and rest > UNITS / 3:
            return row
        at = max(range(len(row)), key=lambda place: (row[place][1], place))
        return [(item, span + rest if place == at else span) for place, (item, span) in enumerate(row)]

    def _lay(self, rect: QRect, *, move: bool) -> int:
        margins = self.contentsMargins()
        inner = rect.marginsRemoved(margins)
        across, down = self._gaps
        unit = (inner.width() + across) / UNITS
        y = inner.y()
        for number, row in enumerate(self._rows(inner.width())):
            y += down if number else 0
            at, tallest = 0, 0
            level = [getattr(item.widget(), "stands_level", False) for item, _ in row]
            lower = self._source.theme.line("label") + 5 if not all(level) else 0
            for (item, span), is_level in zip(row, level, strict=True):
                down_px = lower if is_level else 0
                left, right = round(at * unit), round((at + span) * unit) - across
                width = max(1, right - left)
                height = item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()
                if move:
                    item.setGeometry(QRect(QPoint(inner.x() + left, y + down_px), QSize(width, height)))
                tallest = max(tallest, height + down_px)
                at += span
            y += tallest
        return y - rect.y() + margins.bottom()
