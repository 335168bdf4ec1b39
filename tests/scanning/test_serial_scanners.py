"""Scanners at the other end of real pseudo terminals."""

import os
import pty
import time
import tty
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from app.domain.scanners import SerialScanner
from app.scanning import serial_scanners
from app.scanning.serial_scanners import SerialScanners


class Line:
    def __init__(self) -> None:
        self.ours, self.theirs = pty.openpty()
        tty.setraw(self.theirs)
        self.device = os.ttyname(self.theirs)

    def send(self, content: bytes) -> None:
        os.write(self.ours, content)

    def close(self) -> None:
        for end in (self.ours, self.theirs):
            os.close(end)


class Heard:
    def __init__(self) -> None:
        self.codes: list[tuple[str, str]] = []
        self.scanners = SerialScanners(lambda text, source: self.codes.append((text, source)))

    def until(self, holds: Callable[[], bool]) -> None:
        end = time.monotonic() + 10
        while not holds():
            assert time.monotonic() < end, self.codes
            time.sleep(0.005)

    def open(self, *scanners: SerialScanner) -> None:
        self.scanners.apply(scanners)
        self.until(lambda: all(self.scanners.is_open(scanner.name) for scanner in scanners))


@pytest.fixture
def lines() -> Iterator[list[Line]]:
    opened = [Line(), Line()]
    yield opened
    for line in opened:
        line.close()


@pytest.fixture
def heard() -> Iterator[Heard]:
    found = Heard()
    yield found
    found.scanners.close()


@pytest.mark.parametrize(
    ("sent", "codes"),
    [
        (b"PD-1002\r\n", ["PD-1002"]),
        (b"PD-1002\rPD-1003\r", ["PD-1002", "PD-1003"]),
        (b"\x02PD-1002\x03", ["\x02PD-1002"]),
        (b"PD-1002", ["PD-1002"]),
        (b"]C10037\x1d21\n", ["]C10037\x1d21"]),
        ("Å-1\n".encode(), ["Å-1"]),
        (b"\xc5-1\n", ["Å-1"]),
        (b"\r\n\r\n A\r\n", [" A"]),
    ],
)
def test_codes_are_cut_at_their_ends_or_by_silence(
    lines: list[Line], heard: Heard, sent: bytes, codes: list[str]
) -> None:
    heard.open(SerialScanner(name="Ramp", device=lines[0].device))
    lines[0].send(sent)
    heard.until(lambda: len(heard.codes) >= len(codes))
    assert heard.codes == [(code, "Ramp") for code in codes]


def test_two_scanners_at_once_each_with_its_own_settings(lines: list[Line], heard: Heard) -> None:
    heard.open(
        SerialScanner(name="Left", device=lines[0].device, prefix="L:", suffix="#"),
        SerialScanner(name="Right", device=lines[1].device, baud=115_200),
    )
    for number in range(5):
        lines[0].send(b"L:%d-A#\r" % number)
        lines[1].send(b"%d-B\r" % number)
    heard.until(lambda: len(heard.codes) == 10)
    assert [code for code, source in heard.codes if source == "Left"] == [f"{number}-A" for number in range(5)]
    assert [code for code, source in heard.codes if source == "Right"] == [f"{number}-B" for number in range(5)]


def test_one_that_did_not_change_is_left_alone_and_one_that_is_taken_out_is_silent(
    lines: list[Line], heard: Heard
) -> None:
    left, right = (SerialScanner(name=name, device=line.device) for name, line in zip("LR", lines, strict=True))
    heard.open(left, right)
    kept = heard.scanners._running[left]
    heard.scanners.apply((left,))
    assert heard.scanners._running == {left: kept}
    lines[1].send(b"late\r")
    lines[0].send(b"here\r")
    heard.until(lambda: bool(heard.codes))
    assert heard.codes == [("here", "L")]


def test_a_scanner_that_is_unplugged_is_heard_again_when_it_is_back(
    heard: Heard, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(serial_scanners, "_RETRY_SECONDS", 0.02)
    link = tmp_path / "scanner"
    first, second = Line(), Line()
    link.symlink_to(first.device)
    heard.open(SerialScanner(name="S", device=str(link)))
    link.unlink()
    first.close()
    heard.until(lambda: not heard.scanners.is_open("S"))
    link.symlink_to(second.device)
    heard.until(lambda: heard.scanners.is_open("S"))
    second.send(b"again\r")
    heard.until(lambda: heard.codes == [("again", "S")])
    heard.scanners.close()
    second.close()
