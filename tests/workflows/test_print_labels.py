"""Paper: every copy is counted, none is silent, and what is in doubt waits for a person."""

from pathlib import Path
from typing import Any

import pytest

from app.domain.errors import InvalidInput, PrinterFailed, Problem, Refused, Unreachable
from app.domain.labels import LabelFormat, LabelSize
from app.domain.orders import OrderState
from app.domain.printers import JobState, PrinterLanguage, PrinterRoute, SendResult
from app.sandbox.runner import SandboxServer
from app.workflows.print_labels import COPY, FIRST_PRINT, SPOILT, PrintLabels
from app.workflows.settle_doubts import CameOut, SettleDoubts
from tests.fakes.desk import Desk, desk


class HandPrinters:
    """The real printers, but sending ends as it is told: an error, a bug, or taken."""

    def __init__(self, real: Any, *ends: Exception | None) -> None:
        self._real = real
        self.ends = list(ends)
        self.sent: list[str] = []

    def send(self, _printer: object, content: bytes, title: str, *_more: object) -> SendResult:
        end = self.ends.pop(0) if self.ends else None
        if end is not None:
            raise end
        self.sent.append(title)
        return SendResult(accepted_bytes=len(content))

    def __getattr__(self, name: str) -> Any:
        return getattr(self._real, name)


def half_taken() -> PrinterFailed:
    return PrinterFailed(Problem(code="stopped", title="The printer stopped taking data"), accepted_bytes=600)


def not_taken() -> PrinterFailed:
    return PrinterFailed(Problem(code="refuses", title="The printer takes no jobs"), accepted_bytes=0)


def printing_with(at_desk: Desk, *ends: Exception | None) -> tuple[PrintLabels, HandPrinters]:
    printers = HandPrinters(at_desk.parts.printing, *ends)
    return PrintLabels(at_desk.parts.__class__(**{**at_desk.parts.__dict__, "printing": printers})), printers


def kept(at_desk: Desk, parcels: int = 1) -> int:
    """Place an order whose labels are kept and not printed."""
    order_id = at_desk.add(parcels=parcels)
    at_desk.place(order_id, print_later=True)
    return order_id


def states(at_desk: Desk, order_id: int) -> list[tuple[int, JobState, int]]:
    jobs = reversed(at_desk.parts.paper.jobs(order_id))
    return [(job.parcel_number, job.state, job.copy_number) for job in jobs]


@pytest.mark.parametrize("proof", [0.0, 1.0])
def test_a_first_print_never_becomes_a_silent_second_label(
    tmp_path: Path, sandbox: SandboxServer, proof: float
) -> None:
    with desk(tmp_path, sandbox, proof_seconds=proof) as at_desk:
        order_id = at_desk.add()
        at_desk.place(order_id)
        with pytest.raises(InvalidInput) as caught:
            at_desk.station.print_labels(order_id)
        assert caught.value.problem.code == "printed_before"
        with pytest.raises(InvalidInput):
            at_desk.station.print_labels(order_id, parcels=(1,))
        assert len(states(at_desk, order_id)) == 1


def test_copies_are_deliberate_and_counted(at_desk: Desk) -> None:
    order_id = at_desk.add()
    at_desk.place(order_id)
    for number in (2, 3):
        [job] = at_desk.station.print_labels(order_id, reason=COPY)
        assert (job.copy_number, job.reason) == (number, "copy")
    assert at_desk.parts.orders.row(order_id).copies == 2
    assert len(at_desk.sandbox.zebra.wait_for_labels(3)) == 3


def test_what_did_not_go_out_is_printed_and_the_rest_is_left(at_desk: Desk) -> None:
    order_id = kept(at_desk, parcels=3)
    print_labels, printers = printing_with(at_desk, None, not_taken())
    with pytest.raises(PrinterFailed):
        print_labels(order_id)
    waiting = [(2, JobState.QUEUED, 1), (3, JobState.QUEUED, 1)]
    assert states(at_desk, order_id) == [(1, JobState.SENT, 1), *waiting]
    assert at_desk.state(order_id) is OrderState.NOT_PRINTED
    assert [job.parcel_number for job in print_labels(order_id)] == [2, 3]
    assert printers.sent == ["100482 parcel 1", "100482 parcel 2", "100482 parcel 3"]
    assert at_desk.state(order_id) is OrderState.SENT
    assert at_desk.parts.orders.row(order_id).copies == 0


