"""What is sent: each sample from our own words, and each limit before anything leaves."""

import json
import re
from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import SecretStr, ValidationError

from app.connectorkit import codes
from app.connectors.parcellab import asking, wire
from app.connectors.parcellab.options import CancelForm, OrderIdKind, Settings, TokenForm
from app.domain.addresses import Address
from app.domain.errors import Blame, InvalidInput
from app.domain.money import Money
from app.domain.orders import Order, Placement
from app.domain.records import Announcement
from app.domain.windows import DeliveryWindow
from tests.connectors.parcellab.parcellab_examples import (
    ANNOUNCEMENT,
    COURIER,
    PLACEMENT,
    RECORD,
    THREE_PARCELS,
    TOKEN,
    document,
    settings,
)
from tests.fakes.porterbuddy_examples import ORDER, RECIPIENT, SNEAKERS

DOCUMENT_AMOUNT = re.compile(r"^-?\d{0,8}(?:\.\d{0,2})?$")
"""As it stands in the document."""


def announced(announcement: Announcement = ANNOUNCEMENT, **options: Any) -> dict[str, Any]:
    chosen = settings(**options)
    return asking.body_of(asking.announcement_request(announcement, chosen, announcement.numbers), chosen)


def with_extras(**extras: Any) -> Announcement:
    order = ORDER.model_copy(update={"extras": {"parcellab": extras}})
    return ANNOUNCEMENT.model_copy(update={"order": order})


def with_order(**changes: Any) -> Announcement:
    return ANNOUNCEMENT.model_copy(update={"order": ORDER.model_copy(update=changes)})


def recorded(record: Mapping[str, Any], **options: Any) -> dict[str, Any]:
    chosen = settings(**options)
    return asking.body_of(asking.record_request(record, chosen), chosen)


# --- the samples ----------------------------------------------------------------------------------------------------------


def test_an_announcement() -> None:
    sent = announced(client_key="mybrand-a.com", language="nb", timezone="Europe/Oslo")
    assert sent == document("announcement_request")


def test_a_record_with_every_field() -> None:
    wanted = document("record_request")
    form = {name: value for name, value in wanted.items() if name != "account"}
    assert recorded(form) == wanted
    # Every line of the document has its field, and each is in the sample.
    assert set(wire.OrderRequest.model_fields) == set(wanted)


def test_erasing_the_address_takes_a_tick() -> None:
    assert recorded({"order_number": "WEB-2026-00871", "destination_country_iso3": "DEU", "no_email": True}) == (
        document("unset_request")
    )


def test_requests_know_nothing_else() -> None:
    with pytest.raises(ValidationError):
        wire.OrderRequest.model_validate({**document("unset_request"), "language_iso3": "deu"})


# --- announcements --------------------------------------------------------------------------------------------------------


def test_the_least_that_goes_along() -> None:
    order = Order(reference="A-1", recipient=RECIPIENT, parcels=ORDER.parcels)
    sent = announced(Announcement(order=order, placement=Placement(carrier_order_id="1"), courier="dhl-germany"))
    assert {"account", "order_number", "destination_country_iso3", "recipient_email"} <= set(sent)
    assert "articles_order" not in sent
    assert "announced_delivery_date" not in sent
    assert sent["mutations"][0]["tracking"] == {
        "tracking_number": "12345",
        "courier": "dhl-germany",
        "recipient_postal_code": "0678",
        "destination_country_iso3": "NOR",
    }


def test_several_parcels() -> None:
    sent = announced(THREE_PARCELS)
    assert [entry["tracking"]["tracking_number"] for entry in sent["mutations"]] == ["12345", "67890", "24680"]
    assert sent["has_multiple_shipments"] is True
    # Nobody said which goods lie in which box.
    assert all("articles" not in entry["tracking"] for entry in sent["mutations"])
    assert len(sent["articles_order"]) == 2


