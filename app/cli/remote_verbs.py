"""The orders that a system holds: listed part by part, read, taken into the packing queue."""

from argparse import Namespace

from app.cli.documents import document, is_given
from app.cli.status_verbs import status_words
from app.cli.terminal import Exit, Terminal, table
from app.domain.accounts import Account
from app.domain.candidates import OrderCandidate
from app.domain.errors import Blame, InvalidInput, Problem
from app.domain.orders import CarrierOrder
from app.domain.ports import CarrierOrderQuery
from app.workflows.list_carrier_orders import CarrierOrderLine, CarrierOrderList

MAX_PARTS = 50
"""So many parts of a list are looked through for an order that is to be taken."""


def remote(terminal: Terminal, args: Namespace) -> Exit:
    """List a system's orders, read one, or take one into the queue."""
    account = terminal.station.parts.carriers.account(args.account)
    if args.read:
        return _read(terminal, account, args.read)
    query = CarrierOrderQuery(
        shelf=args.shelf,
        status=args.status,
        reference=args.reference,
        sort_by=args.sort,
        descending=args.descending,
        cursor=args.cursor[:2_000],
    )
    if args.take:
        return _take(terminal, account, query, args)
    if is_given(args):
        raise _not_taken("Fields are given, and no order to take", "Nothing was asked. Name it with --take.")
    return _list(terminal, account, query)


def _list(terminal: Terminal, account: Account, query: CarrierOrderQuery) -> Exit:
    part = terminal.station.list_carrier_orders(account.id, query)
    lines = table([_line(terminal, line) for line in part.lines]) or [f"{account.name} shows no orders"]
    if part.unreadable:
        lines.append(f"{part.unreadable} entries could not be read")
    if part.may_hold_more:
        lines.append(f"{account.name} may hold more than it shows")
    if part.shelves:
        lines.append(f"Lists there: {', '.join(part.shelves)}")
    lines += [
        f"{word}: --cursor {cursor}" for word, cursor in (("Next", part.next), ("Before", part.previous)) if cursor
    ]
    terminal.tell(part, lines)
    return Exit.ATTENTION if part.unreadable else Exit.DONE


def _line(terminal: Terminal, line: CarrierOrderLine) -> list[str]:
    order = line.order
    here = ""
    if line.here is not None:
        row = terminal.station.parts.orders.row(line.here.order_id)
        here = f"here as {row.reference}, {row.state.value}"
    elif line.candidate is not None:
        lacks = len(line.candidate.problems)
        here = f"can be taken, {lacks} fields are missing" if lacks else "can be taken"
    created = f"{order.created_at.astimezone():%d %b %H:%M}" if order.created_at else ""
    return [
        order.carrier_order_id,
        order.reference if order.reference != order.carrier_order_id else order.number,
        order.status.raw,
        created,
        order.recipient_name,
        order.destination,
        here,
    ]


def _read(terminal: Terminal, account: Account, number: str) -> Exit:
    order = terminal.station.list_carrier_orders.read(account.id, number)
    terminal.tell(order, _order_lines(account, order))
    return Exit.DONE


def _order_lines(account: Account, order: CarrierOrder) -> list[str]:
    facts = [
        ["Order", order.reference],
        ["Number", order.number],
        ["Status", status_words(order.status)],
        ["Created", order.created_at.isoformat() if order.created_at else ""],
        ["Recipient", order.recipient_name],
        ["To", order.destination],
        ["Deliver from", order.deliver_from.isoformat() if order.deliver_from else ""],
        ["Deliver until", order.deliver_until.isoformat() if order.deliver_until else ""],
        ["Parcels", ", ".join(order.parcel_identifiers)],
        ["Scanned", order.scanned_at.isoformat() if order.scanned_at else ""],
        ["Delivered", order.delivered_at.isoformat() if order.delivered_at else ""],
        *([name, value] for name, value in order.facts),
    ]
    return [f"{account.name}, {order.carrier_order_id}", *table([fact for fact in facts if fact[1]])]


def _take(terminal: Terminal, account: Account, query: CarrierOrderQuery, args: Namespace) -> Exit:
    candidate = _candidate(terminal, account, query, args.take)
    completed = document(args, candidate.data) if is_given(args) else None
    order_id = terminal.station.list_carrier_orders.take(account.id, candidate, completed)
    row = terminal.station.parts.orders.row(order_id)
    terminal.tell(row, [f"Order {row.reference} waits in the queue: {row.recipient}, {row.postal_code} {row.city}"])
    return Exit.DONE


def _candidate(terminal: Terminal, account: Account, query: CarrierOrderQuery, number: str) -> OrderCandidate:
    """Find an order in a system's list, part by part."""
    for _ in range(MAX_PARTS):
        part: CarrierOrderList = terminal.station.list_carrier_orders(account.id, query)
        for line in part.lines:
            if number in {line.order.carrier_order_id, line.order.reference, line.order.number}:
                if line.candidate is not None:
                    return line.candidate
                raise _not_taken(f"Orders of {account.name} are none for the packing queue", "Nothing was changed.")
        if not part.next:
            break
        query = query.model_copy(update={"cursor": part.next})
    raise _not_taken(
        f"{account.name} lists no order “{number[:80]}”", "Nothing was changed. “parceldesk remote” lists them."
    )


def _not_taken(title: str, hint: str) -> InvalidInput:
    return InvalidInput(Problem(code="order_missing", title=title, hint=hint, field="order", blame=Blame.PACKER))
