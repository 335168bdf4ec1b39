"""How long parcels took at this desk: one row an order, made of what the ledger knows with its last scan-back."""

from datetime import datetime

from app.domain.meter import Packing
from app.storage.database import Database
from app.storage.moments import micros, moment, moment_or_none

# Each part is found by its order's own index, so a row costs the same however long the history is.
_RECORD = """
INSERT OR IGNORE INTO packings
    (order_id, opened_at, placed_at, label_sent_at, scanned_back_at, carrier_ms, printer_ms, parcels)
SELECT orders.id, ?2, attempt.closed_at, job.sent_at, scan.last_at,
    max(0, coalesce(CASE WHEN job.created_at >= attempt.opened_at THEN job.created_at END, attempt.closed_at)
        - attempt.opened_at) / 1000,
    max(0, coalesce(job.sent_at - job.created_at, 0)) / 1000,
    orders.parcel_count
FROM orders
JOIN (SELECT opened_at, closed_at FROM attempts WHERE order_id = ?1 AND state = 'placed' ORDER BY id DESC LIMIT 1) AS attempt
JOIN (SELECT max(scanned_at) AS last_at, count(*) AS count FROM scans WHERE order_id = ?1) AS scan
LEFT JOIN (
    SELECT min(created_at) AS created_at, max(sent_at) AS sent_at FROM jobs
    WHERE order_id = ?1 AND copy_number = 1 AND sent_at IS NOT NULL
) AS job
WHERE orders.id = ?1 AND scan.count >= orders.parcel_count AND attempt.opened_at >= ?2 AND scan.last_at >= attempt.closed_at
"""
_SINCE = (
    "SELECT order_id, parcels, opened_at, placed_at, label_sent_at, scanned_back_at, carrier_ms, printer_ms "
    "FROM packings WHERE scanned_back_at >= ? ORDER BY scanned_back_at"
)


class SqliteMeterBook:
    """The meter on one file; see ``domain.ports.MeterBook`` for what each method promises."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def record(self, order_id: int, opened_at: datetime) -> bool:
        """Write an order's packing down; tell whether there was something to write."""
        with self._database.writing() as connection:
            return connection.execute(_RECORD, (order_id, micros(opened_at))).rowcount > 0

    def packings(self, since: datetime) -> tuple[Packing, ...]:
        """Return those that were done since a moment, the oldest first."""
        with self._database.reading() as connection:
            rows = connection.execute(_SINCE, (micros(since),)).fetchall()
        return tuple(
            Packing(
                order_id=row[0],
                parcels=row[1],
                opened_at=moment(row[2]),
                placed_at=moment(row[3]),
                label_sent_at=moment_or_none(row[4]),
                scanned_back_at=moment(row[5]),
                carrier_ms=row[6],
                printer_ms=row[7],
            )
            for row in rows
        )
