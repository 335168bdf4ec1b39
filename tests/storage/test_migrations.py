import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from app.domain.errors import LedgerBroken
from app.storage import open_store
from app.storage.schema import STEPS
from tests.storage.desk import HandClock, added

TIP = ("ALTER TABLE orders ADD COLUMN tip INTEGER NOT NULL DEFAULT 0", "CREATE INDEX orders_by_tip ON orders (tip)")
HALF = ("ALTER TABLE orders ADD COLUMN half INTEGER", "CREATE TABLE orders (id)")


def version(path: Path) -> int:
    with closing(sqlite3.connect(path)) as connection:
        return int(connection.execute("PRAGMA user_version").fetchone()[0])


def columns(path: Path) -> set[str]:
    with closing(sqlite3.connect(path)) as connection:
        return {row[1] for row in connection.execute("PRAGMA table_info(orders)")}


def test_a_new_file_gets_all_steps_and_no_copy(path: Path, clock: HandClock) -> None:
    open_store(path, clock).close()
    assert version(path) == len(STEPS)
    assert sorted(file.name for file in path.parent.iterdir()) == ["locks", "station.sqlite3"]


def test_a_copy_is_made_before_migrating(path: Path, clock: HandClock) -> None:
    with open_store(path, clock) as store:
        order_id = added(store)
        order = store.orders.get(order_id)
    with open_store(path, clock, steps=(*STEPS, TIP)) as store:
        assert store.orders.get(order_id) == order
    assert (version(path), "tip" in columns(path)) == (len(STEPS) + 1, True)
    copy = path.with_name(f"station.sqlite3.before-{len(STEPS) + 1}")
    assert (version(copy), "tip" in columns(copy)) == (len(STEPS), False)
    with open_store(copy, clock) as store:
        assert store.orders.get(order_id) == order


def test_a_step_that_fails_leaves_nothing_of_itself(path: Path, clock: HandClock) -> None:
    open_store(path, clock).close()
    with pytest.raises(sqlite3.OperationalError, match="already exists"):
        open_store(path, clock, steps=(*STEPS, TIP, HALF))
    assert version(path) == len(STEPS) + 1
    assert "half" not in columns(path)
    assert path.with_name(f"station.sqlite3.before-{len(STEPS) + 2}").exists()


def test_a_migrated_file_is_refused_by_the_program_before(path: Path, clock: HandClock) -> None:
    open_store(path, clock, steps=(*STEPS, TIP)).close()
    with pytest.raises(LedgerBroken, match="newer Parceldesk"):
        open_store(path, clock)


def test_prints_of_the_version_before_keep_their_rows(path: Path, clock: HandClock) -> None:
    with closing(sqlite3.connect(path)) as connection:
        for step in STEPS[:4]:
            for statement in step:
                connection.execute(statement)
        connection.execute("PRAGMA user_version = 4")
        order = "(1, '100482', 'sent', '', 'live', 'csv', '{}', '', '', '', 1, 1, 1)"
        names = "id, reference, state, account, environment, source, draft, recipient, postal_code, city, parcel_count"
        connection.execute(f"INSERT INTO orders ({names}, created_at, changed_at) VALUES {order}")
        connection.execute("INSERT INTO labels VALUES (1, 1, 1, '', 'zpl', 102, 192, 203, 1, 1, 'x', x'00')")
        connection.execute(
            "INSERT INTO jobs (id, order_id, label_id, parcel_number, printer_id, printer, state, copy_number, "
            "bytes_total, reason, process, created_at, changed_at) "
            "VALUES (1, 1, 1, 1, 'zebra', 'Zebra', 'sent', 1, 15, 'first print', 'p', 1, 1)"
        )
        connection.commit()
    with open_store(path, clock) as store:
        [job] = store.paper.jobs(1)
        assert (job.printer_id, job.dpi, job.operator, job.pending) == ("zebra", None, "", None)
        assert store.paper.jobs_to_prove() == ()
