"""What the list is asked: the words, and what narrows them."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget
from typing_extensions import override

from app.domain.accounts import Account
from app.domain.wording import say
from app.ui.orders.state import OrdersState
from app.ui.orders.words import STATE_FILTERS, WHEN_FILTERS, orders
from app.ui.parts.choices import Filter
from app.ui.parts.fields import Field
from app.ui.parts.text import Text
from app.ui.parts.themed import Panel
from app.ui.theme import ThemeSource

_SEARCH_PX = 430
_LIST_KEYS = {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}
_PAGE = 8


class SearchRow(Panel):
    """Search field, filters and the number of orders.

    Signals:
        typed: The words so far.
        filtered: A filter changed; read them all.
        stepped: The list's chosen row moves by so many, asked with the keyboard in the field.
        entered: Enter in the field.
    """

    typed = Signal(str)
    filtered = Signal()
    stepped = Signal(int)
    entered = Signal()

    def __init__(self, source: ThemeSource, accounts: Sequence[Account], parent: QWidget | None = None) -> None:
        super().__init__(source, parent)
        self.search = Field(source, "", parent=self)  # the first child, so that Tab goes from here to the filters
        self.search.line.setAccessibleName(self.tr("Search orders"))
        self.search.set_hint(self.tr("Number, name, place, phone"))
        self.search.set_icon("search")
        self.search.set_inside(key="F3")
        self.search.line.setAcceptDrops(False)  # a file that is dropped on it is for the screen
        self.search.line.installEventFilter(self)
        self.search.edited.connect(self.typed)
        self.search.entered.connect(self.entered)
        self.when = Filter(source, self.tr("When"), [(value, say(words)) for value, words in WHEN_FILTERS])
        self.states = Filter(source, self.tr("State"), [(value, say(words)) for value, words in STATE_FILTERS])
        self.account = Filter(source, self.tr("Account"), self._options(accounts))
        self._filters = QWidget(self)
        row = QHBoxLayout(self._filters)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        for part in (self.when, self.states, self.account):
            part.chosen.connect(self.filtered)
            row.addWidget(part)
        row.addStretch(1)
        self._count = Text(source, "", "body", "text.secondary", side="right")
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(8)
        self._grid.addWidget(self.search, 0, 0)
        self._grid.addWidget(self._count, 0, 2)
        self._grid.setColumnStretch(1, 1)
        self._stacked: bool | None = None
        self._stack()

    def _options(self, accounts: Sequence[Account]) -> list[tuple[object, str]]:
        return [("", self.tr("All accounts")), *((account.id, account.name) for account in accounts)]

    def show_accounts(self, accounts: Sequence[Account]) -> None:
        """Offer the accounts that there are now."""
        self.account.set_options(self._options(accounts))

    def show_state(self, state: OrdersState) -> None:
        """Draw what is asked, and how many orders that is."""
        question = state.question
        if self.search.value != question.text:
            self.search.set_value(question.text)
        self.when.set_value(question.when)
        self.states.set_value(question.states)
        self.account.set_value(question.account)
        seconds = int((state.now - state.searching_since).total_seconds()) if state.searching_since else 0
        if seconds >= 1:
            self._count.set_words(self.tr("Searching, {} s").format(seconds))
        elif state.total is not None:
            self._count.set_words(orders(state.total))
        self._stack()

    def _stack(self) -> None:
        """Let the filters take a row of their own where they do not fit beside the field."""
        theme = self.theme
        beside = self._filters.sizeHint().width() + self._count.sizeHint().width() + 36
        least = theme.scaled(230)
        stacked = self.width() - beside < least
        wide = max(least, min(theme.scaled(_SEARCH_PX), self.width() - beside))
        self.search.setMinimumWidth(0 if stacked else wide)
        self.search.setMaximumWidth(16_777_215 if stacked else wide)
        self._grid.setColumnStretch(0, 1 if stacked else 0)
        self._grid.setColumnStretch(1, 0 if stacked else 1)
        if stacked is not self._stacked:
            self._stacked = stacked
            self._grid.removeWidget(self._filters)
            if stacked:
                self._grid.addWidget(self._filters, 1, 0, 1, 3)
            else:
                self._grid.addWidget(self._filters, 0, 1)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._stack()

    @override
    def restyle(self) -> None:
        super().restyle()
        if hasattr(self, "_grid"):
            self._stack()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent):
            return False
        if event.type() is QEvent.Type.ShortcutOverride:
            # A field without a selection has nothing to copy: the key is the chosen order's then.
            mine = event.matches(QKeySequence.StandardKey.Copy) and not self.search.line.hasSelectedText()
            if mine:
                event.ignore()
            return mine
        if event.type() is QEvent.Type.KeyPress and Qt.Key(event.key()) in _LIST_KEYS:
            far = _PAGE if event.key() in {Qt.Key.Key_PageUp, Qt.Key.Key_PageDown} else 1
            up = event.key() in {Qt.Key.Key_Up, Qt.Key.Key_PageUp}
            self.stepped.emit(-far if up else far)
            return True
        return False
