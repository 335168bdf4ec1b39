"""What Betakom's document says an order holds, read strictly; names are the document's own."""

# ruff: noqa: N815  (the names are the wire's)

from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, ValidationError

_REQUIRED_TEXT = StringConstraints(min_length=1, strict=True)
Text = Annotated[str, StringConstraints(strict=True)]
Country = Annotated[str, StringConstraints(pattern=r"^[A-Z]{2}$", strict=True)]
Number = Annotated[float, Field(strict=True, allow_inf_nan=False)]


class _Read(BaseModel):
    model_config = ConfigDict(extra="ignore", frozen=True)


class Customer(_Read):
    """``customer``."""

    email: Annotated[str, StringConstraints(pattern=r"^[^@\s]+@[^@\s]+$", strict=True)]
    name: Text | None = None
    phone: Text | None = None


class Stop(_Read):
    """``loading`` and ``unloading``."""

    country: Country
    city: Text | None = None
    postalCode: Text | None = None
    address: Text | None = None
    date: Annotated[str, StringConstraints(pattern=r"^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$")] | None = None
    timeFrom: Annotated[str, StringConstraints(pattern=r"^([01]\d|2[0-3]):[0-5]\d$")] | None = None
    timeTo: Annotated[str, StringConstraints(pattern=r"^([01]\d|2[0-3]):[0-5]\d$")] | None = None


class Package(_Read):
    """A line of ``packages``."""

    length: Number | None = None
    width: Number | None = None
    height: Number | None = None
    weight: Number | None = None
    quantity: Annotated[int, Field(strict=True)] | None = None


class Ingest(_Read):
    """The body of an order."""

    partnerOrderId: Annotated[str, _REQUIRED_TEXT]
    customer: Customer
    loading: Stop
    unloading: Stop
    vehicleType: Text | None = None
    totalPriceEur: Annotated[float, Field(gt=0, strict=True, allow_inf_nan=False)]
    currency: Text | None = None
    distanceKm: Number | None = None
    totalWeightKg: Number | None = None
    packages: list[Package] | None = None
    extraServices: dict[str, Any] | None = None
    notes: Text | None = None


Violation = tuple[tuple[str | int, ...], str]
"""Place and message."""
_MESSAGES = {
    "missing": "is required",
    "greater_than": "must be greater than 0",
    "string_type": "must be a string",
    "float_type": "must be a number",
    "int_type": "must be an integer",
    "string_too_short": "must not be empty",
    "string_pattern_mismatch": "has the wrong format",
}


def read_order(data: Any) -> Ingest | list[Violation]:
    """Read an order, or say what is wrong with each of its fields."""
    try:
        return Ingest.model_validate(data)
    except ValidationError as error:
        return [(line["loc"], _MESSAGES.get(line["type"], line["msg"])) for line in error.errors()]
