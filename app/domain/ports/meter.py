"""What is kept of how long parcels take."""

from datetime import datetime
from typing import Protocol

from app.domain.meter import Packing


class MeterBook(Protocol):
    """Packings of this desk; they never leave it."""

    def record(self, order_id: int, opened_at: datetime) -> bool:
        """Write an order's packing down from what the ledger knows; tell whether there was something to write.

        Nothing is written for an order that is not on its box, was placed before it was opened, or is written already.
        """
        ...

    def packings(self, since: datetime) -> tuple[Packing, ...]:
        """Return those that were done since a moment, the oldest first."""
        ...
