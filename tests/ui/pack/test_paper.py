"""Labels on the desk: one press, one label."""

from app.domain.orders import OrderState
from app.domain.scans import Verdict
from app.ui.pack.state import Stage
from app.ui.pack.words import next_parcel, unprinted
from tests.fakes.pack_bench import Bench


def copies(bench: Bench, order_id: int) -> list[tuple[int, int]]:
    return sorted((job.parcel_number, job.copy_number) for job in bench.desk.parts.paper.jobs(order_id))


def test_a_spoilt_label_is_printed_again_and_counted(bench: Bench) -> None:
    order_id = bench.placed()
    bench.pack.paper.spoilt()
    assert copies(bench, order_id) == [(1, 1), (1, 2)]
    assert bench.stage() is Stage.SCAN_BACK


def test_two_presses_are_one_label(bench: Bench) -> None:
    order_id = bench.placed()
    bench.work.held = True
    bench.pack.paper.spoilt()
    bench.pack.paper.spoilt()
    bench.pack.paper.nothing_came_out()
    bench.work.settle()
    assert copies(bench, order_id) == [(1, 1), (1, 2)]


def test_two_presses_print_what_is_missing_once(bench: Bench) -> None:
    bench.open()
    bench.desk.sandbox.zebra.set_flags(paper_out=True)
    bench.pack.ordering.place()
    bench.pack.ordering.place(print_later=True)
    bench.desk.sandbox.zebra.set_flags(paper_out=False)
    assert unprinted(bench.state) == (1,)
    bench.work.held = True
    bench.pack.paper.print_missing()
    bench.pack.paper.print_missing()
    bench.work.settle()
    assert unprinted(bench.state) == ()
    assert len(bench.state.jobs) == 1


def test_half_an_order_printed_asks_for_the_rest(bench: Bench) -> None:
    order_id = bench.open(parcels=2)
    bench.desk.sandbox.zebra.set_fault("refuse")
    bench.pack.ordering.place()
    bench.pack.ordering.place(print_later=True)
    bench.desk.sandbox.zebra.set_fault(None)
    bench.pack.paper.print_missing()
    assert bench.desk.state(order_id) is OrderState.SENT
    assert copies(bench, order_id) == [(1, 1), (2, 1)]


def test_the_printer_dies_after_placing_and_the_labels_are_kept(bench: Bench) -> None:
    order_id = bench.open()
    bench.work.held = True
    bench.pack.ordering.place()
    bench.desk.sandbox.zebra.set_fault("reset", after_bytes=200)
    bench.work.settle()
    assert bench.stage() is Stage.SCAN_BACK
    assert bench.flash.word == "Cannot print"
    assert bench.flash.detail == "The order is placed. The label is kept."
    assert "Shift F9" not in [way.key for way in bench.flash.ways]
    assert len(bench.desk.at_carrier()) == 1
    bench.desk.sandbox.zebra.set_fault(None)
    assert bench.desk.state(order_id).is_placed


def test_a_copy_of_the_last_label(bench: Bench) -> None:
    order_id = bench.placed()
    bench.scan(bench.label(order_id))
    assert bench.state.last is not None
    bench.pack.paper.copy_of_last()
    assert bench.frame.last[-1].line == "Copy 2 sent to Zebra ZD421"
    assert bench.frame.last[-1].verdict is Verdict.ALREADY


def test_a_copy_that_does_not_come_out_says_which_key_tries_again(bench: Bench) -> None:
    order_id = bench.placed()
    bench.scan(bench.label(order_id))
    bench.desk.sandbox.zebra.set_fault("refuse")
    bench.pack.paper.copy_of_last()
    assert bench.flash.word == "Cannot print"
    assert [way.key for way in bench.flash.ways] == ["F8"]
    bench.desk.sandbox.zebra.set_fault(None)
    bench.pack.paper.copy_of_last()
    assert bench.frame.last[-1].line.startswith("Copy")


def test_no_copy_is_printed_while_ordering(bench: Bench) -> None:
    order_id = bench.placed("100481")
    bench.scan(bench.label(order_id))
    bench.open("100482")
    bench.work.held = True
    bench.pack.ordering.place()
    bench.pack.paper.copy_of_last()
    assert bench.work.names() == ["_place"]
    bench.work.settle()


def test_a_print_that_ends_after_the_order_was_left_opens_nothing(bench: Bench) -> None:
    bench.placed()
    bench.work.held = True
    bench.pack.paper.spoilt()
    printing = bench.work.waiting.pop()
    bench.pack.close()
    bench.work.settle()
    printing.land()
    assert bench.stage() is Stage.IDLE


def test_a_failed_print_after_the_order_was_left_leaves_a_banner(bench: Bench) -> None:
    order_id = bench.placed()
    bench.work.held = True
    bench.pack.paper.spoilt()
    printing = bench.work.waiting.pop()
    bench.pack.close()
    bench.work.settle()
    bench.desk.sandbox.zebra.set_fault("refuse")
    printing.land()
    bench.desk.sandbox.zebra.set_fault(None)
    assert bench.stage() is Stage.IDLE
    assert bench.state.notice is not None
    assert bench.state.notice.order_id == order_id


def test_the_picture_is_that_of_the_label_to_scan(bench: Bench) -> None:
    order_id = bench.placed(parcels=2)
    assert next_parcel(bench.state) == 1
    bench.work.held = True
    bench.scan(bench.label(order_id, 1))
    bench.work.take("_answer").land()
    bench.work.take("load_opened").land()
    assert bench.state.picture is None, "the label that is done is not shown as the one to do"
    late = bench.work.take("_picture")
    bench.work.settle()
    late.land()
    picture = bench.pack.state.picture
    assert picture is not None
    assert bench.label(order_id, 2) in picture.barcodes


def test_the_other_printer_prints_what_is_placed_at_once(bench: Bench) -> None:
    from app.domain.printers import JobState, Printer

    sandbox = bench.desk.sandbox
    bench.desk.settings.keep_printer(
        Printer(id="second", name="Zebra ZD621", host=sandbox.zebra_host, port=sandbox.zebra_port)
    )
    bench.open()
    sandbox.zebra.set_flags(paper_out=True)
    bench.pack.ordering.place()
    bench.pack.ordering.place(print_later=True)
    sandbox.zebra.set_flags(paper_out=False)
    bench.pack.ordering.use_other_printer()
    went, withdrawn = bench.state.jobs
    assert (went.printer, withdrawn.state) == ("Zebra ZD621", JobState.CANCELLED)
