"""The Dispatch screen's words."""

from datetime import datetime

from app.domain.orders import OrderState
from app.domain.ramp import MissingOrder
from app.domain.scans import Verdict
from app.ui.dispatch.state import DispatchState
from app.ui.shell.state import Mood, Strip
from app.ui.theme.words import code
from app.workflows.dispatch import RampDay, RampOrder

_MOST_NUMBERS = 4
_NOT_THERE = {
    OrderState.WAITING: "not packed",
    OrderState.HELD: "held",
    OrderState.REFUSED: "refused",
    OrderState.PLACING: "being placed",
    OrderState.IN_DOUBT: "in doubt",
    OrderState.PLACED: "no label yet",
    OrderState.NOT_PRINTED: "not printed",
    OrderState.SENT: "label not scanned",
}


def orders(count: int) -> str:
    """``1 order``, ``2 orders``."""
    return "1 order" if count == 1 else f"{count} orders"


def parcels(numbers: tuple[int, ...], count: int) -> str:
    """``parcel 3 of 4``, ``parcels 1, 2 of 3``, ``all 6 parcels``."""
    if len(numbers) == 1:
        return f"parcel {numbers[0]} of {count}"
    if len(numbers) == count:
        return f"all {count} parcels"
    shown = ", ".join(str(number) for number in numbers[:_MOST_NUMBERS])
    return f"parcels {shown}{'…' if len(numbers) > _MOST_NUMBERS else ''} of {count}"


def where_words(one: MissingOrder, now: datetime) -> str:
    """Say where a missing parcel was seen last, or why it is not there: ``Desk 1, 14:52``, ``not packed``."""
    if one.seen_at is not None:
        return ", ".join(part for part in (one.seen_desk, moment_words(one.seen_at, now)) if part)
    words = _NOT_THERE.get(one.row.state, "not seen")
    return f"{words}, {one.held_by}" if one.held_by else words


def pickup_words(one: MissingOrder, carrier: str, now: datetime) -> str:
    """``16:30 Porterbuddy``."""
    return " ".join(part for part in (moment_words(one.pickup_at, now) if one.pickup_at else "", carrier) if part)


def moment_words(at: datetime, now: datetime) -> str:
    """Say a moment as short as it stays clear: ``15:18``, and with its day when that is not today."""
    local = at.astimezone()
    return f"{local:%H:%M}" if local.date() == now.astimezone().date() else f"{local:%a %H:%M}"


def strip_of(state: DispatchState, desk: str) -> Strip:
    """Say what to scan now, at which desk, and who comes next."""
    parts = [desk]
    day = state.day
    if day is not None and day.count.next_pickup_at is not None:
        parts += [day.next_carrier, f"pick-up {moment_words(day.count.next_pickup_at, state.now)}"]
    title = "Scan the next parcel" if day is not None and day.count.parcels else "Scan the first parcel"
    return Strip(title, " · ".join(part for part in parts if part), Mood.ASK)


def leaves_words(day: RampDay | None, now: datetime) -> str:
    """``Pick-up 16:30, in 1 h 12``."""
    if day is None or day.count.next_pickup_at is None:
        return ""
    minutes = max(0, int((day.count.next_pickup_at - now).total_seconds() // 60))
    left = f"{minutes // 60} h {minutes % 60:02d}" if minutes >= 60 else f"{minutes} min"
    return f"Pick-up {moment_words(day.count.next_pickup_at, now)}, in {left}"


def missing_title(order: RampOrder) -> str:
    """Say what of an order is not there yet."""
    missing = order.missing
    if not missing:
        return "Complete" if order.row.parcel_count > 1 else "On the ramp"
    return f"Parcel {missing[0]} is missing" if len(missing) == 1 else f"{len(missing)} parcels are missing"


def missing_line(order: RampOrder, now: datetime) -> str:
    """Say where the missing parcels were seen last, or which carrier fetches the order."""
    missing = order.missing
    seen = [scan for scan in order.packed if scan.parcel_number in missing]
    if missing and seen:
        last = max(seen, key=lambda scan: scan.scanned_at)
        return ", ".join(part for part in (f"Last seen {moment_words(last.scanned_at, now)}", last.desk) if part)
    if missing:
        return "Not scanned back at any desk"
    pickup = f", pick-up {moment_words(order.pickup_at, now)}" if order.pickup_at else ""
    return order.carrier + pickup


def last_words(order: RampOrder | None, day: RampDay) -> str:
    """Say the last scan in a line: ``100486, 3 of 4, kept here`` while the carrier cannot be told."""
    if order is None:
        return ""
    line = f"{order.row.reference}, {len(order.loaded)} of {order.row.parcel_count}"
    return f"{line}, kept here" if day.untold and day.trouble else line


def banner_of(state: DispatchState) -> tuple[Verdict, str, str, bool] | None:
    """Say what wants attention: its verdict, a title, a sentence, and whether the carriers can be told now."""
    day = state.day
    if day is None:
        return None
    if day.cancelled:
        names = ", ".join(day.cancelled[:3]) + ("…" if len(day.cancelled) > 3 else "")
        title = f"{orders(len(day.cancelled))} on the ramp {'is' if len(day.cancelled) == 1 else 'are'} cancelled"
        return Verdict.CANNOT, title, f"Take {names} off the ramp, nobody fetches it.", False
    if day.untold and day.trouble:
        since = f" since {moment_words(day.trouble_since, state.now)}" if day.trouble_since else ""
        if state.telling:
            return Verdict.WAITING, _untold(day), "The carrier is being told.", False
        return Verdict.WAITING, _untold(day), f"{day.trouble}{since}. Keep scanning, it catches up.", True
    if day.refused:
        last = day.refused[0]
        title = f"{len(day.refused)} not taken by the carrier"
        return Verdict.WAITING, title, f"Parcel {last.identifier}: {last.refusal}. Ask the carrier about it.", False
    return None


def _untold(day: RampDay) -> str:
    return f"{day.untold} not yet with the carrier"


def short(one: MissingOrder) -> str:
    """``100486 parcel 3 of 4``."""
    return f"{code(one.row.reference)} {parcels(one.parcels, one.row.parcel_count)}"
