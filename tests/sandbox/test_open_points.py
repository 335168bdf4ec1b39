"""Each way in which the documents leave an answer open, and each thing that goes wrong on a line, is chosen for a run by name.

The rows are those that a sandbox has to be able to play for the five systems; each is looked at on the line, not in a model.
"""

import hashlib
import hmac
import json
from collections.abc import Callable
from datetime import datetime
from typing import Any
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest

from app.sandbox.betakom.system import TEST_PARTNER, TEST_SECRET
from app.sandbox.choosing import with_faults, with_variants
from app.sandbox.config import SandboxConfig
from app.sandbox.parcellab.variants import TOKEN
from app.sandbox.runner import SandboxServer
from app.sandbox.transeu.orders import EXAMPLE_ID
from app.sandbox.transeu.tokens import App
from app.sandbox.transiteo.system import CLIENT_ID, REFRESH_TOKEN
from tests.sandbox.parcellab.retailer import ORDER as RECORD
from tests.sandbox.parcellab.retailer import ORDERS, parcel
from tests.sandbox.shop import AVAILABILITY, EVE, ORDER, Clock, Shop

INGEST = {
    "partnerOrderId": "PO-1",
    "customer": {"email": "a@b.example"},
    "loading": {"country": "DE"},
    "unloading": {"country": "PL"},
    "totalPriceEur": 1,
}
CUSTOMS = {
    "order_id": "A/1",
    "invoice_id": "1",
    "url": "https://shop.example",
    "order_date_hour": 1753175951270,
    "customer_firstname": "A",
    "customer_lastname": "B",
    "customer_country": "FRA",
    "departure_country": "FRA",
    "arrival_country": "FRA",
    "products": [{"sku": "S", "quantity": 1, "unit_price": 1, "unit_price_currency": "EUR"}],
    "shipping_carrier": "DHL",
    "amount_products": 1,
    "amount_shipping": 1,
    "amount_duty": 0,
    "amount_vat": 0,
    "amount_specialtaxes": 0,
    "incoterm": "CIF",
    "currency": "EUR",
    "order_statut": "PAID",
}


class Run:
    """One run of a sandbox with what was chosen for it."""

    def __init__(self, server: SandboxServer, clock: Clock, http: httpx.Client) -> None:
        self.server, self.http = server, http
        self.shop = Shop(server, clock, http)
        self._access = ""

    def betakom(self) -> httpx.Response:
        body, stamp = json.dumps(INGEST).encode(), str(int(EVE.timestamp()))
        digest = hmac.new(TEST_SECRET.encode(), f"{stamp}.".encode() + body, hashlib.sha256).hexdigest()
        headers = {"x-partner-id": TEST_PARTNER, "x-betakom-timestamp": stamp, "x-betakom-signature": f"v1={digest}"}
        url = f"{self.server.base_url_of('betakom')}/api/v1/partners/orders/ingest"
        return self.http.post(url, content=body, headers=headers)

    def transeu(self, method: str, path: str, **more: Any) -> httpx.Response:
        url, app = self.server.base_url_of("transeu"), App()
        if not self._access:
            asked = {"client_id": app.client_id, "response_type": "code", "state": "state-17"}
            asked["redirect_uri"] = app.redirect_uris[0]
            back = self.http.get(f"{url}/oauth2/auth", params=asked).headers["location"]
            code = parse_qs(urlsplit(back).query)["code"][0]
            form = {"grant_type": "authorization_code", "code": code, "redirect_uri": app.redirect_uris[0]}
            form |= {"client_id": app.client_id, "client_secret": app.client_secret}
            headers = {"Api-key": app.api_key}
            tokens = self.http.post(f"{url}/ext/auth-api/accounts/token", data=form, headers=headers)
            self._access = tokens.json()["access_token"]
        headers = {"Api-key": app.api_key, "Authorization": f"Bearer {self._access}"}
        return self.http.request(method, f"{url}/ext/orders-api{path}", headers=headers, **more)

    def draft(self) -> httpx.Response:
        return self.transeu("POST", f"/v2/{EXAMPLE_ID}/amendment/draft", json={"payment": {"days": 12}})

    def transiteo(self, method: str, path: str = "", body: Any = None) -> httpx.Response:
        url = self.server.base_url_of("transiteo")
        if not self._access:
            form = {"grant_type": "refresh_token", "client_id": CLIENT_ID, "refresh_token": REFRESH_TOKEN}
            self._access = self.http.post(f"{url}/oauth2/token", data=form).json()["id_token"]
        content = None if body is None else json.dumps(body)
        headers = {"Authorization": self._access}
        return self.http.request(method, f"{url}/v1/customer/orders{path}", content=content, headers=headers)

    def parcellab(self, method: str = "PUT", path: str = ORDERS, **changes: Any) -> httpx.Response:
        body = {**RECORD, **changes} if method == "PUT" else None
        headers = {"Authorization": f"Parcellab-API-Token {TOKEN}"}
        url = self.server.base_url_of("parcellab") + path
        return self.http.request(method, url, json=body, headers=headers, follow_redirects=False)

    def status(self, order_id: str) -> httpx.Response:
        return self.shop.ask("GET", f"/order/{order_id}/status")


