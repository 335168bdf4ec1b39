"""The played Trans.eu, asked over real HTTP as its document says."""

import json
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest

from app.sandbox.runner import SandboxServer
from app.sandbox.transeu.orders import EXAMPLE_ID
from app.sandbox.transeu.tokens import App
from app.sandbox.transeu.variants import TransEuVariants
from app.sandbox.variants import FaultKind, Route

START = datetime(2025, 1, 20, 8, tzinfo=UTC)
APP = App()
REDIRECT = APP.redirect_uris[0]
DRAFT = {"freight": {"loads": []}, "payment": {"days": 12, "price": {"value": 999999, "currency": "pln"}}}


class Visitor:
    """Somebody with a browser and an app at a sandbox whose time stands still until it is moved."""

    def __init__(self) -> None:
        self.now = START
        self.server = SandboxServer(clock=lambda: self.now)
        self.http = httpx.Client(timeout=10)
        self.access = ""

    def ask(self, method: str, path: str, **more: Any) -> httpx.Response:
        proofs = {"Authorization": f"Bearer {self.access}"} if self.access else {}
        headers = {**proofs, "Api-key": APP.api_key, **more.pop("headers", {})}
        return self.http.request(method, f"{self.server.base_url_of('transeu')}{path}", headers=headers, **more)

    def page(self, **query: str) -> httpx.Response:
        asked = {"client_id": APP.client_id, "response_type": "code", "redirect_uri": REDIRECT, **query}
        return self.ask("GET", "/oauth2/auth", params=asked)

    def code(self) -> str:
        return parse_qs(urlsplit(self.page(state="state-17").headers["location"]).query)["code"][0]

    def tokens(self, **form: str) -> httpx.Response:
        asked = {"client_id": APP.client_id, "client_secret": APP.client_secret, **form}
        return self.ask("POST", "/ext/auth-api/accounts/token", data=asked)

    def sign_in(self) -> dict[str, Any]:
        found: dict[str, Any] = self.tokens(
            grant_type="authorization_code", code=self.code(), redirect_uri=REDIRECT
        ).json()
        self.access = found["access_token"]
        return found

    def renew(self, token: str) -> httpx.Response:
        return self.tokens(grant_type="refresh_token", refresh_token=token)

    def draft(self, body: Any = DRAFT, order_id: str = EXAMPLE_ID) -> httpx.Response:
        return self.ask("POST", f"/ext/orders-api/v2/{order_id}/amendment/draft", json=body)

    def order(self, order_id: str = EXAMPLE_ID) -> Any:
        return self.ask("GET", f"/ext/orders-api/v2/orders-created/{order_id}").json()

    def play(self, **variants: Any) -> None:
        self.server.transeu.variants = TransEuVariants(**variants)


@pytest.fixture(scope="module")
def running() -> Iterator[Visitor]:
    visitor = Visitor()
    with visitor.server, visitor.http:
        yield visitor


@pytest.fixture
def visitor(running: Visitor) -> Visitor:
    running.now = START
    running.server.transeu.reset()
    running.server.faults.clear()
    running.server.requests.clear()
    running.sign_in()
    return running


def test_the_sign_in_page_sends_the_browser_back(visitor: Visitor) -> None:
    answer = visitor.page(state="state-17")
    assert answer.status_code == 302
    back = urlsplit(answer.headers["location"])
    assert f"{back.scheme}://{back.netloc}{back.path}" == REDIRECT
    assert parse_qs(back.query)["state"] == ["state-17"]


@pytest.mark.parametrize(
    "query",
    [{"client_id": "another"}, {"redirect_uri": "https://thief.example/"}, {"response_type": "token"}],
)
def test_the_sign_in_page_sends_nobody_elsewhere(visitor: Visitor, query: dict[str, str]) -> None:
    assert visitor.page(**query).status_code == 400


def test_https_redirects_only(visitor: Visitor) -> None:
    assert visitor.page(redirect_uri=APP.redirect_uris[1]).status_code == 400
    visitor.play(https_only=False)
    assert visitor.page(redirect_uri=APP.redirect_uris[1]).status_code == 302


