"""Steps at the packing desk that can be taken back, the last one first."""

from __future__ import annotations

from collections.abc import Callable

_KEPT_STEPS = 50


class Undoing:
    """Remembers how each step of the open order is taken back; forgotten with the order."""

    def __init__(self) -> None:
        self._steps: list[tuple[str, Callable[[], None]]] = []

    @property
    def next(self) -> str:
        """What would be taken back, such as "the scan of an item"; empty when there is nothing."""
        return self._steps[-1][0] if self._steps else ""

    def note(self, what: str, back: Callable[[], None]) -> None:
        """Remember a step.

        Args:
            what: As it stands in "Taken back: ...".
            back: Takes it back.
        """
        self._steps.append((what, back))
        del self._steps[:-_KEPT_STEPS]

    def forget(self) -> None:
        """Start anew for another order."""
        self._steps = []

    def go(self) -> str:
        """Take the last step back; return what it was, empty when there is none."""
        if not self._steps:
            return ""
        what, back = self._steps.pop()
        back()
        return what
