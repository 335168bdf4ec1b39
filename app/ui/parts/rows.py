"""Rows of the lists on a card; each is one painted widget."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from app.domain.scans import Verdict
from app.ui.parts.steps import Step, StepsBar
from app.ui.parts.themed import Button, Words
from app.ui.theme import Theme, ThemeSource
from app.ui.theme.icons import paint_icon
from app.ui.theme.paint import (
    Face,
    TagKind,
    key_size,
    paint_key,
    paint_tag,
    paint_words,
    spoken,
    tag_size,
    words_width,
)
from app.ui.theme.shapes import Shape, paint_shape

__all__ = [
    "Entry",
    "Item",
    "ItemRow",
    "ListRow",
    "ParcelLine",
    "ParcelRow",
    "QueueRow",
    "Step",
    "StepsBar",
    "Waiting",
]


def _padding(theme: Theme) -> int:
    return 12 if theme.compact else 16


def _ground(painter: QPainter, theme: Theme, width: int, height: int, fill: str, *, bar: bool = False) -> None:
    """Fill a row and draw its lower line; the bar on the left says that it is the chosen one."""
    if fill:
        painter.fillRect(QRectF(0, 0, width, height), theme.colour(fill))
    if bar:
        painter.fillRect(QRectF(0, 0, 5, height), theme.colour("accent.border"))
    painter.fillRect(QRectF(0, height - 1, width, 1), theme.colour("border.divider"))


@dataclass(frozen=True)
class Item:
    """What an item row shows.

    Attributes:
        name: Shortened at the end.
        count: "2 of 3".
        done: Whether nothing of it is missing; None where nobody checks it, which draws neither ring nor tick.
        code: Shown unless it is done.
    """

    name: str
    count: str
    done: bool | None
    code: str = ""


class ItemRow(Words):
    """An item with its ring or tick.

    Args:
        source: Where the look comes from.
    """

    def __init__(self, source: ThemeSource, item: Item | None = None, parent: QWidget | None = None) -> None:
        super().__init__(source, parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._item = item or Item("", "", done=False)
        self.show_item(self._item)

    def show_item(self, item: Item) -> None:
        """Change what it shows."""
        if item == self._item and self.text():
            return
        self._item = item
        self.say(spoken(item.name, "" if item.done else item.code, item.count))

    @override
    def wanted_size(self) -> QSize:
        return QSize(self.theme.scaled(260), self.theme.grown("rowItem", "lead"))

    @override
    def least_size(self) -> QSize:
        return QSize(self.theme.scaled(160), self.theme.grown("rowItem", "lead"))

    @override
    def paint(self, painter: QPainter) -> None:
        theme, item = self.theme, self._item
        width, height, padding = self.width(), self.height(), _padding(theme)
        _ground(painter, theme, width, height, "accent.soft" if item.done is False else "")
        left, right = float(padding), float(width - padding)
        if item.done is not None:
            side = theme.scaled(24 if theme.compact else 28)
            shape, ink = (Shape.OK, "verdict.ok.text") if item.done else (Shape.OPEN, "border.control")
            paint_shape(painter, shape, QRectF(padding, (height - 1 - side) / 2, side, side), theme.colour(ink))
            left += side + 12
        face = Face("strong") if not theme.compact else Face("lead", weight=600)
        right -= paint_words(painter, theme, QRectF(left, 0, right - left, height), item.count, face, side="right") + 18
        name = words_width(theme, item.name, Face("lead"))
        if item.code and not item.done:
            code = Face("label", "text.secondary", codes=True, weight=400)
            # The name comes first; the code is cut in its middle, and goes where there is no room for four letters of it.
            room = right - left - name - 16
            if room > theme.scaled(70):
                right -= (
                    paint_words(painter, theme, QRectF(right - room, 0, room, height), item.code, code, side="right")
                    + 16
                )
        paint_words(painter, theme, QRectF(left, 0, right - left, height), item.name, Face("lead"))


@dataclass(frozen=True)
class ParcelLine:
    """What a parcel row shows.

    Attributes:
        number: Its place in the order.
        name: Its box.
        size: Its edges.
        weight: With unit; empty while not known.
        origin: Where the weight came from.
        wrong: Whether something about it was refused.
    """

    number: str
    name: str
    size: str = ""
    weight: str = ""
    origin: str = ""
    wrong: bool = False


class ParcelRow(Button):
    """A parcel; the checked one is what sizes and weights go to.

    Args:
        source: Where the look comes from.
    """

    def __init__(self, source: ThemeSource, line: ParcelLine | None = None, parent: QWidget | None = None) -> None:
        super().__init__(source, parent)
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._line = line or ParcelLine("", "")
        self.show_parcel(self._line)

    def show_parcel(self, line: ParcelLine) -> None:
        """Change what it shows."""
        if line == self._line and self.text():
            return
        self._line = line
        self.say(spoken(line.number, line.name, line.size, line.weight, line.origin))

    @override
    def wanted_size(self) -> QSize:
        styles = ("lead",) if self.theme.compact else ("lead", "body")
        return QSize(self.theme.scaled(240), self.theme.grown("rowParcel", *styles))

    @override
    def paint(self, painter: QPainter) -> None:
        theme, line = self.theme, self._line
        width, height, padding = self.width(), self.height(), _padding(theme)
        ground = (
            "verdict.wrong.soft"
            if line.wrong
            else "accent.soft"
            if self.isChecked()
            else "surface.hover"
            if self.hot
            else ""
        )
        _ground(painter, theme, width, height, ground)
        ink = "text.primary" if self.isEnabled() else "text.disabled"
        paint_words(painter, theme, QRectF(padding, 0, theme.scaled(30), height), line.number, Face("strong", ink))
        left, right = float(padding + theme.scaled(20 if theme.compact else 32)), float(width - padding)
        heavy = "verdict.wrong.text" if line.wrong else ink
        small = Face("body", "text.secondary" if self.isEnabled() else "text.disabled")
        if theme.compact:
            right -= paint_words(
                painter,
                theme,
                QRectF(left, 0, right - left, height),
                line.weight,
                Face("lead", heavy, 600),
                side="right",
            )
            left += (
                paint_words(painter, theme, QRectF(left, 0, right - left, height), line.name, Face("lead", ink, 600))
                + 6
            )
            paint_words(painter, theme, QRectF(left, 0, right - left - 8, height), line.size, small)
            return
        first, second = theme.line("lead"), theme.line("body")
        top = (height - 1 - first - second) / 2 + 1
        weight = paint_words(
            painter, theme, QRectF(left, top, right - left, first), line.weight, Face("strong", heavy), side="right"
        )
        paint_words(
            painter, theme, QRectF(left, top, right - left - weight - 8, first), line.name, Face("lead", ink, 600)
        )
        taken = paint_words(
            painter, theme, QRectF(left, top + first, right - left, second), line.origin, small, side="right"
        )
        paint_words(painter, theme, QRectF(left, top + first, right - left - taken - 8, second), line.size, small)


@dataclass(frozen=True)
class Waiting:
    """What a row of the queue shows.

    Attributes:
        key: The digit that opens it; empty below the ninth.
        name: Who it is for.
        line: Number and place; may hold `code` marks.
        right: How much.
        right_line: By when.
    """

    key: str
    name: str
    line: str = ""
    right: str = ""
    right_line: str = ""


class QueueRow(Button):
    """Something that waits, with the digit that opens it.

    Args:
        source: Where the look comes from.
    """

    def __init__(self, source: ThemeSource, waiting: Waiting | None = None, parent: QWidget | None = None) -> None:
        super().__init__(source, parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._waiting = waiting or Waiting("", "")
        self.show_waiting(self._waiting)

    def show_waiting(self, waiting: Waiting) -> None:
        """Change what it shows."""
        if waiting == self._waiting and self.text():
            return
        self._waiting = waiting
        self.say(spoken(waiting.key, waiting.name, waiting.line, waiting.right, waiting.right_line))

    @override
    def wanted_size(self) -> QSize:
        return QSize(self.theme.scaled(280), self.theme.grown("rowQueue", "lead", "body"))

    @override
    def least_size(self) -> QSize:
        return QSize(self.theme.scaled(180), self.theme.grown("rowQueue", "lead", "body"))

    @override
    def paint(self, painter: QPainter) -> None:
        theme, row = self.theme, self._waiting
        width, height, padding = self.width(), self.height(), _padding(theme)
        _ground(painter, theme, width, height, "surface.hover" if self.hot else "")
        cap = key_size(theme, row.key or "9")
        if row.key:
            place = QRectF(padding, (height - 1 - cap.height()) / 2, cap.width(), cap.height())
            paint_key(painter, theme, place, row.key, fill="surface.card")
        left, right = float(padding + cap.width() + 14), float(width - padding)
        first, second = theme.line("lead"), theme.line("body")
        top = (height - 1 - first - second) / 2
        taken = paint_words(
            painter, theme, QRectF(left, top, right - left, first), row.right, Face("body", weight=600), side="right"
        )
        paint_words(
            painter, theme, QRectF(left, top, right - left - taken - 12, first), row.name, Face("lead", weight=600)
        )
        small = Face("body", "text.secondary")
        below = QRectF(left, top + first, right - left, second)
        taken = paint_words(painter, theme, below, row.right_line, small, side="right")
        paint_words(painter, theme, below.adjusted(0, 0, -taken - 12, 0), row.line, small)


@dataclass(frozen=True)
class Entry:
    """What a row of a list of things shows.

    Attributes:
        title: Its name.
        line: Below the name.
        shape: How it is; None for none.
        icon: Instead of a shape, in the accent's colour: the one that is asked for.
        right: A few words on the right, in the colour of `right_verdict`.
        tag: A word in a box on the right, drawn as `tag_kind` says.
    """

    title: str
    line: str = ""
    shape: Shape | None = None
    right: str = ""
    right_verdict: Verdict | None = None
    tag: str = ""
    tag_kind: TagKind = "outlined"
    icon: str = ""


class ListRow(Button):
    """A thing to choose on the left of a page; the checked one has a bar.

    Args:
        source: Where the look comes from.
    """

    def __init__(self, source: ThemeSource, entry: Entry | None = None, parent: QWidget | None = None) -> None:
        super().__init__(source, parent)
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._entry = entry or Entry("")
        self.show_entry(self._entry)

    def show_entry(self, entry: Entry) -> None:
        """Change what it shows."""
        if entry == self._entry and self.text():
            return
        self._entry = entry
        self.say(spoken(entry.title, entry.line, entry.right, entry.tag))

    @override
    def wanted_size(self) -> QSize:
        return QSize(self.theme.scaled(280), self.theme.grown("rowList", "lead", "body") + 14)

    @override
    def least_size(self) -> QSize:
        return QSize(self.theme.scaled(180), self.wanted_size().height())

    @override
    def paint(self, painter: QPainter) -> None:
        theme, row = self.theme, self._entry
        width, height, padding = self.width(), self.height(), _padding(theme)
        on = self.isChecked()
        _ground(painter, theme, width, height, "accent.soft" if on else "surface.hover" if self.hot else "", bar=on)
        side = theme.scaled(32)
        if row.shape is not None:
            ink = "border.control" if row.shape is Shape.OPEN else f"verdict.{row.shape.value}.text"
            paint_shape(painter, row.shape, QRectF(padding, (height - 1 - side) / 2, side, side), theme.colour(ink))
        elif row.icon:
            paint_icon(
                painter, row.icon, QRectF(padding, (height - 1 - side) / 2, side, side), theme.colour("accent.text")
            )
        left, right = float(padding + side + 12), float(width - padding)
        if row.tag:
            size = tag_size(theme, row.tag, row.tag_kind)
            place = QRectF(right - size.width(), (height - 1 - size.height()) / 2, size.width(), size.height())
            paint_tag(painter, theme, place, row.tag, row.tag_kind)
            right -= size.width() + 12
        if row.right:
            ink = f"verdict.{row.right_verdict.value}.text" if row.right_verdict else "text.secondary"
            place = QRectF(left, 0, right - left, height - 1)
            right -= paint_words(painter, theme, place, row.right, Face("body", ink, 600), side="right") + 12
        first, second = theme.line("lead"), theme.line("body") if row.line else 0
        top = (height - 1 - first - second) / 2
        paint_words(painter, theme, QRectF(left, top, right - left, first), row.title, Face("lead", weight=600))
        paint_words(
            painter, theme, QRectF(left, top + first, right - left, second), row.line, Face("body", "text.secondary")
        )
