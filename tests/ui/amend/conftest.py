"""A desk with accounts at every system, and the Amend page's presenter on it."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from app.sandbox.runner import SandboxServer
from app.ui.amend.presenter import AmendPresenter
from app.ui.amend.state import AmendState
from app.ui.forms import Draft
from tests.fakes.all_systems import all_systems
from tests.fakes.desk import Desk, reset
from tests.fakes.plain_work import HeldWork, PlainShell


class PlainPage:
    """Writes down what the presenter draws."""

    def __init__(self) -> None:
        self.states: list[AmendState] = []
        self.draft: Draft[Any] | None = None

    def show_state(self, state: AmendState) -> None:
        self.states.append(state)

    def show_draft(self, draft: Draft[Any] | None) -> None:
        self.draft = draft

    def refresh_form(self) -> None:
        """There are no widgets here."""


class Office:
    """The presenter with what tests look into."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self.work, self.shell, self.page = HeldWork(), PlainShell(), PlainPage()
        self.presenter = AmendPresenter(desk.station, lambda: desk.settings.current, self.work, self.shell, self.page)

    @property
    def state(self) -> AmendState:
        return self.presenter.state

    def type(self, path: str, text: str, second: str = "") -> None:
        assert self.presenter.draft is not None
        self.presenter.draft.type_in(path, text, second)
        self.presenter.typed(path)


@pytest.fixture(scope="module")
def sandbox() -> Iterator[SandboxServer]:
    with SandboxServer() as server:
        yield server


@pytest.fixture
def station_desk(tmp_path: Path, sandbox: SandboxServer) -> Iterator[Desk]:
    with all_systems(tmp_path, reset(sandbox)) as made:
        yield made


@pytest.fixture
def office(station_desk: Desk) -> Office:
    return Office(station_desk)
