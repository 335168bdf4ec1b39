"""Who is signed in at the window: every scan is looked at for a badge first; without Qt."""

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import timedelta
from functools import partial
from typing import Any, Protocol

from pydantic import SecretStr

from app.domain.errors import Problem, StationError
from app.domain.operators import Operator
from app.domain.ports import Clock
from app.domain.scans import Scan, Verdict
from app.domain.wording import say
from app.ui.flash import Flash
from app.ui.shell.state import LastScan
from app.ui.work import Lane, Work
from app.workflows.operate_desk import OperateDesk

_WELCOME_MS = 900


@dataclass(frozen=True)
class LockState:
    """What the lock page shows.

    Attributes:
        chosen: Id of the operator whose PIN is asked for; empty while none is.
        checking: Whether a PIN is being compared.
        problem: Why nobody was signed in.
    """

    operators: tuple[Operator, ...] = ()
    chosen: str = ""
    checking: bool = False
    problem: Problem | None = None

    @property
    def operator(self) -> Operator | None:
        """Whose PIN is asked for."""
        return next((each for each in self.operators if each.id == self.chosen), None)


class LockFrame(Protocol):
    """What the lock asks of the window."""

    def cover(self, state: LockState) -> None:
        """Cover the work area with the lock page, or draw it anew."""
        ...

    def uncover(self) -> None:
        """Show the screen again that was covered."""
        ...

    def hand_on(self, scan: Scan) -> None:
        """Give a scan that is no badge to the screens."""
        ...

    def flash(self, flash: Flash) -> None:
        """Show a verdict across the window."""
        ...

    def scanned(self, last: LastScan) -> None:
        """Set the scan strip's right part."""
        ...

    def operator_changed(self) -> None:
        """Draw who is signed in."""
        ...


