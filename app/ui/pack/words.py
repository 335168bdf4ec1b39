"""The Pack screen's words: strip and primary action, from the state of things."""

from datetime import datetime

from app.domain.accounts import Environment
from app.domain.orders import Order, OrderRow
from app.domain.parcels import Item
from app.domain.printers import JobState, PrintJob
from app.domain.scans import Verdict
from app.domain.windows import DeliveryWindow
from app.ui.pack.state import PackState, Primary, Stage
from app.ui.shell.ages import age_words
from app.ui.shell.state import Mood, Strip
from app.ui.theme.words import code
from app.workflows.verify_items import missing

_BILLED = {Environment.LIVE: "billed", Environment.TEST: "not billed", Environment.REHEARSAL: "practice"}
_OUT = frozenset({JobState.SENDING, JobState.SENT, JobState.PROVEN, JobState.IN_DOUBT})
_SOON_SECONDS = 180


def labels(count: int) -> str:
    """``1 label``, ``2 labels``."""
    return "1 label" if count == 1 else f"{count} labels"


def price_of(window: DeliveryWindow | None, environment: Environment, locale: str) -> str:
    """``149 kr, billed``."""
    price = window.price.shown(locale) if window and window.price else "price not told"
    return f"{price}, {_BILLED[environment]}"


def primary_of(state: PackState, environment: Environment, locale: str, *, refused: bool) -> Primary | None:
    """Say what F9 does now, or why it does nothing."""
    if state.stage is Stage.PLACING:
        usual = f"mostly takes {state.usual_seconds:.0f} s here" if state.usual_seconds else ""
        return Primary("Ordering", usual, key="Esc", waiting=True)
    if state.stage is Stage.SCAN_BACK:
        missing = unprinted(state)
        if missing:
            where = state.printer.name if state.printer else "the printer"
            return Primary("Print", f"{labels(len(missing))} on {where}")
        return None
    if state.stage is not Stage.OPEN or state.order is None:
        return None
    if state.editing or state.extras_open:
        return Primary("Keep changes", "Places nothing yet")
    title = "Try again" if refused else "Place and print" if state.labels_offered else "Place"
    reason = _why_not(state)
    if reason:
        return Primary(title, reason, enabled=False)
    if not state.labels_offered:
        return Primary(title, f"With {state.carrier}, {_BILLED[environment]} · no label")
    price = price_of(state.chosen, environment, locale)
    rest = (
        "same order, never twice"
        if refused
        else f"{labels(state.order.label_count)} on {state.printer.name if state.printer else 'no printer'}"
    )
    return Primary(title, f"{price} · {rest}")


def items_missing(state: PackState) -> int:
    """Return how many pieces the open order waits for."""
    return missing(state.order, state.counts) if state.checks_items and state.order is not None else 0


def _items_words(count: int) -> str:
    return "Scan 1 more item" if count == 1 else f"Scan {count} more items"


def _why_not(state: PackState) -> str:
    left = items_missing(state)
    if left:
        return (
            f"{_items_words(left)}, then it goes by itself" if state.goes_by_itself else f"{_items_words(left)} first"
        )
    reason = _why_no_window(state) if state.windows_offered else ""
    if not reason and state.labels_offered and state.printer is None:
        return "No label printer is set up"
    return reason


def _why_no_window(state: PackState) -> str:
    if state.asking_since is not None:
        return f"{state.carrier} is being asked for windows"
    if state.availability_problem is not None:
        return state.availability_problem.title
    if state.availability is None:
        return "No delivery window is known yet"
    if not state.availability.windows:
        return f"{state.carrier} cannot deliver this"
    if state.offered is not None and state.lapsed is not None:
        return f"{state.lapsed.times_shown() or 'The window'} lapsed, a dearer one is left"
    if state.chosen is None or state.chosen.has_lapsed(state.now):
        return "Choose a delivery window"
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
        return Strip("Ready", "Scan an order, or press its number.", Mood.ASK)
    if state.row is None:
        return Strip("Wait", "The order is being opened.", Mood.WAITING)
    number = code(state.row.reference)
    if state.stage is Stage.PLACING:
        line = f"Order {number} at {state.carrier}. If you leave, it goes on by itself."
        return Strip("Wait, ordering", line, Mood.WAITING)
    if state.stage is Stage.SCAN_BACK:
        return _scan_back_strip(state, state.row)
    return _open_strip(state, number)


