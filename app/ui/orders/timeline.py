"""All that happened to an order, as a list that scrolls: shape, time, what, and by whom."""

from datetime import datetime
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget
from typing_extensions import override

from app.domain.events import Event
from app.ui.dates import day_words
from app.ui.orders.words import event_line, event_verdict
from app.ui.parts.themed import Themed
from app.ui.theme import ThemeSource
from app.ui.theme.paint import Face, paint_words, paint_wrapped, words_width, wrapped
from app.ui.theme.shapes import Shape, paint_shape

EVENT_ROLE = int(Qt.ItemDataRole.UserRole) + 1
NOW_ROLE = int(Qt.ItemDataRole.UserRole) + 2
_DISPLAY_ROLE = int(Qt.ItemDataRole.DisplayRole)
_Index = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()
_TITLE = Face("body", weight=500)
_LINE = Face("hint", "text.secondary")
_TIME = Face("body", "text.secondary")
_PADDING, _GAP = 3, 10


class TimelineModel(QAbstractListModel):
    """An order's events, the newest first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._events: tuple[Event, ...] = ()
        self._now: datetime | None = None

    def show_events(self, events: tuple[Event, ...], now: datetime) -> None:
        """Replace the events."""
        self._now = now
        if events != self._events:
            self.beginResetModel()
            self._events = events
            self.endResetModel()

    @override
    def rowCount(self, parent: _Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._events)

    @override
    def data(self, index: _Index, role: int = _DISPLAY_ROLE) -> Any:
        if not 0 <= index.row() < len(self._events):
            return None
        if role == _DISPLAY_ROLE:
            return event_line(self._events[index.row()])
        if role == EVENT_ROLE:
            return self._events[index.row()]
        if role == NOW_ROLE:
            return self._now
        return None


class TimelineDelegate(QStyledItemDelegate):
    """Paints an event; long ones take as many lines as they need."""

    def __init__(self, source: ThemeSource, locale: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._source = source
        self._locale = locale

    def _text_left(self) -> float:
        theme = self._source.theme
        return 1 + theme.scaled(20) + _GAP + words_width(theme, "00:00:00", _TIME) + _GAP + 2

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        theme, event = self._source.theme, index.data(EVENT_ROLE)
        view: Any = option.widget
        room = view.viewport().width() if isinstance(view, QListView) else 400
        text = room - self._text_left() - 6
        lines = len(wrapped(theme, event.title, _TITLE, text)) * theme.line("body")
        if event.detail:
            lines += len(wrapped(theme, event.detail, _LINE, text)) * theme.line("hint")
        if self._day(index):
            lines = max(lines, theme.line("body") + theme.line("hint"))
        return QSize(60, lines + 2 * _PADDING)

    def _day(self, index: _Index) -> str:
        event, now = index.data(EVENT_ROLE), index.data(NOW_ROLE)
        local, today = event.at.astimezone(), now.astimezone()
        return day_words(local, today, self._locale) if local.date() != today.date() else ""

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        theme = self._source.theme
        event: Event = index.data(EVENT_ROLE)
        rect: QRect = option.rect
        place = QRectF(rect)
        view: Any = option.widget
        chosen = isinstance(view, QListView) and view.hasFocus() and view.currentIndex() == index
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(place, theme.colour("accent.soft" if chosen else "surface.card"))
        side = theme.scaled(20)
        first = place.y() + _PADDING
        middle = 1 + side / 2
        line = theme.colour("border.control")
        if index.row() > 0:
            painter.fillRect(QRectF(middle - 1, place.y(), 2, _PADDING), line)
        if index.row() < index.model().rowCount() - 1:
            below = first + side
            painter.fillRect(QRectF(middle - 1, below, 2, place.bottom() - below), line)
        verdict = event_verdict(event)
        shape = Shape(verdict.value) if verdict else Shape.OPEN
        ink = f"verdict.{verdict.value}.text" if verdict else "border.control"
        paint_shape(painter, shape, QRectF(1, first, side, side), theme.colour(ink))
        text = self._text_left()
        height = theme.line("body")
        at = QRectF(1 + side + _GAP, first, text - side - 2 * _GAP, height)
        paint_words(painter, theme, at, f"{event.at.astimezone():%H:%M:%S}", _TIME)
        paint_words(painter, theme, at.translated(0, height).adjusted(0, 0, 0, -2), self._day(index), _LINE)
        room = place.width() - text - 6
        taken = paint_wrapped(painter, theme, QRectF(text, first, room, place.height()), event.title, _TITLE)
        if event.detail:
            paint_wrapped(painter, theme, QRectF(text, first + taken, room, place.height()), event.detail, _LINE)
        painter.restore()


class Timeline(Themed, QListView):
    """The list itself; its chosen line can be copied.

    Args:
        source: Where the look comes from.
        name: What it lists, for screen readers.
        locale: How days are written.
    """

    def __init__(self, source: ThemeSource, name: str, locale: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.follow(source)
        self.events = TimelineModel(self)
        self.setModel(self.events)
        self.setItemDelegate(TimelineDelegate(source, locale, self))
        self.setAccessibleName(name)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)

    @property
    def chosen_line(self) -> str:
        """The chosen line as text; empty while none is chosen or the keyboard is elsewhere."""
        return str(self.currentIndex().data() or "") if self.hasFocus() else ""

    def ring_rect(self) -> QRect:
        """Return what the focus ring goes around, in its own px."""
        return self.rect()

    @override
    def sizeHint(self) -> QSize:
        # Three events or so; in a lower place what stands above it scrolls away with it.
        return QSize(300, 3 * (self.theme.line("body") + self.theme.line("hint") + 2 * _PADDING))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.sizeHint().height())

    @override
    def restyle(self) -> None:
        self.scheduleDelayedItemsLayout()
        super().restyle()
