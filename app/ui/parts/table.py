"""Tables: one delegate paints every cell, so that a page of rows costs little more than Qt's own."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QMouseEvent, QPainter, QPainterPath, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)
from typing_extensions import override

from app.ui.parts.themed import Themed
from app.ui.theme import ThemeSource
from app.ui.theme.paint import Face, badge_size, fitted, paint_badge, paint_words

# Compared as a number: models that compare enum members take twice the time to repaint.
VERDICT_ROLE = int(Qt.ItemDataRole.UserRole) + 100
_DISPLAY_ROLE = int(Qt.ItemDataRole.DisplayRole)

ColumnKind = Literal["text", "name", "code", "number", "quiet", "badge"]


@dataclass(frozen=True)
class Column:
    """How a column looks.

    Attributes:
        kind: "name" and "code" are semibold, "number" stands on the right, "quiet" is secondary and on the right,
            "badge" draws its words as a badge with the verdict of `VERDICT_ROLE`.
        width: In px at 100 % text size; 0 takes what the others leave.
        leaves: In a narrow place the column with the largest number leaves first; 0 always stays.
    """

    kind: ColumnKind = "text"
    width: int = 0
    leaves: int = 0


_FACES = {
    "text": Face("body"),
    "name": Face("body", weight=600),
    "code": Face("body", weight=600, codes=True),
    "number": Face("body"),
    "quiet": Face("body", "text.secondary"),
}
_RIGHT = {"number", "quiet"}
_PADDING = 12
_LEAST_SHARE = 0.85
"""How small a head may get before it is cut."""
_BAR = 5
# What a column that stretches keeps at 100 % text size before others leave.
_NAME_PX = 130


class TableDelegate(QStyledItemDelegate):
    """Paints the cells: ground by row, words by column, badges by verdict.

    Args:
        source: Where the look comes from.
        columns: From left to right.
    """

    def __init__(self, source: ThemeSource, columns: Sequence[Column], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._source = source
        self._columns = tuple(columns)
        self.chosen_row = -1
        self.hovered_row = -1

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(80, self._source.theme.grown("rowTable", "body"))

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        rect: QRect = option.rect
        theme = self._source.theme
        row, number = index.row(), index.column()
        place = QRectF(rect)
        painter.save()
        painter.setClipRect(place)
        self._ground(painter, place, row, number)
        text = index.data(_DISPLAY_ROLE)
        if text:
            column = self._columns[number] if number < len(self._columns) else Column()
            words = place.adjusted(_PADDING + (1 if number == 0 else 0), 0, -_PADDING, -1)
            if column.kind == "badge":
                verdict = index.data(VERDICT_ROLE)
                size = badge_size(theme, str(text), shape=bool(verdict))
                width = min(size.width(), words.width())
                box = QRectF(words.x(), words.center().y() - size.height() / 2, width, size.height())
                paint_badge(painter, theme, box, str(text), str(verdict or ""))
            else:
                side: Literal["left", "right"] = "right" if column.kind in _RIGHT else "left"
                paint_words(painter, theme, words, str(text), _FACES[column.kind], side=side)
        painter.restore()

    def _ground(self, painter: QPainter, place: QRectF, row: int, column: int) -> None:
        theme = self._source.theme
        chosen = row == self.chosen_row
        ground = "accent.soft" if chosen else "surface.hover" if row == self.hovered_row else "surface.card"
        painter.fillRect(place, theme.colour(ground))
        if not chosen:
            painter.fillRect(QRectF(place.x(), place.bottom() - 1, place.width(), 1), theme.colour("border.divider"))
            return
        edge = theme.colour("accent.border")
        painter.fillRect(QRectF(place.x(), place.y(), place.width(), 2), edge)
        painter.fillRect(QRectF(place.x(), place.bottom() - 1, place.width(), 1), edge)
        if column == 0:
            painter.fillRect(QRectF(place.x(), place.y(), _BAR, place.height()), edge)


class TableHead(Themed, QHeaderView):
    """The names of the columns on a sunken ground, each standing as its column does.

    Args:
        source: Where the look comes from.
        columns: From left to right.
    """

    def __init__(self, source: ThemeSource, columns: Sequence[Column], parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.follow(source)
        self._columns = tuple(columns)
        self.setSectionsClickable(False)
        self.setHighlightSections(False)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setMinimumSectionSize(24)

    @override
    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.theme.grown("rowTableHead", "label"))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = QPainter(self.viewport()), self.theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        place = QRectF(self.viewport().rect())
        # The upper corners follow the card's.
        radius = theme.radius("card") - 1
        path = QPainterPath()
        path.addRoundedRect(place.adjusted(0, 0, 0, radius), radius, radius)
        painter.setClipRect(place)
        painter.fillPath(path, theme.colour("surface.sunken"))
        painter.fillRect(QRectF(0, place.height() - 1, place.width(), 1), theme.colour("border.divider"))
        painter.end()
        super().paintEvent(event)

    @override
    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        column = self._columns[logicalIndex] if logicalIndex < len(self._columns) else Column()
        text = self.model().headerData(logicalIndex, Qt.Orientation.Horizontal, _DISPLAY_ROLE)
        place = QRectF(rect).adjusted(_PADDING + (1 if logicalIndex == 0 else 0), 0, -_PADDING, 0)
        side: Literal["left", "right"] = "right" if column.kind in _RIGHT else "left"
        face = fitted(self.theme, str(text or ""), Face("label", "text.secondary", 600), place.width(), _LEAST_SHARE)
        paint_words(painter, self.theme, place, str(text or ""), face, side=side)


class Table(Themed, QTableView):
    """A table of whole rows, one chosen at a time.

    Set a model; `DisplayRole` gives each cell's words, `VERDICT_ROLE` the verdict of a badge.

    Args:
        source: Where the look comes from.
        columns: From left to right.
        name: What it lists, for screen readers.
    """

    chosen = Signal(int)
    opened = Signal(int)

    def __init__(
        self, source: ThemeSource, columns: Sequence[Column], name: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.follow(source)
        self._columns = tuple(columns)
        self._delegate = TableDelegate(source, columns, self)
        self.setItemDelegate(self._delegate)
        self.setHorizontalHeader(TableHead(source, columns, self))
        self.setAccessibleName(name)
        self.verticalHeader().hide()
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setCornerButtonEnabled(False)
        self.activated.connect(self._activated)
        self.restyle()

    @override
    def setModel(self, model: QAbstractItemModel | None) -> None:
        super().setModel(model)
        self.restyle()

    @override
    def restyle(self) -> None:
        theme = self.theme
        self.verticalHeader().setDefaultSectionSize(theme.grown("rowTable", "body"))
        self.verticalHeader().setMinimumSectionSize(theme.grown("rowTable", "body"))
        head = self.horizontalHeader()
        head.setFixedHeight(theme.grown("rowTableHead", "label"))
        for number, column in enumerate(self._columns[: head.count()]):
            stretches = not column.width
            mode = QHeaderView.ResizeMode.Stretch if stretches else QHeaderView.ResizeMode.Fixed
            head.setSectionResizeMode(number, mode)
            if not stretches:
                self.setColumnWidth(number, theme.scaled(column.width))
        self._make_room()
        super().restyle()
        self.viewport().update()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._make_room()
        super().resizeEvent(event)

    def _make_room(self) -> None:
        """Hide the columns that may leave until the one that stretches has room for a name."""
        theme, count = self.theme, self.horizontalHeader().count()
        columns = list(enumerate(self._columns[:count]))
        room = self.width() - theme.scaled(_NAME_PX) * any(not column.width for _, column in columns)
        taken = sum(theme.scaled(column.width) for _, column in columns)
        hidden: set[int] = set()
        for number, column in sorted(columns, key=lambda pair: -pair[1].leaves):
            if taken <= room or not column.leaves:
                break
            hidden.add(number)
            taken -= theme.scaled(column.width)
        for number, _ in columns:
            self.setColumnHidden(number, number in hidden)

    @override
    def currentChanged(
        self, current: QModelIndex | QPersistentModelIndex, previous: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().currentChanged(current, previous)
        self.viewport().update()
        if current.row() != previous.row():
            self.chosen.emit(current.row())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        # Asked anew each time: rows that come in above the chosen one move it without a word.
        self._delegate.chosen_row = self.currentIndex().row()
        super().paintEvent(event)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._hover(self.rowAt(round(event.position().y())))

    @override
    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover(-1)

    def choose(self, row: int) -> None:
        """Choose a row of the model and bring it into sight; -1 chooses none."""
        model = self.model()
        index = model.index(row, 0) if 0 <= row < model.rowCount() else QModelIndex()
        self.setCurrentIndex(index)

    @property
    def chosen_row(self) -> int:
        """The chosen row; -1 for none."""
        return self.currentIndex().row()

    def ring_rect(self) -> QRect:
        """Return what the focus ring goes around, in its own px."""
        return self.rect()

    def _hover(self, row: int) -> None:
        if row != self._delegate.hovered_row:
            self._delegate.hovered_row = row
            self.viewport().update()

    def _activated(self, index: QModelIndex) -> None:
        self.opened.emit(index.row())
