"""A server on a real socket whose every answer is scripted byte by byte, to play what goes wrong on a line."""

import contextlib
import gzip
import socket
import ssl
import struct
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path


@dataclass
class Asked:
    """One request as it came over the line."""

    method: str
    target: str
    headers: dict[str, str]
    body: bytes


Script = Callable[[socket.socket, Asked], None]


@dataclass
class ScriptedServer:
    """Listens on loopback until closed.

    Attributes:
        script: Called with each request; may be changed between calls.
        tls: File with certificate and key; plain if None.
        reset_first: Whether connections are cut before anything is read from them.
    """

    script: Script
    tls: Path | None = None
    reset_first: bool = False
    stop: threading.Event = field(default_factory=threading.Event)
    asked: list[Asked] = field(default_factory=list)
    opened: int = 0

    def __post_init__(self) -> None:
        self._socket = socket.create_server(("127.0.0.1", 0))
        self._context: ssl.SSLContext | None = None
        if self.tls is not None:
            self._context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            self._context.load_cert_chain(self.tls)
        self._threads: list[threading.Thread] = []
        self._connections: list[socket.socket] = []
        self._acceptor = threading.Thread(target=self._accept, daemon=True)
        self._acceptor.start()

    @property
    def port(self) -> int:
        return int(self._socket.getsockname()[1])

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def close(self) -> None:
        self.stop.set()
        with contextlib.suppress(OSError):
            self._socket.shutdown(socket.SHUT_RDWR)
        self._socket.close()
        for connection in self._connections:
            with contextlib.suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)
        for thread in (self._acceptor, *self._threads):
            thread.join(5)
        for connection in self._connections:
            connection.close()

    def _accept(self) -> None:
        while not self.stop.is_set():
            try:
                connection, _ = self._socket.accept()
            except OSError:
                return
            self.opened += 1
            self._connections.append(connection)
            thread = threading.Thread(target=self._serve, args=(connection,), daemon=True)
            self._threads.append(thread)
            thread.start()

    def _serve(self, connection: socket.socket) -> None:
        if self.reset_first:
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            connection.close()
            return
        with contextlib.suppress(OSError):
            if self._context is not None:
                connection = self._context.wrap_socket(connection, server_side=True)
                self._connections.append(connection)
            asked = _read_request(connection)
            if asked is not None:
                self.asked.append(asked)
                self.script(connection, asked)
        with contextlib.suppress(OSError):
            connection.shutdown(socket.SHUT_RDWR)
        connection.close()


def _read_request(connection: socket.socket) -> Asked | None:
    data = b""
    while b"\r\n\r\n" not in data:
        more = connection.recv(65536)
        if not more:
            return None
        data += more
    head, _, body = data.partition(b"\r\n\r\n")
    first, *lines = head.decode("latin-1").split("\r\n")
    headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines)}
    while len(body) < int(headers.get("content-length", "0")):
        body += connection.recv(65536)
    method, target, _ = first.split(" ", 2)
    return Asked(method, target, headers, body)


def http(
    status: int = 200, body: bytes = b"", *, kind: str = "application/json", headers: dict[str, str] | None = None
) -> bytes:
    """Build a whole answer that closes its connection."""
    lines = {"Content-Type": kind, "Content-Length": str(len(body)), "Connection": "close", **(headers or {})}
    head = "".join(f"{name}: {value}\r\n" for name, value in lines.items())
    return f"HTTP/1.1 {status} X\r\n{head}\r\n".encode() + body


def answering(*answers: bytes) -> Script:
    """Give each request the next answer, the last one for ever."""
    left = list(answers)
    lock = threading.Lock()

    def script(connection: socket.socket, _asked: Asked) -> None:
        with lock:
            answer = left.pop(0) if len(left) > 1 else left[0]
        connection.sendall(answer)

    return script


def resetting(connection: socket.socket, _asked: Asked) -> None:
    """Take the request, then cut the line hard."""
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))


def dripping(head: bytes, stop: threading.Event) -> Script:
    """Send a head, then a byte now and then, for ever: each read gets something."""

    def script(connection: socket.socket, _asked: Asked) -> None:
        connection.sendall(head)
        while not stop.wait(0.05):
            connection.sendall(b" ")

    return script


def endless(connection: socket.socket, _asked: Asked) -> None:
    """Send a body that does not end."""
    connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n")
    while True:
        connection.sendall(b"10000\r\n" + b" " * 0x10000 + b"\r\n")


def gzip_bomb() -> bytes:
    """Build an answer of some 50 kB that unpacks to 50 MB of spaces."""
    return http(200, gzip.compress(b" " * 50_000_000, 1), headers={"Content-Encoding": "gzip"})


def unused_port() -> int:
    """Return a port where nothing listens."""
    with socket.create_server(("127.0.0.1", 0)) as probe:
        return int(probe.getsockname()[1])


@contextlib.contextmanager
def serving(script: Script, tls: Path | None = None) -> Iterator[ScriptedServer]:
    """Run a scripted server for a while."""
    server = ScriptedServer(script, tls)
    try:
        yield server
    finally:
        server.close()