def run(*variants: str, faults: tuple[str, ...] = ()) -> "Running":
    return Running(with_faults(with_variants(SandboxConfig(), variants), faults))


class Running:
    """Starts a sandbox with a choice and ends it."""

    def __init__(self, config: SandboxConfig) -> None:
        self._clock = Clock()
        self._server = SandboxServer(config, clock=self._clock)
        self._http = httpx.Client(timeout=10)

    def __enter__(self) -> Run:
        self._server.__enter__()
        return Run(self._server, self._clock, self._http)

    def __exit__(self, *_error: object) -> None:
        self._http.close()
        self._server.stop()


def price(one: Run) -> Any:
    return one.shop.windows()["deliveryWindows"][0]["price"]["fractionalDenomination"]


def cancelled(one: Run) -> Any:
    order_id = one.shop.place()["orderId"]
    url = f"{one.server.base_url}/_sandbox/orders/{order_id}"
    one.http.post(url, json={"status": "cancelled"}).raise_for_status()
    return one.status(order_id).json()["orderStatus"]


def best_available(one: Run) -> Any:
    order = one.shop.order()
    last = one.shop.windows()["deliveryWindows"][-1]
    order["destination"]["deliveryWindow"] = {name: last[name] for name in ("start", "end", "token")}
    one.shop.place("key-1", order)
    offer = one.shop.windows()["consolidatedWindow"]
    order["destination"].pop("deliveryWindow")
    order["destination"]["consolidatedWindow"] = {"token": offer["token"]}
    placed = one.shop.place("key-2", {**order, "orderReference": "NJ2"})
    held = one.shop.ask("GET", f"/order/{placed['orderId']}/self").json()
    return datetime.fromisoformat(held["deliverFrom"]) == datetime.fromisoformat(last["start"])


def pages(one: Run) -> Any:
    listed = one.transeu("GET", "/v2/orders-created?page=1").json()
    return "id" in listed[-1]


def put_as(path: str) -> Callable[[Run], Any]:
    def ask(one: Run) -> Any:
        assert one.transiteo("POST", body=CUSTOMS).status_code in {200, 201}
        return one.transiteo("PUT", f"/{path}", {**CUSTOMS, "currency": "USD"}).status_code

    return ask


def refused_by(one: Run) -> Any:
    answer = one.parcellab(order_number="")
    return sorted(answer.json())


def written(one: Run) -> Any:
    first, second = one.parcellab(), one.parcellab()
    return first.status_code, second.status_code, bool(first.content)


def expired(one: Run) -> Any:
    answer = one.transiteo("GET")
    return answer.status_code, "expired" in answer.text


_BASE64, _PLAIN = "QS8x", "A%2F1"
CHOICES: tuple[tuple[str, tuple[str, ...], Callable[[Run], Any], Any], ...] = (
    (
        "Betakom camel",
        ("betakom=names=camel",),
        lambda one: sorted(one.betakom().json()),
        ["fulfillmentToken", "orderId"],
    ),
    (
        "Betakom snake",
        ("betakom=names=snake",),
        lambda one: sorted(one.betakom().json()),
        ["fulfillment_token", "order_id"],
    ),
    ("Betakom 200", ("betakom=created_status=200",), lambda one: one.betakom().status_code, 200),
    ("Betakom 201", ("betakom=created_status=201",), lambda one: one.betakom().status_code, 201),
    ("price as number", ("porterbuddy=price_as_text=no",), lambda one: type(price(one)), int),
    ("price as text", ("porterbuddy=price_as_text=yes",), lambda one: type(price(one)), str),
    ("cancelled", ("porterbuddy=cancelled_spelling=cancelled",), cancelled, "cancelled"),
    ("canceled", ("porterbuddy=cancelled_spelling=canceled",), cancelled, "canceled"),
    ("consolidated", ("porterbuddy=consolidated_falls_back=no",), best_available, True),
    ("consolidated to best available", ("porterbuddy=consolidated_falls_back=yes",), best_available, False),
    (
        "Trans.eu 204",
        ("transeu=draft_status=204",),
        lambda one: (one.draft().status_code, one.draft().content),
        (204, b""),
    ),
    ("Trans.eu 2xx with id", ("transeu=draft_status=202",), lambda one: "id" in one.draft().json(), True),
    ("list ends in metadata", ("transeu=list_metadata=yes",), pages, False),
    ("list of orders alone", ("transeu=list_metadata=no",), pages, True),
    (
        "page 404",
        ("transeu=past_end=404",),
        lambda one: one.transeu("GET", "/v2/orders-created?page=99").status_code,
        404,
    ),
    (
        "424",
        ("transeu=failed_dependencies=1",),
        lambda one: one.transeu("GET", "/v2/orders-created?page=1").status_code,
        424,
    ),
    ("Transiteo base64 path", ("transiteo=put_path=base64",), put_as(_BASE64), 200),
    ("Transiteo base64 path, plain sent", ("transiteo=put_path=base64",), put_as(_PLAIN), 404),
    ("Transiteo plain path", ("transiteo=put_path=plain",), put_as(_PLAIN), 200),
    ("401 that says expired", ("transiteo=expires_at_once=1",), expired, (401, True)),
    ("403 quota", ("transiteo=quota=0",), lambda one: one.transiteo("GET").json()["code"], "MAX_REQUESTS_EXCEED"),
    ("parcelLab 201, 200", ("parcellab=write_answer=body",), written, (201, 200, True)),
    ("parcelLab 204", ("parcellab=write_answer=no_content",), written, (204, 204, False)),
    (
        "success: false",
        ("parcellab=failing=370",),
        lambda one: one.parcellab(mutations=[parcel("370")]).json()["mutations"][0]["result"]["success"],
        False,
    ),
    ("detail errors", ("parcellab=error_form=detail",), refused_by, ["detail"]),
    ("unknown fields", ("betakom=extra_fields=yes",), lambda one: len(one.betakom().json()) > 2, True),
    ("no unknown fields", ("betakom=extra_fields=no",), lambda one: len(one.betakom().json()) > 2, False),
)


