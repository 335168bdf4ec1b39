"""Signing in as numbered steps: open the page, sign in there, paste where it led."""

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.scans import Verdict
from app.domain.wording import say
from app.ui.accounts.sign_in import SignInShown
from app.ui.parts.buttons import SecondaryButton
from app.ui.parts.fields import SecretField
from app.ui.parts.notices import Banner
from app.ui.parts.text import Text
from app.ui.parts.themed import Panel
from app.ui.theme import ThemeSource


class SignInPanel(Panel):
    """How an account is signed in to.

    Signals:
        begin_wanted, renew_wanted, sign_out_wanted, leave_wanted: The buttons.
        pasted: The address that the browser was sent to.
    """

    begin_wanted = Signal()
    renew_wanted = Signal()
    sign_out_wanted = Signal()
    leave_wanted = Signal()
    pasted = Signal(str)

    def __init__(self, source: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(source, parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 10, 20, 14)
        column.setSpacing(8)
        self.banner = Banner(source, slim=True)
        column.addWidget(self.banner)
        self.steps = Text(source, "", "body", wrap=True)
        column.addWidget(self.steps)
        # The address holds a code that opens the account: it is not shown while it is pasted, and not kept.
        self.address = SecretField(source, self.tr("Address of the page that opened after signing in"), dense=True)
        self.address.ask(self.tr("Paste it here"))
        self.address.entered.connect(self._on_entered)
        column.addWidget(self.address)
        row = QHBoxLayout()
        row.setSpacing(10)
        self.begin = SecondaryButton(source, self.tr("Sign in"), "F6")
        self.finish = SecondaryButton(source, self.tr("Take this address"), "Enter")
        self.renew = SecondaryButton(source, self.tr("Renew now"), "F8")
        self.sign_out = SecondaryButton(source, self.tr("Sign out"), "Shift Del")
        for button, heard in (
            (self.begin, self.begin_wanted),
            (self.renew, self.renew_wanted),
            (self.sign_out, self.sign_out_wanted),
        ):
            button.clicked.connect(heard)
        self.finish.clicked.connect(self._on_entered)
        for button in (self.begin, self.finish, self.renew, self.sign_out):
            row.addWidget(button)
        row.addStretch(1)
        column.addLayout(row)
        self._was_begun = False

    def show_state(self, state: SignInShown) -> None:
        """Draw how the sign-in stands."""
        self.setVisible(bool(state.account))
        if not state.account:
            self.address.forget()
            return
        self._show_banner(state)
        self.steps.setVisible(state.begun)
        self.address.setVisible(state.begun)
        self.finish.setVisible(state.begun)
        if state.begun:
            self.steps.set_words(self._steps_words(state))
        if state.begun and not self._was_begun:
            self.address.line.setFocus()
        elif not state.begun:
            self.address.forget()
        self._was_begun = state.begun
        signed_in = state.known is not None and state.known.signed_in
        self.begin.set_words(self.tr("Sign in again") if signed_in or state.begun else self.tr("Sign in"), "F6")
        self.renew.setVisible(signed_in)
        self.sign_out.setVisible(signed_in)
        for button in (self.begin, self.finish, self.renew, self.sign_out):
            if state.busy:
                button.set_not_now(state.busy)
            else:
                button.set_ready()

    def _steps_words(self, state: SignInShown) -> str:
        if state.hears:
            return self.tr("1. Sign in on the page that opened. 2. The station hears by itself when that is done.")
        left = (
            self.tr("{} s left").format(state.seconds_left) if state.seconds_left else self.tr("too late: begin again")
        )
        return self.tr(
            "1. Sign in on the page that opened. 2. Copy the address of the page that it leads to. 3. Paste it below, {}."
        ).format(left)

    def _show_banner(self, state: SignInShown) -> None:
        known = state.known
        if state.problem is not None:
            self.banner.show_message(Verdict.WRONG, say(state.problem.title), say(state.problem.hint))
        elif state.busy:
            self.banner.show_message(Verdict.WAITING, state.busy)
        elif known is None:
            self.banner.hide()
        elif known.signed_in:
            until = f"{known.expires_at.astimezone():%H:%M}" if known.expires_at else ""
            line = self.tr("Until {}, renewed by itself before.").format(until) if until else ""
            scope = self.tr("Granted: {}").format(known.scope) if known.scope else ""
            self.banner.show_message(Verdict.OK, self.tr("Signed in"), " ".join(filter(None, (line, scope))))
        else:
            self.banner.show_message(Verdict.WAITING, self.tr("A person must sign in"), say(known.reason))

    def _on_entered(self) -> None:
        text = self.address.value
        self.address.forget()
        if text:
            self.pasted.emit(text)


def open_in_browser(address: str) -> None:
    """Open a page in the person's own browser."""
    QDesktopServices.openUrl(QUrl(address))
