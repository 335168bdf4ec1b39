"""What can be changed of an accepted order, in our words; the form engine draws it.

Sections that are left empty are not sent. What an emptied list means is not confirmed by the vendor, so sending one takes a
tick of its own. Fields with ``examples`` take other words too: the vendor's lists of words are open.
"""

from typing import Annotated, Any, Self

from pydantic import AwareDatetime, BaseModel, ConfigDict, Field, StringConstraints, field_validator, model_validator

from app.domain.addresses import Country, FieldError
from app.domain.amendments import NO_NUMBER
from app.domain.money import Money
from app.domain.wording import say

OPERATIONS = ("loading", "unloading", "customs_clearance")
TRANSPORTS = ("ftl", "ltl", "multi_ftl")
PRICE_TYPES = ("route", "km")
LOADS = (
    *("bag", "barrel", "big-bag", "box", "carton", "container_palette", "cubic", "eur_2", "eur_3", "eur_6"),
    *("europalette", "log", "other", "palette", "piece", "20gp_dry_van", "40gp_dry_van", "40hc_high_cube"),
)
"""Suggestions (reference.md, 3.9), not limits."""

LINE_CHARACTERS = 500
PROSE_CHARACTERS = 20_000
"""More than anybody types; Trans.eu documents no lengths."""
Line = Annotated[str, StringConstraints(strip_whitespace=True, max_length=LINE_CHARACTERS)]
Needed = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=LINE_CHARACTERS)]
Prose = Annotated[str, StringConstraints(strip_whitespace=True, max_length=PROSE_CHARACTERS)]
_UNCONFIRMED: dict[str, Any] = {"confirmed": False}
Count = Annotated[float, Field(ge=0, allow_inf_nan=False)]


