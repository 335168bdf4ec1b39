"""All scanners of the desk in one signal: the keyboard's and those on serial ports; one code twice at once is one scan."""

import time
from collections.abc import Callable
from datetime import UTC, datetime

from PySide6.QtCore import QObject, Signal

from app.domain.scanners import KEYBOARD, SeenScanner
from app.domain.scans import Scan
from app.scanning.repeats import Repeats
from app.scanning.serial_scanners import SerialScanners
from app.scanning.symbology import read_code
from app.settings.model import Desk
from app.ui.scan_filter import ScanFilter


class ScanInput(QObject):
    """Where scans come from.

    Signals:
        scanned: One scan, whichever scanner it came from.
        half_scanned: A scan of the keyboard's scanner broke off; its pieces pressed nothing.
    """

    scanned = Signal(Scan)
    half_scanned = Signal()
    _arrived = Signal(str, str)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.keys = ScanFilter(desk.scanner, parent=self)
        self.keys.scanned.connect(self._take)
        self.keys.half_scanned.connect(self.half_scanned)
        self._repeats = Repeats(desk.same_scan_ms / 1000)
        self._desk = desk
        self._last_at: dict[str, datetime] = {}
        self._arrived.connect(self._on_arrived)
        self._serial = SerialScanners(self._arrived.emit)

    def install(self) -> None:
        """Begin to hear all scanners."""
        self.keys.install()
        self._serial.apply(self._desk.serial_scanners)

    def remove(self) -> None:
        """Hear none any more."""
        self._serial.close()
        self.keys.remove()

    def apply(self, desk: Desk) -> None:
        """Take new settings."""
        self._desk = desk
        self._repeats.window_s = desk.same_scan_ms / 1000
        self.keys.apply(desk.scanner)
        self._serial.apply(desk.serial_scanners)

    def is_open(self, name: str) -> bool:
        """Tell whether a serial scanner is there."""
        return self._serial.is_open(name)

    def seen(self) -> tuple[SeenScanner, ...]:
        """Return how each scanner is now, the keyboard's first."""
        serial = (
            SeenScanner(each.name, self._serial.is_open(each.name), self._last_at.get(each.name))
            for each in self._desk.serial_scanners
        )
        return (SeenScanner(KEYBOARD, None, self._last_at.get(KEYBOARD)), *serial)

    def watch(self, tap: Callable[[str, float], object] | None) -> None:
        """Tell each key and its time in seconds, Enter as CR; None tells nobody any more."""
        self.keys.tap = tap

    def _on_arrived(self, text: str, source: str) -> None:
        code = read_code(text)
        self._take(Scan(text=code.text, at=datetime.now(UTC), source=source, also=code.also))

    def _take(self, scan: Scan) -> None:
        own = {each.name: each.same_scan_ms for each in self._desk.serial_scanners}
        source = scan.source if scan.source in own else KEYBOARD
        self._last_at[source] = scan.at
        window_ms = own.get(source, self._desk.scanner.same_scan_ms)
        if not self._repeats.is_repeat(scan.text, time.monotonic(), None if window_ms is None else window_ms / 1000):
            self.scanned.emit(scan)
