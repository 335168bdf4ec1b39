"""Parcels on the ramp, and those that are missing there before the carrier comes."""

import sqlite3
from datetime import datetime
from typing import Any

from app.domain.events import EventKind
from app.domain.orders import OrderState
from app.domain.ports import Who
from app.domain.ramp import MissingOrder, RampCount, RampScan
from app.domain.wording import say
from app.storage import order_rows, timeline
from app.storage.database import Database
from app.storage.moments import micros, moment, moment_or_none
from app.storage.order_rows import ROW_COLUMNS, order_row
from app.storage.scans import BEFORE_ON_BOX, prove, refuse_unknown_parcel

_COLUMNS = "order_id, parcel_number, identifier, scanned_at, operator, desk, by_itself"
_OF_ORDER = f"SELECT {_COLUMNS} FROM ramp_scans WHERE order_id = ? ORDER BY parcel_number"
_OF_PARCEL = f"SELECT {_COLUMNS} FROM ramp_scans WHERE order_id = ? AND parcel_number = ?"
_BEFORE_RAMP = BEFORE_ON_BOX | {OrderState.ON_BOX, OrderState.CONFIRMED}

_STOOD = "(SELECT count(*) FROM ramp_scans WHERE order_id = orders.id)"
_PACKED = "EXISTS (SELECT 1 FROM scans WHERE order_id = orders.id)"
# Three walks, each along its own index: what is placed and leaves in this time, what must leave but is not packed, and what
# may be on its way without anybody knowing. ``ahead``: begun on the ramp, on its box, placed, in doubt, not packed.
_LEAVING = f"""
SELECT {{columns}}, pickup_at, CASE WHEN {_STOOD} > 0 THEN 0 WHEN {_PACKED} THEN 1 ELSE 2 END AS ahead, leaves_at AS leaves
FROM orders WHERE leaves_at >= ?1 AND leaves_at < ?2 AND state <> 'on_ramp'
UNION ALL
SELECT {{columns}}, NULL, 3, coalesce(ship_by, created_at) FROM orders
WHERE state IN ('placing', 'in_doubt') AND (ship_by IS NULL OR ship_by < ?2)
UNION ALL
SELECT {{columns}}, NULL, 4, ship_by FROM orders
WHERE queue_rank IN (0, 1) AND queue_ship_by >= ?1 AND queue_ship_by < ?2
"""
MISSING = _LEAVING.format(columns=ROW_COLUMNS) + "ORDER BY ahead, leaves, id LIMIT ?3 OFFSET ?4"
COUNT_MISSING = (
    "SELECT coalesce(sum(left_over), 0), count(*) FROM ("
    + _LEAVING.format(columns=f"orders.id, parcel_count - {_STOOD} AS left_over")
    + ")"
)
COUNT_ON_RAMP = "SELECT count(*) FROM ramp_scans WHERE scanned_at >= ? AND scanned_at < ?"
NEXT_PICKUP = (
    "SELECT pickup_at, account FROM orders WHERE leaves_at >= ? AND leaves_at < ? AND pickup_at >= ? "
    "ORDER BY pickup_at LIMIT 1"
)
SINCE = "SELECT order_id FROM ramp_scans WHERE scanned_at >= ? AND scanned_at < ? GROUP BY order_id ORDER BY min(scanned_at)"
CANCELLED = (
    "SELECT DISTINCT reference FROM ramp_scans CROSS JOIN orders ON orders.id = ramp_scans.order_id "
    "WHERE ramp_scans.scanned_at >= ? AND ramp_scans.scanned_at < ? AND state = 'cancelled'"
)
FIRST = "SELECT min(scanned_at) FROM ramp_scans WHERE scanned_at >= ? AND scanned_at < ?"
_SEEN = (
    "SELECT scanned_at, desk FROM scans WHERE order_id = ?1 "
    "AND parcel_number NOT IN (SELECT parcel_number FROM ramp_scans WHERE order_id = ?1) ORDER BY scanned_at DESC LIMIT 1"
)
_STANDING = "SELECT parcel_number FROM ramp_scans WHERE order_id = ?"
_HELD_BY = "SELECT operator FROM events WHERE order_id = ? AND kind = 'held' ORDER BY id DESC LIMIT 1"


