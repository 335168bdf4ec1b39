"""The port of systems that answer a repeated order with the one that exists."""

from typing import Protocol, runtime_checkable

from app.domain.orders import Order, Placement
from app.domain.windows import DeliveryWindow


@runtime_checkable
class ComparesPlacements(Protocol):
    """Returns the order that exists when a key is sent again, whatever the request says now."""

    def compare_placement(self, placement: Placement, order: Order, window: DeliveryWindow | None) -> Placement:
        """Read a placed order back and add what it holds otherwise to the placement's notices; never raises for a failed read.

        To be called when an earlier attempt had the same key; a client does it by itself for keys that it has sent before.

        Args:
            placement: What ``place`` returned.
            order: What was sent this time.
        """
        ...
