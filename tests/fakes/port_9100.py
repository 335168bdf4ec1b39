"""Printers on port 9100 as they misbehave, and a small Zebra; on loopback."""

import re
import socket
import struct
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field

RESET = struct.pack("ii", 1, 0)
Behaviour = Callable[["Peer", socket.socket], None]


@dataclass
class Peer:
    """What the printer's side saw."""

    port: int
    received: list[bytes] = field(default_factory=list)
    open_at_once: int = 0
    most_at_once: int = 0
    ends: threading.Event = field(default_factory=threading.Event)
    changed: threading.Condition = field(default_factory=threading.Condition)

    @property
    def content(self) -> bytes:
        return b"".join(self.received)

    def note(self, content: bytes) -> None:
        with self.changed:
            self.received.append(content)
            self.changed.notify_all()

    def wait_for(self, count: int) -> None:
        """Wait until that many jobs have arrived whole."""
        with self.changed:
            assert self.changed.wait_for(lambda: len(self.received) >= count, 10), f"only {len(self.received)} arrived"


@contextmanager
def listening(behaviour: Behaviour, *, receive_buffer: int | None = None) -> Iterator[Peer]:
    """Listen and answer each connection in its own thread, all of which end with the block."""
    server = socket.socket()
    if receive_buffer is not None:
        server.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, receive_buffer)
    server.bind(("127.0.0.1", 0))
    server.listen(16)
    peer = Peer(server.getsockname()[1])
    threads: list[threading.Thread] = []

    def serve(connection: socket.socket) -> None:
        with peer.changed:
            peer.open_at_once += 1
            peer.most_at_once = max(peer.most_at_once, peer.open_at_once)
        with connection, suppress(OSError):
            behaviour(peer, connection)
        with peer.changed:
            peer.open_at_once -= 1

    def accept() -> None:
        while True:
            try:
                connection, _ = server.accept()
            except OSError:
                return
            threads.append(threading.Thread(target=serve, args=(connection,)))
            threads[-1].start()

    listener = threading.Thread(target=accept)
    listener.start()
    try:
        yield peer
    finally:
        peer.ends.set()
        with suppress(OSError):
            server.shutdown(socket.SHUT_RDWR)
        server.close()
        listener.join()
        for thread in threads:
            thread.join()


def read_to_end(connection: socket.socket) -> bytes:
    said = bytearray()
    while part := connection.recv(65536):
        said += part
    return bytes(said)


def read_exactly(connection: socket.socket, count: int) -> bytes:
    said = bytearray()
    while len(said) < count and (part := connection.recv(count - len(said))):
        said += part
    return bytes(said)


def prints(peer: Peer, connection: socket.socket) -> None:
    """A good printer: reads to the end, closes."""
    peer.note(read_to_end(connection))


def prints_and_stays(peer: Peer, connection: socket.socket) -> None:
    """Reads all, answers nothing, never closes its side."""
    peer.note(read_to_end(connection))
    peer.ends.wait()


def closes_at_once(peer: Peer, connection: socket.socket) -> None:
    """Closes before it read anything."""


def stalls(peer: Peer, connection: socket.socket) -> None:
    """Takes the connection and reads nothing."""
    peer.ends.wait()


def resets_after(count: int) -> Behaviour:
    """Reads so many bytes, then breaks off."""

    def behaviour(peer: Peer, connection: socket.socket) -> None:
        peer.note(read_exactly(connection, count))
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, RESET)

    return behaviour


def talks(peer: Peer, connection: socket.socket) -> None:
    """Sends status that most programs never read, while it reads the job in small pieces."""
    said = bytearray()
    connection.sendall(b"status\r\n" * 4000)
    while part := connection.recv(512):
        said += part
        connection.sendall(b"still here\r\n")
    peer.note(bytes(said))


_TOKENS = re.compile(rb'~HQES|~HS|~HI|! U1 getvar "([^"]*)"\r\n|\^XA.*?\^XZ', re.S)


@dataclass
class SmallZebra:
    """A Zebra that counts what it prints and can have faults; use its ``serve`` as a behaviour.

    Attributes:
        prints_after: How many questions after a label it is counted; a real one counts when the paper has moved.
        silent: Questions that it does not answer.
        somebody_else: Labels that another station prints along with each of ours.
    """

    paper_out: bool = False
    paused: bool = False
    lid_open: bool = False
    ribbon_out: bool = False
    silent: tuple[bytes, ...] = ()
    prints_after: int = 0
    somebody_else: int = 0
    count: int = 1000
    labels: list[bytes] = field(default_factory=list)
    waiting: list[int] = field(default_factory=list)

    def serve(self, peer: Peer, connection: socket.socket) -> None:
        pending, whole = b"", b""
        while part := connection.recv(65536):
            pending, whole = pending + part, whole + part
            used = 0
            for found in _TOKENS.finditer(pending):
                used = found.end()
                answer = self._answer(found)
                if answer and not any(found[0].startswith(question) for question in self.silent):
                    connection.sendall(answer)
            pending = pending[used:]
        peer.note(whole)

    def _answer(self, found: "re.Match[bytes]") -> bytes:
        token = found[0]
        if token == b"~HS":
            return self.host_status()
        if token == b"~HQES":
            return self.error_status()
        if token == b"~HI":
            return b"\x02ZTC ZD421-300dpi ZPL,V93.21.26Z,12,8176KB\x03\r\n"
        if token.startswith(b"^XA"):
            if b"^F" not in token:  # it sets something and draws nothing
                return b""
            self.labels.append(token)
            self.waiting.append(self.prints_after)
            return b""
        self.waiting = [left - 1 for left in self.waiting]
        self.count += sum(1 + self.somebody_else for left in self.waiting if left < 0)
        self.waiting = [left for left in self.waiting if left >= 0]
        known = {b"odometer.total_label_count": str(self.count), b"head.resolution.in_dpi": "300"}
        return f'"{known.get(found[1], "?")}"'.encode()

    def host_status(self) -> bytes:
        first = f"030,{self.paper_out:d},{self.paused:d},1534,000,0,0,0,000,0,0,0"
        second = f"000,0,{self.lid_open:d},{self.ribbon_out:d},1,2,6,0,00000000,1,000"
        return "".join(f"\x02{row}\x03\r\n" for row in (first, second, "0000,0")).encode()

    def error_status(self) -> bytes:
        bits = self.paper_out | self.ribbon_out << 1 | self.lid_open << 2 | self.paused << 16
        return (
            f"\x02\r\n\r\n  PRINTER STATUS\r\n   ERRORS:         {bool(bits):d} 00000000 {bits:08X}\r\n"
            "   WARNINGS:       1 00000000 00000002\r\n\x03"
        ).encode()
