"""Orders as Betakom takes them: the document's example, each field, each limit, each form of signature."""

import json
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from app.connectors.betakom import asking, wire
from app.connectors.betakom.extras import MAX_PACKAGES, Extras
from app.connectors.betakom.settings import Settings
from app.domain.addresses import Address
from app.domain.errors import InvalidInput
from app.domain.orders import Order, idempotency_key
from app.domain.parcels import Item, Parcel
from tests.fakes.betakom_examples import EXTRAS, KEY, ORDER, PALLET, RECIPIENT, SENDER, changed, document, settings


def sent(order: Order = ORDER, key: str = KEY, **options: Any) -> dict[str, Any]:
    request = asking.ingest_request(order, SENDER, key, settings(**options))
    body = json.loads(request.content())
    assert isinstance(body, dict)
    return body


def test_the_documents_example_to_the_letter() -> None:
    assert sent(street="left out", phone="left out") == document("ingest_request")


def test_whole_numbers_are_written_whole() -> None:
    content = asking.ingest_request(ORDER, SENDER, KEY, settings()).content()
    assert b'"totalPriceEur":480,' in content
    assert b'"weight":850,' in content


def test_what_else_the_document_names() -> None:
    body = sent(
        changed(
            currency="eur",
            distance_km="584.5",
            total_weight_kg=12,
            packages=[{"length": 1.5, "weight": 3, "quantity": 4}, {"quantity": 1}],
            notes="Zufahrt über Hof\nTor 2",
            unloading={"date": "2026-07-03", "time_from": "07:30", "time_to": "16:00"},
            customer={"email": "chef@example.com", "name": "Chef", "phone": "0171 1"},
        )
    )
    assert body["currency"] == "EUR"
    assert (body["distanceKm"], body["totalWeightKg"]) == (584.5, 12)
    assert body["packages"] == [{"length": 1.5, "weight": 3, "quantity": 4}, {"quantity": 1}]
    assert body["notes"] == "Zufahrt über Hof\nTor 2"
    assert (body["unloading"]["timeFrom"], body["unloading"]["timeTo"]) == ("07:30", "16:00")
    assert body["customer"] == {"email": "chef@example.com", "name": "Chef", "phone": "0171 1"}


def test_every_field_of_the_document_can_be_sent() -> None:
    full = changed(
        currency="EUR",
        distance_km=1,
        total_weight_kg=1,
        packages=[dict.fromkeys(("length", "width", "height", "weight"), 1)],
    )
    body = sent(full)
    model = wire.IngestRequest
    assert set(body) == {field.alias for field in model.model_fields.values()}
    assert set(body["packages"][0]) == {field.alias for field in wire.Package.model_fields.values()}
    assert set(body["customer"]) == {field.alias for field in wire.Customer.model_fields.values()}
    assert set(body["loading"]) == {field.alias for field in wire.Stop.model_fields.values()}


def test_addresses_and_phone_go_along_unless_they_are_left_out() -> None:
    body = sent()
    assert body["loading"]["address"] == "Invalidenstraße 7"
    assert body["unloading"]["address"] == "Sendlinger Straße 4"
    assert body["customer"]["phone"] == "+4989123456"
    assert "phone" not in sent(phone="left out")["customer"]
    assert "address" not in sent(street="left out")["loading"]


def test_who_confirms() -> None:
    assert sent()["customer"]["email"] == "kunde@example.com"
    assert sent(customer="sender")["customer"]["email"] == "lager@example.com"


def test_units_are_options() -> None:
    boxes = sent(length_unit="m", weight_unit="g")["packages"]
    assert boxes == [{"length": 1.2, "width": 0.8, "height": 1, "weight": 850000, "quantity": 1}]
    assert sent(length_unit="mm")["packages"][0]["length"] == 1200


def test_each_parcel_is_a_line_and_weights_add_up() -> None:
    small = Parcel(weight_grams=1_250, width_cm=20)
    body = sent(ORDER.model_copy(update={"parcels": (PALLET, small, small)}))
    assert body["totalWeightKg"] == 852.5
    assert body["packages"][1:] == [{"width": 20, "weight": 1.25, "quantity": 1}] * 2


