"""Plug the islands into the workflows."""

import importlib
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from app.bootstrap.home import Home
from app.connectorkit.accounts import AccountCarriers
from app.connectorkit.pace import Paces
from app.connectorkit.redaction import Redaction
from app.connectorkit.transport import Transport
from app.connectors import discover
from app.credentials.keyring_secrets import KeyringSecrets
from app.domain.addresses import Party
from app.domain.errors import CredentialMissing
from app.domain.ports import Secrets, Who
from app.domain.scans import Misreading
from app.labels.workshop import LabelChild
from app.orderfiles.room import OrderFileChild
from app.printing.desk import DeskPrinters
from app.scanning.layouts import misreadings
from app.settings.file import SettingsFile
from app.storage.store import Store, open_store
from app.weighing.desk import DeskScale
from app.workflows.operate_desk import OperateDesk, Session
from app.workflows.parts import Parts
from app.workflows.station import Station


class SystemClock:
    """The machine's clock."""

    def now(self) -> datetime:
        """Now, in UTC."""
        return datetime.now(UTC)


@dataclass(frozen=True)
class Running:
    """A station that is built: its verbs, its settings, and what must be closed at the end."""

    station: Station
    settings: SettingsFile
    home: Home
    store: Store
    closers: tuple[Callable[[], None], ...]
    warmers: tuple[Callable[[], object], ...] = ()

    def warm_up(self) -> None:
        """Import and start what the first order would otherwise wait for; runs beside the window."""
        for warm in self.warmers:
            warm()

    def close(self) -> None:
        """Close store, children and connections; safe to call once."""
        for close in self.closers:
            close()


def build_station(home: Home, redaction: Redaction, secrets: Secrets | None = None) -> Running:
    """Build the station on a folder.

    Args:
        home: The folder of its files; it is made when it is not there.
        redaction: Where secrets are made known, so that no log and no text shows them.
        secrets: The keyring; None takes the system's.

    Raises:
        InvalidInput: The settings cannot be read, or a further connector cannot be used.
        LedgerBroken: The store cannot be opened.
    """
    home.make()
    connectors = discover()
    settings = SettingsFile(home.settings)
    clock = SystemClock()
    store = open_store(home.database, clock)
    keyring = secrets if secrets is not None else KeyringSecrets()
    transport = Transport(
        redaction=redaction, paces=Paces(store.turns), own_ca=lambda: settings.current.network.ca_file
    )
    labels = LabelChild(home.folder / "cache")
    scale = DeskScale(lambda: settings.current.desk.scale, clock.now)

    def sender() -> Party | None:
        return settings.current.sender

    operating = OperateDesk(
        Session(),
        operators=lambda: settings.current.operators,
        wanted=lambda: settings.current.desk.asks_who,
        secrets=keyring,
        setup=settings,
        clock=clock,
    )

    def who() -> Who:
        desk, signed_in = settings.current.desk, operating.current
        # While nobody is signed in, what the station does by itself is nobody's.
        name = signed_in.name if signed_in is not None else "" if operating.asks else desk.operator
        return Who(operator=name, desk=desk.name)

    built: list[Running] = []

    def pack_diagnostics(folder: Path) -> Path:
        # It reads the whole program's state, so it stands above this file.
        from app.bootstrap.diagnostics import default_name, write_diagnostics

        target = folder / default_name()
        write_diagnostics(target, home, redaction, built[0])
        return target

    parts = Parts(
        carriers=AccountCarriers(
            connectors,
            accounts=lambda: settings.current.accounts,
            default=lambda: settings.current.desk.account,
            secrets=keyring,
            transport=transport,
        ),
        orders=store.orders,
        ledger=store.ledger,
        paper=store.paper,
        scans=store.scans,
        ramp=store.ramp,
        acts=store.acts,
        meter=store.meter,
        printing=DeskPrinters(
            lambda: settings.current.printers,
            lambda: settings.current.desk.label_printer,
            locks=home.folder / "printers",
        ),
        labels=labels,
        files=OrderFileChild(home.folder / "cache"),
        secrets=keyring,
        setup=settings,
        clock=clock,
        sender=sender,
        who=who,
        reprint_limit=lambda: settings.current.desk.reprint_limit,
        confirms_at=lambda: settings.current.desk.confirms_at,
        scale=scale,
        misreadings=known_misreadings,
        presets=lambda: settings.current.presets,
        operating=operating,
        pack_diagnostics=pack_diagnostics,
    )
    running = Running(
        station=Station.of(parts),
        settings=settings,
        home=home,
        store=store,
        closers=(scale.close, labels.close, transport.close, store.close),
        warmers=(_unless_closed(operating.warm_up), labels.warm_up, _import_slow_parts),
    )
    built.append(running)
    return running


def _unless_closed(warm: Callable[[], None]) -> Callable[[], None]:
    def try_it() -> None:
        # A keyring that is closed now is told of when somebody signs in.
        with suppress(CredentialMissing):
            warm()

    return try_it


def known_misreadings(text: str) -> Iterator[Misreading]:
    """Yield what a code may have been that a scanner typed for another keyboard, the likeliest first."""
    for other, keyboards in misreadings(text):
        yield Misreading(text=other, how=keyboards.shown())


def _import_slow_parts() -> None:
    for name in ("httpx", "phonenumbers", "babel.numbers"):
        importlib.import_module(name)
