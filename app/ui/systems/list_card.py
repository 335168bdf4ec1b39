"""The table of a system's orders, a part at a time."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget
from typing_extensions import override

from app.ui.parts.buttons import QuietButton
from app.ui.parts.cards import Card
from app.ui.parts.pages import Divider
from app.ui.parts.table import Table
from app.ui.parts.text import Text
from app.ui.systems.lines_model import COLUMNS, LinesModel
from app.ui.systems.state import SystemsState
from app.ui.systems.words import part_words
from app.ui.theme import ThemeSource


class ListCard(Card):
    """The list.

    Signals:
        chosen: Place of an order in the part.
        opened: Enter or a double click on it.
        next_wanted, previous_wanted: Another part of the list.
        record_wanted: A new record at this system.
    """

    chosen = Signal(int)
    opened = Signal()
    next_wanted = Signal()
    previous_wanted = Signal()
    record_wanted = Signal()

    def __init__(self, source: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(source, parent=parent)
        heads = (
            self.tr("Number"),
            self.tr("Recipient, to"),
            self.tr("Status"),
            self.tr("Our number"),
            self.tr("Here"),
            self.tr("Made"),
        )
        self.table = Table(source, COLUMNS, self.tr("Orders at the system"))
        self.model = LinesModel(heads, self)
        self.table.setModel(self.model)
        self.table.chosen.connect(self._on_chosen)
        self.table.opened.connect(self._on_opened)
        self.body.addWidget(self.table, 1)
        self.body.addWidget(Divider(source))
        self._foot = QHBoxLayout()
        self._foot.setSpacing(14)
        self._range = Text(source, "", "body", "text.secondary")
        self.record = QuietButton(source, self.tr("New record"), "+")
        self.record.clicked.connect(self.record_wanted)
        self.before = QuietButton(source, self.tr("Page before"), "Page ↑")
        self.before.clicked.connect(self.previous_wanted)
        self.behind = QuietButton(source, self.tr("Next page"), "Page ↓")
        self.behind.clicked.connect(self.next_wanted)
        self._foot.addWidget(self._range, 1)
        for button in (self.record, self.before, self.behind):
            self._foot.addWidget(button)
        self.body.addLayout(self._foot)
        self._filling = False
        self.restyle()

    def show_state(self, state: SystemsState, *, can_record: bool) -> None:
        """Draw the part, and how far it goes."""
        self._filling = True
        self.model.show_part(state.part, state.now, state.locale)
        row = self.model.row_of(state.at.number) if state.at is not None and state.at.number else -1
        if self.table.chosen_row != row:
            self.table.choose(row)
        self._filling = False
        part, place = state.part, state.place
        if state.listing_since is not None:
            seconds = int((state.now - state.listing_since).total_seconds())
            self._range.set_words(self.tr("Being read, {} s").format(seconds))
        else:
            self._range.set_words(part_words(part, place.system) if part is not None and place is not None else "")
        self.record.setVisible(can_record)
        self.before.setVisible(part is not None and bool(part.before))
        self.behind.setVisible(part is not None and bool(part.listed.next))

    def _on_chosen(self, row: int) -> None:
        if not self._filling and row >= 0:
            self.chosen.emit(row)

    def _on_opened(self, row: int) -> None:
        self.chosen.emit(row)
        self.opened.emit()

    @override
    def restyle(self) -> None:
        if hasattr(self, "_foot"):
            side = 12 if self.theme.compact else 16
            self._foot.setContentsMargins(side, 6, side, 6)
        super().restyle()
