"""Tell the pieces of a scan that broke off from keys that a finger presses.

A keyboard-wedge scanner that stutters sends its code in pieces, perhaps without its Enter. None of them is a scan, so all of them
would be typed; where no field takes them, each digit would press a key of the page. So a key that no field takes is held a moment
longer, and judged with its neighbours:

- Three keys that are not all alike, none of them later than ``stutter_s`` after the one before, were pressed by no finger: they are
  a half scan. A finger that bounces, or presses "+" three times, presses the same key.
- What follows within ``GUARD_S`` after one belongs to it, its Enter too.
- What came just before a whole scan was a piece of it, or at least not meant for what the scan opens.
- Everything else is obeyed, in its order.
"""

from dataclasses import dataclass
from typing import Generic, TypeVar

K = TypeVar("K")

STUTTER_S = 0.045
"""How much later than a scanner's own gap a key may still be a piece of the same code."""

GUARD_S = 0.4
"""How long after a half scan no key is obeyed."""

_LEAST_KEYS = 3


@dataclass(frozen=True, slots=True)
class Verdict(Generic[K]):
    """What becomes of keys that no field takes.

    Attributes:
        obey: Keys that a finger pressed, in their order.
        dropped: Pieces of a scan.
        is_half: Whether a half scan was found just now.
    """

    obey: tuple[K, ...] = ()
    dropped: tuple[K, ...] = ()
    is_half: bool = False


class HalfScans(Generic[K]):
    """Hold keys that are commands until it is clear that no scanner sent them.

    Args:
        max_gap_s: Longest time between two keys of a scanner.
    """

    def __init__(self, *, max_gap_s: float) -> None:
        self.stutter_s = max_gap_s + STUTTER_S
        self._held: list[K] = []
        self._text = ""
        self._last_s = float("-inf")
        self._half_s = float("-inf")

    @property
    def held(self) -> tuple[K, ...]:
        """The keys that wait, in their order."""
        return tuple(self._held)

    def due_s(self) -> float:
        """Return when the held keys may be obeyed, if none comes after them."""
        return self._last_s + self.stutter_s

    def key(self, text: str, at_s: float, key: K) -> Verdict[K]:
        """Take a key that no field takes."""
        if self.guards(at_s):
            self._half_s = max(self._half_s, at_s)
            return Verdict(dropped=(key,))
        before = self.coming(at_s)
        self._held.append(key)
        self._text += text
        if len(self._text) < _LEAST_KEYS or len(set(self._text)) == 1:
            return before
        self._half_s = at_s
        return Verdict(before.obey, self._all(), is_half=True)

    def along(self, key: K) -> None:
        """Hold something that must keep its place among the held keys, such as a key's release."""
        self._held.append(key)

    def coming(self, at_s: float) -> Verdict[K]:
        """Say that a key comes that is not judged yet; what cannot belong to it is obeyed."""
        found: Verdict[K] = self.let_go() if at_s - self._last_s > self.stutter_s else Verdict()
        self._last_s = max(self._last_s, at_s)
        return found

    def let_go(self) -> Verdict[K]:
        """Say that nothing came after the held keys, or something that no scanner sends: a finger pressed them."""
        return Verdict(obey=self._all())

    def scanned(self) -> Verdict[K]:
        """Say that what came after the held keys is a whole scan."""
        return Verdict(dropped=self._all())

    def guards(self, at_s: float) -> bool:
        """Tell whether a key at this moment still belongs to a half scan."""
        return 0 <= at_s - self._half_s <= GUARD_S

    def _all(self) -> tuple[K, ...]:
        held = tuple(self._held)
        self._held.clear()
        self._text = ""
        return held
