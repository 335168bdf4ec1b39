"""The chosen order: what its system shows, what is known here, what was done to it, and what can be done."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from app.domain.accounts import Environment
from app.domain.scans import Verdict
from app.ui.environments import environment_word
from app.ui.parts.buttons import QuietButton
from app.ui.parts.cards import Card
from app.ui.parts.pages import Divider, ScrollColumn
from app.ui.parts.text import Badge, Tag, Text
from app.ui.systems.act_button import ActButton
from app.ui.systems.offers import may_take, offers
from app.ui.systems.pairs import Lines, Pairs
from app.ui.systems.state import Act, SystemsState
from app.ui.systems.words import act_line, book_pairs, moment, order_pairs, silence
from app.ui.theme import ThemeSource

_LARGE_TEXT = 150
_TWO_COLUMNS_PX = 700


class DetailCard(Card):
    """One order.

    Signals:
        act_wanted: An ``Act``.
        again_wanted: What the system says now.
        book_wanted: The order on the Orders page.
        back_wanted: The list again.
    """

    act_wanted = Signal(object)
    again_wanted = Signal()
    book_wanted = Signal()
    back_wanted = Signal()

    def __init__(self, source: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(source, " ", parent=parent)
        self._tag = Tag(source, environment_word(Environment.TEST), "outlined")
        self._badge = Badge(source)
        self.back = QuietButton(source, self.tr("Back to the list"), "Esc")
        self.back.clicked.connect(self.back_wanted)
        for part in (self._tag, self._badge, self.back):
            self.head.addWidget(part)
        self._quiet = Text(source, "", "body", wrap=True)
        self.again = QuietButton(source, self.tr("Read again"), "F6")
        self.again.clicked.connect(self.again_wanted)
        self.book = QuietButton(source, self.tr("On Orders"), "F5")
        self.book.clicked.connect(self.book_wanted)
        self._system = Pairs(source)
        self._missing = Lines(source, self.tr("Before it can be packed here"))
        self._here = Pairs(source, self.tr("Known here"))
        self._acts = Lines(source, self.tr("Done from here"))
        content = QWidget()
        self._column = QVBoxLayout(content)
        self._column.setContentsMargins(0, 0, 6, 0)
        self._column.setSpacing(10)
        read = QHBoxLayout()
        self._read = Text(source, "", "hint", "text.secondary")
        read.addWidget(self._read, 1)
        read.addWidget(self.again)
        self._column.addLayout(read)
        for below in (self._quiet, self._missing, self._system):
            self._column.addWidget(below)
        here = QHBoxLayout()
        here.addWidget(self._here, 1)
        self._column.addLayout(here)
        self._column.addWidget(self.book)
        self._column.addWidget(self._acts)
        self._column.addStretch(1)
        self._inside = QVBoxLayout()
        self._inside.setSpacing(10)
        self._inside.addWidget(ScrollColumn(source, content), 1)
        self._line = Divider(source)
        self._inside.addWidget(self._line)
        self._offers = QWidget()
        self._grid = QGridLayout(self._offers)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(8)
        self._inside.addWidget(self._offers)
        self.body.addLayout(self._inside, 1)
        self.buttons: dict[Act, ActButton] = {act: ActButton(source, act) for act in Act if act is not Act.TAKE}
        for button in self.buttons.values():
            button.clicked.connect(self._on_act)
        self._arranged: tuple[int, tuple[Act, ...]] = (0, ())
        self._scrolls: bool | None = None
        self.restyle()

    def show_state(self, state: SystemsState) -> None:
        """Draw the chosen order; while it is read, nothing of another one stands here."""
        at, place = state.at, state.at_place
        order = state.shown.order if state.shown is not None and state.shown.order is not None else None
        if order is None and state.line is not None:
            order = state.line.order
        row = state.order_row
        number = (order.number or order.carrier_order_id) if order is not None else at.number if at is not None else ""
        opening = at is None and state.reading_since is not None
        title = number or (row.reference if row is not None else "")
        nothing = self.tr("Being read") if opening else self.tr("No order chosen")
        self.set_title(title or nothing)
        environment = place.account.environment if place is not None else Environment.LIVE
        self._tag.setVisible(place is not None and environment is not Environment.LIVE)
        self._tag.show_word(environment_word(environment), "outlined" if environment is Environment.TEST else "dashed")
        self._badge.setVisible(order is not None and bool(order.status.raw))
        self._badge.show_state(order.status.raw if order is not None else "", None)
        self._show_system(state)
        self._show_here(state)
        self._show_offers(state)

    def _show_system(self, state: SystemsState) -> None:
        place, shown = state.at_place, state.shown
        read = ""
        if state.reading_since is not None:
            seconds = int((state.now - state.reading_since).total_seconds())
            read = self.tr("Being read, {} s").format(seconds)
        elif shown is not None and shown.read_at is not None and place is not None:
            read = self.tr("{}, read {}").format(place.account.name, moment(shown.read_at, state.now, state.locale))
        elif place is not None:
            read = place.account.name
        self._read.set_words(read)
        self.again.setVisible(state.at is not None)
        order = shown.order if shown is not None else None
        listed = state.line.order if state.line is not None else None
        quiet = silence(state)
        self._quiet.set_words(quiet)
        self._quiet.setVisible(bool(quiet))
        known = order or listed
        head = self.tr("As {} shows it").format(place.system) if place is not None else ""
        self._system.show_pairs(order_pairs(known, state.now, state.locale) if known is not None else (), head)
        self._system.setVisible(known is not None)
        missing = state.missing if may_take(state) else ()
        self._missing.show_lines([(words, Verdict.WAITING) for words in missing])
        self._missing.setVisible(bool(missing))

    def _show_here(self, state: SystemsState) -> None:
        pairs = book_pairs(state)
        self._here.show_pairs(pairs)
        self._here.setVisible(bool(pairs))
        self.book.setVisible(state.order_row is not None)
        acts = state.book.acts if state.book is not None else ()
        self._acts.show_lines([act_line(act, state.now, state.locale) for act in acts])
        self._acts.setVisible(bool(acts))

    def _show_offers(self, state: SystemsState) -> None:
        offered = offers(state)
        for offer in offered:
            self.buttons[offer.act].show_offer(offer)
        self._arrange(tuple(offer.act for offer in offered))

    def _arrange(self, acts: tuple[Act, ...]) -> None:
        """Put the acts into one column or two; with large text they scroll with the rest."""
        columns = 2 if self.width() >= self.theme.scaled(_TWO_COLUMNS_PX) else 1
        if (columns, acts) != self._arranged:
            self._arranged = (columns, acts)
            for act, button in self.buttons.items():
                self._grid.removeWidget(button)
                button.setParent(self._offers)
                if act not in acts:
                    button.hide()
            for place, act in enumerate(acts):
                self._grid.addWidget(self.buttons[act], place // columns, place % columns)
                self.buttons[act].show()
        scrolls = self.theme.text_percent >= _LARGE_TEXT
        if scrolls is not self._scrolls:
            self._scrolls = scrolls
            if scrolls:
                self._inside.removeWidget(self._offers)
                self._column.insertWidget(self._column.count() - 1, self._offers)
            else:
                self._column.removeWidget(self._offers)
                self._inside.addWidget(self._offers)
        self._offers.setVisible(bool(acts))
        self._line.setVisible(bool(acts) and not scrolls)

    def _on_act(self) -> None:
        sender = self.sender()
        if isinstance(sender, ActButton):
            self.act_wanted.emit(sender.act)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange(self._arranged[1])

    @override
    def restyle(self) -> None:
        if hasattr(self, "_scrolls"):
            side = 12 if self.theme.compact else 16
            self._inside.setContentsMargins(side, 8, side, side)
            self._arrange(self._arranged[1])
        super().restyle()
