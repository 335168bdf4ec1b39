"""The list of keys, behind F1."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget
from typing_extensions import override

from app.domain.commands import COMMANDS
from app.ui.parts.buttons import QuietButton
from app.ui.parts.cards import Card
from app.ui.parts.pages import ScrollColumn
from app.ui.parts.ring import NO_RING
from app.ui.parts.text import KeyCap, Text
from app.ui.parts.themed import Panel
from app.ui.theme import ThemeSource

_LARGE_TEXT = 150


class KeysPage(Panel):
    """Covers the work area with what each key does, and which barcode of the sheet does the same; F1 or Esc closes it.

    While it is open no key reaches what it covers: an order would be placed that nobody sees.

    Signals:
        closed: It went; whoever had the keyboard gets it back.

    Args:
        area: What it covers.
    """

    closed = Signal()

    def __init__(self, source: ThemeSource, area: QWidget) -> None:
        super().__init__(source, area)
        self._area = area
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty(NO_RING, True)
        self.setAccessibleName(self.tr("Keys"))
        self._whole = QVBoxLayout(self)
        card = Card(source, self.tr("Keys"))
        close = QuietButton(source, self.tr("Close"), "Esc")
        close.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        close.clicked.connect(self.close_page)
        card.head.addWidget(close)
        holder = QWidget()
        self._grid = QGridLayout(holder)
        self._grid.setContentsMargins(20, 14, 20, 14)
        self._grid.setHorizontalSpacing(14)
        self._grid.setVerticalSpacing(8)
        codes: dict[str, str] = {}
        for row in COMMANDS:
            codes[row.key] = f"{codes.get(row.key, '')} {row.command.code}".strip()
        self._lines = [
            (
                KeyCap(source, key),
                Text(source, words, "body", wrap=True),
                Text(source, codes.get(key, ""), "hint", "text.secondary"),
            )
            for key, words in self._rows()
        ]
        self._scroll = ScrollColumn(source, holder)
        card.body.addWidget(self._scroll, 1)
        self._whole.addWidget(card)
        area.installEventFilter(self)
        self.hide()
        self.restyle()

    def _rows(self) -> list[tuple[str, str]]:
        return [
            ("F1", self.tr("These keys")),
            ("F2", self.tr("Edit, or keep what was typed; terms on Systems")),
            ("F3", self.tr("Weight of the parcel; search on Orders; presets")),
            ("F4", self.tr("Other printer; a key on Accounts; operators")),
            ("F5", self.tr("Ask the printer how it is; find scales and scanners")),
            ("F6", self.tr("Ask the carrier again")),
            ("F7", self.tr("Nothing came out; announce; more at the system")),
            ("F8", self.tr("Print again, counted: spoilt; the command sheet")),
            ("Shift F8", self.tr("The same, since the label is lost")),
            ("Ctrl F8", self.tr("The same, for another reason")),
            ("Ctrl P", self.tr("Packing slip")),
            ("F9", self.tr("The blue action")),
            ("Shift F9", self.tr("Go on all the same; spends against advice")),
            ("F10", self.tr("Hold, hand on, keep for later")),
            ("F11", self.tr("Full screen")),
            ("Esc", self.tr("Back; loses nothing")),
            ("1–9", self.tr("What is numbered")),
            ("↑", self.tr("Choose the earlier one")),
            ("↓", self.tr("Choose the next one")),
            ("+", self.tr("Add a parcel")),
            ("−", self.tr("Take the chosen parcel away")),
            ("Ctrl B", self.tr("Next box size")),
            ("Ctrl Z", self.tr("Undo an item's scan or a change of the parcels")),
            ("*", self.tr("Count an item by hand")),
            ("PgUp", self.tr("Earlier page, or section of the settings")),
            ("PgDn", self.tr("Next page, or section of the settings")),
            ("Ctrl D", self.tr("Diagnostics for a support mail, on Settings")),
            ("Alt 1", self.tr("To the packing desk")),
            ("Alt 2", self.tr("To the ramp")),
            ("Alt 5", self.tr("To what is in doubt")),
            ("Alt 3–8", self.tr("The other screens")),
            ("Ctrl M", self.tr("How fast this desk is")),
            ("F12", self.tr("Close the day, on Dispatch")),
            ("Ctrl L", self.tr("Sign out, where this desk asks who packs")),
            ("Ctrl I", self.tr("Import orders, on Orders")),
        ]

    def toggle(self) -> None:
        """Show it, or hide it again."""
        if not self.isHidden():
            self.close_page()
            return
        self._cover()
        self.show()
        self.raise_()
        self.setFocus()

    def close_page(self) -> None:
        """Uncover the work area."""
        if not self.isHidden():
            self.hide()
            self.closed.emit()

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
            if event.key() not in {Qt.Key.Key_F1, Qt.Key.Key_F11} and not alt:
                event.accept()
                return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.accept()
        bar = self._scroll.verticalScrollBar()
        steps = {
            Qt.Key.Key_Up: -bar.singleStep(),
            Qt.Key.Key_Down: bar.singleStep(),
            Qt.Key.Key_PageUp: -bar.pageStep(),
            Qt.Key.Key_PageDown: bar.pageStep(),
        }
        if event.key() == Qt.Key.Key_Escape:
            self.close_page()
        elif event.key() in steps:
            bar.setValue(bar.value() + steps[Qt.Key(event.key())])

    @override
    def focusNextPrevChild(self, _next: bool) -> bool:  # Qt's own signature
        return False

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.theme.colour("surface.canvas"))
        painter.end()

    @override
    def restyle(self) -> None:
        gutter = self.theme.size("gutter")
        self._whole.setContentsMargins(gutter, gutter, gutter, gutter)
        # Side by side, or below each other where large text leaves no room for two.
        columns = 1 if self.theme.text_percent >= _LARGE_TEXT else 2
        rows = -(-len(self._lines) // columns)
        for place, line in enumerate(self._lines):
            for part, widget in enumerate(line):
                self._grid.addWidget(widget, place % rows, 3 * (place // rows) + part)
        self._grid.setColumnStretch(1, 1)
        self._grid.setColumnStretch(4, columns - 1)
        self._grid.setRowStretch(rows, 1)
        super().restyle()

    def _cover(self) -> None:
        self.setGeometry(self._area.rect())

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._area and event.type() is QEvent.Type.Resize:
            self._cover()
        return False
