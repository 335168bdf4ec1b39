"""Rehearsal: the sandbox plays the five systems and a Zebra, orders wait in the queue, nothing needs an account."""

import sys
from contextlib import ExitStack, suppress
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from itertools import count
from typing import Any

from pydantic import SecretStr

from app.bootstrap.build import Running, build_station
from app.bootstrap.home import Home
from app.bootstrap.practice_accounts import (
    DEFAULT,
    add_system_orders,
    practice_accounts,
    practice_keys,
    sign_in_everywhere,
)
from app.bootstrap.running_sandbox import running_sandbox
from app.bootstrap.shared_secrets import SharedSecrets
from app.connectorkit.redaction import Redaction
from app.domain.accounts import Environment
from app.domain.addresses import Address, Party
from app.domain.errors import Problem, Unreachable
from app.domain.labels import LabelSize
from app.domain.orders import OrderState
from app.domain.ports import Secrets
from app.domain.printers import DocumentKind, Printer, PrinterLanguage
from app.domain.weights import ScaleKind, ScaleProtocol, ScaleSetup
from app.domain.wording import say
from app.sandbox.child import SandboxChild, SandboxNotStarted
from app.sandbox.config import SandboxDetails
from app.sandbox.orders import PRACTICE_REFUSED, PRACTICE_UNSERVED, sample_orders
from app.settings.model import Settings
from app.workflows.change_order import read_order

ACCOUNT = DEFAULT
PRINTER = "rehearsal-zebra"
RECEIPTS = "rehearsal-receipts"
FEW = 4
"""So many practice orders that can be delivered wait at least when a rehearsal begins."""
_FIRST = 1001
_FIRST_TRANSPORT = 88_001
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
        return say("Rehearsal, in memory")


@dataclass(frozen=True)
class Rehearsal:
    """A station with the sandbox beside it.

    Attributes:
        sandbox: The process that was started for it; None on a sandbox that runs by itself.
    """

    running: Running
    sandbox: SandboxChild | None

    def close(self) -> None:
        """Close the station, then the sandbox that was started for it."""
        try:
            self.running.close()
        finally:
            if self.sandbox is not None:
                self.sandbox.stop()


def sandbox_command(folder: str) -> list[str]:
    """Return how this program is started as the sandbox, from source or frozen."""
    program = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "app"]
    return [*program, "sandbox", "--child", "--folder", folder]


def start_rehearsal(home: Home, redaction: Redaction) -> Rehearsal:
    """Build a station that knows only the sandbox: the one that runs, else one that is started as a child process.

    A process of its own, because one busy thread beside the window makes each scan wait for the interpreter.

    Raises:
        StationError: The station cannot be built, or the sandbox does not start.
    """
    home.make()
    with ExitStack() as undo:
        sandbox: SandboxChild | None = None
        details = running_sandbox(home)
        if details is not None:
            with suppress(OSError):  # it is only for pictures of labels
                home.printed.mkdir(parents=True, exist_ok=True)
            secrets: Secrets = SharedSecrets(details.base_url, practice_keys(details))
        else:
            sandbox = SandboxChild(sandbox_command(str(home.printed)))
            undo.callback(sandbox.stop)
            details = _started(sandbox, home)
            secrets = RehearsalSecrets(practice_keys(details))
        running = build_station(home, redaction, secrets)
        undo.callback(running.close)
        running.settings.change(partial(_for_practice, details, running))
        fill_queue(running, running.station.parts.clock.now())
        add_system_orders(running)
        running = replace(running, warmers=(*running.warmers, partial(sign_in_everywhere, running)))
        undo.pop_all()
    return Rehearsal(running, sandbox)


def _started(sandbox: SandboxChild, home: Home) -> SandboxDetails:
    try:
        home.printed.mkdir(parents=True, exist_ok=True)
        return sandbox.start()
    except (SandboxNotStarted, OSError) as error:
        raise Unreachable(
            Problem(
                code="sandbox_not_started",
                title="The practice carrier could not be started",
                hint="Nothing was ordered. Start the rehearsal again; the log and “parceldesk sandbox” say more.",
            ),
            str(error),
        ) from error


def _for_practice(address: SandboxDetails, running: Running, old: Settings) -> Settings:
    carriers = running.station.parts.carriers
    secret_fields = {info.id: carriers.secret_fields(info.id) for info in carriers.connectors()}
    printer = Printer(
        id=PRINTER,
        name="Practice Zebra",
        host=address.zebra_host,
        port=address.zebra_port,
        documents=(DocumentKind.LABEL,),
    )
    printers = (printer, *_receipt_printers(address))
    return old.model_copy(
        update={
            "accounts": practice_accounts(address, secret_fields),
            "printers": (*printers, *(known for known in old.printers if known.id not in {PRINTER, RECEIPTS})),
            "sender": old.sender or SENDER,
            "desk": old.desk.model_copy(
                update={"account": ACCOUNT, "label_printer": PRINTER, "scale": _practice_scale(address, old.desk.scale)}
            ),
        }
    )


def _practice_scale(address: SandboxDetails, known: ScaleSetup) -> ScaleSetup:
    """Return the played scale with the desk's own limits; a real one that was set up for practice stays."""
    if not address.scale_port or known.kind in {ScaleKind.HID, ScaleKind.SERIAL}:
        return known
    device = f"{address.zebra_host}:{address.scale_port}"
    return known.model_copy(update={"kind": ScaleKind.VIRTUAL, "device": device, "protocol": ScaleProtocol.SICS})


def _receipt_printers(address: SandboxDetails) -> tuple[Printer, ...]:
    """Return the played receipt printer, which takes the desk's own papers; none where the sandbox plays none."""
    if not address.receipt_port:
        return ()
    return (
        Printer(
            id=RECEIPTS,
            name="Practice receipt printer",
            host=address.zebra_host,
            port=address.receipt_port,
            language=PrinterLanguage.ESCPOS,
            size=LabelSize(width_mm=80, height_mm=200),
            documents=(DocumentKind.SLIP, DocumentKind.MANIFEST, DocumentKind.SHEET),
        ),
    )


def fill_queue(running: Running, now: datetime) -> int:
    """Put a fresh dozen of practice orders into the queue when few are left; return how many are new.

    Each dozen goes on with the numbers of the last one. Those that are there to be refused do not count as left.
    """
    parts = running.station.parts
    orders = sample_orders(now)
    unfit = {place for place, data in enumerate(orders) if data["reference"] in {PRACTICE_REFUSED, PRACTICE_UNSERVED}}
    waiting = [row.reference for row in parts.orders.waiting(500) if row.state is OrderState.WAITING]
    if sum(_place(reference, len(orders)) not in unfit for reference in waiting) >= FEW:
        return 0
    for dozen in count():
        added = [
            parts.orders.add(
                read_order(_numbered(data, dozen * len(orders) + place)),
                environment=Environment.REHEARSAL.value,
                source="rehearsal",
                who=parts.who(),
            )
            for place, data in enumerate(orders)
        ]
        if any(added):
            return sum(order_id is not None for order_id in added)
    return 0


def _numbered(data: dict[str, Any], place: int) -> dict[str, Any]:
    return {**data, "reference": f"PD-{_FIRST + place}", "tms_reference": f"TMS-{_FIRST_TRANSPORT + place}"}


def _place(reference: str, dozen: int) -> int:
    """Return an order's place in its dozen, -1 for one that is none of ours."""
    number = reference.removeprefix("PD-")
    return (int(number) - _FIRST) % dozen if number != reference and number.isascii() and number.isdigit() else -1