def test_a_short_state_is_turned_down(visitor: Visitor) -> None:
    assert "error=invalid_request" in visitor.page(state="short").headers["location"]


def test_a_code_works_once_and_for_a_minute(visitor: Visitor) -> None:
    code = visitor.code()
    form = {"grant_type": "authorization_code", "redirect_uri": REDIRECT}
    assert visitor.tokens(**form, code=code).json()["expires_in"] == 21_599
    assert visitor.tokens(**form, code=code).json()["error"] == "invalid_grant"
    late = visitor.code()
    visitor.now += timedelta(minutes=1)
    assert visitor.tokens(**form, code=late).status_code == 400
    assert visitor.tokens(**{**form, "redirect_uri": "https://x.example/"}, code=visitor.code()).status_code == 400


def test_a_refresh_token_works_once(visitor: Visitor) -> None:
    first = visitor.sign_in()["refresh_token"]
    second = visitor.renew(first).json()
    assert second["refresh_token"] != first
    assert visitor.renew(first).json()["error"] == "invalid_grant"
    assert visitor.renew(second["refresh_token"]).status_code == 200
    assert visitor.server.transeu.desk.renewals == 2


def test_a_token_that_comes_twice_may_end_everything(visitor: Visitor) -> None:
    visitor.play(reuse_ends_all=True)
    first = visitor.sign_in()["refresh_token"]
    second = visitor.renew(first).json()["refresh_token"]
    visitor.renew(first)
    assert visitor.renew(second).status_code == 400


def test_a_token_that_does_not_change(visitor: Visitor) -> None:
    visitor.play(rotates=False, access_seconds=None)
    first = visitor.sign_in()
    assert "expires_in" not in first
    assert "refresh_token" not in visitor.renew(first["refresh_token"]).json()
    assert visitor.renew(first["refresh_token"]).status_code == 200


def test_who_may_not_have_tokens(visitor: Visitor) -> None:
    assert visitor.tokens(grant_type="password").json()["error"] == "unsupported_grant_type"
    assert visitor.tokens(client_secret="x", grant_type="refresh_token").status_code == 401
    path = "/ext/auth-api/accounts/token"
    assert visitor.ask("POST", path, data={"a": "b"}, headers={"Api-key": "x"}).status_code == 403
    assert visitor.ask("POST", path, json={}).status_code == 400
    visitor.play(oauth_errors=False)
    assert "error" not in visitor.renew("x").json()


def test_both_proofs_are_asked_for(visitor: Visitor) -> None:
    path = f"/ext/orders-api/v2/orders-created/{EXAMPLE_ID}"
    assert visitor.ask("GET", path, headers={"Api-key": "x"}).status_code == 403
    assert visitor.ask("GET", path, headers={"Authorization": "Basic x"}).status_code == 401
    visitor.now += timedelta(hours=6)
    assert visitor.ask("GET", path).status_code == 401


def test_the_document_s_call(visitor: Visitor) -> None:
    answer = visitor.draft()
    assert answer.status_code == 201
    body = answer.json()
    href = f"https://service.freight-orders.query:80/api/rest/v1/orders/{EXAMPLE_ID}/amendment-drafts"
    assert set(body) == {"_links", "id"}
    assert body["_links"] == {"self": {"href": href}}
    before = visitor.order()
    assert before["payment"]["days"] == 30, "a draft changes nothing"
    visitor.server.transeu.carrier_agrees(body["id"])
    after = visitor.order()
    assert after["payment"]["days"] == 12
    assert after["freight"]["loads"] == []
    places = [[spot["place"] for spot in shown["freight"]["spots"]] for shown in (before, after)]
    assert places[0] == places[1]
    assert after["additional_terms"] == before["additional_terms"], "what was left out stayed"


@pytest.mark.parametrize("status", [200, 202])
def test_other_codes_for_a_draft(visitor: Visitor, status: int) -> None:
    visitor.play(draft_status=status)
    assert visitor.draft().status_code == status


def test_a_draft_without_a_body(visitor: Visitor) -> None:
    visitor.play(draft_status=204)
    answer = visitor.draft()
    assert (answer.status_code, answer.content) == (204, b"")
    assert len(visitor.server.transeu.orders[EXAMPLE_ID].drafts) == 1


