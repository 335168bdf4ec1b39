"""What is done with the chosen order: asked for first where it binds, then sent once."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from app.domain.candidates import OrderCandidate
from app.domain.documents import OrderDocument
from app.domain.errors import InvalidInput, StationError
from app.domain.orders import Order
from app.domain.ports import DecisionPage
from app.domain.scans import Verdict
from app.domain.wording import say
from app.ui.forms import Draft
from app.ui.newest import Newest
from app.ui.shell.state import AtSystem
from app.ui.systems import jobs
from app.ui.systems.jobs import Done
from app.ui.systems.offers import offers, parcels_of
from app.ui.systems.reading import read_papers
from app.ui.systems.state import Act, Asking, Busy, Notice
from app.ui.systems.words import running, trouble
from app.ui.work import Lane

if TYPE_CHECKING:
    from app.ui.systems.presenter import SystemsPresenter

_KINDS = {Act.TERMS: "", Act.RECORD: "record"}


class Acts:
    """The part of the presenter that does something."""

    def __init__(self, desk: SystemsPresenter) -> None:
        self._desk = desk
        self.draft: Draft[Order] | None = None
        self._pages = Newest(desk.work, self._page_read, self._page_not_read)
        self._papers = Newest(desk.work, self._papers_read, self._papers_not_read)

    # --- beginning ----------------------------------------------------------------------------------------------------

    def begin(self, act: Act) -> None:
        """Begin an act: go where it is done, ask for what it needs, or do it."""
        state = self._desk.state
        offer = next((offer for offer in offers(state) if offer.act is act), None)
        if offer is None or offer.why_not or state.at is None or state.busy is not None:
            return
        self.drop()
        if act in _KINDS:
            self._desk.frame.go_at("amend", replace(state.at, what=_KINDS[act]))
        elif act is Act.PARCEL:
            self._begin_parcel(state.at)
        elif act is Act.ANNOUNCE:
            self._announce()
        elif act is Act.LABELS and state.order_row is not None:
            self._run(act, partial(jobs.fetch_labels, self._desk.station, state.at, state.order_row.id))
        elif act is Act.PAPERS:
            self._desk.update(asking=Asking(act, reading_since=self._desk.now), notice=None)
            self._papers.ask(partial(read_papers, self._desk.station, state.at))
        else:
            self._begin_typed(act, state.at)

    def _begin_parcel(self, at: AtSystem) -> None:
        parcels = parcels_of(self._desk.state)
        if len(parcels) == 1:
            self._desk.frame.go_at("amend", replace(at, what=f"parcel:{parcels[0]}"))
        else:
            self._desk.update(asking=Asking(Act.PARCEL), notice=None)

    def _begin_typed(self, act: Act, at: AtSystem) -> None:
        desk, row = self._desk, self._desk.state.order_row
        decides = act in {Act.CONFIRM, Act.DECLINE}
        number = row.reference if decides and row is not None else at.number
        desk.update(asking=Asking(act, number, reading_since=desk.now if decides else None), notice=None)
        if decides and at.order_id is not None:
            self._pages.ask(partial(desk.station.decide_order.page, at.order_id))

    def _page_read(self, page: DecisionPage) -> None:
        asking, at = self._desk.state.asking, self._desk.state.at
        if asking is not None and at is not None and page.carrier_order_id == at.number:
            self._desk.update(asking=replace(asking, page=page, reading_since=None))

    def _page_not_read(self, error: Exception) -> None:
        self._not_asked(error)

    def _papers_read(self, answer: tuple[AtSystem, tuple[OrderDocument, ...]]) -> None:
        at, papers = answer
        asking = self._desk.state.asking
        if asking is not None and asking.act is Act.PAPERS and at == self._desk.state.at:
            self._desk.update(asking=replace(asking, papers=papers, reading_since=None))

    def _papers_not_read(self, error: Exception) -> None:
        self._not_asked(error)

    def _not_asked(self, error: Exception) -> None:
        if not isinstance(error, StationError):
            raise error
        if self._desk.state.asking is not None:
            asking = replace(self._desk.state.asking, page_problem=error.problem, reading_since=None)
            self._desk.update(asking=asking)

    # --- answering ----------------------------------------------------------------------------------------------------

    def drop(self) -> None:
        """Ask for nothing any more; the next drawing shows it."""
        self._desk.state = replace(self._desk.state, asking=None, wrong=())
        if self.draft is not None:
            self.draft = None
            self._desk.page.show_draft(None)

    def type(self, text: str) -> None:
        """Take what was typed of the number so far."""
        asking = self._desk.state.asking
        if asking is not None and text != asking.typed:
            self._desk.update(asking=replace(asking, typed=text, problem=None))

    def pick(self, place: int) -> None:
        """Choose one of the papers or parcels, from 0; a parcel is gone to at once."""
        state = self._desk.state
        if state.asking is None or state.at is None or place < 0:
            return
        if state.asking.act is Act.PARCEL:
            parcels = parcels_of(state)
            if place < len(parcels):
                self.drop()
                self._desk.frame.go_at("amend", replace(state.at, what=f"parcel:{parcels[place]}"))
        elif place < len(state.asking.papers or ()):
            self._desk.update(asking=replace(state.asking, chosen=place))

    def go(self) -> None:
        """Do what F9 stands for: what was asked for, else take the order into the queue."""
        state = self._desk.state
        if state.busy is not None or state.at is None:
            return
        if state.asking is None:
            if self._desk.may_take:
                self._take()
        elif state.asking.act is Act.TAKE:
            self._take_completed()
        elif state.asking.act.is_typed:
            self._send_typed(state.asking, state.at)

    def _send_typed(self, asking: Asking, at: AtSystem) -> None:
        station, act, typed = self._desk.station, asking.act, asking.typed
        job: Callable[[], Done] = partial(jobs.decide, station, at, act, typed)
        if act is Act.PAYMENT:
            job = partial(jobs.confirm_payment, station, at, typed)
        elif act is Act.DELETE:
            job = partial(jobs.delete, station, at, typed)
        self._run(act, job)

    def _announce(self) -> None:
        state = self._desk.state
        if state.at is not None and state.book is not None and state.book.row is not None:
            follower = state.book.follower
            self._run(Act.ANNOUNCE, partial(jobs.announce, self._desk.station, state.at, state.book.row.id, follower))

    # --- taking into the queue ----------------------------------------------------------------------------------------

    def _take(self) -> None:
        state = self._desk.state
        candidate = state.line.candidate if state.line is not None else None
        if candidate is None or state.at is None:
            return
        if not candidate.problems:
            self._run(Act.TAKE, partial(jobs.take, self._desk.station, state.at, candidate))
            return
        locale = self._desk.settings().appearance.place
        self.draft = Draft(Order, candidate.data, locale=locale)
        self._desk.page.show_draft(self.draft)
        self._desk.update(asking=Asking(Act.TAKE), wrong=candidate.problems, notice=None)

    def missing(self, candidate: OrderCandidate | None) -> tuple[str, ...]:
        """Say by the fields' names what an order lacks."""
        if candidate is None or not candidate.problems:
            return ()
        draft = Draft(Order, candidate.data)
        return tuple(f"{_title(draft, problem.field)}: {say(problem.title)}" for problem in candidate.problems)

    def _take_completed(self) -> None:
        state = self._desk.state
        candidate = state.line.candidate if state.line is not None else None
        if self.draft is None or candidate is None or state.at is None:
            return
        built = self.draft.build()
        if built.model is None:
            self._desk.update(wrong=built.problems)
            return
        self._desk.update(wrong=())
        data = built.model.model_dump(mode="json", exclude_unset=True)
        self._run(Act.TAKE, partial(jobs.take, self._desk.station, state.at, candidate, data))

    # --- papers -------------------------------------------------------------------------------------------------------

    @property
    def paper(self) -> OrderDocument | None:
        """The paper that is chosen and may be opened."""
        asking = self._desk.state.asking
        papers = asking.papers if asking is not None and asking.act is Act.PAPERS else None
        paper = papers[asking.chosen] if papers and asking is not None and asking.chosen < len(papers) else None
        return paper if paper is not None and paper.may_be_opened else None

    def fetch(self, folder: Path, name: str, done: Callable[[Path], None]) -> None:
        """Fetch the chosen paper into a file; ``done`` is a method, and is told where it lies."""
        state = self._desk.state
        if self.paper is None or state.at is None or state.busy is not None:
            return
        self._desk.update(busy=Busy(running(Act.PAPERS), self._desk.now), notice=None)
        self._desk.work.run(
            partial(jobs.fetch_paper, self._desk.station, state.at, self.paper.id, folder, name),
            done=done,
            failed=self._failed,
        )

    def fetched(self, words: str) -> None:
        """Say that a paper was fetched, and where it is."""
        self._desk.update(busy=None, notice=Notice(Verdict.OK, words))

    # --- doing --------------------------------------------------------------------------------------------------------

    def _run(self, act: Act, job: Callable[[], Done]) -> None:
        self._desk.update(busy=Busy(running(act), self._desk.now), notice=None)
        self._desk.work.run(job, done=self._done, failed=self._failed, lane=Lane.STATION)

    def _done(self, done: Done) -> None:
        desk = self._desk
        desk.frame.counts_changed()
        at = desk.state.at
        here = at is not None and (at.account, at.number) == (done.at.account, done.at.number)
        if here:
            self.drop()
        desk.update(busy=None, notice=done.notice)
        if done.order_id is not None and here:
            desk.update(at=replace(done.at, order_id=done.order_id))
        if desk.state.place is not None and desk.state.place.account.id == done.at.account:
            desk.list_again()
        desk.reload()

    def _failed(self, error: Exception) -> None:
        desk = self._desk
        if not isinstance(error, StationError):
            desk.update(busy=None)
            raise error
        desk.frame.counts_changed()
        asking = desk.state.asking
        if isinstance(error, InvalidInput) and error.problem.field == "typed" and asking is not None:
            desk.update(busy=None, asking=replace(asking, problem=error.problem))
            return
        if isinstance(error, InvalidInput) and asking is not None and asking.act is Act.TAKE:
            fields = tuple(problem for problem in error.problems if problem.field)
            desk.update(busy=None, wrong=fields, notice=None if fields else trouble(error))
            return
        desk.update(busy=None, notice=trouble(error))
        desk.reload()


def _title(draft: Draft[Order], path: str) -> str:
    """Name a field by the titles on the way to it: ``Recipient · Phone``."""
    titles: list[str] = []
    parts = path.split(".")
    for length in range(1, len(parts) + 1):
        try:
            field = draft.field_at(".".join(parts[:length]))
        except (KeyError, IndexError):
            break
        if field is not None:
            titles.append(say(field.title))
        elif titles and parts[length - 1].isdigit():
            titles[-1] = f"{titles[-1]} {int(parts[length - 1]) + 1}"
    return " · ".join(titles) or path
