"""Signing in at a system through a browser, without Qt: open the page, hear or paste where it led, renew, forget."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import partial
from typing import Any

from app.domain.errors import Problem, StationError
from app.domain.sign_in import SignInStart, SignInState
from app.domain.wording import say
from app.ui.work import Lane, Work
from app.workflows.abilities import Ability
from app.workflows.station import Station


@dataclass(frozen=True)
class SignInShown:
    """What the panel draws; no token and no address is in it.

    Attributes:
        account: Id of the account; empty while none of its kind is shown.
        known: What is known of the sign-in; None while it is looked up.
        begun: Whether a page was opened and what it led to is waited for.
        until: When what comes back is too old to be used.
        hears: Whether the station hears the browser by itself.
        busy: What runs, in words; empty while nothing does.
    """

    now: datetime
    account: str = ""
    known: SignInState | None = None
    begun: bool = False
    until: datetime | None = None
    hears: bool = False
    busy: str = ""
    problem: Problem | None = None

    @property
    def seconds_left(self) -> int:
        """How long what comes back can still be used."""
        return max(0, int((self.until - self.now).total_seconds())) if self.until else 0


class SignInPresenter:
    """Holds one frozen ``SignInShown``; what must not be seen stays in here.

    Args:
        station: The verbs.
        work: Runs jobs off the window's thread.
        show: Draws a state.
        browse: Opens a page in the person's browser.
    """

    def __init__(
        self, station: Station, work: Work, show: Callable[[SignInShown], None], browse: Callable[[str], None]
    ) -> None:
        self._station = station
        self._work = work
        self._show = show
        self._browse = browse
        self._start: SignInStart | None = None
        self.state = SignInShown(now=self._now)

    @property
    def _now(self) -> datetime:
        return self._station.parts.clock.now()

    def _update(self, **changes: Any) -> None:
        self.state = replace(self.state, now=self._now, **changes)
        self._show(self.state)

    def look(self, account_id: str) -> None:
        """Look whether an account is one that is signed in to, and how it stands; empty hides the panel."""
        if account_id != self.state.account:
            self._start = None
            self.state = SignInShown(now=self._now)
        if not account_id:
            self._update()
            return
        self._run(partial(_look, self._station, account_id), self._looked)

    def _looked(self, found: tuple[str, SignInState | None]) -> None:
        account_id, known = found
        if known is None:
            self._start = None
            self.state = SignInShown(now=self._now)
            self._update()
        elif self.state.account in {"", account_id}:
            self._update(account=account_id, known=known)

    def begin(self) -> None:
        """Open the page where a person signs in, and listen for what it leads to where that is possible."""
        if self.state.account and not self.state.busy:
            account = self.state.account
            self._run(
                partial(_begin, self._station, account), partial(self._begun, account), say("The page is being opened")
            )

    def _begun(self, account: str, start: SignInStart) -> None:
        if account != self.state.account:
            return
        self._start = start
        self._browse(start.address)
        until = self._now + timedelta(seconds=start.code_seconds) if not start.listens else None
        self._update(busy="", begun=True, until=until, hears=start.listens, problem=None)
        if start.listens:
            job = partial(self._station.sign_in.hear, account, start, float(start.code_seconds * 5))
            self._work.run(job, done=partial(self._heard, start), failed=self._failed)

    def _heard(self, start: SignInStart, redirected: str | None) -> None:
        if start is not self._start:
            return
        if redirected is None:
            self._update(hears=False)
        else:
            self.finish(redirected)

    def finish(self, redirected: str) -> None:
        """Take the address that the browser was sent to, as pasted or heard."""
        start, account = self._start, self.state.account
        if start is None or not redirected.strip() or self.state.busy:
            return
        job = partial(self._station.sign_in.finish, account, start, redirected.strip())
        self._run(partial(_of, account, job), self._changed, say("Signing in"), Lane.STATION)

    def renew(self) -> None:
        """Renew the access now."""
        account = self.state.account
        if account and not self.state.busy:
            job = partial(self._station.sign_in.renew, account)
            self._run(partial(_of, account, job), self._changed, say("The access is being renewed"), Lane.STATION)

    def sign_out(self) -> None:
        """Forget the tokens."""
        account = self.state.account
        if account and not self.state.busy:
            job = partial(_sign_out, self._station, account)
            self._run(partial(_of, account, job), self._changed, say("The tokens are being forgotten"), Lane.STATION)

    def leave(self) -> bool:
        """Give a sign-in up that was begun; tell whether there was one."""
        if not self.state.begun:
            return False
        self._start = None
        self._update(begun=False, until=None, hears=False, problem=None)
        return True

    def tick(self) -> None:
        """Draw the countdown anew; called once a second."""
        if self.state.begun:
            self._update()

    def _changed(self, answer: tuple[str, SignInState]) -> None:
        account, known = answer
        if account == self.state.account:
            self._start = None
            self._update(known=known, busy="", begun=False, until=None, hears=False, problem=None)

    def _run(
        self, job: Callable[[], object], done: Callable[..., None], busy: str = "", lane: Lane = Lane.LOOKUP
    ) -> None:
        if busy:
            self._update(busy=busy, problem=None)
        self._work.run(job, done=done, failed=self._failed, lane=lane)

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, StationError):
            raise error
        if self.state.account:
            self._update(busy="", problem=error.problem)


def _look(station: Station, account_id: str) -> tuple[str, SignInState | None]:
    try:
        if Ability.SIGN_IN not in station.abilities(account_id):
            return account_id, None
        return account_id, station.sign_in.state(account_id)
    except StationError:
        return account_id, None  # without its keys nothing can be signed in to; the fields say so


def _begin(station: Station, account_id: str) -> SignInStart:
    return station.sign_in.begin(account_id)


def _sign_out(station: Station, account_id: str) -> SignInState:
    station.sign_in.sign_out(account_id)
    return station.sign_in.state(account_id)


def _of(account_id: str, job: Callable[[], SignInState]) -> tuple[str, SignInState]:
    return account_id, job()
