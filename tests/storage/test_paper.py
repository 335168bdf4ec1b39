import multiprocessing
from pathlib import Path

import pytest

from app.domain.errors import InvalidInput, LedgerBroken
from app.domain.events import EventKind
from app.domain.labels import SMALL
from app.domain.orders import OrderState
from app.domain.parcels import Item
from app.domain.ports import Found
from app.domain.printers import JobState, PrintJob
from app.storage import Store
from tests.storage.desk import WHO, ZEBRA, HandClock, an_order, die_while_printing, documents, placed


def queued(store: Store, order_id: int, reason: str = "first print") -> list[PrintJob]:
    labels = store.paper.labels(order_id) or store.paper.keep_labels(order_id, documents(), WHO)
    return [store.paper.queue_job(label, order_id, ZEBRA, reason, WHO) for label in labels]


def test_labels_are_kept_byte_by_byte_and_once(store: Store) -> None:
    order_id = placed(store)
    kept = store.paper.keep_labels(order_id, documents(), WHO)
    assert store.paper.labels(order_id) == kept
    assert store.paper.keep_labels(order_id, documents(), WHO) == kept
    titles = [line.title for line in store.orders.timeline(order_id)]
    assert titles.count("2 labels kept") == 1


def test_the_latest_label_of_a_parcel_is_the_one_kept_last(store: Store) -> None:
    order_id = placed(store)
    first = store.paper.keep_labels(order_id, documents(), WHO)
    small = [document.model_copy(update={"size": SMALL}) for document in documents(content=b"^XA^FDsmall")]
    second = store.paper.keep_labels(order_id, small, WHO)
    assert store.paper.labels(order_id) == second
    store.paper.keep_labels(order_id, documents(), WHO)
    assert store.paper.labels(order_id) == first


def test_changed_bytes_are_noticed(store: Store) -> None:
    order_id = placed(store)
    store.paper.keep_labels(order_id, documents(), WHO)
    with store.orders._database.writing() as connection:
        connection.execute("UPDATE labels SET content = x'00' WHERE parcel_number = 2")
    with pytest.raises(LedgerBroken, match="parcel 2"):
        store.paper.labels(order_id)


def test_labels_tell_the_parcels_of_an_order_of_items(store: Store) -> None:
    order_id = placed(store, an_order(parcels=(), items=(Item(name="Lamp", weight_grams=900),)))
    assert store.orders.row(order_id).parcel_count == 1
    labels = [document.model_copy(update={"identifier": f"3703522100{n}"}) for n, document in enumerate(documents(2))]
    store.paper.keep_labels(order_id, labels, WHO)
    assert store.orders.row(order_id).parcel_count == 2
    assert store.orders.find("37035221001") == Found(order_id=order_id, parcel_number=2)


def test_an_order_is_sent_with_its_last_label(store: Store) -> None:
    order_id = placed(store)
    first, second = queued(store, order_id)
    assert (first.state, first.copy_number, first.printer) == (JobState.QUEUED, 1, "Zebra ZD421")
    assert first.bytes_total == len(documents()[0].content)
    store.paper.job_state(first.id, JobState.SENDING, who=WHO)
    job = store.paper.job_state(first.id, JobState.SENT, accepted_bytes=first.bytes_total, who=WHO)
    assert (job.state, job.bytes_accepted) == (JobState.SENT, first.bytes_total)
    assert store.orders.row(order_id).state is OrderState.PLACED
    assert store.orders.timeline(order_id)[0].title == "1 label sent to Zebra ZD421"
    store.paper.job_state(second.id, JobState.SENT, accepted_bytes=3797, who=WHO)
    assert store.orders.row(order_id).state is OrderState.SENT
    line = store.orders.timeline(order_id)[0]
    assert (line.title, line.detail) == ("2 labels sent to Zebra ZD421", "3,812 of 3,812 bytes, not yet proof")
    assert [event.kind for event in store.orders.timeline(order_id)].count(EventKind.PRINT_SENT) == 1
    assert [job.id for job in store.paper.jobs(order_id)] == [second.id, first.id]


def test_the_printers_own_proof_stands_in_the_line(store: Store) -> None:
    order_id = placed(store)
    for job in queued(store, order_id):
        store.paper.job_state(job.id, JobState.SENT, accepted_bytes=job.bytes_total, who=WHO)
        store.paper.job_state(job.id, JobState.PROVEN, outcome="its counter went on", who=WHO)
    line = store.orders.timeline(order_id)[0]
    assert (line.title, line.detail) == ("2 labels sent to Zebra ZD421", "30 of 30 bytes, its counter went on")


