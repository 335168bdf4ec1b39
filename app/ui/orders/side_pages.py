"""What covers the list for a while: a label shown large, and the rows of a file that were refused."""

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget
from typing_extensions import override

from app.domain.order_files import RefusedRow
from app.ui.orders.state import OrdersState
from app.ui.parts.buttons import QuietButton
from app.ui.parts.cards import Card
from app.ui.parts.hints import HINT_ROLE, as_text
from app.ui.parts.label_view import LabelView
from app.ui.parts.table import Column, Table
from app.ui.parts.text import Text
from app.ui.theme import ThemeSource
from app.ui.theme.words import code

_DISPLAY_ROLE = int(Qt.ItemDataRole.DisplayRole)
_Index = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()


class PreviewCard(Card):
    """A label as large as the page.

    Signals:
        back_wanted: The order again.
        turned: The label of another parcel, so many further.
    """

    back_wanted = Signal()
    turned = Signal(int)

    def __init__(self, source: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(source, " ", parent=parent)
        self._facts = Text(source, "", "body", "text.secondary")
        self._other = QuietButton(source, self.tr("Other parcels"), "←", "→")
        self._other.clicked.connect(self.turn_on)
        self.back = QuietButton(source, self.tr("Back"), "Esc")
        self.back.clicked.connect(self.back_wanted)
        for part in (self._facts, self._other, self.back):
            self.head.addWidget(part)
        self.view = LabelView(source)
        inside = QHBoxLayout()
        inside.setContentsMargins(16, 12, 16, 12)
        inside.addWidget(self.view)
        self.body.addLayout(inside, 1)

    def show_state(self, state: OrdersState) -> None:
        """Draw the label."""
        label, detail = state.label, state.detail
        if label is None or detail is None:
            return
        of = self.tr("Label of order {}").format(code(detail.row.reference))
        many = detail.row.parcel_count > 1
        self.set_title(of, self.tr("parcel {} of {}").format(label.parcel, detail.row.parcel_count) if many else "")
        self._other.setVisible(len(label.parcels) > 1)
        picture = label.picture
        self.view.show_picture(picture, label.words)
        if picture is not None:
            reads = self.tr("barcode reads") if picture.barcodes else self.tr("no barcode read")
            self._facts.set_words(f"{picture.dpi} dpi · {reads}")

    def turn_on(self) -> None:
        """Ask for the next parcel's label."""
        self.turned.emit(1)


class RefusedModel(QAbstractTableModel):
    """Rows of a file that were not taken."""

    def __init__(self, heads: tuple[str, ...], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._heads = heads
        self._rows: tuple[RefusedRow, ...] = ()

    def show_rows(self, rows: tuple[RefusedRow, ...]) -> None:
        """Replace the rows."""
        if rows != self._rows:
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()

    @override
    def rowCount(self, parent: _Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._rows)

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
        if role not in {_DISPLAY_ROLE, HINT_ROLE} or not 0 <= index.row() < len(self._rows):
            return None
        row = self._rows[index.row()]
        return as_text(row.reason) if role == HINT_ROLE else (str(row.line), row.column, row.reason)[index.column()]


class RefusedCard(Card):
    """What of a file was refused, and why.

    Signals:
        text_wanted: The rows on the clipboard.
        back_wanted: The list again.
    """

    text_wanted = Signal()
    back_wanted = Signal()

    def __init__(self, source: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(source, self.tr("Refused rows"), parent=parent)
        self.copy_text = QuietButton(source, self.tr("Copy"), "Ctrl C")
        self.copy_text.clicked.connect(self.text_wanted)
        self.back = QuietButton(source, self.tr("Back to the list"), "Esc")
        self.back.clicked.connect(self.back_wanted)
        self.head.setSpacing(20)
        self.head.addWidget(self.copy_text)
        self.head.addWidget(self.back)
        columns = (Column("number", 72), Column("code", 190), Column("text"))
        self.table = Table(source, columns, self.tr("Refused rows"))
        self.model = RefusedModel((self.tr("Line"), self.tr("Column"), self.tr("Reason")), self)
        self.table.setModel(self.model)
        self.body.addWidget(self.table, 1)

    def show_state(self, state: OrdersState) -> None:
        """Draw the rows."""
        if state.imported is not None:
            count = len({row.line for row in state.imported.refused}) + state.imported.unlisted
            self.set_title(self.tr("Refused rows"), str(count))
            self.model.show_rows(state.imported.refused)