class _Terms(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", hide_input_in_errors=True)


class Quantity(_Terms):
    """A number with its unit."""

    value: float = Field(gt=0, allow_inf_nan=False, title="Value")
    unit_code: Line = Field(title="Unit")

    def shown(self) -> str:
        """Return number and unit; a read that names no unit says so."""
        return f"{self.value:g} {self.unit_code or say('(unit not stated)')}"


class Weight(Quantity):
    """A weight; Trans.eu shows its unit in amendments only."""

    model_config = ConfigDict(title="Weight")

    unit_code: Line = Field(default="t", title="Unit", examples=["t"])

    @model_validator(mode="after")
    def _range(self) -> Self:
        if self.unit_code == "t" and not 0.001 <= self.value <= 100_000:
            raise FieldError("value", say("0.001 to 100,000 t"))
        return self


class Length(Quantity):
    """A length; the unit's code is not confirmed by the vendor."""

    unit_code: Line = Field(default="m", title="Unit", examples=["m"], json_schema_extra=_UNCONFIRMED)


class LoadingMetres(Length):
    """Loading metres."""

    @model_validator(mode="after")
    def _range(self) -> Self:
        if self.unit_code == "m" and not 0.01 <= self.value <= 417:
            raise FieldError("value", say("0.01 to 417 m"))
        return self


class Volume(Quantity):
    """A volume; the unit's code is not confirmed by the vendor."""

    unit_code: Line = Field(default="m3", title="Unit", examples=["m3"], json_schema_extra=_UNCONFIRMED)


class Load(_Terms):
    """What is carried."""

    model_config = ConfigDict(title="Load")

    load_id: Line = Field(default="", title="Load number", description="Operations refer to it", examples=["load-1"])
    name: Line = Field(default="", title="Name")
    type_of_load: Line = Field(default="", title="Kind", examples=list(LOADS))
    amount: Count | None = Field(default=None, title="Amount")
    weight: Weight | None = Field(default=None, title="Weight")
    height: Length | None = Field(default=None, title="Height")
    width: Length | None = Field(default=None, title="Width")
    length: Length | None = Field(default=None, title="Length")
    volume: Volume | None = Field(default=None, title="Volume")
    loading_meters: LoadingMetres | None = Field(default=None, title="Loading metres")
    is_stackable: bool | None = Field(default=None, title="Stackable")
    is_exchangeable: bool | None = Field(default=None, title="Exchangeable")
    description: Line = Field(default="", title="Description")
    cleaning_regime: Line = Field(default="", title="Cleaning regime", examples=["a", "b", "c", "d"])
    idtf: Line = Field(default="", title="IDTF code")
    shipment_request_load_id: int | None = Field(default=None, title="Load number of the shipment request")

    def line_key(self) -> str:
        """Return by what two readings of this load are matched."""
        return self.load_id or self.name or NO_NUMBER


class OperationLoad(_Terms):
    """How much of a load an operation concerns."""

    model_config = ConfigDict(title="Load")

    load_id: Needed = Field(title="Load number")
    weight: Weight | None = Field(default=None, title="Weight")

    def line_key(self) -> str:
        """Return by what two readings of this line are matched."""
        return self.load_id


class Operation(_Terms):
    """What is done at a spot."""

    model_config = ConfigDict(title="Operation")

    operation_order: int = Field(
        default=1,
        ge=1,
        title="Place in the sequence",
        description="Starts at 1 at each spot",
        json_schema_extra={"format": "place"},
    )
    type: Needed = Field(title="Kind", examples=list(OPERATIONS))
    begin: AwareDatetime | None = Field(default=None, title="From")
    end: AwareDatetime | None = Field(default=None, title="Until")
    slot: Count | None = Field(default=None, title="Slot")
    loads: tuple[OperationLoad, ...] = Field(default=(), title="Loads")
    without_loads: bool = Field(default=False, title="Send an empty list of loads on purpose")

    @model_validator(mode="after")
    def _both_times_and_forward(self) -> Self:
        if (self.begin is None) != (self.end is None):
            raise FieldError("end" if self.end is None else "begin", say("A time span has both its times"))
        # The document's own example unloads from 11:00 to 11:00.
        if self.begin is not None and self.end is not None and self.end < self.begin:
            raise FieldError("end", say("The end lies before the start"))
        if self.loads and self.without_loads:
            raise FieldError("without_loads", say("There are loads: take them out first"))
        return self

    def line_key(self) -> str:
        """Return by what two readings of this operation are matched."""
        return str(self.operation_order)


class Tracking(_Terms):
    """Who is told where the transport is."""

    email: Needed = Field(title="E-mail")
    is_shared: bool = Field(default=False, title="Shared")


class Address(_Terms):
    """Address of a spot."""

    locality: Needed = Field(title="City")
    postal_code: Needed = Field(title="Postal code")
    country: Country = Field(title="Country")
    street: Line = Field(default="", title="Street")
    number: Line = Field(default="", title="Number")
    description: Line = Field(default="", title="Description")
    tracking: Tracking | None = Field(default=None, title="Tracking")


class Coordinates(_Terms):
    """Where a place lies, in degrees."""

    latitude: float = Field(ge=-90, le=90, title="Latitude")
    longitude: float = Field(ge=-180, le=180, title="Longitude")

    def shown(self) -> str:
        """Return both in degrees."""
        return f"{self.latitude:.5f}, {self.longitude:.5f}"


class Spot(_Terms):
    """A stop of the route."""

    model_config = ConfigDict(title="Spot")

    spot_order: int = Field(default=1, ge=1, title="Place in the route", json_schema_extra={"format": "place"})
    address: Address = Field(title="Address")
    operations: tuple[Operation, ...] = Field(default=(), title="Operations")
    name: Line = Field(default="", title="Name")
    description: Line = Field(default="", title="Description")
    timezone: Line = Field(
        default="",
        title="Time zone",
        description="Times are written in it",
        examples=["Europe/Warsaw"],
        json_schema_extra={"format": "timezone"},
    )
    coordinates: Coordinates | None = Field(default=None, title="Coordinates")
    spot_id: Line = Field(default="", title="Number of the spot", description="Sent only if it is a whole number")

    @field_validator("timezone")
    @classmethod
    def _timezone(cls, value: str) -> str:
        if value:
            from zoneinfo import ZoneInfo

            try:
                ZoneInfo(value)
            except (KeyError, ValueError, OSError):
                raise ValueError(say("A time zone, as Europe/Warsaw")) from None
        return value

    @model_validator(mode="after")
    def _sequence(self) -> Self:
        _require_sequence([each.operation_order for each in self.operations], "operations", "operation_order")
        return self

    def line_key(self) -> str:
        """Return by what two readings of this spot are matched."""
        return str(self.spot_order)


class Transport(_Terms):
    """What vehicle is asked for."""

    type: Line = Field(default="", title="Kind", examples=list(TRANSPORTS))
    count: Count | None = Field(default=None, title="How many")
    total_weight: Weight | None = Field(default=None, title="Total weight")
    settlement_basis: Line = Field(default="", title="Settled by")


class Payment(_Terms):
    """When and what is paid."""

    days: int | None = Field(default=None, ge=0, title="Days until payment")
    price: Money | None = Field(default=None, title="Price")
    price_type: Line = Field(default="", title="Price for", examples=list(PRICE_TYPES))

    @model_validator(mode="after")
    def _price(self) -> Self:
        if self.price is not None and self.price.minor_units <= 0:
            raise FieldError("price", say("More than 0"))
        if self.price_type and self.price is None:
            raise FieldError("price", say("What the price is for needs a price"))
        return self


class Amendment(_Terms):
    """New terms for an order that its carrier has accepted (transeu.txt)."""

    shipment_external_id: Line = Field(default="", title="Own number of the shipment")
    spots: tuple[Spot, ...] = Field(default=(), title="Route", description="All of them: a list is sent whole")
    loads: tuple[Load, ...] = Field(default=(), title="Loads", description="All of them: a list is sent whole")
    without_loads: bool = Field(default=False, title="Send an empty list of loads on purpose")
    transport: Transport | None = Field(default=None, title="Transport")
    payment: Payment | None = Field(default=None, title="Payment")
    additional_terms: Prose = Field(default="", title="Additional terms")
    distance_estimated: Count | None = Field(default=None, title="Estimated distance")
    transit_time: Count | None = Field(default=None, title="Transit time")

    @model_validator(mode="after")
    def _whole(self) -> Self:
        if self.loads and self.without_loads:
            raise FieldError("without_loads", say("There are loads: take them out first"))
        _require_sequence([spot.spot_order for spot in self.spots], "spots", "spot_order")
        return self


def _require_sequence(orders: list[int], where: str, field: str) -> None:
    """Raise unless the numbers are 1, 2, 3 … in any order: each spot's sequence starts at 1 (reference.md, 3.4)."""
    for place, number in enumerate(orders):
        if number in orders[:place] or number > len(orders):
            raise FieldError(f"{where}.{place}.{field}", say("1, 2, 3 and so on, each once"))