def test_a_failed_first_print_is_not_printed_and_can_be_printed_again(store: Store) -> None:
    order_id = placed(store)
    first, second = queued(store, order_id)
    store.paper.job_state(first.id, JobState.SENT)
    store.paper.job_state(second.id, JobState.FAILED, accepted_bytes=0, outcome="Zebra ZD421: no paper")
    assert store.orders.row(order_id).state is OrderState.NOT_PRINTED
    line = store.orders.timeline(order_id)[0]
    assert (line.title, line.detail) == ("Parcel 2 label not printed on Zebra ZD421", "Zebra ZD421: no paper")
    again = store.paper.queue_job(store.paper.labels(order_id)[1], order_id, ZEBRA, "first print", WHO)
    assert again.copy_number == 1
    store.paper.job_state(again.id, JobState.SENT)
    assert store.orders.row(order_id).state is OrderState.SENT
    assert store.orders.row(order_id).copies == 0


def test_copies_are_counted_when_they_go_out(store: Store) -> None:
    order_id = placed(store)
    for job in queued(store, order_id):
        store.paper.job_state(job.id, JobState.SENT)
    copies = queued(store, order_id, "copy")
    assert [job.copy_number for job in copies] == [2, 2]
    assert store.orders.row(order_id).copies == 0
    store.paper.job_state(copies[0].id, JobState.SENT)
    assert store.orders.row(order_id).copies == 1
    assert store.orders.timeline(order_id)[0].title == "1 copy sent to Zebra ZD421"
    store.paper.job_state(copies[1].id, JobState.FAILED)
    assert (store.orders.row(order_id).copies, store.orders.row(order_id).state) == (1, OrderState.SENT)


def test_a_print_in_doubt_waits_for_a_person(store: Store) -> None:
    order_id = placed(store)
    first, second = queued(store, order_id)
    store.paper.job_state(first.id, JobState.SENT)
    store.paper.job_state(second.id, JobState.IN_DOUBT, accepted_bytes=8, outcome="The line broke")
    assert [job.id for job in store.paper.jobs_in_doubt()] == [second.id]
    assert store.orders.row(order_id).state is OrderState.SENT
    line = store.orders.timeline(order_id)[0]
    assert (line.kind, line.detail) == (EventKind.PRINT_IN_DOUBT, "8 of 15 bytes. The line broke")
    store.paper.job_state(second.id, JobState.FAILED, outcome="Nothing came out")
    assert store.orders.row(order_id).state is OrderState.NOT_PRINTED
    assert store.orders.timeline(order_id)[0].title == "Parcel 2 label did not come out"
    assert store.paper.jobs_in_doubt() == ()


def test_a_spoilt_label_counts_as_one_that_went_out(store: Store) -> None:
    order_id = placed(store)
    first, _ = queued(store, order_id)
    store.paper.job_state(first.id, JobState.IN_DOUBT)
    store.paper.job_state(first.id, JobState.CANCELLED, outcome="Came out spoilt")
    label = store.paper.labels(order_id)[0]
    assert store.paper.queue_job(label, order_id, ZEBRA, "spoilt", WHO).copy_number == 2


def test_a_proven_job_stays_proven(store: Store) -> None:
    order_id = placed(store)
    first, _ = queued(store, order_id)
    store.paper.job_state(first.id, JobState.SENDING)
    store.scans.record_scan(order_id, 1, "1", HandClock().now(), WHO)
    late = store.paper.job_state(first.id, JobState.SENT, accepted_bytes=15)
    assert (late.state, late.bytes_accepted) == (JobState.PROVEN, 15)
    lines = store.orders.timeline(order_id)
    assert store.paper.job_state(first.id, JobState.FAILED).state is JobState.PROVEN
    assert store.orders.timeline(order_id) == lines


@pytest.mark.parametrize("state", [OrderState.ON_BOX, OrderState.CONFIRMED, OrderState.DELIVERED])
@pytest.mark.parametrize("job_state", [JobState.SENT, JobState.FAILED, JobState.IN_DOUBT])
def test_paper_never_moves_a_finished_order_back(store: Store, state: OrderState, job_state: JobState) -> None:
    order_id = placed(store)
    first, _ = queued(store, order_id)
    store.orders.set_state(order_id, state)
    store.paper.job_state(first.id, job_state)
    assert store.orders.row(order_id).state is state


def test_a_job_that_is_not_there_is_said(store: Store) -> None:
    with pytest.raises(InvalidInput):
        store.paper.job_state(9, JobState.SENT)


def test_a_process_that_died_while_printing_leaves_its_jobs_named(store: Store, path: Path) -> None:
    order_id = placed(store)
    store.paper.keep_labels(order_id, documents(), WHO)
    process = multiprocessing.get_context("spawn").Process(target=die_while_printing, args=(path, order_id))
    process.start()
    process.join(60)
    assert process.exitcode == -9
    process.close()

    (doubt,) = store.paper.jobs_in_doubt()
    assert (doubt.parcel_number, doubt.state, doubt.outcome) == (
        1,
        JobState.IN_DOUBT,
        "The station stopped while sending it",
    )
    second, first = store.paper.jobs(order_id)
    assert (first.state, second.state) == (JobState.IN_DOUBT, JobState.QUEUED)
    assert store.paper.jobs_waiting() == (second,), "what was only queued goes on"
    assert store.orders.timeline(order_id)[0].kind is EventKind.PRINT_IN_DOUBT
