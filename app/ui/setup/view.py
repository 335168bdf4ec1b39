"""The Settings screen: sections to choose from, the cards of one, kept together with one key."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from app.domain.operators import Right
from app.domain.scans import Verdict
from app.domain.wording import say, say_many
from app.scanning.serial_scanners import serial_ports
from app.ui.parts.buttons import SecondaryButton
from app.ui.parts.forms import Form
from app.ui.parts.notices import Banner
from app.ui.parts.pages import ActionRow, ScrollColumn
from app.ui.parts.primary import PrimaryButton
from app.ui.relay import wire
from app.ui.setup.cards import AppearanceCard, BoxesCard, DeskCard, SenderCard, SettingsCard
from app.ui.setup.draft import MOST_SCANNERS, values_of
from app.ui.setup.people_card import SignInCard
from app.ui.setup.presenter import SetupPresenter, SetupState
from app.ui.setup.scale_card import ScaleCard
from app.ui.setup.scanner_cards import CommandsCard, KeyboardScannerCard, SerialScannersCard
from app.ui.setup.section_list import SectionBar, SectionList
from app.ui.setup.section_words import sections_said
from app.ui.setup.sheet import FILE_NAME, CommandSheet, SheetSaid
from app.ui.setup.sound_card import SoundCard
from app.ui.setup.support_card import SupportCard, downloads
from app.ui.shell.screen import Desk, Screen
from app.ui.shell.state import Mood, Strip

_LIST_PX = 300
_LIST_BESIDE_PX = 840
"""Width at which the list of sections stands beside them."""
_FIELDS_BESIDE_PX = 500
"""Width of a card at which fields stand beside each other."""


class SetupScreen(Screen):
    """Everything that is set up, a section at a time."""

    icon = "gear"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        self.title = "Settings"
        super().__init__(desk, parent)
        self.title = self.tr("Settings")
        self._make_cards()
        self._lay_out()
        parts = desk.station.parts
        self.presenter = SetupPresenter(
            desk.settings,
            parts.clock,
            desk.tasks.for_owner(self),
            self,
            parts.scale,
            permit=partial(parts.operating.require, Right.SET_UP),
            find_ports=serial_ports,
            seen=desk.shell.scanners,
            pack=parts.pack_diagnostics,
        )
        self.sheet = CommandSheet(desk.station.print_papers, desk.tasks.for_owner(self), self._on_sheet)
        self._sheet_said: SheetSaid | None = None
        self._shown = self.presenter.state
        self._connect()
        self._bind()
        self.restyle()
        self.show_state(self._shown)

    def _make_cards(self) -> None:
        source = self.desk.source
        self.desk_card = DeskCard(source)
        self.boxes_card = BoxesCard(source)
        self.sender_card = SenderCard(source)
        self.keyboard_card = KeyboardScannerCard(source)
        self.serial_card = SerialScannersCard(source)
        self.commands_card = CommandsCard(source)
        self.scale_card = ScaleCard(source)
        self.sound_card = SoundCard(source)
        self.sign_in_card = SignInCard(source)
        self.appearance_card = AppearanceCard(source)
        self.support_card = SupportCard(source)
        self._cards: dict[str, tuple[SettingsCard, ...]] = {
            "desk": (self.desk_card,),
            "boxes": (self.boxes_card,),
            "sender": (self.sender_card,),
            "scanners": (self.serial_card, self.keyboard_card, self.commands_card),
            "scale": (self.scale_card,),
            "sound": (self.sound_card,),
            "people": (self.sign_in_card,),
            "look": (self.appearance_card,),
            "support": (self.support_card,),
        }
        self._titles = {
            "desk": self.tr("This desk"),
            "boxes": self.tr("Box sizes"),
            "sender": self.tr("Sender"),
            "scanners": self.tr("Scanners"),
            "scale": self.tr("Scale"),
            "sound": self.tr("Sound"),
            "people": self.tr("Sign-in"),
            "look": self.tr("Appearance"),
            "support": self.tr("Support"),
        }

    def _lay_out(self) -> None:
        source = self.desk.source
        pages = {
            "presets": (self.tr("Presets"), "F3"),
            "operators": (self.tr("Operators"), "F4"),
            "scanner_test": (self.tr("Scanner test"), "F7"),
        }
        self.list = SectionList(source, self._titles, pages)
        self.bar = SectionBar(source, self._titles, pages)
        content = QWidget()
        self._column = QVBoxLayout(content)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self.bar)
        for cards in self._cards.values():
            for card in cards:
                card.typed.connect(self._on_typed)
                self._column.addWidget(card)
        self._column.addStretch(1)
        self._scroll = ScrollColumn(source, content)
        self._scroll.viewport().installEventFilter(self)
        self.primary = PrimaryButton(source, self.tr("Keep settings"))
        self.undo = SecondaryButton(source, self.tr("Undo"), "Esc")
        actions = ActionRow(source, self.primary)
        actions.add(self.undo)
        self.banner = Banner(source)
        self.banner.hide()
        self._right = QVBoxLayout()
        self._right.addWidget(self.banner)
        self._right.addWidget(self._scroll, 1)
        self._right.addWidget(actions)
        self._whole = QHBoxLayout(self)
        self._whole.addWidget(self.list)
        self._whole.addLayout(self._right, 1)

    def _connect(self) -> None:
        presenter = self.presenter
        for sections in (self.list, self.bar):
            wire(sections.chosen, self._on_section, self)
            wire(sections.next_wanted, presenter.next_section, self)
            sections.page_wanted.connect(self.desk.shell.go)
        wire(self.boxes_card.box_wanted, presenter.add_box, self)
        wire(self.boxes_card.box_removal_wanted, presenter.remove_box, self)
        wire(self.serial_card.find_wanted, presenter.find_ports, self)
        wire(self.serial_card.add_wanted, presenter.add_scanner, self)
        wire(self.serial_card.port_chosen, presenter.use_port, self)
        wire(self.serial_card.removal_wanted, presenter.remove_scanner, self)
        wire(self.scale_card.find_wanted, presenter.find_scales, self)
        wire(self.scale_card.scale_chosen, presenter.use_scale, self)
        self.sound_card.try_wanted.connect(self._on_try)
        wire(self.support_card.pack_wanted, self._on_pack, self)
        wire(self.undo.clicked, presenter.undo, self)
        self.commands_card.save_button.clicked.connect(self._on_save_sheet)
        wire(self.commands_card.print_button.clicked, self.sheet.print, self)
        wire(self.primary.go, presenter.keep, self)

    def _bind(self) -> None:
        presenter = self.presenter
        keys: dict[str, Callable[[], None]] = {
            "PgDown": presenter.next_section,
            "PgUp": presenter.previous_section,
            "F3": self._on_presets,
            "F4": self._on_people,
            "F5": presenter.find,
            "F6": self._on_save_sheet,
            "F7": self._on_test_scanner,
            "F8": self.sheet.print,
            "F9": self._on_primary_key,
            "Esc": self._on_undo_key,
            "Ctrl+D": self._on_pack,
            "+": presenter.add,
        }
        for key, slot in keys.items():
            self.bind(key, slot)
        for digit in range(1, MOST_SCANNERS + 1):
            shortcut = QShortcut(QKeySequence(f"Ctrl+{digit}"), self)
            shortcut.setAutoRepeat(False)
            shortcut.setObjectName(str(digit))
            shortcut.activated.connect(self._on_digit)

    # --- what is drawn -----------------------------------------------------------------------------------------------

    def show_state(self, state: SetupState) -> None:
        """Draw a state."""
        had, self._shown = self._shown, state
        values = values_of(state.draft)
        self.boxes_card.show_boxes(len(state.draft["desk"]["boxes"]), values, state.problems)
        self.appearance_card.show_example(str(values["appearance.locale"]))
        self.scale_card.show_scale(state)
        self.sound_card.show_trouble(self.desk.shell.sound_trouble())
        self.support_card.show_support(state)
        for cards in self._cards.values():
            for card in cards:
                card.show_values(values, state.problems)
        self.serial_card.show_scanners(state, values, state.problems, self.presenter.now)
        self._show_section(state, moved=state.section != had.section)
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

    def _show_section(self, state: SetupState, *, moved: bool) -> None:
        said = sections_said(self._titles, state, self.presenter.changed_sections)
        # The keyboard goes along, or it would be lost with the field that goes.
        takes_focus = moved and self.isVisible()
        for section, cards in self._cards.items():
            for card in cards:
                card.setVisible(section == state.section)
        self.list.show_sections(state.section, said)
        self.bar.show_section(state.section)
        self._show_seen()
        if moved:
            self._scroll.verticalScrollBar().setValue(0)
        if takes_focus and not self.list.isHidden():
            self.list.focus_on(state.section)
        elif takes_focus:
            self.bar.field.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_seen(self) -> None:
        state, now = self.presenter.state, self.presenter.now
        self.keyboard_card.show_seen(state.scanners, now)
        self.serial_card.show_seen(state, now)

    def _show_banner(self, state: SetupState) -> None:
        if state.trouble is not None:
            self.banner.show_message(Verdict.CANNOT, say(state.trouble.title), say(state.trouble.hint))
        elif state.problems:
            count = len(state.problems)
            title = say_many(count, "One field is wrong", "{n} fields are wrong")
            self.banner.show_message(Verdict.WRONG, title, self.tr("Nothing was kept."))
        elif self._sheet_said is not None and self._sheet_said.problem is not None:
            problem = self._sheet_said.problem
            self.banner.show_message(Verdict.CANNOT, say(problem.title), say(problem.hint))
        else:
            self.banner.hide()

    def _strip_of(self, state: SetupState) -> Strip:
        if state.kept_at is not None and not state.changed:
            at = f"{state.kept_at.astimezone():%H:%M}"
            return Strip(self.tr("Settings kept"), self.tr("At {}. They are in force.").format(at), Mood.OK)
        if self._sheet_said is not None and self._sheet_said.done and not state.changed:
            return Strip(self.tr("Command sheet"), self._sheet_said.done, Mood.OK)
        if state.changed:
            line = self.tr("Something is changed. F9 keeps it.")
        else:
            line = self.tr("Scans are taken along and go to the packing desk.")
        return Strip(self.title, line, Mood.REST)

    def _forms(self) -> list[Form]:
        forms = [card.form for card in self._cards[self.presenter.state.section]]
        return [*forms, self.boxes_card.boxes, *(block.form for block in self.serial_card.blocks)]

    def _focus_first_problem(self) -> None:
        for form in self._forms():
            if form.isVisibleTo(self) and form.focus_first_problem():
                return

    def settings_changed(self) -> None:
        """Put changed settings in force."""
        self.desk.shell.settings_changed()

    # --- slots -------------------------------------------------------------------------------------------------------

    def _on_section(self, section: str) -> None:
        self.presenter.show(section)

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

    def _on_typed(self, path: str, value: object) -> None:
        self._sheet_said = None
        self.presenter.type(path, value)

    def _on_presets(self) -> None:
        self.desk.shell.go("presets")

    def _on_people(self) -> None:
        self.desk.shell.go("operators")

    def _on_test_scanner(self) -> None:
        self.desk.shell.go("scanner_test")

    def _on_pack(self) -> None:
        self.presenter.show("support")
        self.presenter.pack(downloads())

    def _on_undo_key(self) -> None:
        if self.presenter.state.changed:
            self.presenter.undo()

    def _on_primary_key(self) -> None:
        if self.primary.isEnabled():
            self.primary.click()

    def _on_try(self, verdict: Verdict) -> None:
        self.desk.shell.try_sound(verdict, self.sound_card.volume_percent)

    def _on_digit(self) -> None:
        """Do what has this number in the section: a port that was found, or a sound to try."""
        digit = int(self.sender().objectName())
        if self.presenter.state.section == "scanners":
            self.presenter.use_port(digit - 1)
        elif digit <= len(Verdict):
            self._on_try(list(Verdict)[digit - 1])

    # --- the frame's side --------------------------------------------------------------------------------------------

    @override
    def entered(self) -> None:
        self._sheet_said = None
        self.presenter.refresh()
        self.presenter.tick()

    @override
    def tick(self) -> None:
        self.presenter.tick()
        self._show_seen()
        self.sound_card.show_trouble(self.desk.shell.sound_trouble())

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize:
            self._stack_fields()
        return super().eventFilter(watched, event)

    @override
    def restyle(self) -> None:
        super().restyle()
        if hasattr(self, "_whole"):
            gutter = self.theme.size("gutter")
            self._whole.setContentsMargins(gutter, gutter, gutter, gutter)
            for layout in (self._whole, self._right, self._column):
                layout.setSpacing(gutter)
            self._arrange()

    def _arrange(self) -> None:
        beside = self.width() >= self.theme.scaled(_LIST_BESIDE_PX)
        self.list.setVisible(beside)
        self.bar.setVisible(not beside)
        self.list.setFixedWidth(self.theme.scaled(_LIST_PX))
        self._stack_fields()

    def _stack_fields(self) -> None:
        room = self._scroll.viewport().width()
        narrow = room < self.theme.scaled(_FIELDS_BESIDE_PX)
        for cards in self._cards.values():
            for card in cards:
                card.stack(narrow or card.least_width() > room)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()
