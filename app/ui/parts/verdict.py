"""The verdict over the whole window: fill, shape and word, seen from three metres."""

from dataclasses import dataclass

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
from app.ui.parts.ring import ABOVE_RING
from app.ui.parts.themed import Panel
from app.ui.theme import Theme, ThemeSource
from app.ui.theme.paint import Face, paint_box, paint_words, spoken, words_width, wrapped
from app.ui.theme.shapes import Shape, paint_shape
from app.ui.theme.words import plain

# The window that the look's measures are taken in.
_WIDTH, _HEIGHT = 1366, 768
_SIDE, _GAP, _TOP = 64, 56, 64
# A word goes onto two lines only when one would be smaller than this.
_ONE_LINE_PX = 120


@dataclass(frozen=True)
class Held:
    """One of two things laid side by side.

    Attributes:
        title: Which of the two it is.
        code: Its number.
        name: Whose it is.
        line: Which part of it.
    """

    title: str
    code: str
    name: str = ""
    line: str = ""


@dataclass(frozen=True)
class Way:
    """A way on.

    Attributes:
        title: A verb.
        line: What it costs or needs.
        key: What triggers it; the screen binds it.
        recommended: Drawn solid.
    """

    title: str
    line: str = ""
    key: str = ""
    recommended: bool = False


@dataclass(frozen=True)
class Flash:
    """What the banner shows.

    Attributes:
        word: The verdict's word, or two.
        line: What it means here.
        detail: Which order and parcel; may hold `code` marks, as all of these may.
        foot: What to scan next.
        foot_right: What the key beside it does; without a key, a count.
        foot_key: Such as "Esc".
        pair: What was scanned and what it was held against.
        ways: Up to three ways on.
    """

    verdict: Verdict
    word: str
    line: str = ""
    detail: str = ""
    foot: str = ""
    foot_right: str = ""
    foot_key: str = ""
    pair: tuple[Held, Held] | None = None
    ways: tuple[Way, ...] = ()


@dataclass(frozen=True)
class FittedWord:
    """A word and the size that it is drawn in."""

    lines: tuple[str, ...]
    px: int


def fit_word(
    theme: Theme, word: str, width: float, height: float, *, largest: int = 300, least: int = 96
) -> FittedWord:
    """Find the size in px in which a word is as large as it can be in a place.

    One line is taken while it is well readable, two below that. A word that is still too wide gets smaller than `least`:
    it is fitted, never cut.
    """
    whole = plain(word)
    one = _fitting(theme, (whole,), width, height, largest)
    if one.px >= min(_ONE_LINE_PX, largest) or " " not in whole:
        return one
    parts = whole.split(" ")
    splits = [(" ".join(parts[:at]), " ".join(parts[at:])) for at in range(1, len(parts))]
    best = max((_fitting(theme, split, width, height, largest) for split in splits), key=lambda fitted: fitted.px)
    return best if best.px > max(one.px, least - 1) or best.px > one.px else one


