"""Orders of systems with fields of their own, without windows and without labels, at the packing desk."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.domain.orders import OrderState
from app.domain.scans import Verdict
from app.sandbox.runner import SandboxServer
from app.ui.pack.state import Stage
from tests.fakes.all_systems import BETAKOM, all_systems
from tests.fakes.desk import Desk, reset
from tests.fakes.pack_bench import Bench
from tests.fakes.station_window import Key, station_window


@pytest.fixture(scope="module")
def systems() -> Iterator[SandboxServer]:
    with SandboxServer() as server:
        yield server


@pytest.fixture
def office(tmp_path: Path, systems: SandboxServer) -> Iterator[Desk]:
    with all_systems(tmp_path, reset(systems)) as made:
        yield made


def opened(office: Desk) -> tuple[Bench, int]:
    order_id = office.add("100482", account=BETAKOM)
    bench = Bench(office)
    bench.pack.open_order(order_id)
    return bench, order_id


def is_covered(bench: Bench) -> bool:
    return bench.state.extras_open


def test_a_system_without_windows_and_labels_asks_for_neither(office: Desk) -> None:
    bench, _ = opened(office)
    assert not bench.state.windows_offered
    assert not bench.state.labels_offered
    assert bench.state.asking_since is None
    assert bench.state.primary is not None
    assert bench.state.primary.enabled
    assert bench.state.primary.title == "Place"


def test_what_the_system_needs_is_asked_for_at_its_field(office: Desk) -> None:
    bench, order_id = opened(office)
    bench.pack.ordering.place()
    assert is_covered(bench)
    assert [problem.field for problem in bench.pack.extras.problems] == ["total_price_eur"]
    assert office.state(order_id) is OrderState.REFUSED
    assert bench.pack.extras.draft is not None
    bench.pack.extras.draft.type_in("total_price_eur", "120.50")
    bench.pack.ordering.place()
    assert not is_covered(bench)
    assert bench.state.order is not None
    assert bench.state.order.extras["betakom"] == {"total_price_eur": "120.50"}
    bench.pack.ordering.place()
    assert bench.frame.flashes[-1].verdict in {Verdict.OK, Verdict.WAITING}
    assert bench.stage() is Stage.IDLE
    assert office.state(order_id) is OrderState.PLACED


def test_wrong_fields_are_not_kept_and_what_was_typed_stays(office: Desk) -> None:
    bench, _ = opened(office)
    bench.pack.extras.open()
    assert bench.pack.extras.draft is not None
    bench.pack.extras.draft.type_in("total_price_eur", "free")
    bench.pack.ordering.place()
    assert is_covered(bench)
    assert [problem.field for problem in bench.pack.extras.problems] == ["total_price_eur"]
    assert bench.pack.extras.draft.words("total_price_eur") == "free"
    bench.pack.close()
    assert not is_covered(bench)
    assert bench.state.problems == {}
    assert bench.stage() is Stage.OPEN


def test_the_page_opens_and_goes_by_keys(qtbot: QtBot, office: Desk) -> None:
    office.add("100482", account=BETAKOM)
    with station_window(office, qtbot) as window:
        window.scan("100482")
        window.until(lambda: window.stage() == "open")
        window.press(Key.Key_F7)
        window.until(window.screen.extras.isVisible)
        assert window.screen.extras.form is not None
        window.press(Key.Key_Escape)
        window.until(window.screen.open_order.isVisible)
