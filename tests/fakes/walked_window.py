"""The real window with every page of the program, to be walked through by a test or for pictures."""

from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QScrollArea,
    QScrollBar,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.bootstrap.build import Running
from app.bootstrap.window import all_pages
from app.ui.parts.buttons import SecondaryButton
from app.ui.parts.fields import FrameField
from app.ui.parts.primary import PrimaryButton
from app.ui.parts.text import Badge, Tag, Text
from app.ui.parts.themed import Button, Words
from app.ui.scan_input import ScanInput
from app.ui.shell.keys_page import KeysPage
from app.ui.shell.screen import Screen
from app.ui.shell.window import MainWindow
from app.ui.tasks import TaskRunner
from app.ui.theme import ThemeSource
from app.ui.theme.tokens import contrast

_CONTROLS = (QAbstractButton, QLineEdit, QComboBox, QAbstractSpinBox, QTextEdit, QAbstractItemView)
_MOST_STEPS = 400
_TEXT_CONTRAST, _MIXED = 4.5, 0.3
_LEAST_WIDTH_PX = 24
_NEARLY_PX = 2
"""What nobody sees."""


class WalkedWindow:
    """The window with what tests look into."""

    def __init__(self, running: Running, source: ThemeSource, tasks: TaskRunner, qtbot: QtBot) -> None:
        self.running, self.source, self._tasks, self._qtbot = running, source, tasks, qtbot
        self.scans = ScanInput(running.settings.current.desk)
        self.window = MainWindow(running.station, running.settings, tasks, source, self.scans, all_pages())

    @property
    def pages(self) -> list[str]:
        return list(self.window.screens)

    def settle(self) -> None:
        """Wait until nothing runs, and what was laid out anew is."""
        self._qtbot.waitUntil(lambda: self._tasks.busy == 0, timeout=30_000)
        for _ in range(3):
            QCoreApplication.sendPostedEvents()
            QTest.qWait(1)

    def until(self, holds: Callable[[], object]) -> None:
        """Wait for something, and until what is shown of it is laid out."""
        self._qtbot.waitUntil(lambda: bool(holds()), timeout=30_000)
        self.settle()

    def go(self, page: str) -> Screen:
        """Show a page."""
        self.window.go(page)
        self.settle()
        return self.window.screens[page]

    def look(self, width: int, height: int, percent: int, mode: str = "light") -> None:
        """Take a size of window and text."""
        self.source.set_mode(mode)
        self.source.set_text_percent(percent)
        self.window.resize(width, height)
        self.settle()

    def shoot(self, folder: Path, name: str) -> None:
        """Keep a picture."""
        folder.mkdir(parents=True, exist_ok=True)
        self.window.grab().save(str(folder / f"{name}.png"))

    # --- what a screen reader and a keyboard find --------------------------------------------------------------------

    def controls(self) -> list[QWidget]:
        """Return everything in sight that can be pressed, typed into or chosen from."""
        return [
            each
            for each in self.window.findChildren(QWidget)
            if each.isVisible()
            and (isinstance(each, _CONTROLS) or each.focusPolicy() & Qt.FocusPolicy.TabFocus)
            and not isinstance(each, (QHeaderView, QScrollBar, QScrollArea, Screen, MainWindow))
            and not each.objectName().startswith("qt_")
            and not isinstance(each.parentWidget(), QComboBox)
        ]

    def nameless(self) -> list[str]:
        """Name the controls for which a screen reader has no word."""
        return [
            _named(each)
            for each in self.controls()
            if not each.accessibleName() and not (isinstance(each, QAbstractButton) and each.text())
        ]

    def out_of_reach(self) -> list[str]:
        """Press Tab until it comes round; name the controls that it never came to."""
        if any(each.isVisible() for each in self.window.findChildren(KeysPage)):
            return []  # it takes every key for itself until Esc, which it shows
        wanted = [each for each in self.controls() if each.isEnabled() and each.focusPolicy() != Qt.FocusPolicy.NoFocus]
        met: list[QWidget] = []
        self.window.setFocus()
        for _ in range(_MOST_STEPS):
            QTest.keyClick(self.window.windowHandle(), Qt.Key.Key_Tab)
            now = QApplication.focusWidget()
            if now is None or (now in met and now is met[0]):
                break
            met.append(now)
        else:
            return [f"Tab never comes round: {', '.join(map(_named, met[-4:]))}"]
        return [_named(each) for each in wanted if each not in met and not _met_by_arrows(each, met)]

    def mouse_only(self) -> list[str]:
        """Name the buttons that the keyboard never reaches, and that show no key of their own either."""
        return [
            _named(each)
            for each in self.controls()
            if each.isEnabled()
            and each.focusPolicy() == Qt.FocusPolicy.NoFocus
            and not getattr(each, "_keys", ())
            and not _in_group(each)
        ]

    # --- what can be read ----------------------------------------------------------------------------------------------

    def faint(self) -> list[str]:
        """Name the words whose ink stands out from what they were painted on by less than WCAG 2.2 AA asks for text."""
        image = self.window.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
        found = []
        for each in self.window.findChildren(QWidget):
            if not isinstance(each, (Text, Badge, Tag, QLineEdit)) or not each.isVisible() or not _words(each):
                continue
            seen = each.visibleRegion().boundingRect()
            place = QRect(each.mapTo(self.window, seen.topLeft()), seen.size())
            if place.height() < each.height() or place.width() < _LEAST_WIDTH_PX:
                continue  # scrolled away for the most part
            if self.window.childAt(place.center()) is not each:
                continue  # another page lies over it
            pixels = Counter(memoryview(image.copy(place).constBits()).cast("I"))
            (ground, _count), *_others = pixels.most_common(1)
            best = max(contrast(_hex(pixel), _hex(ground)) for pixel in pixels)
            # The edges of thin letters are mixed with their ground, so the inkiest pixel falls a little short of the ink.
            if best < _TEXT_CONTRAST - _MIXED:
                found.append(f"{_named(each)}: {best:.2f} on {_hex(ground)}")
        return found

    # --- what is cut off ---------------------------------------------------------------------------------------------

    def cut_off(self) -> list[str]:
        """Name what is in sight only in part, and cannot be scrolled to; and words without room."""
        found = []
        for each in self.window.findChildren(QWidget):
            if each.isVisible() and isinstance(each, (Words, Button, FrameField)):
                why = _clipped(each, self.window) or _squeezed(each) or _covered(each)
                if why:
                    found.append(f"{_named(each)}: {why}")
        return found


