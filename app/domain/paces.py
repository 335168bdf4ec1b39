"""Rates: how many calls a system takes, and when the next one may leave."""

from collections.abc import Sequence
from typing import Self

from pydantic import BaseModel, ConfigDict, Field, model_validator

from app.domain.wording import say


class LineTooLong(Exception):
    """The next free moment is further off than somebody will wait; no place was taken."""

    def __init__(self, seconds: float) -> None:
        super().__init__(f"{seconds:.0f} s")
        self.seconds = seconds


class Rate(BaseModel):
    """How many calls may leave.

    Attributes:
        calls: No stretch of ``span_seconds``, wherever it begins, holds more.
        burst: How many of them may follow each other at once; the others leave evenly, and time without calls gives it back.
    """

    model_config = ConfigDict(frozen=True)

    calls: int = Field(ge=1)
    span_seconds: float = Field(gt=0)
    burst: int = Field(ge=1)

    @model_validator(mode="after")
    def _burst_is_a_part(self) -> Self:
        if self.burst > self.calls:
            raise ValueError(say("A burst is a part of the calls"))
        return self

    @classmethod
    def per_second(cls, calls: float, *, evenly: bool = False) -> Self:
        """Return so many a second, as many at once; or one by one."""
        count = max(1, int(calls))
        return cls(calls=count, span_seconds=count / calls, burst=1 if evenly else count)

    @classmethod
    def per_minute(cls, calls: int, burst: int) -> Self:
        """Return so many a minute, of which a few may follow each other at once.

        A second is added to the minute: the way there is not equally long for each call, and they are counted there.
        """
        return cls(calls=calls, span_seconds=61, burst=burst)

    def next_turn(self, turns: Sequence[float], now: float) -> float:
        """Return when the next call may leave.

        Args:
            turns: When the calls before it leave, the oldest first; the last ``calls`` of them are needed.
            now: By the same clock.
        """
        gap_seconds = self.span_seconds / self.calls
        rested_at = float("-inf")  # from then on a whole burst may leave again
        for turn in turns:
            rested_at = max(rested_at, turn) + gap_seconds
        next_turn = max(now, rested_at - (self.burst - 1) * gap_seconds)
        return max(next_turn, turns[-self.calls] + self.span_seconds) if len(turns) >= self.calls else next_turn
