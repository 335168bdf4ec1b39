"""An open order: who, what, when, and go at the bottom right."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from app.domain.parcels import BoxSize
from app.ui.pack.parcels_card import ItemsCard, ParcelsCard
from app.ui.pack.place_row import PlaceRow
from app.ui.pack.recipient_card import RecipientCard
from app.ui.pack.state import PackState, Stage
from app.ui.pack.windows_column import WindowsColumn
from app.ui.parts.fields import Field
from app.ui.parts.pages import ScrollColumn
from app.ui.parts.themed import Panel
from app.ui.theme import ThemeSource

_RECIPIENT_PX, _REST_LEAST_PX, _WINDOWS_PX = 322, 380, 436
_RECIPIENT_COMPACT_PX, _REST_LEAST_COMPACT_PX, _WINDOWS_COMPACT_PX = 218, 320, 360
_REST_MOST_PX = 720
_TWO_COLUMNS_PX = 641
"""What two columns need at 100 % text; less, and there is one that scrolls."""


class OpenPage(Panel):
    """Recipient, items and parcels, windows; the action row below.

    Three columns while there is room for them; with larger text two, then one that scrolls. The action row stays.

    Signals:
        close_wanted, hold_wanted, copy_wanted, more_wanted: The secondary buttons.
        place_wanted: The primary action.
        leave_wanted: The primary action while it waits.
    """

    close_wanted = Signal()
    hold_wanted = Signal()
    copy_wanted = Signal()
    slip_wanted = Signal()
    more_wanted = Signal()
    place_wanted = Signal()
    leave_wanted = Signal()

    def __init__(
        self, source: ThemeSource, boxes: tuple[BoxSize, ...], locale: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(source, parent)
        self.recipient = RecipientCard(source)
        self.items = ItemsCard(source)
        self.parcels = ParcelsCard(source, boxes)
        self.windows = WindowsColumn(source, locale)
        self._middle = QWidget()
        middle = QVBoxLayout(self._middle)
        middle.setContentsMargins(0, 0, 0, 0)
        middle.setSpacing(14)
        middle.addWidget(self.items)
        middle.addWidget(self.parcels)
        middle.addStretch(1)
        self._together = QWidget()
        self._below = QVBoxLayout(self._together)
        self._below.setContentsMargins(0, 0, 0, 0)
        self._who, self._what = ScrollColumn(source, self.recipient), ScrollColumn(source, self._middle)
        self._both = ScrollColumn(source, self._together)
        self._beside = QHBoxLayout()
        for column in (self._who, self._what, self._both):
            self._beside.addWidget(column)
        self.row = PlaceRow(source)
        for heard, told in (
            (self.row.close_wanted, self.close_wanted),
            (self.row.hold_wanted, self.hold_wanted),
            (self.row.copy_wanted, self.copy_wanted),
            (self.row.slip_wanted, self.slip_wanted),
            (self.row.more_wanted, self.more_wanted),
            (self.row.primary.go, self.place_wanted),
            (self.row.primary.left, self.leave_wanted),
        ):
            heard.connect(told)
        self._whole = QVBoxLayout(self)
        self._whole.addLayout(self._beside, 1)
        self._whole.addWidget(self.row)
        self._columns = 0
        # A field that gets the cursor comes into sight, once it has its place.
        self._reveal = QTimer(self, singleShot=True, interval=0)
        self._reveal.timeout.connect(self._on_reveal)
        for column in (self._who, self._what, self._both):
            column.verticalScrollBar().rangeChanged.connect(self._reveal.start)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._on_focus)
        self.restyle()

    def show_state(self, state: PackState, draft: dict[str, object]) -> None:
        """Draw the open order."""
        if state.order is None:
            return
        self.recipient.show_state(state, draft)
        self.items.setVisible(bool(state.order.items))
        self.items.show_order(state.order, state.counts if state.checks_items else None)
        self.parcels.show_state(state, draft)
        self.windows.show_state(state)
        placing = state.stage is Stage.PLACING
        for part in (self.recipient, self.parcels, self.windows):
            part.setEnabled(not placing)
        self.row.show_state(state)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    @override
    def restyle(self) -> None:
        gap = 10 if self.theme.compact else 14
        self._whole.setSpacing(gap)
        self._below.setSpacing(gap)
        self._beside.setSpacing(self.theme.size("gutter"))
        self._arrange()
        super().restyle()

    def _arrange(self) -> None:
        theme, gutter = self.theme, self.theme.size("gutter")
        who = theme.scaled(_RECIPIENT_COMPACT_PX if theme.compact else _RECIPIENT_PX)
        when = theme.scaled(_WINDOWS_COMPACT_PX if theme.compact else _WINDOWS_PX)
        least = theme.scaled(_REST_LEAST_COMPACT_PX if theme.compact else _REST_LEAST_PX)
        room = self.width() - 2 * gutter
        three = who + least + when + 2 * gutter <= room
        columns = 3 if three else 2 if theme.scaled(_TWO_COLUMNS_PX) <= room else 1
        # A wide window widens the middle, then the margins.
        most = who + max(_REST_MOST_PX, least) + when + 2 * gutter
        side = gutter + max(0, (room - most) // 2) if three else gutter
        self._whole.setContentsMargins(side, gutter, side, gutter)
        if columns != self._columns:
            self._columns = columns
            self._place_parts(columns)
        self._who.setFixedWidth(who)
        if columns == 3:
            self.windows.setFixedWidth(when)
        else:
            self.windows.setMinimumWidth(0)
            self.windows.setMaximumWidth((room - gutter) // 2 if columns == 2 else 16_777_215)
        self.row.set_room(self.width() - 2 * side, when if columns == 3 else (room - gutter) // 2)

    def _place_parts(self, columns: int) -> None:
        focus = QApplication.focusWidget()
        for column in (self._who, self._what):
            column.takeWidget()
        for part in (self.recipient, self._middle, self.windows):
            self._below.removeWidget(part)
        self._beside.removeWidget(self.windows)
        self._who.setVisible(columns == 3)
        self._what.setVisible(columns == 3)
        self._both.setVisible(columns < 3)
        if columns == 3:
            self._who.hold(self.recipient)
            self._what.hold(self._middle)
        else:
            self._below.addWidget(self.recipient)
            self._below.addWidget(self._middle)
        if columns == 1:
            self._below.addWidget(self.windows)
        else:
            self._beside.addWidget(self.windows, 0 if columns == 3 else 1)
        self._beside.setStretch(1, 1)
        self._beside.setStretch(2, 1)
        for part in (self.recipient, self._middle, self.windows):
            part.show()
        self.windows.show_all(whole=columns == 1)
        if focus is not None and self.isAncestorOf(focus):
            focus.setFocus()

    def _on_focus(self, _old: QWidget | None, new: QWidget | None) -> None:
        if new is not None and self.isAncestorOf(new):
            self._reveal.start()

    def _on_reveal(self) -> None:
        focus = QApplication.focusWidget()
        for column in (self._who, self._what, self._both):
            if focus is not None and column.isAncestorOf(focus):
                field = focus.parentWidget()
                column.ensureWidgetVisible(field if isinstance(field, Field) else focus, 0, 12)
