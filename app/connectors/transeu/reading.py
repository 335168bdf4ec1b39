"""From Trans.eu's words to ours: orders, and the terms that an amendment starts from."""

import re
from collections.abc import Iterable
from datetime import datetime
from decimal import Decimal, InvalidOperation
from typing import Any, TypeVar
from zoneinfo import ZoneInfo

from pydantic import BaseModel, ValidationError

from app.connectors.transeu import amendment as ours
from app.connectors.transeu import wire_answers as theirs
from app.domain.money import Money
from app.domain.numbers import number_shown, whole_shown
from app.domain.orders import CarrierOrder, CarrierStatus, OrderState
from app.domain.wording import mark, say

_STATES = {
    "delivery-confirmed": (OrderState.DELIVERED, False),
    "completed": (OrderState.DELIVERED, True),
    "cancelled": (OrderState.CANCELLED, True),
    "archived": (None, True),
}
"""Words that move an order or end it (reference.md, 3.5); the set is open, all others move nothing."""
TONNES_AT_MOST = 100
_Q = TypeVar("_Q", bound=ours.Quantity)
_M = TypeVar("_M", bound=BaseModel)


def status(order: theirs.OrderEntity) -> CarrierStatus:
    """Read where an order stands."""
    raw = order.status.value if order.status else ""
    state, final = _STATES.get(raw.strip().casefold(), (None, False))
    return CarrierStatus(
        carrier_order_id=order.id,
        raw=raw,
        state=state,
        final=final,
        reference=order.reference(),
        tms_reference=(order.freight.reference_number if order.freight else None) or "",
    )


def carrier_order(order: theirs.OrderEntity) -> CarrierOrder:
    """Read an order, whole or from a list."""
    last = order.freight.last_unloading_place if order.freight else None
    times = last.timespans if last else None
    place = " ".join(filter(None, (last.postal_code, last.locality))) if last else ""
    country = (last.country or "").upper() if last else ""
    return CarrierOrder(
        carrier_order_id=order.id,
        status=status(order),
        number=order.number or "",
        created_at=order.created_at,
        deliver_from=times.begin if times else None,
        deliver_until=times.end if times else None,
        destination=", ".join(filter(None, (place, country))),
        reference=order.reference(),
    )


def orders(lines: Iterable[dict[str, Any]]) -> tuple[theirs.OrderEntity, ...]:
    """Read the lines of a page; the object about the page itself has no ``id`` and is passed over."""
    return tuple(theirs.OrderEntity.model_validate(line) for line in lines if line.get("id") is not None)


# --- the terms of an order, as an amendment ---------------------------------------------------------------------------------


def terms(order: theirs.OrderEntity) -> tuple[ours.Amendment, tuple[str, ...]]:
    """Turn an order into the amendment that would change nothing, with what could not be taken over as it stands."""
    notes: list[str] = []
    freight = order.freight or theirs.Freight()
    spots = _spots(freight, notes)
    filled = ours.Amendment(
        shipment_external_id=_fitting(
            order.reference(),
            ours.LINE_CHARACTERS,
            mark("The own number is too long: it is left out and expected to stay as it is"),
            notes,
        ),
        spots=spots,
        loads=_loads(freight, notes),
        transport=_transport(freight.requirements, notes),
        payment=_payment(order.payment, notes),
        additional_terms=_fitting(
            order.additional_terms,
            ours.PROSE_CHARACTERS,
            mark("The text of the terms is too long: it is left out and expected to stay as it is"),
            notes,
        ),
        distance_estimated=_not_negative(freight.distance_estimated),
        transit_time=_not_negative(freight.transit_time),
    )
    return filled, tuple(dict.fromkeys(notes))


def _not_negative(value: float | None) -> float | None:
    return value if value is not None and value >= 0 else None


def _fitting(text: str | None, at_most: int, too_long: str, notes: list[str]) -> str:
    if text and len(text) > at_most:
        notes.append(say(too_long))
        return ""
    return text or ""


def _read(model: type[_M], value: Any) -> _M | None:
    try:
        return model.model_validate(value)
    except ValidationError:
        return None


