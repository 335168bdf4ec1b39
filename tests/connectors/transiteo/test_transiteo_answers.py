"""From Transiteo's words to ours, whatever they come as."""

import json
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from app.connectors.transiteo import asking, papers, reading, wire
from app.connectors.transiteo.people import parted_street
from app.connectors.transiteo.wire_answers import AnsweredOrder, NoList, TokenAnswer, listed
from app.domain.orders import Order, OrderState
from tests.fakes.transiteo_examples import CALCULATED_AT, EXTRAS, OPTIONS, ORDERED_AT, SENDER, document, text

SETTINGS = wire.Settings.model_validate(OPTIONS)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
)


def answer(**changes: Any) -> AnsweredOrder:
    return AnsweredOrder.model_validate({**document("order_answer"), **changes})


def test_the_example_is_read_whole() -> None:
    whole = reading.customs_order(answer())
    told = {name: getattr(whole, name) for name in EXTRAS.model_fields_set - {"duties_calculated_at", "street"}}
    assert told == {
        **{name: getattr(EXTRAS, name) for name in told},
        "amounts": EXTRAS.amounts.model_copy(update={"products": Decimal(100)}),
    }
    assert (whole.currency, whole.departure_country, whole.arrival_country) == ("EUR", "FR", "FR")
    assert whole.customer.email == "gauthier@transiteo.com"
    read = answer()
    assert read.landed_cost_timestamp == CALCULATED_AT
    assert read.order_update_statut == datetime(2025, 7, 22, 9, 21, 24, 489_000, tzinfo=UTC)
    assert read.incoterm_delivery == "DDP"
    assert set(AnsweredOrder.model_fields) >= set(document("order_answer"))


def test_an_order_read_back() -> None:
    order = reading.carrier_order(answer(), SETTINGS)
    assert order.carrier_order_id == order.reference == "001"
    assert order.recipient_name == "Gauthier Legrix"
    assert order.destination == "4 Rue des Moulins, 67000 Strasbourg, FRA"
    assert order.created_at == ORDERED_AT
    assert (order.status.raw, order.status.state, order.status.final) == ("Expédié", None, False)


@pytest.mark.parametrize("word", ["CANCELLED", "cancelled ", "Canceled"])
def test_a_cancelled_order(word: str) -> None:
    status = reading.status(answer(order_statut=word), SETTINGS)
    assert (status.raw.strip(), status.state, status.final) == (word.strip(), OrderState.CANCELLED, True)


def test_an_unknown_status_stays_as_it_is() -> None:
    assert reading.status(answer(order_statut="На пароме"), SETTINGS).raw == "На пароме"
    assert reading.status(answer(order_statut=None), SETTINGS).raw == ""


def test_numbers_come_as_text_and_ids_as_numbers() -> None:
    as_text = json.loads(
        json.dumps(document("order_answer")), parse_int=lambda number: number, parse_float=lambda number: number
    )
    as_text["products"][0]["seller_id"] = 1
    read = reading.customs_order(AnsweredOrder.model_validate({**as_text, "order_id": 17}))
    assert read.amounts.shipping == 10
    assert read.ordered_at == ORDERED_AT
    assert read.products[0].seller_id == "1"
    assert answer(order_id=17).order_id == "17"


def test_what_cannot_be_read_stays_empty() -> None:
    read = reading.customs_order(
        answer(
            order_date_hour="yesterday",
            order_payment_date=10**30,
            amount_duty="much",
            amount_vat=float("inf"),
            amount_shipping="1e30",
            amount_products=0.1 + 0.2,
            customer_country="France",
            customer_city={"name": "x"},
            products=[7, {"sku": ["x"], "quantity": True}, {"sku": "A"}],
            export_invoice_url="https://services.transiteo.io/1.pdf",
            sellers_export_invoice_url=["x"],
        )
    )
    assert read.ordered_at is None
    assert read.payment.paid_at is None
    assert read.amounts.model_dump() == {
        "products": Decimal("0.3"),
        "shipping": None,
        "duty": None,
        "vat": None,
        "special_taxes": Decimal(0),
    }
    assert (read.customer.country, read.customer.city) == ("France", "")
    assert [product.sku for product in read.products] == ["", "A"]


def test_unknown_fields_are_ignored() -> None:
    assert answer(ferry_deck={"number": 3}) == answer()


