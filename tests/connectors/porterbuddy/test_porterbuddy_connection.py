"""The connection check, step by step, over plain loopback and over TLS."""

import ssl
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path

import pytest
from pydantic import SecretStr

import tests.fakes.porterbuddy_examples as examples
from app.connectorkit.transport import Transport
from app.connectors.porterbuddy.client import PorterbuddyClient
from app.connectors.porterbuddy.wire import Settings
from app.domain.accounts import CheckResult, CheckStep
from app.domain.addresses import Party
from tests.fakes.scripted_server import answering, http, serving, unused_port

CERTIFICATE = Path(examples.__file__).with_name("loopback.pem")
SENDER = Party(name="S", address=examples.SENDER.address, email="a@b.no", phone="+4722334455")


@pytest.fixture
def trusting() -> Iterator[Transport]:
    with Transport(connect_seconds=1, total_seconds=3, verify=ssl.create_default_context(cafile=CERTIFICATE)) as made:
        yield made


def now_in_http(seconds: float = 0) -> dict[str, str]:
    return {"Date": format_datetime(datetime.now(UTC) + timedelta(seconds=seconds), usegmt=True)}


def check(transport: Transport, url: str, sender: Party | None = SENDER) -> tuple[CheckStep, ...]:
    client = PorterbuddyClient(Settings(base_url=url, api_key=SecretStr("pb-key-1")), transport)
    return client.check_connection(sender)


def words(steps: tuple[CheckStep, ...]) -> list[str]:
    return [f"{step.result} {step.title}" for step in steps]


def test_all_is_well(trusting: Transport) -> None:
    answer = http(200, examples.text("availability_answer").encode(), headers=now_in_http())
    with serving(answering(answer)) as server:
        steps = check(trusting, server.url)
    assert words(steps) == ["ok Name found", "ok No TLS", "ok Key accepted", "ok Windows offered", "ok Clock right"]
    assert steps[1].detail == "This machine only"
    assert steps[3].detail == "4 to 0165 Oslo"
    assert steps[2].milliseconds is not None
    assert len(server.asked) == 1


def test_over_tls(trusting: Transport) -> None:
    with serving(answering(http(200, b'{"deliveryWindows": []}', headers=now_in_http())), tls=CERTIFICATE) as server:
        steps = check(trusting, server.url.replace("http:", "https:").replace("127.0.0.1", "localhost"))
    assert words(steps)[1:4] == ["ok Line safe", "ok Key accepted", "look No windows offered"]
    assert steps[1].detail.startswith("TLSv1.")
    assert "certificate until 2" in steps[1].detail


def test_a_certificate_that_nobody_vouches_for() -> None:
    with Transport(connect_seconds=1, total_seconds=3) as transport, serving(answering(b""), tls=CERTIFICATE) as server:
        url = server.url.replace("http:", "https:")
        assert words(check(transport, url)) == ["ok Name found", "failed Line not safe"]
    assert server.asked == []


def test_a_name_that_nobody_knows(trusting: Transport) -> None:
    assert words(check(trusting, "https://porterbuddy.invalid")) == ["failed Name not found"]


def test_nobody_listens(trusting: Transport) -> None:
    assert words(check(trusting, f"https://127.0.0.1:{unused_port()}")) == ["ok Name found", "failed No line"]
    assert words(check(trusting, f"http://127.0.0.1:{unused_port()}"))[2:] == ["failed Porterbuddy cannot be reached"]


@pytest.mark.parametrize(
    ("status", "body", "kind", "expected"),
    [
        (401, b"", "application/json", ["failed Key not accepted", "ok Clock right"]),
        (403, b"", "application/json", ["failed Key not accepted", "ok Clock right"]),
        (404, b"", "application/json", ["failed Not Porterbuddy", "ok Clock right"]),
        (200, b"<html>", "text/html", ["failed Not Porterbuddy", "ok Clock right"]),
        (422, b"[]", "application/json", ["ok Key accepted", "look No windows", "ok Clock right"]),
        (200, b"half", "application/json", ["ok Key accepted", "failed No windows", "ok Clock right"]),
        (500, b"", "application/json", ["failed Porterbuddy has a fault of its own"]),
        (302, b"", "application/json", ["failed Porterbuddy points to another address"]),
    ],
)
def test_what_a_check_can_find(trusting: Transport, status: int, body: bytes, kind: str, expected: list[str]) -> None:
    with serving(answering(http(status, body, kind=kind, headers=now_in_http()))) as server:
        assert words(check(trusting, server.url))[2:] == expected


def test_without_a_sender_an_unknown_order_is_asked_for(trusting: Transport) -> None:
    with serving(answering(http(404, b"{}", headers=now_in_http()))) as server:
        steps = check(trusting, server.url, None)
    assert words(steps)[2:] == ["ok Key accepted", "look Windows not asked for", "ok Clock right"]
    assert (server.asked[0].method, server.asked[0].body) == ("GET", b"")


@pytest.mark.parametrize(("seconds", "word"), [(-300, "ahead of"), (300, "behind")])
def test_a_clock_that_differs(trusting: Transport, seconds: int, word: str) -> None:
    with serving(answering(http(200, b'{"deliveryWindows": []}', headers=now_in_http(seconds)))) as server:
        clock = check(trusting, server.url)[-1]
    assert (clock.result, clock.title) == (CheckResult.LOOK, "Clock differs")
    assert word in clock.detail


@pytest.mark.parametrize("date", ["", "yesterday"])
def test_a_system_without_a_clock(trusting: Transport, date: str) -> None:
    with serving(answering(http(404, b"", headers={"Date": date} if date else {}))) as server:
        clock = check(trusting, server.url)[-1]
    assert (clock.result, clock.title) == (CheckResult.LOOK, "Clock not compared")
