"""Hears the calls that outside systems make to the station, and always answers in time.

Stands behind whatever relay the warehouse has: plain HTTP, one address an account. What a call is worth is decided by ``handle``;
here it is only made sure that nothing from outside can stop, fill or crash the station.
"""

import asyncio
import contextlib
import logging
import queue
import re
import socket
import sys
import threading
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self

from typing_extensions import override

if TYPE_CHECKING:
    import uvicorn

_log = logging.getLogger(__name__)

Handle = Callable[[str, Mapping[str, str], bytes], int]
"""Takes account, headers (names in lower case) and body; returns the HTTP status to answer with."""

BODY_BYTES = 64 * 1024
READ_SECONDS = 3.0
"""How long a call may take to arrive, its head and its body each."""
ANSWER_SECONDS = 3.0
"""How long ``handle`` may take. With reading it stays below the ten seconds that senders wait (porterbuddy.txt, webhooks)."""
WORKERS = 2
WAITING = 64
_CONNECTIONS = 128
_STOP_SECONDS = 10
_HEAD_BYTES = 16 * 1024
_PATH = re.compile(r"/webhooks/([a-z0-9][a-z0-9-]{0,39})/?", re.ASCII)


@dataclass
class _Job:
    """One call on its way through the workers.

    Attributes:
        given_up: Set when nobody waits for the answer any more; a call that nobody began is not begun then.
    """

    account: str
    headers: Mapping[str, str]
    body: bytes
    answered: "asyncio.Future[int]"
    given_up: threading.Event = field(default_factory=threading.Event)


class WebhookListener:
    """Listens for ``POST /webhooks/<account>``; use it as a context manager.

    Answers 404 for any other address, 405 for another method, 413 for a body beyond 64 kB, 408 for one that does not come, 503
    where too many calls wait or the answer takes too long (senders try again then), 500 for a fault in ``handle``.

    Args:
        port: 0 takes any free one.
        host: ``127.0.0.1`` unless the relay stands on another computer.
        handle: Called from worker threads, several at a time; may block for some seconds.
        answer_seconds: How long it may take.
        read_seconds: How long head and body may take to arrive, each.
        waiting: How many calls may wait for a worker.
    """

    def __init__(
        self,
        port: int,
        host: str,
        handle: Handle,
        *,
        answer_seconds: float = ANSWER_SECONDS,
        read_seconds: float = READ_SECONDS,
        waiting: int = WAITING,
    ) -> None:
        self.host = host
        self._port = port
        self._handle = handle
        self._answer_seconds = answer_seconds
        self._read_seconds = read_seconds
        self._jobs: queue.Queue[_Job | None] = queue.Queue(maxsize=waiting)
        self._workers: list[threading.Thread] = []
        self._socket: socket.socket | None = None
        self._server: uvicorn.Server | None = None
        self._thread: threading.Thread | None = None
        self._ready = threading.Event()
        self._failure: Exception | None = None

    @property
    def port(self) -> int:
        """The port it listens on; the one that was wished for before it does."""
        return self._port

    def start(self) -> None:
        """Listen; return when calls are taken.

        Raises:
            OSError: The port is taken, or the host is none of this computer's.
        """
        self._socket = _listening_socket(self.host, self._port)
        self._port = int(self._socket.getsockname()[1])
        self._workers = [
            threading.Thread(target=self._work, name=f"webhook-{number}", daemon=True) for number in range(WORKERS)
        ]
        for worker in self._workers:
            worker.start()
        self._thread = threading.Thread(target=self._run, name="webhooks", daemon=True)
        self._thread.start()
        self._ready.wait()
        if self._failure is not None:
            self.stop()
            raise OSError("The webhook listener did not start") from self._failure

    def stop(self) -> None:
        """Take no further call, answer those that are there, and return when all is quiet."""
        if self._thread is None:
            return
        if self._server is not None:
            self._server.should_exit = True
        self._thread.join(_STOP_SECONDS)
        for _ in self._workers:
            with contextlib.suppress(queue.Full):
                self._jobs.put(None, timeout=_STOP_SECONDS)
        for worker in self._workers:
            worker.join(_STOP_SECONDS)
        self._thread = None

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    # --- the workers ------------------------------------------------------------------------------------------------------

    def _work(self) -> None:
        while (job := self._jobs.get()) is not None:
            if job.given_up.is_set():
                continue
            try:
                status = int(self._handle(job.account, job.headers, job.body))
            except Exception:  # noqa: BLE001  # whatever a call contains, the next one must find a worker
                _log.exception("Webhook for %s: a fault of the station's own", job.account)
                status = 500
            status = status if 200 <= status <= 599 else 500
            with contextlib.suppress(RuntimeError):  # the loop has ended: nobody waits for it
                job.answered.get_loop().call_soon_threadsafe(_answer, job.answered, status)

    async def _decided(self, account: str, headers: Mapping[str, str], body: bytes) -> int:
        """Hand a call to the workers and return their status; 503 where that cannot be had in time."""
        job = _Job(account, headers, body, asyncio.get_running_loop().create_future())
        try:
            self._jobs.put_nowait(job)
        except queue.Full:
            return 503
        try:
            return await asyncio.wait_for(job.answered, self._answer_seconds)
        except TimeoutError:
            job.given_up.set()
            return 503

    # --- HTTP -------------------------------------------------------------------------------------------------------------

    async def _application(self, scope: Any, receive: Any, send: Any) -> None:
        """Answer one call (ASGI)."""
        if scope["type"] != "http":
            return
        started = time.monotonic()
        found = _PATH.fullmatch(scope["path"])
        account, size = found[1] if found else "", 0
        if found is None:
            status = 404
        elif scope["method"] != "POST":
            status = 405
        else:
            headers = _headers(scope["headers"])
            body = await self._body(headers, receive)
            if isinstance(body, bytes):
                size = len(body)
                status = await self._decided(account, headers, body)
            else:
                status = body
        _log.info(
            "Webhook for %s: %d in %d ms, %d bytes",
            account or "nobody",
            status,
            round((time.monotonic() - started) * 1000),
            size,
        )
        await _send(send, status)

    async def _body(self, headers: Mapping[str, str], receive: Any) -> bytes | int:
        """Return the body, or the status that says why there is none."""
        said = headers.get("content-length", "0")
        if said.isascii() and said.isdigit() and int(said[:12]) > BODY_BYTES:
            return 413
        body = bytearray()
        try:
            async with asyncio.timeout(self._read_seconds):
                while True:
                    message = await receive()
                    if message["type"] == "http.disconnect":
                        return 400
                    body += message.get("body", b"")
                    if len(body) > BODY_BYTES:
                        return 413
                    if not message.get("more_body", False):
                        return bytes(body)
        except TimeoutError:
            return 408

    def _run(self) -> None:
        try:
            asyncio.run(self._serve())
        except Exception as failure:  # noqa: BLE001  # told to whoever starts it, else to the log
            self._failure = failure
            _log.exception("The webhook listener ended")
        finally:
            self._ready.set()
            if self._socket is not None:
                self._socket.close()

    async def _serve(self) -> None:
        import uvicorn

        ready = self._ready

        class Server(uvicorn.Server):
            """uvicorn's server, that tells when it listens."""

            @override
            async def startup(self, sockets: list[socket.socket] | None = None) -> None:
                await super().startup(sockets)
                ready.set()

        assert self._socket is not None  # noqa: S101 (``start`` made it before this thread)
        self._server = Server(
            uvicorn.Config(
                self._application,
                http=_patient_for(self._read_seconds),
                ws="none",
                lifespan="off",
                interface="asgi3",
                log_config=None,
                access_log=False,
                server_header=False,
                proxy_headers=False,
                limit_concurrency=_CONNECTIONS,
                h11_max_incomplete_event_size=_HEAD_BYTES,
                timeout_graceful_shutdown=round(self._answer_seconds + self._read_seconds) + 1,
            )
        )
        await self._server.serve(sockets=[self._socket])


