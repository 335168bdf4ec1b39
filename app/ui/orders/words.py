"""The Orders screen's words: states, times, and what goes to the clipboard."""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta

from app.domain.accounts import Environment
from app.domain.events import Event, EventKind
from app.domain.orders import OrderRow, OrderState
from app.domain.ports import OrderQuery
from app.domain.printers import PrintJob
from app.domain.scans import Verdict
from app.domain.windows import DeliveryWindow
from app.ui.flash import Flash
from app.ui.orders.state import Detail, Notice, Question, When
from app.workflows.import_orders import Imported

STATES: Mapping[OrderState, tuple[str, Verdict | None]] = {
    OrderState.WAITING: ("Waiting", None),
    OrderState.HELD: ("Held", None),
    OrderState.PLACING: ("Being placed", Verdict.WAITING),
    OrderState.IN_DOUBT: ("In doubt", Verdict.WAITING),
    OrderState.REFUSED: ("Refused", Verdict.WRONG),
    OrderState.PLACED: ("Placed, no label", Verdict.WAITING),
    OrderState.NOT_PRINTED: ("Not printed", Verdict.CANNOT),
    OrderState.SENT: ("Sent, not scanned", Verdict.WAITING),
    OrderState.ON_BOX: ("On its box", Verdict.OK),
    OrderState.CONFIRMED: ("Confirmed", Verdict.OK),
    OrderState.ON_RAMP: ("On the ramp", Verdict.OK),
    OrderState.DELIVERED: ("Delivered", Verdict.OK),
    OrderState.CANCELLED: ("Cancelled", None),
}
"""What each state is called, and what it amounts to."""

STATE_FILTERS: tuple[tuple[tuple[OrderState, ...], str], ...] = (
    ((), "All states"),
    ((OrderState.WAITING, OrderState.HELD), "Waiting"),
    ((OrderState.PLACING, OrderState.IN_DOUBT), "In doubt"),
    ((OrderState.PLACED, OrderState.NOT_PRINTED), "Not printed"),
    ((OrderState.SENT,), "Sent, not scanned"),
    ((OrderState.ON_BOX,), "On its box"),
    ((OrderState.CONFIRMED,), "Confirmed"),
    ((OrderState.ON_RAMP,), "On the ramp"),
    ((OrderState.DELIVERED,), "Delivered"),
    ((OrderState.REFUSED,), "Refused"),
    ((OrderState.CANCELLED,), "Cancelled"),
)
WHEN_FILTERS: tuple[tuple[When, str], ...] = (
    (When.ALL, "Any day"),
    (When.TODAY, "Today"),
    (When.WEEK, "7 days"),
    (When.MONTH, "30 days"),
)
_DAYS = {When.TODAY: 0, When.WEEK: 6, When.MONTH: 29}
_NOT_BILLED = {Environment.TEST: ", not billed", Environment.REHEARSAL: ", practice"}
_EVENT_VERDICTS = {
    EventKind.PLACED: Verdict.OK,
    EventKind.SETTLED: Verdict.OK,
    EventKind.LABELS: Verdict.OK,
    EventKind.PRINT_SETTLED: Verdict.OK,
    EventKind.SCANNED_BACK: Verdict.OK,
    EventKind.CONFIRMED: Verdict.OK,
    EventKind.ON_RAMP: Verdict.OK,
    EventKind.ACT: Verdict.OK,
    EventKind.PRINT_SENT: Verdict.WAITING,
    EventKind.IN_DOUBT: Verdict.WAITING,
    EventKind.PRINT_IN_DOUBT: Verdict.WAITING,
    EventKind.CONFIRM_FAILED: Verdict.WAITING,
    EventKind.REFUSED: Verdict.WRONG,
    EventKind.PRINT_FAILED: Verdict.CANNOT,
}

_PARTLY = ": partly done"
"""How the timeline's line of an act ends of which the carrier took a part only."""


def event_verdict(event: Event) -> Verdict | None:
    """Return what a line of the timeline amounts to; None for what only happened."""
    if event.kind is EventKind.ACT and event.title.endswith(_PARTLY):
        return Verdict.WAITING
    return _EVENT_VERDICTS.get(event.kind)


def orders(count: int) -> str:
    """``1 order``, ``2 orders``."""
    return "1 order" if count == 1 else f"{count:,} orders".replace(",", " ")


def query_of(question: Question, now: datetime, *, limit: int = 100, offset: int = 0) -> OrderQuery:
    """Turn a question into one to the order book; days begin at midnight here."""
    since = None
    if question.when is not When.ALL:
        midnight = now.astimezone().replace(hour=0, minute=0, second=0, microsecond=0)
        since = midnight - timedelta(days=_DAYS[question.when])
    return OrderQuery(
        text=question.text, since=since, states=question.states, account=question.account, limit=limit, offset=offset
    )


def asked_words(question: Question, account: str) -> str:
    """Say what was looked for: ``for “kristiansnd”, today, in doubt``."""
    parts = [f"for “{question.text}”"] if question.text else []
    if question.when is not When.ALL:
        parts.append(dict(WHEN_FILTERS)[question.when].lower())
    if question.states:
        parts.append(dict(STATE_FILTERS).get(question.states, "some states").lower())
    if account:
        parts.append(account)
    return ", ".join(parts)