@pytest.mark.parametrize("order_id", [None, "", [], "a\nb", True])
def test_an_order_without_a_number_is_none(order_id: Any) -> None:
    with pytest.raises(ValidationError):
        answer(order_id=order_id)


@given(st.dictionaries(st.sampled_from(sorted(AnsweredOrder.model_fields)), JSON))
def test_nothing_in_an_order_can_break_its_reading(found: dict[str, Any]) -> None:
    read = AnsweredOrder.model_validate({**found, "order_id": "1"})
    whole = reading.customs_order(read)
    reading.carrier_order(read, SETTINGS)
    candidate = reading.candidate(read, SETTINGS)
    assert json.loads(json.dumps(candidate.data)) == candidate.data
    papers.documents(read, SETTINGS.base_url)
    asking.wire_values(whole, SETTINGS)


def test_tokens_show_nowhere() -> None:
    read = TokenAnswer.model_validate_json(text("token_answer"))
    assert read.id_token.get_secret_value() == "your id_token"
    assert "your" not in repr(read)
    with pytest.raises(ValidationError):
        TokenAnswer.model_validate({"id_token": ""})


# --- candidates ----------------------------------------------------------------------------------------------------------


def test_the_example_as_a_candidate() -> None:
    candidate = reading.candidate(answer(), SETTINGS)
    data = dict(candidate.data)
    extras = data.pop("extras")["transiteo"]
    assert data == {
        "reference": "001",
        "recipient": {
            "name": "Gauthier Legrix",
            "email": "gauthier@transiteo.com",
            "address": {
                "street": "Rue des Moulins",
                "house_number": "4",
                "postal_code": "67000",
                "city": "Strasbourg",
                "country": "FR",
            },
        },
        "items": [
            {"name": "SKU01", "sku": "SKU01", "quantity": 1, "price": {"minor_units": 10_000, "currency": "EUR"}}
        ],
    }
    assert {problem.field for problem in candidate.problems} == {"recipient.phone", "parcels"}
    assert candidate.order.status.raw == "Expédié"
    assert extras["status"] == "Expédié"
    assert extras["products"][0]["seller_id"] == "001"


def test_a_candidate_becomes_an_order_that_goes_back_as_it_came() -> None:
    data = reading.candidate(answer(), SETTINGS).data
    data["recipient"]["phone"] = "+33388000000"
    data["parcels"] = [{"weight_grams": 900}]
    order = Order.model_validate(data)
    sent = asking.order_request(order, SENDER, SETTINGS, ORDERED_AT).body()
    expected = document("order_request")
    del expected["duty_calculation_timestamp"]
    assert sent == expected


def test_what_a_candidate_lacks_stays_missing() -> None:
    candidate = reading.candidate(AnsweredOrder(order_id="7"), SETTINGS)
    assert candidate.data == {"reference": "7", "extras": {"transiteo": {}}} or candidate.data == {
        "reference": "7",
        "extras": {"transiteo": {}},
        "recipient": {},
    }
    assert {problem.field for problem in candidate.problems} == {"recipient", "parcels"}


@pytest.mark.parametrize(
    "line",
    [
        {"sku": "A", "quantity": 1.5, "unit_price": 1, "unit_price_currency": "EUR"},
        {"quantity": 1, "unit_price": 1, "unit_price_currency": "EUR"},
        {"sku": "A", "quantity": 0, "unit_price": 1, "unit_price_currency": "EUR"},
        {"sku": "A", "quantity": 100_000, "unit_price": 1, "unit_price_currency": "EUR"},
    ],
)
def test_goods_that_are_no_items_are_kept_in_the_extras(line: dict[str, Any]) -> None:
    data = reading.candidate(answer(products=[line]), SETTINGS).data
    assert "items" not in data
    assert len(data["extras"]["transiteo"]["products"]) == 1


@pytest.mark.parametrize(
    "price", [{"unit_price": 1.005, "unit_price_currency": "EUR"}, {"unit_price": 1, "unit_price_currency": "euro"}, {}]
)
def test_a_price_that_is_no_money_is_kept_in_the_extras(price: dict[str, Any]) -> None:
    data = reading.candidate(answer(products=[{"sku": "A", "quantity": 2, **price}]), SETTINGS).data
    assert data["items"] == [{"name": "A", "sku": "A", "quantity": 2}]
    assert ("products" in data["extras"]["transiteo"]) == bool(price)


