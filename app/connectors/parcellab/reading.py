"""From parcelLab's words to ours: what was answered."""

from collections.abc import Mapping, Sequence
from typing import Any, TypeVar
from urllib.parse import parse_qs, urlsplit

from pydantic import BaseModel, ValidationError

from app.connectors.parcellab import wire, wire_answers, wire_values
from app.connectors.parcellab.options import OrderIdKind
from app.connectors.parcellab.refusals import not_made, not_taken
from app.domain.orders import CarrierOrder, CarrierStatus, OrderState
from app.domain.records import (
    Announced,
    AnnouncedParcel,
    ChangeResult,
    OrderPage,
    OrderRecordFields,
    Recorded,
    RecordState,
)

A = TypeVar("A", bound=BaseModel)
_ADD = "add_tracking"
_MASK = "*"


class NothingReadable(ValueError):
    """There were orders, and not one of them could be read; "no orders" would be untrue."""


def order_id(answer: wire_answers.OrderAnswer, kind: OrderIdKind) -> str:
    """Return the value by which the order is read back."""
    wanted = {
        OrderIdKind.EXTERNAL_ID: answer.external_id,
        OrderIdKind.ORDER_NUMBER: answer.order_number,
        OrderIdKind.EXTERNAL_REFERENCE: answer.external_reference,
    }[kind]
    return wanted or ""


def trackings(answer: wire_answers.OrderAnswer) -> frozenset[str]:
    """Return the numbers of the parcels that an order shows."""
    read = (_read(wire_answers.AnsweredTracking, entry) for entry in answer.trackings)
    return frozenset(one.tracking_number for one in read if one and one.tracking_number)


def shows_parcels(answer: Mapping[str, Any]) -> bool:
    """Tell whether all parcels that an order's answer holds can be read; one that holds none can be."""
    held = answer.get("trackings") or []
    if not isinstance(held, list):
        return False
    return all((one := _read(wire_answers.AnsweredTracking, entry)) and one.tracking_number for entry in held)


# --- announcements --------------------------------------------------------------------------------------------------------


def told_parcels(answer: wire_answers.OrderAnswer | None, numbers: Sequence[str]) -> dict[str, AnnouncedParcel]:
    """Say what the answer to a write tells of each parcel that went along.

    The echoed changes are told apart by their parcel's number; where they carry none, by their place, and only if there are
    as many as were sent.
    """
    echoed = [entry for entry in _mutations(answer) if entry.type == _ADD]
    by_number = {number: entry for entry in echoed if (number := _number_of(entry))}
    if not by_number and len(echoed) == len(numbers):
        by_number = dict(zip(numbers, echoed, strict=True))
    parcels = {}
    for number in numbers:
        result = by_number[number].result if number in by_number else None
        parcels[number] = AnnouncedParcel(
            identifier=number, taken=result.success if result else None, said=_words(result)
        )
    return parcels


def seen_parcels(present: frozenset[str], numbers: Sequence[str]) -> dict[str, AnnouncedParcel]:
    """Say which parcels an order shows; one that it does not show may still come."""
    return {number: AnnouncedParcel(identifier=number, taken=True if number in present else None) for number in numbers}


def announced(order: str, parcels: Sequence[AnnouncedParcel], places: Mapping[str, int]) -> Announced:
    """Put together what became of an announcement.

    Args:
        places: Of each number in our order, for the problems' fields.
    """
    return Announced(
        state=_state([parcel.taken for parcel in parcels]),
        order_id=order,
        parcels=tuple(parcels),
        problems=tuple(
            not_taken(parcel.said, places.get(parcel.identifier)) for parcel in parcels if parcel.taken is False
        ),
    )


def _number_of(entry: wire_answers.AnsweredMutation) -> str | None:
    return entry.tracking_number or (entry.tracking.tracking_number if entry.tracking else None)


# --- records --------------------------------------------------------------------------------------------------------------


def recorded(
    answer: wire_answers.OrderAnswer | None,
    request: wire.OrderRequest,
    kind: OrderIdKind,
    *,
    created: bool | None,
    seen: wire_answers.OrderAnswer | None,
) -> Recorded:
    """Put together what became of a record.

    Args:
        answer: None when the system answered without a body.
        seen: What it shows of the order, when it was asked because the answer did not say enough.
    """
    sent = request.mutations or ()
    echoed = _mutations(answer)
    results = [entry.result for entry in echoed] if len(echoed) == len(sent) else [None] * len(sent)
    present = trackings(seen) if seen else frozenset()
    changes = tuple(
        ChangeResult(
            kind=mutation.type,
            taken=_taken(mutation, result, present),
            said=_words(result),
            warnings=tuple(result.warnings) if result else (),
        )
        for mutation, result in zip(sent, results, strict=True)
    )
    known = answer or seen
    state = _state([change.taken for change in changes])
    if known is None:
        state = RecordState.ACCEPTED
    return Recorded(
        state=state,
        order_id=order_id(known, kind) if known else "",
        reference=request.order_number,
        created=created,
        changes=changes,
        problems=tuple(
            not_made(change.kind, change.said, place) for place, change in enumerate(changes) if change.taken is False
        ),
    )


