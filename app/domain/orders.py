"""The order as the warehouse knows it, and where it stands."""

import hashlib
import re
from datetime import date, datetime
from enum import StrEnum
from typing import Any, Self

from pydantic import AwareDatetime, BaseModel, ConfigDict, Field, field_validator, model_validator

from app.domain.addresses import TIME_WITH_ZONE, FieldError, Party, Text, checked_text
from app.domain.errors import Problem
from app.domain.money import Money
from app.domain.parcels import MAX_PARCELS, Item, Parcel, parcel_identifier
from app.domain.windows import DeliveryWindow
from app.domain.wording import mark, say


class AtTheDoor(StrEnum):
    """How the delivery is verified."""

    CONTACTLESS = "contactless"
    ALLOW_CONTACTLESS = "allow_contactless"
    REQUIRE_PIN = "require_pin"
    REQUIRE_ID = "require_id"
    ONLY_TO_RECIPIENT = "only_to_recipient"

    @property
    def words(self) -> str:
        """What people call it; said where it is shown."""
        return {
            AtTheDoor.CONTACTLESS: mark("Contactless"),
            AtTheDoor.ALLOW_CONTACTLESS: mark("Allow contactless"),
            AtTheDoor.REQUIRE_PIN: mark("Require pin"),
            AtTheDoor.REQUIRE_ID: mark("Require id"),
            AtTheDoor.ONLY_TO_RECIPIENT: mark("Only to recipient"),
        }[self]


class Verification(BaseModel):
    """What the courier checks at the door."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    at_the_door: AtTheDoor = Field(default=AtTheDoor.CONTACTLESS, title="At the door")
    minimum_age: int | None = Field(default=None, title="Minimum age", ge=0, le=120)
    signature: bool = Field(default=False, title="Signature")
    confirm_receipt: bool = Field(default=False, title="Recipient confirms receipt")


class Order(BaseModel):
    """What is to be sent: one order of the warehouse, with one or more parcels.

    Attributes:
        reference: The warehouse's own number; unique in the order book, and the root of the idempotency key.
        parcels: The boxes; may be empty only while items with weights are given.
        items: The goods, when they are known.
        sender: None means the sender of the settings.
        extras: What only one system has, by connector id, in the form of the model that the connector names.
        ship_by: When it must have left; orders the queue.
        preset: Name of the preset of its goods that was taken; empty where none was looked for, ``none`` where none is wanted.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    reference: Text = Field(title="Order number")
    recipient: Party
    parcels: tuple[Parcel, ...] = Field(default=(), max_length=MAX_PARCELS)
    items: tuple[Item, ...] = ()
    sender: Party | None = None
    verification: Verification = Verification()
    courier_note: Text = Field(default="", title="To the courier")
    tms_reference: Text = Field(default="", title="Transport number")
    account: str = Field(default="", title="Account")
    ship_by: AwareDatetime | None = Field(default=None, title="Ship by")
    preset: Text = Field(default="", title="Preset")
    extras: dict[str, dict[str, Any]] = Field(default_factory=dict, title="Extras")

    @field_validator("reference")
    @classmethod
    def _reference(cls, value: str) -> str:
        return checked_text(value, mark("The order number"))

    @field_validator("ship_by", mode="before")
    @classmethod
    def _ship_by(cls, value: object) -> object:
        # A bare number would be read as seconds since 1970: 20260213 as a day in August of that year.
        if isinstance(value, int | float) or (isinstance(value, str) and re.fullmatch(r"\s*[-+]?[\d.]+\s*", value)):
            raise ValueError(say(TIME_WITH_ZONE))
        return value

    @model_validator(mode="after")
    def _something_to_send(self) -> Self:
        if not self.parcels and not self.items:
            raise FieldError("parcels", say("Neither parcels nor items: there is nothing to send"))
        if not self.parcels and any(item.weight_grams is None for item in self.items):
            raise FieldError("items", say("Without parcels each item needs a weight"))
        given: set[str] = set()
        for place, parcel in enumerate(self.parcels):
            if parcel.identifier in given:
                raise FieldError(f"parcels.{place}.identifier", say("Another parcel of this order has this number"))
            given |= {parcel.identifier} - {""}
        return self

    def with_identifiers(self, generation: int = 1) -> Self:
        """Return the order with a number for each parcel that has none."""
        parcels = tuple(
            parcel
            if parcel.identifier
            else parcel.model_copy(update={"identifier": parcel_identifier(self.reference, generation, number)})
            for number, parcel in enumerate(self.parcels, start=1)
        )
        return self.model_copy(update={"parcels": parcels})

    @property
    def label_count(self) -> int:
        """How many labels the carrier will make: one a parcel, one at least."""
        return max(1, len(self.parcels))


