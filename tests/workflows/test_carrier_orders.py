"""What systems hold: listed in parts, read, taken into the queue once, deleted in writing; papers, sign-ins, statuses."""

import pytest

from app.domain.errors import CredentialMissing, InvalidInput, Refused, StationError
from app.domain.orders import OrderState
from app.domain.ports import CarrierOrderQuery
from app.sandbox.transeu.orders import EXAMPLE_ID
from app.workflows.abilities import Ability
from tests.fakes.all_systems import (
    BETAKOM,
    PARCELLAB,
    PORTERBUDDY,
    TRANSEU,
    TRANSITEO,
    placed_at,
    sign_in,
)
from tests.fakes.desk import Desk, order_data


def code(error: pytest.ExceptionInfo[StationError]) -> str:
    return error.value.problem.code


@pytest.mark.parametrize(
    ("account", "can", "cannot"),
    [
        (PORTERBUDDY, {Ability.PLACE, Ability.LABELS, Ability.CONFIRM_PAYMENT, Ability.WEBHOOKS}, {Ability.DECIDE}),
        (BETAKOM, {Ability.PLACE, Ability.DECIDE}, {Ability.STATUS, Ability.LABELS, Ability.AMEND}),
        (TRANSEU, {Ability.AMEND, Ability.SIGN_IN, Ability.SEARCH, Ability.READ}, {Ability.PLACE}),
        (TRANSITEO, {Ability.PLACE, Ability.AMEND, Ability.DELETE, Ability.DOCUMENTS}, {Ability.LABELS}),
        (PARCELLAB, {Ability.ANNOUNCE, Ability.RECORD, Ability.LIST, Ability.READ}, {Ability.PLACE}),
    ],
)
def test_what_can_be_done(office: Desk, account: str, can: set[Ability], cannot: set[Ability]) -> None:
    abilities = office.station.abilities(account)
    assert can <= abilities
    assert not cannot & abilities


def test_trans_eu_s_lists(office: Desk) -> None:
    found = office.station.list_carrier_orders(TRANSEU)
    assert EXAMPLE_ID in {line.order.carrier_order_id for line in found.lines}
    assert found.shelves[0] == "orders-created"
    archive = CarrierOrderQuery(shelf="archive-orders-created")
    assert office.station.list_carrier_orders(TRANSEU, archive).lines is not None
    with pytest.raises(InvalidInput):
        office.station.list_carrier_orders(TRANSEU, CarrierOrderQuery(shelf="nowhere"))
    assert office.station.list_carrier_orders.read(TRANSEU, EXAMPLE_ID).carrier_order_id == EXAMPLE_ID


def test_an_order_is_known_in_the_list_by_its_own_number_only(office: Desk) -> None:
    order_id = placed_at(office, TRANSITEO, "T-1")
    [line] = [line for line in office.station.list_carrier_orders(TRANSITEO).lines if line.order.reference == "T-1"]
    assert line.here is not None
    assert (line.here.order_id, line.here.parcel_number) == (order_id, 0)


def test_a_parcel_that_is_called_like_a_listed_order_is_not_that_order(office: Desk) -> None:
    record = {"order_number": "77777", "destination_country_iso3": "NOR", "recipient_email": "a@example.com"}
    office.station.keep_records.put(PARCELLAB, "", record)
    office.station.change_order.add(
        {**order_data("A-1"), "parcels": [{"weight_grams": 900, "identifier": "77777"}]}, "test"
    )
    [line] = office.station.list_carrier_orders(PARCELLAB).lines
    assert line.here is None
    mine = office.add("77777")
    [line] = office.station.list_carrier_orders(PARCELLAB).lines
    assert line.here is not None
    assert line.here.order_id == mine


def test_transiteo_s_orders_are_taken_into_the_queue_once(office: Desk) -> None:
    first = placed_at(office, TRANSITEO, "T-1")
    office.sandbox.transiteo.orders["T-2"] = {**office.sandbox.transiteo.orders["T-1"], "order_id": "T-2"}
    listed = office.station.list_carrier_orders(TRANSITEO)
    [line] = [line for line in listed.lines if line.order.reference == "T-2"]
    assert line.candidate is not None
    assert line.here is None
    completed = {**office.parts.orders.get(first).model_dump(mode="json"), "reference": "T-2", "parcels": []}
    completed["parcels"] = [{"weight_grams": 900}]
    order_id = office.station.list_carrier_orders.take(TRANSITEO, line.candidate, completed)
    assert office.state(order_id) is OrderState.WAITING
    with pytest.raises(InvalidInput) as caught:
        office.station.list_carrier_orders.take(TRANSITEO, line.candidate, completed)
    assert code(caught) == "already_here"


