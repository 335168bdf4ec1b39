"""What stands before the played system: it writes each request down and lets faults strike."""

import asyncio
import contextlib
import gzip
import json
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from functools import lru_cache
from typing import Any

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from app.sandbox.connection import CONNECTION, CuttableConnection
from app.sandbox.faults import FaultBook
from app.sandbox.recorder import Recorder, recorded
from app.sandbox.variants import Fault, FaultKind, Route

ADMIN_PREFIX = "/_sandbox"
_JSON = (b"content-type", b"application/json")
_CHUNK_BYTES = 65_536
_ENDLESS_BYTES = 262_144
_ENDLESS_SECONDS = 0.005


@dataclass(frozen=True)
class Answer:
    """A whole HTTP answer."""

    status: int
    headers: tuple[tuple[bytes, bytes], ...]
    body: bytes

    def with_body(self, body: bytes) -> "Answer":
        """Return the answer with other content, and the length that belongs to it."""
        headers = tuple((name, value) for name, value in self.headers if name.lower() != b"content-length")
        return replace(self, headers=(*headers, (b"content-length", str(len(body)).encode())), body=body)

    def raw(self) -> bytes:
        """Return the bytes as they stand on the wire."""
        lines = [f"HTTP/1.1 {self.status} Sandbox".encode(), *(name + b": " + value for name, value in self.headers)]
        return b"\r\n".join(lines) + b"\r\n\r\n" + self.body


