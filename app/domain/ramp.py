"""The ramp: which parcels stand there, and which are still missing before the carrier comes."""

from pydantic import AwareDatetime, BaseModel, ConfigDict

from app.domain.orders import OrderRow


class RampScan(BaseModel):
    """A parcel that was scanned onto the ramp.

    Attributes:
        by_itself: Whether its label had not been scanned back at a desk: this scan proves it too.
    """

    model_config = ConfigDict(frozen=True)

    order_id: int
    parcel_number: int
    identifier: str
    scanned_at: AwareDatetime
    operator: str = ""
    desk: str = ""
    by_itself: bool = False


class MissingOrder(BaseModel):
    """An order that leaves today and is not, or not whole, on the ramp.

    Attributes:
        parcels: The places of its missing parcels in the order.
        pickup_at: When the carrier fetches it; None where it did not say, or it is not placed.
        seen_at: When a missing parcel's label was last scanned back at a desk, and at which; None if none was.
        held_by: Who put it aside.
    """

    model_config = ConfigDict(frozen=True)

    row: OrderRow
    parcels: tuple[int, ...]
    pickup_at: AwareDatetime | None = None
    seen_at: AwareDatetime | None = None
    seen_desk: str = ""
    held_by: str = ""


class RampCount(BaseModel):
    """Numbers of a day on the ramp.

    Attributes:
        parcels: How many were scanned onto it.
        missing_parcels: How many are still to come, of so many orders.
        next_pickup_at: When the next carrier comes, and for which account; None where none said so.
    """

    model_config = ConfigDict(frozen=True)

    parcels: int = 0
    missing_parcels: int = 0
    missing_orders: int = 0
    next_pickup_at: AwareDatetime | None = None
    next_account: str = ""

    @property
    def all_parcels(self) -> int:
        """How many leave that day, as far as is known now."""
        return self.parcels + self.missing_parcels
