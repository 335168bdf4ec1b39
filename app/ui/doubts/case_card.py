"""One doubt as a card: the question, what is known and what is not, and the ways to settle it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from app.ui.doubts.facts import Facts
from app.ui.doubts.state import Case, DoubtsState
from app.ui.doubts.words import details_text, price_of, words_of
from app.ui.parts.buttons import QuietButton, SecondaryButton
from app.ui.parts.cards import Card
from app.ui.parts.pages import Divider
from app.ui.parts.text import ShapeView, Text
from app.ui.theme import ThemeSource
from app.ui.theme.shapes import Shape
from app.ui.theme.words import plain

_COLUMNS_PX = 820
"""From this width on, at 100 % text, known, not known and next stand side by side."""


class CaseCard(Card):
    """A doubt that can be settled here.

    Signals:
        touched: A click on the card itself.
        acted: The name of a button: ask, again, person, ordered, not_ordered, back, details, copy, 1, 2, 3, 4.
    """

    touched = Signal()
    acted = Signal(str)

    def __init__(self, source: ThemeSource, case: Case, locale: str, parent: QWidget | None = None) -> None:
        super().__init__(source, parent=parent)
        self.key = case.key
        self._locale = locale
        self._is_print = case.job is not None
        self._is_act = case.act is not None
        self._buttons: dict[str, SecondaryButton | QuietButton] = {}
        self._keys: dict[str, str] = {}
        self._inside = QVBoxLayout()
        self._inside.setSpacing(0)
        self.body.addLayout(self._inside)
        self._inside.addLayout(self._head_row())
        self._below = Text(source, "", "lead", "text.secondary", wrap=True)
        self._inside.addWidget(self._below)
        self._inside.addSpacing(8)
        self._inside.addWidget(Divider(source))
        self._inside.addSpacing(10)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self.known = Facts(source, self.tr("Known"), Shape.OK)
        self.not_known = Facts(source, self.tr("Not known"), Shape.WAITING)
        self.next = Facts(source, self.tr("Next"), None)
        for part, share in ((self.known, 3), (self.not_known, 3), (self.next, 2)):
            self._columns.addWidget(part, share, Qt.AlignmentFlag.AlignTop)
        self._inside.addLayout(self._columns)
        self._inside.addSpacing(8)
        self._details = Text(source, "", "body", "text.secondary", wrap=True)
        self._inside.addWidget(self._details)
        self._prompt = Text(source, "", "body", weight=600, wrap=True)
        self._inside.addWidget(self._prompt)
        self._inside.addSpacing(6)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(10)
        self._add_buttons()
        self._inside.addLayout(self._row)
        self.restyle()

    def _head_row(self) -> QHBoxLayout:
        source = self.source
        row = QHBoxLayout()
        row.setSpacing(12)
        self._question = Text(source, "", "title")
        self._about = Text(source, "", "lead", "text.secondary", side="right")
        self._age = Text(source, "", "title")
        row.addWidget(ShapeView(source, Shape.WAITING, 34))
        row.addWidget(self._question)
        row.addWidget(self._about, 1)
        row.addStretch(0)
        row.addSpacing(10)
        row.addWidget(self._age)
        return row

    def _add_buttons(self) -> None:
        if self._is_act:
            ways = [
                ("ask", self.tr("Look now"), "F9"),
                ("person", self.tr("Hand to a person"), "F10"),
                ("ordered", self.tr("It was done"), "1"),
                ("not_ordered", self.tr("It was not done"), "2"),
            ]
        elif not self._is_print:
            ways = [
                ("ask", self.tr("Ask now"), "F9"),
                ("again", self.tr("Send the same again"), "Shift F9"),
                ("person", self.tr("Hand to a person"), "F10"),
                ("ordered", self.tr("It was ordered, ask again"), "1"),
                ("not_ordered", self.tr("It was not ordered"), "2"),
            ]
        else:
            ways = [
                ("1", self.tr("It came out"), "1"),
                ("2", self.tr("Spoilt, print again"), "2"),
                ("3", self.tr("Nothing came out"), "3"),
                ("4", self.tr("Keep for later"), "4"),
            ]
        for name, words, key in ways:
            self._add(name, SecondaryButton(self.source, words), key)
        self._row.addStretch(1)
        for name, words, key in (
            ("back", self.tr("Back"), "Esc"),
            ("copy", self.tr("Copy"), "Ctrl C"),
            ("details", self.tr("Details"), "F2"),
        ):
            self._add(name, QuietButton(self.source, words, key), key)
        self._choose = QuietButton(self.source, self.tr("Choose this one"), "↑", "↓")
        self._choose.clicked.connect(self.touched)
        self._row.addWidget(self._choose)

    def _add(self, name: str, button: SecondaryButton | QuietButton, key: str) -> None:
        button.setObjectName(name)
        button.clicked.connect(self._on_button)
        self._buttons[name], self._keys[name] = button, key
        self._row.addWidget(button)

    def button(self, name: str) -> SecondaryButton | QuietButton:
        """Return one of its buttons by the name that ``acted`` gives."""
        return self._buttons[name]

    def show_case(self, case: Case, state: DoubtsState) -> None:
        """Draw the case as it stands."""
        chosen = state.chosen == case.key
        busy = state.busy.get(case.key)
        words = words_of(case, state.now, self._locale, busy)
        self.setAccessibleName(plain(words.question))
        self._question.set_words(words.question)
        self._about.set_words(words.about)
        self._below.set_words(words.about)
        self._age.set_words(words.age)
        self.known.show_lines(words.known)
        self.not_known.show_lines(words.not_known)
        self.next.show_lines((words.next,))
        self.set_chosen(chosen)
        asking = chosen and state.asking_person
        self._prompt.setVisible(asking)
        prompt = self.tr("Look for {} on the page of {}. If it is not there, it waits again and can be placed anew.")
        if self._is_act:
            prompt = self.tr("Look for {} on the page of {}. What was not done can be done anew.")
        self._prompt.set_words(prompt.format(case.number, case.carrier))
        detailed = chosen and state.details
        self._details.setVisible(detailed)
        if detailed:
            self._details.set_words(details_text(case))
        self._show_buttons(case, chosen=chosen, asking=asking, detailed=detailed, busy=busy is not None)

    def _show_buttons(self, case: Case, *, chosen: bool, asking: bool, detailed: bool, busy: bool) -> None:
        shown = {"details": chosen and not asking, "copy": detailed and not asking, "back": asking}
        if self._is_act:
            shown |= {
                "ask": not asking and case.can_ask,
                "person": not asking,
                "ordered": asking,
                "not_ordered": asking,
            }
        elif not self._is_print:
            price = price_of(case, self._locale)
            again = self._buttons["again"]
            if isinstance(again, SecondaryButton):
                again.set_words(
                    self.tr("Send the same again, {}").format(price) if price else self.tr("Send the same again")
                )
            shown |= {"ask": not asking, "again": not asking and case.repeat_safe, "person": not asking}
            shown |= {"ordered": asking, "not_ordered": asking}
        for name, button in self._buttons.items():
            button.setVisible(shown.get(name, True))
            if isinstance(button, SecondaryButton):
                button.set_words(plain(button.words), self._keys[name] if chosen and not busy else "")
                button.set_filled(chosen and name == ("ask" if case.can_ask else "person"))
                if busy:
                    button.set_not_now(self.tr("Something is under way"))
                else:
                    button.set_ready()
        self._choose.setVisible(not chosen)

    def _on_button(self) -> None:
        sender = self.sender()
        if sender is not None:
            self.touched.emit()
            self.acted.emit(sender.objectName())

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.touched.emit()

    def _fit(self) -> None:
        vertical, beside = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        narrow = self.width() < self.theme.scaled(_COLUMNS_PX)
        self._columns.setDirection(vertical if narrow else beside)
        wanted = sum(button.sizeHint().width() + 10 for button in self._buttons.values() if not button.isHidden())
        self._row.setDirection(vertical if self.width() - 60 < wanted else beside)
        beside_it = self.width() >= self.theme.scaled(620)
        self._about.setVisible(beside_it)
        self._below.setVisible(not beside_it)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @override
    def restyle(self) -> None:
        if hasattr(self, "_row"):
            side = 12 if self.theme.compact else 20
            self._inside.setContentsMargins(side, 10, side, 14)
            self._columns.setSpacing(24)
            self._fit()
        super().restyle()
