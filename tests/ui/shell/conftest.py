"""The frame's tests use the real window around a real station."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.sandbox.runner import SandboxServer
from tests.fakes.desk import Desk, desk, reset
from tests.fakes.station_window import StationWindow, station_window


@pytest.fixture(scope="session")
def carrier() -> Iterator[SandboxServer]:
    """A sandbox for all tests of the frame."""
    with SandboxServer() as server:
        yield server


@pytest.fixture
def station_desk(tmp_path: Path, carrier: SandboxServer) -> Iterator[Desk]:
    """A station with two orders in its queue."""
    with desk(tmp_path, reset(carrier)) as opened:
        opened.add("100481")
        opened.add("100482")
        yield opened


@pytest.fixture
def shell(station_desk: Desk, qtbot: QtBot) -> Iterator[StationWindow]:
    """The window."""
    with station_window(station_desk, qtbot) as window:
        yield window
