"""The In doubt screen: cards, keys, and the wires to its presenter."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QBoxLayout, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from app.domain.scans import Scan
from app.domain.wording import say, say_many
from app.settings.model import Settings
from app.ui.doubts.case_card import CaseCard
from app.ui.doubts.presenter import ALL, DoubtsPresenter
from app.ui.doubts.state import DoubtsState
from app.ui.doubts.words import details_text, strip_of
from app.ui.parts.buttons import SecondaryButton
from app.ui.parts.cards import Card
from app.ui.parts.notices import Banner, EmptyState
from app.ui.parts.pages import ScrollColumn
from app.ui.parts.text import Text
from app.ui.relay import wire
from app.ui.shell.screen import Desk, Screen

_MOST_CARDS = 30
"""More are not drawn at once; they come up as these are settled."""


class DoubtsScreen(Screen):
    """Orders and labels whose end is not known, and the ways to find out."""

    icon = "question"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        self.title = say("In doubt")
        super().__init__(desk, parent)
        self.cards: dict[tuple[str, int], CaseCard] = {}
        self.presenter = DoubtsPresenter(
            desk.station, self._settings, desk.tasks.for_owner(self), desk.shell, self._show
        )
        source = desk.source
        self._count = Text(source, "", "title")
        self._promise = Text(
            source,
            self.tr("No second order and no second label goes out while one is open here."),
            "lead",
            "text.secondary",
            wrap=True,
        )
        self.ask_all = SecondaryButton(source, self.tr("Ask about all"), "F6")
        wire(self.ask_all.clicked, self.presenter.ask_all, self)
        self.banner = Banner(source)
        self.banner.hide()
        wire(self.banner.pressed, self.presenter.escape, self)
        self.empty = EmptyState(source)
        self.empty.show_ways(
            self.tr("Nothing is in doubt"), self.tr("Every order and every label has a known end."), []
        )
        self._more = Text(source, "", "body", "text.secondary")
        self._sight = QTimer(self)  # of no time: the column knows its new heights by then
        self._sight.setSingleShot(True)
        self._sight.timeout.connect(self._bring_into_sight)
        self._lay_out()
        self._bind_keys()
        self._shown: tuple[str, int] | None = None
        self.say(strip_of(self.presenter.state))
        self.presenter.refresh()

    def _settings(self) -> Settings:
        return self.desk.settings.current

    def _lay_out(self) -> None:
        self._whole = QVBoxLayout(self)
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._head.setSpacing(12)
        self._head.addWidget(self._count)
        self._head.addWidget(self._promise, 1, Qt.AlignmentFlag.AlignVCenter)
        self._head.addWidget(self.ask_all)
        self._holder = QWidget()
        self._column = QVBoxLayout(self._holder)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._more)
        self._column.addStretch(1)
        self._scroll = ScrollColumn(self.source, self._holder)
        open_ones = QWidget()
        inside = QVBoxLayout(open_ones)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addLayout(self._head)
        inside.addWidget(self._scroll, 1)
        self._nothing = Card(self.source)
        self._nothing.body.addWidget(self.empty)
        self._pages = QStackedWidget()
        self._open_ones = open_ones
        self._pages.addWidget(open_ones)
        self._pages.addWidget(self._nothing)
        self._whole.addWidget(self.banner)
        self._whole.addWidget(self._pages, 1)
        self.restyle()

    def _bind_keys(self) -> None:
        desk = self.presenter
        for key, slot in {
            "F2": desk.toggle_details,
            "F6": desk.ask_all,
            "F9": desk.ask,
            "Shift+F9": desk.send_again,
            "F10": desk.ask_person,
            "Esc": desk.escape,
            "Up": self._on_up,
            "Down": self._on_down,
            "Ctrl+C": self._on_copy,
            "1": self._on_one,
            "2": self._on_two,
            "3": self._on_three,
            "4": self._on_four,
        }.items():
            self.bind(key, slot)

    # --- the frame's side ---------------------------------------------------------------------------------------------

    @override
    def on_scan(self, scan: Scan) -> bool:
        self.presenter.on_scan(scan)
        return True

    @override
    def on_command(self, scan: Scan) -> bool:
        return self.presenter.on_command(scan)

    @override
    def open(self, order_id: int) -> None:
        self.presenter.show_order(order_id)

    @override
    def paper_changed(self) -> None:
        self.presenter.refresh()

    @override
    def entered(self) -> None:
        self.presenter.refresh()

    @override
    def tick(self) -> None:
        self.presenter.tick()

    # --- drawing ------------------------------------------------------------------------------------------------------

    def _show(self, state: DoubtsState) -> None:
        self.say(strip_of(state))
        self.act_on(self.presenter.environment)
        notice, asking = state.notice, state.busy.get(ALL)
        if notice is not None:
            self.banner.show_message(notice.verdict, notice.title, notice.line, self.tr("Close"), "Esc")
        else:
            self.banner.hide()
        if state.cases is None:
            return
        self._pages.setCurrentWidget(self._open_ones if state.cases else self._nothing)
        self._count.set_words(say_many(len(state.cases), "{n} in doubt", "{n} in doubt"))
        orders = any(case.job is None for case in state.cases)
        self.ask_all.setVisible(orders)
        if asking is not None and not asking.left:
            seconds = int((state.now - asking.since).total_seconds())
            self.ask_all.set_words(self.tr("Being asked, {} s").format(seconds), "")
            self.ask_all.set_not_now(asking.words)
        else:
            self.ask_all.set_words(self.tr("Ask about all"), "F6")
            self.ask_all.set_ready()
        self._show_cards(state)

    def _show_cards(self, state: DoubtsState) -> None:
        cases = (state.cases or ())[:_MOST_CARDS]
        keys = [case.key for case in cases]
        for key in [key for key in self.cards if key not in keys]:
            card = self.cards.pop(key)
            self._column.removeWidget(card)
            card.hide()
            card.deleteLater()
        for place, case in enumerate(cases):
            known = self.cards.get(case.key)
            if known is None:
                known = self.cards[case.key] = CaseCard(self.source, case, self.presenter.locale)
                known.touched.connect(self._on_touched)
                known.acted.connect(self._on_acted)
                self._column.insertWidget(place, known)
            known.show_case(case, state)
        left = len(state.cases or ()) - len(cases)
        self._more.setVisible(left > 0)
        words = say_many(
            left, "{n} more, they come up as these are settled", "{n} more, they come up as these are settled"
        )
        self._more.set_words(words)
        if state.chosen != self._shown:
            self._shown = state.chosen
            self._sight.start()

    def _bring_into_sight(self) -> None:
        card = self.cards.get(self._shown) if self._shown else None
        if card is not None and card.height() > self._scroll.viewport().height():
            self._scroll.verticalScrollBar().setValue(card.y())
        elif card is not None:
            self._scroll.ensureWidgetVisible(card, 0, 8)

    @override
    def restyle(self) -> None:
        if hasattr(self, "_whole"):
            theme, gutter = self.theme, self.theme.size("gutter")
            self._whole.setContentsMargins(gutter, gutter, gutter, gutter)
            self._whole.setSpacing(14 if not theme.compact else 10)
            self._column.setSpacing(14 if not theme.compact else 10)
        super().restyle()

    # --- slots --------------------------------------------------------------------------------------------------------

    def _on_touched(self) -> None:
        card = self.sender()
        if isinstance(card, CaseCard):
            self.presenter.choose(card.key)

    def _on_acted(self, name: str) -> None:
        desk = self.presenter
        acts = {
            "ask": desk.ask,
            "again": desk.send_again,
            "person": desk.ask_person,
            "ordered": desk.person_says_ordered,
            "not_ordered": desk.person_says_not_ordered,
            "back": desk.escape,
            "details": desk.toggle_details,
            "copy": self._on_copy,
        }
        if name.isdigit():
            desk.digit(int(name))
        else:
            acts[name]()

    def _on_copy(self) -> None:
        case = self.presenter.state.case
        if case is not None:
            QGuiApplication.clipboard().setText(details_text(case))

    def _on_up(self) -> None:
        self.presenter.step(-1)

    def _on_down(self) -> None:
        self.presenter.step(1)

    def _on_one(self) -> None:
        self.presenter.digit(1)

    def _on_two(self) -> None:
        self.presenter.digit(2)

    def _on_three(self) -> None:
        self.presenter.digit(3)

    def _on_four(self) -> None:
        self.presenter.digit(4)
