"""The Systems screen's behaviour, without Qt: accounts, their lists, and one order as its system holds it."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from functools import partial
from typing import Any, Protocol

from app.domain.accounts import Account
from app.domain.errors import StationError
from app.domain.orders import Order
from app.domain.ports import CarrierOrderQuery
from app.domain.scans import Verdict
from app.settings.model import Settings
from app.ui.forms import Draft
from app.ui.newest import Newest
from app.ui.shell.state import AtSystem
from app.ui.systems.asking import Acts
from app.ui.systems.offers import may_take
from app.ui.systems.reading import (
    Opened,
    at_of,
    read_opened,
    read_order_of_book,
    read_part,
    read_places,
    read_shown,
)
from app.ui.systems.state import Notice, Part, Place, Shown, SystemsState
from app.ui.systems.words import trouble
from app.ui.work import Frame, Work
from app.workflows.list_carrier_orders import CarrierOrderLine
from app.workflows.station import Station


class Doors(Frame, Protocol):
    """The frame, and the way to other screens."""

    def go(self, page: str, order_id: int | None = None) -> None:
        """Show another screen, with an order if one is named."""
        ...

    def go_at(self, page: str, at: AtSystem) -> None:
        """Show another screen with an order as a system knows it."""
        ...


class SystemsPage(Protocol):
    """What the presenter draws on."""

    def show_state(self, state: SystemsState) -> None:
        """Draw a state."""
        ...

    def show_draft(self, draft: Draft[Order] | None) -> None:
        """Put the form for what an order lacks on the page; None takes it away."""
        ...


class SystemsPresenter:
    """Holds one frozen ``SystemsState`` and replaces it.

    Args:
        station: The verbs.
        settings: The settings in force, asked anew each time.
        work: Runs jobs off the window's thread.
        frame: The frame around the screen.
        page: What it draws on.
    """

    def __init__(
        self, station: Station, settings: Callable[[], Settings], work: Work, frame: Doors, page: SystemsPage
    ) -> None:
        self.station = station
        self.settings = settings
        self.work = work
        self.frame = frame
        self.page = page
        self._accounts: tuple[Account, ...] = ()
        self.state = SystemsState(now=self.now, locale=self.settings().appearance.place)
        self._places = Newest(work, self._places_read, self._not_read)
        self._parts = Newest(work, self._part_read, self._not_listed)
        self._opens = Newest(work, self._opened, self._not_read)
        self._reads = Newest(work, self._shown, self._not_read)
        self.acts = Acts(self)

    @property
    def now(self) -> datetime:
        """What time it is."""
        return self.station.parts.clock.now()

    def update(self, **changes: Any) -> None:
        """Replace the state and draw it."""
        self.state = replace(self.state, now=self.now, **changes)
        self.page.show_state(self.state)

    def tick(self) -> None:
        """Draw running seconds anew; called once a second."""
        state = self.state
        asked = state.asking is not None and state.asking.reading_since is not None
        if state.listing_since or state.reading_since or state.busy or asked:
            self.update()

    def _not_read(self, error: Exception) -> None:
        if not isinstance(error, StationError):
            raise error
        self.update(reading_since=None, listing_since=None, notice=trouble(error))

    # --- accounts and lists -------------------------------------------------------------------------------------------

    def entered(self) -> None:
        """Read the accounts when they are others than before; what is known of the chosen order is read again."""
        accounts = self.station.parts.carriers.accounts()
        if self.state.places is None or accounts != self._accounts:
            self._accounts = accounts
            self.update()
            self._places.ask(partial(read_places, self.station))
        elif self.state.at is not None:
            self._opens.ask(partial(read_opened, self.station, self.state.at))

    def _places_read(self, places: tuple[Place, ...]) -> None:
        known = {place.account.id: place for place in places}
        chosen = known.get(self.state.place.account.id) if self.state.place is not None else None
        if chosen is None and self.state.at is not None:
            chosen = known.get(self.state.at.account)
        if chosen is None:
            chosen = next((place for place in places if place.lists), next(iter(places), None))
        self.update(places=places, place=chosen)
        self._ask(CarrierOrderQuery())

    def choose_account(self, account: str) -> None:
        """Show the orders of another account."""
        place = next((place for place in self.state.places or () if place.account.id == account), None)
        if place is None or (self.state.place is not None and self.state.place.account.id == account):
            return
        self.acts.drop()
        self.update(place=place, part=None, at=None, at_place=None, line=None, book=None, shown=None, opened=False)
        self._ask(CarrierOrderQuery())

    def search(self, **changes: Any) -> None:
        """Ask the list for something else: shelf, status, reference, sort_by or descending; its first part comes."""
        query = self.state.query.model_copy(update={**changes, "cursor": ""})
        if query != self.state.query.model_copy(update={"cursor": ""}):
            self._ask(query)

    def next_part(self) -> None:
        """Show the part of the list behind this one."""
        part = self.state.part
        if part is not None and part.listed.next and self.state.listing_since is None:
            query = part.query.model_copy(update={"cursor": part.listed.next})
            self._ask(query, (*part.before, part.query.cursor))

    def previous_part(self) -> None:
        """Show the part of the list before this one."""
        part = self.state.part
        if part is not None and part.before and self.state.listing_since is None:
            self._ask(part.query.model_copy(update={"cursor": part.before[-1]}), part.before[:-1])

    def list_again(self) -> None:
        """Read the same part again."""
        part = self.state.part
        self._ask(part.query if part is not None else self.state.query, part.before if part is not None else ())

    def _ask(self, query: CarrierOrderQuery, before: tuple[str, ...] = ()) -> None:
        place = self.state.place
        if place is None or not place.lists:
            # What another account's list still answers is not waited for.
            problem = place.problem if place else None
            self.update(query=CarrierOrderQuery(), part=None, listing_since=None, list_problem=problem)
            return
        self.update(query=query, listing_since=self.state.listing_since or self.now, list_problem=None)
        self._parts.ask(partial(read_part, self.station, place.account.id, query, before))

    def _part_read(self, answer: tuple[str, Part]) -> None:
        account, part = answer
        if self.state.place is None or self.state.place.account.id != account:
            return
        self.update(part=part, query=part.query, listing_since=None)
        at = self.state.at
        if at is not None and at.account == account:
            # What is chosen stays chosen, also as a list shows it now.
            self.update(line=self._line_of(at) or self.state.line)

    def _not_listed(self, error: Exception) -> None:
        if not isinstance(error, StationError):
            raise error
        self.update(listing_since=None, part=None, list_problem=error.problem)

    def _line_of(self, at: AtSystem) -> CarrierOrderLine | None:
        part = self.state.part
        if part is None or self.state.place is None or self.state.place.account.id != at.account:
            return None
        return next((line for line in part.listed.lines if line.order.carrier_order_id == at.number), None)

    # --- one order ----------------------------------------------------------------------------------------------------

    def choose(self, place: int) -> None:
        """Show an order of the list, by its place there from 0."""
        part, account = self.state.part, self.state.place
        if part is None or account is None or not 0 <= place < len(part.listed.lines):
            return
        line = part.listed.lines[place]
        at = at_of(self.station, account.account.id, line)
        if self.state.at is not None and (at.account, at.number) == (self.state.at.account, self.state.at.number):
            return
        self.acts.drop()
        self.update(
            missing=(),
            at=at,
            at_place=account,
            line=line,
            book=None,
            shown=None,
            reading_since=self.now,
            notice=None,
            opened=False,
        )
        self._opens.ask(partial(read_opened, self.station, at))

    def open(self, order_id: int) -> None:
        """Show an order of the book as its system holds it; systems that list none are reached in this way."""
        self._open(partial(read_order_of_book, self.station, order_id))

    def open_at(self, at: AtSystem) -> None:
        """Show an order of an account."""
        self._open(partial(read_opened, self.station, at))

    def open_number(self, number: str) -> None:
        """Show an order of the chosen account by the number that its system gave it."""
        number = number.strip()
        if number and self.state.place is not None:
            self.open_at(AtSystem(self.state.place.account.id, number))

    def _open(self, job: Callable[[], Opened]) -> None:
        self.acts.drop()
        self.update(
            missing=(),
            at=None,
            at_place=None,
            line=None,
            book=None,
            shown=None,
            reading_since=self.now,
            notice=None,
            opened=True,
        )
        self._opens.ask(job)

    def _opened(self, opened: Opened) -> None:
        at = self.state.at
        fresh = at is None or (at.account, at.number) != (opened.at.account, opened.at.number)
        line = self._line_of(opened.at) or (None if fresh else self.state.line)
        missing = self.acts.missing(line.candidate) if line is not None else ()
        self.update(at=opened.at, at_place=opened.place, book=opened.book, line=line, missing=missing)
        if opened.place.shows and (self.state.place is None or self.state.place.account != opened.place.account):
            self.update(place=opened.place, part=None)
            self._ask(CarrierOrderQuery())
        if self.state.shown is None or fresh:
            self.update(shown=None, reading_since=self.state.reading_since or self.now)
            self._reads.ask(partial(read_shown, self.station, opened.at, opened.place))

    def _shown(self, answer: tuple[AtSystem, Shown]) -> None:
        at, shown = answer
        if at == self.state.at:
            self.update(shown=shown, reading_since=None)

    def read_again(self) -> None:
        """Ask the system again: about the chosen order, and about the list."""
        state = self.state
        if state.place is not None and state.place.lists and not state.opened:
            self.list_again()
        self.reload()

    def reload(self) -> None:
        """Read the chosen order again, here and at its system."""
        state = self.state
        if state.at is None:
            return
        self.update(shown=None, reading_since=self.now)
        self._opens.ask(partial(read_opened, self.station, state.at))

    def open_chosen(self) -> None:
        """Let the order cover the list, where both do not fit."""
        if self.state.at is not None:
            self.update(opened=True)

    # --- leaving ------------------------------------------------------------------------------------------------------

    def escape(self) -> None:
        """Take one step back; loses nothing."""
        state = self.state
        if state.busy is not None and not state.busy.left:
            self.update(busy=replace(state.busy, left=True))
        elif state.notice is not None:
            self.update(notice=None)
        elif state.asking is not None:
            self.acts.drop()
            self.update()
        elif state.opened:
            self.update(opened=False)

    def to_doubts(self) -> None:
        """Go to the in-doubt tray, where something is in doubt."""
        state = self.state
        doubt = state.book.doubt if state.book is not None else None
        if (state.notice is not None and state.notice.doubtful) or doubt is not None:
            self.frame.go("doubts", state.at.order_id if state.at is not None else None)

    def to_book(self) -> None:
        """Go to the order on the Orders page."""
        if self.state.order_row is not None:
            self.frame.go("orders", self.state.order_row.id)

    def new_record(self) -> None:
        """Begin a record of an order that the chosen system does not have."""
        place = self.state.place
        if place is not None and self.can_record:
            self.frame.go_at("amend", AtSystem(place.account.id, what="new_record"))

    @property
    def can_record(self) -> bool:
        """Whether the shown account keeps records."""
        from app.workflows.abilities import Ability

        return self.state.place is not None and self.state.place.can(Ability.RECORD)

    @property
    def may_take(self) -> bool:
        """Whether F9 takes the chosen order into the packing queue."""
        return may_take(self.state)

    def say(self, verdict: Verdict, title: str, line: str = "") -> None:
        """Leave a banner in the page."""
        self.update(notice=Notice(verdict, title, line))
