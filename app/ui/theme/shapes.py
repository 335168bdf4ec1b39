"""The five verdicts' shapes, on a field of 100×100; the marks in them are holes."""

from enum import StrEnum
from functools import cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPainterPathStroker, QPen, QPolygonF, QTransform


class Shape(StrEnum):
    """What stands for a state; the first five have the verdicts' own names."""

    OK = "ok"
    WRONG = "wrong"
    ALREADY = "already"
    WAITING = "waiting"
    CANNOT = "cannot"
    OPEN = "open"


def _polygon(*points: tuple[float, float]) -> QPainterPath:
    path = QPainterPath()
    path.addPolygon(QPolygonF([QPointF(x, y) for x, y in points]))
    path.closeSubpath()
    return path


def _disc(x: float, y: float, radius: float) -> QPainterPath:
    path = QPainterPath()
    path.addEllipse(QPointF(x, y), radius, radius)
    return path


def _box(x: float, y: float, width: float, height: float, radius: float = 0) -> QPainterPath:
    path = QPainterPath()
    path.addRoundedRect(QRectF(x, y, width, height), radius, radius)
    return path


def _stroke(start: tuple[float, float], end: tuple[float, float], width: float) -> QPainterPath:
    line = QPainterPath(QPointF(*start))
    line.lineTo(QPointF(*end))
    stroker = QPainterPathStroker()
    stroker.setWidth(width)
    stroker.setCapStyle(Qt.PenCapStyle.FlatCap)
    return stroker.createStroke(line)


_TICK = ((23.0, 56.0), (31.0, 47.7), (42.7, 59.4), (69.7, 30.0), (78.3, 37.7), (43.2, 76.5))
_SHEET_TICK = ((16.7, 66.3), (23.3, 59.7), (33.0, 69.0), (53.7, 45.7), (60.7, 52.3), (33.0, 83.3))
_OCTAGON = ((30.0, 2.0), (70.0, 2.0), (98.0, 30.0), (98.0, 70.0), (70.0, 98.0), (30.0, 98.0), (2.0, 70.0), (2.0, 30.0))


@cache
def shape_path(shape: Shape) -> QPainterPath:
    """Return a shape's outline with its mark cut out; the open ring is a band of 8."""
    match shape:
        case Shape.OK:
            return _disc(50, 50, 48).subtracted(_polygon(*_TICK))
        case Shape.WRONG:
            cross = _stroke((31.3, 31.0), (68.7, 69.0), 13.2).united(_stroke((68.7, 31.0), (31.3, 69.0), 13.2))
            return _polygon(*_OCTAGON).subtracted(cross)
        case Shape.ALREADY:
            behind = _box(26, 2, 72, 72, 8).subtracted(_box(-3, 21, 82, 82, 13))
            return behind.united(_box(2, 26, 72, 72, 8).subtracted(_polygon(*_SHEET_TICK)))
        case Shape.WAITING:
            dots = _disc(28, 50, 7).united(_disc(50, 50, 7)).united(_disc(72, 50, 7))
            return _polygon((50, 2), (98, 50), (50, 98), (2, 50)).subtracted(dots)
        case Shape.CANNOT:
            mark = _box(44.5, 37.7, 11, 30.1).united(_disc(50, 81.8, 6.5))
            return _polygon((50, 3.5), (100, 95.5), (100, 97), (0, 97), (0, 95.5)).subtracted(mark)
        case Shape.OPEN:
            return _disc(50, 50, 48).subtracted(_disc(50, 50, 40))


def paint_shape(painter: QPainter, shape: Shape, place: QRectF, colour: QColor) -> None:
    """Draw a shape into a square; what lies below shows through its mark.

    The open ring keeps a line of 2 px at any size, so that it never looks like a filled shape.
    """
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if shape is Shape.OPEN:
        painter.setPen(QPen(colour, 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(place.adjusted(2, 2, -2, -2))
    else:
        scale = place.width() / 100
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QBrush(colour))
        painter.drawPath(QTransform(scale, 0, 0, scale, place.x(), place.y()).map(shape_path(shape)))
    painter.restore()


def paint_tick(painter: QPainter, place: QRectF, colour: QColor) -> None:
    """Draw the tick alone into a square, for boxes that are filled already."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QBrush(colour))
    scale = place.width() / 100
    painter.drawPath(QTransform(scale, 0, 0, scale, place.x(), place.y()).map(_polygon(*_TICK)))
    painter.restore()
