"""Lines that serial scales are on: a port of this machine, or a network address that stands for one."""

import os
import select
import socket
from contextlib import suppress
from typing import Protocol

from app.domain.weights import ScaleSetup

_CONNECT_SECONDS = 1.0
_MOST_BYTES = 1024
_BITS = {"8": 8, "7": 7}


class ScaleLine(Protocol):
    """Bytes to and from a scale; every method raises OSError when the line broke."""

    def write(self, content: bytes) -> None:
        """Send a question."""
        ...

    def read(self, seconds: float) -> bytes:
        """Return what came, after at most so long; nothing is empty."""
        ...

    def close(self) -> None:
        """Let go of the line."""
        ...


class PortLine:
    """A serial port, held for nobody else. Raises OSError: it is not there, or somebody else's."""

    def __init__(self, setup: ScaleSetup) -> None:
        import serial

        try:
            self._port = serial.Serial(
                setup.device,
                baudrate=setup.baud,
                bytesize=_BITS[setup.framing[0]],
                parity=setup.framing[1],
                timeout=0,
                write_timeout=_CONNECT_SECONDS,
                exclusive=True if os.name == "posix" else None,
            )
        except ValueError as error:
            raise OSError(str(error)) from error

    def write(self, content: bytes) -> None:
        """Send a question."""
        self._port.write(content)

    def read(self, seconds: float) -> bytes:
        """Return what came, after at most so long."""
        self._port.timeout = seconds
        first: bytes = self._port.read(1)
        rest: bytes = self._port.read(self._port.in_waiting) if first else b""
        return first + rest

    def close(self) -> None:
        """Close the port."""
        with suppress(OSError):
            self._port.close()


class NetworkLine:
    """A scale behind ``host:port``. Raises OSError: nobody answers there."""

    def __init__(self, setup: ScaleSetup) -> None:
        host, _, port = setup.device.rpartition(":")
        if not (host and port.isascii() and port.isdigit()):
            raise OSError(f"{setup.device!r} is no address with a port")
        self._socket = socket.create_connection((host, int(port)), _CONNECT_SECONDS)

    def write(self, content: bytes) -> None:
        """Send a question."""
        self._socket.sendall(content)

    def read(self, seconds: float) -> bytes:
        """Return what came, after at most so long."""
        if not select.select([self._socket], [], [], seconds)[0]:
            return b""
        content = self._socket.recv(_MOST_BYTES)
        if not content:
            raise ConnectionResetError("the scale closed the line")
        return content

    def close(self) -> None:
        """Close the line."""
        self._socket.close()
