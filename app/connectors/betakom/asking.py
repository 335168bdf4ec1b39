"""From our words to Betakom's: the order as it is signed and sent."""

import hashlib
from decimal import Decimal
from functools import lru_cache

from pydantic import ValidationError

from app.connectorkit.sentences import running
from app.connectors.betakom import wire
from app.connectors.betakom.extras import PATH, Extras, Package, Times
from app.connectors.betakom.settings import Customer, LengthUnit, Settings, Shared, WeightUnit
from app.domain.addresses import Party
from app.domain.checks import invalid_input
from app.domain.errors import Blame, InvalidInput, Problem
from app.domain.numbers import whole_shown
from app.domain.orders import Order, idempotency_key
from app.domain.parcels import Parcel
from app.domain.wording import mark, say

_NOT_SENT = mark("Nothing was sent.")
_CM_IN = {LengthUnit.CENTIMETRES: Decimal(1), LengthUnit.METRES: Decimal(100), LengthUnit.MILLIMETRES: Decimal("0.1")}
_GRAMS_IN = {WeightUnit.KILOGRAMS: Decimal(1000), WeightUnit.GRAMS: Decimal(1)}
# In CLDR's list of territories, and no countries of ISO 3166-1: groups, places kept for other lists, made-up ones.
_NO_COUNTRIES = frozenset({"AC", "CP", "CQ", "DG", "EA", "EU", "EZ", "IC", "QO", "TA", "UN", "XA", "XB", "ZZ"})


def _invalid(code: str, title: str, field: str, hint: str = _NOT_SENT) -> InvalidInput:
    return InvalidInput(Problem(code=code, title=title, hint=say(hint), field=field, blame=Blame.PACKER))


def extras_of(order: Order) -> Extras:
    """Read what only Betakom has.

    Raises:
        InvalidInput: The price is missing, or the extras hold what Betakom does not know.
    """
    try:
        return Extras.model_validate(order.extras.get("betakom", {}))
    except ValidationError as error:
        raise invalid_input(error, say(_NOT_SENT), PATH) from None


def partner_order_id(reference: str, key: str) -> str:
    """Return the number under which Betakom tells repetitions from new orders (``partnerOrderId``).

    It is the order's own number; each "book anew" appends its count, since the number that was used before would bring back
    the order that was declined. A key of any other make is the number itself.

    Args:
        key: The idempotency key, which ends with the generation.
    """
    tail = key.rpartition("-")[2]
    generation = int(tail) if tail.isascii() and tail.isdigit() and len(tail) < 6 else 0
    if not generation or key != idempotency_key(reference, generation):
        return key
    return reference if generation == 1 else f"{reference}-{generation}"


@lru_cache(maxsize=1)
def _countries() -> frozenset[str]:
    from babel import Locale

    names = [str(code) for code in Locale("en").territories]
    return frozenset(code for code in names if len(code) == 2 and code.isalpha()) - _NO_COUNTRIES


def _stop(party: Party, times: Times, settings: Settings, field: str) -> wire.Stop:
    place = party.address
    if place.country not in _countries():
        title = say("There is no country of these two letters")
        raise _invalid("country_wrong", title, f"{field}.address.country")
    return wire.Stop(
        country=place.country,
        city=place.city,
        postal_code=place.postal_code,
        address=place.lines()[0] if settings.street is Shared.SENT else None,
        date=f"{times.date:%Y-%m-%d}" if times.date else None,
        time_from=f"{times.time_from:%H:%M}" if times.time_from else None,
        time_to=f"{times.time_to:%H:%M}" if times.time_to else None,
    )


def _customer(order: Order, sender: Party, extras: Extras, settings: Settings) -> wire.Customer:
    if extras.customer is not None:
        named = extras.customer
        return wire.Customer(email=named.email, name=named.name or None, phone=named.phone or None)
    party = order.recipient if settings.customer is Customer.RECIPIENT else sender
    return wire.Customer(
        email=party.email, name=party.name, phone=party.phone if settings.phone is Shared.SENT else None
    )


def _side(centimetres: int | None, settings: Settings) -> Decimal | None:
    return None if centimetres is None else centimetres / _CM_IN[settings.length_unit]


def _box(parcel: Parcel, settings: Settings) -> wire.Package:
    """Write one parcel as a line of its own: whether a line's weight is one piece's or all pieces', the document leaves open."""
    return wire.Package(
        length=_side(parcel.depth_cm, settings),
        width=_side(parcel.width_cm, settings),
        height=_side(parcel.height_cm, settings),
        weight=parcel.weight_grams / _GRAMS_IN[settings.weight_unit],
        quantity=1,
    )


def _line(package: Package) -> wire.Package:
    return wire.Package(
        length=package.length,
        width=package.width,
        height=package.height,
        weight=package.weight,
        quantity=package.quantity,
    )


def _weight_kg(order: Order, extras: Extras) -> Decimal | None:
    """Return the weight that was given, else that of the parcels; none where the packing list is another one."""
    if extras.total_weight_kg is not None or extras.packages:
        return extras.total_weight_kg
    if order.parcels:
        return Decimal(sum(parcel.weight_grams for parcel in order.parcels)) / 1000
    return Decimal(sum((item.weight_grams or 0) * item.quantity for item in order.items)) / 1000 or None


def ingest_request(order: Order, sender: Party, key: str, settings: Settings) -> wire.IngestRequest:
    """Build the order as Betakom takes it.

    Raises:
        InvalidInput: The extras lack the price or hold what Betakom does not know, or a country does not exist.
    """
    extras = extras_of(order)
    packages = [_line(package) for package in extras.packages] or [_box(parcel, settings) for parcel in order.parcels]
    return wire.IngestRequest(
        partner_order_id=partner_order_id(order.reference, key),
        customer=_customer(order, sender, extras, settings),
        loading=_stop(sender, extras.loading, settings, "sender"),
        unloading=_stop(order.recipient, extras.unloading, settings, "recipient"),
        vehicle_type=extras.vehicle_type or None,
        total_price_eur=extras.total_price_eur,
        currency=extras.currency,
        distance_km=extras.distance_km,
        total_weight_kg=_weight_kg(order, extras),
        packages=packages or None,
        extra_services=dict.fromkeys(extras.extra_services, True) or None,
        notes=extras.notes or order.courier_note or None,
    )


def check_size(content: bytes, settings: Settings) -> None:
    """Look whether Betakom takes so much ("Body must be ≤ 100 KB").

    Raises:
        InvalidInput: It is more.
    """
    if len(content) > settings.max_body_bytes:
        raise _invalid(
            "too_big",
            say(
                "The order takes {size} bytes, Betakom takes {limit}",
                size=whole_shown(len(content)),
                limit=whole_shown(settings.max_body_bytes),
            ),
            PATH,
            running(say(_NOT_SENT), say("Shorten the notes or the packing list.")),
        )


def window_unknown() -> InvalidInput:
    """Build the error for an order that is to be placed in a delivery window."""
    return _invalid(
        "window_foreign",
        say("Betakom offers no delivery windows"),
        "window",
        running(say(_NOT_SENT), say("Give pick-up and delivery times instead.")),
    )


def fingerprint(content: bytes) -> str:
    """Return what tells whether a body is the one that was sent before."""
    return hashlib.sha256(content).hexdigest()
