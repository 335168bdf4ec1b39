"""A station with a real store, real settings and real accounts; its printers and its keyring are told what to say."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path

from pydantic import BaseModel, ConfigDict, Field, SecretStr

from app.bootstrap.build import Running, build_station
from app.bootstrap.home import Home
from app.connectorkit.accounts import AccountCarriers
from app.connectorkit.connector import Connector
from app.connectorkit.redaction import Redaction
from app.connectorkit.transport import Transport
from app.connectors import discover
from app.domain.accounts import CheckResult, CheckStep, Environment
from app.domain.addresses import Party
from app.domain.errors import Blame, CredentialMissing, InvalidInput, PrinterFailed, Problem
from app.domain.printers import Health, PendingProof, Printer, PrinterHealth, SendResult, expect_nothing
from app.labels.workshop import LabelWorkshop
from app.orderfiles.room import OrderFileRoom
from app.workflows.station import Station

NOON = datetime(2026, 2, 13, 12, 0, tzinfo=UTC)


class TellingPrinters:
    """Printers that say what they are told to."""

    def __init__(self, printers: Callable[[], tuple[Printer, ...]], label_printer: Callable[[], str]) -> None:
        self._printers = printers
        self._label_printer = label_printer
        self.told: dict[str, PrinterHealth] = {}
        self.sent: list[tuple[str, bytes]] = []
        self.reachable: tuple[Printer, ...] = ()
        self.trouble: PrinterFailed | None = None
        self.before_answer: Callable[[], object] = bool

    def printers(self) -> tuple[Printer, ...]:
        return tuple(sorted(self._printers(), key=lambda printer: printer.id != self._label_printer()))

    def printer(self, printer_id: str = "") -> Printer:
        for printer in self.printers():
            if printer_id in {"", printer.id}:
                return printer
        raise InvalidInput(Problem(code="printer_unknown", title="This desk has no printer", blame=Blame.OFFICE))

    def health(self, printer: Printer) -> PrinterHealth:
        self.before_answer()
        return self.told.get(printer.id, PrinterHealth(health=Health.READY, words="ready", asked_at=NOON))

    def send(
        self,
        printer: Printer,
        content: bytes,
        title: str,
        expects: Callable[[PendingProof | None], object] = expect_nothing,
    ) -> SendResult:
        self.before_answer()
        if self.trouble is not None:
            raise self.trouble
        self.sent.append((printer.id, content))
        return SendResult(accepted_bytes=len(content))

    def find(self) -> tuple[Printer, ...]:
        self.before_answer()
        return self.reachable


class OpenKeyring:
    """Keeps secrets while the test runs; ``closed`` says why it cannot be used."""

    def __init__(self) -> None:
        self.kept: dict[tuple[str, str], SecretStr] = {}
        self.closed: Problem | None = None

    def read(self, account_id: str, field: str) -> SecretStr | None:
        self._look()
        return self.kept.get((account_id, field))

    def write(self, account_id: str, field: str, secret: SecretStr) -> None:
        self._look()
        self.kept[account_id, field] = secret

    def delete(self, account_id: str, field: str) -> None:
        self._look()
        self.kept.pop((account_id, field), None)

    def backend(self) -> str:
        self._look()
        return "GNOME Keyring"

    def _look(self) -> None:
        if self.closed is not None:
            raise CredentialMissing(self.closed)


class TestClock:
    """Stands still until it is moved."""

    __test__ = False

    def __init__(self) -> None:
        self.at = NOON

    def now(self) -> datetime:
        return self.at


class SouthpostSettings(BaseModel):
    """Options of an invented system, of every kind that a form must draw."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    base_url: str = Field(default="https://api.southpost.invalid", title="Address")
    depot: str = Field(title="Depot", min_length=2, description="Two letters or more")
    token: SecretStr = Field(title="Token")


@dataclass
class Southpost:
    """The invented system's client: its check finds what it is told to."""

    steps: tuple[CheckStep, ...] = (
        CheckStep(result=CheckResult.OK, title="Name found", detail="api.southpost.invalid", milliseconds=12),
        CheckStep(result=CheckResult.OK, title="Key accepted", detail="Account “Fjordlys Handel”", milliseconds=208),
        CheckStep(result=CheckResult.LOOK, title="Clock differs", detail="This computer is 44 s behind Southpost"),
    )
    before_answer: Callable[[], object] = bool

    def check_connection(self, sender: Party | None) -> tuple[CheckStep, ...]:
        self.before_answer()
        return self.steps


@dataclass
class DeskParts:
    """The station, and the parts of it that a test moves."""

    running: Running
    station: Station
    printing: TellingPrinters
    keyring: OpenKeyring
    clock: TestClock
    southpost: Southpost = field(default_factory=Southpost)


@contextmanager
def desk_parts(folder: Path) -> Iterator[DeskParts]:
    """Build a station in a folder, and close it at the end."""
    keyring, southpost = OpenKeyring(), Southpost()
    running = build_station(Home(folder), Redaction(), keyring)
    settings = running.settings

    def client(*_given: object) -> Southpost:
        return southpost

    connectors = {
        **discover(),
        "southpost": Connector(
            id="southpost",
            title="Southpost",
            settings=SouthpostSettings,
            build=client,
            base_urls={
                Environment.LIVE: "https://api.southpost.invalid",
                Environment.TEST: "https://test.southpost.invalid",
            },
        ),
    }
    transport = Transport(redaction=Redaction())
    carriers = AccountCarriers(
        connectors,
        accounts=lambda: settings.current.accounts,
        default=lambda: settings.current.desk.account,
        secrets=keyring,
        transport=transport,
    )
    printing = TellingPrinters(lambda: settings.current.printers, lambda: settings.current.desk.label_printer)
    clock = TestClock()
    parts = replace(
        running.station.parts,
        printing=printing,
        carriers=carriers,
        labels=LabelWorkshop(folder / "cache"),
        files=OrderFileRoom(folder / "cache"),
        clock=clock,
    )
    try:
        yield DeskParts(running, Station.of(parts), printing, keyring, clock, southpost)
    finally:
        transport.close()
        running.close()
