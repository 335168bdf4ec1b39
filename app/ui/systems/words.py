"""The Systems screen's words: what a system shows, what the book knows, what was done. Constants are said where shown."""

from collections.abc import Mapping
from datetime import datetime

from app.domain.accounts import Environment
from app.domain.acts import ActState, CarrierAct
from app.domain.errors import OutcomeUnknown, StationError, Unreachable
from app.domain.orders import CarrierOrder, OrderState
from app.domain.scans import Verdict
from app.domain.wording import mark, say, say_many
from app.ui.dates import day_words
from app.ui.order_states import IN_A_LINE
from app.ui.problems import sentence_of
from app.ui.shell.state import Mood, Strip
from app.ui.systems.offers import may_take
from app.ui.systems.state import Act, Notice, Part, Place, SystemsState
from app.workflows.abilities import Ability
from app.workflows.list_carrier_orders import CarrierOrderLine

BILLED = {
    Environment.LIVE: mark("live, billed"),
    Environment.TEST: mark("test account"),
    Environment.REHEARSAL: mark("practice"),
}
STATES: Mapping[OrderState, str] = {
    **IN_A_LINE,
    OrderState.WAITING: mark("waits to be packed"),
    OrderState.SENT: mark("label sent, not scanned"),
}
_ENDS: Mapping[ActState, tuple[str, Verdict]] = {
    ActState.OPEN: (mark("runs"), Verdict.WAITING),
    ActState.DONE: (mark("done"), Verdict.OK),
    ActState.PARTLY: (mark("partly done"), Verdict.WAITING),
    ActState.REFUSED: (mark("refused, nothing was changed"), Verdict.WRONG),
    ActState.UNREACHABLE: (mark("not reached, nothing was changed"), Verdict.WAITING),
    ActState.UNKNOWN: (mark("it is not known whether it was done"), Verdict.WAITING),
}


def moment(at: datetime | None, now: datetime, locale: str) -> str:
    """Say a moment on this machine's clock: ``15:18``, ``12 Feb 15:18``, ``12 Feb 2025 15:18``; nothing for none."""
    if at is None:
        return ""
    local, today = at.astimezone(), now.astimezone()
    if local.date() == today.date():
        return f"{local:%H:%M}"
    return f"{day_words(local, today, locale)} {local:%H:%M}"


def order_pairs(order: CarrierOrder, now: datetime, locale: str) -> tuple[tuple[str, str], ...]:
    """Say all that a system shows of an order, as names and values; what it does not tell is left out."""
    status = order.status
    updated = moment(status.updated_at, now, locale)
    told = f"{status.raw}, {updated}" if status.raw and updated else status.raw
    between = " – ".join(
        filter(None, (moment(each, now, locale) for each in (order.deliver_from, order.deliver_until)))
    )
    pickup = moment(status.pickup_at, now, locale) or (f"{status.pickup_on}" if status.pickup_on else "")
    pairs = (
        (say("Status"), told),
        (say("Number"), order.number if order.number != order.carrier_order_id else ""),
        (say("Id"), order.carrier_order_id),
        (say("Our number"), order.reference or status.reference),
        (say("Transport number"), status.tms_reference),
        (say("Recipient"), order.recipient_name),
        (say("To"), order.destination),
        (say("Delivery"), between),
        (say("Ready for pickup"), pickup),
        (say("Made"), moment(order.created_at, now, locale)),
        (say("Scanned"), moment(order.scanned_at, now, locale)),
        (say("Delivered"), moment(order.delivered_at, now, locale)),
        (say("Parcels"), ", ".join(order.parcel_identifiers)),
        *((say(name), say(value)) for name, value in order.facts),
    )
    return tuple((name, value) for name, value in pairs if value)


def book_pairs(state: SystemsState) -> tuple[tuple[str, str], ...]:
    """Say what the order book knows."""
    row = state.order_row
    if row is None:
        return ((say("Order book"), say("not in it")),) if state.book is not None else ()
    return (
        (say("Order"), row.reference),
        (say("State"), say(STATES[row.state])),
        (say("Recipient"), f"{row.recipient}, {row.postal_code} {row.city}"),
        (say("Parcels"), str(row.parcel_count)),
    )


def act_line(act: CarrierAct, now: datetime, locale: str) -> tuple[str, Verdict]:
    """Say how an act ended, and what that amounts to."""
    words, verdict = _ENDS[act.state]
    said = say(act.answer or (act.problems[0].title if act.problems else ""))
    line = say("{act}: {end}", act=say(act.title), end=say(words))
    return f"{moment(act.ended_at, now, locale)}  {line}" + (f" ({said})" if said else ""), verdict


def silence(state: SystemsState) -> str:
    """Say why the system shows nothing of the chosen order; empty where it does."""
    place, at, shown = state.at_place, state.at, state.shown
    if place is None or at is None or shown is None or shown.order is not None:
        return ""
    if not at.number:
        return say("{account} does not have it yet: it was not placed.", account=place.account.name)
    if shown.problem is not None:
        return sentence_of(shown.problem)
    if place.can(Ability.STATUS):
        return say("{system} tells the status alone; F6 on Orders asks for it.", system=place.system)
    silent = say("{system} gives no status by this API.", system=place.system)
    return f"{silent} {_own_last_act(state)}".strip()


