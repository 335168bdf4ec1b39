"""What is packed: boxes and the goods inside."""

import hashlib
from enum import StrEnum
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, field_validator

from app.domain.addresses import Text, checked_text
from app.domain.money import Money
from app.domain.numbers import number_shown
from app.domain.wording import mark, say

MAX_PARCELS = 99
MAX_WEIGHT_GRAMS = 1_000_000
MAX_SIZE_CM = 1_000

Identifier = Annotated[str, StringConstraints(strip_whitespace=True, pattern=r"^([0-9]{5,20})?$")]
"""A parcel's number as its barcode holds it: 5 to 20 digits (porterbuddy.txt, "Parcel"); empty until it is given one."""


class WeightSource(StrEnum):
    """Where a weight comes from; shown beside it."""

    EXPECTED = "expected"
    TYPED = "typed"
    WEIGHED = "weighed"

    @property
    def words(self) -> str:
        """What people call it; said where it is shown."""
        return {
            WeightSource.EXPECTED: mark("Expected"),
            WeightSource.TYPED: mark("Typed"),
            WeightSource.WEIGHED: mark("Weighed"),
        }[self]


class TemperatureRange(BaseModel):
    """Degrees Celsius between which a parcel must stay."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    minimum_celsius: float = Field(title="Minimum celsius")
    maximum_celsius: float = Field(title="Maximum celsius")

    def shown(self) -> str:
        """Return ``8 to 25 °C``."""
        return say(
            "{minimum} to {maximum} °C",
            minimum=number_shown(self.minimum_celsius),
            maximum=number_shown(self.maximum_celsius),
        )


class Parcel(BaseModel):
    """One box with one label.

    Attributes:
        identifier: The number in its barcode; the station gives one when it is empty.
        box: Name of the box size, such as "M"; empty for sizes of its own.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    description: Text = Field(default="Goods", title="Contents")
    weight_grams: int = Field(title="Weight in grams", gt=0, le=MAX_WEIGHT_GRAMS)
    width_cm: int | None = Field(default=None, title="Width in cm", gt=0, le=MAX_SIZE_CM)
    height_cm: int | None = Field(default=None, title="Height in cm", gt=0, le=MAX_SIZE_CM)
    depth_cm: int | None = Field(default=None, title="Depth in cm", gt=0, le=MAX_SIZE_CM)
    identifier: Identifier = Field(default="", title="Parcel number")
    box: Text = Field(default="", title="Box")
    temperature: TemperatureRange | None = Field(default=None, title="Temperature")
    weight_source: WeightSource = Field(default=WeightSource.EXPECTED, title="Weight from")

    @field_validator("description")
    @classmethod
    def _description(cls, value: str) -> str:
        return checked_text(value, mark("What is inside"))

    @property
    def size_shown(self) -> str:
        """``45 × 30 × 25 cm``, longest first as packers say it; empty when a side is not known."""
        sides = [side for side in (self.width_cm, self.height_cm, self.depth_cm) if side is not None]
        return " × ".join(str(side) for side in sorted(sides, reverse=True)) + " cm" if len(sides) == 3 else ""


class Item(BaseModel):
    """Goods of one kind inside the order.

    Attributes:
        quantity: How many of them.
        barcode: What the scanner reads on the goods; empty if they carry none.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    name: Text = Field(title="Item")
    sku: Text = Field(default="", title="Item number")
    quantity: int = Field(default=1, title="How many", ge=1, le=9_999)
    weight_grams: int | None = Field(default=None, title="Weight in grams", ge=0, le=MAX_WEIGHT_GRAMS)
    width_cm: int | None = Field(default=None, title="Width cm", ge=0, le=MAX_SIZE_CM)
    height_cm: int | None = Field(default=None, title="Height cm", ge=0, le=MAX_SIZE_CM)
    depth_cm: int | None = Field(default=None, title="Depth cm", ge=0, le=MAX_SIZE_CM)
    description: Text = Field(default="", title="Description")
    category: Text = Field(default="", title="Category")
    brand: Text = Field(default="", title="Brand")
    image_url: Text = Field(default="", title="Image url")
    price: Money | None = Field(default=None, title="Price")
    barcode: Text = Field(default="", title="Barcode")
    barcode_type: Text = Field(default="", title="Barcode type")


class BoxSize(BaseModel):
    """A box that the desk keeps in stock, on a digit key."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    name: Text
    width_cm: int = Field(gt=0, le=MAX_SIZE_CM)
    height_cm: int = Field(gt=0, le=MAX_SIZE_CM)
    depth_cm: int = Field(gt=0, le=MAX_SIZE_CM)


def parcel_identifier(reference: str, generation: int, number: int) -> str:
    """Derive a parcel's number from its order: 16 digits of a hash, then two of the parcel's place.

    Derived, not drawn: two desks that hold the same order give its parcels the same numbers, so a label printed at one
    scans back at the other.

    Args:
        reference: The order's own reference.
        generation: 1, raised by each "book anew".
        number: The parcel's place in the order, from 1.
    """
    digest = hashlib.sha256(f"{reference}\n{generation}".encode()).digest()
    return f"{int.from_bytes(digest[:8]) % 10**16:016d}{number:02d}"
