"""The one way out against a server on a real socket."""

import gzip
import json
import logging
import ssl
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from pydantic import BaseModel, SecretStr

from app.connectorkit.calls import Answer, Call, Kind
from app.connectorkit.transport import Transport
from app.domain.errors import OutcomeUnknown, Refused, StationError, Unreachable
from tests.fakes import scripted_server
from tests.fakes.scripted_server import (
    Asked,
    Script,
    ScriptedServer,
    answering,
    dripping,
    endless,
    gzip_bomb,
    http,
    resetting,
    serving,
    unused_port,
)

CERTIFICATE = Path(scripted_server.__file__).with_name("loopback.pem")
KEY = SecretStr("key-that-must-not-show")


class Found(BaseModel):
    name: str


@pytest.fixture
def pauses() -> list[float]:
    return []


@pytest.fixture
def transport(pauses: list[float]) -> Iterator[Transport]:
    no_certificates = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    with Transport(connect_seconds=0.5, total_seconds=2, verify=no_certificates, sleep=pauses.append) as made:
        yield made


@pytest.fixture
def server() -> Iterator[ScriptedServer]:
    with serving(answering(http(200, b'{"name": "x"}'))) as made:
        yield made


def call(url: str, kind: Kind = Kind.READ, **more: object) -> Call:
    given: dict[str, object] = {
        "system": "Carrier",
        "verb": "ask",
        "kind": kind,
        "method": "GET" if kind is Kind.READ else "POST",
        "url": f"{url}/thing?token=URLTOKEN",
        "secret_headers": {"x-api-key": KEY},
        **more,
    }
    return Call(**given)  # type: ignore[arg-type]  # a table of keyword arguments


def failure(transport: Transport, made: Call) -> StationError:
    with pytest.raises(StationError) as caught:
        transport.send(made).parsed(Found)
    assert caught.value.__cause__ is None
    assert caught.value.__context__ is None, "the request with its key must not hang on the error"
    return caught.value


def test_an_answer_comes_whole(transport: Transport, server: ScriptedServer) -> None:
    answer = transport.send(call(server.url, body={"æ": [1, None]}))
    assert (answer.status, answer.ok, answer.content_type, answer.tries) == (200, True, "application/json", 1)
    assert answer.parsed(Found) == Found(name="x")
    assert server.asked[0].headers["x-api-key"] == KEY.get_secret_value()
    assert json.loads(server.asked[0].body) == {"æ": [1, None]}


def test_nothing_listens(transport: Transport) -> None:
    for kind in Kind:
        error = failure(transport, call(f"http://127.0.0.1:{unused_port()}", kind))
        assert isinstance(error, Unreachable)
        assert error.problem.code == "not_connected"


def test_a_name_that_nobody_knows(transport: Transport) -> None:
    error = failure(transport, call("https://does-not-exist.invalid", Kind.ONCE))
    assert isinstance(error, Unreachable)


CUT = b'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 40\r\n\r\n{"name": "x"'
CUT_WITHOUT_LENGTH = b'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: close\r\n\r\n{"name": "x"'
CUT_GZIP = http(200, gzip.compress(b'{"name": "x"}')[:-6], headers={"Content-Encoding": "gzip"})
AFTER_IT_LEFT: list[tuple[str, Script, str]] = [
    ("reset", resetting, "no_answer"),
    ("closed", lambda _connection, _asked: None, "no_answer"),
    ("half body", answering(CUT), "no_answer"),
    ("half body without length", answering(CUT_WITHOUT_LENGTH), "unreadable_answer"),
    ("half gzip", answering(CUT_GZIP), "unreadable_answer"),
    ("web page", answering(http(200, b"<html>portal</html>", kind="text/html")), "unreadable_answer"),
    ("other JSON", answering(http(200, b'{"nom": "secret-value-in-it"}')), "unreadable_answer"),
    ("no body", answering(http(200)), "unreadable_answer"),
    ("unknown encoding", answering(http(200, b"x", headers={"Content-Encoding": "br"})), "unreadable_answer"),
    ("not HTTP", answering(b"SSH-2.0-OpenSSH_9\r\n\r\n"), "no_answer"),
    ("500", answering(http(500, b'{"message": "oh"}')), "server_error"),
    ("503", answering(http(503)), "server_error"),
    ("endless", endless, "too_big"),
    ("bomb", answering(gzip_bomb()), "too_big"),
]


@pytest.mark.parametrize(("script", "code"), [row[1:] for row in AFTER_IT_LEFT], ids=[row[0] for row in AFTER_IT_LEFT])
@pytest.mark.parametrize("kind", list(Kind))
def test_after_it_left(transport: Transport, kind: Kind, script: Script, code: str) -> None:
    with serving(script) as server:
        error = failure(transport, call(server.url, kind))
    assert type(error) is (OutcomeUnknown if kind is Kind.ONCE else Unreachable)
    assert error.problem.code == code
    assert len(server.asked) == 1
    assert "secret-value-in-it" not in error.detail


