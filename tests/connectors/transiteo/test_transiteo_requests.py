"""From our words to Transiteo's, equal to the document's letter."""

import base64
import json
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any
from urllib.parse import unquote

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import BaseModel, ValidationError

from app.connectors.transiteo import CONNECTOR, asking, customs, merging, reading, wire
from app.connectors.transiteo.fields import FIELDS, PRODUCT_FIELDS, from_milliseconds, in_milliseconds
from app.connectors.transiteo.wire_answers import AnsweredOrder
from app.domain.errors import InvalidInput, Refused
from app.domain.money import Money
from app.domain.orders import Order
from app.domain.parcels import Item
from tests.fakes.transiteo_examples import EXTRAS, OPTIONS, ORDER, ORDERED_AT, SENDER, document, text

NOW = datetime(2025, 7, 23, 12, 0, tzinfo=UTC)


def settings(**options: Any) -> wire.Settings:
    return wire.Settings.model_validate({**OPTIONS, **options})


def body(order: Order = ORDER, **options: Any) -> dict[str, Any]:
    made = settings(**options)
    sent = wire.styled(asking.order_request(order, SENDER, made, NOW).body(), made.number_style)
    assert isinstance(sent, dict)
    return sent


def with_extras(**extras: Any) -> Order:
    return ORDER.model_copy(update={"extras": {"transiteo": {**ORDER.extras["transiteo"], **extras}}})


def problems(order: Order, **options: Any) -> dict[str, str]:
    with pytest.raises(InvalidInput) as caught:
        asking.order_request(order, SENDER, settings(**options), NOW)
    return {problem.field: problem.title for problem in caught.value.problems}


def test_the_example_is_made_to_the_letter() -> None:
    assert body() == document("order_request")
    assert list(body()) == list(document("order_request")), "in the template's order"


def test_the_request_is_written_without_points_for_whole_numbers() -> None:
    assert json.dumps(body()["products"][0]) == json.dumps(document("order_request")["products"][0])


def test_what_is_not_known_is_not_sent() -> None:
    order = Order(
        reference="A/1",
        recipient=ORDER.recipient,
        items=(Item(name="Sko", sku="S-1", quantity=3, weight_grams=1, price=Money(minor_units=1999, currency="EUR")),),
        extras={
            "transiteo": {
                "status": "PAID",
                "ordered_at": ORDERED_AT.isoformat(),
                "amounts": {"shipping": "0", "duty": "1.5", "vat": "2", "special_taxes": "0"},
            }
        },
    )
    sent = body(order, shop_url="https://shop.example", shipping_carrier="DHL")
    assert set(sent) == wire.NEEDED | {f"customer_{n}" for n in ("address", "zipcode", "city", "country", "email")}
    assert sent["products"] == [{"sku": "S-1", "quantity": 3, "unit_price": 19.99, "unit_price_currency": "EUR"}]
    assert sent["amount_products"] == 59.97
    assert sent["amount_duty"] == 1.5
    assert (sent["departure_country"], sent["arrival_country"], sent["currency"]) == ("FRA", "FRA", "EUR")


def test_each_needed_field_is_asked_for_where_it_stands() -> None:
    bare = Order(reference="1", recipient=ORDER.recipient, items=(Item(name="Sko", weight_grams=5),))
    assert problems(bare) == {
        "extras.transiteo.shop_url": "Transiteo needs this: Address of the shop",
        "extras.transiteo.ordered_at": "Transiteo needs this: Ordered at",
        "extras.transiteo.shipping_carrier": "Transiteo needs this: Carrier",
        "extras.transiteo.amounts.products": "Transiteo needs this: Amounts, Goods",
        "extras.transiteo.amounts.shipping": "Transiteo needs this: Amounts, Shipping",
        "extras.transiteo.amounts.duty": "Transiteo needs this: Amounts, Duty",
        "extras.transiteo.amounts.vat": "Transiteo needs this: Amounts, VAT",
        "extras.transiteo.amounts.special_taxes": "Transiteo needs this: Amounts, Special taxes",
        "extras.transiteo.currency": "Transiteo needs this: Currency of the amounts",
        "extras.transiteo.status": "Transiteo needs this: Status",
        "items.0.sku": "Transiteo needs this: Item number",
        "items.0.price": "Transiteo needs this: Currency",
    }
    no_goods = Order(reference="1", recipient=ORDER.recipient, parcels=ORDER.parcels)
    assert problems(no_goods)["items"] == "Transiteo needs this: Goods"


