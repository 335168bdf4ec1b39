"""A made-up model with every kind of field that the form engine draws, and the real ones filled in."""

import datetime as dt
from decimal import Decimal
from enum import Enum, StrEnum
from typing import Annotated, Any, Literal

from pydantic import AwareDatetime, BaseModel, ConfigDict, Field, SecretStr, model_validator

from app.connectors.parcellab.wire import (
    Address,
    AddTracking,
    Article,
    Attribute,
    CancelledReason,
    CancelOrder,
    OrderRecord,
    Tracking,
)
from app.connectors.transeu import amendment as transeu
from app.connectors.transiteo.customs import Amounts, Customer, CustomsOrder, Payment, Product
from app.domain.addresses import Country, FieldError
from app.domain.money import Currency, Money


class Colour(StrEnum):
    """Words as programs write them."""

    DEEP_RED = "deep_red"
    KG = "kg"


class Level(Enum):
    """Values that are no texts."""

    LOW = 1
    HIGH = 2


class Drawn(BaseModel):
    """Base of the made-up ones."""

    model_config = ConfigDict(frozen=True, extra="forbid", hide_input_in_errors=True)


class Measure(Drawn):
    """A number with its unit."""

    value: float = Field(gt=0, allow_inf_nan=False, title="Value")
    unit: str = Field(default="m", title="Unit", examples=["m", "cm"])


class Stop(Drawn):
    """One of a list that keeps its numbers."""

    model_config = ConfigDict(title="Stop")

    number: int = Field(default=1, title="Place", json_schema_extra={"format": "place"})
    city: str = Field(min_length=1, max_length=40, title="City")
    zone: str = Field(default="", title="Zone", json_schema_extra={"format": "timezone"})
    begin: AwareDatetime | None = Field(default=None, title="From")
    end: AwareDatetime | None = Field(default=None, title="Until")
    tags: tuple[str, ...] = Field(default=(), title="Tags", examples=[["fragile", "cold"]])


class Box(Drawn):
    """A kind that is told by a word."""

    kind: Literal["box"] = "box"
    size: int = Field(title="Size", ge=1)
    name: str = Field(default="", title="Name")


class Bag(Drawn):
    """Another kind that is told by a word."""

    kind: Literal["bag"] = "bag"
    soft: bool = Field(default=True, title="Soft")
    name: str = Field(default="", title="Name")


class Inner(Drawn):
    """What lies deeper."""

    street: str = Field(title="Street")
    country: Country = Field(default="NO", title="Country")
    stops: tuple[Stop, ...] = Field(default=(), title="Stops")
    deeper: "Inner | None" = Field(default=None, title="Deeper")


class Everything(Drawn):
    """One field of every kind."""

    text: str = Field(title="Text", description="Anything", max_length=60)
    maybe: str | None = Field(default=None, title="Maybe")
    long: str = Field(default="", title="Long text", max_length=5_000)
    count: int = Field(default=1, title="Count", ge=-1_000_000, le=1_000_000)
    ratio: float | None = Field(default=None, title="Ratio", allow_inf_nan=False)
    exact: Decimal = Field(default=Decimal(0), title="Exact", allow_inf_nan=False, max_digits=20, decimal_places=6)
    price: Money | None = Field(default=None, title="Price")
    tick: bool = Field(default=False, title="Tick")
    answer: bool | None = Field(default=None, title="Answer")
    colour: Colour = Field(default=Colour.DEEP_RED, title="Colour")
    level: Level | None = Field(default=None, title="Level")
    open_colour: Colour | str | None = Field(default=None, title="Open colour")
    side: Literal["left", "right"] = Field(default="left", title="Side")
    country: Country | None = Field(default=None, title="Country")
    country3: str | None = Field(default=None, title="Country of three", json_schema_extra={"format": "country-alpha3"})
    currency: Currency | None = Field(default=None, title="Currency")
    language: str | None = Field(default=None, title="Language", json_schema_extra={"format": "language"})
    phone: str | None = Field(default=None, title="Phone", json_schema_extra={"format": "phone"})
    day: dt.date | None = Field(default=None, title="Day")
    clock: dt.time | None = Field(default=None, title="Clock")
    moment: AwareDatetime | None = Field(default=None, title="Moment")
    secret: SecretStr | None = Field(default=None, title="Secret")
    guess: str = Field(default="", title="Guess", examples=["one", "two"], json_schema_extra={"mark": "asked"})
    width: Measure | None = Field(default=None, title="Width, not confirmed")
    nested: Inner = Field(title="Nested")
    optional: Inner | None = Field(default=None, title="Optional")
    words: tuple[str, ...] = Field(default=(), title="Words", max_length=5)
    numbers: list[int] = Field(default=[], title="Numbers")
    stops: tuple[Stop, ...] = Field(default=(), title="Stops", max_length=4)
    labels: dict[str, str] = Field(default={}, title="Labels")
    extras: dict[str, Any] = Field(default={}, title="Extras")
    thing: Annotated[Box | Bag, Field(discriminator="kind")] | None = Field(default=None, title="Thing")
    loose: int | Inner | str | None = Field(default=None, title="Loose")
    things: tuple[Annotated[Box | Bag, Field(discriminator="kind")], ...] = Field(default=(), title="Things")
    span: dt.timedelta | None = Field(default=None, title="Span")

    @model_validator(mode="after")
    def _red_needs_a_name(self) -> "Everything":
        if self.tick and not self.maybe:
            raise FieldError("maybe", "A tick needs a maybe")
        return self


