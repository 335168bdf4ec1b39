"""Trans.eu's own words for what is answered; what is not known is ignored, words stay as they are.

The document shows the answer to a draft only; orders are those of the vendor's ``OrdersEntityV2Dto`` (reference.md, 3.5).
"""

import re
from typing import Annotated, Any

from pydantic import (
    AwareDatetime,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    RootModel,
    SecretStr,
    StringConstraints,
    ValidationError,
    ValidatorFunctionWrapHandler,
    WrapValidator,
)


def _number_as_text(value: Any) -> Any:
    return str(value) if isinstance(value, int) and not isinstance(value, bool) else value


def _none_if_unreadable(value: Any, handler: ValidatorFunctionWrapHandler) -> Any:
    try:
        return handler(value)
    except ValidationError:
        return None


def _empty_if_none(value: Any) -> Any:
    return [] if value is None else value


Id = Annotated[
    str,
    BeforeValidator(_number_as_text),
    StringConstraints(strip_whitespace=True, min_length=1, max_length=100, pattern=r"^[^\x00-\x20\x7f]+$"),
]
Unsure = WrapValidator(_none_if_unreadable)
"""For what nothing depends on: it must not hide that an order exists."""
OptionalText = Annotated[str | None, BeforeValidator(_number_as_text), Unsure]
OptionalNumber = Annotated[float | None, Field(allow_inf_nan=False), Unsure]
OptionalTime = Annotated[AwareDatetime | None, Unsure]
OptionalFlag = Annotated[bool | None, Unsure]
TokenText = Annotated[SecretStr, Field(min_length=1, max_length=20_000)]


class _Answered(BaseModel):
    model_config = ConfigDict(extra="ignore", frozen=True, defer_build=True, hide_input_in_errors=True)


class Tokens(_Answered):
    """Answer of the token endpoint, to a code as to a refresh token (reference.md, 3.2)."""

    access_token: TokenText
    refresh_token: TokenText | None = None
    expires_in: Annotated[float | None, Field(ge=0, le=10_000_000), Unsure] = None
    scope: OptionalText = None


class Link(_Answered):
    """A link; it names a host inside Trans.eu and is never followed."""

    href: OptionalText = None


class Links(_Answered):
    """Section "Response", ``_links``."""

    self_: Annotated[Link | None, Unsure] = Field(default=None, alias="self")


class DraftAnswer(_Answered):
    """Section "Response"."""

    id: Id
    links: Annotated[Links | None, Unsure] = Field(default=None, alias="_links")

    def order_id(self) -> str:
        """Return the order that the link names; empty where it names none."""
        href = (self.links and self.links.self_ and self.links.self_.href) or ""
        found = re.search(r"/orders/([^/?#]+)/amendment", href)
        return found[1] if found else ""


class MaybeDraftAnswer(_Answered):
    """Answer to an amendment that is no draft: documented as 204 without a body."""

    id: Annotated[Id | None, Unsure] = None


class Sized(_Answered):
    """A number with its unit, as amendments have it."""

    value: float = Field(allow_inf_nan=False)
    unit_code: str = ""


def _sized(value: Any) -> Any:
    plain = isinstance(value, int | float) and not isinstance(value, bool)
    return {"value": value} if plain else value


Size = Annotated[Sized | None, BeforeValidator(_sized), Unsure]
"""Reads show plain numbers, amendments send ``{value, unit_code}``; both are read."""


class Load(_Answered):
    """A load, as an order is read."""

    load_id: OptionalText = None
    id: OptionalText = None
    amount: OptionalNumber = None
    is_stackable: OptionalFlag = None
    is_exchangeable: OptionalFlag = None
    type_of_load: OptionalText = None
    name: OptionalText = None
    description: OptionalText = None
    cleaning_regime: OptionalText = None
    idtf: OptionalText = None
    weight: Size = None
    height: Size = None
    width: Size = None
    length: Size = None
    volume: Size = None
    loading_meters: Size = None