def _taken(mutation: wire.Mutation, result: wire_answers.MutationResult | None, present: frozenset[str]) -> bool | None:
    if result is not None and result.success is not None:
        return result.success
    shown = isinstance(mutation, wire.AddTracking) and mutation.tracking.tracking_number in present
    return True if shown else None


def record_fields(found: Mapping[str, Any], key: str) -> OrderRecordFields:
    """Read an order for editing: each field that the record model takes as it is.

    Values that hold a mask are left out: sent back, they would overwrite what they hide.
    """
    wanted = {
        name: value
        for name, value in found.items()
        if name in wire.OrderRecord.model_fields and name != "mutations" and value is not None and not _masked(value)
    }
    if wanted.get("recipient_email") == wire_values.UNSET:
        wanted = {**wanted, "no_email": True}
        del wanted["recipient_email"]
    fields = {name: value for name, value in wanted.items() if _fits(name, value)}
    return OrderRecordFields(order_id=key, fields=fields, left_out=tuple(sorted(set(found) - set(fields))))


def _masked(value: Any) -> bool:
    if isinstance(value, Mapping):
        return any(_masked(entry) for entry in value.values())
    if isinstance(value, list):
        return any(_masked(entry) for entry in value)
    return isinstance(value, str) and _MASK in value


def _fits(name: str, value: Any) -> bool:
    try:
        wire.OrderRecord.model_validate({name: value})
    except ValidationError as error:
        return not any(line["loc"][:1] == (name,) for line in error.errors(include_url=False, include_input=False))
    return True


# --- orders ---------------------------------------------------------------------------------------------------------------


def carrier_order(answer: wire_answers.OrderAnswer, kind: OrderIdKind) -> CarrierOrder:
    """Read an order; its status is the account's own word and moves nothing at the desk, but a cancelled order is one."""
    key = order_id(answer, kind) or answer.external_id or answer.order_number or ""
    cancelled = answer.cancelled_date is not None or (answer.order_status or "").lower() in {"cancelled", "canceled"}
    return CarrierOrder(
        carrier_order_id=key,
        status=CarrierStatus(
            carrier_order_id=key,
            raw=answer.order_status or "",
            state=OrderState.CANCELLED if cancelled else None,
            final=cancelled,
            updated_at=answer.cancelled_date,
            reference=answer.order_number or "",
        ),
        created_at=answer.order_date,
        recipient_name=answer.recipient_name or "",
        destination=answer.destination_country_iso3 or "",
        reference=answer.order_number or "",
        parcel_identifiers=tuple(sorted(trackings(answer))),
    )


def order_page(answer: wire_answers.ListAnswer, kind: OrderIdKind) -> OrderPage:
    """Read a part of the list; an entry that is no order is left out and counted.

    Raises:
        NothingReadable: None of the entries could be read.
    """
    read = [_read(wire_answers.OrderAnswer, entry) for entry in answer.results]
    orders = tuple(carrier_order(one, kind) for one in read if one and one.is_an_order)
    if answer.results and not orders:
        raise NothingReadable
    return OrderPage(
        orders=orders,
        next=cursor_of(answer.next),
        previous=cursor_of(answer.previous),
        left_out=len(answer.results) - len(orders),
    )


def cursor_of(address: str | None) -> str:
    """Take the cursor out of the next part's address; the address itself is never followed."""
    if not address:
        return ""
    try:
        return parse_qs(urlsplit(address).query).get("cursor", [""])[0]
    except ValueError:
        return ""


# --- what they share ------------------------------------------------------------------------------------------------------


def _state(taken: Sequence[bool | None]) -> RecordState:
    if any(one is False for one in taken):
        return RecordState.PARTLY
    return RecordState.ACCEPTED if any(one is None for one in taken) else RecordState.DONE


def _mutations(answer: wire_answers.OrderAnswer | None) -> list[wire_answers.AnsweredMutation]:
    if answer is None:
        return []
    read = (_read(wire_answers.AnsweredMutation, entry) for entry in answer.mutations)
    return [entry for entry in read if entry]


def _words(result: wire_answers.MutationResult | None) -> str:
    if result is None:
        return ""
    words = " ".join(filter(None, [result.message, *result.errors]))
    return " ".join(words.split())[:240]


def _read(model: type[A], entry: Any) -> A | None:
    try:
        return model.model_validate(entry)
    except ValidationError:
        return None
