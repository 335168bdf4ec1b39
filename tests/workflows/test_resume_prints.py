"""What waits for a printer goes on once, when it is back, and never beside what was printed elsewhere."""

from pathlib import Path

import pytest

from app.domain.errors import InvalidInput, PrinterFailed
from app.domain.labels import LabelSize
from app.domain.orders import OrderState
from app.domain.printers import JobState, PrinterRoute
from app.sandbox.runner import SandboxServer
from app.workflows.print_labels import COPY, SPOILT
from tests.fakes.desk import ZEBRA, Desk, desk


def placed(at_desk: Desk, reference: str = "100482", *, parcels: int = 1) -> int:
    """Place an order whose labels are kept and wait for nothing."""
    order_id = at_desk.add(reference, parcels=parcels)
    at_desk.place(order_id, print_later=True)
    return order_id


def states(at_desk: Desk, order_id: int) -> list[tuple[int, JobState, int]]:
    jobs = reversed(at_desk.parts.paper.jobs(order_id))
    return [(job.parcel_number, job.state, job.copy_number) for job in jobs]


def off(at_desk: Desk) -> None:
    at_desk.sandbox.zebra.set_fault("refuse")


def on(at_desk: Desk) -> None:
    at_desk.sandbox.zebra.set_fault(None)


def waiting(at_desk: Desk, reference: str = "100482", *, parcels: int = 1) -> int:
    """Print an order on a Zebra that is switched off."""
    order_id = placed(at_desk, reference, parcels=parcels)
    off(at_desk)
    with pytest.raises(PrinterFailed):
        at_desk.station.print_labels(order_id)
    return order_id


def folder_printer(at_desk: Desk, folder: Path) -> str:
    folder.mkdir()
    zebra = at_desk.settings.current.printers[0]
    update = {"id": "other", "name": "Other", "route": PrinterRoute.FOLDER, "folder": str(folder)}
    at_desk.settings.keep_printer(zebra.model_copy(update=update))
    return "other"


def test_what_waits_goes_on_once_when_the_printer_is_back(at_desk: Desk) -> None:
    order_id = waiting(at_desk, parcels=2)
    assert states(at_desk, order_id) == [(1, JobState.QUEUED, 1), (2, JobState.QUEUED, 1)]
    assert at_desk.state(order_id) is OrderState.NOT_PRINTED
    still = at_desk.station.resume_prints()
    assert (still.jobs, still.left, still.problem) == ((), 2, "Zebra ZD421: takes no connection")
    on(at_desk)
    went = at_desk.station.resume_prints()
    assert ([job.parcel_number for job in went.jobs], went.reference, went.left) == ([1, 2], "100482", 0)
    assert at_desk.station.resume_prints().jobs == ()
    assert states(at_desk, order_id) == [(1, JobState.SENT, 1), (2, JobState.SENT, 1)]
    assert len(at_desk.sandbox.zebra.wait_for_labels(2)) == 2
    assert at_desk.state(order_id) is OrderState.SENT
    assert at_desk.parts.orders.row(order_id).copies == 0


def test_the_queue_outlives_the_program_and_keeps_its_order(tmp_path: Path, sandbox: SandboxServer) -> None:
    with desk(tmp_path, sandbox) as before:
        first = waiting(before, "100482")
        on(before)
        second = waiting(before, "100483")
    with desk(tmp_path, sandbox) as after:
        on(after)
        jobs = after.station.resume_prints().jobs
        assert [job.order_id for job in jobs] == [first, second]
        row = after.parts.paper.jobs(first)[0]
        assert (row.printer_id, row.dpi, row.operator, row.desk, row.reason) == (
            ZEBRA,
            203,
            "Marit L.",
            "Desk 3",
            "first print",
        )
        assert len(row.sha256) == 64


def test_a_label_that_waits_is_taken_over_by_another_printer(at_desk: Desk, tmp_path: Path) -> None:
    order_id = waiting(at_desk)
    at_desk.station.print_labels(order_id, folder_printer(at_desk, tmp_path / "other"))
    on(at_desk)
    assert at_desk.station.resume_prints().jobs == ()
    assert states(at_desk, order_id) == [(1, JobState.CANCELLED, 1), (1, JobState.SENT, 1)]
    assert not at_desk.sandbox.zebra.labels
    assert len(list((tmp_path / "other").iterdir())) == 1


def test_the_next_try_on_the_same_printer_takes_the_waiting_row(at_desk: Desk) -> None:
    order_id = waiting(at_desk)
    on(at_desk)
    at_desk.station.print_labels(order_id)
    assert states(at_desk, order_id) == [(1, JobState.SENT, 1)]
    assert at_desk.station.resume_prints().jobs == ()


