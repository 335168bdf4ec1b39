import multiprocessing
from pathlib import Path

import pytest
from pydantic import SecretStr

from app.domain.errors import InvalidInput, Problem
from app.domain.events import EventKind
from app.domain.orders import OrderState, Placement, idempotency_key
from app.domain.parcels import Parcel
from app.domain.windows import DeliveryWindow
from app.storage import Store, open_store
from tests.storage.desk import (
    START,
    WHO,
    WINDOW,
    HandClock,
    added,
    an_order,
    die_while_placing,
    opened,
    placed,
    race,
)

NO = Problem(code="phone_refused", title="Porterbuddy does not take this number")
SILENT = Problem(code="no_answer", title="No answer came")


def test_an_attempt_is_on_disk_with_its_key_and_numbers(store: Store, path: Path) -> None:
    order_id = added(store)
    secret = WINDOW.model_copy(update={"token": SecretStr("canary-token")})
    attempt = opened(store, order_id, secret)

    assert (attempt.state, attempt.key) == ("open", idempotency_key("100482", 1))
    assert attempt.window is not None
    assert attempt.window.token.get_secret_value() == ""
    row = store.orders.row(order_id)
    assert (row.state, row.account) == (OrderState.PLACING, "porterbuddy")
    assert all(parcel.identifier for parcel in store.orders.get(order_id).parcels)
    assert store.orders.timeline(order_id)[0].kind is EventKind.SENT_TO_CARRIER
    for file in path.parent.glob("station.sqlite3*"):
        assert b"canary-token" not in file.read_bytes()


def test_what_a_person_must_know_of_a_placed_order_stands_in_its_timeline(store: Store) -> None:
    order_id = added(store)
    notice = Problem(code="known", title="The carrier has an older version", hint="Decline it.")
    placement = Placement(carrier_order_id="8f21", notices=(notice,))
    store.ledger.close_placed(opened(store, order_id).id, placement, WHO)
    line, before = store.orders.timeline(order_id)[:2]
    assert (line.kind, line.title, line.detail) == (EventKind.NOTE, notice.title, notice.hint)
    assert before.kind is EventKind.PLACED
    assert store.orders.placement(order_id) == placement


def test_a_placed_order_is_never_opened_again(store: Store, clock: HandClock) -> None:
    order_id = added(store)
    attempt = opened(store, order_id)
    clock.on(seconds=0.9)
    store.ledger.close_placed(attempt.id, Placement(carrier_order_id="8f21-40c7"), WHO)
    line = store.orders.timeline(order_id)[0]
    assert (line.kind, line.title, line.detail) == (EventKind.PLACED, "Order placed, 149 kr", "8f21-40c7, 0.9 s")
    assert store.orders.placement(order_id) == Placement(carrier_order_id="8f21-40c7")
    assert store.orders.row(order_id).state is OrderState.PLACED
    with pytest.raises(InvalidInput) as caught:
        opened(store, order_id)
    assert caught.value.problem.code == "already_placed"
    store.orders.set_state(order_id, OrderState.CANCELLED)
    with pytest.raises(InvalidInput):
        opened(store, order_id)


@pytest.mark.parametrize(("unreachable", "state"), [(False, OrderState.REFUSED), (True, OrderState.WAITING)])
def test_after_a_refusal_the_same_key_is_used_again(store: Store, *, unreachable: bool, state: OrderState) -> None:
    order_id = added(store)
    first = opened(store, order_id)
    store.ledger.close_refused(first.id, (NO,), WHO, unreachable=unreachable)
    assert store.orders.row(order_id).state is state
    closed = store.ledger.attempt(first.id)
    assert (closed.state, closed.problems) == ("unreachable" if unreachable else "refused", (NO,))

    second = opened(store, order_id)
    assert (second.key, second.id > first.id) == (first.key, True)
    with pytest.raises(InvalidInput) as caught:
        store.ledger.close_refused(first.id, (NO,), WHO)
    assert caught.value.problem.code == "settled"
    assert store.ledger.attempt(second.id).state == "open"


def test_a_doubt_blocks_until_it_is_settled(store: Store, clock: HandClock) -> None:
    order_id = added(store)
    attempt = opened(store, order_id)
    store.ledger.close_unknown(attempt.id, SILENT, WHO)
    with pytest.raises(InvalidInput) as caught:
        opened(store, order_id)
    assert caught.value.problem.code == "in_doubt"
    store.ledger.asked(attempt.id, "not found yet")
    store.ledger.asked(attempt.id, "not found yet")
    assert [line.title for line in store.orders.timeline(order_id)][:2] == [
        "Asked the carrier about it 2 times",
        "It is not known whether it was ordered",
    ]
    (doubt,) = store.ledger.doubts()
    assert (doubt.state, doubt.asked, doubt.asked_at, doubt.problems) == ("unknown", 2, clock.now(), (SILENT,))
    assert store.orders.row(order_id).state is OrderState.IN_DOUBT

    answered = DeliveryWindow(start=WINDOW.start, end=WINDOW.end)
    store.ledger.close_placed(attempt.id, Placement(carrier_order_id="n7", window=answered), WHO, settled=True)
    assert store.ledger.doubts() == ()
    line = store.orders.timeline(order_id)[0]
    assert (line.kind, line.title) == (EventKind.SETTLED, "Settled: order placed, 149 kr")
    assert store.orders.row(order_id).price == WINDOW.price