@pytest.mark.parametrize(
    ("line", "parted"),
    [
        ("4 Rue des Moulins", ("Rue des Moulins", "4")),
        ("4bis, Rue des Moulins", ("Rue des Moulins", "4bis")),
        ("Keysers gate 3", ("Keysers gate", "3")),
        ("Thorvald Meyers gate 56B", ("Thorvald Meyers gate", "56B")),
        ("Thorvald Meyers gate, 56 B", ("Thorvald Meyers gate", "56 B")),
        ("12 rue principal", ("rue principal", "12")),
        ("Straße des 17. Juni 135", ("Straße des 17. Juni", "135")),
        ("Poste restante", ("Poste restante", "")),
        ("", ("", "")),
        ("17", ("17", "")),
    ],
)
def test_streets_are_parted(line: str, parted: tuple[str, str]) -> None:
    assert parted_street(line) == parted


@given(st.text())
def test_no_letter_of_a_street_is_lost(line: str) -> None:
    street, number = parted_street(line)
    left = sorted(letter for letter in line if not letter.isspace() and letter != ",")
    assert sorted(letter for letter in street + number if not letter.isspace() and letter != ",") == left


def test_a_trial_account_knows_its_own_numbers() -> None:
    trial = SETTINGS.model_copy(update={"trial": True})
    assert reading.candidate(answer(order_id="TEST-9"), trial).data["reference"] == "9"
    assert reading.status(answer(order_id="TEST-9"), SETTINGS).reference == "TEST-9"


# --- lists ---------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("key", ["orders", "items", "Items", "data", "results"])
def test_lists_lie_in_many_places(key: str) -> None:
    entries = [document("order_answer")]
    assert listed(json.dumps(entries).encode()) == (entries, False)
    assert listed(json.dumps({"count": 1, key: entries}).encode()) == (entries, False)
    for name in ("LastEvaluatedKey", "nextToken", "next"):
        assert listed(json.dumps({key: entries, name: "x"}).encode()) == (entries, True)
        assert listed(json.dumps({key: entries, name: None}).encode()) == (entries, False)


@pytest.mark.parametrize("content", [b"", b"null", b"{}", b'{"orders": {}}', b"<html>", b"7", b"[" * 100_000])
def test_no_list(content: bytes) -> None:
    with pytest.raises(NoList):
        listed(content)


def test_a_page_of_what_can_be_read() -> None:
    page = reading.page([document("order_answer"), 7, {"order_id": None}, {"order_id": "2"}], SETTINGS, more=False)
    assert [each.order.carrier_order_id for each in page.candidates] == ["001", "2"]
    assert (page.unreadable, page.may_hold_more, page.next_page) == (2, False, "")
    many = reading.page([{"order_id": str(n)} for n in range(reading.MAX_LISTED + 1)], SETTINGS, more=False)
    assert (len(many.candidates), many.may_hold_more) == (reading.MAX_LISTED, True)


# --- papers --------------------------------------------------------------------------------------------------------------


def test_papers_of_the_example() -> None:
    found = papers.documents(answer(), SETTINGS.base_url)
    assert [(each.id, each.title, each.host, each.may_be_opened) for each in found] == [
        ("export-1", "Export invoice 1", "services.transiteo.io", True),
        ("seller-00001", "Export invoice of seller 00001", "services.transiteo.io", True),
        ("seller-00002", "Export invoice of seller 00002", "services.transiteo.io", True),
    ]
    assert "HFIAFDGHBDFHBKRoxU2sbh6B8M2Fmc" not in repr(found) + repr(answer())


@pytest.mark.parametrize(
    "url",
    [
        "https://elsewhere.example/1.pdf",
        "http://services.transiteo.io/1.pdf",
        "https://services.transiteo.io.elsewhere.example/1.pdf",
        "https://user@services.transiteo.io/1.pdf",
        "https://services.transiteo.io:8443/1.pdf",
        "https://services.transiteo.io\\@elsewhere.example/",
        "javascript:alert(1)",
        "file:///etc/passwd",
        "https://[",
        "",
    ],
)
def test_papers_elsewhere_are_not_opened(url: str) -> None:
    (found,) = papers.documents(answer(export_invoice_url=[url], sellers_export_invoice_url={}), SETTINGS.base_url)
    assert not found.may_be_opened