def test_items_alone() -> None:
    order = ORDER.model_copy(update={"parcels": (), "items": (Item(name="Shoe", weight_grams=600, quantity=2),)})
    body = sent(order)
    assert body["totalWeightKg"] == 1.2
    assert "packages" not in body


def test_a_weight_of_parcels_is_not_that_of_another_list() -> None:
    assert "totalWeightKg" not in sent(changed(packages=[{"weight": 1}]))


@pytest.mark.parametrize("generation", [1, 2, 17])
def test_the_number_is_ours_and_book_anew_makes_another(generation: int) -> None:
    number = asking.partner_order_id("PO-1001", idempotency_key("PO-1001", generation))
    assert number == ("PO-1001" if generation == 1 else f"PO-1001-{generation}")


@given(st.text(min_size=1, max_size=60))
def test_any_other_key_is_the_number_itself(key: str) -> None:
    assert asking.partner_order_id("PO-1001", key) == key


@given(st.text(min_size=1, max_size=60), st.integers(1, 99_999))
def test_the_same_order_has_the_same_number(reference: str, generation: int) -> None:
    key = idempotency_key(reference, generation)
    assert asking.partner_order_id(reference, key).startswith(reference)


@pytest.mark.parametrize(
    ("extras", "field", "title"),
    [
        ({"total_price_eur": None}, "total_price_eur", "A number"),
        ({"total_price_eur": 0}, "total_price_eur", "More than 0"),
        ({"total_price_eur": -1}, "total_price_eur", "More than 0"),
        ({"total_price_eur": "NaN"}, "total_price_eur", "A number"),
        ({"total_price_eur": "1.001"}, "total_price_eur", "2 digits after the point at most"),
        ({"total_price_eur": "a lot"}, "total_price_eur", "A number"),
        ({"total_price_eur": "12345678901234"}, "total_price_eur", "12 digits at most"),
        ({"notes": "a\x07"}, "notes", "cannot be printed"),
        ({"currency": "euro"}, "currency", "Three letters, as NOK"),
        ({"loading": {"date": "02.07.2026"}}, "loading.date", "A day, as 2026-07-02"),
        ({"loading": {"date": "2026-02-30"}}, "loading.date", "A day, as 2026-07-02"),
        ({"loading": {"date": 20260702}}, "loading.date", "A day, as 2026-07-02"),
        ({"loading": {"time_from": "8"}}, "loading.time_from", "A time of day, as 08:00"),
        ({"loading": {"time_to": "24:00"}}, "loading.time_to", "A time of day, as 08:00"),
        ({"loading": {"time_to": "08:00:30"}}, "loading.time_to", "A time of day, as 08:00"),
        ({"unloading": {"date": "2026-07-01"}}, "unloading.date", "Delivery cannot be before pick-up"),
        ({"distance_km": 0}, "distance_km", "More than 0"),
        ({"packages": [{"quantity": 0}]}, "packages.0.quantity", "1 or more"),
        ({"packages": [{"weight": -1}]}, "packages.0.weight", "More than 0"),
        ({"customer": {"email": "kunde"}}, "customer.email", "An e-mail address, as anne@example.com"),
        ({"customer": {}}, "customer.email", "This is missing"),
        ({"extra_services": [""]}, "extra_services.0", "1 character or more"),
        ({"colour": "red"}, "colour", "The station does not know this field"),
    ],
)
def test_what_cannot_be_sent_is_said_at_its_field(extras: dict[str, Any], field: str, title: str) -> None:
    with pytest.raises(InvalidInput) as caught:
        sent(changed(**extras))
    assert caught.value.problem.field == f"extras.betakom.{field}"
    assert title in caught.value.problem.title
    assert caught.value.problem.hint == "Nothing was sent."


def test_an_order_without_extras_lacks_its_price() -> None:
    with pytest.raises(InvalidInput) as caught:
        sent(ORDER.model_copy(update={"extras": {}}))
    assert caught.value.problem.field == "extras.betakom.total_price_eur"
    assert caught.value.problem.title == "This is missing"


def test_empty_fields_of_a_form_are_no_values() -> None:
    empty = {"currency": "", "distance_km": " ", "loading": {"date": "", "time_from": "", "time_to": ""}, "notes": " "}
    body = sent(changed(**empty))
    assert {"currency", "distanceKm"} & set(body) == set()
    assert {"date", "timeFrom", "timeTo"} & set(body["loading"]) == set()
    assert body["notes"] == "Anlieferung Rampe 4"