def _patient_for(seconds: float) -> "type[asyncio.Protocol]":
    """Return uvicorn's connection, closed when no request has come after a while: otherwise silent callers fill the room."""
    from uvicorn.protocols.http.h11_impl import H11Protocol

    class Patient(H11Protocol):
        @override
        def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]  # as uvicorn declares it
            super().connection_made(transport)
            self._until = self.loop.call_later(seconds, self._close_if_silent)

        @override
        def connection_lost(self, exc: Exception | None) -> None:
            self._until.cancel()
            super().connection_lost(exc)

        def _close_if_silent(self) -> None:
            if getattr(self, "cycle", None) is None:  # uvicorn's type leaves out that there is none at first
                self.transport.close()

    return Patient


def _answer(future: "asyncio.Future[int]", status: int) -> None:
    if not future.done():
        future.set_result(status)


def _headers(raw: Any) -> dict[str, str]:
    """Return the headers by their names in lower case; one that comes twice is joined, so that it equals neither."""
    found: dict[str, str] = {}
    for name, value in raw:
        key, text = name.decode("latin-1").lower(), value.decode("latin-1")
        found[key] = f"{found[key]}, {text}" if key in found else text
    return found


async def _send(send: Any, status: int) -> None:
    # Closed after each call, so that no connection outlives its request; 503 asks the sender to come again.
    headers = [(b"content-length", b"0"), (b"connection", b"close")]
    headers += [(b"allow", b"POST")] if status == 405 else []
    headers += [(b"retry-after", b"5")] if status == 503 else []
    await send({"type": "http.response.start", "status": status, "headers": headers})
    await send({"type": "http.response.body", "body": b""})


def _listening_socket(host: str, port: int) -> socket.socket:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    # Named as TCP, for asyncio sends small answers at once only on sockets that say so.
    listener = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    try:
        if sys.platform != "win32":
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind((host, port))
        listener.listen(_CONNECTIONS)
        listener.setblocking(False)
    except OSError:
        listener.close()
        raise
    return listener
