"""The scan strip: what to scan or do now on the left, the last scan on the right; on every screen."""

from datetime import datetime

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget
from typing_extensions import override

from app.ui.parts.themed import Panel, Words
from app.ui.shell.ages import age_words
from app.ui.shell.state import LastScan, Mood, Strip
from app.ui.theme import Theme, ThemeSource
from app.ui.theme.icons import paint_icon
from app.ui.theme.paint import Face, paint_words, spoken, words_width
from app.ui.theme.shapes import Shape, paint_shape
from app.ui.theme.words import code, plain

_LAST_PX = 404
_LAST_COMPACT_PX = 270


class NowZone(Words):
    """The left part: an imperative and one line, on the ground of its mood."""

    def __init__(self, source: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(source, parent)
        self._strip = Strip("")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_strip(self, strip: Strip) -> None:
        """Change what it says."""
        if strip != self._strip:
            self._strip = strip
            self.say(spoken(strip.title, strip.line))

    @override
    def wanted_size(self) -> QSize:
        return QSize(600, strip_height(self.theme))

    @override
    def least_size(self) -> QSize:
        return QSize(200, self.wanted_size().height())

    @override
    def paint(self, painter: QPainter) -> None:
        theme, mood = self.theme, self._strip.mood
        ground, ink = {
            Mood.ASK: ("accent.fill", "accent.onFill"),
            Mood.REST: ("surface.card", "text.primary"),
        }.get(mood, (f"verdict.{mood.value}.fill", f"verdict.{mood.value}.onFill"))
        painter.fillRect(self.rect(), theme.colour(ground))
        if mood is Mood.REST:
            painter.fillRect(QRectF(0, self.height() - 1, self.width(), 1), theme.colour("border.divider"))
        px = 34.0 if theme.compact else 40.0
        left = 18.0 if theme.compact else 24.0
        place = QRectF(left, (self.height() - px) / 2, px, px)
        if mood in {Mood.ASK, Mood.REST}:
            paint_icon(painter, "barcode-frame", place, theme.colour(ink))
        else:
            paint_shape(painter, Shape(mood.value), place, theme.colour(ink))
        x = place.right() + (14 if theme.compact else 18)
        styles = _now_styles(theme)
        head, body = Face(styles[0], ink, weight=600), Face(styles[1], ink, weight=500)
        first, second = theme.line(head.style), theme.line(body.style)
        y = (self.height() - first - second) / 2
        room = self.width() - x - 12
        paint_words(painter, theme, QRectF(x, y, room, first), self._strip.title, head)
        paint_words(painter, theme, QRectF(x, y + first, room, second), self._strip.line, body)


class LastZone(Words):
    """The right part: shape, code, what it was, and how long ago; stays until the next scan."""

    def __init__(self, source: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(source, parent)
        self._last: LastScan | None = None
        self._age = ""
        self.say(self.tr("No scan yet"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_last(self, last: LastScan | None, now: datetime) -> None:
        """Change what it says."""
        age = age_words(int((now - last.at).total_seconds())) if last else ""
        if (last, age) != (self._last, self._age):
            self._last, self._age = last, age
            self.say(spoken(self.tr("Last scan"), last.code, last.line) if last else self.tr("No scan yet"))

    @override
    def wanted_size(self) -> QSize:
        base = _LAST_COMPACT_PX if self.theme.compact else _LAST_PX
        return QSize(round(base * (1 + (self.theme.text_percent - 100) / 400)), strip_height(self.theme))

    @override
    def paint(self, painter: QPainter) -> None:
        theme = self.theme
        painter.fillRect(self.rect(), theme.colour("surface.sunken"))
        painter.fillRect(QRectF(0, self.height() - 1, self.width(), 1), theme.colour("border.divider"))
        painter.fillRect(QRectF(0, 0, 1, self.height()), theme.colour("border.divider"))
        if self._last is None:
            face = Face("body", "text.secondary")
            paint_words(painter, theme, QRectF(20, 0, self.width() - 30, self.height()), self.tr("No scan yet"), face)
            return
        px, left = 34.0, 18.0
        shape_place = QRectF(left, (self.height() - px) / 2, px, px)
        paint_shape(
            painter,
            Shape(self._last.verdict.value),
            shape_place,
            theme.colour(f"verdict.{self._last.verdict.value}.text"),
        )
        age = Face("hint", "text.secondary")
        age_width = words_width(theme, self._age, age)
        x = shape_place.right() + 13
        room = self.width() - x - age_width - 28
        first, second = theme.line("lead"), theme.line("hint")
        y = (self.height() - first - second) / 2
        code_face = Face("lead", "text.primary", weight=600)
        paint_words(painter, theme, QRectF(x, y, room, first), code(_grouped(plain(self._last.code))), code_face)
        paint_words(painter, theme, QRectF(x, y + first, room, second), self._last.line, Face("hint", "text.secondary"))
        age_place = QRectF(self.width() - age_width - 18, 0, age_width + 2, self.height())
        paint_words(painter, theme, age_place, self._age, age)


class ScanStrip(Panel):
    """Both parts side by side."""

    def __init__(self, source: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(source, parent)
        self.now = NowZone(source)
        self.last = LastZone(source)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.now, 1)
        row.addWidget(self.last)


def strip_height(theme: Theme) -> int:
    """Return the height in px of both parts: the token's, or what larger text needs."""
    head, body = _now_styles(theme)
    lines = max(theme.line(head) + theme.line(body), theme.line("lead") + theme.line("hint"))
    return max(theme.size("scanStrip"), lines + 14)


def _now_styles(theme: Theme) -> tuple[str, str]:
    return ("title", "hint") if theme.compact else ("strip", "body")


def _grouped(text: str) -> str:
    # Long digits are read in fours.
    if text.isdigit() and len(text) >= 12:
        return " ".join(text[place : place + 4] for place in range(0, len(text), 4))
    return text
