"""From Trans.eu's words to ours: orders, terms, refusals."""

import json
from datetime import datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.connectors.transeu import reading, refusals
from app.connectors.transeu.amendment import Amendment, Weight
from app.connectors.transeu.wire_answers import DraftAnswer, OrderEntity, OrderList
from app.domain.amendments import differences
from app.domain.money import Money
from app.domain.orders import OrderState
from tests.fakes.transeu_examples import DRAFT_ID, ORDER_ID, document, text

UNITS = "A weight of 12,000 comes without its unit: kg or t? Say it before it is sent"


def order(**changes: Any) -> OrderEntity:
    return OrderEntity.model_validate({**document("order_answer"), **changes})


def freight(**changes: Any) -> OrderEntity:
    return order(freight={**document("order_answer")["freight"], **changes})


def spot(**changes: Any) -> dict[str, Any]:
    return {**document("order_answer")["freight"]["spots"][0], **changes}


def test_the_answer_to_a_draft() -> None:
    read = DraftAnswer.model_validate_json(text("amendment_draft_answer"))
    assert (read.id, read.order_id()) == (DRAFT_ID, ORDER_ID)


@pytest.mark.parametrize("links", [None, 17, {}, {"self": None}, {"self": {"href": "?"}}, {"self": "x"}])
def test_odd_links_do_not_hide_the_draft(links: object) -> None:
    read = DraftAnswer.model_validate({"id": 17, "_links": links, "ferry": 1})
    assert (read.id, read.order_id()) == ("17", "")


def test_an_order() -> None:
    read = reading.carrier_order(order())
    assert (read.carrier_order_id, read.number, read.reference) == (ORDER_ID, "TO/2025/01/17", "123")
    assert read.destination == "59-330 Dąbrowa Środkowa, PL"
    assert read.deliver_from == datetime.fromisoformat("2025-01-23T10:00:00+00:00")
    assert (read.status.raw, read.status.state, read.status.final) == ("ready", None, False)
    assert read.status.tms_reference == "FR/2025/01/20/AB12"


@pytest.mark.parametrize(
    ("word", "state", "final"),
    [
        ("delivery-confirmed", OrderState.DELIVERED, False),
        ("completed", OrderState.DELIVERED, True),
        ("cancelled", OrderState.CANCELLED, True),
        ("archived", None, True),
        ("waiting-for-ferry", None, False),
    ],
)
def test_statuses(word: str, state: OrderState | None, final: bool) -> None:
    read = reading.status(order(status={"value": word}))
    assert (read.raw, read.state, read.final) == (word, state, final)


def test_a_page_with_an_object_about_itself() -> None:
    lines = OrderList.model_validate_json(text("orders_answer")).root
    assert [found.reference() for found in reading.orders(lines)] == ["123", "122"]


def test_terms() -> None:
    terms, notes = reading.terms(order())
    assert notes == ()
    first, second = terms.spots
    assert (first.address.country, first.timezone, first.name) == ("PL", "Europe/Warsaw", "Hall 1")
    loading = first.operations[0]
    assert loading.begin is not None
    assert loading.begin.isoformat() == "2025-01-22T13:00:00+01:00", "the clock of the place, not the example's offset"
    assert loading.loads[0].load_id == "load-1"
    assert loading.loads[0].weight == Weight(value=12)
    assert second.spot_id == "2"
    assert terms.loads[0].weight == Weight(value=12)
    assert terms.transport is not None
    assert terms.transport.total_weight == Weight(value=12)
    assert terms.payment is not None
    assert (terms.payment.price, terms.payment.price_type) == (Money(minor_units=150_050, currency="PLN"), "route")
    assert (terms.additional_terms, terms.shipment_external_id) == ("Call before unloading", "123")


def test_terms_that_are_sent_unchanged_change_nothing() -> None:
    terms, _ = reading.terms(order())
    assert differences(terms, Amendment.model_validate(terms.model_dump(mode="json"))) == ()


def test_unknown_words_and_fields_survive() -> None:
    odd = spot(ferry={"deck": 3}, operations=[{"operation_order": 1, "type": "weighing", "loads": None}])
    terms, notes = reading.terms(freight(spots=[odd], loads=[{"load_id": "1", "type_of_load": "ferry"}]))
    assert terms.spots[0].operations[0].type == "weighing"
    assert terms.loads[0].type_of_load == "ferry"
    assert notes == ()