def test_a_label_in_doubt_holds_the_first_print_back(at_desk: Desk) -> None:
    order_id = kept(at_desk, parcels=2)
    print_labels, printers = printing_with(at_desk, half_taken())
    with pytest.raises(PrinterFailed):
        print_labels(order_id)
    assert at_desk.state(order_id) is OrderState.NOT_PRINTED
    for parcels in ((), (1,)):
        with pytest.raises(InvalidInput) as caught:
            print_labels(order_id, parcels=parcels)
        assert caught.value.problem.code == "print_in_doubt"
    assert [job.parcel_number for job in print_labels(order_id, parcels=(2,))] == [2]
    assert printers.sent == ["100482 parcel 2"]


def test_a_bug_while_printing_leaves_the_label_in_doubt(at_desk: Desk) -> None:
    order_id = kept(at_desk)
    print_labels, _ = printing_with(at_desk, ZeroDivisionError())
    with pytest.raises(ZeroDivisionError):
        print_labels(order_id)
    assert states(at_desk, order_id) == [(1, JobState.IN_DOUBT, 1)]
    assert len(at_desk.station.settle_doubts.open()) == 1


def test_a_parcel_that_is_not_there_is_said(at_desk: Desk) -> None:
    order_id = kept(at_desk)
    for reason in (FIRST_PRINT, COPY):
        with pytest.raises(InvalidInput) as caught:
            at_desk.station.print_labels(order_id, parcels=(1, 7), reason=reason)
        assert caught.value.problem.code == "no_such_parcel"
    assert states(at_desk, order_id) == []


def test_an_order_that_is_not_placed_has_no_label(at_desk: Desk) -> None:
    order_id = at_desk.add()
    with pytest.raises(InvalidInput) as caught:
        at_desk.station.print_labels(order_id)
    assert caught.value.problem.code == "not_placed"
    assert at_desk.state(order_id) is OrderState.WAITING


def test_a_printer_of_another_kind_gets_the_label_in_its_own(at_desk: Desk, tmp_path: Path) -> None:
    order_id = kept(at_desk)
    folder = tmp_path / "pages"
    folder.mkdir()
    zebra = at_desk.settings.current.printers[0]
    at_desk.settings.keep_printer(
        zebra.model_copy(
            update={
                "id": "fine",
                "name": "Fine head",
                "route": PrinterRoute.FOLDER,
                "folder": str(folder),
                "language": PrinterLanguage.DRIVER,
                "dpi": 300,
            }
        )
    )
    asked = len([request for request in at_desk.sandbox.requests.all() if request.route == "label_document"])
    at_desk.station.print_labels(order_id, "fine")
    assert len(list(folder.glob("*.pdf"))) == 1
    fetched = [request for request in at_desk.sandbox.requests.all() if request.route == "label_document"]
    assert len(fetched) - asked <= 1


def test_a_head_that_the_kept_label_was_not_made_for_gets_a_fresh_one(at_desk: Desk, tmp_path: Path) -> None:
    order_id = kept(at_desk)
    folder = tmp_path / "labels"
    folder.mkdir()
    zebra = at_desk.settings.current.printers[0]
    small = LabelSize(width_mm=102, height_mm=102)
    at_desk.settings.keep_printer(
        zebra.model_copy(
            update={"id": "small", "name": "Small", "route": PrinterRoute.FOLDER, "folder": str(folder), "size": small}
        )
    )
    at_desk.station.print_labels(order_id, "small")
    [label] = at_desk.parts.paper.labels(order_id)
    assert label.document.size == small
    assert label.document.format is LabelFormat.ZPL
    assert len(list(folder.glob("*.zpl"))) == 1


