"""Help while an order is written: what may stand in its fields, and how much of it a carrier takes."""

from collections.abc import Mapping
from typing import Protocol, runtime_checkable

from pydantic import BaseModel, ConfigDict

from app.domain.addresses import Party
from app.domain.orders import Order


class OrderSize(BaseModel):
    """How much an order takes on the line, and how much it may."""

    model_config = ConfigDict(frozen=True)

    size_bytes: int
    limit_bytes: int

    @property
    def percent(self) -> int:
        """How much of the limit is used, rounded down."""
        return self.size_bytes * 100 // self.limit_bytes


@runtime_checkable
class MeasuresOrders(Protocol):
    """Says how near an order is to the size that the carrier takes; asks nobody."""

    def order_size(self, order: Order, sender: Party) -> OrderSize:
        """Measure an order as it would be sent. Raises InvalidInput when it cannot be written yet."""
        ...


@runtime_checkable
class SuggestsWords(Protocol):
    """Knows words that are usual in fields that take any text; asks nobody."""

    def suggestions(self) -> Mapping[str, tuple[str, ...]]:
        """Return the words by dotted field of the order, such as ``extras.betakom.vehicle_type``."""
        ...
