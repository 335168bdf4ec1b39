"""Quiet buttons in a row, all with their words or all with their keys alone."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget
from typing_extensions import override

from app.ui.parts.buttons import QuietButton
from app.ui.parts.themed import Panel
from app.ui.theme import ThemeSource

_NARROW_GAP_PX = 10


class QuietRow(Panel):
    """Flush right; where it is narrow the gaps shrink, then the letters, then the words go and the keys stay.

    Args:
        source: Where the look comes from.
        buttons: From left to right; those that are hidden take no room.
        gap_px: Between two of them, where there is room.
    """

    def __init__(
        self, source: ThemeSource, buttons: Sequence[QuietButton], gap_px: int = 18, parent: QWidget | None = None
    ) -> None:
        super().__init__(source, parent)
        self._buttons = tuple(buttons)
        self._gap_px = gap_px
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(gap_px)
        self._row.addStretch(1)
        for button in buttons:
            self._row.addWidget(button)

    def _sized(self, widths: Sequence[int], gap_px: int) -> QSize:
        height = max((button.sizeHint().height() for button in self._shown), default=0)
        return QSize(sum(widths) + gap_px * max(0, len(widths) - 1), height)

    @property
    def _shown(self) -> list[QuietButton]:
        return [button for button in self._buttons if not button.isHidden()]

    @override
    def sizeHint(self) -> QSize:
        return self._sized([button.full_px for button in self._shown], self._gap_px)

    @override
    def minimumSizeHint(self) -> QSize:
        return self._sized([button.keys_px for button in self._shown], _NARROW_GAP_PX)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LayoutRequest:
            self._fit()
        return super().event(event)

    def _fit(self) -> None:
        shown = self._shown
        wide = self.sizeHint().width() <= self.width()
        gap_px = self._gap_px if wide else _NARROW_GAP_PX
        self._row.setSpacing(gap_px)
        bare = self._sized([button.whole_px for button in shown], gap_px).width() > self.width()
        for button in self._buttons:
            button.set_bare(bare)
