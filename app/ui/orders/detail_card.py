"""One order with all that is known of it: who, when, paid, its label, and what happened."""

from itertools import pairwise

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from app.domain.accounts import Environment
from app.domain.orders import OrderState
from app.domain.wording import say, say_many
from app.ui.environments import environment_word
from app.ui.orders.label_button import LabelButton
from app.ui.orders.state import Detail, OrdersState
from app.ui.orders.timeline import Timeline
from app.ui.orders.words import STATES, booked_words, is_finished, paid_words
from app.ui.paper_keys import PaperKeys
from app.ui.parts.buttons import QuietButton, SecondaryButton
from app.ui.parts.cards import Card
from app.ui.parts.pages import Divider, ScrollColumn
from app.ui.parts.text import Badge, Tag, Text
from app.ui.parts.themed import Words
from app.ui.theme import ThemeSource
from app.ui.theme.paint import Face, fitted, paint_words, words_width

_NEVER_PRINTED = {OrderState.PLACED, OrderState.NOT_PRINTED}
_UNCLEAR = {OrderState.PLACING, OrderState.IN_DOUBT}


class _Number(Words):
    """The order's number: smaller where it is long, cut in the middle where even that does not fit."""

    def __init__(self, source: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(source, parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._face = Face("title", codes=True, weight=700)

    @override
    def wanted_size(self) -> QSize:
        return QSize(int(words_width(self.theme, self.text(), self._face)) + 1, self.theme.line("title"))

    @override
    def least_size(self) -> QSize:
        return QSize(min(self.wanted_size().width(), self.theme.scaled(90)), self.theme.line("title"))

    @override
    def paint(self, painter: QPainter) -> None:
        face = fitted(self.theme, self.text(), self._face, self.width(), 0.65)
        paint_words(painter, self.theme, QRectF(self.rect()), self.text(), face)


class DetailCard(Card):
    """The chosen order.

    Args:
        locale: How money and days are written.

    Signals:
        copy_wanted: Its labels once more.
        hand_on_wanted: Its place on another screen.
        text_wanted: Its words on the clipboard.
        ask_wanted: The carrier's word on it.
        label_wanted: Its label large.
        back_wanted: The list again.
    system_wanted: The order as its system holds it.
    """

    copy_wanted = Signal()
    hand_on_wanted = Signal()
    text_wanted = Signal()
    ask_wanted = Signal()
    label_wanted = Signal()
    back_wanted = Signal()
    system_wanted = Signal()

    def __init__(self, source: ThemeSource, locale: str, parent: QWidget | None = None) -> None:
        super().__init__(source, parent=parent)
        self._locale = locale
        self._inside = QVBoxLayout()
        self._inside.setSpacing(0)
        self.body.addLayout(self._inside, 1)
        self._inside.addLayout(self._head_row())
        self._inside.addSpacing(8)
        self._inside.addWidget(Divider(source))
        self._inside.addSpacing(10)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 4, 0)
        column.setSpacing(0)
        column.addLayout(self._facts())
        column.addSpacing(6)
        column.addLayout(self._happened_row())
        self.timeline = Timeline(source, self.tr("What happened"), locale)
        column.addWidget(self.timeline, 1)
        self._inside.addWidget(ScrollColumn(source, content), 1)
        self._inside.addSpacing(6)
        self._inside.addLayout(self._quiet_row())
        self._inside.addSpacing(4)
        self._inside.addLayout(self._buttons())
        order = (
            self.back,
            self.label,
            self.ask,
            self.timeline,
            self.copy_text,
            self.more,
            self.copy_label,
            self.hand_on,
        )
        for first, then in pairwise(order):
            self.setTabOrder(first, then)
        self.restyle()

    def _head_row(self) -> QHBoxLayout:
        source = self.source
        row = QHBoxLayout()
        row.setSpacing(10)
        self.back = QuietButton(source, self.tr("Back to the list"), "Esc")
        self.back.clicked.connect(self.back_wanted)
        self._number = _Number(source)
        self._tag = Tag(source, environment_word(Environment.TEST), "outlined")
        self._badge = Badge(source)
        row.addWidget(self._number, 1)
        row.addWidget(self._tag)
        row.addWidget(self._badge)
        row.addWidget(self.back)
        return row

    def _facts(self) -> QHBoxLayout:
        source = self.source
        row = QHBoxLayout()
        row.setSpacing(16)
        column = QVBoxLayout()
        column.setSpacing(0)
        self._name = Text(source, "", "strong", wrap=True)
        self._street = Text(source, "", "body", wrap=True)
        self._city = Text(source, "", "body", wrap=True)
        self._window = Text(source, "", "body", weight=600, shrink=True)
        self._paid = Text(source, "", "body", weight=600, shrink=True)
        self._carrier = Text(source, "", "hint", "text.secondary")
        for text in (self._name, self._street, self._city):
            column.addWidget(text)
        column.addSpacing(8)
        pairs = QHBoxLayout()
        pairs.setSpacing(20)
        for title, value in ((self.tr("Window"), self._window), (self.tr("Paid"), self._paid)):
            pair = QVBoxLayout()
            pair.setSpacing(0)
            pair.addWidget(Text(source, title, "body", "text.secondary"))
            pair.addWidget(value)
            pairs.addLayout(pair)
        pairs.addStretch(1)
        column.addLayout(pairs)
        column.addSpacing(4)
        column.addWidget(self._carrier)
        column.addStretch(1)
        row.addLayout(column, 1)
        self.label = LabelButton(source)
        self.label.wanted.connect(self.label_wanted)
        row.addWidget(self.label, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _happened_row(self) -> QHBoxLayout:
        source = self.source
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(Text(source, self.tr("What happened"), "lead", weight=600))
        row.addStretch(1)
        self.ask = QuietButton(source, self.tr("Ask the carrier"), "F6")
        self.ask.clicked.connect(self.ask_wanted)
        row.addWidget(self.ask)
        return row

    def _quiet_row(self) -> QHBoxLayout:
        source = self.source
        row = QHBoxLayout()
        row.setSpacing(16)
        self.copy_text = QuietButton(source, self.tr("Copy"), "Ctrl C")
        self.copy_text.setToolTip(self.tr("Number, recipient and carrier's number as text"))
        self.copy_text.clicked.connect(self.text_wanted)
        row.addWidget(self.copy_text)
        row.addStretch(1)
        self.more = QuietButton(source, self.tr("More at the system"), "F7")
        self.more.clicked.connect(self.system_wanted)
        row.addWidget(self.more)
        return row

    def _buttons(self) -> QVBoxLayout:
        source = self.source
        both = QVBoxLayout()
        both.setSpacing(4)
        row = QHBoxLayout()
        row.setSpacing(10)
        self.copy_label = SecondaryButton(source, self.tr("Print a copy"), "F8")
        self.copy_label.clicked.connect(self.copy_wanted)
        self.hand_on = SecondaryButton(source, self.tr("Change"), "F2")
        self.hand_on.clicked.connect(self.hand_on_wanted)
        row.addWidget(self.copy_label, 1)
        row.addWidget(self.hand_on, 1)
        both.addLayout(row)
        self.papers = PaperKeys(source)
        both.addWidget(self.papers)
        return both

    def show_state(self, state: OrdersState) -> None:
        """Draw the chosen order; while it is read, nothing of another one stands here."""
        detail = state.detail
        for part in (self._badge, self.label, self.copy_label, self.hand_on, self.ask, self.copy_text):
            part.setVisible(detail is not None)
        self.more.setVisible(detail is not None and bool(detail.row.carrier_order_id))
        self._tag.setVisible(detail is not None and detail.environment is not Environment.LIVE)
        if detail is None:
            words = self.tr("Being read") if state.chosen_id is not None else self.tr("No order chosen")
            for text in (self._name, self._street, self._city, self._window, self._paid, self._carrier):
                text.set_words("")
            self._number.say("")
            self._name.set_words(words)
            self.timeline.events.show_events((), state.now)
            return
        self.more.set_words(self.tr("More at {}").format(detail.carrier))
        row, recipient = detail.row, detail.order.recipient
        words, verdict = STATES[row.state]
        self._number.say(row.reference)
        self._badge.show_state(say(words), verdict)
        self._tag.show_word(
            environment_word(detail.environment), "outlined" if detail.environment is Environment.TEST else "dashed"
        )
        street, city = recipient.address.lines()
        for text, shown in (
            (self._name, recipient.name),
            (self._street, street),
            (self._city, city),
            (self._window, booked_words(detail, state.now, self._locale)),
            (self._paid, paid_words(detail, self._locale)),
            (self._carrier, self._carrier_words(detail)),
        ):
            text.set_words(shown)
        self.timeline.events.show_events(detail.events, state.now)
        label = state.label
        self.label.show_picture(
            label.picture if label else None, label.words if label else self.tr("The label is being drawn")
        )
        self._show_buttons(detail, busy=state.busy is not None)

    def _carrier_words(self, detail: Detail) -> str:
        words = [say_many(detail.row.parcel_count, "1 parcel", "{n} parcels")]
        if detail.row.copies:
            words.append(say_many(detail.row.copies, "1 copy sent", "{n} copies sent"))
        words.append(f"{detail.carrier} {detail.row.carrier_order_id}".strip())
        return " · ".join(words)

    def _show_buttons(self, detail: Detail, *, busy: bool) -> None:
        row = detail.row
        unclear = row.state in _UNCLEAR
        why_not = ""
        if busy:
            why_not = self.tr("Under way")
        elif not row.state.is_placed:
            why_not = self.tr("Not known yet") if unclear else self.tr("No label yet")
        first = row.state in _NEVER_PRINTED
        self.papers.setVisible(not why_not)
        _offer(self.copy_label, self.tr("Print the label") if first else self.tr("Print a copy"), "F8", why_not)
        self.ask.setVisible(not why_not)
        words = self.tr("Settle") if unclear else self.tr("Change") if row.state.is_open else self.tr("Open")
        _offer(self.hand_on, words, "F2", self.tr("All done") if is_finished(row) else "")

    @override
    def restyle(self) -> None:
        if hasattr(self, "_inside"):
            side = 12 if self.theme.compact else 16
            self._inside.setContentsMargins(side, side - 4, side, side)
        super().restyle()


def _offer(button: SecondaryButton, words: str, key: str, why_not: str) -> None:
    """Let a button be pressed, with its key; or let it say why it cannot be."""
    if why_not:
        button.set_words(why_not, "")
        button.set_not_now(why_not)
    else:
        button.set_words(words, key)
        button.set_ready()
