"""A card with a head, and the card that is a choice."""

from dataclasses import dataclass

from PySide6.QtCore import QChildEvent, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from app.domain.scans import Verdict
from app.ui.parts.text import Text
from app.ui.parts.themed import Button, Panel
from app.ui.theme import ThemeSource
from app.ui.theme.paint import (
    Face,
    badge_size,
    fitted,
    paint_badge,
    paint_box,
    paint_tag,
    paint_words,
    spoken,
    tag_size,
    words_width,
)
from app.ui.theme.shapes import Shape, paint_shape


class _Corners(Panel):
    """Rounds a card's lower corners over rows that fill it to its edge."""

    def __init__(self, source: ThemeSource, card: QWidget) -> None:
        super().__init__(source, card)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.edge, self.width_px = "border.divider", 1

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = QPainter(self), self.theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        radius, place = theme.radius("card"), QRectF(self.rect())
        card = place.adjusted(0, -4 * radius, 0, 0)
        inside, corner = QPainterPath(), QPainterPath()
        inside.addRoundedRect(card, radius, radius)
        corner.addRect(place)
        painter.fillPath(corner.subtracted(inside), theme.colour("surface.canvas"))
        painter.setClipRect(QRectF(0, 0, radius, radius))
        edge = theme.colour(self.edge)
        paint_box(painter, card, border=edge, width=self.width_px, radius=radius)
        painter.setClipRect(QRectF(place.width() - radius, 0, radius, radius))
        paint_box(painter, card, border=edge, width=self.width_px, radius=radius)
        painter.end()