class Gate:
    """An ASGI application around the played system; requests to ``/_sandbox`` pass untouched.

    Args:
        forget_keys: Lets the systems forget under which keys orders were taken.
    """

    def __init__(
        self,
        application: ASGIApp,
        *,
        route_of: Callable[[str, str], Route],
        faults: FaultBook,
        requests: Recorder,
        clock: Callable[[], datetime],
        stopping: asyncio.Event,
        forget_keys: Callable[[], None] = lambda: None,
    ) -> None:
        self._application = application
        self._route_of = route_of
        self._faults = faults
        self._requests = requests
        self._clock = clock
        self._stopping = stopping
        self._forget_keys = forget_keys

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request."""
        if scope["type"] != "http" or scope["path"].startswith(ADMIN_PREFIX):
            await self._application(scope, receive, send)
            return
        body = await _whole_body(receive)
        route = self._route_of(scope["method"], scope["path"])
        fault = self._faults.take(route)
        request = recorded(self._clock(), route, scope, body)
        number = self._requests.add(request.model_copy(update={"fault": fault.kind if fault else None}))
        status = await self._answered(scope, body, fault, receive, send)
        self._requests.ended(number, status)

    async def _answered(
        self, scope: Scope, body: bytes, fault: Fault | None, receive: Receive, send: Send
    ) -> int | None:
        """Answer a request; return the status, None when the connection ended instead."""
        connection: CuttableConnection = scope[CONNECTION]
        if fault is None:
            answer = await self._ask(scope, body)
        elif fault.kind is FaultKind.LOST_BEFORE:
            await _lose(connection, fault, receive)
            return None
        else:
            answer = _without_asking(scope, fault) or await self._ask(scope, body)
            if await self._broken_off(connection, answer, fault, receive):
                return None
            answer = _changed(answer, fault)
        await _send(answer, send)
        return answer.status

    async def _broken_off(self, connection: CuttableConnection, answer: Answer, fault: Fault, receive: Receive) -> bool:
        """Let the faults strike that concern the connection; return whether it is gone."""
        match fault.kind:
            case FaultKind.LOST_AFTER:
                pass
            case FaultKind.KEY_FORGOTTEN:
                self._forget_keys()
            case FaultKind.ENDLESS:
                connection.write_raw(_ENDLESS_START)
                while not await self._wait(_ENDLESS_SECONDS, receive):
                    connection.write_raw(b" " * _ENDLESS_BYTES)
            case FaultKind.CUT_SHORT:
                raw = answer.raw()
                connection.write_raw(raw[: len(raw) - max(1, len(answer.body) // 2)])
            case FaultKind.DRIP:
                for byte in answer.raw():
                    connection.write_raw(bytes((byte,)))
                    if await self._wait(fault.seconds, receive):
                        break
            case FaultKind.SLOW:
                await self._wait(fault.seconds, receive)
                return False
            case _:
                return False
        await _lose(connection, fault, receive)
        return True

    async def _ask(self, scope: Scope, body: bytes) -> Answer:
        """Let the played system answer, and keep the answer here."""
        parts: list[bytes] = []
        start: dict[str, Any] = {}

        async def replay() -> Message:
            return {"type": "http.request", "body": body, "more_body": False}

        async def keep(message: Message) -> None:
            if message["type"] == "http.response.start":
                start.update(message)
            else:
                parts.append(message.get("body", b""))

        await self._application(scope, replay, keep)
        return Answer(start["status"], tuple(start["headers"]), b"".join(parts))

    async def _wait(self, seconds: float, receive: Receive) -> bool:
        """Wait; return True when it ended early because the caller hung up or the sandbox stops."""
        tasks = {asyncio.create_task(self._stopping.wait()), asyncio.create_task(_hung_up(receive))}
        done, pending = await asyncio.wait(tasks, timeout=seconds, return_when=asyncio.FIRST_COMPLETED)
        for task in pending:
            task.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await task
        return bool(done)


_ENDLESS_START = b'HTTP/1.1 200 Sandbox\r\ncontent-type: application/json\r\nconnection: close\r\n\r\n{"a": "'


async def _whole_body(receive: Receive) -> bytes:
    parts: list[bytes] = []
    while True:
        message = await receive()
        parts.append(message.get("body", b""))
        if not message.get("more_body", False):
            return b"".join(parts)


async def _hung_up(receive: Receive) -> bool:
    while (await receive())["type"] != "http.disconnect":
        pass
    return True


async def _lose(connection: CuttableConnection, fault: Fault, receive: Receive) -> None:
    connection.cut(with_reset=fault.reset)
    await _hung_up(receive)


async def _send(answer: Answer, send: Send) -> None:
    await send({"type": "http.response.start", "status": answer.status, "headers": list(answer.headers)})
    for start in range(0, len(answer.body), _CHUNK_BYTES):
        await send({"type": "http.response.body", "body": answer.body[start : start + _CHUNK_BYTES], "more_body": True})
    await send({"type": "http.response.body", "body": b"", "more_body": False})


@lru_cache(maxsize=1)
def _bomb(size_bytes: int) -> bytes:
    return gzip.compress(b'{"a": "' + b" " * size_bytes + b'"}')


def _plain(status: int, text: str, *headers: tuple[bytes, bytes], kind: bytes = b"application/json") -> Answer:
    return Answer(status, ((b"content-type", kind), *headers), b"").with_body(text.encode())


def _without_asking(scope: Scope, fault: Fault) -> Answer | None:
    """Return the answer of a fault that never lets the request reach the system, None for the other faults."""
    wait = ((b"retry-after", fault.retry_after.encode()),) if fault.retry_after else ()
    match fault.kind:
        case FaultKind.ERROR_BEFORE:
            return _plain(500, '{"message": "Unknown server error :("}')
        case FaultKind.UNAVAILABLE:
            return _plain(503, "Service Unavailable", *wait, kind=b"text/plain")
        case FaultKind.TOO_MANY:
            return _plain(429, '{"message": "Too Many Requests"}', *wait)
        case FaultKind.HTML:
            return _plain(200, "<!doctype html><title>Welcome to our guest network</title>", kind=b"text/html")
        case FaultKind.REDIRECT:
            return _plain(307, "", (b"location", fault.location.encode()))
        case FaultKind.NO_LABEL:
            wanted = dict(scope["headers"]).get(b"accept", b"application/pdf").split(b",")[0]
            return _plain(200, "The label could not be made.", kind=b"application/pdf" if b"*" in wanted else wanted)
        case FaultKind.HUGE:
            return Answer(200, (_JSON,), b"").with_body(b'{"a": "' + b" " * fault.size_bytes + b'"}')
    return None


def _changed(answer: Answer, fault: Fault) -> Answer:
    """Return what a fault makes of an answer that the system gave."""
    match fault.kind:
        case FaultKind.ERROR_AFTER:
            return _plain(500, '{"message": "Unknown server error :("}')
        case FaultKind.CONFLICT:
            return _plain(409, '{"message": "A request with this key is being worked on"}')
        case FaultKind.GZIP_BOMB:
            packed = (_JSON, (b"content-encoding", b"gzip"))
            return Answer(200, packed, b"").with_body(_bomb(fault.size_bytes))
        case FaultKind.WRONG_TYPES:
            return _rewritten(answer, _with_wrong_types)
        case FaultKind.HALF_JSON:
            return answer.with_body(answer.body[: len(answer.body) // 2])
        case FaultKind.NO_ORDER_ID:
            return _rewritten(answer, _without_order_id)
        case FaultKind.UNKNOWN_WORD:
            return _rewritten(answer, _with_unknown_words)
    return answer


def _rewritten(answer: Answer, change: Callable[[dict[str, Any]], None]) -> Answer:
    try:
        data = json.loads(answer.body)
    except ValueError:
        return answer
    if not isinstance(data, dict):
        return answer
    change(data)
    return answer.with_body(json.dumps(data).encode())


def _without_order_id(data: dict[str, Any]) -> None:
    data.pop("orderId", None)
    data.pop("id", None)


def _with_wrong_types(data: dict[str, Any]) -> None:
    """Let every value be of a kind that no reader expects there."""
    for name, value in data.items():
        data[name] = {"is": value} if isinstance(value, (list, str)) else [value]


def _with_unknown_words(data: dict[str, Any]) -> None:
    """Put words that no document names where lists of words are said to be open."""
    for name in ("orderStatus", "status"):
        if name in data:
            data[name] = "waiting_for_ferry"
    if "deliveryWindows" in data:
        data["flags"] = [*data.get("flags", []), "FERRY_ENABLED"]
        for window in data["deliveryWindows"]:
            window["product"] = "ferry"
    if "destinationRegion" in data:
        data["destinationRegion"] = "LOFOTEN"
