import time
from typing import Any

import httpx
import pytest

from app.sandbox.faults import FaultBook
from app.sandbox.variants import Fault, FaultKind, Route
from tests.sandbox.shop import Shop


def place(shop: Shop, key: str = "key-1") -> httpx.Response:
    """Place the document's example; the offer was asked for before."""
    return shop.ask("POST", "/order", shop.order(), Idempotency_Key=key)


def order_count(shop: Shop) -> int:
    """How many orders the played system holds."""
    return len(shop.server.porterbuddy.orders)


@pytest.mark.parametrize(("kind", "written"), [("lost_before", 0), ("lost_after", 1)])
@pytest.mark.parametrize(("reset", "error"), [(False, httpx.RemoteProtocolError), (True, httpx.ReadError)])
def test_a_lost_answer_really_ends_the_connection(
    shop: Shop, kind: str, written: int, reset: bool, error: type[httpx.TransportError]
) -> None:
    shop.server.fail(kind, "order", reset=reset)

    with pytest.raises(error):
        place(shop)

    assert order_count(shop) == written
    again = place(shop)
    assert again.status_code == 200
    assert order_count(shop) == 1


def test_an_answer_cut_short_breaks_in_its_body(shop: Shop) -> None:
    shop.server.fail("cut_short", "order")

    with pytest.raises(httpx.RemoteProtocolError, match="without sending complete message body"):
        place(shop)

    assert order_count(shop) == 1


def test_a_slow_answer_comes_after_the_write(shop: Shop) -> None:
    order = shop.order()
    shop.server.fail("slow", "order", seconds=0.2)
    began = time.monotonic()

    answer = shop.ask("POST", "/order", order, Idempotency_Key="key-1")

    assert answer.status_code == 200
    assert time.monotonic() - began >= 0.2


def test_a_caller_that_gives_up_on_a_slow_answer_has_ordered(shop: Shop) -> None:
    order = shop.order()
    shop.server.fail("slow", "order", seconds=60)

    with httpx.Client(timeout=0.3) as impatient, pytest.raises(httpx.ReadTimeout):
        impatient.post(
            f"{shop.server.base_url}/order", json=order, headers={"x-api-key": shop.key, "Idempotency-Key": "key-1"}
        )

    (held,) = shop.server.porterbuddy.orders
    assert shop.place("key-1", order)["orderId"] == held


def test_a_dripping_answer_outlives_a_read_timeout(shop: Shop) -> None:
    shop.server.fail("drip", "availability", seconds=0.004)
    url = f"{shop.server.base_url}/availability"
    began = time.monotonic()

    with (
        httpx.Client(timeout=0.2) as http,
        http.stream("POST", url, json={}, headers={"x-api-key": shop.key}) as answer,
    ):
        assert answer.status_code == 422
        assert time.monotonic() - began > 0.2


@pytest.mark.parametrize(
    ("kind", "status", "written"),
    [
        ("error_before", 500, 0),
        ("error_after", 500, 1),
        ("unavailable", 503, 0),
        ("too_many", 429, 0),
        ("html", 200, 0),
    ],
)
def test_other_answers_instead(shop: Shop, kind: str, status: int, written: int) -> None:
    shop.server.fail(kind, "order")

    answer = place(shop)

    assert answer.status_code == status
    assert "retry-after" not in answer.headers
    assert order_count(shop) == written
    assert place(shop).status_code == 200
    assert order_count(shop) == 1


@pytest.mark.parametrize("kind", ["too_many", "unavailable"])
def test_a_wait_can_be_asked_for(shop: Shop, kind: str) -> None:
    shop.server.fail(kind, retry_after="7")

    assert shop.ask("GET", "/order/1/status").headers["retry-after"] == "7"


def test_html_and_half_an_answer_are_no_json(shop: Shop) -> None:
    shop.server.fail("html", "availability")
    shop.server.fail("half_json", "order")

    html = shop.ask("POST", "/availability", {})
    half = place(shop)

    assert html.headers["content-type"] == "text/html"
    assert half.status_code == 200
    assert half.headers["content-type"] == "application/json"
    for answer in (html, half):
        with pytest.raises(ValueError, match=r"."):
            answer.json()
    assert order_count(shop) == 1


