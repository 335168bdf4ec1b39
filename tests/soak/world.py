"""The world around the station: a carrier and a Zebra with faults, an impostor, a foreign host, a disk that can fill up.

What is true is read here, from the carrier and from the paper, never from the station.
"""

import asyncio
import base64
import os
import random
import re
import socket
import sqlite3
import subprocess
import threading
import time
import zlib
from collections import Counter
from collections.abc import Callable, Coroutine
from contextlib import ExitStack, suppress
from functools import lru_cache
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from app.sandbox.betakom.variants import BetakomVariants
from app.sandbox.config import SandboxConfig
from app.sandbox.listening import reset
from app.sandbox.recorder import RecordedRequest
from app.sandbox.runner import SandboxServer
from app.sandbox.variants import Fault, FaultKind, Route
from app.sandbox.zebra_connection import ZebraFault, ZebraFaultKind
from app.sandbox.zebra_stream import draws
from tests.fakes.scripted_server import ScriptedServer
from tests.soak.kinds import DISK, KEYRING, Kind, replace
from tests.soak.systems import Systems
from tests.soak.verdict import AtCarrier

CANARY = "canary-key-7Q2x9fLmPz4vRt8w"
"""The carrier's key: it may stand nowhere but in the keyring and in the header of a call."""
RETRY_AFTER_SECONDS = 1
_LOOPBACK = Path(__file__).parents[1] / "fakes" / "loopback.pem"
_DEADLINE_SECONDS = 0.35
_HUGE_BYTES = 12_000_000

_FAULTS: dict[Kind, Callable[[Route, str], Fault]] = {
    Kind.RESET_BEFORE: lambda route, _: Fault(kind=FaultKind.LOST_BEFORE, route=route, reset=True),
    Kind.RESET_AFTER: lambda route, _: Fault(kind=FaultKind.LOST_AFTER, route=route, reset=True),
    Kind.CLOSED_BEFORE: lambda route, _: Fault(kind=FaultKind.LOST_BEFORE, route=route),
    Kind.ANSWER_LOST: lambda route, _: Fault(kind=FaultKind.LOST_AFTER, route=route),
    Kind.ERROR_BEFORE: lambda route, _: Fault(kind=FaultKind.ERROR_BEFORE, route=route),
    Kind.ERROR_AFTER: lambda route, _: Fault(kind=FaultKind.ERROR_AFTER, route=route),
    Kind.UNAVAILABLE: lambda route, _: Fault(kind=FaultKind.UNAVAILABLE, route=route),
    Kind.UNAVAILABLE_WAIT: lambda route, _: Fault(
        kind=FaultKind.UNAVAILABLE, route=route, retry_after=str(RETRY_AFTER_SECONDS)
    ),
    Kind.TOO_MANY: lambda route, _: Fault(kind=FaultKind.TOO_MANY, route=route),
    Kind.TOO_MANY_WAIT: lambda route, _: Fault(
        kind=FaultKind.TOO_MANY, route=route, retry_after=str(RETRY_AFTER_SECONDS)
    ),
    Kind.SLOW: lambda route, _: Fault(kind=FaultKind.SLOW, route=route, seconds=20),
    Kind.DRIP: lambda route, _: Fault(kind=FaultKind.DRIP, route=route, seconds=0.05),
    Kind.CUT_SHORT: lambda route, _: Fault(kind=FaultKind.CUT_SHORT, route=route),
    Kind.HALF_ANSWER: lambda route, _: Fault(kind=FaultKind.HALF_JSON, route=route),
    Kind.WRONG_TYPES: lambda route, _: Fault(kind=FaultKind.WRONG_TYPES, route=route),
    Kind.UNKNOWN_WORDS: lambda route, _: Fault(kind=FaultKind.UNKNOWN_WORD, route=route),
    Kind.NO_NUMBER: lambda route, _: Fault(kind=FaultKind.NO_ORDER_ID, route=route),
    Kind.HTML: lambda route, _: Fault(kind=FaultKind.HTML, route=route),
    Kind.REDIRECT: lambda route, foreign: Fault(kind=FaultKind.REDIRECT, route=route, location=foreign),
    Kind.HUGE: lambda route, _: Fault(kind=FaultKind.HUGE, route=route, size_bytes=_HUGE_BYTES),
    Kind.ENDLESS: lambda route, _: Fault(kind=FaultKind.ENDLESS, route=route),
    Kind.BOMB: lambda route, _: Fault(kind=FaultKind.GZIP_BOMB, route=route),
    Kind.KEY_FORGOTTEN: lambda route, _: Fault(kind=FaultKind.KEY_FORGOTTEN, route=route),
    Kind.CONFLICT: lambda route, _: Fault(kind=FaultKind.CONFLICT, route=route),
}
_PAST_THE_DEADLINE = frozenset({Kind.SLOW, Kind.DRIP})


