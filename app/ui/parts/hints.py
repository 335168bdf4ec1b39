"""Words in small windows of Qt's own, which read a text as a page where it looks like one."""

from PySide6.QtCore import Qt as Core
from PySide6.QtGui import Qt
from PySide6.QtWidgets import QWidget

from app.ui.theme.words import plain

HINT_ROLE = int(Core.ItemDataRole.ToolTipRole)
"""What a model is asked for a row's hint; it answers ``as_text`` of it."""


def set_hint(widget: QWidget, text: str) -> None:
    """Set what is shown beside the pointer: text, whatever is in it."""
    widget.setToolTip(as_text(plain(text)))


def as_text(text: str) -> str:
    """Return what Qt shows as this very text where it cannot be told to show text: no tag of a stranger is drawn or fetched."""
    return Qt.convertFromPlainText(text) if Qt.mightBeRichText(text) else text
