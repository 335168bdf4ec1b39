"""Every connector that is found: no method without a row, no strange answer that breaks it, no secret in the books."""

import json
import logging
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import pytest
from pydantic import BaseModel

from app.bootstrap.build import Running, build_station
from app.bootstrap.home import Home
from app.bootstrap.rehearsal import SENDER, RehearsalSecrets
from app.connectorkit.calls import Kind
from app.connectorkit.connector import Connector
from app.connectorkit.redaction import Redaction
from app.domain.accounts import Account
from app.domain.acts import ActKind
from app.domain.errors import OutcomeUnknown, Refused, StationError, Unreachable
from app.domain.ports import Carriers
from app.workflows.acting import Acting, End
from app.workflows.parts import Parts
from app.workflows.place_order import Placing
from app.workflows.station import Station
from tests.connectors.conformance_bench import behind, client_for, each_connector, each_verb, quick, table_of
from tests.connectors.conformance_table import Table, Verb
from tests.fakes.desk import order_data
from tests.fakes.scripted_server import Script, answering, http, resetting, serving

ACCOUNT = Account(id="one", connector="one", name="One")


class Watched:
    """Stands for a client and writes down which of its methods are called."""

    def __init__(self, client: object) -> None:
        self._client = client
        self.called: set[str] = set()

    def __getattr__(self, name: str) -> Any:
        held = getattr(self._client, name)
        if name.startswith("_") or not callable(held):
            return held
        self.called.add(name)
        return lambda *_given, **_named: None


def called_by(verb: Verb, connector: Connector, table: Table) -> set[str]:
    with quick() as transport:
        client = Watched(client_for(connector, table, "https://x.example", transport))
        verb.make(client)
    return client.called


def methods_of(client: object) -> set[str]:
    names = {name for name in dir(type(client)) if not name.startswith("_")}
    held = {name: getattr(type(client), name) for name in names}
    return {name for name, method in held.items() if callable(method) and not isinstance(method, type)}


@each_connector
def test_every_method_of_a_client_has_a_row(connector: Connector) -> None:
    table = table_of(connector.id)
    with quick() as transport:
        client = client_for(connector, table, "https://x.example", transport)
        rows = {name for verb in table.verbs for name in called_by(verb, connector, table)}
        known = rows | {*table.quiet} | {*table.forgiving} | {"check_connection"}
        assert methods_of(client) == known
    assert not rows & {*table.quiet, *table.forgiving}


@each_connector
def test_what_asks_nobody_asks_nobody(connector: Connector) -> None:
    table = table_of(connector.id)
    for ask in table.quiet.values():
        with quick() as transport, serving(answering(http(500))) as server:
            try:
                result = ask(client_for(connector, table, server.url, transport))
            except StationError as error:
                result = error.problems, error.detail
        assert server.opened == 0
        assert not [secret for secret in table.secrets if secret in repr(result)]


FAULTS: dict[str, Script] = {
    "cut": resetting,
    "500": answering(http(500)),
    "web page": answering(http(200, b"<html>", kind="text/html")),
    "no": answering(http(403, b"no")),
    "not there": answering(http(404)),
}


@each_connector
@pytest.mark.parametrize("fault", FAULTS)
def test_what_never_raises_never_raises(connector: Connector, fault: str) -> None:
    table = table_of(connector.id)
    for ask in table.forgiving.values():
        with quick() as transport, serving(FAULTS[fault]) as server:
            ask(client_for(connector, table, server.url, transport))
        assert all(asked.method == "GET" for asked in server.asked)


def how_it_ends(send: Callable[[], object]) -> type[StationError] | None:
    """Return what a call raised; None where it went well."""
    try:
        send()
    except StationError as error:
        return type(error)
    return None


# --- strange answers --------------------------------------------------------------------------------------------------

UNHEARD = "neverHeardOf"
_BY_THE_CLOCK = {"read_at", "asked_at", "answered_at", "at", "fetched_at", "expires_at", "updated_at"}


def plain(result: object) -> object:
    """Return what a verb gave without the moments that are the station's own."""
    if isinstance(result, BaseModel):
        return {name: plain(getattr(result, name)) for name in type(result).model_fields if name not in _BY_THE_CLOCK}
    if isinstance(result, tuple | list):
        # A form that says which fields it leaves alone may name this one.
        return [plain(each) for each in result if each != UNHEARD]
    return repr(result)


def widened(value: Any) -> Any:
    """Put a field that nobody knows into each object."""
    if isinstance(value, dict):
        return {**{name: widened(inner) for name, inner in value.items()}, UNHEARD: {"deep": [1, None]}}
    return [widened(inner) for inner in value] if isinstance(value, list) else value


