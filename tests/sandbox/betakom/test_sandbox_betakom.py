"""The played Betakom, asked by hand: signature, size, rate, validation, replay, decisions, in each variant."""

import hashlib
import hmac
import json
from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import httpx
import pytest

from app.sandbox.betakom.system import OTHER_PARTNER, OTHER_SECRET, TEST_PARTNER, TEST_SECRET, BetakomSystem
from app.sandbox.betakom.variants import BetakomVariants
from app.sandbox.config import SandboxConfig
from app.sandbox.runner import SandboxServer
from app.sandbox.variants import Route
from tests.sandbox.shop import EVE, Clock

ORDER = {
    "partnerOrderId": "PO-1001",
    "customer": {"email": "kunde@example.com", "name": "Muster GmbH"},
    "loading": {
        "country": "DE",
        "city": "Berlin",
        "postalCode": "10115",
        "date": "2026-07-02",
        "timeFrom": "08:00",
        "timeTo": "12:00",
    },
    "unloading": {"country": "DE", "city": "Muenchen", "postalCode": "80331", "date": "2026-07-03"},
    "vehicleType": "sprinter",
    "totalPriceEur": 480,
    "totalWeightKg": 850,
    "packages": [{"length": 120, "width": 80, "height": 100, "weight": 850, "quantity": 1}],
    "extraServices": {"tailLift": True},
    "notes": "Anlieferung Rampe 4",
}


class Partner:
    """A caller with a secret."""

    def __init__(self, server: SandboxServer, clock: Clock, http: httpx.Client) -> None:
        self.server = server
        self.clock = clock
        self.http = http

    @property
    def system(self) -> BetakomSystem:
        return self.server.betakom

    def vary(self, **variants: Any) -> None:
        self.system.variants = BetakomVariants.model_validate(variants)

    def post(
        self, order: Any = None, *, raw: bytes | None = None, partner: str = TEST_PARTNER, **headers: str
    ) -> httpx.Response:
        body = json.dumps(ORDER if order is None else order).encode() if raw is None else raw
        stamp = str(int(self.clock.now.timestamp()))
        secret = OTHER_SECRET if partner == OTHER_PARTNER else TEST_SECRET
        digest = hmac.new(secret.encode(), f"{stamp}.".encode() + body, hashlib.sha256).hexdigest()
        signed = {"x-partner-id": partner, "x-betakom-timestamp": stamp, "x-betakom-signature": f"v1={digest}"}
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        url = f"{self.server.base_url_of('betakom')}/api/v1/partners/orders/ingest"
        return self.http.post(url, content=body, headers={**signed, **named})

    def ask(self, method: str, order_id: object, act: str, token: str | None) -> httpx.Response:
        url = f"{self.server.base_url_of('betakom')}/api/v1/partners/orders/{order_id}/{act}"
        return self.http.request(method, url, params={} if token is None else {"token": token})

    def placed(self) -> tuple[int, str]:
        answer = self.post().json()
        return answer["orderId"], answer["fulfillment_token"]


@pytest.fixture(scope="module")
def _running() -> Iterator[tuple[SandboxServer, Clock, httpx.Client]]:
    clock = Clock()
    with SandboxServer(clock=clock) as server, httpx.Client(timeout=10) as http:
        yield server, clock, http


@pytest.fixture
def partner(_running: tuple[SandboxServer, Clock, httpx.Client]) -> Partner:
    server, clock, http = _running
    http.post(f"{server.base_url}/_sandbox/reset").raise_for_status()
    clock.now = EVE
    return Partner(server, clock, http)


def test_the_documents_example_is_taken(partner: Partner) -> None:
    answer = partner.post()
    assert answer.status_code == 200
    assert set(answer.json()) == {"orderId", "fulfillment_token"}
    (order,) = partner.system.orders.values()
    assert (order.sent, order.is_binding, order.status) == (ORDER, False, "pending")


def test_what_must_be_given_is_enough(partner: Partner) -> None:
    least = {
        "partnerOrderId": "A",
        "customer": {"email": "a@b"},
        "loading": {"country": "DE"},
        "unloading": {"country": "PL"},
        "totalPriceEur": 0.01,
    }
    assert partner.post(least).status_code == 200
    assert partner.post({**least, "partnerOrderId": "B", "unheard": 1}).status_code == 200


# --- signature ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "headers",
    [
        {"x_partner_id": "nobody"},
        {"x_betakom_signature": "v1=00"},
        {"x_betakom_signature": ""},
        {"x_betakom_timestamp": "soon"},
        {"x_betakom_timestamp": "1"},
        {"x_partner_id": OTHER_PARTNER},
    ],
)
def test_what_is_not_signed_right(partner: Partner, headers: dict[str, str]) -> None:
    assert partner.post(None, raw=None, partner=TEST_PARTNER, **headers).status_code == 401
    assert partner.system.orders == {}


