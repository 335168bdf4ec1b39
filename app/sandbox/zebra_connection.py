"""One caller of a played printer, and what may go wrong with the connection."""

import asyncio
from abc import abstractmethod
from collections.abc import Callable
from enum import StrEnum

from pydantic import BaseModel, ConfigDict, Field
from typing_extensions import override

from app.sandbox.listening import reset
from app.sandbox.zebra_stream import StreamReader, Token


class ZebraFaultKind(StrEnum):
    """What the connection does wrong."""

    REFUSE = "refuse"
    RESET = "reset"
    NEVER_READ = "never_read"
    HALF_READ = "half_read"
    """Reads so many bytes and then nothing more, without closing."""


class ZebraFault(BaseModel):
    """A fault that lasts until it is taken away.

    Attributes:
        after_bytes: For ``reset`` and ``half_read``: so many bytes of a connection are read first.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    kind: ZebraFaultKind
    after_bytes: int = Field(default=0, ge=0)


class PrinterConnection(asyncio.Protocol):
    """One caller: hands on what it says, and writes the answers.

    Args:
        fault: What this connection does wrong; None for nothing.
    """

    def __init__(
        self,
        fault: ZebraFault | None,
        *,
        opened: "Callable[[PrinterConnection], object]",
        closed: "Callable[[PrinterConnection], object]",
    ) -> None:
        self._kind = fault.kind if fault else None
        self._left_bytes = fault.after_bytes if fault else 0
        self._opened = opened
        self._closed = closed
        self._transport: asyncio.Transport | None = None

    @property
    @abstractmethod
    def inside_format(self) -> bool:
        """Whether something has begun here that has not ended."""

    @property
    def reads_no_more(self) -> bool:
        """Whether a fault keeps it from reading ever again."""
        return self._kind in {ZebraFaultKind.NEVER_READ, ZebraFaultKind.HALF_READ}

    @abstractmethod
    def take(self, data: bytes) -> bytes:
        """Take bytes; return what is answered."""

    def end(self) -> None:
        """Close the connection now."""
        if self._transport is not None:
            self._transport.abort()

    @override
    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Begin; a connection that is never read is stopped one step later, for reading begins after this call."""
        if not isinstance(transport, asyncio.Transport):
            raise TypeError("A printer is reached over a stream")
        self._transport = transport
        self._opened(self)
        nothing_is_read = self._kind is ZebraFaultKind.HALF_READ and not self._left_bytes
        if self._kind is ZebraFaultKind.NEVER_READ or nothing_is_read:
            asyncio.get_running_loop().call_soon(transport.pause_reading)
        elif self._kind is ZebraFaultKind.RESET and not self._left_bytes:
            reset(transport)

    @override
    def data_received(self, data: bytes) -> None:
        """Take bytes; a connection with a fault in waiting takes no more than it was given."""
        if self._transport is None:
            return
        is_counted = self._kind in {ZebraFaultKind.RESET, ZebraFaultKind.HALF_READ}
        if is_counted:
            data = data[: self._left_bytes]
            self._left_bytes -= len(data)
        if answer := self.take(data):
            self._transport.write(answer)
        if is_counted and not self._left_bytes:
            if self._kind is ZebraFaultKind.RESET:
                reset(self._transport)
            else:
                self._transport.pause_reading()

    @override
    def connection_lost(self, exc: Exception | None) -> None:
        """End."""
        self._closed(self)


class ZebraConnection(PrinterConnection):
    """One caller of the played Zebra.

    Args:
        obey: Does what a token says, and returns what is answered.
    """

    def __init__(
        self,
        fault: ZebraFault | None,
        obey: Callable[[Token], bytes],
        *,
        opened: Callable[[PrinterConnection], object],
        closed: Callable[[PrinterConnection], object],
    ) -> None:
        super().__init__(fault, opened=opened, closed=closed)
        self._obey = obey
        self._reader = StreamReader()

    @property
    @override
    def inside_format(self) -> bool:
        """Whether a format has begun here that has not ended."""
        return self._reader.inside_format

    @override
    def take(self, data: bytes) -> bytes:
        """Cut into tokens and obey them, one after the other."""
        return b"".join(self._obey(token) for token in self._reader.feed(data))
