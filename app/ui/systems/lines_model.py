"""A part of a system's list as an item model."""

from datetime import datetime
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

from app.ui.parts.hints import HINT_ROLE, as_text
from app.ui.parts.table import VERDICT_ROLE, Column
from app.ui.systems.state import Part
from app.ui.systems.words import here_words, moment
from app.workflows.list_carrier_orders import CarrierOrderLine

COLUMNS = (
    Column("code", 158),
    Column("text"),
    Column("badge", 132),
    Column("code", 120, leaves=2),
    Column("badge", 156),
    Column("quiet", 112, leaves=3),
)
_STATUS_PLACE, _HERE_PLACE = 2, 4
# Compared as numbers: comparing enum members takes twice the time to repaint.
_DISPLAY_ROLE = int(Qt.ItemDataRole.DisplayRole)
_Index = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()


class LinesModel(QAbstractTableModel):
    """The orders of one part.

    Args:
        heads: Names of the columns.
    """

    def __init__(self, heads: tuple[str, ...], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._heads = heads
        self._lines: tuple[CarrierOrderLine, ...] = ()
        self._now: datetime | None = None
        self._locale = "en"

    def show_part(self, part: Part | None, now: datetime, locale: str) -> bool:
        """Take over the lines of a part; tell whether they are others than before."""
        self._now, self._locale = now, locale
        lines = part.listed.lines if part is not None else ()
        if lines is self._lines or lines == self._lines:
            return False
        self.beginResetModel()
        self._lines = lines
        self.endResetModel()
        return True

    def row_of(self, number: str) -> int:
        """Return the row of an order by its system's number; -1 where it is not in this part."""
        return next((row for row, line in enumerate(self._lines) if line.order.carrier_order_id == number), -1)

    @override
    def rowCount(self, parent: _Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._lines)

    @override
    def columnCount(self, parent: _Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._heads)

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY_ROLE) -> Any:
        if role == _DISPLAY_ROLE and orientation is Qt.Orientation.Horizontal and 0 <= section < len(self._heads):
            return self._heads[section]
        return None

    @override
    def data(self, index: _Index, role: int = _DISPLAY_ROLE) -> Any:
        row, column = index.row(), index.column()
        if not 0 <= row < len(self._lines):
            return None
        line = self._lines[row]
        if role == _DISPLAY_ROLE:
            return self._words(line, column)
        if role == HINT_ROLE and column == 0:
            return as_text(line.order.carrier_order_id)
        if role == VERDICT_ROLE and column == _HERE_PLACE:
            return here_words(line)[1]
        return None

    def _words(self, line: CarrierOrderLine, column: int) -> str:
        order = line.order
        if column == 0:
            return order.number or order.carrier_order_id
        if column == 1:
            return ", ".join(filter(None, (order.recipient_name, order.destination)))
        if column == _STATUS_PLACE:
            return order.status.raw
        if column == 3:
            return order.reference or order.status.reference
        if column == _HERE_PLACE:
            return here_words(line)[0]
        return moment(order.created_at, self._now, self._locale) if self._now is not None else ""
