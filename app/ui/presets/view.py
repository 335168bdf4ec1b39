"""The Presets screen: one form, kept with one key."""

from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from app.domain.scans import Verdict
from app.domain.wording import say
from app.ui.forms import Draft, ModelForm
from app.ui.parts.buttons import SecondaryButton
from app.ui.parts.cards import Card
from app.ui.parts.notices import Banner
from app.ui.parts.pages import ActionRow, ScrollColumn
from app.ui.parts.primary import PrimaryButton
from app.ui.presets.presenter import Presets, PresetsPresenter, PresetsState
from app.ui.relay import wire
from app.ui.shell.screen import Desk, Screen
from app.ui.shell.state import Mood, Strip


class PresetsScreen(Screen):
    """What groups of products want."""

    icon = "list"
    below = "settings"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        self.title = "Presets"
        super().__init__(desk, parent)
        self.title = self.tr("Presets")
        source = desk.source
        self.form: ModelForm | None = None
        self.banner = Banner(source)
        self.banner.hide()
        card = Card(source, self.tr("Presets for groups of products"))
        inside = QWidget()
        self._place = QVBoxLayout(inside)
        self._place.setContentsMargins(16, 14, 16, 14)
        self._place.addStretch(1)
        card.body.addWidget(ScrollColumn(source, inside), 1)
        self.primary = PrimaryButton(source, self.tr("Keep presets"))
        self.back = SecondaryButton(source, self.tr("Settings"), "Esc")
        actions = ActionRow(source, self.primary)
        actions.add(self.back)
        self._whole = QVBoxLayout(self)
        self._whole.addWidget(self.banner)
        self._whole.addWidget(card, 1)
        self._whole.addWidget(actions)
        operating = desk.station.parts.operating
        self.presenter = PresetsPresenter(desk.settings, operating, desk.tasks.for_owner(self), self)
        wire(self.primary.go, self.presenter.keep, self)
        self.back.clicked.connect(self._on_leave)
        self.bind("F9", self._on_primary_key)
        self.bind("Esc", self._on_leave)
        self.restyle()
        self.show_draft(self.presenter.draft)
        self.show_state(self.presenter.state)

    def show_draft(self, draft: Draft[Presets]) -> None:
        """Draw a form on a draft."""
        if self.form is not None:
            self._place.removeWidget(self.form)
            self.form.hide()
            self.form.deleteLater()
        self.form = ModelForm(self.source, draft)
        wire(self.form.changed, self.presenter.typed, self)
        self._place.insertWidget(0, self.form)

    def show_state(self, state: PresetsState) -> None:
        """Draw a state."""
        others = self.form.show_problems(state.problems) if self.form is not None else ()
        if state.problems and self.form is not None:
            self.form.focus_first_problem()
        keep = self.tr("Keep presets")
        if state.keeping:
            self.primary.set_not_now_words(keep, self.tr("They are being written"))
        elif state.changed:
            self.primary.set_ready_words(keep, self.tr("For orders that come or are opened from now on"))
        else:
            self.primary.set_not_now_words(keep, self.tr("Nothing is changed"))
        self.back.set_words(self.tr("Undo") if state.changed else self.tr("Settings"), "Esc")
        trouble = state.trouble or next(iter(others), None)
        if trouble is not None:
            self.banner.show_message(Verdict.CANNOT, say(trouble.title), say(trouble.hint))
        elif state.problems:
            self.banner.show_message(Verdict.WRONG, self.tr("Not kept"), self.tr("See below. Nothing was changed."))
        else:
            self.banner.hide()
        if state.kept and not state.changed:
            self.say(Strip(self.tr("Presets kept"), self.tr("They are in force."), Mood.OK))
        else:
            line = self.tr("Taken where an order itself says nothing; the first one that fits counts.")
            self.say(Strip(self.title, line, Mood.REST))

    def settings_changed(self) -> None:
        """Put changed settings in force."""
        self.desk.shell.settings_changed()

    def _on_primary_key(self) -> None:
        if self.primary.isEnabled():
            self.primary.click()

    def _on_leave(self) -> None:
        if self.presenter.state.changed:
            self.presenter.undo()
        else:
            self.desk.shell.go("settings")

    @override
    def entered(self) -> None:
        self.presenter.refresh()

    @override
    def restyle(self) -> None:
        super().restyle()
        if hasattr(self, "_whole"):
            gutter = self.theme.size("gutter")
            self._whole.setContentsMargins(gutter, gutter, gutter, gutter)
            self._whole.setSpacing(gutter)