def test_a_bare_signature_is_taken(partner: Partner) -> None:
    body = json.dumps(ORDER).encode()
    stamp = str(int(partner.clock.now.timestamp()))
    digest = hmac.new(TEST_SECRET.encode(), f"{stamp}.".encode() + body, hashlib.sha256).hexdigest()
    assert partner.post(raw=body, x_betakom_signature=digest).status_code == 200


@pytest.mark.parametrize(("seconds", "status"), [(300, 200), (-300, 200), (301, 401), (-301, 401)])
def test_clocks_may_differ_by_five_minutes(partner: Partner, seconds: int, status: int) -> None:
    signed_at = partner.clock.now + timedelta(seconds=seconds)
    body = json.dumps(ORDER).encode()
    stamp = str(int(signed_at.timestamp()))
    digest = hmac.new(TEST_SECRET.encode(), f"{stamp}.".encode() + body, hashlib.sha256).hexdigest()
    answer = partner.post(raw=body, x_betakom_timestamp=stamp, x_betakom_signature=digest)
    assert answer.status_code == status


def test_another_byte_breaks_the_signature(partner: Partner) -> None:
    body = json.dumps(ORDER).encode()
    stamp = str(int(partner.clock.now.timestamp()))
    digest = hmac.new(TEST_SECRET.encode(), f"{stamp}.".encode() + body, hashlib.sha256).hexdigest()
    assert partner.post(raw=body + b" ", x_betakom_signature=digest).status_code == 401


# --- limits -------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("per_kb", "limit"), [(1000, 100_000), (1024, 102_400)])
def test_a_hundred_kilobytes(partner: Partner, per_kb: int, limit: int) -> None:
    partner.vary(bytes_per_kb=per_kb)
    short = len(json.dumps({**ORDER, "notes": ""}))
    assert partner.post({**ORDER, "notes": "x" * (limit - short)}).status_code == 200
    assert partner.post({**ORDER, "notes": "x" * (limit - short + 1)}).status_code == 413


@pytest.mark.parametrize("window", ["sliding", "fixed"])
def test_sixty_a_minute_for_each_partner(partner: Partner, window: str) -> None:
    partner.vary(rate_window=window, retry_after="7")
    assert {partner.post().status_code for _ in range(60)} == {200}
    answer = partner.post()
    assert (answer.status_code, answer.headers["retry-after"]) == (429, "7")
    assert partner.post(partner=OTHER_PARTNER).status_code == 200
    partner.clock.now += timedelta(seconds=61)
    assert partner.post().status_code == 200


@pytest.mark.parametrize(
    ("change", "path"),
    [
        ({"partnerOrderId": ""}, "partnerOrderId"),
        ({"partnerOrderId": 7}, "partnerOrderId"),
        ({"customer": {}}, "customer.email"),
        ({"customer": {"email": "kunde"}}, "customer.email"),
        ({"loading": {"country": "de"}}, "loading.country"),
        ({"loading": {"country": "DE", "date": "02.07.2026"}}, "loading.date"),
        ({"unloading": {"country": "DE", "timeFrom": "8:00"}}, "unloading.timeFrom"),
        ({"unloading": None}, "unloading"),
        ({"totalPriceEur": 0}, "totalPriceEur"),
        ({"totalPriceEur": "480"}, "totalPriceEur"),
        ({"packages": [{}, {"weight": "1"}]}, "packages[1].weight"),
        ({"extraServices": ["tailLift"]}, "extraServices"),
    ],
)
@pytest.mark.parametrize("status", [400, 422])
def test_validation(partner: Partner, change: dict[str, Any], path: str, status: int) -> None:
    partner.vary(error_shape="list", validation_status=status)
    answer = partner.post({**ORDER, **change})
    assert answer.status_code == status
    assert [entry["path"] for entry in answer.json()] == [path]


def test_no_json(partner: Partner) -> None:
    assert partner.post(raw=b"{").status_code == 400


@pytest.mark.parametrize("shape", ["object", "list", "nested", "by_field", "text", "page", "empty"])
def test_each_shape_of_a_refusal_names_the_field(partner: Partner, shape: str) -> None:
    partner.vary(error_shape=shape)
    answer = partner.post({**ORDER, "totalPriceEur": 0})
    assert answer.status_code == 400
    assert ("totalPriceEur" in answer.text) is (shape != "empty")


# --- answers ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("names", "spelt"),
    [
        ("document", {"orderId", "fulfillment_token"}),
        ("camel", {"orderId", "fulfillmentToken"}),
        ("snake", {"order_id", "fulfillment_token"}),
        ("short", {"id", "token"}),
    ],
)
@pytest.mark.parametrize("nested", ["", "data", "order", "result"])
@pytest.mark.parametrize("status", [200, 201, 202])
def test_spellings(partner: Partner, names: str, spelt: set[str], nested: str, status: int) -> None:
    partner.vary(names=names, nested_in=nested, created_status=status)
    answer = partner.post()
    assert answer.status_code == status
    assert set(answer.json()[nested] if nested else answer.json()) == spelt


