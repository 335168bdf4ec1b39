"""The fields of one account, drawn from what its system says of itself."""

from pydantic import SecretStr
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from app.domain.accounts import ConnectorInfo
from app.domain.wording import say
from app.ui.accounts.draft import ENVIRONMENT, NAME, REASON, environments, needs_reason, values_of
from app.ui.accounts.state import ADDRESS, AccountsState
from app.ui.accounts.words import environment_choice
from app.ui.parts.buttons import SecondaryButton
from app.ui.parts.fields import FrameField, SecretField
from app.ui.parts.forms import Form
from app.ui.parts.hints import set_hint
from app.ui.parts.themed import Panel
from app.ui.theme import ThemeSource

_WIDE_PX = 620
_SYSTEM = "connector"
_COLUMNS = 12
_HINT_LETTERS = 40


class AccountForm(Panel):
    """Name, environment, address, secrets and whatever else the system wants.

    Signals:
        typed: Path and value of a field; never a secret.
        secret_typed: Path of a secret that is being typed.
        system_wanted: Another system for the new account.
        replace_wanted: Type a new key.
        removal_wanted: Remove the account.
    """

    typed = Signal(str, object)
    secret_typed = Signal(str)
    system_wanted = Signal(str)
    replace_wanted = Signal()
    removal_wanted = Signal()

    def __init__(self, source: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(source, parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 12, 20, 14)
        column.setSpacing(12)
        self.form = Form(source)
        self.form.typed.connect(self._on_typed)
        self.form.secret_typed.connect(self.secret_typed)
        column.addWidget(self.form)
        self._acts = QWidget(self)
        row = self._acts_row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._acts)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        self.replace = SecondaryButton(source, self.tr("Replace key"), "F4")
        self.replace.clicked.connect(self.replace_wanted)
        self.remove = SecondaryButton(source, self.tr("Remove"), "Del")
        self.remove.clicked.connect(self.removal_wanted)
        row.addWidget(self.replace)
        row.addWidget(self.remove)
        row.addStretch(1)
        self._built: tuple[object, ...] = ()
        self._asking = False
        self._adding = False
        self._open: set[str] = set()
        self._own: tuple[str, ...] = ()

    def secrets(self) -> dict[str, SecretStr]:
        """Return the secrets that were typed, by field."""
        return {
            path: SecretStr(field.value)
            for path, field in self.form.fields.items()
            if isinstance(field, SecretField) and field.value
        }

    def forget_secrets(self) -> None:
        """Empty the fields of secrets, with what undo would bring back."""
        for field in self.form.fields.values():
            if isinstance(field, SecretField):
                field.forget()

    def show_state(self, state: AccountsState) -> None:
        """Draw the account's fields."""
        system = state.system
        if system is None:
            return
        account = state.account
        kinds = tuple(each.value for each in environments(account))
        built = (system.id, bool(state.adding), kinds, len(state.systems))
        if built != self._built:
            self._built = built
            self._build(system, state)
        self.form.show_values({_SYSTEM: system.id, **values_of(system, account, state.typed)})
        reason = needs_reason(system, values_of(system, account, state.typed)) or REASON in state.problems
        if self.form.fields[REASON].isHidden() is reason:
            self.form.fields[REASON].setVisible(reason)
            self._arrange()
        self._show_secrets(system, state)
        self._own = state.own_fields
        shown = state.more or any(path in state.problems for path in self._own)
        for path in self._own:
            self.form.fields[path].setVisible(shown)
        self.form.show_problems(state.problems)
        self.replace.setVisible(account is not None and not state.replacing and self._has_kept_secret(system))
        self.remove.setVisible(account is not None)
        self._acts.setVisible(account is not None)

    def _build(self, system: ConnectorInfo, state: AccountsState) -> None:
        form, here = self.form, (0, 0, 1)
        form.drop_fields()
        self._adding = bool(state.adding)
        if state.adding and len(state.systems) > 1:
            form.add_choice(_SYSTEM, self.tr("System"), [(each.id, each.title) for each in state.systems], here)
        form.add_text(NAME, self.tr("Name"), here)
        choices = [(each.value, environment_choice(each)) for each in environments(state.account)]
        form.add_choice(ENVIRONMENT, self.tr("Environment"), choices, here)
        # A layout shows what nobody hid.
        form.add_text(REASON, self.tr("Why orders there are not billed"), here).hide()
        for field in system.fields:
            if field.secret:
                form.add_secret(field.name, say(field.title), here)
            elif field.choices:
                words = map(say, field.choice_words or field.choices)
                form.add_choice(field.name, say(field.title), list(zip(field.choices, words, strict=True)), here)
            else:
                title = self.tr("Address of the service") if field.name == ADDRESS else say(field.title)
                form.add_text(field.name, title, here)
            set_hint(form.fields[field.name], say(field.help))
        self._asking = False
        self._open = set()
        self._arrange()

    def _show_secrets(self, system: ConnectorInfo, state: AccountsState) -> None:
        asking = bool(state.adding) or state.replacing
        for wanted in system.fields:
            field = self.form.fields.get(wanted.name)
            if not isinstance(field, SecretField):
                continue
            missing = state.account is not None and self._is_missing(wanted.name, state)
            open_now = asking or missing
            if open_now and wanted.name not in self._open:
                self._open.add(wanted.name)
                told = say(wanted.help)
                field.ask(told if 0 < len(told) < _HINT_LETTERS else self.tr("Paste it here"))
            elif not open_now and not field.read_only:
                self._open.discard(wanted.name)
                field.forget()
                field.show_kept(self.tr("never shown"))
            field.set_note(self._note(state, missing=missing))
        if state.replacing and not self._asking:
            self._focus_secret()
        self._asking = state.replacing

    def _is_missing(self, name: str, state: AccountsState) -> bool:
        keyring = state.keyring
        known = keyring is not None and keyring.problem is None
        return known and keyring is not None and (state.chosen, name) not in keyring.kept

    def _note(self, state: AccountsState, *, missing: bool) -> str:
        if state.adding or state.replacing:
            return self.tr("goes to the keyring only")
        if state.keyring is None:
            return ""
        return self.tr("not in the keyring yet") if missing else self.tr("in the keyring")

    def _has_kept_secret(self, system: ConnectorInfo) -> bool:
        return any(field.secret and field.name not in self._open for field in system.fields)

    def _focus_secret(self) -> None:
        for field in self.form.fields.values():
            if isinstance(field, SecretField):
                field.line.setFocus()
                return

    def _on_typed(self, path: str, value: object) -> None:
        if path == _SYSTEM:
            self.system_wanted.emit(str(value))
        else:
            self.typed.emit(path, value)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._arrange()

    @override
    def restyle(self) -> None:
        super().restyle()
        if hasattr(self, "_built"):
            self._arrange()

    def _arrange(self) -> None:
        """Lay the fields in rows of a width that they can be read in; the buttons stand beside the key."""
        wide = self.width() >= self.theme.scaled(_WIDE_PX)
        grid = self.form.grid
        grid.removeWidget(self._acts)
        row = column = 0
        fields = sorted(self.form.fields.items(), key=self._rank)
        for path, field in fields:
            if path == REASON and field.isHidden():
                continue
            span = self._span(path) if wide else _COLUMNS
            if column + span > _COLUMNS:
                row, column = row + 1, 0
            grid.removeWidget(field)
            grid.addWidget(field, row, column, 1, span, Qt.AlignmentFlag.AlignTop)
            column += span
            if isinstance(field, SecretField):
                row, column = self._place_acts(row, column, wide=wide)
        for place in range(_COLUMNS):
            grid.setColumnStretch(place, 1)
        needed = self.replace.sizeHint().width() + self.remove.sizeHint().width() + 52
        beside = wide or needed <= self.width()
        self._acts_row.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)

    def _place_acts(self, row: int, column: int, *, wide: bool) -> tuple[int, int]:
        if self.form.grid.indexOf(self._acts) >= 0 or self._adding:
            return row, column
        if not wide or column + _COLUMNS // 2 > _COLUMNS:
            row, column = row + 1, 0
        self.form.grid.addWidget(self._acts, row, column, 1, _COLUMNS - column, Qt.AlignmentFlag.AlignBottom)
        return row, _COLUMNS

    def _rank(self, entry: tuple[str, FrameField]) -> int:
        """Put what every account has first, then the secrets, then what only this system has."""
        path, field = entry
        if path in {_SYSTEM, NAME, ENVIRONMENT, ADDRESS, REASON}:
            return 0
        return 1 if isinstance(field, SecretField) else 2

    def _span(self, path: str) -> int:
        if self._adding:
            return 4 if path in {_SYSTEM, NAME, ENVIRONMENT} and _SYSTEM in self.form.fields else 6
        if isinstance(self.form.fields[path], SecretField):
            return 5  # its buttons stand beside it
        return {NAME: 4, ENVIRONMENT: 3, ADDRESS: 5}.get(path, 6)
