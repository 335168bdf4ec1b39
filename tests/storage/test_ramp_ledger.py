import sqlite3
from collections.abc import Sequence
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from app.domain.errors import InvalidInput
from app.domain.events import Event, EventKind
from app.domain.orders import CarrierStatus, OrderState, Placement
from app.domain.parcels import Parcel
from app.domain.printers import JobState
from app.domain.ramp import MissingOrder
from app.storage import Store, open_store
from app.storage.ramp import CANCELLED, COUNT_MISSING, COUNT_ON_RAMP, FIRST, MISSING, NEXT_PICKUP, SINCE
from app.storage.schema import STEPS
from tests.storage.desk import START, WHO, ZEBRA, HandClock, added, an_order, documents, opened, placed

BEFORE = next(number for number, step in enumerate(STEPS) if any("ramp_scans" in line for line in step))
MIDNIGHT = START.replace(hour=0, minute=0)
END = MIDNIGHT + timedelta(days=1)


def shipped(store: Store, reference: str, parcels: int = 1, **placement: object) -> int:
    order_id = added(store, an_order(reference, parcels=tuple(Parcel(weight_grams=900) for _ in range(parcels))))
    answer = Placement.model_validate({"carrier_order_id": f"C-{reference}", **placement})
    store.ledger.close_placed(opened(store, order_id).id, answer, WHO)
    return order_id


def missing(store: Store) -> list[tuple[str, tuple[int, ...]]]:
    return [(one.row.reference, one.parcels) for one in page(store)]


def page(store: Store, limit: int = 50, offset: int = 0) -> Sequence[MissingOrder]:
    return store.ramp.missing(MIDNIGHT, END, limit, offset)


def test_parcels_come_on_the_ramp_and_the_order_with_the_last_one(store: Store, clock: HandClock) -> None:
    order_id = shipped(store, "100486", 2)
    for number in (1, 2):
        store.scans.record_scan(order_id, number, f"P{number}", clock.on(seconds=3), WHO)
    scan, new = store.ramp.record(order_id, 2, "P2", clock.on(minutes=5), WHO)
    assert (scan.parcel_number, scan.scanned_at, scan.operator, scan.desk) == (2, clock.now(), "Marit L.", "Desk 3")
    assert (scan.by_itself, new) == (False, True)
    assert store.orders.row(order_id).state is OrderState.ON_BOX
    assert store.ramp.record(order_id, 2, "P2", clock.on(seconds=1), WHO) == (scan, False)
    store.ramp.record(order_id, 1, "P1", clock.on(seconds=1), WHO)
    assert store.orders.row(order_id).state is OrderState.ON_RAMP
    assert [each.identifier for each in store.ramp.scans(order_id)] == ["P1", "P2"]
    lines = [line for line in store.orders.timeline(order_id) if line.kind is EventKind.ON_RAMP]
    assert [line.title for line in lines] == ["Parcel 1 on the ramp", "Parcel 2 on the ramp"]


def test_what_the_carrier_takes_later_does_not_take_the_order_from_the_ramp(store: Store, clock: HandClock) -> None:
    order_id = shipped(store, "100486")
    store.ramp.record(order_id, 1, "P1", clock.now(), WHO)
    store.scans.confirmed(order_id, ["P1"], clock.now(), WHO)
    assert store.orders.row(order_id).state is OrderState.ON_RAMP
    assert store.ramp.cancelled_since(MIDNIGHT, END) == ()
    store.orders.set_state(order_id, OrderState.CANCELLED)
    assert store.ramp.cancelled_since(MIDNIGHT, END) == ("100486",)
    store.orders.set_state(order_id, OrderState.ON_RAMP)
    store.orders.set_status(
        order_id, CarrierStatus(carrier_order_id="C-100486", raw="done", state=OrderState.DELIVERED, final=True)
    )
    assert store.orders.row(order_id).state is OrderState.DELIVERED


