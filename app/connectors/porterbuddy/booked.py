"""What Porterbuddy made of an order that it took: the window it booked, and whether it is the order that was sent.

An expired consolidated token is not refused but booked as best available (porterbuddy.txt, "Place a consolidated order"), and a
key that is known returns the order that exists, whatever the request says (section "Idempotency Keys").
"""

from collections.abc import Iterator
from datetime import datetime, tzinfo

from pydantic import SecretStr

from app.connectorkit.sentences import running
from app.connectors.porterbuddy.wire_answers import SelfAnswer
from app.domain.errors import Blame, Problem
from app.domain.orders import Order, Placement
from app.domain.phones import split_phone
from app.domain.windows import DeliveryWindow
from app.domain.wording import mark, say

_PORTAL = mark("Change its shipment details, or have it cancelled in Porterbuddy's portal and book it anew.")
_NAMED = 6


COMPARED = frozenset({"earlier_order", "earlier_unchecked"})
"""Codes of notices that say how a comparison with an earlier order ended."""


def with_window(
    placement: Placement, held: SelfAnswer | None, window: DeliveryWindow | None, product: str
) -> Placement:
    """Return a placement with the window that Porterbuddy really booked, and a notice where it is not the promised one.

    Args:
        held: The order as it was read back; None where that failed.
        window: What was to be booked; None for the best available one.
        product: The service, where no window names it.
    """
    consolidated = window is not None and window.is_consolidated_offer
    if held is None or held.deliver_from is None or held.deliver_until is None:
        return _noticed(placement, _UNCHECKED) if consolidated else placement
    promised = window if window is not None and window.start is not None and window.end is not None else None
    as_promised = promised is not None and (promised.start, promised.end) == (held.deliver_from, held.deliver_until)
    kept = (
        window if as_promised and window is not None else DeliveryWindow(product=window.product if window else product)
    )
    real = kept.model_copy(update={"start": held.deliver_from, "end": held.deliver_until, "token": SecretStr("")})
    placed = placement.model_copy(update={"window": real})
    if not consolidated or as_promised:
        return placed
    if promised is None:
        return _noticed(placed, _not_comparable(real))
    return _noticed(placed, _other_window(promised, real))


def with_differences(
    placement: Placement, held: SelfAnswer | None, order: Order, window: DeliveryWindow | None
) -> Placement:
    """Return a placement that says in what the order that exists differs from the one that was sent."""
    if held is None:
        return _noticed(placement, _EARLIER_UNCHECKED)
    found = tuple(_differences(held, order, window))
    if not found:
        return placement
    more = len(found) - _NAMED
    lines = "; ".join((*found[:_NAMED], *((say("and {more} more", more=more),) if more > 0 else ())))
    problem = Problem(
        code="earlier_order",
        title="Porterbuddy holds an earlier version of this order",
        hint=running(say("Nothing was ordered a second time."), f"{lines}.", say(_PORTAL)),
        blame=Blame.CARRIER,
    )
    return _noticed(placement, problem)


def _noticed(placement: Placement, problem: Problem) -> Placement:
    return placement.model_copy(update={"notices": (*placement.notices, problem)})


_UNCHECKED = Problem(
    code="window_unchecked",
    title="Whether the consolidated delivery was booked could not be checked",
    hint="The order stands. Porterbuddy books another time where the offer no longer holds: read the order again.",
    field="window",
    blame=Blame.CARRIER,
)
_EARLIER_UNCHECKED = Problem(
    code="earlier_unchecked",
    title="Porterbuddy may hold an earlier version of this order",
    hint="The order stands, and nothing was ordered twice. It could not be read back: read it again and compare.",
    blame=Blame.CARRIER,
)


def _other_window(promised: DeliveryWindow, real: DeliveryWindow) -> Problem:
    return Problem(
        code="window_changed",
        title=say(
            "Porterbuddy delivers {really}, not {promised}",
            really=_times(real, promised),
            promised=_times(promised, promised),
        ),
        hint=running(
            say("The consolidated offer no longer held, and the best available time was booked. The order stands."),
            say(_PORTAL),
        ),
        field="window",
        blame=Blame.CARRIER,
    )


