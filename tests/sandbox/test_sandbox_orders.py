import copy
from datetime import timedelta
from typing import Any

import pytest

from app.sandbox.variants import Variants
from tests.sandbox.shop import HOYENHALLVEIEN, ORDER, SNEAKERS, Shop, violations


def changed(order: dict[str, Any], path: str, value: Any) -> dict[str, Any]:
    """Return the order with another value at ``a.b.0.c``; None as the value takes it away."""
    order = copy.deepcopy(order)
    *way, last = path.split(".")
    place: Any = order
    for step in way:
        place = place[int(step)] if step.isdigit() else place[step]
    if value is None:
        place.pop(last)
    else:
        place[last] = value
    return order


def test_the_documents_example_is_taken(shop: Shop) -> None:
    answer = shop.ask("POST", "/order", shop.order(), Idempotency_Key="key-1")

    assert answer.status_code == 200
    placed = answer.json()
    assert 0 < len(placed["orderId"]) <= 13
    assert placed["pickupDate"] == "2025-02-13"
    assert placed["pickupTime"] == "2025-02-13T15:00:00+01:00"
    base = f"{shop.server.base_url}/order/{placed['orderId']}"
    links = {name: link["href"] for name, link in placed["_links"].items()}
    assert links["self"] == base
    assert links["labelInfo"] == f"{base}/label"
    assert links["status"] == f"{base}/status"
    assert "/recipient_tracking/" in links["userInformation"]


def test_the_same_key_returns_the_same_order_whatever_is_sent(shop: Shop) -> None:
    first = shop.place("key-1")
    shop.clock.now += timedelta(days=5)

    again = shop.ask("POST", "/order", {"product": "nonsense"}, Idempotency_Key="key-1")

    assert again.status_code == 200
    assert again.json() == first
    assert len(shop.server.porterbuddy.orders) == 1


def test_a_refused_order_does_not_use_up_its_key(shop: Shop) -> None:
    order = shop.order()
    violations(shop.ask("POST", "/order", {**order, "parcels": None, "items": None}, Idempotency_Key="key-1"))

    assert shop.place("key-1", order)["orderId"] in shop.server.porterbuddy.orders


def test_other_keys_and_no_key_are_other_orders(shop: Shop) -> None:
    order = shop.order()
    first, second = shop.place("key-1", order), shop.place("key-2", order)
    third, fourth = (shop.ask("POST", "/order", order).json() for _ in range(2))

    assert len({entry["orderId"] for entry in (first, second, third, fourth)}) == 4


def test_the_two_partners_do_not_see_each_other(shop: Shop) -> None:
    order_id = shop.place("key-1")["orderId"]
    shop.key = shop.server.config.live_api_key

    assert shop.ask("GET", f"/order/{order_id}/status").status_code == 404
    assert shop.place("key-1")["orderId"] != order_id


