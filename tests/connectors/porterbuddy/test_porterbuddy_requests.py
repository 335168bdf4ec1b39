"""The document's example requests come out of domain objects."""

import json
from typing import Any

import pytest
from pydantic import BaseModel, SecretStr, ValidationError

from app.connectors.porterbuddy import asking, wire
from app.domain.addresses import Address, Party
from app.domain.errors import InvalidInput
from app.domain.orders import AtTheDoor, Order, Verification
from app.domain.parcels import TemperatureRange
from app.domain.windows import DeliveryWindow
from tests.fakes.porterbuddy_examples import (
    BEFORE,
    BOOTS,
    CONSOLIDATED,
    LAPSED,
    ORDER,
    PICKUP,
    RECIPIENT,
    SENDER,
    SHOES,
    SNEAKERS,
    WINDOW,
    document,
    text,
)

NAME = wire.CountryStyle.NAME


def changed(value: Any, **fields: Any) -> Any:
    return value.model_copy(update=fields)


def test_availability() -> None:
    # The example asks for a recipient whose phone is the sender's.
    recipient = changed(RECIPIENT, phone=SENDER.phone)
    order = changed(ORDER, recipient=recipient, parcels=(changed(SHOES, temperature=None),))
    assert asking.availability_request(order, SENDER, PICKUP, NAME).body() == document("availability_request")


def test_order() -> None:
    assert asking.order_request(ORDER, SENDER, WINDOW, NAME).body() == document("order_request")


def test_consolidated_order() -> None:
    parcel = changed(SHOES, width_cm=1, height_cm=40, depth_cm=1, temperature=None)
    order = changed(ORDER, parcels=(parcel,), items=())
    assert asking.order_request(order, SENDER, CONSOLIDATED, NAME).body() == document("consolidated_order_request")


def test_order_with_webhook() -> None:
    extras = {
        "status_webhook_url": "https://api.myshopbackend.com/statusUpdated",
        "pickup_windows": [{"start": "2025-02-13T10:00+02:00", "end": "2025-02-13T20:00+02:00"}],
    }
    order = changed(
        ORDER,
        parcels=(changed(SHOES, width_cm=20, height_cm=10, depth_cm=35, weight_grams=600),),
        items=(SNEAKERS,),
        reference="order-12345",
        tms_reference="order-12345",
        extras={"porterbuddy": extras},
    )
    request = asking.order_request(order, SENDER, WINDOW, NAME)
    assert request.body() == document("webhook_order_request")
    assert request.body(wire.ItemNumbers.TEXT) == json.loads(text("webhook_order_request"))


def test_the_examples_to_the_letter_with_their_quoted_numbers() -> None:
    recipient = changed(RECIPIENT, phone=SENDER.phone)
    asked = changed(ORDER, recipient=recipient, parcels=(changed(SHOES, temperature=None),))
    availability = asking.availability_request(asked, SENDER, PICKUP, NAME)
    assert availability.body(wire.ItemNumbers.TEXT) == json.loads(text("availability_request"))
    order = asking.order_request(ORDER, SENDER, WINDOW, NAME)
    assert order.body(wire.ItemNumbers.TEXT) == json.loads(text("order_request"))
    assert order.body() == document("order_request")


def test_confirmed_scan() -> None:
    request = wire.ConfirmedScanRequest(parcel_shipment_ids=["12345", "67890"])
    assert request.body() == document("confirmed_scan_request")


def test_best_available() -> None:
    body = asking.order_request(ORDER, SENDER, None, NAME).body()
    assert body["destination"]["bestAvailableWindow"] is True
    assert not body["destination"].keys() & {"deliveryWindow", "consolidatedWindow"}
    assert body["product"] == "delivery"


def test_a_window_without_token_goes_by_its_times() -> None:
    window = changed(WINDOW, token=SecretStr(""))
    body = asking.order_request(ORDER, SENDER, window, NAME).body()
    assert body["destination"]["deliveryWindow"].keys() == {"start", "end"}


def test_each_check_at_the_door_has_its_word() -> None:
    for wish in AtTheDoor:
        verification = Verification(at_the_door=wish, minimum_age=18, signature=True, confirm_receipt=True)
        body = asking.order_request(changed(ORDER, verification=verification), SENDER, WINDOW, NAME).body()
        assert body["destination"]["verifications"] == {
            "minimumAgeCheck": 18,
            "requireSignature": True,
            "deliveryVerification": wish.name,
            "confirmCustomerReceipt": True,
        }


@pytest.mark.parametrize(
    ("code", "name"), [("NO", "Norway"), ("SE", "Sweden"), ("DK", "Denmark"), ("FI", "Finland"), ("XX", "XX")]
)
def test_countries(code: str, name: str) -> None:
    assert asking.country_of(code, wire.CountryStyle.NAME) == name
    assert asking.country_of(code, wire.CountryStyle.CODE) == code


