"""The port of systems that take more details of one parcel of a placed order."""

from typing import Protocol, Self, runtime_checkable

from pydantic import BaseModel, ConfigDict, Field, model_validator

from app.domain.addresses import FieldError, Text
from app.domain.parcels import MAX_SIZE_CM, MAX_WEIGHT_GRAMS, TemperatureRange
from app.domain.wording import say


class ParcelDetails(BaseModel):
    """What is to be added to a parcel, or to stand in the place of what is known; what is not given stays as it is."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    description: Text = Field(default="", title="Contents")
    width_cm: int | None = Field(default=None, title="Width in cm", gt=0, le=MAX_SIZE_CM)
    height_cm: int | None = Field(default=None, title="Height in cm", gt=0, le=MAX_SIZE_CM)
    depth_cm: int | None = Field(default=None, title="Depth in cm", gt=0, le=MAX_SIZE_CM)
    weight_grams: int | None = Field(default=None, title="Weight in grams", gt=0, le=MAX_WEIGHT_GRAMS)
    temperature: TemperatureRange | None = Field(default=None, title="Temperature")

    @model_validator(mode="after")
    def _says_something(self) -> Self:
        if not any(getattr(self, name) not in {None, ""} for name in type(self).model_fields):
            raise FieldError("description", say("Nothing is given that could be added"))
        return self


@runtime_checkable
class SetsParcelDetails(Protocol):
    """Adds to one parcel; what a parcel has cannot be taken away by it."""

    def set_parcel_details(self, order_id: str, identifier: str, details: ParcelDetails) -> None:
        """Send a parcel's details. Exactly one request leaves.

        Args:
            order_id: The carrier's number of the order.
            identifier: The parcel's number, as its barcode holds it.

        Raises:
            InvalidInput: The carrier's document forbids it; each problem names its field in ``details``; nothing was sent.
            Refused: The carrier said no; ``not_found`` at ``identifier`` when the order has no such parcel.
            Unreachable: It never left.
            OutcomeUnknown: It left, and no clear answer came: read the order before sending it again.
            CredentialMissing: No key for the account; nothing was sent.
        """
        ...
