"""A desk with accounts at every system, and the Systems screen's presenter on it."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from app.sandbox.runner import SandboxServer
from app.ui.forms import Draft
from app.ui.systems.presenter import SystemsPresenter
from app.ui.systems.state import Act, SystemsState
from tests.fakes.all_systems import all_systems
from tests.fakes.desk import Desk, reset
from tests.fakes.plain_work import HeldWork, PlainShell


class PlainPage:
    """Writes down what the presenter draws."""

    def __init__(self) -> None:
        self.states: list[SystemsState] = []
        self.draft: Draft[Any] | None = None

    def show_state(self, state: SystemsState) -> None:
        self.states.append(state)

    def show_draft(self, draft: Draft[Any] | None) -> None:
        self.draft = draft


class Room:
    """The presenter with what tests look into."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self.work, self.shell, self.page = HeldWork(), PlainShell(), PlainPage()
        self.presenter = SystemsPresenter(desk.station, lambda: desk.settings.current, self.work, self.shell, self.page)

    @property
    def state(self) -> SystemsState:
        return self.presenter.state

    def at(self, account: str) -> None:
        """Show an account's list."""
        self.presenter.entered()
        self.presenter.choose_account(account)

    def begin(self, act: Act) -> None:
        self.presenter.acts.begin(act)

    def confirm(self, typed: str) -> None:
        """Type a number and press F9."""
        self.presenter.acts.type(typed)
        self.presenter.acts.go()


@pytest.fixture(scope="module")
def sandbox() -> Iterator[SandboxServer]:
    with SandboxServer() as server:
        yield server


@pytest.fixture
def station_desk(tmp_path: Path, sandbox: SandboxServer) -> Iterator[Desk]:
    with all_systems(tmp_path, reset(sandbox)) as made:
        yield made


@pytest.fixture
def room(station_desk: Desk) -> Room:
    return Room(station_desk)
