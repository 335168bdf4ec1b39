"""One caller of the played printer, and what may go wrong with the connection."""

import asyncio
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


class ZebraFault(BaseModel):
    """A fault that lasts until it is taken away.

    Attributes:
        after_bytes: For ``reset``: so many bytes of a connection are read first.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    kind: ZebraFaultKind
    after_bytes: int = Field(default=0, ge=0)


class ZebraConnection(asyncio.Protocol):
    """One caller: hands on what it says, and writes the answers.

    Args:
        fault: What this connection does wrong; None for nothing.
        obey: Does what a token says, and returns what is answered.
    """

    def __init__(
        self,
        fault: ZebraFault | None,
        obey: Callable[[Token], bytes],
        *,
        opened: "Callable[[ZebraConnection], object]",
        closed: "Callable[[ZebraConnection], object]",
    ) -> None:
        self._kind = fault.kind if fault else None
        self._left_bytes = fault.after_bytes if fault else 0
        self._obey = obey
        self._opened = opened
        self._closed = closed
        self._reader = StreamReader()
        self._transport: asyncio.Transport | None = None

    @property
    def inside_format(self) -> bool:
        """Whether a format has begun here that has not ended."""
        return self._reader.inside_format

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
        if self._kind is ZebraFaultKind.NEVER_READ:
            asyncio.get_running_loop().call_soon(transport.pause_reading)
        elif self._kind is ZebraFaultKind.RESET and not self._left_bytes:
            reset(transport)

    @override
    def data_received(self, data: bytes) -> None:
        """Take bytes; a connection with a reset in waiting takes no more than it was given."""
        if self._transport is None:
            return
        if self._kind is ZebraFaultKind.RESET:
            data = data[: self._left_bytes]
            self._left_bytes -= len(data)
        for token in self._reader.feed(data):
            if answer := self._obey(token):
                self._transport.write(answer)
        if self._kind is ZebraFaultKind.RESET and not self._left_bytes:
            reset(self._transport)

    @override
    def connection_lost(self, exc: Exception | None) -> None:
        """End."""
        self._closed(self)
