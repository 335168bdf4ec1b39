"""Tell a keyboard-wedge scanner from a person by the time between keys.

The first key of a burst looks like any typed key, so every character is held back for as long as a burst could still be running.
Then it is either part of a scan, or handed back to be typed after all. Nothing is lost: each character ends in exactly one of the two,
and in its order. A person notices nothing, since a lone key comes back after one gap.

Rules:

- Keys belong to one burst while no gap between two of them is longer than ``max_gap_s``.
- A burst of at least ``min_length`` characters that ends in Enter or Tab is a scan; that Enter or Tab may come after twice the gap,
  since Bluetooth scanners send it in a packet of its own.
- With a prefix only a burst that begins with it is a scan, and only what could be the prefix is held back at all.
  Such a burst is a scan even if its Enter got lost; so is every burst of a scanner that sends none.
- Everything else is typing.
"""

from collections import deque
from dataclasses import dataclass
from typing import Generic, TypeVar

K = TypeVar("K")

_PATIENCE = 2  # how many gaps the end of a burst may take


@dataclass(frozen=True, slots=True)
class Ruling(Generic[K]):
    """What becomes of the keys after one more event.

    Attributes:
        passes: Whether the key just fed goes on to where it was going; a character never does, it comes back in ``replay``.
        scan: The text of a finished scan without prefix and end, None if there is none; to be told before anything is replayed.
        taken: The keys that made up that scan.
        replay: Keys that were typing after all, in their order; to be delivered before the key that passes.
    """

    passes: bool = False
    scan: str | None = None
    taken: tuple[K, ...] = ()
    replay: tuple[K, ...] = ()


@dataclass(frozen=True, slots=True)
class _Held(Generic[K]):
    text: str
    key: K


class Wedge(Generic[K]):
    """Sort keys into scans and typing; ``K`` is whatever the caller needs to deliver a key later.

    Args:
        max_gap_s: Longest time between two keys of a scanner.
        min_length: Shorter bursts are typing; counted without the prefix.
        prefix: What the scanner sends before each code, if it was set up to.
        needs_end: Whether a burst without prefix must end in Enter or Tab; without, what is long and fast enough is a scan.
    """

    def __init__(self, *, max_gap_s: float, min_length: int, prefix: str = "", needs_end: bool = True) -> None:
        self._max_gap_s = max_gap_s
        self._min_length = min_length
        self._prefix = prefix
        self._needs_end = needs_end
        self._held: deque[_Held[K]] = deque()
        self._text = ""
        self._last_s = float("-inf")
        self._ended_s = float("-inf")

    @property
    def held(self) -> tuple[K, ...]:
        """The keys that are held back now, in their order."""
        return tuple(entry.key for entry in self._held)

    @property
    def is_holding(self) -> bool:
        """Whether a burst could be running."""
        return bool(self._held)

    @property
    def wait_s(self) -> float:
        """How long to wait after the last key before ``pause`` is called; only as long as its end could still come."""
        return self._max_gap_s * (_PATIENCE if self._is_long_enough else 1)

    def character(self, text: str, at_s: float, key: K) -> Ruling[K]:
        """Take a key that writes something; it is held, or comes back at once in ``replay``."""
        before: Ruling[K] = self._settle() if at_s - self._last_s > self._max_gap_s else Ruling()
        self._held.append(_Held(text, key))
        self._text += text
        self._last_s = at_s
        return Ruling(scan=before.scan, taken=before.taken, replay=before.replay + self._not_the_prefix())

    def along(self, key: K) -> None:
        """Hold back something that writes nothing but must keep its place among the held keys, such as a key's release."""
        self._held.append(_Held("", key))

    def runs(self, at_s: float) -> bool:
        """Tell whether a burst is running that a key at this moment would go on with.

        A window system may report two equal keys of a fast scanner as one that repeats; only the time tells.
        """
        return self.is_holding and at_s - self._last_s <= self._max_gap_s

    def takes_end(self, at_s: float) -> bool:
        """Tell whether an Enter or Tab at this moment would be the scanner's."""
        if self._held:
            return self._is_long_enough and at_s - self._last_s <= self._max_gap_s * _PATIENCE
        return at_s - self._ended_s <= self._max_gap_s * _PATIENCE

    def end(self, at_s: float) -> Ruling[K]:
        """Take an Enter or Tab: the end of a scan, the second half of its end (CR LF), or a person's own."""
        if not self.takes_end(at_s):
            late = self._settle()
            # A scan with prefix whose end was late has that end here: it is still the scanner's.
            return Ruling(late.scan is None, late.scan, late.taken, late.replay)
        ruling: Ruling[K] = self._finish() if self._held else Ruling()
        self._ended_s = at_s
        return ruling

    def other(self) -> Ruling[K]:
        """Take any key that no scanner sends within a code: it ends a burst and goes on."""
        settled = self._settle()
        return Ruling(True, settled.scan, settled.taken, settled.replay)

    def pause(self) -> Ruling[K]:
        """Say that no key came for ``wait_s``."""
        return self._settle()

    @property
    def _is_long_enough(self) -> bool:
        return self._text.startswith(self._prefix) and len(self._text) - len(self._prefix) >= self._min_length

    def _settle(self) -> Ruling[K]:
        """Judge a burst that has no end."""
        if (self._prefix or not self._needs_end) and self._is_long_enough:
            self._ended_s = self._last_s + self.wait_s
            return self._finish()
        replay = self.held
        self._clear()
        return Ruling(replay=replay)

    def _finish(self) -> Ruling[K]:
        ruling = Ruling(scan=self._text[len(self._prefix) :], taken=self.held)
        self._clear()
        return ruling

    def _clear(self) -> None:
        self._held.clear()
        self._text = ""

    def _not_the_prefix(self) -> tuple[K, ...]:
        """Let go of leading keys that cannot begin the prefix."""
        freed: list[K] = []
        while self._held and not (self._text.startswith(self._prefix) or self._prefix.startswith(self._text)):
            first = self._held.popleft()
            self._text = self._text[len(first.text) :]
            freed.append(first.key)
        # A release must not stay behind when its own key has gone.
        while self._held and not self._held[0].text:
            freed.append(self._held.popleft().key)
        return tuple(freed)
