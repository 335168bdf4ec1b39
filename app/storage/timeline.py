"""An order's timeline: lines written in the transaction of the change that they tell of."""

import sqlite3

from app.domain.events import Event, EventKind
from app.domain.ports import Who
from app.storage.moments import micros, moment


def write(
    connection: sqlite3.Connection, order_id: int, at: int, kind: EventKind, title: str, *, detail: str = "", who: Who
) -> int:
    """Write a line and return its row; an empty detail becomes who and where."""
    cursor = connection.execute(
        "INSERT INTO events (order_id, at, kind, title, detail, operator, desk) VALUES (?, ?, ?, ?, ?, ?, ?)",
        (order_id, at, kind.value, title, detail or who_shown(who), who.operator, who.desk),
    )
    return int(cursor.lastrowid or 0)


def write_event(connection: sqlite3.Connection, order_id: int, event: Event) -> None:
    """Write a line that was made elsewhere, word by word."""
    connection.execute(
        "INSERT INTO events (order_id, at, kind, title, detail, operator, desk) VALUES (?, ?, ?, ?, ?, ?, ?)",
        (order_id, micros(event.at), event.kind.value, event.title, event.detail, event.operator, event.desk),
    )


def read(connection: sqlite3.Connection, order_id: int) -> tuple[Event, ...]:
    """Return an order's lines, the one written last first: clocks can be set back, rows cannot."""
    rows = connection.execute(
        "SELECT id, order_id, at, kind, title, detail, operator, desk FROM events WHERE order_id = ? ORDER BY id DESC",
        (order_id,),
    ).fetchall()
    return tuple(
        Event(
            id=row[0],
            order_id=row[1],
            at=moment(row[2]),
            kind=EventKind(row[3]),
            title=row[4],
            detail=row[5],
            operator=row[6],
            desk=row[7],
        )
        for row in rows
    )


def who_shown(who: Who) -> str:
    """``Marit L., Desk 3``."""
    return ", ".join(part for part in (who.operator, who.desk) if part)