def test_a_weight_whose_unit_is_not_stated() -> None:
    terms, notes = reading.terms(freight(loads=[{"load_id": "load-1", "weight": 12000}]))
    assert terms.loads[0].weight == Weight(value=12_000, unit_code="")
    assert terms.loads[0].weight.shown() == "12000 (unit not stated)"
    assert notes == (UNITS,)
    terms, notes = reading.terms(freight(loads=[{"load_id": "1", "weight": {"value": 12000, "unit_code": "kg"}}]))
    assert terms.loads[0].weight == Weight(value=12_000, unit_code="kg")
    assert notes == ()


def test_loads_that_stand_at_the_operations_only() -> None:
    terms, _ = reading.terms(freight(loads=[]))
    assert [load.load_id for load in terms.loads] == ["load-1"]


@pytest.mark.parametrize(
    "broken",
    [
        17,
        {},
        spot(place={"address": {"locality": "Kraków", "country": "pl"}}),
        spot(spot_order="first"),
        spot(operations=[{"type": "loading"}]),
    ],
)
def test_a_route_is_read_whole_or_not_at_all(broken: object) -> None:
    terms, notes = reading.terms(freight(spots=[spot(), broken]))
    assert terms.spots == ()
    assert notes[0] == "Spot 2 cannot be read, so the route is left out: it is expected to stay as it is"


def test_spots_with_a_gap_are_left_out() -> None:
    terms, notes = reading.terms(freight(spots=[spot(), spot(spot_order=3)]))
    assert terms.spots == ()
    assert "not numbered" in notes[0]


def test_loads_are_read_whole_or_not_at_all() -> None:
    terms, notes = reading.terms(freight(loads=[{"load_id": "1"}, 17]))
    assert terms.loads == ()
    assert notes == ("A load cannot be read, so all loads are left out: they are expected to stay as they are",)


def test_what_is_not_taken_over_is_said() -> None:
    address = {**document("order_answer")["freight"]["spots"][0]["place"]["address"], "tracking": "ask@example.com"}
    odd = spot(
        place={"address": address, "timezone": "Europe/Atlantis"},
        operations=[{"operation_order": 1, "type": "loading", "loads": [{"load": {"name": "no number"}}]}],
    )
    terms, notes = reading.terms(
        OrderEntity.model_validate(
            {
                "id": "1",
                "freight": {"spots": [odd], "loads": [{"load_id": "1", "loading_meters": 500}]},
                "payment": {"price": {"value": 100.005, "currency": "pln"}},
            }
        )
    )
    assert terms.payment is not None
    assert terms.payment.price is None
    assert terms.loads[0].loading_meters is None
    assert notes == (
        "Spot 1 has a time zone that this computer does not know: its times stand in UTC",
        "Spot 1: who is told of the tracking is not taken over",
        "An operation names a load without a number: it is not taken over",
        "A size of 500 cannot be right: it is not taken over",
        "The price cannot be read: it is not taken over",
    )


def test_texts_that_are_too_long_are_left_out() -> None:
    long = "x" * 501
    requirements = {"transport": {"type": long, "settlement_basis": long}}
    odd = {"id": "1", "shipment_external_id": long, "additional_terms": "x" * 20_001}
    terms, notes = reading.terms(OrderEntity.model_validate({**odd, "freight": {"requirements": requirements}}))
    assert (terms.shipment_external_id, terms.additional_terms) == ("", "")
    assert len(notes) == 4


@pytest.mark.parametrize(
    ("price", "money"),
    [
        ({"value": 1500, "currency": "pln"}, Money(minor_units=150_000, currency="PLN")),
        ({"value": 1500, "currency": "EUR"}, Money(minor_units=150_000, currency="EUR")),
        ({"value": 100, "currency": "1_eur"}, Money(minor_units=10_000, currency="EUR")),
        ({"value": 0, "currency": "pln"}, None),
        ({"value": 12, "currency": "złoty"}, None),
        ({"value": 12}, None),
    ],
)
def test_prices(price: dict[str, Any], money: Money | None) -> None:
    terms, _ = reading.terms(order(payment={"days": 1, "price": price}))
    assert terms.payment is not None
    assert terms.payment.price == money


JSON: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.floats() | st.integers() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=20,
)
FIELDS = st.sampled_from(["freight", "payment", "additional_terms", "number", "status", "created_at", "ferry"])
INNER = st.sampled_from(["spots", "loads", "requirements", "last_unloading_place", "shipment_external_id"])


