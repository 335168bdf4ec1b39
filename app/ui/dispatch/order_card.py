"""The order whose parcel was scanned last: how many of it are there, and which one is not."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from app.domain.wording import say, say_many
from app.ui.dispatch.state import DispatchState
from app.ui.dispatch.words import missing_line, missing_title
from app.ui.parts.cards import Card
from app.ui.parts.text import Text
from app.ui.parts.themed import Words
from app.ui.theme import ThemeSource
from app.ui.theme.icons import paint_icon
from app.ui.theme.paint import Face, fitted, paint_box, paint_words, spoken, words_width
from app.ui.theme.shapes import Shape, paint_shape
from app.ui.theme.words import code
from app.workflows.dispatch import RampOrder

_COUNT_PX, _COUNT_LEAST_PX = 172, 56
"""Large enough at any text size, so that large text does not make it larger."""
_COMPACT_SHARE = 0.6
_COUNT_LEAST_HEIGHT_PX, _COUNT_COMPACT_LEAST_PX = 110, 64
_MOST_TILES, _IN_A_ROW = 8, 4
_GAP = 12
_LARGE_TEXT = 150
_ENDING = 6


class CountView(Words):
    """``3 of 4``, as large as the place allows."""

    def __init__(self, source: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(source, parent)
        # It takes the height that the others leave, and asks for none of it.
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        self.restyle()

    @override
    def restyle(self) -> None:
        self.setMinimumHeight(_COUNT_COMPACT_LEAST_PX if self.theme.compact else _COUNT_LEAST_HEIGHT_PX)
        super().restyle()

    @property
    def _wanted_px(self) -> float:
        return _COUNT_PX * _COMPACT_SHARE if self.theme.compact else _COUNT_PX

    @override
    def wanted_size(self) -> QSize:
        px = self._wanted_px
        return QSize(round(words_width(self.theme, self.text(), Face("count", px=px))) + 1, round(px))

    @override
    def least_size(self) -> QSize:
        wide = words_width(self.theme, self.text(), Face("count", px=_COUNT_LEAST_PX))
        return QSize(round(wide) + 1, _COUNT_LEAST_PX)

    @override
    def paint(self, painter: QPainter) -> None:
        px = max(_COUNT_LEAST_PX, min(self._wanted_px, self.height() * 1.1))
        face = fitted(self.theme, self.text(), Face("count", px=px), self.width(), _COUNT_LEAST_PX / px)
        paint_words(painter, self.theme, QRectF(self.rect()), self.text(), face)


@dataclass(frozen=True)
class Tile:
    """One parcel.

    Attributes:
        code: How its number ends.
        there: Whether it is on the ramp; None for the tile that stands for several.
    """

    title: str
    code: str
    there: bool | None


class ParcelTiles(Words):
    """An order's parcels side by side: those on the ramp filled and ticked, missing ones in a dashed frame."""

    def __init__(self, source: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(source, parent)
        self._tiles: tuple[Tile, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_order(self, order: RampOrder) -> None:
        """Draw an order's parcels; of many the missing ones, and how many others there are."""
        missing, count = set(order.missing), order.row.parcel_count
        numbers = list(range(1, count + 1))
        if count > _MOST_TILES:
            numbers = sorted(numbers, key=lambda number: (number not in missing, number))[: _MOST_TILES - 1]
            numbers.sort()
        ends = [identifier[-_ENDING:] for identifier in order.identifiers]
        tiles = [
            Tile(
                self.tr("Parcel {}").format(number),
                f"…{ends[number - 1]}" if number <= len(ends) and ends[number - 1] else "",
                number not in missing,
            )
            for number in numbers
        ]
        if len(numbers) < count:
            tiles.append(Tile(say_many(count - len(numbers), "{n} more", "{n} more"), "", None))
        self._tiles = tuple(tiles)
        self.say(". ".join(spoken(tile.title, tile.code, self._state(tile)) for tile in tiles))

    def _state(self, tile: Tile) -> str:
        if tile.there is None:
            return ""
        return self.tr("on ramp") if tile.there else self.tr("missing")

    @property
    def _rows(self) -> int:
        return -(-len(self._tiles) // self._columns)

    @property
    def _columns(self) -> int:
        most = max(1, (self.width() + _GAP) // (self.theme.scaled(120) + _GAP))
        return min(_IN_A_ROW, most, max(1, len(self._tiles)))

    @property
    def _is_slim(self) -> bool:
        return self._rows > 1 or self.theme.compact

    def _tile_height(self) -> int:
        theme = self.theme
        lines = theme.line("body") if self._is_slim else theme.line("lead") + 2 * theme.line("label")
        return lines + (theme.line("label") + 14 if self._is_slim else 48)

    @override
    def wanted_size(self) -> QSize:
        rows = self._rows
        return QSize(600, rows * self._tile_height() + max(0, rows - 1) * _GAP)

    @override
    def least_size(self) -> QSize:
        return QSize(self.theme.scaled(120), self.wanted_size().height())

    @override
    def paint(self, painter: QPainter) -> None:
        columns, height = self._columns, self._tile_height()
        width = (self.width() - (columns - 1) * _GAP) / columns
        for place, tile in enumerate(self._tiles):
            row, column = divmod(place, columns)
            self._paint_tile(painter, QRectF(column * (width + _GAP), row * (height + _GAP), width, height), tile)

    def _paint_tile(self, painter: QPainter, place: QRectF, tile: Tile) -> None:
        theme, slim = self.theme, self._is_slim
        fill = theme.colour("verdict.ok.soft" if tile.there else "surface.card")
        ink = "verdict.ok.text" if tile.there else "text.primary"
        edge = theme.colour(ink if tile.there is not None else "border.divider")
        width = 3 if tile.there is False else 2
        paint_box(
            painter,
            place.adjusted(1, 1, -1, -1),
            fill=fill,
            border=edge,
            width=width,
            radius=theme.radius("control"),
            dashed=tile.there is False,
        )
        side = theme.scaled(26 if slim else 44)
        square = QRectF(place.x() + (10 if slim else 16), place.center().y() - side / 2, side, side)
        if tile.there:
            paint_shape(painter, Shape.OK, square, theme.colour("verdict.ok.text"))
        elif tile.there is False:
            paint_icon(painter, "barcode-frame", square, theme.colour("text.primary"))
        left = square.right() + (10 if slim else 14)
        words = [(tile.title, Face("body" if slim else "lead", weight=600))]
        if tile.code and not slim:
            words.append((code(tile.code), Face("label", "text.secondary", weight=400)))
        if tile.there is not None:
            words.append((self._state(tile), Face("label", ink, 600)))
        top = place.center().y() - sum(theme.line(face.style) for _, face in words) / 2
        for text, face in words:
            line = theme.line(face.style)
            paint_words(painter, theme, QRectF(left, top, place.right() - left - 8, line), text, face)
            top += line

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.updateGeometry()


class OrderCard(Card):
    """The last order, or what to do while there is none."""

    def __init__(self, source: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(source, parent=parent)
        self._inside = QVBoxLayout()
        head = QHBoxLayout()
        self._number = Text(source, "", "title", weight=600)
        self._name = Text(source, "", "title", weight=400, side="right")
        # A long name gives way, the number never.
        self._number.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        head.addWidget(self._number)
        head.addSpacing(24)
        head.addWidget(self._name, 1)
        self._inside.addLayout(head)
        row = QHBoxLayout()
        row.setSpacing(24)
        self.count_view = CountView(source)
        row.addWidget(self.count_view, 3)
        words = QVBoxLayout()
        words.setSpacing(6)
        words.addStretch(1)
        self.standing = Text(source, "", "figure", wrap=True)
        self._seen = Text(source, "", "lead", "text.secondary", wrap=True)
        words.addWidget(self.standing)
        words.addWidget(self._seen)
        words.addStretch(1)
        row.addLayout(words, 2)
        self._inside.addLayout(row, 1)
        self.tiles = ParcelTiles(source)
        self._inside.addWidget(self.tiles)
        self.body.addLayout(self._inside, 1)
        self.restyle()

    def show_state(self, state: DispatchState) -> None:
        """Draw the last order."""
        order = state.order
        self.tiles.setVisible(order is not None)
        self.count_view.setVisible(order is not None)
        if order is None:
            self._number.set_words(self.tr("No parcel scanned yet"))
            self._name.set_words("")
            self.standing.set_words(self.tr("Scan parcel after parcel"))
            self.standing.set_colour("text.primary")
            self._style()
            self._seen.set_words(self.tr("Each one is counted, and what is missing is named on the right."))
            return
        row = order.row
        self._number.set_words(say("Order {number}", number=code(row.reference)))
        self._name.set_words(row.recipient)
        self.count_view.say(self.tr("{} of {}").format(len(order.loaded), row.parcel_count))
        self.standing.set_words(missing_title(order))
        self.standing.set_colour("text.primary" if order.missing else "verdict.ok.text")
        self._seen.set_words(missing_line(order, state.now))
        self.tiles.show_order(order)
        self._style()

    def _style(self) -> None:
        small = self.theme.compact or self.theme.text_percent > _LARGE_TEXT
        self.standing.set_style("title" if small else "figure" if self.count_view.isVisibleTo(self) else "prompt")

    @override
    def restyle(self) -> None:
        super().restyle()
        if hasattr(self, "_inside"):
            side, above = (14, 8) if self.theme.compact else (28, 18)
            self._inside.setContentsMargins(side, above, side, above)
            self._inside.setSpacing(6 if self.theme.compact else 12)
            self._style()
