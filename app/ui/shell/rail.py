"""The rail: the environment plate on top, the screens below, the key list at the bottom."""

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from app.ui.parts.plate import EnvironmentPlate
from app.ui.parts.ring import ON_RAIL
from app.ui.parts.themed import Button, Panel
from app.ui.theme import ThemeSource
from app.ui.theme.icons import paint_icon
from app.ui.theme.paint import Face, fitted, key_size, paint_box, paint_key, paint_words, words_width

_BAR_PX = 5
_LARGE_TEXT = 150
_LEAST_ITEM_PX = 50
_KEYS_GAP_PX, _EDGE_PX = 8, 4


class RailButton(Button):
    """One screen in the rail: icon, word, and a count that wants attention.

    Args:
        page: The screen's name.
        icon: Name of its icon.
        word: Its title; at large text only the icon is drawn, the accessible name stays.
    """

    def __init__(self, source: ThemeSource, page: str, icon: str, word: str, parent: QWidget | None = None) -> None:
        super().__init__(source, parent)
        self.page = page
        self._icon, self._word, self._count = icon, word, 0
        self.setCheckable(True)
        self.setProperty(ON_RAIL, True)
        self.setAccessibleName(word)
        # Many screens in a low window: each gives up some of its height, none is cut off.
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def set_count(self, count: int) -> None:
        """Show a number in a waiting badge; 0 shows none."""
        if count != self._count:
            self._count = count
            self.setAccessibleName(f"{self._word}, {count}" if count else self._word)
            self.update()

    @override
    def wanted_size(self) -> QSize:
        return QSize(self.theme.size("rail"), self.theme.size("railItem") + 4)

    @override
    def least_size(self) -> QSize:
        return QSize(self.theme.size("rail"), _LEAST_ITEM_PX)

    @override
    def paint(self, painter: QPainter) -> None:
        theme = self.theme
        if self.isChecked():
            paint_box(
                painter,
                QRectF(6, 2, self.width() - 12, self.height() - 4),
                fill=theme.colour("surface.railActive"),
                radius=theme.radius("control"),
            )
            painter.fillRect(QRectF(0, 2, _BAR_PX, self.height() - 4), theme.colour("text.onRail"))
        ink = "text.onRail" if self.isChecked() or self.hot or self.hasFocus() else "text.onRailMuted"
        with_word = theme.text_percent < _LARGE_TEXT
        px = 26.0
        top = (self.height() - px) / 2 if not with_word else self.height() / 2 - px - 1
        where = QRectF((self.width() - px) / 2, top, px, px)
        paint_icon(painter, self._icon, where, theme.colour(ink))
        if with_word:
            face = Face("hint", ink, weight=600 if self.isChecked() else 500)
            face = fitted(theme, self._word, face, self.width() - 4)
            paint_words(
                painter,
                theme,
                QRectF(2, self.height() / 2 + 3, self.width() - 4, theme.line("hint")),
                self._word,
                face,
                side="centre",
            )
        if self._count:
            self._paint_count(painter, where)

    def _paint_count(self, painter: QPainter, icon: QRectF) -> None:
        theme = self.theme
        text = str(self._count)
        face = Face("hint", "verdict.waiting.onFill", weight=700)
        width = max(24.0, words_width(theme, text, face) + 14)
        height = max(22.0, float(theme.line("hint")) + 2)
        box = QRectF(min(icon.right() - 1, self.width() - width - 2), max(0.0, icon.top() - 8), width, height)
        paint_box(painter, box, fill=theme.colour("verdict.waiting.fill"), radius=round(height / 2))
        paint_words(painter, theme, box, text, face, side="centre")


class KeysButton(Button):
    """The F1 hint at the bottom of the rail."""

    @override
    def wanted_size(self) -> QSize:
        return QSize(self.theme.size("rail"), 56)

    @override
    def paint(self, painter: QPainter) -> None:
        theme = self.theme
        with_word = not theme.compact and theme.text_percent < _LARGE_TEXT
        size = key_size(theme, "F1")
        words = self.tr("Keys")
        left = (self.width() - size.width()) / 2
        if with_word:  # a long word takes of the margin
            taken = size.width() + _KEYS_GAP_PX + words_width(theme, words, Face("hint")) + _EDGE_PX
            left = min(15.0, max(float(_EDGE_PX), self.width() - taken))
        ink = "text.onRail" if self.hot or self.hasFocus() else "text.onRailMuted"
        place = QRectF(left, (self.height() - size.height()) / 2, size.width(), size.height())
        paint_key(painter, theme, place, "F1", text=ink, border=ink)
        if with_word:
            right = place.right() + _KEYS_GAP_PX
            face = Face("hint", ink)
            room = self.width() - right - _EDGE_PX
            face = fitted(theme, words, face, room)
            paint_words(painter, theme, QRectF(right, 0, room, self.height()), words, face)


class Rail(Panel):
    """The column at the left edge.

    Signals:
        chosen: A screen's name.
        keys_wanted: The key list.
    """

    chosen = Signal(str)
    keys_wanted = Signal()

    def __init__(self, source: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(source, parent)
        self.plate = EnvironmentPlate(source)
        self._buttons: dict[str, RailButton] = {}
        self._group = QButtonGroup(self)
        self._group.buttonClicked.connect(self._on_clicked)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 6)
        self._column.setSpacing(0)
        self._column.addWidget(self.plate)
        self._column.addSpacing(6)
        self._column.addStretch(1)
        self._keys = KeysButton(source)
        self._keys.setProperty(ON_RAIL, True)
        self._keys.setAccessibleName(self.tr("Keys, F1"))
        self._keys.clicked.connect(self.keys_wanted)
        self._column.addWidget(self._keys)
        self.restyle()

    def add(self, page: str, icon: str, word: str) -> None:
        """Add a screen at the bottom of the list."""
        button = RailButton(self.source, page, icon, word)
        above = next(reversed(self._buttons.values()), None)
        self._buttons[page] = button
        self._group.addButton(button)
        self._column.insertWidget(self._column.count() - 2, button)
        # The keyboard goes down the rail as the eye does, whatever the screens put in between.
        if above is not None:
            QWidget.setTabOrder(above, button)
        QWidget.setTabOrder(button, self._keys)

    def show_page(self, page: str) -> None:
        """Mark the screen that is shown."""
        self._buttons[page].setChecked(True)

    def set_count(self, page: str, count: int) -> None:
        """Show a number beside a screen's icon."""
        self._buttons[page].set_count(count)

    def _on_clicked(self, button: QAbstractButton) -> None:
        if isinstance(button, RailButton):
            self.chosen.emit(button.page)

    @override
    def restyle(self) -> None:
        self.setFixedWidth(self.theme.size("rail"))
        super().restyle()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.theme.colour("surface.rail"))
        painter.end()