def test_phones_are_split_by_their_country() -> None:
    address = Address(street="Gata", house_number="1", postal_code="11455", city="Stockholm", country="SE")
    swede = Party(name="S", address=address, email="a@b.se", phone="070-174 06 05")
    body = asking.order_request(changed(ORDER, recipient=swede), SENDER, WINDOW, NAME).body()
    assert body["destination"]["phoneCountryCode"] == "+46"
    assert body["destination"]["phoneNumber"] == "701740605"


def test_pieces_are_lines() -> None:
    order = changed(ORDER, items=(changed(SNEAKERS, quantity=3), BOOTS))
    names = [item["name"] for item in asking.order_request(order, SENDER, WINDOW, NAME).body()["items"]]
    assert names == ["Fancy Sneakers"] * 3 + ["Heavy Boots"]
    assert asking.piece_owners(order.items) == (0, 0, 0, 1)


def test_a_thousand_and_one_pieces_are_left_to_the_parcels() -> None:
    order = changed(ORDER, items=(changed(SNEAKERS, quantity=1001),))
    asking.check_order(order)
    assert "items" not in asking.order_request(order, SENDER, WINDOW, NAME).body()
    with pytest.raises(InvalidInput) as caught:
        asking.check_order(changed(order, parcels=()))
    assert caught.value.problem.field == "items"


def test_a_barcode_without_its_kind_is_left_out() -> None:
    order = changed(ORDER, items=(changed(SNEAKERS, barcode_type=""),))
    assert "barCode" not in asking.order_request(order, SENDER, WINDOW, NAME).body()["items"][0]


def test_what_is_not_known_is_left_out() -> None:
    parcel = changed(SHOES, temperature=None, width_cm=None)
    bare = changed(ORDER, reference="A", parcels=(parcel,), items=(), courier_note="")
    body = asking.order_request(bare, SENDER, WINDOW, NAME).body()
    assert body.keys() == {"origin", "destination", "parcels", "product", "orderReference"}
    assert "widthCm" not in body["parcels"][0]


def fields_of(caught: pytest.ExceptionInfo[InvalidInput]) -> tuple[str, ...]:
    assert all("Nothing was sent" in problem.hint for problem in caught.value.problems)
    return tuple(problem.field for problem in caught.value.problems)


def refused_at(order: Order) -> tuple[str, ...]:
    with pytest.raises(InvalidInput) as caught:
        asking.check_order(order)
    return fields_of(caught)


def not_placed_for(order: Order, window: DeliveryWindow) -> tuple[str, ...]:
    with pytest.raises(InvalidInput) as caught:
        asking.check_placing(order, window, BEFORE)
    return fields_of(caught)


@pytest.mark.parametrize("pair", [(8, 25), (5, 20), (2, 25)])
def test_temperatures_that_are_carried(pair: tuple[float, float]) -> None:
    asking.check_order(changed(ORDER, parcels=(changed(SHOES, temperature=temperature(*pair)),)))


def temperature(low: float, high: float) -> TemperatureRange:
    return TemperatureRange(minimum_celsius=low, maximum_celsius=high)


def test_what_is_refused_before_anything_is_sent() -> None:
    cold = changed(SHOES, temperature=temperature(-20, -18))
    assert refused_at(changed(ORDER, parcels=(SHOES, cold, cold))) == ("parcels.1.temperature", "parcels.2.temperature")
    weightless = changed(BOOTS, weight_grams=None)
    assert refused_at(changed(ORDER, parcels=(), items=(SNEAKERS, weightless))) == ("items.1.weight_grams",)
    assert refused_at(changed(ORDER, parcels=(), items=())) == ("parcels",)
    nameless = changed(ORDER, parcels=(SHOES, changed(SHOES, identifier="")))
    assert not_placed_for(nameless, WINDOW) == ("parcels.1.identifier",)
    assert not_placed_for(ORDER, LAPSED) == ("window",)
    assert not_placed_for(ORDER, changed(CONSOLIDATED, token=SecretStr(""))) == ("window",)
    assert not_placed_for(ORDER, changed(WINDOW, token=SecretStr(""), end=None)) == ("window",)
    asking.check_placing(ORDER, None, BEFORE)
    asking.check_placing(ORDER, CONSOLIDATED, BEFORE)


@pytest.mark.parametrize(
    ("extras", "field"),
    [
        ({"shipment_identifier": "12"}, "extras.porterbuddy.shipment_identifier"),
        (
            {"pickup_windows": [{"start": "2025-02-13T10:00", "end": "2025-02-13T20:00Z"}]},
            "extras.porterbuddy.pickup_windows.0.start",
        ),
        ({"colour": "red"}, "extras.porterbuddy.colour"),
    ],
)
def test_extras_are_checked(extras: dict[str, Any], field: str) -> None:
    with pytest.raises(InvalidInput) as caught:
        asking.availability_request(changed(ORDER, extras={"porterbuddy": extras}), SENDER, (), NAME)
    assert caught.value.problem.field == field