def _spots(freight: theirs.Freight, notes: list[str]) -> tuple[ours.Spot, ...]:
    """Read the route whole or not at all: it is sent whole, so a spot that went missing would be taken off it."""
    found = []
    for place, raw in enumerate(freight.spots or (), start=1):
        spot = _read(theirs.Spot, raw)
        try:
            found.append(_spot(spot, notes) if spot else None)
        except ValidationError:
            found.append(None)
        if found[-1] is None:
            notes.append(
                say(
                    "Spot {number} cannot be read, so the route is left out: it is expected to stay as it is",
                    number=place,
                )
            )
            return ()
    spots = tuple(spot for spot in found if spot is not None)
    # Trans.eu's own numbers decide the order; a gap in them cannot be sent.
    if sorted(spot.spot_order for spot in spots) != list(range(1, len(spots) + 1)):
        notes.append(say("The spots are not numbered 1, 2, 3: the route is left out and expected to stay as it is"))
        return ()
    return tuple(sorted(spots, key=lambda spot: spot.spot_order))


def _spot(spot: theirs.Spot, notes: list[str]) -> ours.Spot:
    zone = _zone(spot.place.timezone, spot.spot_order, notes)
    where = spot.place.coordinates
    return ours.Spot(
        spot_order=spot.spot_order,
        spot_id=spot.id or "",
        name=spot.name or "",
        description=spot.description or "",
        timezone=zone.key if zone else "",
        coordinates=ours.Coordinates(latitude=where.latitude, longitude=where.longitude) if where else None,
        address=_address(spot.place.address, spot.spot_order, notes),
        operations=tuple(_operation(each, zone, notes) for each in spot.operations),
    )


def _zone(name: str | None, spot: int, notes: list[str]) -> ZoneInfo | None:
    try:
        return ZoneInfo(name) if name else None
    except (KeyError, ValueError, OSError):
        notes.append(
            say("Spot {number} has a time zone that this computer does not know: its times stand in UTC", number=spot)
        )
        return None


def _address(address: theirs.Address, spot: int, notes: list[str]) -> ours.Address:
    tracking = _read(theirs.Tracking, address.tracking) if address.tracking is not None else None
    if address.tracking not in (None, "") and tracking is None:
        notes.append(say("Spot {number}: who is told of the tracking is not taken over", number=spot))
    return ours.Address(
        locality=address.locality or "",
        postal_code=address.postal_code or "",
        country=address.country or "",
        street=address.street or "",
        number=address.number or "",
        description=address.description or "",
        tracking=ours.Tracking(email=tracking.email, is_shared=tracking.is_shared) if tracking else None,
    )


def _operation(operation: theirs.Operation, zone: ZoneInfo | None, notes: list[str]) -> ours.Operation:
    times = operation.timespans
    begin, end = (times.begin, times.end) if times else (None, None)
    slot = operation.slot if operation.slot is not None else operation.operation_time
    return ours.Operation(
        operation_order=operation.operation_order,
        type=operation.type,
        begin=_local(begin, zone),
        end=_local(end, zone),
        slot=_not_negative(slot),
        loads=tuple(filter(None, (_operation_load(line, notes) for line in operation.loads))),
    )


def _local(moment: datetime | None, zone: ZoneInfo | None) -> datetime | None:
    return moment.astimezone(zone) if moment is not None and zone is not None else moment


def _operation_load(line: theirs.OperationLoad, notes: list[str]) -> ours.OperationLoad | None:
    inner = line.load or line
    number = inner.load_id or inner.id
    if number is None:
        notes.append(say("An operation names a load without a number: it is not taken over"))
        return None
    return ours.OperationLoad(load_id=number, weight=_weight(line.weight or inner.weight, notes))


def _loads(freight: theirs.Freight, notes: list[str]) -> tuple[ours.Load, ...]:
    """Read the loads where the order lists them, else from its operations."""
    listed = [_read(theirs.Load, raw) for raw in freight.loads or ()]
    if not listed:
        lines = [line for raw in freight.spots or () if (spot := _read(theirs.Spot, raw)) for line in _lines_of(spot)]
        listed = list({line.load_id or line.id or "": line for line in lines}.values())
    loads = []
    for load in listed:
        try:
            loads.append(_load(load, notes) if load else None)
        except ValidationError:
            loads.append(None)
    if any(load is None for load in loads):
        notes.append(say("A load cannot be read, so all loads are left out: they are expected to stay as they are"))
        return ()
    return tuple(load for load in loads if load is not None)


