"""Printers on serial lines: opened with their speed and their way to say "full", found by their adapter's serial number."""

import os
import sys
import time
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

from typing_extensions import override

from app.domain.errors import Blame
from app.domain.printers import FlowControl, Printer, PrinterRoute
from app.domain.wording import mark, say
from app.printing.device import DeviceLine, device_failed
from app.printing.failures import failed
from app.printing.identities import stable_id, usb_identity
from app.printing.lines import Line, Patience

if TYPE_CHECKING:
    import serial

_BY_ID = Path("/dev/serial/by-id")
_SLICE_SECONDS = 0.02
_TRANSFER_BYTES = 256


class SerialFileLine(DeviceLine):
    """A serial port that is a device file; pyserial set it up and closes it."""

    def __init__(self, port: "serial.Serial", patience: Patience) -> None:
        super().__init__(os.dup(port.fileno()), patience, reads=True)
        self._port = port

    @override
    def close(self, *, throw_away: bool) -> None:
        """Close the port."""
        super().close(throw_away=throw_away)
        self._port.close()


class SerialPortLine(Line):
    """A serial port of a system that has no device files: written in small slices, each with its time limit."""

    chunk_bytes = _TRANSFER_BYTES

    def __init__(self, port: Any, patience: Patience) -> None:
        super().__init__(patience)
        self._port = port

    @override
    def turn(self, seconds: float, *, writing: bool = False) -> bool:
        """Wait once and read what is there."""
        end = time.monotonic() + seconds
        while True:
            if waiting := self._port.in_waiting:
                self.answers += self._port.read(waiting)
                return writing
            if writing and self._port.out_waiting == 0:
                return True
            if (left := end - time.monotonic()) <= 0:
                return False
            time.sleep(min(left, _SLICE_SECONDS))

    @override
    def send(self, part: memoryview) -> int:
        """Hand a slice over."""
        taken: int = self._port.write(bytes(part)) or 0
        return taken

    @override
    def unsent_bytes(self) -> int | None:
        """Return what the system still holds; the other end acknowledges nothing."""
        waiting: int = self._port.out_waiting
        return waiting

    @override
    def acknowledged_bytes(self) -> int | None:
        """Return None: a serial line's other end acknowledges nothing."""
        return None

    @override
    def finish(self) -> bool:
        """Return False: a serial line has no end to send."""
        return False

    @override
    def close(self, *, throw_away: bool) -> None:
        """Close the port; what it still holds is thrown away if it is not wanted."""
        if throw_away:
            with suppress(OSError):
                self._port.reset_output_buffer()
        self._port.close()


def open_serial(printer: Printer, patience: Patience) -> Line:
    """Open a printer's serial port, for nobody else meanwhile.

    Raises:
        PrinterFailed: It is not there, is somebody else's, or cannot be set up: nothing was sent.
    """
    import serial

    try:
        port = serial.Serial(
            _path(printer),
            baudrate=printer.baud,
            xonxoff=printer.flow is FlowControl.XON_XOFF,
            rtscts=printer.flow is FlowControl.RTS_CTS,
            timeout=0,
            write_timeout=0,
            exclusive=True if os.name == "posix" else None,
        )
    except ValueError as error:
        raise failed(
            "serial_settings",
            say("{device} cannot be set to {baud} bits a second", device=printer.device, baud=printer.baud),
            mark("Nothing was sent. Choose the speed that the printer is set to."),
            accepted_bytes=0,
            detail=repr(error),
            blame=Blame.OFFICE,
        ) from error
    except OSError as error:  # pyserial's own error is one
        raise device_failed(printer.device, error) from error
    return SerialPortLine(port, patience) if sys.platform == "win32" else SerialFileLine(port, patience)


def _path(printer: Printer) -> str:
    """Return the port that has the printer's adapter now; Windows gives an adapter another number in another socket."""
    if printer.identity.startswith("usb "):
        now = next((found.device for found in serial_printers() if found.identity == printer.identity), "")
        return now or printer.device
    return printer.device


def serial_printers() -> tuple[Printer, ...]:
    """Propose a printer for each serial port behind a USB adapter; plain ports are too often something else."""
    from serial.tools import list_ports

    return tuple(_proposed(port) for port in list_ports.comports() if port.vid is not None and port.pid is not None)


def _proposed(port: Any) -> Printer:
    identity = usb_identity(f"{port.vid:04x}", f"{port.pid:04x}", port.serial_number or "")
    name = " ".join(part for part in (port.manufacturer, port.product) if part) or port.description or port.device
    return Printer(
        id=stable_id(identity or port.device),
        name=say("{printer} on {port}", printer=name, port=port.name)[:200],
        route=PrinterRoute.SERIAL,
        device=_lasting_path(port.device),
        identity=identity,
        dpi=None,
    )


def _lasting_path(device: str) -> str:
    """Return the path that names the adapter rather than the order of plugging, where there is one."""
    with suppress(OSError):
        for link in sorted(_BY_ID.iterdir()):
            if link.resolve() == Path(device):
                return str(link)
    return device
