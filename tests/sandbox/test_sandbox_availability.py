import base64
from datetime import datetime, timedelta
from typing import Any

import pytest

from app.sandbox.variants import Variants
from tests.sandbox.shop import AVAILABILITY, HOYENHALLVEIEN, KEYSERS_GATE, Shop, violations


def test_the_documents_example_gets_the_documents_windows(shop: Shop) -> None:
    answer = shop.windows()

    spans = [(window["start"], window["end"]) for window in answer["deliveryWindows"]]
    assert spans == [
        ("2025-02-13T17:30:00+01:00", "2025-02-13T19:30:00+01:00"),
        ("2025-02-13T19:30:00+01:00", "2025-02-13T21:30:00+01:00"),
        ("2025-02-14T17:30:00+01:00", "2025-02-14T19:30:00+01:00"),
        ("2025-02-14T19:30:00+01:00", "2025-02-14T21:30:00+01:00"),
    ]
    first = answer["deliveryWindows"][0]
    assert first["product"] == "delivery"
    assert first["price"] == {"fractionalDenomination": 14900, "currency": "NOK"}
    assert first["expiresAt"] == "2025-02-13T13:00:00+01:00"
    assert first["consolidated"] is False
    assert "displayPrice" not in first
    assert len(first["token"].split(":")) == 3
    assert len({window["token"] for window in answer["deliveryWindows"]}) == 4
    assert b"0678" not in base64.b64decode(first["token"].split(":")[2])
    assert answer["flags"] == ["CONSOLIDATION_ENABLED"]
    assert {**HOYENHALLVEIEN, "location": answer["destinationResolvedAddress"]["location"]} == answer[
        "destinationResolvedAddress"
    ]
    assert answer["originResolvedAddress"]["streetName"] != KEYSERS_GATE["streetName"]
    assert "consolidatedWindow" not in answer


def test_without_pickup_windows_seven_days_are_offered(shop: Shop) -> None:
    windows = shop.windows(pickupWindows=None)["deliveryWindows"]

    days = {window["start"][:10] for window in windows}
    assert days == {f"2025-02-{day}" for day in range(12, 19)}


def test_a_day_is_no_longer_offered_after_its_cutoff(shop: Shop) -> None:
    shop.clock.now += timedelta(hours=4)

    windows = shop.windows(pickupWindows=None)["deliveryWindows"]

    assert windows[0]["start"].startswith("2025-02-13")


def test_a_late_pickup_leaves_the_late_window_only(shop: Shop) -> None:
    late = [{"start": "2025-02-13T16:00+01:00", "end": "2025-02-13T19:00+01:00"}]

    windows = shop.windows(pickupWindows=late)["deliveryWindows"]

    assert [window["start"] for window in windows] == ["2025-02-13T19:30:00+01:00"]


def test_one_wide_pickup_window_serves_each_of_its_days(shop: Shop) -> None:
    wide = [{"start": "2025-02-13T10:00+01:00", "end": "2025-02-15T18:00+01:00"}]

    assert len(shop.windows(pickupWindows=wide)["deliveryWindows"]) == 6


@pytest.mark.parametrize(
    ("postal_code", "country"), [("9730", "Norway"), ("1500", "Norway"), ("0678", "Sweden"), ("OX1", "Norway")]
)
def test_outside_the_area_there_are_no_windows(shop: Shop, postal_code: str, country: str) -> None:
    answer = shop.windows(destinationAddress={"postalCode": postal_code, "country": country})

    assert answer["deliveryWindows"] == []
    assert "consolidatedWindow" not in answer


def test_heavy_parcels_only_go_large(shop: Shop) -> None:
    windows = shop.windows(products=["delivery", "large", "express"], parcels=[{"weightGrams": 45_000}])
    light = shop.windows(products=["delivery", "large", "express"])

    assert {window["product"] for window in windows["deliveryWindows"]} == {"large"}
    assert {window["product"] for window in light["deliveryWindows"]} == {"delivery", "large"}


def test_items_alone_need_weights(shop: Shop) -> None:
    assert shop.windows(parcels=None)["deliveryWindows"]
    refused = shop.ask("POST", "/availability", {**AVAILABILITY, "parcels": None, "items": [{"name": "Boots"}]})
    assert violations(refused) == {"items[0].weightGrams": "must not be null without parcels"}


