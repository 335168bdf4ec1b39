"""Printers behind a device file: ``/dev/usb/lp0``, serial ports, pipes.

A device file is opened without blocking, so that a printer without paper never holds the desk: the kernel's ``usblp``
takes one transfer, and the next when the printer took the one before; that is counted as acknowledged.
"""

import errno
import os
import select
import stat
import struct
import time
from contextlib import suppress
from pathlib import Path

from typing_extensions import override

from app.domain.errors import Blame, PrinterFailed
from app.domain.wording import mark, say
from app.printing.failures import failed
from app.printing.lines import Patience
from app.printing.watched import WatchedLine

_TRANSFER_BYTES = 4096
"""Smaller than the buffer of ``usblp``, so that one write is one transfer."""
_UNSENT, _UNREAD = 0x5411, 0x541B  # TIOCOUTQ, FIONREAD
_BROKEN = getattr(select, "POLLERR", 0) | getattr(select, "POLLHUP", 0) | getattr(select, "POLLNVAL", 0)
_ON_AND_WIRED = mark("Look whether it is on and has its cable.")
_GONE = ("device_gone", mark("There is no printer at {path}"), _ON_AND_WIRED)
_FORBIDDEN = (
    "device_forbidden",
    mark("{path} may not be used"),
    mark("This desk's user must be in the group lp or dialout."),
)
_NOT_OPENED = {
    errno.ENOENT: _GONE,
    errno.ENODEV: _GONE,
    errno.ENXIO: ("device_gone", mark("No printer listens at {path}"), _ON_AND_WIRED),
    errno.EBUSY: (
        "device_busy",
        mark("Another program holds {path}"),
        mark("Close it, or print through its queue."),
    ),
    errno.EACCES: _FORBIDDEN,
    errno.EPERM: _FORBIDDEN,
}
_NOT_OPENED_OTHERWISE = (
    "device_broken",
    mark("{path} cannot be opened"),
    mark("Take its cable out and put it in again."),
)


class DeviceLine(WatchedLine):
    """An open device file."""

    chunk_bytes = _TRANSFER_BYTES

    def __init__(self, handle: int, patience: Patience, *, reads: bool) -> None:
        super().__init__(handle, patience, reads=reads)
        self._is_pipe = stat.S_ISFIFO(os.fstat(handle).st_mode)
        self._is_terminal = os.isatty(handle)
        self._last_transfer = 0

    @override
    def send(self, part: memoryview) -> int:
        """Hand one transfer over."""
        try:
            taken = os.write(self._handle, part)
        except BlockingIOError:
            return 0
        self._last_transfer = taken
        return taken

    @override
    def receive(self, most_bytes: int) -> bytes:
        """Read what is there."""
        said = os.read(self._handle, most_bytes)
        if not said:
            raise BlockingIOError  # nothing to say just now reads as an end; one that went away hangs up
        return said

    @override
    def unsent_bytes(self) -> int | None:
        """Return what the kernel still holds; a serial line's other end acknowledges nothing."""
        self.raise_if_broken()
        return self._held()

    @override
    def acknowledged_bytes(self) -> int | None:
        """Return what the printer took, also of one that is gone; None for a serial line."""
        if self._is_terminal:
            return None
        with suppress(OSError):
            return self.written_bytes - self._held()
        return None

    def _held(self) -> int:
        if self._is_pipe:
            return _number(self._handle, _UNREAD)
        if self._is_terminal:
            return _number(self._handle, _UNSENT)
        return self._last_transfer if not self._polled(select.POLLOUT) & select.POLLOUT else 0

    @override
    def finish(self) -> bool:
        """Look a last time whether the printer is still there; a device file has no end to send."""
        end = time.monotonic() + (self.patience.closing if self._is_terminal else 0.0)
        while True:
            self.turn(max(0.0, min(0.05, end - time.monotonic())))
            self.raise_if_broken()
            if time.monotonic() >= end:
                return False

    @override
    def close(self, *, throw_away: bool) -> None:
        """Close the file; what a serial line still holds is thrown away if it is not wanted."""
        super().close(throw_away=throw_away)
        if throw_away and self._is_terminal:
            import termios

            with suppress(OSError, termios.error):
                termios.tcflush(self._handle, termios.TCOFLUSH)
        os.close(self._handle)

    @override
    def raise_if_broken(self) -> None:
        """Raise OSError when the device is gone."""
        if self._polled(0) & _BROKEN:
            raise OSError(errno.EIO, "the device went away")

    def _polled(self, events: int) -> int:
        poll = select.poll()
        poll.register(self._handle, events)
        return next((found for _, found in poll.poll(0)), 0)


def _number(handle: int, question: int) -> int:
    import fcntl

    return int(struct.unpack("i", fcntl.ioctl(handle, question, b"\0\0\0\0"))[0])


def open_device(path: str, patience: Patience | None = None) -> DeviceLine:
    """Open a printer's device file, to write and, where it lets us, to read.

    Raises:
        PrinterFailed: It is not there, is somebody else's just now, or may not be used: nothing was sent.
    """
    try:
        handle, reads = _opened(path)
    except OSError as error:
        raise device_failed(path, error) from error
    return DeviceLine(handle, patience or Patience(), reads=reads)


def _opened(path: str) -> tuple[int, bool]:
    # O_NOCTTY: a serial printer must not become the terminal that can end this program.
    flags = os.O_NONBLOCK | os.O_NOCTTY | os.O_CLOEXEC
    mode = Path(path).stat().st_mode
    if stat.S_ISREG(mode):  # a mistyped path must not fill the disk as if it printed
        raise OSError(errno.ENODEV, "a file, not a device")
    if not stat.S_ISFIFO(mode):
        with suppress(PermissionError):
            return os.open(path, os.O_RDWR | flags), True
    return os.open(path, os.O_WRONLY | flags), False


def device_failed(path: str, error: OSError) -> PrinterFailed:
    """Say why a device cannot be opened."""
    code, title, look = _NOT_OPENED.get(error.errno or 0, _NOT_OPENED_OTHERWISE)
    blame = Blame.STATION if code == "device_forbidden" else Blame.PRINTER
    told, hint = say(title, path=path), say("Nothing was sent. {look}", look=say(look))
    return failed(code, told, hint, accepted_bytes=0, detail=repr(error), blame=blame)
