"""What the Pack screen reads from the order book; runs off the window's thread."""

from dataclasses import dataclass
from datetime import datetime

from pydantic import BaseModel

from app.domain.errors import StationError
from app.domain.events import EventKind
from app.domain.meter import MeterDay, day_of
from app.domain.orders import Order, OrderRow
from app.domain.ports import DayCount
from app.domain.printers import Printer, PrintJob
from app.domain.scans import ParcelScan
from app.workflows.abilities import Abilities, Ability
from app.workflows.change_order import ChangeOrder
from app.workflows.parts import Parts


@dataclass(frozen=True)
class Queue:
    """The idle page's numbers and rows."""

    rows: tuple[OrderRow, ...]
    count: int
    day: DayCount
    last: OrderRow | None
    pace: MeterDay | None = None


@dataclass(frozen=True)
class Opened:
    """An order with all that its stage shows.

    Attributes:
        windows: Whether its system offers delivery windows; one that cannot be asked now counts as one that does.
        labels: The same for labels.
        was_sent: Whether it was ever sent to its carrier, whatever came of it.
        connector: Its system's id; extras_model is what only that system has in an order, None when it has nothing.
    """

    row: OrderRow
    order: Order
    carrier: str
    printer: Printer | None
    scans: tuple[ParcelScan, ...]
    jobs: tuple[PrintJob, ...]
    windows: bool = True
    labels: bool = True
    was_sent: bool = False
    connector: str = ""
    extras_model: type[BaseModel] | None = None


def load_queue(parts: Parts, since: datetime, limit: int) -> Queue:
    """Read the waiting orders, the numbers since a moment and the last packed order."""
    return Queue(
        rows=parts.orders.waiting(limit),
        count=parts.orders.count_waiting(),
        day=parts.orders.day(since),
        last=parts.orders.last_packed(),
        pace=day_of(since.date(), parts.meter.packings(since)),
    )


def load_opened(parts: Parts, abilities: Abilities, order_id: int) -> Opened:
    """Read one order with its scans and print jobs, and what its system can do.

    Raises:
        InvalidInput: There is no such order, or its account is gone.
        LedgerBroken: The store cannot be read.
    """
    ChangeOrder(parts).preset(order_id)
    row = parts.orders.row(order_id)
    order = parts.orders.get(order_id)
    account = parts.carriers.account(row.account or order.account)
    titles = {info.id: info.title for info in parts.carriers.connectors()}
    try:
        printer = parts.printing.printer()
    except StationError:
        printer = None
    can = _abilities(abilities, account.id)
    return Opened(
        row=row,
        order=order,
        carrier=titles.get(account.connector, account.name),
        printer=printer,
        scans=parts.scans.scans(order_id),
        jobs=parts.paper.jobs(order_id),
        windows=Ability.AVAILABILITY in can,
        labels=Ability.LABELS in can,
        was_sent=any(event.kind is EventKind.SENT_TO_CARRIER for event in parts.orders.timeline(order_id)),
        connector=account.connector,
        extras_model=parts.carriers.extras_model(account.connector),
    )


def _abilities(abilities: Abilities, account_id: str) -> frozenset[Ability]:
    try:
        return abilities(account_id)
    except StationError:
        # Without its key nothing can be asked; the first question says so.
        return frozenset({Ability.AVAILABILITY, Ability.LABELS})