def test_a_single_name_lacks_one() -> None:
    recipient = ORDER.recipient.model_copy(update={"name": "Cher"})
    order = ORDER.model_copy(update={"recipient": recipient})
    assert problems(order) == {"recipient.name": "Transiteo needs this: Customer, First name"}
    named = order.model_copy(update={"extras": {"transiteo": {**order.extras["transiteo"], "first_name": "C."}}})
    assert body(named)["customer_firstname"] == "C."


def test_a_last_name_of_several_words() -> None:
    recipient = ORDER.recipient.model_copy(update={"name": "Jan van der Berg"})
    order = with_extras(last_name="van der Berg").model_copy(update={"recipient": recipient})
    sent = body(order)
    assert (sent["customer_firstname"], sent["customer_lastname"]) == ("Jan", "van der Berg")


def test_a_street_is_written_as_wanted_while_it_is_the_recipients() -> None:
    assert body()["customer_address"] == "4 Rue des Moulins"
    address = ORDER.recipient.address.model_copy(update={"house_number": "6"})
    moved = ORDER.model_copy(update={"recipient": ORDER.recipient.model_copy(update={"address": address})})
    assert body(moved)["customer_address"] == "Rue des Moulins 6"


def test_values_that_cannot_be_written_are_told_at_their_fields() -> None:
    wrong = problems(with_extras(arrival_country="France", currency="euro"))
    assert wrong["extras.transiteo.arrival_country"] == "A country, as FR"
    assert wrong["extras.transiteo.currency"] == "Three letters, as EUR"


def test_extras_that_transiteo_does_not_know() -> None:
    assert set(problems(with_extras(colour="red"))) == {"extras.transiteo.colour"}


def test_goods_in_two_currencies_are_not_added_up() -> None:
    goods = [
        {"sku": "A", "quantity": "1", "unit_price": "1", "currency": "EUR"},
        {"sku": "B", "quantity": "1", "unit_price": "1", "currency": "NOK"},
    ]
    assert "extras.transiteo.amounts.products" in problems(with_extras(products=goods, currency="EUR"))


@pytest.mark.parametrize(("form", "code"), [("alpha3", "LUX"), ("alpha2", "LU")])
def test_country_forms(form: str, code: str) -> None:
    assert body(country_form=form)["agent_country"] == code


def test_numbers_as_text() -> None:
    sent = body(number_style="text")
    assert sent["order_date_hour"] == "1753175951270"
    assert sent["products"][0]["quantity"] == "1"
    assert sent["amount_shipping"] == "10"


def test_options_of_the_unknown() -> None:
    assert body(send_misspelled_twin=True)["agent_adress"] == "12 rue principal"
    assert body(send_status_time=True)["order_update_statut"] == in_milliseconds(NOW)
    assert body(trial=True)["order_id"] == "TEST-001"
    assert asking.order_id_of("TEST-1", settings(trial=True)) == "TEST-1"
    with pytest.raises(InvalidInput, match="TEST-"):
        asking.check_trial("001", settings(trial=True))
    asking.check_trial("TEST-001", settings(trial=True))
    asking.check_trial("001", settings())


@pytest.mark.parametrize(
    ("order_id", "encoding", "written"),
    [
        ("001", "base64", "MDAx"),
        ("ABC/12?", "base64", "QUJDLzEyPw%3D%3D"),
        ("ABC/12?", "base64url", "QUJDLzEyPw"),
        ("ABC/12?", "plain", "ABC%2F12%3F"),
        ("..", "plain", "%2E%2E"),
        ("æ>>?", "base64", "w6Y%2BPj8%3D"),
        ("æ>>?", "base64url", "w6Y-Pj8"),
    ],
)
def test_the_number_in_the_address_of_a_change(order_id: str, encoding: str, written: str) -> None:
    assert asking.put_segment(order_id, wire.PutPath(encoding)) == written


