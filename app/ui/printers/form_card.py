"""The fields of one printer, new or changed."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.printers import FlowControl, GraphicsCoding, PrinterLanguage, PrinterRoute
from app.ui.parts.cards import Card
from app.ui.parts.fields import ComboField
from app.ui.parts.forms import Form
from app.ui.parts.pages import ScrollColumn
from app.ui.printers.draft import ROUTE_FIELDS, ZPL_FIELDS
from app.ui.printers.state import PrintersState
from app.ui.printers.words import coding_words, flow_words, language_words
from app.ui.theme import ThemeSource

_DPI = ("152", "203", "300", "600")


class PrinterForm(Card):
    """What a printer is called, how it is reached, what it understands and its paper.

    Signals:
        typed: Path and value of a field.
    """

    typed = Signal(str, object)

    def __init__(self, source: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(source, "-", parent=parent)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(20, 14, 20, 16)
        self.form = Form(source)
        self.form.typed.connect(self.typed)
        self._build_fields()
        column.addWidget(self.form)
        column.addStretch(1)
        self._scroll = ScrollColumn(source, content)
        self.body.addWidget(self._scroll, 1)
        self._was_open = ""

    def _build_fields(self) -> None:
        form, as_set = self.form, self.tr("as it is set")
        routes = [
            (PrinterRoute.TCP.value, self.tr("Network")),
            (PrinterRoute.SPOOLER.value, self.tr("Queue of a print service")),
            (PrinterRoute.USB.value, self.tr("USB")),
            (PrinterRoute.SERIAL.value, self.tr("Serial line")),
            (PrinterRoute.FOLDER.value, self.tr("Folder, for pictures and practice")),
        ]
        form.add_text("name", self.tr("Name"), (0, 0, 2))
        form.add_choice("route", self.tr("Reached by"), routes, (1, 0, 2))
        form.add_text("host", self.tr("Address"), (2, 0, 1), codes=True).set_hint("192.168.1.40")
        form.add_text("port", self.tr("Port"), (2, 1, 1), codes=True)
        form.add_text("queue", self.tr("Queue"), (3, 0, 1))
        form.add_text("server", self.tr("Print server"), (3, 1, 1)).set_hint(self.tr("empty: this machine"))
        form.add_text("folder", self.tr("Folder"), (4, 0, 2))
        form.add_text("device", self.tr("Device"), (5, 0, 1), codes=True).set_hint(self.tr("/dev/usb/lp0"))
        form.add_text("identity", self.tr("Serial number"), (5, 1, 1), codes=True).set_hint(self.tr("from Find"))
        form.add_text("baud", self.tr("Bits a second"), (6, 0, 1), codes=True)
        flows: list[tuple[object, str]] = [(flow.value, flow_words(flow)) for flow in FlowControl]
        form.add_choice("flow", self.tr("Flow control"), flows, (6, 1, 1))
        languages = [(language.value, language_words(language)) for language in PrinterLanguage]
        form.add_choice("language", self.tr("Language"), languages, (7, 0, 1))
        dpi = [*((value, self.tr("{} dpi").format(value)) for value in _DPI), ("", self.tr("Not known"))]
        form.add_choice("dpi", self.tr("Dots an inch"), dpi, (7, 1, 1))
        form.add_text("size.width_mm", self.tr("Paper's width"), (8, 0, 1)).set_inside(self.tr("mm"))
        form.add_text("size.height_mm", self.tr("Paper's height"), (8, 1, 1)).set_inside(self.tr("mm"))
        whether: list[tuple[object, str]] = [("yes", self.tr("Yes")), ("no", self.tr("No"))]
        form.add_choice("may_turn", self.tr("Turn labels to fit"), whether, (9, 0, 2))
        codings: list[tuple[object, str]] = [(coding.value, coding_words(coding)) for coding in GraphicsCoding]
        form.add_choice("graphics", self.tr("Pictures are sent"), codings, (10, 0, 2))
        form.add_text("darkness", self.tr("Darkness"), (11, 0, 1), codes=True).set_hint(as_set)
        form.add_text("speed", self.tr("Speed, inch/s"), (11, 1, 1), codes=True).set_hint(as_set)
        keeps = self.tr("Labels may set these")
        form.add_choice("keeps_label_settings", keeps, whether, (12, 0, 2))
        form.grid.setColumnStretch(0, 1)
        form.grid.setColumnStretch(1, 1)

    def show_state(self, state: PrintersState) -> None:
        """Draw the draft and its problems."""
        if state.draft is None:
            self._was_open = ""
            return
        name = state.printer.name if state.printer and not state.is_new else ""
        self.set_title(self.tr("Change {}").format(name) if name else self.tr("New printer"))
        self._offer_dpi(state.draft["dpi"])
        self.form.show_values(state.draft)
        here = ROUTE_FIELDS[state.draft["route"]]
        for path in {path for paths in ROUTE_FIELDS.values() for path in paths}:
            self.form.fields[path].setVisible(path in here)
        for path in ZPL_FIELDS:
            self.form.fields[path].setVisible(state.draft["language"] == PrinterLanguage.ZPL.value)
        self.form.show_problems(state.problems)
        opened = name or "new"
        if self._was_open != opened:
            self._was_open = opened
            self.form.fields["name"].editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _offer_dpi(self, value: str) -> None:
        """Let a head that is finer or coarser than the usual ones keep its dots."""
        field = self.form.fields["dpi"]
        if isinstance(field, ComboField) and field.box.findData(value) < 0:
            field.box.addItem(self.tr("{} dpi").format(value), value)