@pytest.mark.parametrize(
    ("path", "value", "wrong"),
    [
        ("origin.email", None, "origin.email"),
        ("origin.phoneNumber", None, "origin.phoneNumber"),
        ("destination.email", "nobody", "destination.email"),
        ("destination.name", "  ", "destination.name"),
        ("destination.phoneNumber", "00000000", "destination.phoneNumber"),
        ("destination.phoneNumber", "1234567", "destination.phoneNumber"),
        ("destination.phoneNumber", "six five", "destination.phoneNumber"),
        ("destination.phoneNumber", "40000000", "destination.phoneNumber"),
        ("destination.phoneCountryCode", "47", "destination.phoneNumber"),
        ("destination.address.streetNumber", None, "destination.address.streetNumber"),
        ("destination.address.postalCode", "9730", "destination.address.postalCode"),
        ("destination.address.country", "Norge", "destination.address.country"),
        ("destination.verifications", None, "destination.verifications"),
        ("destination.verifications.deliveryVerification", "SHOUT", "destination.verifications.deliveryVerification"),
        ("destination.verifications.minimumAgeCheck", -1, "destination.verifications.minimumAgeCheck"),
        ("destination.deliveryWindow", None, "destination.deliveryWindow"),
        ("destination.deliveryWindow", {}, "destination.deliveryWindow"),
        ("destination.deliveryWindow.start", "2025-02-13T17:30:00", "destination.deliveryWindow.start"),
        ("destination.deliveryWindow.end", "2025-02-13T20:30:00+01:00", "destination.deliveryWindow"),
        ("destination.deliveryWindow.token", "nonsense", "destination.deliveryWindow.token"),
        ("product", None, "product"),
        ("product", "large", "product"),
        ("product", "express", "product"),
        ("parcels.0.description", None, "parcels[0].description"),
        ("parcels.0.weightGrams", None, "parcels[0].weightGrams"),
        ("parcels.0.widthCm", "wide", "parcels[0].widthCm"),
        ("parcels.0.parcelShipmentIdentifier", "1234", "parcels[0].parcelShipmentIdentifier"),
        ("parcels.0.parcelShipmentIdentifier", "1" * 21, "parcels[0].parcelShipmentIdentifier"),
        ("parcels.0.parcelShipmentIdentifier", "12345a", "parcels[0].parcelShipmentIdentifier"),
        ("parcels.0.constraints.temperature.minimumCelsius", 3.0, "parcels[0].constraints.temperature"),
        ("items.0.barCode", {"value": "1"}, "items[0].barCode.type"),
        ("shipmentIdentifier", "123", "shipmentIdentifier"),
        ("statusWebhookUrl", "ftp://shop", "statusWebhookUrl"),
    ],
)
def test_what_is_wrong_is_named_by_its_path(shop: Shop, path: str, value: Any, wrong: str) -> None:
    answer = shop.ask("POST", "/order", changed(shop.order(), path, value), Idempotency_Key="key-1")

    assert set(violations(answer)) == {wrong}
    assert not shop.server.porterbuddy.orders


def test_several_wrong_properties_are_all_named(shop: Shop) -> None:
    order = changed(changed(shop.order(), "origin.email", None), "parcels.0.weightGrams", "heavy")

    assert violations(shop.ask("POST", "/order", order)) == {
        "origin.email": "must not be null",
        "parcels[0].weightGrams": "must be a whole number",
    }


@pytest.mark.parametrize("number", ["65 78 98 32", "65789832"])
@pytest.mark.parametrize("code", ["+47", "0047", None])
def test_phones_in_each_documented_form(shop: Shop, code: str | None, number: str) -> None:
    order = shop.order(phoneCountryCode=code, phoneNumber=number)

    assert shop.place(order=order)


def test_a_foreign_phone_goes_by_its_own_rules(shop: Shop) -> None:
    assert shop.place(order=shop.order(phoneCountryCode="+48", phoneNumber="501234567"))


def test_items_alone_make_an_order_without_labels(shop: Shop) -> None:
    order = {**shop.order(), "parcels": None, "items": [{"weightGrams": 600}, SNEAKERS]}
    order_id = shop.place(order=order)["orderId"]

    assert shop.ask("GET", f"/order/{order_id}/label").status_code == 404
    assert shop.ask("GET", f"/order/{order_id}/status").json()["orderStatus"] == "received"

    update = {"parcels": ORDER["parcels"]}
    assert shop.ask("PUT", f"/order/{order_id}/update-shipment-details", update).status_code == 200
    assert shop.ask("GET", f"/order/{order_id}/label").status_code == 200
    assert shop.ask("GET", f"/order/{order_id}/status").json()["orderStatus"] == "ready"


def test_items_without_weights_are_refused(shop: Shop) -> None:
    order = {**shop.order(), "parcels": [], "items": [{"name": "Boots"}]}

    assert set(violations(shop.ask("POST", "/order", order))) == {"items[0].weightGrams"}


