"""An open order: who, what, when, and go at the bottom right."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from app.domain.parcels import BoxSize
from app.ui.pack.parcels_card import ItemsCard, ParcelsCard
from app.ui.pack.recipient_card import RecipientCard
from app.ui.pack.state import PackState, Stage
from app.ui.pack.windows_column import WindowsColumn
from app.ui.parts.buttons import SecondaryButton
from app.ui.parts.primary import PrimaryButton
from app.ui.parts.rows import Step as StepView
from app.ui.parts.rows import StepsBar
from app.ui.parts.themed import Panel
from app.ui.theme import ThemeSource
from app.ui.theme.shapes import Shape
from app.workflows.parts import Step

_RECIPIENT_PX, _WINDOWS_PX = 322, 436
_RECIPIENT_COMPACT_PX, _WINDOWS_COMPACT_PX = 218, 360
_REST_MOST_PX = 720


class OpenPage(Panel):
    """Recipient, items and parcels, windows; the action row below.

    Signals:
        close_wanted, hold_wanted, copy_wanted: The secondary buttons.
        place_wanted: The primary action.
        leave_wanted: The primary action while it waits.
    """

    close_wanted = Signal()
    hold_wanted = Signal()
    copy_wanted = Signal()
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
        self._work = QWidget()
        self._grid = QGridLayout(self._work)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._scroll = QScrollArea()
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setWidget(self._work)
        self._whole = QVBoxLayout(self)
        self._whole.addWidget(self._scroll, 1)
        self._whole.addLayout(self._action_row())
        self._columns = 0
        self.restyle()

    def _action_row(self) -> QHBoxLayout:
        source = self.source
        row = QHBoxLayout()
        row.setSpacing(10)
        self._buttons = []
        for words, key, signal in (
            (self.tr("Close"), "Esc", self.close_wanted),
            (self.tr("Hold for later"), "F10", self.hold_wanted),
            (self.tr("Copy of last label"), "F8", self.copy_wanted),
        ):
            button = SecondaryButton(source, words, key)
            button.clicked.connect(signal)
            self._buttons.append(button)
            row.addWidget(button, 0)
        self._steps = StepsBar(source)
        row.addWidget(self._steps, 1)
        row.addStretch(1)
        self.primary = PrimaryButton(source, self.tr("Place and print"))
        self.primary.go.connect(self.place_wanted)
        self.primary.left.connect(self.leave_wanted)
        row.addWidget(self.primary)
        return row

    def show_state(self, state: PackState, draft: dict[str, object]) -> None:
        """Draw the open order."""
        if state.order is None:
            return
        self.recipient.show_state(state, draft)
        self.items.setVisible(bool(state.order.items))
        self.items.show_order(state.order)
        self.parcels.show_state(state)
        self.windows.show_state(state)
        placing = state.stage is Stage.PLACING
        for part in (self.recipient, self.parcels, self.windows):
            part.setEnabled(not placing)
        for button in self._buttons:
            button.setVisible(not placing)
        self._steps.setVisible(placing)
        if placing:
            self._steps.set_steps(_steps(state))
        primary = state.primary
        if primary is None:
            return
        if primary.waiting:
            self.primary.set_waiting(primary.title, primary.line, self.tr("Leave"))
        elif primary.enabled:
            self.primary.set_ready_words(primary.title, primary.line)
        else:
            self.primary.set_not_now_words(primary.title, primary.line)

    @override
    def restyle(self) -> None:
        gutter = self.theme.size("gutter")
        self._whole.setContentsMargins(gutter, gutter, gutter, gutter)
        self._whole.setSpacing(14 if not self.theme.compact else 10)
        self._grid.setHorizontalSpacing(gutter)
        self._grid.setVerticalSpacing(14)
        self._arrange()
        super().restyle()

    def _arrange(self) -> None:
        """Three columns; at large text two, then one that scrolls. The action row stays pinned."""
        compact, percent = self.theme.compact, self.theme.text_percent
        wanted = 3 if percent < 150 else 2 if percent < 200 or not compact else 1
        windows_px = _WINDOWS_COMPACT_PX if compact else _WINDOWS_PX
        recipient_px = _RECIPIENT_COMPACT_PX if compact else _RECIPIENT_PX
        for part in (self.recipient, self._middle, self.windows):
            self._grid.removeWidget(part)
            part.setMinimumWidth(0)
            part.setMaximumWidth(16777215)
        for column in range(3):
            self._grid.setColumnStretch(column, 0)
        self.primary.setMinimumWidth(windows_px)
        if wanted == 3:
            self.recipient.setFixedWidth(recipient_px)
            self.windows.setFixedWidth(windows_px)
            self._middle.setMaximumWidth(_REST_MOST_PX)
            for column, part in enumerate((self.recipient, self._middle, self.windows)):
                self._grid.addWidget(part, 0, column)
            self._grid.setColumnStretch(1, 1)
        elif wanted == 2:
            self.windows.setMinimumHeight(320)
            self._grid.addWidget(self.recipient, 0, 0)
            self._grid.addWidget(self._middle, 1, 0)
            self._grid.addWidget(self.windows, 0, 1, 2, 1)
            self._grid.setColumnStretch(0, 1)
            self._grid.setColumnStretch(1, 1)
        else:
            self.windows.setMinimumHeight(420)
            for row, part in enumerate((self.recipient, self._middle, self.windows)):
                self._grid.addWidget(part, row, 0)
            self._grid.setColumnStretch(0, 1)


def _steps(state: PackState) -> list[StepView]:
    names = {
        Step.PRINTER: "Printer ready",
        Step.WRITTEN: "Order written down",
        Step.CARRIER: state.carrier,
        Step.LABELS: "Labels",
        Step.PRINT: "Print",
    }
    order = list(Step)
    now = order.index(state.step) if state.step else 0
    return [
        StepView(names[step], Shape.OK if place < now else Shape.WAITING if place == now else Shape.OPEN)
        for place, step in enumerate(order)
    ]
