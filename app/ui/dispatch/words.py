"""The Dispatch screen's words."""

from datetime import datetime

from app.domain.numbers import weekday_shown
from app.domain.orders import OrderState
from app.domain.ramp import MissingOrder
from app.domain.scans import Verdict
from app.domain.wording import mark, say, say_many
from app.ui.dispatch.state import DispatchState
from app.ui.shell.state import Mood, Strip
from app.ui.theme.words import code
from app.workflows.dispatch import RampDay, RampOrder

_MOST_NUMBERS = 4
_NOT_THERE = {
    OrderState.WAITING: mark("not packed"),
    OrderState.HELD: mark("held"),
    OrderState.REFUSED: mark("refused"),
    OrderState.PLACING: mark("being placed"),
    OrderState.IN_DOUBT: mark("in doubt"),
    OrderState.PLACED: mark("no label yet"),
    OrderState.NOT_PRINTED: mark("not printed"),
    OrderState.SENT: mark("label not scanned"),
}


_NOT_SEEN = mark("not seen")


def parcels(numbers: tuple[int, ...], count: int) -> str:
    """``parcel 3 of 4``, ``parcels 1, 2 of 3``, ``all 6 parcels``."""
    if len(numbers) == 1:
        return say("parcel {number} of {count}", number=numbers[0], count=count)
    if len(numbers) == count:
        return say_many(count, "all {n} parcels", "all {n} parcels")
    shown = ", ".join(str(number) for number in numbers[:_MOST_NUMBERS])
    return say(
        "parcels {numbers} of {count}", numbers=shown + ("…" if len(numbers) > _MOST_NUMBERS else ""), count=count
    )


def where_words(one: MissingOrder, now: datetime) -> str:
    """Say where a missing parcel was seen last, or why it is not there: ``Desk 1, 14:52``, ``not packed``."""
    if one.seen_at is not None:
        return ", ".join(part for part in (one.seen_desk, moment_words(one.seen_at, now)) if part)
    words = say(_NOT_THERE.get(one.row.state, _NOT_SEEN))
    return f"{words}, {one.held_by}" if one.held_by else words


def pickup_words(one: MissingOrder, carrier: str, now: datetime) -> str:
    """``16:30 Porterbuddy``."""
    return " ".join(part for part in (moment_words(one.pickup_at, now) if one.pickup_at else "", carrier) if part)


def moment_words(at: datetime, now: datetime) -> str:
    """Say a moment as short as it stays clear: ``15:18``, and with its day when that is not today."""
    local = at.astimezone()
    if local.date() == now.astimezone().date():
        return f"{local:%H:%M}"
    return f"{weekday_shown(local)} {local:%H:%M}"


def strip_of(state: DispatchState, desk: str) -> Strip:
    """Say what to scan now, at which desk, and who comes next."""
    parts = [desk]
    day = state.day
    if day is not None and day.count.next_pickup_at is not None:
        pickup = moment_words(day.count.next_pickup_at, state.now)
        parts += [day.next_carrier, say("pick-up {time}", time=pickup)]
    title = say("Scan the next parcel" if day is not None and day.count.parcels else "Scan the first parcel")
    return Strip(title, " · ".join(part for part in parts if part), Mood.ASK)


def leaves_words(day: RampDay | None, now: datetime) -> str:
    """``Pick-up 16:30, in 1 h 12``."""
    if day is None or day.count.next_pickup_at is None:
        return ""
    minutes = max(0, int((day.count.next_pickup_at - now).total_seconds() // 60))
    left = (
        say("{hours} h {minutes}", hours=minutes // 60, minutes=f"{minutes % 60:02d}")
        if minutes >= 60
        else say("{n} min", n=minutes)
    )
    return say("Pick-up {time}, in {left}", time=moment_words(day.count.next_pickup_at, now), left=left)


def missing_title(order: RampOrder) -> str:
    """Say what of an order is not there yet."""
    missing = order.missing
    if not missing:
        return say("Complete" if order.row.parcel_count > 1 else "On the ramp")
    if len(missing) == 1:
        return say("Parcel {number} is missing", number=missing[0])
    return say_many(len(missing), "1 parcel is missing", "{n} parcels are missing")


def missing_line(order: RampOrder, now: datetime) -> str:
    """Say where the missing parcels were seen last, or which carrier fetches the order."""
    missing = order.missing
    seen = [scan for scan in order.packed if scan.parcel_number in missing]
    if missing and seen:
        last = max(seen, key=lambda scan: scan.scanned_at)
        words = say("Last seen {time}", time=moment_words(last.scanned_at, now))
        return ", ".join(part for part in (words, last.desk) if part)
    if missing:
        return say("Not scanned back at any desk")
    pickup = say("pick-up {time}", time=moment_words(order.pickup_at, now)) if order.pickup_at else ""
    return ", ".join(part for part in (order.carrier, pickup) if part)


def last_words(order: RampOrder | None, day: RampDay) -> str:
    """Say the last scan in a line: ``100486, 3 of 4, kept here`` while the carrier cannot be told."""
    if order is None:
        return ""
    count = say("{count} of {all}", count=len(order.loaded), all=order.row.parcel_count)
    line = f"{order.row.reference}, {count}"
    return say("{line}, kept here", line=line) if day.untold and day.trouble else line


def banner_of(state: DispatchState) -> tuple[Verdict, str, str, bool] | None:
    """Say what wants attention: its verdict, a title, a sentence, and whether the carriers can be told now."""
    day = state.day
    if day is None:
        return None
    if day.cancelled:
        names = ", ".join(day.cancelled[:3]) + ("…" if len(day.cancelled) > 3 else "")
        title = say_many(len(day.cancelled), "1 order on the ramp is cancelled", "{n} orders on the ramp are cancelled")
        return Verdict.CANNOT, title, say("Take {names} off the ramp, nobody fetches it.", names=names), False
    if day.untold and day.trouble:
        if state.telling:
            return Verdict.WAITING, _untold(day), say("The carrier is being told."), False
        return Verdict.WAITING, _untold(day), _trouble_words(day.trouble, day.trouble_since, state.now), True
    if day.refused:
        last = day.refused[0]
        title = say_many(len(day.refused), "1 not taken by the carrier", "{n} not taken by the carrier")
        line = say(
            "Parcel {number}: {refusal}. Ask the carrier about it.", number=last.identifier, refusal=say(last.refusal)
        )
        return Verdict.WAITING, title, line, False
    return None


def _untold(day: RampDay) -> str:
    return say_many(day.untold, "1 not yet with the carrier", "{n} not yet with the carrier")


def _trouble_words(trouble: str, since: datetime | None, now: datetime) -> str:
    if since is None:
        return say("{problem}. Keep scanning, it catches up.", problem=say(trouble))
    return say(
        "{problem} since {time}. Keep scanning, it catches up.", problem=say(trouble), time=moment_words(since, now)
    )


def short(one: MissingOrder) -> str:
    """``100486 parcel 3 of 4``."""
    return f"{code(one.row.reference)} {parcels(one.parcels, one.row.parcel_count)}"
