"""Status calls over real HTTP: taken when signed, answered so that the carrier tries again only where that helps."""

import base64
import hashlib
import hmac
import json
import os
import random
import signal
import socket
import sqlite3
import subprocess
import sys
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx
import pytest
from pydantic import SecretStr

from app.cli.webhook_verb import _Calls, answer_to
from app.domain.errors import CredentialMissing, InvalidInput, LedgerBroken, Problem, Refused
from tests.cli.conftest import Said, TerminalBench
from tests.fakes.scripted_server import unused_port
from tests.fuzz.targets import forged_call

ROOT = Path(__file__).parents[2]
ACCOUNT = "porterbuddy-test"


def signed(key: str, body: bytes) -> dict[str, str]:
    digest = base64.b64encode(hmac.digest(key.encode(), body, hashlib.sha256)).decode()
    return {"X-Porterbuddy-Hmac-SHA256": digest, "Content-Type": "application/json"}


def status(number: str, word: str = "pickedup", at: str = "2030-02-13T15:00:00Z") -> bytes:
    return json.dumps({"orderId": number, "orderStatus": word, "statusUpdatedAt": at}).encode()


class Calling:
    """Makes calls while the verb listens."""

    def __init__(self, terminal: TerminalBench) -> None:
        self.terminal = terminal
        self.answers: list[int] = []

    def __call__(self, url: str, body: bytes, key: str | None = None) -> None:
        headers = signed(key or self.terminal.sandbox.api_key, body)
        self.answers.append(httpx.post(url, content=body, headers=headers if key != "" else {}).status_code)


@pytest.fixture
def calling(terminal: TerminalBench) -> Calling:
    """The terminal with a placed order that a carrier calls about."""
    terminal.add()
    assert terminal("place", "100482", "--print-later").code == 0
    return Calling(terminal)


def listening(
    terminal: TerminalBench, monkeypatch: pytest.MonkeyPatch, calls: Callable[[str], None], *words: str
) -> Said:
    """Let the verb listen for real until the test has made its calls."""
    address: list[str] = []
    told = _Calls.tell_address

    def wait(_asked: object) -> None:
        calls(address[0])

    def tell_address(self: _Calls, at: str) -> None:
        address.append(at)
        told(self, at)

    monkeypatch.setattr(_Calls, "tell_address", tell_address)
    monkeypatch.setattr("app.bootstrap.ending.wait_for", wait)
    return terminal("webhooks", *(words if "--port" in words else ("--port", "0", *words)))


