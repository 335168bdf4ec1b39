"""Betakom's own words (betakom.txt) for what is sent; names on the wire are these in camelCase. Unknown words are forbidden."""

import json
from decimal import Decimal
from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, Field, PlainSerializer
from pydantic.alias_generators import to_camel


def _number(value: Decimal) -> int | float:
    return int(value) if value == value.to_integral_value() else float(value)


Number = Annotated[Decimal, PlainSerializer(_number)]
"""A JSON number; whole ones are written without a point, as in the document."""


class _Sent(BaseModel):
    model_config = ConfigDict(
        alias_generator=to_camel, populate_by_name=True, extra="forbid", frozen=True, defer_build=True
    )


class Customer(_Sent):
    """``customer.*``; the mail with the link goes to its address."""

    email: str
    name: str | None = None
    phone: str | None = None


class Stop(_Sent):
    """``loading.*`` and ``unloading.*``: days as YYYY-MM-DD, times as HH:mm."""

    country: str = Field(pattern=r"^[A-Z]{2}$")
    city: str | None = None
    postal_code: str | None = None
    address: str | None = None
    date: str | None = Field(default=None, pattern=r"^\d{4}-\d{2}-\d{2}$")
    time_from: str | None = Field(default=None, pattern=r"^\d{2}:\d{2}$")
    time_to: str | None = Field(default=None, pattern=r"^\d{2}:\d{2}$")


class Package(_Sent):
    """A line of ``packages``."""

    length: Number | None = None
    width: Number | None = None
    height: Number | None = None
    weight: Number | None = None
    quantity: int


class IngestRequest(_Sent):
    """``POST /api/v1/partners/orders/ingest``, body."""

    partner_order_id: str = Field(min_length=1)
    customer: Customer
    loading: Stop
    unloading: Stop
    vehicle_type: str | None = None
    total_price_eur: Number = Field(gt=0)
    currency: str | None = None
    distance_km: Number | None = None
    total_weight_kg: Number | None = None
    packages: list[Package] | None = None
    extra_services: dict[str, bool] | None = None
    notes: str | None = None

    def content(self) -> bytes:
        """Return the bytes that are signed and sent; what was not given is left out."""
        body: dict[str, Any] = self.model_dump(mode="json", by_alias=True, exclude_none=True)
        return json.dumps(body, ensure_ascii=False, separators=(",", ":"), allow_nan=False).encode()