def test_an_offer_lapses(shop: Shop) -> None:
    order = shop.order()
    shop.clock.now += timedelta(days=1, hours=4)

    answer = shop.ask("POST", "/order", order)

    assert violations(answer) == {"destination.deliveryWindow.token": "has expired"}


def test_a_changed_token_and_one_for_another_place_are_refused(shop: Shop) -> None:
    order = shop.order()
    token = order["destination"]["deliveryWindow"]["token"]
    salt, signature, content = token.split(":")
    for wrong in (f"{salt}:{signature}:{content[:-4]}AAA=", f"{signature}:{salt}:{content}", "a:b", "æ:ø:å"):
        assert set(
            violations(shop.ask("POST", "/order", changed(order, "destination.deliveryWindow.token", wrong)))
        ) == {"destination.deliveryWindow.token"}
    elsewhere = changed(order, "destination.address.postalCode", "0552")
    assert set(violations(shop.ask("POST", "/order", elsewhere))) == {"destination.deliveryWindow.token"}


@pytest.mark.parametrize("left_out", [("start", "end"), ("token",), ("start",)])
def test_token_or_times_are_enough(shop: Shop, left_out: tuple[str, ...]) -> None:
    order = shop.order()
    for name in left_out:
        del order["destination"]["deliveryWindow"][name]
    order_id = shop.place(order=order)["orderId"]

    held = shop.ask("GET", f"/order/{order_id}/self").json()
    assert (held["deliverFrom"], held["deliverUntil"]) == ("2025-02-13T16:30:00Z", "2025-02-13T18:30:00Z")


def test_times_in_another_zone_match_the_token(shop: Shop) -> None:
    window = shop.order()["destination"]["deliveryWindow"]
    window.update(start="2025-02-13T16:30Z", end="2025-02-13T18:30:00.000Z")

    assert shop.place(order=shop.order(deliveryWindow=window))


def test_a_window_without_token_must_lie_ahead(shop: Shop) -> None:
    gone = {"start": "2025-02-11T17:30:00+01:00", "end": "2025-02-11T19:30:00+01:00"}

    assert set(violations(shop.ask("POST", "/order", shop.order(deliveryWindow=gone)))) == {
        "destination.deliveryWindow"
    }


def test_best_available_takes_the_first_window_after_pickup(shop: Shop) -> None:
    order = shop.order(deliveryWindow=None, bestAvailableWindow=True)
    order["origin"] = {
        **order["origin"],
        "pickupWindows": [{"start": "2025-02-14T16:00+01:00", "end": "2025-02-14T20:00+01:00"}],
    }
    first = shop.place("key-1", order)["orderId"]
    second = shop.place("key-2", shop.order(deliveryWindow=None, bestAvailableWindow=True))["orderId"]

    assert shop.ask("GET", f"/order/{first}/self").json()["deliverFrom"] == "2025-02-14T18:30:00Z"
    assert shop.ask("GET", f"/order/{second}/self").json()["deliverFrom"] == "2025-02-12T16:30:00Z"


def test_best_available_without_any_window_is_refused(shop: Shop) -> None:
    order = shop.order(deliveryWindow=None, bestAvailableWindow=True)
    order["origin"] = {
        **order["origin"],
        "pickupWindows": [{"start": "2025-02-10T10:00+01:00", "end": "2025-02-10T20:00+01:00"}],
    }

    assert set(violations(shop.ask("POST", "/order", order))) == {"destination.bestAvailableWindow"}
    assert set(violations(shop.ask("POST", "/order", {**order, "product": "express"}))) == {"product"}


def consolidated(shop: Shop) -> dict[str, Any]:
    """Return an order that takes the recipient's consolidated window."""
    shop.place("first")
    token = shop.windows()["consolidatedWindow"]["token"]
    return shop.order(deliveryWindow=None, consolidatedWindow={"token": token})


