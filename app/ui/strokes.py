"""Keys as they were pressed, kept so that they can be delivered later, and where they go."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QWindow
from PySide6.QtWidgets import QApplication, QWidget


@dataclass(frozen=True, slots=True)
class Stroke:
    """A key's press or release, kept so that it can be delivered later; Qt's own event does not outlive its delivery."""

    target: QObject
    kind: QEvent.Type
    key: int
    modifiers: Qt.KeyboardModifier
    native: tuple[int, int, int]
    text: str
    timestamp: int
    at_s: float = 0.0

    @property
    def name(self) -> int:
        """Which key it is, whatever it writes."""
        return self.native[0] or -self.key

    def event(self, kind: QEvent.Type | None = None) -> QKeyEvent:
        """Make Qt's event of it anew, or one of another kind."""
        event = QKeyEvent(kind or self.kind, self.key, self.modifiers, *self.native, self.text)
        event.setTimestamp(self.timestamp)
        return event


def stroke_of(target: QObject, event: QKeyEvent, at_s: float = 0.0) -> Stroke:
    """Keep an event; ``at_s`` is when its key was pressed, in the filter's seconds."""
    native = (event.nativeScanCode(), event.nativeVirtualKey(), event.nativeModifiers())
    return Stroke(target, event.type(), event.key(), event.modifiers(), native, event.text(), event.timestamp(), at_s)


def takes_letters(target: QObject) -> bool:
    """Tell whether this is a field that can be written in: no letter of one is lost, whoever sent it."""
    return isinstance(target, QWidget) and target.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)


def receiver_of(watched: QObject) -> QObject:
    """Return the widget that a key at this window or widget would reach now."""
    if not isinstance(watched, QWindow):
        return watched
    # Not popup.focusWidget(): PySide then takes the widget for the popup's own and cuts it off with the popup's wrapper.
    focus, popup = QApplication.focusWidget(), QApplication.activePopupWidget()
    if popup is not None:
        return focus if focus is not None and popup.isAncestorOf(focus) else popup
    if focus is not None:
        return focus
    window = QApplication.activeWindow()
    return watched if window is None else window