def test_a_label_that_was_not_scanned_back_is_proven_on_the_ramp(store: Store, clock: HandClock) -> None:
    order_id = placed(store)
    labels = store.paper.keep_labels(order_id, documents(), WHO)
    jobs = [store.paper.queue_job(label, order_id, ZEBRA, "first print", WHO) for label in labels]
    for job in jobs:
        store.paper.job_state(job.id, JobState.IN_DOUBT)
    scan, _ = store.ramp.record(order_id, 2, "222", clock.now(), WHO)
    assert scan.by_itself
    assert [each.identifier for each in store.scans.scans(order_id)] == ["222"]
    assert [each.identifier for each in store.scans.unconfirmed()] == ["222"]
    assert [job.parcel_number for job in store.paper.jobs_in_doubt()] == [1]
    assert store.orders.timeline(order_id)[0].title == "Parcel 2 on the ramp, its label not scanned back before"


def test_held_scans_are_for_the_carrier_in_the_order_of_the_ramp(store: Store, clock: HandClock) -> None:
    first, second = shipped(store, "1", 2), shipped(store, "2")
    store.scans.record_scan(first, 1, "A1", clock.on(seconds=1), WHO, held=True)
    store.scans.record_scan(first, 2, "A2", clock.on(seconds=1), WHO, held=True)
    store.scans.record_scan(second, 1, "B1", clock.on(seconds=1), WHO, held=True)
    assert store.scans.unconfirmed() == ()
    for order_id, number, name in ((second, 1, "B1"), (first, 2, "A2"), (first, 1, "A1")):
        store.ramp.record(order_id, number, name, clock.on(seconds=1), WHO)
    assert [scan.identifier for scan in store.scans.unconfirmed()] == ["B1", "A2", "A1"]
    store.ramp.record(first, 2, "A2", clock.on(seconds=1), WHO)
    assert [scan.identifier for scan in store.scans.unconfirmed()] == ["B1", "A2", "A1"]


def test_what_leaves_today_is_missing_until_it_stands_on_the_ramp(store: Store, clock: HandClock) -> None:
    tomorrow, yesterday = START + timedelta(days=1), START - timedelta(days=1)
    shipped(store, "later", pickup_at=tomorrow)
    begun = shipped(store, "begun", 4, pickup_at=START + timedelta(hours=3))
    on_box = shipped(store, "on box", 2, pickup_at=START + timedelta(hours=1))
    late = shipped(store, "late", pickup_at=yesterday)
    shipped(store, "no time")
    store.orders.set_state(added(store, an_order("cancelled")), OrderState.CANCELLED)
    added(store, an_order("to pack", ship_by=START + timedelta(hours=2)))
    added(store, an_order("next week", ship_by=START + timedelta(days=7)))
    added(store, an_order("whenever"))
    opened(store, added(store, an_order("in doubt")))
    for number in (1, 2):
        store.scans.record_scan(on_box, number, f"B{number}", clock.on(seconds=1), WHO)
    for number in (1, 2, 4):
        store.ramp.record(begun, number, f"A{number}", clock.on(seconds=1), WHO)
    assert missing(store) == [
        ("begun", (3,)),
        ("on box", (1, 2)),
        ("late", (1,)),
        ("no time", (1,)),
        ("in doubt", (1, 2)),
        ("to pack", (1, 2)),
    ]
    assert [one.row.reference for one in page(store, 2, 1)] == ["on box", "late"]
    seen = page(store)[1]
    assert (seen.seen_at, seen.seen_desk) == (clock.now() - timedelta(seconds=3), "Desk 3")
    assert page(store)[0].seen_at is None
    count = store.ramp.count(MIDNIGHT, MIDNIGHT, END, clock.now())
    assert (count.parcels, count.missing_parcels, count.missing_orders, count.all_parcels) == (3, 9, 6, 12)
    assert (count.next_pickup_at, count.next_account) == (START + timedelta(hours=1), "porterbuddy")
    store.ramp.record(late, 1, "L1", clock.on(seconds=1), WHO)
    assert ("late", (1,)) not in missing(store)
    assert store.ramp.orders_since(MIDNIGHT, END) == (begun, late)
    assert store.ramp.first_since(MIDNIGHT, END) == store.ramp.scans(begun)[0].scanned_at
    assert store.ramp.first_since(END, END) is None


