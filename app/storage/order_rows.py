"""Rows of the order book: written, moved and read inside somebody's transaction."""

import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError
from pydantic_core import PydanticSerializationError

from app.domain.errors import Blame, InvalidInput, Problem
from app.domain.orders import Order, OrderRow, OrderState
from app.domain.windows import DeliveryWindow
from app.domain.wording import say
from app.storage import failures, search
from app.storage.moments import MINUTE, micros_or_none, moment, moment_or_none

Model = TypeVar("Model", bound=BaseModel)

_MERGED_ORDERS = 10_000  # so many orders at most are merged at once when words are replaced
ROW_COLUMNS = (
    "orders.id, reference, recipient, postal_code, city, parcel_count, state, account, environment, changed_at, "
    "ship_by, copies, coalesce(carrier_order_id, ''), booked"
)


@dataclass(frozen=True)
class Standing:
    """Where an order stands, as its row says."""

    reference: str
    state: OrderState
    account: str
    parcel_count: int


def parsed(model: type[Model], stored: str, what: str) -> Model:
    """Read a model from a column.

    Raises:
        LedgerBroken: The column does not hold it; ``what`` names the row.
    """
    try:
        return model.model_validate_json(stored)
    except ValidationError as error:
        fields = ", ".join(".".join(map(str, line["loc"])) for line in error.errors(include_url=False))
        raise failures.damaged(what, f"{model.__name__}: {fields or 'not JSON'}") from None


def draft_of(order: Order) -> str:
    """Return an order as its row keeps it.

    Raises:
        InvalidInput: It would not come back as it is.
    """
    try:
        draft = order.model_dump_json()
        Order.model_validate_json(draft)
    except (ValidationError, PydanticSerializationError):
        problem = Problem(
            code="order_not_keepable",
            title=say("Order {reference} holds a value that cannot be kept", reference=order.reference),
            hint="Nothing was changed. Look at its temperatures and at what only one system has.",
            blame=Blame.OFFICE,
        )
        raise InvalidInput(problem) from None
    return draft


def standing(connection: sqlite3.Connection, order_id: int) -> Standing:
    """Return where an order stands. Raises InvalidInput when there is none."""
    row = connection.execute(
        "SELECT reference, state, account, parcel_count FROM orders WHERE id = ?", (order_id,)
    ).fetchone()
    if row is None:
        raise no_such_order(order_id)
    return Standing(row[0], OrderState(row[1]), row[2], row[3])


def no_such_order(order_id: int) -> InvalidInput:
    """Say that an order is not there."""
    problem = Problem(
        code="order_not_found",
        title="This order is not in the order book",
        hint="Scan its number again, or search for it.",
        blame=Blame.PACKER,
    )
    return InvalidInput(problem, f"row {order_id}")


def has_live_attempt(connection: sqlite3.Connection, order_id: int) -> bool:
    """Tell whether the order is being placed, or it is not known whether it was."""
    return (
        connection.execute(
            "SELECT 1 FROM attempts WHERE order_id = ? AND state IN ('open', 'unknown')", (order_id,)
        ).fetchone()
        is not None
    )


def refuse_spent(connection: sqlite3.Connection, order_id: int, at: Standing) -> None:
    """Refuse what would cost twice.

    Raises:
        InvalidInput: The order is placed (``already_placed``), or being placed or in doubt (``in_doubt``).
    """
    if has_live_attempt(connection, order_id) or at.state in {OrderState.PLACING, OrderState.IN_DOUBT}:
        problem = Problem(
            code="in_doubt",
            title=say("Order {reference} is being placed, or it is not known whether it was", reference=at.reference),
            hint="Nothing was sent and nothing was changed. Settle it in the tray first.",
            blame=Blame.PACKER,
        )
        raise InvalidInput(problem)
    paid = connection.execute("SELECT 1 FROM attempts WHERE order_id = ? AND state = 'placed'", (order_id,)).fetchone()
    if at.state.is_placed or paid:
        problem = Problem(
            code="already_placed",
            title=say("Order {reference} is placed already", reference=at.reference),
            hint="Nothing was sent and nothing was changed.",
            blame=Blame.PACKER,
        )
        raise InvalidInput(problem)


def unique_change(connection: sqlite3.Connection, now: int) -> int:
    """Return the moment for ``changed_at``: now, or the next free microsecond if others changed in it.

    It is unique because it is the search rows' number. A clock that goes back by less than a minute keeps the order.
    """
    last = connection.execute(
        "SELECT max(changed_at) FROM orders WHERE changed_at BETWEEN ? AND ?", (now, now + MINUTE)
    ).fetchone()[0]
    return now if last is None else int(last) + 1


