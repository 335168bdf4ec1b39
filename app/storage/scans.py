"""Scans of labels on their boxes, and their way to the carrier."""

import sqlite3
from collections.abc import Sequence
from datetime import datetime
from typing import Any

from app.domain.errors import Blame, InvalidInput, Problem
from app.domain.events import EventKind
from app.domain.orders import OrderState
from app.domain.ports import Who
from app.domain.scans import ParcelScan
from app.domain.wording import say, say_many
from app.storage import order_rows, timeline
from app.storage.database import Database
from app.storage.moments import micros, moment, moment_or_none
from app.storage.order_rows import Standing

_COLUMNS = "order_id, parcel_number, identifier, scanned_at, operator, desk, confirmed_at, refusal"
_OF_ORDER = f"SELECT {_COLUMNS} FROM scans WHERE order_id = ? ORDER BY parcel_number"
_OF_PARCEL = f"SELECT {_COLUMNS} FROM scans WHERE order_id = ? AND parcel_number = ?"
# The rows' numbers are the order in which the carriers are told; a held one gets a new number when it is released.
UNTOLD = f"SELECT {_COLUMNS} FROM scans WHERE confirmed_at IS NULL AND refusal = '' AND held = 0 ORDER BY id LIMIT ?"
_REFUSED = (
    f"SELECT {_COLUMNS} FROM scans WHERE refusal <> '' AND confirmed_at IS NULL AND scanned_at >= ? "
    "ORDER BY scanned_at DESC LIMIT ?"
)

BEFORE_ON_BOX = frozenset({OrderState.PLACED, OrderState.NOT_PRINTED, OrderState.SENT})


class SqliteScanLedger:
    """The scans' ledger on one file; see ``domain.ports.ScanLedger`` for what each method promises."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def record_scan(
        self, order_id: int, parcel_number: int, identifier: str, at: datetime, who: Who, *, held: bool = False
    ) -> tuple[ParcelScan, bool]:
        """Write down that a label was scanned back; proves its prints, and the order is on its box with the last one.

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
            prove(connection, order_id, order, (parcel_number, identifier), at, who, now=now, held=held)
            order_rows.touch(connection, order_id, now)
            title = say("Parcel {number} label scanned back", number=parcel_number)
            timeline.write(connection, order_id, now, EventKind.SCANNED_BACK, title, who=who)
            return _scan(connection.execute(_OF_PARCEL, (order_id, parcel_number)).fetchone()), True

    def scans(self, order_id: int) -> tuple[ParcelScan, ...]:
        """Return an order's scans in the order of the parcels."""
        with self._database.reading() as connection:
            return tuple(_scan(row) for row in connection.execute(_OF_ORDER, (order_id,)).fetchall())

    def unconfirmed(self, limit: int = 50) -> tuple[ParcelScan, ...]:
        """Return scans that the carrier has neither taken nor refused, in the order in which they were made."""
        with self._database.reading() as connection:
            return tuple(_scan(row) for row in connection.execute(UNTOLD, (limit,)).fetchall())

    def release_held(self) -> int:
        """Let the carriers be told of all scans that were held for the ramp, in the order in which they were made."""
        with self._database.writing() as connection:
            return connection.execute("UPDATE scans SET held = 0 WHERE held = 1").rowcount

    def refused_since(self, start: datetime, limit: int = 50) -> tuple[ParcelScan, ...]:
        """Return scans since a moment that the carrier did not take, the last one first."""
        with self._database.reading() as connection:
            return tuple(_scan(row) for row in connection.execute(_REFUSED, (micros(start), limit)).fetchall())

    def confirmed(self, order_id: int, identifiers: Sequence[str], at: datetime, who: Who) -> None:
        """Write down that the carrier took them; with the last one the order is confirmed."""
        with self._database.writing() as connection:
            order = order_rows.standing(connection, order_id)
            taken = connection.executemany(
                "UPDATE scans SET confirmed_at = ?, refusal = '' "
                "WHERE order_id = ? AND identifier = ? AND confirmed_at IS NULL",
                [(micros(at), order_id, identifier) for identifier in identifiers],
            ).rowcount
            if taken < 1:
                return
            now = self._database.now()
            (in_all,) = connection.execute(
                "SELECT count(*) FROM scans WHERE order_id = ? AND confirmed_at IS NOT NULL", (order_id,)
            ).fetchone()
            if in_all >= order.parcel_count and order.state in BEFORE_ON_BOX | {OrderState.ON_BOX}:
                order_rows.move(connection, order_id, OrderState.CONFIRMED)
            order_rows.touch(connection, order_id, now)
            title = say("Confirmed with the carrier")
            detail = say_many(order.parcel_count, "{done} of 1 parcel", "{done} of {n} parcels", done=in_all)
            timeline.write(connection, order_id, now, EventKind.CONFIRMED, title, detail=detail, who=who)

    def confirm_refused(self, order_id: int, identifiers: Sequence[str], reason: str, who: Who) -> None:
        """Write down that the carrier does not know them; they are not told again by themselves."""
        with self._database.writing() as connection:
            order_rows.standing(connection, order_id)
            refused = connection.executemany(
                "UPDATE scans SET refusal = ? WHERE order_id = ? AND identifier = ? AND confirmed_at IS NULL",
                [(reason or say("Not known there"), order_id, identifier) for identifier in identifiers],
            ).rowcount
            if refused < 1:
                return
            now = self._database.now()
            order_rows.touch(connection, order_id, now)
            title = say_many(refused, "The carrier did not take 1 scan", "The carrier did not take {n} scans")
            timeline.write(connection, order_id, now, EventKind.CONFIRM_FAILED, title, detail=reason, who=who)


