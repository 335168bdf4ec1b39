"""A drawing of the paper in a printer, with its size and what the test label shows."""

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from app.domain.printers import Printer
from app.ui.parts.themed import Words
from app.ui.printers.words import dots_words
from app.ui.theme import ThemeSource
from app.ui.theme.paint import Face, fitted, paint_box, paint_words, spoken

_BARS = "1101001000011010010110111001000110101101100011011010011101100101101001000011010111"
"""Looks like a barcode and is none: a screen must not be scanned as a test label."""
_MARKS = 24
_HEIGHT_PX = 322
_TOP_PX = 28
_WIDTH_PX = 204


class MediaView(Words):
    """The paper in its proportions, measured in mm."""

    def __init__(self, source: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(source, parent)
        self._printer: Printer | None = None
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_printer(self, printer: Printer) -> None:
        """Draw the paper of a printer."""
        self._printer = printer
        self.say(spoken(self.tr("Test label"), printer.size.shown(), dots_words(printer)))

    @override
    def wanted_size(self) -> QSize:
        grown = self.theme.line("body") - round(self.theme.line("body") * 100 / self.theme.text_percent)
        return QSize(self.theme.scaled(_WIDTH_PX), _HEIGHT_PX + 2 * grown + 16)

    @override
    def least_size(self) -> QSize:
        return QSize(min(_WIDTH_PX, self.wanted_size().width()), self.wanted_size().height())

    @override
    def paint(self, painter: QPainter) -> None:
        if self._printer is None:
            return
        theme, size = self.theme, self._printer.size
        below = theme.line("body") + 26
        room = QRectF(38, _TOP_PX, self.width() - 58, self.height() - below - _TOP_PX)
        scale = min(room.width() / size.width_mm, room.height() / size.height_mm)
        width, height = size.width_mm * scale, size.height_mm * scale
        paper = QRectF(room.center().x() - width / 2, room.y(), width, height)
        paint_box(
            painter,
            paper,
            fill=theme.colour("surface.card"),
            border=theme.colour("border.control"),
            width=2,
            radius=theme.radius("control"),
        )
        self._paint_measures(painter, paper)
        self._paint_label(painter, paper)
        half = min(paper.center().x(), self.width() - paper.center().x())
        words = QRectF(paper.center().x() - half, paper.bottom() + 22, 2 * half, theme.line("body"))
        paint_words(painter, theme, words, size.shown(), Face("body", weight=600), side="centre")

    def _paint_measures(self, painter: QPainter, paper: QRectF) -> None:
        painter.setPen(QPen(self.theme.colour("text.primary"), 2))
        x, y = paper.left() - 17, paper.bottom() + 15
        for start, end in (
            (QPointF(x, paper.top()), QPointF(x, paper.bottom())),
            (QPointF(x - 6, paper.top()), QPointF(x + 6, paper.top())),
            (QPointF(x - 6, paper.bottom()), QPointF(x + 6, paper.bottom())),
            (QPointF(paper.left(), y), QPointF(paper.right(), y)),
            (QPointF(paper.left(), y - 6), QPointF(paper.left(), y + 6)),
            (QPointF(paper.right(), y - 6), QPointF(paper.right(), y + 6)),
        ):
            painter.drawLine(start, end)

    def _paint_label(self, painter: QPainter, paper: QRectF) -> None:
        theme = self.theme
        painter.setPen(QPen(theme.colour("text.primary"), 1.5))
        for mark in range(1, _MARKS):
            y = paper.top() + paper.height() * mark / _MARKS
            length = 14 if mark % 5 == 0 else 8
            painter.drawLine(QPointF(paper.left() + 2, y), QPointF(paper.left() + 2 + length, y))
        left = paper.left() + 24
        inner = max(10.0, paper.right() - 10 - left)
        top = paper.top() + min(40.0, paper.height() * 0.12)
        head, line = theme.line("body"), theme.line("label")
        if head + line < paper.height() * 0.45:
            painter.save()
            painter.setClipRect(paper)
            words = self.tr("Test label")
            face = fitted(theme, words, Face("body", weight=600), inner)
            paint_words(painter, theme, QRectF(left, top, inner, head), words, face)
            painter.restore()
        bars = QRectF(left - 12, paper.bottom() - paper.height() * 0.3, inner + 10, paper.height() * 0.2)
        step = bars.width() / len(_BARS)
        for place, bar in enumerate(_BARS):
            if bar == "1":
                painter.fillRect(
                    QRectF(bars.x() + place * step, bars.y(), step, bars.height()), theme.colour("text.primary")
                )
