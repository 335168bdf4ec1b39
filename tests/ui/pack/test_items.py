"""Items are scanned into the box, and the last one places the order by itself."""

from typing import Any

from app.domain.orders import OrderState
from app.domain.scans import Verdict
from app.settings.model import Steps
from app.ui.pack.state import Stage
from tests.fakes.desk import order_data
from tests.fakes.pack_bench import Bench

ITEMS: list[dict[str, Any]] = [
    {"name": "Fancy Sneakers", "quantity": 1, "barcode": "4006381333931"},
    {"name": "Wool socks", "quantity": 2, "sku": "SOCKWOOL-GR"},
]


def opened(bench: Bench, **steps: bool) -> int:
    bench.desk.settings.change(
        lambda old: old.model_copy(update={"desk": old.desk.model_copy(update={"steps": Steps(**steps)})})
    )
    order_id = bench.desk.add("100482", items=ITEMS)
    bench.scan("100482")
    return order_id


def test_an_order_waits_for_its_items(bench: Bench) -> None:
    opened(bench)
    assert bench.state.strip.title == "Scan 3 more items"
    assert bench.state.primary is not None
    assert not bench.state.primary.enabled
    bench.pack.ordering.place()
    assert bench.stage() is Stage.OPEN


def test_the_last_item_places_and_prints(bench: Bench) -> None:
    order_id = opened(bench)
    for code in ("4006381333931", "SOCKWOOL-GR"):
        bench.scan(code)
        assert bench.frame.flashes[-1].verdict is Verdict.OK
    assert bench.stage() is Stage.OPEN
    bench.scan("SOCKWOOL-GR")
    assert bench.stage() is Stage.SCAN_BACK
    assert bench.desk.state(order_id).is_placed
    assert len(bench.desk.at_carrier()) == 1


def test_wrong_items_are_refused_and_not_counted(bench: Bench) -> None:
    opened(bench)
    bench.scan("7038010000645")
    assert bench.frame.flashes[-1].word == "Wrong item"
    bench.scan("4006381333931")
    bench.scan("4006381333931")
    assert bench.frame.flashes[-1].word == "One too many"
    assert bench.state.counts == (1, 0)


def test_a_desk_that_places_by_key_waits_for_the_key(bench: Bench) -> None:
    order_id = opened(bench, places_by_itself=False)
    for code in ("4006381333931", "SOCKWOOL-GR", "SOCKWOOL-GR"):
        bench.scan(code)
    assert bench.stage() is Stage.OPEN
    assert bench.state.primary is not None
    assert bench.state.primary.enabled
    assert bench.desk.state(order_id) is OrderState.WAITING


def test_a_desk_that_checks_no_items_is_ready_at_once(bench: Bench) -> None:
    opened(bench, checks_items=False)
    assert bench.state.primary is not None
    assert bench.state.primary.enabled


def test_a_piece_without_its_code_is_counted_by_hand(bench: Bench) -> None:
    order_id = opened(bench)
    bench.pack.items.by_hand()
    assert bench.state.counts == (1, 0)
    bench.scan("SOCKWOOL-GR")
    bench.pack.items.by_hand()
    assert bench.desk.state(order_id).is_placed


def test_going_on_all_the_same_is_written_down(bench: Bench) -> None:
    order_id = opened(bench)
    bench.pack.ordering.place(print_later=True)
    assert bench.desk.state(order_id).is_placed
    assert "Placed although 3 items were not scanned" in bench.desk.titles(order_id)


def test_what_was_counted_is_there_when_the_order_comes_back(bench: Bench) -> None:
    order_id = opened(bench)
    bench.scan("4006381333931")
    bench.pack.close()
    assert bench.stage() is Stage.IDLE
    bench.pack.open_order(order_id)
    assert bench.state.counts == (1, 0)


def test_a_refused_order_goes_by_itself_only_once(bench: Bench) -> None:
    recipient = {**order_data()["recipient"], "phone": "+4740000000"}  # the played carrier refuses this one
    order_id = bench.desk.add("100483", items=ITEMS, recipient=recipient)
    bench.scan("100483")
    for code in ("4006381333931", "SOCKWOOL-GR", "SOCKWOOL-GR"):
        bench.scan(code)
    assert bench.desk.state(order_id) is OrderState.REFUSED
    sent = bench.desk.titles(order_id).count("Sent to the carrier")
    bench.pack.close()
    bench.pack.close()
    bench.pack.open_order(order_id)
    bench.scan("SOCKWOOL-GR")
    assert bench.desk.titles(order_id).count("Sent to the carrier") == sent == 1
