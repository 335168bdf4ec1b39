"""The ramp without a window: answers in their order, days that are never older than they look, and what goes wrong."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.domain.scans import Scan, Verdict
from app.sandbox.runner import SandboxServer
from app.ui.dispatch.presenter import DispatchPresenter
from app.ui.dispatch.state import DispatchState
from tests.fakes.desk import Desk, desk, reset
from tests.fakes.plain_work import HeldWork, PlainShell
from tests.fakes.ramp import confirms_at_ramp, offline, online, placed


class Ramp:
    """The presenter with what tests look into."""

    def __init__(self, at_desk: Desk) -> None:
        self.at_desk = at_desk
        self.work, self.shell = HeldWork(), PlainShell()
        self.shown: list[DispatchState] = []
        self.presenter = DispatchPresenter(
            at_desk.station, lambda: at_desk.settings.current, self.work, self.shell, self.shown.append
        )

    def scan(self, *codes: str) -> None:
        for code in codes:
            self.presenter.take(Scan(text=code, at=self.at_desk.clock.now()))

    @property
    def counts(self) -> tuple[int, int]:
        day = self.presenter.state.day
        assert day is not None
        return day.count.parcels, day.untold


@pytest.fixture(scope="module")
def sandbox() -> Iterator[SandboxServer]:
    with SandboxServer() as server:
        yield server


@pytest.fixture
def ramp(tmp_path: Path, sandbox: SandboxServer) -> Iterator[Ramp]:
    with desk(tmp_path, reset(sandbox)) as opened:
        yield Ramp(opened)


def test_scans_that_come_faster_than_answers_are_answered_in_their_order(ramp: Ramp) -> None:
    numbers = placed(ramp.at_desk, parcels=3)
    ramp.work.at_once = False
    ramp.scan(*numbers, numbers[0], "5901234123457")
    ramp.work.go()
    assert [scan.code for scan in ramp.shell.scans] == [*numbers, numbers[0], "5901234123457"]
    verdicts = [flash.verdict for flash in ramp.shell.flashes]
    assert verdicts == [Verdict.OK, Verdict.OK, Verdict.OK, Verdict.ALREADY, Verdict.WRONG]
    assert ramp.shell.scans[2].line == "100486, 3 of 3"
    assert ramp.presenter.state.order is not None
    assert ramp.presenter.state.order.missing == ()


def test_a_day_that_was_read_before_a_scan_does_not_take_its_parcel_back(ramp: Ramp) -> None:
    [number] = placed(ramp.at_desk)
    before = ramp.at_desk.station.dispatch.day()
    ramp.work.at_once = False
    ramp.presenter.refresh()
    _, landed, _ = ramp.work._waiting.pop()
    ramp.scan(number)
    ramp.work.go()
    landed(before)
    assert ramp.counts[0] == 1
    ramp.work.go()
    assert ramp.counts[0] == 1


def test_what_no_carrier_knows_is_told_with_one_key(ramp: Ramp) -> None:
    confirms_at_ramp(ramp.at_desk)
    numbers = placed(ramp.at_desk, parcels=2)
    offline(ramp.at_desk)
    ramp.scan(numbers[0])
    ramp.presenter.tell_now()
    ramp.scan(numbers[1])
    assert ramp.shell.scans[-1].line == "100486, 2 of 2, kept here"
    assert ramp.counts == (2, 2)
    online(ramp.at_desk)
    ramp.presenter.tell_now()
    assert ramp.counts == (2, 0)
    assert not ramp.presenter.state.telling


def test_a_scan_that_cannot_be_written_down_stops_the_ramp_and_the_next_one_is_answered(ramp: Ramp) -> None:
    [number] = placed(ramp.at_desk)
    database = ramp.at_desk.store.orders._database
    database._closed = True
    ramp.scan(number)
    database._closed = False
    ramp.scan(number)
    assert [flash.verdict for flash in ramp.shell.flashes] == [Verdict.CANNOT, Verdict.OK]
    assert ramp.shell.flashes[0].foot == "Scan the parcel again"
