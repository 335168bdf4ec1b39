"""What the Systems screen reads: accounts, parts of lists, orders, papers; run off the window's thread."""

from dataclasses import dataclass, replace

from app.domain.accounts import Account, Environment
from app.domain.documents import OrderDocument
from app.domain.errors import StationError
from app.domain.events import EventKind
from app.domain.orders import OrderRow
from app.domain.ports import CarrierOrderQuery
from app.ui.shell.state import AtSystem
from app.ui.systems.state import Book, Part, Place, Shown
from app.workflows.abilities import Ability
from app.workflows.list_carrier_orders import CarrierOrderLine
from app.workflows.station import Station


@dataclass(frozen=True)
class Opened:
    """An order, the account at which it is, and what is known of it here."""

    at: AtSystem
    place: Place
    book: Book


def read_places(station: Station) -> tuple[Place, ...]:
    """Read which accounts have orders to be seen; one whose abilities cannot be read is among them, with the reason."""
    places = (_place(station, account) for account in station.parts.carriers.accounts())
    return tuple(place for place in places if place.shows or place.problem is not None)


def _place(station: Station, account: Account) -> Place:
    titles = {info.id: info.title for info in station.parts.carriers.connectors()}
    system = titles.get(account.connector, account.name)
    try:
        return Place(account, system, station.abilities(account.id))
    except StationError as error:
        return Place(account, system, problem=error.problem)


def read_part(station: Station, account: str, query: CarrierOrderQuery, before: tuple[str, ...]) -> tuple[str, Part]:
    """Read a part of an account's list; return whose it is, too."""
    return account, Part(query, station.list_carrier_orders(account, query), before)


def at_of(station: Station, account: str, line: CarrierOrderLine) -> AtSystem:
    """Name a line of an account's list."""
    here = line.here.order_id if line.here is not None else None
    return AtSystem(station.parts.carriers.account(account).id, line.order.carrier_order_id, here)


def read_order_of_book(station: Station, order_id: int) -> Opened:
    """Read an order of the book, and the account at which it was placed or will be.

    Raises:
        InvalidInput: There is no such order, or its account is gone.
    """
    row = station.parts.orders.row(order_id)
    account = station.parts.carriers.account(row.account).id
    return read_opened(station, AtSystem(account, row.carrier_order_id, order_id))


def read_opened(station: Station, at: AtSystem) -> Opened:
    """Read what is known here of an order. Raises InvalidInput when its account is gone."""
    place = _place(station, station.parts.carriers.account(at.account))
    if at.order_id is None and at.number:
        at = replace(at, order_id=station.parts.orders.at_carrier(at.account, at.number))
    return Opened(at, place, _book(station, at, place))


def _book(station: Station, at: AtSystem, place: Place) -> Book:
    parts = station.parts
    acts = {act.id: act for act in (parts.acts.acts_on(at.account, at.number) if at.number else ())}
    words = station.confirm_payment.words(at.account) if place.can(Ability.CONFIRM_PAYMENT) else ""
    if at.order_id is None:
        return Book(acts=tuple(acts.values()), payment_words=words)
    row = parts.orders.row(at.order_id)
    acts |= {act.id: act for act in parts.acts.acts(at.order_id)}
    follower, environment, left = _follower(station, row)
    return Book(
        row=row,
        acts=tuple(sorted(acts.values(), key=lambda act: -act.id)),
        parcels=tuple(parcel.identifier for parcel in parts.orders.get(row.id).parcels if parcel.identifier),
        follower=follower,
        follower_environment=environment,
        left=left,
        payment_words=words,
        placed_at=next((event.at for event in parts.orders.timeline(row.id) if event.kind is EventKind.PLACED), None),
    )


def _follower(station: Station, row: OrderRow) -> tuple[str, Environment, tuple[str, ...]]:
    account = station.announce_order.account(row.id) if row.state.is_placed else None
    if account is None:
        return "", Environment.LIVE, ()
    return account.name, account.environment, station.announce_order.left(row.id)


def read_shown(station: Station, at: AtSystem, place: Place) -> tuple[AtSystem, Shown]:
    """Read an order as its system holds it; a system that shows none is no mistake."""
    if not place.can(Ability.READ) or not at.number:
        return at, Shown(problem=place.problem)
    try:
        order = station.list_carrier_orders.read(at.account, at.number)
    except StationError as error:
        return at, Shown(problem=error.problem)
    return at, Shown(order, station.parts.clock.now())


def read_papers(station: Station, at: AtSystem) -> tuple[AtSystem, tuple[OrderDocument, ...]]:
    """Name an order's papers."""
    return at, station.order_papers(at.account, at.number)
