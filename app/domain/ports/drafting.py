"""Help while an order is written: what usually stands in its fields."""

from collections.abc import Mapping
from typing import Protocol, runtime_checkable


@runtime_checkable
class SuggestsWords(Protocol):
    """Knows words that are usual in fields that take any text; asks nobody."""

    def suggestions(self) -> Mapping[str, tuple[str, ...]]:
        """Return the words by dotted field of the order, such as ``extras.betakom.vehicle_type``."""
        ...
