"""Weights from the scale at the packing desk."""

from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.domain.commands import Command
from app.domain.errors import InvalidInput
from app.domain.orders import Order
from app.domain.parcels import WeightSource
from app.domain.scans import Verdict
from app.domain.weights import ScaleKind, ScaleSetup, ScaleStatus
from app.sandbox.runner import SandboxServer
from app.ui.pack.state import Stage
from app.weighing.desk import DeskScale
from app.workflows.station import Station
from tests.fakes.desk import DeskClock, desk
from tests.fakes.hand_scale import HandScale
from tests.fakes.pack_bench import Bench
from tests.fakes.station_window import Key, StationWindow, station_window


@pytest.fixture
def scale() -> HandScale:
    return HandScale()


@pytest.fixture
def weighing(bench: Bench, scale: HandScale) -> Bench:
    """A packing desk with a scale; its orders expect 900 g and 901 g."""
    station = Station.of(replace(bench.desk.parts, scale=scale))
    return Bench(replace(bench.desk, station=station))


def parcel(bench: Bench, place: int = 0) -> tuple[int, WeightSource]:
    order = bench.state.order
    assert order is not None
    return order.parcels[place].weight_grams, order.parcels[place].weight_source


def kept(bench: Bench, order_id: int) -> list[int]:
    return [each.weight_grams for each in bench.desk.parts.orders.get(order_id).parcels]


def test_a_stable_weight_goes_to_the_open_order_by_itself(weighing: Bench, scale: HandScale) -> None:
    scale.put(950)
    order_id = weighing.open()
    weighing.pack.scale.look()
    assert parcel(weighing) == (950, WeightSource.WEIGHED)
    assert kept(weighing, order_id) == [950]
    weighing.pack.scale.look()
    assert kept(weighing, order_id) == [950]


def test_the_weight_is_taken_by_barcode_and_one_that_is_far_off_by_a_second_scan(
    weighing: Bench, scale: HandScale
) -> None:
    weighing.open()
    weighing.scan(Command.WEIGH.code)
    assert (weighing.flash.verdict, weighing.flash.word) == (Verdict.WRONG, "Not now")
    scale.put(950)
    weighing.scan(Command.WEIGH.code)
    assert parcel(weighing) == (950, WeightSource.WEIGHED)
    assert weighing.frame.last[-1].line == "Take the weight"
    weighing.pack.go_idle()
    weighing.open("100483")
    scale.lift()
    scale.put(4000)
    weighing.scan(Command.WEIGH.code)
    assert parcel(weighing) == (900, WeightSource.EXPECTED), "it is asked first"
    weighing.scan(Command.WEIGH.code)
    assert parcel(weighing) == (4000, WeightSource.WEIGHED)


def test_the_last_parcels_weight_is_not_the_next_orders(weighing: Bench, scale: HandScale) -> None:
    scale.put(950)
    weighing.open()
    weighing.pack.scale.look()
    weighing.pack.go_idle()
    weighing.open("100483")
    weighing.pack.scale.look()
    assert parcel(weighing) == (900, WeightSource.EXPECTED)
    assert weighing.pack.scale.take()
    assert weighing.flash.line == "This is the last parcel's weight"
    scale.lift()
    scale.put(960)
    weighing.pack.scale.look()
    assert parcel(weighing) == (960, WeightSource.WEIGHED)


def test_parcels_are_weighed_one_after_the_other(weighing: Bench, scale: HandScale) -> None:
    order_id = weighing.open(parcels=2)
    for grams in (910, 920, 930):
        scale.put(grams)
        weighing.pack.scale.look()
        scale.lift()
        weighing.pack.scale.look()
    assert kept(weighing, order_id) == [910, 920]


@pytest.mark.parametrize(
    ("status", "line"),
    [
        (ScaleStatus.ZERO, "The scale shows zero"),
        (ScaleStatus.UNDER_ZERO, "The scale shows less than zero"),
        (ScaleStatus.OVERLOAD, "The parcel is too heavy for this scale"),
    ],
)
def test_what_is_no_weight_is_refused_aloud_and_then_typed(
    weighing: Bench, scale: HandScale, status: ScaleStatus, line: str
) -> None:
    weighing.open()
    scale.stand(status)
    assert weighing.pack.scale.take(), "the room hears why; the field stays closed"
    assert (weighing.flash.verdict, weighing.flash.line) == (Verdict.WRONG, line)
    assert parcel(weighing)[1] is WeightSource.EXPECTED
    assert not weighing.pack.scale.take(), "the same key once more opens the field"


@pytest.mark.parametrize("status", [ScaleStatus.MOTION, ScaleStatus.NO_ANSWER, ScaleStatus.FAULT])
def test_a_scale_that_cannot_say_opens_the_field_and_says_why(
    weighing: Bench, scale: HandScale, status: ScaleStatus
) -> None:
    weighing.open()
    scale.stand(status)
    assert not weighing.pack.scale.take()
    assert not weighing.frame.flashes
    assert weighing.state.scale_problem is not None
    scale.put(950)
    assert weighing.pack.scale.take()
    assert weighing.state.scale_problem is None