def idempotency_key(reference: str, generation: int) -> str:
    """Derive the key under which a carrier recognises an order that is sent again.

    The same for the same own order, whichever desk sends it (porterbuddy.txt, "Idempotency Keys"); at most 64 characters of
    ``A-Z a-z 0-9 _ -``, since the key's alphabet is not documented.

    Args:
        reference: The order's own reference.
        generation: 1; raised only by a person's "book anew".
    """
    readable = re.sub(r"[^A-Za-z0-9_-]+", "-", reference)[:24].strip("-")
    digest = hashlib.sha256(reference.encode()).hexdigest()[:24]
    return f"{readable or 'order'}-{digest}-{generation}"


class OrderState(StrEnum):
    """Where an order stands; the order book's column.

    The way of its boxes decides: one whose parcels all stand on the ramp is ``on_ramp``, whether or not the carrier has taken
    the confirmation by then.
    """

    WAITING = "waiting"
    HELD = "held"
    PLACING = "placing"
    IN_DOUBT = "in_doubt"
    REFUSED = "refused"
    PLACED = "placed"
    NOT_PRINTED = "not_printed"
    SENT = "sent"
    ON_BOX = "on_box"
    CONFIRMED = "confirmed"
    ON_RAMP = "on_ramp"
    DELIVERED = "delivered"
    CANCELLED = "cancelled"

    @property
    def is_open(self) -> bool:
        """Whether it still waits to be placed."""
        return self in {OrderState.WAITING, OrderState.HELD, OrderState.REFUSED}

    @property
    def is_placed(self) -> bool:
        """Whether the carrier has it, so that placing it again would cost twice."""
        return self not in {
            OrderState.WAITING,
            OrderState.HELD,
            OrderState.REFUSED,
            OrderState.PLACING,
            OrderState.IN_DOUBT,
        }


class Placement(BaseModel):
    """What a carrier answered to an order it took.

    Links and pins that give access to the order are not part of it: they are never kept.

    Attributes:
        carrier_order_id: The carrier's own number.
        pickup_at: When it must be ready; may change later.
        window: The window as the carrier says it stands, when it is known.
        notices: What a person must know of it although the order stands, such as that the carrier holds an older version.
    """

    model_config = ConfigDict(frozen=True)

    carrier_order_id: str
    pickup_at: AwareDatetime | None = None
    window: DeliveryWindow | None = None
    notices: tuple[Problem, ...] = ()


class CarrierStatus(BaseModel):
    """What a carrier says of an order now.

    Attributes:
        raw: The carrier's own word, kept for statuses that nobody has documented.
        state: Our word when it is one that moves the order on; None leaves the order where it stands.
        final: Whether the carrier will say no more.
        pickup_at: When it must be ready to be picked up.
        pickup_on: The day of that, where the carrier says the day alone.
    """

    model_config = ConfigDict(frozen=True)

    carrier_order_id: str
    raw: str
    state: OrderState | None = None
    final: bool = False
    updated_at: AwareDatetime | None = None
    pickup_at: AwareDatetime | None = None
    pickup_on: date | None = None
    reference: str = ""
    tms_reference: str = ""


class CarrierOrder(BaseModel):
    """An order as the carrier holds it, read back.

    Attributes:
        number: The number that the carrier's own people call it by, where it has one beside its id.
        facts: What else the carrier says of it: what it is, and what was said, in words.
    """

    model_config = ConfigDict(frozen=True)

    carrier_order_id: str
    status: CarrierStatus
    number: str = ""
    created_at: AwareDatetime | None = None
    deliver_from: AwareDatetime | None = None
    deliver_until: AwareDatetime | None = None
    recipient_name: str = ""
    destination: str = ""
    reference: str = ""
    parcel_identifiers: tuple[str, ...] = ()
    scanned_at: AwareDatetime | None = None
    delivered_at: AwareDatetime | None = None
    facts: tuple[tuple[str, str], ...] = ()


class OrderRow(BaseModel):
    """One line of the order list: what a table shows, and no more."""

    model_config = ConfigDict(frozen=True)

    id: int
    reference: str
    recipient: str
    postal_code: str
    city: str
    parcel_count: int
    state: OrderState
    account: str
    environment: str
    changed_at: datetime
    ship_by: datetime | None = None
    copies: int = 0
    carrier_order_id: str = ""
    price: Money | None = None
    window: DeliveryWindow | None = None