@pytest.mark.parametrize(
    ("model", "sample"),
    [
        (wire.AvailabilityRequest, "availability_request"),
        (wire.OrderRequest, "order_request"),
        (wire.OrderRequest, "consolidated_order_request"),
        (wire.OrderRequest, "webhook_order_request"),
        (wire.ConfirmedScanRequest, "confirmed_scan_request"),
    ],
)
def test_requests_know_every_field_of_the_examples_and_no_other(model: type[BaseModel], sample: str) -> None:
    read = model.model_validate(document(sample))
    assert json.loads(read.model_dump_json(by_alias=True, exclude_unset=True)) == document(sample)
    with pytest.raises(ValidationError):
        model.model_validate({**document(sample), "unheardOf": 1})


def test_a_request_does_not_show_its_token() -> None:
    request = asking.order_request(ORDER, SENDER, WINDOW, NAME)
    assert WINDOW.token.get_secret_value() not in repr(request)


@pytest.mark.parametrize(
    "options",
    [
        {"api_key": ""},
        {"api_key": "two words"},
        {"api_key": "k\n1"},
        {"api_key": "ø"},
        {"base_url": "http://x.no"},
        {"x": 1},
        {},
    ],
)
def test_settings_are_checked(options: dict[str, Any]) -> None:
    given = options if not options or "api_key" in options else {"api_key": "key-12345", **options}
    with pytest.raises(ValidationError) as caught:
        wire.Settings.model_validate(given)
    assert "key-12345" not in str(caught.value)


def test_settings_take_a_pasted_key() -> None:
    settings = wire.Settings(api_key=SecretStr(" key-12345\n"), base_url="https://api.porterbuddy-test.com/")
    assert settings.api_key.get_secret_value() == "key-12345"
    assert settings.base_url == wire.TEST_URL
    assert "key-12345" not in repr(settings)


@pytest.mark.parametrize(
    "url",
    [
        "ftp://x.no",
        "https://",
        "https://a:b@x.no/",
        "https://x.no/#a",
        "x.no/hook",
        "https://x.no/a b",
        "https://[",
        "http://x:0",
    ],
)
def test_an_address_for_status_calls_can_be_called(url: str) -> None:
    with pytest.raises(ValidationError):
        wire.Settings(api_key=SecretStr("key-12345"), status_webhook_url=url)
    with pytest.raises(InvalidInput) as caught:
        asking.check_order(changed(ORDER, extras={"porterbuddy": {"status_webhook_url": url}}))
    assert caught.value.problem.field == "extras.porterbuddy.status_webhook_url"


def test_the_accounts_address_for_status_calls_goes_with_each_order() -> None:
    account, own = "https://relay.example/webhooks/nordic", "https://shop.example/status"
    assert "statusWebhookUrl" not in asking.order_request(ORDER, SENDER, WINDOW, NAME).body()
    body = asking.order_request(ORDER, SENDER, WINDOW, NAME, account).body()
    assert body["statusWebhookUrl"] == account
    order = changed(ORDER, extras={"porterbuddy": {"status_webhook_url": own}})
    assert asking.order_request(order, SENDER, WINDOW, NAME, account).body()["statusWebhookUrl"] == own


def test_what_only_porterbuddy_has_of_items_and_the_checkout() -> None:
    extras = {
        "items": [{"sku": "HEAVYBOOTS48", "cost": {"minor_units": 90000, "currency": "NOK"}, "storage_celsius": 4}],
        "additional_info": '{"widget": {"choice": 2}}',
    }
    order = changed(ORDER, extras={"porterbuddy": extras})
    sneakers, boots = asking.order_request(order, SENDER, WINDOW, NAME).body()["items"]
    assert boots["cost"] == {"fractionalDenomination": 90000, "currency": "NOK"}
    assert boots["storageTemperature"] == 4
    assert not sneakers.keys() & {"cost", "storageTemperature"}
    assert asking.availability_request(order, SENDER, (), NAME).body()["additionalInfo"] == {"widget": {"choice": 2}}


@pytest.mark.parametrize(
    ("extras", "field"),
    [
        ({"additional_info": "[1]"}, "additional_info"),
        ({"additional_info": "{"}, "additional_info"),
        ({"items": [{"sku": "NOT-THERE"}]}, "items.0.sku"),
        (
            {"items": [{"sku": "HEAVYBOOTS48", "cost": {"minor_units": 1, "currency": "kroner"}}]},
            "items.0.cost.currency",
        ),
        (
            {"pickup_windows": [{"start": "2025-02-13T18:00+01:00", "end": "2025-02-13T10:00+01:00"}]},
            "pickup_windows.0.end",
        ),
        ({"pickup_windows": [{"start": "2025-02-13T10:00", "end": "2025-02-13T18:00"}]}, "pickup_windows.0.start"),
    ],
)
def test_what_only_porterbuddy_has_keeps_its_limits(extras: dict[str, Any], field: str) -> None:
    with pytest.raises(InvalidInput) as caught:
        asking.check_order(changed(ORDER, extras={"porterbuddy": extras}))
    assert caught.value.problem.field == f"extras.porterbuddy.{field}"
