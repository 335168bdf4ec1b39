"""A desk with a real store, filled, and what a screen needs around it."""

import shutil
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.bootstrap.home import Home
from app.domain.accounts import Account
from app.domain.printers import Printer
from app.settings.model import Desk as DeskSettings
from app.settings.model import Settings
from app.ui.shell.screen import Desk
from app.ui.tasks import TaskRunner
from app.ui.theme import ThemeSource
from tests.fakes.desk_parts import DeskParts, desk_parts
from tests.fakes.filled_book import fill_book
from tests.fakes.plain_work import PlainShell

ZEBRA = Printer(id="zebra", name="Zebra ZD421", host="127.0.0.1")
ORDERS = 240


@pytest.fixture(scope="session")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Fill a book once; each test gets a copy of its own."""
    database = tmp_path_factory.mktemp("filled") / "station.sqlite3"
    fill_book(database, datetime.now(UTC), ZEBRA, "south", count=ORDERS)
    return database


@pytest.fixture
def desk(tmp_path: Path, filled: Path) -> Iterator[DeskParts]:
    shutil.copy(filled, Home(tmp_path).database)
    with desk_parts(tmp_path) as parts:
        parts.clock.at = datetime.now(UTC)
        account = Account(id="south", connector="southpost", name="Southpost Oslo", options={"depot": "OSL"})
        parts.running.settings.keep(
            Settings(printers=(ZEBRA,), accounts=(account,), desk=DeskSettings(name="Desk 3", operator="Marit L."))
        )
        yield parts


@pytest.fixture
def shell() -> PlainShell:
    return PlainShell()


@pytest.fixture
def screen_desk(qtbot: QtBot, desk: DeskParts, shell: PlainShell) -> Iterator[Desk]:
    bugs: list[BaseException] = []
    tasks = TaskRunner(bugs.append)
    yield Desk(desk.station, desk.running.settings, tasks, ThemeSource("light"), shell)
    assert tasks.shutdown()
    assert not bugs