def _at(text: str) -> dt.datetime:
    return dt.datetime.fromisoformat(text)


_SPOTS = tuple(
    transeu.Spot(
        spot_order=number,
        timezone="Europe/Warsaw",
        address=transeu.Address(locality=city, postal_code=code, country="PL", street="Długa", number="4a"),
        operations=(transeu.Operation(type=kind, begin=_at(begin), end=_at(end)),),
    )
    for number, city, code, kind, begin, end in (
        (1, "Kraków", "31-001", "loading", "2025-01-22T10:00+01:00", "2025-01-22T12:00+01:00"),
        (2, "Dąbrowa Środkowa", "59-330", "unloading", "2025-01-23T11:00+01:00", "2025-01-23T11:00+01:00"),
    )
)
AMENDMENT = transeu.Amendment(
    spots=_SPOTS,
    loads=(
        transeu.Load(
            load_id="load-1",
            name="Boxes",
            weight=transeu.Weight(value=2.5),
            height=transeu.Length(value=1.2),
            is_stackable=True,
        ),
    ),
    transport=transeu.Transport(type="ltl", count=1, total_weight=transeu.Weight(value=2.5)),
    payment=transeu.Payment(days=30, price=Money(minor_units=920_000, currency="PLN"), price_type="route"),
    additional_terms="No reloading.\nCall before you come.",
)
CUSTOMS_ORDER = CustomsOrder(
    status="PAID",
    invoice_id="2026-17",
    ordered_at=_at("2026-02-13T16:30:05+01:00"),
    departure_country="NO",
    arrival_country="FR",
    currency="EUR",
    amounts=Amounts(products=Decimal("129.90"), vat=Decimal("25.98")),
    payment=Payment(provider="Stripe", paid_at=_at("2026-02-13T15:30:00+00:00")),
    customer=Customer(first_name="Anne", last_name="Holm", city="Lyon", country="FR"),
    products=(
        Product(sku="A1", quantity=Decimal(2), unit_price=Decimal("12.50"), currency="EUR"),
        Product(sku="A2", quantity=Decimal(1), unit_price=Decimal("104.90"), currency="EUR", seller_id="7"),
    ),
)
ORDER_RECORD = OrderRecord(
    order_number="PD-1002",
    destination_country_iso3="NOR",
    recipient_email="anne@example.com",
    recipient_phone="+4765127865",
    language_iso2="nb",
    order_currency="NOK",
    order_total_amount="1299.50",
    order_date=_at("2026-02-13T16:30:00+01:00"),
    announced_delivery_date=dt.date(2026, 2, 15),
    timezone="Europe/Oslo",
    cancelled_reason=CancelledReason.CUSTOMER,
    tags=("category:Home Apparel",),
    shipping_address=Address(address_line="Storgata 1", postal_code="0155", city="Oslo", country_iso3="NOR"),
    additional_attributes=(Attribute(key="shelf", value="12"),),
    articles_order=(Article(sku="A1", quantity=2, unit_price="649.75", weight=0.5),),
    mutations=(
        AddTracking(tracking=Tracking(tracking_number="370", courier="dhl-norway", is_return=False)),
        CancelOrder(cancelled_reason=CancelledReason.OTHER),
    ),
    requires_signature=True,
)
REAL: tuple[BaseModel, ...] = (AMENDMENT, CUSTOMS_ORDER, ORDER_RECORD)
