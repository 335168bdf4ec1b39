"""The focus ring: one overlay for the whole window, drawn outside of whatever has the keyboard."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QWindow
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QWidget
from shiboken6 import isValid
from typing_extensions import override

from app.ui.parts.themed import Panel
from app.ui.theme import ThemeSource

# A widget with this property true stays above the ring, such as the verdict over the whole window.
ABOVE_RING = "aboveRing"
# A widget with this property true stands on the rail, where the ring is white in both themes.
ON_RAIL = "onRail"
# A widget with this property true has the keyboard but is no control, such as a whole screen: it gets no ring.
NO_RING = "noRing"

_FOLLOWED = {
    QEvent.Type.Move,
    QEvent.Type.Resize,
    QEvent.Type.Show,
    QEvent.Type.Hide,
    QEvent.Type.LayoutRequest,
}


def ring_place(widget: QWidget | None) -> QRect | None:
    """Return what the ring goes around in a part that says so by a `ring_rect` of its own; None for all others."""
    own: Callable[[], QRect] | None = getattr(widget, "ring_rect", None)
    return own() if own is not None else None


class FocusRing(Panel):
    """Draws a ring around the focused widget of its window while people use the keyboard.

    A click hides it, the next key shows it again. A scan moves no focus, so it moves no ring.

    Args:
        source: Where the look comes from.
        window: The window it belongs to.
    """

    def __init__(self, source: ThemeSource, window: QWidget) -> None:
        super().__init__(source, window)
        self._window = window
        self._target: QWidget | None = None
        self._around: QWidget | None = None
        self._watched: list[QObject] = []
        self._by_keyboard = True
        self._handle: QWindow | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        window.installEventFilter(self)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._focus_changed)
        self._watch_window()

    @property
    def target(self) -> QWidget | None:
        """The widget that it stands around; None while it is hidden."""
        return self._target if self.isVisible() else None

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if watched is self._handle:
            if kind in {QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin}:
                self._input(by_keyboard=False)
            elif kind == QEvent.Type.KeyPress:
                self._input(by_keyboard=True)
        elif watched is self._window and kind in {QEvent.Type.Show, QEvent.Type.WinIdChange}:
            self._watch_window()
        if kind in _FOLLOWED and (watched is self._window or watched in self._watched):
            self._place()
        return False

    @override
    def restyle(self) -> None:
        super().restyle()
        self._place()

    def _watch_window(self) -> None:
        # Only a window that the system knows has a handle.
        if self._window.internalWinId() and self._window.windowHandle() is not self._handle:
            handle = self._handle = self._window.windowHandle()
            # Keys and clicks are told apart at the window: that is one event each, not one for every widget.
            handle.installEventFilter(self)

    def _input(self, *, by_keyboard: bool) -> None:
        if by_keyboard != self._by_keyboard:
            self._by_keyboard = by_keyboard
            self._place()

    def _focus_changed(self, _before: QWidget | None, now: QWidget | None) -> None:
        for watched in self._watched:
            # A widget that dies gives the focus away while it dies.
            if isValid(watched):
                watched.removeEventFilter(self)
        self._watched = []
        self._target = self._around = None
        if now is not None and self._window.isAncestorOf(now):
            self._target = now
            parent = now.parentWidget()
            self._around = (
                parent if parent is not None and ring_place(now) is None and ring_place(parent) is not None else now
            )
            widget: QWidget | None = now
            while widget is not None and widget is not self._window:
                widget.installEventFilter(self)
                self._watched.append(widget)
                widget = widget.parentWidget()
        self._place()

    def _place(self) -> None:
        around = self._around
        if around is None or not self._by_keyboard or not isValid(around) or not around.isVisible():
            self.hide()
            return
        if around.property(NO_RING):
            self.hide()
            return
        theme = self.theme
        margin = theme.border("focus") + theme.border("focusGap")
        inner = ring_place(around) or around.rect()
        place = QRect(around.mapTo(self._window, inner.topLeft()), inner.size())
        seen = self._clipped(around, place).adjusted(-margin, -margin, margin, margin)
        place.adjust(-margin, -margin, margin, margin)
        visible = place.intersected(seen)
        if visible.isEmpty():
            self.hide()
            return
        self.setGeometry(place)
        self.setMask(visible.translated(-place.topLeft()))
        self.raise_()
        for child in self._window.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
            if child.property(ABOVE_RING):
                child.raise_()
        self.show()
        self.update()

    def _clipped(self, widget: QWidget, place: QRect) -> QRect:
        """Return what of a place is in sight of the scroll areas around it."""
        seen = QRect(place)
        parent = widget.parentWidget()
        while parent is not None and parent is not self._window:
            area = parent.parentWidget()
            if isinstance(area, QAbstractScrollArea) and area.viewport() is parent:
                seen = seen.intersected(QRect(parent.mapTo(self._window, QPoint(0, 0)), parent.size()))
            parent = area
        return seen

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = QPainter(self), self.theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        on_rail = self._target is not None and isValid(self._target) and bool(self._target.property(ON_RAIL))
        ring, gap = theme.border("focus"), theme.border("focusGap")
        radius = theme.radius("control")
        painter.setBrush(Qt.BrushStyle.NoBrush)
        place = QRectF(self.rect())
        half = ring / 2
        painter.setPen(QPen(theme.colour("focus.onRail" if on_rail else "focus.ring"), ring))
        painter.drawRoundedRect(place.adjusted(half, half, -half, -half), radius + gap + half, radius + gap + half)
        inner = ring + gap / 2
        painter.setPen(QPen(theme.colour("surface.rail" if on_rail else "focus.gap"), gap))
        painter.drawRoundedRect(place.adjusted(inner, inner, -inner, -inner), radius + gap / 2, radius + gap / 2)
        painter.end()