def test_an_answer_without_its_number(shop: Shop) -> None:
    shop.server.fail("no_order_id", "order")

    body = place(shop).json()

    assert "orderId" not in body
    assert body["_links"]
    assert order_count(shop) == 1


def test_words_that_no_document_names(shop: Shop) -> None:
    order_id = shop.place()["orderId"]
    shop.server.fail("unknown_word", count=None)

    assert shop.ask("GET", f"/order/{order_id}/status").json()["orderStatus"] == "waiting_for_ferry"
    held = shop.ask("GET", f"/order/{order_id}/self").json()
    assert (held["status"], held["destinationRegion"]) == ("waiting_for_ferry", "LOFOTEN")
    offered = shop.windows()
    assert "FERRY_ENABLED" in offered["flags"]
    assert {window["product"] for window in offered["deliveryWindows"]} == {"ferry"}
    assert shop.ask("PUT", f"/order/{order_id}/confirm").content == b""


def test_a_redirect_names_another_host(shop: Shop) -> None:
    shop.server.fail("redirect", "status", location="https://elsewhere.example/steal")

    answer = shop.ask("GET", "/order/1/status")

    assert answer.status_code == 307
    assert answer.headers["location"] == "https://elsewhere.example/steal"


@pytest.mark.parametrize("kind", ["application/pdf", "image/png", "application/zpl"])
def test_a_label_that_is_no_label(shop: Shop, kind: str) -> None:
    info = shop.ask("GET", f"/order/{shop.place()['orderId']}/label").json()
    shop.server.fail("no_label", "label_document")

    answer = shop.http.get(info["shipmentLabelUrl"], headers={"accept": kind})

    assert (answer.status_code, answer.headers["content-type"]) == (200, kind)
    assert b"could not be made" in answer.content


def test_a_huge_answer_can_be_left_in_its_middle(shop: Shop) -> None:
    shop.server.faults.add(Fault(kind=FaultKind.HUGE, size_bytes=20_000_000))
    url = f"{shop.server.base_url}/order/1/status"

    with httpx.Client() as http, http.stream("GET", url, headers={"x-api-key": shop.key}) as answer:
        read = 0
        for chunk in answer.iter_bytes():
            read += len(chunk)
            if read > 1_000_000:
                break

    assert int(answer.headers["content-length"]) > 20_000_000
    assert shop.ask("GET", "/order/1/status").status_code == 404


def test_an_endless_answer_is_written_until_the_caller_leaves(shop: Shop) -> None:
    order = shop.order()
    shop.server.fail("endless", "order")

    with (
        httpx.Client() as client,
        client.stream("POST", f"{shop.server.base_url}/order", json=order, headers={"x-api-key": shop.key}) as answer,
    ):
        taken = 0
        for part in answer.iter_raw():
            taken += len(part)
            if taken > 3_000_000:
                break

    assert taken > 3_000_000
    assert order_count(shop) == 1


def test_a_bomb_is_small_on_the_line(shop: Shop) -> None:
    order = shop.order()
    shop.server.fail("gzip_bomb", "order", size_bytes=5_000_000)

    answer = shop.ask("POST", "/order", order)

    assert int(answer.headers["content-length"]) < 10_000
    assert len(answer.content) > 5_000_000
    assert order_count(shop) == 1


def test_a_key_that_is_forgotten_orders_twice(shop: Shop) -> None:
    order = shop.order()
    shop.server.fail("key_forgotten", "order")

    with pytest.raises(httpx.RemoteProtocolError):
        shop.ask("POST", "/order", order, Idempotency_Key="key-1")
    shop.ask("POST", "/order", order, Idempotency_Key="key-1")

    assert order_count(shop) == 2


