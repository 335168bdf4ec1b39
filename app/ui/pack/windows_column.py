"""When it is delivered: the windows as choice cards, with the time left to book each."""

from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from app.domain.numbers import day_shown
from app.domain.scans import Verdict
from app.domain.windows import DeliveryWindow, WindowRule
from app.domain.wording import say, say_many
from app.ui.pack.state import PackState
from app.ui.pack.words import dearer_words, left_words
from app.ui.parts.buttons import QuietButton
from app.ui.parts.cards import Choice, ChoiceCard
from app.ui.parts.notices import Banner
from app.ui.parts.pages import ScrollColumn
from app.ui.parts.text import Text
from app.ui.parts.themed import Panel
from app.ui.theme import ThemeSource
from app.ui.theme.words import strong


class WindowList(ScrollColumn):
    """Scrolls the cards; the last one in sight is whole."""

    def __init__(self, source: ThemeSource, cards: QWidget, parent: QWidget | None = None) -> None:
        self._cards, self._whole = cards, False
        super().__init__(source, cards, parent)

    def show_all(self, *, whole: bool) -> None:
        """Take the room that all of them need, instead of scrolling."""
        self._whole = whole
        self.setMinimumHeight(self._cards.sizeHint().height() if whole else 0)
        self._trim()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._trim()

    def _trim(self) -> None:
        layout, card = self._cards.layout(), self._cards.findChild(ChoiceCard)
        rest = 0
        if card is not None and layout is not None and not self._whole:
            step = max(1, card.sizeHint().height() + layout.spacing())
            fits = (self.height() + layout.spacing()) // step
            rest = self.height() + layout.spacing() - fits * step if fits else 0
        if self.viewportMargins().bottom() != rest:
            self.setViewportMargins(0, 0, 0, rest)


