"""Each scan gets its one answer, in its turn."""

from app.domain.scans import Verdict
from app.ui.pack.state import Stage
from tests.fakes.pack_bench import Bench


def test_an_order_is_opened_by_its_number(bench: Bench) -> None:
    bench.start("100481")
    bench.scan("100481")
    assert bench.stage() is Stage.OPEN
    assert (bench.flash.verdict, bench.flash.word, bench.flash.hold_ms) == (Verdict.OK, "OK", 900)
    assert bench.frame.last[-1].code == "100481"


def test_a_typed_number_is_a_scan(bench: Bench) -> None:
    bench.start("100481")
    bench.pack.open_number("   ")
    assert not bench.frame.last
    bench.pack.open_number(" 100481 ")
    assert bench.stage() is Stage.OPEN


def test_an_unknown_code_changes_nothing(bench: Bench) -> None:
    bench.start("100481")
    bench.scan("NOPE")
    assert bench.stage() is Stage.IDLE
    assert bench.flash.verdict is Verdict.WRONG
    assert bench.flash.foot_key == "Esc"
    assert bench.flash.hold_ms == 0


def test_another_order_is_wrong_and_shows_both(bench: Bench) -> None:
    bench.start("100481", "100482")
    bench.scan("100481")
    bench.scan("100482")
    assert bench.flash.word == "Wrong order"
    assert bench.flash.pair is not None
    assert [side.number for side in bench.flash.pair] == ["100482", "100481"]
    assert bench.state.row is not None
    assert bench.state.row.reference == "100481"


def test_two_quick_scans_are_answered_one_after_the_other(bench: Bench) -> None:
    bench.start("100481", "100482")
    bench.work.held = True
    bench.scan("100481")
    bench.scan("100482")
    assert bench.work.names() == ["_answer"]
    bench.work.take("_answer").land()
    assert "_answer" not in bench.work.names(), "the second waits until the first order lies on the desk"
    bench.work.settle()
    assert bench.state.row is not None
    assert bench.state.row.reference == "100481"
    assert bench.flash.word == "Wrong order"


def test_a_key_between_scan_and_answer_is_obeyed_and_the_scan_answered_anew(bench: Bench) -> None:
    bench.start("100481", "100482")
    bench.work.held = True
    bench.scan("100482")
    answered = bench.work.take("_answer")
    bench.pack.open_row(0)
    answered.land()
    bench.work.settle()
    assert bench.state.row is not None
    assert bench.state.row.reference == "100481"
    assert bench.flash.word == "Wrong order"


def test_a_scan_while_placing_is_kept_and_comes_next(bench: Bench) -> None:
    order_id = bench.open("100481")
    bench.work.held = True
    bench.pack.ordering.place()
    bench.desk.clock.on(seconds=4)
    bench.scan("NOPE")
    assert (bench.flash.word, bench.flash.foot_right) == ("Wait", "Leave it")
    assert bench.frame.last[-1].line == "Kept, comes next"
    assert bench.work.names() == ["_place"]
    bench.work.settle()
    assert bench.stage() is Stage.SCAN_BACK
    assert bench.flash.word == "Wrong label"
    bench.scan(bench.label(order_id))
    assert bench.flash.word == "OK"


def test_a_kept_scan_is_answered_when_placing_was_refused(bench: Bench) -> None:
    bench.open("100481")
    bench.desk.sandbox.zebra.set_flags(paper_out=True)
    bench.work.held = True
    bench.pack.ordering.place()
    bench.scan("NOPE")
    bench.work.settle()
    assert bench.frame.last[-1].verdict is Verdict.WRONG


def test_a_kept_scan_is_answered_when_placing_was_left(bench: Bench) -> None:
    bench.start("100482")
    bench.open("100481")
    bench.work.held = True
    bench.pack.ordering.place()
    bench.scan("100482")
    placing = bench.work.take("_place")
    bench.pack.close()
    bench.work.settle()
    assert bench.state.row is not None
    assert bench.state.row.reference == "100482"
    placing.land()
    assert bench.state.row.reference == "100482"


def test_labels_are_proven_one_by_one(bench: Bench) -> None:
    order_id = bench.placed(parcels=2)
    bench.scan(bench.label(order_id, 2))
    assert bench.stage() is Stage.SCAN_BACK
    assert (bench.flash.word, bench.flash.foot_right) == ("OK", "1 today")
    bench.scan(bench.label(order_id, 2))
    assert bench.flash.verdict is Verdict.ALREADY
    assert bench.flash.hold_ms == 1500
    bench.scan(bench.label(order_id, 1))
    assert bench.flash.foot_right == "2 today"
    assert bench.stage() is Stage.IDLE
    assert bench.state.last is not None
    assert bench.state.last.reference == "100482"


def test_the_label_of_another_box_is_wrong(bench: Bench) -> None:
    other = bench.placed("100481")
    bench.pack.close()
    bench.placed("100482")
    bench.scan(bench.label(other))
    assert bench.flash.word == "Wrong label"
    assert bench.flash.pair is not None
    assert [side.number for side in bench.flash.pair] == ["100481", "100482"]
    assert not bench.desk.parts.scans.scans(other)


def test_a_label_on_an_idle_desk_is_proven_without_opening(bench: Bench) -> None:
    order_id = bench.placed()
    bench.pack.close()
    bench.scan(bench.label(order_id))
    assert bench.flash.word == "OK"
    assert bench.stage() is Stage.IDLE


def test_the_last_label_does_not_close_the_order_that_was_opened_meanwhile(bench: Bench) -> None:
    placed = bench.placed("100481")
    bench.pack.close()
    other = bench.desk.add("100482")
    bench.work.held = True
    bench.scan(bench.label(placed))
    answered = bench.work.take("_answer")
    bench.pack.open_order(other)
    bench.work.take("load_opened").land()
    answered.land()
    assert bench.state.row is not None
    assert bench.state.row.reference == "100482"


def test_the_open_order_scanned_again_is_open_already(bench: Bench) -> None:
    bench.start("100481")
    bench.scan("100481")
    bench.scan("100481")
    assert bench.flash.verdict is Verdict.ALREADY
    assert bench.stage() is Stage.OPEN


def test_a_label_that_is_scanned_while_its_order_is_read_again_is_counted(bench: Bench) -> None:
    order_id = bench.placed(parcels=2)
    for number in (1, 2):
        bench.work.held = True
        bench.scan(bench.label(order_id, number))
        bench.pack.paper.changed_by_itself()
        answer = bench.work.take("_answer")
        read_before = bench.work.take("load_opened").answer()
        answer.land()
        read_before()
        bench.work.settle()
        assert len(bench.state.scans) == (1 if number == 1 else 0)
    assert bench.stage() is Stage.IDLE, "nobody is asked for a label that is on its box"
