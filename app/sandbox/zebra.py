"""A Zebra label printer on a TCP port, played well enough to print, to answer and to misbehave.

What it answers follows the ZPL programming guide's pages on ``~HS``, ``~HQES``, ``~HI`` and ``^HH`` and on ``! U1``.
"""

import asyncio
import logging
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from pydantic import BaseModel, ConfigDict
from typing_extensions import override

from app.sandbox.played_printer import PlayedPrinter, now_utc
from app.sandbox.zebra_answers import (
    DPI,
    Condition,
    configuration,
    host_identification,
    host_query,
    host_status,
    variables,
)
from app.sandbox.zebra_connection import PrinterConnection, ZebraConnection
from app.sandbox.zebra_stream import (
    Said,
    Token,
    asks_configuration,
    draws,
    label_length_dots,
    quantity,
    reprints_after_error,
)

_log = logging.getLogger(__name__)
Draw = Callable[[bytes], bytes]
"""Makes a PNG of one ZPL format."""


class ZebraFlags(BaseModel):
    """What the printer has; all up to ``label_waits`` keep it from printing.

    Attributes:
        label_waits: In peel mode: the label that came out was not taken yet.
        paper_low: Paper near its end.
        last_of_roll: The next label is the last one: it comes out whole, and then the paper is out.
        peels: After each label it waits until that one is taken.
        silent: It prints and answers nothing at all.
        silent_in_error: ``~HS`` is not answered while paper or ribbon is out or the head is up, as Zebra's manual says.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    paper_out: bool = False
    head_up: bool = False
    paused: bool = False
    ribbon_out: bool = False
    head_hot: bool = False
    label_waits: bool = False
    paper_low: bool = False
    last_of_roll: bool = False
    peels: bool = False
    silent: bool = False
    silent_in_error: bool = False

    @property
    def in_error(self) -> bool:
        """Whether something is wrong with paper, ribbon or head."""
        return self.paper_out or self.head_up or self.ribbon_out or self.head_hot

    @property
    def keep_back(self) -> bool:
        """Whether no label comes out now."""
        return self.in_error or self.paused or self.label_waits


@dataclass(frozen=True)
class PrintedLabel:
    """One label that came out; ``content`` is its format from ``^XA`` to ``^XZ``."""

    number: int
    content: bytes
    arrived_at: datetime
    copies: int


class Zebra(PlayedPrinter):
    """The played printer.

    Args:
        dots_per_mm: Of its head: 6, 8, 12 or 24.
        model: Empty makes one that names the head, as Zebra's do.
        folder: Where ``label-0001.zpl`` and ``.png`` are written; None writes nothing.
        draw: Makes the pictures; without it there are none.
        seconds_per_label: How long a label takes.

    Attributes:
        spoilt_count: Labels that something went wrong with while they were printed; they came out torn or half.
        reprints: Whether it prints the last label again by itself after an error (``^JZ``), as it does from the factory.
    """

    def __init__(
        self,
        *,
        host: str = "127.0.0.1",
        port: int = 0,
        dots_per_mm: int = 8,
        model: str = "",
        folder: Path | None = None,
        draw: Draw | None = None,
        seconds_per_label: float = 0.0,
        clock: Callable[[], datetime] = now_utc,
    ) -> None:
        super().__init__(host, port, folder, clock)
        self.flags = ZebraFlags()
        self.labels: list[PrintedLabel] = []
        self.formats: list[bytes] = []
        self.pictures: dict[int, bytes] = {}
        self.truncated_count = 0
        self.spoilt_count = 0
        self.odometer = 0
        self.reprints = True
        self.dots_per_mm = dots_per_mm
        self._model = model
        self._draw = draw
        self._seconds_per_label = seconds_per_label
        self._label_length = 1218
        self._stored: dict[str, str] = {}
        self._queue: deque[tuple[bytes, datetime]] = deque()
        self._busy = False
        self._is_spoilt = False

    @override
    def connection(self) -> ZebraConnection:
        """Make what serves one caller."""
        return ZebraConnection(self.fault, self._obey, opened=self._connections.add, closed=self._closed)

    def _closed(self, connection: PrinterConnection) -> None:
        self.truncated_count += connection.inside_format
        self._connections.discard(connection)

    # --- from outside -----------------------------------------------------------------------------------------------

    def set_flags(self, **flags: bool) -> None:
        """Change some flags, such as ``paper_out=True``; what was waiting is printed when nothing keeps it back."""
        self._from_thread(self.change_flags(flags))

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
        before = self.flags
        self.flags = ZebraFlags.model_validate({**self.flags.model_dump(), **flags})
        if self._busy and self.flags.in_error and not before.in_error:
            self._is_spoilt = True
        self._print_waiting()

    async def change_head(self, dots_per_mm: int) -> None:
        """Put another head in, on the sandbox's own loop. Raises ValueError when there is no such head."""
        if dots_per_mm not in DPI:
            raise ValueError(f"there is no head of {dots_per_mm} dots per mm")
        self.dots_per_mm = dots_per_mm

    async def forget(self) -> None:
        """Start anew: no labels, no flags, no fault. The odometer counts on, as it does in a printer."""
        self._queue.clear()
        with self._changed:
            self.labels.clear()
            self.formats.clear()
            self.pictures.clear()
            self.truncated_count = 0
        self.flags = ZebraFlags()
        self.reprints, self.spoilt_count = True, 0
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
            "spoilt": self.spoilt_count,
            "reprints_after_error": self.reprints,
            "dots_per_mm": self.dots_per_mm,
        }

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
        self.reprints = reprints_after_error(content, now=self.reprints)
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
            head_hot=self.flags.head_hot,
            label_waits=self.flags.label_waits,
            paper_low=self.flags.paper_low,
            partial_format=any(connection.inside_format for connection in self._connections),
            waiting=len(self._queue),
            label_length_dots=self._label_length,
            odometer=self.odometer,
            dots_per_mm=self.dots_per_mm,
            model=self._model or f"ZTC ZD421-{DPI[self.dots_per_mm]}dpi ZPL",
        )

    # --- paper ------------------------------------------------------------------------------------------------------

    def _print_waiting(self) -> None:
        while self._queue and not self._busy and not self.flags.keep_back:
            if self._seconds_per_label:
                self._busy = True
                asyncio.get_running_loop().call_later(self._seconds_per_label, self._print_slowly)
            else:
                self._print()

    def _print_slowly(self) -> None:
        self._busy = False
        if self._is_spoilt:  # it came out torn; whether it is printed again is what ^JZ says
            self._is_spoilt = False
            self.spoilt_count += 1
            if not self.reprints and self._queue:
                self._queue.popleft()
        elif self._queue and not self.flags.keep_back:
            self._print()
        self._print_waiting()

    def _print(self) -> None:
        content, arrived_at = self._queue.popleft()
        if self.flags.peels:
            self.flags = self.flags.model_copy(update={"label_waits": True})
        if self.flags.last_of_roll:
            # The paper is out before the gap behind this label was seen, so the printer takes it for a spoilt one.
            self.flags = self.flags.model_copy(update={"last_of_roll": False, "paper_out": True})
            if self.reprints:
                self._queue.appendleft((content, arrived_at))
        copies = quantity(content)
        with self._changed:
            self.odometer += copies
            label = PrintedLabel(len(self.labels) + 1, content, arrived_at, copies)
            self.labels.append(label)
            self._changed.notify_all()
        if self._folder is not None or self._draw is not None:
            self._in_background(lambda: self._show(label))

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