def _lines_of(spot: theirs.Spot) -> list[theirs.Load]:
    return [
        line.load or line
        for operation in spot.operations
        for line in operation.loads
        if (line.load or line).load_id or (line.load or line).id
    ]


def _load(load: theirs.Load, notes: list[str]) -> ours.Load:
    return ours.Load(
        load_id=load.load_id or load.id or "",
        name=load.name or "",
        type_of_load=load.type_of_load or "",
        amount=_not_negative(load.amount),
        weight=_weight(load.weight, notes),
        height=_quantity(ours.Length, load.height, notes),
        width=_quantity(ours.Length, load.width, notes),
        length=_quantity(ours.Length, load.length, notes),
        volume=_quantity(ours.Volume, load.volume, notes),
        loading_meters=_quantity(ours.LoadingMetres, load.loading_meters, notes),
        is_stackable=load.is_stackable,
        is_exchangeable=load.is_exchangeable,
        description=load.description or "",
        cleaning_regime=load.cleaning_regime or "",
        idtf=load.idtf or "",
    )


def _weight(size: theirs.Sized | None, notes: list[str]) -> ours.Weight | None:
    """Read a weight. A bare number is tonnes by the vendor's text and kilograms in its example (unknown U-T9)."""
    if size is None or size.value <= 0:
        return None
    if size.unit_code or size.value <= TONNES_AT_MOST:
        return _quantity(ours.Weight, size, notes)
    notes.append(
        say(
            "A weight of {weight} comes without its unit: kg or t? Say it before it is sent",
            weight=whole_shown(size.value),
        )
    )
    return ours.Weight(value=size.value, unit_code="")


def _quantity(kind: type[_Q], size: theirs.Sized | None, notes: list[str]) -> _Q | None:
    if size is None or size.value <= 0:
        return None
    try:
        return kind.model_validate({"value": size.value, **({"unit_code": size.unit_code} if size.unit_code else {})})
    except ValidationError:
        notes.append(say("A size of {size} cannot be right: it is not taken over", size=number_shown(size.value)))
        return None


def _transport(requirements: theirs.Requirements | None, notes: list[str]) -> ours.Transport | None:
    transport = requirements.transport if requirements else None
    if transport is None:
        return None
    return ours.Transport(
        type=_fitting(
            transport.type,
            ours.LINE_CHARACTERS,
            mark("The kind of transport is too long: it is left out and expected to stay as it is"),
            notes,
        ),
        count=_not_negative(transport.count),
        total_weight=_weight(transport.total_weight, notes),
        settlement_basis=_fitting(
            transport.settlement_basis,
            ours.LINE_CHARACTERS,
            mark("The settlement is too long: it is left out and expected to stay as it is"),
            notes,
        ),
    )


def _payment(payment: theirs.Payment | None, notes: list[str]) -> ours.Payment | None:
    if payment is None:
        return None
    price = _money(payment.price) if payment.price else None
    if payment.price is not None and payment.price.value is not None and price is None:
        notes.append(say("The price cannot be read: it is not taken over"))
    kind = payment.price.type if payment.price and price else None
    days = payment.days if payment.days is not None and payment.days >= 0 else None
    return ours.Payment(
        days=days,
        price=price,
        price_type=_fitting(
            kind,
            ours.LINE_CHARACTERS,
            mark("The kind of price is too long: it is left out and expected to stay as it is"),
            notes,
        ),
    )


def _money(price: theirs.Price) -> Money | None:
    """Read a price; None where its currency is no code, or it has more decimals than its currency."""
    # Some of Trans.eu's own pages number their currencies, as ``1_eur``.
    code = re.sub(r"^\d+_", "", price.currency or "")
    if price.value is None or price.value <= 0 or not re.fullmatch(r"[A-Za-z]{3}", code):
        return None
    from babel.numbers import get_currency_precision

    try:
        minor = Decimal(str(price.value)).scaleb(get_currency_precision(code.upper()))
    except InvalidOperation:
        return None
    return Money(minor_units=int(minor), currency=code) if minor == minor.to_integral_value() else None