def test_two_windows_send_what_waits_once(tmp_path: Path, sandbox: SandboxServer) -> None:
    with desk(tmp_path, sandbox) as one, desk(tmp_path, sandbox) as two:
        order_id = waiting(one)
        on(one)
        [job] = one.station.resume_prints.waiting()
        who = one.parts.who()
        assert two.parts.paper.take_job(job.id, JobState.SENDING, who) is not None
        assert one.parts.paper.take_job(job.id, JobState.SENDING, who) is None
        with pytest.raises(InvalidInput) as caught:
            one.station.print_labels(order_id)
        assert caught.value.problem.code == "print_in_doubt"


@pytest.mark.parametrize("state", [OrderState.CANCELLED, OrderState.CONFIRMED])
def test_what_its_order_does_not_want_any_more_does_not_come_out(at_desk: Desk, state: OrderState) -> None:
    order_id = waiting(at_desk)
    at_desk.parts.orders.set_state(order_id, state)
    on(at_desk)
    assert at_desk.station.resume_prints().left == 0
    assert states(at_desk, order_id) == [(1, JobState.CANCELLED, 1)]
    assert not at_desk.sandbox.zebra.labels


def test_a_label_that_was_scanned_meanwhile_does_not_come_out_again(at_desk: Desk) -> None:
    order_id = waiting(at_desk)
    identifier = at_desk.parts.paper.labels(order_id)[0].document.identifier
    at_desk.parts.scans.record_scan(order_id, 1, identifier, at_desk.clock.now(), at_desk.parts.who())
    on(at_desk)
    assert at_desk.station.resume_prints().jobs == ()
    assert states(at_desk, order_id) == [(1, JobState.CANCELLED, 1)]


def test_a_copy_does_not_wait(at_desk: Desk) -> None:
    order_id = at_desk.add()
    at_desk.place(order_id)
    off(at_desk)
    with pytest.raises(PrinterFailed):
        at_desk.station.print_labels(order_id, reason=SPOILT)
    assert states(at_desk, order_id)[1:] == [(1, JobState.FAILED, 2)]
    on(at_desk)
    assert at_desk.station.resume_prints().jobs == ()


def test_a_label_can_be_taken_out_of_the_queue(at_desk: Desk) -> None:
    order_id = waiting(at_desk)
    [job] = at_desk.station.resume_prints.waiting()
    assert at_desk.station.resume_prints.give_up(job.id) is not None
    assert at_desk.station.resume_prints.give_up(job.id) is None
    assert states(at_desk, order_id) == [(1, JobState.CANCELLED, 1)]


def test_what_would_fail_each_time_is_given_up_with_its_reason(at_desk: Desk) -> None:
    order_id = waiting(at_desk)
    zebra = at_desk.settings.current.printers[0]
    at_desk.settings.keep_printer(zebra.model_copy(update={"size": LabelSize(width_mm=50, height_mm=30)}))
    on(at_desk)
    at_desk.station.resume_prints()
    [job] = at_desk.parts.paper.jobs(order_id)
    assert (job.state, job.outcome) == (JobState.FAILED, "This label is 102 × 191.9 mm, the printer has 50 × 30 mm")


def test_what_was_ordered_to_be_printed_later_comes_out_with_the_paper(at_desk: Desk) -> None:
    at_desk.sandbox.zebra.set_flags(paper_out=True)
    order_id = at_desk.add(parcels=2)
    placed = at_desk.place(order_id, print_later=True)
    assert [job.state for job in placed.jobs] == [JobState.QUEUED] * 2
    assert at_desk.station.resume_prints().problem == "Zebra ZD421: no paper"
    at_desk.sandbox.zebra.set_flags(paper_out=False)
    assert len(at_desk.station.resume_prints().jobs) == 2
    assert at_desk.state(order_id) is OrderState.SENT


def test_two_labels_of_one_barcode_are_said(at_desk: Desk) -> None:
    order_id = at_desk.add()
    at_desk.place(order_id)
    [copy] = at_desk.station.print_labels(order_id, reason=COPY)
    assert "Another label with this barcode is out and not scanned yet" in copy.outcome
    other = placed(at_desk, "100483")
    [label] = at_desk.parts.paper.labels(order_id)
    stolen = label.document.model_copy(update={"identifier": ""})
    at_desk.parts.paper.keep_labels(other, [stolen], at_desk.parts.who())
    [job] = at_desk.station.print_labels(other)
    assert "The label of order 100482, parcel 1, is the same: look before it goes on" in job.outcome