def test_a_conflict_is_answered_while_the_order_is_taken(shop: Shop) -> None:
    shop.server.fail("conflict", "order")

    assert place(shop).status_code == 409
    assert order_count(shop) == 1


def test_values_of_another_kind(shop: Shop) -> None:
    shop.server.fail("wrong_types", "order")

    answer = place(shop).json()

    assert isinstance(answer["orderId"], dict)
    assert order_count(shop) == 1


def test_counts_and_skips() -> None:
    book = FaultBook()
    book.add(
        Fault(kind=FaultKind.HTML, route=Route.ORDER, count=2, skip=1),
        Fault(kind=FaultKind.SLOW, count=None),
    )

    taken = [book.take(route) for route in (Route.STATUS, Route.ORDER, Route.ORDER, Route.ORDER, Route.ORDER)]

    kinds = [fault.kind if fault else None for fault in taken]
    assert kinds == [FaultKind.SLOW, FaultKind.SLOW, FaultKind.HTML, FaultKind.HTML, FaultKind.SLOW]
    assert [fault.kind for fault in book.pending()] == [FaultKind.SLOW]
    book.clear()
    assert book.take(Route.ORDER) is None


def test_faults_and_variants_over_http(shop: Shop) -> None:
    change: dict[str, Any] = {
        "faults": [{"kind": "unavailable", "route": "status", "count": 2, "retry_after": "1"}],
        "variants": {"price_as_text": True},
    }

    state = shop.ask("POST", "/_sandbox/faults", change).json()

    assert state["faults"][0]["count"] == 2
    assert state["variants"]["price_as_text"] is True
    assert [shop.ask("GET", "/order/1/status").status_code for _ in range(3)] == [503, 503, 404]
    assert shop.windows()["deliveryWindows"][0]["price"]["fractionalDenomination"] == "14900"
    state = shop.ask("POST", "/_sandbox/faults", {"variants": {"order_status_code": 201}}).json()
    assert state["variants"]["price_as_text"] is True
    for wrong in ({"variants": {"price": 1}}, {"faults": [{"kind": "earthquake"}]}, {"weather": "bad"}):
        assert shop.ask("POST", "/_sandbox/faults", wrong).status_code == 422


def test_the_state_and_a_fresh_start(shop: Shop) -> None:
    order_id = shop.place()["orderId"]
    shop.server.fail("html", "self")

    (order,) = shop.ask("GET", "/_sandbox/state").json()["orders"]
    assert order["id"] == order_id
    assert order["reference"] == "NJ12345"
    assert order["parcels"] == [{"identifier": "12345", "scanned": False}]
    state = shop.ask("POST", "/_sandbox/reset").json()
    assert state["orders"] == state["faults"] == []
    assert shop.ask("GET", "/_sandbox/requests").json() == []
    assert shop.ask("GET", f"/order/{order_id}/self").status_code == 404


def test_requests_are_written_down_without_the_key(shop: Shop) -> None:
    shop.server.fail("lost_after", "order")
    with pytest.raises(httpx.RemoteProtocolError):
        place(shop)
    shop.http.get(f"{shop.server.base_url}/order/order-reference/a%23b/status?x=1")

    asked = shop.ask("GET", "/_sandbox/requests").json()

    assert [(entry["route"], entry["status"]) for entry in asked] == [
        ("availability", 200),
        ("order", None),
        ("status", 401),
    ]
    lost, last = asked[1:]
    assert lost["fault"] == "lost_after"
    assert lost["key_sent"] is True
    assert lost["headers"]["idempotency-key"] == "key-1"
    assert lost["json_body"]["orderReference"] == "NJ12345"
    assert (last["path"], last["query"], last["key_sent"]) == ("/order/order-reference/a%23b/status", "x=1", False)
    assert shop.key not in str(asked)
    assert len(shop.ask("GET", "/_sandbox/requests?route=order").json()) == 1
    assert shop.ask("GET", "/_sandbox/requests?route=tea").status_code == 422
    assert [entry.route for entry in shop.server.requests.all(Route.ORDER)] == [Route.ORDER]
