"""The Systems screen's words: what a system shows, what the book knows, what was done."""

from collections.abc import Mapping
from datetime import datetime

from app.domain.accounts import Environment
from app.domain.acts import ActState, CarrierAct
from app.domain.errors import OutcomeUnknown, StationError, Unreachable
from app.domain.orders import CarrierOrder, OrderState
from app.domain.scans import Verdict
from app.ui.shell.state import Mood, Strip
from app.ui.systems.offers import may_take
from app.ui.systems.state import Act, Notice, Part, Place, SystemsState
from app.workflows.abilities import Ability
from app.workflows.list_carrier_orders import CarrierOrderLine

BILLED = {Environment.LIVE: "live, billed", Environment.TEST: "test account", Environment.REHEARSAL: "practice"}
STATES: Mapping[OrderState, str] = {
    OrderState.WAITING: "waits to be packed",
    OrderState.HELD: "held",
    OrderState.PLACING: "being placed",
    OrderState.IN_DOUBT: "in doubt",
    OrderState.REFUSED: "refused",
    OrderState.PLACED: "placed, no label",
    OrderState.NOT_PRINTED: "not printed",
    OrderState.SENT: "label sent, not scanned",
    OrderState.ON_BOX: "on its box",
    OrderState.CONFIRMED: "confirmed",
    OrderState.DELIVERED: "delivered",
    OrderState.CANCELLED: "cancelled",
}
_ENDS: Mapping[ActState, tuple[str, Verdict]] = {
    ActState.OPEN: ("runs", Verdict.WAITING),
    ActState.DONE: ("done", Verdict.OK),
    ActState.PARTLY: ("partly done", Verdict.WAITING),
    ActState.REFUSED: ("refused, nothing was changed", Verdict.WRONG),
    ActState.UNREACHABLE: ("not reached, nothing was changed", Verdict.WAITING),
    ActState.UNKNOWN: ("it is not known whether it was done", Verdict.WAITING),
}
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def moment(at: datetime | None, now: datetime) -> str:
    """Say a moment on this machine's clock: ``15:18``, ``12 Feb 15:18``, ``12 Feb 2025 15:18``; nothing for none."""
    if at is None:
        return ""
    local, today = at.astimezone(), now.astimezone()
    if local.date() == today.date():
        return f"{local:%H:%M}"
    year = f" {local.year}" if local.year != today.year else ""
    return f"{local.day} {_MONTHS[local.month - 1]}{year} {local:%H:%M}"


def order_pairs(order: CarrierOrder, now: datetime) -> tuple[tuple[str, str], ...]:
    """Say all that a system shows of an order, as names and values; what it does not tell is left out."""
    status = order.status
    updated = moment(status.updated_at, now)
    told = f"{status.raw}, {updated}" if status.raw and updated else status.raw
    between = " – ".join(filter(None, (moment(order.deliver_from, now), moment(order.deliver_until, now))))
    pickup = moment(status.pickup_at, now) or (f"{status.pickup_on}" if status.pickup_on else "")
    pairs = (
        ("Status", told),
        ("Number", order.number if order.number != order.carrier_order_id else ""),
        ("Id", order.carrier_order_id),
        ("Our number", order.reference or status.reference),
        ("Transport number", status.tms_reference),
        ("Recipient", order.recipient_name),
        ("To", order.destination),
        ("Delivery", between),
        ("Ready for pickup", pickup),
        ("Made", moment(order.created_at, now)),
        ("Scanned", moment(order.scanned_at, now)),
        ("Delivered", moment(order.delivered_at, now)),
        ("Parcels", ", ".join(order.parcel_identifiers)),
        *order.facts,
    )
    return tuple((name, value) for name, value in pairs if value)


def book_pairs(state: SystemsState) -> tuple[tuple[str, str], ...]:
    """Say what the order book knows."""
    row = state.order_row
    if row is None:
        return (("Order book", "not in it"),) if state.book is not None else ()
    return (
        ("Order", row.reference),
        ("State", STATES[row.state]),
        ("Recipient", f"{row.recipient}, {row.postal_code} {row.city}"),
        ("Parcels", str(row.parcel_count)),
    )


def act_line(act: CarrierAct, now: datetime) -> tuple[str, Verdict]:
    """Say how an act ended, and what that amounts to."""
    words, verdict = _ENDS[act.state]
    said = act.answer or (act.problems[0].title if act.problems else "")
    return f"{moment(act.ended_at, now)}  {act.title}: {words}" + (f" ({said})" if said else ""), verdict


def silence(state: SystemsState) -> str:
    """Say why the system shows nothing of the chosen order; empty where it does."""
    place, at, shown = state.at_place, state.at, state.shown
    if place is None or at is None or shown is None or shown.order is not None:
        return ""
    if not at.number:
        return f"{place.account.name} does not have it yet: it was not placed."
    if shown.problem is not None:
        return shown.problem.sentence()
    if place.can(Ability.STATUS):
        return f"{place.system} tells the status alone; F6 on Orders asks for it."
    return f"{place.system} gives no status by this API. {_own_last_act(state)}".strip()


