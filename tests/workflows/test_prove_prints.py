"""What was sent is settled by its printer's own counter, later, after a restart too, and never by another label's count."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

import app.printing.direct
from app.domain.errors import InvalidInput, LedgerBroken, PrinterFailed
from app.domain.orders import OrderState
from app.domain.printers import JobState, PrintJob
from app.printing.lines import Delivery, Line, send_on
from app.sandbox.runner import SandboxServer
from app.workflows.print_labels import COPY
from app.workflows.prove_prints import Proofs
from tests.fakes.desk import ZEBRA, Desk, DeskClock, desk


@pytest.fixture
def proving(tmp_path: Path, sandbox: SandboxServer) -> Iterator[Desk]:
    """A desk that asks the counter around each job."""
    with desk(tmp_path, sandbox, proof_seconds=0.2) as opened:
        yield opened


def sent_while_paused(at_desk: Desk, reference: str = "100482", *, parcels: int = 1) -> int:
    """Print an order on a Zebra that takes its labels and does not bring them out yet."""
    order_id = at_desk.add(reference, parcels=parcels)
    at_desk.sandbox.zebra.set_flags(paused=True)
    at_desk.place(order_id, print_later=True)
    at_desk.station.print_labels(order_id)
    return order_id


def states(at_desk: Desk, order_id: int) -> list[tuple[JobState, bool]]:
    jobs = reversed(at_desk.parts.paper.jobs(order_id))
    return [(job.state, job.pending is not None) for job in jobs]


def only_job(at_desk: Desk, order_id: int) -> PrintJob:
    [job] = at_desk.parts.paper.jobs(order_id)
    return job


def made_overdue(at_desk: Desk, job: PrintJob, seconds: float = 1) -> None:
    assert job.pending is not None
    late = job.pending.model_copy(update={"expected_by": datetime.now(UTC) - timedelta(seconds=seconds)})
    at_desk.parts.paper.job_state(job.id, job.state, pending=late)


def test_labels_that_come_out_later_are_proven_after_a_restart_too(tmp_path: Path, sandbox: SandboxServer) -> None:
    with desk(tmp_path, sandbox, proof_seconds=0.2) as first:
        one = sent_while_paused(first)
        two = sent_while_paused(first, "100483", parcels=2)
        assert states(first, one) == [(JobState.SENT, True)]
    with desk(tmp_path, sandbox, proof_seconds=0.2) as again:
        assert again.station.prove_prints().proven == 0, "nothing came out while it is paused"
        sandbox.zebra.set_flags(paused=False)
        sandbox.zebra.wait_for_labels(3)
        assert again.station.prove_prints() == Proofs(proven=3)
        assert states(again, one) + states(again, two) == [(JobState.PROVEN, False)] * 3
        [event] = [line for line in again.parts.orders.timeline(two) if "sent to" in line.title]
        assert "the printer counted it as printed" in event.detail
        assert again.station.prove_prints() == Proofs()


def test_a_label_that_its_printer_lost_is_to_be_printed_again_and_one_that_waits_is_not(proving: Desk) -> None:
    order_id = sent_while_paused(proving)
    assert proving.station.prove_prints() == Proofs(left=1)
    proving.sandbox.zebra._queue.clear()
    proving.sandbox.zebra.set_flags(paused=False)
    assert proving.station.prove_prints() == Proofs(left=1), "it may be on its way still"
    made_overdue(proving, only_job(proving, order_id))
    assert proving.station.prove_prints() == Proofs(nothing=1)
    job = only_job(proving, order_id)
    assert job.state is JobState.FAILED
    assert job.outcome == "the printer is idle, and its counter stands where it stood before: it did not come out"
    assert proving.station.settle_doubts.open() == ()


def test_a_printer_that_is_off_is_asked_again_when_it_is_back(proving: Desk) -> None:
    order_id = sent_while_paused(proving)
    made_overdue(proving, only_job(proving, order_id))
    proving.sandbox.zebra.set_fault("refuse")
    assert proving.station.prove_prints() == Proofs(left=1, is_overdue=True)
    proving.sandbox.zebra.set_fault(None)
    proving.sandbox.zebra.set_flags(paused=False)
    assert proving.station.prove_prints() == Proofs(proven=1)


def test_one_count_never_proves_two_labels(tmp_path: Path, sandbox: SandboxServer) -> None:
    """Window and terminal print at once on one Zebra: each saw the same count before its own label."""
    with desk(tmp_path, sandbox, proof_seconds=0.2) as window, desk(tmp_path, sandbox, proof_seconds=0.2) as terminal:
        one = sent_while_paused(window)
        two = sent_while_paused(terminal, "100483")
        assert states(window, one) + states(window, two) == [(JobState.SENT, False)] * 2
        sandbox.zebra.set_flags(paused=False)
        assert window.station.prove_prints() == Proofs()
        assert states(window, one) + states(window, two) == [(JobState.SENT, False)] * 2


def test_a_label_that_the_next_one_overtook_was_asked_for_before_it(proving: Desk) -> None:
    lost = sent_while_paused(proving)
    proving.sandbox.zebra._queue.clear()
    made_overdue(proving, only_job(proving, lost), seconds=120)
    proving.parts.printing._lanes._lanes.clear()  # type: ignore[attr-defined]  # as after a restart
    proving.sandbox.zebra.set_flags(paused=False)
    order_id = proving.add("100483")
    proving.place(order_id)
    assert [state for state, _ in states(proving, order_id)] == [JobState.PROVEN]
    assert only_job(proving, lost).state is JobState.FAILED


def test_a_scan_is_the_proof_and_nothing_is_asked_any_more(proving: Desk) -> None:
    order_id = sent_while_paused(proving)
    identifier = proving.parts.paper.labels(order_id)[0].document.identifier
    proving.parts.scans.record_scan(order_id, 1, identifier, proving.clock.now(), proving.parts.who())
    assert states(proving, order_id) == [(JobState.PROVEN, False)]
    assert proving.station.prove_prints() == Proofs()


def test_half_a_job_whose_label_came_out_all_the_same_is_settled_by_the_counter(proving: Desk) -> None:
    """The line broke behind the label's end: the printer had it, the desk could not know."""
    order_id = proving.add()
    proving.place(order_id, print_later=True)
    content = proving.parts.paper.labels(order_id)[0].document.content
    proving.sandbox.zebra.set_fault("reset", len(content) + 40)
    with pytest.raises(PrinterFailed):
        proving.station.print_labels(order_id)
    proving.sandbox.zebra.set_fault(None)
    [(state, asks)] = states(proving, order_id)
    assert state is JobState.IN_DOUBT
    if asks and proving.sandbox.zebra.labels:
        assert proving.station.prove_prints() == Proofs(proven=1)
    else:
        assert proving.station.settle_doubts.open()


