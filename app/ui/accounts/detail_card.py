"""One account in full: its fields, and what the check of its connection found."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from app.domain.accounts import CheckStep
from app.domain.wording import say
from app.ui.accounts.account_form import AccountForm
from app.ui.accounts.sign_in_panel import SignInPanel
from app.ui.accounts.state import AccountsState, Checked, Wait
from app.ui.accounts.words import SHAPES, TAGS, billing_words
from app.ui.environments import environment_word
from app.ui.parts.cards import Card
from app.ui.parts.pages import Divider, ScrollColumn
from app.ui.parts.text import ShapeView, Tag, Text
from app.ui.parts.themed import Panel
from app.ui.theme import ThemeSource
from app.ui.theme.shapes import Shape


class CheckRow(Panel):
    """One step of a check."""

    def __init__(self, source: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(source, parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 10, 20, 10)
        row.setSpacing(12)
        self._shape = ShapeView(source, Shape.OPEN, 26)
        self._title = Text(source, "", "lead", weight=600)
        self._detail = Text(source, "", "body", "text.secondary", wrap=True)
        self._took = Text(source, "", "body", "text.secondary", side="right")
        row.addWidget(self._shape)
        row.addWidget(self._title)
        row.addWidget(self._detail, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._took)

    def show_step(self, step: CheckStep) -> None:
        """Draw a step."""
        self._shape.set_shape(SHAPES[step.result])
        self._title.set_words(say(step.title))
        self._detail.set_words(say(step.detail))
        took = "" if step.milliseconds is None else self.tr("{} ms").format(step.milliseconds)
        self._took.set_words(took)
        self._took.setVisible(bool(took))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(0, self.height() - 1, self.width(), 1, self.theme.colour("border.divider"))
        painter.end()


class _CheckHead(Panel):
    """The line above the steps."""

    def __init__(self, source: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(source, parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 11, 20, 11)
        self.title = Text(source, "", "lead", weight=600)
        self.line = Text(source, "", "body", "text.secondary", side="right")
        row.addWidget(self.title)
        row.addStretch(1)
        row.addWidget(self.line)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.theme.colour("surface.sunken"))
        for y in (0, self.height() - 1):
            painter.fillRect(0, y, self.width(), 1, self.theme.colour("border.divider"))
        painter.end()


class AccountCard(Card):
    """The account that is shown or added."""

    def __init__(self, source: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(source, parent=parent)
        head = QWidget(self)
        row = QHBoxLayout(head)
        row.setContentsMargins(20, 10, 20, 10)
        row.setSpacing(10)
        self._headline = Text(source, "", "title")
        self._tag = Tag(source, "", "solid")
        self._billing = Text(source, "", "body", "text.secondary")
        row.addWidget(self._headline, 1)
        row.addWidget(self._tag)
        row.addWidget(self._billing)
        self.body.addWidget(head)
        self.body.addWidget(Divider(source))
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.form = AccountForm(source)
        self.sign_in = SignInPanel(source)
        self.sign_in.hide()
        column.addWidget(self.sign_in)
        column.addWidget(self.form)
        self._check_head = _CheckHead(source)
        column.addWidget(self._check_head)
        self._steps = QVBoxLayout()
        self.rows: list[CheckRow] = []
        column.addLayout(self._steps)
        column.addStretch(1)
        self.body.addWidget(ScrollColumn(source, content), 1)

    def show_state(self, state: AccountsState) -> None:
        """Draw the account."""
        account, system = state.account, state.system
        title = system.title if system else (account.connector if account else "")
        self._headline.set_words(f"{title}, {account.name}" if account else self.tr("New account at {}").format(title))
        self._tag.setVisible(account is not None)
        self._billing.setVisible(account is not None and not self.theme.compact and self.theme.text_percent < 150)
        if account is not None:
            self._tag.show_word(environment_word(account.environment), TAGS[account.environment])
            self._billing.set_words(billing_words(account.environment))
        self.form.setVisible(system is not None)
        self.form.show_state(state)
        self._show_checks(state, state.checks.get(state.chosen) if account else None)

    def _show_checks(self, state: AccountsState, checked: Checked | None) -> None:
        running = state.waiting is not None and state.waiting.kind is Wait.CHECK
        self._check_head.setVisible(not state.adding)
        head = self._check_head
        if running:
            head.title.set_words(self.tr("Checking, {} s").format(state.seconds_waited))
            head.line.set_words(self.tr("Orders nothing"))
        elif checked is None:
            head.title.set_words(self.tr("Connection not checked yet"))
            head.line.set_words("")
        else:
            head.title.set_words(self.tr("Connection checked {}").format(f"{checked.at.astimezone():%H:%M}"))
            head.line.set_words(self.tr("Nothing was ordered"))
        steps = checked.steps if checked else ()
        while len(self.rows) < len(steps):
            row = CheckRow(self.source)
            self.rows.append(row)
            self._steps.addWidget(row)
        for place, row in enumerate(self.rows):
            row.setVisible(place < len(steps))
            if place < len(steps):
                row.show_step(steps[place])
