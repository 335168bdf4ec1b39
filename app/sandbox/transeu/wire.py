"""What Trans.eu is sent, from our own reading of its document (transeu.txt) and the vendor's ``PostOrderAmendmentDto``."""

import re
from datetime import datetime
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, StrictBool, StrictFloat, StrictInt, StrictStr

_TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?([+-]\d\d:?\d\d|Z)")


def _moment(text: str) -> str:
    if not _TIME.fullmatch(text):
        raise ValueError("a date and time with an offset is wanted")
    datetime.fromisoformat(text)
    return text


Moment = Annotated[StrictStr, AfterValidator(_moment)]
Number = StrictInt | StrictFloat
Text = Annotated[StrictStr, Field(min_length=1)]


class _Known(BaseModel):
    model_config = ConfigDict(extra="forbid")


class Quantity(_Known):
    """``{value, unit_code}``."""

    value: Number
    unit_code: StrictStr


class Tracking(_Known):
    """Of an address."""

    email: StrictStr
    is_shared: StrictBool


class Address(_Known):
    """Of a place; three of its fields must be there (validation rules of new orders)."""

    locality: Text
    postal_code: Text
    country: Annotated[StrictStr, Field(pattern=r"^[A-Z]{2}$")]
    street: StrictStr | None = None
    number: StrictStr | None = None
    description: StrictStr | None = None
    tracking: Tracking | None = None


class Coordinates(_Known):
    """Of a place."""

    latitude: Number
    longitude: Number


class Place(_Known):
    """Of a spot."""

    address: Address
    timezone: StrictStr | None = None
    coordinates: Coordinates | None = None


class Timespans(_Known):
    """Of an operation."""

    begin: Moment
    end: Moment


class OperationLoad(_Known):
    """Of an operation."""

    load_id: StrictStr
    weight: Quantity | None = None


class Operation(_Known):
    """Of a spot."""

    operation_order: Annotated[StrictInt, Field(ge=1)]
    type: Text
    timespans: Timespans | None = None
    slot: Number | None = None
    loads: list[OperationLoad] | None = None


class Spot(_Known):
    """Of a route."""

    id: Number | None = None
    name: StrictStr | None = None
    description: StrictStr | None = None
    spot_order: Annotated[StrictInt, Field(ge=1)]
    place: Place
    operations: list[Operation] | None = None


class Load(_Known):
    """Of a freight."""

    load_id: StrictStr | None = None
    amount: Number | None = None
    is_stackable: StrictBool | None = None
    is_exchangeable: StrictBool | None = None
    type_of_load: StrictStr | None = None
    name: StrictStr | None = None
    description: StrictStr | None = None
    cleaning_regime: StrictStr | None = None
    idtf: StrictStr | None = None
    shipment_request_load_id: Number | None = None
    weight: Quantity | None = None
    height: Quantity | None = None
    width: Quantity | None = None
    length: Quantity | None = None
    volume: Quantity | None = None
    loading_meters: Quantity | None = None


class Transport(_Known):
    """Of the requirements."""

    type: Literal["ftl", "ltl", "multi_ftl"] | None = None
    count: Number | None = None
    total_weight: Quantity | None = None
    settlement_basis: StrictStr | None = None


class Requirements(_Known):
    """Of a freight."""

    transport: Transport


class Freight(_Known):
    """The freight's part of an amendment."""

    loads: list[Load] | None = None
    requirements: Requirements | None = None
    shipment_external_id: StrictStr | None = None
    distance_estimated: Number | None = None
    transit_time: Number | None = None
    spots: list[Spot] | None = None


class Price(_Known):
    """Of a payment."""

    value: Annotated[Number, Field(gt=0)]
    currency: Annotated[StrictStr, Field(pattern=r"^[A-Za-z]{3}$")]
    type: StrictStr | None = None


class Payment(_Known):
    """When and what is paid."""

    days: Annotated[StrictInt, Field(ge=0)] | None = None
    price: Price | None = None


class Amendment(_Known):
    """Both calls' body; only the one that is no draft takes an ``id``."""

    id: StrictStr | None = None
    freight: Freight | None = None
    additional_terms: StrictStr | None = None
    payment: Payment | None = None

    def given(self) -> dict[str, Any]:
        """Return what was sent, without what was not."""
        return self.model_dump(exclude_unset=True)
