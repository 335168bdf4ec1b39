"""A whole station on a folder, with real parts, against a sandbox that plays Porterbuddy and a Zebra.

    with SandboxServer() as sandbox, desk(tmp_path, sandbox) as station_desk:
        order_id = station_desk.add()
        placed = station_desk.place(order_id)

Real: HTTP and its transport, the connector, SQLite, the settings file, labels, the way to the printer. Made up: the keyring
(in memory) and a clock that can be set on. The same folder opened twice is two stations on one order book.
"""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import httpx

from app.bootstrap.build import known_misreadings
from app.bootstrap.rehearsal import SENDER, RehearsalSecrets
from app.connectorkit.accounts import AccountCarriers
from app.connectorkit.pace import Paces
from app.connectorkit.transport import Transport
from app.connectors import discover
from app.domain.accounts import Account, Environment
from app.domain.orders import OrderState
from app.domain.ports import Attempt, Carriers, Labels, NoScale, Printing, Secrets, Weighing, Who
from app.domain.printers import Printer
from app.domain.windows import DeliveryWindow
from app.labels.workshop import LabelWorkshop
from app.orderfiles.room import OrderFileRoom
from app.printing.desk import DeskPrinters
from app.printing.lines import Patience
from app.sandbox.porterbuddy.orders import PlacedOrder
from app.sandbox.runner import SandboxServer
from app.settings.file import SettingsFile
from app.storage import Store, open_store
from app.workflows.operate_desk import OperateDesk, Session
from app.workflows.parts import Parts
from app.workflows.place_order import Placed, Placing
from app.workflows.station import Station

ACCOUNT = "porterbuddy-test"
ZEBRA = "zebra"
KEY_FIELD = "api_key"
PATIENCE = Patience(connect=1.0, idle=0.4, closing=0.2, total=5.0)


@dataclass
class DeskClock:
    """The machine's clock, that can be set on."""

    ahead: timedelta = field(default_factory=timedelta)

    def now(self) -> datetime:
        return datetime.now(UTC) + self.ahead

    def on(self, **parts: float) -> None:
        self.ahead += timedelta(**parts)


@dataclass
class Desk:
    """A station with what tests look into."""

    station: Station
    settings: SettingsFile
    store: Store
    sandbox: SandboxServer
    clock: DeskClock
    secrets: Secrets

    @property
    def parts(self) -> Parts:
        return self.station.parts

    def add(self, reference: str = "100482", **changes: Any) -> int:
        """Put an order into the queue; return its row's number."""
        order_id = self.station.change_order.add(order_data(reference, **changes), source="test")
        assert order_id is not None, f"{reference} is there already"
        return order_id

    def window(self, order_id: int) -> DeliveryWindow:
        """Ask for windows and return the best one."""
        best = self.station.check_availability(self.parts.orders.get(order_id)).best(self.clock.now())
        assert best is not None
        return best

    def place(self, order_id: int, **more: Any) -> Placed:
        """Place an order in the best window, unless another one is named."""
        window = more.pop("window") if "window" in more else self.window(order_id)
        return self.station.place_order(Placing(order_id=order_id, window=window, **more))

    def state(self, order_id: int) -> OrderState:
        return self.parts.orders.row(order_id).state

    def doubt(self, order_id: int) -> Attempt:
        """Return the attempt of an order that is in doubt."""
        return next(attempt for attempt in self.parts.ledger.doubts() if attempt.order_id == order_id)

    def at_carrier(self) -> list[PlacedOrder]:
        """Return what the sandbox holds, the oldest first."""
        return list(self.sandbox.porterbuddy.orders.values())

    def titles(self, order_id: int) -> list[str]:
        """Return the timeline's lines, the oldest first."""
        return [event.title for event in reversed(self.parts.orders.timeline(order_id))]


