"""What can be changed of an order that Porterbuddy has, in our words; the form engine draws it.

The list of parcels replaces the one that Porterbuddy holds (porterbuddy.txt, "Update shipment details"); everything else that is
left empty is not sent. The types are as wide as what Porterbuddy may show; its limits are checked before anything is sent.
"""

from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

from app.domain.amendments import NO_NUMBER
from app.domain.numbers import number_shown
from app.domain.orders import AtTheDoor
from app.domain.wording import say

MAX_INT = 2**31 - 1
Int = Annotated[int, Field(ge=0, le=MAX_INT)]
Line = Annotated[str, StringConstraints(strip_whitespace=True, max_length=500)]


_NEEDED: dict[str, Any] = {"mark": "needed"}


def degrees_words(lowest: float, highest: float) -> str:
    """Return degrees for people, such as ``8 to 25 °C``."""
    return say("{minimum} to {maximum} °C", minimum=number_shown(lowest), maximum=number_shown(highest))


class _Terms(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", hide_input_in_errors=True)


class Temperature(_Terms):
    """Degrees between which a parcel must stay."""

    minimum_celsius: float = Field(title="Lowest °C", allow_inf_nan=False, examples=[8, 5, 2])
    maximum_celsius: float = Field(title="Highest °C", allow_inf_nan=False, examples=[25, 20, 25])

    def shown(self) -> str:
        """Return ``8 to 25 °C``, in no language: a change is told from what an order shows by it."""
        return f"{self.minimum_celsius:g} to {self.maximum_celsius:g} °C"

    def words(self) -> str:
        """Return the same for people."""
        return degrees_words(self.minimum_celsius, self.maximum_celsius)


class ShipmentParcel(_Terms):
    """One parcel of the complete list."""

    model_config = ConfigDict(title="Parcel")

    identifier: Line = Field(
        default="", title="Parcel number", description="5 to 20 digits, as its barcode holds it", examples=["12345"]
    )
    description: Line = Field(default="", title="Contents", json_schema_extra=_NEEDED)
    weight_grams: Int | None = Field(default=None, title="Weight in grams", json_schema_extra=_NEEDED)
    width_cm: Int | None = Field(default=None, title="Width in cm")
    height_cm: Int | None = Field(default=None, title="Height in cm")
    depth_cm: Int | None = Field(default=None, title="Depth in cm")
    temperature: Temperature | None = Field(
        default=None,
        title="Temperature",
        description="8 to 25, 5 to 20 or 2 to 25 °C; not to be changed once labels are printed",
    )

    def line_key(self) -> str:
        """Return by what two readings of this parcel are matched."""
        return self.identifier or NO_NUMBER


class VerificationChanges(_Terms):
    """What the courier checks; what is left empty stays as it is."""

    at_the_door: AtTheDoor | None = Field(default=None, title="At the door")
    minimum_age: Annotated[int, Field(ge=0, le=120)] | None = Field(default=None, title="Minimum age")
    signature: bool | None = Field(
        default=None, title="Signature", description="Porterbuddy asks for the recipient's code instead"
    )
    confirm_receipt: bool | None = Field(default=None, title="Recipient confirms receipt")


class ShipmentDetails(_Terms):
    """Parcels and verifications of an order; the list of parcels is complete and overwrites."""

    parcels: tuple[ShipmentParcel, ...] = Field(
        default=(), title="Parcels", description="The complete list: what is not in it is removed"
    )
    order_reference: Line = Field(default="", title="Order number", description="Empty: stays as it is")
    shipment_identifier: Line = Field(default="", title="Shipment number", description="5 to 20 digits")
    verifications: VerificationChanges = Field(default=VerificationChanges(), title="Verification")