def when_words(at: datetime, now: datetime) -> str:
    """Say a moment as short as it stays clear: ``15:18``, ``12 Feb``, ``12 Feb 2025``."""
    local, today = at.astimezone(), now.astimezone()
    if local.date() == today.date():
        return f"{local:%H:%M}"
    return day_words(local, today)


def day_words(local: datetime, today: datetime) -> str:
    """``12 Feb``, with its year when it is not this one."""
    month = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")[local.month - 1]
    return f"{local.day} {month}" + (f" {local.year}" if local.year != today.year else "")


def window_words(window: DeliveryWindow | None, now: datetime) -> str:
    """``Today 17:30–19:30``."""
    if window is None or window.start is None:
        return f"until {when_words(window.end, now)}" if window and window.end else "not told by the carrier"
    start, today = window.start.astimezone(), now.astimezone()
    days = (start.date() - today.date()).days
    day = {0: "Today", 1: "Tomorrow", -1: "Yesterday"}.get(days) or day_words(start, today)
    until = f"–{window.end.astimezone():%H:%M}" if window.end else ""
    return f"{day} {start:%H:%M}{until}"


def booked_words(detail: Detail, now: datetime) -> str:
    """Say the window that is booked, or that none is known to be."""
    if detail.row.state.is_placed:
        told = detail.placement.window if detail.placement else None
        return window_words(told or detail.row.window, now)
    if detail.row.state in {OrderState.PLACING, OrderState.IN_DOUBT}:
        return "not known"
    return "none booked"


def paid_words(detail: Detail, locale: str) -> str:
    """Say what was paid, or that nothing was."""
    row = detail.row
    if row.state in {OrderState.PLACING, OrderState.IN_DOUBT}:
        return "not known"
    if not row.state.is_placed:
        return "nothing"
    price = row.price.shown(locale) if row.price else "price not told"
    return price + _NOT_BILLED.get(detail.environment, "")


def event_line(event: Event) -> str:
    """Write a line of the timeline as text."""
    at = event.at.astimezone()
    return f"{at:%Y-%m-%d %H:%M:%S}  {event.title}" + (f" ({event.detail})" if event.detail else "")


def detail_text(detail: Detail, now: datetime) -> str:
    """Write what somebody on the phone asks for: number, recipient, carrier's number, window."""
    recipient, row = detail.order.recipient, detail.row
    lines = [
        f"Order {row.reference}, {STATES[row.state][0].lower()}",
        recipient.name,
        *recipient.address.lines(),
        recipient.phone_shown,
    ]
    if row.carrier_order_id:
        lines.append(f"{detail.carrier} {row.carrier_order_id}")
    lines.append(f"Window: {booked_words(detail, now)}")
    return "\n".join(lines)


def sent_words(jobs: Sequence[PrintJob]) -> str:
    """Say what went to the printer, which is not yet paper: ``Copy 2 sent to Zebra ZD421``."""
    last = jobs[-1]
    if len(jobs) > 1:
        copy = f", copy {last.copy_number}," if last.copy_number > 1 else ""
        return f"{len(jobs)} labels{copy} sent to {last.printer}"
    return f"Copy {last.copy_number} sent to {last.printer}" if last.copy_number > 1 else f"Sent to {last.printer}"


def imported_notice(imported: Imported) -> Notice:
    """Say what came of a file."""
    added, known = len(imported.added), len(imported.known)
    refused = len({row.line for row in imported.refused}) + imported.unlisted
    parts = [f"{orders(added)} added"]
    if known:
        parts.append("1 was there already" if known == 1 else f"{known} were there already")
    if refused:
        parts.append("1 row refused" if refused == 1 else f"{refused} rows refused")
    line = f"Columns not known here: {', '.join(imported.ignored_columns)}." if imported.ignored_columns else ""
    verdict = Verdict.WAITING if refused else Verdict.OK if added else Verdict.ALREADY
    return Notice(verdict, ", ".join(parts), line)


def refused_text(imported: Imported) -> str:
    """Write a file's refused rows as text, tab between the columns."""
    rows = [f"{row.line}\t{row.column}\t{row.reason}" for row in imported.refused]
    return "\n".join(["Line\tColumn\tReason", *rows])


def is_finished(row: OrderRow) -> bool:
    """Tell whether the packing desk has nothing left to do with it."""
    return row.state in {
        OrderState.ON_BOX,
        OrderState.CONFIRMED,
        OrderState.ON_RAMP,
        OrderState.DELIVERED,
        OrderState.CANCELLED,
    }


def not_known(code: str) -> Flash:
    """Build the verdict of a scan that belongs to nothing here."""
    return Flash(
        verdict=Verdict.WRONG,
        word="Not known",
        line="No order and no label here has this number",
        detail=code,
        foot="Nothing changed. Scan another one.",
        foot_right="Close",
        foot_key="Esc",
    )