def test_when_the_terms_show(visitor: Visitor) -> None:
    visitor.play(shows="at_once")
    visitor.draft()
    assert visitor.order()["payment"]["days"] == 12
    visitor.play(shows="after_amendment")
    draft_id = visitor.draft({"payment": {"days": 5}}).json()["id"]
    assert visitor.order()["payment"]["days"] == 12
    path = f"/ext/orders-api/v1/orders/{EXAMPLE_ID}/amendments"
    assert visitor.ask("POST", path, json={"payment": {"days": 5}, "id": "other"}).status_code == 422
    assert visitor.ask("POST", path, json={"payment": {"days": 5}, "id": draft_id}).status_code == 204
    assert visitor.order()["payment"]["days"] == 5


def test_what_becomes_of_the_rest(visitor: Visitor) -> None:
    visitor.play(shows="at_once", lists="merge")
    visitor.draft({"freight": {"loads": [{"load_id": "load-2", "name": "Sand"}]}})
    assert [load["load_id"] for load in visitor.order()["freight"]["loads"]] == ["load-1", "load-2"]
    visitor.play(shows="at_once", omitted="are_removed")
    visitor.draft({"payment": {"days": 1}})
    assert visitor.order()["additional_terms"] is None
    assert visitor.order()["freight"]["spots"] == []


@pytest.mark.parametrize(
    ("body", "path"),
    [
        ({"id": "1"}, ("id",)),
        ({"ferry": 1}, ("ferry",)),
        ({"payment": {"days": "12"}}, ("payment", "days")),
        ({"payment": {"price": {"value": 0, "currency": "pln"}}}, ("payment", "price", "value")),
        (
            {"freight": {"spots": [{"spot_order": 0, "place": {"address": {}}}]}},
            ("freight", "spots", "0", "spot_order"),
        ),
        (
            {"freight": {"requirements": {"transport": {"type": "boat"}}}},
            ("freight", "requirements", "transport", "type"),
        ),
    ],
)
def test_what_is_wrong_stands_at_its_field(visitor: Visitor, body: Any, path: tuple[str, ...]) -> None:
    answer = visitor.draft(body)
    assert answer.status_code == 422
    found = answer.json()["validation_messages"]
    for step in path:
        found = found[step]
    assert all(isinstance(message, str) for message in found.values())
    visitor.play(messages="dotted")
    assert ".".join(path) in visitor.draft(body).json()["validation_messages"]


@pytest.mark.parametrize(
    ("variant", "body"),
    [
        ({"currencies": "upper"}, {"payment": {"price": {"value": 1, "currency": "pln"}}}),
        ({"currencies": "lower"}, {"payment": {"price": {"value": 1, "currency": "PLN"}}}),
        ({"units": True}, {"freight": {"loads": [{"weight": {"value": 1, "unit_code": "kg"}}]}}),
        ({"closed_statuses": ("ready",)}, {"payment": {"days": 1}}),
    ],
)
def test_stricter_readings(visitor: Visitor, variant: dict[str, Any], body: Any) -> None:
    assert visitor.draft(body).status_code == 201
    visitor.play(**variant)
    assert visitor.draft(body).status_code == 422


@pytest.mark.parametrize(
    ("offsets", "good"),
    [("without_colon", "+0100"), ("with_colon", "+01:00"), ("utc", "Z")],
)
def test_one_kind_of_offset(visitor: Visitor, offsets: str, good: str) -> None:
    visitor.play(offsets=offsets)
    for written in ("+0100", "+01:00", "Z"):
        times = {"begin": f"2025-01-22T13:00:00{written}", "end": f"2025-01-22T13:00:00{written}"}
        operation = {"operation_order": 1, "type": "loading", "timespans": times}
        address = {"locality": "Kraków", "postal_code": "31-001", "country": "PL"}
        body = {"freight": {"spots": [{"spot_order": 1, "place": {"address": address}, "operations": [operation]}]}}
        assert visitor.draft(body).status_code == (201 if written == good else 422)


