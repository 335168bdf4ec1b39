import base64
import hashlib
import hmac
from datetime import timedelta

import pytest

from app.sandbox.porterbuddy.webhooks import webhook_digest
from app.sandbox.variants import Variants
from tests.sandbox.shop import ORDER, Shop, violations

ROUTES = [
    ("POST", "/availability"),
    ("POST", "/order"),
    ("GET", "/order/1/status"),
    ("GET", "/order/order-reference/1/status"),
    ("GET", "/order/tms-reference/1/status"),
    ("GET", "/order/1/self"),
    ("GET", "/order/1/label"),
    ("PUT", "/order/1/confirmed-scan"),
    ("PUT", "/order/1/update-shipment-details"),
    ("PUT", "/order/1/set-parcel-details/12345"),
    ("PUT", "/order/1/confirm"),
]


@pytest.mark.parametrize(("method", "path"), ROUTES)
def test_every_call_needs_the_key(shop: Shop, method: str, path: str) -> None:
    url = shop.server.base_url + path
    without = shop.http.request(method, url, json={})
    wrong = shop.http.request(method, url, json={}, headers={"x-api-key": "sandbox-key-wrong"})
    shop.server.porterbuddy.variants = Variants(unauthorized_status=403)
    forbidden = shop.http.request(method, url, json={})

    assert (without.status_code, wrong.status_code, forbidden.status_code) == (401, 401, 403)


@pytest.mark.parametrize(("method", "path"), ROUTES[2:])
def test_unknown_orders_are_not_found(shop: Shop, method: str, path: str) -> None:
    assert shop.ask(method, path, {"parcels": [], "parcelShipmentIds": []}).status_code == 404


@pytest.mark.parametrize("body", [b"", b"{", b'{"a": 1', b"\xff", b"<a/>"])
@pytest.mark.parametrize("path", ["/availability", "/order"])
def test_what_is_no_json_is_400(shop: Shop, path: str, body: bytes) -> None:
    answer = shop.http.post(shop.server.base_url + path, content=body, headers={"x-api-key": shop.key})

    assert answer.status_code == 400
    assert "message" in answer.json()


@pytest.mark.parametrize("body", [[], "text", None, 5])
def test_json_that_is_no_object_is_422(shop: Shop, body: object) -> None:
    answer = shop.http.post(shop.server.base_url + "/order", json=body, headers={"x-api-key": shop.key})

    assert answer.status_code in {400, 422}  # httpx sends nothing at all for None
    if body is not None:
        assert violations(answer) == {"": "must be an object"}


def test_status_by_three_numbers(shop: Shop) -> None:
    reference = "order-#12345678/Å"
    shop.place("old", {**shop.order(), "orderReference": reference})
    placed = shop.place("new", {**shop.order(), "orderReference": reference, "tmsReference": "TMS 7/8"})

    by_id = shop.ask("GET", f"/order/{placed['orderId']}/status")
    by_reference = shop.ask("GET", "/order/order-reference/order-%2312345678%2F%C3%85/status")
    by_tms = shop.ask("GET", "/order/tms-reference/TMS%207%2F8/status")

    assert by_id.json() == by_reference.json() == by_tms.json()
    assert by_id.json() == {
        "orderId": placed["orderId"],
        "orderStatus": "ready",
        "pickupDate": "2025-02-13",
        "pickupTime": "2025-02-13T15:00:00+01:00",
        "statusUpdatedAt": "2025-02-12T08:00:00Z",
        "orderReference": reference,
        "tmsReference": "TMS 7/8",
    }
    assert shop.ask("GET", "/order/order-reference/order-/status").status_code == 404


