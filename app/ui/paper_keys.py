"""The less usual papers, by their keys: a copy of a lost label, one for another reason, the packing slip."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.domain.wording import mark, say
from app.ui.parts.buttons import QuietButton
from app.ui.parts.quiet_row import QuietRow
from app.ui.theme import ThemeSource

_KEYS = (
    (mark("Lost"), mark("Lost, print a copy"), "Shift F8"),
    (mark("Other copy"), mark("Print a copy for another reason"), "Ctrl F8"),
    (mark("Slip"), mark("Print packing slip"), "Ctrl P"),
)


class PaperKeys(QuietRow):
    """Three words with their keys in a row.

    Signals:
        lost: A copy, since the label is lost.
        other: A copy for another reason.
        slip: The packing slip.
    """

    lost = Signal()
    other = Signal()
    slip = Signal()

    def __init__(self, source: ThemeSource, parent: QWidget | None = None) -> None:
        buttons = [QuietButton(source, say(words), key) for words, _spoken, key in _KEYS]
        super().__init__(source, buttons, parent=parent)
        for button, (_words, spoken, _key), signal in zip(
            buttons, _KEYS, (self.lost, self.other, self.slip), strict=True
        ):
            button.setAccessibleName(say(spoken))
            button.clicked.connect(signal)
