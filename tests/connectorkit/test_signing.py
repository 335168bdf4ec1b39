"""Signatures to the byte, in each way that the options allow."""

import base64
import hashlib
import hmac
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import SecretStr

from app.connectorkit.signing import (
    Digest,
    Encoding,
    Message,
    SecretForm,
    Signer,
    TimeUnit,
    checked_template,
    key_bytes,
)

SECRET = SecretStr("whsec_test_0001")
BODY = (
    b'{"partnerOrderId":"PO-1001","customer":{"email":"kunde@example.com"},"loading":{"country":"DE"},'
    b'"unloading":{"country":"DE"},"totalPriceEur":480}'
)
AT = datetime.fromtimestamp(1_760_000_000, UTC)


def test_the_test_vector() -> None:
    signer = Signer(prefix="v1=")
    assert signer.timestamp(AT) == "1760000000"
    assert (
        signer.signature(SECRET, Message(body=BODY), signer.timestamp(AT))
        == "v1=71712528fc55af2aec270c06856d86112a5851512386d93e031e770701851a89"
    )


def test_every_part_can_be_signed() -> None:
    signer = Signer(
        template="{method}\\n{path}\\n{query}\\n{partner_id}\\n{nonce}\\n{timestamp}\\n{body}",
        digest=Digest.SHA512,
        encoding=Encoding.BASE64,
        secret_form=SecretForm.HEX,
        time_unit=TimeUnit.MILLISECONDS,
    )
    message = Message(body=b"{}", method="POST", path="/x", query="a=1", nonce="n", partner_id="acme")
    signed = b"POST\n/x\na=1\nacme\nn\n1760000000000\n{}"
    wanted = base64.b64encode(hmac.new(b"\x00\xff", signed, hashlib.sha512).digest()).decode()
    assert signer.signature(SecretStr("00ff"), message, signer.timestamp(AT)) == wanted


@pytest.mark.parametrize(
    ("unit", "text"),
    [(TimeUnit.SECONDS, "1760000000"), (TimeUnit.MILLISECONDS, "1760000000000"), (TimeUnit.ISO8601, AT.isoformat())],
)
def test_times(unit: TimeUnit, text: str) -> None:
    assert Signer(time_unit=unit).timestamp(AT) == text


@given(st.binary())
def test_a_body_is_signed_as_it_is(body: bytes) -> None:
    wanted = hmac.new(b"whsec_test_0001", b"1." + body, hashlib.sha256).hexdigest()
    assert Signer().signature(SECRET, Message(body=body), "1") == wanted


@pytest.mark.parametrize(
    ("text", "form", "key"),
    [
        ("käse", SecretForm.UTF8, "käse".encode()),
        ("0aFF", SecretForm.HEX, b"\x0a\xff"),
        ("AP8=", SecretForm.BASE64, b"\x00\xff"),
    ],
)
def test_keys(text: str, form: SecretForm, key: bytes) -> None:
    assert key_bytes(SecretStr(text), form) == key


@pytest.mark.parametrize(("text", "form"), [("canary", SecretForm.HEX), ("canary!", SecretForm.BASE64)])
def test_a_secret_of_another_form_is_not_repeated(text: str, form: SecretForm) -> None:
    with pytest.raises(ValueError, match=f"not {form.value}") as caught:
        key_bytes(SecretStr(text), form)
    assert "canary" not in repr(caught.value)
    assert caught.value.__cause__ is None


@pytest.mark.parametrize(
    "text", ["{timestamp}", "{timestamp}.{what}{body}", "{body!r}", "{body:>4}", "{body", "{}{body}"]
)
def test_templates_that_cannot_be_signed(text: str) -> None:
    with pytest.raises(ValueError, match=r"body|may name|braces"):
        checked_template(text)


def test_a_template_that_can() -> None:
    assert checked_template("{timestamp}.{body}") == "{timestamp}.{body}"
