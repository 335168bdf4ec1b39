from collections.abc import Iterator
from pathlib import Path

import pytest

from app.storage import Store, open_store
from tests.storage.desk import HandClock


@pytest.fixture
def clock() -> HandClock:
    return HandClock()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "station.sqlite3"


@pytest.fixture
def store(path: Path, clock: HandClock) -> Iterator[Store]:
    with open_store(path, clock, busy_timeout_seconds=0.05) as opened:
        yield opened
