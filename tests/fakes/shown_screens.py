"""One screen in a window, with work that really runs beside it."""

import gc
import weakref
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import TypeVar

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from app.ui.shell.screen import Desk, Screen
from app.ui.tasks import TaskRunner
from app.ui.theme import ThemeSource
from tests.fakes.desk_parts import DeskParts
from tests.fakes.plain_work import PlainShell

Kind = TypeVar("Kind", bound=Screen)


def raise_again(error: BaseException) -> None:
    """Let a bug fail the test."""
    raise error


@contextmanager
def ui_desk(parts: DeskParts, shell: PlainShell) -> Iterator[Desk]:
    """Yield what screens are built from, and end its work."""
    tasks = TaskRunner(raise_again)
    try:
        yield Desk(parts.station, parts.running.settings, tasks, ThemeSource(), shell)
    finally:
        tasks.shutdown()


def show(screen: Kind, qtbot: QtBot, width: int = 1262, height: int = 648) -> Kind:
    """Show a screen as large as the frame's work area, and let it read what it shows."""
    screen.resize(width, height)
    with qtbot.waitExposed(screen):
        screen.show()
    screen.activateWindow()
    screen.entered()
    settle(screen, qtbot)
    return screen


def settle(screen: Screen, qtbot: QtBot) -> None:
    """Wait until no job runs."""
    qtbot.waitUntil(lambda: screen.desk.tasks.busy == 0)


def press(screen: Screen, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key where the cursor is."""
    focus = QApplication.focusWidget()
    QTest.keyClick(focus if focus is not None and screen.isAncestorOf(focus) else screen, key, modifier)


@contextmanager
def filled(screen: Screen, percent: int, window: tuple[int, int], qtbot: QtBot) -> Iterator[None]:
    """Hold a screen as large as the frame leaves it in a window of a size, with a size of text.

    It stands inside another window, since a window manager has its own mind about the size of a window.
    """
    width, height = window
    screen.source.fit_window(QSize(width, height))
    screen.source.set_text_percent(percent)
    theme = screen.theme
    strip = max(theme.size("scanStrip"), theme.line("strip") + theme.line("body") + 14)
    room = QSize(width - theme.size("rail"), height - strip - theme.grown("statusStrip", "body"))
    holder = QWidget()
    screen.setParent(holder)
    screen.resize(room)
    with qtbot.waitExposed(holder):
        holder.show()
    screen.show()
    holder.activateWindow()
    qtbot.waitUntil(lambda: _fits(screen.minimumSizeHint(), room))
    qtbot.wait(1)
    assert screen.size() == room
    yield
    screen.setParent(None)
    holder.close()


def _fits(least: QSize, room: QSize) -> bool:
    return least.width() <= room.width() and least.height() <= room.height()


def outside(screen: Screen, widgets: Sequence[QWidget]) -> list[str]:
    """Name the widgets that are not wholly inside a screen."""
    places = {each: QRect(each.mapTo(screen, QPoint(0, 0)), each.size()) for each in widgets}
    return [f"{each.accessibleName()} {place}" for each, place in places.items() if not screen.rect().contains(place)]


def write(editor: QWidget, text: str) -> None:
    """Replace what stands in an editor by typing."""
    if isinstance(editor, QLineEdit):
        editor.selectAll()
    QTest.keyClicks(editor, text)


def nameless(screen: Screen) -> list[str]:
    """Name the controls that a screen reader could not name."""
    kinds = (QAbstractButton, QLineEdit, QComboBox)
    controls = [each for kind in kinds for each in screen.findChildren(kind)]
    return [
        f"{type(each).__name__} {each.objectName()}"
        for each in controls
        if not (each.accessibleName() or (isinstance(each, QAbstractButton) and each.text()))
        and not each.objectName().startswith("qt_")
        and each.isVisibleTo(screen)
    ]


def texts(screen: Screen) -> str:
    """Return every word that any widget of a screen holds."""
    found = [screen.strip.title, screen.strip.line]
    for each in screen.findChildren(QWidget):
        found += [each.accessibleName(), each.accessibleDescription(), each.toolTip()]
        for name in ("text", "placeholderText", "displayText", "selectedText"):
            method = getattr(each, name, None)
            if callable(method):
                found.append(str(method()))
    return "\n".join(found)


def is_freed(held: list[Screen], qtbot: QtBot) -> bool:
    """Close the one screen that a list holds, let go of it, and tell whether it is freed."""
    screen = held.pop()
    ghost = weakref.ref(screen)
    screen.close()
    screen.deleteLater()
    del screen
    qtbot.wait(1)
    gc.collect()
    return ghost() is None
