"""How long a parcel takes at this desk: with hands, at the carrier, at the printer. Nobody's name is in it."""

from collections.abc import Iterable
from datetime import date, datetime, timedelta, tzinfo
from statistics import median

from pydantic import AwareDatetime, BaseModel, ConfigDict


class Packing(BaseModel):
    """One order's way over the desk, written down with its last scan-back.

    Attributes:
        opened_at: When it was opened on the desk.
        label_sent_at: When its last label went out; None where it was printed later.
        carrier_ms: From asking the carrier until its labels were there.
        printer_ms: From the first label's job until the last one was sent.
    """

    model_config = ConfigDict(frozen=True)

    order_id: int
    parcels: int
    opened_at: AwareDatetime
    placed_at: AwareDatetime
    label_sent_at: AwareDatetime | None = None
    scanned_back_at: AwareDatetime
    carrier_ms: int = 0
    printer_ms: int = 0

    @property
    def seconds_a_parcel(self) -> float:
        """From opening to the last scan-back, shared among its parcels."""
        return (self.scanned_back_at - self.opened_at).total_seconds() / max(1, self.parcels)


class MeterDay(BaseModel):
    """A day's numbers; the seconds are those of the parcel in the middle, so that a lunch break does not count.

    Attributes:
        seconds: A parcel's, None on a day without any; hands, carrier and printer together make it up.
    """

    model_config = ConfigDict(frozen=True)

    day: date
    parcels: int = 0
    orders: int = 0
    seconds: float | None = None
    hands: float = 0
    carrier: float = 0
    printer: float = 0


def day_of(day: date, packings: Iterable[Packing]) -> MeterDay:
    """Sum a day's packings up."""
    known = tuple(packings)
    if not known:
        return MeterDay(day=day)
    total = median(each.seconds_a_parcel for each in known)
    carrier = min(total, median(each.carrier_ms / 1000 / max(1, each.parcels) for each in known))
    printer = min(total - carrier, median(each.printer_ms / 1000 / max(1, each.parcels) for each in known))
    return MeterDay(
        day=day,
        parcels=sum(each.parcels for each in known),
        orders=len(known),
        seconds=total,
        hands=total - carrier - printer,
        carrier=carrier,
        printer=printer,
    )


def days_of(packings: Iterable[Packing], today: date, count: int, zone: tzinfo | None = None) -> tuple[MeterDay, ...]:
    """Return the last days, the oldest first and today last, by the clock of this machine or of a zone."""
    sorted_in: dict[date, list[Packing]] = {today - timedelta(days=back): [] for back in reversed(range(count))}
    for each in packings:
        day = each.scanned_back_at.astimezone(zone).date()
        if day in sorted_in:
            sorted_in[day].append(each)
    return tuple(day_of(day, known) for day, known in sorted_in.items())


def midnight(now: datetime, days_back: int = 0) -> datetime:
    """Return when a day began on the clock of this machine."""
    local = now.astimezone() - timedelta(days=days_back)
    return local.replace(hour=0, minute=0, second=0, microsecond=0)
