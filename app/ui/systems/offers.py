"""What can be done with the chosen order, with its key; what cannot be done now says why."""

from dataclasses import dataclass

from app.domain.accounts import Environment
from app.domain.acts import ActKind, ActState
from app.domain.orders import OrderState
from app.domain.wording import mark, say, say_many
from app.ui.systems.state import Act, Book, Place, SystemsState
from app.workflows.abilities import Ability

_REACHES = {
    Environment.LIVE: mark("live"),
    Environment.TEST: mark("test account"),
    Environment.REHEARSAL: mark("practice"),
}


@dataclass(frozen=True)
class Offer:
    """One way on.

    Attributes:
        line: What it gives or costs.
        why_not: Why it cannot be done now; empty where it can.
    """

    act: Act
    words: str
    line: str
    key: str
    why_not: str = ""


def offers(state: SystemsState) -> tuple[Offer, ...]:
    """Return all that the chosen order's system lets be done, and the announcement to another one."""
    at, place, book = state.at, state.at_place, state.book
    if at is None or place is None or book is None:
        return ()
    found = _at_system(place, book, parcels_of(state), at.number) if at.number else ()
    return (*found, *_announcing(book))


def _at_system(place: Place, book: Book, parcels: tuple[str, ...], number: str) -> tuple[Offer, ...]:
    found: list[Offer] = []
    if place.can(Ability.AMEND):
        found.append(Offer(Act.TERMS, say("Change the terms"), say("before and after"), "F2"))
    if place.can(Ability.RECORD):
        key = "1" if place.can(Ability.AMEND) else "F2"
        found.append(Offer(Act.RECORD, say("Change the record"), say("before and after"), key))
    if place.can(Ability.PARCEL_DETAILS) and parcels:
        line = say("parcel {number}", number=parcels[0])
        if len(parcels) > 1:
            line = say_many(len(parcels), "one of {n} parcels", "one of {n} parcels")
        found.append(Offer(Act.PARCEL, say("Add parcel details"), line, "2"))
    if place.can(Ability.DOCUMENTS):
        found.append(Offer(Act.PAPERS, say("Papers"), say("open or save"), "3"))
    if place.can(Ability.LABELS) and book.row is not None and book.row.carrier_order_id == number:
        found.append(Offer(Act.LABELS, say("Fetch the labels again"), say("printed with F8 on Orders"), "8"))
    if place.can(Ability.DECIDE) and book.row is not None and book.row.carrier_order_id == number:
        why_not = _decided(book)
        found.append(Offer(Act.CONFIRM, say("Confirm the order"), why_not or say("binding and billable"), "4", why_not))
        found.append(Offer(Act.DECLINE, say("Decline the order"), why_not or say("ends it"), "5", why_not))
    if place.can(Ability.CONFIRM_PAYMENT):
        why_not = say("confirmed before") if _was_done(book, ActKind.CONFIRM_PAYMENT) else ""
        found.append(
            Offer(Act.PAYMENT, say("Confirm the payment"), why_not or say("is billed from then on"), "6", why_not)
        )
    if place.can(Ability.DELETE):
        found.append(Offer(Act.DELETE, say("Delete at the system"), say("may not be undone"), "9"))
    return tuple(found)


def _announcing(book: Book) -> tuple[Offer, ...]:
    if not book.follower or book.row is None or book.row.state is OrderState.CANCELLED:
        return ()
    announced = not book.left and _was_done(book, ActKind.ANNOUNCE)
    count = len(book.left)
    line = say_many(count, "1 parcel", "{n} parcels")
    why_not = say("all announced") if announced else ""
    # The plate speaks of the order's own system; this one may be another's, and tells real recipients.
    line = f"{line}, {say(_REACHES[book.follower_environment])}"
    return (Offer(Act.ANNOUNCE, say("Announce to {system}", system=book.follower), why_not or line, "F7", why_not),)


def parcels_of(state: SystemsState) -> tuple[str, ...]:
    """Return the numbers of the chosen order's parcels: those that the system shows, else those of the book."""
    shown = state.shown.order if state.shown is not None else None
    listed = state.line.order if state.line is not None else None
    for order in (shown, listed):
        if order is not None and order.parcel_identifiers:
            return order.parcel_identifiers
    return state.book.parcels if state.book is not None else ()


def may_take(state: SystemsState) -> bool:
    """Tell whether the chosen order can be taken into the packing queue."""
    return state.line is not None and state.line.candidate is not None and state.order_row is None


def _was_done(book: Book, kind: ActKind) -> bool:
    return any(act.kind is kind and act.state is ActState.DONE for act in book.acts)


def _decided(book: Book) -> str:
    if _was_done(book, ActKind.FULFIL):
        return say("confirmed before")
    if _was_done(book, ActKind.DECLINE):
        return say("declined before")
    return say("ended before") if book.row is not None and book.row.state is OrderState.CANCELLED else ""
