"""From our words to Porterbuddy's: what is asked and ordered."""

from collections.abc import Sequence
from datetime import datetime
from functools import lru_cache
from typing import Any

from pydantic import ValidationError

from app.connectorkit.sentences import running
from app.connectors.porterbuddy import wire
from app.connectors.porterbuddy.extras import Extras, ItemExtras
from app.connectors.porterbuddy.shipment import ShipmentParcel, Temperature
from app.domain.addresses import Address, Party
from app.domain.checks import invalid_input
from app.domain.errors import Blame, InvalidInput, Problem
from app.domain.money import Money
from app.domain.orders import Order, Verification
from app.domain.parcels import Item, Parcel, TemperatureRange
from app.domain.phones import split_phone
from app.domain.ports import ParcelDetails
from app.domain.windows import DeliveryWindow, TimeSpan
from app.domain.wording import mark, say

TEMPERATURES = ((8.0, 25.0), (5.0, 20.0), (2.0, 25.0))
"""Pairs of lowest and highest degrees that are carried (porterbuddy.txt, "ParcelConstraints")."""
MAX_PIECES = 1_000
_NOT_SENT = mark("Nothing was sent.")


def given(**fields: Any) -> dict[str, Any]:
    """Leave out what is not known: the document has no nulls but one."""
    return {name: value for name, value in fields.items() if value is not None and value != ""}


def invalid(code: str, title: str, field: str, blame: Blame = Blame.PACKER) -> Problem:
    """Build the problem for a field that keeps a request from being sent."""
    return Problem(code=code, title=title, hint=say(_NOT_SENT), field=field, blame=blame)


def extras_of(order: Order) -> Extras:
    """Read what only Porterbuddy has.

    Raises:
        InvalidInput: The extras hold what Porterbuddy does not know.
    """
    try:
        return Extras.model_validate(order.extras.get("porterbuddy", {}))
    except ValidationError as error:
        raise invalid_input(error, say(_NOT_SENT), "extras.porterbuddy") from None


def check_order(order: Order) -> None:
    """Look whether an order has what Porterbuddy needs beyond what every order has.

    Raises:
        InvalidInput: With each field that is wrong.
    """
    problems = [
        temperature_wrong(f"parcels.{number}.temperature")
        for number, parcel in enumerate(order.parcels)
        if not may_be_carried_at(parcel.temperature)
    ]
    known = {item.sku for item in order.items}
    problems += [
        invalid("item_unknown", say("No item of the order has this number"), f"extras.porterbuddy.items.{number}.sku")
        for number, item in enumerate(extras_of(order).items)
        if item.sku not in known
    ]
    if not order.parcels:
        problems += [
            invalid("weight_missing", say("Without parcels each item needs a weight"), f"items.{number}.weight_grams")
            for number, item in enumerate(order.items)
            if item.weight_grams is None
        ]
        if sum(item.quantity for item in order.items) > MAX_PIECES:
            problems.append(
                invalid("too_many_pieces", say("More than {most} pieces need parcels", most=MAX_PIECES), "items")
            )
        if not order.items:
            problems.append(
                invalid("nothing_to_send", say("Neither parcels nor items: there is nothing to send"), "parcels")
            )
    if problems:
        raise InvalidInput(problems[0], ", ".join(problem.field for problem in problems), tuple(problems[1:]))


def may_be_carried_at(temperature: TemperatureRange | Temperature | None) -> bool:
    """Tell whether Porterbuddy carries between these degrees (section "TemperatureConstraints")."""
    return temperature is None or (temperature.minimum_celsius, temperature.maximum_celsius) in TEMPERATURES


def temperature_wrong(field: str) -> Problem:
    """Build the problem for degrees at which Porterbuddy does not carry."""
    return invalid("temperature_wrong", say("Porterbuddy carries at 8 to 25, 5 to 20 or 2 to 25 °C"), field)


def check_placing(order: Order, window: DeliveryWindow | None, now: datetime) -> None:
    """Look whether an order can be placed in a window, so that no money is spent on what cannot be right.

    An expired consolidated offer would not be refused but booked for some other time (porterbuddy.txt, "Place a
    consolidated order").

    Raises:
        InvalidInput: A parcel has no number, or the offer has lapsed or lost its token.
    """
    check_order(order)
    missing = [
        invalid("identifier_missing", say("The parcel has no number"), f"parcels.{number}.identifier", Blame.STATION)
        for number, parcel in enumerate(order.parcels)
        if not parcel.identifier
    ]
    if missing:
        raise InvalidInput(missing[0], "", tuple(missing[1:]))
    if window is None:
        return
    token = window.token.get_secret_value()
    if window.has_lapsed(now):
        raise InvalidInput(_lapsed(say("Porterbuddy no longer offers this window")))
    if not token and (window.is_consolidated_offer or window.start is None or window.end is None):
        raise InvalidInput(_lapsed(say("The offer for this window is no longer at hand")))


def _lapsed(title: str) -> Problem:
    return Problem(
        code="window_lapsed",
        title=title,
        hint=running(say(_NOT_SENT), say("Ask again for windows.")),
        field="window",
        blame=Blame.PACKER,
    )


def piece_owners(items: Sequence[Item]) -> tuple[int, ...]:
    """Say which item each line on the wire stands for: Porterbuddy has no quantity, so each piece is a line."""
    return tuple(number for number, item in enumerate(items) for _ in range(item.quantity))


@lru_cache(maxsize=512)
def country_of(code: str, style: wire.CountryStyle) -> str:
    """Write a country as Porterbuddy is to read it: its English name, or its code."""
    if style is wire.CountryStyle.CODE:
        return code
    from babel import Locale

    return str(Locale("en").territories.get(code, code))