def test_only_what_was_scanned() -> None:
    scanned = THREE_PARCELS.model_copy(update={"identifiers": ("67890", "67890")})
    assert scanned.numbers == ("67890",)
    assert len(announced(scanned)["mutations"]) == 1


def test_extras_go_along() -> None:
    sent = announced(
        with_extras(
            tags=["category:Home Apparel"],
            order_total_amount="799.00",
            order_currency="nok",
            language_iso2="en",
            announced_delivery_date="2025-02-14",
            customer_number="",
        ),
        language="nb",
        client_key="mybrand-a.com",
    )
    assert sent["tags"] == ["category:Home Apparel"]
    assert (sent["order_total_amount"], sent["order_currency"]) == ("799.00", "NOK")
    assert sent["language_iso2"] == sent["mutations"][0]["tracking"]["language_iso2"] == "en"
    assert sent["announced_delivery_date"] == "2025-02-14"
    assert sent["client_key"] == "mybrand-a.com"
    assert "customer_number" not in sent


def test_no_email_only_on_purpose() -> None:
    assert announced(with_extras(no_email=True))["recipient_email"] == "_unset"
    assert announced()["recipient_email"] == RECIPIENT.email


@pytest.mark.parametrize(
    ("start", "end", "timezone", "days"),
    [
        ("2025-02-13T17:30:00+01:00", "2025-02-13T19:30:00+01:00", "", {"": "2025-02-13"}),
        ("2025-02-13T23:30:00Z", "2025-02-14T01:30:00Z", "", {"_min": "2025-02-13", "_max": "2025-02-14"}),
        ("2025-02-13T23:30:00Z", "2025-02-14T01:30:00Z", "Europe/Oslo", {"": "2025-02-14"}),
    ],
)
def test_a_window_becomes_days(start: str, end: str, timezone: str, days: dict[str, str]) -> None:
    window = DeliveryWindow.model_validate({"start": start, "end": end})
    placement = PLACEMENT.model_copy(update={"window": window})
    sent = announced(ANNOUNCEMENT.model_copy(update={"placement": placement}), timezone=timezone)
    found = {name.removeprefix("announced_delivery_date"): sent[name] for name in sent if name.startswith("announced")}
    assert found == days


def test_a_window_without_times_says_nothing() -> None:
    placement = PLACEMENT.model_copy(update={"window": DeliveryWindow()})
    assert "announced_delivery_date" not in announced(ANNOUNCEMENT.model_copy(update={"placement": placement}))


def test_a_signature() -> None:
    signed = ORDER.verification.model_copy(update={"signature": True})
    assert announced(with_order(verification=signed))["requires_signature"] is True
    assert "requires_signature" not in announced()


def test_trials_are_silent() -> None:
    assert announced(notifications_inactive="True")["mutations"][0]["tracking"]["notifications_inactive"] is True
    assert "notifications_inactive" not in announced()["mutations"][0]["tracking"]


def test_articles_under_their_old_names() -> None:
    sent = announced(article_twins="true")
    for article in (sent["articles_order"][0], sent["mutations"][0]["tracking"]["articles"][0]):
        assert article["articleNo"] == article["sku"] == "FANCYSNEAKER43"
        assert article["articleName"] == article["article_name"]
        assert article["articleImageUrl"] == article["article_image_url"]
        assert article["articleCategory"] == article["article_category"]
        assert article["price"] == article["unit_price"] == "799.00"
    assert "articleNo" not in announced()["articles_order"][0]


def test_a_carrier_without_a_code_is_stopped_here() -> None:
    with pytest.raises(InvalidInput) as caught:
        announced(couriers="betakom=betakom-de")
    problem = caught.value.problem
    assert (problem.code, problem.field, problem.blame) == ("courier_missing", "courier", Blame.OFFICE)
    assert "Ask parcelLab" in problem.hint
    assert announced(ANNOUNCEMENT.model_copy(update={"courier": "x-1"}), couriers="")["mutations"][0]["tracking"][
        "courier"
    ] == ("x-1")


