"""List the orders that a system holds, a part at a time, and take one of them into the packing queue."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from pydantic import BaseModel, ConfigDict

from app.domain.candidates import OrderCandidate
from app.domain.errors import Blame, InvalidInput, Problem, Refused
from app.domain.orders import CarrierOrder
from app.domain.ports import (
    CarrierOrderQuery,
    Found,
    ListsCandidates,
    ListsOrders,
    ReadsOrders,
    ReportsStatus,
    ReportsStatusByTms,
    SearchesOrders,
)
from app.domain.wording import mark, say
from app.workflows.change_order import ChangeOrder
from app.workflows.parts import Parts, cannot


class CarrierOrderLine(BaseModel):
    """One order of a system's list.

    Attributes:
        candidate: How it would stand in the queue; None where the system's orders are none for packing.
        here: The order of the book that it is already; None when the book does not know it.
    """

    model_config = ConfigDict(frozen=True)

    order: CarrierOrder
    candidate: OrderCandidate | None = None
    here: Found | None = None


class CarrierOrderList(BaseModel):
    """A part of a system's list.

    Attributes:
        next, previous: What to ask with for the part behind and before; empty where there is none.
        shelves: The system's lists, the usual one first; empty where it has one only.
        unreadable: How many entries could not be read.
        may_hold_more: Whether the system may hold others that it does not show (unknowns.md, U-R4).
    """

    model_config = ConfigDict(frozen=True)

    lines: tuple[CarrierOrderLine, ...] = ()
    next: str = ""
    previous: str = ""
    shelves: tuple[str, ...] = ()
    unreadable: int = 0
    may_hold_more: bool = False


@dataclass(frozen=True)
class ListCarrierOrders:
    """Reads a system's lists; nothing changes by it but what is taken into the queue."""

    parts: Parts
    change_order: ChangeOrder

    def __call__(self, account_id: str, query: CarrierOrderQuery | None = None) -> CarrierOrderList:
        """Return a part of an account's orders.

        Args:
            query: Which list, filter, order and part, as far as the system knows such; None asks for the first part.

        Raises:
            InvalidInput: The system lists no orders, or knows no such list; nothing was sent.
            Refused: It shows no orders to this account.
            Unreachable: Asking again is safe.
            CredentialMissing: No key or no sign-in.
        """
        query = query or CarrierOrderQuery()
        account = self.parts.carriers.account(account_id)
        client = self.parts.carriers.client(account.id)
        if isinstance(client, SearchesOrders):
            found = client.search_orders(query)
            return CarrierOrderList(
                lines=tuple(self._line(account.id, order) for order in found.orders),
                next=found.next_cursor,
                shelves=client.shelves,
            )
        if isinstance(client, ListsOrders):
            part = client.list_orders(query.cursor, query.sort_by)
            return CarrierOrderList(
                lines=tuple(self._line(account.id, order) for order in part.orders),
                next=part.next,
                previous=part.previous,
                unreadable=part.left_out,
            )
        if isinstance(client, ListsCandidates):
            page = client.list_candidates(query.cursor)
            return CarrierOrderList(
                lines=tuple(self._line(account.id, each.order, each) for each in page.candidates),
                next=page.next_page,
                unreadable=page.unreadable,
                may_hold_more=page.may_hold_more,
            )
        raise cannot(mark("{account} cannot list its orders"), account.name)

    def read(self, account_id: str, number: str) -> CarrierOrder:
        """Read one order as the system holds it.

        Args:
            number: The system's own number of the order; where the system knows none like it, our own number and that of
                the transport system are tried, as far as it can be asked by them.

        Raises:
            Refused: The system does not know the order, or does not show it.
            Unreachable: Asking again is safe.
            CredentialMissing: No key or no sign-in.
        """
        account = self.parts.carriers.account(account_id)
        client = self.parts.carriers.client(account.id)
        if not isinstance(client, ReadsOrders):
            raise cannot(mark("{account} cannot show its orders"), account.name)
        try:
            return client.read_order(number)
        except Refused as error:
            own = _number_of(client, number) if error.problem.code == "not_found" else ""
            if not own or own == number:
                raise
        return client.read_order(own)

    def take(self, account_id: str, candidate: OrderCandidate, completed: Mapping[str, Any] | None = None) -> int:
        """Take an order of a system's list into the packing queue; return its row.

        Args:
            account_id: Whose list it stands in; the order is placed with the desk's own account, unless it names one.
            candidate: As listed.
            completed: The whole order's data, where a person filled in what the system does not have.

        Raises:
            InvalidInput: It is here already (``already_here``), or fields are missing or wrong: one problem each.
        """
        account = self.parts.carriers.account(account_id)
        order_id = self.change_order.add(dict(completed or candidate.data), say("from {account}", account=account.name))
        if order_id is None:
            raise InvalidInput(
                Problem(
                    code="already_here",
                    title=say(
                        "Order {reference} is in the order book already", reference=candidate.data.get("reference", "")
                    ),
                    hint="Nothing was changed.",
                    blame=Blame.PACKER,
                )
            )
        return order_id

    def _line(self, account_id: str, order: CarrierOrder, candidate: OrderCandidate | None = None) -> CarrierOrderLine:
        return CarrierOrderLine(order=order, candidate=candidate, here=self._here(account_id, order))

    def _here(self, account_id: str, order: CarrierOrder) -> Found | None:
        """Find a listed order in the book by the carrier's number, else by ours; never by a parcel that is called the same."""
        order_id = self.parts.orders.at_carrier(account_id, order.carrier_order_id) if order.carrier_order_id else None
        if order_id is None and order.reference:
            order_id = self.parts.orders.by_reference(order.reference)
        return None if order_id is None else Found(order_id=order_id)


def _number_of(client: object, reference: str) -> str:
    """Return the system's own number of an order that is named by ours or by the transport system's; empty if none is."""
    questions = []
    if isinstance(client, ReportsStatus):
        questions.append(client.status_by_reference)
    if isinstance(client, ReportsStatusByTms):
        questions.append(client.status_by_tms_reference)
    for ask in questions:
        try:
            return ask(reference).carrier_order_id
        except Refused as error:
            if error.problem.code != "not_found":
                raise
    return ""
