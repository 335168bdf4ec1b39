"""The file itself: how it is opened, what is promised of each connection, and what is said when the disk is against us."""

import sqlite3
import stat
import threading
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from app.domain.errors import LedgerBroken
from app.domain.orders import OrderState
from app.domain.ports import Ledger, OrderBook, OrderQuery, PaperLedger, ScanLedger
from app.storage import Store, open_store
from app.storage.schema import STEPS
from tests.storage.desk import WHO, HandClock, added, an_order, documents, opened, placed


def broken(act: Callable[[], object]) -> LedgerBroken:
    with pytest.raises(LedgerBroken) as caught:
        act()
    problem = caught.value.problem
    assert problem.title
    assert problem.hint.startswith(("Nothing was", "What was", "This last"))
    return caught.value


def in_a_thread(act: Callable[[], object]) -> object:
    answers: list[object] = []
    thread = threading.Thread(target=lambda: answers.append(act()))
    thread.start()
    thread.join(30)
    return answers[0]


def pragmas(store: Store) -> dict[str, object]:
    names = ("journal_mode", "synchronous", "foreign_keys", "secure_delete", "busy_timeout")
    connection = store.orders._database.connection()
    return {name: connection.execute(f"PRAGMA {name}").fetchone()[0] for name in names}


def test_every_threads_connection_keeps_its_promises(path: Path, clock: HandClock) -> None:
    with open_store(path, clock) as store:
        promised = {
            "journal_mode": "wal",
            "synchronous": 2,
            "foreign_keys": 1,
            "secure_delete": 1,
            "busy_timeout": 5000,
        }
        assert pragmas(store) == promised
        assert in_a_thread(lambda: pragmas(store)) == promised


def test_all_tables_are_strict_and_look_up_their_parents(store: Store) -> None:
    with store.orders._database.reading() as connection:
        tables = connection.execute("PRAGMA table_list").fetchall()
        ours = [row for row in tables if row[2] == "table" and not row[1].startswith("sqlite_")]
        expected = {
            "orders",
            "parcels",
            "attempts",
            "labels",
            "jobs",
            "scans",
            "events",
            "acts",
            "turns",
            "ramp_scans",
            "packings",
        }
        assert {row[1] for row in ours} == expected
        assert all(row[5] == 1 for row in ours)
        with pytest.raises(sqlite3.IntegrityError):
            connection.execute("INSERT INTO parcels VALUES (99, 1, '12345')")
        with pytest.raises(sqlite3.IntegrityError):
            connection.execute("UPDATE orders SET created_at = 'today'") if added(store) else None


def test_each_thread_has_its_own_connection_and_dead_ones_are_given_up(store: Store) -> None:
    database = store.orders._database
    mine = database.connection()
    assert database.connection() is mine
    for _ in range(5):
        assert in_a_thread(lambda: database.connection() is not mine)
    assert len(database._connections) <= 2


def test_what_one_thread_wrote_another_one_reads(store: Store) -> None:
    order_id = in_a_thread(lambda: added(store))
    assert isinstance(order_id, int)
    assert store.orders.row(order_id).state is OrderState.WAITING


def test_everything_is_there_at_the_next_start(path: Path, clock: HandClock) -> None:
    with open_store(path, clock) as store:
        order_id = placed(store)
        store.paper.keep_labels(order_id, documents(), WHO)
        before = store.orders.row(order_id)
    with open_store(path, clock) as store:
        store.check()
        assert store.orders.row(order_id) == before
        assert store.orders.search(OrderQuery(text="holm")) == (before,)
    assert not path.with_name("station.sqlite3-wal").exists()
    assert list((path.parent / "locks").iterdir()) == []


def test_the_file_is_for_this_user_alone(store: Store, path: Path) -> None:
    added(store)
    for name in ("station.sqlite3", "station.sqlite3-wal", "station.sqlite3-shm"):
        assert stat.S_IMODE(path.with_name(name).stat().st_mode) == 0o600


def test_a_replaced_draft_leaves_no_byte_in_the_file(path: Path, clock: HandClock) -> None:
    """Not in a row, not in a free page, not in the index of words, not in a copy that is made of the file."""
    with open_store(path, clock) as store:
        others = [added(store, an_order(f"{number}", name=f"Per {number}")) for number in range(50)]
        order_id = added(store, an_order("X", name="Wilhelmine Kanarifugl"))
        assert b"Wilhelmine" in path.with_name(f"{path.name}-wal").read_bytes()
        for other in others[:10]:
            clock.on(seconds=1)
            store.orders.replace(other, an_order(f"{other}-changed"), WHO)
        store.orders.replace(order_id, an_order("X", name="Somebody Else"), WHO)
        connection = store._database.connection()
        assert connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0] == 0
        copy = path.with_name("copy")
        with closing(sqlite3.connect(copy)) as target:
            connection.backup(target)
        for file in (path, copy):
            content = file.read_bytes().lower()
            assert b"somebody" in content
            assert [word for word in (b"wilhelmine", b"kanarifugl", b"kanari") if word in content] == []


def test_a_closed_store_says_so(path: Path, clock: HandClock) -> None:
    store = open_store(path, clock)
    store.close()
    store.close()
    assert broken(store.orders.count_waiting).problem.code == "store_closed"


