"""The Pack screen's words: strip and primary action, from the state of things."""

from datetime import datetime

from app.domain.accounts import Environment
from app.domain.orders import Order, OrderRow
from app.domain.parcels import Item
from app.domain.printers import JobState, Printer, PrintJob
from app.domain.scans import Verdict
from app.domain.windows import DeliveryWindow
from app.domain.wording import mark, say, say_many
from app.ui.pack.state import PackState, Primary, Stage
from app.ui.shell.ages import age_words
from app.ui.shell.state import Mood, Strip
from app.ui.theme.words import code
from app.workflows.verify_items import missing

_BILLED = {
    Environment.LIVE: mark("billed"),
    Environment.TEST: mark("not billed"),
    Environment.REHEARSAL: mark("practice"),
}
_OUT = frozenset({JobState.SENDING, JobState.SENT, JobState.PROVEN, JobState.IN_DOUBT})
_SOON_SECONDS = 180


def labels(count: int) -> str:
    """``1 label``, ``2 labels``."""
    return say_many(count, "1 label", "{n} labels")


def price_of(window: DeliveryWindow | None, environment: Environment, locale: str) -> str:
    """``149 kr, billed``."""
    price = window.price.shown(locale) if window and window.price else say("price not told")
    return f"{price}, {say(_BILLED[environment])}"


def primary_of(state: PackState, environment: Environment, locale: str, *, refused: bool) -> Primary | None:
    """Say what F9 does now, or why it does nothing."""
    if state.stage is Stage.PLACING:
        usual = say("mostly takes {seconds:.0f} s here", seconds=state.usual_seconds) if state.usual_seconds else ""
        return Primary(say("Ordering"), usual, key="Esc", waiting=True)
    if state.stage is Stage.SCAN_BACK:
        return _print_primary(state)
    if state.stage is not Stage.OPEN or state.order is None:
        return None
    if state.editing or state.extras_open:
        return Primary(say("Keep changes"), say("Places nothing yet"))
    title = say("Try again" if refused else "Place and print" if state.labels_offered else "Place")
    reason = _why_not(state)
    if reason:
        return Primary(title, reason, enabled=False)
    if not state.labels_offered:
        billed = say(_BILLED[environment])
        return Primary(title, say("With {carrier}, {billed} · no label", carrier=state.carrier, billed=billed))
    price = price_of(state.chosen, environment, locale)
    rest = say("same order, never twice") if refused else _labels_on(state.order.label_count, state.printer)
    return Primary(title, f"{price} · {rest}")


def _print_primary(state: PackState) -> Primary | None:
    missing = unprinted(state)
    if not missing:
        return None
    if state.printer is None:
        return Primary(say("Print"), say("{labels} on the printer", labels=labels(len(missing))))
    return Primary(say("Print"), _labels_on(len(missing), state.printer))


def _labels_on(count: int, printer: Printer | None) -> str:
    if printer is None:
        return say("{labels} on no printer", labels=labels(count))
    return say("{labels} on {printer}", labels=labels(count), printer=printer.name)


def items_missing(state: PackState) -> int:
    """Return how many pieces the open order waits for."""
    return missing(state.order, state.counts) if state.checks_items and state.order is not None else 0


def _items_words(count: int) -> str:
    return say_many(count, "Scan 1 more item", "Scan {n} more items")


def _why_not(state: PackState) -> str:
    left = items_missing(state)
    if left:
        return say(
            "{scan}, then it goes by itself" if state.goes_by_itself else "{scan} first", scan=_items_words(left)
        )
    reason = _why_no_window(state) if state.windows_offered else ""
    if not reason and state.labels_offered and state.printer is None:
        return say("No label printer is set up")
    return reason


def _why_no_window(state: PackState) -> str:
    if state.asking_since is not None:
        return say("{carrier} is being asked for windows", carrier=state.carrier)
    if state.availability_problem is not None:
        return say(state.availability_problem.title)
    if state.availability is None:
        return say("No delivery window is known yet")
    if not state.availability.windows:
        return say("{carrier} cannot deliver this", carrier=state.carrier)
    if state.offered is not None and state.lapsed is not None:
        window = state.lapsed.times_shown()
        if not window:
            return say("The window lapsed, a dearer one is left")
        return say("{window} lapsed, a dearer one is left", window=window)
    if state.chosen is None or state.chosen.has_lapsed(state.now):
        return say("Choose a delivery window")
    return ""