def test_an_order_without_parcel_numbers() -> None:
    bare = ORDER.parcels[0].model_copy(update={"identifier": ""})
    with pytest.raises(InvalidInput) as caught:
        asking.check_announcement(with_order(parcels=(bare,)).model_copy(update={"identifiers": ()}))
    assert caught.value.problem.code == "identifier_missing"


@pytest.mark.parametrize(
    ("units", "currency", "text"),
    [
        (79900, "NOK", "799.00"),
        (1, "EUR", "0.01"),
        (500, "JPY", "500.00"),
        (12340, "BHD", "12.34"),
        (9_999_999_999, "EUR", "99999999.99"),
        (-500, "EUR", "-5.00"),
    ],
)
def test_prices(units: int, currency: str, text: str) -> None:
    item = SNEAKERS.model_copy(update={"price": Money(minor_units=units, currency=currency)})
    assert announced(with_order(items=(item,)))["articles_order"][0]["unit_price"] == text
    assert DOCUMENT_AMOUNT.fullmatch(text)


@pytest.mark.parametrize(("units", "currency"), [(12345, "BHD"), (10_000_000_000, "EUR")])
def test_prices_that_do_not_fit(units: int, currency: str) -> None:
    item = SNEAKERS.model_copy(update={"price": Money(minor_units=units, currency=currency)})
    with pytest.raises(InvalidInput) as caught:
        announced(with_order(items=(SNEAKERS, item)))
    assert (caught.value.problem.code, caught.value.problem.field) == ("amount_wrong", "items.1.price")


def test_a_country_without_a_code() -> None:
    nowhere = Address(street="S", house_number="1", postal_code="1000", city="C", country="QO")
    recipient = RECIPIENT.model_copy(update={"address": nowhere})
    with pytest.raises(InvalidInput) as caught:
        announced(with_order(recipient=recipient))
    assert caught.value.problem.field == "recipient.address.country"


def test_extras_that_do_not_fit() -> None:
    with pytest.raises(InvalidInput) as caught:
        announced(with_extras(order_total_amount="1,50", tags=["loose"], nonsense=1))
    fields = {problem.field for problem in caught.value.problems}
    assert fields == {f"extras.parcellab.{name}" for name in ("order_total_amount", "tags.0", "nonsense")}


# --- records: each limit --------------------------------------------------------------------------------------------------


def refused_fields(**changes: Any) -> set[str]:
    with pytest.raises(InvalidInput) as caught:
        recorded({**RECORD, **changes})
    assert caught.value.problem.hint == "Nothing was sent."
    return {problem.field for problem in caught.value.problems}


@pytest.mark.parametrize(
    ("field", "most"),
    [
        ("order_number", 255),
        ("external_reference", 255),
        ("client_key", 512),
        ("delivery_method", 255),
        ("order_status", 255),
    ],
)
def test_lengths(field: str, most: int) -> None:
    assert recorded({**RECORD, field: "x" * most})[field] == "x" * most
    assert refused_fields(**{field: "x" * (most + 1)}) == {field}


AMOUNTS = (
    "order_total_amount",
    "order_tax_amount",
    "order_net_amount",
    "order_discount_amount",
    "shipping_cost_total",
)


@pytest.mark.parametrize("field", AMOUNTS)
def test_amounts(field: str) -> None:
    for good in ("0", "12345678", "12345678.99", "-1.5", Decimal("12.30"), 7):
        sent = recorded({**RECORD, field: good})[field]
        assert sent == str(good)
        assert DOCUMENT_AMOUNT.fullmatch(sent)
    for bad in ("123456789", "1.234", "1,5", ".", "-", "1e3", "１", "1 000", 1.5, True, "1\n2"):
        assert refused_fields(**{field: bad}) == {field}


@given(st.text(alphabet="-.0123456789eE,_ \n", max_size=14))
def test_no_amount_leaves_that_the_document_does_not_take(text: str) -> None:
    try:
        sent = recorded({**RECORD, "order_total_amount": text})
    except InvalidInput:
        return
    assert DOCUMENT_AMOUNT.fullmatch(sent.get("order_total_amount", ""))


