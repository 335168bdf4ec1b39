"""Labels on the desk: drawn, printed again, and what a packer says of the paper."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from app.domain.errors import PrinterFailed, StationError
from app.domain.labels import Picture
from app.domain.printers import JobState, PrintJob
from app.domain.scans import Verdict
from app.ui.pack.state import Stage
from app.ui.pack.words import cannot_print, next_parcel, trouble, unprinted
from app.ui.shell.state import LastScan
from app.ui.work import Lane
from app.workflows.parts import Parts
from app.workflows.print_labels import COPY, FIRST_PRINT, NOTHING_CAME_OUT, SPOILT
from app.workflows.settle_doubts import CameOut

if TYPE_CHECKING:
    from app.ui.pack.presenter import PackPresenter


class Paper:
    """The part of the Pack presenter that prints."""

    def __init__(self, desk: PackPresenter) -> None:
        self._desk = desk

    def draw(self) -> None:
        """Draw the label that is to be scanned next."""
        state = self._desk.state
        if state.row is not None:
            self._desk.work.run(
                partial(_picture, self._desk.station.parts, state.row.id, next_parcel(state)),
                done=self._drawn,
                failed=self._desk.failed,
            )

    def _drawn(self, result: tuple[int, Picture | None]) -> None:
        order_id, picture = result
        if self._desk.state.row is not None and self._desk.state.row.id == order_id:
            self._desk.update(picture=picture)

    def print_missing(self) -> None:
        """Print the labels that never went out."""
        missing = unprinted(self._desk.state)
        if self._desk.state.stage is Stage.SCAN_BACK and missing:
            self._print(missing, FIRST_PRINT)

    def spoilt(self) -> None:
        """Print the label that is to be scanned next once more, because it came out spoilt."""
        self._again(CameOut.SPOILT, SPOILT)

    def nothing_came_out(self) -> None:
        """Print it once more, because nothing came out."""
        self._again(CameOut.NO, NOTHING_CAME_OUT)

    def copy_of_last(self) -> None:
        """Print a copy of the last parcel's label; it is counted as a copy."""
        state = self._desk.state
        if state.stage is Stage.SCAN_BACK:
            self.spoilt()
        elif state.last is not None:
            self._desk.work.run(
                partial(self._desk.station.print_labels, state.last.id, reason=COPY),
                done=self._copied,
                failed=self._print_failed,
                lane=Lane.STATION,
            )

    def _copied(self, jobs: tuple[PrintJob, ...]) -> None:
        last = self._desk.state.last
        if jobs and last is not None:
            line = f"Copy {jobs[-1].copy_number} sent to {jobs[-1].printer}"
            self._desk.frame.scanned(LastScan(Verdict.ALREADY, last.reference, line, self._desk.now))
        self._desk.refresh_queue()

    def _again(self, answer: CameOut, reason: str) -> None:
        state = self._desk.state
        parcel = next_parcel(state)
        if state.stage is not Stage.SCAN_BACK or state.row is None or not parcel:
            return
        doubt = next(
            (job for job in state.jobs if job.parcel_number == parcel and job.state is JobState.IN_DOUBT), None
        )
        if doubt is None:
            self._print((parcel,), reason)
            return
        self._desk.work.run(
            partial(self._desk.station.settle_doubts.paper, doubt, answer, self._desk.ordering.printer_id),
            done=self._printed,
            failed=self._print_failed,
            lane=Lane.STATION,
        )

    def _print(self, parcels: tuple[int, ...], reason: str) -> None:
        row = self._desk.state.row
        if row is not None:
            self._desk.work.run(
                partial(
                    self._desk.station.print_labels,
                    row.id,
                    self._desk.ordering.printer_id,
                    parcels=parcels,
                    reason=reason,
                ),
                done=self._printed,
                failed=self._print_failed,
                lane=Lane.STATION,
            )

    def _printed(self, _jobs: tuple[PrintJob, ...]) -> None:
        self._desk.reload()
        self._desk.frame.counts_changed()

    def _print_failed(self, error: Exception) -> None:
        if not isinstance(error, StationError):
            self._desk.failed(error)
            return
        if isinstance(error, PrinterFailed):
            other = self._desk.ordering.other_printer()
            self._desk.frame.flash(cannot_print(error.problem, self._desk.state.printer, other, "", placed=True))
        else:
            self._desk.frame.flash(trouble(error.problem))
        self._desk.reload()
        self._desk.frame.counts_changed()


def _picture(parts: Parts, order_id: int, parcel: int) -> tuple[int, Picture | None]:
    for label in parts.paper.labels(order_id):
        if label.document.parcel_number == parcel:
            try:
                return order_id, parts.labels.picture(label.document)
            except StationError:
                return order_id, None  # the paper counts; a preview that cannot be drawn must not stop the desk
    return order_id, None
