"""The terminal in this process: real parts on the test's own folder, the sandbox as carrier and printer."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from pydantic import SecretStr

from app.bootstrap import build
from app.bootstrap.home import Home
from app.bootstrap.rehearsal import RehearsalSecrets
from app.bootstrap.run import run
from app.labels.workshop import LabelWorkshop
from app.sandbox.runner import SandboxServer
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
        return desk(self.folder, self.sandbox)

    def identifier(self, reference: str = "100482") -> str:
        at_desk: Desk
        with self.at_desk() as at_desk:
            found = at_desk.parts.orders.find(reference)
            assert found is not None
            return at_desk.parts.orders.get(found.order_id).parcels[0].identifier


@pytest.fixture(scope="session")
def shared_sandbox() -> Iterator[SandboxServer]:
    with SandboxServer() as server:
        yield server


@pytest.fixture
def terminal(
    shared_sandbox: SandboxServer, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> TerminalBench:
    secrets = RehearsalSecrets({})
    secrets.write(ACCOUNT, KEY_FIELD, SecretStr(shared_sandbox.api_key))
    monkeypatch.setattr(build, "KeyringSecrets", lambda: secrets)
    monkeypatch.setattr(build, "LabelChild", WarmWorkshop)
    home = Home.here()
    home.make()
    SettingsFile(home.settings).change(lambda old: old.model_copy(update=accounts_and_printers(shared_sandbox)))
    assert ZEBRA
    return TerminalBench(home.folder, reset(shared_sandbox), secrets, capsys)
