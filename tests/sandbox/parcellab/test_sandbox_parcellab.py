"""The played parcelLab keeps to the document, and varies where the document is silent."""

import base64
from typing import Any

import pytest

from app.sandbox.parcellab.variants import ACCOUNT, TOKEN, ParcelLabVariants
from tests.sandbox.parcellab.retailer import ORDER, ORDERS, Retailer, complaints, parcel

NUMBER = "00340434292135100186"


def test_put_creates_and_then_merges(retailer: Retailer) -> None:
    first = retailer.put(recipient_name="Anna", tags=["category:Home Apparel"])
    again = retailer.put(channel="webshop")
    assert (first.status_code, again.status_code) == (201, 200)
    assert first.json()["external_id"] == again.json()["external_id"]
    assert again.json()["recipient_name"] == "Anna"
    assert again.json()["channel"] == "webshop"
    by_id = retailer.put(external_id=first.json()["external_id"], order_number="RENAMED")
    assert (by_id.status_code, by_id.json()["order_number"]) == (200, "RENAMED")
    assert len(retailer.server.parcellab.orders) == 1


def test_post_creates(retailer: Retailer) -> None:
    assert retailer.ask("POST", json=ORDER).status_code == 201
    assert "order_number" in complaints(retailer.ask("POST", json=ORDER))
    retailer.vary(post_existing="second")
    assert retailer.ask("POST", json=ORDER).status_code == 201
    assert len(retailer.server.parcellab.orders) == 2
    retailer.vary(post_existing="updated")
    assert retailer.ask("POST", json={**ORDER, "channel": "shop"}).status_code == 200


def test_unset_erases_the_address(retailer: Retailer) -> None:
    retailer.put()
    assert retailer.put(recipient_email="_unset").json()["recipient_email"] is None


@pytest.mark.parametrize(
    ("field", "bad"),
    [
        ("order_number", ""),
        ("order_number", "x" * 256),
        ("external_reference", "x" * 256),
        ("client_key", "x" * 513),
        ("destination_country_iso3", "DE"),
        ("language_iso2", "deu"),
        ("delivery_method", "x" * 256),
        ("recipient_email", "nobody"),
        ("order_total_amount", "123456789"),
        ("order_tax_amount", "1.234"),
        ("order_net_amount", "1,5"),
        ("order_discount_amount", 5),
        ("order_currency", "€"),
        ("order_date", "2026-02-12T09:30:00"),
        ("order_date", 20260212),
        ("announced_delivery_date", "2026-02-12T09:30:00Z"),
        ("announced_delivery_date_min", "soon"),
        ("announced_delivery_date_max", "12.02.2026"),
        ("timezone", "Oslo"),
        ("order_status", "x" * 256),
        ("has_multiple_shipments", "perhaps"),
        ("cancelled_reason", "weather"),
        ("tags", "category:Home"),
        ("shipping_address", {"city": "Oslo"}),
        ("mutations", [{"type": "forget"}]),
    ],
)
def test_values_are_checked(retailer: Retailer, field: str, bad: Any) -> None:
    found = complaints(retailer.put(**{field: bad}))
    assert all(str(path).split(".")[0] == field for path in found)
    assert retailer.server.parcellab.orders == []


@pytest.mark.parametrize("amount", ["", "0", "12345678.99", "-1.5", ".", "5.", "-"])
def test_the_money_pattern_to_the_letter(retailer: Retailer, amount: str) -> None:
    assert retailer.put(order_total_amount=amount).status_code == 201


def test_what_an_order_needs(retailer: Retailer) -> None:
    assert set(complaints(retailer.put(recipient_email=None, destination_country_iso3=None))) == {
        "recipient_email",
        "destination_country_iso3",
    }
    assert retailer.put(order_number=None).json() == {"detail": "external_id or order_number is required."}
    assert retailer.put(account=999).status_code == 403
    retailer.put()
    assert "recipient_email" in complaints(retailer.put(recipient_email=None))
    retailer.vary(updates_need_all=False)
    assert retailer.put(recipient_email=None).status_code == 200


def test_a_reference_is_unique(retailer: Retailer) -> None:
    retailer.put(external_reference="SYS-1")
    assert retailer.put(external_reference="SYS-1").status_code == 200
    assert "external_reference" in complaints(retailer.put(order_number="2", external_reference="SYS-1"))


def test_bodies_that_are_none(retailer: Retailer) -> None:
    url = f"{retailer.server.base_url_of('parcellab')}{ORDERS}"
    headers = {"Authorization": retailer.authorization}
    assert retailer.http.put(url, content=b"{", headers=headers).json() == {"detail": "JSON parse error"}
    assert retailer.http.put(url, content=b"[]", headers=headers).status_code == 400
    assert retailer.http.put(url, content=b" " * 1_000_001, headers=headers).status_code == 413


# --- changes --------------------------------------------------------------------------------------------------------------


