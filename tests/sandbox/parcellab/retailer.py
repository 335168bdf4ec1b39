"""A retailer that talks to the played parcelLab over plain HTTP."""

from typing import Any

import httpx

from app.sandbox.parcellab.variants import ACCOUNT, TOKEN
from app.sandbox.runner import SandboxServer
from tests.sandbox.shop import Clock

ORDERS = "/v4/track/orders/"
ORDER = {
    "account": ACCOUNT,
    "order_number": "WEB-2026-00871",
    "destination_country_iso3": "DEU",
    "recipient_email": "anna.mueller@example.com",
}


def parcel(number: str = "00340434292135100186", courier: str = "dhl-germany") -> dict[str, Any]:
    """Return the change that adds a parcel."""
    return {"type": "add_tracking", "tracking": {"tracking_number": number, "courier": courier}}


class Retailer:
    """A caller with a token."""

    def __init__(self, server: SandboxServer, clock: Clock, http: httpx.Client) -> None:
        self.server = server
        self.clock = clock
        self.http = http
        self.authorization = f"Parcellab-API-Token {TOKEN}"

    def vary(self, **variants: Any) -> None:
        """Let the system answer otherwise."""
        self.server.parcellab.variants = type(self.server.parcellab.variants).model_validate(variants)

    def ask(self, method: str, path: str = ORDERS, json: Any = None, **query: str) -> httpx.Response:
        """Send a request with the token."""
        return self.http.request(
            method,
            self.server.base_url_of("parcellab") + path,
            json=json,
            params=query or None,
            headers={"Authorization": self.authorization} if self.authorization else {},
        )

    def put(self, *mutations: dict[str, Any], **changes: Any) -> httpx.Response:
        """Create or change the order."""
        order = {**ORDER, **changes, **({"mutations": list(mutations)} if mutations else {})}
        return self.ask("PUT", json={name: value for name, value in order.items() if value is not None})

    def info(self, **query: str) -> httpx.Response:
        """Ask for the order's info."""
        asked = query or {"order_number": "WEB-2026-00871"}
        return self.ask("GET", f"{ORDERS}info/", account=str(ACCOUNT), **asked)


def complaints(answer: httpx.Response) -> dict[str | None, str]:
    """Return text by path of a refusal, after a look at its form."""
    assert answer.status_code == 400, answer.text
    body = answer.json()
    assert body["type"] == "client_error"
    assert all(set(entry) == {"code", "detail", "attr"} for entry in body["errors"])
    return {entry["attr"]: entry["detail"] for entry in body["errors"]}