@given(st.text(st.characters(exclude_categories=["Cs"]), min_size=1))
def test_every_number_comes_back_from_its_address(order_id: str) -> None:
    assert unquote(asking.segment(order_id)) == order_id
    standard = asking.put_segment(order_id, wire.PutPath.BASE64)
    assert "/" not in standard
    assert base64.b64decode(unquote(standard), validate=True).decode() == order_id
    url = asking.put_segment(order_id, wire.PutPath.BASE64URL)
    assert base64.urlsafe_b64decode(url + "=" * (-len(url) % 4)).decode() == order_id


@given(st.integers(min_value=-(10**13), max_value=10**14))
def test_times_are_exact_to_the_millisecond(count: int) -> None:
    assert in_milliseconds(from_milliseconds(count)) == count


def test_no_field_is_forgotten() -> None:
    named = {field.wire for field in FIELDS} | {"order_id", "products", "agent_adress", "order_update_statut"}
    assert named == set(wire.OrderRequest.model_fields)
    assert {field.wire for field in PRODUCT_FIELDS} == set(wire.Product.model_fields)
    assert {field.wire for field in FIELDS} <= set(AnsweredOrder.model_fields)
    for field in FIELDS:
        merging.value_at(customs.CustomsOrder(), field.path)


def leaves(model: type[BaseModel], lead: str = "") -> dict[str, Any]:
    found: dict[str, Any] = {}
    for name, info in model.model_fields.items():
        inner = info.annotation
        if isinstance(inner, type) and issubclass(inner, BaseModel):
            found |= leaves(inner, f"{lead}{name}.")
        elif lead or name != "products":
            found[f"{lead}{name}"] = info
    return found


def test_marks_say_what_is_needed() -> None:
    fields = leaves(customs.CustomsOrder)
    wires = {field.path: field.wire for field in FIELDS}
    assert set(fields) == set(wires)
    for path, info in fields.items():
        mark = "needed" if wires[path] in wire.NEEDED else "asked"
        assert info.json_schema_extra["mark"] == mark, path
        assert info.title


def test_what_the_connector_names_for_forms() -> None:
    assert CONNECTOR.extras is customs.Extras
    assert customs.Extras() == customs.Extras.model_validate({})
    assert {"products", "amounts", "buyer", "agent", "payment"} <= set(customs.Extras.model_json_schema()["properties"])


@pytest.mark.parametrize(
    "options",
    [
        {"base_url": "http://api.transiteo.io"},
        {"auth_url": "ftp://x"},
        {"refresh_token": "two words"},
        {"refresh_token": ""},
        {"client_id": ""},
        {"test_prefix": "a b"},
        {"requests_per_second": 0},
    ],
)
def test_options_that_cannot_be(options: dict[str, Any]) -> None:
    with pytest.raises(ValidationError):
        settings(**options)


def test_tokens_stay_beside_the_service() -> None:
    assert settings().auth_url == wire.AUTH_URL
    assert settings(base_url=wire.LIVE_URL).auth_url == wire.AUTH_URL
    assert settings(base_url="http://127.0.0.1:1/transiteo").auth_url == "http://127.0.0.1:1/transiteo"
    assert settings(base_url="https://a.example", auth_url="https://b.example").auth_url == "https://b.example"


# --- changes -------------------------------------------------------------------------------------------------------------

SEEN = reading.customs_order(AnsweredOrder.model_validate_json(text("order_answer")))


def merged(wanted: customs.CustomsOrder, raw: dict[str, Any] | None = None, **options: Any) -> dict[str, Any]:
    made = settings(**options)
    changes = merging.changes(SEEN, wanted, made)
    return merging.merged_body(raw or document("order_answer"), changes, made, NOW)


