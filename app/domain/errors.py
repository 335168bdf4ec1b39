"""What can go wrong, in terms of what may be done next.

StationError
├── InvalidInput        what was typed, scanned or imported cannot be used; nothing left the station
├── Refused             the outside system said no; nothing happened there
├── Unreachable         the request never left; repeating it is safe
├── OutcomeUnknown      the request left and no clear answer came; do not repeat it, ask
├── PrinterFailed       paper: nothing came out, or it is not known how much did
├── CredentialMissing   no secret, no keyring, or the keyring is locked
└── LedgerBroken        the store cannot keep what it must keep; work stops

Anything that is not a StationError is a bug: it is logged and shown with version and log path, and the station stays up.
"""

from enum import StrEnum
from typing import Self

from pydantic import BaseModel, ConfigDict, Field
from typing_extensions import override

from app.domain.wording import say


class Blame(StrEnum):
    """Who can mend it: picks the colour, the sound and the button."""

    PACKER = "packer"
    OFFICE = "office"
    CARRIER = "carrier"
    PRINTER = "printer"
    STATION = "station"


class Problem(BaseModel):
    """All that a person is shown of what went wrong.

    Attributes:
        code: Stable short name for scripts and tests, such as ``phone_wrong``.
        title: What happened, in the present tense, without a full stop.
        hint: What was kept or not spent, and what to do now; one or two sentences.
        field: Dotted path of the order field it belongs to, such as ``recipient.phone`` or ``parcels.0.weight_grams``; empty if none.
        blame: Who can mend it.
    """

    model_config = ConfigDict(frozen=True)

    code: str
    title: str
    hint: str = ""
    field: str = ""
    blame: Blame = Blame.STATION

    def sentence(self) -> str:
        """Return title and hint as running text, in the desk's language."""
        return _running(say(self.title), say(self.hint))


def _running(title: str, hint: str) -> str:
    return f"{title}. {hint}" if hint else f"{title}."


class StationError(Exception):
    """A failure that the station foresees.

    Args:
        problem: What a person is shown.
        detail: What goes to the log and to "copy details"; must hold no secret.
        others: Further problems found in the same step, such as the other wrong fields of a refused order.
    """

    def __init__(self, problem: Problem, detail: str = "", others: tuple[Problem, ...] = ()) -> None:
        super().__init__(_running(problem.title, problem.hint))  # for the log, which stays in English where it can
        self.problem = problem
        self.detail = detail
        self.others = others

    @override
    def __reduce__(self) -> tuple[type[Self], tuple[object, ...], dict[str, object]]:
        """Travel whole between processes: Exception's own way would hand over the sentence alone."""
        return type(self), (self.problem, self.detail, self.others), self.__dict__

    @property
    def problems(self) -> tuple[Problem, ...]:
        """All problems, the first one first."""
        return (self.problem, *self.others)


class InvalidInput(StationError):
    """What was given cannot be used; nothing was sent and nothing was changed."""


class Refused(StationError):
    """The outside system said no, and nothing happened there."""


class Unreachable(StationError):
    """The request never left the station; repeating it is safe."""


class OutcomeUnknown(StationError):
    """The request left and no clear answer came; repeating it blindly could do it twice."""


class PrinterFailed(StationError):
    """The printer did not take the label, or only a part of it.

    Args:
        accepted_bytes: How many bytes the printer's side is known to have taken; None when that is not known.
    """

    def __init__(
        self,
        problem: Problem,
        detail: str = "",
        others: tuple[Problem, ...] = (),
        *,
        accepted_bytes: int | None = 0,
    ) -> None:
        super().__init__(problem, detail, others)
        self.accepted_bytes = accepted_bytes

    @property
    def nothing_came_out(self) -> bool:
        """Tell whether it is certain that no byte reached the printer."""
        return self.accepted_bytes == 0


class CredentialMissing(StationError):
    """There is no secret for the account, or the keyring cannot be opened."""


class LedgerBroken(StationError):
    """The store cannot be read or written; nothing may be placed or printed until it can."""


class Problems(BaseModel):
    """A list of problems as it is kept with a ledger row."""

    model_config = ConfigDict(frozen=True)

    items: tuple[Problem, ...] = Field(default=())
