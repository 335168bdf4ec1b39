"""The Settings screen: three cards beside or below each other, kept with one key."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QBoxLayout, QFileDialog, QVBoxLayout, QWidget
from typing_extensions import override

from app.domain.operators import Right
from app.domain.scans import Verdict
from app.ui.parts.buttons import QuietButton, SecondaryButton
from app.ui.parts.notices import Banner
from app.ui.parts.pages import ActionRow, ScrollColumn
from app.ui.parts.primary import PrimaryButton
from app.ui.relay import wire
from app.ui.setup.cards import AppearanceCard, DeskCard, SenderCard
from app.ui.setup.draft import values_of
from app.ui.setup.people_card import SignInCard
from app.ui.setup.presenter import SetupPresenter, SetupState
from app.ui.setup.scale_card import ScaleCard
from app.ui.setup.sheet import FILE_NAME, CommandSheet, SheetSaid
from app.ui.setup.sound_card import SoundCard
from app.ui.shell.screen import Desk, Screen
from app.ui.shell.state import Mood, Strip

_BESIDE_PX = 980
"""Width at which the cards stand beside each other."""


class SetupScreen(Screen):
    """Sender, desk and appearance."""

    icon = "gear"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        self.title = "Settings"
        super().__init__(desk, parent)
        self.title = self.tr("Settings")
        source = desk.source
        self.sender_card = SenderCard(source)
        self.desk_card = DeskCard(source)
        self.save_sheet = QuietButton(source, self.tr("Command sheet"), "F6")
        self.print_sheet = QuietButton(source, self.tr("Print it"), "F8")
        self.print_sheet.setAccessibleName(self.tr("Print the command sheet"))
        for button in (self.save_sheet, self.print_sheet):
            self.desk_card.head.addWidget(button)
        self.appearance_card = AppearanceCard(source)
        self.sign_in_card = SignInCard(source)
        self.scale_card = ScaleCard(source)
        self.sound_card = SoundCard(source)
        content = QWidget()
        self._cards = QBoxLayout(QBoxLayout.Direction.LeftToRight, content)
        self._cards.setContentsMargins(0, 0, 0, 0)
        self._columns: list[QVBoxLayout] = []
        for cards, share in (
            ((self.sender_card, self.sign_in_card, self.appearance_card), 5),
            ((self.desk_card,), 6),
            ((self.scale_card, self.sound_card), 5),
        ):
            column = QVBoxLayout()
            for card in cards:
                card.typed.connect(self._on_typed)
                column.addWidget(card)
            self._columns.append(column)
            self._cards.addLayout(column, share)
        self._scroll = ScrollColumn(source, content)
        self._scroll.viewport().installEventFilter(self)
        self.primary = PrimaryButton(source, self.tr("Keep settings"))
        self.undo = SecondaryButton(source, self.tr("Undo"))
        self.people = SecondaryButton(source, self.tr("Operators"), "F4")
        actions = ActionRow(source, self.primary)
        self.test_scanner = SecondaryButton(source, self.tr("Test the scanner"), "F7")
        actions.add(self.test_scanner)
        self.presets = SecondaryButton(source, self.tr("Presets"), "F3")
        actions.add(self.people)
        actions.add(self.presets)
        actions.add(self.undo)
        self.banner = Banner(source)
        self.banner.hide()
        self._whole = QVBoxLayout(self)
        self._whole.addWidget(self.banner)
        self._whole.addWidget(self._scroll, 1)
        self._whole.addWidget(actions)
        parts = desk.station.parts
        self.presenter = SetupPresenter(
            desk.settings,
            parts.clock,
            desk.tasks.for_owner(self),
            self,
            parts.scale,
            permit=partial(parts.operating.require, Right.SET_UP),
        )
        self.sheet = CommandSheet(desk.station.print_papers, desk.tasks.for_owner(self), self._on_sheet)
        self._sheet_said: SheetSaid | None = None
        self._shown = self.presenter.state
        self._connect()
        self.restyle()
        self.show_state(self._shown)

    def _connect(self) -> None:
        presenter = self.presenter
        wire(self.desk_card.box_wanted, presenter.add_box, self)
        wire(self.desk_card.box_removal_wanted, presenter.remove_box, self)
        self.test_scanner.clicked.connect(self._on_test_scanner)
        wire(self.scale_card.find_wanted, presenter.find_scales, self)
        wire(self.scale_card.scale_chosen, presenter.use_scale, self)
        self.sound_card.try_wanted.connect(self._on_try)
        wire(self.undo.clicked, presenter.undo, self)
        self.save_sheet.clicked.connect(self._on_save_sheet)
        wire(self.print_sheet.clicked, self.sheet.print, self)
        wire(self.people.clicked, self._on_people, self)
        wire(self.presets.clicked, self._on_presets, self)
        wire(self.primary.go, presenter.keep, self)
        for key, slot in (
            ("F9", self._on_primary_key),
            ("F7", self._on_test_scanner),
            ("F4", self._on_people),
            ("F3", self._on_presets),
            ("F6", self._on_save_sheet),
            ("F8", self.sheet.print),
            ("+", presenter.add_box),
            ("F5", presenter.find_scales),
        ):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setAutoRepeat(False)
            wire(shortcut.activated, slot, self)
        for place, verdict in enumerate(Verdict, start=1):
            shortcut = QShortcut(QKeySequence(f"Ctrl+{place}"), self)
            shortcut.setAutoRepeat(False)
            shortcut.setObjectName(verdict.value)
            shortcut.activated.connect(self._on_try_key)

    def show_state(self, state: SetupState) -> None:
        """Draw a state."""
        had, self._shown = self._shown, state
        values = values_of(state.draft)
        self.desk_card.show_boxes(len(state.draft["desk"]["boxes"]), values, state.problems)
        self.appearance_card.show_example(str(values["appearance.locale"]))
        self.scale_card.show_scale(state)
        self.sound_card.show_trouble(self.desk.shell.sound_trouble())
        for card in (
            self.sender_card,
            self.desk_card,
            self.appearance_card,
            self.sign_in_card,
            self.scale_card,
            self.sound_card,
        ):
            card.show_values(values, state.problems)
        if state.problems and state.problems is not had.problems and len(state.problems) >= len(had.problems):
            self._focus_first_problem()
        self.undo.setVisible(state.changed)
        keep = self.tr("Keep settings")
        if state.keeping:
            self.primary.set_not_now_words(keep, self.tr("They are being written"))
        elif state.changed:
            self.primary.set_ready_words(keep, self.tr("In force at once"))
        else:
            self.primary.set_not_now_words(keep, self.tr("Nothing is changed"))
        self._show_banner(state)
        self.say(self._strip_of(state))

    def _show_banner(self, state: SetupState) -> None:
        if state.trouble is not None:
            self.banner.show_message(Verdict.CANNOT, state.trouble.title, state.trouble.hint)
        elif state.problems:
            count = len(state.problems)
            title = self.tr("One field is wrong") if count == 1 else self.tr("{} fields are wrong").format(count)
            self.banner.show_message(Verdict.WRONG, title, self.tr("Nothing was kept."))
        elif self._sheet_said is not None and self._sheet_said.problem is not None:
            problem = self._sheet_said.problem
            self.banner.show_message(Verdict.CANNOT, problem.title, problem.hint)
        else:
            self.banner.hide()

    def _strip_of(self, state: SetupState) -> Strip:
        if state.kept_at is not None and not state.changed:
            at = f"{state.kept_at.astimezone():%H:%M}"
            return Strip(self.tr("Settings kept"), self.tr("At {}. They are in force.").format(at), Mood.OK)
        if self._sheet_said is not None and self._sheet_said.done and not state.changed:
            return Strip(self.tr("Command sheet"), self._sheet_said.done, Mood.OK)
        if state.changed:
            return Strip(self.title, self.tr("Something is changed. F9 keeps it."), Mood.REST)
        return Strip(self.title, self.tr("Scans are taken along and go to the packing desk."), Mood.REST)

    def _focus_first_problem(self) -> None:
        forms = (
            self.sender_card.form,
            self.sign_in_card.form,
            self.desk_card.form,
            self.desk_card.boxes,
            self.appearance_card.form,
            self.scale_card.form,
            self.sound_card.form,
        )
        for form in forms:
            if form.focus_first_problem():
                return

    def settings_changed(self) -> None:
        """Put changed settings in force."""
        self.desk.shell.settings_changed()

    def _on_save_sheet(self) -> None:
        dialog = QFileDialog(self, self.tr("Save the command sheet"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("pdf")
        dialog.selectFile(FILE_NAME)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self._on_sheet_chosen)
        dialog.open()

    def _on_sheet_chosen(self, name: str) -> None:
        self.sheet.save(Path(name))

    def _on_sheet(self, said: SheetSaid) -> None:
        self._sheet_said = said
        self.show_state(self.presenter.state)

    def _on_test_scanner(self) -> None:
        self.desk.shell.go("scanner_test")

    def _on_typed(self, path: str, value: object) -> None:
        self._sheet_said = None
        self.presenter.type(path, value)

    def _on_presets(self) -> None:
        self.desk.shell.go("presets")

    def _on_people(self) -> None:
        self.desk.shell.go("operators")

    def _on_try(self, verdict: Verdict) -> None:
        self.desk.shell.try_sound(verdict, self.sound_card.volume_percent)

    def _on_try_key(self) -> None:
        self._on_try(Verdict(self.sender().objectName()))

    def _on_primary_key(self) -> None:
        if self.primary.isEnabled():
            self.primary.click()

    @override
    def entered(self) -> None:
        self._sheet_said = None
        self.presenter.refresh()
        self.presenter.tick()

    @override
    def tick(self) -> None:
        self.presenter.tick()
        self.sound_card.show_trouble(self.desk.shell.sound_trouble())

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize:
            self._arrange()
        return super().eventFilter(watched, event)

    @override
    def restyle(self) -> None:
        super().restyle()
        if hasattr(self, "_whole"):
            gutter = self.theme.size("gutter")
            self._whole.setContentsMargins(gutter, gutter, gutter, gutter)
            self._whole.setSpacing(gutter)
            for layout in (self._cards, *self._columns):
                layout.setSpacing(gutter)
            self._arrange()

    def _arrange(self) -> None:
        beside = self._scroll.viewport().width() >= self.theme.scaled(_BESIDE_PX)
        direction = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        if direction is not self._cards.direction():
            self._cards.setDirection(direction)
