"""Parcels that are missing on the ramp, by name."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QPainter, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLayout, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from app.domain.wording import say_many
from app.ui.dispatch.state import DispatchState
from app.ui.dispatch.words import parcels, pickup_words, where_words
from app.ui.parts.buttons import QuietButton, SecondaryButton
from app.ui.parts.cards import Card
from app.ui.parts.text import ShapeView, Text
from app.ui.parts.themed import Button
from app.ui.theme import ThemeSource
from app.ui.theme.paint import Face, paint_words, spoken
from app.ui.theme.shapes import Shape
from app.ui.theme.words import code


@dataclass(frozen=True)
class MissingLine:
    """What a row shows: who it is for, what is missing, where it was seen, and who fetches it when."""

    name: str
    line: str
    where: str
    pickup: str


class MissingRow(Button):
    """One order that is not whole on the ramp; pressed, it opens on the Orders screen."""

    def __init__(self, source: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(source, parent)
        self._line = MissingLine("", "", "", "")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_line(self, line: MissingLine) -> None:
        """Change what it shows."""
        if line != self._line:
            self._line = line
            self.say(spoken(line.name, line.line, line.where, line.pickup))

    @override
    def wanted_size(self) -> QSize:
        return QSize(self.theme.scaled(280), self.theme.grown("rowList", "lead", "body"))

    @override
    def least_size(self) -> QSize:
        return QSize(self.theme.scaled(160), self.wanted_size().height())

    @override
    def paint(self, painter: QPainter) -> None:
        theme, row = self.theme, self._line
        width, height = self.width(), self.height()
        if self.hot:
            painter.fillRect(self.rect(), theme.colour("surface.hover"))
        painter.fillRect(QRectF(0, height - 1, width, 1), theme.colour("border.divider"))
        padding = 12 if theme.compact else 16
        left, right = float(padding), float(width - padding)
        first, second = theme.line("lead"), theme.line("body")
        top = (height - 1 - first - second) / 2
        small = Face("body", "text.secondary")
        upper, lower = QRectF(left, top, right - left, first), QRectF(left, top + first, right - left, second)
        taken = paint_words(
            painter, theme, upper.adjusted(upper.width() * 0.3, 0, 0, 0), row.where, small, side="right"
        )
        paint_words(painter, theme, upper.adjusted(0, 0, -taken - 12, 0), row.name, Face("lead", weight=600))
        # What is missing is said in full; the carrier's name, behind its time, takes what is left.
        taken = paint_words(painter, theme, lower, row.line, small)
        paint_words(painter, theme, lower.adjusted(taken + 12, 0, 0, 0), row.pickup, small, side="right")


class MissingCard(Card):
    """The list of what is missing, and the end of the day.

    Signals:
        chosen: A row's place.
        more_wanted: The next page.
        close_wanted: Close the day.
    """

    chosen = Signal(int)
    more_wanted = Signal()
    close_wanted = Signal()

    def __init__(
        self, source: ThemeSource, rows: int, carrier: Callable[[str], str], parent: QWidget | None = None
    ) -> None:
        super().__init__(source, " ", parent=parent)
        self._carrier = carrier
        self._orders = Text(source, "", "lead", "text.secondary", weight=400)
        self.head.addWidget(self._orders)
        self._list = QWidget()
        self._list.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        column = QVBoxLayout(self._list)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        # The rows that are shown follow from the height of the card, not the other way round.
        column.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self._rows = [MissingRow(source) for _ in range(rows)]
        for row in self._rows:
            row.clicked.connect(self._on_row)
            column.addWidget(row)
        self._nothing = self._nothing_missing(source)
        column.addWidget(self._nothing)
        column.addStretch(1)
        self.body.addWidget(self._list, 1)
        self._foot = QHBoxLayout()
        self._left = Text(source, "", "body", "text.secondary")
        self._foot.addWidget(self._left, 1)
        self.more = QuietButton(source, "", self.tr("Page ↓"))
        self.more.setAccessibleName(self.tr("Further missing orders"))
        self.more.clicked.connect(self.more_wanted)
        self._foot.addWidget(self.more)
        self.body.addLayout(self._foot)
        self.close_day = SecondaryButton(source, self.tr("Close the day"), "F12")
        self.close_day.clicked.connect(self.close_wanted)
        self._end = QHBoxLayout()
        self._end.addWidget(self.close_day)
        self.body.addLayout(self._end)
        self._count = 0
        self._offset = 0
        self._all = 0
        self._at_least = 1
        self.restyle()

    def _nothing_missing(self, source: ThemeSource) -> QWidget:
        card = QWidget()
        row = QHBoxLayout(card)
        row.setContentsMargins(16, 14, 16, 14)
        row.setSpacing(12)
        self._shape = ShapeView(source, Shape.OK, 32)
        row.addWidget(self._shape)
        self._said = Text(source, "", "lead", weight=600)
        row.addWidget(self._said, 1)
        return card

    @property
    def rows_shown(self) -> int:
        """How many orders are shown."""
        return sum(1 for row in self._rows if not row.isHidden())

    @property
    def room(self) -> int:
        """How many orders there is room for."""
        held = self._list.height() // max(1, self._rows[0].sizeHint().height())
        return min(max(1, self._at_least, held), len(self._rows))

    def keep_rows(self, count: int) -> None:
        """Have room for so many rows at least, however small the place is."""
        self._at_least = count
        self._fit()

    def show_state(self, state: DispatchState) -> None:
        """Draw a page of what is missing."""
        day = state.day
        missing = day.missing if day else ()
        self._count, self._offset = len(missing), state.offset
        self._all = day.count.missing_orders if day else 0
        parcels_missing = day.count.missing_parcels if day else 0
        self.set_title(self.tr("Missing"), str(parcels_missing) if parcels_missing else "")
        self.count.set_colour("text.primary")
        self._orders.set_words(say_many(self._all, "in 1 order", "in {n} orders") if self._all else "")
        for row, one in zip(self._rows, missing, strict=False):
            line = f"{code(one.row.reference)} · {parcels(one.parcels, one.row.parcel_count)}"
            row.show_line(
                MissingLine(
                    one.row.recipient,
                    line,
                    where_words(one, state.now),
                    pickup_words(one, self._carrier(one.row.account), state.now),
                )
            )
        any_there = day is not None and day.count.parcels > 0
        self._nothing.setVisible(day is not None and not self._all)
        self._shape.set_shape(Shape.OK if any_there else Shape.OPEN)
        self._said.set_words(self.tr("Nothing is missing") if any_there else self.tr("Nothing leaves today yet"))
        if state.closing:
            self.close_day.set_not_now(self.tr("The manifest is being printed"))
        elif not self.close_day.isEnabled():
            self.close_day.set_ready()
        self._fit()

    def _fit(self) -> None:
        height = self._rows[0].sizeHint().height()
        self._list.setMinimumHeight(height * max(1, min(self._at_least, self._count)))
        shown = min(self.room, self._count)
        for place, row in enumerate(self._rows):
            row.setVisible(place < shown)
        left = self._all - self._offset - shown
        words = say_many(left, "1 more order", "{n} more orders") if left > 0 else ""
        if self._offset:
            words = self.tr("{} to {} of {}").format(self._offset + 1, self._offset + shown, self._all)
        self._left.set_words(words)
        self.more.setVisible(left > 0)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _on_row(self) -> None:
        sender = self.sender()
        if isinstance(sender, MissingRow) and sender in self._rows:
            self.chosen.emit(self._rows.index(sender))

    @override
    def restyle(self) -> None:
        super().restyle()
        if hasattr(self, "_end"):
            side = 12 if self.theme.compact else 16
            self._foot.setContentsMargins(side, 4, side, 4)
            self._end.setContentsMargins(side, 0, side, side - 2)
            self._fit()