def test_a_full_disk_keeps_what_was_written(store: Store) -> None:
    order_id = added(store)
    connection = store.orders._database.connection()
    pages = connection.execute("PRAGMA page_count").fetchone()[0]
    connection.execute(f"PRAGMA max_page_count = {pages}")

    error = broken(lambda: placed(store, an_order("big", courier_note="x" * 200, extras={"x": {"y": "z" * 100_000}})))
    assert (error.problem.code, error.problem.title) == ("store_full", "The disk is full")
    assert not connection.in_transaction
    assert store.orders.find("big") is None
    assert store.orders.row(order_id).state is OrderState.WAITING
    connection.execute("PRAGMA max_page_count = 1000000")
    assert placed(store, an_order("big"))


def test_a_disk_that_fills_before_the_money_stops_the_order(store: Store) -> None:
    order_id = added(store)
    connection = store.orders._database.connection()
    pages = connection.execute("PRAGMA page_count").fetchone()[0]
    connection.execute(f"PRAGMA max_page_count = {pages}")
    order = an_order(extras={"x": {"y": "z" * 100_000}})
    broken(lambda: store.ledger.open_attempt(order_id, account="a", generation=1, window=None, order=order, who=WHO))
    assert store.orders.row(order_id).state is OrderState.WAITING
    assert opened(store, order_id).state == "open"


def test_another_writer_is_waited_for_and_then_said(store: Store, path: Path) -> None:
    order_id = added(store)
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        assert broken(lambda: opened(store, order_id)).problem.code == "store_locked"
        assert store.orders.row(order_id).state is OrderState.WAITING
        other.execute("ROLLBACK")
    assert opened(store, order_id).state == "open"


def test_a_file_that_may_not_be_written_is_said(store: Store) -> None:
    order_id = added(store)
    store.orders._database.connection().execute("PRAGMA query_only = ON")
    assert broken(lambda: opened(store, order_id)).problem.code == "store_read_only"


def test_a_missing_folder_is_not_made_anew(tmp_path: Path, clock: HandClock) -> None:
    error = broken(lambda: open_store(tmp_path / "gone" / "station.sqlite3", clock))
    assert error.problem.code == "store_not_reachable"
    assert not (tmp_path / "gone").exists()


def test_a_folder_in_the_files_place_is_said(path: Path, clock: HandClock) -> None:
    path.mkdir()
    assert broken(lambda: open_store(path, clock)).problem.code == "store_not_reachable"


def test_a_lock_folder_that_cannot_be_made_is_said(path: Path, clock: HandClock) -> None:
    (path.parent / "locks").write_text("in the way")
    assert broken(lambda: open_store(path, clock)).problem.code == "store_not_reachable"


def test_a_file_that_is_taken_away_is_missed_not_begun_anew(store: Store, path: Path) -> None:
    added(store)
    path.rename(path.with_name("elsewhere"))
    error = in_a_thread(lambda: broken(store.orders.count_waiting))
    assert isinstance(error, LedgerBroken)
    assert error.problem.code == "store_not_reachable"
    assert not path.exists()


def test_a_file_that_is_no_store_is_said(path: Path, clock: HandClock) -> None:
    path.write_bytes(b"these are holiday pictures " * 400)
    assert broken(lambda: open_store(path, clock)).problem.code == "store_damaged"
    assert path.read_bytes().startswith(b"these are holiday pictures")


def test_another_programs_file_is_left_alone(path: Path, clock: HandClock) -> None:
    with closing(sqlite3.connect(path)) as other:
        other.execute("CREATE TABLE pictures (id)")
    assert broken(lambda: open_store(path, clock)).problem.code == "store_foreign"


def test_damage_is_noticed_when_opening(path: Path, clock: HandClock) -> None:
    with open_store(path, clock) as store:
        for number in range(40):
            added(store, an_order(f"R{number}"))
    content = bytearray(path.read_bytes())
    content[4096 * 2 : -4096] = b"\xa5" * (len(content) - 4096 * 3)
    path.write_bytes(content)
    assert broken(lambda: open_store(path, clock)).problem.code == "store_damaged"


def test_damage_below_an_open_store_is_said(path: Path, clock: HandClock) -> None:
    with open_store(path, clock) as store:
        for number in range(40):
            added(store, an_order(f"R{number}"))
        store.orders._database.connection().execute("PRAGMA wal_checkpoint(TRUNCATE)")
        size = path.stat().st_size
        with path.open("r+b") as file:
            file.seek(4096)
            file.write(b"\xa5" * (size - 4096))
        error = in_a_thread(lambda: broken(store.orders.waiting))
        assert isinstance(error, LedgerBroken)
        assert error.problem.code == "store_damaged"


def test_a_newer_file_is_refused_in_plain_words(path: Path, clock: HandClock) -> None:
    open_store(path, clock).close()
    with closing(sqlite3.connect(path)) as other:
        other.execute(f"PRAGMA user_version = {len(STEPS) + 1}")
    error = broken(lambda: open_store(path, clock))
    assert error.problem.code == "store_newer"
    assert "newer Parceldesk" in error.problem.title


def test_the_store_is_what_the_workflows_ask_for(store: Store) -> None:
    # The assignments are checked by mypy; at run time only that the parts are there.
    orders: OrderBook = store.orders
    ledger: Ledger = store.ledger
    paper: PaperLedger = store.paper
    scans: ScanLedger = store.scans
    assert all((orders, ledger, paper, scans))
