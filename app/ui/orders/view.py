"""The Orders screen: its pages, its keys, files that are dropped on it, and the wires to its presenter."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from app.domain.scans import Scan, Verdict
from app.domain.wording import say
from app.settings.model import Settings
from app.ui.orders.detail_card import DetailCard
from app.ui.orders.file_dialogs import ExportDialog, ImportDialog
from app.ui.orders.list_card import ListCard
from app.ui.orders.presenter import OrdersPresenter
from app.ui.orders.search_row import SearchRow
from app.ui.orders.side_pages import PreviewCard, RefusedCard
from app.ui.orders.state import OrdersState, Question
from app.ui.orders.words import asked_words, detail_text, orders, refused_text
from app.ui.parts.cards import Card
from app.ui.parts.notices import Banner, EmptyState
from app.ui.relay import wire
from app.ui.shell.screen import Desk, Screen
from app.ui.shell.state import Mood, Strip

_DETAIL_PX = 440
_BESIDE_PX = 1080
"""From this width on, at 100 % text, list and detail stand side by side."""


class OrdersScreen(Screen):
    """All orders: found by words, filters and scans, with all that happened to them."""

    icon = "list"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        self.title = say("Orders")
        super().__init__(desk, parent)
        self.presenter = OrdersPresenter(
            desk.station, self._settings, desk.tasks.for_owner(self), desk.shell, self._show
        )
        self.search_row = SearchRow(desk.source, self.presenter.accounts)
        self.banner = Banner(desk.source)
        self.banner.hide()
        self.list = ListCard(desk.source, self.presenter.locale)
        self.detail = DetailCard(desk.source, self.presenter.locale)
        self.preview = PreviewCard(desk.source)
        self.refused = RefusedCard(desk.source)
        self.empty = EmptyState(desk.source)
        self._ways: tuple[str, ...] = ()
        self._ways_shown: tuple[str, ...] = ()
        self._lay_out()
        self.restyle()
        self._wire()
        self._bind_keys()
        self.setAcceptDrops(True)
        self.setFocusProxy(self.search_row.search.line)
        self._rest()
        self.presenter.start()

    def _settings(self) -> Settings:
        return self.desk.settings.current

    def _lay_out(self) -> None:
        self._column = QVBoxLayout(self)
        self._column.addWidget(self.search_row)
        self._column.addWidget(self.banner)
        self._browse = QWidget()
        self._beside = QHBoxLayout(self._browse)
        self._beside.setContentsMargins(0, 0, 0, 0)
        self._beside.addWidget(self.list, 1)
        self._beside.addWidget(self.detail)
        self._nothing = Card(self.source)
        self._nothing.body.addWidget(self.empty)
        self._pages = QStackedWidget()
        for page in (self._browse, self._nothing, self.preview, self.refused):
            self._pages.addWidget(page)
        self._column.addWidget(self._pages, 1)

    def _wire(self) -> None:
        desk, row = self.presenter, self.search_row
        wire(row.typed, desk.type, self)
        row.filtered.connect(self._on_filtered)
        row.stepped.connect(self.list.step)
        wire(row.entered, desk.open_chosen, self)
        wire(self.banner.pressed, desk.escape, self)
        wire(self.list.chosen, desk.choose, self)
        wire(self.list.opened, desk.open_chosen, self)
        wire(self.list.more_wanted, desk.more, self)
        self.list.export_wanted.connect(self._on_export)
        self.list.import_wanted.connect(self._on_import)
        wire(self.detail.copy_wanted, desk.acts.print_copy, self)
        wire(self.detail.papers.lost, desk.acts.print_copy_of_lost, self)
        wire(self.detail.papers.other, desk.acts.print_copy_for_other_reason, self)
        wire(self.detail.papers.slip, desk.acts.print_slip, self)
        wire(self.detail.hand_on_wanted, desk.hand_on, self)
        wire(self.detail.ask_wanted, desk.acts.ask_carrier, self)
        self.detail.text_wanted.connect(self._on_copy)
        wire(self.detail.label_wanted, desk.preview, self)
        wire(self.detail.back_wanted, desk.escape, self)
        wire(self.detail.system_wanted, desk.to_system, self)
        wire(self.preview.back_wanted, desk.escape, self)
        wire(self.preview.turned, desk.turn, self)
        wire(self.refused.back_wanted, desk.close_refused, self)
        self.refused.text_wanted.connect(self._on_copy)
        self.empty.way_chosen.connect(self._on_way)

    def _bind_keys(self) -> None:
        desk = self.presenter
        self.bind("F2", desk.hand_on)
        self.bind("F3", self._on_search)
        self.bind("F6", desk.ask_or_widen)
        self.bind("F7", desk.to_system)
        self.bind("F8", desk.acts.print_copy)
        self.bind("Shift+F8", desk.acts.print_copy_of_lost)
        self.bind("Ctrl+F8", desk.acts.print_copy_for_other_reason)
        self.bind("Ctrl+P", desk.acts.print_slip)
        self.bind("Ctrl+C", self._on_copy)
        self.bind("Ctrl+E", self._on_export)
        self.bind("Ctrl+I", self._on_import)
        self.bind("Esc", desk.escape)
        self.bind("Left", self._on_left)
        self.bind("Right", self.preview.turn_on)

    @override
    def on_scan(self, scan: Scan) -> bool:
        self.presenter.on_scan(scan)
        return True

    @override
    def open(self, order_id: int) -> None:
        self.presenter.show_order(order_id)

    @override
    def paper_changed(self) -> None:
        self.presenter.reload()

    @override
    def entered(self) -> None:
        self.search_row.show_accounts(self.presenter.accounts)
        self.presenter.refresh()

    @override
    def tick(self) -> None:
        self.detail.copy_text.set_words(self.tr("Copy"))
        self.refused.copy_text.set_words(self.tr("Copy"))
        self.presenter.tick()

    @property
    def is_narrow(self) -> bool:
        """Whether list and detail do not fit side by side."""
        return self.width() < self.theme.scaled(_BESIDE_PX)

    def _rest(self) -> None:
        title, line = self.tr("Scan any label or order"), self.tr("It opens here, with all that happened to it.")
        self.say(Strip(title, line, Mood.REST))

    def _show(self, state: OrdersState) -> None:
        if not hasattr(self, "_pages"):
            return  # the presenter's first state comes before there is a page to draw it on
        self.act_on(self.presenter.environment)
        self.search_row.show_state(state)
        self._show_banner(state)
        mixed = len({account.environment for account in self.presenter.accounts}) > 1
        self.list.show_state(state, mixed=mixed)
        self.detail.show_state(state)
        self.preview.show_state(state)
        self.refused.show_state(state)
        self._show_page(state)

    def _show_page(self, state: OrdersState) -> None:
        covered = self.is_narrow and state.opened and state.chosen_id is not None
        self.list.setVisible(bool(state.total) and not covered)
        self.detail.setVisible(covered or not self.is_narrow or not state.total)
        self.detail.back.setVisible(covered)
        self._fit_detail(alone=covered or not state.total)
        before = self._pages.currentWidget()
        if state.preview:
            page: QWidget = self.preview
        elif state.imported is not None:
            page = self.refused
        elif state.total == 0 and state.chosen_id is None:
            self._show_ways(state)
            page = self._nothing
        else:
            page = self._browse
        if page is not before:
            self._pages.setCurrentWidget(page)
            if page is self.preview:
                self.preview.back.setFocus()
            elif before is self.preview:
                self.detail.label.setFocus()

    def _show_banner(self, state: OrdersState) -> None:
        busy, notice = state.busy, state.notice
        seconds = (state.now - busy.since).total_seconds() if busy else 0
        if busy is not None and not state.left and seconds >= 0.5:
            title = self.tr("{}, {} s").format(busy.words, int(seconds))
            line = self.tr("What was begun goes on by itself, and says here how it ended.")
            self.banner.show_message(Verdict.WAITING, title, line, self.tr("Leave it"), "Esc")
        elif notice is not None:
            self.banner.show_message(notice.verdict, notice.title, notice.line, self.tr("Close"), "Esc")
        else:
            self.banner.hide()

    def _show_ways(self, state: OrdersState) -> None:
        question, ways = state.question, []
        if state.elsewhere:
            ways.append(("widen", (self.tr("Without the filters"), orders(state.elsewhere), "F6")))
        if question.text:
            ways.append(("clear", (self.tr("Clear the search"), "", "Esc")))
        if not question.text:
            ways.append(("import", (self.tr("Take orders from a file"), "", "Ctrl I")))
        title = self.tr("No order found") if question.text or question.narrows else self.tr("No order yet")
        line = asked_words(question, self._account_name(question)) or self.tr(
            "Drop a CSV or Excel file here, and its orders wait to be packed."
        )
        signature = (title, line, *(" ".join(way) for _, way in ways))
        if signature != self._ways_shown:
            self._ways_shown = signature
            self._ways = tuple(name for name, _ in ways)
            self.empty.show_ways(title, line, [way for _, way in ways])

    def _account_name(self, question: Question) -> str:
        return next((account.name for account in self.presenter.accounts if account.id == question.account), "")

    def _fit_detail(self, *, alone: bool) -> None:
        wide = 16_777_215 if alone else max(_DETAIL_PX, min(self.theme.scaled(_DETAIL_PX), round(self.width() * 0.42)))
        self.detail.setMinimumWidth(0 if alone else wide)
        self.detail.setMaximumWidth(wide)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if hasattr(self, "_pages"):
            self._show_page(self.presenter.state)

    @override
    def restyle(self) -> None:
        if hasattr(self, "_pages"):
            gutter = self.theme.size("gutter")
            self._column.setContentsMargins(gutter, gutter + 2, gutter, gutter)
            self._column.setSpacing(14 if not self.theme.compact else 10)
            self._beside.setSpacing(gutter)
            self._show_page(self.presenter.state)
        super().restyle()

    def _on_search(self) -> None:
        self.search_row.search.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search_row.search.line.selectAll()

    def _on_filtered(self) -> None:
        row = self.search_row
        self.presenter.filter(when=row.when.value, states=row.states.value, account=row.account.value)  # type: ignore[arg-type]  # the filters hold what they were given

    def _on_way(self, number: int) -> None:
        act = {"widen": self.presenter.widen, "clear": self.presenter.clear, "import": self._on_import}
        act[self._ways[number]]()

    def _on_left(self) -> None:
        self.preview.turned.emit(-1)

    def _on_copy(self) -> None:
        state = self.presenter.state
        text, button = "", self.detail.copy_text
        if state.imported is not None:
            text, button = refused_text(state.imported), self.refused.copy_text
        elif self.detail.timeline.chosen_line:
            text = self.detail.timeline.chosen_line
        elif state.detail is not None:
            text = detail_text(state.detail, state.now, self.presenter.locale)
        if text:
            QGuiApplication.clipboard().setText(text)
            button.set_words(self.tr("Copied"))

    def _on_import(self) -> None:
        dialog = ImportDialog(self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self._on_import_chosen)
        dialog.open()

    def _on_import_chosen(self, name: str) -> None:
        self.presenter.acts.import_file(Path(name))

    def _on_export(self) -> None:
        dialog = ExportDialog(f"orders {self.presenter.now.astimezone():%Y-%m-%d}", self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self._on_export_chosen)
        dialog.open()

    def _on_export_chosen(self, name: str) -> None:
        self.presenter.acts.export_file(Path(name))

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()
            self.say(Strip(self.tr("Drop the file here"), self.tr("Its orders are added to those that wait.")))

    @override
    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._rest()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        self._rest()
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        event.acceptProposedAction()
        self.presenter.acts.import_files(paths)
