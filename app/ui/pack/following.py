"""The last packed order and the system that follows parcels: announced there with one key."""

from __future__ import annotations

from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from app.domain.errors import OutcomeUnknown, StationError, Unreachable
from app.domain.orders import OrderRow
from app.domain.records import Announced, RecordState
from app.domain.scans import Verdict
from app.domain.wording import say
from app.ui.pack.state import Following, Notice
from app.ui.problems import said
from app.ui.shell.state import LastScan
from app.ui.work import Lane
from app.workflows.station import Station

if TYPE_CHECKING:
    from app.ui.pack.presenter import PackPresenter


class Announcing:
    """The part of the Pack presenter that announces."""

    def __init__(self, desk: PackPresenter) -> None:
        self._desk = desk
        self._looked_at: tuple[int, datetime] | None = None
        self._sending = False

    def look(self, last: OrderRow | None) -> None:
        """Look whether the last packed order can be announced; an order that did not move is looked at once."""
        key = (last.id, last.changed_at) if last is not None else None
        if key == self._looked_at or last is None:
            return
        self._looked_at = key
        self._desk.work.run(
            partial(read_following, self._desk.station, last), done=self._looked, failed=self._desk.failed
        )

    def look_anew(self) -> None:
        """Let the next look ask again, such as after accounts may have changed."""
        self._looked_at = None

    def _looked(self, following: Following | None) -> None:
        if following != self._desk.state.following:
            self._desk.update(following=following)

    def announce(self) -> None:
        """Announce the last packed order, once."""
        state = self._desk.state
        following, last = state.following, state.last
        if following is None or last is None or following.order_id != last.id or following.is_done or self._sending:
            return
        self._sending = True
        self._desk.update(following=following.sending())
        self._desk.work.run(
            partial(self._desk.station.announce_order, last.id),
            done=partial(self._announced, last, following),
            failed=partial(self._not_announced, last, following),
            lane=Lane.STATION,
        )

    def _announced(self, last: OrderRow, following: Following, announced: Announced) -> None:
        self._sending = False
        title, line = _words(announced, following)
        done = announced.state is RecordState.DONE
        verdict = Verdict.OK if done else Verdict.WAITING
        self._desk.frame.scanned(LastScan(verdict, last.reference, title, self._desk.now))
        self._ended(last, None if done else Notice(verdict.value, title, line))

    def _not_announced(self, last: OrderRow, following: Following, error: Exception) -> None:
        self._sending = False
        if not isinstance(error, StationError):
            raise error
        unknown = isinstance(error, OutcomeUnknown)
        verdict = Verdict.WAITING if unknown or isinstance(error, Unreachable) else Verdict.WRONG
        title = say(
            "Order {number} at {account}: {problem}",
            number=last.reference,
            account=following.account,
            problem=say(error.problem.title),
        )
        self._ended(last, Notice(verdict.value, title, say(error.problem.hint), last.id if unknown else None))

    def _ended(self, last: OrderRow, notice: Notice | None) -> None:
        self._desk.update(notice=notice if notice is not None else self._desk.state.notice)
        self._desk.frame.counts_changed()
        self.look_anew()
        self.look(last)


def read_following(station: Station, last: OrderRow) -> Following | None:
    """Read where the last packed order can be announced, and whether it is; None without such an account.

    Looks into the keyring; not for the window's own thread.
    """
    account = station.announce_order.account(last.id) if last.state.is_placed else None
    if account is None:
        return None
    return Following(last.id, account.name, is_done=station.announce_order.is_announced(last.id))


def _words(announced: Announced, following: Following) -> tuple[str, str]:
    if announced.state is RecordState.DONE:
        return say("Announced to {account}", account=following.account), ""
    if announced.state is RecordState.ACCEPTED:
        title = say("{account} accepted it", account=following.account)
        return title, say("It does not show it yet; that may take minutes.")
    untaken = [
        say("{number}: not taken", number=parcel.identifier) + (f" ({parcel.said})" if parcel.said else "")
        for parcel in announced.parcels
        if parcel.taken is False
    ]
    title = say("Partly done: {account} did not take every parcel", account=following.account)
    problems = (f"{said(problem).rstrip('.')}." for problem in announced.problems)
    return title, "; ".join(untaken) or " ".join(problems)
