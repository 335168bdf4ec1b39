"""A shop that talks to the played Porterbuddy, with the document's own example requests."""

import copy
from datetime import datetime, timedelta, timezone
from typing import Any

import httpx

from app.sandbox.runner import SandboxServer

WINTER = timezone(timedelta(hours=1))
EVE = datetime(2025, 2, 12, 9, 0, tzinfo=WINTER)
"""The morning before the days of the document's examples."""

KEYSERS_GATE = {
    "streetName": "Keysers Gate",
    "streetNumber": "3",
    "postalCode": "0165",
    "city": "Oslo",
    "country": "Norway",
}
HOYENHALLVEIEN = {
    "streetName": "Høyenhallveien",
    "streetNumber": "25",
    "postalCode": "0678",
    "city": "Oslo",
    "country": "Norway",
}
SNEAKERS = {
    "name": "Fancy Sneakers",
    "sku": "FANCYSNEAKER43",
    "weightGrams": "600",
    "widthCm": 20,
    "heightCm": 10,
    "depthCm": 35,
    "description": "Fancy sneakers (red/blue) in size 43",
    "category": "shoes",
    "brand": "Fancy Footwear Corp.",
    "imageUrl": "https://awesomewebshop.com/images/5fd71d6f-b0be-4480-900f-f3d008a0bc62.png",
    "price": {"fractionalDenomination": "79900", "currency": "NOK"},
    "barCode": {"value": "123-456-789", "type": "CODE128"},
}
AVAILABILITY = {
    "pickupWindows": [
        {"start": "2025-02-13T10:00+01:00", "end": "2025-02-13T18:00+01:00"},
        {"start": "2025-02-14T10:00+01:00", "end": "2025-02-14T18:00+01:00"},
    ],
    "originAddress": KEYSERS_GATE,
    "destinationAddress": HOYENHALLVEIEN,
    "recipient": {
        "email": "testemail+recipient@porterbuddy.com",
        "phoneCountryCode": "+47",
        "phoneNumber": "65127865",
    },
    "products": ["delivery"],
    "parcels": [{"widthCm": 30, "heightCm": 25, "depthCm": 45, "weightGrams": 2000}],
    "items": [SNEAKERS],
}
ORDER = {
    "origin": {
        "name": "Nils Johansen (Sender)",
        "address": KEYSERS_GATE,
        "email": "testemail+sender@porterbuddy.com",
        "phoneCountryCode": "+47",
        "phoneNumber": "65127865",
    },
    "destination": {
        "name": "Roger Olsen (Recipient)",
        "address": HOYENHALLVEIEN,
        "email": "testemail+recipient@porterbuddy.com",
        "phoneCountryCode": "+47",
        "phoneNumber": "65789832",
        "verifications": {
            "minimumAgeCheck": None,
            "requireSignature": False,
            "deliveryVerification": "CONTACTLESS",
            "confirmCustomerReceipt": False,
        },
    },
    "parcels": [
        {
            "description": "Shoes",
            "widthCm": 30,
            "heightCm": 25,
            "depthCm": 45,
            "weightGrams": 2000,
            "parcelShipmentIdentifier": "12345",
            "constraints": {"temperature": {"maximumCelsius": 25.0, "minimumCelsius": 8.0}},
        }
    ],
    "items": [SNEAKERS],
    "product": "delivery",
    "courierInstructions": "Test",
    "orderReference": "NJ12345",
}


class Clock:
    """A clock that stands still until it is moved."""

    def __init__(self) -> None:
        self.now = EVE

    def __call__(self) -> datetime:
        return self.now


class Shop:
    """A caller with a key."""

    def __init__(self, server: SandboxServer, clock: Clock, http: httpx.Client) -> None:
        self.server = server
        self.clock = clock
        self.http = http
        self.key = server.api_key

    def ask(self, method: str, path: str, json: Any = None, **headers: str) -> httpx.Response:
        """Send a request with the key."""
        named = {"x-api-key": self.key, **{name.replace("_", "-"): value for name, value in headers.items()}}
        url = path if path.startswith("http") else self.server.base_url + path
        return self.http.request(method, url, json=json, headers=named)

    def windows(self, **changes: Any) -> dict[str, Any]:
        """Ask for windows with the document's example, changed."""
        answer = self.ask("POST", "/availability", {**AVAILABILITY, **changes})
        assert answer.status_code == 200, answer.text
        found: dict[str, Any] = answer.json()
        return found

    def order(self, **destination: Any) -> dict[str, Any]:
        """Return the document's example order for the first window offered; the destination changed."""
        offer = self.windows()["deliveryWindows"][0]
        order = copy.deepcopy(ORDER)
        window = {name: offer[name] for name in ("start", "end", "token")}
        order["destination"] = {**ORDER["destination"], "deliveryWindow": window, **destination}  # type: ignore[dict-item]
        return order

    def place(self, key: str = "key-1", order: dict[str, Any] | None = None) -> dict[str, Any]:
        """Place an order that is taken."""
        answer = self.ask("POST", "/order", order or self.order(), Idempotency_Key=key)
        assert answer.status_code in {200, 201}, answer.text
        placed: dict[str, Any] = answer.json()
        return placed


def violations(answer: httpx.Response) -> dict[str, str]:
    """Return message by path of a validation answer, after a look at its form."""
    assert answer.status_code == 422, answer.text
    body = answer.json()
    assert isinstance(body, list)
    assert all(set(entry) == {"message", "propertyPath"} for entry in body)
    return {entry["propertyPath"]: entry["message"] for entry in body}
