"""Every connector that is found, against everything that goes wrong on a line.

Each fault must end in the right one of three ends, no write may be sent twice, and no secret may show anywhere.
"""

import functools
import importlib
import json
import logging
import threading
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from app.connectorkit.calls import Kind
from app.connectorkit.connector import Connector
from app.domain.errors import OutcomeUnknown, Refused, StationError, Unreachable
from app.domain.ports import ChecksConnection
from tests.connectors.conformance_bench import behind, client_for, each_connector, each_verb, quick, table_of
from tests.connectors.conformance_table import Table, Verb
from tests.fakes.scripted_server import (
    Script,
    answering,
    dripping,
    endless,
    gzip_bomb,
    http,
    resetting,
    serving,
    unused_port,
)

_bomb = functools.cache(gzip_bomb)


def _cut(body: bytes = b'{"half": ', length: bool = True) -> bytes:
    size = b"Content-Length: 999\r\n" if length else b""
    return b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: close\r\n" + size + b"\r\n" + body


# Name → what the server does, and the code of the problem.
AFTER_IT_LEFT: dict[str, tuple[Callable[[], Script], str]] = {
    "reset after": (lambda: resetting, "no_answer"),
    "closed": (lambda: lambda _connection, _asked: None, "no_answer"),
    "half answer": (lambda: answering(_cut()), "no_answer"),
    "half answer without length": (lambda: answering(_cut(length=False)), "unreadable_answer"),
    "web page": (lambda: answering(http(200, b"<html>log in</html>", kind="text/html")), "unreadable_answer"),
    "empty": (lambda: answering(http(204)), "unreadable_answer"),
    "other JSON": (lambda: answering(http(200, b'["what"]')), "unreadable_answer"),
    "500": (lambda: answering(http(500, b'{"message": "oh"}')), "server_error"),
    "502 page": (lambda: answering(http(502, b"<html>", kind="text/html")), "server_error"),
    "503": (lambda: answering(http(503)), "server_error"),
    "endless": (lambda: endless, "too_big"),
    "gzip bomb": (lambda: answering(_bomb()), "too_big"),
}


@pytest.fixture(autouse=True)
def _listen(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)


def end_of(verb: Verb, client: Any, table: Table, caplog: pytest.LogCaptureFixture) -> StationError:
    with pytest.raises(StationError) as caught:
        verb.make(client)
    error = caught.value
    shown = "\n".join(
        [
            caplog.text,
            *(repr(record.__dict__) for record in caplog.records),
            *traceback.format_exception(error),
            str(error),
            repr(error),
            error.detail,
            repr(error.problems),
            repr(client),
        ]
    )
    for secret in table.secrets:
        assert secret not in shown
        assert json.dumps(secret)[1:-1] not in shown
    assert error.problem.title
    assert error.problem.hint
    return error


def check_empty(connector: Connector, table: Table, verb: Verb, caplog: pytest.LogCaptureFixture) -> None:
    """Look at an answer without a body where the system's document has one: a good end, or a refusal with a code."""
    with quick() as transport, serving(answering(http(204))) as server:
        client = client_for(connector, table, server.url, transport)
        if not verb.empty:
            verb.make(client)
        else:
            error = end_of(verb, client, table, caplog)
            assert type(error) is Refused
            assert error.problem.code == verb.empty
    written = [asked for asked in server.asked if asked.method != "GET"]
    assert len(written) <= 1


def expected_end(kind: Kind) -> type[StationError]:
    return OutcomeUnknown if kind is Kind.ONCE else Unreachable


@each_verb
def test_a_good_answer_takes_one_call(
    connector: Connector, table: Table, verb: Verb, caplog: pytest.LogCaptureFixture
) -> None:
    if not verb.answer:
        assert verb.kind is Kind.READ, "only a read may take several calls"
        return
    with quick() as transport, serving(answering(*verb.before, verb.answer, *verb.after)) as server:
        result = verb.make(client_for(connector, table, server.url, transport))
    assert len(server.asked) == len(verb.before) + 1 + len(verb.after)
    for secret in table.secrets:
        assert secret not in repr(result) + caplog.text


@each_verb
def test_nobody_listens(connector: Connector, table: Table, verb: Verb, caplog: pytest.LogCaptureFixture) -> None:
    with quick() as transport:
        client = client_for(connector, table, f"http://127.0.0.1:{unused_port()}", transport)
        error = end_of(verb, client, table, caplog)
    assert type(error) is Unreachable
    assert error.problem.code == "not_connected"


@each_verb
@pytest.mark.parametrize("fault", AFTER_IT_LEFT)
def test_after_it_left(
    connector: Connector, table: Table, verb: Verb, fault: str, caplog: pytest.LogCaptureFixture
) -> None:
    script, code = AFTER_IT_LEFT[fault]
    if fault in verb.also_good:
        with quick() as transport, serving(behind(verb, script())) as server:
            verb.make(client_for(connector, table, server.url, transport))
        assert sum(asked.method != "GET" for asked in server.asked) <= 1
        return
    if fault == "empty" and verb.empty != code:
        check_empty(connector, table, verb, caplog)
        return
    with quick() as transport, serving(behind(verb, script())) as server:
        error = end_of(verb, client_for(connector, table, server.url, transport), table, caplog)
    assert type(error) is expected_end(verb.kind)
    assert error.problem.code == code
    assert len(server.asked) == len(verb.before) + 1