def unprinted(state: PackState) -> tuple[int, ...]:
    """Return the numbers of parcels whose label never went out whole."""
    if state.row is None:
        return ()
    # A document of parcel 0 holds the labels of all of them.
    out = {job.parcel_number for job in state.jobs if job.state in _OUT}
    scanned = {scan.parcel_number for scan in state.scans}
    if 0 in out:
        return ()
    return tuple(number for number in range(1, state.row.parcel_count + 1) if number not in out | scanned)


def next_parcel(state: PackState) -> int:
    """Return the number of the first parcel that is not scanned back, 0 when all are."""
    if state.row is None:
        return 0
    scanned = {scan.parcel_number for scan in state.scans}
    return next((n for n in range(1, state.row.parcel_count + 1) if n not in scanned), 0)


def strip_of(state: PackState) -> Strip:
    """Say what to scan or do now."""
    if state.stage is Stage.IDLE:
        return Strip(say("Ready"), say("Scan an order, or press its number."), Mood.ASK)
    if state.row is None:
        return Strip(say("Wait"), say("The order is being opened."), Mood.WAITING)
    number = code(state.row.reference)
    if state.stage is Stage.PLACING:
        line = say(
            "Order {number} at {carrier}. If you leave, it goes on by itself.", number=number, carrier=state.carrier
        )
        return Strip(say("Wait, ordering"), line, Mood.WAITING)
    if state.stage is Stage.SCAN_BACK:
        return _scan_back_strip(state, state.row)
    return _open_strip(state, number)


def _open_strip(state: PackState, number: str) -> Strip:
    if state.problems:
        return _wrong_strip(state)
    if state.extras_open:
        title = say("Order {number}: more of {carrier}", number=number, carrier=state.carrier)
        return Strip(title, say("F9 keeps it, Esc goes back."), Mood.REST)
    if state.editing:
        title = say("Order {number} is being changed", number=number)
        return Strip(title, say("F2 or F9 keeps the changes, Esc drops them."), Mood.REST)
    left = items_missing(state)
    if left and state.order is not None:
        names = [item.name for item, count in _short_of(state.order, state.counts)]
        listed = (
            say("{item} is missing", item=names[0])
            if len(names) == 1
            else say_many(
                len(names) - 1,
                "{item} and 1 other kind are missing",
                "{item} and {n} other kinds are missing",
                item=names[0],
            )
        )
        return Strip(_items_words(left), f"{say('Order {number}', number=number)} · {listed}", Mood.ASK)
    reason = _why_not(state)
    if state.offered is not None and state.asking_since is None:
        line = say(
            "Order {number} · the nearest is {window}. Shift F9 takes it, ↑ ↓ choose another.",
            number=number,
            window=state.offered.times_shown(),
        )
        return Strip(say("The window lapsed, a dearer one?"), line, Mood.ASK)
    if reason:
        return Strip(say("Order {number} is open", number=number), f"{reason}.", Mood.REST)
    if state.awaits_weight:
        line = say("Order {number} goes by itself then. F9 places it now.", number=number)
        return Strip(say("Put it on the scale"), line, Mood.ASK)
    act = say("Press F9 to place and print." if state.labels_offered else "Press F9 to place.")
    return Strip(say("Order {number} is ready", number=number), act, Mood.ASK)


def _short_of(order: Order, counts: tuple[int, ...]) -> list[tuple[Item, int]]:
    whole = (*counts, *(0 for _ in order.items))
    return [(item, count) for item, count in zip(order.items, whole, strict=False) if count < item.quantity]


def _wrong_strip(state: PackState) -> Strip:
    count = len(state.problems)
    fields = say_many(count, "1 field to mend", "{n} fields to mend")
    title = say("{carrier} refused", carrier=state.carrier) if state.problems_told_by_carrier else say("Not kept")
    line = (
        say("Nothing was ordered. The cursor is in it.")
        if count == 1
        else say("Nothing was ordered. The cursor is in the first one; Tab goes to the next.")
    )
    return Strip(f"{title}, {fields}", line, Mood.WRONG)


