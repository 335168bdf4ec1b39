"""What the Orders screen reads from the order book; run off the window's thread."""

from dataclasses import dataclass

from app.domain.accounts import Environment
from app.domain.errors import StationError
from app.domain.orders import OrderRow
from app.domain.ports import Found, OrderQuery
from app.domain.scans import Scan
from app.domain.wording import say
from app.ui.orders.state import Detail, Label
from app.workflows.parts import Parts


@dataclass(frozen=True)
class Page:
    """Rows that answer a question, and how many there are in all."""

    query: OrderQuery
    rows: tuple[OrderRow, ...]
    total: int
    elsewhere: int = 0


@dataclass(frozen=True)
class Scanned:
    """What a scan belongs to, None where nothing here has that number."""

    scan: Scan
    found: Found | None
    row: OrderRow | None


def read_page(parts: Parts, query: OrderQuery) -> Page:
    """Read the first rows, and count the orders; where there are none, those without the filters."""
    query = parts.completed(query)
    rows, total = parts.orders.search(query), parts.orders.count(query)
    elsewhere = 0
    if not total and (query.since or query.states or query.account):
        elsewhere = parts.orders.count(OrderQuery(text=query.text))
    return Page(query, rows, total, elsewhere)


def read_more(parts: Parts, query: OrderQuery) -> Page:
    """Read one more page; it is not counted again."""
    query = parts.completed(query)
    return Page(query, parts.orders.search(query), 0)


def read_detail(parts: Parts, order_id: int) -> Detail:
    """Read all that is known of one order."""
    row = parts.orders.row(order_id)
    return Detail(
        row=row,
        order=parts.orders.get(order_id),
        events=parts.orders.timeline(order_id),
        placement=parts.orders.placement(order_id),
        carrier=carrier_name(parts, row.account),
        environment=Environment(row.environment),
    )


def carrier_name(parts: Parts, account_id: str) -> str:
    """Name the system of an account."""
    try:
        account = parts.carriers.account(account_id)
    except StationError:
        return account_id  # the account was taken away; what was done under it stays readable
    titles = {info.id: info.title for info in parts.carriers.connectors()}
    return titles.get(account.connector, account.name)


def read_label(parts: Parts, order_id: int, parcel: int) -> Label:
    """Draw a parcel's label; 0 draws the first one that is kept."""
    labels = {label.document.parcel_number: label.document for label in parts.paper.labels(order_id)}
    numbers = tuple(sorted(labels))
    if not numbers:
        return Label(order_id, words=say("no label yet"))
    parcel = parcel if parcel in labels else numbers[0]
    try:
        picture = parts.labels.picture(labels[parcel])
    except StationError as error:
        return Label(order_id, parcel, numbers, words=say(error.problem.title))
    return Label(order_id, parcel, numbers, picture)


def read_scan(parts: Parts, scan: Scan) -> Scanned:
    """Look up what was scanned."""
    found = parts.orders.find(scan.text)
    return Scanned(scan, found, parts.orders.row(found.order_id) if found else None)