def strange(value: Any) -> Iterator[Any]:
    """Return the document with each of its leaves in turn as nobody has seen it."""
    if isinstance(value, dict):
        yield from ({**value, name: other} for name, inner in value.items() for other in strange(inner))
    elif isinstance(value, list):
        yield from (
            [*value[:at], other, *value[at + 1 :]] for at, inner in enumerate(value) for other in strange(inner)
        )
    else:
        yield "never heard of" if isinstance(value, str) else "NaN"
        yield None


def body_of(answer: bytes) -> Any:
    return json.loads(answer.partition(b"\r\n\r\n")[2])


def is_json(verb: Verb) -> bool:
    return bool(verb.answer) and b"application/json" in verb.answer and verb.answer.partition(b"\r\n\r\n")[2] != b""


def answers_with(verb: Verb, document: Any) -> Script:
    status = int(verb.answer.split()[1])
    return answering(*verb.before, http(status, json.dumps(document).encode()), *verb.after)


@each_verb
def test_fields_that_nobody_knows_change_nothing(connector: Connector, table: Table, verb: Verb) -> None:
    if not is_json(verb):
        return
    found = []
    for document in (body_of(verb.answer), widened(body_of(verb.answer))):
        with quick() as transport, serving(answers_with(verb, document)) as server:
            found.append(plain(verb.make(client_for(connector, table, server.url, transport))))
    assert found[0] == found[1]


@each_verb
def test_words_that_nobody_knows_break_nothing(connector: Connector, table: Table, verb: Verb) -> None:
    if not is_json(verb):
        return
    with quick() as transport, serving(answering(verb.answer)) as server:
        for document in strange(body_of(verb.answer)):
            server.script = answers_with(verb, document)
            end = how_it_ends(partial(verb.make, client_for(connector, table, server.url, transport)))
            assert end in {None, Refused, OutcomeUnknown if verb.kind is Kind.ONCE else Unreachable}, document


# --- the books ----------------------------------------------------------------------------------------------------------


@pytest.fixture
def running(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> Iterator[Running]:
    caplog.set_level(logging.DEBUG)
    built = build_station(Home(tmp_path / "station"), Redaction(), RehearsalSecrets({}))
    built.settings.change(lambda old: old.model_copy(update={"sender": SENDER}))
    yield built
    built.close()


def secrets_of(connector: Connector, table: Table, verb: Verb) -> list[str]:
    return [*verb.sends, *(table.options[field] for field in connector.secret_fields()), *table.vault.values()]


def telling(words: str) -> dict[str, Script]:
    """Return answers that repeat words in every way: as a refusal, as a fault, as an answer that cannot be read."""
    said = json.dumps({"message": words, "errors": [{"path": "reference", "message": words}], "token": words}).encode()
    return {
        "refused": answering(http(422, said)),
        "fault": answering(http(500, said)),
        "odd": answering(http(200, f"<html>{words}</html>".encode(), kind="text/html")),
    }


@each_verb
def test_no_secret_stands_in_the_books(
    connector: Connector, table: Table, verb: Verb, running: Running, caplog: pytest.LogCaptureFixture
) -> None:
    if verb.kind is Kind.READ:
        return
    parts = running.station.parts
    known = secrets_of(connector, table, verb)
    for number, (name, script) in enumerate(telling(" or ".join(known)).items(), start=1):
        with quick() as transport, serving(behind(verb, script)) as server:
            client = client_for(connector, table, server.url, transport)
            through = place_through if "place" in called_by(verb, connector, table) else act_through
            end = how_it_ends(partial(through, parts, partial(verb.make, client), f"REF-700{number}"))
        assert name != "refused" or end is Refused
    running.store.close()
    kept = b"".join(path.read_bytes() for path in sorted(running.home.folder.rglob("*")) if path.is_file())
    assert b"REF-7003" in kept
    for secret in known:
        assert secret.encode() not in kept
        assert secret not in caplog.text


def act_through(parts: Parts, send: Callable[[], object], subject: str) -> None:
    """Do a verb as an act, with its rows before and after."""
    Acting(parts)(ActKind.AMEND, ACCOUNT.id, subject, "Something at One", send, lambda said: End(str(said)))


def place_through(parts: Parts, send: Callable[[], object], reference: str) -> None:
    """Place an order with a verb, through the ledger."""
    client = SimpleNamespace(repeat_safe=True, place=lambda *_given: send())
    one = SimpleNamespace(account=lambda _id: ACCOUNT, client=lambda _id: client)
    station = Station.of(replace(parts, carriers=cast("Carriers", one)))
    order_id = station.change_order.add(order_data(reference), "test")
    assert order_id is not None
    station.place_order(Placing(order_id=order_id))
