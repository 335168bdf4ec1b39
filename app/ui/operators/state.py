"""What the Operators screen shows, as frozen data."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Protocol

from app.domain.errors import Problem
from app.domain.operators import Operator, Right


@dataclass(frozen=True)
class Draft:
    """An operator as typed.

    Attributes:
        has_badge: Whether a badge was scanned for them that is not kept yet; the badge itself is no part of the state.
    """

    name: str = ""
    rights: frozenset[Right] = frozenset(Right)
    has_badge: bool = False


@dataclass(frozen=True)
class OperatorsState:
    """All that the screen draws.

    Attributes:
        chosen: Id of the one that is shown; empty for a new one.
        kept: Whether each has a badge and a PIN, by id; none while that is not read, or cannot be.
        changed: Whether something was typed, ticked or scanned that is not kept.
        kept_name: Who was kept last, while nothing was typed since.
    """

    operators: tuple[Operator, ...] = ()
    chosen: str = ""
    is_new: bool = False
    draft: Draft = Draft()  # frozen, so one for all is right
    kept: Mapping[str, tuple[bool, bool]] = field(default_factory=dict)
    changed: bool = False
    keeping: bool = False
    removing: bool = False
    problems: Mapping[str, Problem] = field(default_factory=dict)
    trouble: Problem | None = None
    kept_name: str = ""

    @property
    def operator(self) -> Operator | None:
        """The one that is shown, None while there is none or a new one is filled in."""
        return next((each for each in self.operators if each.id == self.chosen), None)

    @property
    def is_open(self) -> bool:
        """Whether there are fields to fill in."""
        return self.is_new or self.operator is not None


class OperatorsView(Protocol):
    """What the presenter tells its view."""

    def show_state(self, state: OperatorsState) -> None:
        """Draw a state."""
        ...

    def forget_secrets(self) -> None:
        """Forget what was typed as a PIN."""
        ...

    def settings_changed(self) -> None:
        """Put changed settings in force."""
        ...
