"""Kvikk: a sixth system, made up, with its connector in a folder of its own and a server that plays it.

The connector's files lie as text in ``sixth_system``: they become Python only where a test puts them.
"""

import json
import shutil
import socket
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

import app.connectors
from app.connectors.further import VARIABLE
from tests.fakes.scripted_server import Asked, ScriptedServer, http, serving

_TEXTS = Path(__file__).parent / "sixth_system"
KEYS = ("sixth-key-0001", "sixth-signing-0002")


def write_sixth(folder: Path) -> Path:
    """Write the connector into a folder, as somebody would who adds it; return what the variable has to name."""
    connectors = folder / "connectors"
    own = connectors / "sixth"
    (own / "samples").mkdir(parents=True)
    for text, name in (
        ("connector", "__init__"),
        ("wire", "wire"),
        ("client", "client"),
        ("conformance", "conformance"),
    ):
        shutil.copyfile(_TEXTS / f"{text}.txt", own / f"{name}.py")
    shutil.copyfile(_TEXTS / "held.json", own / "samples" / "held.json")
    for path in (connectors, *connectors.rglob("*")):
        path.chmod(0o700 if path.is_dir() else 0o600)
    return connectors


@contextmanager
def sixth_named(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Write the connector, name its folder in the environment, and forget it all at the end."""
    connectors = write_sixth(folder)
    monkeypatch.setenv(VARIABLE, str(connectors))
    monkeypatch.setattr(app.connectors, "__path__", [*app.connectors.__path__])
    try:
        yield connectors
    finally:
        for name in [name for name in sys.modules if name.split(".")[:3] == ["app", "connectors", "sixth"]]:
            del sys.modules[name]
        vars(app.connectors).pop("sixth", None)


@dataclass
class PlayedSixth:
    """The system itself: keeps orders, refuses what it does not like, and is told so in its own words."""

    orders: dict[str, dict[str, Any]] = field(default_factory=dict)
    asked: list[tuple[str, str]] = field(default_factory=list)
    url: str = ""

    def play(self, connection: socket.socket, asked: Asked) -> None:
        """Answer one request."""
        self.asked.append((asked.method, asked.target))
        status, said = self._answer(asked)
        connection.sendall(http(status, json.dumps(said).encode()))

    def _answer(self, asked: Asked) -> tuple[int, Any]:
        if asked.headers.get("x-key") != KEYS[0]:
            return 401, {"message": "who are you"}
        body: dict[str, Any] = json.loads(asked.body) if asked.body else {}
        parts = asked.target.partition("?")[0].removeprefix("/orders").strip("/").split("/")
        if parts == [""]:
            return self._take(body) if asked.method == "POST" else (200, {"orders": list(self.orders.values())})
        held = self.orders.get(parts[0])
        if held is None:
            return 404, {"message": "no such order"}
        if asked.method == "PUT":
            held["terms"] = body["terms"]
        elif asked.method == "POST":
            held["state"] = parts[1]
        return 200, held

    def _take(self, body: dict[str, Any]) -> tuple[int, Any]:
        lines = [place for place, line in enumerate(body["load"]) if "glass" in line["name"]]
        if lines:
            return 422, {"problems": [{"path": f"load.{lines[0]}.name", "message": "no glass, please"}]}
        number = f"K-{len(self.orders) + 1}"
        terms = {"note": "", "load": body["load"]}
        self.orders[number] = {"id": number, "reference": body["reference"], "state": "taken", "terms": terms}
        self.orders[number]["asked"] = body
        return 201, self.orders[number]


@contextmanager
def played_sixth() -> Iterator[PlayedSixth]:
    """Play the system on this computer."""
    system = PlayedSixth()
    server: ScriptedServer
    with serving(system.play) as server:
        system.url = server.url
        yield system
