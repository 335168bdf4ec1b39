"""The action row of an open order: secondary buttons or the running steps on the left, placing on the right."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget
from typing_extensions import override

from app.domain.wording import say
from app.ui.pack.state import PackState, Stage
from app.ui.parts.buttons import SecondaryButton
from app.ui.parts.primary import PrimaryButton
from app.ui.parts.rows import Step as StepView
from app.ui.parts.rows import StepsBar
from app.ui.parts.themed import Panel
from app.ui.theme import ThemeSource
from app.ui.theme.shapes import Shape
from app.workflows.parts import Step

_LARGE_TEXT = 150
_ALL_WORDS, _FEW_WORDS, _DENSE, _NARROW_PRIMARY, _ONLY_KEYS, _WITHOUT_SLIP = range(6)
"""What gives way, one after the other; at last the least needed button goes, whose key still prints."""


class PlaceRow(Panel):
    """Bottom edges flush; the primary action as wide as the windows above it, where there is room.

    Signals:
        close_wanted, hold_wanted, copy_wanted, slip_wanted, more_wanted: The secondary buttons; the last one for what only
            the order's system has.
    """

    close_wanted = Signal()
    hold_wanted = Signal()
    copy_wanted = Signal()
    slip_wanted = Signal()
    more_wanted = Signal()

    def __init__(self, source: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(source, parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        self._buttons: list[tuple[SecondaryButton, str, str]] = []
        for words, short, key, signal in (
            (self.tr("Close"), self.tr("Close"), "Esc", self.close_wanted),
            (self.tr("Hold for later"), self.tr("Hold"), "F10", self.hold_wanted),
            (self.tr("Copy of last label"), self.tr("A copy"), "F8", self.copy_wanted),
            (self.tr("Packing slip"), self.tr("Slip"), "Ctrl P", self.slip_wanted),
            (self.tr("More fields"), self.tr("More"), "F7", self.more_wanted),
        ):
            button = SecondaryButton(source, words, key)
            button.clicked.connect(signal)
            self._buttons.append((button, words, short))
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignBottom)
        self._slip, self._more = self._buttons[-2][0], self._buttons[-1][0]
        self._placing = False
        self._steps = StepsBar(source)
        self._steps.hide()
        row.addWidget(self._steps, 0, Qt.AlignmentFlag.AlignBottom)
        row.addStretch(1)
        self.primary = PrimaryButton(source, self.tr("Place and print"))
        row.addWidget(self.primary, 0, Qt.AlignmentFlag.AlignBottom)
        self._room, self._wanted = 0, 0

    def show_state(self, state: PackState) -> None:
        """Draw what can be done with the open order, or how far placing it is."""
        placing = self._placing = state.stage is Stage.PLACING
        for button, _words, _short in self._buttons:
            if button is not self._slip:  # that one comes and goes with the room there is
                button.setVisible(not placing and (button is not self._more or state.extras_model is not None))
        self._steps.setVisible(placing)
        self._arrange()
        if placing:
            self._steps.set_steps(_steps(state))
        primary = state.primary
        if primary is None:
            return
        if primary.waiting:
            ran = (state.now - state.placing_since).total_seconds() if state.placing_since else 0.0
            self.primary.set_waiting(primary.title, primary.line, self.tr("Leave"), already_seconds=ran)
        elif primary.enabled:
            self.primary.set_ready_words(primary.title, primary.line)
        else:
            self.primary.set_not_now_words(primary.title, primary.line)

    def set_room(self, room_px: int, primary_px: int) -> None:
        """Divide the row.

        Args:
            room_px: All of it.
            primary_px: How wide the primary action would be.
        """
        self._room, self._wanted = room_px, primary_px
        self._arrange()

    @override
    def restyle(self) -> None:
        super().restyle()
        self._arrange()

    def _arrange(self) -> None:
        # Words give way before keys do, and the keys stay (look, "Grid").
        small = self.theme.compact or self.theme.text_percent >= _LARGE_TEXT
        with_slip, others = False, 0
        for level in range(_FEW_WORDS if small else _ALL_WORDS, _WITHOUT_SLIP + 1):
            with_slip = not self._placing and level < _WITHOUT_SLIP
            for button, words, short in self._buttons:
                button.set_words(words if level == _ALL_WORDS else short if level < _ONLY_KEYS else "")
                button.set_dense(level in {_DENSE, _NARROW_PRIMARY})
                button.setAccessibleName(words)
            shown = [each for each, _, _ in self._buttons if (with_slip if each is self._slip else not each.isHidden())]
            others = sum(button.sizeHint().width() + 10 for button in shown)
            narrow = small or level >= _NARROW_PRIMARY
            wanted = self.primary.minimumSizeHint().width() if narrow else self._wanted
            if self._room - others >= wanted:
                break
        self._slip.setVisible(with_slip)
        self.primary.setFixedWidth(max(0, min(self._wanted, self._room - others)))


def _steps(state: PackState) -> list[StepView]:
    names = {
        Step.PRINTER: say("Printer ready"),
        Step.WRITTEN: say("Order written down"),
        Step.CARRIER: state.carrier,
        Step.LABELS: say("Labels"),
        Step.PRINT: say("Print"),
    }
    order = list(Step)
    now = order.index(state.step) if state.step else 0
    return [
        StepView(names[step], Shape.OK if place < now else Shape.WAITING if place == now else Shape.OPEN)
        for place, step in enumerate(order)
        if state.labels_offered or step in {Step.WRITTEN, Step.CARRIER}
    ]
