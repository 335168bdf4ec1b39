"""What can be done from the order list: copies, the carrier's word, files in and out."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.domain.errors import PrinterFailed, StationError, Unreachable
from app.domain.orders import CarrierStatus, OrderRow, OrderState
from app.domain.ports import OrderQuery
from app.domain.printers import PrintJob, SendResult
from app.domain.scans import Verdict
from app.domain.wording import say
from app.ui.orders.state import Busy, Detail, Notice
from app.ui.orders.words import imported_notice, orders, query_of, sent_words
from app.ui.shell.state import LastScan
from app.ui.work import Lane
from app.workflows.import_orders import Imported
from app.workflows.print_labels import COPY, FIRST_PRINT, LOST, SPOILT
from app.workflows.print_papers import PrintPapers

if TYPE_CHECKING:
    from app.ui.orders.presenter import OrdersPresenter

_NEVER_PRINTED = {OrderState.PLACED, OrderState.NOT_PRINTED}


class Acts:
    """The part of the Orders presenter that changes something; one act at a time, each can be left."""

    def __init__(self, desk: OrdersPresenter) -> None:
        self._desk = desk

    def print_copy(self) -> None:
        """Print the shown order's labels once more because they are spoilt; for the first time where none went out."""
        self._print(SPOILT)

    def print_copy_of_lost(self) -> None:
        """Print them once more because they are lost."""
        self._print(LOST)

    def print_copy_for_other_reason(self) -> None:
        """Print them once more for any other reason."""
        self._print(COPY)

    def print_slip(self) -> None:
        """Print the shown order's packing slip; it is not counted."""
        detail = self._desk.state.detail
        if detail is not None:
            self._begin(
                Busy(
                    "slip",
                    say("The packing slip of {reference} is being sent", reference=detail.row.reference),
                    self._now,
                    detail.row.id,
                ),
                partial(_slip, self._desk.station.print_papers, detail.row),
                self._slip_sent,
                Lane.STATION,
            )

    def _slip_sent(self, result: tuple[OrderRow, SendResult]) -> None:
        row, sent = result
        title = say("The packing slip of {reference} is sent", reference=row.reference)
        note = say(sent.note)
        self._ended(Notice(Verdict.OK, title, f"{note[:1].upper()}{note[1:]}." if note else ""))
        self._desk.reload()

    def _print(self, why: str) -> None:
        detail = self._desk.state.detail
        if detail is None or not detail.row.state.is_placed:
            return
        reason = FIRST_PRINT if detail.row.state in _NEVER_PRINTED else why
        self._begin(
            Busy(
                "print",
                say("The labels of {reference} are being sent to the printer", reference=detail.row.reference),
                self._now,
                detail.row.id,
            ),
            partial(_printed, self._desk.station.print_labels, detail.row, reason),
            self._print_ended,
            Lane.STATION,
        )

    def _print_ended(self, result: tuple[OrderRow, tuple[PrintJob, ...]]) -> None:
        row, jobs = result
        self._ended()
        if jobs:
            self._desk.frame.scanned(LastScan(Verdict.ALREADY, row.reference, sent_words(jobs), self._now))
        self._desk.reload()
        self._desk.frame.counts_changed()

    def ask_carrier(self) -> None:
        """Ask the carrier where the shown order stands."""
        detail = self._desk.state.detail
        if detail is None or not detail.row.state.is_placed:
            return
        asked = say("{system} is being asked about {reference}", system=detail.carrier, reference=detail.row.reference)
        self._begin(
            Busy("carrier", asked, self._now, detail.row.id),
            partial(_asked, self._desk.station.refresh_status, detail),
            self._carrier_answered,
        )

    def _carrier_answered(self, result: tuple[Detail, CarrierStatus]) -> None:
        detail, status = result
        title = say(
            "{system} says “{status}” of order {reference}",
            system=detail.carrier,
            status=status.raw,
            reference=detail.row.reference,
        )
        self._ended(Notice(Verdict.OK, title, say("Asked at {time:%H:%M:%S}.", time=self._now.astimezone())))
        self._desk.reload()

    def import_file(self, path: Path) -> None:
        """Take waiting orders from a file."""
        self._begin(
            Busy("import", say("{file} is being read", file=path.name), self._now),
            partial(self._desk.station.import_orders, path),
            self._file_read,
        )

    def import_files(self, paths: list[Path]) -> None:
        """Take what was dropped on the window: one file."""
        if len(paths) == 1:
            self.import_file(paths[0])
        elif paths:
            line = say("Nothing was taken. Each file has its own list of what was refused.")
            self._desk.update(notice=Notice(Verdict.WAITING, say("One file at a time"), line))

    def _file_read(self, imported: Imported) -> None:
        self._ended(imported_notice(imported))
        self._desk.update(imported=imported if imported.refused else None, opened=False, preview=False)
        self._desk.refresh()
        self._desk.frame.counts_changed()

    def export_file(self, path: Path) -> None:
        """Write what the list is asked as a file."""
        self._begin(
            Busy("export", say("{file} is being written", file=path.name), self._now),
            partial(_exported, self._desk.station.export_orders, query_of(self._desk.state.question, self._now), path),
            self._file_written,
        )

    def _file_written(self, result: tuple[Path, int]) -> None:
        path, count = result
        title = say("{orders} written to {file}", orders=orders(count), file=path.name)
        self._ended(Notice(Verdict.OK, title, say("In {folder}.", folder=path.parent)))

    @property
    def _now(self) -> datetime:
        return self._desk.now

    def _begin(self, busy: Busy, job: Callable[[], Any], done: Callable[[Any], None], lane: Lane = Lane.LOOKUP) -> None:
        if self._desk.state.busy is not None:
            # What runs is shown again, so that it is seen why nothing else begins.
            self._desk.update(left=False)
            return
        self._desk.update(busy=busy, left=False, notice=None, imported=None)
        self._desk.work.run(job, done=done, failed=self._failed, lane=lane)

    def _ended(self, notice: Notice | None = None) -> None:
        self._desk.update(busy=None, left=False, notice=notice)

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, StationError):
            raise error
        verdict = Verdict.WRONG
        if isinstance(error, PrinterFailed):
            verdict = Verdict.CANNOT if error.nothing_came_out else Verdict.WAITING
        elif isinstance(error, Unreachable):
            verdict = Verdict.WAITING
        self._ended(Notice(verdict, say(error.problem.title), say(error.problem.hint)))
        self._desk.reload()
        self._desk.frame.counts_changed()


def _printed(
    print_labels: Callable[..., tuple[PrintJob, ...]], row: OrderRow, reason: str
) -> tuple[OrderRow, tuple[PrintJob, ...]]:
    return row, print_labels(row.id, reason=reason)


def _slip(print_papers: PrintPapers, row: OrderRow) -> tuple[OrderRow, SendResult]:
    return row, print_papers.slip(row.id)


def _asked(refresh_status: Callable[[int], CarrierStatus], detail: Detail) -> tuple[Detail, CarrierStatus]:
    return detail, refresh_status(detail.row.id)


def _exported(export_orders: Callable[..., int], query: OrderQuery, path: Path) -> tuple[Path, int]:
    return path, export_orders(query, path)