@pytest.mark.parametrize(
    ("changes", "paths"),
    [
        ({"parcels": None, "items": None}, {"parcels"}),
        ({"originAddress": None}, {"originAddress"}),
        ({"destinationAddress": {"city": "Oslo"}}, {"destinationAddress.postalCode", "destinationAddress.country"}),
        ({"destinationAddress": {**HOYENHALLVEIEN, "country": "Norge"}}, {"destinationAddress.country"}),
        ({"pickupWindows": [{"start": "2025-02-13T10:00"}]}, {"pickupWindows[0].start"}),
        ({"pickupWindows": [{"start": 1739437200}]}, {"pickupWindows[0].start"}),
        ({"pickupWindows": [{"start": "2025-02-13T10:00+01:00"}]}, {"pickupWindows[0].end"}),
        (
            {"pickupWindows": [{"start": "2025-02-13T10:00+01:00", "end": "2025-02-13T10:00+01:00"}]},
            {"pickupWindows[0].end"},
        ),
        (
            {"parcels": [{"weightGrams": "two"}, {"weightGrams": -1}]},
            {"parcels[0].weightGrams", "parcels[1].weightGrams"},
        ),
    ],
)
def test_what_is_wrong_is_named_by_its_path(shop: Shop, changes: dict[str, Any], paths: set[str]) -> None:
    assert set(violations(shop.ask("POST", "/availability", {**AVAILABILITY, **changes}))) == paths


def test_a_second_order_of_a_recipient_can_be_consolidated(shop: Shop) -> None:
    shop.place()

    answer = shop.windows(recipient={"phoneNumber": "657 89 832", "phoneCountryCode": "0047"})

    assert [window["consolidated"] for window in answer["deliveryWindows"]] == [True, False, False, False]
    shared = answer["consolidatedWindow"]
    assert shared["start"] == answer["deliveryWindows"][0]["start"]
    assert shared["consolidated"] is True
    assert shared["price"]["fractionalDenomination"] == 4900
    assert "consolidatedWindow" in shop.windows()
    assert "consolidatedWindow" not in shop.windows(recipient=None)
    assert "consolidatedWindow" not in shop.windows(recipient={"email": "somebody@example.com"})


def test_a_cancelled_order_consolidates_nothing(shop: Shop) -> None:
    order_id = shop.place()["orderId"]
    shop.ask("POST", f"/_sandbox/orders/{order_id}", {"status": "cancelled"})

    assert "consolidatedWindow" not in shop.windows()


def test_the_answer_can_take_each_documented_and_seen_form(shop: Shop) -> None:
    shop.place()
    shop.server.porterbuddy.variants = Variants(
        price_as_text=True,
        display_price=True,
        flags=(),
        anonymous_consolidation=True,
        offer_seconds=90,
        extra_fields=True,
    )

    answer = shop.windows()

    window = answer["deliveryWindows"][0]
    assert window["price"]["fractionalDenomination"] == "14900"
    assert window["displayPrice"]["fractionalDenomination"] == "9900"
    assert datetime.fromisoformat(window["expiresAt"]) == shop.clock.now + timedelta(seconds=90)
    assert "flags" not in answer
    assert not {"start", "end"} & set(answer["consolidatedWindow"])
    assert answer["ferryDeck"] == window["ferryDeck"] == window["price"]["ferryDeck"] == {"number": 3}


@pytest.mark.parametrize(
    ("style", "country", "known"),
    [
        ("name", "Norway", True),
        ("name", "NO", False),
        ("code", "NO", True),
        ("code", "Norway", False),
        ("any", "NO", True),
    ],
)
def test_countries_by_name_or_code(shop: Shop, style: str, country: str, known: bool) -> None:
    shop.server.porterbuddy.variants = Variants.model_validate({"countries": style})
    origin = {**KEYSERS_GATE, "country": country}

    answer = shop.ask(
        "POST",
        "/availability",
        {**AVAILABILITY, "originAddress": origin, "destinationAddress": {**HOYENHALLVEIEN, "country": country}},
    )

    if known:
        assert answer.json()["deliveryWindows"]
    else:
        assert set(violations(answer)) == {"originAddress.country", "destinationAddress.country"}


def test_unknown_properties_are_ignored_or_refused(shop: Shop) -> None:
    request = {**AVAILABILITY, "pickupwindows": [], "parcels": [{"weightGrams": 1, "weight": 1}]}
    assert shop.ask("POST", "/availability", request).status_code == 200

    shop.server.porterbuddy.variants = Variants(refuse_unknown_properties=True)

    assert set(violations(shop.ask("POST", "/availability", request))) == {"pickupwindows", "parcels[0].weight"}