@pytest.mark.parametrize(
    ("field", "good", "bad"),
    [
        ("destination_country_iso3", ["DEU", " nor "], ["DE", "NO", "QQQ", "DDR", "Germany", ""]),
        ("language_iso2", ["de", "nb"], ["deu", "DE", "zz", "d"]),
        ("order_currency", ["EUR", "usd"], ["EU", "€", "ABC"]),
        ("timezone", ["Europe/Oslo"], ["Oslo", "../etc/passwd", "GMT+25"]),
        ("recipient_email", ["a@b.no"], ["a", "a@b", "_unset", ""]),
        ("cancelled_reason", ["customer", "inventory", "payment", "other"], ["Customer", "weather"]),
        ("tags", [["category:Home Apparel"]], [["category"], ["category:"], [":Home"], "category:Home"]),
        ("order_date", ["2026-02-12T09:30:00+01:00"], ["2026-02-12T09:30:00", "yesterday"]),
        ("cancelled_date", ["2026-02-12T09:30:00Z"], ["2026-02-12T09:30:00"]),
        ("has_multiple_shipments", [True, False], ["perhaps"]),
        ("shipping_address", [], [{"city": "Oslo"}]),
        ("order_number", ["1"], ["", "  "]),
    ],
)
def test_values(field: str, good: list[Any], bad: list[Any]) -> None:
    for value in good:
        assert field in recorded({**RECORD, field: value})
    for value in bad:
        assert all(found.split(".")[0] == field for found in refused_fields(**{field: value}))


DAYS = ("announced_delivery_date", "announced_delivery_date_min", "announced_delivery_date_max")


@pytest.mark.parametrize("field", DAYS)
def test_days_have_no_time(field: str) -> None:
    assert recorded({**RECORD, field: "2026-02-13"})[field] == "2026-02-13"
    assert recorded({**RECORD, field: date(2026, 2, 13)})[field] == "2026-02-13"
    for bad in ("2026-02-13T00:00:00Z", "13.02.2026", "2026-02-30", 20260213, "20260213"):
        assert refused_fields(**{field: bad}) == {field}


def test_a_range_of_days_goes_forward() -> None:
    backwards = {"announced_delivery_date_min": "2026-02-14", "announced_delivery_date_max": "2026-02-13"}
    assert refused_fields(**backwards) == {"announced_delivery_date_max"}


def test_a_blank_email_never_erases_one() -> None:
    with pytest.raises(InvalidInput) as caught:
        recorded({**RECORD, "recipient_email": " "})
    assert caught.value.problem.field == "recipient_email"
    with pytest.raises(InvalidInput) as caught:
        recorded({"order_number": "1", "destination_country_iso3": "NOR"})
    assert caught.value.problem.field == "recipient_email"
    assert "tick" in caught.value.problem.title
    assert refused_fields(no_email=True) == {"no_email"}


def test_lines_are_told_apart() -> None:
    lines = [{"line_item_id": "1"}, {"line_item_id": "1"}]
    assert refused_fields(articles_order=lines) == {"articles_order"}


def test_changes_are_read_by_their_type() -> None:
    assert refused_fields(mutations=[{"type": "forget_everything"}]) == {"mutations.0"}
    assert refused_fields(mutations=[{"type": "change_line_item_quantity", "line_items": []}]) == {
        "mutations.0.change_line_item_quantity.line_items"
    }


def test_a_cancelled_parcel_in_both_forms() -> None:
    cancelled = {"type": "cancel_tracking", "tracking": {"tracking_number": "1", "courier": COURIER}}
    record = {**RECORD, "mutations": [cancelled]}
    assert recorded(record)["mutations"] == [cancelled]
    flat = recorded(record, cancel_form=CancelForm.FLAT)["mutations"]
    assert flat == [{"type": "cancel_tracking", "tracking_number": "1", "courier": COURIER}]


