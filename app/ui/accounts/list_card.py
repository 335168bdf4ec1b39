"""The accounts, the systems without one, and the keyring."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from app.domain.accounts import Account, CheckResult
from app.domain.wording import say
from app.ui.accounts.state import AccountsState, Keyring, Wait
from app.ui.accounts.words import TAGS, lacks_key, shape_of
from app.ui.environments import environment_word
from app.ui.parts.buttons import QuietButton
from app.ui.parts.cards import Card
from app.ui.parts.entries import fit_entries
from app.ui.parts.pages import ScrollColumn
from app.ui.parts.rows import Entry, ListRow
from app.ui.parts.text import IconView, ShapeView, Text
from app.ui.parts.themed import Panel
from app.ui.theme import ThemeSource
from app.ui.theme.paint import paint_box
from app.ui.theme.shapes import Shape

_LARGE_PERCENT = 150


class KeyringCard(Panel):
    """Whether the keyring can be used, and that no secret is anywhere else."""

    def __init__(self, source: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(source, parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 10, 12, 10)
        row.setSpacing(12)
        row.addWidget(IconView(source, "lock", 24))
        words = QVBoxLayout()
        words.setSpacing(0)
        self._title = Text(source, "", "body", weight=600, wrap=True)
        self._line = Text(source, "", "body", "text.secondary", wrap=True)
        words.addWidget(self._title)
        words.addWidget(self._line)
        row.addLayout(words, 1)
        self._shape = ShapeView(source, Shape.OPEN, 26)
        row.addWidget(self._shape)

    def show_keyring(self, keyring: Keyring | None) -> None:
        """Say how the keyring is."""
        if keyring is None:
            title, line, shape = self.tr("Looking at the keyring"), "", Shape.OPEN
        elif keyring.problem is not None:
            title, line, shape = say(keyring.problem.title), say(keyring.problem.hint), Shape.CANNOT
        else:
            title, shape = self.tr("Keyring open"), Shape.OK
            line = self.tr("{} · none in our files").format(keyring.name)
        self._title.set_words(title)
        self._line.set_words(line)
        roomy = self.theme.text_percent < _LARGE_PERCENT and not self.theme.compact
        self._line.setVisible(bool(line) and (roomy or shape is Shape.CANNOT))
        self._shape.set_shape(shape)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = QPainter(self), self.theme
        fill = theme.colour("surface.sunken")
        paint_box(painter, self.rect().toRectF(), fill=fill, radius=theme.radius("control"))
        painter.end()


class AccountList(Card):
    """One row an account, and one a system without one.

    Signals:
        chosen: The id of an account.
        system_chosen: The id of a system.
        add_wanted: Add an account.
    """

    chosen = Signal(str)
    system_chosen = Signal(str)
    add_wanted = Signal()

    def __init__(self, source: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(source, self.tr("Accounts"), parent=parent)
        self.add_button = QuietButton(source, self.tr("Add"), "+")
        self.add_button.clicked.connect(self.add_wanted)
        self.head.addWidget(self.add_button)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._column = QVBoxLayout()
        column.addLayout(self._column)
        column.addStretch(1)
        self.rows: list[ListRow] = []
        self._names: list[tuple[str, str]] = []
        self.body.addWidget(ScrollColumn(source, content), 1)
        foot = QVBoxLayout()
        foot.setContentsMargins(16, 10, 16, 14)
        self.keyring = KeyringCard(source)
        foot.addWidget(self.keyring)
        self.body.addLayout(foot)

    def show_state(self, state: AccountsState) -> None:
        """Draw the list."""
        titles = {system.id: system.title for system in state.systems}
        entries = [
            self._entry(account, titles.get(account.connector, account.connector), state) for account in state.accounts
        ]
        self._names = [(account.id, "") for account in state.accounts]
        for system in state.unused_systems:
            entries.append(Entry(system.title, right=self.tr("Not set up")))
            self._names.append(("", system.id))
        fit_entries(self.rows, self._column, len(entries), self._row)
        for entry, row, (account_id, system_id) in zip(entries, self.rows, self._names, strict=True):
            row.show_entry(entry)
            row.setChecked(state.adding == system_id if system_id else not state.adding and state.chosen == account_id)
        self.keyring.show_keyring(state.keyring)

    def _entry(self, account: Account, title: str, state: AccountsState) -> Entry:
        words, kind = environment_word(account.environment), TAGS[account.environment]
        return Entry(title, self._line(account, state), shape_of(account, state), tag=words, tag_kind=kind)

    def _line(self, account: Account, state: AccountsState) -> str:
        waiting = state.waiting
        if waiting is not None and waiting.kind is Wait.CHECK and waiting.account == account.id:
            return self.tr("{}, checking {} s").format(account.name, state.seconds_waited)
        checked = state.checks.get(account.id)
        if checked is not None and checked.worst is not None and checked.worst.result is CheckResult.FAILED:
            return f"{say(checked.worst.title)} {checked.at.astimezone():%H:%M}"
        if lacks_key(account, state):
            return self.tr("{}, no key yet").format(account.name)
        return account.name

    def _row(self) -> ListRow:
        row = ListRow(self.source)
        row.setAutoExclusive(False)  # while a new one is filled in, none is chosen
        row.clicked.connect(self._on_row)
        return row

    def _on_row(self) -> None:
        sender = self.sender()
        if isinstance(sender, ListRow) and sender in self.rows:
            sender.setChecked(True)
            account_id, system_id = self._names[self.rows.index(sender)]
            if account_id:
                self.chosen.emit(account_id)
            else:
                self.system_chosen.emit(system_id)