def test_a_consolidated_order_goes_with_the_first(shop: Shop) -> None:
    order_id = shop.place("second", consolidated(shop))["orderId"]

    held = shop.server.porterbuddy.orders[order_id]
    assert held.booked_by == "consolidated"
    assert held.price == 4900
    assert shop.ask("GET", f"/order/{order_id}/self").json()["deliverFrom"] == "2025-02-13T16:30:00Z"


@pytest.mark.parametrize("how", ["expired", "nonsense", "variant", "first order gone"])
def test_a_consolidated_token_that_is_no_longer_good_becomes_best_available(shop: Shop, how: str) -> None:
    order = consolidated(shop)
    if how == "expired":
        shop.clock.now += timedelta(days=1, hours=4)
    elif how == "nonsense":
        order["destination"]["consolidatedWindow"]["token"] = "20hRsgz8AovrLjeOldJ2Wg==:x:y"
    elif how == "variant":
        shop.server.porterbuddy.variants = Variants(consolidated_falls_back=True)
    else:
        (first,) = shop.server.porterbuddy.orders
        shop.ask("POST", f"/_sandbox/orders/{first}", {"status": "delivered"})
    order_id = shop.place("second", order)["orderId"]

    assert shop.server.porterbuddy.orders[order_id].booked_by == "best_available"
    assert shop.ask("GET", f"/order/{order_id}/self").json()["deliverFrom"] != "2025-02-13T16:30:00Z"


def test_a_token_of_the_other_kind_is_refused(shop: Shop) -> None:
    order = consolidated(shop)
    token = order["destination"]["consolidatedWindow"]["token"]

    answer = shop.ask("POST", "/order", shop.order(deliveryWindow={"token": token}))

    assert set(violations(answer)) == {"destination.deliveryWindow.token"}


def test_codes_and_sizes_by_variant(shop: Shop) -> None:
    shop.server.porterbuddy.variants = Variants(order_status_code=201, sizes_required=True, max_parcels=2)
    order = shop.order()

    assert shop.ask("POST", "/order", order).status_code == 201
    small = changed(order, "parcels.0.depthCm", None)
    assert violations(shop.ask("POST", "/order", small)) == {"parcels[0].depthCm": "must not be null"}
    many = {**order, "parcels": order["parcels"] * 3}
    assert set(violations(shop.ask("POST", "/order", many))) == {"parcels"}


@pytest.mark.parametrize(
    ("said", "effective"),
    [
        ({}, "CONTACTLESS"),
        ({"requireSignature": True}, "REQUIRE_PIN"),
        ({"minimumAgeCheck": 18}, "REQUIRE_PIN"),
        ({"idCheck": True, "minimumAgeCheck": 18}, "REQUIRE_ID"),
        ({"onlyToRecipient": True, "idCheck": True}, "ONLY_TO_RECIPIENT"),
        ({"onlyToRecipient": True, "deliveryVerification": "CONTACTLESS"}, "CONTACTLESS"),
    ],
)
def test_verification_defaults_follow_the_document(shop: Shop, said: dict[str, Any], effective: str) -> None:
    order_id = shop.place(order=shop.order(verifications=said))["orderId"]

    verifications = shop.ask("GET", f"/order/{order_id}/self").json()["verifications"]
    assert verifications["deliveryVerification"] == effective


def test_the_pin_is_the_end_of_the_shipment_identifier(shop: Shop) -> None:
    order_id = shop.place(order={**shop.order(), "shipmentIdentifier": "7035221002766"})["orderId"]

    assert shop.ask("GET", f"/order/{order_id}/self").json()["pickupPin"] == "02766"


def test_an_address_within_the_other_region_is_served(shop: Shop) -> None:
    there = {**HOYENHALLVEIEN, "postalCode": "5011", "city": "Bergen"}
    order = shop.order(address=there, deliveryWindow=None, bestAvailableWindow=True)
    order_id = shop.place(order=order)["orderId"]

    assert shop.ask("GET", f"/order/{order_id}/self").json()["destinationRegion"] == "BERGEN"
