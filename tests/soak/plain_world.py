"""A carrier and a printer as dictionaries, whose calls end as they are told to."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from enum import StrEnum

from pydantic import SecretStr

from app.domain.accounts import Account, Environment
from app.domain.addresses import Party
from app.domain.errors import OutcomeUnknown, PrinterFailed, Problem, Refused, Unreachable
from app.domain.labels import REGULAR, LabelDocument, LabelFormat, LabelWish, ReadyLabel
from app.domain.orders import CarrierStatus, Order, Placement
from app.domain.ports import Decided, Decision, DecisionPage, ScanConfirmation
from app.domain.printers import Health, PendingProof, Printer, PrinterHealth, SendResult, expect_nothing
from app.domain.windows import DeliveryWindow

_ACCOUNT = Account(id="played", connector="porterbuddy", name="Played", environment=Environment.TEST)
_PRINTER = Printer(id="zebra", name="Zebra", host="127.0.0.1")
_SAYS = Problem(code="played", title="As it is played")
_NOT_FOUND = Problem(code="not_found", title="Not known there")


class Killed(BaseException):
    """The process is gone: nothing of it writes any more."""


class Call(StrEnum):
    """How a call to the carrier ends."""

    DONE = "done"
    REFUSED = "refused"
    AWAY = "away"
    LOST_BEFORE = "lost before"
    LOST_AFTER = "lost after"
    KILLED_BEFORE = "killed before"
    KILLED_AFTER = "killed after"
    KEY_FORGOTTEN = "key forgotten"


class Print(StrEnum):
    """How a print ends."""

    PROVEN = "proven"
    OUT = "out, not told"
    SWALLOWED = "taken, nothing out"
    GONE = "not there"
    HALF = "half taken"
    BROKEN_AFTER = "out, then broken off"
    KILLED_BEFORE = "killed before"
    KILLED_AFTER = "killed after"


@dataclass
class Held:
    """An order at the carrier."""

    id: str
    scanned_identifiers: set[str] = field(default_factory=set)
    decided: list[str] = field(default_factory=list)


class PlainWorld:
    """A carrier and a printer as dictionaries.

    Attributes:
        call: How the next call to the carrier ends.
        out: How the next print ends.
        kill: Ends the process.
    """

    repeat_safe = True

    def __init__(self) -> None:
        self.orders: dict[str, list[Held]] = defaultdict(list)
        self.papers: Counter[str] = Counter()
        self.call = Call.DONE
        self.out = Print.PROVEN
        self.kill: Callable[[], object] = bool
        self.keys: dict[str, set[str]] = defaultdict(set)
        self._by_key: dict[str, Held] = {}
        self._number = 0

    @contextmanager
    def _answering(self, *, writes: bool = True) -> Iterator[None]:
        match self.call:
            case Call.REFUSED:
                raise Refused(_SAYS)
            case Call.AWAY:
                raise Unreachable(_SAYS)
            case Call.LOST_BEFORE:
                raise OutcomeUnknown(_SAYS) if writes else Unreachable(_SAYS)
            case Call.KILLED_BEFORE:
                self._die()
        yield
        if self.call is Call.KILLED_AFTER:
            self._die()
        if self.call is Call.KEY_FORGOTTEN:
            self._by_key.clear()
        if self.call in {Call.LOST_AFTER, Call.KEY_FORGOTTEN}:
            raise OutcomeUnknown(_SAYS) if writes else Unreachable(_SAYS)

    def _die(self) -> None:
        self.kill()
        raise Killed

    # --- the carrier -----------------------------------------------------------------------------------------------------

    def place(self, order: Order, sender: Party, window: DeliveryWindow | None, key: str) -> Placement:
        self.keys[order.reference].add(key)
        with self._answering():
            if key not in self._by_key:
                self._number += 1
                self._by_key[key] = Held(f"N{self._number}")
                self.orders[order.reference].append(self._by_key[key])
            held = self._by_key[key]
        return Placement(carrier_order_id=held.id)

    def labels(self, order_id: str, wish: LabelWish, identifiers: Sequence[str] = ()) -> tuple[LabelDocument, ...]:
        with self._answering(writes=False):
            return tuple(
                LabelDocument(
                    content=f"^XA^FD>;{identifier}^FS^XZ".encode(),
                    format=LabelFormat.ZPL,
                    size=REGULAR,
                    parcel_number=number,
                    identifier=identifier,
                )
                for number, identifier in enumerate(identifiers, 1)
            )
        raise AssertionError("it answers or fails")

    def status(self, order_id: str) -> CarrierStatus:
        with self._answering(writes=False):
            pass
        return CarrierStatus(carrier_order_id=order_id, raw="ready")

    def status_by_reference(self, reference: str) -> CarrierStatus:
        with self._answering(writes=False):
            if not self.orders[reference]:
                raise Refused(_NOT_FOUND)
        return CarrierStatus(carrier_order_id=self.orders[reference][0].id, raw="ready")

    def confirm_scan(self, order_id: str, identifiers: Sequence[str]) -> ScanConfirmation:
        with self._answering(writes=False):
            self._held(order_id).scanned_identifiers |= set(identifiers)
        return ScanConfirmation(confirmed=tuple(identifiers))

    def fulfil(self, order_id: str) -> Decided:
        return self._decide(order_id, "fulfil", Decision.FULFILLED)

    def decline(self, order_id: str) -> Decided:
        return self._decide(order_id, "decline", Decision.DECLINED)

    def decision_page(self, order_id: str) -> DecisionPage:
        return DecisionPage(carrier_order_id=order_id, url=SecretStr("https://carrier.example/decide"))

    def _decide(self, order_id: str, kind: str, decision: Decision) -> Decided:
        """Take a decision whenever it is told: this carrier does not notice that it was told before."""
        with self._answering():
            self._held(order_id).decided.append(kind)
        return Decided(carrier_order_id=order_id, decision=decision, at=self.now())

    def is_decided(self, order_id: str, kind: str) -> bool:
        """Tell what its own page shows a person who looks."""
        return kind in self._held(order_id).decided

    def _held(self, order_id: str) -> Held:
        return next(held for orders in self.orders.values() for held in orders if held.id == order_id)

    def custody(self, account_id: str) -> object:
        return self

    def account(self, account_id: str) -> Account:
        return _ACCOUNT

    def client(self, account_id: str) -> object:
        return self

    # --- the printer -----------------------------------------------------------------------------------------------------

    def printer(self, printer_id: str = "") -> Printer:
        return _PRINTER

    def health(self, printer: Printer) -> PrinterHealth:
        return PrinterHealth(health=Health.SILENT, words="silent")

    def send(
        self,
        printer: Printer,
        content: bytes,
        title: str,
        expects: Callable[[PendingProof | None], object] = expect_nothing,
    ) -> SendResult:
        identifier = content.decode().partition(">;")[2].partition("^")[0]
        match self.out:
            case Print.GONE:
                raise PrinterFailed(_SAYS, accepted_bytes=0)
            case Print.KILLED_BEFORE:
                self._die()
            case Print.HALF:
                raise PrinterFailed(_SAYS, accepted_bytes=5)
            case Print.SWALLOWED:
                return SendResult(accepted_bytes=len(content))
        self.papers[identifier] += 1
        if self.out is Print.KILLED_AFTER:
            self._die()
        if self.out is Print.BROKEN_AFTER:
            raise PrinterFailed(_SAYS, accepted_bytes=None)
        proven = self.out is Print.PROVEN
        note = "the printer counted it as printed" if proven else ""
        return SendResult(accepted_bytes=len(content), proven=proven, note=note)

    # --- labels and clock ------------------------------------------------------------------------------------------------

    def check(self, document: LabelDocument) -> None:
        """Nothing is wrong with labels here."""

    def split(self, document: LabelDocument, identifiers: Sequence[str]) -> tuple[LabelDocument, ...]:
        return (document,)

    def ready_for(self, documents: Sequence[LabelDocument], printer: Printer, *, convert: bool = False) -> ReadyLabel:
        return ReadyLabel(content=b"".join(document.content for document in documents))

    def now(self) -> datetime:
        return datetime.now(UTC)
