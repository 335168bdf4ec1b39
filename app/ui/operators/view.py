"""The Operators screen: list on the left, the chosen one's fields on the right."""

from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget
from typing_extensions import override

from app.domain.operators import Right
from app.domain.scans import Scan, Verdict
from app.domain.wording import say
from app.ui.operators.cards import OperatorCard, OperatorList
from app.ui.operators.presenter import OperatorsPresenter
from app.ui.operators.state import OperatorsState
from app.ui.parts.buttons import SecondaryButton
from app.ui.parts.notices import EmptyState
from app.ui.parts.pages import ActionRow, ListPage, ScrollColumn
from app.ui.parts.primary import PrimaryButton
from app.ui.relay import wire
from app.ui.shell.screen import Desk, Screen
from app.ui.shell.state import LastScan, Mood, Strip


class OperatorsScreen(Screen):
    """Who may pack at this desk."""

    icon = "user"
    below = "settings"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        self.title = "Operators"
        super().__init__(desk, parent)
        self.title = self.tr("Operators")
        source = desk.source
        self.list = OperatorList(source)
        self.card = OperatorCard(source)
        self.empty = EmptyState(source)
        self.empty.show_ways(
            self.tr("No operator is set up"),
            self.tr("Everybody may do everything here, and the history says who packs as the settings do."),
            [(self.tr("Add the first one, with all rights"), "", "+")],
        )
        self.primary = PrimaryButton(source, self.tr("Keep operator"))
        actions = ActionRow(source, self.primary)
        self.back = SecondaryButton(source, self.tr("Settings"), "Esc")
        self.removal = SecondaryButton(source, self.tr("Remove"), "Del")
        for button in (self.back, self.removal):
            actions.add(button)
        detail = QWidget()
        self._detail = QStackedLayout(detail)
        self._detail.addWidget(self.card)
        self._detail.addWidget(ScrollColumn(source, self.empty))
        self.page = ListPage(source, self.list, detail, actions)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.page)
        self.presenter = OperatorsPresenter(desk.station.parts.operating, desk.tasks.for_owner(self), self)
        self._shown = self.presenter.state
        self._connect()
        self.show_state(self._shown)

    def _connect(self) -> None:
        presenter = self.presenter
        wire(self.list.chosen, presenter.choose, self)
        wire(self.list.add_wanted, presenter.add, self)
        wire(self.card.name_typed, presenter.type_name, self)
        self.card.right_ticked.connect(self._on_right)
        wire(self.card.pin_typed, presenter.pin_typed, self)
        self.empty.way_chosen.connect(self._on_way)
        self.primary.go.connect(self._on_keep)
        self.back.clicked.connect(self._on_leave)
        wire(self.removal.clicked, presenter.ask_removal, self)
        wire(self.page.banner.pressed, presenter.remove, self)
        for key, slot in (
            ("F9", self._on_primary_key),
            ("+", presenter.add),
            ("Del", presenter.ask_removal),
            ("Shift+F9", presenter.remove),
            ("Esc", self._on_leave),
            ("Up", self._on_up),
            ("Down", self._on_down),
        ):
            self.bind(key, slot)

    # --- drawing ------------------------------------------------------------------------------------------------------

    def show_state(self, state: OperatorsState) -> None:
        """Draw a state."""
        had, self._shown = self._shown, state
        self.list.show_state(state)
        self.card.show_state(state)
        self._detail.setCurrentIndex(0 if state.is_open else 1)
        if state.problems and state.problems is not had.problems and len(state.problems) >= len(had.problems):
            self.card.focus_first_problem()
        open_draft = state.changed or state.is_new
        if (had.changed or had.is_new) and not open_draft:
            self.list.focus_chosen()
        self.back.set_words(self.tr("Undo") if open_draft else self.tr("Settings"), "Esc")
        self.removal.setVisible(state.operator is not None and not open_draft)
        keep = self.tr("Keep operator")
        if state.keeping:
            self.primary.set_not_now_words(keep, self.tr("It is being written"))
        elif open_draft:
            self.primary.set_ready_words(keep, self.tr("Badge and PIN go into the keyring"))
        else:
            self.primary.set_not_now_words(keep, self.tr("Nothing is changed"))
        self._show_banner(state)
        self.say(self._strip_of(state))

    def _show_banner(self, state: OperatorsState) -> None:
        banner = self.page.banner
        if state.removing and state.operator is not None:
            banner.show_message(
                Verdict.WAITING,
                self.tr("Remove {}?").format(state.operator.name),
                self.tr("Badge and PIN are deleted. What they did stays in the history. Esc keeps them."),
                self.tr("Remove"),
                "Shift F9",
            )
        elif state.trouble is not None:
            banner.show_message(Verdict.CANNOT, say(state.trouble.title), say(state.trouble.hint))
        elif state.problems:
            banner.show_message(Verdict.WRONG, self.tr("Not kept"), self.tr("See below. Nothing was changed."))
        elif state.operators and not self.desk.settings.current.desk.asks_who:
            line = self.tr("Under Settings, “This desk asks who packs” puts badges, PINs and rights in force.")
            banner.show_message(Verdict.ALREADY, self.tr("This desk asks nobody yet"), line)
        else:
            banner.hide()

    def _strip_of(self, state: OperatorsState) -> Strip:
        if state.kept_name:
            return Strip(self.tr("{} is kept").format(state.kept_name), self.tr("In force at once."), Mood.OK)
        if not state.is_open:
            return Strip(self.title, self.tr("Press + to add one."), Mood.REST)
        if state.draft.has_badge:
            return Strip(self.tr("Badge scanned"), self.tr("F9 keeps it."), Mood.REST)
        return Strip(self.tr("Scan their badge"), self.tr("Or type a PIN. F9 keeps it."), Mood.ASK)

    def forget_secrets(self) -> None:
        """Forget what was typed as a PIN."""
        self.card.pin.forget()

    def settings_changed(self) -> None:
        """Put changed settings in force."""
        self.desk.shell.settings_changed()

    # --- keys and the frame -------------------------------------------------------------------------------------------

    @property
    @override
    def takes_badges(self) -> bool:
        return self._shown.is_open

    @override
    def on_scan(self, scan: Scan) -> bool:
        if not self.presenter.on_scan(scan):
            return False
        self.desk.shell.scanned(LastScan(Verdict.OK, self.tr("A badge"), self.tr("Not kept yet"), scan.at))
        return True

    @override
    def entered(self) -> None:
        self.presenter.refresh()

    def _on_right(self, right: Right, granted: bool) -> None:
        self.presenter.set_right(right, granted=granted)

    def _on_primary_key(self) -> None:
        if self.primary.isEnabled():
            self.primary.click()

    def _on_keep(self) -> None:
        self.presenter.keep(self.card.pin.value)

    def _on_leave(self) -> None:
        if not self.presenter.leave():
            self.desk.shell.go("settings")

    def _on_way(self, _way: int) -> None:
        self.presenter.add()

    def _on_up(self) -> None:
        self.presenter.step(-1)

    def _on_down(self) -> None:
        self.presenter.step(1)