class Lock:
    """Stands before the screens: signs in and out, and lets nothing through while nobody is signed in.

    A scan at a locked desk that is no badge is answered and not kept: nobody knows who made it, and what it does would be
    written down under whoever signs in next. Its code is not shown, since it may be a badge that is not set up yet.
    """

    def __init__(
        self, operating: OperateDesk, lock_minutes: Callable[[], int], clock: Clock, work: Work, frame: LockFrame
    ) -> None:
        self._operating = operating
        self._lock_minutes = lock_minutes
        self._clock = clock
        self._work = work
        self._frame = frame
        self._scans: deque[Scan] = deque()
        self._reading = False
        self._touched_at = clock.now()
        self.is_shut = False
        self.state = LockState()

    # --- scans --------------------------------------------------------------------------------------------------------

    def take(self, scan: Scan, *, is_entry: bool = False) -> None:
        """Look at a scan; what is no badge goes on to the screens, in the order of the scans.

        Args:
            is_entry: The screen that is shown takes badges themselves, to set them up.
        """
        self.touched()
        if is_entry or not self._operating.asks:
            self._frame.hand_on(scan)
            return
        self._scans.append(scan)
        self._read_next()

    def _read_next(self) -> None:
        if self._reading or not self._scans:
            return
        self._reading = True
        scan = self._scans.popleft()
        self._work.run(
            partial(self._operating.sign_in_by_badge, scan.text),
            done=partial(self._read, scan),
            failed=partial(self._not_read, scan),
            lane=Lane.DESK,
        )

    def _read(self, scan: Scan, operator: Operator | None) -> None:
        self._reading = False
        if operator is not None:
            self._signed_in(operator, scan)
        elif self.is_shut:
            self._refuse(scan)
        else:
            self._frame.hand_on(scan)
        self._read_next()

    def _not_read(self, scan: Scan, error: Exception) -> None:
        self._reading = False
        if not isinstance(error, StationError):
            raise error
        if self.is_shut:
            self._update(problem=error.problem)
            self._refuse(scan, error.problem)
        else:
            self._frame.hand_on(scan)
        self._read_next()

    def _signed_in(self, operator: Operator, scan: Scan | None = None) -> None:
        now = self._clock.now()
        by = say("Badge of {name}" if scan else "PIN of {name}", name=operator.name)
        self._frame.scanned(LastScan(Verdict.OK, by, say("Signed in"), scan.at if scan else now))
        self._frame.operator_changed()
        self.look()
        self._frame.flash(
            Flash(
                verdict=Verdict.OK,
                word=say("OK"),
                line=say("{name} is signed in", name=operator.name),
                foot=say("Go on"),
                hold_ms=_WELCOME_MS,
            )
        )

    def _refuse(self, scan: Scan, problem: Problem | None = None) -> None:
        self._frame.scanned(LastScan(Verdict.CANNOT, say("Not a badge"), say("Nobody is signed in"), scan.at))
        self._frame.flash(
            Flash(
                verdict=Verdict.CANNOT,
                word=say("Sign in first"),
                line=say(problem.title if problem else "That is no badge of this desk"),
                detail=say(problem.hint if problem and problem.hint else "The scan was not taken. Nothing changed."),
                foot=say("Scan your badge, then scan again"),
                foot_right=say("Close"),
                foot_key="Esc",
            )
        )

    # --- the page -----------------------------------------------------------------------------------------------------

    def look(self) -> None:
        """Shut or open the desk as it should be now, after the settings or who is signed in changed."""
        locked = self._operating.is_locked
        if locked:
            self.is_shut = True
            self._update(operators=self._operating.operators())
        elif self.is_shut:
            self.is_shut = False
            self.state = LockState()
            self._frame.uncover()

    def choose(self, place: int) -> None:
        """Ask for the PIN of the operator at a place of the list, from 0."""
        if self.is_shut and place < len(self.state.operators):
            self._update(chosen=self.state.operators[place].id, problem=None)

    def choose_none(self) -> None:
        """Go back to the list."""
        self._update(chosen="", problem=None)

    def enter_pin(self, pin: str) -> None:
        """Compare a PIN with the one of whoever was chosen."""
        if not self.is_shut or not self.state.chosen or self.state.checking or not pin:
            return
        self._update(checking=True, problem=None)
        self._work.run(
            partial(_by_pin, self._operating, self.state.chosen, SecretStr(pin)),
            done=self._pin_right,
            failed=self._pin_wrong,
            lane=Lane.DESK,
        )

    def _pin_right(self, operator: Operator) -> None:
        self.state = replace(self.state, checking=False)
        self._signed_in(operator)

    def _pin_wrong(self, error: Exception) -> None:
        if not isinstance(error, StationError):
            self._update(checking=False)
            raise error
        self._update(checking=False, problem=error.problem)

    def sign_out(self) -> None:
        """Let nobody be signed in; what is under way goes on, and what is open stays open."""
        if self._operating.asks and not self.is_shut:
            self._operating.sign_out()
            self._frame.operator_changed()
            self.look()

    # --- time ---------------------------------------------------------------------------------------------------------

    def touched(self) -> None:
        """Note that somebody is at the desk."""
        self._touched_at = self._clock.now()

    @property
    def watches(self) -> bool:
        """Whether it matters when the desk was touched last."""
        return self._operating.asks and self._lock_minutes() > 0

    def tick(self, *, busy: bool = False) -> None:
        """Lock the desk that nobody touched for long; not while something is under way."""
        if not self.watches or self.is_shut or busy:
            return
        if self._clock.now() - self._touched_at >= timedelta(minutes=self._lock_minutes()):
            self.sign_out()

    def _update(self, **changes: Any) -> None:
        self.state = replace(self.state, **changes)
        if self.is_shut:
            self._frame.cover(self.state)


def _by_pin(operating: OperateDesk, operator_id: str, pin: SecretStr) -> Operator:
    return operating.sign_in_by_pin(operator_id, pin.get_secret_value())