@pytest.mark.parametrize(
    "head", [b"HTTP/1.1 200 OK", b"HTTP/1.1 200 OK\r\nX: ", b"HTTP/1.1 200 OK\r\nContent-Length: 9999\r\n\r\n"]
)
@pytest.mark.parametrize("kind", [Kind.READ, Kind.ONCE])
def test_a_drip_ends_at_the_deadline(kind: Kind, head: bytes) -> None:
    stop = threading.Event()
    with Transport(connect_seconds=0.3, total_seconds=0.4) as transport, serving(dripping(head, stop)) as server:
        server.stop = stop
        started = time.monotonic()
        error = failure(transport, call(server.url, kind))
        # Far above the deadline and far below what a drip could hold; how long it takes exactly is not claimed.
        assert time.monotonic() - started < 5
    assert error.problem.code == "too_slow"
    assert isinstance(error, OutcomeUnknown if kind is Kind.ONCE else Unreachable)


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_redirects_are_not_followed(transport: Transport, server: ScriptedServer, status: int) -> None:
    with serving(answering(http(status, headers={"Location": f"{server.url}/stolen"}))) as first:
        assert isinstance(failure(transport, call(first.url)), Refused)
        error = failure(transport, call(first.url, Kind.ONCE))
    assert isinstance(error, Refused if status in {307, 308} else OutcomeUnknown)
    assert error.problem.code == "redirected"
    assert server.asked == []


def test_a_read_waits_as_long_as_it_is_asked_to(transport: Transport, pauses: list[float]) -> None:
    busy = http(429, headers={"Retry-After": "1"})
    with serving(answering(busy, http(503, headers={"Retry-After": "0"}), http(200, b'{"name": "x"}'))) as server:
        answer = transport.send(call(server.url))
    assert answer.tries == 3
    assert 1 < pauses[0] < 2
    assert 0 < pauses[1] < 1


def test_a_read_gives_up_after_three(transport: Transport, pauses: list[float]) -> None:
    with serving(answering(http(429, headers={"Retry-After": "0"}))) as server:
        error = failure(transport, call(server.url))
    assert len(server.asked) == 3
    assert isinstance(error, Unreachable)
    assert error.problem.code == "slow_down"
    assert len(pauses) == 2


@pytest.mark.parametrize("wish", ["3600", "Wed, 21 Oct 2999 07:28:00 GMT"])
def test_a_wait_past_the_deadline_is_told_instead(transport: Transport, pauses: list[float], wish: str) -> None:
    with serving(answering(http(503, headers={"Retry-After": wish}))) as server:
        error = failure(transport, call(server.url))
    assert len(server.asked) == 1
    assert pauses == []
    assert error.problem.code == "slow_down"


@pytest.mark.parametrize("wish", ["soon", "-1", "１", ""])
def test_a_wait_that_cannot_be_read_is_none(transport: Transport, pauses: list[float], wish: str) -> None:
    answer = http(429).replace(b"\r\n\r\n", f"\r\nRetry-After: {wish}\r\n\r\n".encode())
    with serving(answering(answer)) as server:
        failure(transport, call(server.url))
    assert len(server.asked) == 1
    assert pauses == []


@pytest.mark.parametrize("kind", [Kind.ONCE, Kind.REPEATABLE])
def test_a_write_is_never_repeated(transport: Transport, pauses: list[float], kind: Kind) -> None:
    for status, ends in ((429, Refused), (503, OutcomeUnknown)):
        with serving(answering(http(status, headers={"Retry-After": "0"}))) as server:
            error = failure(transport, call(server.url, kind))
        assert len(server.asked) == 1
        assert type(error) is (ends if kind is Kind.ONCE else Unreachable)
    assert pauses == []


@pytest.mark.parametrize("status", [408, 409])
def test_a_conflict_leaves_a_write_open(transport: Transport, status: int) -> None:
    with serving(answering(http(status))) as server:
        assert isinstance(failure(transport, call(server.url, Kind.ONCE)), OutcomeUnknown)
        assert transport.send(call(server.url)).status == status


def test_a_header_that_cannot_be_sent(transport: Transport, server: ScriptedServer) -> None:
    for value in ("two\nlines-secret", "ø-secret"):
        error = failure(transport, call(server.url, secret_headers={"x-api-key": SecretStr(value)}))
        assert isinstance(error, Refused)
        assert "secret" not in error.detail + str(error)
    for url in ("gopher://127.0.0.1", "http://127.0.0.1:99999", "http://", "/"):
        assert isinstance(failure(transport, call(url, Kind.ONCE)), Refused | Unreachable)
    assert server.asked == []