def _scan_back_strip(state: PackState, row: OrderRow) -> Strip:
    number, count = code(row.reference), row.parcel_count
    missing = unprinted(state)
    if missing:
        line = say_many(
            len(missing),
            "Order {number} is placed, 1 label missing. Press F9 to print.",
            "Order {number} is placed, {n} labels missing. Press F9 to print.",
            number=number,
        )
        return Strip(say("Placed, not printed"), line, Mood.CANNOT)
    parcel = next_parcel(state)
    out = {job.parcel_number for job in state.jobs if job.state in {JobState.SENT, JobState.PROVEN}}
    sent = count if 0 in out else len(out)
    where = _sent_words(state.jobs[0].printer, sent, count) if state.jobs else ""
    title = say("Scan the label") if count == 1 else say("Scan the label on parcel {number}", number=parcel)
    placed = say("Order {number} is placed.", number=number)
    return Strip(title, f"{placed} {where}".strip(), Mood.ASK)


def _sent_words(printer: str, sent: int, count: int) -> str:
    return say_many(
        count,
        "Sent to {printer}, {sent} of 1 label.",
        "Sent to {printer}, {sent} of {n} labels.",
        printer=printer,
        sent=sent,
    )


def job_words(job: PrintJob) -> str:
    """Say where a label is, in the words of what is known."""
    at = f"{job.changed_at.astimezone():%H:%M:%S}"
    return {
        JobState.QUEUED: say("Waits for the printer"),
        JobState.SENDING: say("Being sent"),
        JobState.SENT: say("Sent to the printer {time}", time=at),
        JobState.PROVEN: say("Printed {time}", time=at),
        JobState.IN_DOUBT: say("In doubt, look at the printer"),
        JobState.FAILED: say("Not printed"),
        JobState.CANCELLED: say("Spoilt"),
    }[job.state]


def passing_words(state: PackState) -> tuple[str, ...]:
    """Return the words on the page that change by themselves as time passes; they are drawn anew only when they do."""
    if state.stage is Stage.IDLE and state.last is not None:
        return (age_words(int((state.now - state.last.changed_at).total_seconds())),)
    if state.stage is not Stage.OPEN:
        return ()
    asking = int((state.now - state.asking_since).total_seconds()) if state.asking_since else -1
    windows = state.availability.windows if state.availability else ()
    return (str(asking), *(left_words(window, state.now)[0] for window in windows))


def dearer_words(lapsed: DeliveryWindow, offered: DeliveryWindow, locale: str) -> tuple[str, str]:
    """Say which window is gone, and what the nearest that is left costs more."""
    gone, nearest = lapsed.times_shown(), offered.times_shown()
    title = (
        say("{window} can no longer be booked as it was", window=gone)
        if gone
        else say("The window can no longer be booked as it was")
    )
    if offered.price is None:
        line = say("The nearest is {window} for a price that is not told. Nothing is ordered yet.", window=nearest)
        return title, line
    price = offered.price.shown(locale)
    if lapsed.price is None or offered.price.currency != lapsed.price.currency:
        return title, say("The nearest is {window} for {price}. Nothing is ordered yet.", window=nearest, price=price)
    extra = offered.price.model_copy(update={"minor_units": offered.price.minor_units - lapsed.price.minor_units})
    line = say(
        "The nearest is {window} for {price}, {extra} more. Nothing is ordered yet.",
        window=nearest,
        price=price,
        extra=extra.shown(locale),
    )
    return title, line


def left_words(window: DeliveryWindow, now: datetime, *, short: bool = False) -> tuple[str, Verdict | None]:
    """Say how long a window can still be booked, and whether that is a worry; empty where no end is told.

    Args:
        window: Which.
        now: When it is said.
        short: Where the place is narrow.
    """
    left = window.bookable_for(now)
    if left is None or window.expires_at is None:
        return "", None
    if not left:
        return say("lapsed {time}", time=f"{window.expires_at.astimezone():%H:%M}"), Verdict.CANNOT
    minutes = int(left.total_seconds() // 60)
    if left.total_seconds() <= _SOON_SECONDS:
        return say("only {n} min left", n=max(1, minutes)), Verdict.WAITING
    if minutes < 120:
        return say("{n} min left" if short else "bookable for {n} min", n=minutes), None
    hours = minutes // 60
    if hours < 48:
        return say("{n} h left" if short else "bookable for {n} h", n=hours), None
    return say("{n} d left" if short else "bookable for {n} d", n=hours // 24), None
