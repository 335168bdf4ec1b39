"""Opening, leaving and holding orders, whatever comes in between."""

import pytest

from app.domain.accounts import Environment
from app.domain.errors import Problem
from app.domain.orders import OrderState
from app.domain.scans import Verdict
from app.ui.pack.state import Stage
from app.ui.shell.state import Mood
from app.ui.theme.words import plain
from app.ui.work import Lane
from tests.fakes.pack_bench import Bench


def test_an_idle_desk_shows_the_queue(bench: Bench) -> None:
    bench.start("100481", "100482")
    assert [row.reference for row in bench.state.queue] == ["100481", "100482"]
    assert bench.state.waiting_count == 2
    assert bench.state.strip.mood is Mood.ASK
    assert bench.state.primary is None


def test_a_digit_opens_its_order_and_asks_for_windows(bench: Bench) -> None:
    bench.start("100481", "100482").pack.open_row(1)
    assert bench.stage() is Stage.OPEN
    assert bench.state.row is not None
    assert bench.state.row.reference == "100482"
    assert bench.state.chosen is not None
    assert bench.state.primary is not None
    assert bench.state.primary.enabled
    assert "1 label on Zebra ZD421" in bench.state.primary.line
    assert plain(bench.state.strip.title) == "Order 100482 is ready"
    assert bench.pack.environment is Environment.TEST


def test_digits_beyond_the_queue_open_nothing(bench: Bench) -> None:
    bench.start("100481").pack.open_row(4)
    assert bench.stage() is Stage.IDLE


def test_of_two_orders_opened_at_once_the_later_one_lies_on_the_desk(bench: Bench) -> None:
    bench.start("100481", "100482")
    bench.work.held = True
    bench.pack.open_row(0)
    bench.pack.open_row(1)
    first, second = bench.work.take("load_opened"), bench.work.take("load_opened")
    second.land()
    first.land()
    assert bench.state.row is not None
    assert bench.state.row.reference == "100482"


def test_an_order_that_was_left_while_it_was_read_stays_closed(bench: Bench) -> None:
    bench.start("100481")
    bench.work.held = True
    bench.pack.open_row(0)
    bench.pack.close()
    bench.work.settle()
    assert bench.stage() is Stage.IDLE


def test_leaving_keeps_the_queue_and_clears_the_order(bench: Bench) -> None:
    bench.start("100481", "100482").pack.open_row(0)
    bench.pack.close()
    assert bench.stage() is Stage.IDLE
    assert bench.state.order is None
    assert bench.state.availability is None
    assert len(bench.state.queue) == 2


def test_another_order_brings_nothing_of_the_one_before(bench: Bench) -> None:
    bench.open("100481")
    assert bench.state.chosen is not None
    bench.work.held = True
    bench.open("100482")
    bench.work.take("load_opened").land()
    assert bench.state.row is not None
    assert bench.state.row.reference == "100482"
    fresh = bench.pack.state
    assert fresh.availability is None
    assert fresh.chosen is None
    assert fresh.health is None


def test_a_held_order_goes_behind_the_others(bench: Bench) -> None:
    bench.start("100481", "100482").pack.open_row(0)
    bench.pack.hold()
    assert bench.stage() is Stage.IDLE
    assert [row.reference for row in bench.state.queue] == ["100482", "100481"]
    assert bench.state.queue[1].state is OrderState.HELD


def test_holding_closes_only_the_order_that_was_held(bench: Bench) -> None:
    bench.open("100481")
    bench.work.held = True
    bench.pack.hold()
    held = bench.work.take("hold")
    bench.pack.close()
    bench.open("100482")
    bench.work.take("load_opened").land()
    held.land()
    assert bench.state.row is not None
    assert bench.state.row.reference == "100482"


def test_holding_keeps_what_was_typed_first(bench: Bench) -> None:
    order_id = bench.open()
    bench.pack.editing.toggle()
    bench.pack.editing.typed("recipient.name", "Anne Marie Holm")
    bench.pack.hold()
    assert bench.stage() is Stage.OPEN
    assert bench.desk.parts.orders.get(order_id).recipient.name == "Anne Marie Holm"
    bench.pack.hold()
    assert bench.desk.state(order_id) is OrderState.HELD


def test_an_order_that_is_gone_says_so_and_leaves_the_desk_idle(bench: Bench) -> None:
    bench.start().pack.open_order(4711)
    assert bench.stage() is Stage.IDLE
    assert bench.flash.verdict is Verdict.CANNOT
    assert not bench.pack.is_opening


def test_a_packed_order_is_done_already(bench: Bench) -> None:
    order_id = bench.placed()
    bench.scan(bench.label(order_id))
    bench.pack.open_order(order_id)
    assert bench.flash.verdict is Verdict.ALREADY
    assert bench.flash.hold_ms == 1500
    assert bench.stage() is Stage.IDLE


def test_an_order_in_doubt_is_not_opened(bench: Bench) -> None:
    bench.fail("lost_after")
    order_id = bench.placed()
    assert bench.desk.state(order_id) is OrderState.IN_DOUBT
    bench.frame.flashes.clear()
    bench.pack.open_order(order_id)
    assert bench.flash.verdict is Verdict.WAITING
    assert bench.stage() is Stage.IDLE


def test_esc_on_the_idle_page_takes_the_banner_away(bench: Bench) -> None:
    order_id = bench.open()
    bench.pack.close()
    bench.pack.note(Verdict.WRONG, _problem(), order_id)
    assert bench.state.notice is not None
    bench.pack.close()
    assert bench.state.notice is None


def test_a_banner_stays_until_its_own_order_is_opened(bench: Bench) -> None:
    one, other = bench.desk.add("100481"), bench.desk.add("100482")
    bench.pack.note(Verdict.WRONG, _problem(), one)
    bench.pack.open_order(other)
    assert bench.state.notice is not None
    bench.pack.open_order(one)
    assert bench.state.notice is None


def test_what_a_person_waits_for_has_a_lane_of_its_own(bench: Bench) -> None:
    bench.start("100481")
    bench.work.held = True
    bench.pack.refresh_queue()
    bench.pack.open_row(0)
    bench.scan("100481")
    assert {job.lane for job in bench.work.waiting} == {Lane.DESK}


def test_a_second_that_changes_no_word_draws_nothing(bench: Bench) -> None:
    bench.open()
    bench.pack.tick()
    before = len(bench.shown)
    for _ in range(5):
        bench.desk.clock.on(seconds=1)
        bench.pack.tick()
    assert len(bench.shown) - before <= 1  # at most one window's minutes changed
    bench.desk.clock.on(hours=1)
    bench.pack.tick()
    assert len(bench.shown) > before


def test_new_orders_of_another_desk_come_into_the_queue(bench: Bench) -> None:
    bench.start("100481")
    bench.desk.add("100482")
    bench.pack.tick()
    assert len(bench.state.queue) == 1
    bench.desk.clock.on(seconds=16)
    bench.pack.tick()
    assert len(bench.state.queue) == 2


def test_a_bug_goes_on_as_a_bug(bench: Bench) -> None:
    with pytest.raises(ZeroDivisionError):
        bench.pack.failed(ZeroDivisionError("x"))


def _problem() -> Problem:
    return Problem(code="no_answer", title="No answer from Porterbuddy", hint="Nothing was ordered.")
