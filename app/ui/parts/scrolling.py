"""The column that scrolls."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from app.ui.parts.themed import Themed
from app.ui.theme import ThemeSource


class ScrollColumn(Themed, QScrollArea):
    """Holds more than fits, one below the other; its ground is that of what it stands on.

    Args:
        source: Where the look comes from.
        content: What scrolls.
    """

    def __init__(self, source: ThemeSource, content: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.follow(source)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hold(content)
        self.viewport().setAutoFillBackground(False)

    def hold(self, content: QWidget) -> None:
        """Let something else scroll; what scrolled before is gone unless it was given another parent."""
        self.setWidget(content)
        content.setAutoFillBackground(False)