def test_each_call_gets_the_answer_that_helps(calling: Calling, monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = calling.terminal
    [number] = terminal.sandbox.porterbuddy.orders

    def calls(address: str) -> None:
        url = f"{address}/webhooks/{ACCOUNT}"
        calling(url, status(number))
        calling(url, status(number))  # the same again
        calling(url, status(number, "ready", "2020-01-01T00:00:00Z"))  # overtaken
        calling(url, status(number, "delivered"), key="another-key")
        calling(url, status(number, "delivered"), key="")
        calling(url, b"{}")
        calling(url, status("1"))
        calling(f"{address}/webhooks/nobody", status(number))
        calling(f"{address}/elsewhere", status(number))

    said = listening(terminal, monkeypatch, calls, "--json")
    assert said.code == 0, said.err
    assert calling.answers == [200, 200, 200, 401, 401, 400, 404, 404, 404]
    first, *lines = [json.loads(line) for line in said.out.splitlines()]
    assert first["address"].startswith("http://127.0.0.1:")
    assert [line["answer"] for line in lines] == calling.answers[:8]
    assert (lines[0]["order"], lines[0]["said"]) == (number, "“pickedup”")
    assert [line["code"] for line in lines[1:6]] == ["older", "older", "wrongly_signed", "not_signed", "no_status"]
    assert terminal.sandbox.api_key not in said.out + said.err
    shown = terminal("orders", "100482").out
    assert "pickedup" in shown
    assert "delivered" not in shown


def test_forged_calls_and_replays_over_the_wire_move_nothing(calling: Calling, monkeypatch: pytest.MonkeyPatch) -> None:
    terminal, chance = calling.terminal, random.Random("wire")
    [number] = terminal.sandbox.porterbuddy.orders
    key, genuine = terminal.sandbox.api_key, status(number)
    forged: Counter[int] = Counter()
    timelines: list[str] = []

    def calls(address: str) -> None:
        url = f"{address}/webhooks/{ACCOUNT}"
        calling(url, genuine)
        timelines.append(terminal_timeline())
        with httpx.Client() as line:
            for _ in range(300):
                headers, body = forged_call(chance, key, status(number, "delivered", "2031-01-01T00:00:00Z"))
                sent = {name.encode(): _in_a_header(said) for name, said in headers.items()}
                forged[line.post(url, content=body, headers=sent).status_code] += 1
        for _ in range(20):
            calling(url, genuine)
        timelines.append(terminal_timeline())

    def terminal_timeline() -> str:
        with terminal.at_desk() as at_desk:
            found = at_desk.parts.orders.find("100482")
            assert found is not None
            return repr(at_desk.parts.orders.timeline(found.order_id))

    said = listening(terminal, monkeypatch, calls, "--json")
    assert said.code == 0, said.err
    assert set(forged) <= {401, 413}, forged
    assert sum(forged.values()) == 300
    assert calling.answers == [200] * 21
    told = [json.loads(line) for line in said.out.splitlines()[1:]]
    assert [line["code"] for line in told[-20:]] == ["older"] * 20
    assert timelines[0] == timelines[1]
    assert "delivered" not in timelines[1]


def _in_a_header(said: str) -> bytes:
    return "".join(letter for letter in said if letter.isprintable())[:8_000].strip().encode("latin-1", "replace")


def test_a_key_that_cannot_be_read_lets_the_carrier_come_again(
    calling: Calling, monkeypatch: pytest.MonkeyPatch
) -> None:
    terminal = calling.terminal
    [number] = terminal.sandbox.porterbuddy.orders

    def calls(address: str) -> None:
        url = f"{address}/webhooks/{ACCOUNT}"
        terminal.secrets.delete(ACCOUNT, "api_key")
        calling(url, status(number))
        terminal.secrets.write(ACCOUNT, "api_key", SecretStr(terminal.sandbox.api_key))
        calling(url, status(number, "\u001b[2Jpickedup"))

    said = listening(terminal, monkeypatch, calls)
    assert said.code == 0
    assert calling.answers == [503, 200]
    assert "\u001b" not in said.out
    assert "pickedup" in said.out
    assert f"/webhooks/ACCOUNT, for {ACCOUNT}" in said.out


def test_what_the_played_carrier_calls_arrives(terminal: TerminalBench, monkeypatch: pytest.MonkeyPatch) -> None:
    port = unused_port()
    url = f"http://127.0.0.1:{port}/webhooks/{ACCOUNT}"
    terminal.add(extras={"porterbuddy": {"status_webhook_url": url}})
    assert terminal("place", "100482", "--print-later").code == 0
    [number] = terminal.sandbox.porterbuddy.orders

    def calls(_address: str) -> None:
        moved = {"status": "delivered"}
        httpx.post(f"{terminal.sandbox.base_url}/_sandbox/orders/{number}", json=moved).raise_for_status()
        [call] = terminal.sandbox.porterbuddy.webhooks.calls
        assert call.ended.wait(10)
        assert call.statuses == [200]

    said = listening(terminal, monkeypatch, calls, "--port", str(port))
    assert said.code == 0, said.err
    assert "“delivered”" in said.out
    assert terminal("orders", "100482", "--json").data["order"]["state"] == "delivered"


@pytest.mark.parametrize(
    ("kind", "code", "answer"),
    [
        (LedgerBroken, "store_locked", 503),
        (CredentialMissing, "keyring_locked", 503),
        (InvalidInput, "account_missing", 404),
        (InvalidInput, "not_offered", 404),
        (InvalidInput, "no_status", 400),
        (Refused, "older", 200),
        (Refused, "not_here", 404),
        (Refused, "wrongly_signed", 401),
    ],
)
def test_answers(kind: type[Any], code: str, answer: int) -> None:
    assert answer_to(kind(Problem(code=code, title="x"))) == answer


def test_a_port_that_is_taken_is_said(terminal: TerminalBench) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        said = terminal("webhooks", "--port", str(taken.getsockname()[1]))
    assert said.code == 4
    assert "Nothing can listen" in said.err
    assert terminal("webhooks", "--port", "99999").code == 2


def test_the_program_listens_until_it_is_told_to_end(tmp_path: Path) -> None:
    process = subprocess.Popen(
        [sys.executable, "-m", "app", "webhooks", "--port", "0", "--json"],
        cwd=ROOT,
        env={**os.environ, "PARCELDESK_HOME": str(tmp_path)},
        stdout=subprocess.PIPE,
        text=True,
    )
    with process:
        assert process.stdout is not None
        address = json.loads(process.stdout.readline())["address"]
        assert httpx.post(f"{address}/webhooks/nobody", content=b"{}").status_code == 404
        process.send_signal(signal.SIGTERM)
        assert json.loads(process.stdout.readline())["code"] == "account_missing"
        assert process.wait(20) == 0
    assert sqlite3.connect(tmp_path / "station.sqlite3").execute("PRAGMA quick_check").fetchone() == ("ok",)
