"""The Accounts screen: list and keyring on the left, the chosen account on the right."""

from PySide6.QtCore import QLocale
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from app.domain.accounts import CheckResult
from app.domain.scans import Verdict
from app.domain.wording import say, say_many
from app.ui.accounts.detail_card import AccountCard
from app.ui.accounts.list_card import AccountList
from app.ui.accounts.presenter import AccountsPresenter
from app.ui.accounts.sign_in import SignInPresenter
from app.ui.accounts.sign_in_panel import open_in_browser
from app.ui.accounts.state import AccountsState, Checked, Notice, Said, Wait
from app.ui.accounts.words import lacks_key
from app.ui.parts.buttons import SecondaryButton
from app.ui.parts.pages import ActionRow, ListPage
from app.ui.parts.primary import PrimaryButton
from app.ui.relay import wire
from app.ui.shell.screen import Desk, Screen
from app.ui.shell.state import Mood, Strip


class AccountsScreen(Screen):
    """At which systems this desk orders."""

    icon = "sliders"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        self.title = "Accounts"
        super().__init__(desk, parent)
        self.title = self.tr("Accounts")
        source = desk.source
        self.list = AccountList(source)
        self.card = AccountCard(source)
        self.primary = PrimaryButton(source, self.tr("Check connection"))
        actions = ActionRow(source, self.primary)
        self.undo = SecondaryButton(source, self.tr("Undo"))
        self.more = SecondaryButton(source, "", "F7")
        self.sender_button = SecondaryButton(source, self.tr("Sender"), "F2")
        self.back = SecondaryButton(source, self.tr("Back"), "Esc")
        for button in (self.more, self.sender_button, self.undo, self.back):
            actions.add(button)
        self.page = ListPage(source, self.list, self.card, actions)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.page)
        self.presenter = AccountsPresenter(desk.station, desk.tasks.for_owner(self), self)
        self.sign_in = SignInPresenter(
            desk.station, desk.tasks.for_owner(self), self.card.sign_in.show_state, open_in_browser
        )
        self._shown = self.presenter.state
        self._connect()
        self.show_state(self._shown)

    def _connect(self) -> None:
        presenter, form = self.presenter, self.card.form
        wire(self.list.chosen, presenter.choose, self)
        wire(self.list.system_chosen, presenter.add, self)
        self.list.add_wanted.connect(self._on_add)
        wire(form.typed, presenter.type, self)
        wire(form.secret_typed, presenter.secret_typed, self)
        wire(form.system_wanted, presenter.add, self)
        wire(form.replace_wanted, presenter.replace_key, self)
        wire(form.removal_wanted, presenter.ask_removal, self)
        self.sender_button.clicked.connect(self._on_sender)
        wire(self.more.clicked, presenter.show_more, self)
        wire(self.undo.clicked, presenter.undo, self)
        wire(self.back.clicked, presenter.leave, self)
        self.primary.go.connect(self._on_go)
        wire(self.primary.left, presenter.leave, self)
        wire(self.page.banner.pressed, presenter.remove, self)
        panel = self.card.sign_in
        wire(panel.begin_wanted, self.sign_in.begin, self)
        wire(panel.renew_wanted, self.sign_in.renew, self)
        wire(panel.sign_out_wanted, self.sign_in.sign_out, self)
        wire(panel.pasted, self.sign_in.finish, self)
        for key, slot in (
            ("F6", self.sign_in.begin),
            ("F8", self.sign_in.renew),
            ("Shift+Del", self.sign_in.sign_out),
            ("F9", self._on_primary_key),
            ("F2", self._on_sender),
            ("F4", presenter.replace_key),
            ("F7", presenter.show_more),
            ("+", self._on_add),
            ("Del", presenter.ask_removal),
            ("Shift+F9", presenter.remove),
            ("Esc", self._on_leave),
            ("Up", self._on_up),
            ("Down", self._on_down),
        ):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setAutoRepeat(key in {"Up", "Down"})
            wire(shortcut.activated, slot, self)

    # --- drawing ------------------------------------------------------------------------------------------------------

    def show_state(self, state: AccountsState) -> None:
        """Draw a state."""
        had, self._shown = self._shown, state
        if state.account != had.account:
            self.sign_in.look(state.account.id if state.account else "")
        self.list.show_state(state)
        self.card.show_state(state)
        if state.problems and state.problems is not had.problems and len(state.problems) >= len(had.problems):
            self.card.form.form.focus_first_problem()
        self._show_actions(state)
        self._show_banner(state)
        self.say(self._strip_of(state))
        if state.account is not None:
            self.act_on(state.account.environment)

    def _show_actions(self, state: AccountsState) -> None:
        waiting = state.waiting
        self.back.setVisible(waiting is None and (state.replacing or bool(state.adding and state.accounts)))
        self.undo.setVisible(waiting is None and state.changed)
        self.sender_button.setVisible(not state.adding and not state.changed and not state.replacing)
        self.more.setVisible(bool(state.own_fields) and not state.changed and waiting is None)
        system = state.system.title if state.system else ""
        self.more.set_words(self.tr("Less") if state.more else self._more_words(system))
        check = self.tr("Check connection")
        if waiting is not None:
            title = {
                Wait.CHECK: self.tr("Checking"),
                Wait.KEEP: self.tr("Keeping"),
                Wait.REMOVE: self.tr("Removing"),
            }[waiting.kind]
            line = self.tr("orders nothing") if waiting.kind is Wait.CHECK else self.tr("the keyring may ask for you")
            self.primary.set_waiting(title, line, self.tr("Leave it"))
        elif state.adding:
            self.primary.set_ready_words(self.tr("Keep account"), self.tr("The key goes to the keyring"))
        elif state.changed or state.replacing:
            self.primary.set_ready_words(self.tr("Keep changes"), self.tr("Then check the connection"))
        elif state.account is None:
            self.primary.set_not_now_words(check, self.tr("Add an account first, key +"))
        elif lacks_key(state.account, state):
            self.primary.set_not_now_words(check, self.tr("Enter the key first"))
        else:
            self.primary.set_ready_words(check, self.tr("Only reads, orders nothing"))

    def _more_words(self, system: str) -> str:
        return self.tr("More") if self.theme.compact else self.tr("Only {}").format(system)

    def _show_banner(self, state: AccountsState) -> None:
        banner = self.page.banner
        if state.removing and state.account is not None:
            line = self.tr("Its key leaves the keyring; its orders stay in the history. Esc keeps it.")
            title = self.tr("Remove {}?").format(state.account.name)
            banner.show_message(Verdict.WAITING, title, line, self.tr("Remove"), "Shift F9")
        elif state.problems:
            count = len(state.problems)
            title = say_many(count, "One field is wrong", "{n} fields are wrong")
            homeless = state.problems.get("")
            line = say(homeless.title) if homeless else self.tr("Nothing was kept.")
            banner.show_message(Verdict.WRONG, title, line)
        elif state.notice is not None:
            self._show_notice(state.notice)
        else:
            banner.hide()

    def _show_notice(self, notice: Notice) -> None:
        banner = self.page.banner
        match notice.said:
            case Said.FAILED if notice.problem is not None:
                banner.show_message(Verdict.CANNOT, say(notice.problem.title), say(notice.problem.hint))
            case Said.KEPT:
                line = self.tr("Check its connection next. That orders nothing.")
                banner.show_message(Verdict.OK, self.tr("{} is kept").format(notice.account), line)
            case Said.REMOVED:
                line = self.tr("Its key is out of the keyring. Its orders stay in the history.")
                banner.show_message(Verdict.OK, self.tr("{} is removed").format(notice.account), line)
            case _:
                line = self.tr("It goes on by itself; what became of it is shown here.")
                banner.show_message(Verdict.WAITING, self.tr("Left, not cancelled"), line)

    def _strip_of(self, state: AccountsState) -> Strip:
        system = state.system.title if state.system else ""
        if state.waiting is not None:
            title = (
                self.tr("Asking {}").format(system) if state.waiting.kind is Wait.CHECK else self.tr("At the keyring")
            )
            return Strip(title, self.tr("{} s. Esc leaves it.").format(state.seconds_waited), Mood.REST)
        if state.adding:
            line = self.tr("F9 keeps it. The key goes to the keyring and nowhere else.")
            return Strip(self.tr("Fill in the account"), line, Mood.REST)
        checked = state.checks.get(state.chosen)
        if checked is None:
            return Strip(self.title, self.tr("F9 looks whether {} answers.").format(system or "-"), Mood.REST)
        return self._strip_of_check(system, checked)

    def _strip_of_check(self, system: str, checked: Checked) -> Strip:
        worst, count = checked.worst, len(checked.steps)
        rules = QLocale(self.desk.settings.current.appearance.place)
        seconds = rules.toString(checked.seconds, "f", 1)
        line = say_many(count, "{n} checks done, {seconds} s.", "{n} checks done, {seconds} s.", seconds=seconds)
        if worst is not None and worst.result is CheckResult.FAILED:
            title = self.tr("{}: {}").format(system, say(worst.title))
            return Strip(title, say(worst.detail) or line, Mood.REST)
        looks = sum(1 for step in checked.steps if step.result is CheckResult.LOOK)
        if looks:
            line += " " + say_many(looks, "One is worth a look.", "{n} are worth a look.")
        return Strip(self.tr("{} answers").format(system), line, Mood.REST)

    # --- what the presenter tells -------------------------------------------------------------------------------------

    def forget_secrets(self) -> None:
        """Empty the fields of secrets."""
        self.card.form.forget_secrets()

    def settings_changed(self) -> None:
        """Put changed settings in force."""
        self.desk.shell.settings_changed()

    # --- keys and the frame -------------------------------------------------------------------------------------------

    def _on_primary_key(self) -> None:
        if self.primary.isEnabled() and not self.primary.waiting:
            self.primary.click()

    def _on_go(self) -> None:
        if self._shown.adding or self._shown.changed or self._shown.replacing:
            self.presenter.keep(self.card.form.secrets())
        else:
            self.presenter.check()

    def _on_leave(self) -> None:
        if not self.sign_in.leave():
            self.presenter.leave()

    def _on_add(self) -> None:
        self.presenter.add()

    def _on_sender(self) -> None:
        self.desk.shell.go("settings")

    def _on_up(self) -> None:
        self.presenter.step(-1)

    def _on_down(self) -> None:
        self.presenter.step(1)

    @override
    def restyle(self) -> None:
        super().restyle()
        if hasattr(self, "_shown"):
            self.show_state(self._shown)

    @override
    def entered(self) -> None:
        self.presenter.refresh()

    @override
    def tick(self) -> None:
        self.sign_in.tick()
        if self._shown.waiting is not None:
            self.presenter.tick()
