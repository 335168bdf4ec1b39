"""The Systems screen: the list of a system's orders, the chosen one, and what is asked before something is done."""

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from app.domain.orders import Order
from app.domain.scans import Verdict
from app.domain.wording import say
from app.settings.model import Settings
from app.ui.forms import Draft
from app.ui.parts.cards import Card
from app.ui.parts.notices import Banner, EmptyState
from app.ui.parts.primary import PrimaryButton
from app.ui.relay import wire
from app.ui.shell.screen import Desk, Screen
from app.ui.shell.state import AtSystem
from app.ui.systems.ask_card import AskCard
from app.ui.systems.ask_row import AskRow
from app.ui.systems.detail_card import DetailCard
from app.ui.systems.list_card import ListCard
from app.ui.systems.offers import offers
from app.ui.systems.papers import Papers
from app.ui.systems.presenter import SystemsPresenter
from app.ui.systems.state import Act, SystemsState
from app.ui.systems.words import BILLED, sent_title, strip_of
from app.ui.theme import ThemeSource

_DETAIL_PX = 460
_BESIDE_PX = 1080
"""From this width on, at 100 % text, list and order stand side by side."""


class SystemsScreen(Screen):
    """Orders as the outside systems hold them."""

    icon = "layers"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        self.title = say("Systems")
        super().__init__(desk, parent)
        source = desk.source
        self.ask_row = AskRow(source)
        self.banner = Banner(source)
        self.banner.hide()
        self.list = ListCard(source)
        self.detail = DetailCard(source)
        self.ask = AskCard(source)
        self.primary = PrimaryButton(source, self.tr("Take into the queue"))
        self._nothing = Card(source)
        self.empty = EmptyState(source)
        self._nothing.body.addWidget(self.empty)
        self._ways_shown: tuple[str, ...] = ()
        self._ways: tuple[str, ...] = ()
        self._asked: tuple[Act, str] | None = None
        self._lay_out(source)
        self.presenter = SystemsPresenter(desk.station, self._settings, desk.tasks.for_owner(self), desk.shell, self)
        self.papers = Papers(self.presenter.acts, self)
        self._wire()
        self._bind_keys()
        self.restyle()
        self.show_state(self.presenter.state)

    def _settings(self) -> Settings:
        return self.desk.settings.current

    def _lay_out(self, source: ThemeSource) -> None:
        self._column = QVBoxLayout(self)
        self._column.addWidget(self.ask_row)
        self._column.addWidget(self.banner)
        self._beside = QHBoxLayout()
        self._left = QStackedWidget()
        for page in (self.list, self._nothing):
            self._left.addWidget(page)
        self._beside.addWidget(self._left, 1)
        self._side = QWidget()
        side = QVBoxLayout(self._side)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(source.theme.size("gutter"))
        self._right = QStackedWidget()
        for card in (self.detail, self.ask):
            self._right.addWidget(card)
        side.addWidget(self._right, 1)
        side.addWidget(self.primary)
        self._beside.addWidget(self._side)
        self._column.addLayout(self._beside, 1)

    def _wire(self) -> None:
        desk, acts = self.presenter, self.presenter.acts
        wire(self.ask_row.account_chosen, desk.choose_account, self)
        self.ask_row.shelf_chosen.connect(self._on_shelf)
        self.ask_row.searched.connect(self._on_search)
        wire(self.ask_row.number_entered, desk.open_number, self)
        wire(self.list.chosen, desk.choose, self)
        wire(self.list.opened, desk.open_chosen, self)
        wire(self.list.next_wanted, desk.next_part, self)
        wire(self.list.previous_wanted, desk.previous_part, self)
        wire(self.list.record_wanted, desk.new_record, self)
        wire(self.detail.act_wanted, acts.begin, self)
        wire(self.detail.again_wanted, desk.reload, self)
        wire(self.detail.book_wanted, desk.to_book, self)
        wire(self.detail.back_wanted, desk.escape, self)
        wire(self.ask.typed, acts.type, self)
        wire(self.ask.picked, acts.pick, self)
        wire(self.ask.back_wanted, desk.escape, self)
        self.ask.page_wanted.connect(self._on_page)
        self.ask.save_wanted.connect(self.papers.save)
        self.primary.go.connect(self._on_primary)
        wire(self.primary.left, desk.escape, self)
        self.banner.pressed.connect(self._on_banner)
        self.empty.way_chosen.connect(self._on_way)

    def _bind_keys(self) -> None:
        desk = self.presenter
        self.bind("F2", self._on_f2)
        self.bind("F3", self._on_number)
        self.bind("F5", desk.to_book)
        self.bind("F6", desk.read_again)
        self.bind("F7", self._on_f7)
        self.bind("F9", self._on_primary)
        self.bind("F10", desk.to_doubts)
        self.bind("Ctrl+O", self._on_page)
        self.bind("Ctrl+S", self.papers.save)
        self.bind("PgDown", desk.next_part)
        self.bind("PgUp", desk.previous_part)
        self.bind("+", desk.new_record)
        self.bind("Esc", desk.escape)
        for digit in range(1, 10):
            shortcut = QShortcut(QKeySequence(str(digit)), self)
            shortcut.setAutoRepeat(False)
            shortcut.setObjectName(str(digit))
            shortcut.activated.connect(self._on_digit)

    # --- the frame's side ---------------------------------------------------------------------------------------------

    @override
    def open(self, order_id: int) -> None:
        self.presenter.open(order_id)

    @override
    def open_at(self, at: AtSystem) -> None:
        self.presenter.open_at(at)

    @override
    def entered(self) -> None:
        self.presenter.entered()

    @override
    def tick(self) -> None:
        self.presenter.tick()

    # --- what the presenter draws on ----------------------------------------------------------------------------------

    def show_draft(self, draft: Draft[Order] | None) -> None:
        """Put the form for what an order lacks on the page."""
        self.ask.show_draft(draft)

    def show_state(self, state: SystemsState) -> None:
        """Draw a state."""
        self.act_on(state.environment)
        self.ask_row.show_state(state)
        self._show_banner(state)
        self.list.show_state(state, can_record=self.presenter.can_record)
        self._show_left(state)
        self.detail.show_state(state)
        self.ask.show_state(state)
        self._show_sides(state)
        self._show_primary(state)
        self.say(strip_of(state))
        asked = (state.asking.act, state.asking.number) if state.asking is not None else None
        if asked != self._asked:
            self._asked = asked
            if asked is not None:
                self.ask.take_focus()
            elif self._right.isVisible():
                self.setFocus()

    def _show_banner(self, state: SystemsState) -> None:
        busy, notice = state.busy, state.notice
        doubt = state.book.doubt if state.book is not None else None
        seconds = (state.now - busy.since).total_seconds() if busy is not None else 0.0
        if busy is not None and not busy.left and seconds >= 0.5:
            line = self.tr("It is sent once, and goes on by itself.")
            self.banner.show_message(
                Verdict.WAITING, self.tr("{}, {} s").format(busy.words, int(seconds)), line, self.tr("Leave it"), "Esc"
            )
        elif notice is not None and notice.doubtful:
            self.banner.show_message(notice.verdict, notice.title, notice.line, self.tr("Settle it"), "F10")
        elif notice is not None:
            self.banner.show_message(notice.verdict, notice.title, notice.line, self.tr("Close"), "Esc")
        elif doubt is not None:
            title = self.tr("In doubt: {}").format(say(doubt.title))
            line = self.tr("It is not known whether it was done. Nothing more is sent until that is settled.")
            self.banner.show_message(Verdict.WAITING, title, line, self.tr("Settle it"), "F10")
        else:
            self.banner.hide()

    def _show_left(self, state: SystemsState) -> None:
        place, part = state.place, state.part
        if part is not None and part.listed.lines:
            self._left.setCurrentWidget(self.list)
            return
        ways: list[tuple[str, tuple[str, str, str]]] = []
        if state.places is not None and place is None:
            title = self.tr("No account shows its orders")
            line = self.tr("Set one up on the Accounts page; orders that were placed are opened from Orders with F7.")
        elif state.list_problem is not None:
            title, line = say(state.list_problem.title), say(state.list_problem.hint)
            ways = [("again", (self.tr("Ask again"), "", "F6"))]
        elif place is None or state.listing_since is not None:
            title, line = self.tr("Being read"), place.account.name if place is not None else ""
        elif not place.lists:
            title = self.tr("{} lists no orders").format(place.system)
            line = self.tr("Type one of its numbers above, or open a placed order on Orders and press F7.")
            ways = [("number", (self.tr("Type a number"), "", "F3"))]
        else:
            title = self.tr("{} shows no order here").format(place.account.name)
            line = self.tr("This list is empty as it was asked.")
            ways = [("again", (self.tr("Ask again"), "", "F6"))]
            if self.presenter.can_record:
                ways.append(("record", (self.tr("New record"), "", "+")))
        signature = (title, line, *(words[0] for _, words in ways))
        if signature != self._ways_shown:
            self._ways_shown = signature
            self._ways = tuple(name for name, _ in ways)
            self.empty.show_ways(title, line, [words for _, words in ways])
        self._left.setCurrentWidget(self._nothing)

    @property
    def is_narrow(self) -> bool:
        """Whether list and order do not fit side by side."""
        return self.width() < self.theme.scaled(_BESIDE_PX)

    @staticmethod
    def _is_of_list(state: SystemsState) -> bool:
        """Whether the chosen order is of the account whose list is shown."""
        return state.at is None or (state.place is not None and state.place.account.id == state.at.account)

    def _show_sides(self, state: SystemsState) -> None:
        asking = state.asking
        whole = asking is not None and asking.act is Act.TAKE
        narrow = self.is_narrow
        covered = (
            whole or (state.opened and not self._is_of_list(state)) or (narrow and (state.opened or asking is not None))
        )
        self._left.setVisible(not covered)
        self._side.setVisible(covered or not narrow)
        self.ask_row.setVisible(not covered)
        self._right.setCurrentWidget(self.detail if asking is None else self.ask)
        self.detail.back.setVisible(covered)
        wide = (
            16_777_215 if covered else max(_DETAIL_PX, min(self.theme.scaled(_DETAIL_PX), round(self.width() * 0.44)))
        )
        self._side.setMinimumWidth(0 if covered else wide)
        self._side.setMaximumWidth(wide)

    def _show_primary(self, state: SystemsState) -> None:
        asking, busy = state.asking, state.busy
        billed = say(BILLED[state.environment])
        self.primary.setVisible(
            (asking is not None and asking.act is not Act.PARCEL) or (asking is None and self.presenter.may_take)
        )
        if busy is not None and not busy.left:
            ran = (state.now - busy.since).total_seconds()
            self.primary.set_waiting(
                self.tr("Under way"), self.tr("It is sent once"), self.tr("Leave"), already_seconds=ran
            )
        elif busy is not None:
            self.primary.set_not_now_words(busy.words, self.tr("It goes on by itself"))
        elif asking is None or asking.act is Act.TAKE:
            self.primary.set_ready_words(
                self.tr("Take into the queue"), self.tr("to be packed here; nothing is ordered yet")
            )
        elif asking.act is Act.PAPERS:
            if self.presenter.acts.paper is None:
                reason = self.tr("Nothing to open") if not asking.papers else self.tr("It lies with somebody else")
                self.primary.set_not_now_words(self.tr("Open the paper"), reason)
            else:
                self.primary.set_ready_words(self.tr("Open the paper"), self.presenter.acts.paper.title)
        elif asking.act.is_typed:
            title = sent_title(asking.act, asking.number)
            if asking.typed.strip() != asking.number:
                self.primary.set_not_now_words(title, self.tr("Type the order's number first"))
            else:
                self.primary.set_ready_words(title, self.tr("binding, {}").format(billed))

    # --- slots --------------------------------------------------------------------------------------------------------

    def _on_primary(self) -> None:
        state = self.presenter.state
        if not self.primary.isEnabled() or self.primary.waiting or not self.primary.isVisible():
            return
        if state.asking is not None and state.asking.act is Act.PAPERS:
            self.papers.open()
            return
        self.presenter.acts.go()
        if self.presenter.state.wrong:
            self.ask.take_focus()

    def _on_f2(self) -> None:
        self._begin_by_key("F2")

    def _on_f7(self) -> None:
        self._begin_by_key("F7")

    def _on_digit(self) -> None:
        digit = self.sender().objectName()
        asking = self.presenter.state.asking
        if asking is None:
            self._begin_by_key(digit)
        elif asking.act in {Act.PARCEL, Act.PAPERS}:
            self.presenter.acts.pick(int(digit) - 1)

    def _begin_by_key(self, key: str) -> None:
        state = self.presenter.state
        offer = next((offer for offer in offers(state) if offer.key == key), None)
        if offer is not None and state.asking is None:
            self.presenter.acts.begin(offer.act)

    def _on_number(self) -> None:
        field = self.ask_row.number
        if not field.isVisible() and self.presenter.state.opened:
            self.presenter.escape()
        if field.isVisible():
            field.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
            field.line.selectAll()

    def _on_shelf(self, shelf: object) -> None:
        self.presenter.search(shelf=str(shelf))

    def _on_search(self) -> None:
        self.presenter.search(**self.ask_row.asked())

    def _on_banner(self) -> None:
        state = self.presenter.state
        doubtful = state.notice.doubtful if state.notice is not None else state.busy is None
        if doubtful:
            self.presenter.to_doubts()
        else:
            self.presenter.escape()

    def _on_way(self, number: int) -> None:
        acts = {"number": self._on_number, "record": self.presenter.new_record, "again": self.presenter.list_again}
        acts[self._ways[number]]()

    def _on_page(self) -> None:
        """Open the system's own page; its address is a secret and is shown nowhere."""
        asking = self.presenter.state.asking
        if asking is not None and asking.page is not None:
            QDesktopServices.openUrl(QUrl(asking.page.url.get_secret_value()))

    # --- the look -----------------------------------------------------------------------------------------------------

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if hasattr(self, "presenter"):
            self._show_sides(self.presenter.state)

    @override
    def restyle(self) -> None:
        if hasattr(self, "_column"):
            gutter = self.theme.size("gutter")
            self._column.setContentsMargins(gutter, gutter, gutter, gutter)
            self._column.setSpacing(14 if not self.theme.compact else 10)
            self._beside.setSpacing(gutter)
        if hasattr(self, "presenter"):
            self._show_sides(self.presenter.state)
        super().restyle()
