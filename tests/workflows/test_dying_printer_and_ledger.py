"""The ledger's rows when the printer dies after every possible number of bytes of a job."""

from collections.abc import Callable
from pathlib import Path

import pytest
from typing_extensions import override

from app.domain.errors import InvalidInput, PrinterFailed
from app.domain.printers import JobState, PendingProof, Printer, SendResult, expect_nothing
from app.printing import zebra
from app.printing.desk import DeskPrinters
from app.sandbox.runner import SandboxServer
from tests.fakes.desk import PATIENCE, ZEBRA, desk

JOB = b"^XA^FO1,1^FDx^FS^XZ"
BEFORE = len(zebra.NO_REPRINTS)


class ShortJobs(DeskPrinters):
    """Printers that are sent a short label instead of the carrier's, so that every number of bytes can be tried."""

    @override
    def send(
        self,
        printer: Printer,
        content: bytes,
        title: str,
        expects: Callable[[PendingProof | None], object] = expect_nothing,
    ) -> SendResult:
        return super().send(printer, JOB, title, expects)


def test_no_row_says_sent_too_early_and_no_second_label_comes_out_silently(
    tmp_path: Path, sandbox: SandboxServer
) -> None:
    printer = Printer(id=ZEBRA, name="Zebra", host=sandbox.zebra_host, port=sandbox.zebra_port)
    printing = ShortJobs(lambda: (printer,), lambda: "", patience=PATIENCE, proof_seconds=0)
    with desk(tmp_path, sandbox, printing=printing) as at_desk:
        for count in range(BEFORE + len(JOB)):
            order_id = at_desk.add(f"order-{count}")
            at_desk.place(order_id, print_later=True)
            came_out = len(sandbox.zebra.labels)
            sandbox.zebra.set_fault("reset", count)
            with pytest.raises(PrinterFailed):
                at_desk.station.print_labels(order_id)
            sandbox.zebra.set_fault(None)

            (job,) = at_desk.parts.paper.jobs(order_id)
            assert job.state is (JobState.IN_DOUBT if count > BEFORE else job.state), count
            assert job.state in {JobState.IN_DOUBT, JobState.QUEUED}, count
            if job.state is JobState.IN_DOUBT:
                with pytest.raises(InvalidInput) as again:
                    at_desk.station.print_labels(order_id)
                assert again.value.problem.code == "print_in_doubt"
            else:
                at_desk.station.print_labels(order_id)
                came_out += 1
            assert len(sandbox.zebra.wait_for_labels(came_out)) == came_out, count
