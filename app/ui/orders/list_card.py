"""The table of orders, with how far it goes, and the way of files in and out."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget
from typing_extensions import override

from app.domain.wording import mark, say
from app.ui.orders.rows_model import COLUMNS, TO_PLACE, OrdersModel
from app.ui.orders.state import OrdersState
from app.ui.parts.buttons import QuietButton
from app.ui.parts.cards import Card
from app.ui.parts.pages import Divider
from app.ui.parts.table import Table
from app.ui.parts.text import Text
from app.ui.theme import ThemeSource

_ROOMY_PX = 780


class ListCard(Card):
    """The list.

    Signals:
        chosen: An order's row.
        opened: Enter or a double click on it.
        more_wanted: The next page of rows.
        export_wanted: The list as a file.
        import_wanted: Orders from a file.
    """

    chosen = Signal(int)
    opened = Signal()
    more_wanted = Signal()
    export_wanted = Signal()
    import_wanted = Signal()

    def __init__(self, source: ThemeSource, locale: str, parent: QWidget | None = None) -> None:
        super().__init__(source, parent=parent)
        heads = tuple(
            say(head)
            for head in (
                mark("Order"),
                mark("Recipient"),
                mark("To"),
                mark("Parc."),
                mark("State"),
                mark("When"),
                mark("Counts as"),
            )
        )
        self.table = Table(source, COLUMNS, self.tr("Orders"))
        self.model = OrdersModel(heads, self.more_wanted.emit, locale, self)
        self.table.setModel(self.model)
        self.table.chosen.connect(self._on_chosen)
        self.table.opened.connect(self._on_opened)
        self.table.verticalScrollBar().valueChanged.connect(self._show_range)
        self.table.verticalScrollBar().rangeChanged.connect(self._show_range)
        self.body.addWidget(self.table, 1)
        self.body.addWidget(Divider(source))
        self._foot = QHBoxLayout()
        self._foot.setSpacing(14)
        self._range = Text(source, "", "body", "text.secondary")
        self._foot.addWidget(self._range, 1)
        self.export = QuietButton(source, self.tr("Export"), "Ctrl E")
        self.export.clicked.connect(self.export_wanted)
        self.import_ = QuietButton(source, self.tr("Import"), "Ctrl I")
        self.import_.clicked.connect(self.import_wanted)
        self._foot.addWidget(self.export)
        self._foot.addWidget(self.import_)
        self.body.addLayout(self._foot)
        self._total = 0
        self._following = False
        self.restyle()

    def show_state(self, state: OrdersState, *, mixed: bool) -> None:
        """Draw the list.

        Args:
            mixed: Whether it can hold orders of several environments.
        """
        self._total = state.total or 0
        self._following = True
        if self.model.set_mixed(mixed):
            self.table.restyle()
            self._fit_columns()
        moved = self.model.show_state(state)
        row = self.model.row_of(state.chosen_id)
        if moved or row != self.table.chosen_row:
            self.table.choose(row)
        self._following = False
        self._show_range()

    def step(self, rows: int) -> None:
        """Choose the order so many rows below."""
        count = self.model.rowCount()
        if count:
            self.table.choose(max(0, min(count - 1, self.table.chosen_row + rows)))

    def _on_chosen(self, row: int) -> None:
        order_id = self.model.order_id(row)
        if order_id is not None and not self._following:
            self.chosen.emit(order_id)

    def _on_opened(self, _row: int) -> None:
        self.opened.emit()

    def _show_range(self) -> None:
        table, count = self.table, self.model.rowCount()
        if not count:
            self._range.set_words("")
            return
        first = max(0, table.rowAt(1))
        last = table.rowAt(table.viewport().height() - 2)
        last = count - 1 if last < 0 else last
        self._range.set_words(self.tr("{}–{} of {}").format(first + 1, last + 1, self._total))

    def _fit_columns(self) -> None:
        """Give what a wide table has left to long numbers and places, not to names alone."""
        theme, width = self.theme, self.width()
        spare = max(0, width - theme.scaled(_ROOMY_PX))
        self.table.setColumnWidth(0, theme.scaled(COLUMNS[0].width) + min(theme.scaled(140), round(spare * 0.45)))
        self.table.setColumnWidth(TO_PLACE, theme.scaled(COLUMNS[TO_PLACE].width) + round(spare * 0.2))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_columns()
        self._show_range()

    @override
    def restyle(self) -> None:
        if hasattr(self, "_foot"):
            self._foot.setContentsMargins(17, 0, 17, 0)
            self._fit_columns()
        super().restyle()