def _not_comparable(real: DeliveryWindow) -> Problem:
    return Problem(
        code="window_not_comparable",
        title=say("Porterbuddy delivers {really}", really=_times(real, real)),
        hint="The order stands. The consolidated offer named no time, so it cannot be told whether it still held.",
        field="window",
        blame=Blame.CARRIER,
    )


def _times(window: DeliveryWindow, clock: DeliveryWindow) -> str:
    """Write a window on the clock of another one: the order data are in UTC, the offers in the recipient's zone."""
    zone = clock.begins.tzinfo if clock.begins else None
    begins, ends = _at(window.start, zone), _at(window.end, zone)
    return f"{begins:%Y-%m-%d %H:%M}–{ends:%H:%M}" if begins and ends else say("at a time it does not name")


def _at(moment: datetime | None, zone: tzinfo | None) -> datetime | None:
    return moment.astimezone(zone) if moment is not None else None


def _differences(held: SelfAnswer, order: Order, window: DeliveryWindow | None) -> Iterator[str]:
    """Yield what Porterbuddy says otherwise; what it does not say is no difference."""
    recipient, place = order.recipient, held.destination_address
    pairs = [
        (mark("order number"), held.order_reference, order.reference),
        (mark("transport number"), held.tms_reference, order.tms_reference or None),
        (mark("recipient"), held.recipient_name, recipient.name),
        (mark("phone"), "".join((held.recipient_phone_number or "").split()), split_phone(recipient.phone)[1]),
        (mark("e-mail"), held.recipient_email, recipient.email),
    ]
    if place is not None:
        pairs += [
            (mark("street"), place.street_name, recipient.address.street),
            (mark("house number"), place.street_number, recipient.address.house_number),
            (mark("postal code"), place.postal_code, recipient.address.postal_code),
        ]
    for title, theirs, ours in pairs:
        if theirs and ours and _plain(theirs) != _plain(ours):
            yield say("{field}: {theirs}, not {ours}", field=say(title), theirs=theirs[:60], ours=ours[:60])
    yield from _parcel_differences(held, order)
    offered = window is not None and not window.is_consolidated_offer
    if offered and window is not None and window.start and window.end and held.deliver_from and held.deliver_until:
        real = DeliveryWindow(start=held.deliver_from, end=held.deliver_until)
        if (window.start, window.end) != (real.start, real.end):
            times = _times(real, window), _times(window, window)
            yield say("delivery: {theirs}, not {ours}", theirs=times[0], ours=times[1])


def _parcel_differences(held: SelfAnswer, order: Order) -> Iterator[str]:
    if order.parcels and len(held.parcels) != len(order.parcels):
        yield say("parcels: {theirs}, not {ours}", theirs=len(held.parcels), ours=len(order.parcels))
    by_number = {parcel.parcel_shipment_identifier: parcel for parcel in held.parcels}
    numbered = any(by_number)
    for parcel in order.parcels:
        theirs = by_number.get(parcel.identifier)
        if theirs is None:
            if numbered:
                yield say("parcel {number}: not there", number=parcel.identifier)
            continue
        for title, unit, name in (
            (mark("weight"), "g", "weight_grams"),
            (mark("width"), "cm", "width_cm"),
            (mark("height"), "cm", "height_cm"),
            (mark("depth"), "cm", "depth_cm"),
        ):
            there, here = getattr(theirs, name), getattr(parcel, name)
            if there is not None and here is not None and there != here:
                yield say(
                    "parcel {number}, {field}: {theirs} {unit}, not {ours} {unit}",
                    number=parcel.identifier,
                    field=say(title),
                    theirs=there,
                    ours=here,
                    unit=unit,
                )


def _plain(text: str) -> str:
    return " ".join(text.split()).casefold()