def prove(
    connection: sqlite3.Connection,
    order_id: int,
    order: Standing,
    parcel: tuple[int, str],
    at: datetime,
    who: Who,
    *,
    now: int,
    held: bool = False,
) -> None:
    """Write a scan-back inside somebody's transaction; the caller touches the order and tells its timeline.

    Args:
        parcel: Its place in the order, and the number that was read.
        held: Whether the carrier is told only once the parcel stands on the ramp.
    """
    connection.execute(
        "INSERT INTO scans (order_id, parcel_number, identifier, scanned_at, operator, desk, held) "
        "VALUES (?, ?, ?, ?, ?, ?, ?)",
        (order_id, *parcel, micros(at), who.operator, who.desk, int(held)),
    )
    connection.execute("UPDATE orders SET packed_at = ? WHERE id = ?", (now, order_id))
    (scanned,) = connection.execute("SELECT count(*) FROM scans WHERE order_id = ?", (order_id,)).fetchone()
    complete = scanned >= order.parcel_count
    if complete and order.state in BEFORE_ON_BOX:
        order_rows.move(connection, order_id, OrderState.ON_BOX)
    _prove_jobs(connection, order_id, parcel[0], complete=complete, now=now)


def refuse_unknown_parcel(order: Standing, parcel_number: int) -> None:
    """Refuse a place that an order has not. Raises InvalidInput."""
    if not 1 <= parcel_number <= order.parcel_count:
        problem = Problem(
            code="no_such_parcel",
            title=say("Order {reference} has no parcel {number}", reference=order.reference, number=parcel_number),
            hint="Nothing was written down. Scan the label on the box.",
            blame=Blame.PACKER,
        )
        raise InvalidInput(problem)


def _prove_jobs(connection: sqlite3.Connection, order_id: int, parcel_number: int, *, complete: bool, now: int) -> None:
    # A document that holds all labels is proven with the last of them. One that is still being sent is on paper too:
    # its label was just read.
    connection.execute(
        "UPDATE jobs SET state = 'proven', outcome = ?5, went_out = 1, sent_at = coalesce(sent_at, ?1), "
        "pending = NULL, changed_at = ?1 WHERE order_id = ?2 AND (parcel_number = ?3 OR (?4 AND parcel_number = 0)) "
        "AND state IN ('sending', 'sent', 'in_doubt')",
        (now, order_id, parcel_number, int(complete), say("scanned back")),
    )
    # What still waits for a printer is wanted no more: the label is on its box.
    connection.execute(
        "UPDATE jobs SET state = 'cancelled', outcome = ?5, changed_at = ?1 "
        "WHERE order_id = ?2 AND (parcel_number = ?3 OR (?4 AND parcel_number = 0)) AND state = 'queued'",
        (now, order_id, parcel_number, int(complete), say("scanned back before it was printed here")),
    )


def _scan(row: tuple[Any, ...]) -> ParcelScan:
    return ParcelScan(
        order_id=row[0],
        parcel_number=row[1],
        identifier=row[2],
        scanned_at=moment(row[3]),
        operator=row[4],
        desk=row[5],
        confirmed_at=moment_or_none(row[6]),
        refusal=row[7],
    )
