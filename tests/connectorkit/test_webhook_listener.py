"""The listener for outside systems' calls, over real sockets: in time, never full, never down."""

import http.client
import json
import logging
import socket
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.connectorkit.webhook_listener import BODY_BYTES, Handle, WebhookListener


class Heard:
    """Takes calls down and answers what it is told to."""

    def __init__(self, status: int = 204) -> None:
        self.status = status
        self.calls: list[tuple[str, Mapping[str, str], bytes]] = []
        self.go_on = threading.Event()
        self.go_on.set()

    def __call__(self, account: str, headers: Mapping[str, str], body: bytes) -> int:
        self.calls.append((account, headers, body))
        assert self.go_on.wait(20)
        return self.status


@contextmanager
def listening(
    handle: Handle, *, answer_seconds: float = 5, read_seconds: float = 5, waiting: int = 8
) -> Iterator[WebhookListener]:
    listener = WebhookListener(
        0, "127.0.0.1", handle, answer_seconds=answer_seconds, read_seconds=read_seconds, waiting=waiting
    )
    with listener:
        yield listener


def asked(
    listener: WebhookListener,
    path: str = "/webhooks/nordic",
    body: bytes = b"{}",
    method: str = "POST",
    headers: Mapping[str, str] | None = None,
) -> http.client.HTTPResponse:
    connection = http.client.HTTPConnection("127.0.0.1", listener.port, timeout=15)
    try:
        connection.request(method, path, body, dict(headers or {}))
        answer = connection.getresponse()
        answer.read()
        return answer
    finally:
        connection.close()


def raw(listener: WebhookListener, data: bytes) -> bytes:
    """Send bytes as they are, and return all that comes until the line is closed."""
    with socket.create_connection(("127.0.0.1", listener.port), timeout=15) as line:
        line.sendall(data)
        got = b""
        while more := _received(line):
            got += more
        return got


def _received(line: socket.socket) -> bytes:
    try:
        return line.recv(65536)
    except ConnectionError:
        return b""


def test_a_call_reaches_its_account_to_the_byte(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO)
    heard = Heard()
    body = b'{"orderReference": "\xc3\x85\x00secret-reference"}  \n'
    with listening(heard) as listener:
        answer = asked(listener, "/webhooks/nordic-1", body, headers={"X-Digest": "secret-digest"})
    assert answer.status == 204
    ((account, headers, came),) = heard.calls
    assert (account, headers["x-digest"], came) == ("nordic-1", "secret-digest", body)
    assert "Webhook for nordic-1: 204" in caplog.text
    assert "secret" not in caplog.text


def test_other_addresses_reach_nobody() -> None:
    heard = Heard()
    with listening(heard) as listener:
        for method in ("GET", "PUT", "DELETE"):
            answer = asked(listener, method=method)
            assert (answer.status, answer.getheader("Allow")) == (405, "POST")
        for path in ("/", "/webhooks/", "/webhooks/Nordic", "/webhooks/nordic/more", "/webhooks/..%2Fx"):
            assert asked(listener, path).status == 404
        for path in ("/webhooks/a%0Ab", "/webhooks/" + "a" * 41):
            assert asked(listener, path).status == 404
    assert not heard.calls


def test_the_status_is_the_handlers_and_what_is_none_is_a_fault() -> None:
    heard = Heard()
    with listening(heard) as listener:
        for status in (200, 204, 401, 404, 503, 599):
            heard.status = status
            assert asked(listener).status == status
        for status in (0, 100, 199, 600, 7_000):
            heard.status = status
            assert asked(listener).status == 500


def test_a_fault_in_the_handler_is_answered_and_the_next_call_is_served(caplog: pytest.LogCaptureFixture) -> None:
    def broken(account: str, headers: Mapping[str, str], body: bytes) -> int:
        raise ZeroDivisionError

    with listening(broken) as listener:
        assert [asked(listener).status for _ in range(5)] == [500] * 5
    assert "fault of the station" in caplog.text