def test_a_change_goes_back_with_all_that_was_read() -> None:
    wanted = SEEN.model_copy(update={"status": "PAID", "arrival_country": "NO"})
    expected = {**document("order_answer"), "order_statut": "PAID", "arrival_country": "NOR"}
    assert merged(wanted) == expected
    assert merged(wanted, {**document("order_answer"), "ferry": [1]})["ferry"] == [1]


def test_request_fields_alone() -> None:
    sent = merged(SEEN.model_copy(update={"status": "PAID"}), put_body="request_fields")
    asked = {**document("order_request"), "order_statut": "PAID"}
    del asked["duty_calculation_timestamp"]  # the document's answer does not hold it
    assert sent == asked
    wire.OrderRequest.model_validate(sent)


def test_goods_keep_what_only_transiteo_has() -> None:
    (line,) = SEEN.products
    more = customs.Product(sku="SKU02", quantity=Decimal(2), unit_price=Decimal("9.90"), currency="EUR")
    changed = line.model_copy(update={"quantity": Decimal(5)})
    sent = merged(SEEN.model_copy(update={"products": (more, changed)}))
    held = document("order_answer")["products"][0]
    assert sent["products"] == [
        {"sku": "SKU02", "quantity": 2, "unit_price": 9.9, "unit_price_currency": "EUR"},
        {**held, "quantity": 5},
    ]
    assert merged(SEEN.model_copy(update={"products": (more,)}))["products"] == [sent["products"][0]]


def test_a_field_that_is_emptied_goes_as_null() -> None:
    sent = merged(SEEN.model_copy(update={"incoterm": "", "payment": customs.Payment()}))
    assert sent["incoterm"] is None
    assert (sent["order_payment_type"], sent["order_payment_date"], sent["payment_type"]) == (None, None, None)


def test_options_of_a_change() -> None:
    sent = merged(SEEN.model_copy(update={"status": "PAID"}), send_misspelled_twin=True, send_status_time=True)
    assert sent["agent_adress"] == "12 rue principal"
    assert sent["order_update_statut"] == in_milliseconds(NOW)


@pytest.mark.parametrize(
    ("update", "fields"),
    [
        ({}, {""}),
        ({"shop_url": ""}, {"shop_url"}),
        ({"products": ()}, {"products"}),
        ({"arrival_country": "Atlantis"}, {"arrival_country"}),
        ({"customer": customs.Customer(last_name="Legrix")}, {"customer.first_name"}),
        (
            {"products": (customs.Product(sku="X"),)},
            {"products.0.quantity", "products.0.unit_price", "products.0.currency"},
        ),
    ],
)
def test_changes_that_cannot_be(update: dict[str, Any], fields: set[str]) -> None:
    with pytest.raises(InvalidInput) as caught:
        merging.changes(SEEN, SEEN.model_copy(update=update), settings())
    assert {problem.field for problem in caught.value.problems} == fields


def test_what_nobody_changed_may_be_odd() -> None:
    odd = SEEN.model_copy(update={"arrival_country": "Ruritania", "currency": "euro"})
    assert merging.changes(odd, odd.model_copy(update={"status": "PAID"}), settings()).values == {
        "order_statut": "PAID"
    }


def test_a_field_that_somebody_else_changed() -> None:
    wanted = SEEN.model_copy(update={"status": "PAID"})
    changes = merging.changes(SEEN, wanted, settings())
    assert merging.still_to_do(changes, SEEN, wanted, SEEN)
    assert merging.still_to_do(changes, SEEN, wanted, SEEN.model_copy(update={"incoterm": "DDP"}))
    assert not merging.still_to_do(changes, SEEN, wanted, wanted)
    with pytest.raises(Refused) as caught:
        merging.still_to_do(changes, SEEN, wanted, SEEN.model_copy(update={"status": "CANCELLED"}))
    assert (caught.value.problem.code, caught.value.problem.field) == ("changed_meanwhile", "status")


def test_the_example_order_is_what_it_says() -> None:
    assert asking.customs_order(ORDER, SENDER, settings()).products == EXTRAS.products
