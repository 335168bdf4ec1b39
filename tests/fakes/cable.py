"""The network between a station and its carriers, as a cable that can be pulled and put back: TCP on loopback."""

import contextlib
import socket
import struct
import threading
from types import TracebackType
from typing import Self

_RESET = struct.pack("ii", 1, 0)
_PART_BYTES = 65_536
_END_SECONDS = 5.0


class Cable:
    """Hands every connection on to a port of this machine, unless it is pulled.

    While it is pulled nobody gets through, and what was under way is cut off.

    Args:
        port: Where it leads.
    """

    def __init__(self, port: int) -> None:
        self._far = port
        self.port = 0
        self._listener: socket.socket | None = None
        self._ends: set[socket.socket] = set()
        self._threads: list[threading.Thread] = []
        self._lock = threading.Lock()

    @property
    def base_url(self) -> str:
        """The near end, for HTTP."""
        return f"http://127.0.0.1:{self.port}"

    def __enter__(self) -> Self:
        self.put_back()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.pull()
        for thread in self._threads:
            thread.join(_END_SECONDS)
            assert not thread.is_alive()

    def put_back(self) -> None:
        """Let connections through, on the same port as before."""
        listener = socket.create_server(("127.0.0.1", self.port))
        self.port = listener.getsockname()[1]
        self._listener = listener
        self._start(self._accept, listener)

    def pull(self) -> None:
        """Let none through any more, and cut off all that are."""
        listener, self._listener = self._listener, None
        if listener is not None:
            with contextlib.suppress(OSError):  # wakes whoever waits for a caller
                listener.shutdown(socket.SHUT_RDWR)
            listener.close()
        with self._lock:
            ends, self._ends = self._ends, set()
        for end in ends:
            with contextlib.suppress(OSError):
                end.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _RESET)
                end.shutdown(socket.SHUT_RDWR)

    def _start(self, work: object, *given: socket.socket) -> None:
        thread = threading.Thread(target=work, args=given, daemon=True)  # type: ignore[arg-type]  # one of this class
        self._threads.append(thread)
        thread.start()

    def _accept(self, listener: socket.socket) -> None:
        while True:
            try:
                near, _ = listener.accept()
            except OSError:
                return
            try:
                far = socket.create_connection(("127.0.0.1", self._far))
            except OSError:
                near.close()
                continue
            with self._lock:
                self._ends |= {near, far}
            if self._listener is not listener:  # pulled meanwhile
                self._close(near, far)
                continue
            self._start(self._pump, near, far)
            self._start(self._pump, far, near)

    def _pump(self, source: socket.socket, target: socket.socket) -> None:
        try:
            while part := source.recv(_PART_BYTES):
                target.sendall(part)
        except OSError:
            pass
        self._close(source, target)

    def _close(self, *ends: socket.socket) -> None:
        with self._lock:
            self._ends -= set(ends)
        for end in ends:
            with contextlib.suppress(OSError):
                end.shutdown(socket.SHUT_RDWR)
            end.close()
