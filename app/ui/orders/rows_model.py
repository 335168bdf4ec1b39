"""The order list as an item model over the pages that were read so far."""

from collections.abc import Callable
from datetime import datetime
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

from app.domain.accounts import Environment
from app.domain.orders import OrderRow
from app.domain.wording import say
from app.ui.dates import when_words
from app.ui.environments import environment_word
from app.ui.orders.state import OrdersState
from app.ui.orders.words import STATES
from app.ui.parts.table import VERDICT_ROLE, Column

COLUMNS = (
    Column("code", 104),
    Column("name"),
    Column("text", 140, leaves=3),
    Column("number", 68, leaves=1),
    Column("badge", 190),
    Column("quiet", 82, leaves=2),
    Column("badge", 128),
)
TO_PLACE = 2
ENVIRONMENT_PLACE = 6
STATE_PLACE = 4

# Compared as numbers: comparing enum members takes twice the time to repaint.
_DISPLAY_ROLE = int(Qt.ItemDataRole.DisplayRole)
_Index = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()


class OrdersModel(QAbstractTableModel):
    """Rows of a list that is read a page at a time.

    Args:
        heads: Names of the columns.
        more: Asks for the next page; it comes later, with a state that holds more rows.
        locale: How days are written.
    """

    def __init__(
        self, heads: tuple[str, ...], more: Callable[[], None], locale: str, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._heads = heads
        self._more = more
        self._locale = locale
        self._rows: tuple[OrderRow, ...] = ()
        self._total = 0
        self._listing = 0
        self._mixed = False
        self._now: datetime | None = None

    def show_state(self, state: OrdersState) -> bool:
        """Take over the rows of a state; tell whether it is another list than before."""
        self._now, self._total = state.now, state.total or 0
        if state.listing != self._listing:
            self._listing = state.listing
            if state.rows == self._rows:
                return False
            self.beginResetModel()
            self._rows = state.rows
            self.endResetModel()
            return True
        if state.rows is self._rows:
            return False
        old, self._rows = self._rows, state.rows[: len(self._rows)]
        for number, (before, after) in enumerate(zip(old, self._rows, strict=True)):
            if before is not after:
                self.dataChanged.emit(self.index(number, 0), self.index(number, self.columnCount() - 1))
        if len(state.rows) > len(old):
            self.beginInsertRows(_NO_INDEX, len(old), len(state.rows) - 1)
            self._rows = state.rows
            self.endInsertRows()
        return False

    def set_mixed(self, mixed: bool) -> bool:
        """Say at each order what it counts as, where orders of several environments stand together.

        Returns:
            Whether the columns are others than before.
        """
        if mixed is self._mixed:
            return False
        if mixed:
            self.beginInsertColumns(_NO_INDEX, ENVIRONMENT_PLACE, ENVIRONMENT_PLACE)
        else:
            self.beginRemoveColumns(_NO_INDEX, ENVIRONMENT_PLACE, ENVIRONMENT_PLACE)
        self._mixed = mixed
        if mixed:
            self.endInsertColumns()
        else:
            self.endRemoveColumns()
        return True

    def order_id(self, row: int) -> int | None:
        """Return a row's order."""
        return self._rows[row].id if 0 <= row < len(self._rows) else None

    def row_of(self, order_id: int | None) -> int:
        """Return the row of an order; -1 where it is not among those that were read."""
        return next((number for number, row in enumerate(self._rows) if row.id == order_id), -1)

    @override
    def rowCount(self, parent: _Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def columnCount(self, parent: _Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._heads) if self._mixed else ENVIRONMENT_PLACE

    @override
    def canFetchMore(self, parent: _Index) -> bool:
        return not parent.isValid() and len(self._rows) < self._total

    @override
    def fetchMore(self, parent: _Index) -> None:
        if self.canFetchMore(parent):
            self._more()

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY_ROLE) -> Any:
        if role == _DISPLAY_ROLE and orientation is Qt.Orientation.Horizontal and 0 <= section < len(self._heads):
            return self._heads[section]
        return None

    @override
    def data(self, index: _Index, role: int = _DISPLAY_ROLE) -> Any:
        number, column = index.row(), index.column()
        if number >= len(self._rows):
            return None
        if role == _DISPLAY_ROLE:
            return self._words(self._rows[number], column)
        if role == VERDICT_ROLE and column == STATE_PLACE:
            return STATES[self._rows[number].state][1]
        return None

    def _words(self, row: OrderRow, column: int) -> str:
        if column == 0:
            return row.reference
        if column == 1:
            return row.recipient
        if column == 2:
            return f"{row.postal_code} {row.city}"
        if column == 3:
            return str(row.parcel_count)
        if column == STATE_PLACE:
            return say(STATES[row.state][0])
        if column == ENVIRONMENT_PLACE:
            return environment_word(Environment(row.environment))
        return when_words(row.changed_at, self._now, self._locale) if self._now else ""
