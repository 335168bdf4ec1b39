"""Raw bytes to a printer's port 9100, with an end that can be believed.

A ``send`` that returns proves nothing: a printer that stopped reading let the kernel swallow a thousand labels. So the send
buffer is kept small, the bytes that the printer's side acknowledged are counted (Linux), answers are read while sending
(unread ones make the final close a reset, which throws the tail of the job away), and the connection is half-closed and
waited for before it counts as done (apple/cups#2325, apple/cups#5689).
"""

import errno
import selectors
import socket
import struct
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from types import TracebackType
from typing import Self

from app.domain.errors import PrinterFailed
from app.printing.failures import failed, shown_bytes

_CHUNK_BYTES = 16 * 1024
_SEND_BUFFER_BYTES = 4096
_TICK_SECONDS = 0.001
_LOOK_UP_SECONDS = 0.1
_SIOCOUTQ = 0x5411
_NO_LINGER = struct.pack("ii", 1, 0)


@dataclass(frozen=True)
class Patience:
    """How long to wait for a printer, in seconds.

    Attributes:
        connect: Until it takes the connection.
        idle: Without one more byte taken, before it counts as stuck.
        closing: After the last byte, for the printer to close its side; many never do.
        total: For the whole job.
    """

    connect: float = 3.0
    idle: float = 10.0
    closing: float = 1.0
    total: float = 120.0


class DeliveryEnd(StrEnum):
    """How far a job is known to have come."""

    CLOSED = "closed"
    """The printer's side took all of it and closed the connection in order."""
    ACKNOWLEDGED = "acknowledged"
    """All of it was acknowledged; the printer's side left the connection open."""
    WRITTEN = "written"
    """All of it left this machine; this system does not tell what was acknowledged."""


@dataclass(frozen=True)
class Delivery:
    """A job that was taken whole.

    Attributes:
        accepted_bytes: What the printer's side acknowledged; None where the system does not count it.
        answers: What the printer said meanwhile.
    """

    end: DeliveryEnd
    accepted_bytes: int | None
    answers: bytes = b""


class Line:
    """An open connection to a printer; use it in a ``with``.

    Attributes:
        answers: All that the printer said so far.
        closed_by_peer: Whether the printer closed its side.
        written_bytes: How much was handed to this machine's network so far.
    """

    def __init__(self, sock: socket.socket, patience: Patience) -> None:
        self.answers = bytearray()
        self.closed_by_peer = False
        self.written_bytes = 0
        self._sock = sock
        self._patience = patience
        self._writing = False
        self._events = 0
        self._selector = selectors.DefaultSelector()
        self._watch(writing=False)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if error is not None:
            # What still lies in our buffer must not come out later, when someone has printed the label again.
            self._sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _NO_LINGER)
        self._selector.close()
        self._sock.close()

    def acknowledged_bytes(self) -> int | None:
        """Return how many of the written bytes the other side's machine has; None where that is not told."""
        waiting = _unacknowledged_bytes(self._sock)
        return None if waiting is None else self.written_bytes - waiting

    def ask(self, question: bytes, seconds: float, enough: Callable[[bytes], bool]) -> bytes:
        """Send a question and return what was said since, once it is enough or the time is up.

        Raises:
            OSError: The connection broke.
        """
        start = len(self.answers)
        self.write(question)
        end = time.monotonic() + seconds
        while not enough(bytes(self.answers[start:])) and not self.closed_by_peer:
            left = end - time.monotonic()
            if left <= 0:
                break
            self._turn(left)
        return bytes(self.answers[start:])

    def write(self, content: bytes) -> None:
        """Write bytes and wait until the other side's machine has them, reading answers all the while.

        Raises:
            TimeoutError: No more bytes are taken.
            OSError: The connection broke.
        """
        view, position = memoryview(content), 0
        progress = _Progress(self._patience)
        self._watch(writing=True)
        while position < len(view):
            if self._turn(_LOOK_UP_SECONDS) & selectors.EVENT_WRITE:
                position += self._send(view[position : position + _CHUNK_BYTES])
            progress.check((position, self.acknowledged_bytes()))
        self._watch(writing=False)
        while waiting := self._waiting_bytes():
            self._turn(_TICK_SECONDS)
            progress.check((position, waiting))

    def finish(self) -> bool:
        """Say that nothing more comes; return whether the printer closed its side in the time it has.

        Raises:
            OSError: The connection broke.
        """
        self._sock.shutdown(socket.SHUT_WR)
        end = time.monotonic() + self._patience.closing
        while not self.closed_by_peer and (left := end - time.monotonic()) > 0:
            self._turn(left)
        self._raise_if_broken()
        return self.closed_by_peer

    def _send(self, part: memoryview) -> int:
        try:
            count = self._sock.send(part)
        except BlockingIOError:
            return 0
        self.written_bytes += count
        return count

    def _waiting_bytes(self) -> int | None:
        self._raise_if_broken()
        return _unacknowledged_bytes(self._sock)

    def _watch(self, *, writing: bool) -> None:
        self._writing = writing
        # A side that was closed is always readable: watching it on would make every wait a busy one.
        events = (0 if self.closed_by_peer else selectors.EVENT_READ) | (selectors.EVENT_WRITE if writing else 0)
        if events == self._events:
            return
        if self._events == 0:
            self._selector.register(self._sock, events)
        elif events == 0:
            self._selector.unregister(self._sock)
        else:
            self._selector.modify(self._sock, events)
        self._events = events

    def _turn(self, seconds: float) -> int:
        """Wait for the connection once, read what is there and return the events; raises OSError when it broke."""
        self._raise_if_broken()
        if self._events == 0:
            time.sleep(min(seconds, _TICK_SECONDS))
            return 0
        events = 0
        for _, mask in self._selector.select(seconds):
            events |= mask
        if events & selectors.EVENT_READ and not self.closed_by_peer:
            self._read()
        return events

    def _read(self) -> None:
        try:
            said = self._sock.recv(4096)
        except BlockingIOError:
            return
        self.answers += said
        if not said:
            self.closed_by_peer = True
            self._watch(writing=self._writing)

    def _raise_if_broken(self) -> None:
        if code := self._sock.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR):
            raise OSError(code, errno.errorcode.get(code, "connection error"))


