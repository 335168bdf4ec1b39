"""The played Transiteo over real HTTP, asked with nothing but its document."""

import base64
import copy
import json
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import quote

import httpx
import pytest

from app.sandbox.config import SandboxConfig
from app.sandbox.runner import SandboxServer
from app.sandbox.transiteo.system import CLIENT_ID, REFRESH_TOKEN
from app.sandbox.transiteo.variants import TransiteoVariants
from app.sandbox.variants import Route

ORDER: dict[str, Any] = {
    "order_id": "001",
    "invoice_id": "001-I",
    "url": "https://www.comave.com",
    "order_date_hour": 1753175951270,
    "customer_firstname": "Gauthier",
    "customer_lastname": "Legrix",
    "customer_country": "FRA",
    "departure_country": "FRA",
    "arrival_country": "FRA",
    "products": [{"sku": "SKU01", "quantity": 1, "unit_price": 100, "unit_price_currency": "EUR", "seller_id": "001"}],
    "shipping_carrier": "DHL",
    "amount_products": 100,
    "amount_shipping": 10,
    "amount_duty": 0,
    "amount_vat": 0,
    "amount_specialtaxes": 0,
    "incoterm": "CIF",
    "currency": "EUR",
    "order_statut": "Expédié",
}


class Clock:
    def __init__(self) -> None:
        self.now = datetime(2025, 7, 22, 9, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now


class Shop:
    """Somebody who knows Transiteo's document."""

    def __init__(self, server: SandboxServer, clock: Clock, http: httpx.Client) -> None:
        self.server = server
        self.clock = clock
        self.url = server.base_url_of("transiteo")
        self.http = http
        self.token = ""

    def play(self, **variants: Any) -> None:
        self.server.transiteo.variants = TransiteoVariants(**variants)

    def enter(self, refresh_token: str = REFRESH_TOKEN, **form: str) -> httpx.Response:
        given = {"grant_type": "refresh_token", "client_id": CLIENT_ID, "refresh_token": refresh_token, **form}
        answer = self.http.post(f"{self.url}/oauth2/token", data=given)
        self.token = answer.json().get("id_token", "")
        return answer

    def ask(self, method: str, number: str = "", body: Any = None, token: str | None = None) -> httpx.Response:
        path = f"/{number}" if number else ""
        headers = {"Authorization": self.token if token is None else token}
        content = None if body is None else json.dumps(body)
        return self.http.request(method, f"{self.url}/v1/customer/orders{path}", content=content, headers=headers)


@pytest.fixture(scope="module")
def running() -> Iterator[tuple[SandboxServer, Clock, httpx.Client]]:
    clock = Clock()
    with SandboxServer(clock=clock) as server, httpx.Client(timeout=10) as http:
        yield server, clock, http


@pytest.fixture
def shop(running: tuple[SandboxServer, Clock, httpx.Client]) -> Shop:
    server, clock, http = running
    http.post(f"{server.base_url}/_sandbox/reset").raise_for_status()
    clock.now = datetime(2025, 7, 22, 9, 0, tzinfo=UTC)
    shop = Shop(server, clock, http)
    shop.enter().raise_for_status()
    return shop


def changed(**more: Any) -> dict[str, Any]:
    return {**copy.deepcopy(ORDER), **more}


def test_an_orders_whole_life(shop: Shop) -> None:
    assert shop.ask("GET", "001").status_code == 404
    assert shop.ask("POST", body=ORDER).json() == {"message": "Order created"}
    held = shop.ask("GET", "001").json()
    assert {name: held[name] for name in ORDER if name != "products"} == {
        name: ORDER[name] for name in ORDER if name != "products"
    }
    assert held["products"][0]["amount_duty"] == 0
    assert held["canceled"] is None
    assert shop.ask("PUT", "MDAx", changed(order_statut="PAID")).json() == {"message": "Order updated"}
    assert [order["order_statut"] for order in shop.ask("GET").json()] == ["PAID"]
    assert shop.ask("DELETE", "001").json() == {"message": "Order deleted"}
    assert shop.ask("GET").json() == []
    assert shop.ask("DELETE", "001").status_code == 404


def test_calls_are_told_apart(shop: Shop) -> None:
    shop.ask("POST", body=ORDER)
    shop.ask("GET", "001")
    shop.ask("PUT", "MDAx", ORDER)
    shop.ask("GET")
    shop.ask("DELETE", "001")
    shop.http.get(f"{shop.url}/what")
    routes = [request.route for request in shop.server.requests.all()]
    assert routes == [
        Route.TRANSITEO_TOKEN,
        Route.TRANSITEO_CREATE,
        Route.TRANSITEO_GET,
        Route.TRANSITEO_UPDATE,
        Route.TRANSITEO_LIST,
        Route.TRANSITEO_DELETE,
        Route.UNKNOWN,
    ]
    assert all(request.headers.get("authorization") in {"…", None} for request in shop.server.requests.all())


def test_faults_strike(shop: Shop) -> None:
    shop.server.fail("error_before", Route.TRANSITEO_CREATE)
    shop.server.fail("too_many", Route.TRANSITEO_LIST, retry_after="3")
    shop.server.fail("lost_after", Route.TRANSITEO_CREATE, skip=0)
    assert shop.ask("POST", body=ORDER).status_code == 500
    assert shop.ask("GET").headers["retry-after"] == "3"
    with pytest.raises(httpx.TransportError):
        shop.ask("POST", body=ORDER)
    assert shop.ask("GET", "001").status_code == 200


@pytest.mark.parametrize("token", ["", "nonsense", "Bearer {}"])
def test_tokens_are_raw(shop: Shop, token: str) -> None:
    assert shop.ask("GET", token=token.format(shop.token)).status_code == 401


def test_tokens_end(shop: Shop) -> None:
    claims = json.loads(base64.urlsafe_b64decode(shop.token.split(".")[1] + "=="))
    assert claims["exp"] == shop.clock.now.timestamp() + 3600
    shop.clock.now += timedelta(hours=1)
    refused = shop.ask("GET")
    assert (refused.status_code, refused.json()) == (401, {"message": "The incoming token has expired"})
    shop.enter()
    assert shop.ask("GET").status_code == 200
    shop.play(expires_at_once=1)
    assert shop.ask("GET").status_code == 401
    assert shop.ask("GET").status_code == 200


def test_the_token_endpoint(shop: Shop) -> None:
    answer = shop.enter().json()
    assert (answer["token_type"], answer["expires_in"]) == ("Bearer", 3600)
    assert "refresh_token" not in answer
    for wrong in ({"refresh_token": "x"}, {"client_id": "x"}, {"grant_type": "x"}):
        assert shop.enter(**wrong).status_code == 400
    assert shop.enter(refresh_token="x").json() == {"error": "invalid_grant"}
    shop.play(rotates_refresh_token=True)
    another = shop.enter().json()["refresh_token"]
    assert shop.enter().json() == {"error": "invalid_grant"}
    assert shop.enter(another).status_code == 200


@pytest.mark.parametrize(
    ("form", "segment"), [("base64", "QS8x"), ("base64url", "QS8x"), ("plain", "A%2F1"), ("base64", "Pz8_")]
)
def test_addresses_of_an_update(shop: Shop, form: str, segment: str) -> None:
    shop.play(put_path=form, put_not_found_status=403)
    shop.ask("POST", body=changed(order_id="A/1"))
    found = shop.ask("PUT", segment, changed(order_id="A/1")).status_code
    assert found == (403 if segment == "Pz8_" else 200)


@pytest.mark.parametrize(("number", "form"), [("001", "base64"), ("ABC/12?", "base64"), ("ABC/12?", "base64url")])
def test_numbers_with_signs(shop: Shop, number: str, form: str) -> None:
    shop.play(put_path=form)
    shop.ask("POST", body=changed(order_id=number))
    assert shop.ask("GET", quote(number, safe="")).json()["order_id"] == number
    encode = base64.b64encode if form == "base64" else base64.urlsafe_b64encode
    segment = quote(encode(number.encode()).decode(), safe="")
    assert shop.ask("PUT", segment, changed(order_id=number)).status_code == 200


def test_an_update_replaces_or_changes(shop: Shop) -> None:
    shop.ask("POST", body=ORDER)
    assert shop.ask("PUT", "MDAx", {"order_statut": "PAID"}).status_code == 400
    shop.play(put_replaces=False)
    assert shop.ask("PUT", "MDAx", {"order_statut": "PAID"}).status_code == 200
    assert shop.ask("GET", "001").json()["incoterm"] == "CIF"
    shop.play()
    bare = {name: value for name, value in ORDER.items() if name != "incoterm"}
    shop.ask("PUT", "MDAx", bare)
    assert "incoterm" not in shop.ask("GET", "001").json()


@pytest.mark.parametrize(
    ("what", "status", "held"),
    [("overwrite", 200, ["001"]), ("duplicate", 200, ["001", "001 (2)"]), ("refuse", 400, ["001"])],
)
def test_a_second_creation(shop: Shop, what: str, status: int, held: list[str]) -> None:
    shop.play(post_existing=what)
    shop.ask("POST", body=ORDER)
    assert shop.ask("POST", body=ORDER).status_code == status
    assert list(shop.server.transiteo.orders) == held


@pytest.mark.parametrize(("form", "content"), [("empty", b""), ("message", b'{"message": "Order created"}')])
def test_answers_to_writes(shop: Shop, form: str, content: bytes) -> None:
    shop.play(write_answer=form, created_status=201)
    answer = shop.ask("POST", body=ORDER)
    assert (answer.status_code, answer.content) == (204 if form == "empty" else 201, content)
    shop.play(write_answer="order")
    assert shop.ask("PUT", "MDAx", ORDER).json()["order_id"] == "001"
    assert shop.ask("DELETE", "001").json()["order_id"] == "001"


def test_writes_may_hide_for_a_while(shop: Shop) -> None:
    shop.play(hidden_reads=2)
    shop.ask("POST", body=ORDER)
    assert [shop.ask("GET", "001").status_code for _ in range(3)] == [404, 404, 200]
    shop.ask("PUT", "MDAx", changed(order_statut="PAID"))
    assert [shop.ask("GET", "001").json()["order_statut"] for _ in range(3)] == ["Expédié", "Expédié", "PAID"]


def test_an_order_that_is_not_there(shop: Shop) -> None:
    shop.play(missing_order="empty")
    assert shop.ask("GET", "001").json() == {}


@pytest.mark.parametrize("shape", ["orders", "items", "Items", "data", "results"])
def test_shapes_of_a_list(shop: Shop, shape: str) -> None:
    for number in "123":
        shop.ask("POST", body=changed(order_id=number))
    shop.play(list_shape=shape, list_next_key="nextToken", list_limit=2)
    page = shop.ask("GET").json()
    assert [order["order_id"] for order in page[shape]] == ["1", "2"]
    assert page["nextToken"]


def test_the_quota(shop: Shop) -> None:
    shop.play(quota=1)
    assert shop.ask("GET").status_code == 200
    refused = shop.ask("GET")
    assert (refused.status_code, refused.json()["code"]) == (403, "MAX_REQUESTS_EXCEED")


@pytest.mark.parametrize(
    ("change", "parameter"),
    [
        ({"order_id": 1}, "order_id"),
        ({"url": ""}, "url"),
        ({"order_date_hour": "yesterday"}, "order_date_hour"),
        ({"amount_vat": None}, "amount_vat"),
        ({"arrival_country": "France"}, "arrival_country"),
        ({"products": []}, "products"),
        ({"products": [7]}, "products"),
        ({"products": [{"sku": "A"}]}, "products[0].quantity"),
        ({"products": [{**ORDER["products"][0], "seller_id": 1}]}, "products[0].seller_id"),
        ({"products": [{**ORDER["products"][0], "quantity": True}]}, "products[0].quantity"),
    ],
)
def test_what_is_wrong_is_named(shop: Shop, change: dict[str, Any], parameter: str) -> None:
    shop.play(error_style="tax_service")
    refused = shop.ask("POST", body=changed(**change))
    assert refused.status_code == 400
    assert refused.json()["code"] == "INCORRECT_JSON"
    assert parameter in [detail["parameter"]["name"] for detail in refused.json()["details"]]
    shop.play()
    assert parameter in shop.ask("POST", body=changed(**change)).json()["message"]


def test_what_the_document_calls_required(shop: Shop) -> None:
    shop.play(required="document", error_style="tax_service")
    missing = {detail["parameter"]["name"] for detail in shop.ask("POST", body=ORDER).json()["details"]}
    assert {"buyer_firstname", "agent_address", "order_payment_date", "payment_type"} <= missing
    assert not missing & set(ORDER)
    shop.play(required="document", agent_spelling="agent_adress", error_style="tax_service")
    missing = {detail["parameter"]["name"] for detail in shop.ask("POST", body=ORDER).json()["details"]}
    assert "agent_adress" in missing
    assert "agent_address" not in missing


@pytest.mark.parametrize(
    ("variants", "change", "status"),
    [
        ({"numbers": "text"}, {}, 400),
        ({"numbers": "number"}, {"amount_vat": "1"}, 400),
        ({}, {"amount_vat": "1.5"}, 200),
        ({"countries": "alpha2"}, {}, 400),
        ({"countries": "alpha3"}, {"arrival_country": "FR"}, 400),
        ({}, {"arrival_country": "FR"}, 200),
    ],
)
def test_forms_of_values(shop: Shop, variants: dict[str, Any], change: dict[str, Any], status: int) -> None:
    shop.play(**variants)
    assert shop.ask("POST", body=changed(**change)).status_code == status


@pytest.mark.parametrize("body", [None, [], "x"])
def test_what_is_no_order(shop: Shop, body: Any) -> None:
    assert shop.ask("POST", body=body).status_code == 400


def test_answers_in_other_words(shop: Shop) -> None:
    shop.ask("POST", body=ORDER)
    shop.play(status_word="Sur le bac", seller_id_as_number=True, extra_fields=True)
    held = shop.ask("GET", "001").json()
    assert (held["order_statut"], held["products"][0]["seller_id"]) == ("Sur le bac", 1)
    assert held["ferry_deck"] == {"number": 3}
    shop.play(numbers_as_text=True)
    assert shop.ask("GET", "001").json()["order_date_hour"] == "1753175951270"


def test_invoices(shop: Shop) -> None:
    shop.ask("POST", body=ORDER)
    held = shop.ask("GET", "001").json()
    (url,) = held["export_invoice_url"]
    assert set(held["sellers_export_invoice_url"]) == {"001"}
    assert shop.http.get(url).content.startswith(b"%PDF-")
    assert shop.http.get(url, headers={"Authorization": shop.token}).status_code == 400
    shop.play(foreign_invoice=True)
    assert "elsewhere.example" in shop.ask("GET", "001").json()["export_invoice_url"][0]
    shop.play(invoices=False)
    assert "export_invoice_url" not in shop.ask("GET", "001").json()


def test_a_deletion_may_want_the_number_again(shop: Shop) -> None:
    shop.play(delete_needs_body=True)
    shop.ask("POST", body=ORDER)
    assert shop.ask("DELETE", "001").status_code == 400
    assert shop.ask("DELETE", "001", {"order_id": "001"}).status_code == 200


def test_variants_are_chosen_at_the_start() -> None:
    config = SandboxConfig(transiteo=TransiteoVariants(list_shape="data"))
    assert SandboxConfig.model_validate_json(config.model_dump_json()) == config
    with SandboxServer(config) as server:
        server.transiteo.variants = TransiteoVariants()
        server.transiteo.reset()
        assert server.transiteo.variants.list_shape == "data"