def test_a_pickup_that_the_carrier_puts_off_takes_the_order_off_the_list(store: Store) -> None:
    order_id = shipped(store, "100486", pickup_at=START + timedelta(hours=1))
    assert missing(store) == [("100486", (1,))]
    told = CarrierStatus(carrier_order_id="C-100486", raw="moved", pickup_at=START + timedelta(days=1))
    store.orders.set_status(order_id, told)
    assert missing(store) == []


def test_who_put_an_order_aside_is_told(store: Store, clock: HandClock) -> None:
    order_id = added(store, an_order("100486", ship_by=START))
    event = Event(order_id=order_id, at=START, kind=EventKind.HELD, title="Held for later", operator="Jonas R.")
    store.orders.set_state(order_id, OrderState.HELD, event)
    assert [one.held_by for one in page(store)] == ["Jonas R."]


def test_scans_that_the_carrier_did_not_take_are_found(store: Store, clock: HandClock) -> None:
    order_id = shipped(store, "1", 2)
    for number in (1, 2):
        store.ramp.record(order_id, number, str(number), clock.on(seconds=1), WHO)
    store.scans.confirm_refused(order_id, ["2"], "not known", WHO)
    assert [scan.identifier for scan in store.scans.refused_since(MIDNIGHT)] == ["2"]
    assert store.scans.refused_since(END) == ()
    store.scans.confirmed(order_id, ["2"], clock.now(), WHO)
    assert store.scans.refused_since(MIDNIGHT) == ()


@pytest.mark.parametrize("number", [0, 2])
def test_a_parcel_that_the_order_has_not_does_not_come_on_the_ramp(store: Store, number: int) -> None:
    with pytest.raises(InvalidInput) as caught:
        store.ramp.record(shipped(store, "1"), number, "1", START, WHO)
    assert caught.value.problem.code == "no_such_parcel"


def test_no_question_reads_the_history(store: Store, path: Path) -> None:
    times = (0, 1)
    asked = ((MISSING, (*times, 8, 0)), (COUNT_MISSING, times), (COUNT_ON_RAMP, times), (NEXT_PICKUP, (*times, 0)))
    with closing(sqlite3.connect(path)) as connection:
        for statement, values in (*asked, (SINCE, times), (FIRST, times), (CANCELLED, times)):
            steps = [row[3] for row in connection.execute(f"EXPLAIN QUERY PLAN {statement}", values)]
            tables = [step for step in steps if step.split()[:2] == ["SCAN", "orders"] or "SCAN ramp" in step]
            assert not tables, steps
            assert all("INDEX" in step or "PRIMARY KEY" in step for step in steps if step.startswith("SEARCH")), steps


def test_what_was_packed_before_the_ramp_was_known_is_missing_too(path: Path, clock: HandClock) -> None:
    pickup_at = START + timedelta(hours=2)
    with open_store(path, clock, steps=STEPS[:BEFORE]) as store, closing(sqlite3.connect(path)) as connection:
        order_id = added(store, an_order("100486"))
        connection.execute(
            "UPDATE orders SET state = 'sent', placement = json_object('pickup_at', ?), "
            "changed_at = CAST(strftime('%s', 'now') AS INTEGER) * 1000000 WHERE id = ?",
            (pickup_at.isoformat(), order_id),
        )
        connection.commit()
    with open_store(path, clock) as store, closing(sqlite3.connect(path)) as connection:
        kept = connection.execute("SELECT pickup_at, packed_at = changed_at FROM orders").fetchone()
        assert kept == (round(pickup_at.timestamp() * 1e6), 1)
