"""A drawn label on a card, at the size that fits."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from app.domain.labels import Picture
from app.ui.parts.themed import Words
from app.ui.theme import Theme, ThemeSource
from app.ui.theme.paint import Face, paint_box, paint_wrapped, wrapped


class LabelView(Words):
    """Shows a label's picture whole and undistorted; the paper is white in both themes."""

    def __init__(self, source: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(source, parent)
        self._image = QImage()
        self._words = self.tr("The label is being drawn")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.say(self._words)

    def show_picture(self, picture: Picture | None, words: str = "") -> None:
        """Show a picture, or words where there is none."""
        self._image = QImage.fromData(picture.png) if picture else QImage()
        self._words = words or self.tr("The label is being drawn")
        spoken = self.tr("Label, its barcode reads {}").format(", ".join(picture.barcodes)) if picture else self._words
        self.say(spoken)

    @override
    def wanted_size(self) -> QSize:
        return QSize(270, 500)

    @override
    def least_size(self) -> QSize:
        return QSize(80, 120)

    @override
    def paint(self, painter: QPainter) -> None:
        paint_label(painter, self.theme, self._image, self.rect(), self._words, self.devicePixelRatioF())


def paint_label(painter: QPainter, theme: Theme, image: QImage, room: QRect, words: str, ratio: float) -> None:
    """Draw a label's picture whole and undistorted at the top of a room, or words where there is none.

    Args:
        ratio: Dots of the screen a px.
    """
    if image.isNull():
        face = Face("body", "text.secondary")
        lines = wrapped(theme, words, face, room.width())
        height = len(lines) * theme.line("body")
        top = room.y() + max(0, (room.height() - height) // 2)
        paint_wrapped(painter, theme, QRectF(room.x(), top, room.width(), height), words, face, side="centre")
        return
    size = image.size().scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
    place = QRectF(room.x() + (room.width() - size.width()) / 2, room.y(), size.width(), size.height())
    scaled = image.convertToFormat(QImage.Format.Format_RGB32).scaled(
        size * ratio, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    )
    painter.drawImage(place, scaled)
    paint_box(painter, place, border=theme.colour("border.control"), width=1)