class WindowsColumn(Panel):
    """The offered windows of the open order.

    Signals:
        window_chosen: A ``DeliveryWindow``.
        ask_wanted: Ask the carrier again.
        dearer_wanted: The window that is offered instead of one that is gone.
        moved: -1 up, 1 down.
    """

    window_chosen = Signal(object)
    ask_wanted = Signal()
    dearer_wanted = Signal()
    moved = Signal(int)

    def __init__(self, source: ThemeSource, locale: str, parent: QWidget | None = None) -> None:
        super().__init__(source, parent)
        self._locale = locale
        self._windows: tuple[DeliveryWindow, ...] = ()
        self._cards: list[ChoiceCard] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        head = QHBoxLayout()
        head.addWidget(Text(source, self.tr("Delivery window"), "lead", weight=600, whole=True))
        head.addStretch(1)
        up, down = QuietButton(source, "", "↑"), QuietButton(source, "", "↓")
        up.setAccessibleName(self.tr("Window above"))
        down.setAccessibleName(self.tr("Window below"))
        up.clicked.connect(self._on_up)
        down.clicked.connect(self._on_down)
        again = QuietButton(source, self.tr("Ask again"), "F6")
        again.clicked.connect(self.ask_wanted)
        for button in (up, down, again):
            head.addWidget(button)
        column.addLayout(head)
        self._banner = Banner(source)
        self._banner.pressed.connect(self.dearer_wanted)
        column.addWidget(self._banner)
        self._holder = QWidget()
        self._list = QVBoxLayout(self._holder)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.addStretch(1)
        self._scroll = WindowList(source, self._holder)
        # No bar: the arrow keys and the wheel move it, and the line below says that there is more.
        self._scroll.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.verticalScrollBar().valueChanged.connect(self._count_more)
        self._scroll.verticalScrollBar().rangeChanged.connect(self._count_more)
        column.addWidget(self._scroll, 1)
        foot = QHBoxLayout()
        self._rule = Text(source, "", "body", "text.secondary")
        foot.addWidget(self._rule, 1)
        self._more = Text(source, "", "body", "text.secondary", side="right")
        foot.addWidget(self._more)
        column.addLayout(foot)
        self._whole = False
        self._shown_choice: DeliveryWindow | None = None
        self.restyle()

    def show_state(self, state: PackState) -> None:
        """Draw the windows, or why there are none."""
        self._show_banner(state)
        offered = state.availability.windows if state.availability else ()
        best = state.availability.best(state.now, state.window_rule) if state.availability else None
        while len(self._cards) < len(offered):
            card = ChoiceCard(self.source)
            card.clicked.connect(self._on_card)
            self._cards.append(card)
            self._list.insertWidget(self._list.count() - 1, card)
        self._windows = offered
        chosen_card = None
        for place, card in enumerate(self._cards):
            card.setVisible(place < len(offered))
            if place < len(offered):
                window = offered[place]
                choice = choice_of(window, state.now, self._locale, is_best=window is best, short=self.theme.compact)
                card.show_choice(choice)
                card.setEnabled(not window.has_lapsed(state.now))
                if window == state.chosen:
                    chosen_card = card
        self._check(chosen_card)
        if chosen_card is not None and state.chosen != self._shown_choice:
            self._holder.layout().activate()  # type: ignore[union-attr]  # it was given one above
            self._scroll.ensureWidgetVisible(chosen_card, 0, 8)
        self._shown_choice = state.chosen
        self._rule.setVisible(bool(offered))
        self._rule.set_words(f"{strong(self.tr('Preset:'))} {rule_words(state.window_rule)}")
        self.show_all(whole=self._whole)
        self._count_more()

    def _check(self, chosen: ChoiceCard | None) -> None:
        """Tick the chosen card; none, where the packer has to say which."""
        if chosen is not None:
            chosen.setChecked(True)
            return
        for card in self._cards:
            if card.isChecked():
                card.setAutoExclusive(False)
                card.setChecked(False)
                card.setAutoExclusive(True)

    def show_all(self, *, whole: bool) -> None:
        """Show every window below the other, where the page itself scrolls, or as many as there is room for."""
        self._whole = whole
        self._scroll.show_all(whole=whole)

    def _count_more(self) -> None:
        below = self._scroll.verticalScrollBar().value() + self._scroll.viewport().height()
        hidden = sum(
            1 for card in self._cards[: len(self._windows)] if card.geometry().center().y() > below and not self._whole
        )
        self._more.setVisible(hidden > 0)
        self._more.set_words(say_many(hidden, "{n} more ↓", "{n} more ↓"))

    def _show_banner(self, state: PackState) -> None:
        if state.asking_since is not None and state.availability is None:
            seconds = int((state.now - state.asking_since).total_seconds())
            title = self.tr("Asking {}, {} s").format(state.carrier, seconds)
            self._banner.show_message(Verdict.WAITING, title, self.tr("Esc leaves it. Nothing is ordered yet."))
        elif state.availability_problem is not None:
            problem = state.availability_problem
            self._banner.show_message(Verdict.WRONG, say(problem.title), say(problem.hint))
        elif state.offered is not None and state.lapsed is not None:
            title, line = dearer_words(state.lapsed, state.offered, self._locale)
            self._banner.show_message(Verdict.WAITING, title, line, self.tr("Take it"), "Shift F9")
        elif state.availability is not None and not state.availability.windows:
            title = self.tr("{} cannot deliver this").format(state.carrier)
            line = self.tr("No window is offered for this place and time. Hold it with F10, or change it with F2.")
            self._banner.show_message(Verdict.CANNOT, title, line)
        elif not state.windows_offered:
            title = self.tr("{} offers no delivery windows").format(state.carrier)
            self._banner.show_message(Verdict.OK, title, self.tr("The order is placed without one."))
        else:
            self._banner.hide()

    def _on_card(self) -> None:
        sender = self.sender()
        if isinstance(sender, ChoiceCard) and sender in self._cards:
            self.window_chosen.emit(self._windows[self._cards.index(sender)])

    def _on_up(self) -> None:
        self.moved.emit(-1)

    def _on_down(self) -> None:
        self.moved.emit(1)

    @override
    def restyle(self) -> None:
        self._list.setSpacing(6 if self.theme.compact else 8)
        super().restyle()


def rule_words(rule: WindowRule) -> str:
    """Say how a desk chooses among windows."""
    return {
        WindowRule.FIRST_DAY_CHEAPEST: say("cheapest first day, then earliest"),
        WindowRule.EARLIEST: say("earliest"),
        WindowRule.CHEAPEST: say("cheapest, then earliest"),
        WindowRule.EVENING: say("nearest evening"),
    }[rule]


def choice_of(window: DeliveryWindow, now: datetime, locale: str, *, is_best: bool, short: bool = False) -> Choice:
    """Lay a window out as a choice card; short where the place is narrow."""
    title = window.times_shown() or say("With another order")
    note, verdict = left_words(window, now, short=short)
    lapsed = window.has_lapsed(now)
    price = window.price.shown(locale) if window.price else ""
    day = day_words(window.begins, now)
    return Choice(title, day, price, note, say("Best") if is_best else "", verdict, lapsed)


def day_words(start: datetime | None, now: datetime) -> str:
    """Say a day: ``Today, Thu 13 Feb``."""
    if start is None:
        return say("Time chosen by the carrier")
    days = (start.date() - now.astimezone().date()).days
    day = day_shown(start)
    match days:
        case 0:
            return say("Today, {day}", day=day)
        case 1:
            return say("Tomorrow, {day}", day=day)
    return day
