import os
import pty
from collections.abc import Iterator
from types import SimpleNamespace
from typing import Any

import pytest

from app.domain.errors import PrinterFailed
from app.domain.printers import FlowControl, Printer, PrinterRoute
from app.printing import serial_ports
from app.printing.lines import Patience, send_on
from app.printing.serial_ports import SerialPortLine, open_serial, serial_printers

JOB = b"^XA^FO1,1^FDx^FS^XZ" + bytes(range(256))
QUICK = Patience(idle=0.3, closing=0.05, total=5.0)
PORT = {
    "device": "/dev/ttyUSB0", "name": "ttyUSB0", "vid": 0x067B, "pid": 0x2303, "serial_number": "A12",
    "manufacturer": "Prolific", "product": "USB-Serial", "description": "USB-Serial Controller",
}  # fmt: skip


@pytest.fixture
def line_ends() -> Iterator[tuple[int, str]]:
    ours, theirs = pty.openpty()
    yield ours, os.ttyname(theirs)
    for end in (ours, theirs):
        os.close(end)


def printer_at(device: str, **changes: Any) -> Printer:
    return Printer.model_validate({"id": "s", "name": "S", "route": "serial", "device": device, **changes})


@pytest.mark.parametrize("flow", list(FlowControl))
def test_every_byte_goes_as_it_is_whatever_the_flow_control(line_ends: tuple[int, str], flow: FlowControl) -> None:
    ours, device = line_ends
    with open_serial(printer_at(device, flow=flow, baud=115200), QUICK) as line:
        delivery = send_on(line, JOB)
        arrived = b""
        while len(arrived) < len(JOB):
            arrived += os.read(ours, 4096)
    assert arrived == JOB
    assert delivery.accepted_bytes is None


def test_a_port_is_held_by_one_program_at_a_time(line_ends: tuple[int, str]) -> None:
    printer = printer_at(line_ends[1])
    with open_serial(printer, QUICK), pytest.raises(PrinterFailed) as caught:
        open_serial(printer, QUICK)
    assert caught.value.nothing_came_out


def test_a_printer_that_says_it_is_full_does_not_hold_the_desk(line_ends: tuple[int, str]) -> None:
    ours, device = line_ends
    with open_serial(printer_at(device), QUICK) as line:
        os.write(ours, b"\x13")  # XOFF
        with pytest.raises(PrinterFailed) as caught:
            send_on(line, b"x" * 1_000_000)
    assert caught.value.problem.code == "printer_stopped_reading"


@pytest.mark.parametrize(("device", "code"), [("/dev/ttyNONE", "device_gone"), ("", "device_gone")])
def test_a_port_that_is_not_there_is_nothing_sent(device: str, code: str) -> None:
    with pytest.raises(PrinterFailed) as caught:
        open_serial(printer_at(device or "/dev/pts/9999"), QUICK)
    assert caught.value.problem.code == code
    assert caught.value.nothing_came_out


def test_adapters_are_proposed_by_their_serial_number(monkeypatch: pytest.MonkeyPatch) -> None:
    plain = {**PORT, "device": "/dev/ttyS0", "vid": None, "pid": None}
    monkeypatch.setattr("serial.tools.list_ports.comports", lambda: [SimpleNamespace(**PORT), SimpleNamespace(**plain)])
    (found,) = serial_printers()
    assert (found.route, found.device, found.identity) == (PrinterRoute.SERIAL, "/dev/ttyUSB0", "usb 067b:2303 A12")
    assert found.name == "Prolific USB-Serial on ttyUSB0"
    moved = found.model_copy(update={"device": "/dev/ttyUSB7"})
    assert serial_ports._path(moved) == "/dev/ttyUSB0"


class PlayedPort:
    """A port of a system without device files: takes so much at once, and says how much it still holds."""

    def __init__(self, takes: int) -> None:
        self.takes = takes
        self.got = bytearray()
        self.held = 0
        self.said = bytearray(b"ready")
        self.is_open = True

    @property
    def in_waiting(self) -> int:
        return len(self.said)

    @property
    def out_waiting(self) -> int:
        self.held = max(0, self.held - 50)
        return self.held

    def read(self, most: int) -> bytes:
        part = bytes(self.said[:most])
        del self.said[:most]
        return part

    def write(self, content: bytes) -> int:
        taken = min(len(content), self.takes - len(self.got))
        self.got += content[:taken]
        self.held += taken
        return taken

    def reset_output_buffer(self) -> None:
        self.held = 0

    def close(self) -> None:
        self.is_open = False


def test_a_port_without_a_file_is_written_in_slices() -> None:
    port = PlayedPort(100_000)
    with SerialPortLine(port, QUICK) as line:
        delivery = send_on(line, JOB * 10)
    assert bytes(port.got) == JOB * 10
    assert (delivery.accepted_bytes, delivery.answers) == (None, b"ready")
    assert not port.is_open


@pytest.mark.parametrize("count", [0, 1, 300])
def test_a_port_that_takes_no_more_is_no_success(count: int) -> None:
    port = PlayedPort(count)
    with pytest.raises(PrinterFailed) as caught, SerialPortLine(port, QUICK) as line:
        send_on(line, JOB * 10)
    assert caught.value.nothing_came_out is (count == 0)
    assert not port.is_open