def test_self_has_every_field_of_the_document(shop: Shop) -> None:
    order_id = shop.place(order={**shop.order(), "tmsReference": "T-1"})["orderId"]

    held = shop.ask("GET", f"/order/{order_id}/self").json()

    assert set(held) == {
        "id", "created", "deliverFrom", "deliverUntil", "pickupAddress", "destinationAddress", "pickupRegion",
        "destinationRegion", "recipientName", "recipientPhoneNumber", "recipientPhoneCountryCode", "recipientEmail",
        "pickupName", "pickupPhoneNumber", "pickupPhoneCountryCode", "pickupEmail", "pickupPin", "deliveryType", "status",
        "xxl", "token", "parcels", "verifications", "orderReference", "tmsReference", "statusUpdatedAt", "pickupDate",
        "pickedAt", "scannedAtPartner", "scannedAtHub", "deliveredAt", "links",
    }  # fmt: skip
    assert held["id"] == order_id
    assert held["destinationAddress"]["fullAddressString"] == "Høyenhallveien 25, 0678 Oslo, Norway"
    assert held["recipientName"] == "Roger Olsen (Recipient)"
    assert held["deliveryType"] == "SCHEDULED"
    assert held["xxl"] is False
    assert held["pickedAt"] is held["deliveredAt"] is held["scannedAtPartner"] is None
    (parcel,) = held["parcels"]
    assert set(parcel) == {
        "description", "widthCm", "heightCm", "depthCm", "weightGrams", "volumeCm3", "parcelShipmentIdentifier", "parcelId",
        "locationToken", "originAddress", "constraints", "volume",
    }  # fmt: skip
    assert parcel["parcelShipmentIdentifier"] == "12345"
    assert parcel["volume"] == 30 * 25 * 45
    assert parcel["constraints"] == {"temperature": {"maximumCelsius": 25.0, "minimumCelsius": 8.0}}
    assert held["links"]["labelInfo"].endswith(f"/order/{order_id}/label")


def test_scans_are_confirmed_all_or_none(shop: Shop) -> None:
    order = shop.order()
    order["parcels"] = [{**order["parcels"][0], "parcelShipmentIdentifier": number} for number in ("12345", "67890")]
    path = f"/order/{shop.place(order=order)['orderId']}/confirmed-scan"

    refused = shop.ask("PUT", path, {"parcelShipmentIds": ["12345", "99999"]})
    (held,) = shop.server.porterbuddy.orders.values()
    assert (refused.status_code, refused.json()) == (422, {"unknownIds": ["99999"]})
    assert not held.scanned_identifiers
    assert held.scanned_at_partner is None

    for _ in range(2):
        taken = shop.ask("PUT", path, {"parcelShipmentIds": ["12345"]})
        assert (taken.status_code, taken.json()) == (200, {"unknownIds": []})
    assert held.scanned_identifiers == {"12345"}
    assert shop.ask("GET", path.replace("confirmed-scan", "self")).json()["scannedAtPartner"] == "2025-02-12T08:00:00Z"
    assert set(violations(shop.ask("PUT", path, {}))) == {"parcelShipmentIds"}


def test_shipment_details_replace_the_parcels(shop: Shop) -> None:
    order_id = shop.place()["orderId"]
    path = f"/order/{order_id}/update-shipment-details"
    update = {
        "parcels": [
            {"description": "Shoes", "widthCm": 1, "heightCm": 40, "depthCm": 1, "weightGrams": 2000},
            {"description": "Boots", "weightGrams": 900, "parcelShipmentIdentifier": "67890"},
        ],
        "shipmentIdentifier": "7035221054321",
        "verifications": {"minimumAgeCheck": None, "requireSignature": True, "deliveryVerification": "REQUIRE_ID"},
    }

    answer = shop.ask("PUT", path, update)

    base = f"{shop.server.base_url}/order/{order_id}"
    assert answer.json() == {"_links": {"self": {"href": base}, "labelInfo": {"href": f"{base}/label"}}}
    held = shop.ask("GET", f"/order/{order_id}/self").json()
    assert [parcel["constraints"] for parcel in held["parcels"]] == [None, None]
    assert [parcel["parcelShipmentIdentifier"] for parcel in held["parcels"]] == [f"{order_id}001", "67890"]
    assert held["orderReference"] == ORDER["orderReference"]
    assert held["pickupPin"] == "54321"
    assert held["verifications"]["deliveryVerification"] == "REQUIRE_ID"
    assert held["verifications"]["requireSignature"] is True
    assert shop.ask("PUT", path, {**update, "orderReference": "new"}).status_code == 200
    assert shop.ask("GET", f"/order/{order_id}/status").json()["orderReference"] == "new"
    assert set(violations(shop.ask("PUT", path, {}))) == {"parcels"}


