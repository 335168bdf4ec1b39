"""Placing: each end, what was left meanwhile, and a printer that cannot print."""

from app.domain.errors import Problem, StationError
from app.domain.orders import OrderState
from app.domain.printers import Printer
from app.domain.scans import Verdict
from app.ui.pack.state import Stage
from app.ui.shell.state import Mood
from app.ui.work import Lane
from app.workflows.parts import Step
from tests.fakes.pack_bench import Bench


def orders_at_carrier(bench: Bench) -> int:
    return len(bench.desk.at_carrier())


def test_placing_fetches_prints_and_asks_for_the_scan(bench: Bench) -> None:
    order_id = bench.placed()
    assert bench.stage() is Stage.SCAN_BACK
    assert bench.desk.state(order_id) is OrderState.SENT
    assert bench.state.placing_since is None
    assert bench.state.usual_seconds == 0
    assert bench.state.picture is not None
    assert orders_at_carrier(bench) == 1


def test_while_placing_the_page_waits_and_names_its_step(bench: Bench) -> None:
    bench.open()
    bench.work.held = True
    bench.pack.ordering.place()
    assert bench.stage() is Stage.PLACING
    assert bench.state.strip.mood is Mood.WAITING
    assert bench.state.primary is not None
    assert bench.state.primary.waiting
    assert [job.lane for job in bench.work.waiting] == [Lane.STATION]
    steps = len(bench.shown)
    bench.work.take("_place").land()
    assert [state.step for state in bench.shown[steps:] if state.stage is Stage.PLACING and state.step][:5] == list(
        Step
    )


def test_two_presses_are_one_order(bench: Bench) -> None:
    bench.open()
    bench.work.held = True
    bench.pack.ordering.place()
    bench.pack.ordering.place()
    assert bench.work.names() == ["_place"]
    bench.work.settle()
    assert orders_at_carrier(bench) == 1


def test_an_order_that_was_left_goes_on_and_the_desk_stays_free(bench: Bench) -> None:
    order_id = bench.open()
    bench.work.held = True
    bench.pack.ordering.place()
    placing = bench.work.take("_place")
    bench.pack.close()
    bench.work.settle()
    assert bench.stage() is Stage.IDLE
    placing.land()
    assert bench.stage() is Stage.IDLE
    assert bench.desk.state(order_id) is OrderState.SENT


def test_the_same_order_opened_again_shows_that_it_is_being_placed(bench: Bench) -> None:
    order_id = bench.open()
    bench.work.held = True
    bench.pack.ordering.place()
    placing = bench.work.take("_place")
    began = bench.state.placing_since
    bench.pack.close()
    bench.desk.clock.on(seconds=3)
    bench.pack.open_order(order_id)
    bench.work.take("load_opened").land()
    assert bench.stage() is Stage.PLACING
    assert bench.state.placing_since == began
    bench.pack.ordering.place()
    assert "_place" not in bench.work.names()
    bench.work.held = False
    placing.land()
    bench.work.settle()
    assert bench.stage() is Stage.SCAN_BACK
    assert orders_at_carrier(bench) == 1


def test_the_steps_of_an_order_that_was_left_stay_off_the_next_one(bench: Bench) -> None:
    bench.open("100481")
    bench.work.held = True
    bench.pack.ordering.place()
    first = bench.work.take("_place")
    bench.pack.close()
    bench.work.settle()
    bench.open("100482")
    bench.work.held = True
    bench.pack.ordering.place()
    first.land()
    assert bench.state.step is Step.PRINTER
    assert bench.state.row is not None
    assert bench.state.row.reference == "100482"


def test_a_refusal_stands_at_its_field_and_is_no_second_order(bench: Bench) -> None:
    order_id = bench.open(recipient=_refused_recipient())
    bench.pack.ordering.place()
    assert bench.desk.state(order_id) is OrderState.REFUSED
    assert bench.stage() is Stage.OPEN
    assert list(bench.state.problems) == ["recipient.phone"]
    assert bench.is_editing()
    assert bench.state.strip.mood is Mood.WRONG
    assert "refused" in bench.state.strip.title
    assert bench.state.primary is not None
    assert bench.state.primary.title == "Keep changes"
    bench.pack.editing.typed("recipient.phone", "+4741122801")
    assert not bench.state.problems
    bench.pack.ordering.place()
    assert orders_at_carrier(bench) == 0, "what was typed is kept and shown before money is spent"
    assert not bench.is_editing()
    assert bench.state.primary.title == "Try again"
    bench.pack.ordering.place()
    assert orders_at_carrier(bench) == 1
    assert bench.stage() is Stage.SCAN_BACK


def test_a_refusal_after_the_order_was_left_stands_on_the_idle_page(bench: Bench) -> None:
    order_id = bench.open(recipient=_refused_recipient())
    bench.work.held = True
    bench.pack.ordering.place()
    placing = bench.work.take("_place")
    bench.pack.close()
    bench.work.settle()
    placing.land()
    assert bench.stage() is Stage.IDLE
    assert bench.state.notice is not None
    assert bench.state.notice.order_id == order_id
    assert bench.state.notice.verdict == "wrong"


def test_an_unknown_outcome_goes_to_the_tray_and_clears_the_desk(bench: Bench) -> None:
    bench.fail("lost_after")
    order_id = bench.placed()
    assert bench.desk.state(order_id) is OrderState.IN_DOUBT
    assert bench.stage() is Stage.IDLE
    assert bench.flash.word == "In doubt"
    assert bench.flash.verdict is Verdict.WAITING
    assert bench.state.notice is not None
    assert bench.state.notice.order_id == order_id
    assert orders_at_carrier(bench) == 1


