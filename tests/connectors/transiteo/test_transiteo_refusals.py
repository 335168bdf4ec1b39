"""What Transiteo says when it says no."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.connectors.transiteo.refusals import (
    already_there,
    key_refused,
    not_found,
    other_encoding,
    our_path,
    quota_used_up,
    read_refusal,
    refused,
)
from tests.connectors.transiteo.answers import answered
from tests.fakes.transiteo_examples import text


def read(status: int, body: Any) -> Any:
    content = body if isinstance(body, bytes) else json.dumps(body).encode()
    return read_refusal(answered(status, content), str)


def test_the_tax_service_names_its_fields() -> None:
    found = read(400, text("tax_service_error_answer").encode())
    assert found.code == "INCORRECT_JSON"
    assert [(each.parameter, each.words) for each in found.complaints] == [
        ("", "Incorrect Json Request"),
        ("to_country", "to_country should be ISO3 or ISO2"),
    ]
    error = refused(found, "detail", "Nothing was created.")
    assert error.problem.hint == "Nothing was created. Transiteo says: “Incorrect Json Request”"


def test_details_lie_at_our_fields() -> None:
    details = [
        {"parameter": {"name": "customer_country", "value": "France"}, "causes": ["should be ISO3"]},
        {"parameter": {"name": "products[1].quantity"}, "causes": ["a", {"message": "b"}]},
        {"parameter": {"name": "order_id"}, "causes": "is taken"},
        {"parameter": "currency", "causes": []},
        {"parameter": {"name": "nobody knows"}, "causes": ["x"]},
        7,
    ]
    found = read(422, {"code": "X", "message": "No", "details": details})
    error = refused(found, "", "Nothing was changed.", lambda path: f"at.{path}")
    whole = "No; customer_country: should be ISO3; products[1].quantity: a; b; order_id: is taken; currency; "
    assert [(problem.field, problem.hint.partition("“")[2]) for problem in error.problems] == [
        ("at.customer.country", "should be ISO3”"),
        ("at.products.1.quantity", "a; b”"),
        ("reference", "is taken”"),
        ("at.currency", f"{whole}nobody knows: x”"),
    ]


def test_the_quota_is_no_fault_of_the_key() -> None:
    found = read(403, text("quota_error_answer").encode())
    assert found.is_quota
    assert not found.is_expiry
    assert not read(403, {"message": "Forbidden"}).is_quota
    assert read(403, {"message": "MAX_REQUESTS_EXCEED"}).is_quota
    assert not read(400, {"code": "MAX_REQUESTS_EXCEED"}).is_quota


def test_an_expired_token() -> None:
    assert read(401, text("expired_token_answer").encode()).is_expiry
    assert not read(401, {"message": "Unauthorized"}).is_expiry
    assert not read(403, {"message": "The incoming token has expired"}).is_expiry


def test_the_token_endpoint() -> None:
    assert read(400, text("invalid_grant_answer").encode()).words == "invalid_grant"


@pytest.mark.parametrize(
    ("parameter", "path"),
    [
        ("customer_firstname", "customer.first_name"),
        ("agent_adress", "agent.street"),
        ("agent_address", "agent.street"),
        ("order_payment_type", "payment.provider"),
        ("payment_type", "payment.kind"),
        ("amount_specialtaxes", "amounts.special_taxes"),
        ("body.order_statut", "status"),
        ("products", "products"),
        ("products[0]", "products.0"),
        ("products[0].sku", "products.0.sku"),
        ("body/products/2/unit_price_currency", "products.2.currency"),
        ("products[].sku", "products"),
        ("products[0].colour", "products.0"),
        ("order_id", "reference"),
        ("UserRequests", ""),
        ("", ""),
    ],
)
def test_names_lead_to_our_fields(parameter: str, path: str) -> None:
    assert our_path(parameter) == path


@given(st.text())
def test_no_name_breaks(parameter: str) -> None:
    our_path(parameter)


@given(st.sampled_from([400, 401, 403, 404, 422]), st.binary() | st.text().map(str.encode))
def test_no_body_breaks(status: int, content: bytes) -> None:
    found = read(status, content)
    assert refused(found, "", "Nothing was changed.").problem.title
    assert key_refused(found, "").problem.hint


@pytest.mark.parametrize("details", [None, 7, "x", {}, [None, [], {"parameter": None}, {"causes": None}]])
def test_no_details_break(details: Any) -> None:
    assert refused(read(400, {"message": "m", "details": details}), "", "Nothing was changed.").problem.hint


def test_every_refusal_says_what_to_do() -> None:
    found = read(404, {"message": "No such order"})
    for error in (
        key_refused(found, ""),
        quota_used_up(""),
        not_found(""),
        already_there("1"),
        other_encoding("base64", ["base64url", "plain"], found),
        refused(found, "", "Nothing was changed."),
    ):
        assert "." in error.problem.hint
        assert not error.problem.title.endswith(".")
    assert "base64url or plain" in other_encoding("base64", ["base64url", "plain"], found).problem.hint
