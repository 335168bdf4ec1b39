"""From our words to Trans.eu's: an amendment, and what is checked before it leaves."""

from collections.abc import Iterator
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any, TypeVar
from zoneinfo import ZoneInfo

from pydantic import BaseModel, ValidationError

from app.connectors.transeu import amendment as ours
from app.connectors.transeu import wire
from app.domain.checks import invalid_input
from app.domain.errors import Blame, InvalidInput, Problem
from app.domain.money import Money
from app.domain.wording import mark, say

NOT_SENT = mark("Nothing was sent.")
CLOSED = frozenset({"proposal-waiting", "proposal-rejected", "completed", "archived", "cancelled"})
"""Statuses in which an amendment is doubtful; the document asks for an accepted order and says no more (unknown U-T8)."""

Draft = TypeVar("Draft", bound=wire.AmendmentDraft)


def as_amendment(wanted: BaseModel) -> ours.Amendment:
    """Take what a form filled in.

    Raises:
        InvalidInput: It is another model, or does not hold what an amendment needs.
    """
    if isinstance(wanted, ours.Amendment):
        return wanted
    try:
        return ours.Amendment.model_validate(wanted.model_dump())
    except ValidationError as error:
        raise invalid_input(error, say(NOT_SENT)) from None


def check(wanted: ours.Amendment) -> None:
    """Look whether an amendment can be sent as it is.

    Raises:
        InvalidInput: It holds nothing, a weight has no unit, or an operation names a load that is not in it.
    """
    no_unit, no_load = say("Name the unit of this weight, as t"), say("There is no load of this number")
    problems = [_problem("unit_missing", no_unit, field) for field in _bare_units(wanted)]
    problems += [_problem("load_unknown", no_load, field) for field in _unknown_loads(wanted)]
    if not draft(wanted, wire.OffsetStyle.WITHOUT_COLON, wire.CurrencyCase.LOWER).body():
        problems.append(_problem("amendment_empty", say("The amendment holds nothing"), ""))
    if problems:
        raise InvalidInput(problems[0], ", ".join(problem.field for problem in problems), tuple(problems[1:]))


def _problem(code: str, title: str, field: str) -> Problem:
    return Problem(code=code, title=title, hint=say(NOT_SENT), field=field, blame=Blame.PACKER)


def _bare_units(value: Any, path: str = "") -> Iterator[str]:
    """Find quantities without a unit: an order is read with bare numbers, which may be tonnes or kilograms (U-T9)."""
    if isinstance(value, ours.Quantity):
        if not value.unit_code:
            yield f"{path}.unit_code"
    elif isinstance(value, BaseModel):
        for name in type(value).model_fields:
            yield from _bare_units(getattr(value, name), f"{path}.{name}" if path else name)
    elif isinstance(value, tuple):
        for place, entry in enumerate(value):
            yield from _bare_units(entry, f"{path}.{place}")


def _unknown_loads(wanted: ours.Amendment) -> Iterator[str]:
    known = {load.load_id for load in wanted.loads}
    if not known and not wanted.without_loads:
        return
    for place, spot in enumerate(wanted.spots):
        for step, operation in enumerate(spot.operations):
            for line, load in enumerate(operation.loads):
                if load.load_id not in known:
                    yield f"spots.{place}.operations.{step}.loads.{line}.load_id"


def warnings(wanted: ours.Amendment, status: str, now: datetime) -> tuple[str, ...]:
    """Say what Trans.eu may refuse: its rules for new orders, which it does not state for amendments (reference.md, 3.4)."""
    said = []
    if status in CLOSED:
        said.append(
            say("Trans.eu may refuse: the order is “{status}”, and amendments are for accepted orders", status=status)
        )
    steps = [
        operation
        for spot in sorted(wanted.spots, key=lambda spot: spot.spot_order)
        for operation in sorted(spot.operations, key=lambda step: step.operation_order)
    ]
    if steps and steps[0].type != "loading":
        said.append(say("Trans.eu may refuse: the first operation is not a loading"))
    if steps and steps[-1].type != "unloading":
        said.append(say("Trans.eu may refuse: the last operation is not an unloading"))
    times = [step.begin for step in steps if step.begin is not None]
    if len(times) > 1 and times[0] >= times[-1]:
        said.append(say("Trans.eu may refuse: the last operation does not begin after the first"))
    if any(time.date() < now.astimezone(time.tzinfo).date() for time in times):
        said.append(say("Trans.eu may refuse: an operation lies before today"))
    if wanted.without_loads or any(step.without_loads for step in steps):
        said.append(say("An empty list of loads is sent: Trans.eu may take off the loads that stand there"))
    return tuple(said)


# --- the wire ------------------------------------------------------------------------------------------------------------


def draft(wanted: ours.Amendment, offsets: wire.OffsetStyle, case: wire.CurrencyCase) -> wire.AmendmentDraft:
    """Build the body of an amendment draft."""
    return wire.AmendmentDraft(**_sections(wanted, offsets, case))


def amendment(
    wanted: ours.Amendment, offsets: wire.OffsetStyle, case: wire.CurrencyCase, draft_id: str = ""
) -> wire.Amendment:
    """Build the body of the vendor's other call, with the draft's id where there is a draft."""
    return wire.Amendment(**_sections(wanted, offsets, case), **_given(id=draft_id))


