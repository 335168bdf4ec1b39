"""Orders as a system that carries nothing keeps them: announced, recorded, listed."""

from enum import StrEnum
from typing import Any

from pydantic import BaseModel, ConfigDict

from app.domain.errors import Problem
from app.domain.orders import CarrierOrder, Order, Placement


class RecordState(StrEnum):
    """What is known of a record that was sent.

    Attributes:
        DONE: The system says that it has all of it.
        PARTLY: The order is there, at least one parcel or change is not.
        ACCEPTED: The system took it and does not show it yet; it may take minutes.
    """

    DONE = "done"
    PARTLY = "partly"
    ACCEPTED = "accepted"


class Announcement(BaseModel):
    """An order that was booked with a carrier, to be told to a system that follows parcels.

    Attributes:
        carrier: Id of the system that carries it, such as "porterbuddy".
        identifiers: Numbers of the parcels that were scanned; empty means all of the order.
        courier: The telling system's own code for the carrier; empty takes it from the account's table.
    """

    model_config = ConfigDict(frozen=True)

    order: Order
    placement: Placement
    carrier: str = ""
    identifiers: tuple[str, ...] = ()
    courier: str = ""

    @property
    def numbers(self) -> tuple[str, ...]:
        """The parcels' numbers, each once."""
        given = self.identifiers or tuple(parcel.identifier for parcel in self.order.parcels)
        return tuple(dict.fromkeys(number for number in given if number))


class AnnouncedParcel(BaseModel):
    """What became of one parcel.

    Attributes:
        taken: None while the system does not say it.
        said: The system's own words.
    """

    model_config = ConfigDict(frozen=True)

    identifier: str
    taken: bool | None = None
    said: str = ""


class Announced(BaseModel):
    """What became of an announcement.

    Attributes:
        order_id: The number by which the system reads the order back; empty when it has not said it.
        problems: One for each parcel that was not taken, at ``parcels.<place>.identifier``.
    """

    model_config = ConfigDict(frozen=True)

    state: RecordState
    order_id: str = ""
    parcels: tuple[AnnouncedParcel, ...] = ()
    problems: tuple[Problem, ...] = ()


class ChangeResult(BaseModel):
    """What became of one change that went along with a record."""

    model_config = ConfigDict(frozen=True)

    kind: str
    taken: bool | None = None
    said: str = ""
    warnings: tuple[str, ...] = ()


class Recorded(BaseModel):
    """What became of a record that was written.

    Attributes:
        created: Whether the order is new there; None when the system did not say it.
        problems: One for each change that was not made, at its field of the record.
    """

    model_config = ConfigDict(frozen=True)

    state: RecordState
    order_id: str = ""
    reference: str = ""
    created: bool | None = None
    changes: tuple[ChangeResult, ...] = ()
    problems: tuple[Problem, ...] = ()


class OrderRecordFields(BaseModel):
    """An order read back for editing.

    Attributes:
        fields: In the form of the record model; what that model does not take is left out.
        left_out: Names of what the system holds beside that.
    """

    model_config = ConfigDict(frozen=True)

    order_id: str
    fields: dict[str, Any]
    left_out: tuple[str, ...] = ()


class OrderPage(BaseModel):
    """A part of a system's list of orders.

    Attributes:
        next: What to ask with for the part behind it; empty at the end.
        previous: What to ask with for the part before it; empty at the start.
        left_out: How many entries could not be read.
    """

    model_config = ConfigDict(frozen=True)

    orders: tuple[CarrierOrder, ...] = ()
    next: str = ""
    previous: str = ""
    left_out: int = 0
