"""The label's thumbnail, which is pressed to see it large."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from app.domain.labels import Picture
from app.ui.parts.label_view import paint_label
from app.ui.parts.themed import Button
from app.ui.theme import ThemeSource

_WIDTH_PX, _HEIGHT_PX = 84, 158


class LabelButton(Button):
    """Shows a label small; space, Enter or a click asks for it large."""

    wanted = Signal()

    def __init__(self, source: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(source, parent)
        self._image = QImage()
        self._words = ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.clicked.connect(self.wanted)

    def show_picture(self, picture: Picture | None, words: str) -> None:
        """Show a picture, or words where there is none."""
        self._image = QImage.fromData(picture.png) if picture else QImage()
        self._words = words
        self.say(self.tr("Label, show it large") if picture else words)
        self.setEnabled(picture is not None)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.wanted.emit()
            return
        super().keyPressEvent(event)

    @override
    def wanted_size(self) -> QSize:
        return QSize(_WIDTH_PX, _HEIGHT_PX)

    @override
    def paint(self, painter: QPainter) -> None:
        paint_label(painter, self.theme, self._image, self.rect(), self._words, self.devicePixelRatioF())