def test_no_nulls_and_no_empties_leave() -> None:
    emptied: dict[str, Any] = dict.fromkeys(wire.OrderRecord.model_fields, "")
    sent = recorded({**emptied, "tags": [], "has_multiple_shipments": None, "no_email": False, **RECORD})
    assert sent == {"account": 12345, **RECORD}


def test_a_megabyte_is_the_most() -> None:
    attributes = [{"key": "k", "value": "x" * 1000}] * 960
    assert len(json.dumps(recorded({**RECORD, "additional_attributes": attributes}))) > 970_000
    with pytest.raises(InvalidInput) as caught:
        recorded({**RECORD, "additional_attributes": [*attributes, {"key": "k", "value": "x" * 40_000}]})
    assert caught.value.problem.code == "too_big"


def test_forms_can_draw_it() -> None:
    for model in (wire.Extras, wire.OrderRecord):
        for name, field in model.model_fields.items():
            assert field.title, name


# --- options --------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("form", "header"),
    [
        (TokenForm.AS_PASTED, "Parcellab-API-Token abcdef"),
        (TokenForm.BASE64, "Parcellab-API-Token MTIzNDU6YWJjZGVm"),
        (TokenForm.BEARER, "Bearer abcdef"),
    ],
)
def test_the_token_in_its_forms(form: TokenForm, header: str) -> None:
    chosen = settings(token=SecretStr(" abcdef\n"), token_form=form)
    assert chosen.authorization().get_secret_value() == header
    assert "abcdef" not in repr(chosen)


def test_defaults_are_the_careful_ones() -> None:
    chosen = settings()
    assert chosen.token_form is TokenForm.AS_PASTED
    assert chosen.order_id_kind is OrderIdKind.EXTERNAL_ID
    assert chosen.requests_per_second == 2.0
    assert not chosen.article_twins
    assert settings(couriers="").courier_of("porterbuddy") == ""


@pytest.mark.parametrize(
    "given",
    [
        "porterbuddy=porterbuddy-no, betakom=betakom-de",
        " porterbuddy = porterbuddy-no ;betakom=betakom-de\n",
        {"porterbuddy": "porterbuddy-no", "betakom": "betakom-de"},
    ],
)
def test_the_table_of_couriers(given: object) -> None:
    chosen = settings(couriers=given)
    assert chosen.couriers == "porterbuddy=porterbuddy-no, betakom=betakom-de"
    assert chosen.courier_of("betakom") == "betakom-de"
    assert chosen.courier_of("transeu") == ""
    assert Settings.model_validate(chosen.model_dump()).couriers == chosen.couriers


@pytest.mark.parametrize(
    "options",
    [
        {"account": "0"},
        {"account": "abc"},
        {"token": ""},
        {"token": "two words"},
        {"token_form": "rot13"},
        {"couriers": "porterbuddy"},
        {"couriers": "porterbuddy=two words"},
        {"couriers": 5},
        {"language": "nor"},
        {"timezone": "Oslo"},
        {"client_key": "x" * 513},
        {"requests_per_second": "0"},
        {"base_url": "http://api.parcellab.com"},
        {"unknown": "1"},
    ],
)
def test_options_are_checked(options: dict[str, Any]) -> None:
    given = {"base_url": "https://api.parcellab.com", "account": "1", "token": TOKEN}
    with pytest.raises(ValidationError) as caught:
        Settings.model_validate({**given, **options})
    assert TOKEN not in str(caught.value)


def test_an_account_that_is_not_live_needs_an_address() -> None:
    with pytest.raises(ValidationError):
        Settings.model_validate({"account": "1", "token": TOKEN})


# --- codes ----------------------------------------------------------------------------------------------------------------


def test_languages() -> None:
    for code in ("no", "nb", "nn", "de", "en", "tl", "pl"):
        assert codes.is_language(code)
    for code in ("", "NB", "nob", "xx", "n1"):
        assert not codes.is_language(code)
