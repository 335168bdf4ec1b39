"""Scans at the packing desk: each gets its one answer, one after the other, whatever else is under way."""

from __future__ import annotations

from collections import deque
from functools import partial
from typing import TYPE_CHECKING

from app.domain.commands import is_command
from app.domain.errors import InvalidInput
from app.domain.scans import Scan, Verdict
from app.domain.wording import say
from app.ui.pack.flashes import flash_of, wait_of
from app.ui.pack.state import Stage
from app.ui.shell.state import LastScan
from app.ui.work import Lane
from app.workflows.answer_scan import Act, Answer
from app.workflows.station import Station

if TYPE_CHECKING:
    from app.ui.pack.presenter import PackPresenter

_OPENING = frozenset({Act.OPEN, Act.SCAN_BACK})
_PROVING = frozenset({Act.RECORDED, Act.FINISHED})
_STOPPING = frozenset({Verdict.WRONG, Verdict.CANNOT, Verdict.WAITING})


class Scans:
    """The part of the Pack presenter that has scans answered.

    A scan is asked about only when the desk stands still: not while an order is being read, written or placed, since its answer
    depends on which order is open.
    """

    def __init__(self, desk: PackPresenter) -> None:
        self._desk = desk
        self._waiting: deque[Scan] = deque()
        self._answering = False

    def take(self, scan: Scan) -> None:
        """Take a scan: it is answered now, or kept and answered next.

        A command is obeyed in its turn. While an order is being placed it is kept only behind another scan, whose order it is
        for then; alone it would be for the order that is being placed, and that needs none.
        """
        state = self._desk.state
        if _is_command(scan) and state.stage is Stage.PLACING and not self._waiting:
            self._desk.commands.obey(scan)
            return
        self._waiting.append(scan)
        if state.stage is Stage.PLACING and state.row is not None:
            seconds = int((self._desk.now - state.placing_since).total_seconds()) if state.placing_since else 0
            self._desk.frame.scanned(LastScan(Verdict.WAITING, scan.text, say("Kept, comes next"), scan.at))
            self._desk.frame.flash(wait_of(state.row.reference, state.carrier, seconds))
            return
        self.next()

    def next(self) -> None:
        """Have the next scan answered, if the desk stands still."""
        desk = self._desk
        if self._answering or not self._waiting or desk.is_opening or desk.state.stage is Stage.PLACING:
            return
        if desk.editing.is_writing:
            return  # a box that was just chosen is no reason to refuse what is scanned next
        if _is_command(self._waiting[0]):
            desk.commands.obey(self._waiting.popleft())
            self.next()
            return
        self._answering = True
        open_order = desk.state.row.id if desk.state.row else None
        scan = self._waiting.popleft()
        desk.work.run(
            partial(_answer, desk.station, scan, open_order, desk.items.counts),
            done=partial(self._answered, scan, open_order),
            failed=self._failed,
            lane=Lane.DESK,
        )

    def _answered(self, scan: Scan, asked_of: int | None, answer: Answer) -> None:
        self._answering = False
        desk = self._desk
        if answer.act in _OPENING and (self._on_desk != asked_of or desk.is_opening):
            # A key opened another order meanwhile: the answer is that of a desk that is no more.
            self._waiting.appendleft(scan)
            self.next()
            return
        said = answer.said
        desk.frame.scanned(LastScan(said.verdict, scan.text, said.line or said.word, scan.at))
        desk.frame.flash(flash_of(answer, desk.day.parcels + (answer.act in _PROVING)))
        if said.verdict in _STOPPING:
            # Scanned before this was seen: it is not for what is open instead.
            while self._waiting and _is_command(self._waiting[0]):
                self._waiting.popleft()
        self._follow(answer, scan)
        desk.frame.counts_changed()
        self.next()

    def _follow(self, answer: Answer, scan: Scan) -> None:
        desk = self._desk
        # The same order may be read again just now, because its label was counted: what was scanned is newer than that.
        if answer.order_id is None or desk.is_opening_other(answer.order_id):
            return
        if answer.act is Act.ITEM and self._on_desk == answer.order_id:
            desk.items.take(answer.counts)
        elif answer.act in _OPENING and answer.said.verdict is Verdict.OK:
            desk.open_order(answer.order_id, by_scan=scan.source != "typed")
        elif answer.act in _PROVING and self._on_desk in {None, answer.order_id}:
            if answer.act is Act.FINISHED:
                desk.measure(answer.order_id)
                desk.go_idle()
            else:
                desk.open_order(answer.order_id)
                desk.refresh_queue()

    @property
    def _on_desk(self) -> int | None:
        row = self._desk.state.row
        return row.id if row else None

    def _failed(self, error: Exception) -> None:
        self._answering = False
        self._desk.failed(error)
        self.next()


def _is_command(scan: Scan) -> bool:
    return scan.source != "typed" and is_command(scan.text)


def _answer(station: Station, scan: Scan, open_order: int | None, counts: tuple[int, ...] | None) -> Answer:
    try:
        return station.answer_scan(scan, open_order, counts)
    except InvalidInput:
        # The open order is gone from the book; the scan is answered as on an idle desk.
        return station.answer_scan(scan)