def test_a_weight_far_from_the_expected_one_asks_once(weighing: Bench, scale: HandScale) -> None:
    weighing.open()
    scale.put(3200)
    for _ in range(3):
        weighing.pack.scale.look()
    assert [flash.line for flash in weighing.frame.flashes] == ["The scale says 3.20 kg, 0.90 kg is expected"]
    assert parcel(weighing) == (900, WeightSource.EXPECTED)
    assert weighing.pack.scale.take()
    assert parcel(weighing) == (3200, WeightSource.WEIGHED)


def test_another_box_after_a_question_is_asked_about_anew(weighing: Bench, scale: HandScale) -> None:
    weighing.open()
    scale.put(3200)
    weighing.pack.scale.look()
    scale.lift()
    weighing.pack.scale.look()
    scale.put(3210)
    weighing.pack.scale.look()
    assert len(weighing.frame.flashes) == 2
    scale.lift()
    weighing.pack.scale.look()
    scale.put(950)
    weighing.pack.scale.look()
    assert parcel(weighing) == (950, WeightSource.WEIGHED)


def test_by_itself_can_be_switched_off_and_a_typed_weight_stays(weighing: Bench, scale: HandScale) -> None:
    weighing.open()
    weighing.pack.editing.set_weight("1,1")
    scale.put(950)
    weighing.pack.scale.look()
    assert parcel(weighing) == (1100, WeightSource.TYPED)
    weighing.pack.go_idle()
    settings = weighing.desk.settings
    setup = ScaleSetup(by_itself=False)
    settings.change(lambda old: old.model_copy(update={"desk": old.desk.model_copy(update={"scale": setup})}))
    weighing.open("100483")
    weighing.pack.scale.look()
    assert parcel(weighing)[1] is WeightSource.EXPECTED
    assert weighing.pack.scale.take()
    assert parcel(weighing)[0] == 950


def test_nothing_is_weighed_on_an_idle_desk_or_without_a_scale(bench: Bench, weighing: Bench, scale: HandScale) -> None:
    scale.put(950)
    weighing.pack.scale.look()
    assert not weighing.pack.scale.take()
    assert weighing.state.stage is Stage.IDLE
    bench.open("100484")
    assert not bench.pack.scale.take()


def test_the_key_takes_the_played_scales_weight_in_the_window(tmp_path: Path, qtbot: QtBot) -> None:
    clock = DeskClock()
    with SandboxServer() as sandbox:
        setup = ScaleSetup(kind=ScaleKind.VIRTUAL, device=f"127.0.0.1:{sandbox.details.scale_port}", by_itself=False)
        scale = DeskScale(lambda: setup, clock.now)
        try:
            with desk(tmp_path, sandbox, scale=scale) as station_desk:
                station_desk.settings.change(
                    lambda old: old.model_copy(update={"desk": old.desk.model_copy(update={"scale": setup})})
                )
                station_desk.add("100482")
                with station_window(station_desk, qtbot) as window:
                    window.open()
                    sandbox.scale.put(955)
                    window.until(lambda: scale.newest().grams == 955)
                    window.until(lambda: "0.955 kg" in status(window))
                    window.until(lambda: _can_be_taken(scale))
                    window.press(Key.Key_F3)
                    window.until(lambda: kept_in(window.pack.state.order) == 955)
                    sandbox.scale.put(0)
                    window.until(lambda: scale.newest().status is ScaleStatus.ZERO)
                    window.press(Key.Key_F3)
                    flash = window.window.verdicts.flash
                    assert flash is not None
                    assert flash.line == "The scale shows zero"
                    assert not is_typing(window)
                    window.press(Key.Key_F3)
                    assert window.window.verdicts.flash is None
                    assert is_typing(window)
                    sandbox.scale.put(state="disconnected")
                    window.until(lambda: "no answer" in status(window))
        finally:
            scale.close()


def _can_be_taken(scale: DeskScale) -> bool:
    try:
        scale.fresh()
    except InvalidInput:
        return False
    return True


def kept_in(order: Order | None) -> int:
    return order.parcels[0].weight_grams if order is not None else 0


def is_typing(window: StationWindow) -> bool:
    return window.screen.open_order.parcels.is_typing


def status(window: StationWindow) -> str:
    return window.window._status.text()


def test_nothing_is_placed_by_itself_while_a_weight_is_doubted(weighing: Bench, scale: HandScale) -> None:
    order_id = weighing.open()
    scale.put(3200)
    weighing.pack.scale.look()
    weighing.pack.ordering.go_when_ready()
    assert weighing.state.stage is Stage.OPEN
    assert weighing.pack.scale.take()
    assert weighing.stage() is not Stage.OPEN
    assert weighing.desk.at_carrier()
    assert kept(weighing, order_id) == [3200]