@each_verb
def test_reset_before_anything_was_read(
    connector: Connector, table: Table, verb: Verb, caplog: pytest.LogCaptureFixture
) -> None:
    with quick() as transport, serving(answering(http())) as server:
        server.reset_first = True
        error = end_of(verb, client_for(connector, table, server.url, transport), table, caplog)
    assert server.opened == 1
    assert type(error) in {expected_end(verb.kind), Unreachable}


@each_verb
@pytest.mark.parametrize(
    "head", [b"HTTP/1.1 200 OK", b"HTTP/1.1 200 OK\r\nContent-Length: 9999\r\n\r\n"], ids=["headers", "body"]
)
def test_a_drip_past_the_deadline(
    connector: Connector, table: Table, verb: Verb, head: bytes, caplog: pytest.LogCaptureFixture
) -> None:
    stop = threading.Event()
    with quick(0.25) as transport, serving(behind(verb, dripping(head, stop))) as server:
        server.stop = stop
        error = end_of(verb, client_for(connector, table, server.url, transport), table, caplog)
    assert type(error) is expected_end(verb.kind)
    assert error.problem.code == "too_slow"
    assert len(server.asked) == len(verb.before) + 1


@each_verb
@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_a_redirect_to_another_host(
    connector: Connector, table: Table, verb: Verb, status: int, caplog: pytest.LogCaptureFixture
) -> None:
    with quick() as transport, serving(answering(http())) as thief:
        away = http(status, headers={"Location": f"http://localhost:{thief.port}/"})
        with serving(behind(verb, answering(away))) as server:
            error = end_of(verb, client_for(connector, table, server.url, transport), table, caplog)
        assert thief.opened == 0
    may_be_done = verb.kind is Kind.ONCE and status in {301, 302, 303}
    assert type(error) is (OutcomeUnknown if may_be_done else Refused)
    assert len(server.asked) == len(verb.before) + 1


@each_verb
@pytest.mark.parametrize("status", [400, 401, 403, 404, 422])
def test_a_refusal(
    connector: Connector, table: Table, verb: Verb, status: int, caplog: pytest.LogCaptureFixture
) -> None:
    known = [*verb.sends, *(table.options[field] for field in connector.secret_fields()), *table.vault.values()]
    echoed = json.dumps({"message": f"what is {' or '.join(known)}", "token": "x"}).encode()
    with quick() as transport, serving(behind(verb, answering(http(status, echoed)))) as server:
        error = end_of(verb, client_for(connector, table, server.url, transport), table, caplog)
    assert type(error) is Refused
    assert verb.kind is Kind.READ or len(server.asked) == len(verb.before) + 1


@each_verb
@pytest.mark.parametrize("status", [429, 503])
def test_a_wish_to_slow_down(
    connector: Connector, table: Table, verb: Verb, status: int, caplog: pytest.LogCaptureFixture
) -> None:
    wish = answering(http(status, headers={"Retry-After": "0"}))
    with quick() as transport, serving(behind(verb, wish)) as server:
        error = end_of(verb, client_for(connector, table, server.url, transport), table, caplog)
    if verb.kind is Kind.READ:
        assert len(server.asked) == len(verb.before) + 3
    else:
        assert len(server.asked) == len(verb.before) + 1
    refused = verb.kind is Kind.ONCE and status == 429
    assert type(error) is (Refused if refused else expected_end(verb.kind))


@each_connector
@pytest.mark.parametrize("fault", AFTER_IT_LEFT)
def test_a_connection_check_never_raises(connector: Connector, fault: str) -> None:
    with quick() as transport, serving(AFTER_IT_LEFT[fault][0]()) as server:
        client = client_for(connector, table_of(connector.id), server.url, transport)
        assert isinstance(client, ChecksConnection)
        assert client.check_connection(None)


@each_connector
def test_every_sample_is_read(connector: Connector) -> None:
    module = importlib.import_module(f"app.connectors.{connector.id}")
    files = sorted((Path(str(module.__file__)).parent / "samples").glob("*.json"))
    table = table_of(connector.id)
    assert {file.stem for file in files} == set(table.samples)
    for file in files:
        table.samples[file.stem](file.read_text("utf-8"))


@each_connector
def test_settings_hide_their_secrets(connector: Connector) -> None:
    table = table_of(connector.id)
    settings = connector.settings.model_validate({**table.options, "base_url": "https://x.example"})
    fields = connector.secret_fields()
    assert fields, "a system without a secret needs no account"
    for field in fields:
        assert table.options[field] not in repr(settings) + str(settings) + settings.model_dump_json()


@each_connector
def test_the_form_knows_every_option(connector: Connector) -> None:
    info = connector.info()
    assert info.id == connector.id
    assert {field.name for field in info.fields} == set(connector.settings.model_fields)
    for url in info.base_urls.values():
        assert url.startswith("https://")
