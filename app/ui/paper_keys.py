"""The less usual papers, by their keys: a copy of a lost label, one for another reason, the packing slip."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.ui.parts.buttons import QuietButton
from app.ui.parts.themed import Panel
from app.ui.theme import ThemeSource


class PaperKeys(Panel):
    """Three words with their keys in a row; in a narrow place the words go and the keys stay.

    Signals:
        lost: A copy, since the label is lost.
        other: A copy for another reason.
        slip: The packing slip.
    """

    lost = Signal()
    other = Signal()
    slip = Signal()

    def __init__(self, source: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(source, parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(18)
        for words, spoken, key, signal in (
            (self.tr("Lost"), self.tr("Lost, print a copy"), "Shift F8", self.lost),
            (self.tr("Other copy"), self.tr("Print a copy for another reason"), "Ctrl F8", self.other),
            (self.tr("Slip"), self.tr("Print packing slip"), "Ctrl P", self.slip),
        ):
            button = QuietButton(source, words, key)
            button.setAccessibleName(spoken)
            button.clicked.connect(signal)
            row.addWidget(button)
