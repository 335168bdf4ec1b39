from datetime import timedelta

import pytest

from app.domain.errors import InvalidInput, LedgerBroken
from app.domain.events import Event, EventKind
from app.domain.money import Money
from app.domain.orders import CarrierStatus, OrderState
from app.domain.parcels import Parcel
from app.domain.ports import Found, OrderQuery
from app.domain.printers import JobState
from app.storage import Store
from tests.storage.desk import START, WHO, ZEBRA, HandClock, added, an_order, documents, opened, placed


def test_an_order_comes_back_as_it_was(store: Store) -> None:
    order = an_order(
        ship_by=START, extras={"betakom": {"vehicle": "van", "floors": 3}}, courier_note="Ring twice\nplease"
    )
    order_id = added(store, order)

    assert store.orders.get(order_id) == order
    row = store.orders.row(order_id)
    assert (row.reference, row.recipient, row.postal_code, row.city) == ("100482", "Anne Holm", "0678", "Oslo")
    assert (row.state, row.parcel_count, row.environment, row.copies) == (OrderState.WAITING, 2, "live", 0)
    assert (row.ship_by, row.changed_at) == (START, START)
    assert row.ship_by is not None
    assert row.ship_by.tzinfo is not None
    (line,) = store.orders.timeline(order_id)
    assert (line.kind, line.title, line.detail) == (EventKind.IMPORTED, "Taken in from orders.csv", "Marit L., Desk 3")


def test_the_same_reference_is_taken_once(store: Store) -> None:
    order_id = added(store)
    again = store.orders.add(an_order(name="Somebody Else"), environment="live", source="", who=WHO)
    assert again is None
    assert store.orders.get(order_id).recipient.name == "Anne Holm"


def test_a_parcel_number_of_another_order_is_refused_with_both_names(store: Store) -> None:
    parcel = Parcel(weight_grams=1, identifier="370352210048202")
    added(store, an_order("A-1", parcels=(parcel,)))
    with pytest.raises(InvalidInput) as caught:
        added(store, an_order("B-2", parcels=(parcel,)))
    assert caught.value.problem.code == "parcel_number_taken"
    assert "A-1" in caught.value.problem.title
    assert "B-2" in caught.value.problem.title
    assert store.orders.find("B-2") is None


def test_what_is_not_there_is_said(store: Store) -> None:
    for ask in (store.orders.get, store.orders.row, store.orders.placement):
        with pytest.raises(InvalidInput, match="not in the order book"):
            ask(7)
    assert store.orders.timeline(7) == ()


def test_a_value_that_would_not_come_back_is_refused(store: Store) -> None:
    warm = {"minimum_celsius": float("-inf"), "maximum_celsius": 4.0}
    with pytest.raises(InvalidInput) as caught:
        added(store, an_order(parcels=({"weight_grams": 5, "temperature": warm},)))
    assert caught.value.problem.code == "order_not_keepable"
    assert store.orders.count_waiting() == 0


def test_a_damaged_draft_names_its_order(store: Store) -> None:
    order_id = added(store)
    with store.orders._database.writing() as connection:
        connection.execute('UPDATE orders SET draft = \'{"reference": "100482"}\'')
    with pytest.raises(LedgerBroken, match="order 100482") as caught:
        store.orders.get(order_id)
    assert "Anne" not in caught.value.detail


def test_codes_find_parcels_references_and_carriers_numbers(store: Store) -> None:
    order_id = placed(store)
    first, second = (parcel.identifier for parcel in store.orders.get(order_id).parcels)
    assert store.orders.find(first) == Found(order_id=order_id, parcel_number=1)
    assert store.orders.find(f" {second} ") == Found(order_id=order_id, parcel_number=2)
    assert store.orders.find("100482") == Found(order_id=order_id)
    assert store.orders.find("8f21-40c7") == Found(order_id=order_id)
    assert store.orders.find("10048") is None
    assert store.orders.find(" ") is None


