"""What the Accounts screen shows, as frozen data; secrets are never in it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum, StrEnum
from typing import Protocol

from app.domain.accounts import Account, CheckResult, CheckStep, ConnectorInfo
from app.domain.errors import Problem

ADDRESS = "base_url"


class Wait(Enum):
    """What is waited for."""

    CHECK = 1
    KEEP = 2
    REMOVE = 3


@dataclass(frozen=True)
class Waiting:
    """What is waited for, for which account, and since when."""

    kind: Wait
    since: datetime
    account: str = ""


@dataclass(frozen=True)
class Checked:
    """A connection check that was done.

    Attributes:
        at: When it ended.
        seconds: How long it took.
    """

    steps: tuple[CheckStep, ...]
    at: datetime
    seconds: float

    @property
    def worst(self) -> CheckStep | None:
        """The step to look at: the first that failed, else the first that is worth a look, else none."""
        for result in (CheckResult.FAILED, CheckResult.LOOK):
            for step in self.steps:
                if step.result is result:
                    return step
        return None


class Said(StrEnum):
    """What a notice tells."""

    FAILED = "failed"
    KEPT = "kept"
    REMOVED = "removed"
    LEFT = "left"


@dataclass(frozen=True)
class Notice:
    """One message in the page."""

    said: Said
    account: str = ""
    problem: Problem | None = None


@dataclass(frozen=True)
class Keyring:
    """The keyring: its name, or why it cannot be used; and which secrets are in it, by account and field."""

    name: str = ""
    problem: Problem | None = None
    kept: frozenset[tuple[str, str]] = frozenset()


@dataclass(frozen=True)
class AccountsState:
    """All that the screen draws.

    Attributes:
        chosen: The id of the account that is shown; empty while one is added.
        adding: The id of the system for which an account is added; empty while none is.
        typed: What was typed and is not kept yet, by field.
        secret_typed: Whether a secret was typed; the secret itself is in its field only.
        replacing: Whether a new key is asked for.
        more: Whether the fields are shown that only this system has and that need not be filled in.
        keyring: None while it was not looked at.
    """

    now: datetime
    accounts: tuple[Account, ...] = ()
    systems: tuple[ConnectorInfo, ...] = ()
    chosen: str = ""
    adding: str = ""
    typed: Mapping[str, str] = field(default_factory=dict)
    secret_typed: bool = False
    replacing: bool = False
    more: bool = False
    problems: Mapping[str, Problem] = field(default_factory=dict)
    waiting: Waiting | None = None
    checks: Mapping[str, Checked] = field(default_factory=dict)
    keyring: Keyring | None = None
    notice: Notice | None = None
    removing: bool = False

    @property
    def account(self) -> Account | None:
        """The account that is shown."""
        return next((account for account in self.accounts if account.id == self.chosen and not self.adding), None)

    @property
    def system(self) -> ConnectorInfo | None:
        """The system of the account that is shown or added."""
        wanted = self.adding or (self.account.connector if self.account else "")
        return next((system for system in self.systems if system.id == wanted), None)

    @property
    def unused_systems(self) -> tuple[ConnectorInfo, ...]:
        """The systems without an account."""
        used = {account.connector for account in self.accounts}
        return tuple(system for system in self.systems if system.id not in used)

    @property
    def own_fields(self) -> tuple[str, ...]:
        """The fields that only this system has and that need not be filled in."""
        fields = self.system.fields if self.system else ()
        return tuple(each.name for each in fields if not each.secret and not each.required and each.name != ADDRESS)

    @property
    def changed(self) -> bool:
        """Whether something is typed that is not kept."""
        return bool(self.typed) or self.secret_typed

    @property
    def seconds_waited(self) -> int:
        """How long the present wait runs."""
        return int((self.now - self.waiting.since).total_seconds()) if self.waiting else 0


class AccountsView(Protocol):
    """What the presenter tells its view."""

    def show_state(self, state: AccountsState) -> None:
        """Draw a state."""
        ...

    def forget_secrets(self) -> None:
        """Empty the fields of secrets: they are in the keyring now, or nobody's any more."""
        ...

    def settings_changed(self) -> None:
        """Put changed settings in force."""
        ...
