"""The station under attack: the real program without a window, told what to do over a socket, a line of JSON a command.

Everything is what ``bootstrap`` builds. Shortened are only the waits (time limits of calls and printers), and three parts of
the world are played, since a test must not have them for real: the keyring's backend, the machine's clock, the recipient.
"""

import json
import logging
import os
import random
import socket
import sys
import time
import traceback
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta, tzinfo
from pathlib import Path
from typing import Any

from typing_extensions import override

import app.printing.desk
import app.printing.direct
import app.printing.lanes
import app.printing.tcp
import app.printing.zebra_health
import app.printing.zebra_proof
from app.bootstrap.build import Running, build_station
from app.bootstrap.home import Home
from app.bootstrap.logs import set_up_logging
from app.bootstrap.rehearsal import SENDER
from app.connectorkit.redaction import Redaction
from app.credentials.keyring_secrets import KeyringSecrets
from app.domain.accounts import Account
from app.domain.errors import StationError
from app.domain.paces import Rate
from app.domain.printers import Printer
from app.domain.scans import Scan
from app.labels.workshop import LabelWorkshop
from app.printing.direct import DirectPrinters
from app.printing.lines import Patience
from app.settings.model import Settings
from app.workflows.place_order import Placing
from app.workflows.print_labels import COPY, FIRST_PRINT
from app.workflows.settle_doubts import CameOut
from app.workflows.station import Station
from tests.fakes.all_systems import PORTERBUDDY
from tests.soak.acting import Office
from tests.soak.kinds import replace as replace_part
from tests.soak.systems import entry

ZEBRA = "zebra"
BUSY_SECONDS = 0.15
KEYRING_SECONDS = 0.15


class JumpingClock(datetime):
    """The machine's clock, that can be set."""

    ahead = timedelta()

    @classmethod
    @override
    def now(cls, tz: tzinfo | None = None) -> Any:
        return datetime.now(tz) + cls.ahead


class PlayedBackend:
    """The system's keyring, as ``KeyringSecrets`` finds it; it outlives the station, as a real one does.

    Args:
        folder: Where it keeps its entries.
    """

    name = "played"

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.trouble = ""

    def get_password(self, service: str, username: str) -> str | None:
        self._look()
        path = self._folder / entry(service, username)
        return path.read_text() if path.exists() else None

    def set_password(self, service: str, username: str, password: str) -> None:
        self._look()
        new = self._folder / "new"
        new.write_text(password)
        new.replace(self._folder / entry(service, username))

    def delete_password(self, service: str, username: str) -> None:
        self._look()
        (self._folder / entry(service, username)).unlink(missing_ok=True)

    def _look(self) -> None:
        from keyring.errors import KeyringLocked, NoKeyringError

        if self.trouble == "locked":
            raise KeyringLocked("locked")
        if self.trouble == "absent":
            raise NoKeyringError("absent")
        if self.trouble == "slow":
            time.sleep(KEYRING_SECONDS * 2)


def shorten_waits() -> None:
    """Let nothing wait as long as a person or a real printer needs."""
    for module, name, seconds in (
        (app.printing.lanes, "_BETWEEN_CONNECTIONS_SECONDS", 0.001),
        (app.printing.lanes, "_LOOK_AGAIN_SECONDS", 0.002),
        (app.printing.desk, "_WAIT_TO_ASK_SECONDS", 0.3),
        (app.printing.direct, "_ASK_SECONDS", 0.1),
        (app.printing.direct, "_ASKING_IDLE_SECONDS", 0.3),
        (app.printing.zebra_health, "_FIRST_ANSWER_SECONDS", 0.15),
        (app.printing.zebra_health, "_MORE_ANSWER_SECONDS", 0.1),
        (app.printing.zebra_proof, "_ASK_SECONDS", 0.1),
        (app.printing.zebra_proof, "_BETWEEN_ASKING_SECONDS", 0.004),
        (app.printing.zebra_proof, "_WARM_UP_SECONDS", 0.15),
        (app.printing.zebra_proof, "_OVERDUE_SECONDS", 0.5),
        (app.printing.zebra_proof, "_SILENT_SECONDS", 0.1),
    ):
        assert getattr(module, name) >= seconds, f"{name} is no wait any more"
        setattr(module, name, seconds)
    replace_part(app.printing.zebra_proof, "_SLOW_MM_A_SECOND", 4_000.0)
    # The systems that are played keep no count of calls: a rate is kept here, a thousand times as fast.
    replace_part(Rate, "per_second", lambda _calls, **_how: Rate(calls=1_000, span_seconds=1, burst=1_000))
    replace_part(Rate, "per_minute", lambda _calls, _burst: Rate(calls=1_000, span_seconds=1, burst=1_000))


