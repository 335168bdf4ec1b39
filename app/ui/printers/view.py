"""The Printers screen: list on the left, the chosen printer or its form on the right."""

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget
from typing_extensions import override

from app.domain.printers import Printer
from app.domain.scans import Scan, Verdict
from app.domain.wording import say, say_many
from app.ui.flash import Flash
from app.ui.parts.buttons import SecondaryButton
from app.ui.parts.notices import EmptyState
from app.ui.parts.pages import ActionRow, ListPage, ScrollColumn
from app.ui.parts.primary import PrimaryButton
from app.ui.printers.detail_card import PrinterCard
from app.ui.printers.form_card import PrinterForm
from app.ui.printers.list_card import PrinterList
from app.ui.printers.presenter import PrintersPresenter
from app.ui.printers.state import Notice, PrintersState, Said, Wait
from app.ui.relay import wire
from app.ui.shell.screen import Desk, Screen
from app.ui.shell.state import LastScan, Mood, Strip


class PrintersScreen(Screen):
    """What prints here, how it is, and its proof."""

    icon = "printer"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        self.title = "Printers"
        super().__init__(desk, parent)
        self.title = self.tr("Printers")
        source = desk.source
        self.list = PrinterList(source)
        self.card = PrinterCard(source)
        self.form = PrinterForm(source)
        self.empty = EmptyState(source)
        self.empty.show_ways(
            self.tr("No printer is set up"),
            self.tr("Labels need one. A folder will do for practice."),
            [(self.tr("Find printers of this machine"), "", "F6"), (self.tr("Add one by its address"), "", "+")],
        )
        self.primary = PrimaryButton(source, self.tr("Print a test label"))
        actions = ActionRow(source, self.primary)
        self.ask = SecondaryButton(source, self.tr("Ask it again"), "F5")
        self.edit = SecondaryButton(source, self.tr("Edit"), "F2")
        self.back = SecondaryButton(source, self.tr("Back"), "Esc")
        for button in (self.ask, self.edit, self.back):
            actions.add(button)
        detail = QWidget()
        self._stack = QStackedLayout(detail)
        for widget in (self.card, self.form, ScrollColumn(source, self.empty)):
            self._stack.addWidget(widget)
        self.page = ListPage(source, self.list, detail, actions)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.page)
        self.presenter = PrintersPresenter(desk.station, desk.settings, desk.tasks.for_owner(self), self)
        self._shown = self.presenter.state
        self._connect()
        self.show_state(self._shown)

    def _connect(self) -> None:
        presenter = self.presenter
        wire(self.list.chosen, presenter.choose, self)
        wire(self.list.proposal_chosen, presenter.add, self)
        self.list.find_wanted.connect(self._on_find)
        self.list.add_wanted.connect(self._on_add)
        wire(self.card.document_ticked, presenter.set_document, self)
        wire(self.card.labels_wanted, presenter.use_for_labels, self)
        wire(self.card.removal_wanted, presenter.ask_removal, self)
        wire(self.form.typed, presenter.type, self)
        self.empty.way_chosen.connect(self._on_way)
        wire(self.ask.clicked, self._on_ask, self)
        wire(self.edit.clicked, presenter.edit, self)
        wire(self.back.clicked, presenter.leave, self)
        self.primary.go.connect(self._on_go)
        wire(self.primary.left, presenter.leave, self)
        wire(self.page.banner.pressed, self._on_banner, self)
        for key, slot in (
            ("F9", self._on_primary_key),
            ("F5", self._on_ask),
            ("F2", presenter.edit),
            ("F4", presenter.use_for_labels),
            ("F6", presenter.find),
            ("Shift+F6", presenter.use_new_address),
            ("+", self._on_add),
            ("Del", presenter.ask_removal),
            ("Shift+F9", presenter.remove),
            ("Esc", presenter.leave),
            ("Up", self._on_up),
            ("Down", self._on_down),
        ):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setAutoRepeat(key in {"Up", "Down"})
            wire(shortcut.activated, slot, self)

    # --- drawing ------------------------------------------------------------------------------------------------------

    def show_state(self, state: PrintersState) -> None:
        """Draw a state."""
        had, self._shown = self._shown, state
        self.list.show_state(state)
        self.form.show_state(state)
        printer = state.printer
        if state.draft is not None:
            self._stack.setCurrentWidget(self.form)
        elif printer is not None:
            self.card.show_printer(printer, state, self.desk.settings.current.appearance.place)
            self._stack.setCurrentWidget(self.card)
        else:
            self._stack.setCurrentIndex(2)
        if state.problems and state.problems is not had.problems and len(state.problems) >= len(had.problems):
            self.form.form.focus_first_problem()
        if had.draft is not None and state.draft is None:
            self.list.focus_chosen()
        self._show_actions(state)
        self._show_banner(state)
        self.say(self._strip_of(state))

    def _show_actions(self, state: PrintersState) -> None:
        typing, waiting = state.draft is not None, state.waiting
        self.back.setVisible(typing)
        self.edit.setVisible(not typing and state.printer is not None)
        self.ask.setVisible(typing or state.printer is not None)
        asking = waiting is not None and waiting.kind in {Wait.ASK, Wait.IDENTIFY}
        ask = self.tr("Ask it what it is") if typing else self.tr("Ask it again")
        self.ask.set_words(
            self.tr("Asking, {} s").format(state.seconds_waited) if asking else ask,
            "Esc" if asking else "F5",
        )
        test = self.tr("Print a test label")
        if waiting is not None and waiting.kind is Wait.TEST:
            self.primary.set_waiting(self.tr("Printing"), self.tr("mostly two seconds"), self.tr("Leave it"))
        elif typing:
            self.primary.set_ready_words(self.tr("Keep printer"), self.tr("Then print a test label on it"))
        elif state.printer is None:
            self.primary.set_not_now_words(test, self.tr("Add a printer first, key +"))
        else:
            self.primary.set_ready_words(test, self.tr("Then scan it: proves size and head"))

    def _show_banner(self, state: PrintersState) -> None:
        banner = self.page.banner
        if state.removing and state.printer is not None:
            banner.show_message(
                Verdict.WAITING,
                self.tr("Remove {}?").format(state.printer.name),
                self.tr("Only this desk forgets it, the printer itself stays as it is. Esc keeps it."),
                self.tr("Remove"),
                "Shift F9",
            )
        elif state.moved and state.draft is None:
            first = state.moved[0]
            more, title = len(state.moved) - 1, self.tr("{} has another address").format(first.name)
            if more:
                words = "{printer} and {n} more have another address"
                title = say_many(more, words, "{printer} and {n} more have another address", printer=first.name)
            banner.show_message(
                Verdict.WAITING,
                title,
                self.tr("It is at {} now. All else stays as it is set. Esc leaves it.").format(first.reached_by),
                self.tr("Use it"),
                "Shift F6",
            )
        elif state.problems:
            banner.show_message(Verdict.WRONG, self._count_words(len(state.problems)), self.tr("Nothing was kept."))
        elif state.notice is not None:
            self._show_notice(state.notice)
        else:
            banner.hide()

    def _show_notice(self, notice: Notice) -> None:
        banner, name = self.page.banner, notice.printer
        match notice.said:
            case Said.FAILED if notice.problem is not None:
                banner.show_message(Verdict.CANNOT, say(notice.problem.title), say(notice.problem.hint))
            case Said.LEFT:
                line = self.tr("The test label may still come out of {}.").format(name)
                banner.show_message(Verdict.WAITING, self.tr("Left, not cancelled"), line)
            case Said.NONE_FOUND:
                line = self.tr("This machine knows no other. One with an address of its own is added with +.")
                banner.show_message(Verdict.ALREADY, self.tr("No new printer found"), line)
            case Said.KEPT:
                line = self.tr("Print a test label and scan it: that proves its size.")
                banner.show_message(Verdict.OK, self.tr("{} is kept").format(name), line)
            case Said.MOVED:
                line = self.tr("Its labels go to the new address from now on.")
                banner.show_message(Verdict.OK, self.tr("{} is found again").format(name), line)
            case Said.TOLD:
                line = self.tr("Its language and dots are filled in. Nothing is kept yet.")
                banner.show_message(Verdict.OK, self.tr("The printer said what it is"), line)
            case Said.TOLD_NOTHING:
                line = self.tr("Fill in its language and dots by its nameplate.")
                banner.show_message(Verdict.WAITING, self.tr("The printer did not say more of itself"), line)
            case _:
                banner.hide()

    def _count_words(self, count: int) -> str:
        return say_many(count, "One field is wrong", "{n} fields are wrong")

    def _strip_of(self, state: PrintersState) -> Strip:
        waiting = state.waiting
        if waiting is not None:
            name = next((printer.name for printer in state.printers if printer.id == waiting.printer), "")
            title = {
                Wait.TEST: self.tr("Sending a test label to {}").format(name),
                Wait.ASK: self.tr("Asking {}").format(name),
                Wait.FIND: self.tr("Looking for printers"),
                Wait.IDENTIFY: self.tr("Asking {} what it is").format(waiting.printer.removeprefix("-")),
            }[waiting.kind]
            return Strip(title, self.tr("{} s. Esc leaves it.").format(state.seconds_waited), Mood.REST)
        if state.notice is not None and state.notice.said is Said.SENT:
            line = self.tr("It was sent to {}. The scan proves size, head and paper.").format(state.notice.printer)
            return Strip(self.tr("Scan the test label"), line, Mood.ASK)
        if state.draft is not None:
            return Strip(self.tr("Fill in the printer"), self.tr("F9 keeps it, Esc goes back."), Mood.REST)
        line = self.tr("The scan proves that size, head and paper are right.")
        return Strip(self.tr("Scan a test label"), line, Mood.REST)

    # --- what the presenter tells -------------------------------------------------------------------------------------

    def proven(self, printer: Printer, scan: Scan) -> None:
        """Tell that a scan proved a printer."""
        line = self.tr("{}, true size").format(printer.name)
        self.desk.shell.scanned(LastScan(Verdict.OK, scan.text, line, scan.at))
        self.desk.shell.flash(
            Flash(
                verdict=Verdict.OK,
                word=self.tr("OK"),
                line=self.tr("{} prints in true size").format(printer.name),
                detail=self.tr("{}, scanned back").format(printer.size.shown()),
                hold_ms=self.theme.tokens.verdict_hold_ms["ok"],
            )
        )

    def settings_changed(self) -> None:
        """Put changed settings in force."""
        self.desk.shell.settings_changed()

    # --- keys and the frame -------------------------------------------------------------------------------------------

    def _on_primary_key(self) -> None:
        if self.primary.isEnabled() and not self.primary.waiting:
            self.primary.click()

    def _on_go(self) -> None:
        if self._shown.draft is not None:
            self.presenter.keep()
        else:
            self.presenter.print_test()

    def _on_ask(self) -> None:
        if self._shown.draft is not None:
            self.presenter.identify()
        else:
            self.presenter.ask_again()

    def _on_banner(self) -> None:
        if self._shown.removing:
            self.presenter.remove()
        else:
            self.presenter.use_new_address()

    def _on_find(self) -> None:
        waiting = self._shown.waiting
        if waiting is not None and waiting.kind is Wait.FIND:
            self.presenter.leave()
        else:
            self.presenter.find()

    def _on_add(self) -> None:
        self.presenter.add()

    def _on_way(self, way: int) -> None:
        (self.presenter.find, self._on_add)[way]()

    def _on_up(self) -> None:
        self.presenter.step(-1)

    def _on_down(self) -> None:
        self.presenter.step(1)

    @override
    def on_scan(self, scan: Scan) -> bool:
        return self.presenter.on_scan(scan)

    @override
    def paper_changed(self) -> None:
        self.presenter.refresh()

    @override
    def entered(self) -> None:
        self.presenter.refresh()

    @override
    def tick(self) -> None:
        self.presenter.tick()