class _Progress:
    """Notices when nothing moves any more."""

    def __init__(self, patience: Patience) -> None:
        self._patience = patience
        self._last: object = None
        self._moved_at = self._started_at = time.monotonic()

    def check(self, state: object) -> None:
        now = time.monotonic()
        if state != self._last:
            self._last, self._moved_at = state, now
        if now - self._moved_at > self._patience.idle or now - self._started_at > self._patience.total:
            raise TimeoutError(f"nothing moved for {now - self._moved_at:.1f} s")


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
            "printer_name_unknown", f"Nobody here knows the name {host}", "Check its address.", error
        ) from error
    except TimeoutError as error:
        raise _not_there(
            "printer_unreachable", f"Nothing answers at {host}", "Look whether it is on and has its cable.", error
        ) from error
    except ConnectionRefusedError as error:
        raise _not_there(
            "printer_refuses",
            f"{host} takes no jobs on port {port}",
            "Look whether it is the printer and is on.",
            error,
        ) from error
    except (OSError, UnicodeError) as error:
        raise _not_there(
            "printer_unreachable", f"There is no way to {host}", "Look at its cable and this desk's network.", error
        ) from error
    sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    sock.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, _SEND_BUFFER_BYTES)
    sock.setblocking(False)
    return Line(sock, patience)


def _not_there(code: str, title: str, look: str, error: Exception) -> PrinterFailed:
    return failed(code, title, f"Nothing was sent. {look}", accepted_bytes=0, detail=repr(error))


def send_on(line: Line, content: bytes, before_closing: Callable[[Line], None] | None = None) -> Delivery:
    """Send a job on an open line and end the line.

    Args:
        line: Open; questions may have been asked on it before, which do not count as the job.
        content: The job.
        before_closing: What to do on the open line once all was taken, such as asking the printer's counter;
            nothing that happens in it makes the job a failed one.

    Raises:
        PrinterFailed: The printer did not take all of it, or broke the connection off.
    """
    asked_bytes = line.written_bytes
    start = len(line.answers)
    total = len(content)

    taken: int | None = None

    def accepted() -> int | None:
        if taken is not None:  # once the line is being ended, the end itself is counted as a byte
            return taken
        count = line.acknowledged_bytes()
        return None if count is None else min(max(count - asked_bytes, 0), total)

    def taken_before_the_end() -> int | None:
        # A reset overtakes the acknowledgement of what was read just before it: "none" is then no proof of none. A side
        # that had closed in order read nothing more.
        nothing_left = line.closed_by_peer or line.written_bytes == asked_bytes
        return accepted() or (0 if nothing_left and accepted() == 0 else None)

    try:
        line.write(content)
        taken = accepted()
        closed = _end(line, before_closing)
    except TimeoutError as error:
        raise failed(
            "printer_stopped_reading",
            "The printer stopped taking data",
            f"{shown_bytes(accepted(), total)} Look whether it is paused, open, or out of labels.",
            accepted_bytes=accepted(),
            detail=repr(error),
        ) from error
    except OSError as error:
        raise failed(
            "printer_broke_off",
            "The printer broke the connection off",
            f"{shown_bytes(taken_before_the_end(), total)} Look at the printer and whether a label came out.",
            accepted_bytes=taken_before_the_end(),
            detail=repr(error),
        ) from error
    said = bytes(line.answers[start:])
    if closed:
        return Delivery(DeliveryEnd.CLOSED, taken, said)
    return Delivery(DeliveryEnd.WRITTEN if taken is None else DeliveryEnd.ACKNOWLEDGED, taken, said)


def _end(line: Line, before_closing: Callable[[Line], None] | None) -> bool:
    if before_closing is not None and not line.closed_by_peer:
        try:
            before_closing(line)
        except OSError:
            return False  # our question broke the line, not the job: that was taken before
    return line.finish()


def send_raw(host: str, port: int, content: bytes, patience: Patience | None = None) -> Delivery:
    """Connect, send one job and end the connection.

    Raises:
        PrinterFailed: Nothing, or not all of it, was taken; ``accepted_bytes`` says how much is known to be.
    """
    with connect(host, port, patience) as line:
        return send_on(line, content)
