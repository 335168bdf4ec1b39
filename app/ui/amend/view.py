"""The Amend page: the form on the left, what changes on the right, one key that sends it."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from app.domain.accounts import Environment
from app.domain.amendments import ChangeKind
from app.domain.scans import Verdict
from app.domain.wording import mark, say, say_many
from app.settings.model import Settings
from app.ui.amend.change_list import ChangesCard
from app.ui.amend.presenter import AmendPresenter
from app.ui.amend.state import AmendState
from app.ui.forms import Draft, ModelForm
from app.ui.parts.buttons import SecondaryButton
from app.ui.parts.cards import Card
from app.ui.parts.notices import Banner
from app.ui.parts.pages import ActionRow, ScrollColumn
from app.ui.parts.primary import PrimaryButton
from app.ui.parts.text import Badge
from app.ui.relay import wire
from app.ui.shell.screen import Desk, Screen
from app.ui.shell.state import AtSystem, Mood, Strip

_CHANGES_PX = 452
_BESIDE_PX = 860
_BILLED = {
    Environment.LIVE: mark("live, billed"),
    Environment.TEST: mark("test account"),
    Environment.REHEARSAL: mark("practice"),
}


class AmendScreen(Screen):
    """Changes what a system holds of an order."""

    icon = "list"
    below = "orders"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        self.title = say("Change the terms of an order")
        super().__init__(desk, parent)
        source = desk.source
        self.form: ModelForm | None = None
        self.card = Card(source, " ")
        self.badge = Badge(source)
        self.card.head.addWidget(self.badge)
        self._inside = QWidget()
        self._place = QVBoxLayout(self._inside)
        self._place.setContentsMargins(16, 14, 16, 14)
        self._place.addStretch(1)
        self.column = ScrollColumn(source, self._inside)
        self.card.body.addWidget(self.column, 1)
        self.changes = ChangesCard(source)
        self.banner = Banner(source)
        self.banner.hide()
        self.primary = PrimaryButton(source, self.tr("Send"))
        self.close_button = SecondaryButton(source, self.tr("Close, keep draft here"), "Esc")
        self.again = SecondaryButton(source, self.tr("Read again"), "F6")
        self._beside = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._beside.addWidget(self.card, 1)
        self._beside.addWidget(self.changes)
        self._actions = ActionRow(source, self.primary)
        self._actions.add(self.close_button)
        self._actions.add(self.again)
        self._whole = QVBoxLayout(self)
        self._whole.addWidget(self.banner)
        self._whole.addLayout(self._beside, 1)
        self._whole.addWidget(self._actions)
        self.presenter = AmendPresenter(desk.station, self._settings, desk.tasks.for_owner(self), desk.shell, self)
        self._wire()
        self.restyle()
        self.show_state(self.presenter.state)

    def _settings(self) -> Settings:
        return self.desk.settings.current

    def _wire(self) -> None:
        desk = self.presenter
        wire(self.primary.go, desk.send, self)
        wire(self.primary.left, desk.leave, self)
        wire(self.again.clicked, desk.read_again, self)
        wire(self.changes.undo_wanted, desk.undo, self)
        self.close_button.clicked.connect(self._on_close)
        self.changes.field_wanted.connect(self._on_field)
        self.banner.pressed.connect(self._on_close)
        self.bind("F9", self._on_primary_key)
        self.bind("F6", desk.read_again)
        self.bind("F7", self._on_more)
        self.bind("Del", self._on_undo)
        self.bind("Esc", self._on_close)

    # --- the frame's side ---------------------------------------------------------------------------------------------

    @override
    def open_at(self, at: AtSystem) -> None:
        self.presenter.open(at)

    @override
    def tick(self) -> None:
        self.presenter.tick()

    # --- what the presenter draws on ----------------------------------------------------------------------------------

    def show_draft(self, draft: Draft[Any] | None) -> None:
        """Put another form on the page."""
        if draft is None:
            if self.form is not None:
                self._place.removeWidget(self.form)
                self.form.hide()
                self.form.deleteLater()
                self.form = None
            return
        if self.form is not None:
            self.form.show_draft(draft)
            return
        self.form = ModelForm(self.source, draft, marks_changes=True)
        wire(self.form.changed, self.presenter.typed, self)
        self._place.insertWidget(0, self.form)

    def refresh_form(self) -> None:
        """Draw the form's values anew."""
        if self.form is not None:
            self.form.refresh()

    def show_state(self, state: AmendState) -> None:
        """Draw a state."""
        self.act_on(self.presenter.environment)
        number = state.at.number if state.at else ""
        if state.names is not None:
            self.card.set_title(f"{state.names.system} {number}".strip())
        self._show_badge(state)
        self.changes.show_state(state)
        self._show_banner(state)
        self._show_primary(state)
        sending = state.sending_since is not None
        self.column.setEnabled(not sending)
        if sending or state.reading_since is not None:
            self.again.set_not_now(self.tr("Something is under way"))
        else:
            self.again.set_ready()
        self.say(self._strip_of(state))

    def _show_badge(self, state: AmendState) -> None:
        held = state.held
        self.badge.setVisible(state.reading_since is not None or held is not None)
        if state.reading_since is not None:
            seconds = int((state.now - state.reading_since).total_seconds())
            self.badge.show_state(self.tr("Being read, {} s").format(seconds), Verdict.WAITING)
        elif held is not None and held.read_at is not None:
            words = self.tr("Read {}").format(f"{held.read_at.astimezone():%H:%M}")
            self.badge.show_state(f"{words}, {held.status}" if held.status else words, Verdict.OK)
        elif held is not None:
            self.badge.show_state(self.tr("Not read"), Verdict.WAITING)

    def _show_banner(self, state: AmendState) -> None:
        others = self.form.show_problems(state.problems) if self.form is not None else state.problems
        if state.notice is not None:
            notice = state.notice
            self.banner.show_message(notice.verdict, notice.title, notice.line, self.tr("Close"), "Esc")
        elif others:
            first = others[0]
            self.banner.show_message(Verdict.WRONG, first.title, first.hint)
        elif state.held is not None and state.held.problem is not None:
            problem = state.held.problem
            self.banner.show_message(
                Verdict.WAITING,
                say(problem.title),
                self.tr("The form begins empty. What is not filled in is not sent."),
            )
        else:
            self.banner.hide()

    def _show_primary(self, state: AmendState) -> None:
        count = sum(change.kind is not ChangeKind.NOT_SENT for change in state.change.changes)
        title = say_many(count, "Send 1 change", "Send {n} changes")
        if state.names is not None and state.names.creates:
            title = say_many(count, "Create with 1 change", "Create with {n} changes")
        if state.sending_since is not None and not state.left:
            ran = (state.now - state.sending_since).total_seconds()
            self.primary.set_waiting(
                self.tr("Sending"), self.tr("It is sent once"), self.tr("Leave"), already_seconds=ran
            )
        elif state.sending_since is not None:
            self.primary.set_not_now_words(self.tr("Sending"), self.tr("It goes on by itself"))
        elif not self.presenter.may_send:
            reason = self.tr("Nothing is changed") if state.held is not None else self.tr("Nothing was read yet")
            if state.sent is not None:
                reason = self.tr("It was sent. F6 reads what stands there now")
            self.primary.set_not_now_words(self.tr("Send"), reason)
        elif state.problems and not state.told_by_system:
            self.primary.set_ready_words(title, self.tr("Something must be mended first"))
        else:
            line = state.names.line if state.names else ""
            self.primary.set_ready_words(title, f"{line}, {say(_BILLED[self.presenter.environment])}")

    def _strip_of(self, state: AmendState) -> Strip:
        title = state.names.title if state.names else self.title
        number = state.at.number if state.at else ""
        where = " · ".join(filter(None, (state.names.system if state.names else "", number)))
        if state.sent is not None:
            return Strip(state.sent.words, where, Mood.OK if state.sent.whole else Mood.WAITING)
        if state.problems:
            count = len(state.problems)
            fields = say_many(count, "1 field to mend", "{n} fields to mend")
            return Strip(fields, self.tr("Nothing was changed there. The cursor is in the first one."), Mood.WRONG)
        return Strip(title, where, Mood.REST)

    # --- slots --------------------------------------------------------------------------------------------------------

    def _on_primary_key(self) -> None:
        if not self.primary.isEnabled():
            return
        self.presenter.send()
        if self.presenter.state.problems and self.form is not None:
            self.form.focus_first_problem()

    def _on_field(self, path: str) -> None:
        if self.form is not None:
            self.form.focus_field(path)

    def _on_more(self) -> None:
        if self.form is not None:
            self.form.toggle_more()

    def _on_undo(self) -> None:
        if self.changes.chosen and self.presenter.state.sending_since is None:
            self.presenter.undo(self.changes.chosen)

    def _on_close(self) -> None:
        if self.presenter.leave():
            at = self.presenter.state.at
            self.desk.shell.go_at("systems", at) if at is not None else self.desk.shell.go("orders")

    # --- the look -----------------------------------------------------------------------------------------------------

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    @override
    def restyle(self) -> None:
        if hasattr(self, "_whole"):
            gutter = self.theme.size("gutter")
            self._whole.setContentsMargins(gutter, gutter, gutter, gutter)
            self._whole.setSpacing(gutter)
            self._beside.setSpacing(gutter)
            self._arrange()
        super().restyle()

    def _arrange(self) -> None:
        beside = self.width() >= self.theme.scaled(_BESIDE_PX)
        self._beside.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)
        wide = min(self.theme.scaled(_CHANGES_PX), round(self.width() * 0.4))
        self.changes.setMinimumWidth(wide if beside else 0)
        self.changes.setMaximumWidth(wide if beside else 16_777_215)
        self._beside.setStretch(0, 1 if beside else 3)
        self._beside.setStretch(1, 0 if beside else 2)
        self.card.setFocusPolicy(Qt.FocusPolicy.NoFocus)
