"""Addresses in answers: whatever a system's answer names, no connection is opened but to the system's own hosts.

Every connection of the program's one way out comes to a listener here, whatever host it was meant for, and is written down.
"""

from __future__ import annotations

import json
import random
import socket
import ssl
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from app.connectorkit.transport import Transport
from app.connectors.porterbuddy import wire as porterbuddy
from app.connectors.transiteo import wire as transiteo
from app.domain.errors import Refused, StationError, Unreachable
from app.domain.labels import LabelWish
from tests.connectors.conformance_bench import CONNECTORS, client_for, table_of
from tests.fakes import scripted_server
from tests.fakes.scripted_server import Asked, ScriptedServer, http, serving
from tests.fuzz import hostile

LOOPBACK_PEM = Path(scripted_server.__file__).with_name("loopback.pem")
ADDRESSES = 10_000
WHOLE_CALLS = 400
API = "api.porterbuddy.com"


@dataclass
class Wiring:
    """Leads every connection to one listener, whose first bytes it keeps."""

    listener: ScriptedServer
    meant: list[tuple[str, int]] = field(default_factory=list)
    through: set[int] = field(default_factory=set)

    def connect(self, address: tuple[str, int], *args: Any, **more: Any) -> socket.socket:
        self.meant.append(address)
        port = address[1] if address[1] in self.through else self.listener.port
        return _CONNECT(("127.0.0.1", port), *args, **more)


_CONNECT = socket.create_connection


@pytest.fixture
def wiring(monkeypatch: pytest.MonkeyPatch) -> Iterator[Wiring]:
    with serving(lambda line, _asked: line.sendall(http(200, b"reached"))) as listener:
        listener.reset_first = True
        made = Wiring(listener)
        monkeypatch.setattr(socket, "create_connection", made.connect)
        yield made


def client_of(name: str, url: str, transport: Transport) -> Any:
    return client_for(CONNECTORS[name], table_of(name), url, transport)


def test_ten_thousand_hostile_addresses_and_none_is_reached(wiring: Wiring) -> None:
    chance = random.Random("addresses")
    own = {"porterbuddy": porterbuddy.OWN_HOSTS, "transiteo": transiteo.OWN_HOSTS}
    refused = 0
    with Transport(connect_seconds=2, total_seconds=4, sleep=lambda _seconds: None) as transport:
        client = client_of("porterbuddy", f"https://{API}", transport)
        for _ in range(ADDRESSES):
            url = hostile.url(chance, chance.choice(sorted(porterbuddy.OWN_HOSTS)))
            try:
                client._document(1, "12345", url, LabelWish())
            except Refused:
                refused += 1
            except StationError:
                continue  # one of the system's own hosts after all; the listener hung up
    assert refused > ADDRESSES * 0.9
    elsewhere = [meant for meant in wiring.meant if meant[0] not in own["porterbuddy"] or meant[1] != 443]
    assert elsewhere == []
    assert wiring.listener.asked == []


def test_whole_calls_whose_answers_lead_elsewhere(wiring: Wiring) -> None:
    chance = random.Random("whole calls")
    codes: Counter[str] = Counter()
    held = json.loads(_transiteo_order())

    def answer(line: socket.socket, asked: Asked) -> None:
        url = hostile.url(chance, chance.choice((API, "services.transiteo.io")))
        if chance.random() < 0.3:
            line.sendall(http(chance.choice((301, 302, 307, 308)), headers={"Location": _in_a_header(url)}))
        elif "label" in asked.target:
            line.sendall(
                http(200, json.dumps({"packages": [{"parcelShipmentIdentifier": "12345", "labelUrl": url}]}).encode())
            )
        else:
            line.sendall(http(200, json.dumps({**held, "export_invoice_url": [url]}).encode()))

    with serving(answer) as system, Transport(connect_seconds=2, sleep=lambda _seconds: None) as transport:
        wiring.through = {system.port}
        labels, papers = (client_of(name, system.url, transport) for name in ("porterbuddy", "transiteo"))
        for number in range(WHOLE_CALLS):
            with pytest.raises(StationError) as caught:
                _ = labels.labels("17", LabelWish(), ["12345"]) if number % 2 else papers.document("001", "export-1")
            codes[caught.value.problem.code] += 1
        own = {("127.0.0.1", system.port)}
    assert codes["foreign_host"] > WHOLE_CALLS / 2
    assert codes["redirected"] > WHOLE_CALLS / 8
    assert set(wiring.meant) <= own | {(host, 443) for host in porterbuddy.OWN_HOSTS | transiteo.OWN_HOSTS}
    assert wiring.listener.asked == []


