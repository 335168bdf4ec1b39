"""The packing desk's tests stand on a real station against one sandbox; both go by one clock that stands still."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.sandbox.runner import SandboxServer
from tests.fakes.desk import desk, reset
from tests.fakes.pack_bench import Bench, StandingClock

CLOCK = StandingClock()


@pytest.fixture(scope="session")
def carrier() -> Iterator[SandboxServer]:
    """A sandbox for all tests of the packing desk."""
    with SandboxServer(clock=CLOCK.now) as server:
        yield server


@pytest.fixture
def bench(tmp_path: Path, carrier: SandboxServer) -> Iterator[Bench]:
    """A packing desk without a window."""
    CLOCK.back()
    with desk(tmp_path, reset(carrier), clock=CLOCK) as station_desk:
        yield Bench(station_desk)
