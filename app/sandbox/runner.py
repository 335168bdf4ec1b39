"""Runs the sandbox: the HTTP server and the printer in one background thread with an event loop of its own."""

import asyncio
import contextlib
import signal
import socket
import threading
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from types import TracebackType
from typing import TYPE_CHECKING, Self

from app.sandbox.config import SandboxConfig, SandboxDetails
from app.sandbox.faults import FaultBook
from app.sandbox.listening import listening_socket
from app.sandbox.recorder import Recorder
from app.sandbox.variants import Fault, FaultKind, Route

if TYPE_CHECKING:
    import uvicorn
    from starlette.types import ASGIApp

    from app.sandbox.betakom.system import BetakomSystem
    from app.sandbox.parcellab.system import ParcelLabSystem
    from app.sandbox.played_scale import PlayedScale
    from app.sandbox.porterbuddy.system import Porterbuddy
    from app.sandbox.receipt_printer import ReceiptPrinter
    from app.sandbox.transeu.system import TransEuSystem
    from app.sandbox.transiteo.system import TransiteoSystem
    from app.sandbox.zebra import Draw, Zebra

_START_SECONDS = 20.0
_STOP_SECONDS = 20.0
_GRACE_SECONDS = 2
_SIGNAL_POLL_SECONDS = 0.5


def _now() -> datetime:
    return datetime.now(UTC)


