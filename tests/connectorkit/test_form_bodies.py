"""Calls that send a form, as token endpoints want it."""

import logging
from urllib.parse import parse_qsl

import pytest
from pydantic import SecretStr

from app.connectorkit.calls import Call, Kind
from app.connectorkit.transport import Transport
from app.domain.errors import Unreachable
from tests.fakes.scripted_server import answering, http, serving, unused_port

SECRET = SecretStr("refresh token & more that must not show")


def call(url: str) -> Call:
    return Call(
        system="Somebody",
        verb="token",
        kind=Kind.REPEATABLE,
        method="POST",
        url=f"{url}/token",
        form={"grant_type": "refresh_token", "refresh_token": SECRET},
    )


def test_a_form_is_encoded() -> None:
    with Transport() as transport, serving(answering(http(200, b"{}"))) as server:
        assert transport.send(call(server.url)).ok
    (asked,) = server.asked
    assert asked.headers["content-type"] == "application/x-www-form-urlencoded"
    assert parse_qsl(asked.body.decode()) == [
        ("grant_type", "refresh_token"),
        ("refresh_token", SECRET.get_secret_value()),
    ]


def test_its_secrets_show_nowhere(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    asked = call(f"http://127.0.0.1:{unused_port()}")
    with Transport() as transport, pytest.raises(Unreachable) as caught:
        transport.send(asked)
    assert "must not show" not in repr(asked) + caplog.text + caught.value.detail
