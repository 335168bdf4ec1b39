"""The scale of this desk: which one, what it says now, and when its weight asks first."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.domain.scans import Verdict
from app.domain.weights import FoundScale, ScaleKind, ScaleProtocol
from app.ui.parts.buttons import QuietButton
from app.ui.parts.fields import ComboField
from app.ui.parts.text import Badge, Text
from app.ui.setup.cards import SettingsCard
from app.ui.setup.presenter import SetupState
from app.ui.theme import ThemeSource

_BAUDS = (1200, 2400, 4800, 9600, 19_200, 38_400, 57_600, 115_200)
_OF_LINE = ("baud", "framing", "protocol", "unit")


class ScaleCard(SettingsCard):
    """The desk's scale.

    Signals:
        find_wanted: Look for scales on this machine.
        scale_chosen: A place in the list of what was found.
    """

    find_wanted = Signal()
    scale_chosen = Signal(int)

    def __init__(self, source: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(source, self.tr("Scale"), parent)
        self.now = Badge(source)
        self.find_button = QuietButton(source, self.tr("Find"), "F5")
        self.find_button.clicked.connect(self.find_wanted)
        self.head.addWidget(self.now)
        self.head.addWidget(self.find_button)
        form = self.form
        kinds: list[tuple[object, str]] = [
            (ScaleKind.NONE.value, self.tr("None")),
            (ScaleKind.HID.value, self.tr("USB")),
            (ScaleKind.SERIAL.value, self.tr("Serial port")),
            (ScaleKind.VIRTUAL.value, self.tr("Network, or practice")),
        ]
        protocols: list[tuple[object, str]] = [
            (ScaleProtocol.SICS.value, self.tr("SICS")),
            (ScaleProtocol.W8217.value, self.tr("8217")),
            (ScaleProtocol.CONTINUOUS.value, self.tr("By itself")),
        ]
        form.add_choice("desk.scale.kind", self.tr("Scale at"), kinds, (0, 0, 4))
        form.add_text("desk.scale.device", self.tr("Device, port or address:port"), (1, 0, 4), codes=True).set_hint(
            self.tr("the first")
        )
        self.found: ComboField = form.add_choice("found", self.tr("Found on this computer"), [], (2, 0, 4))
        self.found.hide()
        form.add_choice("desk.scale.protocol", self.tr("Speaks"), protocols, (3, 0, 2))
        form.add_choice("desk.scale.baud", self.tr("Bits a second"), [(each, str(each)) for each in _BAUDS], (4, 0, 2))
        form.add_choice(
            "desk.scale.framing", self.tr("Frame"), [(each, each) for each in ("8N1", "7E1", "7O1")], (4, 2, 2)
        )
        form.add_choice(
            "desk.scale.unit", self.tr("Without a unit"), [(each, each) for each in ("kg", "g", "lb", "oz")], (3, 2, 2)
        )
        form.add_text("desk.scale.tolerance_percent", self.tr("Asks from, %"), (5, 0, 2))
        form.add_text("desk.scale.tolerance_grams", self.tr("and from, g"), (5, 2, 2))
        takes: list[tuple[object, str]] = [(True, self.tr("By itself, once it rests")), (False, self.tr("With F3"))]
        form.add_choice("desk.scale.by_itself", self.tr("A new weight is taken"), takes, (6, 0, 4))
        for column in range(4):
            form.grid.setColumnStretch(column, 1)
        self._found: tuple[FoundScale, ...] = ()
        form.typed.disconnect(self.typed)
        form.typed.connect(self._on_typed)
        self._none_found = Text(source, "", "body", "text.secondary", wrap=True)
        self._none_found.hide()
        self.column.addWidget(self._none_found)
        self.body.addStretch(1)

    def show_scale(self, state: SetupState) -> None:
        """Draw what was found, what the scale says, and only the fields that its kind needs."""
        kind = state.draft["desk"]["scale"]["kind"]
        for name in (*_OF_LINE, "device", "tolerance_percent", "tolerance_grams", "by_itself"):
            needed = kind != ScaleKind.NONE.value and (name not in _OF_LINE or kind != ScaleKind.HID.value)
            needed = needed and not (kind == ScaleKind.VIRTUAL.value and name in {"baud", "framing"})
            self.form.fields[f"desk.scale.{name}"].setVisible(needed)
        self._show_found(state)
        if state.reading is None:
            self.now.hide()
            return
        fine = state.reading.stable
        self.now.show_state(state.reading.shown(), Verdict.OK if fine else Verdict.WAITING)
        self.now.show()

    def _show_found(self, state: SetupState) -> None:
        found = state.found or ()
        if found != self._found:
            self._found = found
            options: list[tuple[object, str]] = [
                (place, f"{scale.name}, {scale.device}") for place, scale in enumerate(found)
            ]
            self.found.set_options(options)
        device = state.draft["desk"]["scale"]["device"]
        place = next((number for number, scale in enumerate(found) if scale.device == device), -1)
        if found and place >= 0 and self.found.value != place:
            self.found.set_value(place)
        self.found.setVisible(bool(found))
        words = self.tr("This computer is being looked through.") if state.looking else ""
        if state.found == ():
            words = self.tr("No scale and no serial adapter is plugged in.")
        self._none_found.set_words(words)
        self._none_found.setVisible(bool(words))

    def _on_typed(self, path: str, value: object) -> None:
        if path != "found":
            self.typed.emit(path, value)
        elif isinstance(value, int):
            self.scale_chosen.emit(value)
