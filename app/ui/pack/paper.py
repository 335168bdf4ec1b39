"""Labels on the desk: drawn, printed again, and what a packer says of the paper."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from app.domain.errors import PrinterFailed, StationError
from app.domain.labels import Picture
from app.domain.orders import OrderRow
from app.domain.printers import JobState, PrintJob, SendResult
from app.domain.scans import Verdict
from app.domain.wording import say
from app.ui.pack.flashes import cannot_copy, cannot_print
from app.ui.pack.state import Stage
from app.ui.pack.words import next_parcel, unprinted
from app.ui.shell.state import LastScan
from app.ui.work import Lane
from app.workflows.parts import Parts
from app.workflows.print_labels import COPY, FIRST_PRINT, LOST, NOTHING_CAME_OUT, SPOILT
from app.workflows.settle_doubts import CameOut

if TYPE_CHECKING:
    from app.ui.pack.presenter import PackPresenter


class Paper:
    """The part of the Pack presenter that prints."""

    def __init__(self, desk: PackPresenter) -> None:
        self._desk = desk
        self._is_printing = False

    def draw(self) -> None:
        """Draw the label that is to be scanned next."""
        state = self._desk.state
        if state.row is None:
            return
        order_id, parcel = state.row.id, next_parcel(state)
        if parcel != state.drawn_parcel:
            self._desk.update(picture=None, drawn_parcel=0)
        self._desk.work.run(
            partial(_picture, self._desk.station.parts, order_id, parcel),
            done=partial(self._drawn, order_id, parcel),
            failed=self._desk.failed,
        )

    def _drawn(self, order_id: int, parcel: int, picture: Picture | None) -> None:
        state = self._desk.state
        if state.row is not None and state.row.id == order_id and next_parcel(state) == parcel:
            self._desk.update(picture=picture, drawn_parcel=parcel)

    def print_missing(self) -> None:
        """Print the labels that never went out."""
        missing = unprinted(self._desk.state)
        if self._desk.state.stage is Stage.SCAN_BACK and missing:
            self._print(missing, FIRST_PRINT)

    def changed_by_itself(self) -> None:
        """Read the open order's labels again: a printer came back and went on, or its counter told."""
        row = self._desk.state.row
        if row is not None and self._desk.state.stage is Stage.SCAN_BACK and not self._is_printing:
            self._desk.reload(row.id)

    def spoilt(self) -> None:
        """Print the label that is to be scanned next once more, because it came out spoilt."""
        self._again(CameOut.SPOILT, SPOILT)

    def nothing_came_out(self) -> None:
        """Print it once more, because nothing came out."""
        self._again(CameOut.NO, NOTHING_CAME_OUT)

    def copy_of_last(self) -> None:
        """Print a copy of the last parcel's label because it is spoilt; it is counted as a copy."""
        self._copy(SPOILT)

    def copy_of_lost(self) -> None:
        """Print a copy because the label is lost."""
        self._copy(LOST)

    def copy_for_other_reason(self) -> None:
        """Print a copy for any other reason."""
        self._copy(COPY)

    def _copy(self, reason: str) -> None:
        state = self._desk.state
        if state.stage is Stage.SCAN_BACK:
            self._again(CameOut.SPOILT, reason)
        elif state.stage in {Stage.IDLE, Stage.OPEN} and state.last is not None and not self._is_printing:
            self._begin(
                partial(self._desk.station.print_labels, state.last.id, reason=reason),
                done=partial(self._copied, state.last),
                failed=self._copy_failed,
            )

    def slip(self) -> None:
        """Print the packing slip of the open order, else of the last one."""
        row = self._desk.state.row or self._desk.state.last
        if row is not None:
            self._desk.work.run(
                partial(self._desk.station.print_papers.slip, row.id),
                done=partial(self._slip_sent, row),
                failed=self._desk.failed,
                lane=Lane.STATION,
            )

    def _slip_sent(self, row: OrderRow, sent: SendResult) -> None:
        line = f"{say('Packing slip sent.')} {sent.note}".strip()
        self._desk.frame.scanned(LastScan(Verdict.OK, row.reference, line, self._desk.now))

    def _copied(self, last: OrderRow, jobs: tuple[PrintJob, ...]) -> None:
        self._is_printing = False
        if jobs:
            line = say("Copy {number} sent to {printer}", number=jobs[-1].copy_number, printer=jobs[-1].printer)
            self._desk.frame.scanned(LastScan(Verdict.ALREADY, last.reference, line, self._desk.now))
        self._desk.refresh_queue()

    def _copy_failed(self, error: Exception) -> None:
        self._is_printing = False
        if isinstance(error, PrinterFailed):
            self._desk.frame.flash(cannot_copy(error.problem))
        else:
            self._desk.failed(error)
        self._desk.frame.counts_changed()

    def _again(self, answer: CameOut, reason: str) -> None:
        state = self._desk.state
        parcel = next_parcel(state)
        if state.stage is not Stage.SCAN_BACK or state.row is None or not parcel:
            return
        if parcel in unprinted(state):
            self.print_missing()  # none came out yet, so this is no copy
            return
        doubt = next(
            (job for job in state.jobs if job.parcel_number == parcel and job.state is JobState.IN_DOUBT), None
        )
        if doubt is None:
            self._print((parcel,), reason)
            return
        self._begin_here(
            state.row.id,
            partial(self._desk.station.settle_doubts.paper, doubt, answer, self._desk.ordering.printer_id),
        )

    def _print(self, parcels: tuple[int, ...], reason: str) -> None:
        row = self._desk.state.row
        if row is not None:
            printer = self._desk.ordering.printer_id
            self._begin_here(
                row.id, partial(self._desk.station.print_labels, row.id, printer, parcels=parcels, reason=reason)
            )

    def _begin_here(self, order_id: int, job: Callable[[], object]) -> None:
        if not self._is_printing:
            self._begin(job, done=partial(self._printed, order_id), failed=partial(self._print_failed, order_id))

    def _begin(
        self, job: Callable[[], object], *, done: Callable[[Any], None], failed: Callable[[Exception], None]
    ) -> None:
        # One key press, one label: a second press while the printer is busy prints no second one.
        self._is_printing = True
        self._desk.work.run(job, done=done, failed=failed, lane=Lane.STATION)

    def _printed(self, order_id: int, _jobs: object) -> None:
        self._is_printing = False
        self._desk.reload(order_id)
        self._desk.frame.counts_changed()

    def _print_failed(self, order_id: int, error: Exception) -> None:
        self._is_printing = False
        desk = self._desk
        here = desk.state.row is not None and desk.state.row.id == order_id
        if isinstance(error, PrinterFailed) and here:
            other = desk.ordering.other_printer()
            desk.frame.flash(cannot_print(error.problem, desk.state.printer, other, "", placed=True))
        elif isinstance(error, StationError) and not here:
            desk.note(Verdict.CANNOT, error.problem, order_id)
        else:
            desk.failed(error)
        desk.reload(order_id)
        desk.frame.counts_changed()


def _picture(parts: Parts, order_id: int, parcel: int) -> Picture | None:
    for label in parts.paper.labels(order_id):
        # One document may hold the labels of all parcels; its number is 0 then.
        if label.document.parcel_number in {parcel, 0}:
            try:
                return parts.labels.picture(label.document)
            except StationError:
                return None  # the paper counts; a preview that cannot be drawn must not stop the desk
    return None
