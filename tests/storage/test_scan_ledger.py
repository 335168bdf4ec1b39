import pytest

from app.domain.errors import InvalidInput
from app.domain.events import EventKind
from app.domain.orders import OrderState
from app.domain.printers import JobState
from app.storage import Store
from tests.storage.desk import WHO, ZEBRA, HandClock, added, an_order, documents, placed


def test_scans_bring_the_order_on_its_box_and_to_the_carrier(store: Store, clock: HandClock) -> None:
    order_id = placed(store)
    scan, new = store.scans.record_scan(order_id, 2, "222", clock.on(seconds=3), WHO)
    assert (scan.parcel_number, scan.scanned_at, scan.operator, new) == (2, clock.now(), "Marit L.", True)
    line = store.orders.timeline(order_id)[0]
    assert (line.title, line.detail) == ("Parcel 2 label scanned back", "Marit L., Desk 3")
    again, new = store.scans.record_scan(order_id, 2, "222", clock.on(seconds=3), WHO)
    assert (again, new) == (scan, False)
    assert store.orders.row(order_id).state is OrderState.PLACED
    store.scans.record_scan(order_id, 1, "111", clock.now(), WHO)
    assert store.orders.row(order_id).state is OrderState.ON_BOX
    assert [scan.identifier for scan in store.scans.scans(order_id)] == ["111", "222"]
    assert [scan.identifier for scan in store.scans.unconfirmed()] == ["222", "111"]

    store.scans.confirmed(order_id, ["111"], clock.on(seconds=1), WHO)
    assert store.orders.row(order_id).state is OrderState.ON_BOX
    store.scans.confirmed(order_id, ["222"], clock.now(), WHO)
    store.scans.confirmed(order_id, ["222", "333"], clock.now(), WHO)
    assert store.orders.row(order_id).state is OrderState.CONFIRMED
    line = store.orders.timeline(order_id)[0]
    assert (line.title, line.detail) == ("Confirmed with the carrier", "2 of 2 parcels")
    assert store.scans.unconfirmed() == ()


def test_a_scan_proves_its_parcels_prints(store: Store, clock: HandClock) -> None:
    order_id = placed(store)
    labels = store.paper.keep_labels(order_id, documents(), WHO)
    jobs = [store.paper.queue_job(label, order_id, ZEBRA, "first print", WHO) for label in labels]
    store.paper.job_state(jobs[0].id, JobState.SENT)
    store.paper.job_state(jobs[1].id, JobState.IN_DOUBT)
    store.scans.record_scan(order_id, 2, "222", clock.now(), WHO)
    assert store.paper.jobs_in_doubt() == ()
    states = {job.parcel_number: job.state for job in store.paper.jobs(order_id)}
    assert states == {1: JobState.SENT, 2: JobState.PROVEN}


def test_a_document_of_all_labels_is_proven_with_the_last_one(store: Store, clock: HandClock) -> None:
    order_id = placed(store)
    (label,) = store.paper.keep_labels(
        order_id, [documents(1)[0].model_copy(update={"parcel_number": 0, "identifier": ""})], WHO
    )
    job = store.paper.queue_job(label, order_id, ZEBRA, "first print", WHO)
    store.paper.job_state(job.id, JobState.SENT)
    assert store.orders.row(order_id).state is OrderState.SENT
    for number, state in ((1, JobState.SENT), (2, JobState.PROVEN)):
        store.scans.record_scan(order_id, number, str(number), clock.now(), WHO)
        assert store.paper.jobs(order_id)[0].state is state


def test_what_the_carrier_does_not_know_is_not_told_again(store: Store, clock: HandClock) -> None:
    order_id = placed(store)
    for number in (1, 2):
        store.scans.record_scan(order_id, number, str(number), clock.now(), WHO)
    store.scans.confirm_refused(order_id, ["2"], "not known", WHO)
    store.scans.confirm_refused(order_id, ["9"], "not known", WHO)
    store.scans.confirmed(order_id, ["1"], clock.now(), WHO)
    assert store.scans.unconfirmed() == ()
    assert [scan.refusal for scan in store.scans.scans(order_id)] == ["", "not known"]
    assert store.orders.row(order_id).state is OrderState.ON_BOX
    kinds = [line.kind for line in store.orders.timeline(order_id)]
    assert kinds[:2] == [EventKind.CONFIRMED, EventKind.CONFIRM_FAILED]
    store.scans.confirmed(order_id, ["2"], clock.now(), WHO)
    assert store.orders.row(order_id).state is OrderState.CONFIRMED


def test_unconfirmed_scans_come_a_page_at_a_time(store: Store, clock: HandClock) -> None:
    for name in ("A", "B"):
        order_id = placed(store, an_order(name), name)
        store.scans.record_scan(order_id, 1, name, clock.now(), WHO)
    assert [scan.identifier for scan in store.scans.unconfirmed(limit=1)] == ["A"]


@pytest.mark.parametrize("number", [0, 3])
def test_a_parcel_that_the_order_has_not_is_refused(store: Store, clock: HandClock, number: int) -> None:
    with pytest.raises(InvalidInput) as caught:
        store.scans.record_scan(placed(store), number, "1", clock.now(), WHO)
    assert caught.value.problem.code == "no_such_parcel"


def test_a_scan_does_not_place_an_order(store: Store, clock: HandClock) -> None:
    order_id = added(store)
    for number in (1, 2):
        store.scans.record_scan(order_id, number, str(number), clock.now(), WHO)
    assert store.orders.row(order_id).state is OrderState.WAITING