def _own_last_act(state: SystemsState) -> str:
    """Say what was done from here last, where the system itself says nothing (unknowns.md, U-B7)."""
    book = state.book
    if book is None:
        return ""
    if book.acts:
        return say("Done from here last: {act}.", act=act_line(book.acts[0], state.now, state.locale)[0])
    if book.placed_at is None:
        return ""
    return say("It was placed from here, {time}.", time=moment(book.placed_at, state.now, state.locale))


def here_words(line: CarrierOrderLine) -> tuple[str, Verdict | None]:
    """Say of a listed order whether the book has it, and what it lacks to be taken."""
    if line.here is not None:
        return say("In the book"), Verdict.ALREADY
    if line.candidate is None:
        return "", None
    count = len(line.candidate.problems)
    if not count:
        return say("Can be taken"), Verdict.OK
    return say_many(count, "1 field missing", "{n} fields missing"), Verdict.WAITING


def part_words(part: Part, system: str) -> str:
    """Say how far a list goes, and what of it could not be read."""
    count = len(part.listed.lines)
    words = [say("Page {number}", number=part.number) if part.number > 1 or part.listed.next else ""]
    if not part.listed.may_hold_more and not part.listed.next:
        words.append(say_many(count, "1 order", "{n} orders"))
    elif part.number == 1:
        first = "first {n} shown; {system} may hold more"
        words.append(say_many(count, first, "first {n} shown; {system} may hold more", system=system))
    else:
        words.append(say_many(count, "1 order; there may be more", "{n} orders; there may be more"))
    if part.listed.unreadable:
        words.append(say_many(part.listed.unreadable, "1 entry could not be read", "{n} entries could not be read"))
    here = sum(line.here is not None for line in part.listed.lines)
    if here:
        words.append(say_many(here, "{n} in the order book", "{n} in the order book"))
    return " · ".join(filter(None, words))


def strip_of(state: SystemsState) -> Strip:
    """Say what this page is about now."""
    if state.asking is not None and state.asking.act.is_typed:
        return Strip(say("Type the order's number to confirm"), _asked(state), Mood.WAITING)
    if state.wrong:
        count = len(state.wrong)
        fields = say_many(count, "1 field is missing", "{n} fields are missing")
        return Strip(fields, say("Nothing was taken. The cursor is in the first one."), Mood.WAITING)
    place = state.at_place or state.place
    if may_take(state):
        return Strip(say("F9 takes it into the packing queue"), place.account.name if place else "", Mood.REST)
    return Strip(say("Orders at their systems"), place.account.name if place else "", Mood.REST)


def _asked(state: SystemsState) -> str:
    act = state.asking.act if state.asking else None
    words = {
        Act.CONFIRM: mark("Confirming makes the order binding and billable."),
        Act.DECLINE: mark("Declining ends the order."),
        Act.PAYMENT: mark("The order is billed from then on."),
        Act.DELETE: mark("Whether a deletion can be undone is not known."),
    }.get(act or Act.TAKE, "")
    return say(words)


def what_it_does(act: Act, state: SystemsState) -> tuple[str, str]:
    """Say before an act that binds what it does: a title and a sentence."""
    system = state.at_place.system if state.at_place else ""
    billed = say(BILLED[state.environment])
    if act is Act.CONFIRM:
        return (
            say("Confirm: this makes the order binding and billable"),
            say("{system} carries it out; {billed}. It happens once.", system=system, billed=billed),
        )
    if act is Act.DECLINE:
        return (
            say("Decline: this ends the order"),
            say("It is binding: {system} takes no other decision on it; {billed}.", system=system, billed=billed),
        )
    if act is Act.PAYMENT:
        return (
            say("Confirm the payment: the order is billed"),
            f"{say(state.book.payment_words) if state.book else ''} ({billed})",
        )
    return (
        say("Delete the order at the system"),
        say("It is binding: whether {system} can bring it back is not known; {billed}.", system=system, billed=billed),
    )


def sent_title(act: Act, number: str) -> str:
    """Name the primary action of a typed act."""
    words = {
        Act.CONFIRM: mark("Confirm {number}"),
        Act.DECLINE: mark("Decline {number}"),
        Act.PAYMENT: mark("Confirm payment of {number}"),
        Act.DELETE: mark("Delete {number}"),
    }[act]
    return say(words, number=number)


def running(act: Act) -> str:
    """Say what runs."""
    words = {
        Act.CONFIRM: mark("The order is being confirmed"),
        Act.DECLINE: mark("The order is being declined"),
        Act.PAYMENT: mark("The payment is being confirmed"),
        Act.DELETE: mark("The order is being deleted"),
        Act.ANNOUNCE: mark("The order is being announced"),
        Act.LABELS: mark("The labels are being fetched"),
        Act.TAKE: mark("The order is being taken into the queue"),
        Act.PAPERS: mark("The paper is being fetched"),
    }[act]
    return say(words)


def trouble(error: StationError) -> Notice:
    """Say why something was not done, or that it is not known whether it was."""
    problem = error.problem
    if isinstance(error, OutcomeUnknown):
        line = say("{hint} It is in the in-doubt tray.", hint=say(problem.hint))
        return Notice(Verdict.WAITING, say(problem.title), line, doubtful=True)
    verdict = Verdict.WAITING if isinstance(error, Unreachable) else Verdict.WRONG
    return Notice(verdict, say(problem.title), say(problem.hint), doubtful=problem.code == "in_doubt")


def place_words(place: Place) -> str:
    """Name an account in the chooser."""
    return place.account.name