def set_clock(ahead_seconds: float) -> None:
    """Let the clock of the whole program jump."""
    JumpingClock.ahead = timedelta(seconds=ahead_seconds)
    for name, module in list(sys.modules.items()):
        if name.startswith("app.") and getattr(module, "datetime", None) is datetime:
            module.datetime = JumpingClock  # type: ignore[attr-defined]  # whatever module it is


class StationUnderAttack:
    """Carries out commands; each answers with a dictionary.

    Args:
        spec: ``home``, ``keyring``, ``base_url``, ``accounts``, ``zebra_host``, ``zebra_port``, and the name of a planted bug as
            ``plant``.
    """

    def __init__(self, spec: dict[str, Any]) -> None:
        self._spec = spec
        self._keyring = PlayedBackend(Path(spec["keyring"]))
        self._running: Running | None = None
        self._station: Station | None = None
        self._office = Office(lambda: self.station, lambda url: url.replace(self._base_url, str(spec["base_url"])))
        self._connections = 0
        self._base_url = str(spec["base_url"])

    @property
    def station(self) -> Station:
        assert self._station is not None, "open first"
        return self._station

    # --- opening and closing ---------------------------------------------------------------------------------------------

    def do_open(self) -> dict[str, Any]:
        """Start the program."""
        shorten_waits()
        self._count_connections()
        home, redaction = Home(Path(self._spec["home"])), Redaction()
        home.make()
        set_up_logging(home.logs, redaction)
        secrets = KeyringSecrets(lambda: self._keyring, deadline_seconds=KEYRING_SECONDS)  # type: ignore[arg-type,return-value]  # all of a backend that is used
        running = build_station(home, redaction, secrets)
        running.settings.change(self._as_set_up)
        parts = running.station.parts
        parts.carriers._accounts = self._accounts  # type: ignore[attr-defined]  # so that its address can lead elsewhere
        self._set_waits(running, seconds=3.0, idle_seconds=3.0, proof_seconds=0.3)
        running.store._database.connection().execute(f"PRAGMA busy_timeout={round(BUSY_SECONDS * 1000)}")
        running.store._database._busy_timeout_seconds = BUSY_SECONDS
        self._running = running
        self._station = Station.of(replace(parts, labels=LabelWorkshop(home.folder / "cache")))
        return {}

    def do_close(self) -> dict[str, Any]:
        """End the program in order."""
        if self._running is not None:
            self._running.close()
        return {}

    def _as_set_up(self, old: Settings) -> Settings:
        printer = Printer(id=ZEBRA, name="Zebra", host=self._spec["zebra_host"], port=self._spec["zebra_port"])
        desk = old.desk.model_copy(update={"operator": "Marit L.", "name": "Desk 3", "account": PORTERBUDDY})
        return old.model_copy(
            update={"accounts": self._accounts(), "printers": (printer,), "sender": SENDER, "desk": desk}
        )

    def _accounts(self) -> tuple[Account, ...]:
        """Return the accounts at all systems, under the address that the world gives them now."""
        text = json.dumps(self._spec["accounts"]).replace(self._spec["base_url"], self._base_url)
        return tuple(Account.model_validate(data) for data in json.loads(text))

    def _set_waits(self, running: Running, *, seconds: float, idle_seconds: float, proof_seconds: float) -> None:
        parts: Any = running.station.parts
        parts.carriers._transport.total_seconds = seconds
        parts.carriers._transport.connect_seconds = min(seconds, 1.0)
        patience = Patience(connect=1.0, idle=idle_seconds, closing=0.15, total=10.0)
        parts.printing._direct = DirectPrinters(patience, proof_seconds, forbids_reprints=True)

    def _count_connections(self) -> None:
        connect = app.printing.tcp.connect

        def counted(*args: Any, **named: Any) -> Any:
            self._connections += 1
            return connect(*args, **named)

        app.printing.tcp.connect = counted

    # --- the world's part ------------------------------------------------------------------------------------------------

    def do_set(
        self,
        *,
        base_url: str = "",
        keyring: str = "",
        ahead_seconds: float = 0.0,
        seconds: float = 3.0,
        idle_seconds: float = 3.0,
        proof_seconds: float = 0.3,
    ) -> dict[str, Any]:
        """Set what surrounds the next commands; what is not named is as it should be."""
        self._base_url = base_url or self._spec["base_url"]
        self._keyring.trouble = keyring
        if keyring and self._running is not None:
            for account in self._accounts():
                self.station.parts.carriers.renew(account.id)
        set_clock(ahead_seconds)
        if self._running is not None:
            self._set_waits(self._running, seconds=seconds, idle_seconds=idle_seconds, proof_seconds=proof_seconds)
        return {}

    # --- verbs -----------------------------------------------------------------------------------------------------------

    def do_add(self, data: dict[str, Any]) -> dict[str, Any]:
        return {"order": self.station.change_order.add(data, source="soak")}

    def do_place(self, order: int, *, later: bool = False) -> dict[str, Any]:
        """Ask for windows where there are any, take the best, place; print unless it is for later."""
        parts, window = self.station.parts, None
        if parts.orders.row(order).account == PORTERBUDDY:
            window = self.station.check_availability(parts.orders.get(order)).best(parts.clock.now())
        placed = self.station.place_order(Placing(order_id=order, window=window, print_later=later))
        return {
            "number": placed.placement.carrier_order_id,
            "jobs": [[job.id, job.state.value] for job in placed.jobs],
            "print_problem": placed.print_problem.code if placed.print_problem else "",
        }

    def do_print(self, order: int, *, copy: bool = False, parcels: tuple[int, ...] = ()) -> dict[str, Any]:
        jobs = self.station.print_labels(order, parcels=tuple(parcels), reason=COPY if copy else FIRST_PRINT)
        return {"jobs": [[job.id, job.state.value] for job in jobs]}

    def do_resume(self) -> dict[str, Any]:
        """Let go on what waits for the printer, as the window's rounds do."""
        resumed = self.station.resume_prints()
        return {"jobs": [[job.id, job.state.value] for job in resumed.jobs], "left": resumed.left}

    def do_prove(self) -> dict[str, Any]:
        """Ask the printer's counter, as the window's rounds do."""
        return self.station.prove_prints().model_dump()

    def do_scan(self, text: str, open_order: int | None = None) -> dict[str, Any]:
        answer = self.station.answer_scan(Scan(text=text, at=datetime.now(UTC)), open_order)
        return {"verdict": answer.said.verdict.value, "act": answer.act.value}

    def do_deliver(self) -> dict[str, Any]:
        return self.station.confirm_scan.deliver().model_dump()

    def do_refresh(self) -> dict[str, Any]:
        return {"answered": self.station.refresh_status.due()}

    def do_doubts(self) -> dict[str, Any]:
        """Name what is in doubt; what a dead station left gets its name here."""
        found = self.station.settle_doubts.open()
        return {
            "attempts": [[doubt.attempt.id, doubt.row.id] for doubt in found if doubt.attempt is not None],
            "jobs": [[doubt.job.id, doubt.row.id, doubt.job.parcel_number] for doubt in found if doubt.job is not None],
        }

    def do_ask_all(self) -> dict[str, Any]:
        return {answer.value: count for answer, count in self.station.settle_doubts.ask_all().items()}

    def do_send_again(self, attempt: int) -> dict[str, Any]:
        return {"number": self.station.settle_doubts.send_again(attempt).carrier_order_id}

    def do_never_ordered(self, attempt: int) -> dict[str, Any]:
        self.station.settle_doubts.never_ordered(attempt)
        return {}

    def do_paper(self, job: int, answer: str) -> dict[str, Any]:
        """Answer for a person who looked at the printer."""
        doubt = next((doubt for doubt in self.station.settle_doubts.open() if doubt.job and doubt.job.id == job), None)
        if doubt is None or doubt.job is None:
            return {"jobs": [], "settled_before": True}
        jobs = self.station.settle_doubts.paper(doubt.job, CameOut(answer))
        return {"jobs": [[job.id, job.state.value] for job in jobs]}

    # --- the line --------------------------------------------------------------------------------------------------------

    def answer(self, name: str, arguments: dict[str, Any]) -> dict[str, Any]:
        """Carry a command out; what the station foresees is an answer, what it does not is a bug."""
        before, began = self._connections, time.monotonic()
        doer = self if hasattr(self, f"do_{name}") else self._office
        command: Callable[..., dict[str, Any]] = getattr(doer, f"do_{name}")
        try:
            said = {"ok": command(**arguments)}
        except StationError as error:
            said = {
                "error": {"kind": type(error).__name__, "code": error.problem.code, "text": f"{error} {error.detail}"}
            }
        except Exception:  # noqa: BLE001  # told to the harness, that counts it
            said = {"bug": {"text": traceback.format_exc()}}
        return {**said, "connections": self._connections - before, "seconds": time.monotonic() - began}


def serve(channel: socket.socket, spec: dict[str, Any]) -> None:
    """Answer commands until the line ends.

    Lines are read and written with calls of their own, that no injected fault of system calls is meant for.
    """
    random.seed(os.getpid())
    logging.raiseExceptions = (
        False  # a log that cannot be written is one of the faults: not worth a traceback each time
    )
    if spec.get("plant"):
        from tests.soak.plants import PLANTS

        PLANTS[spec["plant"]].plant()
    station = StationUnderAttack(spec)
    pending = bytearray()
    while True:
        while b"\n" not in pending:
            buffer = bytearray(65_536)
            count = os.readv(channel.fileno(), [buffer])
            if not count:
                return
            pending += buffer[:count]
        line, _, rest = bytes(pending).partition(b"\n")
        pending = bytearray(rest)
        command = json.loads(line)
        said = station.answer(command.pop("do"), command)
        os.writev(channel.fileno(), [json.dumps(said).encode() + b"\n"])
