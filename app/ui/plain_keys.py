"""Fire the shortcuts of keys that are pressed without Ctrl or Alt, such as digits, after they were held back.

Qt looks shortcuts up before it delivers a key, and only for keys that come from the window system; a key that is delivered later
passes that by. So the same question is asked here, for single keys.
"""

from collections.abc import Iterator

from PySide6.QtCore import QKeyCombination, QObject, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

_Target = QShortcut | QAction | QAbstractButton


def fire_shortcut(target: QObject, event: QKeyEvent) -> bool:
    """Fire the shortcut of a key, if exactly one is there for it; tell whether it was.

    Args:
        target: Where the key is to be delivered: a widget or a window.
        event: The key's press.
    """
    widget = target if isinstance(target, QWidget) else QApplication.activeWindow()
    if widget is None or QApplication.activePopupWidget() is not None:
        return False
    modal = QApplication.activeModalWidget()
    if modal is not None and modal is not widget.window():
        return False
    wanted = _sequences(event)
    found = [each for each in _listening(widget) if any(_answers(each, sequence) for sequence in wanted)]
    if len(found) != 1:
        return False
    match found[0]:
        case QShortcut() as shortcut:
            shortcut.activated.emit()
        case QAction() as action:
            action.trigger()
        case button:
            button.animateClick()
    return True


def _sequences(event: QKeyEvent) -> tuple[QKeySequence, ...]:
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    plain = modifiers & ~Qt.KeyboardModifier.ShiftModifier
    # "+" needs Shift on some keyboards and not on others: the sign counts, not how it is typed.
    key = Qt.Key(event.key())
    return tuple(QKeySequence(QKeyCombination(each, key)) for each in dict.fromkeys((modifiers, plain)))


def _answers(each: _Target, sequence: QKeySequence) -> bool:
    if isinstance(each, QShortcut):
        return sequence in each.keys()  # noqa: SIM118 - a method of QShortcut, not of a dict
    if isinstance(each, QAction):
        return sequence in each.shortcuts()
    return each.shortcut() == sequence


def _listening(focus: QWidget) -> Iterator[_Target]:
    """Yield what would hear a shortcut while this widget has the focus."""
    window = focus.window()
    for shortcut in window.findChildren(QShortcut):
        place = shortcut.parent()
        if shortcut.isEnabled() and isinstance(place, QWidget) and _reaches(shortcut.context(), place, focus):
            yield shortcut
    for action in window.findChildren(QAction):
        places = [place for place in action.associatedObjects() if isinstance(place, QWidget)]
        if action.isEnabled() and any(_reaches(action.shortcutContext(), place, focus) for place in places):
            yield action
    for button in window.findChildren(QAbstractButton):
        if not button.shortcut().isEmpty() and button.isEnabled() and button.isVisible():
            yield button


def _reaches(context: Qt.ShortcutContext, place: QWidget, focus: QWidget) -> bool:
    if not (place.isVisible() and place.isEnabled()):
        return False
    if context is Qt.ShortcutContext.WidgetShortcut:
        return place is focus
    if context is Qt.ShortcutContext.WidgetWithChildrenShortcut:
        return place is focus or place.isAncestorOf(focus)
    return place.window() is focus.window() or context is Qt.ShortcutContext.ApplicationShortcut