def test_a_carrier_that_is_not_there_costs_nothing_and_can_be_tried_again(bench: Bench) -> None:
    bench.open()
    bench.fail("unavailable", count=None)
    bench.pack.ordering.place()
    assert bench.stage() is Stage.OPEN or bench.stage() is Stage.IDLE
    assert orders_at_carrier(bench) == 0
    assert bench.flash.verdict in {Verdict.CANNOT, Verdict.WAITING}


def test_no_paper_before_placing_orders_nothing(bench: Bench) -> None:
    bench.open()
    bench.desk.sandbox.zebra.set_flags(paper_out=True)
    bench.pack.ordering.place()
    assert bench.flash.word == "Cannot print"
    assert [way.key for way in bench.flash.ways] == ["F9", "Shift F9"]
    assert bench.stage() is Stage.OPEN
    assert orders_at_carrier(bench) == 0
    bench.desk.sandbox.zebra.set_flags(paper_out=False)
    bench.pack.ordering.place()
    assert bench.stage() is Stage.SCAN_BACK


def test_placing_against_advice_keeps_the_labels(bench: Bench) -> None:
    order_id = bench.open()
    bench.desk.sandbox.zebra.set_flags(paper_out=True)
    bench.pack.ordering.place()
    bench.pack.ordering.place(print_later=True)
    assert bench.desk.state(order_id) is OrderState.NOT_PRINTED
    assert bench.stage() is Stage.SCAN_BACK
    assert bench.state.primary is not None
    assert bench.state.primary.title == "Print"
    assert bench.state.strip.mood is Mood.CANNOT
    bench.desk.sandbox.zebra.set_flags(paper_out=False)
    bench.pack.paper.print_missing()
    assert bench.desk.state(order_id) is OrderState.SENT


def test_nothing_is_placed_against_advice_that_nobody_gave(bench: Bench) -> None:
    bench.open()
    bench.pack.ordering.place(print_later=True)
    assert bench.stage() is Stage.OPEN
    assert orders_at_carrier(bench) == 0


def test_the_other_printer_waits_for_f9(bench: Bench) -> None:
    add_printer(bench)
    bench.open()
    bench.desk.sandbox.zebra.set_flags(paper_out=True)
    bench.pack.ordering.place()
    assert [way.key for way in bench.flash.ways] == ["F9", "F4", "Shift F9"]
    bench.desk.sandbox.zebra.set_flags(paper_out=False)
    bench.pack.ordering.use_other_printer()
    assert orders_at_carrier(bench) == 0
    assert bench.state.printer is not None
    assert bench.state.printer.name == "Zebra ZD621"
    assert bench.state.primary is not None
    assert "Zebra ZD621" in bench.state.primary.line
    bench.pack.ordering.place()
    assert bench.state.jobs[0].printer == "Zebra ZD621"
    assert bench.state.printer.name == "Zebra ZD621", "what is read again after placing keeps the choice"


def test_the_other_printer_is_forgotten_with_the_order(bench: Bench) -> None:
    add_printer(bench)
    bench.open("100481")
    bench.pack.ordering.use_other_printer()
    bench.pack.close()
    bench.open("100482")
    assert bench.state.printer is not None
    assert bench.state.printer.name == "Zebra ZD421"
    assert bench.pack.ordering.printer_id == ""


def test_the_health_of_another_printer_is_not_taken_for_this_one(bench: Bench) -> None:
    add_printer(bench)
    bench.open()
    bench.pack.update(health=None)
    bench.work.held = True
    bench.pack.ordering.ask_printer()
    asked = bench.work.take("health")
    bench.pack.ordering.use_other_printer()
    asked.land()
    assert bench.state.health is None


def test_a_window_that_lapses_while_placing_is_asked_for_anew(bench: Bench) -> None:
    order_id = bench.open()
    bench.work.held = True
    bench.pack.ordering.place()
    placing = bench.work.take("_place")
    bench.desk.clock.on(days=3)
    answer = placing.answer()
    bench.desk.clock.ahead -= bench.desk.clock.ahead
    bench.work.held = False
    answer()
    assert bench.stage() is Stage.OPEN
    assert not bench.state.problems, "a lapsed window is no wrong field"
    assert bench.state.chosen is not None
    assert not bench.state.chosen.has_lapsed(bench.desk.clock.now())
    assert bench.desk.state(order_id).is_open
    assert orders_at_carrier(bench) == 0


def test_a_bug_while_placing_frees_the_desk(bench: Bench) -> None:
    order_id = bench.open()
    bench.work.held = True
    bench.pack.ordering.place()
    job = bench.work.take("_place")
    bench.work.held = False
    job.failed(_mishap())
    assert bench.stage() is Stage.IDLE
    assert bench.pack.ordering.run_of(order_id) is None
    assert bench.flash.verdict is Verdict.CANNOT


def add_printer(bench: Bench) -> None:
    sandbox = bench.desk.sandbox
    second = Printer(id="second", name="Zebra ZD621", host=sandbox.zebra_host, port=sandbox.zebra_port)
    bench.desk.settings.keep_printer(second)


def _refused_recipient() -> dict[str, object]:
    return {
        "name": "Małgorzata Wójcik",
        "address": {"street": "Grønlandsleiret", "house_number": "44", "postal_code": "0190", "city": "Oslo"},
        "email": "m@example.com",
        "phone": "+4740000000",
    }


def _mishap() -> StationError:
    return StationError(Problem(code="mishap", title="Parceldesk made a mistake"))
