"""An order without items to scan is placed when its number is scanned: once, and only while nothing stands in the way."""

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from app.domain.money import Money
from app.domain.orders import OrderState
from app.domain.scans import Scan
from app.settings.model import Steps
from app.ui.pack.state import Stage
from app.workflows.station import Station
from tests.fakes.desk import order_data
from tests.fakes.hand_scale import HandScale
from tests.fakes.pack_bench import Bench
from tests.fakes.station_window import Key, station_window

SENT = "Sent to the carrier"


@pytest.fixture
def going(bench: Bench) -> Bench:
    """A desk that places orders without items when they are opened."""
    steps = Steps(places_without_items=True)
    bench.desk.settings.change(
        lambda old: old.model_copy(update={"desk": old.desk.model_copy(update={"steps": steps})})
    )
    return bench


def test_it_is_placed_and_printed_by_its_scan_alone(going: Bench) -> None:
    plain = going.desk.add("100482")
    going.scan("100482")
    assert going.stage() is Stage.SCAN_BACK
    assert len(going.state.jobs) == 1
    going.scan(going.label(plain))
    without_codes = going.desk.add("100483", items=[{"name": "Boots", "quantity": 2}])
    going.scan("100483")
    assert going.desk.state(without_codes).is_placed
    assert len(going.desk.at_carrier()) == 2


def test_a_desk_that_was_not_told_so_waits_for_the_key(bench: Bench) -> None:
    order_id = bench.desk.add("100482")
    bench.scan("100482")
    assert (bench.stage(), bench.desk.state(order_id)) == (Stage.OPEN, OrderState.WAITING)


def test_nothing_goes_that_was_opened_by_hand_or_out_of_sight_or_has_items(going: Bench) -> None:
    order_id = going.desk.add("100482")
    going.pack.open_order(order_id)
    going.pack.close()
    going.pack.scans.take(Scan(text="100482", at=going.desk.clock.now(), source="typed"))
    going.pack.close()
    going.in_sight = False
    going.scan("100482")
    going.in_sight = True
    assert going.stage() is Stage.OPEN
    going.pack.close()
    going.desk.add("100483", items=[{"name": "Boots", "quantity": 1, "barcode": "4006381333931"}])
    going.scan("100483")
    assert going.stage() is Stage.OPEN
    assert going.desk.at_carrier() == []


def test_what_was_refused_or_taken_back_never_goes_by_itself_again(going: Bench) -> None:
    recipient = {**order_data()["recipient"], "phone": "+4740000000"}  # the played carrier refuses this one
    refused = going.desk.add("100482", recipient=recipient)
    going.scan("100482")
    assert going.desk.state(refused) is OrderState.REFUSED
    going.pack.close()
    going.pack.close()
    going.scan("100482")
    assert going.desk.titles(refused).count(SENT) == 1
    going.pack.close()
    going.pack.close()
    taken_back = going.desk.add("100483")
    going.work.held = True
    going.scan("100483")
    going.work.take("_answer").land()
    going.work.take("load_opened").land()
    assert going.pack.undoing.go() == "placing by itself"
    going.work.settle()
    assert going.stage() is Stage.OPEN
    going.pack.close()
    going.scan("100483")
    assert going.stage() is Stage.OPEN
    assert going.desk.state(taken_back) is OrderState.WAITING
    assert going.desk.at_carrier() == []


def test_what_was_sent_before_the_last_start_waits_for_the_key(going: Bench) -> None:
    order_id = going.desk.add("100482")
    going.fail("lost_after")
    going.scan("100482")
    assert going.desk.state(order_id) is OrderState.IN_DOUBT
    going.desk.station.settle_doubts.never_ordered(going.desk.doubt(order_id).id)
    going.desk.parts.orders.set_state(order_id, OrderState.WAITING)
    restarted = Bench(going.desk)
    restarted.scan("100482")
    assert restarted.stage() is Stage.OPEN
    assert going.desk.titles(order_id).count(SENT) == 1


@pytest.mark.parametrize("change", ["add_parcel", "next_box", "toggle", "window"])
def test_whoever_changes_it_places_it_with_the_key(going: Bench, change: str) -> None:
    order_id = going.desk.add("100482")
    going.work.held = True
    going.scan("100482")
    going.work.take("_answer").land()
    going.work.take("load_opened").land()
    if change == "window":
        going.pack.offers.choose(going.desk.window(order_id))
    else:
        getattr(going.pack.editing, change)()
    going.work.settle()
    assert going.stage() is Stage.OPEN
    assert going.desk.state(order_id) is OrderState.WAITING


def test_a_dearer_window_is_asked_about(going: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    order_id = going.desk.add("100482")
    cheap = going.desk.window(order_id).model_copy(update={"price": Money(minor_units=100, currency="NOK")})
    going.work.held = True
    going.scan("100482")
    going.work.take("_answer").land()
    going.work.take("load_opened").land()
    going.pack.update(lapsed=cheap)
    going.work.settle()
    assert going.state.offered is not None
    assert going.stage() is Stage.OPEN


def test_a_printer_that_cannot_print_is_said_once_and_then_the_key_goes(going: Bench) -> None:
    order_id = going.desk.add("100482")
    going.desk.sandbox.zebra.set_flags(paper_out=True)
    going.scan("100482")
    assert going.flash.word == "Cannot print"
    going.desk.sandbox.zebra.set_flags(paper_out=False)
    going.pack.close()
    going.scan("100482")
    assert going.stage() is Stage.OPEN
    assert going.desk.state(order_id) is OrderState.WAITING


def test_where_a_scale_weighs_it_goes_once_it_is_weighed(going: Bench) -> None:
    scale = HandScale()
    weighing = Bench(replace(going.desk, station=Station.of(replace(going.desk.parts, scale=scale))))
    order_id = going.desk.add("100482")
    weighing.scan("100482")
    assert (weighing.stage(), weighing.state.strip.title) == (Stage.OPEN, "Put it on the scale")
    scale.put(950)
    weighing.pack.scale.look()
    assert weighing.stage() is Stage.SCAN_BACK
    assert [each.weight_grams for each in going.desk.parts.orders.get(order_id).parcels] == [950]


def test_in_the_window_it_goes_by_one_scan_on_pack_and_not_from_another_screen(going: Bench, qtbot: QtBot) -> None:
    behind, shown = going.desk.add("100482"), going.desk.add("100483")
    with station_window(going.desk, qtbot) as window:
        window.go("orders")
        window.scan("100482")
        window.until(window.is_ready)
        window.go("pack")
        window.press(Key.Key_Escape)
        window.until(lambda: window.stage() == "idle")
        window.scan("100483")
        window.until(lambda: window.stage() == "scan_back")
    assert going.desk.state(behind) is OrderState.WAITING
    assert going.desk.state(shown).is_placed