def order_data(reference: str = "100482", *, parcels: int = 1, **changes: Any) -> dict[str, Any]:
    """Return an order as a form or a file gives it; ``changes`` replace whole fields."""
    return {
        "reference": reference,
        "recipient": {
            "name": "Anne Holm",
            "address": {"street": "Høyenhallveien", "house_number": "25", "postal_code": "0678", "city": "Oslo"},
            "email": "anne@example.com",
            "phone": "41 12 28 01",
        },
        "parcels": [
            {"weight_grams": 900 + number, "width_cm": 25, "height_cm": 15, "depth_cm": 35} for number in range(parcels)
        ],
        **changes,
    }


def reset(sandbox: SandboxServer) -> SandboxServer:
    """Let a sandbox that many tests share forget everything."""
    httpx.post(f"{sandbox.base_url}/_sandbox/reset", timeout=10).raise_for_status()
    return sandbox


def accounts_and_printers(sandbox: SandboxServer) -> dict[str, Any]:
    """Return the settings that point a station to a sandbox."""
    account = Account(
        id=ACCOUNT,
        connector="porterbuddy",
        name="Porterbuddy test",
        environment=Environment.TEST,
        options={"base_url": sandbox.base_url},
    )
    printer = Printer(id=ZEBRA, name="Zebra ZD421", host=sandbox.zebra_host, port=sandbox.zebra_port)
    return {"accounts": (account,), "printers": (printer,), "sender": SENDER}


@contextmanager
def desk(
    folder: Path,
    sandbox: SandboxServer,
    *,
    clock: DeskClock | None = None,
    secrets: Secrets | None = None,
    keys: Mapping[str, str] | None = None,
    seconds: float = 5.0,
    proof_seconds: float = 0.0,
    carriers: Carriers | None = None,
    printing: Printing | None = None,
    labels: Labels | None = None,
    scale: Weighing | None = None,
) -> Iterator[Desk]:
    """Open a station; its folder keeps settings and store for the next one.

    Args:
        seconds: How long a whole call may take.
        proof_seconds: How long to wait for the printer's counter; 0 asks for no proof.
        scale: The desk's scale; None is a desk without one.
        carriers, printing, labels: Take the place of the real part, for faults that cannot be made for real.
    """
    clock = clock or DeskClock()
    settings = SettingsFile(folder / "settings.toml")
    if not settings.current.accounts:
        settings.change(lambda old: old.model_copy(update=accounts_and_printers(sandbox)))
    secrets = secrets or RehearsalSecrets(dict(keys or {f"{ACCOUNT}/{KEY_FIELD}": sandbox.api_key}))
    with (
        open_store(folder / "station.sqlite3", clock) as store,
        Transport(
            connect_seconds=1.0, total_seconds=seconds, sleep=lambda _seconds: None, paces=Paces(store.turns)
        ) as transport,
    ):
        operating = OperateDesk(
            Session(),
            operators=lambda: settings.current.operators,
            wanted=lambda: settings.current.desk.asks_who,
            secrets=secrets,
            setup=settings,
            clock=clock,
        )
        parts = Parts(
            carriers=carriers
            or AccountCarriers(
                discover(),
                accounts=lambda: settings.current.accounts,
                default=lambda: settings.current.desk.account,
                secrets=secrets,
                transport=transport,
            ),
            orders=store.orders,
            ledger=store.ledger,
            paper=store.paper,
            scans=store.scans,
            ramp=store.ramp,
            acts=store.acts,
            meter=store.meter,
            printing=printing
            or DeskPrinters(
                lambda: settings.current.printers,
                lambda: settings.current.desk.label_printer,
                patience=PATIENCE,
                proof_seconds=proof_seconds,
            ),
            labels=labels or LabelWorkshop(folder / "cache"),
            files=OrderFileRoom(folder / "cache"),
            secrets=secrets,
            setup=settings,
            clock=clock,
            sender=lambda: settings.current.sender,
            confirms_at=lambda: settings.current.desk.confirms_at,
            scale=scale or NoScale(),
            misreadings=known_misreadings,
            who=lambda: Who(operator=operating.current.name if operating.current else "Marit L.", desk="Desk 3"),
            presets=lambda: settings.current.presets,
            operating=operating,
            reprint_limit=lambda: settings.current.desk.reprint_limit,
        )
        yield Desk(Station.of(parts), settings, store, sandbox, clock, secrets)
