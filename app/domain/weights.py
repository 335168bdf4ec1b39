"""What a scale says, and when a weight may be taken from it."""

from enum import StrEnum
from typing import Literal

from pydantic import AwareDatetime, BaseModel, ConfigDict, Field

from app.domain.errors import Blame, InvalidInput, Problem
from app.domain.numbers import decimal_shown
from app.domain.wording import mark, say

MAX_DIFFERENCE_PERCENT = 1_000


class ScaleStatus(StrEnum):
    """How the scale stands."""

    STABLE = "stable"
    ZERO = "zero"
    MOTION = "motion"
    UNDER_ZERO = "under_zero"
    OVERLOAD = "overload"
    FAULT = "fault"
    CALIBRATE = "calibrate"
    NO_ANSWER = "no_answer"


class Reading(BaseModel):
    """One answer of a scale.

    Attributes:
        grams: What it shows, below zero too; None where it shows no weight.
        at: When it was read.
    """

    model_config = ConfigDict(frozen=True)

    status: ScaleStatus
    grams: int | None = None
    at: AwareDatetime

    @property
    def stable(self) -> bool:
        """Whether the scale says that it rests."""
        return self.status in {ScaleStatus.STABLE, ScaleStatus.ZERO}

    def shown(self) -> str:
        """Return ``1.25 kg``, or what is the matter."""
        if self.status in _WORDS:
            return say(_WORDS[self.status])
        return kilograms(self.grams or 0)


class ScaleKind(StrEnum):
    """By which way a scale is reached."""

    NONE = "none"
    HID = "hid"
    SERIAL = "serial"
    VIRTUAL = "virtual"


class ScaleProtocol(StrEnum):
    """How a scale on a serial line speaks."""

    SICS = "sics"
    """Asked with ``SI``: Mettler-Toledo's standard interface command set, level 0."""
    W8217 = "8217"
    """Asked with ``W``: Mettler-Toledo 8217, NCI, and most scales of tills."""
    CONTINUOUS = "continuous"
    """Not asked: sends lines of text by itself."""


class ScaleSetup(BaseModel):
    """The scale of a desk.

    Attributes:
        device: USB: the device file, empty takes the first scale found; serial: the port; virtual: ``host:port``.
        framing: Data bits, parity and stop bits of a serial line; 8217 scales mostly want 7E1.
        unit: Of a weight that comes without one.
        tolerance_percent: A weight that is further from the expected one asks first; the wider one of both counts.
        by_itself: Whether a stable new weight goes to the open order without a key.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    kind: ScaleKind = ScaleKind.NONE
    device: str = Field(default="", max_length=300)
    baud: int = Field(default=9600, ge=300, le=921_600)
    framing: Literal["8N1", "7E1", "7O1"] = "8N1"
    protocol: ScaleProtocol = ScaleProtocol.SICS
    unit: Literal["kg", "g", "lb", "oz"] = "kg"
    tolerance_percent: int = Field(default=25, ge=0, le=MAX_DIFFERENCE_PERCENT)
    tolerance_grams: int = Field(default=150, ge=0, le=100_000)
    by_itself: bool = True

    def is_near(self, grams: int, expected_grams: int) -> bool:
        """Tell whether a weight may be taken without asking."""
        room = max(self.tolerance_grams, expected_grams * self.tolerance_percent / 100)
        return abs(grams - expected_grams) <= room


class FoundScale(BaseModel):
    """A scale, or a port that may have one, on this machine."""

    model_config = ConfigDict(frozen=True)

    name: str
    kind: ScaleKind
    device: str


def kilograms(grams: int) -> str:
    """Return ``1.25 kg``; three digits where the third counts."""
    return f"{decimal_shown(grams / 1000, 3 if grams % 10 else 2)} kg"


_WORDS = {
    ScaleStatus.MOTION: mark("moving"),
    ScaleStatus.UNDER_ZERO: mark("below zero"),
    ScaleStatus.OVERLOAD: mark("overload"),
    ScaleStatus.FAULT: mark("has a fault"),
    ScaleStatus.CALIBRATE: mark("wants to be calibrated"),
    ScaleStatus.NO_ANSWER: mark("no answer"),
}

_REFUSALS = {
    ScaleStatus.ZERO: ("weight_zero", mark("The scale shows zero"), mark("Put the parcel on it.")),
    ScaleStatus.MOTION: ("weight_moving", mark("The scale is still moving"), mark("Wait until it rests, or type the weight.")),
    ScaleStatus.UNDER_ZERO: (
        "weight_below_zero",
        mark("The scale shows less than zero"),
        mark("Empty it, press its zero key, and weigh again."),
    ),
    ScaleStatus.OVERLOAD: (
        "weight_overload",
        mark("The parcel is too heavy for this scale"),
        mark("Take it off, and type the weight."),
    ),
    ScaleStatus.FAULT: ("scale_fault", mark("The scale reports a fault"), mark("Switch it off and on, or type the weight.")),
    ScaleStatus.CALIBRATE: ("scale_calibrate", mark("The scale wants to be calibrated"), mark("Type the weight until that is done.")),
    ScaleStatus.NO_ANSWER: (
        "scale_silent",
        mark("The scale does not answer"),
        mark("Look at its cable and whether it is on, or type the weight."),
    ),
}  # fmt: skip


def not_taken(status: ScaleStatus) -> InvalidInput:
    """Build the error for a weight that is not taken as the scale stands."""
    code, title, hint = _REFUSALS[status]
    said = say("No weight was taken. {look}", look=say(hint))
    return InvalidInput(Problem(code=code, title=title, hint=said, blame=Blame.PACKER))


def taken_before() -> InvalidInput:
    """Build the error for a weight that was taken already: it is the last parcel's."""
    return InvalidInput(
        Problem(
            code="weight_used",
            title="This is the last parcel's weight",
            hint="No weight was taken. Lift it off, then put the next one on.",
            blame=Blame.PACKER,
        )
    )