def test_the_queue_has_the_earliest_first_and_held_and_refused_ones_behind(store: Store, clock: HandClock) -> None:
    ids = {}
    for reference, hours in (("no hurry", None), ("late", 5), ("early", 1), ("held", 0), ("no hurry 2", None)):
        clock.on(seconds=1)
        ship_by = None if hours is None else START + timedelta(hours=hours)
        ids[reference] = added(store, an_order(reference, ship_by=ship_by))
    store.orders.set_state(ids["held"], OrderState.HELD)
    placed(store, an_order("gone"))

    shown = [row.reference for row in store.orders.waiting()]
    assert shown == ["early", "late", "no hurry", "no hurry 2", "held"]
    assert [row.reference for row in store.orders.waiting(limit=2, offset=3)] == ["no hurry 2", "held"]
    assert store.orders.count_waiting() == 5


def test_a_refused_order_waits_again_once_it_is_changed(store: Store) -> None:
    order_id = added(store)
    store.orders.set_state(order_id, OrderState.REFUSED)
    store.orders.replace(order_id, an_order(name="Anna Holm"), WHO)
    row = store.orders.row(order_id)
    assert (row.state, row.recipient) == (OrderState.WAITING, "Anna Holm")
    assert store.orders.search(OrderQuery(text="anna")) == (row,)
    assert store.orders.search(OrderQuery(text="anne")) == ()
    assert store.orders.timeline(order_id)[0].kind is EventKind.CHANGED


def test_a_changed_reference_must_be_free(store: Store) -> None:
    order_id = added(store)
    added(store, an_order("100483"))
    with pytest.raises(InvalidInput) as caught:
        store.orders.replace(order_id, an_order("100483"), WHO)
    assert (caught.value.problem.code, caught.value.problem.field) == ("reference_taken", "reference")
    store.orders.replace(order_id, an_order("100484"), WHO)
    assert store.orders.find("100482") is None


def test_what_is_placed_or_in_doubt_no_longer_changes(store: Store) -> None:
    doubtful = added(store, an_order("doubtful"))
    opened(store, doubtful)
    for order_id, code in ((placed(store), "already_placed"), (doubtful, "in_doubt")):
        with pytest.raises(InvalidInput) as caught:
            store.orders.replace(order_id, an_order("other"), WHO)
        assert caught.value.problem.code == code
        with pytest.raises(InvalidInput) as caught:
            store.orders.set_state(order_id, OrderState.WAITING)
        assert caught.value.problem.code == code


def test_states_move_with_their_reason(store: Store, clock: HandClock) -> None:
    order_id = added(store)
    event = Event(order_id=order_id, at=clock.on(seconds=5), kind=EventKind.HELD, title="Held", detail="no box")
    store.orders.set_state(order_id, OrderState.HELD, event)
    assert store.orders.row(order_id).state is OrderState.HELD
    assert store.orders.row(order_id).changed_at == clock.at
    store.orders.note(Event(order_id=order_id, at=clock.at, kind=EventKind.NOTE, title="Box came"))
    assert [line.title for line in store.orders.timeline(order_id)] == ["Box came", "Held", "Taken in from orders.csv"]
    with pytest.raises(InvalidInput):
        store.orders.note(Event(order_id=99, at=clock.at, kind=EventKind.NOTE, title="Lost"))


def test_pages_are_filtered_and_the_latest_change_comes_first(store: Store, clock: HandClock) -> None:
    ids = [added(store, an_order(f"R{number}", account="b" if number % 2 else "a")) for number in range(6)]
    clock.on(hours=1)
    store.orders.set_state(ids[1], OrderState.HELD)
    store.orders.set_state(ids[0], OrderState.REFUSED)

    def shown(**query: object) -> list[str]:
        asked = OrderQuery.model_validate(query)
        rows = store.orders.search(asked)
        if "limit" not in query and "offset" not in query:
            assert store.orders.count(asked) == len(rows)
        return [row.reference for row in rows]

    for text in ("", "anne oslo"):
        assert shown(text=text) == ["R0", "R1", "R5", "R4", "R3", "R2"]
        assert shown(text=text, since=clock.at) == ["R0", "R1"]
        assert shown(text=text, states=(OrderState.HELD, OrderState.REFUSED)) == ["R0", "R1"]
        assert shown(text=text, states=(OrderState.WAITING, OrderState.HELD), account="b") == ["R1", "R5", "R3"]
        assert shown(text=text, account="a") == ["R0", "R4", "R2"]
        assert shown(text=text, limit=2, offset=1) == ["R1", "R5"]
        assert shown(text=text, account="c") == []


