"""Command barcodes at the packing desk: in their turn, by their keys, and refused in one sentence where they mean nothing."""

import pytest

from app.domain.commands import COMMANDS, Command, row_of
from app.domain.money import Money
from app.domain.scans import Scan, Verdict
from app.ui.pack.state import Stage
from tests.fakes.pack_bench import Bench
from tests.ui.pack.test_items import opened

NEEDS_AN_ORDER = [
    row.command
    for row in COMMANDS
    if row.command not in {Command.PACK, Command.DISPATCH, Command.DOUBTS, Command.ASK_NOW, Command.SIGN_OUT}
]


def say(bench: Bench, command: Command) -> None:
    bench.scan(command.code)


def refusal(bench: Bench) -> str:
    assert bench.flash.verdict is Verdict.WRONG
    assert bench.flash.word == "Not now"
    assert bench.frame.last[-1].verdict is Verdict.WRONG
    return bench.flash.line


@pytest.mark.parametrize("command", NEEDS_AN_ORDER)
def test_on_an_idle_desk_nothing_is_done_and_it_is_said_why(bench: Bench, command: Command) -> None:
    bench.start("100481")
    say(bench, command)
    assert refusal(bench)
    assert row_of(command).title in bench.flash.detail
    assert bench.pressed == []
    assert bench.stage() is Stage.IDLE


@pytest.mark.parametrize(
    ("command", "key"),
    [
        (Command.PLACE, "F9"),
        (Command.NEXT_TIME, "↓"),
        (Command.ASK_AGAIN, "F6"),
        (Command.NEXT_BOX, "Ctrl B"),
        (Command.ADD_PARCEL, "+"),
        (Command.HOLD, "F10"),
        (Command.BACK, "Esc"),
    ],
)
def test_with_an_order_open_it_is_the_key(bench: Bench, command: Command, key: str) -> None:
    bench.open()
    say(bench, command)
    assert bench.pressed == [key]
    assert (bench.frame.last[-1].verdict, bench.frame.last[-1].line) == (Verdict.OK, row_of(command).title)


@pytest.mark.parametrize(
    ("command", "why"),
    [
        (Command.WEIGH, "This desk has no scale"),
        (Command.GO_ON, "Nothing stands in the way of F9"),
        (Command.EARLIER_TIME, "This is the first window that can be booked"),
        (Command.DROP_PARCEL, "An order has at least one parcel"),
        (Command.REPRINT, "Nothing was printed here yet"),
        (Command.NOTHING, "No label is awaited"),
        (Command.OTHER_PRINTER, "This desk has no other printer"),
        (Command.UNDO, "There is nothing to take back"),
    ],
)
def test_what_means_nothing_now_says_so(bench: Bench, command: Command, why: str) -> None:
    bench.open()
    say(bench, command)
    assert refusal(bench) == why
    assert bench.pressed == []


def test_place_waits_for_items_as_its_key_does_and_going_on_is_a_command_of_its_own(bench: Bench) -> None:
    opened(bench)
    say(bench, Command.PLACE)
    assert refusal(bench).startswith("Scan 3 more items")
    say(bench, Command.GO_ON)
    assert bench.pressed == ["Shift F9"]


def test_while_an_order_is_being_changed_no_command_acts_on_it(bench: Bench) -> None:
    bench.open()
    bench.pack.editing.toggle()
    say(bench, Command.PLACE)
    assert refusal(bench) == "Changes are not kept yet: F9 keeps, Esc drops them"
    bench.pack.editing.typed("recipient.name", "Anne Holm Berg")
    for command in (Command.PLACE, Command.HOLD, Command.ADD_PARCEL):
        say(bench, command)
        assert refusal(bench) == "Changes are not kept yet: F9 keeps, Esc drops them"
    assert bench.pressed == []