def test_parcel_details_only_add(shop: Shop) -> None:
    order_id = shop.place()["orderId"]
    path = f"/order/{order_id}/set-parcel-details/12345"

    answer = shop.ask("PUT", path, {"weightGrams": 2100, "widthCm": None, "description": None})

    assert (answer.status_code, answer.content) == (200, b"")
    (parcel,) = shop.ask("GET", f"/order/{order_id}/self").json()["parcels"]
    assert (parcel["weightGrams"], parcel["widthCm"], parcel["description"]) == (2100, 30, "Shoes")
    assert parcel["constraints"] is not None
    assert shop.ask("PUT", path.replace("12345", "54321"), {}).status_code == 404
    assert set(violations(shop.ask("PUT", path, {"weightGrams": "x"}))) == {"weightGrams"}


def test_confirming_answers_nothing(shop: Shop) -> None:
    order_id = shop.place()["orderId"]

    answer = shop.ask("PUT", f"/order/{order_id}/confirm")

    assert (answer.status_code, answer.content) == (200, b"")
    assert shop.server.porterbuddy.orders[order_id].confirmed


@pytest.mark.parametrize("spelling", ["cancelled", "canceled"])
@pytest.mark.parametrize("asked", ["cancelled", "canceled"])
def test_cancelled_is_spelt_as_the_variant_says(shop: Shop, spelling: str, asked: str) -> None:
    shop.server.porterbuddy.variants = Variants.model_validate({"cancelled_spelling": spelling})
    order_id = shop.place()["orderId"]

    shop.ask("POST", f"/_sandbox/orders/{order_id}", {"status": asked})

    assert shop.ask("GET", f"/order/{order_id}/status").json()["orderStatus"] == spelling


def test_an_order_gets_on_by_the_sandboxs_own_call(shop: Shop) -> None:
    url = "https://api.myshopbackend.com/statusUpdated"
    order_id = shop.place(order={**shop.order(), "statusWebhookUrl": url})["orderId"]
    shop.clock.now += timedelta(days=1, hours=8)

    webhook = shop.ask(
        "POST", f"/_sandbox/orders/{order_id}", {"status": "delivered", "pickupTime": "2025-02-13T16:00+01:00"}
    ).json()

    status = shop.ask("GET", f"/order/{order_id}/status").json()
    assert status["orderStatus"] == "delivered"
    assert status["statusUpdatedAt"] == "2025-02-13T16:00:00Z"
    assert status["pickupTime"] == "2025-02-13T16:00:00+01:00"
    held = shop.ask("GET", f"/order/{order_id}/self").json()
    assert held["deliveredAt"] == held["pickedAt"] == held["scannedAtHub"] == "2025-02-13T16:00:00Z"
    digest = hmac.new(shop.key.encode(), webhook["body"].encode(), hashlib.sha256).digest()
    assert webhook["url"] == url
    assert webhook["headers"] == {"x-porterbuddy-hmac-SHA256": base64.b64encode(digest).decode()}
    assert shop.ask("POST", "/_sandbox/orders/1", {"status": "delivered"}).status_code == 404
    assert shop.ask("POST", f"/_sandbox/orders/{order_id}", {"state": "x"}).status_code == 422


def test_the_webhook_digest_has_a_known_value() -> None:
    body = b'{"orderId":"1702918291025","orderStatus":"canceled"}'

    assert webhook_digest("test-api-key", body) == "A/5ACOMcuyqXIV5wEtqYmPC4bNATrpnTdHGYTMbvmnA="