def _sections(wanted: ours.Amendment, offsets: wire.OffsetStyle, case: wire.CurrencyCase) -> dict[str, Any]:
    freight = _given(
        loads=[_load(load) for load in wanted.loads] or ([] if wanted.without_loads else None),
        requirements=_requirements(wanted.transport),
        shipment_external_id=wanted.shipment_external_id,
        distance_estimated=_number(wanted.distance_estimated),
        transit_time=_number(wanted.transit_time),
        spots=[_spot(spot, offsets) for spot in wanted.spots] or None,
    )
    return _given(
        freight=wire.Freight(**freight) if freight else None,
        additional_terms=wanted.additional_terms,
        payment=_payment(wanted.payment, case),
    )


def _given(**fields: Any) -> dict[str, Any]:
    """Leave out what is not known; an empty list that was meant stays."""
    return {name: value for name, value in fields.items() if value is not None and value != ""}


def _number(value: float | None) -> int | float | None:
    return int(value) if value is not None and value.is_integer() else value


def _quantity(quantity: ours.Quantity | None) -> wire.Quantity | None:
    if quantity is None:
        return None
    return wire.Quantity(value=_number(quantity.value) or 0, unit_code=quantity.unit_code)


def _load(load: ours.Load) -> wire.Load:
    return wire.Load(
        **_given(
            load_id=load.load_id,
            amount=_number(load.amount),
            is_stackable=load.is_stackable,
            is_exchangeable=load.is_exchangeable,
            type_of_load=load.type_of_load,
            name=load.name,
            description=load.description,
            cleaning_regime=load.cleaning_regime,
            idtf=load.idtf,
            shipment_request_load_id=load.shipment_request_load_id,
            weight=_quantity(load.weight),
            height=_quantity(load.height),
            width=_quantity(load.width),
            length=_quantity(load.length),
            volume=_quantity(load.volume),
            loading_meters=_quantity(load.loading_meters),
        )
    )


def _requirements(transport: ours.Transport | None) -> wire.Requirements | None:
    if transport is None:
        return None
    given = _given(
        type=transport.type,
        count=_number(transport.count),
        total_weight=_quantity(transport.total_weight),
        settlement_basis=transport.settlement_basis,
    )
    return wire.Requirements(transport=wire.Transport(**given)) if given else None


def _spot(spot: ours.Spot, offsets: wire.OffsetStyle) -> wire.Spot:
    zone = ZoneInfo(spot.timezone) if spot.timezone else None
    return wire.Spot(
        spot_order=spot.spot_order,
        place=wire.Place(
            address=_address(spot.address),
            **_given(
                timezone=spot.timezone,
                coordinates=spot.coordinates and wire.Coordinates(**spot.coordinates.model_dump()),
            ),
        ),
        **_given(
            # Reads give a text, amendments take a number (unknown U-T13).
            id=int(spot.spot_id) if spot.spot_id.isascii() and spot.spot_id.isdigit() else None,
            name=spot.name,
            description=spot.description,
            operations=[_operation(each, zone, offsets) for each in spot.operations] or None,
        ),
    )


def _address(address: ours.Address) -> wire.Address:
    tracking = address.tracking
    return wire.Address(
        locality=address.locality,
        postal_code=address.postal_code,
        country=address.country,
        **_given(
            street=address.street,
            number=address.number,
            description=address.description,
            tracking=tracking and wire.Tracking(email=tracking.email, is_shared=tracking.is_shared),
        ),
    )


def _operation(operation: ours.Operation, zone: ZoneInfo | None, offsets: wire.OffsetStyle) -> wire.Operation:
    times = None
    if operation.begin is not None and operation.end is not None:
        times = wire.Timespans(
            begin=written_time(operation.begin, zone, offsets), end=written_time(operation.end, zone, offsets)
        )
    loads = [
        wire.OperationLoad(load_id=load.load_id, **_given(weight=_quantity(load.weight))) for load in operation.loads
    ]
    return wire.Operation(
        operation_order=operation.operation_order,
        type=operation.type,
        **_given(
            timespans=times,
            slot=_number(operation.slot),
            loads=loads or ([] if operation.without_loads else None),
        ),
    )


def written_time(moment: datetime, zone: ZoneInfo | None, style: wire.OffsetStyle) -> str:
    """Write a time on the clock of its place, with the offset that the place has on that date."""
    if style is wire.OffsetStyle.UTC:
        return f"{moment.astimezone(UTC):%Y-%m-%dT%H:%M:%S}Z"
    local = (moment.astimezone(zone) if zone else moment).replace(microsecond=0)
    return local.isoformat() if style is wire.OffsetStyle.WITH_COLON else f"{local:%Y-%m-%dT%H:%M:%S%z}"


def _payment(payment: ours.Payment | None, case: wire.CurrencyCase) -> wire.Payment | None:
    if payment is None:
        return None
    given = _given(days=payment.days, price=_price(payment.price, payment.price_type, case))
    return wire.Payment(**given) if given else None


def _price(price: Money | None, what_for: str, case: wire.CurrencyCase) -> wire.Price | None:
    if price is None:
        return None
    amount: Decimal = price.decimal
    value = int(amount) if amount == amount.to_integral_value() else float(amount)
    currency = price.currency.lower() if case is wire.CurrencyCase.LOWER else price.currency
    return wire.Price(value=value, currency=currency, **_given(type=what_for))
