"""The orders of this desk: what waits, what was done, and where each one stands."""

import sqlite3
from datetime import datetime

from app.domain.events import Event, EventKind
from app.domain.orders import CarrierStatus, Order, OrderRow, OrderState, Placement
from app.domain.ports import DayCount, Found, OrderQuery, Who
from app.domain.wording import mark, say
from app.storage import listing, order_rows, search, timeline
from app.storage.database import Database
from app.storage.moments import MINUTE, micros, moment_or_none
from app.storage.order_rows import ROW_COLUMNS, order_row, parsed

LONGEST_PAUSE_MINUTES = 5
"""Between two scans; a longer one is a break and does not count into the seconds a parcel."""

FIRST_ASK_MINUTES = 5
LAST_ASK_MINUTES = 30
_MOVED_BY_CARRIER = {
    OrderState.DELIVERED: mark("Delivered"),
    OrderState.CANCELLED: mark("Cancelled by the carrier"),
}


class SqliteOrderBook:
    """The order book on one file; see ``domain.ports.OrderBook`` for what each method promises."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, order: Order, *, environment: str, source: str, who: Who) -> int | None:
        """Add a waiting order; None when its reference is there already.

        Raises:
            InvalidInput: A parcel's number belongs to another order.
        """
        columns = order_rows.columns(order)
        with self._database.writing() as connection:
            if connection.execute("SELECT 1 FROM orders WHERE reference = ?", (order.reference,)).fetchone():
                return None
            now = self._database.now()
            changed_at = order_rows.unique_change(connection, now)
            cursor = connection.execute(
                "INSERT INTO orders (reference, draft, recipient, postal_code, city, parcel_count, ship_by, state, "
                "account, environment, source, created_at, changed_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (*columns, OrderState.WAITING.value, order.account, environment, source, now, changed_at),
            )
            order_id = int(cursor.lastrowid or 0)
            order_rows.store_parcels(connection, order_id, order.reference, order_rows.numbered(order))
            connection.execute("INSERT INTO search (rowid, words) VALUES (?, ?)", (changed_at, search.words_of(order)))
            title = say("Taken in from {source}", source=source) if source else say("Taken in")
            timeline.write(connection, order_id, now, EventKind.IMPORTED, title, who=who)
            return order_id

    def get(self, order_id: int) -> Order:
        """Return an order, checked again. Raises InvalidInput, LedgerBroken naming the order when it is damaged."""
        with self._database.reading() as connection:
            row = connection.execute("SELECT reference, draft FROM orders WHERE id = ?", (order_id,)).fetchone()
        if row is None:
            raise order_rows.no_such_order(order_id)
        return parsed(Order, row[1], f"order {row[0]}")

    def row(self, order_id: int) -> OrderRow:
        """Return an order's line. Raises InvalidInput when there is none."""
        with self._database.reading() as connection:
            row = connection.execute(f"SELECT {ROW_COLUMNS} FROM orders WHERE id = ?", (order_id,)).fetchone()
        if row is None:
            raise order_rows.no_such_order(order_id)
        return order_row(row)

    def find(self, code: str) -> Found | None:
        """Look a code up: a parcel's number, an own reference, then a carrier's number; one index each."""
        code = code.strip()
        if not code:
            return None
        with self._database.reading() as connection:
            row = connection.execute("SELECT order_id, number FROM parcels WHERE identifier = ?", (code,)).fetchone()
            if row is None:
                row = connection.execute("SELECT id, 0 FROM orders WHERE reference = ?", (code,)).fetchone()
            if row is None:
                row = connection.execute(
                    "SELECT id, 0 FROM orders WHERE carrier_order_id = ? ORDER BY id DESC LIMIT 1", (code,)
                ).fetchone()
        return None if row is None else Found(order_id=row[0], parcel_number=row[1])

    def by_reference(self, reference: str) -> int | None:
        """Return the row of the order that has this number of our own."""
        with self._database.reading() as connection:
            row = connection.execute("SELECT id FROM orders WHERE reference = ?", (reference,)).fetchone()
        return None if row is None else int(row[0])

    def at_carrier(self, account: str, carrier_order_id: str) -> int | None:
        """Return the row of the order that an account's carrier holds under a number, the newest if there were several."""
        with self._database.reading() as connection:
            row = connection.execute(
                "SELECT id FROM orders WHERE carrier_order_id = ? AND account = ? ORDER BY id DESC LIMIT 1",
                (carrier_order_id, account),
            ).fetchone()
        return None if row is None else int(row[0])

    def replace(self, order_id: int, order: Order, who: Who) -> None:
        """Store a changed order; one that was refused waits again. Raises InvalidInput when it may no longer change."""
        with self._database.writing() as connection:
            at = order_rows.standing(connection, order_id)
            order_rows.refuse_spent(connection, order_id, at)
            now = self._database.now()
            if at.state is OrderState.REFUSED:
                order_rows.move(connection, order_id, OrderState.WAITING)
            connection.execute("UPDATE orders SET account = ? WHERE id = ?", (order.account or at.account, order_id))
            order_rows.store(connection, order_id, order, now)
            timeline.write(connection, order_id, now, EventKind.CHANGED, say("Order changed"), who=who)

    def set_state(self, order_id: int, state: OrderState, event: Event | None = None) -> None:
        """Move an order and write why.

        Raises:
            InvalidInput: There is none, or it would wait again although it was paid for or may have been.
        """
        with self._database.writing() as connection:
            at = order_rows.standing(connection, order_id)
            if state.is_open:
                order_rows.refuse_spent(connection, order_id, at)
            if state is not at.state:
                order_rows.move(connection, order_id, state)
                order_rows.touch(connection, order_id, self._database.now())
            if event is not None:
                timeline.write_event(connection, order_id, event)

    def waiting(self, limit: int = 50, offset: int = 0) -> tuple[OrderRow, ...]:
        """Orders to pack, the earliest ``ship_by`` first, then the oldest; held and refused ones behind."""
        with self._database.reading() as connection:
            rows = connection.execute(listing.WAITING, (limit, offset)).fetchall()
        return tuple(order_row(row) for row in rows)

    def count_waiting(self) -> int:
        """How many orders ``waiting`` has in all."""
        with self._database.reading() as connection:
            return int(connection.execute(listing.COUNT_WAITING).fetchone()[0])

    def search(self, query: OrderQuery) -> tuple[OrderRow, ...]:
        """Return one page, the latest change first."""
        statement, values = listing.page(query)
        with self._database.reading() as connection:
            rows = connection.execute(statement, values).fetchall()
        return tuple(order_row(row) for row in rows)

    def count(self, query: OrderQuery) -> int:
        """How many orders a query has, whatever its page."""
        statement, values = listing.count(query)
        with self._database.reading() as connection:
            return int(connection.execute(statement, values).fetchone()[0])

    def note(self, event: Event) -> None:
        """Write a line into an order's timeline. Raises InvalidInput when there is no such order."""
        with self._database.writing() as connection:
            order_rows.standing(connection, event.order_id)
            timeline.write_event(connection, event.order_id, event)

    def timeline(self, order_id: int) -> tuple[Event, ...]:
        """Return an order's lines, the newest first."""
        with self._database.reading() as connection:
            return timeline.read(connection, order_id)

    def placement(self, order_id: int) -> Placement | None:
        """Return what the carrier answered, None while it is not placed. Raises InvalidInput when there is no order."""
        with self._database.reading() as connection:
            row = connection.execute("SELECT reference, placement FROM orders WHERE id = ?", (order_id,)).fetchone()
        if row is None:
            raise order_rows.no_such_order(order_id)
        return None if row[1] is None else parsed(Placement, row[1], f"order {row[0]}")

    def set_status(self, order_id: int, status: CarrierStatus) -> None:
        """Keep what the carrier says; delivered and cancelled move the order. Sets when it is asked again."""
        with self._database.writing() as connection:
            at = order_rows.standing(connection, order_id)
            (before,) = connection.execute("SELECT status FROM orders WHERE id = ?", (order_id,)).fetchone()
            now = self._database.now()
            moved = at.state.is_placed and status.state in _MOVED_BY_CARRIER and status.state is not at.state
            _schedule(connection, order_id, status, now, repeated=before == status.raw)
            _renew_pickup(connection, order_id, at.reference, status)
            if status.updated_at is not None:
                connection.execute(
                    "UPDATE orders SET status_at = ? WHERE id = ?", (micros(status.updated_at), order_id)
                )
            if moved and status.state is not None:
                order_rows.move(connection, order_id, status.state)
            if moved or before != status.raw:
                order_rows.touch(connection, order_id, now)
                said = say("The carrier says “{status}”", status=say(status.raw))
                title = say(_MOVED_BY_CARRIER[status.state]) if moved and status.state else said
                detail = said if moved else ""
                timeline.write(connection, order_id, now, EventKind.STATUS, title, detail=detail, who=Who())

    def status_at(self, order_id: int) -> datetime | None:
        """Return since when the carrier's last known word holds, by its own clock; None where it did not say."""
        with self._database.reading() as connection:
            row = connection.execute("SELECT status_at FROM orders WHERE id = ?", (order_id,)).fetchone()
        return moment_or_none(row[0]) if row else None

    def ask_no_more(self, order_id: int) -> None:
        """Leave an order's status alone from now on."""
        with self._database.writing() as connection:
            connection.execute("UPDATE orders SET next_ask_at = NULL WHERE id = ?", (order_id,))

    def to_ask(self, now: datetime, limit: int = 50) -> tuple[tuple[int, str, str], ...]:
        """Placed orders whose status is due: row, account, the carrier's number; final ones never."""
        with self._database.reading() as connection:
            rows = connection.execute(listing.TO_ASK, (micros(now), limit)).fetchall()
        return tuple((row[0], row[1], row[2]) for row in rows)

    def day(self, start: datetime) -> DayCount:
        """Count what was scanned back since a moment; the seconds a parcel leave out pauses over five minutes."""
        with self._database.reading() as connection:
            parcels, orders, pace = connection.execute(
                listing.DAY, (micros(start), LONGEST_PAUSE_MINUTES * MINUTE)
            ).fetchone()
        return DayCount(parcels=parcels, orders=orders, seconds_a_parcel=None if pace is None else round(pace / 1e6))

    def last_packed(self) -> OrderRow | None:
        """The order whose label was last scanned back or sent."""
        with self._database.reading() as connection:
            row = connection.execute(listing.LAST_PACKED).fetchone()
        return None if row is None else self.row(row[0])


