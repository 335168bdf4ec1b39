"""Small choices: the filter that drops down, the check box, and the way on that an empty page offers."""

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QMenu, QPushButton, QSizePolicy, QWidget
from typing_extensions import override

from app.ui.parts.themed import Button, Themed
from app.ui.theme import ThemeSource
from app.ui.theme.icons import paint_icon
from app.ui.theme.paint import Face, fitted, key_size, paint_box, paint_key, paint_words, spoken, words_width
from app.ui.theme.shapes import paint_tick
from app.ui.theme.words import plain

_LEAST_SHARE = 0.85
"""How small the words of a tick box may get before they are cut."""


class Filter(Themed, QPushButton):
    """A button that drops down what a list can be narrowed to; it is drawn as chosen while it narrows.

    Args:
        source: Where the look comes from.
        name: What it narrows by, for screen readers, such as "State".
        options: What each stands for, and its words; the first one narrows nothing.
    """

    chosen = Signal(object)

    def __init__(
        self, source: ThemeSource, name: str, options: list[tuple[object, str]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.follow(source)
        self._name = name
        self._options: list[tuple[object, str]] = []
        self._at = 0
        self.setAutoDefault(False)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._menu = QMenu(self)
        self._menu.triggered.connect(self._triggered)
        self.setMenu(self._menu)
        self.set_options(options)

    @property
    def value(self) -> object:
        """What the chosen option stands for."""
        return self._options[self._at][0] if self._options else None

    def set_options(self, options: list[tuple[object, str]]) -> None:
        """Replace what there is to choose from; what was chosen stays chosen if it is still there."""
        kept = self.value
        self._options = list(options)
        self._menu.clear()
        group = QActionGroup(self._menu)
        for number, (_, words) in enumerate(self._options):
            action = self._menu.addAction(words.replace("&", "&&"))
            action.setCheckable(True)
            action.setData(number)
            group.addAction(action)
        self._at = 0
        self.set_value(kept)

    def set_value(self, value: object) -> None:
        """Choose; `chosen` is not emitted. Something unknown chooses the first."""
        values = [known for known, _ in self._options]
        self._at = values.index(value) if value in values else 0
        if self._options:
            self._menu.actions()[self._at].setChecked(True)
        self.setAccessibleName(spoken(self._name, self._words))
        self.updateGeometry()
        self.update()

    @property
    def _words(self) -> str:
        return self._options[self._at][1] if self._options else ""

    def _triggered(self, action: QAction) -> None:
        self.set_value(self._options[int(action.data())][0])
        self.chosen.emit(self.value)

    def ring_rect(self) -> QRect:
        """Return what the focus ring goes around, in its own px."""
        return self.rect()

    @override
    def sizeHint(self) -> QSize:
        words = words_width(self.theme, self._words, Face("body", weight=600))
        return QSize(round(16 + words + 10 + self.theme.scaled(20) + 14), self.theme.grown("filter", "body"))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(min(self.sizeHint().width(), self.theme.scaled(96)), self.sizeHint().height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme, place = QPainter(self), self.theme, QRectF(self.rect())
        narrows, hot = self._at > 0, self.isEnabled() and (self.isDown() or self.underMouse())
        ground = "accent.soft" if narrows else "surface.hover" if hot else "surface.card"
        edge = "accent.border" if narrows else "border.control" if self.isEnabled() else "border.divider"
        width = theme.border("selected" if narrows else "control")
        radius = theme.radius("control")
        paint_box(painter, place, fill=theme.colour(ground), border=theme.colour(edge), width=width, radius=radius)
        ink = "text.primary" if self.isEnabled() else "text.disabled"
        side = theme.scaled(20)
        row = place.adjusted(16, 0, -14 - side - 8, 0)
        paint_words(painter, theme, row, self._words, Face("body", ink, 600 if narrows else 500))
        square = QRectF(place.right() - 14 - side, place.center().y() - side / 2, side, side)
        paint_icon(painter, "chevron-down", square, theme.colour(ink))
        painter.end()


class CheckBox(Themed, QCheckBox):
    """A box to tick, with its words.

    Args:
        source: Where the look comes from.
        words: What is so when it is ticked.
    """

    def __init__(self, source: ThemeSource, words: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.follow(source)
        self._words = words
        self.set_words(words)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def set_words(self, words: str) -> None:
        """Change what it says."""
        self._words = words
        self.setText(plain(words).replace("&", "&&"))
        self.updateGeometry()

    def ring_rect(self) -> QRect:
        """Return what the focus ring goes around, in its own px."""
        side = self.theme.scaled(self.theme.size("check"))
        return QRect(0, (self.height() - side) // 2, side, side)

    @override
    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    @override
    def sizeHint(self) -> QSize:
        words = words_width(self.theme, self._words, Face("lead")) + 12 if self._words else 0
        side = self.theme.scaled(self.theme.size("check"))
        return QSize(round(side + words) + 1, max(self.theme.size("touchMin"), side + 8))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(min(self.sizeHint().width(), self.theme.scaled(90)), self.sizeHint().height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = QPainter(self), self.theme
        place, on, ready = QRectF(self.ring_rect()), self.isChecked(), self.isEnabled()
        radius = theme.radius("control")
        if on:
            fill = theme.colour("accent.border" if ready else "border.control")
            paint_box(painter, place, fill=fill, radius=radius)
            paint_tick(painter, place, theme.colour("surface.card"))
        else:
            hot = ready and (self.isDown() or self.underMouse())
            ground = "surface.hover" if hot else "surface.card" if ready else "surface.sunken"
            edge = theme.colour("border.control" if ready else "border.divider")
            paint_box(painter, place, fill=theme.colour(ground), border=edge, width=2, radius=radius)
        ink = "text.primary" if ready else "text.disabled"
        row = QRectF(place.right() + 12, 0, self.width() - place.right() - 12, self.height())
        face = fitted(theme, self._words, Face("lead", ink), row.width(), _LEAST_SHARE)
        paint_words(painter, theme, row, self._words, face)
        painter.end()


class WayOn(Button):
    """A wide button with what it would find, and its key: how to go on from an empty page.

    Args:
        source: Where the look comes from.
        words: What it does.
        line: What that would give, such as a number of hits.
        key: What triggers it; the screen binds it.
    """

    def __init__(
        self, source: ThemeSource, words: str, line: str = "", key: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(source, parent)
        self._words, self._line, self._key = words, line, key
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.say(spoken(words, line))

    def show_way(self, words: str, line: str = "", key: str = "") -> None:
        """Change what it does."""
        self._words, self._line, self._key = words, line, key
        self.say(spoken(words, line))

    @override
    def wanted_size(self) -> QSize:
        words = words_width(self.theme, self._words, Face("lead", weight=600))
        line = words_width(self.theme, self._line, Face("lead")) + 12 if self._line else 0
        cap = key_size(self.theme, self._key).width()
        return QSize(round(18 + words + line + 24 + cap + 18), self.theme.grown("button", "lead") + 12)

    @override
    def least_size(self) -> QSize:
        return QSize(min(self.wanted_size().width(), self.theme.scaled(220)), self.wanted_size().height())

    @override
    def paint(self, painter: QPainter) -> None:
        theme, place, ready = self.theme, QRectF(self.rect()), self.isEnabled()
        ground = "surface.sunken" if not ready else "surface.hover" if self.hot else "surface.card"
        edge = theme.colour("border.control" if ready else "border.divider")
        paint_box(painter, place, fill=theme.colour(ground), border=edge, width=2, radius=theme.radius("control"))
        ink = "text.primary" if ready else "text.disabled"
        right = place.right() - 18
        if self._key:
            cap = key_size(theme, self._key)
            square = QRectF(right - cap.width(), place.center().y() - cap.height() / 2, cap.width(), cap.height())
            paint_key(painter, theme, square, self._key, text=ink)
            right = square.left() - 12
        left = place.left() + 18
        row = QRectF(left, 0, right - left, place.height())
        taken = paint_words(painter, theme, row, self._words, Face("lead", ink, 600)) + 12
        quiet = Face("lead", "text.secondary" if ready else "text.disabled", 400)
        paint_words(painter, theme, row.adjusted(taken, 0, 0, 0), self._line, quiet)