def test_over_tls() -> None:
    with serving(answering(http(200, b'{"name": "x"}')), tls=CERTIFICATE) as server:
        url = server.url.replace("http:", "https:")
        with Transport(verify=ssl.create_default_context(cafile=CERTIFICATE)) as trusting:
            assert trusting.send(call(url)).parsed(Found).name == "x"
        with Transport() as usual:
            error = failure(usual, call(url, Kind.ONCE))
    assert isinstance(error, Unreachable)
    assert error.problem.code == "unsafe_line"
    assert len(server.asked) == 1


def test_a_warehouses_own_authority_is_trusted_and_nothing_else_for_it(tmp_path: Path) -> None:
    other = tmp_path / "other.pem"
    other.write_text("no certificate at all")
    with serving(answering(http(200, b'{"name": "x"}')), tls=CERTIFICATE) as server:
        url = server.url.replace("http:", "https:")
        with Transport(own_ca=lambda: str(CERTIFICATE)) as trusting:
            assert trusting.send(call(url)).ok
            context = trusting.ssl_context()
            assert (context.verify_mode, context.check_hostname) == (ssl.CERT_REQUIRED, True)
            assert len(context.get_ca_certs()) > 1  # beside the usual ones
            assert failure(trusting, call(url.replace("127.0.0.1", "127.0.0.2"))).problem.code in {
                "unsafe_line",
                "not_connected",
            }
        for wrong in (str(other), str(tmp_path / "gone.pem"), "a\0b"):
            with Transport(own_ca=lambda wrong=wrong: wrong) as usual:  # type: ignore[misc]  # bound by its default
                error = failure(usual, call(url, Kind.ONCE))
            assert isinstance(error, Unreachable)
            assert error.problem.code == "ca_unreadable"
    assert len(server.asked) == 1


@pytest.mark.parametrize(
    "location", ["https:x/y", "//[", "file:///etc/passwd", "https://\xff", "http://a\\@b", "http:evil"]
)
@pytest.mark.parametrize("kind", [Kind.READ, Kind.ONCE])
def test_no_redirect_makes_the_client_stumble(transport: Transport, location: str, kind: Kind) -> None:
    head = f"HTTP/1.1 302 X\r\nLocation: {location}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n".encode("latin-1")
    with serving(answering(head)) as server:
        error = failure(transport, call(server.url, kind))
    assert isinstance(error, Unreachable | Refused) if kind is Kind.READ else isinstance(error, OutcomeUnknown)
    assert len(server.asked) == 1


def test_cookies_are_not_kept(transport: Transport) -> None:
    with serving(answering(http(200, b"{}", headers={"Set-Cookie": "session=other-account; Path=/"}))) as server:
        transport.send(call(server.url))
        transport.send(call(server.url))
    assert "cookie" not in server.asked[1].headers


def test_logs_and_texts_hold_no_secret(
    transport: Transport, server: ScriptedServer, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    answer = transport.send(call(server.url, Kind.ONCE, body={"token": "BODYTOKEN"}))
    with serving(resetting) as cut:
        error = failure(transport, call(cut.url, Kind.ONCE))
    texts = [caplog.text, repr(answer), repr(answer.call), repr(transport), str(error), repr(error), error.detail]
    for secret in (KEY.get_secret_value(), "URLTOKEN", "BODYTOKEN"):
        assert not [text for text in texts if secret in text]
    lines = [record for record in caplog.records if record.name == "app.connectorkit.transport"]
    assert [(line.__dict__["system"], line.__dict__["call"], line.__dict__["status"]) for line in lines] == [
        ("Carrier", "ask", 200),
        ("Carrier", "ask", "no_answer"),
    ]


def test_many_threads_share_it(transport: Transport, server: ScriptedServer) -> None:
    answers: list[Answer] = []
    threads = [threading.Thread(target=lambda: answers.append(transport.send(call(server.url)))) for _ in range(12)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert [answer.status for answer in answers] == [200] * 12


def test_a_connection_is_used_again(transport: Transport) -> None:
    def script(connection: object, asked: Asked) -> None:
        del asked
        body = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}"
        connection.sendall(body)  # type: ignore[attr-defined]
        while connection.recv(65536):  # type: ignore[attr-defined]
            connection.sendall(body)  # type: ignore[attr-defined]

    with serving(script) as server:
        transport.send(call(server.url))
        transport.send(call(server.url))
        assert server.opened == 1
        transport.close()
        transport.send(call(server.url))
        assert server.opened == 2
        transport.close()