class OperationLoad(Load):
    """A load at an operation: nested in ``load`` when read, flat when amended."""

    load: Annotated[Load | None, Unsure] = None


class Timespans(_Answered):
    """From when until when, in UTC."""

    begin: OptionalTime = None
    end: OptionalTime = None


class Operation(_Answered):
    """What is done at a spot."""

    operation_order: int
    type: str
    timespans: Annotated[Timespans | None, Unsure] = None
    slot: OptionalNumber = None
    operation_time: OptionalNumber = None
    loads: Annotated[list[OperationLoad], BeforeValidator(_empty_if_none)] = []


class Tracking(_Answered):
    """Who is told where a transport is; a read may show a bare text instead."""

    email: str
    is_shared: bool


class Address(_Answered):
    """Address of a spot; countries may be in small letters."""

    locality: OptionalText = None
    postal_code: OptionalText = None
    country: OptionalText = None
    street: OptionalText = None
    number: OptionalText = None
    description: OptionalText = None
    tracking: Any = None


class Coordinates(_Answered):
    """Where a place lies, in degrees."""

    latitude: float
    longitude: float


class Place(_Answered):
    """Place of a spot."""

    address: Address
    timezone: OptionalText = None
    coordinates: Annotated[Coordinates | None, Unsure] = None


class Spot(_Answered):
    """A stop of the route."""

    spot_order: int
    id: OptionalText = None
    name: OptionalText = None
    description: OptionalText = None
    place: Place
    operations: Annotated[list[Operation], BeforeValidator(_empty_if_none)] = []


class Transport(_Answered):
    """What vehicle is asked for."""

    type: OptionalText = None
    count: OptionalNumber = None
    total_weight: Size = None
    settlement_basis: OptionalText = None


class Requirements(_Answered):
    """Requirements of the freight, as far as an amendment can change them."""

    transport: Annotated[Transport | None, Unsure] = None


class EndPlace(_Answered):
    """First and last place, as lists show them."""

    locality: OptionalText = None
    postal_code: OptionalText = None
    country: OptionalText = None
    timespans: Annotated[Timespans | None, Unsure] = None


class Freight(_Answered):
    """The freight of an order. ``spots`` and ``loads`` stay raw: one that cannot be read must not vanish from a route."""

    shipment_external_id: OptionalText = None
    reference_number: OptionalText = None
    spots: Annotated[list[Any] | None, Unsure] = None
    loads: Annotated[list[Any] | None, Unsure] = None
    requirements: Annotated[Requirements | None, Unsure] = None
    last_unloading_place: Annotated[EndPlace | None, Unsure] = None
    distance_estimated: OptionalNumber = None
    transit_time: OptionalNumber = None


class Price(_Answered):
    """A price in whole units of its currency."""

    value: OptionalNumber = None
    currency: OptionalText = None
    type: OptionalText = None


class Payment(_Answered):
    """When and what is paid."""

    days: Annotated[int | None, Unsure] = None
    price: Annotated[Price | None, Unsure] = None


class Status(_Answered):
    """Where an order stands; an open set of words."""

    value: str
    comment: OptionalText = None


class OrderEntity(_Answered):
    """An order, whole or as a line of a list."""

    id: Id
    status: Annotated[Status | None, Unsure] = None
    number: OptionalText = None
    created_at: OptionalTime = None
    freight: Annotated[Freight | None, Unsure] = None
    payment: Annotated[Payment | None, Unsure] = None
    additional_terms: OptionalText = None
    shipment_external_id: OptionalText = None

    def reference(self) -> str:
        """Return the warehouse's own number, which stands in either of two places."""
        inner = self.freight.shipment_external_id if self.freight else None
        return self.shipment_external_id or inner or ""


class OrderList(RootModel[list[dict[str, Any]]]):
    """A page: an array that may end in an object about the page itself, which has no ``id``."""


class ArchivedOrders(_Answered):
    """A page of the archive."""

    orders: list[dict[str, Any]] = Field(alias="orders-archive")
    page: Annotated[int | None, Unsure] = None
    page_count: Annotated[int | None, Unsure] = None
