"""The terminal in this process: real parts on the test's own folder, the sandbox as carrier and printer."""

import io
import json
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import httpx
import pytest
from pydantic import SecretStr

from app.bootstrap import build
from app.bootstrap import run as run_module
from app.bootstrap.home import Home
from app.bootstrap.practice_accounts import practice_accounts, practice_keys
from app.bootstrap.rehearsal import RehearsalSecrets
from app.bootstrap.run import run
from app.connectors import discover
from app.domain.accounts import Environment
from app.labels.workshop import LabelWorkshop
from app.orderfiles.room import OrderFileRoom
from app.sandbox.config import SandboxConfig
from app.sandbox.orders import system_orders
from app.sandbox.runner import SandboxServer
from app.sandbox.transeu.variants import TransEuVariants
from app.settings.file import SettingsFile
from tests.fakes.desk import ACCOUNT, KEY_FIELD, ZEBRA, Desk, accounts_and_printers, desk, reset


@dataclass
class Said:
    """What a verb printed, and its exit code."""

    code: int
    out: str
    err: str

    @property
    def data(self) -> Any:
        """The one JSON document on standard output."""
        return json.loads(self.out)


class WarmWorkshop(LabelWorkshop):
    """Labels in this process instead of a child of it, which a short verb would only wait for."""

    def warm_up(self) -> None:
        """Nothing needs to be started."""


@dataclass
class TerminalBench:
    """Types verbs, and looks into the same folder from beside."""

    folder: Path
    sandbox: SandboxServer
    secrets: RehearsalSecrets
    monkeypatch: pytest.MonkeyPatch
    capsys: pytest.CaptureFixture[str]

    def __call__(self, *words: str) -> Said:
        self.capsys.readouterr()
        try:
            code = run(words)
        except SystemExit as end:
            code = int(end.code or 0)
        said = self.capsys.readouterr()
        return Said(int(code), said.out, said.err)

    def add(self, reference: str = "100482", **changes: Any) -> None:
        with desk(self.folder, self.sandbox) as at_desk:
            at_desk.add(reference, **changes)

    def at_desk(self) -> Any:
        """Open the station beside the terminal; use it in a ``with``."""
        return desk(self.folder, self.sandbox, secrets=self.secrets)

    def typing(self, *lines: str) -> None:
        """Let these lines come on standard input, which is no terminal."""
        self.monkeypatch.setattr(sys, "stdin", io.StringIO("".join(f"{line}\n" for line in lines)))

    def sitting(self, *answers: str) -> list[str]:
        """Let somebody sit at the terminal who gives these answers; return what was asked."""
        asked: list[str] = []
        left = list(answers)

        def answer(prompt: str) -> str:
            asked.append(prompt)
            return left.pop(0)

        self.monkeypatch.setattr(run_module, "_ask", answer)
        return asked

    def take_in(self, data: dict[str, Any], folder: Path) -> Said:
        """Import one order as JSON."""
        path = folder / "order.json"
        path.write_text(json.dumps(data), "utf-8")
        return self("import", str(path))

    def practice(self, place: int) -> dict[str, Any]:
        """Return a practice order: 0 is Betakom's PB-2001, 1 is Transiteo's PT-3001."""
        accounts = {"betakom": "rehearsal-betakom", "transiteo": "rehearsal-transiteo"}
        return system_orders(datetime.now(UTC), accounts)[place]

    def sign_in(self) -> None:
        """Sign in at the played Trans.eu."""
        with self.at_desk() as at_desk:
            client = at_desk.station.sign_in
            start = client.begin("rehearsal-transeu")
            answer = httpx.get(start.address, follow_redirects=False)
            client.finish("rehearsal-transeu", start, answer.headers["location"])

    def identifier(self, reference: str = "100482") -> str:
        at_desk: Desk
        with self.at_desk() as at_desk:
            found = at_desk.parts.orders.find(reference)
            assert found is not None
            return at_desk.parts.orders.get(found.order_id).parcels[0].identifier


@pytest.fixture(scope="session")
def shared_sandbox() -> Iterator[SandboxServer]:
    # On one computer, nobody has an https address to be sent back to after signing in.
    with SandboxServer(SandboxConfig(transeu=TransEuVariants(https_only=False))) as server:
        yield server


@pytest.fixture
def terminal(
    shared_sandbox: SandboxServer, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> TerminalBench:
    secrets = RehearsalSecrets({})
    secrets.write(ACCOUNT, KEY_FIELD, SecretStr(shared_sandbox.api_key))
    monkeypatch.setattr(build, "KeyringSecrets", lambda: secrets)
    monkeypatch.setattr(build, "LabelChild", WarmWorkshop)
    monkeypatch.setattr(build, "OrderFileChild", OrderFileRoom)
    home = Home.here()
    home.make()
    SettingsFile(home.settings).change(lambda old: old.model_copy(update=accounts_and_printers(shared_sandbox)))
    assert ZEBRA
    return TerminalBench(home.folder, reset(shared_sandbox), secrets, monkeypatch, capsys)


@pytest.fixture
def systems(terminal: TerminalBench) -> TerminalBench:
    """The terminal with an account at each system; at Trans.eu nobody is signed in yet."""
    details = terminal.sandbox.details
    secret_fields = {name: connector.secret_fields() for name, connector in discover().items()}
    accounts = [
        account.model_copy(
            update={
                "environment": Environment.TEST,
                "options": {**account.options, **_UNHURRIED.get(account.connector, {})},
            }
        )
        for account in practice_accounts(details, secret_fields)
        if account.connector != "porterbuddy"
    ]
    for name, key in practice_keys(details).items():
        account_id, _, field = name.partition("/")
        terminal.secrets.write(account_id, field, SecretStr(key))
    with terminal.at_desk() as at_desk:
        for account in accounts:
            at_desk.settings.keep_account(account)
    return terminal


_UNHURRIED = {"parcellab": {"requests_per_second": "50"}, "transiteo": {"requests_per_second": "100"}}
