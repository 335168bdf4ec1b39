"""The printers of this desk, and those that were found."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.printers import Printer
from app.ui.parts.buttons import QuietButton, SecondaryButton
from app.ui.parts.cards import Card
from app.ui.parts.entries import fit_entries
from app.ui.parts.pages import ScrollColumn
from app.ui.parts.rows import Entry, ListRow
from app.ui.parts.text import Text
from app.ui.printers.state import PrintersState, Wait
from app.ui.printers.words import documents_words, language_words, state_words, verdict_of
from app.ui.theme import ThemeSource
from app.ui.theme.shapes import Shape

_LARGE_PERCENT = 150


class PrinterList(Card):
    """One row a printer.

    Signals:
        chosen: The id of a printer.
        proposal_chosen: A printer that was found.
        find_wanted: Look for printers.
        add_wanted: Add one by hand.
    """

    chosen = Signal(str)
    proposal_chosen = Signal(object)
    find_wanted = Signal()
    add_wanted = Signal()

    def __init__(self, source: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(source, self.tr("Printers"), parent=parent)
        self.find_button = QuietButton(source, self.tr("Find"), "F6")
        self.find_button.clicked.connect(self.find_wanted)
        self.head.addWidget(self.find_button)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._mine, self._found = QVBoxLayout(), QVBoxLayout()
        self.rows: list[ListRow] = []
        self.found_rows: list[ListRow] = []
        self._printers: tuple[Printer, ...] = ()
        self._proposals: tuple[Printer, ...] = ()
        self._empty = Text(
            source,
            self.tr("No printer yet. Find those that this machine knows, or add one by its address."),
            "body",
            "text.secondary",
            wrap=True,
        )
        self._empty.setContentsMargins(16, 16, 16, 16)
        self._found_head = Text(source, self.tr("Found, choose one to add it"), "body", "text.secondary")
        column.addWidget(self._empty)
        column.addLayout(self._mine)
        column.addSpacing(10)
        column.addWidget(self._found_head)
        column.addLayout(self._found)
        column.addStretch(1)
        self.body.addWidget(ScrollColumn(source, content), 1)
        foot = QVBoxLayout()
        foot.setContentsMargins(16, 10, 16, 14)
        self.add_button = SecondaryButton(source, self.tr("Add a printer"), "+")
        self.add_button.clicked.connect(self.add_wanted)
        foot.addWidget(self.add_button)
        self.body.addLayout(foot)

    def show_state(self, state: PrintersState) -> None:
        """Draw the list."""
        self._printers, self._proposals = state.printers, state.found
        fit_entries(self.rows, self._mine, len(state.printers), self._row)
        for printer, row in zip(state.printers, self.rows, strict=True):
            row.show_entry(self._entry(printer, state))
            row.setChecked(printer.id == state.chosen and not state.is_new_open)
        fit_entries(self.found_rows, self._found, len(state.found), self._row)
        for printer, row in zip(state.found, self.found_rows, strict=True):
            row.setCheckable(False)
            row.show_entry(Entry(printer.name, _found_words(printer), Shape.OPEN))
        self._empty.setVisible(not state.printers)
        self._found_head.setVisible(bool(state.found))
        finding = state.waiting is not None and state.waiting.kind is Wait.FIND
        words = self.tr("Looking, {} s").format(state.seconds_waited) if finding else self.tr("Find")
        self.find_button.set_words(words, "Esc" if finding else "F6")
        busy = state.draft is not None
        for button in (self.add_button, self.find_button):
            button.set_not_now(self.tr("Keep the printer first, or Esc")) if busy else button.set_ready()

    def _entry(self, printer: Printer, state: PrintersState) -> Entry:
        health, asking = state.health.get(printer.id), printer.id in state.asking
        verdict = verdict_of(health)
        words = documents_words(printer)
        if printer.id == state.label_printer:
            words = self.tr("{} · this desk").format(words)
        shape = Shape(verdict.value) if verdict else Shape.OPEN
        waiting = state.waiting
        if waiting is not None and waiting.kind is Wait.ASK and waiting.printer == printer.id:
            return Entry(printer.name, words, shape, self.tr("Asking, {} s").format(state.seconds_waited))
        state_said = state_words(health, asking=asking)
        if self.theme.compact or self.theme.text_percent >= _LARGE_PERCENT:
            # Beside the name there is no room for both.
            return Entry(printer.name, f"{state_said} · {words}", shape)
        return Entry(printer.name, words, shape, state_said, verdict)

    def focus_chosen(self) -> None:
        """Put the cursor on the printer that is shown."""
        for row in self.rows:
            if row.isChecked():
                row.setFocus(Qt.FocusReason.OtherFocusReason)

    def _row(self) -> ListRow:
        row = ListRow(self.source)
        row.setAutoExclusive(False)  # while a new one is filled in, none is chosen
        row.clicked.connect(self._on_row)
        return row

    def _on_row(self) -> None:
        sender = self.sender()
        if not isinstance(sender, ListRow):
            return
        if sender in self.rows:
            sender.setChecked(True)
            self.chosen.emit(self._printers[self.rows.index(sender)].id)
        elif sender in self.found_rows:
            self.proposal_chosen.emit(self._proposals[self.found_rows.index(sender)])


def _found_words(printer: Printer) -> str:
    return f"{language_words(printer.language)} · {printer.reached_by}"