@pytest.mark.parametrize(
    ("chosen", "look", "seen"), [row[1:] for row in CHOICES], ids=[row[0].replace(" ", "-") for row in CHOICES]
)
def test_an_open_point_is_chosen_for_a_run(chosen: tuple[str, ...], look: Callable[[Run], Any], seen: Any) -> None:
    with run(*chosen) as one:
        assert look(one) == seen


def test_what_needs_no_choosing_is_always_played() -> None:
    with run() as one:
        wrong = one.shop.ask("POST", "/availability", {**AVAILABILITY, "destinationAddress": {}})
        assert wrong.status_code == 422
        assert {"message", "propertyPath"} == set(wrong.json()[0])
        placed = one.shop.place()
        scanned = one.shop.ask("PUT", f"/order/{placed['orderId']}/confirmed-scan", {"parcelShipmentIds": ["99999"]})
        assert (scanned.status_code, scanned.json()) == (422, {"unknownIds": ["99999"]})
        slashless = one.parcellab("GET", ORDERS.rstrip("/"))
        assert slashless.status_code == 301
        assert slashless.headers["location"].endswith("/")


def answered(one: Run) -> httpx.Response:
    order = {**ORDER, "destination": {**ORDER["destination"], "bestAvailableWindow": True}}  # type: ignore[dict-item]
    return one.shop.ask("POST", "/order", order, Idempotency_Key="key-1")


def test_an_answer_is_lost_after_the_write() -> None:
    with run(faults=("lost_after@order",)) as one:
        with pytest.raises(httpx.RemoteProtocolError):
            answered(one)
        assert len(one.server.porterbuddy.orders) == 1
        assert answered(one).status_code in {200, 201}
        assert len(one.server.porterbuddy.orders) == 1


def test_an_answer_is_slow() -> None:
    with run(faults=("slow@order:seconds=1",)) as one:
        one.http.timeout = httpx.Timeout(0.2)
        with pytest.raises(httpx.ReadTimeout):
            answered(one)


@pytest.mark.parametrize(("chosen", "header"), [("too_many:retry_after=3", "3"), ("too_many", None)])
def test_it_asks_to_slow_down(chosen: str, header: str | None) -> None:
    with run(faults=(chosen,)) as one:
        answer = one.parcellab()
        assert (answer.status_code, answer.headers.get("retry-after")) == (429, header)


def test_a_word_comes_that_nobody_knows() -> None:
    with run(faults=("unknown_word@status",)) as one:
        order_id = one.shop.place()["orderId"]
        assert one.status(order_id).json()["orderStatus"] == "waiting_for_ferry"
        assert one.status(order_id).json()["orderStatus"] != "waiting_for_ferry"


def test_a_web_page_comes_instead_of_json() -> None:
    with run(faults=("html@betakom_ingest:count=2",)) as one:
        for _time in range(2):
            assert "text/html" in one.betakom().headers["content-type"]
        assert one.betakom().status_code == 200


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("flood", "lost_before"),
        ("html@moon", "betakom_ingest"),
        ("slow:seconds=many", "seconds"),
        ("slow:colour=red", "colour"),
    ],
)
def test_what_is_no_fault(text: str, says: str) -> None:
    with pytest.raises(ValueError, match=says):
        with_faults(SandboxConfig(), [text])
