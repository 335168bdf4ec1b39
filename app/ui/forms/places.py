"""Where a widget's values lie in the draft; entries that move take everything in them along."""

from collections.abc import Iterator

from app.ui.forms.tree import joined


class Place:
    """One step of a path.

    Args:
        above: What it lies in; None for the whole form.
        key: Name of a field, or place in a list from 0.
        word: What a screen reader says of it before the names of the fields inside; empty for nothing.
        is_numbered: Whether its number is said after the word: "Spot 1".
    """

    def __init__(
        self, above: "Place | None" = None, key: str = "", word: str = "", *, is_numbered: bool = False
    ) -> None:
        self.above = above
        self.key = key
        self.word = word
        self.is_numbered = is_numbered

    @property
    def path(self) -> str:
        """Its dotted path now."""
        return joined(self.above.path, self.key) if self.above is not None else self.key

    @property
    def number(self) -> int:
        """Its place in its list, from 1; 0 for what is in no list."""
        return int(self.key) + 1 if self.key.isdecimal() else 0

    def spoken(self, name: str = "") -> str:
        """Return what a screen reader says: ``Spot 1, Address, City``."""
        words = [each.own_words for each in self._upward()][::-1]
        return ", ".join(filter(None, (*words, name)))

    @property
    def own_words(self) -> str:
        """Its own part of what is said."""
        return f"{self.word} {self.number}" if self.is_numbered else self.word

    def _upward(self) -> "Iterator[Place]":
        place: Place | None = self
        while place is not None:
            yield place
            place = place.above