class SqliteRampLedger:
    """The ramp's ledger on one file; see ``domain.ports.RampLedger`` for what each method promises."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def record(
        self, order_id: int, parcel_number: int, identifier: str, at: datetime, who: Who
    ) -> tuple[RampScan, bool]:
        """Write down that a parcel stands on the ramp; the order is on the ramp with the last one.

        Raises:
            InvalidInput: There is no such order, or it has no such parcel.
        """
        with self._database.writing() as connection:
            order = order_rows.standing(connection, order_id)
            refuse_unknown_parcel(order, parcel_number)
            known = connection.execute(_OF_PARCEL, (order_id, parcel_number)).fetchone()
            if known is not None:
                return _scan(known), False
            now = self._database.now()
            by_itself = not _release(connection, order_id, parcel_number)
            if by_itself:
                prove(connection, order_id, order, (parcel_number, identifier), at, who, now=now)
            connection.execute(
                f"INSERT INTO ramp_scans ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?)",
                (order_id, parcel_number, identifier, micros(at), who.operator, who.desk, int(by_itself)),
            )
            (stood,) = connection.execute("SELECT count(*) FROM ramp_scans WHERE order_id = ?", (order_id,)).fetchone()
            if stood >= order.parcel_count and order.state in _BEFORE_RAMP:
                order_rows.move(connection, order_id, OrderState.ON_RAMP)
            order_rows.touch(connection, order_id, now)
            title = say(
                "Parcel {number} on the ramp, its label not scanned back before"
                if by_itself
                else "Parcel {number} on the ramp",
                number=parcel_number,
            )
            timeline.write(connection, order_id, now, EventKind.ON_RAMP, title, who=who)
            return _scan(connection.execute(_OF_PARCEL, (order_id, parcel_number)).fetchone()), True

    def scans(self, order_id: int) -> tuple[RampScan, ...]:
        """Return an order's parcels on the ramp, in the order of the parcels."""
        with self._database.reading() as connection:
            return tuple(_scan(row) for row in connection.execute(_OF_ORDER, (order_id,)).fetchall())

    def missing(self, start: datetime, end: datetime, limit: int = 50, offset: int = 0) -> tuple[MissingOrder, ...]:
        """Return a page of the orders that leave in this time and are not whole on the ramp, those that have begun first."""
        with self._database.reading() as connection:
            rows = connection.execute(MISSING, (micros(start), micros(end), limit, offset)).fetchall()
            return tuple(_missing(connection, row) for row in rows)

    def count(self, day: datetime, start: datetime, end: datetime, now: datetime) -> RampCount:
        """Count what stands on the ramp since the beginning of a day, and what is missing."""
        times = (micros(start), micros(end))
        with self._database.reading() as connection:
            (parcels,) = connection.execute(COUNT_ON_RAMP, (micros(day), micros(end))).fetchone()
            missing, orders = connection.execute(COUNT_MISSING, times).fetchone()
            pickup = connection.execute(NEXT_PICKUP, (*times, micros(now))).fetchone() or (None, "")
        return RampCount(
            parcels=parcels,
            missing_parcels=missing,
            missing_orders=orders,
            next_pickup_at=moment_or_none(pickup[0]),
            next_account=pickup[1],
        )

    def orders_since(self, start: datetime, end: datetime) -> tuple[int, ...]:
        """Return the orders of which a parcel was scanned onto the ramp in this time, the first one first."""
        with self._database.reading() as connection:
            rows = connection.execute(SINCE, (micros(start), micros(end))).fetchall()
        return tuple(row[0] for row in rows)

    def cancelled_since(self, start: datetime, end: datetime) -> tuple[str, ...]:
        """Return the numbers of orders that were scanned onto the ramp in this time and are cancelled now."""
        with self._database.reading() as connection:
            rows = connection.execute(CANCELLED, (micros(start), micros(end))).fetchall()
        return tuple(row[0] for row in rows)

    def first_since(self, start: datetime, end: datetime) -> datetime | None:
        """Return when the first parcel was scanned onto the ramp in this time; None when none was."""
        with self._database.reading() as connection:
            (first,) = connection.execute(FIRST, (micros(start), micros(end))).fetchone()
        return moment_or_none(first)


def _release(connection: sqlite3.Connection, order_id: int, parcel_number: int) -> bool:
    """Let the carrier be told of a scan that was held for the ramp; tell whether there is a scan at all."""
    known = connection.execute(
        "SELECT held FROM scans WHERE order_id = ? AND parcel_number = ?", (order_id, parcel_number)
    ).fetchone()
    if known is None:
        return False
    if known[0]:
        connection.execute(
            "UPDATE scans SET held = 0, id = (SELECT max(id) + 1 FROM scans) WHERE order_id = ? AND parcel_number = ?",
            (order_id, parcel_number),
        )
    return True


def _missing(connection: sqlite3.Connection, row: tuple[Any, ...]) -> MissingOrder:
    order = order_row(row[:-3])
    stood = {number for (number,) in connection.execute(_STANDING, (order.id,)).fetchall()}
    seen = connection.execute(_SEEN, (order.id,)).fetchone() or (None, "")
    held = connection.execute(_HELD_BY, (order.id,)).fetchone() if order.state is OrderState.HELD else None
    return MissingOrder(
        row=order,
        parcels=tuple(number for number in range(1, order.parcel_count + 1) if number not in stood),
        pickup_at=moment_or_none(row[-3]),
        seen_at=moment_or_none(seen[0]),
        seen_desk=seen[1],
        held_by=held[0] if held else "",
    )


def _scan(row: tuple[Any, ...]) -> RampScan:
    return RampScan(
        order_id=row[0],
        parcel_number=row[1],
        identifier=row[2],
        scanned_at=moment(row[3]),
        operator=row[4],
        desk=row[5],
        by_itself=bool(row[6]),
    )