def test_lists(visitor: Visitor) -> None:
    path = "/ext/orders-api/v2/orders-created"
    assert [order["number"] for order in visitor.ask("GET", path).json()] == ["TO/2025/01/17", "TO/2025/01/16"]
    search = json.dumps({"shipment_external_id": "12"})
    assert len(visitor.ask("GET", path, params={"search": search}).json()) == 2, "a search finds parts"
    chosen = visitor.ask("GET", path, params={"filter": json.dumps({"status": "in-progress"})}).json()
    assert [order["number"] for order in chosen] == ["TO/2025/01/16"]
    sorted_ = visitor.ask("GET", path, params={"sortBy": "number", "order": "asc"}).json()
    assert sorted_[0]["number"] == "TO/2025/01/16"
    assert visitor.ask("GET", path, params={"page": "2"}).json() == []
    assert visitor.ask("GET", path, params={"search": "{"}).status_code == 400
    visitor.play(list_metadata=True, past_end="404")
    assert visitor.ask("GET", path).json()[-1] == {"page": 1, "total": 2}
    assert visitor.ask("GET", path, params={"page": "2"}).status_code == 404


def test_the_archive(visitor: Visitor) -> None:
    visitor.server.transeu.orders[EXAMPLE_ID].status = "archived"
    found = visitor.ask("GET", "/ext/orders-api/v1/archive-orders-created").json()
    assert [order["id"] for order in found["orders-archive"]] == [EXAMPLE_ID]
    assert (found["page"], found["page_count"]) == (1, 1)
    assert len(visitor.ask("GET", "/ext/orders-api/v2/orders-created").json()) == 1


def test_who_may_read(visitor: Visitor) -> None:
    visitor.play(reads=False)
    assert visitor.order()["status"] == 403
    assert visitor.draft().status_code == 201


def test_inner_services_fail(visitor: Visitor) -> None:
    visitor.play(failed_dependencies=1, failed_dependency_on_write=True)
    assert visitor.order()["status"] == 424
    assert visitor.order()["id"] == EXAMPLE_ID
    assert visitor.draft().status_code == 424
    assert len(visitor.server.transeu.orders[EXAMPLE_ID].drafts) == 1, "it was written down all the same"


def test_odd_words_and_fields(visitor: Visitor) -> None:
    visitor.play(unknown_words=True, extra_fields=True, plain_weights="kilograms")
    order = visitor.order()
    assert order["status"]["value"] == "waiting-for-ferry"
    assert order["ferryDeck"] == {"number": 3}
    assert order["freight"]["spots"][0]["operations"][0]["type"] == "weighing"
    assert order["freight"]["loads"][0]["weight"] == 12_000


def test_unknown_orders(visitor: Visitor) -> None:
    assert visitor.order("17")["status"] == 404
    assert visitor.draft(order_id="17").status_code == 404


def test_what_is_no_json(visitor: Visitor) -> None:
    path = f"/ext/orders-api/v2/{EXAMPLE_ID}/amendment/draft"
    headers = {"Content-Type": "application/json"}
    assert visitor.ask("POST", path, content=b"{", headers=headers).status_code == 400
    assert visitor.ask("POST", path, content=b"{}", headers={"Content-Type": "text/plain"}).status_code == 415


def test_faults_strike_it_and_requests_are_kept_without_keys(visitor: Visitor) -> None:
    visitor.server.fail(FaultKind.ERROR_AFTER, Route.TRANSEU_DRAFT)
    assert visitor.draft().status_code == 500
    assert len(visitor.server.transeu.orders[EXAMPLE_ID].drafts) == 1
    (kept,) = visitor.server.requests.all(Route.TRANSEU_DRAFT)
    assert kept.json_body == DRAFT
    assert kept.key_sent
    assert (kept.headers["authorization"], kept.headers["api-key"]) == ("…", "…")
    assert [entry.route for entry in visitor.server.requests.all()] == [
        Route.TRANSEU_SIGN_IN,
        Route.TRANSEU_TOKENS,
        Route.TRANSEU_DRAFT,
    ]


def test_porterbuddy_is_still_there(visitor: Visitor) -> None:
    asked = visitor.http.post(f"{visitor.server.base_url}/availability", json={})
    assert asked.status_code == 401
