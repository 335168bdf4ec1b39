"""The lock page: scan a badge, or choose a name and type its PIN."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from app.ui.lock.presenter import LockState
from app.ui.parts.buttons import SecondaryButton
from app.ui.parts.cards import Card
from app.ui.parts.fields import SecretField
from app.ui.parts.pages import ScrollColumn
from app.ui.parts.ring import NO_RING
from app.ui.parts.rows import QueueRow, Waiting
from app.ui.parts.text import IconView, Text
from app.ui.parts.themed import Panel
from app.ui.problems import said
from app.ui.theme import ThemeSource

_LIST_PX, _LIST_COMPACT_PX = 420, 300
_LEFT_LEAST_PX = 440
_LARGE_TEXT = 150
_DIGITS = 9
_NO_LIMIT = 16_777_215


class LockPage(Panel):
    """What is shown while nobody is signed in; a scan needs no field here either.

    Signals:
        operator_chosen: A place in the list, from 0.
        pin_entered: What was typed; it is not kept here.
        left: Back to the list of names.
    """

    operator_chosen = Signal(int)
    pin_entered = Signal(str)
    left = Signal()

    def __init__(self, source: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(source, parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty(NO_RING, True)
        self.setAccessibleName(self.tr("Locked"))
        self.rows: list[QueueRow] = []
        content = QWidget()
        self._beside = QBoxLayout(QBoxLayout.Direction.LeftToRight, content)
        self._beside.addWidget(self._prompt_card(), 1)
        self._names = Card(source, self.tr("Operators"))
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self._names.body.addLayout(self._list)
        self._names.body.addStretch(1)
        self._beside.addWidget(self._names)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(ScrollColumn(source, content))
        self._asked = ""
        for digit in range(1, _DIGITS + 1):
            shortcut = QShortcut(QKeySequence(str(digit)), self)
            shortcut.setAutoRepeat(False)
            shortcut.setObjectName(str(digit))
            shortcut.activated.connect(self._on_digit)
        QShortcut(QKeySequence("Esc"), self).activated.connect(self._on_escape)
        self.restyle()

    def _prompt_card(self) -> Card:
        source = self.source
        card = Card(source)
        card.set_chosen(True)
        row = QHBoxLayout()
        row.setContentsMargins(24, 12, 24, 12)
        row.setSpacing(28)
        self._icon = IconView(source, "lock", 110, "accent.text")
        words = QVBoxLayout()
        words.addStretch(1)
        self._prompt = Text(source, self.tr("Scan your badge"), "prompt")
        self._way = Text(source, "", "title", "text.secondary", weight=400, wrap=True)
        words.addWidget(self._prompt)
        words.addWidget(self._way)
        words.addSpacing(20)
        self._entry = QWidget()
        entry = QHBoxLayout(self._entry)
        entry.setContentsMargins(0, 0, 0, 0)
        entry.setSpacing(12)
        self.pin = SecretField(source, "")
        self.pin.ask()
        self.pin.entered.connect(self._on_entered)
        self.enter = SecondaryButton(source, self.tr("Sign in"), "Enter")
        self.enter.clicked.connect(self._on_entered)
        self.back = SecondaryButton(source, self.tr("Another name"), "Esc")
        self.back.clicked.connect(self._on_escape)
        entry.addWidget(self.pin, 1, Qt.AlignmentFlag.AlignTop)
        for button in (self.enter, self.back):
            entry.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        self._entry.hide()
        words.addWidget(self._entry)
        words.addStretch(1)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addLayout(words, 1)
        card.body.addLayout(row, 1)
        return card

    def show_state(self, state: LockState) -> None:
        """Draw who can sign in, and whose PIN is asked for."""
        while len(self.rows) < len(state.operators):
            row = QueueRow(self.source)
            row.clicked.connect(self._on_row)
            self.rows.append(row)
            self._list.addWidget(row)
        by = self.tr("by badge or PIN")
        for place, row in enumerate(self.rows):
            row.setVisible(place < len(state.operators))
            if place < len(state.operators):
                key = str(place + 1) if place < _DIGITS else ""
                chosen = state.operators[place].id == state.chosen
                row.show_waiting(Waiting(key, state.operators[place].name, self.tr("PIN is asked") if chosen else by))
        operator = state.operator
        self._entry.setVisible(operator is not None)
        self.pin.set_error(said(state.problem) if operator is not None else "")
        if operator is None:
            self.pin.forget()
            self._way.set_words(
                said(state.problem) if state.problem else self.tr("or press the number of your name and type your PIN")
            )
        else:
            self.pin.line.setAccessibleName(self.tr("PIN of {}").format(operator.name))
            asked = self.tr("or type the PIN of {}").format(operator.name)
            self._way.set_words(self.tr("Being compared") if state.checking else asked)
        if state.chosen != self._asked:
            self._asked = state.chosen
            if operator is not None:
                self.pin.line.setFocus(Qt.FocusReason.OtherFocusReason)
            else:
                self.setFocus()

    def forget(self) -> None:
        """Forget what was typed."""
        self.pin.forget()
        self._asked = ""

    def _on_entered(self) -> None:
        pin = self.pin.value
        self.pin.forget()
        if pin:
            self.pin_entered.emit(pin)

    def _on_digit(self) -> None:
        self.operator_chosen.emit(int(self.sender().objectName()) - 1)

    def _on_row(self) -> None:
        sender = self.sender()
        if isinstance(sender, QueueRow) and sender in self.rows:
            self.operator_chosen.emit(self.rows.index(sender))

    def _on_escape(self) -> None:
        self.left.emit()

    @override
    def restyle(self) -> None:
        theme, gutter = self.theme, self.theme.size("gutter")
        self._beside.setContentsMargins(gutter, gutter, gutter, gutter)
        self._beside.setSpacing(gutter)
        large = theme.text_percent >= _LARGE_TEXT
        self._icon.setVisible(not theme.compact and not large)
        self._prompt.set_style("figure" if large or theme.compact else "prompt")
        # Its letters go below the line.
        self._prompt.setMinimumHeight(round(theme.line("figure" if large or theme.compact else "prompt") * 1.25))
        self._arrange()
        super().restyle()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        theme, gutter = self.theme, self.theme.size("gutter")
        names = theme.scaled(_LIST_COMPACT_PX if theme.compact else _LIST_PX)
        stacked = theme.scaled(_LEFT_LEAST_PX) + names + 3 * gutter > self.width()
        self._beside.setDirection(QBoxLayout.Direction.TopToBottom if stacked else QBoxLayout.Direction.LeftToRight)
        self._names.setMinimumWidth(0 if stacked else names)
        self._names.setMaximumWidth(_NO_LIMIT if stacked else names)
