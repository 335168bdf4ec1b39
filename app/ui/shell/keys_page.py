"""The list of keys, behind F1."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from app.ui.parts.cards import Card
from app.ui.parts.text import KeyCap, Text
from app.ui.parts.themed import Panel
from app.ui.theme import ThemeSource


class KeysPage(Panel):
    """Covers the work area with what each key does; F1 or Esc closes it.

    Args:
        area: What it covers.
    """

    def __init__(self, source: ThemeSource, area: QWidget) -> None:
        super().__init__(source, area)
        self._area = area
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        card = Card(source, self.tr("Keys"))
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(20, 14, 20, 14)
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(8)
        rows = self._rows()
        half = (len(rows) + 1) // 2
        for place, (key, words) in enumerate(rows):
            row, column = place % half, 2 * (place // half)
            grid.addWidget(KeyCap(source, key), row, column)
            grid.addWidget(Text(source, words, "body"), row, column + 1)
        for column in (1, 3):
            grid.setColumnStretch(column, 1)
        grid.setRowStretch(half, 1)
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setWidget(holder)
        card.body.addWidget(scroll, 1)
        whole.addWidget(card)
        area.installEventFilter(self)
        self.hide()

    def _rows(self) -> list[tuple[str, str]]:
        return [
            ("F1", self.tr("These keys")),
            ("F2", self.tr("Edit, or keep what was typed")),
            ("F3", self.tr("Weight of the parcel; search on Orders")),
            ("F4", self.tr("Other printer; replace a key on Accounts")),
            ("F5", self.tr("Ask the printer how it is")),
            ("F6", self.tr("Ask the carrier again")),
            ("F7", self.tr("Nothing came out of the printer")),
            ("F8", self.tr("Print again, counted as a copy")),
            ("F9", self.tr("The blue action")),
            ("Shift F9", self.tr("Go on all the same; spends against advice")),
            ("F10", self.tr("Hold, hand on, keep for later")),
            ("F11", self.tr("Full screen")),
            ("Esc", self.tr("Back; loses nothing")),
            ("1–9", self.tr("What is numbered")),
            ("↑ ↓", self.tr("Choose")),
            ("+ −", self.tr("Add or take away a parcel")),
            ("Alt 1–6", self.tr("Screens")),
            ("Ctrl I", self.tr("Import orders, on Orders")),
        ]

    def toggle(self) -> None:
        """Show it, or hide it again."""
        self.setVisible(self.isHidden())
        if self.isVisible():
            self._cover()
            self.raise_()

    def _cover(self) -> None:
        self.setGeometry(self._area.rect())

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._area and event.type() is QEvent.Type.Resize:
            self._cover()
        return False
