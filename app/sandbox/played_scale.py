"""A scale on a TCP port that speaks MT-SICS, level 0, and stands as it is told to.

===========================  ================================================================================================
``GET /_sandbox/scale``       how it stands
``POST /_sandbox/scale``      ``{"grams": 1250, "status": "stable"}``, both optional; a weight of 0 is zero
===========================  ================================================================================================

States: ``stable``, ``motion`` (never rests), ``overload``, ``under``, ``stale`` (takes questions and answers none),
``disconnected`` (hangs up, and takes no call).
"""

import asyncio
import contextlib
from enum import StrEnum
from typing import Any

from pydantic import BaseModel, ConfigDict, Field, ValidationError
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route as Path

from app.sandbox.listening import listening_socket

MOST_GRAMS = 60_000


class ScaleState(StrEnum):
    """How the played scale stands."""

    STABLE = "stable"
    MOTION = "motion"
    OVERLOAD = "overload"
    UNDER = "under"
    STALE = "stale"
    DISCONNECTED = "disconnected"


class ScaleChange(BaseModel):
    """What is changed; what is not named stays."""

    model_config = ConfigDict(extra="forbid")

    grams: int | None = Field(default=None, ge=-MOST_GRAMS, le=MOST_GRAMS)
    status: ScaleState | None = None


class PlayedScale:
    """The played scale.

    Args:
        port: 0 takes any free port.
    """

    def __init__(self, *, host: str = "127.0.0.1", port: int = 0) -> None:
        self.host, self.port = host, port
        self.grams = 0
        self.state = ScaleState.STABLE
        self.asked = 0
        self._flutter = 0
        self._server: asyncio.Server | None = None
        self._callers: set[asyncio.StreamWriter] = set()
        self._loop: asyncio.AbstractEventLoop | None = None

    async def start(self) -> None:
        """Begin to listen. Raises OSError when the port is taken."""
        self._loop = asyncio.get_running_loop()
        listener = listening_socket(self.host, self.port)
        self.port = listener.getsockname()[1]
        self._server = await asyncio.start_server(self._serve, sock=listener)

    async def stop(self) -> None:
        """Hang up and listen no more."""
        if self._server is not None:
            self._server.close()
            self._hang_up()
            await self._server.wait_closed()

    def put(self, grams: int | None = None, state: ScaleState | str | None = None) -> None:
        """Change how it stands, from any thread; returns once that is in force."""
        if self._loop is None:
            raise RuntimeError("the scale was not started")
        change = ScaleChange(grams=grams, status=ScaleState(state) if state is not None else None)
        asyncio.run_coroutine_threadsafe(self._apply(change), self._loop).result(5)

    def reset(self) -> None:
        """Stand empty and at rest again."""
        self.grams, self.state, self.asked = 0, ScaleState.STABLE, 0

    async def _apply(self, change: ScaleChange) -> None:
        self.change(change)

    def change(self, change: ScaleChange) -> None:
        """Change how it stands, on the sandbox's own loop."""
        if change.grams is not None:
            self.grams = change.grams
        if change.status is not None:
            self.state = change.status
        if self.state is ScaleState.DISCONNECTED:
            self._hang_up()

    def describe(self) -> dict[str, Any]:
        """Return how it stands, as JSON."""
        return {"host": self.host, "port": self.port, "grams": self.grams, "status": self.state, "asked": self.asked}

    def _hang_up(self) -> None:
        for caller in tuple(self._callers):
            caller.close()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        if self.state is ScaleState.DISCONNECTED:
            writer.close()
            return
        self._callers.add(writer)
        try:
            while line := await reader.readline():
                self.asked += 1
                if self.state is not ScaleState.STALE:
                    writer.write(self._answer(line.strip()))
                    await writer.drain()
        except (ConnectionError, ValueError):  # gone, or a line without end
            pass
        finally:
            self._callers.discard(writer)
            writer.close()
            with contextlib.suppress(ConnectionError):
                await writer.wait_closed()

    def _answer(self, question: bytes) -> bytes:
        if question not in {b"S", b"SI"}:
            return b"ES\r\n"
        if self.state is ScaleState.OVERLOAD:
            return b"S +\r\n"
        if self.state is ScaleState.UNDER:
            return b"S -\r\n"
        moving = self.state is ScaleState.MOTION
        if moving and question == b"S":
            return b"S I\r\n"
        self._flutter = (self._flutter + 7) % 40
        grams = self.grams + (self._flutter if moving else 0)
        return f"S {'D' if moving else 'S'} {grams / 1000:10.3f} kg\r\n".encode()


class ScaleDesk:
    """Shows and changes the played scale."""

    def __init__(self, scale: PlayedScale) -> None:
        self._scale = scale

    def paths(self) -> list[Path]:
        """Return all addresses."""
        return [
            Path("/_sandbox/scale", self._show, methods=["GET"]),
            Path("/_sandbox/scale", self._set, methods=["POST"]),
        ]

    async def _show(self, _request: Request) -> Response:
        return JSONResponse(self._scale.describe())

    async def _set(self, request: Request) -> Response:
        try:
            change = ScaleChange.model_validate_json(await request.body())
        except ValidationError as error:
            return JSONResponse(error.errors(include_url=False, include_input=False, include_context=False), 422)
        self._scale.change(change)
        return JSONResponse(self._scale.describe())