@pytest.mark.parametrize("code", ["ZZ", "EU", "QQ"])
def test_countries_exist(code: str) -> None:
    away = Address(street="S", house_number="1", postal_code="12345", city="C", country=code)
    order = ORDER.model_copy(update={"recipient": RECIPIENT.model_copy(update={"address": away})})
    with pytest.raises(InvalidInput) as caught:
        sent(order)
    assert caught.value.problem.field == "recipient.address.country"


def test_a_hundred_kilobytes_and_not_one_byte_more() -> None:
    def content(letters: int) -> bytes:
        return asking.ingest_request(changed(notes="ä" * letters), SENDER, KEY, settings()).content()

    room = 100_000 - len(content(1)) + 2
    fits = content(room // 2)
    assert 99_998 < len(fits) <= 100_000
    asking.check_size(fits, settings())
    with pytest.raises(InvalidInput) as caught:
        asking.check_size(content(room // 2 + 1), settings())
    assert caught.value.problem.code == "too_big"
    assert "100,000" in caught.value.problem.title
    asking.check_size(content(room // 2 + 1), settings(max_body_bytes=102_400))


def test_more_lines_than_anybody_packs() -> None:
    with pytest.raises(InvalidInput) as caught:
        sent(changed(packages=[{}] * (MAX_PACKAGES + 1)))
    assert caught.value.problem.field == "extras.betakom.packages"


@given(
    st.decimals(min_value=Decimal("0.01"), max_value=Decimal("9999999999"), places=2),
    st.text(alphabet=st.characters(exclude_categories=["Cs", "Cc"], include_characters="\n\t"), max_size=100),
)
def test_a_body_is_read_back_as_it_was_meant(price: Decimal, notes: str) -> None:
    body = sent(changed(total_price_eur=str(price), notes=notes))
    assert Decimal(str(body["totalPriceEur"])) == price
    assert body.get("notes") == (notes.strip() or "Anlieferung Rampe 4")


def test_extras_are_whole_in_json() -> None:
    extras = Extras.model_validate(EXTRAS)
    assert Extras.model_validate_json(extras.model_dump_json()) == extras


# --- the account's options ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("options", "words"),
    [
        ({"base_url": "http://api.betakom.de"}, "https://"),
        ({"partner_id": "a b"}, "without spaces"),
        ({"partner_id": ""}, "without spaces"),
        ({"secret": "  "}, "missing"),
        ({"secret_form": "hex"}, "not hex"),
        ({"secret_form": "base64"}, "not base64"),
        ({"signed_text": "{timestamp}"}, "must be signed"),
        ({"signed_text": "{nonce}{body}"}, "nonce"),
        ({"id_header": "x id"}, "header"),
        ({"id_header": "x-betakom-signature"}, "name of its own"),
        ({"signature_prefix": "v1 ="}, "pattern"),
        ({"requests_per_minute": 61}, "60"),
        ({"burst": 10, "requests_per_minute": 10}, "Fewer"),
        ({"max_body_bytes": 200_000}, "102400"),
        ({"token_names": " , "}, "One word"),
        ({"colour": "red"}, "Extra"),
    ],
)
def test_options_that_do_not_fit(options: dict[str, Any], words: str) -> None:
    with pytest.raises(ValidationError, match=words) as caught:
        settings(**options)
    assert "must-not-show" not in str(caught.value)


def test_defaults() -> None:
    made = Settings.model_validate({"partner_id": "acme", "secret": "s"})
    assert made.base_url == "https://api.betakom.de"
    assert (made.max_body_bytes, made.requests_per_minute, made.burst, made.clock_seconds) == (100_000, 60, 5, 300)
    assert made.trial_reason == ""
    assert made.signer.template == "{timestamp}.{body}"
    assert (made.signer.prefix, made.signer.digest, made.signer.encoding) == ("v1=", "sha256", "hex")
    assert (made.id_header, made.timestamp_header, made.signature_header, made.nonce_header) == (
        "x-partner-id",
        "x-betakom-timestamp",
        "x-betakom-signature",
        "",
    )
