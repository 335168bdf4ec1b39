"""Bodies that are web forms."""

import ssl

import pytest
from pydantic import SecretStr

from app.connectorkit.calls import Call, Kind
from app.connectorkit.transport import Transport
from app.domain.errors import Unreachable
from tests.fakes.scripted_server import answering, http, serving, unused_port

SECRET = SecretStr("form secret & more that must not show")


def call(url: str) -> Call:
    form: dict[str, str | SecretStr] = {
        "grant_type": "refresh_token",
        "refresh_token": SECRET,
        "place": "Dąbrowa Środkowa",
    }
    return Call(system="Carrier", verb="ask", kind=Kind.REPEATABLE, method="POST", url=url, form=form)


def transport() -> Transport:
    return Transport(connect_seconds=1, total_seconds=5, verify=ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT))


def test_a_form_is_encoded() -> None:
    with transport() as way, serving(answering(http())) as server:
        way.send(call(server.url))
    (asked,) = server.asked
    assert asked.headers["content-type"] == "application/x-www-form-urlencoded"
    assert asked.body == (
        b"grant_type=refresh_token&refresh_token=form+secret+%26+more+that+must+not+show"
        b"&place=D%C4%85browa+%C5%9Arodkowa"
    )


def test_its_secrets_show_nowhere(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level("DEBUG")
    made = call(f"http://127.0.0.1:{unused_port()}")
    with transport() as way, pytest.raises(Unreachable) as caught:
        way.send(made)
    assert SECRET.get_secret_value() not in repr(made) + caplog.text + caught.value.detail + repr(caught.value)
