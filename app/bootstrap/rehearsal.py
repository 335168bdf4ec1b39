"""Rehearsal: the sandbox plays Porterbuddy and a Zebra, orders wait in the queue, nothing needs an account."""

import sys
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from pydantic import SecretStr

from app.bootstrap.build import Running, build_station
from app.bootstrap.home import Home
from app.connectorkit.redaction import Redaction
from app.domain.accounts import Account, Environment
from app.domain.addresses import Address, Party
from app.domain.printers import DocumentKind, Printer
from app.sandbox.child import SandboxChild
from app.sandbox.orders import sample_orders
from app.workflows.change_order import read_order

ACCOUNT = "rehearsal"
PRINTER = "rehearsal-zebra"
SENDER = Party(
    name="Fjordlys Handel",
    address=Address(street="Keysers gate", house_number="3", postal_code="0165", city="Oslo", country="NO"),
    email="lager@fjordlys.example",
    phone="+4741122800",
)


class RehearsalSecrets:
    """Holds the sandbox's made-up keys in memory; real ones never come here."""

    def __init__(self, keys: dict[str, str]) -> None:
        self._keys = {name: SecretStr(key) for name, key in keys.items()}

    def read(self, account_id: str, field: str) -> SecretStr | None:
        """Return a made-up key."""
        return self._keys.get(f"{account_id}/{field}")

    def write(self, account_id: str, field: str, secret: SecretStr) -> None:
        """Keep a made-up key until the rehearsal ends."""
        self._keys[f"{account_id}/{field}"] = secret

    def delete(self, account_id: str, field: str) -> None:
        """Forget a made-up key."""
        self._keys.pop(f"{account_id}/{field}", None)

    def backend(self) -> str:
        """Say that no keyring is used."""
        return "Rehearsal, in memory"


@dataclass(frozen=True)
class Rehearsal:
    """A station with the sandbox beside it."""

    running: Running
    sandbox: SandboxChild

    def close(self) -> None:
        """Close the station, then the sandbox."""
        self.running.close()
        self.sandbox.stop()


def sandbox_command(folder: str) -> list[str]:
    """Return how this program is started as the sandbox, from source or frozen."""
    program = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "app"]
    return [*program, "sandbox", "--child", "--folder", folder]


def start_rehearsal(home: Home, redaction: Redaction) -> Rehearsal:
    """Start the sandbox as a child process and build a station that knows only it.

    A process of its own, because one busy thread beside the window makes each scan wait for the interpreter.

    Raises:
        StationError: The station cannot be built.
        OSError: The sandbox does not start.
    """
    home.printed.mkdir(parents=True, exist_ok=True)
    sandbox = SandboxChild(sandbox_command(str(home.printed)))
    address = sandbox.start()
    try:
        running = build_station(home, redaction, RehearsalSecrets({f"{ACCOUNT}/api_key": address.api_key}))
    except Exception:
        sandbox.stop()
        raise
    settings = running.settings
    account = Account(
        id=ACCOUNT,
        connector="porterbuddy",
        name="Rehearsal",
        environment=Environment.REHEARSAL,
        options={"base_url": address.base_url},
    )
    printer = Printer(
        id=PRINTER,
        name="Practice Zebra",
        host=address.zebra_host,
        port=address.zebra_port,
        documents=(DocumentKind.LABEL,),
    )
    settings.keep(
        settings.current.model_copy(
            update={
                "accounts": (account,),
                "printers": (printer, *(p for p in settings.current.printers if p.id != PRINTER)),
                "sender": settings.current.sender or SENDER,
                "desk": settings.current.desk.model_copy(update={"account": ACCOUNT, "label_printer": PRINTER}),
            }
        )
    )
    fill_queue(running, running.station.parts.clock.now())
    return Rehearsal(running, sandbox)


def fill_queue(running: Running, now: datetime) -> int:
    """Put practice orders into the queue, as many as are missing; return how many are new."""
    orders: list[dict[str, Any]] = sample_orders(now)
    book = running.station.parts.orders
    if book.count_waiting() >= len(orders):
        return 0
    added = 0
    for data in orders:
        new = book.add(
            read_order(data),
            environment=Environment.REHEARSAL.value,
            source="rehearsal",
            who=running.station.parts.who(),
        )
        added += new is not None
    return added
