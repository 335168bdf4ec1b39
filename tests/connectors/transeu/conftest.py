"""A scripted Trans.eu, and clients that are signed in at it."""

import ssl
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from typing import Any

import pytest

from app.connectorkit.transport import Transport
from app.connectors.transeu.client import TransEuClient
from app.connectors.transeu.wire import Settings
from tests.fakes.memory_vault import MemoryVault
from tests.fakes.scripted_server import ScriptedServer, answering, http, serving
from tests.fakes.transeu_examples import OPTIONS, signed_in

NOW = datetime(2025, 1, 22, 6, tzinfo=UTC)
Make = Callable[..., TransEuClient]


@pytest.fixture
def server() -> Iterator[ScriptedServer]:
    with serving(answering(http(500))) as made:
        yield made


@pytest.fixture
def pauses() -> list[float]:
    return []


@pytest.fixture
def transport(pauses: list[float]) -> Iterator[Transport]:
    no_certificates = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    with Transport(connect_seconds=1, total_seconds=5, verify=no_certificates, sleep=pauses.append) as made:
        yield made


@pytest.fixture
def make(server: ScriptedServer, transport: Transport) -> Make:
    def made(
        vault: MemoryVault | None = None, now: Callable[[], datetime] = lambda: NOW, **options: Any
    ) -> TransEuClient:
        settings = Settings.model_validate({**OPTIONS, "base_url": server.url, **options})
        return TransEuClient(settings, transport, signed_in(NOW) if vault is None else vault, now=now)

    return made
