"""What a carrier does not show of an order, from the order that the station itself sent."""

from typing import Protocol, runtime_checkable

from app.domain.addresses import Party
from app.domain.amendments import AmendmentBasis
from app.domain.orders import Order, Placement
from app.domain.windows import DeliveryWindow


@runtime_checkable
class CompletesTerms(Protocol):
    """Amends orders by overwriting them, and does not show all that would be overwritten."""

    def complete_terms(self, basis: AmendmentBasis, order: Order) -> AmendmentBasis:
        """Fill in what the carrier does not show from the station's own order; ``notes`` say what. Sends nothing.

        Args:
            basis: As ``read_terms`` returned it.
            order: As it was placed, with the numbers of its parcels.
        """
        ...


@runtime_checkable
class ComparesPlacements(Protocol):
    """Returns the order that exists when a key is sent again, whatever the request says now."""

    def compare_placement(
        self, placement: Placement, order: Order, sender: Party, window: DeliveryWindow | None
    ) -> Placement:
        """Read a placed order back and add what it holds otherwise to the placement's notices; never raises for a failed read.

        To be called when an earlier attempt had the same key; a client does it by itself for keys that it has sent before.

        Args:
            placement: What ``place`` returned.
            order: What was sent this time.
        """
        ...
