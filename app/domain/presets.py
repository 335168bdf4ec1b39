"""What goods of a kind want at the door and on the way; taken where an order itself says nothing."""

from collections.abc import Iterable
from typing import Self

from pydantic import BaseModel, ConfigDict, Field, field_validator, model_validator

from app.domain.addresses import FieldError, Text, checked_text
from app.domain.orders import AtTheDoor, Order, Verification
from app.domain.parcels import Parcel, TemperatureRange
from app.domain.wording import mark, say, say_many

NO_PRESET = "none"
"""Stands in an order that says itself what it wants, or whose preset a person took off."""


class Preset(BaseModel):
    """What one group of products wants.

    Attributes:
        category: The items' category, as the shop calls it; upper and lower case are one.
        sku_prefix: What their numbers begin with; both given, both must fit.
        boxes: How many boxes, and so labels, where an order names none.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    name: Text = Field(title="Name")
    category: Text = Field(default="", title="Category of the items")
    sku_prefix: Text = Field(default="", title="Item numbers begin with")
    at_the_door: AtTheDoor | None = Field(default=None, title="At the door")
    minimum_age: int | None = Field(default=None, title="Minimum age", ge=0, le=120)
    temperature: TemperatureRange | None = Field(default=None, title="Temperature")
    boxes: int | None = Field(default=None, title="Boxes, one label each", ge=1, le=20)

    @field_validator("name")
    @classmethod
    def _name(cls, value: str) -> str:
        name = checked_text(value, mark("The preset's name"))
        if name.casefold() == NO_PRESET:
            raise ValueError(say("Another name: this one stands for no preset"))
        return name

    @model_validator(mode="after")
    def _of_something(self) -> Self:
        if not self.category and not self.sku_prefix:
            raise FieldError("category", say("A category, or what the item numbers begin with"))
        return self

    def fits(self, order: Order) -> bool:
        """Tell whether goods of this group are in an order."""
        return any(
            (not self.category or item.category.casefold() == self.category.casefold())
            and (not self.sku_prefix or item.sku.casefold().startswith(self.sku_prefix.casefold()))
            for item in order.items
        )

    def shown(self) -> str:
        """Say what it sets: ``18 years or older, 2 to 25 °C``; how it is verified is said elsewhere."""
        age = say_many(self.minimum_age, "1 year or older", "{n} years or older") if self.minimum_age else ""
        return ", ".join(part for part in (age, self.temperature.shown() if self.temperature else "") if part)


def preset_for(order: Order, presets: Iterable[Preset]) -> Preset | None:
    """Return the first preset whose goods are in an order, in the order in which they are set up."""
    return next((preset for preset in presets if preset.fits(order)), None)


def says_itself(order: Order) -> bool:
    """Tell whether an order names how it is verified or how warm it may be."""
    return order.verification != Verification() or any(parcel.temperature is not None for parcel in order.parcels)


def with_preset(order: Order, preset: Preset) -> Order:
    """Return an order as its goods want it; what the preset leaves open stays."""
    verification = order.verification.model_copy(
        update={
            name: value
            for name, value in (("at_the_door", preset.at_the_door), ("minimum_age", preset.minimum_age))
            if value is not None
        }
    )
    parcels = order.parcels or _boxes(order, preset.boxes or 0)
    if preset.temperature is not None:
        parcels = tuple(parcel.model_copy(update={"temperature": preset.temperature}) for parcel in parcels)
    return order.model_copy(update={"preset": preset.name, "verification": verification, "parcels": parcels})


def without_preset(order: Order) -> Order:
    """Return an order as one that wants nothing special; its boxes stay."""
    parcels = tuple(parcel.model_copy(update={"temperature": None}) for parcel in order.parcels)
    return order.model_copy(update={"preset": NO_PRESET, "verification": Verification(), "parcels": parcels})


def _boxes(order: Order, count: int) -> tuple[Parcel, ...]:
    if not count:
        return ()
    grams = sum((item.weight_grams or 0) * item.quantity for item in order.items)
    return tuple(Parcel(weight_grams=max(1, grams // count)) for _ in range(count))
