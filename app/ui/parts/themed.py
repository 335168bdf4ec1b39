"""What all parts share: they follow the theme, and buttons know why they cannot be pressed now."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QLabel, QSizePolicy, QWidget
from typing_extensions import override

from app.ui.parts.hints import set_hint
from app.ui.theme import Theme, ThemeSource
from app.ui.theme.words import plain

if TYPE_CHECKING:
    _Widget = QWidget
else:
    _Widget = object


class Themed(_Widget):
    """A widget that repaints and measures itself again when the look changes."""

    source: ThemeSource

    def follow(self, source: ThemeSource) -> None:
        """Take the look from here from now on."""
        self.source = source
        source.changed.connect(self.restyle)

    @property
    def theme(self) -> Theme:
        """The look that is on."""
        return self.source.theme

    def restyle(self) -> None:
        """Take over a changed look; parts that keep fonts or sizes extend it."""
        self.updateGeometry()
        self.update()


class Panel(Themed, QWidget):
    """A part that shows or holds something.

    Args:
        source: Where the look comes from.
    """

    def __init__(self, source: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.follow(source)


class Words(Themed, QLabel):
    """A part that only shows: a label to screen readers, painted by us.

    Its spoken words are the label's text, so they can never differ from a fixed name.

    Args:
        source: Where the look comes from.
    """

    def __init__(self, source: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.follow(source)
        self.setTextFormat(Qt.TextFormat.PlainText)

    def say(self, text: str) -> None:
        """Set what screen readers say, and repaint."""
        if text != self.text():
            self.setText(text)
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return self.wanted_size()

    @override
    def minimumSizeHint(self) -> QSize:
        return self.least_size()

    def wanted_size(self) -> QSize:
        """Return the size in px at which nothing is shortened."""
        raise AssertionError("each part measures itself")

    def least_size(self) -> QSize:
        """Return the smallest size in px at which it still can be read."""
        return self.wanted_size()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self.paint(painter)
        painter.end()

    def paint(self, painter: QPainter) -> None:
        """Draw the part."""


class Button(Themed, QAbstractButton):
    """A part that can be pressed.

    Space presses it when it has the focus. Enter does not: it is also what a scanner sends last.

    Args:
        source: Where the look comes from.
    """

    def __init__(self, source: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.follow(source)
        self.reason = ""
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def set_ready(self) -> None:
        """Let it be pressed."""
        self.reason = ""
        self.setAccessibleDescription("")
        self.setEnabled(True)
        self.update()

    def set_not_now(self, reason: str) -> None:
        """Take it out of use and say why; the reason is also its accessible description.

        Args:
            reason: A few words, such as what has to be done first.
        """
        self.reason = reason
        self.setAccessibleDescription(plain(reason))
        set_hint(self, reason)
        self.setEnabled(False)
        self.update()

    def say(self, text: str) -> None:
        """Set what screen readers say, and repaint."""
        # In a button's text & marks a letter to press; ours stands for itself.
        self.setText(plain(text).replace("&", "&&"))
        self.updateGeometry()
        self.update()

    @property
    def hot(self) -> bool:
        """Whether it is pressed, or the pointer is on it."""
        return self.isEnabled() and (self.isDown() or self.underMouse())

    def ring_rect(self) -> QRect:
        """Return what the focus ring goes around, in its own px."""
        return self.rect()

    @override
    def sizeHint(self) -> QSize:
        return self.wanted_size()

    @override
    def minimumSizeHint(self) -> QSize:
        return self.least_size()

    def wanted_size(self) -> QSize:
        """Return the size in px at which nothing is shortened."""
        raise AssertionError("each part measures itself")

    def least_size(self) -> QSize:
        """Return the smallest size in px at which it still can be read."""
        return self.wanted_size()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self.paint(painter)
        painter.end()

    def paint(self, painter: QPainter) -> None:
        """Draw the part in its present state."""
