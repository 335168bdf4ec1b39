"""When a parcel can be delivered, what that costs and how long the offer stands."""

from datetime import datetime, timedelta
from enum import StrEnum
from typing import Self

from pydantic import AwareDatetime, BaseModel, ConfigDict, Field, SecretStr, model_validator

from app.domain.addresses import Address
from app.domain.money import Money
from app.domain.wording import say


class WindowRule(StrEnum):
    """How a desk chooses among the windows that are offered."""

    FIRST_DAY_CHEAPEST = "first_day_cheapest"
    EARLIEST = "earliest"
    CHEAPEST = "cheapest"
    EVENING = "evening"


_EVENING_HOUR = 17


class TimeSpan(BaseModel):
    """From when until when, both with a zone."""

    model_config = ConfigDict(frozen=True)

    start: AwareDatetime
    end: AwareDatetime

    @model_validator(mode="after")
    def _runs_forward(self) -> Self:
        if self.end <= self.start:
            raise ValueError(say("The end lies before the start"))
        return self


class DeliveryWindow(BaseModel):
    """A time in which the carrier would deliver.

    Attributes:
        start: None where the carrier does not say it (a consolidated delivery may hide it).
        product: The carrier's own word for the service.
        price: What is paid; display_price is what the shop shows its customer.
        expires_at: After this moment it can no longer be booked.
        token: The carrier's proof of the offer; a secret, sent back when placing.
        consolidated: Whether the recipient has another order in it.
        is_consolidated_offer: Whether it is the separate consolidated offer, that is booked in its own way.
    """

    model_config = ConfigDict(frozen=True)

    start: AwareDatetime | None = None
    end: AwareDatetime | None = None
    product: str = "delivery"
    price: Money | None = None
    display_price: Money | None = None
    expires_at: AwareDatetime | None = None
    token: SecretStr = Field(default=SecretStr(""), exclude=True)
    consolidated: bool = False
    is_consolidated_offer: bool = False

    def same_time(self, other: "DeliveryWindow") -> bool:
        """Tell whether the other is an offer for the same time and service, whatever its token and price."""
        return (self.start, self.end, self.product, self.is_consolidated_offer) == (
            other.start,
            other.end,
            other.product,
            other.is_consolidated_offer,
        )

    @property
    def begins(self) -> datetime | None:
        """The start on the clock of the place that it is delivered to."""
        return _on_the_spot(self.start)

    @property
    def ends(self) -> datetime | None:
        """The end on the clock of the place that it is delivered to."""
        return _on_the_spot(self.end)

    def times_shown(self) -> str:
        """``17:30–19:30`` on the clock of the place that it is delivered to; empty where the carrier does not say it."""
        begins, ends = self.begins, self.ends
        return f"{begins:%H:%M}–{ends:%H:%M}" if begins and ends else ""

    def bookable_for(self, now: datetime) -> timedelta | None:
        """How long it can still be booked; None where no end is given, zero once it lapsed."""
        if self.expires_at is None:
            return None
        return max(timedelta(0), self.expires_at - now)

    def has_lapsed(self, now: datetime) -> bool:
        """Tell whether it can no longer be booked."""
        return self.expires_at is not None and self.expires_at <= now


class Availability(BaseModel):
    """What a carrier can do for an order; no windows at all is an answer, not an error.

    Attributes:
        destination: The address as the carrier understood it, None if it did not say.
        asked_at: When it was asked.
    """

    model_config = ConfigDict(frozen=True)

    windows: tuple[DeliveryWindow, ...] = ()
    destination: Address | None = None
    destination_text: str = ""
    asked_at: AwareDatetime
    flags: tuple[str, ...] = ()

    def bookable(self, now: datetime) -> tuple[DeliveryWindow, ...]:
        """Return the windows that can still be booked."""
        return tuple(window for window in self.windows if not window.has_lapsed(now))

    def best(self, now: datetime, rule: WindowRule = WindowRule.FIRST_DAY_CHEAPEST) -> DeliveryWindow | None:
        """Return the window that the desk's rule takes.

        Args:
            now: What can no longer be booked is left out.
            rule: The cheapest of the first day offered and of those the earliest; the earliest; the cheapest of all days; or
                the first that begins in the evening, from 17:00 at the place that it is delivered to, else the earliest.
        """
        timed = [window for window in self.bookable(now) if window.start is not None]
        if not timed:
            return next(iter(self.bookable(now)), None)
        if rule is WindowRule.FIRST_DAY_CHEAPEST:
            first_day = min(_day(window) for window in timed)
            return min((window for window in timed if _day(window) == first_day), key=_cheapest_then_earliest)
        if rule is WindowRule.CHEAPEST:
            return min(timed, key=_cheapest_then_earliest)
        evening = [window for window in timed if window.begins is not None and window.begins.hour >= _EVENING_HOUR]
        return min(evening if rule is WindowRule.EVENING and evening else timed, key=_earliest_then_cheapest)

    def fresh(self, window: DeliveryWindow, now: datetime) -> DeliveryWindow | None:
        """Return the offer of this answer for the same time as an older one."""
        return next((offer for offer in self.bookable(now) if offer.same_time(window)), None)


def nearest_at_any_price(availability: Availability, old: DeliveryWindow, now: datetime) -> DeliveryWindow | None:
    """Return the bookable window whose start is nearest to that of another one, the cheaper of two; None without any."""
    start = old.start
    timed = [window for window in availability.bookable(now) if window.start is not None]
    if start is None or not timed:
        return None

    def distance(window: DeliveryWindow) -> tuple[float, bool, int]:
        unknown, price, begins = _cheapest_then_earliest(window)
        return (abs(begins - start.timestamp()), unknown, price)

    return min(timed, key=distance)


def _on_the_spot(moment: datetime | None) -> datetime | None:
    # A carrier that names an offset names the recipient's; one that says only UTC leaves us this machine's zone.
    return moment.astimezone() if moment is not None and not moment.utcoffset() else moment


def _day(window: DeliveryWindow) -> int:
    return window.begins.date().toordinal() if window.begins else 0


def _earliest_then_cheapest(window: DeliveryWindow) -> tuple[float, bool, int]:
    unknown, price, start = _cheapest_then_earliest(window)
    return (start, unknown, price)


def _cheapest_then_earliest(window: DeliveryWindow) -> tuple[bool, int, float]:
    # What costs nobody knows what is not the cheapest.
    price = window.price.minor_units if window.price else 0
    return (window.price is None, price, window.start.timestamp() if window.start else 0.0)
