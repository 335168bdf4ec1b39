"""A Zebra label printer on a TCP port, played well enough to print, to answer and to misbehave.

What it answers follows the ZPL programming guide's pages on ``~HS``, ``~HQES``, ``~HI`` and ``^HH`` and on ``! U1``.
"""

import asyncio
import logging
import threading
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from pydantic import BaseModel, ConfigDict

from app.sandbox.listening import listening_socket
from app.sandbox.zebra_answers import Condition, configuration, host_identification, host_query, host_status, variables
from app.sandbox.zebra_connection import ZebraConnection, ZebraFault, ZebraFaultKind
from app.sandbox.zebra_stream import (
    Said,
    Token,
    asks_configuration,
    draws,
    label_length_dots,
    quantity,
)

_log = logging.getLogger(__name__)
_SMALL_BUFFER_BYTES = 4_096
_CHANGE_SECONDS = 5.0
Draw = Callable[[bytes], bytes]
"""Makes a PNG of one ZPL format."""


class ZebraFlags(BaseModel):
    """What the printer has; the first four keep it from printing.

    Attributes:
        silent: It prints and answers nothing at all.
        silent_in_error: ``~HS`` is not answered while paper or ribbon is out or the head is up, as Zebra's manual says.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    paper_out: bool = False
    head_up: bool = False
    paused: bool = False
    ribbon_out: bool = False
    silent: bool = False
    silent_in_error: bool = False

    @property
    def in_error(self) -> bool:
        """Whether something is wrong with paper, ribbon or head."""
        return self.paper_out or self.head_up or self.ribbon_out


@dataclass(frozen=True)
class PrintedLabel:
    """One label that came out; ``content`` is its format from ``^XA`` to ``^XZ``."""

    number: int
    content: bytes
    arrived_at: datetime
    copies: int


class Zebra:
    """The played printer. Its methods without ``async`` may be called from any thread but the sandbox's own.

    Args:
        port: 0 takes any free one.
        folder: Where ``label-0001.zpl`` and ``.png`` are written; None writes nothing.
        draw: Makes the pictures; without it there are none.
        seconds_per_label: How long a label takes.
    """

    def __init__(
        self,
        *,
        host: str = "127.0.0.1",
        port: int = 0,
        dots_per_mm: int = 8,
        model: str = "ZTC ZD421-203dpi ZPL",
        folder: Path | None = None,
        draw: Draw | None = None,
        seconds_per_label: float = 0.0,
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        self.host = host
        self.port = port
        self.flags = ZebraFlags()
        self.fault: ZebraFault | None = None
        self.labels: list[PrintedLabel] = []
        self.formats: list[bytes] = []
        self.pictures: dict[int, bytes] = {}
        self.truncated_count = 0
        self.odometer = 0
        self._dots_per_mm = dots_per_mm
        self._model = model
        self._folder = folder
        self._draw = draw
        self._seconds_per_label = seconds_per_label
        self._clock = clock
        self._label_length = 1218
        self._stored: dict[str, str] = {}
        self._queue: deque[tuple[bytes, datetime]] = deque()
        self._busy = False
        self._changed = threading.Condition()
        self._connections: set[ZebraConnection] = set()
        self._drawings: set[asyncio.Task[None]] = set()
        self._server: asyncio.Server | None = None
        self._loop: asyncio.AbstractEventLoop | None = None

    # --- life -------------------------------------------------------------------------------------------------------

    async def start(self) -> None:
        """Listen. Raises OSError when the port is taken."""
        self._loop = asyncio.get_running_loop()
        if self._folder is not None:
            self._folder.mkdir(parents=True, exist_ok=True)
        await self._listen()

    async def stop(self) -> None:
        """Close the port and all connections; labels that are being drawn are finished first."""
        self._close_port()
        for connection in list(self._connections):
            connection.end()
        if self._drawings:
            await asyncio.gather(*self._drawings)
        while self._connections:
            await asyncio.sleep(0)

    async def _listen(self) -> None:
        buffer_bytes = _SMALL_BUFFER_BYTES if self._fault_is(ZebraFaultKind.NEVER_READ) else None
        listener = listening_socket(self.host, self.port, buffer_bytes)
        self.port = listener.getsockname()[1]
        self._server = await asyncio.get_running_loop().create_server(self._connection, sock=listener)

    def _connection(self) -> ZebraConnection:
        return ZebraConnection(self.fault, self._obey, opened=self._connections.add, closed=self._closed)

    def _closed(self, connection: ZebraConnection) -> None:
        self.truncated_count += connection.inside_format
        self._connections.discard(connection)

    def _close_port(self) -> None:
        if self._server is not None:
            self._server.close()
            self._server = None

    # --- from outside -----------------------------------------------------------------------------------------------

    def set_flags(self, **flags: bool) -> None:
        """Change some flags, such as ``paper_out=True``; what was waiting is printed when nothing keeps it back."""
        self._from_thread(self.change_flags, flags)

    def set_fault(self, kind: ZebraFaultKind | str | None, after_bytes: int = 0) -> None:
        """Let connections go wrong from now on; None lets them go well again."""
        fault = None if kind is None else ZebraFault(kind=ZebraFaultKind(kind), after_bytes=after_bytes)
        self._from_thread(self.change_fault, fault)

    def wait_for_labels(self, count: int, timeout_seconds: float = 5.0) -> list[PrintedLabel]:
        """Wait until so many labels came out; return all there are by then, fewer if time is up."""
        with self._changed:
            self._changed.wait_for(lambda: len(self.labels) >= count, timeout_seconds)
            return list(self.labels)

    def wait_for_pictures(self, count: int, timeout_seconds: float = 5.0) -> dict[int, bytes]:
        """Wait until so many labels were drawn; return the pictures by label number."""
        with self._changed:
            self._changed.wait_for(lambda: len(self.pictures) >= count, timeout_seconds)
            return dict(self.pictures)

    async def change_flags(self, flags: dict[str, bool]) -> None:
        """Change some flags, on the sandbox's own loop."""
        self.flags = ZebraFlags.model_validate({**self.flags.model_dump(), **flags})
        self._print_waiting()

    async def change_fault(self, fault: ZebraFault | None) -> None:
        """Change the fault, on the sandbox's own loop; the port is opened anew, so only new connections feel it."""
        self.fault = fault
        self._close_port()
        if not self._fault_is(ZebraFaultKind.REFUSE):
            await self._listen()

    async def forget(self) -> None:
        """Start anew: no labels, no flags, no fault. The odometer counts on, as it does in a printer."""
        self._queue.clear()
        with self._changed:
            self.labels.clear()
            self.formats.clear()
            self.pictures.clear()
            self.truncated_count = 0
        self.flags = ZebraFlags()
        if self.fault is not None:
            await self.change_fault(None)

    def describe(self) -> dict[str, Any]:
        """Return how it stands, as JSON."""
        return {
            "host": self.host,
            "port": self.port,
            "flags": self.flags.model_dump(),
            "fault": self.fault.model_dump() if self.fault else None,
            "labels": len(self.labels),
            "waiting": len(self._queue),
            "odometer": self.odometer,
            "truncated": self.truncated_count,
        }

    def _from_thread(self, change: Callable[[Any], Any], value: Any) -> None:
        if self._loop is None:
            raise RuntimeError("The printer has not been started")
        asyncio.run_coroutine_threadsafe(change(value), self._loop).result(_CHANGE_SECONDS)

    def _fault_is(self, kind: ZebraFaultKind) -> bool:
        return self.fault is not None and self.fault.kind is kind

    # --- what arrives -----------------------------------------------------------------------------------------------

    def _obey(self, token: Token) -> bytes:
        """Do what a token says; return what is answered."""
        answer = b""
        match token.said:
            case Said.FORMAT:
                answer = self._take_format(token.content)
            case Said.HOST_STATUS:
                answer = b"" if self.flags.silent_in_error and self.flags.in_error else host_status(self._condition())
            case Said.HOST_QUERY:
                answer = host_query(self._condition())
            case Said.HOST_IDENTIFICATION:
                answer = host_identification(self._condition())
            case Said.CANCEL_ALL:
                self._queue.clear()
            case Said.PAUSE | Said.RESUME:
                self.flags = self.flags.model_copy(update={"paused": token.said is Said.PAUSE})
                self._print_waiting()
            case Said.GET_VARIABLE:
                known = {**variables(self._condition()), **self._stored}
                answer = f'"{known.get(token.name, "?")}"'.encode()
            case Said.SET_VARIABLE:
                self._stored[token.name] = token.value
        return b"" if self.flags.silent else answer

    def _take_format(self, content: bytes) -> bytes:
        self.formats.append(content)
        self._label_length = label_length_dots(content) or self._label_length
        if draws(content):
            self._queue.append((content, self._clock()))
            self._print_waiting()
        return configuration(self._condition()) if asks_configuration(content) else b""

    def _condition(self) -> Condition:
        return Condition(
            paper_out=self.flags.paper_out,
            head_up=self.flags.head_up,
            paused=self.flags.paused,
            ribbon_out=self.flags.ribbon_out,
            partial_format=any(connection.inside_format for connection in self._connections),
            waiting=len(self._queue),
            label_length_dots=self._label_length,
            odometer=self.odometer,
            dots_per_mm=self._dots_per_mm,
            model=self._model,
        )

    # --- paper ------------------------------------------------------------------------------------------------------

    def _print_waiting(self) -> None:
        while self._queue and not self._busy and not (self.flags.in_error or self.flags.paused):
            if self._seconds_per_label:
                self._busy = True
                asyncio.get_running_loop().call_later(self._seconds_per_label, self._print_slowly)
            else:
                self._print(*self._queue.popleft())

    def _print_slowly(self) -> None:
        self._busy = False
        if self._queue and not (self.flags.in_error or self.flags.paused):
            self._print(*self._queue.popleft())
        self._print_waiting()

    def _print(self, content: bytes, arrived_at: datetime) -> None:
        copies = quantity(content)
        with self._changed:
            self.odometer += copies
            label = PrintedLabel(len(self.labels) + 1, content, arrived_at, copies)
            self.labels.append(label)
            self._changed.notify_all()
        if self._folder is not None or self._draw is not None:
            task = asyncio.get_running_loop().create_task(asyncio.to_thread(self._show, label))
            self._drawings.add(task)
            task.add_done_callback(self._drawings.discard)

    def _show(self, label: PrintedLabel) -> None:
        """Write a label's bytes and its picture; runs in a thread of its own."""
        path = self._folder / f"label-{label.number:04d}" if self._folder is not None else None
        if path is not None:
            path.with_suffix(".zpl").write_bytes(label.content)
        if self._draw is None:
            return
        try:
            picture = self._draw(label.content)
        except Exception:  # noqa: BLE001  # a label that cannot be drawn was printed all the same
            _log.warning("Label %d could not be drawn", label.number, exc_info=True)
            return
        if path is not None:
            path.with_suffix(".png").write_bytes(picture)
        with self._changed:
            self.pictures[label.number] = picture
            self._changed.notify_all()