def test_bodies_are_capped() -> None:
    heard = Heard()
    with listening(heard) as listener:
        assert asked(listener, body=b"x" * BODY_BYTES).status == 204
        head = b"POST /webhooks/nordic HTTP/1.1\r\nHost: x\r\n"
        said = raw(listener, head + b"Content-Length: %d\r\n\r\n" % (BODY_BYTES + 1))
        chunk = b"%x\r\n%s\r\n" % (BODY_BYTES + 1, b"x" * (BODY_BYTES + 1))
        unsaid = raw(listener, head + b"Transfer-Encoding: chunked\r\n\r\n" + chunk)
    assert said.startswith(b"HTTP/1.1 413")
    assert unsaid.startswith(b"HTTP/1.1 413") or not unsaid, "refused, or cut while it was still being sent"
    assert len(heard.calls) == 1


def test_a_full_queue_asks_the_sender_to_come_again() -> None:
    heard = Heard()
    heard.go_on.clear()
    answers: list[int] = []
    with listening(heard, waiting=1) as listener:
        callers = [
            threading.Thread(target=lambda: answers.append(asked(listener).status), daemon=True) for _ in range(3)
        ]
        for number, caller in enumerate(callers):
            caller.start()
            while number < 2 and len(heard.calls) <= number:
                threading.Event().wait(0.005)
        while not listener._jobs.full():
            threading.Event().wait(0.005)
        answer = asked(listener)
        assert (answer.status, answer.getheader("Retry-After")) == (503, "5")
        heard.go_on.set()
        for caller in callers:
            caller.join(15)
    assert answers == [204] * 3


def test_a_handler_that_takes_too_long_costs_no_answer() -> None:
    heard = Heard()
    heard.go_on.clear()
    with listening(heard, answer_seconds=0.05) as listener:
        assert [asked(listener).status for _ in range(4)] == [503] * 4
        heard.go_on.set()
        while asked(listener).status != 204:
            pass
    assert len(heard.calls) < 5 + 100
    assert heard.calls, "what was begun is brought to its end"


def test_callers_that_say_nothing_or_half_are_not_waited_for() -> None:
    heard = Heard()
    half_a_body = b"POST /webhooks/nordic HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\n{"
    with listening(heard, read_seconds=0.05) as listener:
        assert raw(listener, b"") == b""
        assert raw(listener, b"POST /webhooks/nordic HTTP/1.1\r\nHos") == b""
        assert raw(listener, half_a_body).startswith(b"HTTP/1.1 408")
        assert asked(listener).status == 204
    assert len(heard.calls) == 1


def test_a_header_that_comes_twice_is_neither() -> None:
    heard = Heard()
    data = b"POST /webhooks/nordic HTTP/1.1\r\nHost: x\r\nX-Digest: a\r\nx-digest: b\r\nContent-Length: 0\r\n\r\n"
    with listening(heard) as listener:
        assert raw(listener, data).startswith(b"HTTP/1.1 204")
    assert heard.calls[0][1]["x-digest"] == "a, b"


def test_a_call_that_is_there_is_answered_before_it_stops() -> None:
    heard = Heard()
    heard.go_on.clear()
    answers: list[int] = []
    listener = WebhookListener(0, "127.0.0.1", heard)
    listener.start()
    caller = threading.Thread(target=lambda: answers.append(asked(listener).status))
    caller.start()
    while not heard.calls:
        threading.Event().wait(0.005)
    port = listener.port
    stopping = threading.Thread(target=listener.stop)
    stopping.start()
    heard.go_on.set()
    caller.join(15)
    stopping.join(15)
    assert answers == [204]
    with pytest.raises(ConnectionRefusedError):
        socket.create_connection(("127.0.0.1", port), timeout=1)
    listener.stop()


def test_a_taken_port_is_said() -> None:
    with listening(Heard()) as listener, pytest.raises(OSError, match=r"in use|10048"):
        WebhookListener(listener.port, "127.0.0.1", Heard()).start()


@given(data=st.binary(max_size=200))
@settings(max_examples=25, deadline=None)
def test_no_bytes_bring_it_down(data: bytes) -> None:
    raw(_SHARED, data + b"\r\n\r\n")
    assert asked(_SHARED, body=json.dumps({}).encode()).status == 204


_SHARED = WebhookListener(0, "127.0.0.1", Heard(), read_seconds=0.05)


@pytest.fixture(autouse=True, scope="module")
def _shared() -> Iterator[None]:
    with _SHARED:
        yield