@given(st.dictionaries(FIELDS, JSON), st.dictionaries(INNER, JSON))
def test_an_order_with_an_id_is_always_read(fields: dict[str, Any], inner: dict[str, Any]) -> None:
    terms, _ = reading.terms(OrderEntity.model_validate({"freight": inner, **fields, "id": "1"}))
    assert isinstance(terms, Amendment)


# --- refusals ------------------------------------------------------------------------------------------------------------


def test_messages_find_their_fields() -> None:
    complaint = refusals.read_complaint(text("refusal_answer").encode())
    refused = refusals.refused(complaint, "")
    assert [(problem.field, problem.title) for problem in refused.problems] == [
        ("spots.1.address.postal_code", "Trans.eu does not take this postal code"),
        ("payment.price.currency", "Trans.eu does not take this currency, or how it is written"),
        ("additional_terms", "Trans.eu does not take this field"),
    ]
    assert refused.problem.hint == "Nothing was changed. Trans.eu says: “Value is required and can't be empty”"


@pytest.mark.parametrize(
    ("path", "field"),
    [
        ("freight.spots.0.operations.1.timespans.begin", "spots.0.operations.1.begin"),
        ("freight.spots.0.place.timezone", "spots.0.timezone"),
        ("freight.spots.0.id", "spots.0.spot_id"),
        ("freight.loads.2.weight.unit_code", "loads.2.weight.unit_code"),
        ("freight.requirements.transport.total_weight.value", "transport.total_weight.value"),
        ("freight.shipment_external_id", "shipment_external_id"),
        ("body.freight.spots.0.spot_order", "spots.0.spot_order"),
        ("payment.price.value", "payment.price"),
        ("payment.price.type", "payment.price_type"),
        ("payment.days", "payment.days"),
        ("spots.0.place.address.tracking.email", "spots.0.address.tracking.email"),
        ("ferry", ""),
        ("", ""),
    ],
)
def test_paths(path: str, field: str) -> None:
    assert refusals.our_field(path) == field


@pytest.mark.parametrize(
    ("messages", "said"),
    [
        ({"payment": {"days": {"notInt": "No number"}}}, [("payment.days", "No number")]),
        ({"payment": {"days": ["No number", "Too big"]}}, [("payment.days", "No number"), ("payment.days", "Too big")]),
        ({"payment": {"days": "No number"}}, [("payment.days", "No number")]),
        ({"payment": "Missing"}, [("payment", "Missing")]),
        ({"freight.spots[1].place": {"isEmpty": "Missing"}}, [("freight.spots.1.place", "Missing")]),
        ({"freight": {"spots": [{"name": {"x": "Odd"}}]}}, [("freight.spots.0.name", "Odd")]),
    ],
)
def test_shapes_of_messages(messages: Any, said: list[tuple[str, str]]) -> None:
    body = json.dumps({"title": "T", "validation_messages": messages}).encode()
    assert [(one.path, one.message) for one in refusals.read_complaint(body).lines] == said


@pytest.mark.parametrize(
    ("body", "said"),
    [
        (b'{"title": "Not Found", "status": 404, "detail": "Entity not found."}', "Entity not found."),
        (b'{"title": "Not Found"}', "Not Found"),
        (b'{"validation_messages": [], "detail": "Odd"}', "Odd"),
        (b'[{"message": "a list"}]', "a list"),
        (b"plain words", "plain words"),
        (b"<html><p>a page</p></html>", "a page"),
    ],
)
def test_other_shapes(body: bytes, said: str) -> None:
    assert [one.message for one in refusals.read_complaint(body).lines] == [said]


def test_oauth_names() -> None:
    read = refusals.read_complaint(b'{"error": "invalid_grant", "error_description": "Spent"}')
    assert (read.error, [one.message for one in read.lines]) == ("invalid_grant", ["Spent"])
    assert refusals.read_complaint(b'{"error": {"message": "x"}}').error == ""


@given(st.binary(max_size=300) | JSON.map(lambda value: json.dumps({"validation_messages": value}).encode()))
def test_any_body_makes_a_refusal(body: bytes) -> None:
    refused = refusals.refused(refusals.read_complaint(body), "")
    assert refused.problem.title
    assert refused.problem.hint
