"""What all played printers share: a port, connections that may go wrong, and a folder for what came out."""

import asyncio
import threading
from abc import ABC, abstractmethod
from collections.abc import Callable, Coroutine
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from app.sandbox.listening import listening_socket
from app.sandbox.zebra_connection import PrinterConnection, ZebraFault, ZebraFaultKind

_SMALL_BUFFER_BYTES = 4_096
_CHANGE_SECONDS = 5.0


def now_utc() -> datetime:
    """Return the machine's time."""
    return datetime.now(UTC)


class PlayedPrinter(ABC):
    """A printer on a TCP port. Its methods without ``async`` may be called from any thread but the sandbox's own.

    Args:
        port: 0 takes any free one.
        folder: Where what came out is written; None writes nothing.
    """

    def __init__(self, host: str, port: int, folder: Path | None, clock: Callable[[], datetime]) -> None:
        self.host = host
        self.port = port
        self.fault: ZebraFault | None = None
        self._folder = folder
        self._clock = clock
        self._changed = threading.Condition()
        self._connections: set[PrinterConnection] = set()
        self._drawings: set[asyncio.Task[None]] = set()
        self._server: asyncio.Server | None = None
        self._loop: asyncio.AbstractEventLoop | None = None

    @abstractmethod
    def connection(self) -> PrinterConnection:
        """Make what serves one caller."""

    async def start(self) -> None:
        """Listen. Raises OSError when the port is taken."""
        self._loop = asyncio.get_running_loop()
        if self._folder is not None:
            self._folder.mkdir(parents=True, exist_ok=True)
        await self._listen()

    async def stop(self) -> None:
        """Close the port and all connections; what is being drawn is finished first."""
        self._close_port()
        for connection in list(self._connections):
            connection.end()
        if self._drawings:
            await asyncio.gather(*self._drawings)
        while self._connections:
            await asyncio.sleep(0)

    async def _listen(self) -> None:
        stops_reading = self._fault_is(ZebraFaultKind.NEVER_READ) or self._fault_is(ZebraFaultKind.HALF_READ)
        listener = listening_socket(self.host, self.port, _SMALL_BUFFER_BYTES if stops_reading else None)
        self.port = listener.getsockname()[1]
        self._server = await asyncio.get_running_loop().create_server(self.connection, sock=listener)

    def _close_port(self) -> None:
        if self._server is not None:
            self._server.close()
            self._server = None

    def set_fault(self, kind: ZebraFaultKind | str | None, after_bytes: int = 0) -> None:
        """Let connections go wrong from now on; None lets them go well again."""
        fault = None if kind is None else ZebraFault(kind=ZebraFaultKind(kind), after_bytes=after_bytes)
        self._from_thread(self.change_fault(fault))

    async def change_fault(self, fault: ZebraFault | None) -> None:
        """Change the fault, on the sandbox's own loop; the port is opened anew, so only new connections feel it."""
        self.fault = fault
        self._close_port()
        for connection in list(self._connections):
            if connection.reads_no_more:  # such a one would not even notice that its caller left
                connection.end()
        if not self._fault_is(ZebraFaultKind.REFUSE):
            await self._listen()

    def _from_thread(self, change: Coroutine[Any, Any, None]) -> None:
        if self._loop is None:
            change.close()
            raise RuntimeError("The printer has not been started")
        asyncio.run_coroutine_threadsafe(change, self._loop).result(_CHANGE_SECONDS)

    def _fault_is(self, kind: ZebraFaultKind) -> bool:
        return self.fault is not None and self.fault.kind is kind

    def _in_background(self, work: Callable[[], None]) -> None:
        """Do what takes time in a thread of its own; the printer's end waits for it."""
        self._in_turn(asyncio.to_thread(work))

    def _in_turn(self, work: Coroutine[Any, Any, None]) -> None:
        task = asyncio.get_running_loop().create_task(work)
        self._drawings.add(task)
        task.add_done_callback(self._drawings.discard)
