"""The verdict over the whole window: fill, shape and word, seen from three metres."""

from PySide6.QtCore import QEvent, QObject, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPolygonF,
    QRegion,
    QResizeEvent,
)
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.domain.scans import Verdict
from app.ui.flash import Flash, Side
from app.ui.parts.flash_layout import SOFT_HYPHEN, FlashLayout, lay_out
from app.ui.parts.ring import ABOVE_RING
from app.ui.parts.themed import Panel
from app.ui.theme import ThemeSource
from app.ui.theme.paint import Face, paint_box, paint_words, spoken
from app.ui.theme.shapes import Shape, paint_shape


class VerdictBanner(Panel):
    """Covers its parent with one verdict; takes the focus from nothing.

    It stays until `dismiss`; whoever shows it decides how long it holds.

    Args:
        source: Where the look comes from.
        parent: The window.
    """

    way_chosen = Signal(int)
    close_asked = Signal()

    def __init__(self, source: ThemeSource, parent: QWidget) -> None:
        super().__init__(source, parent)
        self._flash: Flash | None = None
        self._clear = QRect()
        self._layout: FlashLayout | None = None
        self._leave = QRectF()
        self.setProperty(ABOVE_RING, True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        parent.installEventFilter(self)

    @property
    def flash(self) -> Flash | None:
        """What it shows; None while it is hidden."""
        return self._flash

    def keep_clear(self, place: QRect) -> None:
        """Leave a place of the window uncovered, such as that of the environment plate."""
        self._clear = QRect(place)
        self._layout = None
        self._cover()

    def show_flash(self, flash: Flash) -> None:
        """Cover the window with a verdict, or change the one that covers it."""
        self._flash = flash
        self._layout = None
        ways = (part for way in flash.ways for part in (way.key, way.title, way.line))
        pair = (part for held in flash.pair or () for part in (held.head, held.number, held.name, held.line))
        text = spoken(
            flash.word.replace(SOFT_HYPHEN, ""),
            flash.line,
            flash.detail,
            *pair,
            *ways,
            flash.foot,
            flash.foot_right,
            flash.foot_key,
        )
        self.setAccessibleName(text)
        self._cover()
        self.show()
        self.raise_()
        self.update()
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def dismiss(self) -> None:
        """Uncover the window."""
        self._flash = None
        self.hide()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.parent() and event.type() == QEvent.Type.Resize:
            self._cover()
        return False

    def _cover(self) -> None:
        parent = self.parentWidget()
        if parent is not None:
            self.setGeometry(parent.rect())
        if self._clear.isEmpty():
            self.clearMask()
        else:
            self.setMask(QRegion(self.rect()).subtracted(QRegion(self._clear)))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._layout = None
        self.update()

    @override
    def restyle(self) -> None:
        self._layout = None
        super().restyle()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._flash is None:
            return
        layout = self._laid(self._flash)
        for number, place in enumerate(layout.ways):
            if place.contains(event.position()):
                self.way_chosen.emit(number)
                return
        # A verdict that stops is left on purpose only: by its foot, not by a hand that brushes the screen.
        if not layout.stops or self._leave.contains(event.position()):
            self.close_asked.emit()

    def _laid(self, flash: Flash) -> FlashLayout:
        if self._layout is None:
            self._layout = lay_out(self.theme, flash, self.size(), self._clear)
        return self._layout

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        flash = self._flash
        if flash is None:
            return
        painter, layout = QPainter(self), self._laid(flash)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, verdict = self.theme, flash.verdict.value
        painter.fillRect(self.rect(), theme.colour(f"verdict.{verdict}.fill"))
        ink = f"verdict.{verdict}.onFill"
        if layout.stops:
            self._paint_frame(painter, layout, striped=flash.verdict is Verdict.CANNOT)
        paint_shape(painter, Shape(verdict), layout.shape, theme.colour(ink))
        self._paint_middle(painter, layout, ink)
        if flash.pair is not None:
            self._paint_pair(painter, layout, flash.pair)
        for number in range(len(flash.ways)):
            self._paint_way(painter, layout, flash, number)
        self._paint_foot(painter, layout, flash, ink)
        painter.end()

    def _paint_frame(self, painter: QPainter, layout: FlashLayout, *, striped: bool) -> None:
        """Draw the frame that only those have that stop."""
        theme, whole = self.theme, QRectF(self.rect())
        frame = round(layout.px(theme.border("frame")))
        inside = whole.adjusted(frame, frame, -frame, -frame)
        edges = (
            QRectF(0, 0, whole.width(), inside.top()),
            QRectF(0, inside.bottom(), whole.width(), whole.height() - inside.bottom()),
            QRectF(0, inside.top(), inside.left(), inside.height()),
            QRectF(inside.right(), inside.top(), whole.width() - inside.right(), inside.height()),
        )
        for edge in edges:
            painter.fillRect(edge, theme.colour("verdict.cannot.fill"))
            if striped:
                self._paint_stripes(painter, edge, layout.px(theme.size("hazardStripe")))

    def _paint_stripes(self, painter: QPainter, edge: QRectF, width: float) -> None:
        """Draw stripes at 45° into one edge of the frame; they go on around its corners."""
        # 24 px measured across a stripe are 34 along the edge.
        step = width * 2**0.5
        start = edge.left() + edge.top() - (edge.left() + edge.top() - self.height()) % (2 * step) - 2 * step
        painter.save()
        painter.setClipRect(edge)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.theme.colour("verdict.cannot.hazard"))
        # Along each side of a stripe x + y stays the same.
        while start < edge.right() + edge.bottom():
            corners = (
                (
                    (start - edge.top(), edge.top()),
                    (start + step - edge.top(), edge.top()),
                    (start + step - edge.bottom(), edge.bottom()),
                    (start - edge.bottom(), edge.bottom()),
                )
                if edge.width() > edge.height()
                else (
                    (edge.left(), start - edge.left()),
                    (edge.left(), start + step - edge.left()),
                    (edge.right(), start + step - edge.right()),
                    (edge.right(), start - edge.right()),
                )
            )
            painter.drawPolygon(QPolygonF([QPointF(x, y) for x, y in corners]))
            start += 2 * step
        painter.restore()

    def _paint_middle(self, painter: QPainter, layout: FlashLayout, ink: str) -> None:
        place, y = layout.words, layout.words.y()
        word = Face("verdict", ink, px=layout.word.px)
        line, detail = layout.face("verdictLine", ink), layout.face("verdictDetail", ink)
        rows = [(text, word, float(layout.word.px), 0.0) for text in layout.word.lines]
        rows += [
            (text, line, layout.line("verdictLine"), 0 if i else layout.gap) for i, text in enumerate(layout.lines)
        ]
        first = layout.between if layout.lines else layout.gap
        rows += [
            (text, detail, layout.line("verdictDetail"), 0 if i else first) for i, text in enumerate(layout.details)
        ]
        for text, face, height, gap in rows:
            y += gap
            # The last letter's edge may lie a fraction of a px outside of what it was fitted to.
            paint_words(painter, self.theme, QRectF(place.x(), y, place.width() + 4, height), text, face)
            y += height

    def _paint_pair(self, painter: QPainter, layout: FlashLayout, pair: tuple[Side, Side]) -> None:
        theme = self.theme
        looks = (("verdict.cannot.fill", "verdict.wrong.onFill"), ("verdict.wrong.onFill", "verdict.cannot.fill"))
        for held, box, (ground, ink) in zip(pair, layout.pair, looks, strict=True):
            paint_box(painter, box, fill=theme.colour(ground), radius=theme.radius("card"))
            y, left = box.y() + layout.px(20), layout.px(26)
            for text, face in (
                (held.head, layout.face("keyBig", ink, weight=500)),
                (held.number, layout.face("pairCode", ink, codes=True)),
                (held.name, layout.face("verdictFoot", ink)),
                (held.line, layout.face("strong", ink, weight=500)),
            ):
                height = layout.line(face.style)
                paint_words(painter, theme, QRectF(box.x() + left, y, box.width() - 2 * left, height), text, face)
                y += height

    def _paint_way(self, painter: QPainter, layout: FlashLayout, flash: Flash, number: int) -> None:
        theme, way, box = self.theme, flash.ways[number], layout.ways[number]
        verdict = flash.verdict.value
        ground, ink = f"verdict.{verdict}.fill", f"verdict.{verdict}.onFill"
        fill = theme.colour(ink) if way.recommended else None
        edge = None if way.recommended else theme.colour(ink)
        paint_box(painter, box, fill=fill, border=edge, width=3, radius=theme.radius("card"))
        letters = ground if way.recommended else ink
        if way.key:
            cap = layout.way_key(number)
            paint_box(painter, cap, border=theme.colour(letters), width=2, radius=theme.radius("key"))
            paint_words(painter, theme, cap, way.key, layout.face("keyBig", letters), side="centre")
        title, line = layout.face("verdictFoot", letters, weight=700), layout.face("strong", letters, weight=500)
        titles, lines = layout.way_lines[number]
        rows = [(text, title, layout.line("verdictFoot")) for text in titles]
        rows += [(text, line, layout.line("strong")) for text in lines]
        place = layout.way_words(number)
        y = place.center().y() - sum(height for _, _, height in rows) / 2
        for text, face, height in rows:
            paint_words(painter, theme, QRectF(place.x(), y, place.width(), height), text, face)
            y += height

    def _paint_foot(self, painter: QPainter, layout: FlashLayout, flash: Flash, ink: str) -> None:
        theme, row = self.theme, layout.foot
        face, key = layout.face("verdictFoot", ink), layout.face("keyBig", ink)
        right = row.right()
        if flash.foot_key:
            height, width = layout.key_height, layout.foot_key_width
            cap = QRectF(right - width, row.center().y() - height / 2, width, height)
            paint_box(painter, cap, border=theme.colour(ink), width=2, radius=theme.radius("key"))
            paint_words(painter, theme, cap, flash.foot_key, key, side="centre")
            right = cap.left() - 12
        words = layout.foot_right_width
        paint_words(painter, theme, QRectF(right - words, row.y(), words, row.height()), flash.foot_right, face)
        # As large as a finger.
        self._leave = QRectF(right - words, row.y(), row.right() - right + words, row.height()).adjusted(-12, -8, 12, 8)
        room, line = right - words - row.x() - 24, layout.line("verdictFoot")
        y = row.center().y() - len(layout.foot_lines) * line / 2
        for text in layout.foot_lines:
            paint_words(painter, theme, QRectF(row.x(), y, room, line), text, face)
            y += line
