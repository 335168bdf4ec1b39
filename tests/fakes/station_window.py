"""The real window around a real station, for tests that press its keys."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.domain.scans import Scan
from app.ui.pack.presenter import PackPresenter
from app.ui.pack.view import PackScreen
from app.ui.scan_input import ScanInput
from app.ui.scanner_test.view import ScannerTestScreen
from app.ui.shell.screen import Screen
from app.ui.shell.window import MainWindow
from app.ui.sound import Sounds
from app.ui.tasks import TaskRunner
from app.ui.theme import ThemeSource
from tests.fakes.desk import Desk

Key = Qt.Key
_Kind = TypeVar("_Kind", bound=QWidget)


class QuietScreen(Screen):
    """A screen without a use for scans."""

    icon = "list"
    title = "Quiet"


PAGES: tuple[tuple[str, type[Screen]], ...] = (
    ("pack", PackScreen),
    *(
        (name, QuietScreen)
        for name in ("dispatch", "orders", "amend", "systems", "doubts", "printers", "accounts", "settings")
    ),
    ("scanner_test", ScannerTestScreen),
)


class StationWindow:
    """The window with what tests look into."""

    def __init__(
        self,
        qtbot: QtBot,
        desk: Desk,
        source: ThemeSource,
        tasks: TaskRunner,
        geometry: QSettings | None,
        screens: Mapping[str, type[Screen]],
        sounds: Sounds | None,
    ) -> None:
        self._qtbot, self.desk, self.source = qtbot, desk, source
        self.scans = ScanInput(desk.settings.current.desk)
        pages = [(name, screens.get(name, kind)) for name, kind in PAGES]
        pages += [(name, kind) for name, kind in screens.items() if name not in dict(PAGES)]
        self.window = MainWindow(desk.station, desk.settings, tasks, source, self.scans, pages, geometry, sounds)

    @property
    def screen(self) -> PackScreen:
        found = self.window.screens["pack"]
        assert isinstance(found, PackScreen)
        return found

    @property
    def pack(self) -> PackPresenter:
        return self.screen.presenter

    def stage(self) -> str:
        return self.pack.state.stage.value

    def until(self, holds: Callable[[], object], milliseconds: int = 30_000) -> None:
        self._qtbot.waitUntil(lambda: bool(holds()), timeout=milliseconds)

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key as the window system tells it: to the window."""
        QTest.keyClick(self.window.windowHandle(), key, modifiers)
        QTest.qWait(1)

    def go(self, name: str) -> None:
        """Go to a screen by its key in the rail."""
        named = [each for each, screen in self.window.screens.items() if not screen.below]
        self.press(Key(int(Key.Key_1) + named.index(name)), Qt.KeyboardModifier.AltModifier)

    def write(self, text: str) -> None:
        """Type as a person does, slower than a scanner."""
        for letter in text:
            QTest.keyClick(self.window.windowHandle(), Qt.Key(ord(letter.upper())))
            QTest.qWait(self.desk.settings.current.desk.scanner.max_gap_ms + 30)

    def scan(self, text: str) -> None:
        self.scans.scanned.emit(Scan(text=text, at=datetime.now(UTC)))

    def open(self, reference: str = "100482") -> None:
        """Open an order, and wait for its windows."""
        self.scan(reference)
        self.until(self.is_ready)
        self.window.verdicts.dismiss()

    def is_ready(self) -> bool:
        return self.stage() == "open" and self.pack.state.asking_since is None

    def placed(self, reference: str = "100482") -> None:
        self.open(reference)
        self.press(Key.Key_F9)
        self.until(lambda: self.stage() == "scan_back")

    def fit(self, width: int, height: int, percent: int = 100) -> None:
        self.window.resize(width, height)
        self.source.set_text_percent(percent)
        QTest.qWait(60)

    def shown(self, kind: type[_Kind]) -> list[_Kind]:
        return [widget for widget in self.window.findChildren(kind) if widget.isVisible()]


@contextmanager
def station_window(
    desk: Desk,
    qtbot: QtBot,
    *,
    geometry: QSettings | None = None,
    sized: bool = True,
    screens: Mapping[str, type[Screen]] | None = None,
    sounds: Sounds | None = None,
) -> Iterator[StationWindow]:
    """Open a window on a station, and close it at the end.

    Args:
        screens: The real ones, by their names; the others are quiet.
        sounds: Without them every verdict is only seen.
    """

    def mishap(error: BaseException) -> None:
        raise error

    source = ThemeSource("light", 100)
    tasks = TaskRunner(mishap)
    opened = StationWindow(qtbot, desk, source, tasks, geometry, screens or {}, sounds)
    opened.scans.install()
    try:
        # A window manager for desks without a frame would give it the whole screen.
        opened.window.setWindowFlag(Qt.WindowType.FramelessWindowHint)
        if sized:
            opened.window.resize(1366, 768)
        opened.window.show()
        assert QTest.qWaitForWindowActive(opened.window)
        opened.until(lambda: opened.pack.state.waiting_count == desk.parts.orders.count_waiting())
        yield opened
    finally:
        opened.window.close()
        opened.scans.remove()
        assert tasks.shutdown()
        opened.window.deleteLater()
        # Now, not when Python happens to collect it: its filters would be asked while they are taken apart.
        QCoreApplication.sendPostedEvents(opened.window, QEvent.Type.DeferredDelete.value)