def test_a_carrier_that_is_gone_leaves_a_placed_order_to_print(at_desk: Desk) -> None:
    order_id = at_desk.add()
    at_desk.sandbox.fail("lost_before", "label_info", count=None)
    placed = at_desk.place(order_id)
    assert placed.print_problem is not None
    assert at_desk.state(order_id) is OrderState.NOT_PRINTED
    with pytest.raises(Unreachable):
        at_desk.station.print_labels(order_id)
    at_desk.sandbox.faults.clear()
    at_desk.station.print_labels(order_id)
    assert at_desk.state(order_id) is OrderState.SENT


def in_doubt(at_desk: Desk) -> tuple[int, SettleDoubts]:
    order_id = kept(at_desk)
    print_labels, _ = printing_with(at_desk, half_taken())
    with pytest.raises(PrinterFailed):
        print_labels(order_id)
    return order_id, SettleDoubts(print_labels.parts, print_labels)


@pytest.mark.parametrize(
    ("answer", "after"),
    [
        (CameOut.YES, [(1, JobState.PROVEN, 1)]),
        (CameOut.SPOILT, [(1, JobState.CANCELLED, 1), (1, JobState.SENT, 2)]),
        (CameOut.NO, [(1, JobState.FAILED, 1), (1, JobState.SENT, 1)]),
        (CameOut.LATER, [(1, JobState.IN_DOUBT, 1)]),
    ],
)
def test_a_packer_says_what_came_out(at_desk: Desk, answer: CameOut, after: list[object]) -> None:
    order_id, settle = in_doubt(at_desk)
    [doubt] = settle.open()
    assert doubt.job is not None
    settle.paper(doubt.job, answer)
    assert states(at_desk, order_id) == after
    assert at_desk.state(order_id) is OrderState.SENT


def test_a_label_that_is_settled_is_not_settled_again(at_desk: Desk) -> None:
    order_id, settle = in_doubt(at_desk)
    [doubt] = settle.open()
    assert doubt.job is not None
    settle.paper(doubt.job, CameOut.YES)
    for answer in (CameOut.NO, CameOut.SPOILT):
        with pytest.raises(InvalidInput) as caught:
            settle.paper(doubt.job, answer)
        assert caught.value.problem.code == "settled"
    assert states(at_desk, order_id) == [(1, JobState.PROVEN, 1)]


def test_an_answer_for_a_printer_that_is_not_there_changes_nothing(at_desk: Desk) -> None:
    order_id, settle = in_doubt(at_desk)
    [doubt] = settle.open()
    assert doubt.job is not None
    with pytest.raises(InvalidInput):
        settle.paper(doubt.job, CameOut.SPOILT, "nowhere")
    assert states(at_desk, order_id) == [(1, JobState.IN_DOUBT, 1)]


def test_a_new_print_that_fails_is_a_job_of_its_own(at_desk: Desk) -> None:
    order_id = kept(at_desk)
    print_labels, _ = printing_with(at_desk, half_taken(), not_taken())
    with pytest.raises(PrinterFailed):
        print_labels(order_id)
    settle = SettleDoubts(print_labels.parts, print_labels)
    [doubt] = settle.open()
    assert doubt.job is not None
    with pytest.raises(PrinterFailed):
        settle.paper(doubt.job, CameOut.SPOILT)
    assert states(at_desk, order_id) == [(1, JobState.CANCELLED, 1), (1, JobState.FAILED, 2)]
    assert at_desk.state(order_id) is OrderState.NOT_PRINTED
    [job] = at_desk.station.print_labels(order_id, reason=SPOILT)
    assert job.copy_number == 2


def test_labels_are_fetched_again_and_those_that_are_kept_stay_when_they_cannot_be(at_desk: Desk) -> None:
    order_id = kept(at_desk)
    fetch_again = at_desk.station.print_labels.fetch_again
    before = at_desk.parts.paper.labels(order_id)
    at_desk.sandbox.fail("no_label", "label_document", count=20)
    with pytest.raises((Refused, Unreachable)):
        fetch_again(order_id)
    assert at_desk.parts.paper.labels(order_id) == before
    at_desk.sandbox.faults.clear()
    assert [label.document.parcel_number for label in fetch_again(order_id)] == [1]
    assert at_desk.state(order_id) is OrderState.NOT_PRINTED  # fetching prints nothing
