"""Raw bytes to a printer's port 9100, with an end that can be believed.

A ``send`` that returns proves nothing: a printer that stopped reading let the kernel swallow a thousand labels. So the send
buffer is kept small, the bytes that the printer's side acknowledged are counted (Linux), answers are read while sending
(unread ones make the final close a reset, which throws the tail of the job away), and the connection is half-closed and
waited for before it counts as done (apple/cups#2325, apple/cups#5689).
"""

import errno
import socket
import struct
import sys
import time

from typing_extensions import override

from app.domain.errors import PrinterFailed
from app.domain.wording import say
from app.printing.failures import failed
from app.printing.lines import Line, Patience
from app.printing.watched import WatchedLine

_SEND_BUFFER_BYTES = 4096
_SIOCOUTQ = 0x5411
_NO_LINGER = struct.pack("hh" if sys.platform == "win32" else "ii", 1, 0)


class TcpLine(WatchedLine):
    """A connection to a printer's port."""

    def __init__(self, sock: socket.socket, patience: Patience) -> None:
        super().__init__(sock.fileno(), patience)
        self._sock = sock

    @override
    def send(self, part: memoryview) -> int:
        """Hand bytes to the network."""
        try:
            return self._sock.send(part)
        except BlockingIOError:
            return 0

    @override
    def receive(self, most_bytes: int) -> bytes:
        """Read what is there."""
        return self._sock.recv(most_bytes)

    @override
    def unsent_bytes(self) -> int | None:
        """Return how many bytes were not acknowledged yet; None where this system does not count them."""
        self.raise_if_broken()
        return _unacknowledged_bytes(self._sock)

    @override
    def acknowledged_bytes(self) -> int | None:
        """Return how many bytes were acknowledged, also of a connection that broke."""
        waiting = _unacknowledged_bytes(self._sock)
        return None if waiting is None else self.written_bytes - waiting

    @override
    def finish(self) -> bool:
        """Say that nothing more comes; return whether the printer closed its side in the time it has."""
        self._sock.shutdown(socket.SHUT_WR)
        end = time.monotonic() + self.patience.closing
        while not self.closed_by_peer and (left := end - time.monotonic()) > 0:
            self.turn(left)
        self.raise_if_broken()
        return self.closed_by_peer

    @override
    def close(self, *, throw_away: bool) -> None:
        """Close the connection."""
        if throw_away:
            self._sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _NO_LINGER)
        super().close(throw_away=throw_away)
        self._sock.close()

    @override
    def raise_if_broken(self) -> None:
        """Raise OSError when the connection broke."""
        if code := self._sock.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR):
            raise OSError(code, errno.errorcode.get(code, "connection error"))


def _unacknowledged_bytes(sock: socket.socket) -> int | None:
    if not sys.platform.startswith("linux"):
        return None
    import fcntl

    answer: int = struct.unpack("i", fcntl.ioctl(sock.fileno(), _SIOCOUTQ, b"\0\0\0\0"))[0]
    return answer


def connect(host: str, port: int, patience: Patience | None = None) -> Line:
    """Open a connection to a printer.

    Raises:
        PrinterFailed: It is not there: nothing was sent.
    """
    patience = patience or Patience()
    try:
        sock = socket.create_connection((host, port), timeout=patience.connect)
    except socket.gaierror as error:
        raise _not_there(
            "printer_name_unknown",
            say("Nobody here knows the name {host}", host=host),
            say("Check its address."),
            error,
        ) from error
    except TimeoutError as error:
        raise _not_there(
            "printer_unreachable",
            say("Nothing answers at {host}", host=host),
            say("Look whether it is on and has its cable."),
            error,
        ) from error
    except ConnectionRefusedError as error:
        raise _not_there(
            "printer_refuses",
            say("{host} takes no jobs on port {port}", host=host, port=port),
            say("Look whether it is the printer and is on."),
            error,
        ) from error
    except (OSError, UnicodeError) as error:
        raise _not_there(
            "printer_unreachable",
            say("There is no way to {host}", host=host),
            say("Look at its cable and this desk's network."),
            error,
        ) from error
    sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    sock.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, _SEND_BUFFER_BYTES)
    sock.setblocking(False)
    return TcpLine(sock, patience)


def _not_there(code: str, title: str, look: str, error: Exception) -> PrinterFailed:
    return failed(code, title, say("Nothing was sent. {look}", look=say(look)), accepted_bytes=0, detail=repr(error))