def test_place_before_the_windows_are_there_places_once_they_are(bench: Bench) -> None:
    order_id = bench.open()
    bench.work.held = True
    bench.pack.offers.ask()
    say(bench, Command.PLACE)
    assert bench.frame.last[-1].line == "Place and print, once the windows are there"
    assert bench.pressed == [], "its key means nothing yet"
    assert bench.stage() is Stage.OPEN
    bench.work.settle()
    assert bench.stage() is Stage.SCAN_BACK
    assert bench.desk.state(order_id).is_placed
    assert len(bench.desk.at_carrier()) == 1


def test_place_before_the_windows_are_there_is_forgotten_with_its_order(bench: Bench) -> None:
    bench.open("100482")
    bench.work.held = True
    bench.pack.offers.ask()
    say(bench, Command.PLACE)
    bench.pack.go_idle()
    bench.work.settle()
    bench.open("100483")
    assert bench.stage() is Stage.OPEN
    assert bench.desk.at_carrier() == []


def test_a_dearer_window_is_taken_by_a_command_and_never_by_place(bench: Bench) -> None:
    bench.open()
    (cheap, *_) = bench.state.availability.windows if bench.state.availability else ()
    was = cheap.model_copy(update={"price": Money(minor_units=100, currency="NOK")})
    bench.pack.update(chosen=None, lapsed=was)
    say(bench, Command.PLACE)
    assert "a dearer one is left" in refusal(bench)
    say(bench, Command.GO_ON)
    assert bench.pressed == ["Shift F9"]


def test_what_a_carrier_refused_is_put_aside_by_one_command(bench: Bench) -> None:
    bench.open()
    bench.pack.update(editing=True)  # as a refused phone number opens its field
    say(bench, Command.HOLD)
    assert bench.pressed == ["F10"]
    bench.pack.hold()
    assert bench.stage() is Stage.IDLE


def test_a_command_behind_a_change_waits_until_it_is_kept(bench: Bench) -> None:
    bench.open()
    bench.work.held = True
    bench.pack.editing.add_parcel()
    say(bench, Command.PLACE)
    assert bench.frame.last == [], "neither refused nor obeyed while the parcel is being written down"
    bench.work.settle()
    assert bench.stage() is Stage.SCAN_BACK
    assert len(bench.desk.at_carrier()[0].parcels) == 2


def test_a_command_comes_in_its_turn_behind_a_scan(bench: Bench) -> None:
    bench.desk.add("100482")
    bench.work.held = True
    bench.scan("100482")
    say(bench, Command.HOLD)
    assert bench.pressed == [], "no order is open yet"
    bench.work.settle()
    assert bench.pressed == ["F10"]
    assert bench.stage() is Stage.OPEN


def test_a_command_is_never_kept_for_the_next_order(bench: Bench) -> None:
    bench.open()
    bench.work.held = True
    bench.pack.ordering.place()
    assert bench.stage() is Stage.PLACING
    say(bench, Command.PLACE)
    assert refusal(bench) == "The order is being placed"
    bench.work.settle()
    assert bench.stage() is Stage.SCAN_BACK
    assert bench.pressed == []


def test_a_command_behind_the_next_order_is_for_that_one(bench: Bench) -> None:
    first = bench.open("100481")
    second = bench.desk.add("100482")
    bench.work.held = True
    bench.pack.ordering.place()
    bench.work.take("_place").land()
    label = bench.label(first)
    assert bench.stage() is not Stage.IDLE
    bench.pack.update(stage=Stage.PLACING)  # the paper is quicker than its answer
    bench.scan(label)
    bench.scan("100482")
    say(bench, Command.PLACE)
    bench.pack.update(stage=Stage.SCAN_BACK)
    bench.work.settle()
    assert bench.state.row is not None
    assert bench.state.row.id == second
    assert bench.pressed == ["F9"] or bench.stage() is Stage.SCAN_BACK