def test_what_may_be_missing_or_more(partner: Partner) -> None:
    partner.vary(id_as_text=True, extra_fields=True)
    assert partner.post().json().keys() == {"orderId", "fulfillment_token", "is_binding", "matching", "requestId"}
    partner.vary(name_order_id=False, send_token=False)
    assert partner.post({**ORDER, "partnerOrderId": "2"}).json() == {}


def test_a_replay_returns_the_original(partner: Partner) -> None:
    first = partner.post().json()
    changed = {**ORDER, "totalPriceEur": 500}
    assert partner.post(changed).json() == {**first, "replay": True}
    (order,) = partner.system.orders.values()
    assert (order.sent, order.replays) == (ORDER, 1)
    partner.vary(token_on_replay=False)
    assert partner.post().json() == {"orderId": first["orderId"], "replay": True}
    partner.vary(changed_replay="refused")
    assert partner.post(changed).status_code == 409
    partner.vary(changed_replay="replaced")
    assert partner.post(changed).status_code == 200
    assert order.sent == changed


def test_a_number_belongs_to_its_partner(partner: Partner) -> None:
    assert "replay" not in partner.post().json()
    assert "replay" not in partner.post(partner=OTHER_PARTNER).json()


# --- decisions ----------------------------------------------------------------------------------------------------------


def test_the_page_has_no_side_effect(partner: Partner) -> None:
    number, token = partner.placed()
    answer = partner.ask("GET", number, "fulfill", token)
    assert answer.headers["content-type"].startswith("text/html")
    assert "Verbindlich bestätigen" in answer.text
    assert not partner.system.orders[number].is_binding


def test_the_mailed_link_opens_the_page(partner: Partner) -> None:
    number, token = partner.placed()
    mail = partner.system.take(number)
    assert (mail.to, token in repr(mail)) == ("kunde@example.com", False)
    assert partner.http.get(partner.server.base_url_of("betakom") + mail.path).status_code == 200


@pytest.mark.parametrize(("act", "status"), [("fulfill", "fulfilled"), ("decline", "declined")])
def test_a_decision(partner: Partner, act: str, status: str) -> None:
    number, token = partner.placed()
    assert partner.ask("POST", number, act, token).json() == {"status": status, "is_binding": act == "fulfill"}
    assert partner.ask("POST", number, act, token).status_code == 200
    partner.vary(repeat_decision="refused")
    assert partner.ask("POST", number, act, token).status_code == 409
    other = "decline" if act == "fulfill" else "fulfill"
    partner.vary()
    assert partner.ask("POST", number, other, token).status_code == 409
    assert partner.system.orders[number].status == status


def test_answers_to_a_decision(partner: Partner) -> None:
    number, token = partner.placed()
    partner.vary(decision_body="page")
    assert partner.ask("POST", number, "fulfill", token).headers["content-type"].startswith("text/html")
    partner.vary(decision_body="empty")
    assert partner.ask("POST", number, "fulfill", token).status_code == 204


def test_an_order_may_have_to_be_taken_first(partner: Partner) -> None:
    number, token = partner.placed()
    partner.vary(needs_take=True)
    assert partner.ask("POST", number, "fulfill", token).status_code == 409
    partner.system.take(number)
    assert partner.ask("POST", number, "fulfill", token).status_code == 200


@pytest.mark.parametrize(("method", "act"), [("GET", "fulfill"), ("POST", "fulfill"), ("POST", "decline")])
def test_tokens(partner: Partner, method: str, act: str) -> None:
    number, _ = partner.placed()
    assert partner.ask(method, number, act, None).status_code == 401
    assert partner.ask(method, number, act, "").status_code == 401
    assert partner.ask(method, number, act, "another").status_code == 403
    assert partner.ask(method, 9, act, "another").status_code == 404
    assert partner.ask(method, "nine", act, "another").status_code == 404
    partner.vary(unknown_order_status=403)
    assert partner.ask(method, 9, act, "another").status_code == 403
    assert partner.system.orders[number].status == "pending"


# --- the sandbox around it -----------------------------------------------------------------------------------------------


def test_requests_are_recorded_and_faults_strike(partner: Partner) -> None:
    partner.server.fail("error_after", "betakom_ingest")
    partner.server.fail("lost_after", "betakom_fulfil")
    assert partner.post().status_code == 500
    (number,) = partner.system.orders
    with pytest.raises(httpx.RemoteProtocolError):
        partner.ask("POST", number, "fulfill", partner.system.orders[number].token)
    assert partner.system.orders[number].is_binding
    partner.ask("GET", number, "fulfill", "x")
    partner.ask("POST", number, "decline", "x")
    assert [request.route for request in partner.server.requests.all()] == [
        Route.BETAKOM_INGEST,
        Route.BETAKOM_FULFIL,
        Route.BETAKOM_PAGE,
        Route.BETAKOM_DECLINE,
    ]


def test_variants_are_chosen_for_a_run() -> None:
    config = SandboxConfig(betakom=BetakomVariants(names="snake"))
    server = SandboxServer(config)
    server.betakom.variants = BetakomVariants()
    server.betakom.reset()
    assert server.betakom.variants.names == "snake"
    assert server.base_url_of("porterbuddy") == server.base_url
