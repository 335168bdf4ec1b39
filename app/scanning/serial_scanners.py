"""Scanners on serial ports, USB ones that look like a port among them: a thread each, opened again when it comes back."""

import os
import re
import threading
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from typing import Any

from app.domain.scanners import SerialScanner

_ENDS = re.compile(rb"[\r\n\t\x03\x00]+")
_LOOK_SECONDS = 0.05
_QUIET_SECONDS = 0.12
"""A scanner sends a code in one go; when nothing follows for this long, its end got lost or was never set."""
_RETRY_SECONDS = 1.0
_END_SECONDS = 3.0
_MOST_BYTES = 8_192

OnCode = Callable[[str, str], object]
"""Takes what was read, and the scanner's name; called in the scanner's own thread."""


class SerialScanners:
    """All serial scanners of a desk.

    Args:
        on_code: Told each code.
    """

    def __init__(self, on_code: OnCode) -> None:
        self._on_code = on_code
        self._running: dict[SerialScanner, _Reader] = {}

    def apply(self, scanners: Sequence[SerialScanner]) -> None:
        """Read these from now on; those that did not change are left alone."""
        for scanner in [known for known in self._running if known not in scanners]:
            self._running.pop(scanner).end()
        for scanner in scanners:
            if scanner not in self._running:
                self._running[scanner] = _Reader(scanner, self._on_code)

    def is_open(self, name: str) -> bool:
        """Tell whether a scanner's port is open now."""
        return any(reader.is_open for scanner, reader in self._running.items() if scanner.name == name)

    def close(self) -> None:
        """Stop reading all of them."""
        self.apply(())


class _Reader:
    def __init__(self, scanner: SerialScanner, on_code: OnCode) -> None:
        self._scanner = scanner
        self._on_code = on_code
        self._ended = threading.Event()
        self.is_open = False
        self._thread = threading.Thread(target=self._run, name=f"scanner {scanner.name}", daemon=True)
        self._thread.start()

    def end(self) -> None:
        self._ended.set()
        self._thread.join(_END_SECONDS)

    def _run(self) -> None:
        while not self._ended.is_set():
            try:
                port = _open(self._scanner)
            except (OSError, ValueError):
                self._ended.wait(_RETRY_SECONDS)
                continue
            self.is_open = True
            try:
                self._follow(port)
            except OSError:  # unplugged
                self._ended.wait(_LOOK_SECONDS)
            finally:
                self.is_open = False
                with suppress(OSError):
                    port.close()

    def _follow(self, port: Any) -> None:
        came, last_s = b"", 0.0
        while not self._ended.is_set():
            part: bytes = port.read(max(1, port.in_waiting))
            now_s = time.monotonic()
            if part:
                came, last_s = (came + part)[-_MOST_BYTES:], now_s
                *whole, came = _ENDS.split(came)
            elif came and now_s - last_s >= _QUIET_SECONDS:
                whole, came = [came], b""
            else:
                continue
            for code in whole:
                self._tell(code)

    def _tell(self, code: bytes) -> None:
        try:
            text = code.decode("utf-8")
        except UnicodeDecodeError:
            text = code.decode("latin-1")
        text = text.removeprefix(self._scanner.prefix).removesuffix(self._scanner.suffix)
        if text.strip():
            self._on_code(text, self._scanner.name)


def _open(scanner: SerialScanner) -> Any:
    import serial

    return serial.Serial(
        scanner.device,
        baudrate=scanner.baud,
        bytesize=7 if scanner.framing.startswith("7") else 8,
        parity=scanner.framing[1],
        timeout=_LOOK_SECONDS,
        exclusive=True if os.name == "posix" else None,
    )


def serial_ports() -> tuple[tuple[str, str], ...]:
    """Return name and device of each port behind a USB adapter, which may be a scanner."""
    from serial.tools import list_ports

    return tuple(
        (" ".join(filter(None, (port.manufacturer, port.product))) or port.description or port.device, port.device)
        for port in list_ports.comports()
        if port.vid is not None
    )