def test_a_command_behind_a_scan_that_was_refused_does_nothing(bench: Bench) -> None:
    bench.desk.add("100481")
    bench.open("100482")
    bench.work.held = True
    bench.scan("100481")
    say(bench, Command.PLACE)
    bench.work.settle()
    assert bench.flash.word == "Wrong order"
    assert bench.pressed == []
    assert bench.desk.at_carrier() == [], "it was scanned for the other one"
    say(bench, Command.PLACE)
    assert bench.pressed == ["F9"], "scanned once more it is for the one that is open"


def test_at_the_scan_back_labels_can_be_printed_again_and_nothing_else_is_placed(bench: Bench) -> None:
    bench.placed()
    for command in (Command.REPRINT, Command.NOTHING):
        say(bench, command)
    assert bench.pressed == ["F8", "F7"]
    say(bench, Command.PLACE)
    assert refusal(bench) == "This order is placed"


def test_a_command_of_another_version_is_refused_and_never_looked_up(bench: Bench) -> None:
    bench.start("PD>BUY")
    bench.scan("PD>BUY")
    assert refusal(bench) == "This desk does not know the command"
    assert bench.stage() is Stage.IDLE


def test_what_is_typed_is_a_number(bench: Bench) -> None:
    bench.start()
    bench.pack.scans.take(Scan(text="PD>PLACE", at=bench.desk.clock.now(), source="typed"))
    assert bench.flash.word != "Not now"


def test_undo_takes_the_last_item_out_again(bench: Bench) -> None:
    opened(bench)
    for code in ("4006381333931", "SOCKWOOL-GR"):
        bench.scan(code)
    assert bench.state.counts == (1, 1)
    say(bench, Command.UNDO)
    assert bench.pressed == ["Ctrl Z"]
    assert bench.frame.last[-1].line == "Taken back: the scan of an item"
    assert bench.pack.undoing.go() == "the scan of an item"
    assert bench.state.counts == (1, 0)
    bench.pack.undoing.go()
    assert not any(bench.state.counts)
    assert bench.pack.undoing.go() == ""


def test_undo_stops_what_was_about_to_go_by_itself(bench: Bench) -> None:
    opened(bench)
    bench.scan("4006381333931")
    bench.scan("SOCKWOOL-GR")
    bench.work.held = True
    bench.pack.offers.ask()
    bench.scan("SOCKWOOL-GR")
    bench.work.take("_answer").land()
    assert bench.stage() is Stage.OPEN, "it waits for its windows"
    bench.pack.undoing.go()
    bench.work.settle()
    assert bench.stage() is Stage.OPEN
    bench.scan("SOCKWOOL-GR")
    assert bench.stage() is Stage.SCAN_BACK, "and the last item places it after all, once"
    assert len(bench.desk.at_carrier()) == 1


def test_undo_takes_a_change_of_the_parcels_back(bench: Bench) -> None:
    bench.open()
    before = bench.state.order
    assert before is not None
    bench.pack.editing.next_box()
    bench.pack.editing.add_parcel()
    changed = bench.state.order
    assert changed is not None
    assert len(changed.parcels) == 2
    bench.pack.undoing.go()
    bench.pack.undoing.go()
    assert bench.state.order == before
    assert not bench.pack.undoing.next


def test_the_next_box_is_the_next_of_the_list_and_then_the_first(bench: Bench) -> None:
    bench.open()
    seen = []
    for _press in range(6):
        bench.pack.editing.next_box()
        order = bench.state.order
        assert order is not None
        seen.append(order.parcels[0].box)
    names = [box.name for box in bench.desk.settings.current.desk.boxes]
    start = names.index(seen[0])
    assert seen == [names[(start + turn) % len(names)] for turn in range(6)]


def test_another_order_has_nothing_to_take_back(bench: Bench) -> None:
    bench.open("100482")
    bench.pack.editing.next_box()
    bench.pack.go_idle()
    bench.open("100483")
    assert bench.pack.undoing.next == ""