def test_a_door_that_stands_open_is_seen(wiring: Wiring, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.connectors.porterbuddy.client.may_be_fetched", lambda *_given: True)
    with Transport(connect_seconds=2, total_seconds=4, sleep=lambda _seconds: None) as transport:
        client = client_of("porterbuddy", f"https://{API}", transport)
        with pytest.raises(StationError):
            client._document(1, "12345", f"https://{API}@127.0.0.1/label", LabelWish())
    assert wiring.meant == [("127.0.0.1", 443)]


@pytest.mark.parametrize("trusted", [False, True], ids=["unknown certificate", "a trusted one for another name"])
def test_a_name_that_is_bound_anew_to_this_machine_hears_nothing(
    monkeypatch: pytest.MonkeyPatch, trusted: bool
) -> None:
    """Rebinding: the system's own name leads to a private address. TLS is spoken first, and its certificate is not ours."""
    verify = ssl.create_default_context(cafile=str(LOOPBACK_PEM)) if trusted else None
    with (
        serving(lambda line, _asked: line.sendall(http(200, b"^XA^XZ")), LOOPBACK_PEM) as here,
        Transport(connect_seconds=5, verify=verify, sleep=lambda _seconds: None) as transport,
    ):
        monkeypatch.setattr(
            socket,
            "create_connection",
            lambda _address, *args, **more: _CONNECT(("127.0.0.1", here.port), *args, **more),
        )
        client = client_of("porterbuddy", f"https://{API}", transport)
        calls: tuple[Callable[[], object], ...] = (
            lambda: client._document(1, "12345", f"https://{API}/label/17?token=SECRET", LabelWish()),
            lambda: client.status("17"),
            lambda: client.confirm_payment("17"),
        )
        for call in calls:
            with pytest.raises(Unreachable) as caught:
                call()
            assert caught.value.problem.code == "unsafe_line"
    assert here.opened >= 3
    assert here.asked == []


def test_before_the_certificate_is_seen_no_byte_of_a_request_leaves(monkeypatch: pytest.MonkeyPatch) -> None:
    heard = bytearray()
    with socket.create_server(("127.0.0.1", 0)) as listener, Transport(connect_seconds=0.5) as transport:
        listener.settimeout(10)

        def connect(_address: object, *args: Any, **more: Any) -> socket.socket:
            line = _CONNECT(listener.getsockname(), *args, **more)
            theirs, _ = listener.accept()
            theirs.settimeout(10)
            lines.append(theirs)
            return line

        lines: list[socket.socket] = []
        monkeypatch.setattr(socket, "create_connection", connect)
        client = client_of("porterbuddy", f"https://{API}", transport)
        with pytest.raises(Unreachable):
            client.status("17")
        for theirs in lines:
            with theirs:
                while more := _received(theirs):
                    heard += more
    assert heard[:2] == b"\x16\x03", "a TLS handshake and nothing else"
    assert API.encode() in heard, "the host's name stands in it"
    for word in (
        b"GET",
        b"HTTP",
        b"/order",
        b"x-api-key",
        *(secret.encode() for secret in table_of("porterbuddy").secrets),
    ):
        assert word not in heard


def _received(line: socket.socket) -> bytes:
    try:
        return line.recv(65536)
    except (ConnectionError, TimeoutError):
        return b""


def _in_a_header(url: str) -> str:
    return url.translate({10: "%0A", 13: "%0D"}).encode("latin-1", "replace").decode("latin-1")


def _transiteo_order() -> str:
    from tests.fakes.transiteo_examples import text

    return text("order_answer")
