"""Sign in at the desk by a badge's scan or a PIN; what an operator may not do is refused before anything is sent."""

import hashlib
import hmac
import re
import threading
from collections.abc import Callable, Collection
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import TypeVar

from pydantic import SecretStr, ValidationError

from app.domain.checks import invalid_input
from app.domain.errors import Blame, InvalidInput, Problem
from app.domain.operators import Operator, Right
from app.domain.ports import Clock, Secrets, Setup
from app.domain.wording import mark, say, say_many

_T = TypeVar("_T")

BADGE, PIN = "badge", "pin"
_TRIES, _PAUSE = 5, timedelta(seconds=30)
_SHORTEST_PIN, _SHORTEST_BADGE = 4, 4
_WORDS = {
    Right.PLACE: mark("{operator} may not place orders"),
    Right.REPRINT: mark("{operator} may not print labels again"),
    Right.BIND: mark("{operator} may not do what binds"),
    Right.DELETE: mark("{operator} may not delete orders"),
    Right.SET_UP: mark("{operator} may not change the set-up"),
}


@dataclass
class Session:
    """Who is signed in at this desk now; kept in memory only, so a station that starts anew asks again."""

    operator: Operator | None = None


@dataclass
class OperateDesk:
    """Signs operators in and out, and keeps who they are.

    Args:
        session: Who is signed in.
        operators: Those of the settings in force.
        wanted: Whether this desk asks for a sign-in.
        secrets: Where badges and PINs are.
        setup: Where operators are.
    """

    session: Session
    operators: Callable[[], tuple[Operator, ...]]
    wanted: Callable[[], bool]
    secrets: Secrets
    setup: Setup
    clock: Clock
    _badges: dict[str, str] | None = field(default=None, repr=False)
    _wrong: dict[str, tuple[int, datetime]] = field(default_factory=dict)
    _lock: threading.Lock = field(default_factory=threading.Lock, repr=False)

    @property
    def current(self) -> Operator | None:
        """Who is signed in."""
        return self.session.operator

    @property
    def asks(self) -> bool:
        """Whether somebody must be signed in here at all."""
        return self.wanted() and bool(self.operators())

    @property
    def is_locked(self) -> bool:
        """Whether this desk waits for somebody to sign in."""
        return self.asks and self.session.operator is None

    def may(self, right: Right) -> bool:
        """Tell whether the present operator may do something."""
        operator = self.session.operator
        return not self.asks or (operator is not None and operator.may(right))

    def require(self, right: Right) -> None:
        """Look whether the present operator may do something.

        Raises:
            InvalidInput: Nobody is signed in though this desk asks for it (``not_signed_in``), or it is not allowed
                (``not_permitted``); nothing was sent.
        """
        if not self.asks:
            return
        operator = self.session.operator
        if operator is None:
            raise InvalidInput(
                Problem(
                    code="not_signed_in",
                    title="Nobody is signed in at this desk",
                    hint="Nothing was sent. Scan a badge first; at the terminal, give --as ID.",
                    blame=Blame.PACKER,
                )
            )
        if not operator.may(right):
            raise InvalidInput(
                Problem(
                    code="not_permitted",
                    title=say(_WORDS[right], operator=operator.name),
                    hint="Nothing was sent. Somebody who may scans a badge.",
                    blame=Blame.OFFICE,
                )
            )

    def guarded(self, right: Right, act: Callable[[], _T]) -> _T:
        """Do something if the present operator may. Raises InvalidInput as ``require`` does; it was not done then."""
        self.require(right)
        return act()

    def sign_in_by_badge(self, code: str) -> Operator | None:
        """Sign in whoever's badge was scanned; None when it is nobody's.

        Raises:
            CredentialMissing: The keyring cannot be read.
        """
        known = self._known_badges()
        found = known.get(_digest(code))
        operator = next((each for each in self.operators() if each.id == found), None)
        if operator is not None:
            self.session.operator = operator
        return operator

    def sign_in_by_pin(self, operator_id: str, pin: str) -> Operator:
        """Sign an operator in by PIN; some wrong ones bring a pause.

        Raises:
            InvalidInput: The PIN is wrong (``pin_wrong``), or too many were (``pause``).
            CredentialMissing: The keyring cannot be read.
        """
        operator = self._named(operator_id)
        count, since = self._wrong.get(operator_id, (0, self.clock.now()))
        now = self.clock.now()
        if count >= _TRIES and now - since < _PAUSE:
            left = int((since + _PAUSE - now).total_seconds()) + 1
            raise InvalidInput(
                Problem(
                    code="pause",
                    title=say("Too many wrong PINs, wait {seconds} s", seconds=left),
                    hint="Nobody is signed in.",
                    field=PIN,
                )
            )
        kept = self.secrets.read(_account(operator_id), PIN)
        given = pin.strip().encode()
        if kept is None or not hmac.compare_digest(kept.get_secret_value().encode(), given):
            self._wrong[operator_id] = (count + 1 if now - since < _PAUSE else 1, now)
            raise InvalidInput(
                Problem(code="pin_wrong", title="The PIN is wrong", hint="Nobody is signed in.", field=PIN)
            )
        self._wrong.pop(operator_id, None)
        self.session.operator = operator
        return operator

    def sign_out(self) -> None:
        """Let nobody be signed in."""
        self.session.operator = None

    def keep(self, operator: Operator, badge: SecretStr | None = None, pin: SecretStr | None = None) -> None:
        """Add an operator, or change one; secrets that are not given stay as they are.

        Raises:
            InvalidInput: The badge is another operator's, badge or PIN is too short, a new one has neither, or nobody
                would be left who may change the set-up; nothing was kept.
            CredentialMissing: The keyring cannot keep them; nothing was kept.
        """
        self.require(Right.SET_UP)
        self._check_secret(BADGE, badge, _SHORTEST_BADGE)
        self._check_secret(PIN, pin, _SHORTEST_PIN)
        known = {each.id: each for each in self.operators()}
        if operator.id not in known and badge is None and pin is None:
            raise InvalidInput(
                Problem(code="no_way_in", title="A badge or a PIN is needed", hint="Nothing was kept.", field=BADGE)
            )
        _check_set_up({**known, operator.id: operator}.values())
        if badge is not None:
            owner = self._known_badges().get(_digest(badge.get_secret_value()))
            if owner not in {None, operator.id}:
                raise InvalidInput(
                    Problem(
                        code="badge_taken",
                        title="This badge is another operator's",
                        hint="Nothing was kept.",
                        field=BADGE,
                    )
                )
            self.secrets.write(_account(operator.id), BADGE, SecretStr(badge.get_secret_value().strip()))
        if pin is not None:
            self.secrets.write(_account(operator.id), PIN, SecretStr(pin.get_secret_value().strip()))
        self.setup.keep_operator(operator)
        self._forget_badges()
        if self.session.operator is not None and self.session.operator.id == operator.id:
            self.session.operator = operator

    def new(self, name: str, rights: tuple[Right, ...] = tuple(Right)) -> Operator:
        """Make an operator that is not kept yet. Raises InvalidInput when the name cannot be used."""
        base = re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-")[:36].strip("-") or "operator"
        taken = {operator.id for operator in self.operators()}
        free, number = base, 1
        while free in taken:
            number += 1
            free = f"{base}-{number}"
        try:
            return Operator(id=free, name=name, rights=rights)
        except ValidationError as error:
            raise invalid_input(error, mark("Nothing was kept.")) from error

    def kept(self, operator_id: str) -> tuple[bool, bool]:
        """Tell whether an operator has a badge, and a PIN. Raises CredentialMissing when the keyring cannot be read."""
        badge, pin = (self.secrets.read(_account(operator_id), name) for name in (BADGE, PIN))
        return badge is not None, pin is not None

    def named(self, words: str) -> Operator:
        """Return the operator of an id or a name. Raises InvalidInput when there is none, or several have it."""
        found = [each for each in self.operators() if words.strip().casefold() in {each.id, each.name.casefold()}]
        return found[0] if len(found) == 1 else self._named(words)

    def remove(self, operator_id: str) -> None:
        """Remove an operator with badge and PIN; what they did stays in the history.

        Raises:
            InvalidInput: There is none, or nobody would be left who may change the set-up; nothing was removed.
            CredentialMissing: The keyring cannot be changed; nothing was removed.
        """
        self.require(Right.SET_UP)
        operator = self._named(operator_id)
        _check_set_up([each for each in self.operators() if each.id != operator_id])
        for name in (BADGE, PIN):
            self.secrets.delete(_account(operator.id), name)
        self.setup.forget_operator(operator.id)
        self._forget_badges()
        if self.session.operator is not None and self.session.operator.id == operator.id:
            self.session.operator = None

    def warm_up(self) -> None:
        """Read the badges, so that the first scan of one is answered at once."""
        if self.operators():
            self._known_badges()

    def _named(self, operator_id: str) -> Operator:
        for operator in self.operators():
            if operator.id == operator_id:
                return operator
        raise InvalidInput(
            Problem(
                code="operator_missing",
                title=say("There is no operator “{operator}”", operator=operator_id),
                hint=say("Nothing was changed."),
            )
        )

    def _known_badges(self) -> dict[str, str]:
        with self._lock:
            if self._badges is None:
                found = {}
                for operator in self.operators():
                    badge = self.secrets.read(_account(operator.id), BADGE)
                    if badge is not None:
                        found[_digest(badge.get_secret_value())] = operator.id
                self._badges = found
            return self._badges

    def _forget_badges(self) -> None:
        with self._lock:
            self._badges = None

    @staticmethod
    def _check_secret(name: str, secret: SecretStr | None, shortest: int) -> None:
        if secret is not None and len(secret.get_secret_value().strip()) < shortest:
            raise InvalidInput(
                Problem(
                    code=f"{name}_short",
                    title=say_many(shortest, "1 character or more", "{n} characters or more"),
                    hint="Nothing was kept.",
                    field=name,
                )
            )


def _check_set_up(operators: Collection[Operator]) -> None:
    if operators and not any(each.may(Right.SET_UP) for each in operators):
        raise InvalidInput(
            Problem(
                code="nobody_sets_up",
                title="Somebody must be able to change the set-up",
                hint="Nothing was kept. Give that right to another operator first.",
                field="rights",
            )
        )


def _digest(code: str) -> str:
    return hashlib.sha256(code.strip().encode()).hexdigest()


def _account(operator_id: str) -> str:
    return f"operator-{operator_id}"[:40]