def _open_strip(state: PackState, number: str) -> Strip:
    if state.problems:
        return _wrong_strip(state)
    if state.extras_open:
        return Strip(f"Order {number}: more of {state.carrier}", "F9 keeps it, Esc goes back.", Mood.REST)
    if state.editing:
        return Strip(f"Order {number} is being changed", "F2 or F9 keeps the changes, Esc drops them.", Mood.REST)
    left = items_missing(state)
    if left and state.order is not None:
        names = [item.name for item, count in _short_of(state.order, state.counts)]
        others = "1 other kind" if len(names) == 2 else f"{len(names) - 1} other kinds"
        listed = f"{names[0]} is missing" if len(names) == 1 else f"{names[0]} and {others} are missing"
        return Strip(_items_words(left), f"Order {number} · {listed}", Mood.ASK)
    reason = _why_not(state)
    if state.offered is not None and state.asking_since is None:
        line = f"Order {number} · the nearest is {state.offered.times_shown()}. Shift F9 takes it, ↑ ↓ choose another."
        return Strip("The window lapsed, a dearer one?", line, Mood.ASK)
    if reason:
        return Strip(f"Order {number} is open", f"{reason}.", Mood.REST)
    act = "place and print" if state.labels_offered else "place"
    return Strip(f"Order {number} is ready", f"Press F9 to {act}.", Mood.ASK)


def _short_of(order: Order, counts: tuple[int, ...]) -> list[tuple[Item, int]]:
    whole = (*counts, *(0 for _ in order.items))
    return [(item, count) for item, count in zip(order.items, whole, strict=False) if count < item.quantity]


def _wrong_strip(state: PackState) -> Strip:
    count = len(state.problems)
    fields = "1 field to mend" if count == 1 else f"{count} fields to mend"
    title = f"{state.carrier} refused" if state.problems_told_by_carrier else "Not kept"
    line = "Nothing was ordered. The cursor is in it." if count == 1 else ""
    line = line or "Nothing was ordered. The cursor is in the first one; Tab goes to the next."
    return Strip(f"{title}, {fields}", line, Mood.WRONG)


def _scan_back_strip(state: PackState, row: OrderRow) -> Strip:
    number, count = code(row.reference), row.parcel_count
    missing = unprinted(state)
    if missing:
        line = f"Order {number} is placed, {labels(len(missing))} missing. Press F9 to print."
        return Strip("Placed, not printed", line, Mood.CANNOT)
    parcel = next_parcel(state)
    out = {job.parcel_number for job in state.jobs if job.state in {JobState.SENT, JobState.PROVEN}}
    sent = count if 0 in out else len(out)
    where = f"Sent to {state.jobs[0].printer}, {sent} of {labels(count)}." if state.jobs else ""
    title = "Scan the label" if count == 1 else f"Scan the label on parcel {parcel}"
    return Strip(title, f"Order {number} is placed. {where}".strip(), Mood.ASK)


def job_words(job: PrintJob) -> str:
    """Say where a label is, in the words of what is known."""
    at = f"{job.changed_at.astimezone():%H:%M:%S}"
    return {
        JobState.QUEUED: "Waits for the printer",
        JobState.SENDING: "Being sent",
        JobState.SENT: f"Sent to the printer {at}",
        JobState.PROVEN: f"Printed {at}",
        JobState.IN_DOUBT: "In doubt, look at the printer",
        JobState.FAILED: "Not printed",
        JobState.CANCELLED: "Spoilt",
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
    title = f"{lapsed.times_shown() or 'The window'} can no longer be booked as it was"
    price = offered.price.shown(locale) if offered.price else "a price that is not told"
    more = ""
    if offered.price and lapsed.price and offered.price.currency == lapsed.price.currency:
        extra = offered.price.model_copy(update={"minor_units": offered.price.minor_units - lapsed.price.minor_units})
        more = f", {extra.shown(locale)} more"
    return title, f"The nearest is {offered.times_shown()} for {price}{more}. Nothing is ordered yet."


def left_words(window: DeliveryWindow, now: datetime) -> tuple[str, Verdict | None]:
    """Say how long a window can still be booked, and whether that is a worry; empty where no end is told."""
    left = window.bookable_for(now)
    if left is None or window.expires_at is None:
        return "", None
    if not left:
        return f"lapsed {window.expires_at.astimezone():%H:%M}", Verdict.CANNOT
    minutes = int(left.total_seconds() // 60)
    if left.total_seconds() <= _SOON_SECONDS:
        return f"only {max(1, minutes)} min left", Verdict.WAITING
    if minutes < 120:
        return f"bookable for {minutes} min", None
    hours = minutes // 60
    return (f"bookable for {hours} h" if hours < 48 else f"bookable for {hours // 24} d"), None