class ForeignHost:
    """Listens where a redirect points to, and remembers whatever comes."""

    def __init__(self) -> None:
        self.heard: list[bytes] = []
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self._listener.getsockname()[1]}/order"
        self._thread = threading.Thread(target=self._listen, daemon=True)
        self._thread.start()

    def close(self) -> None:
        with suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        self._thread.join()

    def _listen(self) -> None:
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            with connection, suppress(OSError):
                connection.settimeout(2)
                self.heard.append(connection.recv(65_536))
                connection.sendall(b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}")


class World:
    """All that surrounds one station; use it as a context manager.

    Args:
        disk: A file system of its own, small, that the harness mounted.
        rng: Chooses where in its bytes a label is cut.
    """

    def __init__(self, disk: Path, rng: random.Random) -> None:
        self.disk = disk
        self._rng = rng
        betakom = BetakomVariants(requests_per_minute=1_000_000)
        self.sandbox = SandboxServer(SandboxConfig(api_key=CANARY, betakom=betakom))
        self.tokens: set[str] = set()
        self._undo = ExitStack()
        self._locker: sqlite3.Connection | None = None
        self._set: set[Kind] = set()
        self._late: Callable[[], Coroutine[Any, Any, None]] | None = None
        self._number = 0

    def __enter__(self) -> Self:
        with ExitStack() as undo:
            undo.enter_context(self.sandbox)
            self.systems = Systems(self.sandbox)
            undo.callback(self.systems.close)
            self.foreign = ForeignHost()
            undo.callback(self.foreign.close)
            self.impostor = ScriptedServer(lambda _line, _asked: None, tls=_LOOPBACK)
            undo.callback(self.impostor.close)
            closed = undo.enter_context(socket.socket())
            closed.bind(("127.0.0.1", 0))  # bound and not listening: nobody else gets the port, and it refuses
            self._closed_port = closed.getsockname()[1]
            seal = self.sandbox.porterbuddy._tokens.seal

            def sealed(*args: Any) -> str:
                token = seal(*args)
                self.tokens.add(token)
                return token

            replace(self.sandbox.porterbuddy._tokens, "seal", sealed)
            self._note = self.sandbox.requests.add
            replace(self.sandbox.requests, "add", self._noted)
            take_format = self.sandbox.zebra._take_format

            def taken(content: bytes) -> bytes:
                answer = take_format(content)
                if Kind.PRINTER_RESET_AFTER in self._set and draws(content):
                    for connection in self.sandbox.zebra._connections:
                        if connection._transport is not None:
                            reset(connection._transport)
                return answer

            replace(self.sandbox.zebra, "_take_format", taken)
            self._undo = undo.pop_all()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._undo.close()

    # --- a fresh start ---------------------------------------------------------------------------------------------------

    def new_home(self) -> Path:
        """Let carrier, printer and disk begin anew; return an empty folder for a station."""
        self.calm()
        self._number += 1
        self.sandbox.porterbuddy.reset()
        self.systems.begin(self._rng)
        self.sandbox.requests.clear()
        self.sandbox.zebra._from_thread(self.sandbox.zebra.forget())
        self.tokens.clear()
        home = self.disk / f"home-{self._number}"
        home.mkdir()
        return home

    def spec(self, home: Path, plant: str = "") -> dict[str, Any]:
        """Return what a station is told of where it is."""
        return {
            "home": str(home),
            "keyring": str(self.systems.keyring),
            "base_url": self.sandbox.base_url,
            "accounts": self.systems.accounts(),
            "zebra_host": self.sandbox.zebra_host,
            "zebra_port": self.sandbox.zebra_port,
            "plant": plant,
        }

    # --- faults ----------------------------------------------------------------------------------------------------------

    def strike(self, kind: Kind, route: Route, home: Path, *, late: bool = False) -> dict[str, Any]:
        """Let something go wrong from now on; return what the station has to be set to for it.

        Args:
            kind: What.
            route: At which call, for what befalls a call.
            home: The station's folder.
            late: Whether a printer goes wrong only when the label is fetched: it was asked before how it is, and was well.
        """
        self._set.add(kind)
        if kind in _FAULTS:
            self.sandbox.faults.add(_FAULTS[kind](route, self.foreign.url))
            return {"seconds": _DEADLINE_SECONDS} if kind in _PAST_THE_DEADLINE else {}
        if kind in KEYRING:
            return {"keyring": kind.value.rpartition(" ")[2]}
        match kind:
            case Kind.REFUSED:
                return {"base_url": f"http://127.0.0.1:{self._closed_port}"}
            case Kind.CERTIFICATE:
                return {"base_url": f"https://127.0.0.1:{self.impostor.port}"}
            case Kind.PRINTER_GONE:
                self._change_printer(late, fault=ZebraFault(kind=ZebraFaultKind.REFUSE))
            case Kind.PRINTER_RESET:
                after_bytes = self._rng.randrange(60, 1_100)
                self._change_printer(late, fault=ZebraFault(kind=ZebraFaultKind.RESET, after_bytes=after_bytes))
            case Kind.PRINTER_RESET_AFTER:
                return {"proof_seconds": self._rng.choice((0.03, 0.03, 0.3))}
            case Kind.PRINTER_STUCK:
                self._change_printer(late, fault=ZebraFault(kind=ZebraFaultKind.NEVER_READ))
                return {"idle_seconds": 0.12}
            case Kind.PRINTER_SILENT:
                self._change_printer(late, flag="silent")
                return {"proof_seconds": 0.03}
            case Kind.PAPER_OUT | Kind.PRINTER_OFF:
                self._change_printer(late, flag="paper_out")
                return {"proof_seconds": 0.03}
            case Kind.CLOCK_AHEAD:
                return {"ahead_seconds": 86_400 * 9}
            case Kind.CLOCK_BACK:
                return {"ahead_seconds": -86_400 * 400}
            case Kind.DISK_FULL:
                self._fill()
            case Kind.DISK_LOCKED:
                self._lock(home)
            case Kind.DISK_READ_ONLY:
                self._remount("ro")
        return {}

    def _change_printer(self, late: bool, *, fault: ZebraFault | None = None, flag: str = "") -> None:
        zebra = self.sandbox.zebra

        def change() -> Coroutine[Any, Any, None]:
            return zebra.change_fault(fault) if fault is not None else zebra.change_flags({flag: True})

        if late:
            self._late = change
        else:
            zebra._from_thread(change())

    def _noted(self, request: RecordedRequest) -> int:
        """Let a printer go wrong while its label is fetched; runs on the sandbox's own loop."""
        late, self._late = (self._late, None) if request.route is Route.LABEL_DOCUMENT else (None, self._late)
        if late is not None:
            self._changing = asyncio.get_running_loop().create_task(late())
        return self._note(request)

    def calm(self) -> None:
        """Take every fault away again; labels that waited in the printer come out, unless it was switched off."""
        self.sandbox.faults.clear()
        self._late = None
        zebra = self.sandbox.zebra
        if Kind.PRINTER_OFF in self._set:
            zebra._queue.clear()
        if zebra.fault is not None:
            zebra.set_fault(None)
        if zebra.flags.in_error or zebra.flags.silent:
            zebra.set_flags(paper_out=False, silent=False)
        if self._set & DISK:
            if self._locker is not None:
                self._locker.close()
                self._locker = None
            if Kind.DISK_READ_ONLY in self._set:
                self._remount("rw")
            (self.disk / "ballast").unlink(missing_ok=True)
        self._set.clear()

    def _fill(self) -> None:
        free = os.statvfs(self.disk)
        with (self.disk / "ballast").open("wb") as ballast, suppress(OSError):
            os.posix_fallocate(ballast.fileno(), 0, free.f_bavail * free.f_frsize)

    def _lock(self, home: Path) -> None:
        self._locker = sqlite3.connect(home / "station.sqlite3", isolation_level=None, timeout=1)
        self._locker.execute("BEGIN IMMEDIATE")

    def _remount(self, mode: str) -> None:
        subprocess.run(["mount", "-o", f"remount,{mode}", str(self.disk)], check=True)

    # --- what is true ----------------------------------------------------------------------------------------------------

    def orders(self) -> dict[str, list[AtCarrier]]:
        """Return what the carriers hold, by our reference."""
        held: dict[str, list[AtCarrier]] = {reference: [*known] for reference, known in self.systems.held().items()}
        for order in list(self.sandbox.porterbuddy.orders.values()):
            held.setdefault(order.order_reference or "", []).append(order)
        return held

    def secrets(self) -> set[str]:
        """Return all that may stand nowhere but in the keyring and in a call."""
        labels = {order.label_token for order in self.sandbox.porterbuddy.orders.values()}
        return {CANARY} | self.tokens | labels | self.systems.secrets()

    def take_in(self) -> None:
        """Return when the systems have done what lies in their lines."""
        self.sandbox.zebra._from_thread(asyncio.sleep(0.005))

    def papers(self) -> Counter[str]:
        """Return how many labels of each parcel came out."""
        found: Counter[str] = Counter()
        for label in list(self.sandbox.zebra.labels):
            found[identifier_on(label.content)] += label.copies
        return found

    def requests(self) -> list[RecordedRequest]:
        """Return what the carrier was asked since the last time."""
        asked = self.sandbox.requests.all()
        self.sandbox.requests.clear()
        return asked

    def wait_until_settled(self) -> None:
        """Return when the printer has nothing more to read or to print."""
        ends_at = time.monotonic() + 2
        zebra = self.sandbox.zebra
        while (zebra._connections or zebra._queue) and time.monotonic() < ends_at:
            if zebra.flags.in_error and not zebra._connections:
                return
            time.sleep(0.001)


def identifier_on(content: bytes) -> str:
    """Return the parcel's number on a label: its Code 128 as it is written, or as it is read from a picture."""
    start = content.find(b"^FD>;")
    if start >= 0:
        return content[start + 5 : content.index(b"^FS", start)].decode().replace(">6", "")
    return _read_from(content)


_GRAPHIC = re.compile(rb"\^GFA,\d+,\d+,(\d+),:Z64:([A-Za-z0-9+/=]+):")


@lru_cache(maxsize=256)
def _read_from(content: bytes) -> str:
    import zxingcpp
    from PIL import Image

    graphic = _GRAPHIC.search(content)
    if graphic is None:
        return "a label without a number"
    dots = bytes(255 - byte for byte in zlib.decompress(base64.b64decode(graphic[2])))
    bytes_a_row = int(graphic[1])
    picture = Image.frombytes("1", (bytes_a_row * 8, len(dots) // bytes_a_row), dots).convert("L")
    bars = [code for code in zxingcpp.read_barcodes(picture) if code.format == zxingcpp.BarcodeFormat.Code128]
    return str(bars[0].text) if bars else "a label whose number cannot be read"
