"""The Orders screen's words: states, times, and what goes to the clipboard. Constants are said where they are shown."""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta

from app.domain.accounts import Environment
from app.domain.events import Event, EventKind
from app.domain.numbers import whole_shown
from app.domain.orders import OrderRow, OrderState
from app.domain.ports import OrderQuery
from app.domain.printers import PrintJob
from app.domain.scans import Verdict
from app.domain.windows import DeliveryWindow
from app.domain.wording import mark, say, say_many
from app.ui.dates import day_words, when_words
from app.ui.flash import Flash
from app.ui.order_states import IN_A_LINE
from app.ui.orders.state import Detail, Notice, Question, When
from app.workflows.import_orders import Imported

STATES: Mapping[OrderState, tuple[str, Verdict | None]] = {
    OrderState.WAITING: (mark("Waiting"), None),
    OrderState.HELD: (mark("Held"), None),
    OrderState.PLACING: (mark("Being placed"), Verdict.WAITING),
    OrderState.IN_DOUBT: (mark("In doubt"), Verdict.WAITING),
    OrderState.REFUSED: (mark("Refused"), Verdict.WRONG),
    OrderState.PLACED: (mark("Placed, no label"), Verdict.WAITING),
    OrderState.NOT_PRINTED: (mark("Not printed"), Verdict.CANNOT),
    OrderState.SENT: (mark("Sent, not scanned"), Verdict.WAITING),
    OrderState.ON_BOX: (mark("On its box"), Verdict.OK),
    OrderState.CONFIRMED: (mark("Confirmed"), Verdict.OK),
    OrderState.ON_RAMP: (mark("On the ramp"), Verdict.OK),
    OrderState.DELIVERED: (mark("Delivered"), Verdict.OK),
    OrderState.CANCELLED: (mark("Cancelled"), None),
}
"""What each state is called, and what it amounts to."""

STATE_FILTERS: tuple[tuple[tuple[OrderState, ...], str], ...] = (
    ((), mark("All states")),
    ((OrderState.WAITING, OrderState.HELD), mark("Waiting")),
    ((OrderState.PLACING, OrderState.IN_DOUBT), mark("In doubt")),
    ((OrderState.PLACED, OrderState.NOT_PRINTED), mark("Not printed")),
    ((OrderState.SENT,), mark("Sent, not scanned")),
    ((OrderState.ON_BOX,), mark("On its box")),
    ((OrderState.CONFIRMED,), mark("Confirmed")),
    ((OrderState.ON_RAMP,), mark("On the ramp")),
    ((OrderState.DELIVERED,), mark("Delivered")),
    ((OrderState.REFUSED,), mark("Refused")),
    ((OrderState.CANCELLED,), mark("Cancelled")),
)
_NAMES_FILTER = {OrderState.WAITING, OrderState.IN_DOUBT, OrderState.NOT_PRINTED}
"""Of several states in one filter, the one that it is named after."""

WHEN_FILTERS: tuple[tuple[When, str], ...] = (
    (When.ALL, mark("Any day")),
    (When.TODAY, mark("Today")),
    (When.WEEK, mark("7 days")),
    (When.MONTH, mark("30 days")),
)
_WHEN_IN_A_LINE = {When.TODAY: mark("today"), When.WEEK: mark("7 days"), When.MONTH: mark("30 days")}
_DAYS = {When.TODAY: 0, When.WEEK: 6, When.MONTH: 29}
_NOT_BILLED = {Environment.TEST: mark("{price}, not billed"), Environment.REHEARSAL: mark("{price}, practice")}
_EVENT_VERDICTS = {
    EventKind.PLACED: Verdict.OK,
    EventKind.SETTLED: Verdict.OK,
    EventKind.LABELS: Verdict.OK,
    EventKind.PRINT_SETTLED: Verdict.OK,
    EventKind.SCANNED_BACK: Verdict.OK,
    EventKind.CONFIRMED: Verdict.OK,
    EventKind.ON_RAMP: Verdict.OK,
    EventKind.ACT: Verdict.OK,
    EventKind.ACT_PARTLY: Verdict.WAITING,
    EventKind.PRINT_SENT: Verdict.WAITING,
    EventKind.IN_DOUBT: Verdict.WAITING,
    EventKind.PRINT_IN_DOUBT: Verdict.WAITING,
    EventKind.CONFIRM_FAILED: Verdict.WAITING,
    EventKind.REFUSED: Verdict.WRONG,
    EventKind.PRINT_FAILED: Verdict.CANNOT,
}


def event_verdict(event: Event) -> Verdict | None:
    """Return what a line of the timeline amounts to; None for what only happened."""
    return _EVENT_VERDICTS.get(event.kind)


