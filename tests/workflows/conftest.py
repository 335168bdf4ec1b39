from collections.abc import Iterator
from pathlib import Path

import pytest

from app.sandbox.runner import SandboxServer
from tests.fakes.all_systems import all_systems
from tests.fakes.desk import Desk, desk, reset


@pytest.fixture(scope="session")
def shared_sandbox() -> Iterator[SandboxServer]:
    with SandboxServer() as server:
        yield server


@pytest.fixture
def sandbox(shared_sandbox: SandboxServer) -> SandboxServer:
    """A sandbox in which nothing has happened yet."""
    return reset(shared_sandbox)


@pytest.fixture
def at_desk(tmp_path: Path, sandbox: SandboxServer) -> Iterator[Desk]:
    with desk(tmp_path, sandbox) as opened:
        yield opened


@pytest.fixture
def office(tmp_path: Path, sandbox: SandboxServer) -> Iterator[Desk]:
    """A desk with an account at each of the five systems, signed in at Trans.eu."""
    with all_systems(tmp_path, sandbox) as opened:
        yield opened