def _schedule(
    connection: sqlite3.Connection, order_id: int, status: CarrierStatus, now: int, *, repeated: bool
) -> None:
    # Asked less and less while nothing changes; no more once the carrier said its last word or the time is up.
    minutes, ask_until = connection.execute(
        "SELECT ask_minutes, ask_until FROM orders WHERE id = ?", (order_id,)
    ).fetchone()
    minutes = min(minutes * 2, LAST_ASK_MINUTES) if repeated else FIRST_ASK_MINUTES
    next_ask_at: int | None = now + minutes * MINUTE
    if status.final or ask_until is None or now + minutes * MINUTE > ask_until:
        next_ask_at = None
    connection.execute(
        "UPDATE orders SET status = ?, status_final = ?, ask_minutes = ?, next_ask_at = ? WHERE id = ?",
        (status.raw, int(status.final), minutes, next_ask_at, order_id),
    )


def _renew_pickup(connection: sqlite3.Connection, order_id: int, reference: str, status: CarrierStatus) -> None:
    (kept,) = connection.execute("SELECT placement FROM orders WHERE id = ?", (order_id,)).fetchone()
    if kept is None or status.pickup_at is None:
        return
    placement = parsed(Placement, kept, f"order {reference}").model_copy(update={"pickup_at": status.pickup_at})
    connection.execute(
        "UPDATE orders SET placement = ?, pickup_at = ? WHERE id = ?",
        (placement.model_dump_json(), micros(status.pickup_at), order_id),
    )