def _address(address: Address, style: wire.CountryStyle) -> wire.Address:
    return wire.Address(
        street_name=address.street,
        street_number=address.house_number,
        postal_code=address.postal_code,
        city=address.city,
        country=country_of(address.country, style),
    )


def _phone(party: Party) -> dict[str, Any]:
    country_code, number = split_phone(party.phone)
    return {"phone_country_code": country_code, "phone_number": number}


def box_fields(parcel: Parcel | ShipmentParcel | ParcelDetails) -> dict[str, Any]:
    """Return what is known of a parcel's box, in Porterbuddy's words."""
    temperature = parcel.temperature
    constraints = temperature and wire.Constraints(
        temperature=wire.Temperature(
            maximum_celsius=temperature.maximum_celsius, minimum_celsius=temperature.minimum_celsius
        )
    )
    return given(
        width_cm=parcel.width_cm,
        height_cm=parcel.height_cm,
        depth_cm=parcel.depth_cm,
        weight_grams=parcel.weight_grams,
        constraints=constraints,
    )


def _price(money: Money | None) -> wire.Price | None:
    return wire.Price(fractional_denomination=money.minor_units, currency=money.currency) if money else None


def _item(item: Item, more: ItemExtras | None) -> wire.Item:
    # A barcode needs its kind (section "BarCode"); without it, it is left out rather than guessed.
    known = item.barcode and item.barcode_type
    return wire.Item(
        **given(
            name=item.name,
            sku=item.sku,
            weight_grams=item.weight_grams,
            width_cm=item.width_cm,
            height_cm=item.height_cm,
            depth_cm=item.depth_cm,
            description=item.description,
            category=item.category,
            brand=item.brand,
            image_url=item.image_url,
            price=_price(item.price),
            cost=_price(more.cost) if more else None,
            bar_code=wire.BarCode(value=item.barcode, type=item.barcode_type) if known else None,
            storage_temperature=more.storage_celsius if more else None,
        )
    )


def _items(order: Order) -> list[wire.Item] | None:
    """One line a piece; so many that parcels alone must do are left out."""
    owners = piece_owners(order.items)
    if not owners or len(owners) > MAX_PIECES:
        return None
    more = {item.sku: item for item in extras_of(order).items}
    lines = [_item(item, more.get(item.sku)) for item in order.items]
    return [lines[owner] for owner in owners]


def availability_request(
    order: Order, sender: Party, pickup: Sequence[TimeSpan], style: wire.CountryStyle
) -> wire.AvailabilityRequest:
    """Build the question for windows.

    Args:
        pickup: When it can be picked up; empty lets Porterbuddy assume the next seven days.

    Raises:
        InvalidInput: The order's extras cannot be used.
    """
    extras = extras_of(order)
    spans = [wire.PickupWindow(start=span.start, end=span.end) for span in pickup] or list(extras.pickup_windows)
    return wire.AvailabilityRequest(
        **given(
            pickup_windows=spans or None,
            origin_address=_address(sender.address, style),
            destination_address=_address(order.recipient.address, style),
            recipient=wire.AvailabilityRecipient(email=order.recipient.email, **_phone(order.recipient)),
            products=list(extras.products),
            parcels=[wire.AvailabilityParcel(**box_fields(parcel)) for parcel in order.parcels] or None,
            items=_items(order),
            additional_info=extras.additional(),
        )
    )


def _verifications(wish: Verification) -> wire.Verifications:
    return wire.Verifications(
        minimum_age_check=wish.minimum_age,
        require_signature=wish.signature,
        delivery_verification=wish.at_the_door.value.upper(),
        confirm_customer_receipt=wish.confirm_receipt,
    )


def _window(window: DeliveryWindow | None) -> dict[str, Any]:
    if window is None:
        return {"best_available_window": True}
    token = window.token.get_secret_value()
    if window.is_consolidated_offer:
        return {"consolidated_window": wire.ConsolidatedWindow(token=token)}
    return {"delivery_window": wire.Window(**given(start=window.start, end=window.end, token=token))}


def order_request(
    order: Order, sender: Party, window: DeliveryWindow | None, style: wire.CountryStyle, webhook_url: str = ""
) -> wire.OrderRequest:
    """Build the order; the window's times go with its token, which must agree (section "Window").

    Args:
        webhook_url: The account's address for status calls, for orders that name none of their own.

    Raises:
        InvalidInput: The order's extras cannot be used.
    """
    extras = extras_of(order)
    recipient = order.recipient
    origin = wire.Origin(
        name=sender.name,
        address=_address(sender.address, style),
        email=sender.email,
        **_phone(sender),
        **given(pickup_windows=list(extras.pickup_windows) or None),
    )
    destination = wire.Destination(
        name=recipient.name,
        address=_address(recipient.address, style),
        email=recipient.email,
        **_phone(recipient),
        verifications=_verifications(order.verification),
        **_window(window),
    )
    parcels = [
        wire.Parcel(description=parcel.description, parcel_shipment_identifier=parcel.identifier, **box_fields(parcel))
        for parcel in order.parcels
    ]
    return wire.OrderRequest(
        origin=origin,
        destination=destination,
        product=window.product if window else extras.products[0],
        order_reference=order.reference,
        **given(
            parcels=parcels or None,
            items=_items(order),
            courier_instructions=order.courier_note,
            tms_reference=order.tms_reference,
            shipment_identifier=extras.shipment_identifier,
            status_webhook_url=extras.status_webhook_url or webhook_url,
        ),
    )
