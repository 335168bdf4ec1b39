"""The desk's scanners: the one that types, those on serial ports, and what a scanner can tell the desk."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from app.domain.errors import Problem
from app.domain.scanners import KEYBOARD, LAYOUT_NAMES, Lock, SeenScanner
from app.domain.wording import say
from app.ui.parts.buttons import QuietButton, SecondaryButton
from app.ui.parts.choices import WayOn
from app.ui.parts.entries import fit_entries
from app.ui.parts.forms import Form
from app.ui.parts.pages import Divider
from app.ui.parts.text import Badge, Text
from app.ui.parts.themed import Panel
from app.ui.scanner_words import seen_words
from app.ui.setup.cards import SettingsCard
from app.ui.setup.draft import MOST_SCANNERS
from app.ui.setup.presenter import SetupState
from app.ui.theme import ThemeSource

_BAUDS = (1200, 2400, 4800, 9600, 19_200, 38_400, 57_600, 115_200)
_FRAMINGS = ("8N1", "7E1", "7O1")


class KeyboardScannerCard(SettingsCard):
    """Scanners that type, as most do: how they are told from a person, and which keyboard they take this one for."""

    def __init__(self, source: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(source, self.tr("Scanners that type"), parent)
        self.now = Badge(source)
        self.head.addWidget(self.now)
        form = self.form
        form.add_text("desk.scanner.prefix", self.tr("Sends before a code"), (0, 0, 2), codes=True).set_hint(
            self.tr("nothing")
        )
        form.add_text("desk.scanner.suffix", self.tr("Sends after a code"), (0, 2, 2), codes=True).set_hint(
            self.tr("nothing")
        )
        ends: list[tuple[object, str]] = [(True, self.tr("Enter or Tab")), (False, self.tr("Nothing, told by speed"))]
        form.add_choice("desk.scanner.needs_end", self.tr("Ends a code with"), ends, (0, 4, 2))
        layouts: list[tuple[object, str]] = [(layout.value, say(name)) for layout, name in LAYOUT_NAMES.items()]
        locks: list[tuple[object, str]] = [
            (Lock.NONE.value, self.tr("As they are")),
            (Lock.CAPS.value, self.tr("Large and small swapped")),
            (Lock.SHIFT.value, self.tr("Shift the other way round")),
        ]
        form.add_choice("desk.scanner.keyboards.scanner", self.tr("Types for a keyboard"), layouts, (1, 0, 2))
        form.add_choice("desk.scanner.keyboards.computer", self.tr("This computer's keyboard"), layouts, (1, 2, 2))
        form.add_choice("desk.scanner.keyboards.lock", self.tr("Letters come"), locks, (1, 4, 2))
        form.add_text("desk.scanner.max_gap_ms", self.tr("Key gap, ms"), (2, 0, 2))
        form.add_text("desk.scanner.min_length", self.tr("Least length"), (2, 2, 2))
        form.add_text("desk.scanner.same_scan_ms", self.tr("Same code within, ms"), (2, 4, 2)).set_hint(
            self.tr("as this desk")
        )
        for column in range(6):
            form.grid.setColumnStretch(column, 1)

    def show_seen(self, scanners: Sequence[SeenScanner], now: datetime) -> None:
        """Say when something was scanned last."""
        seen = next((each for each in scanners if each.name == KEYBOARD), None)
        self.now.setVisible(seen is not None)
        if seen is not None:
            self.now.show_state(*seen_words(seen, now))


class ScannerBlock(Panel):
    """One scanner on a serial port.

    Signals:
        removal_wanted: It is to be taken away.
    """

    removal_wanted = Signal()

    def __init__(self, source: ThemeSource, place: int, parent: QWidget | None = None) -> None:
        super().__init__(source, parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        head = QHBoxLayout()
        head.setSpacing(12)
        self.title = Text(source, "", "lead", weight=600)
        self.now = Badge(source)
        self.remove = QuietButton(source, self.tr("Remove"), "–")
        self.remove.clicked.connect(self.removal_wanted)
        head.addWidget(self.title)
        head.addWidget(self.now)
        head.addStretch(1)
        head.addWidget(self.remove)
        column.addLayout(head)
        self.form = form = Form(source)
        path = f"desk.serial_scanners.{place}"
        form.add_text(f"{path}.name", self.tr("Name"), (0, 0, 3)).set_hint(self.tr("as Ramp"))
        form.add_text(f"{path}.device", self.tr("Port"), (0, 3, 3), codes=True).set_hint("/dev/ttyACM0, COM3")
        form.add_choice(f"{path}.baud", self.tr("Bits a second"), [(each, str(each)) for each in _BAUDS], (1, 0, 2))
        form.add_choice(f"{path}.framing", self.tr("Frame"), [(each, each) for each in _FRAMINGS], (1, 2, 2))
        form.add_text(f"{path}.same_scan_ms", self.tr("Same code within, ms"), (1, 4, 2)).set_hint(
            self.tr("as this desk")
        )
        for column_place, (name, label) in enumerate(
            (("prefix", self.tr("Sends before a code")), ("suffix", self.tr("Sends after a code")))
        ):
            form.add_text(f"{path}.{name}", label, (2, 3 * column_place, 3), codes=True).set_hint(self.tr("nothing"))
        for number in range(6):
            form.grid.setColumnStretch(number, 1)
        column.addWidget(form)
        column.addWidget(Divider(source))

    def show_scanner(self, name: str, number: int, seen: SeenScanner | None, now: datetime) -> None:
        """Draw its name and how it is; one that is not kept yet is not known."""
        title = name or self.tr("Scanner {}").format(number)
        self.title.set_words(title)
        self.remove.setAccessibleName(self.tr("Remove {}").format(title))
        for field in self.form.fields.values():
            field.editor.setAccessibleName(f"{title}, {field.label}")
        if seen is None:
            self.now.show_state(self.tr("not kept yet"))
        else:
            self.now.show_state(*seen_words(seen, now))


class SerialScannersCard(SettingsCard):
    """Scanners on serial ports, USB ones that look like a port among them.

    Signals:
        find_wanted: Look for ports.
        add_wanted: Add a scanner by hand.
        port_chosen: The place of a port that was found, from 0.
        removal_wanted: The place of a scanner to take away, from 0.
    """

    find_wanted = Signal()
    add_wanted = Signal()
    port_chosen = Signal(int)
    removal_wanted = Signal(int)

    def __init__(self, source: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(source, self.tr("On serial ports"), parent)
        self.find_button = QuietButton(source, self.tr("Find"), "F5")
        self.find_button.clicked.connect(self.find_wanted)
        self.add_button = QuietButton(source, self.tr("Add"), "+")
        self.add_button.clicked.connect(self.add_wanted)
        self.head.addWidget(self.find_button)
        self.head.addWidget(self.add_button)
        self.blocks: list[ScannerBlock] = []
        self._blocks = QVBoxLayout()
        self._blocks.setSpacing(14)
        self._note = Text(source, "", "body", "text.secondary", wrap=True)
        self.ports = [WayOn(source, "", parent=self) for _ in range(MOST_SCANNERS)]
        self.form.add_text("desk.same_scan_ms", self.tr("Any scanner: same code within, ms"), (0, 0, 3))
        self.form.grid.setColumnStretch(0, 1)
        self.column.removeWidget(self.form)
        self.column.addLayout(self._blocks)
        self.column.addWidget(self._note)
        for port in self.ports:
            port.hide()
            port.clicked.connect(self._on_port)
            self.column.addWidget(port)
        self.column.addWidget(self.form)

    def show_scanners(
        self, state: SetupState, values: Mapping[str, object], problems: Mapping[str, Problem], now: datetime
    ) -> None:
        """Draw each scanner, and what was found."""
        drafts = state.draft["desk"]["serial_scanners"]
        fit_entries(self.blocks, self._blocks, len(drafts), self._block)
        for block in self.blocks:
            block.form.show_values(values)
            block.form.show_problems(problems)
        self.show_seen(state, now)
        free = state.free_ports
        for place, port in enumerate(self.ports):
            port.setVisible(place < len(free))
            if place < len(free):
                port.show_way(self.tr("Add {}").format(free[place][0]), free[place][1], f"Ctrl {place + 1}")
        self._note.set_words(self._said(state))
        self._note.setVisible(bool(self._note.text()))
        if len(drafts) < MOST_SCANNERS:
            self.add_button.set_ready()
        else:
            self.add_button.set_not_now(self.tr("There are {} scanners").format(MOST_SCANNERS))

    def show_seen(self, state: SetupState, now: datetime) -> None:
        """Draw how each scanner is."""
        known = {each.name: each for each in state.scanners if each.is_there is not None}
        for place, (block, draft) in enumerate(zip(self.blocks, state.draft["desk"]["serial_scanners"], strict=True)):
            block.show_scanner(str(draft["name"]), place + 1, known.get(draft["name"]), now)

    def _said(self, state: SetupState) -> str:
        if state.looking:
            return self.tr("This computer is being looked through.")
        if state.ports is not None and not state.free_ports:
            return self.tr("No other serial scanner or adapter is plugged in.")
        if not self.blocks and not state.free_ports:
            return self.tr("None. Plug one in and press F5; it is read beside the ones that type.")
        return ""

    def _block(self) -> ScannerBlock:
        block = ScannerBlock(self.source, len(self.blocks))
        block.form.typed.connect(self.typed)
        block.removal_wanted.connect(self._on_removal)
        block.form.stack(self.is_narrow)
        return block

    @override
    def least_width(self) -> int:
        return max([super().least_width(), *(block.form.least_width() + 34 for block in self.blocks)])

    @override
    def stack(self, narrow: bool) -> None:
        """Put fields below each other where there is no room for two."""
        super().stack(narrow)
        for block in self.blocks:
            block.form.stack(narrow)

    def _on_removal(self) -> None:
        for place, block in enumerate(self.blocks):
            if block is self.sender():
                self.removal_wanted.emit(place)
                return

    def _on_port(self) -> None:
        for place, port in enumerate(self.ports):
            if port is self.sender():
                self.port_chosen.emit(place)


class CommandsCard(SettingsCard):
    """The sheet of barcodes for what the keys do."""

    def __init__(self, source: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(source, self.tr("Commands by scanner"), parent)
        self.form.hide()
        words = self.tr(
            "A sheet of barcodes for what the keys do: place, print again, next window, weigh, undo, hold, sign out."
        )
        self.column.addWidget(Text(source, words, "body", "text.secondary", wrap=True))
        self.print_button = SecondaryButton(source, self.tr("Print the sheet"), "F8")
        self.save_button = SecondaryButton(source, self.tr("Save it"), "F6")
        self.save_button.setAccessibleName(self.tr("Save the command sheet"))
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self.print_button)
        row.addWidget(self.save_button)
        row.addStretch(1)
        self.column.addLayout(row)