def test_a_doubt_can_end_in_nothing_ordered(store: Store) -> None:
    order_id = added(store)
    attempt = opened(store, order_id)
    store.ledger.close_unknown(attempt.id, SILENT, WHO)
    store.ledger.close_refused(attempt.id, (NO,), WHO)
    assert store.orders.row(order_id).state is OrderState.REFUSED
    assert store.orders.timeline(order_id)[0].title == "Settled: nothing was ordered"
    assert opened(store, order_id).key == attempt.key


def test_a_late_answer_is_never_lost(store: Store) -> None:
    order_id = added(store)
    early = opened(store, order_id)
    store.ledger.close_refused(early.id, (NO,), WHO, unreachable=True)
    late = opened(store, order_id)
    store.ledger.close_placed(early.id, Placement(carrier_order_id="n7"), WHO)
    store.ledger.close_placed(early.id, Placement(carrier_order_id="n7"), WHO)
    store.ledger.close_refused(late.id, (NO,), WHO)
    assert store.orders.row(order_id).state is OrderState.PLACED
    lines = len(store.orders.timeline(order_id))
    store.ledger.close_placed(late.id, Placement(carrier_order_id="n8"), WHO)
    assert len(store.orders.timeline(order_id)) == lines + 1
    assert "n8" in store.orders.timeline(order_id)[0].title
    assert store.orders.row(order_id).carrier_order_id == "n7"


def test_generations_follow_the_last_attempt(store: Store) -> None:
    order_id = added(store)
    assert store.ledger.generation(order_id) == 1
    attempt = store.ledger.open_attempt(
        order_id, account="a", generation=2, window=None, order=store.orders.get(order_id), who=WHO
    )
    assert (attempt.key, store.ledger.generation(order_id)) == (idempotency_key("100482", 2), 2)


def test_an_order_stands_where_it_was_placed_and_not_where_it_was_taken_in(store: Store) -> None:
    order_id = added(store)
    store.ledger.open_attempt(
        order_id,
        account="porterbuddy-test",
        generation=1,
        window=None,
        order=store.orders.get(order_id),
        who=WHO,
        environment="test",
    )
    row = store.orders.row(order_id)
    assert (row.account, row.environment) == ("porterbuddy-test", "test")


def test_a_parcel_number_of_another_order_stops_the_placing(store: Store) -> None:
    taken = Parcel(weight_grams=1, identifier="370352210048202")
    placed(store, an_order("A-1", parcels=(taken,)))
    order_id = added(store, an_order("B-2"))
    with pytest.raises(InvalidInput) as caught:
        store.ledger.open_attempt(
            order_id, account="a", generation=1, window=None, order=an_order("B-2", parcels=(taken,)), who=WHO
        )
    assert caught.value.problem.code == "parcel_number_taken"
    assert (store.orders.row(order_id).state, store.orders.row(order_id).parcel_count) == (OrderState.WAITING, 2)


def test_an_attempt_that_is_not_there_is_said(store: Store) -> None:
    with pytest.raises(InvalidInput):
        store.ledger.attempt(3)


def test_a_process_that_died_while_placing_leaves_a_doubt(store: Store, path: Path) -> None:
    order_id, mine = added(store), added(store, an_order("mine"))
    opened(store, mine)
    process = multiprocessing.get_context("spawn").Process(target=die_while_placing, args=(path, order_id))
    process.start()
    process.join(60)
    assert process.exitcode == -9
    process.close()
    assert len(list((path.parent / "locks").iterdir())) == 2

    (doubt,) = store.ledger.doubts()
    assert (doubt.order_id, doubt.state, doubt.opened_at) == (order_id, "unknown", START)
    assert store.orders.row(order_id).state is OrderState.IN_DOUBT
    assert store.orders.timeline(order_id)[0].kind is EventKind.IN_DOUBT
    assert store.ledger.doubts() == (doubt,)
    assert store.orders.row(mine).state is OrderState.PLACING
    assert len(list((path.parent / "locks").iterdir())) == 1


def test_the_attempt_of_a_living_process_is_no_doubt(store: Store, path: Path) -> None:
    order_id = added(store)
    with open_store(path, HandClock()) as other:
        attempt = opened(other, order_id)
        assert store.ledger.doubts() == ()
    assert [doubt.id for doubt in store.ledger.doubts()] == [attempt.id]


def test_two_processes_open_one_order_once(store: Store, path: Path, tmp_path: Path) -> None:
    order_id = added(store)
    context = multiprocessing.get_context("spawn")
    barrier = context.Barrier(2)
    answers = [tmp_path / "one", tmp_path / "two"]
    processes = [context.Process(target=race, args=(path, order_id, barrier, answer)) for answer in answers]
    for process in processes:
        process.start()
    for process in processes:
        process.join(60)
        assert process.exitcode == 0
        process.close()
    assert sorted(answer.read_text() for answer in answers) == ["in_doubt", f"opened {idempotency_key('100482', 1)}"]
