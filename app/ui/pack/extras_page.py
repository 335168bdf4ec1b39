"""The page over an open order that asks for what only its system has."""

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from app.domain.errors import Problem
from app.domain.scans import Verdict
from app.domain.wording import say
from app.ui.forms import Draft, ModelForm
from app.ui.pack.state import PackState
from app.ui.parts.buttons import SecondaryButton
from app.ui.parts.cards import Card
from app.ui.parts.notices import Banner
from app.ui.parts.pages import ActionRow, ScrollColumn
from app.ui.parts.primary import PrimaryButton
from app.ui.parts.themed import Panel
from app.ui.theme import ThemeSource
from app.ui.theme.words import code


class ExtrasPage(Panel):
    """A form that is drawn from the system's own model.

    Signals:
        back_wanted: The order again.
        keep_wanted: The fields kept with the order.
    """

    back_wanted = Signal()
    keep_wanted = Signal()

    def __init__(self, source: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(source, parent)
        self.form: ModelForm | None = None
        self.banner = Banner(source)
        self.banner.hide()
        self.card = Card(source, " ")
        inside = QWidget()
        self._place = QVBoxLayout(inside)
        self._place.setContentsMargins(16, 14, 16, 14)
        self._place.addStretch(1)
        self.card.body.addWidget(ScrollColumn(source, inside), 1)
        self.primary = PrimaryButton(source, self.tr("Keep changes"))
        self.primary.go.connect(self.keep_wanted)
        self.back = SecondaryButton(source, self.tr("Back to the order"), "Esc")
        self.back.clicked.connect(self.back_wanted)
        actions = ActionRow(source, self.primary)
        actions.add(self.back)
        self._whole = QVBoxLayout(self)
        self._whole.addWidget(self.banner)
        self._whole.addWidget(self.card, 1)
        self._whole.addWidget(actions)
        self.restyle()

    def show_state(self, state: PackState, draft: Draft[Any] | None, problems: tuple[Problem, ...]) -> None:
        """Draw the fields of the open order's system."""
        self._show_draft(draft)
        number = code(state.row.reference) if state.row else ""
        self.card.set_title(self.tr("More of {}, order {}").format(state.carrier, number))
        if state.primary is not None:
            self.primary.set_ready_words(state.primary.title, state.primary.line)
        others = self.form.show_problems(problems) if self.form is not None else problems
        if others:
            self.banner.show_message(Verdict.WRONG, say(others[0].title), say(others[0].hint))
        else:
            self.banner.hide()

    def focus_first_problem(self) -> None:
        """Put the cursor into the first wrong field."""
        if self.form is not None:
            self.form.focus_first_problem()

    def _show_draft(self, draft: Draft[Any] | None) -> None:
        if self.form is not None and self.form.draft is draft:
            return
        if self.form is not None:
            self._place.removeWidget(self.form)
            self.form.hide()
            self.form.deleteLater()
            self.form = None
        if draft is not None:
            self.form = ModelForm(self.source, draft)
            self._place.insertWidget(0, self.form)

    @override
    def restyle(self) -> None:
        if hasattr(self, "_whole"):
            gutter = self.theme.size("gutter")
            self._whole.setContentsMargins(gutter, gutter, gutter, gutter)
            self._whole.setSpacing(gutter)
        super().restyle()
