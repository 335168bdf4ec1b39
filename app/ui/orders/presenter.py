"""The Orders screen's behaviour, without Qt: what is looked for, what is found, what is shown of it."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from functools import partial
from typing import Any, Protocol

from app.domain.accounts import Account, Environment
from app.domain.errors import StationError
from app.domain.orders import OrderState
from app.domain.scans import Scan, Verdict
from app.domain.wording import say
from app.settings.model import Settings
from app.ui.newest import Newest
from app.ui.orders.acts import Acts
from app.ui.orders.reading import Page, Scanned, read_detail, read_label, read_more, read_page, read_scan
from app.ui.orders.state import Detail, Label, Notice, OrdersState, Question, When
from app.ui.orders.words import is_finished, not_known, query_of
from app.ui.shell.state import LastScan
from app.ui.work import Frame, Work
from app.workflows.station import Station

PAGE_ROWS = 100
_MOST_ROWS = 500


class Doors(Frame, Protocol):
    """The frame, and the way to other screens."""

    def go(self, page: str, order_id: int | None = None) -> None:
        """Show another screen, with an order if one is named."""
        ...


class OrdersPresenter:
    """Holds one frozen ``OrdersState`` and replaces it.

    Args:
        station: The verbs.
        settings: The settings in force, asked anew each time.
        work: Runs jobs off the window's thread.
        frame: The frame around the screen.
        show: Draws a state.
    """

    def __init__(
        self,
        station: Station,
        settings: Callable[[], Settings],
        work: Work,
        frame: Doors,
        show: Callable[[OrdersState], None],
    ) -> None:
        self.station = station
        self.work = work
        self.frame = frame
        self._settings = settings
        self._show = show
        self._query = query_of(Question(), self.now)
        self._more_asked = False
        self._fresh = True
        self.state = OrdersState(now=self.now)
        self._search = Newest(work, self._found, self.failed)
        self._details = Newest(work, self._detail_read, self.failed)
        self._labels = Newest(work, self._label_drawn, self.failed)
        self.acts = Acts(self)

    @property
    def now(self) -> datetime:
        """What time it is."""
        return self.station.parts.clock.now()

    @property
    def locale(self) -> str:
        """How money and days are written."""
        return self._settings().appearance.place

    @property
    def accounts(self) -> tuple[Account, ...]:
        """The accounts that orders can be of."""
        return self.station.parts.carriers.accounts()

    @property
    def environment(self) -> Environment:
        """Where the acts of this screen land: the shown order's account, else the desk's."""
        if self.state.detail is not None:
            return self.state.detail.environment
        try:
            return self.station.parts.carriers.account("").environment
        except StationError:
            return Environment.LIVE

    def update(self, **changes: Any) -> None:
        """Replace the state and draw it."""
        self.state = replace(self.state, now=self.now, **changes)
        self._show(self.state)

    def failed(self, error: Exception) -> None:
        """Say in the page what went wrong; what is no StationError goes on as a bug."""
        if not isinstance(error, StationError):
            raise error
        self.update(
            searching_since=None, notice=Notice(Verdict.CANNOT, say(error.problem.title), say(error.problem.hint))
        )

    # --- the list -----------------------------------------------------------------------------------------------------

    def start(self) -> None:
        """Read the list for the first time."""
        self._ask(self.state.question)

    def refresh(self) -> None:
        """Read list and detail again, without moving what is chosen."""
        self._ask(self.state.question, fresh=False)
        self.reload()

    def type(self, text: str) -> None:
        """Search for what was typed so far."""
        text = text.strip()
        if text != self.state.question.text:
            self._ask(replace(self.state.question, text=text))

    def filter(
        self, *, when: When | None = None, states: tuple[OrderState, ...] | None = None, account: str | None = None
    ) -> None:
        """Narrow the list; what is not named stays as it is."""
        old = self.state.question
        self._ask(
            replace(
                old,
                when=old.when if when is None else when,
                states=old.states if states is None else states,
                account=old.account if account is None else account,
            )
        )

    def widen(self) -> None:
        """Search for the same words without any filter."""
        self._ask(Question(text=self.state.question.text, when=When.ALL))

    def clear(self) -> None:
        """Take the words away; the filters stay."""
        self._ask(replace(self.state.question, text=""))

    def _ask(self, question: Question, *, fresh: bool = True) -> None:
        self._fresh = fresh or (self._fresh and self._search.runs)
        limit = PAGE_ROWS if self._fresh else min(_MOST_ROWS, max(PAGE_ROWS, len(self.state.rows)))
        self.update(question=question, searching_since=self.state.searching_since or self.now)
        self._search.ask(partial(read_page, self.station.parts, query_of(question, self.now, limit=limit)))

    def _found(self, page: Page) -> None:
        self._query, self._more_asked = page.query, False
        self.update(
            listing=self.state.listing + 1,
            rows=page.rows,
            total=page.total,
            elsewhere=page.elsewhere,
            searching_since=None,
        )
        if not self._fresh:
            return
        if not page.rows:
            self.update(chosen_id=None, detail=None, label=None, opened=False, preview=False)
        elif self.state.chosen_id not in {row.id for row in page.rows}:
            self.choose(page.rows[0].id)

    @property
    def has_more(self) -> bool:
        """Whether the list goes on behind the rows that were read."""
        return len(self.state.rows) < (self.state.total or 0)

    def more(self) -> None:
        """Read the next page of the list."""
        if self.has_more and not self._more_asked and self.state.searching_since is None:
            self._more_asked = True
            query = self._query.model_copy(update={"offset": len(self.state.rows), "limit": PAGE_ROWS})
            self.work.run(
                partial(_numbered, self.state.listing, partial(read_more, self.station.parts, query)),
                done=self._more_read,
                failed=self.failed,
            )

    def _more_read(self, result: tuple[int, Page]) -> None:
        listing, page = result
        if listing != self.state.listing:
            return
        self._more_asked = False
        known = {row.id for row in self.state.rows}
        new = tuple(row for row in page.rows if row.id not in known)
        # Orders that moved while the list was read may leave less behind than was counted.
        total = self.state.total if new else len(self.state.rows)
        self.update(rows=self.state.rows + new, total=total)

    # --- one order ----------------------------------------------------------------------------------------------------

    def choose(self, order_id: int) -> None:
        """Show an order beside the list."""
        if order_id == self.state.chosen_id:
            return
        self.update(chosen_id=order_id, detail=None, label=None, preview=False)
        self._details.ask(partial(read_detail, self.station.parts, order_id))

    def show_order(self, order_id: int) -> None:
        """Show an order, whether the list has it or not."""
        self.choose(order_id)
        self.update(opened=True, imported=None, preview=False)

    def open_chosen(self) -> None:
        """Let the detail cover the list, where both do not fit."""
        if self.state.chosen_id is not None:
            self.update(opened=True)

    def reload(self) -> None:
        """Read the shown order again, and with it its line in the list."""
        if self.state.chosen_id is not None:
            self._details.ask(partial(read_detail, self.station.parts, self.state.chosen_id))

    def _detail_read(self, detail: Detail) -> None:
        if detail.row.id != self.state.chosen_id:
            return
        rows = tuple(detail.row if row.id == detail.row.id else row for row in self.state.rows)
        self.update(detail=detail, rows=rows)
        self._draw(self.state.label.parcel if self.state.label else 0)

    def _draw(self, parcel: int) -> None:
        if self.state.chosen_id is not None:
            self._labels.ask(partial(read_label, self.station.parts, self.state.chosen_id, parcel))

    def _label_drawn(self, label: Label) -> None:
        if label.order_id == self.state.chosen_id:
            self.update(label=label)

    def preview(self) -> None:
        """Show the label large."""
        if self.state.label is not None and self.state.label.picture is not None:
            self.update(preview=True)

    def turn(self, step: int) -> None:
        """Show the next or last parcel's label large."""
        label = self.state.label
        if self.state.preview and label is not None and label.parcel in label.parcels:
            place = (label.parcels.index(label.parcel) + step) % len(label.parcels)
            self._draw(label.parcels[place])

    def hand_on(self) -> None:
        """Open the order where it is worked on: on the packing desk, or in the tray while it is in doubt."""
        detail = self.state.detail
        if detail is None or is_finished(detail.row):
            return
        page = "doubts" if detail.row.state in {OrderState.PLACING, OrderState.IN_DOUBT} else "pack"
        self.frame.go(page, detail.row.id)

    def to_system(self) -> None:
        """Open a placed order as its system holds it."""
        detail = self.state.detail
        if detail is not None and detail.row.carrier_order_id:
            self.frame.go("systems", detail.row.id)

    # --- keys and scans -----------------------------------------------------------------------------------------------

    def escape(self) -> None:
        """Take one step back; nothing is lost."""
        state = self.state
        if state.preview:
            self.update(preview=False)
        elif state.busy is not None and not state.left:
            self.update(left=True)
        elif state.notice is not None or state.imported is not None:
            self.close_refused()
        elif state.opened:
            self.update(opened=False)
        elif state.question.text:
            self.clear()

    def ask_or_widen(self) -> None:
        """F6: without the filters where nothing was found, else ask the carrier."""
        if self.state.total == 0 and self.state.elsewhere and not self.state.opened:
            self.widen()
        else:
            self.acts.ask_carrier()

    def on_scan(self, scan: Scan) -> None:
        """Show the order that was scanned."""
        self.work.run(partial(read_scan, self.station.parts, scan), done=self._scanned, failed=self.failed)

    def _scanned(self, scanned: Scanned) -> None:
        scan, row, found = scanned.scan, scanned.row, scanned.found
        if row is None or found is None:
            self.frame.scanned(LastScan(Verdict.WRONG, scan.text, say("Not known here"), scan.at))
            self.frame.flash(not_known(scan.text))
            return
        words = say(
            "{reference}, parcel {parcel}, shown below" if found.parcel_number else "{reference}, shown below",
            reference=row.reference,
            parcel=found.parcel_number,
        )
        self.frame.scanned(LastScan(Verdict.OK, scan.text, words, scan.at))
        self.show_order(row.id)

    def close_refused(self) -> None:
        """Show the list again instead of a file's refused rows."""
        self.update(imported=None, notice=None)

    def tick(self) -> None:
        """Let running seconds be drawn anew; called once a second."""
        if self.state.busy is not None or self.state.searching_since is not None:
            self.update()


def _numbered(number: int, job: Callable[[], Page]) -> tuple[int, Page]:
    return number, job()
