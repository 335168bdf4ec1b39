"""What is answered: each sample, what nobody documented, and each shape of a refusal."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.connectorkit.error_reading import Said
from app.connectors.parcellab import reading, wire, wire_answers
from app.connectors.parcellab.options import OrderIdKind
from app.connectors.parcellab.refusals import (
    field_of_order,
    field_of_record,
    not_allowed,
    problem_of,
    read_refusal,
    refused,
)
from app.domain.errors import Blame
from app.domain.orders import OrderState
from app.domain.records import RecordState
from tests.connectors.parcellab.parcellab_examples import RECORD, document, text

UUID = "5f3b8c6e-9f0a-4a8e-9e7d-5e4f5a6b7c8d"
BY_UUID = OrderIdKind.EXTERNAL_ID


def order_answer(name: str, **changes: Any) -> wire_answers.OrderAnswer:
    return wire_answers.OrderAnswer.model_validate({**document(name), **changes})


def request(*mutations: dict[str, Any]) -> wire.OrderRequest:
    record = {"account": 1, **RECORD, "mutations": list(mutations)}
    return wire.OrderRequest.model_validate(record)


ADD = {"type": "add_tracking", "tracking": {"tracking_number": "12345", "courier": "c"}}


def result(*, success: object, **more: Any) -> dict[str, Any]:
    return {"type": "add_tracking", "result": {"success": success, "message": "m", **more}}


# --- announcements --------------------------------------------------------------------------------------------------------


def test_a_parcel_that_was_taken() -> None:
    parcels = reading.told_parcels(order_answer("order_answer"), ["12345"])
    made = reading.announced(UUID, list(parcels.values()), {"12345": 0})
    assert (made.state, made.order_id, made.problems) == (RecordState.DONE, UUID, ())
    assert made.parcels[0].taken is True
    assert made.parcels[0].said == "Tracking added."


def test_an_order_without_its_parcel_is_partly_done() -> None:
    parcels = reading.told_parcels(order_answer("partly_done_answer"), ["12345"])
    made = reading.announced(UUID, list(parcels.values()), {"12345": 2})
    assert made.state is RecordState.PARTLY
    (problem,) = made.problems
    assert (problem.code, problem.field) == ("parcel_not_taken", "parcels.2.identifier")
    assert "The order is recorded there." in problem.hint
    assert "courier: Courier porterbuddy-no is not set up" in problem.hint


def test_parcels_are_told_apart_by_their_numbers() -> None:
    echoed = [
        {**result(success=False), "tracking": {"tracking_number": "2"}},
        {**result(success=True), "tracking_number": "1"},
        {**result(success=True), "tracking": {"tracking_number": "from an earlier day"}},
    ]
    parcels = reading.told_parcels(order_answer("order_answer", mutations=echoed), ["1", "2", "3"])
    assert [parcel.taken for parcel in parcels.values()] == [True, False, None]


@pytest.mark.parametrize(
    "mutations",
    [
        [],
        None,
        "done",
        [result(success=True)],
        [result(success="perhaps"), result(success=None)],
        [{"type": "add_tracking"}, {"type": "add_tracking", "result": "fine"}],
        [{"type": "cancel_order", "result": {"success": True}}, 5],
    ],
)
def test_what_does_not_say_it_is_not_known(mutations: Any) -> None:
    parcels = reading.told_parcels(order_answer("order_answer", mutations=mutations), ["1", "2"])
    assert [parcel.taken for parcel in parcels.values()] == [None, None]
    assert reading.announced("", list(parcels.values()), {}).state is RecordState.ACCEPTED


def test_without_a_body_nothing_is_known() -> None:
    assert reading.told_parcels(None, ["1"])["1"].taken is None


# --- records --------------------------------------------------------------------------------------------------------------


def test_a_record_with_changes() -> None:
    sent = request(ADD, {"type": "cancel_order"})
    answer = order_answer(
        "order_answer",
        mutations=[
            result(success=True, warnings=["Slow courier"]),
            {"type": "cancel_order", "result": {"success": False, "message": "", "errors": ["Shipped already"]}},
        ],
    )
    made = reading.recorded(answer, sent, BY_UUID, created=False, seen=None)
    assert made.state is RecordState.PARTLY
    assert [change.taken for change in made.changes] == [True, False]
    assert made.changes[0].warnings == ("Slow courier",)
    assert made.problems[0].field == "mutations.1"
    assert "Shipped already" in made.problems[0].hint


def test_a_record_that_was_accepted_and_is_seen() -> None:
    seen = order_answer("info_answer")
    made = reading.recorded(None, request(ADD), BY_UUID, created=None, seen=seen)
    assert (made.state, made.order_id) == (RecordState.DONE, UUID)
    other = reading.recorded(None, request(ADD, {"type": "cancel_order"}), BY_UUID, created=None, seen=seen)
    assert [change.taken for change in other.changes] == [True, None]
    assert other.state is RecordState.ACCEPTED
    assert reading.recorded(None, request(), BY_UUID, created=None, seen=None).state is RecordState.ACCEPTED


def test_reading_for_editing_takes_what_fits() -> None:
    found = {
        **document("order_by_id_answer"),
        "language_iso2": "deu",
        "recipient_name": "A*** M***",
        "shipping_address": {"city": "*"},
        "mutations": [{"type": "cancel_order"}],
        "ferry_deck": 3,
    }
    read = reading.record_fields(found, UUID)
    assert read.fields["order_total_amount"] == "128.80"
    assert read.fields["cancelled_reason"] == "customer"
    assert {"language_iso2", "recipient_name", "shipping_address", "mutations", "ferry_deck"} <= set(read.left_out)
    wire.OrderRecord.model_validate(read.fields)


def test_an_erased_address_is_read_as_such() -> None:
    read = reading.record_fields({"order_number": "1", "recipient_email": "_unset"}, "")
    assert read.fields == {"order_number": "1", "no_email": True}


# --- orders ---------------------------------------------------------------------------------------------------------------


def test_an_order() -> None:
    order = reading.carrier_order(order_answer("order_by_id_answer"), BY_UUID)
    assert (order.carrier_order_id, order.reference, order.recipient_name) == (UUID, "WEB-2026-00871", "Anna Müller")
    assert (order.status.raw, order.status.state, order.status.final) == ("Cancelled", OrderState.CANCELLED, True)
    assert order.created_at is not None


def test_words_that_nobody_documented_survive() -> None:
    order = reading.carrier_order(
        order_answer("order_by_id_answer", order_status="WaitingForFerry", cancelled_date=None), BY_UUID
    )
    assert (order.status.raw, order.status.state) == ("WaitingForFerry", None)
    strange = order_answer("order_by_id_answer", order_date="soon", recipient_name=["?"], order_number=17, new={"a": 1})
    assert reading.carrier_order(strange, BY_UUID).reference == "17"


@pytest.mark.parametrize(
    ("kind", "expected"),
    [
        (OrderIdKind.EXTERNAL_ID, UUID),
        (OrderIdKind.ORDER_NUMBER, "WEB-2026-00871"),
        (OrderIdKind.EXTERNAL_REFERENCE, "SYS-00871"),
    ],
)
def test_the_number_to_read_by(kind: OrderIdKind, expected: str) -> None:
    answer = order_answer("order_by_id_answer")
    assert reading.order_id(answer, kind) == expected
    assert reading.carrier_order(answer, kind).carrier_order_id == expected


def test_parcels_of_an_info() -> None:
    assert reading.trackings(order_answer("info_answer")) == {"12345"}
    assert reading.trackings(order_answer("info_answer", trackings=[5, {}, {"tracking_number": 67890}])) == {"67890"}
    assert reading.trackings(order_answer("info_answer", trackings=None)) == frozenset()


def test_a_page() -> None:
    page = reading.order_page(wire_answers.ListAnswer.model_validate_json(text("list_answer")), BY_UUID)
    assert [order.reference for order in page.orders] == ["WEB-2026-00871", "WEB-2026-00872"]
    assert (page.next, page.previous, page.left_out) == ("cD0yMDI2LTAyLTEy", "", 0)


def test_a_page_with_something_else_in_it() -> None:
    page = reading.order_page(wire_answers.ListAnswer(results=[5, {}, {"order_number": "1"}]), BY_UUID)
    assert (len(page.orders), page.left_out) == (1, 2)
    assert reading.order_page(wire_answers.ListAnswer(results=[]), BY_UUID).orders == ()
    with pytest.raises(reading.NothingReadable):
        reading.order_page(wire_answers.ListAnswer(results=[{}]), BY_UUID)


@pytest.mark.parametrize(
    ("address", "cursor"),
    [
        (None, ""),
        ("", ""),
        ("https://elsewhere.example/?x=1&cursor=cD0%3D", "cD0="),
        ("http://[", ""),
        ("?cursor=a&cursor=b", "a"),
        ("https://x/", ""),
    ],
)
def test_only_the_cursor_of_an_address_counts(address: str | None, cursor: str) -> None:
    assert reading.cursor_of(address) == cursor


# --- refusals -------------------------------------------------------------------------------------------------------------


def test_the_shapes_of_a_refusal() -> None:
    assert read_refusal(text("refusal_answer").encode()) == (
        Said("Enter a valid email address.", "recipient_email"),
        Said("Cannot cancel 3 of item ITEM-001. Only 2 available.", "mutations.0.line_items.0.quantity_to_cancel"),
    )
    assert read_refusal(text("early_refusal_answer").encode()) == (Said("external_id or order_number is required."),)
    assert read_refusal(b"<html>Bad gateway</html>") == (Said("Bad gateway"),)
    assert read_refusal(b"") == ()


@pytest.mark.parametrize(
    ("errors", "said"),
    [
        ([{"code": "required", "detail": None, "attr": "account"}], (Said("required", "account"),)),
        ([{"code": "x", "detail": "d", "attr": None}], (Said("d"),)),
        ([{"detail": "d", "attr": "non_field_errors"}], (Said("d"),)),
        ([5, {}, {"detail": "d"}], (Said("d"),)),
    ],
)
def test_odd_complaints(errors: list[Any], said: tuple[Said, ...]) -> None:
    assert read_refusal(json.dumps({"type": "validation_error", "errors": errors}).encode()) == said


@given(st.binary(max_size=200))
def test_any_body_is_read(body: bytes) -> None:
    read_refusal(body)


@given(
    st.recursive(
        st.none() | st.text() | st.integers(), lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner)
    )
)
def test_any_json_is_read(errors: Any) -> None:
    read_refusal(json.dumps({"errors": errors}).encode())


@pytest.mark.parametrize(
    ("attr", "field"),
    [
        ("order_number", "reference"),
        ("recipient_email", "recipient.email"),
        ("recipient_name", "recipient.name"),
        ("recipient_phone", "recipient.phone"),
        ("destination_country_iso3", "recipient.address.country"),
        ("shipping_address", "recipient.address"),
        ("shipping_address.postal_code", "recipient.address.postal_code"),
        ("shipping_address.address_line", "recipient.address.street"),
        ("shipping_address.nonsense", "recipient.address"),
        ("articles_order.1.unit_price", "items.1.price"),
        ("articles_order.1.nonsense", "items.1"),
        ("articles_order", "items"),
        ("mutations", "parcels"),
        ("mutations.0", "parcels.2.identifier"),
        ("mutations.0.tracking.tracking_number", "parcels.2.identifier"),
        ("mutations.0.tracking.courier", "courier"),
        ("mutations.0.tracking.recipient_postal_code", "recipient.address.postal_code"),
        ("mutations.0.tracking.articles.1.sku", "items.1.sku"),
        ("mutations.9.tracking.tracking_number", "parcels"),
        ("mutations.²", "parcels"),
        ("order_total_amount", "extras.parcellab.order_total_amount"),
        ("tags.0", "extras.parcellab.tags.0"),
        ("requires_signature", "verification.signature"),
        ("account", ""),
        ("something_else", ""),
        ("", ""),
    ],
)
def test_fields_of_an_order(attr: str, field: str) -> None:
    assert field_of_order(attr, (2,)) == field


@given(st.text())
def test_any_attr_is_read(attr: str) -> None:
    field_of_order(attr, (0,))
    field_of_record(attr)


def test_fields_of_a_record() -> None:
    assert field_of_record("mutations.0.tracking.courier") == "mutations.0.tracking.courier"
    assert field_of_record("shipping_address.city") == "shipping_address.city"
    assert field_of_record("nonsense") == ""


def test_words() -> None:
    problem = problem_of(Said("Enter a valid email address.", "recipient_email"), "recipient.email")
    assert (problem.code, problem.title) == ("email_wrong", "parcelLab does not take this e-mail address")
    assert problem.hint == "Nothing was recorded there. parcelLab says: “Enter a valid email address.”"
    assert problem.blame is Blame.PACKER
    assert problem_of(Said("no", "account"), "").code == "account_wrong"
    assert problem_of(Said("no", "account"), "").blame is Blame.OFFICE
    assert problem_of(Said(""), "").title == "parcelLab does not take this as it is"
    assert "say" not in not_allowed((), "").problem.hint.split("number.")[1]


def test_one_problem_a_field() -> None:
    error = refused([(Said("a"), "reference"), (Said("b"), "reference"), (Said("c"), ""), (Said("d"), "")], "detail")
    assert [problem.field for problem in error.problems] == ["reference", "", ""]
    assert refused([], "").problem.hint == "Nothing was recorded there."
