"""The page of a list and the chosen one's detail, the row of actions under it, and the column that scrolls."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from app.ui.parts.cards import Card
from app.ui.parts.notices import Banner
from app.ui.parts.primary import PrimaryButton
from app.ui.parts.scrolling import ScrollColumn
from app.ui.parts.themed import Panel
from app.ui.theme import ThemeSource

__all__ = ["ActionRow", "Divider", "ListPage", "ScrollColumn"]

_LIST_PX = 396
_LIST_COMPACT_PX = 300
_LIST_SHARE = 0.42
"""Most of the width that a list takes from its detail, however large the text is."""
_PRIMARY_LEAST_PX = 300


class Divider(Panel):
    """A thin line between two parts of a card."""

    def __init__(self, source: ThemeSource, *, upright: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(source, parent)
        self.turn(upright=upright)

    def turn(self, *, upright: bool) -> None:
        """Let it stand or lie."""
        thin, long = QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding
        self.setMinimumSize(1, 1)
        self.setMaximumSize(1 if upright else 16_777_215, 16_777_215 if upright else 1)
        self.setSizePolicy(thin if upright else long, long if upright else thin)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.theme.colour("border.divider"))
        painter.end()


class ActionRow(Panel):
    """Secondary buttons on the left, the primary one on the right; in a narrow place the primary one stands below them.

    Args:
        source: Where the look comes from.
        primary: The one filled action.
    """

    def __init__(self, source: ThemeSource, primary: PrimaryButton, parent: QWidget | None = None) -> None:
        super().__init__(source, parent)
        self.primary = primary
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._others = QHBoxLayout()
        self._others.setSpacing(10)
        self._row.addLayout(self._others)
        self._row.addStretch(1)
        self._row.addWidget(primary, 0, Qt.AlignmentFlag.AlignBottom)
        self.restyle()

    def add(self, button: QWidget) -> None:
        """Add a secondary button, to the right of those that are there."""
        self._others.addWidget(button, 0, Qt.AlignmentFlag.AlignBottom)
        button.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.ShowToParent, QEvent.Type.HideToParent}:
            self._arrange()
        return super().eventFilter(watched, event)

    @override
    def restyle(self) -> None:
        self._row.setSpacing(self.theme.size("gutter"))
        self._arrange()
        super().restyle()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    @override
    def minimumSizeHint(self) -> QSize:
        # The row must not keep its window from becoming so narrow that it stacks.
        width = max(self._others.minimumSize().width(), self.primary.minimumSizeHint().width())
        return QSize(width, super().minimumSizeHint().height())

    def _arrange(self) -> None:
        room = self.width() - self._others.sizeHint().width() - self.theme.size("gutter")
        stacked = room < min(self.primary.wanted_size().width(), self.theme.scaled(_PRIMARY_LEAST_PX))
        direction = QBoxLayout.Direction.TopToBottom if stacked else QBoxLayout.Direction.LeftToRight
        if direction is not self._row.direction():
            self._row.setDirection(direction)
            side = Qt.AlignmentFlag(0) if stacked else Qt.AlignmentFlag.AlignBottom
            self._row.setAlignment(self.primary, side)


class ListPage(Panel):
    """A list on the left; a banner, the detail, which scrolls where it must, and the actions on the right.

    Args:
        source: Where the look comes from.
        listed: The card with the list.
        detail: The chosen one.
        actions: The row at the bottom, always in sight.
    """

    def __init__(
        self, source: ThemeSource, listed: Card, detail: QWidget, actions: ActionRow, parent: QWidget | None = None
    ) -> None:
        super().__init__(source, parent)
        self._listed = listed
        self.banner = Banner(source)
        self.banner.hide()
        self._columns = QHBoxLayout(self)
        self._right = QVBoxLayout()
        self._right.addWidget(self.banner)
        self._right.addWidget(detail, 1)
        self._right.addWidget(actions)
        self._columns.addWidget(listed)
        self._columns.addLayout(self._right, 1)
        self.restyle()

    @override
    def restyle(self) -> None:
        gutter = self.theme.size("gutter")
        self._columns.setContentsMargins(gutter, gutter, gutter, gutter)
        self._columns.setSpacing(gutter)
        self._right.setSpacing(14 if not self.theme.compact else gutter)
        self._fit_list()
        super().restyle()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_list()

    def _fit_list(self) -> None:
        base = _LIST_COMPACT_PX if self.theme.compact else _LIST_PX
        most = max(base, round(self.width() * _LIST_SHARE))
        self._listed.setFixedWidth(min(self.theme.scaled(base), most))
