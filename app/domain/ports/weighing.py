"""The scale of this desk."""

from datetime import UTC, datetime
from typing import Protocol

from app.domain.weights import FoundScale, Reading, ScaleStatus, not_taken


class Scale(Protocol):
    """One scale that is open."""

    def read(self) -> Reading:
        """Ask once, or wait a moment for what it sends by itself; silence is an answer too. Raises OSError: it is gone."""
        ...

    def close(self) -> None:
        """Let go of it."""
        ...


class Weighing(Protocol):
    """The desk's scale, read all the time beside the window; only ``find`` waits, all else may be called from any thread."""

    @property
    def attached(self) -> bool:
        """Whether this desk has a scale at all."""
        ...

    def newest(self) -> Reading:
        """Return what it said last; "no answer" once that is too old."""
        ...

    def fresh(self, *, lifted: bool = False) -> Reading:
        """Return the weight that may be taken now: it rests, it is above zero, and it was not taken before.

        Args:
            lifted: Whether the last parcel must have left the scale; otherwise a changed weight is enough.

        Raises:
            InvalidInput: It may not; the problem says why.
        """
        ...

    def take(self, reading: Reading) -> None:
        """Say that a weight belongs to a parcel now: it is never fresh again."""
        ...

    def find(self) -> tuple[FoundScale, ...]:
        """Look for scales on this machine."""
        ...


class NoScale:
    """A desk without a scale."""

    attached = False

    def newest(self) -> Reading:
        """Say that nothing answers."""
        return Reading(status=ScaleStatus.NO_ANSWER, at=datetime.now(UTC))

    def fresh(self, *, lifted: bool = False) -> Reading:  # noqa: ARG002  # there is nothing to lift
        """Refuse: nothing answers."""
        raise not_taken(ScaleStatus.NO_ANSWER)

    def take(self, reading: Reading) -> None:
        """Forget it."""

    def find(self) -> tuple[FoundScale, ...]:
        """Find nothing."""
        return ()
