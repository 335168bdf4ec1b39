from collections.abc import Iterator

import httpx
import pytest

from app.sandbox.runner import SandboxServer
from tests.sandbox.parcellab.retailer import Retailer
from tests.sandbox.shop import EVE, Clock


@pytest.fixture(scope="session")
def parcellab_running() -> Iterator[tuple[SandboxServer, Clock, httpx.Client]]:
    clock = Clock()
    with SandboxServer(clock=clock) as server, httpx.Client(timeout=10) as http:
        yield server, clock, http


@pytest.fixture
def retailer(parcellab_running: tuple[SandboxServer, Clock, httpx.Client]) -> Retailer:
    """A caller of a played parcelLab in which nothing has happened yet."""
    server, clock, http = parcellab_running
    http.post(f"{server.base_url}/_sandbox/reset").raise_for_status()
    clock.now = EVE
    return Retailer(server, clock, http)
