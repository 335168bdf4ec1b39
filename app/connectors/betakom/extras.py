"""What only Betakom has, from an order's ``extras``: price, vehicle, times, and what differs from the order itself."""

import datetime as dt
import re
from decimal import Decimal
from typing import Annotated, Any, Self

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    StringConstraints,
    field_validator,
    model_validator,
)

from app.domain.addresses import FieldError, Text, checked_text
from app.domain.money import Currency
from app.domain.wording import mark, say

PATH = "extras.betakom"
"""Where these stand in an order."""
MAX_PACKAGES = 1_000


def _none_if_empty(value: Any) -> Any:
    return None if isinstance(value, str) and not value.strip() else value


def _day(value: Any) -> Any:
    # A bare number would be read as seconds since 1970.
    if value is None or type(value) is dt.date:
        return value
    if isinstance(value, str) and re.fullmatch(r"\d{4}-\d{2}-\d{2}", value.strip(), re.ASCII):
        try:
            return dt.date.fromisoformat(value.strip())
        except ValueError:
            pass
    elif isinstance(value, str) and not value.strip():
        return None
    raise ValueError(say("A day, as 2026-07-02"))


def _time_of_day(value: Any) -> Any:
    if value is None:
        return value
    if isinstance(value, dt.time) and not (value.second or value.microsecond or value.tzinfo):
        return value
    if isinstance(value, str) and re.fullmatch(r"([01]\d|2[0-3]):[0-5]\d(:00)?", value.strip(), re.ASCII):
        return dt.time.fromisoformat(value.strip())
    if isinstance(value, str) and not value.strip():
        return None
    raise ValueError(say("A time of day, as 08:00"))


def _printable_lines(text: str) -> str:
    if re.search(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]", text):
        raise ValueError(say("It holds a character that cannot be printed"))
    return text


Day = Annotated[dt.date | None, BeforeValidator(_day)]
TimeOfDay = Annotated[dt.time | None, BeforeValidator(_time_of_day)]
Optional = BeforeValidator(_none_if_empty)
Measure = Annotated[Annotated[Decimal, Field(gt=0, max_digits=9, decimal_places=3)] | None, Optional]
Notes = Annotated[str, StringConstraints(strip_whitespace=True, max_length=100_000), AfterValidator(_printable_lines)]


class _Extra(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True)


class Times(_Extra):
    """When a stop can be reached, on the clock of that place."""

    date: Day = Field(default=None, title="Day")
    time_from: TimeOfDay = Field(default=None, title="From")
    time_to: TimeOfDay = Field(default=None, title="Until")


class Customer(_Extra):
    """Who confirms the order, where it is neither its recipient nor its sender."""

    email: Text = Field(title="E-mail", description="Betakom sends the link for confirming there")
    name: Text = Field(default="", title="Name")
    phone: Text = Field(default="", title="Phone", json_schema_extra={"format": "phone"})

    @field_validator("email")
    @classmethod
    def _email(cls, value: str) -> str:
        value = checked_text(value, mark("The e-mail address"))
        if not re.fullmatch(r"[^@\s]+@[^@\s.]+(\.[^@\s.]+)+", value):
            raise ValueError(say("An e-mail address, as anne@example.com"))
        return value


class Package(_Extra):
    """One line of the packing list; units as the account's options say."""

    model_config = ConfigDict(title="Package")

    length: Measure = Field(default=None, title="Length")
    width: Measure = Field(default=None, title="Width")
    height: Measure = Field(default=None, title="Height")
    weight: Measure = Field(default=None, title="Weight")
    quantity: int = Field(default=1, title="How many", ge=1, le=9_999)


class Extras(_Extra):
    """What Betakom wants to know beyond the order."""

    total_price_eur: Decimal = Field(
        title="Price in EUR",
        description="What was agreed for the whole transport",
        gt=0,
        max_digits=12,
        decimal_places=2,
    )
    currency: Annotated[Currency | None, Optional] = Field(
        default=None, title="Currency", description="Empty: Betakom takes EUR"
    )
    vehicle_type: Text = Field(default="", title="Vehicle", examples=["sprinter", "24t"])
    loading: Times = Field(default=Times(), title="Pick-up")
    unloading: Times = Field(default=Times(), title="Delivery")
    distance_km: Measure = Field(default=None, title="Distance in km")
    total_weight_kg: Measure = Field(
        default=None, title="Total weight in kg", description="Empty: the weight of the parcels"
    )
    packages: tuple[Package, ...] = Field(
        default=(),
        title="Packing list",
        max_length=MAX_PACKAGES,
        description="Empty: the parcels, each on a line of its own",
    )
    extra_services: tuple[Annotated[Text, StringConstraints(min_length=1)], ...] = Field(
        default=(), title="Extra services", examples=[["tailLift"]]
    )
    notes: Notes = Field(
        default="", title="Notes to the carrier", description="Empty: what the order says to the courier"
    )
    customer: Customer | None = Field(default=None, title="Another customer confirms")

    @model_validator(mode="after")
    def _runs_forward(self) -> Self:
        if self.loading.date and self.unloading.date and self.unloading.date < self.loading.date:
            raise FieldError("unloading.date", say("Delivery cannot be before pick-up"))
        return self