def _own_last_act(state: SystemsState) -> str:
    """Say what was done from here last, where the system itself says nothing (unknowns.md, U-B7)."""
    book = state.book
    if book is None:
        return ""
    if book.acts:
        return f"Done from here last: {act_line(book.acts[0], state.now)[0]}."
    return f"It was placed from here, {moment(book.placed_at, state.now)}." if book.placed_at is not None else ""


def here_words(line: CarrierOrderLine) -> tuple[str, Verdict | None]:
    """Say of a listed order whether the book has it, and what it lacks to be taken."""
    if line.here is not None:
        return "In the book", Verdict.ALREADY
    if line.candidate is None:
        return "", None
    count = len(line.candidate.problems)
    if not count:
        return "Can be taken", Verdict.OK
    return "1 field missing" if count == 1 else f"{count} fields missing", Verdict.WAITING


def part_words(part: Part, system: str) -> str:
    """Say how far a list goes, and what of it could not be read."""
    count = len(part.listed.lines)
    words = [f"Page {part.number}" if part.number > 1 or part.listed.next else ""]
    shown = "1 order" if count == 1 else f"{count} orders"
    if part.listed.may_hold_more or part.listed.next:
        shown = f"first {count} shown; {system} may hold more" if part.number == 1 else f"{shown}; there may be more"
    words.append(shown)
    if part.listed.unreadable:
        entries = "1 entry" if part.listed.unreadable == 1 else f"{part.listed.unreadable} entries"
        words.append(f"{entries} could not be read")
    here = sum(line.here is not None for line in part.listed.lines)
    if here:
        words.append(f"{here} in the order book")
    return " · ".join(filter(None, words))


def strip_of(state: SystemsState) -> Strip:
    """Say what this page is about now."""
    if state.asking is not None and state.asking.act.is_typed:
        return Strip("Type the order's number to confirm", _asked(state), Mood.WAITING)
    if state.wrong:
        count = len(state.wrong)
        fields = "1 field is missing" if count == 1 else f"{count} fields are missing"
        return Strip(fields, "Nothing was taken. The cursor is in the first one.", Mood.WAITING)
    place = state.at_place or state.place
    if may_take(state):
        return Strip("F9 takes it into the packing queue", place.account.name if place else "", Mood.REST)
    return Strip("Orders at their systems", place.account.name if place else "", Mood.REST)


def _asked(state: SystemsState) -> str:
    act = state.asking.act if state.asking else None
    return {
        Act.CONFIRM: "Confirming makes the order binding and billable.",
        Act.DECLINE: "Declining ends the order.",
        Act.PAYMENT: "The order is billed from then on.",
        Act.DELETE: "Whether a deletion can be undone is not known.",
    }.get(act or Act.TAKE, "")


def what_it_does(act: Act, state: SystemsState) -> tuple[str, str]:
    """Say before an act that binds what it does: a title and a sentence."""
    system = state.at_place.system if state.at_place else ""
    billed = BILLED[state.environment]
    if act is Act.CONFIRM:
        return (
            "Confirm: this makes the order binding and billable",
            f"{system} carries it out; {billed}. It happens once.",
        )
    if act is Act.DECLINE:
        return "Decline: this ends the order", f"It is binding: {system} takes no other decision on it; {billed}."
    if act is Act.PAYMENT:
        return (
            "Confirm the payment: the order is billed",
            f"{state.book.payment_words if state.book else ''} ({billed})",
        )
    return (
        "Delete the order at the system",
        f"It is binding: whether {system} can bring it back is not known; {billed}.",
    )


def sent_title(act: Act, number: str) -> str:
    """Name the primary action of a typed act."""
    verb = {Act.CONFIRM: "Confirm", Act.DECLINE: "Decline", Act.PAYMENT: "Confirm payment of", Act.DELETE: "Delete"}[
        act
    ]
    return f"{verb} {number}"


def running(act: Act) -> str:
    """Say what runs."""
    return {
        Act.CONFIRM: "The order is being confirmed",
        Act.DECLINE: "The order is being declined",
        Act.PAYMENT: "The payment is being confirmed",
        Act.DELETE: "The order is being deleted",
        Act.ANNOUNCE: "The order is being announced",
        Act.LABELS: "The labels are being fetched",
        Act.TAKE: "The order is being taken into the queue",
        Act.PAPERS: "The paper is being fetched",
    }[act]


def trouble(error: StationError) -> Notice:
    """Say why something was not done, or that it is not known whether it was."""
    problem = error.problem
    if isinstance(error, OutcomeUnknown):
        return Notice(Verdict.WAITING, problem.title, f"{problem.hint} It is in the in-doubt tray.", doubtful=True)
    verdict = Verdict.WAITING if isinstance(error, Unreachable) else Verdict.WRONG
    return Notice(verdict, problem.title, problem.hint, doubtful=problem.code == "in_doubt")


def place_words(place: Place) -> str:
    """Name an account in the chooser."""
    return place.account.name