def _fitting(theme: Theme, lines: tuple[str, ...], width: float, height: float, largest: int) -> FittedWord:
    at_largest = theme.metrics("verdict", px=largest)
    widest = max(at_largest.horizontalAdvance(line) for line in lines)
    px = min(float(largest), largest * width / max(1.0, widest), height / len(lines))
    return FittedWord(lines, max(12, int(px)))


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
        self._ways: list[QRectF] = []
        self._foot = QRectF()
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
        self._cover()

    def show_flash(self, flash: Flash) -> None:
        """Cover the window with a verdict, or change the one that covers it."""
        self._flash = flash
        ways = (part for way in flash.ways for part in (way.key, way.title, way.line))
        pair = (part for held in flash.pair or () for part in (held.title, held.code, held.name, held.line))
        text = spoken(flash.word, flash.line, flash.detail, *pair, *ways, flash.foot, flash.foot_right, flash.foot_key)
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
        self.update()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._flash is None:
            return
        for number, place in enumerate(self._ways):
            if place.contains(event.position()):
                self.way_chosen.emit(number)
                return
        # A verdict that stops is left on purpose only: by its foot, not by a hand that brushes the screen.
        stops = self._flash.verdict in {Verdict.WRONG, Verdict.CANNOT}
        if not stops or self._foot.contains(event.position()):
            self.close_asked.emit()

    # Measures

    @property
    def _scale(self) -> float:
        return min(1.0, self.width() / _WIDTH, self.height() / _HEIGHT)

    def _px(self, length: float) -> float:
        return length * self._scale

    def _face(self, style: str, ink: str, *, codes: bool = False) -> Face:
        """Return a face that shrinks with the window and grows with the text."""
        known = self.theme.tokens.styles[style]
        px = known.px * self._scale * self.theme.text_percent / 100
        return Face(style, ink, codes=codes, px=max(13, round(px)))

    def _line(self, face: Face) -> float:
        return face.px * self.theme.tokens.styles[face.style].line

    # Painting

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        flash = self._flash
        if flash is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, verdict = self.theme, flash.verdict.value
        painter.fillRect(self.rect(), theme.colour(f"verdict.{verdict}.fill"))
        self._paint_stop(painter, flash.verdict)
        ink = f"verdict.{verdict}.onFill"
        bottom = self._paint_foot(painter, flash, ink)
        if flash.pair is not None:
            bottom = self._paint_pair(painter, flash.pair, bottom)
        self._ways = []
        if flash.ways:
            bottom = self._paint_ways(painter, flash, bottom)
        self._paint_middle(painter, flash, ink, bottom)
        painter.end()

    def _paint_stop(self, painter: QPainter, verdict: Verdict) -> None:
        """Draw the frame that only wrong and cannot have."""
        if verdict not in {Verdict.WRONG, Verdict.CANNOT}:
            return
        theme, whole = self.theme, QRectF(self.rect())
        frame = self._px(theme.border("frame"))
        inside = whole.adjusted(frame, frame, -frame, -frame)
        painter.save()
        painter.setClipRegion(QRegion(self.rect()).subtracted(QRegion(inside.toAlignedRect())))
        painter.fillRect(whole, theme.colour("verdict.cannot.fill"))
        if verdict is Verdict.CANNOT:
            # 24 px measured across the stripe are 34 along the edge.
            step = self._px(theme.size("hazardStripe")) * 2**0.5
            height = whole.height()
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("verdict.cannot.hazard"))
            x = -height
            while x < whole.width() + height:
                corners = ((x, height), (x + step, height), (x + step + height, 0), (x + height, 0))
                painter.drawPolygon(QPolygonF([QPointF(left, top) for left, top in corners]))
                x += 2 * step
        painter.restore()

    def _paint_foot(self, painter: QPainter, flash: Flash, ink: str) -> float:
        """Draw the lowest line and return its upper edge."""
        stops = flash.verdict in {Verdict.WRONG, Verdict.CANNOT}
        theme, face = self.theme, self._face("verdictFoot", ink)
        cap_px = self._face("keyBig", ink)
        line = max(self._line(face), self._px(42))
        side = self._px(_SIDE)
        centre = self.height() - self._px(81 if stops else 60)
        row = QRectF(side, centre - line / 2, self.width() - 2 * side, line)
        right = row.right()
        if flash.foot_key:
            cap_height = max(self._line(cap_px) + 8, self._px(40))
            width = max(cap_height, words_width(theme, flash.foot_key, cap_px) + self._px(18))
            cap = QRectF(right - width, centre - cap_height / 2, width, cap_height)
            edge = theme.colour(ink)
            paint_box(painter, cap, border=edge, width=2, radius=theme.radius("key"))
            paint_words(painter, theme, cap, flash.foot_key, cap_px, side="centre")
            right = cap.left() - 12
        words = words_width(theme, flash.foot_right, face)
        paint_words(painter, theme, QRectF(right - words, row.y(), words, line), flash.foot_right, face)
        self._foot = QRectF(right - words, row.y() - 8, row.right() - right + words, line + 16)
        paint_words(painter, theme, QRectF(row.x(), row.y(), right - words - row.x() - 24, line), flash.foot, face)
        return row.top()

    def _paint_pair(self, painter: QPainter, pair: tuple[Held, Held], bottom: float) -> float:
        theme, side, gap = self.theme, self._px(_SIDE), self._px(20)
        faces = [
            (self._face("keyBig", ""), "title"),
            (self._face("pairCode", "", codes=True), "code"),
            (self._face("verdictFoot", ""), "name"),
            (self._face("strong", ""), "line"),
        ]
        height = sum(self._line(face) for face, _ in faces) + self._px(44)
        top = bottom - self._px(22) - height
        width = (self.width() - 2 * side - gap) / 2
        looks = (("verdict.cannot.fill", "verdict.wrong.onFill"), ("verdict.wrong.onFill", "verdict.cannot.fill"))
        for number, (held, (ground, ink)) in enumerate(zip(pair, looks, strict=True)):
            box = QRectF(side + number * (width + gap), top, width, height)
            paint_box(painter, box, fill=theme.colour(ground), radius=theme.radius("card"))
            y = box.y() + self._px(20)
            for face, part in faces:
                weight = 500 if part in {"title", "line"} else face.weight
                drawn = Face(face.style, ink, weight, face.codes, face.px)
                row = QRectF(box.x() + self._px(26), y, width - self._px(52), self._line(face))
                paint_words(painter, theme, row, getattr(held, part), drawn)
                y += self._line(face)
        return top

    def _paint_ways(self, painter: QPainter, flash: Flash, bottom: float) -> float:
        theme, side, gap = self.theme, self._px(_SIDE), self._px(18)
        fill, ink = f"verdict.{flash.verdict.value}.fill", f"verdict.{flash.verdict.value}.onFill"
        title, line = self._face("verdictFoot", ink), self._face("strong", ink)
        height = max(self._px(theme.size("wayOn")), self._line(title) + self._line(line) + self._px(28))
        top = bottom - self._px(20) - height
        count = len(flash.ways)
        width = (self.width() - 2 * side - gap * (count - 1)) / count
        for number, way in enumerate(flash.ways):
            box = QRectF(side + number * (width + gap), top, width, height)
            self._ways.append(box)
            ground = theme.colour(ink) if way.recommended else None
            colour = fill if way.recommended else ink
            edge = None if way.recommended else theme.colour(ink)
            paint_box(painter, box, fill=ground, border=edge, width=3, radius=theme.radius("card"))
            right = box.right() - self._px(20)
            if way.key:
                cap_face = self._face("keyBig", colour)
                wide = max(self._px(52), words_width(theme, way.key, cap_face) + self._px(18))
                tall = max(self._px(42), self._line(cap_face) + 8)
                cap = QRectF(right - wide, box.center().y() - tall / 2, wide, tall)
                paint_box(painter, cap, border=theme.colour(colour), width=2, radius=theme.radius("key"))
                paint_words(painter, theme, cap, way.key, cap_face, side="centre")
                right = cap.left() - 10
            self._paint_way(
                painter, way, QRectF(box.x() + self._px(21), top, right - box.x() - self._px(21), height), colour
            )
        return top

    def _paint_way(self, painter: QPainter, way: Way, place: QRectF, colour: str) -> None:
        big, small = self._face("verdictFoot", colour), self._face("strong", colour)
        title, line = Face(big.style, colour, 700, px=big.px), Face(small.style, colour, 500, px=small.px)
        first, second = self._line(title), self._line(line) if way.line else 0
        y = place.center().y() - (first + second) / 2
        paint_words(painter, self.theme, QRectF(place.x(), y, place.width(), first), way.title, title)
        paint_words(painter, self.theme, QRectF(place.x(), y + first, place.width(), second), way.line, line)

    def _paint_middle(self, painter: QPainter, flash: Flash, ink: str, bottom: float) -> None:
        theme = self.theme
        cards = flash.pair is not None or bool(flash.ways)
        top, bottom = self._px(_TOP), bottom - self._px(12)
        room = bottom - top
        size = theme.size("verdictShapeWithCards" if cards else "verdictShape")
        shape = min(self._px(size), room)
        centre = (top + bottom) / 2
        left = self._px(_SIDE)
        paint_shape(
            painter, Shape(flash.verdict.value), QRectF(left, centre - shape / 2, shape, shape), theme.colour(ink)
        )
        x = left + shape + self._px(_GAP)
        width = min(self._px(960), self.width() - x - left)
        line, detail = self._face("verdictLine", ink), self._face("verdictDetail", ink)
        lines = wrapped_or_whole(theme, flash.line, line, width)
        details = wrapped_or_whole(theme, flash.detail, detail, width)
        below = len(lines) * self._line(line) + len(details) * self._line(detail)
        gap = self._px(16) if lines or details else 0
        between = self._px(6) if lines and details else 0
        word = fit_word(theme, flash.word, width, max(40.0, room - below - gap - between), largest=round(self._px(300)))
        height = len(word.lines) * word.px + gap + below + between
        y = centre - height / 2
        for words in word.lines:
            face = Face("verdict", ink, px=word.px)
            paint_words(painter, theme, QRectF(x, y, width + 4, word.px), words, face)
            y += word.px
        y += gap
        for words in lines:
            paint_words(painter, theme, QRectF(x, y, width, self._line(line)), words, line)
            y += self._line(line)
        y += between
        for words in details:
            paint_words(painter, theme, QRectF(x, y, width, self._line(detail)), words, detail)
            y += self._line(detail)


def wrapped_or_whole(theme: Theme, text: str, face: Face, width: float) -> list[str]:
    """Break words into lines only where they are too wide, so that marks in short ones are kept."""
    if not text:
        return []
    return [text] if words_width(theme, text, face) <= width else wrapped(theme, text, face, width)