class Killed(BaseException):
    """The process is gone."""


def killed_while_printing(at_desk: Desk, order_id: int, monkeypatch: pytest.MonkeyPatch, *, all_sent: bool) -> None:
    """Let a print be the last that a station does: nothing of it writes any more."""

    def sent(line: Line, content: bytes, watch: Callable[[Line], None] | None = None) -> Delivery:
        if all_sent:
            send_on(line, content)
            at_desk.sandbox.zebra.wait_for_labels(1)
        at_desk.store._database.close()
        at_desk.store._presence.let_go()
        raise Killed

    with monkeypatch.context() as patched:
        patched.setattr(app.printing.direct, "send_on", sent)
        with pytest.raises((Killed, LedgerBroken)):
            at_desk.station.print_labels(order_id)


@pytest.mark.parametrize("all_sent", [True, False])
def test_a_print_in_which_the_station_died_is_settled_by_the_counter(
    tmp_path: Path, sandbox: SandboxServer, monkeypatch: pytest.MonkeyPatch, all_sent: bool
) -> None:
    with desk(tmp_path, sandbox, proof_seconds=0.2) as first:
        order_id = first.add()
        first.place(order_id, print_later=True)
        killed_while_printing(first, order_id, monkeypatch, all_sent=all_sent)
    with desk(tmp_path, sandbox, proof_seconds=0.2) as again:
        if all_sent:
            assert again.station.prove_prints() == Proofs(proven=1)
            assert states(again, order_id) == [(JobState.PROVEN, False)]
            return
        assert again.station.prove_prints() == Proofs(left=1)
        made_overdue(again, only_job(again, order_id))
        assert again.station.prove_prints() == Proofs(nothing=1)
        assert states(again, order_id) == [(JobState.FAILED, False)]