def orders(count: int) -> str:
    """``1 order``, ``2 orders``."""
    return say_many(count, "1 order", "{n} orders", n=whole_shown(count))


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
    parts = [say("for “{text}”", text=question.text)] if question.text else []
    if question.when is not When.ALL:
        parts.append(say(_WHEN_IN_A_LINE[question.when]))
    if question.states:
        named = _NAMES_FILTER.intersection(question.states) or question.states
        parts.append(", ".join(say(IN_A_LINE[state]) for state in question.states if state in named))
    if account:
        parts.append(account)
    return ", ".join(parts)


def window_words(window: DeliveryWindow | None, now: datetime, locale: str) -> str:
    """``Today 17:30–19:30``."""
    if window is None or window.start is None:
        if window is None or window.end is None:
            return say("not told by the carrier")
        return say("until {time}", time=when_words(window.end, now, locale))
    start, today = window.start.astimezone(), now.astimezone()
    near = {0: mark("Today"), 1: mark("Tomorrow"), -1: mark("Yesterday")}.get((start.date() - today.date()).days)
    day = say(near) if near else day_words(start, today, locale)
    until = f"–{window.end.astimezone():%H:%M}" if window.end else ""
    return f"{day} {start:%H:%M}{until}"


def booked_words(detail: Detail, now: datetime, locale: str) -> str:
    """Say the window that is booked, or that none is known to be."""
    if detail.row.state.is_placed:
        told = detail.placement.window if detail.placement else None
        return window_words(told or detail.row.window, now, locale)
    if detail.row.state in {OrderState.PLACING, OrderState.IN_DOUBT}:
        return say("not known")
    return say("none booked")


def paid_words(detail: Detail, locale: str) -> str:
    """Say what was paid, or that nothing was."""
    row = detail.row
    if row.state in {OrderState.PLACING, OrderState.IN_DOUBT}:
        return say("not known")
    if not row.state.is_placed:
        return say("nothing")
    price = row.price.shown(locale) if row.price else say("price not told")
    return say(_NOT_BILLED[detail.environment], price=price) if detail.environment in _NOT_BILLED else price


def event_line(event: Event) -> str:
    """Write a line of the timeline as text."""
    at = event.at.astimezone()
    return f"{at:%Y-%m-%d %H:%M:%S}  {event.title}" + (f" ({event.detail})" if event.detail else "")


def detail_text(detail: Detail, now: datetime, locale: str) -> str:
    """Write what somebody on the phone asks for: number, recipient, carrier's number, window."""
    recipient, row = detail.order.recipient, detail.row
    lines = [
        say("Order {reference}, {state}", reference=row.reference, state=say(IN_A_LINE[row.state])),
        recipient.name,
        *recipient.address.lines(),
        recipient.phone_shown,
    ]
    if row.carrier_order_id:
        lines.append(f"{detail.carrier} {row.carrier_order_id}")
    lines.append(say("Window: {window}", window=booked_words(detail, now, locale)))
    return "\n".join(lines)


def sent_words(jobs: Sequence[PrintJob]) -> str:
    """Say what went to the printer, which is not yet paper: ``Copy 2 sent to Zebra ZD421``."""
    last = jobs[-1]
    copy, printer, is_copy = last.copy_number, last.printer, last.copy_number > 1
    if len(jobs) > 1 and is_copy:
        one = "1 label, copy {copy}, sent to {printer}"
        return say_many(len(jobs), one, "{n} labels, copy {copy}, sent to {printer}", copy=copy, printer=printer)
    if len(jobs) > 1:
        return say_many(len(jobs), "1 label sent to {printer}", "{n} labels sent to {printer}", printer=printer)
    return say("Copy {copy} sent to {printer}" if is_copy else "Sent to {printer}", copy=copy, printer=printer)


def imported_notice(imported: Imported) -> Notice:
    """Say what came of a file."""
    added, known = len(imported.added), len(imported.known)
    refused = len({row.line for row in imported.refused}) + imported.unlisted
    parts = [say_many(added, "1 order added", "{n} orders added", n=whole_shown(added))]
    if known:
        parts.append(say_many(known, "1 was there already", "{n} were there already"))
    if refused:
        parts.append(say_many(refused, "1 row refused", "{n} rows refused"))
    unknown = ", ".join(imported.ignored_columns)
    line = say("Columns not known here: {columns}.", columns=unknown) if unknown else ""
    verdict = Verdict.WAITING if refused else Verdict.OK if added else Verdict.ALREADY
    return Notice(verdict, ", ".join(parts), line)


def refused_text(imported: Imported) -> str:
    """Write a file's refused rows as text, tab between the columns."""
    rows = [f"{row.line}\t{row.column}\t{row.reason}" for row in imported.refused]
    return "\n".join(["\t".join((say("Line"), say("Column"), say("Reason"))), *rows])


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
        word=say("Not known"),
        line=say("No order and no label here has this number"),
        detail=code,
        foot=say("Nothing changed. Scan another one."),
        foot_right=say("Close"),
        foot_key="Esc",
    )