class SandboxServer:
    """A running sandbox; use it as a context manager.

    Args:
        clock: What time it is in the played systems.
        draw: Makes a PNG of one ZPL format, for the printer's pictures.

    Attributes:
        porterbuddy: The played system with its orders.
        betakom: Another one, under its own path.
        parcellab: Another, under ``base_url_of("parcellab")``.
        transiteo: The played Transiteo.
        transeu: The played Trans.eu, under ``base_url_of("transeu")``.
        zebra: The played label printer.
        receipts: The played receipt printer.
        scale: The played scale.
        faults: What is to go wrong.
        requests: What was asked.
    """

    porterbuddy: "Porterbuddy"
    betakom: "BetakomSystem"
    parcellab: "ParcelLabSystem"
    transiteo: "TransiteoSystem"
    transeu: "TransEuSystem"
    zebra: "Zebra"
    receipts: "ReceiptPrinter"
    scale: "PlayedScale"

    def __init__(
        self,
        config: SandboxConfig | None = None,
        *,
        clock: Callable[[], datetime] = _now,
        draw: "Draw | None" = None,
    ) -> None:
        from app.sandbox.betakom.system import BetakomSystem
        from app.sandbox.parcellab.system import ParcelLabSystem
        from app.sandbox.played_scale import PlayedScale
        from app.sandbox.porterbuddy.system import Porterbuddy
        from app.sandbox.receipt_printer import ReceiptPrinter
        from app.sandbox.transeu.system import TransEuSystem
        from app.sandbox.transiteo.system import TransiteoSystem
        from app.sandbox.zebra import Zebra

        self.config = config or SandboxConfig()
        self.faults = FaultBook()
        self.faults.add(*self.config.faults)
        self.requests = Recorder()
        self._keys = {self.config.api_key: "test", self.config.live_api_key: "live"}
        self._clock = clock
        self.porterbuddy = Porterbuddy(self._keys, self.config.variants, clock)
        self.betakom = BetakomSystem(clock, self.config.betakom, first_id=self.config.betakom_first_id)
        self.parcellab = ParcelLabSystem(self.config.parcellab, clock)
        self.transiteo = TransiteoSystem(self.config.transiteo, clock)
        self.transeu = TransEuSystem(clock, self.config.transeu)
        self.zebra = Zebra(
            host=self.config.host,
            port=self.config.zebra_port,
            dots_per_mm=self.config.dots_per_mm,
            folder=self.config.folder,
            draw=draw,
            seconds_per_label=self.config.seconds_per_label,
            clock=clock,
        )
        self.receipts = ReceiptPrinter(
            host=self.config.host, port=self.config.receipt_port, folder=self.config.folder, clock=clock
        )
        self.scale = PlayedScale(host=self.config.host, port=self.config.scale_port)
        self._http_port = 0
        self._started = threading.Event()
        self._failure: BaseException | None = None
        self._loop: asyncio.AbstractEventLoop | None = None
        self._server: uvicorn.Server | None = None
        self._stopping: asyncio.Event | None = None
        self._thread: threading.Thread | None = None

    # --- where it is --------------------------------------------------------------------------------------------------

    @property
    def base_url(self) -> str:
        """Where Porterbuddy is, without a slash at the end."""
        return f"http://{self.config.host}:{self._http_port}"

    def base_url_of(self, system: str) -> str:
        """Where a system is, by its id; Porterbuddy has no path of its own."""
        return self.base_url if system == "porterbuddy" else f"{self.base_url}/{system}"

    @property
    def api_key(self) -> str:
        """The key of the partner ``test``."""
        return self.config.api_key

    @property
    def zebra_host(self) -> str:
        """Where the printer is."""
        return self.config.host

    @property
    def zebra_port(self) -> int:
        """The printer's port."""
        return self.zebra.port

    @property
    def details(self) -> SandboxDetails:
        """All of it, to be handed on."""
        from app.sandbox.keys import played_systems

        return SandboxDetails(
            base_url=self.base_url,
            api_key=self.api_key,
            zebra_host=self.zebra_host,
            zebra_port=self.zebra_port,
            receipt_port=self.receipts.port,
            scale_port=self.scale.port,
            folder=self.config.folder,
            systems=played_systems(self.base_url_of, self.api_key),
        )

    def fail(
        self,
        kind: FaultKind | str,
        route: Route | str = Route.ANY,
        *,
        count: int | None = 1,
        skip: int = 0,
        seconds: float = 1.0,
        retry_after: str = "",
        reset: bool = False,
        location: str = "https://elsewhere.example/",
        size_bytes: int = 64_000_000,
    ) -> None:
        """Let the next requests to a route go wrong; see ``Fault``."""
        self.faults.add(
            Fault(
                kind=FaultKind(kind),
                route=Route(route),
                count=count,
                skip=skip,
                seconds=seconds,
                retry_after=retry_after,
                reset=reset,
                location=location,
                size_bytes=size_bytes,
            )
        )

    # --- life ---------------------------------------------------------------------------------------------------------

    def start(self) -> None:
        """Start; return when both ports answer.

        Raises:
            OSError: A port is taken.
        """
        self._thread = threading.Thread(target=self._run, name="sandbox", daemon=True)
        self._thread.start()
        if not self._started.wait(_START_SECONDS):
            raise TimeoutError("The sandbox did not start")
        if self._failure is not None:
            self._thread.join(_STOP_SECONDS)
            raise self._failure

    def stop(self) -> None:
        """Stop; return when all connections are closed and the thread has ended."""
        if self._thread is None or not self._thread.is_alive() or self._loop is None:
            return
        with contextlib.suppress(RuntimeError):  # the loop may end by itself in this moment
            self._loop.call_soon_threadsafe(self._ask_to_stop)
        self._thread.join(_STOP_SECONDS)

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    def _ask_to_stop(self) -> None:
        if self._server is not None and self._stopping is not None:
            self._stopping.set()
            self._server.should_exit = True

    def _run(self) -> None:
        try:
            asyncio.run(self._serve())
        except BaseException as failure:  # noqa: BLE001  # told to whoever waits for the start
            self._failure = failure
        finally:
            self._started.set()

    async def _serve(self) -> None:
        import uvicorn
        from typing_extensions import override

        from app.sandbox.connection import CuttableConnection

        started = self._started

        class Server(uvicorn.Server):
            """uvicorn's server, that tells when it listens."""

            @override
            async def startup(self, sockets: list[socket.socket] | None = None) -> None:
                await super().startup(sockets)
                started.set()

        self._loop = asyncio.get_running_loop()
        self._stopping = asyncio.Event()
        await self.zebra.start()
        try:
            await self.receipts.start()
            await self.scale.start()
            listener = listening_socket(self.config.host, self.config.http_port)
            self._http_port = listener.getsockname()[1]
            self._server = Server(
                uvicorn.Config(
                    self._application(self._stopping),
                    http=CuttableConnection,
                    ws="none",
                    lifespan="off",
                    interface="asgi3",
                    log_config=None,
                    access_log=False,
                    server_header=False,
                    timeout_graceful_shutdown=_GRACE_SECONDS,
                )
            )
            await self._server.serve(sockets=[listener])
        finally:
            await asyncio.to_thread(self.porterbuddy.webhooks.stop)
            await self.scale.stop()
            await self.receipts.stop()
            await self.zebra.stop()

    def _application(self, stopping: asyncio.Event) -> "ASGIApp":
        from starlette.applications import Starlette

        from app.sandbox.admin import Admin
        from app.sandbox.betakom.routes import BetakomDesk
        from app.sandbox.betakom.routes import route_of as betakom_route_of
        from app.sandbox.gate import Gate
        from app.sandbox.kept import KeptWords
        from app.sandbox.parcellab import routes as parcellab
        from app.sandbox.played_scale import ScaleDesk
        from app.sandbox.porterbuddy.routes import Desk, refusal_handlers, route_of
        from app.sandbox.printer_desk import PrinterDesk
        from app.sandbox.transeu import routes as transeu
        from app.sandbox.transiteo import routes as transiteo

        kept = KeptWords()
        resets = (
            kept.reset,
            self.betakom.reset,
            self.parcellab.reset,
            self.transeu.reset,
            self.transiteo.reset,
            self.receipts.reset,
            self.scale.reset,
        )
        admin = Admin(self.porterbuddy, self.faults, self.requests, self.zebra, self._keys, resets)
        printers = PrinterDesk(self.zebra, self.receipts)
        played = Starlette(
            routes=[
                *admin.paths(),
                *kept.paths(),
                *printers.paths(),
                *ScaleDesk(self.scale).paths(),
                *BetakomDesk(self.betakom).paths(),
                *parcellab.ParcelLabDesk(self.parcellab).paths(),
                *transeu.TransEuDesk(self.transeu).paths(),
                *transiteo.TransiteoDesk(self.transiteo).paths(),
                *Desk(self.porterbuddy).paths(),
            ],
            exception_handlers={**refusal_handlers, **transeu.refusal_handlers},
        )

        def route_of_any(method: str, path: str) -> Route:
            if path.startswith(f"{transeu.PREFIX}/"):
                return transeu.route_of(method, path)
            return (
                betakom_route_of(method, path)
                or parcellab.route_of(path)
                or transiteo.route_of(method, path)
                or route_of(method, path)
            )

        return Gate(
            played,
            route_of=route_of_any,
            faults=self.faults,
            requests=self.requests,
            clock=self._clock,
            stopping=stopping,
            forget_keys=self.porterbuddy.forget_keys,
        )


def serve(config: SandboxConfig, ready: Callable[[SandboxServer], None], *, draw: "Draw | None" = None) -> None:
    """Run a sandbox until the process is told to end (Ctrl+C, SIGTERM).

    Args:
        ready: Called once, when both ports answer.

    Raises:
        OSError: A port is taken.
    """
    asked = threading.Event()
    with _ending_signals(asked), SandboxServer(config, draw=draw) as server:
        ready(server)
        # Waiting in slices, because a wait without end cannot be interrupted on Windows.
        while not asked.wait(_SIGNAL_POLL_SECONDS):
            pass


@contextlib.contextmanager
def _ending_signals(asked: threading.Event) -> Iterator[None]:
    """Set an event on Ctrl+C and SIGTERM; signals can only be caught in the main thread."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = {number: signal.signal(number, lambda *_: asked.set()) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
