"""The Amend page's behaviour, without Qt: what the system holds, what was typed, what would change, what became of it."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from functools import partial
from typing import Any, Protocol

from pydantic import BaseModel

from app.domain.accounts import Environment
from app.domain.amendments import ChangeKind
from app.domain.errors import InvalidInput, OutcomeUnknown, Refused, StationError, Unreachable
from app.domain.scans import Verdict
from app.domain.wording import say
from app.settings.model import Settings
from app.ui.amend.changes import changes_of
from app.ui.amend.state import AmendState, Notice
from app.ui.amend.subjects import Change, Held, SaysDifference, Sent, Subject, subject_of
from app.ui.forms import Draft
from app.ui.newest import Newest
from app.ui.shell.state import AtSystem
from app.ui.work import Frame, Lane, Work
from app.workflows.station import Station

_KEPT_DRAFTS = 20


class AmendPage(Protocol):
    """What the presenter draws on."""

    def show_state(self, state: AmendState) -> None:
        """Draw a state."""
        ...

    def show_draft(self, draft: Draft[Any] | None) -> None:
        """Put another form on the page; None takes it away."""
        ...

    def refresh_form(self) -> None:
        """Draw the form's values anew."""
        ...


class AmendPresenter:
    """Holds one frozen ``AmendState``, replaces it, and keeps what was typed into forms that were left.

    Args:
        station: The verbs.
        settings: The settings in force, asked anew each time.
        work: Runs jobs off the window's thread.
        frame: The frame around the page.
        page: What it draws on.
    """

    def __init__(
        self, station: Station, settings: Callable[[], Settings], work: Work, frame: Frame, page: AmendPage
    ) -> None:
        self.station = station
        self._settings = settings
        self._work = work
        self._frame = frame
        self._page = page
        self._subject: Subject | None = None
        self._drafts: dict[AtSystem, tuple[Draft[Any], Held]] = {}
        self.draft: Draft[Any] | None = None
        self.state = AmendState(now=self.now)
        self._reads = Newest(work, self._read, self._not_read)
        self._differences = Newest(work, self._compared, self._not_compared)

    @property
    def now(self) -> datetime:
        """What time it is."""
        return self.station.parts.clock.now()

    @property
    def environment(self) -> Environment:
        """Where what is sent lands."""
        try:
            return self.station.parts.carriers.account(self.state.at.account if self.state.at else "").environment
        except StationError:
            return Environment.LIVE

    def update(self, **changes: Any) -> None:
        """Replace the state and draw it."""
        self.state = replace(self.state, now=self.now, **changes)
        self._page.show_state(self.state)

    # --- opening and reading ------------------------------------------------------------------------------------------

    def open(self, at: AtSystem) -> None:
        """Open something to change; what was typed into it before is still there."""
        if at == self.state.at and (self.state.sending_since is not None or self.draft is not None):
            self.update()
            return
        self._keep()
        try:
            self._subject = subject_of(self.station, at)
        except StationError as error:
            self._show(None)
            self.update(
                at=at,
                names=None,
                held=None,
                notice=Notice(Verdict.CANNOT, say(error.problem.title), say(error.problem.hint)),
            )
            return
        self.state = AmendState(now=self.now, at=at, names=self._subject.names())
        kept = self._drafts.pop(at, None)
        if kept is not None:
            self._show(kept[0])
            self.update(held=kept[1])
            self.compare()
            return
        self._show(None)
        self.read_again()

    def read_again(self) -> None:
        """Read what the system holds now; what was typed stays, and is compared with it."""
        if self._subject is not None and self.state.sending_since is None:
            self.update(reading_since=self.now, notice=None, sent=None)
            self._reads.ask(partial(_read, self._subject))

    def _read(self, answer: tuple[Subject, Held]) -> None:
        subject, held = answer
        if subject is not self._subject:
            return
        values = self.draft.build().model if self.draft is not None and self.draft.is_changed() else None
        kept = self.draft if self.draft is not None and self.draft.is_changed() and values is None else None
        # What cannot be built yet, such as a half-typed time, stays as it is; only what is compared with it is new.
        self._show(kept or Draft(held.model, values or held.values, start=held.values or {}, locale=self._locale))
        self.update(held=held, reading_since=None, problems=self.state.problems if self.state.sent else ())
        self.compare()

    @property
    def _locale(self) -> str:
        return self._settings().appearance.place

    def _not_read(self, error: Exception) -> None:
        if not isinstance(error, StationError):
            raise error
        verdict = Verdict.WAITING if isinstance(error, Unreachable) else Verdict.CANNOT
        self.update(reading_since=None, notice=Notice(verdict, say(error.problem.title), say(error.problem.hint)))

    def _show(self, draft: Draft[Any] | None) -> None:
        self.draft = draft
        self._page.show_draft(draft)

    # --- changing -----------------------------------------------------------------------------------------------------

    def typed(self, _path: str) -> None:
        """Take a change of the form: what was said of the last sending no longer holds."""
        self.update(sent=None, notice=None)
        self.compare()

    def undo(self, path: str) -> None:
        """Put one field back to what the system holds."""
        if self.draft is not None:
            self.draft.undo(path)
            self._page.refresh_form()
            self.typed(path)

    def compare(self) -> None:
        """Work out what would become different."""
        if self.draft is None or self.state.held is None or self._subject is None:
            return
        held = self.state.held
        before = Draft(held.model, held.values or {}, locale=self._locale)
        own = Change(changes_of(self.draft, before), before_known=held.problem is None)
        built = self.draft.build()
        if built.model is None or not own.changes:
            # An answer that is still on its way speaks of what was typed before.
            self._differences.drop()
            self.update(change=own, problems=built.problems if own.changes else ())
            return
        self.update(change=own, problems=() if not self.state.told_by_system else self.state.problems)
        self._differences.ask(partial(_compare, self._subject, self.state.held, built.model, own))

    def _compared(self, answer: tuple[Subject, Change]) -> None:
        subject, change = answer
        if subject is self._subject:
            self.update(change=change, told_by_system=False, problems=())

    def _not_compared(self, error: Exception) -> None:
        if not isinstance(error, StationError):
            raise error
        self.update(problems=error.problems, told_by_system=False)

    # --- sending ------------------------------------------------------------------------------------------------------

    @property
    def may_send(self) -> bool:
        """Whether F9 sends something."""
        state = self.state
        return (
            self.draft is not None
            and state.held is not None
            and state.sending_since is None
            # One press more by habit is no second draft: reading again, or another change, comes first.
            and state.sent is None
            and any(change.kind is not ChangeKind.NOT_SENT for change in state.change.changes)
        )

    def send(self) -> None:
        """Send what was changed, once; wrong fields are said first, and nothing leaves."""
        if not self.may_send or self.draft is None or self._subject is None or self.state.held is None:
            return
        built = self.draft.build()
        if built.model is None:
            self.update(problems=built.problems, told_by_system=False)
            return
        self.update(sending_since=self.now, left=False, notice=None, sent=None, problems=())
        self._work.run(
            partial(_send, self._subject, self.state.held, built.model),
            done=self._sent,
            failed=partial(self._not_sent, self._subject),
            lane=Lane.STATION,
        )

    def _sent(self, answer: tuple[Subject, Sent]) -> None:
        subject, sent = answer
        self._frame.counts_changed()
        if subject is not self._subject:
            return
        self.update(sending_since=None, sent=sent, problems=sent.problems, told_by_system=True)
        # What the system holds now is read, so that what it does not show yet stands here as still to change.
        self._reads.ask(partial(_read, subject))

    def _not_sent(self, subject: Subject, error: Exception) -> None:
        if not isinstance(error, StationError):
            self.update(sending_since=None)
            raise error
        self._frame.counts_changed()
        if subject is not self._subject:
            return
        unknown = isinstance(error, OutcomeUnknown)
        verdict = Verdict.WAITING if unknown or isinstance(error, Unreachable) else Verdict.WRONG
        line = say(error.problem.hint)
        if unknown:
            line = say("{hint} It is in the in-doubt tray.", hint=line)
        fields = error.problems if isinstance(error, Refused | InvalidInput) else ()
        self.update(
            sending_since=None,
            problems=tuple(problem for problem in fields if problem.field),
            told_by_system=isinstance(error, Refused),
            notice=Notice(verdict, say(error.problem.title), line),
        )

    # --- leaving ------------------------------------------------------------------------------------------------------

    def leave(self) -> bool:
        """Take one step back; return whether the page itself is to be left. What was typed is kept."""
        state = self.state
        if state.sending_since is not None and not state.left:
            self.update(left=True)
            return False
        if state.notice is not None:
            self.update(notice=None)
            return False
        self._keep()
        return True

    def _keep(self) -> None:
        state = self.state
        if state.at is not None and self.draft is not None and state.held is not None and self.draft.is_changed():
            self._drafts[state.at] = (self.draft, state.held)
            while len(self._drafts) > _KEPT_DRAFTS:
                del self._drafts[next(iter(self._drafts))]

    def tick(self) -> None:
        """Draw running seconds anew; called once a second."""
        if self.state.reading_since is not None or self.state.sending_since is not None:
            self.update()


def _read(subject: Subject) -> tuple[Subject, Held]:
    return subject, subject.read()


def _compare(subject: Subject, held: Held, wanted: BaseModel, own: Change) -> tuple[Subject, Change]:
    return subject, subject.difference(held, wanted) if isinstance(subject, SaysDifference) else own


def _send(subject: Subject, held: Held, wanted: BaseModel) -> tuple[Subject, Sent]:
    return subject, subject.send(held, wanted)
