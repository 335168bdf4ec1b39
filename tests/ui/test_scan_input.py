"""All scanners of the desk through one door, with real keys and real serial lines."""

import os
import pty
import tty
from collections.abc import Iterator
from functools import partial

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.domain.scanners import SerialScanner
from app.domain.scans import Scan
from app.settings.model import Desk
from app.ui.scan_input import ScanInput


class Serial:
    def __init__(self) -> None:
        self.ours, self.theirs = pty.openpty()
        tty.setraw(self.theirs)
        self.device = os.ttyname(self.theirs)

    def send(self, text: str) -> None:
        os.write(self.ours, text.encode())

    def close(self) -> None:
        for end in (self.ours, self.theirs):
            os.close(end)


class Scanners:
    """The scanners of a desk, and what came."""

    def __init__(self, qtbot: QtBot, settings: Desk) -> None:
        self.qtbot = qtbot
        self.scans: list[Scan] = []
        self.input = ScanInput(settings)
        self.input.scanned.connect(self._on_scanned)
        self.input.install()
        # What is sent before a port is open is lost, as with a real one.
        for scanner in settings.serial_scanners:
            qtbot.waitUntil(partial(self.input.is_open, scanner.name), timeout=30_000)

    def _on_scanned(self, scan: Scan) -> None:
        self.scans.append(scan)

    def until(self, count: int) -> None:
        self.qtbot.waitUntil(lambda: len(self.scans) >= count, timeout=30_000)


@pytest.fixture
def lines() -> Iterator[list[Serial]]:
    opened = [Serial(), Serial()]
    yield opened
    for line in opened:
        line.close()


def test_two_serial_scanners_at_once(qtbot: QtBot, lines: list[Serial]) -> None:
    scanners = tuple(
        SerialScanner(name=name, device=line.device) for name, line in zip(("Left", "Right"), lines, strict=True)
    )
    desk = Scanners(qtbot, Desk(serial_scanners=scanners))
    try:
        lines[0].send("]C100376130321109103420\r\n")
        lines[1].send("PD-1002\r\n")
        desk.until(2)
        assert {(scan.text, scan.source) for scan in desk.scans} == {
            ("00376130321109103420", "Left"),
            ("PD-1002", "Right"),
        }
        keyboard, left, right = desk.input.seen()
        assert (keyboard.is_there, keyboard.last_at) == (None, None)
        assert (left.name, left.is_there, right.is_there) == ("Left", True, True)
        assert left.last_at == next(scan.at for scan in desk.scans if scan.source == "Left")
        assert next(scan.also for scan in desk.scans if scan.source == "Left") == ("376130321109103420",)
    finally:
        desk.input.remove()


def test_the_same_code_at_once_is_one_scan_whichever_scanner_sent_it(qtbot: QtBot, lines: list[Serial]) -> None:
    scanners = tuple(SerialScanner(name=str(place), device=line.device) for place, line in enumerate(lines))
    desk = Scanners(qtbot, Desk(serial_scanners=scanners, same_scan_ms=5000))
    try:
        for line in lines:
            line.send("PD-1002\rPD-1002\r")
        desk.until(1)
        QTest.qWait(400)  # nothing to wait for: what must not come
        assert [scan.text for scan in desk.scans] == ["PD-1002"]
        desk.input.apply(Desk(serial_scanners=scanners, same_scan_ms=0))
        lines[0].send("PD-1004\rPD-1004\r")
        desk.until(3)
        slow = scanners[1].model_copy(update={"same_scan_ms": 5000})
        desk.input.apply(Desk(serial_scanners=(scanners[0], slow), same_scan_ms=0))
        qtbot.waitUntil(lambda: desk.input.is_open("1"), timeout=8000)
        lines[1].send("PD-1006\rPD-1006\rPD-1007\r")
        desk.until(5)
        assert [scan.text for scan in desk.scans[3:]] == ["PD-1006", "PD-1007"]
    finally:
        desk.input.remove()