def _named(widget: QWidget) -> str:
    words = widget.accessibleName() or getattr(widget, "text", str)()
    return f"{type(widget).__name__} “{words}” {widget.objectName()}".strip()


def _words(widget: QWidget) -> str:
    """Return what is read of it."""
    if isinstance(widget, QLineEdit):
        return widget.text() or widget.placeholderText()
    return str(getattr(widget, "text", str)())


def _hex(pixel: int) -> str:
    return f"#{pixel & 0xFFFFFF:06X}"


def _in_group(widget: QWidget) -> bool:
    """Tell whether it is one of a group that Tab comes to once, and in which the arrows go on."""
    return isinstance(widget, QAbstractButton) and (widget.autoExclusive() or widget.group() is not None)


def _met_by_arrows(widget: QWidget, met: list[QWidget]) -> bool:
    return _in_group(widget) and any(_in_group(each) and each.parent() is widget.parent() for each in met)


def _clipped(widget: QWidget, window: QWidget) -> str:
    """Say which parent shows only a part of it; a scroll area is asked only across the way it scrolls."""
    inner, parent = widget, widget.parentWidget()
    place = QRect(QPoint(0, 0), widget.size())
    place.moveTo(widget.mapTo(parent, QPoint(0, 0)) if parent is not None else QPoint(0, 0))
    while parent is not None:
        area = parent.parentWidget()
        if isinstance(area, QAbstractScrollArea) and area.viewport() is parent:
            if place.left() < 0 or place.right() > parent.width():
                return f"{place.left()}–{place.right()} of {parent.width()} px across, in a scroll area"
            return ""
        if not parent.rect().adjusted(-1, -1, 1, 1).contains(place):
            return f"{place.getRect()} in {type(parent).__name__} of {parent.width()}×{parent.height()}"
        if parent is window:
            return ""
        place.translate(parent.pos())
        inner, parent = parent, area
    return f"{type(inner).__name__} stands in no window"


def _squeezed(widget: QWidget) -> str:
    """Say that it is smaller than it can be read at."""
    least, size = widget.minimumSizeHint(), widget.size()
    if isinstance(widget, PrimaryButton):
        needs = widget.heightForWidth(size.width())  # its words take as many lines as they need
        return f"{size.height()} px high, its lines need {needs}" if size.height() + _NEARLY_PX < needs else ""
    if size.height() + _NEARLY_PX < least.height() or size.width() + _NEARLY_PX < least.width():
        return f"{size.width()}×{size.height()} px, needs {least.width()}×{least.height()}"
    if (
        widget.hasHeightForWidth()
        and isinstance(widget, Text)
        and size.height() + 1 < widget.heightForWidth(size.width())
    ):
        return f"{size.height()} px high, its lines need {widget.heightForWidth(size.width())}"
    if isinstance(widget, SecondaryButton) and size.width() + 1 < widget.whole_px:
        return f"{size.width()} px wide, its words need {widget.whole_px}"
    return ""


def _covered(widget: QWidget) -> str:
    """Say which neighbour stands on the same place."""
    parent = widget.parentWidget()
    for other in parent.children() if parent is not None else ():
        if isinstance(other, (Words, Button, FrameField)) and other is not widget and other.isVisible():
            common = other.geometry().intersected(widget.geometry())
            if common.width() > 1 and common.height() > 1 and not isinstance(parent, (Button, FrameField)):
                return f"covered by {_named(other)}"
    return ""


@contextmanager
def walked_window(running: Running, qtbot: QtBot) -> Iterator[WalkedWindow]:
    """Open the window on a station, and close it at the end."""

    def mishap(error: BaseException) -> None:
        raise error

    source = ThemeSource("light", 100)
    tasks = TaskRunner(mishap)
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    source.dress(application)
    walked = WalkedWindow(running, source, tasks, qtbot)
    try:
        # A window manager for desks without a frame would give it the whole screen.
        walked.window.setWindowFlag(Qt.WindowType.FramelessWindowHint)
        walked.window.resize(1366, 768)
        walked.window.show()
        assert QTest.qWaitForWindowActive(walked.window)
        walked.settle()
        yield walked
    finally:
        application.setStyleSheet("")
        walked.window.close()
        assert tasks.shutdown()
        walked.window.deleteLater()
        QCoreApplication.sendPostedEvents(walked.window, QEvent.Type.DeferredDelete.value)