def touch(connection: sqlite3.Connection, order_id: int, now: int, *, words: str = "", more_words: str = "") -> None:
    """Write down that an order changed now, so that it comes first in the list.

    Args:
        connection: Inside a transaction.
        order_id: The order.
        now: Microseconds.
        words: Replace what it is found by.
        more_words: Are put behind what it is found by.
    """
    changed_at = unique_change(connection, now)
    (before,) = connection.execute("SELECT changed_at FROM orders WHERE id = ?", (order_id,)).fetchone()
    connection.execute("UPDATE orders SET changed_at = ? WHERE id = ?", (changed_at, order_id))
    if words:
        connection.execute("UPDATE search SET rowid = ?, words = ? WHERE rowid = ?", (changed_at, words, before))
        _forget_replaced_words(connection)
    elif more_words:
        connection.execute(
            "UPDATE search SET rowid = ?, words = words || ' ' || ? WHERE rowid = ?", (changed_at, more_words, before)
        )
    else:
        connection.execute("UPDATE search SET rowid = ? WHERE rowid = ?", (changed_at, before))


def _forget_replaced_words(connection: sqlite3.Connection) -> None:
    """Take words that were replaced out of the file.

    The index only notes that they are gone, until it is merged; ``secure_delete`` sees nothing of that. Merging takes 10 ms for
    1,000 orders, so that a large book leaves it to the merges that come by themselves.
    """
    (orders,) = connection.execute("SELECT ifnull(max(id), 0) FROM orders").fetchone()
    if orders <= _MERGED_ORDERS:
        connection.execute("INSERT INTO search (search) VALUES ('optimize')")


def move(connection: sqlite3.Connection, order_id: int, state: OrderState) -> None:
    """Set an order's state; ``touch`` belongs to it."""
    connection.execute("UPDATE orders SET state = ? WHERE id = ?", (state.value, order_id))


def store(connection: sqlite3.Connection, order_id: int, order: Order, now: int) -> None:
    """Replace what is kept of an order.

    Raises:
        InvalidInput: Its reference or a parcel's number belongs to another order.
    """
    taken = connection.execute(
        "SELECT 1 FROM orders WHERE reference = ? AND id <> ?", (order.reference, order_id)
    ).fetchone()
    if taken:
        problem = Problem(
            code="reference_taken",
            title=say("Order number {reference} belongs to another order", reference=order.reference),
            hint="Nothing was changed. Give this one another number, or open the other one.",
            field="reference",
            blame=Blame.PACKER,
        )
        raise InvalidInput(problem)
    connection.execute(
        "UPDATE orders SET reference = ?, draft = ?, recipient = ?, postal_code = ?, city = ?, parcel_count = ?, "
        "ship_by = ? WHERE id = ?",
        (*columns(order), order_id),
    )
    connection.execute("DELETE FROM parcels WHERE order_id = ?", (order_id,))
    store_parcels(connection, order_id, order.reference, numbered(order))
    touch(connection, order_id, now, words=search.words_of(order))


def columns(order: Order) -> tuple[str, str, str, str, str, int, int | None]:
    """Return what an order's row holds of it: reference, draft, recipient, postal code, city, labels, ship by."""
    recipient = order.recipient
    return (
        order.reference,
        draft_of(order),
        recipient.name,
        recipient.address.postal_code,
        recipient.address.city,
        order.label_count,
        micros_or_none(order.ship_by),
    )


def numbered(order: Order) -> tuple[tuple[int, str], ...]:
    """Return the parcels' places with their numbers, as far as they have one."""
    return tuple((place, parcel.identifier) for place, parcel in enumerate(order.parcels, start=1))


def store_parcels(
    connection: sqlite3.Connection, order_id: int, reference: str, parcels: Iterable[tuple[int, str]]
) -> None:
    """Write down parcels' numbers, so that a scan finds them; those without one are left out.

    Raises:
        InvalidInput: A number belongs to another order; names both.
    """
    for number, identifier in parcels:
        if not identifier:
            continue
        other = connection.execute(
            "SELECT orders.reference FROM parcels JOIN orders ON orders.id = parcels.order_id "
            "WHERE parcels.identifier = ? AND parcels.order_id <> ?",
            (identifier, order_id),
        ).fetchone()
        if other:
            problem = Problem(
                code="parcel_number_taken",
                title=say(
                    "Parcel number {identifier} of order {reference} belongs to order {other}",
                    identifier=identifier,
                    reference=reference,
                    other=other[0],
                ),
                hint="Nothing was sent and nothing was changed. Give this parcel another number, or none.",
                field=f"parcels.{number - 1}.identifier",
                blame=Blame.OFFICE,
            )
            raise InvalidInput(problem)
        connection.execute(
            "INSERT INTO parcels (order_id, number, identifier) VALUES (?, ?, ?)", (order_id, number, identifier)
        )


def order_row(row: tuple[Any, ...]) -> OrderRow:
    """Read the columns of ``ROW_COLUMNS``."""
    booked = None if row[13] is None else parsed(DeliveryWindow, row[13], f"order {row[1]}")
    return OrderRow(
        id=row[0],
        reference=row[1],
        recipient=row[2],
        postal_code=row[3],
        city=row[4],
        parcel_count=row[5],
        state=OrderState(row[6]),
        account=row[7],
        environment=row[8],
        changed_at=moment(row[9]),
        ship_by=moment_or_none(row[10]),
        copies=row[11],
        carrier_order_id=row[12],
        price=booked.price if booked else None,
        window=booked,
    )
