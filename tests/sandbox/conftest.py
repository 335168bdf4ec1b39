from collections.abc import Iterator

import httpx
import pytest

from app.sandbox.runner import SandboxServer
from tests.sandbox.shop import EVE, Clock, Shop


@pytest.fixture(scope="session")
def running() -> Iterator[tuple[SandboxServer, Clock, httpx.Client]]:
    clock = Clock()
    with SandboxServer(clock=clock) as server, httpx.Client(timeout=10) as http:
        yield server, clock, http


@pytest.fixture
def shop(running: tuple[SandboxServer, Clock, httpx.Client]) -> Shop:
    """A shop at a sandbox in which nothing has happened yet."""
    server, clock, http = running
    http.post(f"{server.base_url}/_sandbox/reset").raise_for_status()
    clock.now = EVE
    return Shop(server, clock, http)
