"""How long parcels took: one row an order, of what the ledger knows."""

from datetime import timedelta

from app.domain.orders import Placement
from app.domain.parcels import Parcel
from app.domain.printers import JobState
from app.storage import Store
from tests.storage.desk import START, WHO, ZEBRA, HandClock, added, an_order, documents, opened, placed


def packed(store: Store, clock: HandClock) -> int:
    """Open at 0 s, ask the carrier at 10 s, placed at 13 s, labels at 14 s, sent at 16 s, scanned back at 20 s and 24 s."""
    order_id = added(store)
    clock.on(seconds=10)
    attempt = opened(store, order_id)
    clock.on(seconds=3)
    store.ledger.close_placed(attempt.id, Placement(carrier_order_id="8f21"), WHO)
    clock.on(seconds=1)
    for label in store.paper.keep_labels(order_id, documents(), WHO):
        job = store.paper.queue_job(label, order_id, ZEBRA, "first print", WHO)
        store.paper.job_state(job.id, JobState.SENDING, who=WHO)
        clock.on(seconds=1)
        store.paper.job_state(job.id, JobState.SENT, who=WHO)
    clock.on(seconds=4)
    for number, parcel in enumerate(store.orders.get(order_id).parcels, start=1):
        store.scans.record_scan(order_id, number, parcel.identifier, clock.now(), WHO)
        clock.on(seconds=4)
    return order_id


def test_a_packing_is_split_into_hands_carrier_and_printer(store: Store, clock: HandClock) -> None:
    order_id = packed(store, clock)
    assert store.meter.record(order_id, START)
    assert not store.meter.record(order_id, START), "once an order"
    (packing,) = store.meter.packings(START)
    assert packing.order_id == order_id
    assert packing.parcels == 2
    assert packing.seconds_a_parcel == 12
    assert packing.placed_at == START + timedelta(seconds=13)
    assert (packing.carrier_ms, packing.printer_ms) == (4000, 2000)
    assert store.meter.packings(clock.now()) == ()


def test_what_is_not_known_is_not_written(store: Store, clock: HandClock) -> None:
    order_id = added(store)
    assert not store.meter.record(order_id, START), "not on its box"
    assert not store.meter.record(999, START)
    clock.on(minutes=1)
    order_id = packed_again(store, clock)
    assert not store.meter.record(order_id, clock.now()), "it was opened after it had been placed"


def packed_again(store: Store, clock: HandClock) -> int:
    order_id = placed(store, an_order("100483", parcels=(Parcel(weight_grams=900),)), "8f22")
    clock.on(seconds=5)
    store.scans.record_scan(order_id, 1, store.orders.get(order_id).parcels[0].identifier, clock.now(), WHO)
    return order_id
