"""Papers that the desk prints for itself: packing slips, the day's manifest, sheets of codes to scan."""

from pydantic import AwareDatetime, BaseModel, ConfigDict

from app.domain.addresses import Party
from app.domain.orders import Order


class Slip(BaseModel):
    """What goes into the box: the order, its goods and its parcels.

    Attributes:
        carrier: The account's name, as people call it.
        carrier_number: The carrier's own number of the order; empty while it is not placed.
        printed_at: When, in the desk's own time zone; so everywhere here.
    """

    model_config = ConfigDict(frozen=True)

    order: Order
    sender: Party | None = None
    carrier: str = ""
    carrier_number: str = ""
    printed_at: AwareDatetime
    operator: str = ""
    desk: str = ""


class ManifestRow(BaseModel):
    """One order that left.

    Attributes:
        identifiers: The parcels' numbers that were scanned back, in their order; parcel_count is how many the order has.
        weight_grams: Of those parcels; None where one is not known.
    """

    model_config = ConfigDict(frozen=True)

    reference: str
    recipient: str
    place: str
    carrier: str
    carrier_number: str = ""
    identifiers: tuple[str, ...] = ()
    parcel_count: int = 1
    weight_grams: int | None = None
    scanned_at: AwareDatetime | None = None


class Manifest(BaseModel):
    """All that left in a day, with a line for the driver's name.

    Attributes:
        day: As it is shown: "2026-11-21".
    """

    model_config = ConfigDict(frozen=True)

    day: str
    rows: tuple[ManifestRow, ...]
    sender: Party | None = None
    printed_at: AwareDatetime
    operator: str = ""
    desk: str = ""

    @property
    def parcel_count(self) -> int:
        """How many parcels left."""
        return sum(len(row.identifiers) for row in self.rows)


class SheetCode(BaseModel):
    """A code to scan, with what it does."""

    model_config = ConfigDict(frozen=True)

    code: str
    title: str
    detail: str = ""


class CodeSheet(BaseModel):
    """A sheet of codes for the wall: what a scanner can do instead of a key."""

    model_config = ConfigDict(frozen=True)

    title: str
    codes: tuple[SheetCode, ...]
    printed_at: AwareDatetime
    desk: str = ""


DeskPaper = Slip | Manifest | CodeSheet