def results(retailer: Retailer, *mutations: dict[str, Any]) -> list[bool]:
    answer = retailer.put(*mutations)
    assert answer.status_code in {200, 201}, answer.text
    return [entry["result"]["success"] for entry in answer.json()["mutations"]]


def test_parcels_come_and_go(retailer: Retailer) -> None:
    assert results(retailer, parcel()) == [True]
    gone = {"type": "cancel_tracking", "tracking": parcel()["tracking"]}
    assert results(retailer, gone, {**gone, "tracking": parcel("2")["tracking"]}) == [True, False]
    assert retailer.info().json()["trackings"][0]["status"] == "Cancelled"
    retailer.vary(cancel_form="flat")
    assert "mutations.0.tracking_number" in complaints(retailer.put(gone))
    assert results(retailer, {"type": "cancel_tracking", **parcel()["tracking"]}) == [True]


def test_some_parcels_fail(retailer: Retailer) -> None:
    retailer.vary(failing=("2",), couriers=("dhl-germany",))
    assert results(retailer, parcel("1"), parcel("2"), parcel("3", "nobody")) == [True, False, False]
    (order,) = retailer.server.parcellab.orders
    assert [tracking["tracking_number"] for tracking in order.trackings] == ["1"]


def test_a_parcel_of_another_order_refuses_all(retailer: Retailer) -> None:
    retailer.put(parcel())
    assert list(complaints(retailer.put(parcel("9"), parcel(), order_number="2"))) == [
        "mutations.1.tracking.tracking_number"
    ]
    assert len(retailer.server.parcellab.orders) == 1


@pytest.mark.parametrize(
    ("variant", "success", "kept"), [("twice", True, 2), ("ignored", True, 1), ("fails", False, 1)]
)
def test_a_parcel_that_is_added_again(retailer: Retailer, variant: str, success: bool, kept: int) -> None:
    retailer.vary(repeated_tracking=variant)
    retailer.put(parcel())
    assert results(retailer, parcel()) == [success]
    assert len(retailer.server.parcellab.orders[0].trackings) == kept


def test_lines_change(retailer: Retailer) -> None:
    retailer.put(articles_order=[{"line_item_id": "1", "sku": "A", "quantity": 2}])
    made = results(
        retailer,
        {"type": "change_line_item_quantity", "line_items": [{"line_item_id": "1", "quantity": 1}]},
        {"type": "add_line_item", "line_items": [{"line_item_id": "2", "sku": "B"}]},
        {"type": "replace_line_item", "line_items": [{"line_item_id": "2", "sku": "C"}]},
        {"type": "change_line_item_quantity", "line_items": [{"line_item_id": "9", "quantity": 1}]},
    )
    assert made == [True, True, True, False]
    lines = retailer.server.parcellab.orders[0].data["articles_order"]
    assert lines == [{"line_item_id": "1", "sku": "A", "quantity": 1}, {"line_item_id": "2", "sku": "C"}]
    assert "mutations.0.line_items" in complaints(retailer.put({"type": "add_line_item"}))
    assert "mutations.0.tracking" in complaints(retailer.put({"type": "add_tracking"}))


def test_an_order_is_cancelled(retailer: Retailer) -> None:
    retailer.put({"type": "cancel_order", "cancelled_reason": "inventory"})
    data = retailer.server.parcellab.orders[0].data
    assert (data["order_status"], data["cancelled_reason"]) == ("Cancelled", "inventory")
    assert data["cancelled_date"]


@pytest.mark.parametrize(("variant", "status"), [("no_content", 204), ("empty", 201)])
def test_answers_without_a_body(retailer: Retailer, variant: str, status: int) -> None:
    retailer.vary(write_answer=variant)
    answer = retailer.put(parcel())
    assert (answer.status_code, answer.content) == (status, b"")


def test_answers_with_more_or_less(retailer: Retailer) -> None:
    retailer.vary(mutation_results="none")
    assert "mutations" not in retailer.put(parcel()).json()
    retailer.vary(mutation_results="with_tracking", extra_fields=True)
    answer = retailer.put(parcel("2")).json()
    assert answer["mutations"][0]["tracking"]["tracking_number"] == "2"
    assert answer["ferry_deck"] == {"number": 3}


@pytest.mark.parametrize("form", ["detail", "html"])
def test_refusals_in_other_forms(retailer: Retailer, form: str) -> None:
    retailer.vary(error_form=form)
    answer = retailer.put(timezone="Oslo")
    assert answer.status_code == 400
    assert ("timezone" in answer.json()["detail"]) if form == "detail" else answer.text.startswith("<!doctype")


# --- reading --------------------------------------------------------------------------------------------------------------


