"""Calls that Porterbuddy makes: taken when they are signed with the account's key, and only then."""

import base64
import hashlib
import hmac
from datetime import UTC, date, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import SecretStr

from app.connectorkit.transport import Transport
from app.connectors.porterbuddy.client import PorterbuddyClient
from app.connectors.porterbuddy.wire import Settings
from app.domain.errors import InvalidInput, Refused
from app.domain.orders import OrderState
from app.domain.ports import VerifiesWebhooks
from tests.fakes.porterbuddy_examples import text

KEY = "pb-key-that-must-not-show"
HEADER = "x-porterbuddy-hmac-SHA256"
CLIENT = PorterbuddyClient(Settings(api_key=SecretStr(KEY)), Transport())
BODY = text("webhook_body").encode()


def signed(body: bytes, key: str = KEY) -> dict[str, str]:
    return {HEADER: base64.b64encode(hmac.new(key.encode(), body, hashlib.sha256).digest()).decode()}


def test_the_documents_body() -> None:
    assert isinstance(CLIENT, VerifiesWebhooks)
    status = CLIENT.read_status_call(signed(BODY), BODY)
    assert (status.carrier_order_id, status.raw, status.state) == ("1702918291025", "canceled", OrderState.CANCELLED)
    assert status.final
    assert status.pickup_on == date(2025, 2, 13)
    assert status.pickup_at == datetime(2025, 2, 13, 13, tzinfo=UTC)
    assert status.updated_at == datetime(2021, 6, 8, 12, 16, 40, 325380, tzinfo=UTC)
    assert (status.reference, status.tms_reference) == ("order-12345", "order-12345")


def test_the_known_vector() -> None:
    client = PorterbuddyClient(Settings(api_key=SecretStr("test-api-key")), Transport())
    body = b'{"orderId":"1702918291025","orderStatus":"canceled"}'
    headers = {"X-Porterbuddy-Hmac-Sha256": " A/5ACOMcuyqXIV5wEtqYmPC4bNATrpnTdHGYTMbvmnA= "}
    assert client.read_status_call(headers, body).raw == "canceled"


@pytest.mark.parametrize(
    ("headers", "code"),
    [
        ({}, "not_signed"),
        ({HEADER: "  "}, "not_signed"),
        ({HEADER: "x", HEADER.lower(): "y"}, "not_signed"),
        ({HEADER: "æøå"}, "wrongly_signed"),
        ({HEADER: "\ud800"}, "wrongly_signed"),
        ({HEADER: hmac.new(KEY.encode(), BODY, hashlib.sha256).hexdigest()}, "wrongly_signed"),
        ({HEADER: base64.b64encode(hashlib.sha256(BODY).digest()).decode()}, "wrongly_signed"),
        (signed(BODY, "another-key"), "wrongly_signed"),
        (signed(BODY + b"\n"), "wrongly_signed"),
    ],
)
def test_what_is_not_signed_with_the_key_is_refused(headers: dict[str, str], code: str) -> None:
    with pytest.raises(Refused) as caught:
        CLIENT.read_status_call(headers, BODY)
    assert caught.value.problem.code == code
    assert KEY not in f"{caught.value} {caught.value.detail}"


@pytest.mark.parametrize("body", [b"", b"{}", b"[]", b"\xff", b'{"orderId": "1"}', b'{"orderStatus": "ready"}'])
def test_a_signed_call_that_is_no_status_is_said(body: bytes) -> None:
    with pytest.raises(InvalidInput) as caught:
        CLIENT.read_status_call(signed(body), body)
    assert caught.value.problem.code == "no_status"


@given(forged=st.text(max_size=60), body=st.binary(max_size=200), changed=st.integers(0, len(BODY) * 8 - 1))
@settings(max_examples=60)
def test_no_forged_digest_and_no_changed_body_is_taken(forged: str, body: bytes, changed: int) -> None:
    flipped = bytearray(BODY)
    flipped[changed // 8] ^= 1 << changed % 8
    for headers, came in (({HEADER: forged}, BODY), (signed(BODY), body), (signed(BODY), bytes(flipped))):
        with pytest.raises(Refused):
            CLIENT.read_status_call(headers, came)