@pytest.mark.parametrize("account", [PORTERBUDDY, BETAKOM])
def test_systems_that_list_nothing(office: Desk, account: str) -> None:
    with pytest.raises(InvalidInput) as caught:
        office.station.list_carrier_orders(account)
    assert code(caught) == "not_offered"


def test_deleting_is_typed_and_ends_the_order(office: Desk) -> None:
    order_id = placed_at(office, TRANSITEO, "T-1")
    with pytest.raises(InvalidInput) as caught:
        office.station.delete_order(TRANSITEO, "T-1", "T-2")
    assert code(caught) == "not_confirmed"
    assert office.parts.acts.acts(order_id) == ()
    assert office.station.delete_order(TRANSITEO, "T-1", "T-1").gone
    assert office.state(order_id) is OrderState.CANCELLED
    with pytest.raises(Refused):
        office.station.delete_order(TRANSITEO, "T-1", "T-1")
    assert office.titles(order_id).count("Deleted at transiteo test") == 1


def test_papers(office: Desk) -> None:
    placed_at(office, TRANSITEO, "T-1")
    [paper, *_] = office.station.order_papers(TRANSITEO, "T-1")
    assert office.station.order_papers.fetch(TRANSITEO, "T-1", paper.id).content.startswith(b"%PDF")
    with pytest.raises(InvalidInput) as caught:
        office.station.order_papers(BETAKOM, "1")
    assert code(caught) == "not_offered"


def test_parcel_details_are_checked_before_they_leave(office: Desk) -> None:
    order_id = office.add("P-1")
    office.place(order_id)
    number = office.parts.orders.row(order_id).carrier_order_id
    for data, field in (({}, "description"), ({"weight_grams": -1}, "weight_grams"), ({"colour": "red"}, "colour")):
        with pytest.raises(InvalidInput) as caught:
            office.station.set_parcel_details(PORTERBUDDY, number, "12345", data)
        assert caught.value.problem.field == field
    with pytest.raises(Refused):
        office.station.set_parcel_details(PORTERBUDDY, number, "12345", {"weight_grams": 900})
    parcel = office.parts.orders.get(order_id).parcels[0].identifier
    kept = office.station.set_parcel_details(PORTERBUDDY, number, parcel, {"weight_grams": 900})
    assert kept.weight_grams == 900


def test_signed_in_renewed_and_out(office: Desk) -> None:
    station = office.station
    assert station.sign_in.state(TRANSEU).signed_in
    assert station.sign_in.renew_all() == {}
    assert office.sandbox.transeu.desk.renewals == 1
    station.sign_in.sign_out(TRANSEU)
    assert not station.sign_in.state(TRANSEU).signed_in
    assert set(station.sign_in.renew_all()) == {TRANSEU}
    with pytest.raises(CredentialMissing):
        station.list_carrier_orders(TRANSEU)
    sign_in(office)
    assert station.sign_in.renew(TRANSEU).signed_in
    with pytest.raises(InvalidInput) as caught:
        station.sign_in.begin(BETAKOM)
    assert code(caught) == "not_offered"


@pytest.mark.parametrize("account", [BETAKOM, TRANSITEO])
def test_placed_without_a_printer_and_without_a_window(office: Desk, account: str) -> None:
    order_id = placed_at(office, account, "X-1")
    assert office.state(order_id) is OrderState.PLACED
    assert office.parts.paper.jobs(order_id) == ()
    assert len(office.sandbox.zebra.labels) == 0


def test_where_no_status_is_told_none_is_made_up(office: Desk) -> None:
    order_id = placed_at(office, BETAKOM, "B-1")
    before = office.titles(order_id)
    office.clock.on(hours=1)
    assert office.station.refresh_status.due() == 0
    assert office.parts.orders.to_ask(office.clock.now()) == ()
    assert office.titles(order_id) == before
