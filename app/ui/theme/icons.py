"""Line icons in the colour of the text they stand beside."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from app.domain.resources import resource


@lru_cache(maxsize=128)
def _drawing(name: str, colour: str) -> QSvgRenderer:
    text = resource("icons", f"{name}.svg").read_text(encoding="utf-8").replace("currentColor", colour)
    return QSvgRenderer(QByteArray(text.encode()))


def paint_icon(painter: QPainter, name: str, place: QRectF, colour: QColor) -> None:
    """Draw an icon into a square.

    Args:
        name: A file of `resources/icons` without its ending, such as "truck".
    """
    _drawing(name, colour.name()).render(painter, place)


def icon(name: str, colour: QColor, px: int = 24) -> QIcon:
    """Return an icon for Qt's own widgets, sharp on screens of up to 2 dots a px."""
    picture = QPixmap(px * 2, px * 2)
    picture.setDevicePixelRatio(2.0)
    picture.fill(QColor(0, 0, 0, 0))
    painter = QPainter(picture)
    paint_icon(painter, name, QRectF(0, 0, px, px), colour)
    painter.end()
    return QIcon(picture)
