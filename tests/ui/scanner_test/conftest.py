"""The scanner test in the real window around a real station."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.sandbox.runner import SandboxServer
from tests.fakes.desk import Desk, desk, reset
from tests.fakes.station_window import StationWindow, station_window


@pytest.fixture(scope="session")
def carrier() -> Iterator[SandboxServer]:
    with SandboxServer() as server:
        yield server


@pytest.fixture
def station_desk(tmp_path: Path, carrier: SandboxServer) -> Iterator[Desk]:
    with desk(tmp_path, reset(carrier)) as opened:
        yield opened


@pytest.fixture
def shell(station_desk: Desk, qtbot: QtBot) -> Iterator[StationWindow]:
    with station_window(station_desk, qtbot) as window:
        window.window.go("scanner_test")
        yield window