def test_a_status_moves_the_order_and_sets_the_next_question(store: Store, clock: HandClock) -> None:
    order_id = placed(store)

    def due(minutes: float) -> bool:
        clock.on(minutes=minutes)
        return store.orders.to_ask(clock.now()) == ((order_id, "porterbuddy", "8f21-40c7"),)

    def says(raw: str, state: OrderState | None = None, *, final: bool = False) -> None:
        pickup_at = START + timedelta(hours=1, minutes=5)
        status = CarrierStatus(carrier_order_id="8f21-40c7", raw=raw, state=state, final=final, pickup_at=pickup_at)
        store.orders.set_status(order_id, status)

    assert not due(4.9)
    assert due(0.1)
    says("in_transit")
    for minutes in (5, 10, 20, 30, 30):
        assert not due(minutes - 0.1)
        assert due(0.1)
        says("in_transit")
    placement = store.orders.placement(order_id)
    assert placement is not None
    assert placement.pickup_at == START + timedelta(hours=1, minutes=5)
    assert store.orders.row(order_id).state is OrderState.PLACED
    says("delivered", OrderState.DELIVERED, final=True)
    assert store.orders.row(order_id).state is OrderState.DELIVERED
    assert not due(60 * 24)
    titles = [line.title for line in store.orders.timeline(order_id) if line.kind is EventKind.STATUS]
    assert titles == ["Delivered", "The carrier says “in_transit”"]


def test_a_carrier_is_not_asked_for_ever(store: Store, clock: HandClock) -> None:
    order_id = placed(store)
    clock.on(days=7, hours=4)
    store.orders.set_status(order_id, CarrierStatus(carrier_order_id="8f21-40c7", raw="lost?"))
    assert store.orders.to_ask(clock.on(days=30)) == ()


def test_a_status_does_not_place_an_order_behind_the_ledger(store: Store) -> None:
    order_id = added(store)
    opened(store, order_id)
    status = CarrierStatus(carrier_order_id="x", raw="delivered", state=OrderState.DELIVERED)
    store.orders.set_status(order_id, status)
    assert store.orders.row(order_id).state is OrderState.PLACING


def test_the_day_is_counted_without_its_pauses(store: Store, clock: HandClock) -> None:
    assert store.orders.day(START).seconds_a_parcel is None
    assert store.orders.last_packed() is None
    first, second = placed(store, an_order("A")), placed(store, an_order("B"), "other")
    for order_id, number, seconds in ((first, 1, 0), (first, 2, 20), (second, 1, 24), (second, 2, 3600)):
        store.scans.record_scan(order_id, number, str(number), clock.on(seconds=seconds), WHO)
    count = store.orders.day(START)
    assert (count.parcels, count.orders, count.seconds_a_parcel) == (4, 2, 22)
    assert store.orders.day(clock.now()).parcels == 1


def test_the_last_packed_order_is_the_one_last_scanned_or_sent(store: Store, clock: HandClock) -> None:
    first, second = placed(store, an_order("A")), placed(store, an_order("B"), "other")
    store.scans.record_scan(second, 1, "1", clock.on(seconds=1), WHO)
    (label,) = store.paper.keep_labels(first, documents(1), WHO)
    job = store.paper.queue_job(label, first, ZEBRA, "first print", WHO)
    packed = store.orders.last_packed()
    assert packed is not None
    assert packed.reference == "B"
    clock.on(seconds=1)
    store.paper.job_state(job.id, JobState.SENT)
    packed = store.orders.last_packed()
    assert packed is not None
    assert packed.reference == "A"


def test_price_and_window_stand_in_the_row(store: Store) -> None:
    row = store.orders.row(placed(store))
    assert row.price == Money(minor_units=14900, currency="NOK")
    assert row.window is not None
    assert row.carrier_order_id == "8f21-40c7"