def test_the_list_in_parts(retailer: Retailer) -> None:
    retailer.vary(page_size=2, next_host="https://elsewhere.example")
    for number in range(5):
        retailer.put(order_number=f"{number}")
    first = retailer.ask("GET").json()
    assert first["previous"] is None
    assert first["next"].startswith("https://elsewhere.example/parcellab/v4/track/orders/?cursor=")
    cursor = first["next"].split("cursor=")[1].replace("%3D", "=")
    second = retailer.ask("GET", cursor=cursor).json()
    assert [entry["order_number"] for entry in second["results"]] == ["2", "3"]
    assert second["previous"]
    newest = retailer.ask("GET", ordering="-order_number").json()["results"]
    assert [entry["order_number"] for entry in newest] == ["4", "3"]
    assert retailer.ask("GET", cursor="€").status_code == 404
    retailer.vary(list_envelope="array")
    assert len(retailer.ask("GET").json()) == 5


def test_one_order(retailer: Retailer) -> None:
    order_id = retailer.put(external_reference="SYS-1").json()["external_id"]
    assert retailer.ask("GET", f"{ORDERS}{order_id}/").json()["order_number"] == "WEB-2026-00871"
    for bad in ("WEB-2026-00871", "a.b", "a/b", "information"):
        assert retailer.ask("GET", f"{ORDERS}{bad}/").status_code == 404
    retailer.vary(order_id="order_number")
    assert retailer.ask("GET", f"{ORDERS}WEB-2026-00871/").status_code == 200
    retailer.vary(order_id="external_reference")
    assert retailer.ask("GET", f"{ORDERS}SYS-1/").status_code == 200


def test_the_info(retailer: Retailer) -> None:
    assert retailer.info().status_code == 404
    retailer.put(parcel(), tags=["a:b"])
    shown = retailer.info().json()
    assert shown["trackings"][0]["tracking_number"] == NUMBER
    assert shown["recipient_email"] == "a***@***"
    assert "tags" not in shown
    assert retailer.info(external_order_id=shown["external_id"]).status_code == 200
    assert retailer.info(orderNo="WEB-2026-00871").status_code == 400
    assert retailer.ask("GET", f"{ORDERS}info/", order_number="WEB-2026-00871").status_code == 400


@pytest.mark.parametrize(
    ("variant", "status", "body"), [("404", 404, b'{"detail": "Not found."}'), ("empty", 200, b"")]
)
def test_the_info_of_an_order_that_does_not_show_yet(
    retailer: Retailer, variant: str, status: int, body: bytes
) -> None:
    retailer.vary(info_lag=2, unknown_info=variant)
    retailer.put()
    for _ in range(2):
        answer = retailer.info()
        assert (answer.status_code, answer.content) == (status, body)
    assert retailer.info().json()["order_number"] == "WEB-2026-00871"
    retailer.vary(unknown_info="object")
    assert retailer.info(order_number="another").json() == {}


@pytest.mark.parametrize("path", ["/v4/track/orders", "/v4/track/orders/info", "/v4/track/orders/1"])
def test_without_its_slash_an_address_is_a_redirect(retailer: Retailer, path: str) -> None:
    answer = retailer.ask("GET", path)
    assert answer.status_code == 301
    assert answer.headers["location"].endswith(f"{path}/")


# --- who may --------------------------------------------------------------------------------------------------------------


def test_the_token_in_its_forms(retailer: Retailer) -> None:
    encoded = base64.b64encode(f"{ACCOUNT}:{TOKEN}".encode()).decode()
    headers = {
        "as_pasted": f"Parcellab-API-Token {TOKEN}",
        "base64": f"Parcellab-API-Token {encoded}",
        "bearer": f"Bearer {TOKEN}",
    }
    for form in headers:
        retailer.vary(token_form=form)
        for name, header in headers.items():
            retailer.authorization = header
            assert retailer.ask("GET").status_code == (200 if name == form else 401)
    retailer.authorization = ""
    assert retailer.ask("GET").json() == {"detail": "Authentication credentials were not provided."}


def test_scopes(retailer: Retailer) -> None:
    retailer.vary(scopes=("write",))
    assert retailer.put().status_code == 201
    assert (retailer.ask("GET").status_code, retailer.info().status_code) == (403, 403)
    retailer.vary(scopes=("track:orderinfo",))
    assert retailer.put().status_code == 403


@pytest.mark.parametrize("retry_after", ["", "1"])
def test_too_many_requests(retailer: Retailer, retry_after: str) -> None:
    retailer.vary(requests_per_second=2, retry_after=retry_after)
    answers = [retailer.ask("GET") for _ in range(3)]
    assert [answer.status_code for answer in answers] == [200, 200, 429]
    assert answers[2].headers.get("retry-after", "") == retry_after


def test_the_sandbox_keeps_no_token_and_starts_anew(retailer: Retailer) -> None:
    retailer.vary(token_form="base64")
    retailer.ask("GET")
    request = retailer.server.requests.all()[-1]
    assert request.key_sent
    assert TOKEN not in request.model_dump_json()
    retailer.http.post(f"{retailer.server.base_url}/_sandbox/reset").raise_for_status()
    assert retailer.server.parcellab.variants == ParcelLabVariants()