def test_another_label_never_proves_one_in_which_the_station_died(
    tmp_path: Path, sandbox: SandboxServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    with desk(tmp_path, sandbox, proof_seconds=0.2) as first:
        lost, other = first.add(), first.add("100483")
        first.place(lost, print_later=True)
        first.place(other, print_later=True)
        killed_while_printing(first, lost, monkeypatch, all_sent=False)
    with desk(tmp_path, sandbox, proof_seconds=0.2) as again:
        again.station.print_labels(other)
        assert again.station.prove_prints() == Proofs()
        assert states(again, lost) + states(again, other) == [(JobState.IN_DOUBT, False), (JobState.SENT, False)]


def test_the_next_label_never_proves_one_that_the_printer_lost(proving: Desk) -> None:
    """It was switched off with a label inside; nobody asked its counter before the next order was printed."""
    lost = sent_while_paused(proving)
    proving.sandbox.zebra._queue.clear()
    proving.sandbox.zebra.set_flags(paused=False)
    other = proving.add("100483")
    proving.place(other)
    proving.sandbox.zebra.wait_for_labels(1)
    assert proving.station.prove_prints() == Proofs()
    assert states(proving, lost) + states(proving, other) == [(JobState.SENT, False)] * 2


def test_what_is_known_to_be_lost_does_not_keep_the_next_label_from_being_proven(proving: Desk) -> None:
    lost = sent_while_paused(proving)
    proving.sandbox.zebra._queue.clear()
    proving.sandbox.zebra.set_flags(paused=False)
    made_overdue(proving, only_job(proving, lost))
    assert proving.station.prove_prints() == Proofs(nothing=1)
    other = proving.add("100483")
    proving.place(other)
    assert states(proving, other) == [(JobState.PROVEN, False)]


def test_a_test_label_never_proves_a_label(proving: Desk) -> None:
    order_id = sent_while_paused(proving)
    proving.sandbox.zebra._queue.clear()
    proving.sandbox.zebra.set_flags(paused=False)
    proving.station.prove_printer.print_test(ZEBRA)
    proving.sandbox.zebra.wait_for_labels(1)
    assert proving.station.prove_prints() == Proofs()
    assert states(proving, order_id) == [(JobState.SENT, False)]


def test_a_printer_that_was_removed_tells_nothing_any_more(proving: Desk) -> None:
    order_id = sent_while_paused(proving)
    proving.settings.forget_printer(ZEBRA)
    assert proving.station.prove_prints() == Proofs()
    assert states(proving, order_id) == [(JobState.SENT, False)]


def test_copies_are_limited_where_the_desk_wants_that(tmp_path: Path, sandbox: SandboxServer) -> None:
    clock = DeskClock()
    with desk(tmp_path, sandbox, clock=clock) as at_desk:
        at_desk.settings.change(
            lambda old: old.model_copy(update={"desk": old.desk.model_copy(update={"reprint_limit": 2})})
        )
        order_id = at_desk.add()
        at_desk.place(order_id)
        for _ in range(2):
            at_desk.station.print_labels(order_id, reason=COPY)
        with pytest.raises(InvalidInput) as caught:
            at_desk.station.print_labels(order_id, reason=COPY)
        assert caught.value.problem.sentence() == (
            "Marit L. printed 2 copies today, as many as this desk allows. Nothing was printed. "
            "Somebody else prints it under their name, or the office raises the limit on Settings."
        )
        assert at_desk.parts.orders.row(order_id).copies == 2
        clock.on(days=1)
        [job] = at_desk.station.print_labels(order_id, reason=COPY)
        assert (job.copy_number, at_desk.state(order_id)) == (4, OrderState.SENT)


def test_a_label_that_was_not_counted_never_proves_one_that_the_printer_lost(proving: Desk) -> None:
    """It was switched off with a label inside, and told no count when the next one was printed."""
    lost = sent_while_paused(proving)
    proving.sandbox.zebra._queue.clear()
    proving.sandbox.zebra.set_flags(paused=False, silent=True)
    other = proving.add("100483")
    proving.place(other)
    proving.sandbox.zebra.wait_for_labels(1)
    proving.sandbox.zebra.set_flags(silent=False)
    assert proving.station.prove_prints() == Proofs()
    assert states(proving, lost) == [(JobState.SENT, False)]


def test_two_labels_never_prove_one_that_the_printer_lost(proving: Desk) -> None:
    lost = sent_while_paused(proving)
    proving.sandbox.zebra._queue.clear()
    proving.parts.printing._lanes._lanes.clear()  # type: ignore[attr-defined]  # as after a restart
    proving.sandbox.zebra.set_flags(paused=False)
    other = proving.add("100483", parcels=2)
    proving.place(other)
    proving.sandbox.zebra.wait_for_labels(2)
    proving.station.prove_prints()
    assert states(proving, lost) == [(JobState.SENT, False)]


def test_a_label_that_the_counter_shows_not_to_have_come_out_is_printed_without_asking(proving: Desk) -> None:
    order_id = sent_while_paused(proving)
    proving.sandbox.zebra._queue.clear()  # switched off and on
    proving.sandbox.zebra.set_flags(paused=False)
    made_overdue(proving, only_job(proving, order_id))
    assert proving.station.prove_prints() == Proofs(nothing=1)
    assert only_job(proving, order_id).state is JobState.FAILED
    assert proving.state(order_id) is OrderState.NOT_PRINTED
    proving.station.print_labels(order_id)
    assert len(proving.sandbox.zebra.wait_for_labels(1)) == 1
    assert proving.state(order_id) is OrderState.SENT