class Card(Panel):
    """A white ground with a thin edge, and a head if it has a title.

    Put content into `body` (a column without margins) and key hints to the right of the title into `head`.

    Args:
        source: Where the look comes from.
        title: What is on it; empty for a card without a head.
        sunken: Whether it lies lower than the others.
    """

    def __init__(
        self, source: ThemeSource, title: str = "", *, sunken: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(source, parent)
        self._sunken = sunken
        self._chosen = False
        whole = QVBoxLayout(self)
        whole.setContentsMargins(1, 1, 1, 1)
        whole.setSpacing(0)
        self._head = QWidget(self)
        self._head.setVisible(bool(title))
        self.head = QHBoxLayout(self._head)
        self.head.setSpacing(10)
        self.title = Text(source, title, "lead", weight=600)
        self.count = Text(source, "", "lead", "text.secondary", weight=500)
        self.count.hide()
        self.head.addWidget(self.title)
        self.head.addWidget(self.count)
        self.head.addStretch(1)
        whole.addWidget(self._head)
        self.body = QVBoxLayout()
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(0)
        whole.addLayout(self.body, 1)
        self._corners = _Corners(source, self)
        self.restyle()

    def set_title(self, title: str, count: str = "", *, accent: bool = False) -> None:
        """Change the title and the count beside it.

        Args:
            accent: Whether the count is something to look at.
        """
        self.title.set_words(title)
        self.count.set_words(count)
        self.count.set_colour("accent.text" if accent else "text.secondary")
        self.count.setVisible(bool(count))
        self._head.setVisible(bool(title))

    def keep_title(self) -> None:
        """Keep the title whole: the words of the keys beside it give way first."""
        for text in (self.title, self.count):
            text.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_chosen(self, chosen: bool) -> None:
        """Draw the accent's edge around it, as the one that is asked for."""
        self._chosen = chosen
        edge = self.theme.border("selected") if chosen else 1
        layout = self.layout()
        if layout is not None:
            layout.setContentsMargins(edge, edge, edge, edge)
        self._corners.edge = "accent.border" if chosen else "border.divider"
        self._corners.width_px = edge
        self.update()

    @override
    def childEvent(self, event: QChildEvent) -> None:
        super().childEvent(event)
        corners: QWidget | None = getattr(self, "_corners", None)
        if event.added() and corners is not None and event.child() is not corners:
            corners.raise_()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        radius = self.theme.radius("card")
        self._corners.setGeometry(0, self.height() - radius, self.width(), radius)

    @override
    def restyle(self) -> None:
        padding = 12 if self.theme.compact else 16
        self.head.setContentsMargins(padding, 0, padding, 0)
        self._head.setMinimumHeight(self.theme.grown("cardHead", "lead"))
        super().restyle()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = QPainter(self), self.theme
        edge = "accent.border" if self._chosen else "border.divider"
        fill = theme.colour("surface.sunken" if self._sunken else "surface.card")
        width = theme.border("selected") if self._chosen else 1
        place = QRectF(self.rect())
        paint_box(painter, place, fill=fill, border=theme.colour(edge), width=width, radius=theme.radius("card"))
        if self._head.isVisible() and not self._sunken:
            y = self._head.geometry().bottom()
            painter.fillRect(QRectF(width, y, place.width() - 2 * width, 1), theme.colour("border.divider"))
        painter.end()


_TIME_GIVES = 0.15
"""By how much of its width a time may shrink beside a tag."""


@dataclass(frozen=True)
class Choice:
    """What a choice card shows.

    Attributes:
        title: Big, such as a time.
        line: Below it, such as a day.
        price: Big, on the right.
        note: Below the price.
        tag: A word beside the title; empty for none.
        verdict: Turns the note into a badge.
        lapsed: It cannot be chosen any more; the note says why.
    """

    title: str
    line: str
    price: str = ""
    note: str = ""
    tag: str = ""
    verdict: Verdict | None = None
    lapsed: bool = False


class ChoiceCard(Button):
    """One of several choices; the whole card is the button, arrows go to the next one of the same parent.

    Args:
        source: Where the look comes from.
        choice: What it shows.
    """

    def __init__(self, source: ThemeSource, choice: Choice | None = None, parent: QWidget | None = None) -> None:
        super().__init__(source, parent)
        self._choice = choice or Choice("", "")
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.show_choice(self._choice)

    @property
    def choice(self) -> Choice:
        """What it shows."""
        return self._choice

    def show_choice(self, choice: Choice) -> None:
        """Change what it shows; a lapsed one cannot be pressed."""
        if choice == self._choice and self.text():
            return
        self._choice = choice
        self.say(spoken(choice.title, choice.line, choice.price, choice.note, choice.tag))
        if choice.lapsed:
            self.set_not_now(choice.note)
        elif self.reason:
            self.set_ready()

    def _row_widths(self) -> tuple[float, float]:
        """Return the widths in px that the two rows need."""
        theme, choice = self.theme, self._choice
        title = words_width(theme, choice.title, Face("choiceTime"))
        tag = tag_size(theme, choice.tag).width() + 12 if choice.tag else 0
        price = words_width(theme, choice.price, Face("choicePrice"))
        line = words_width(theme, choice.line, Face("body", weight=600))
        return title + tag + price + 10, line + self._note_width() + 8

    def _note_width(self) -> float:
        choice = self._choice
        if choice.verdict is not None and choice.note:
            return badge_size(self.theme, choice.note).width()
        return words_width(self.theme, choice.note, Face("body"))

    def _text_left(self) -> float:
        return self.theme.scaled(24 if self.theme.compact else 28) + (24 if self.theme.compact else 30)

    def _text_right(self, width: float) -> float:
        return width - (14 if self.theme.compact else 18)

    def _stacked(self, width: float) -> bool:
        """Tell whether price and note need a row of their own, as they do with large text in a narrow place.

        A time that is a little smaller beside its tag is read faster than a price that stands elsewhere on one of the cards.
        """
        first, second = self._row_widths()
        smaller = (
            words_width(self.theme, self._choice.title, Face("choiceTime")) * _TIME_GIVES if self._choice.tag else 0.0
        )
        return max(first - smaller, second) > self._text_right(width) - self._text_left() + 1

    @override
    def wanted_size(self) -> QSize:
        width = round(self._text_left() + max(self._row_widths()) + 18) + 1
        return QSize(width, self.heightForWidth(width))

    @override
    def least_size(self) -> QSize:
        width = min(self.wanted_size().width(), self.theme.scaled(220))
        return QSize(width, self.heightForWidth(max(width, self.width())))

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        height = self.theme.grown("choiceCard", "choiceTime", "body")
        return height + self.theme.line("choicePrice") + 4 if self._stacked(width) else height

    @override
    def paint(self, painter: QPainter) -> None:
        theme, on, lapsed = self.theme, self.isChecked(), self._choice.lapsed
        place = QRectF(self.rect())
        ready = self.isEnabled()
        ground = (
            "surface.sunken" if lapsed else "accent.soft" if on else "surface.hover" if self.hot else "surface.card"
        )
        edge = "accent.border" if on else "border.control" if ready else "border.divider"
        width = theme.border("selected" if on else "control")
        paint_box(
            painter,
            place,
            fill=theme.colour(ground),
            border=theme.colour(edge),
            width=width,
            radius=theme.radius("card"),
        )
        side = theme.scaled(24 if theme.compact else 28)
        square = QRectF(10 if theme.compact else 14, (place.height() - side) / 2, side, side)
        ring = "border.control" if ready or lapsed else "border.divider"
        paint_shape(painter, Shape.OK if on else Shape.OPEN, square, theme.colour("accent.border" if on else ring))
        self._paint_words(painter, place)

    def _paint_words(self, painter: QPainter, place: QRectF) -> None:
        theme, choice = self.theme, self._choice
        ink = "text.primary" if self.isEnabled() else "text.disabled"
        first, second, third = theme.line("choiceTime"), theme.line("body"), theme.line("choicePrice")
        gap, stacked = 2 if theme.compact else 4, self._stacked(place.width())
        height = first + gap + second + (4 + third if stacked else 0)
        top = (place.height() - height) / 2
        left, right = self._text_left(), self._text_right(place.width())
        below = top + first + gap
        price_face = Face("choicePrice", ink)
        if stacked:
            lowest = QRectF(left, below + second + 4, right - left, third)
            price = paint_words(painter, theme, lowest, choice.price, price_face)
            self._paint_note(painter, lowest.adjusted(price + 10, 0, 0, 0))
            title_right = line_right = right
        else:
            # The price makes room for the badge below it.
            lift = 4 if choice.verdict is not None else 0
            row = QRectF(left, top - lift, right - left, first)
            title_right = right - paint_words(painter, theme, row, choice.price, price_face, side="right") - 10
            line_right = right - self._paint_note(painter, QRectF(left, below - lift / 2, right - left, second)) - 8
        self._paint_title(painter, QRectF(left, top, title_right - left, first), ink)
        quiet = "text.secondary" if self.isEnabled() else "text.disabled"
        face = Face("body", ink, 600) if self.isChecked() else Face("body", quiet)
        paint_words(painter, theme, QRectF(left, below, line_right - left, second), choice.line, face)

    def _paint_title(self, painter: QPainter, place: QRectF, ink: str) -> None:
        theme, choice = self.theme, self._choice
        tag = tag_size(theme, choice.tag) if choice.tag else QSizeF(-12, 0)
        room = place.width() - tag.width() - 12
        face = fitted(theme, choice.title, Face("choiceTime", ink), room)
        title = paint_words(painter, theme, QRectF(place.x(), place.y(), room, place.height()), choice.title, face)
        if choice.tag:
            x, y = place.x() + title + 12, place.center().y() - tag.height() / 2
            paint_tag(painter, theme, QRectF(x, y, tag.width(), tag.height()), choice.tag)

    def _paint_note(self, painter: QPainter, place: QRectF) -> float:
        """Draw the note at the right of a place and return its width."""
        theme, choice = self.theme, self._choice
        width = min(self._note_width(), place.width())
        if choice.verdict is not None and choice.note:
            height = badge_size(theme, choice.note).height()
            box = QRectF(place.right() - width, place.center().y() - height / 2, width, height)
            paint_badge(painter, theme, box, choice.note, choice.verdict.value)
            return width
        face = Face("body", "text.secondary" if self.isEnabled() else "text.disabled")
        return paint_words(painter, theme, place, choice.note, face, side="right")
