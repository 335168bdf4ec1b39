"""What only Porterbuddy has of an order; the form engine draws it."""

import json
from typing import Annotated, Any, Self

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, field_validator, model_validator

from app.connectors.porterbuddy.wire import PickupTime, PickupWindow, checked_webhook_url
from app.domain.addresses import FieldError
from app.domain.money import Money
from app.domain.wording import say


class ItemExtras(BaseModel):
    """What only Porterbuddy has of an item."""

    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True, title="Item")

    sku: str = Field(min_length=1, title="Item number", description="As in the order")
    cost: Money | None = Field(default=None, title="Cost of one")
    storage_celsius: int | None = Field(
        default=None, title="Store at °C", description="For reference only: what must stay cold is said of the parcel"
    )

    def line_key(self) -> str:
        """Return by what two readings of this line are matched."""
        return self.sku


class ReadyForPickup(PickupWindow):
    """From when until when an order can be picked up."""

    model_config = ConfigDict(title="Time")

    start: PickupTime = Field(title="From")
    end: PickupTime = Field(title="Until")

    @model_validator(mode="after")
    def _runs_forward(self) -> Self:
        if self.end <= self.start:
            raise FieldError("end", say("The end lies before the start"))
        return self


class Extras(BaseModel):
    """What only Porterbuddy has, from an order's ``extras``."""

    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True)

    products: tuple[Annotated[str, StringConstraints(min_length=1)], ...] = Field(
        default=("delivery",), min_length=1, title="Products", examples=["delivery", "large"]
    )
    pickup_windows: tuple[ReadyForPickup, ...] = Field(default=(), title="Ready for pick-up")
    shipment_identifier: str = Field(
        default="",
        pattern=r"^([0-9]{5,20})?$",
        title="Shipment number",
        description="5 to 20 digits; the last five become the pin for picking up",
    )
    status_webhook_url: str = Field(
        default="", title="Address for status calls", description="Empty: the account's, if it has one"
    )
    items: tuple[ItemExtras, ...] = Field(default=(), title="More of the items")
    additional_info: str = Field(
        default="",
        title="From the checkout",
        description="What Porterbuddy's checkout widget handed over, as JSON; it is passed on as it is",
        json_schema_extra={"format": "long-text"},
    )

    @field_validator("status_webhook_url")
    @classmethod
    def _status_webhook_url(cls, value: str) -> str:
        return checked_webhook_url(value)

    @field_validator("additional_info")
    @classmethod
    def _additional_info(cls, value: str) -> str:
        if value.strip() and _object(value) is None:
            raise ValueError(say('An object in JSON, as {"name": "value"}'))
        return value.strip()

    def additional(self) -> dict[str, Any] | None:
        """Return what the checkout handed over, None if nothing."""
        return _object(self.additional_info)


def _object(text: str) -> dict[str, Any] | None:
    try:
        read = json.loads(text)
    except (ValueError, RecursionError):
        return None
    return read if isinstance(read, dict) else None
