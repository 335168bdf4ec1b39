"""From Porterbuddy's words to ours: what was answered."""

import contextlib
import logging
from collections.abc import Sequence
from datetime import datetime
from functools import lru_cache
from typing import Any

from pydantic import SecretStr, ValidationError

from app.connectors.porterbuddy import wire_answers
from app.connectors.porterbuddy.shipment import degrees_words
from app.domain.addresses import Address
from app.domain.amendments import shown
from app.domain.money import Money
from app.domain.orders import CarrierOrder, CarrierStatus, OrderState, Placement
from app.domain.ports import ScanConfirmation
from app.domain.windows import Availability, DeliveryWindow, TimeSpan
from app.domain.wording import mark, say

_log = logging.getLogger(__name__)

_FINAL = {
    "delivered": OrderState.DELIVERED,
    "cancelled": OrderState.CANCELLED,
    # The document's webhook example spells it so.
    "canceled": OrderState.CANCELLED,
}


class NothingReadable(ValueError):
    """There were windows, and not one of them could be read; "no windows" would be untrue."""


def availability(answer: wire_answers.AvailabilityAnswer, asked_at: datetime) -> Availability:
    """Read the offers; one that cannot be read, such as a time without zone, is dropped and logged.

    Raises:
        NothingReadable: None of the offers could be read.
    """
    entries: list[tuple[Any, bool]] = [(entry, False) for entry in answer.delivery_windows]
    if answer.consolidated_window is not None:
        entries.append((answer.consolidated_window, True))
    windows: list[DeliveryWindow] = []
    for entry, consolidated in entries:
        try:
            windows.append(
                _window(wire_answers.AnsweredWindow.model_validate(entry), is_consolidated_offer=consolidated)
            )
        except ValidationError as error:
            places = {".".join(map(str, line["loc"])) for line in error.errors(include_url=False, include_input=False)}
            _log.info("Porterbuddy: left out a window that cannot be read: %s", ", ".join(sorted(places)) or "times")
    if entries and not windows:
        raise NothingReadable
    resolved = answer.destination_resolved_address
    return Availability(
        windows=tuple(windows),
        destination=_address(resolved) if resolved else None,
        destination_text=_address_text(resolved) if resolved else "",
        asked_at=asked_at,
        flags=tuple(flag for flag in answer.flags or () if isinstance(flag, str)),
    )


def _window(window: wire_answers.AnsweredWindow, *, is_consolidated_offer: bool) -> DeliveryWindow:
    if window.start is not None and window.end is not None:
        TimeSpan(start=window.start, end=window.end)
    elif not is_consolidated_offer:
        # Only a consolidated offer may hide its times; pydantic is asked so that both cases fail alike.
        TimeSpan.model_validate({"start": window.start, "end": window.end})
    return DeliveryWindow(
        start=window.start,
        end=window.end,
        product=window.product,
        price=_money(window.price),
        display_price=_money(window.display_price),
        expires_at=window.expires_at,
        token=window.token,
        consolidated=window.consolidated or is_consolidated_offer,
        is_consolidated_offer=is_consolidated_offer,
    )


def _money(price: wire_answers.AnsweredPrice | None) -> Money | None:
    return Money(minor_units=price.fractional_denomination, currency=price.currency) if price else None


@lru_cache(maxsize=1)
def _codes_by_name() -> dict[str, str]:
    from babel import Locale

    names = Locale("en").territories
    return {name.casefold(): code for code, name in names.items() if len(code) == 2 and code.isalpha()}


def _country_code(text: str) -> str:
    return text.upper() if len(text) == 2 else _codes_by_name().get(text.strip().casefold(), "")


def _address(resolved: wire_answers.ResolvedAddress) -> Address | None:
    """Read a resolved address; None when it is not whole."""
    try:
        return Address(
            street=resolved.street_name or "",
            house_number=resolved.street_number or "",
            postal_code=resolved.postal_code or "",
            city=resolved.city or "",
            country=_country_code(resolved.country or ""),
        )
    except ValidationError:
        return None


def _address_text(resolved: wire_answers.ResolvedAddress) -> str:
    if resolved.full_address_string:
        return resolved.full_address_string
    lines = (
        f"{resolved.street_name or ''} {resolved.street_number or ''}",
        f"{resolved.postal_code or ''} {resolved.city or ''}",
        resolved.country or "",
    )
    return ", ".join(line.strip() for line in lines if line.strip())


def placement(answer: wire_answers.OrderAnswer, window: DeliveryWindow | None) -> Placement:
    """Read the answer to an order.

    It does not say the window. A delivery window is booked as offered or refused; a consolidated one may silently have
    become another, so it counts as not known until the order is read back.
    """
    certain = window is not None and not window.is_consolidated_offer
    booked = window.model_copy(update={"token": SecretStr("")}) if window is not None and certain else None
    return Placement(carrier_order_id=answer.order_id, pickup_at=answer.pickup_time, window=booked)


def _status(order_id: str, raw: str, **more: Any) -> CarrierStatus:
    state = _FINAL.get(raw.strip().casefold())
    return CarrierStatus(carrier_order_id=order_id, raw=raw, state=state, final=state is not None, **more)


def status(answer: wire_answers.StatusAnswer) -> CarrierStatus:
    """Read a status; a word that nobody has documented stays as it is and moves nothing."""
    return _status(
        answer.order_id,
        answer.order_status,
        updated_at=answer.status_updated_at,
        pickup_at=answer.pickup_time,
        pickup_on=answer.pickup_date,
        reference=answer.order_reference or "",
        tms_reference=answer.tms_reference or "",
    )


def carrier_order(answer: wire_answers.SelfAnswer) -> CarrierOrder:
    """Read an order back. Its token, pin and tracking link are not read at all."""
    return CarrierOrder(
        carrier_order_id=answer.id,
        status=_status(
            answer.id,
            answer.status,
            updated_at=answer.status_updated_at,
            pickup_on=answer.pickup_date,
            reference=answer.order_reference or "",
            tms_reference=answer.tms_reference or "",
        ),
        created_at=answer.created,
        deliver_from=answer.deliver_from,
        deliver_until=answer.deliver_until,
        recipient_name=answer.recipient_name or "",
        destination=_address_text(answer.destination_address) if answer.destination_address else "",
        reference=answer.order_reference or "",
        parcel_identifiers=tuple(
            parcel.parcel_shipment_identifier for parcel in answer.parcels if parcel.parcel_shipment_identifier
        ),
        scanned_at=answer.scanned_at_partner or answer.scanned_at_hub,
        delivered_at=answer.delivered_at,
        facts=_facts(answer),
    )


def _facts(answer: wire_answers.SelfAnswer) -> tuple[tuple[str, str], ...]:
    """Put into words what the document names beside (section "Fetching Order Data"), the deprecated flags with it."""
    held = answer.verifications or wire_answers.SelfVerifications()
    sender = answer.pickup_address
    found = {
        mark("Recipient's phone"): f"{answer.recipient_phone_country_code or ''} {answer.recipient_phone_number or ''}",
        mark("Recipient's e-mail"): answer.recipient_email,
        mark("Sender"): answer.pickup_name,
        mark("Sender's address"): _address_text(sender) if sender else "",
        mark("Sender's phone"): f"{answer.pickup_phone_country_code or ''} {answer.pickup_phone_number or ''}",
        mark("Sender's e-mail"): answer.pickup_email,
        mark("Region"): " → ".join(filter(None, (answer.pickup_region, answer.destination_region))),
        mark("Kind of delivery"): answer.delivery_type,
        mark("Over size or weight"): answer.xxl,
        mark("At the door"): held.delivery_verification,
        mark("Minimum age"): held.minimum_age_check,
        mark("Signature"): held.require_signature,
        mark("Recipient confirms receipt"): held.confirm_customer_receipt,
        mark("Leave at the doorstep (deprecated)"): held.leave_at_doorstep,
        mark("Check of identity (deprecated)"): held.id_check,
        mark("Only to the recipient (deprecated)"): held.only_to_recipient,
        mark("Picked up"): answer.picked_at,
        mark("Scanned here"): answer.scanned_at_partner,
        mark("Scanned at the hub"): answer.scanned_at_hub,
    }
    said = [(say(title), shown(value).strip()) for title, value in found.items()]
    parcels = [
        (say("Parcel {number}", number=place), _parcel_text(parcel))
        for place, parcel in enumerate(answer.parcels, start=1)
    ]
    return tuple((title, words) for title, words in (*said, *parcels) if words)


def _parcel_text(parcel: wire_answers.SelfParcel) -> str:
    sides = [str(side) for side in (parcel.width_cm, parcel.height_cm, parcel.depth_cm) if side is not None]
    degrees = ""
    with contextlib.suppress(ValidationError):
        held = wire_answers.HeldConstraints.model_validate(parcel.constraints).temperature
        degrees = degrees_words(held.minimum_celsius, held.maximum_celsius)
    parts = (
        parcel.parcel_shipment_identifier,
        parcel.description,
        f"{parcel.weight_grams} g" if parcel.weight_grams is not None else "",
        f"{' × '.join(sides)} cm" if sides else "",
        degrees,
    )
    return ", ".join(part for part in parts if part)


def scan_confirmation(answer: wire_answers.ScanAnswer, identifiers: Sequence[str], *, taken: bool) -> ScanConfirmation:
    """Read what became of confirmed scans.

    Args:
        taken: Whether the call went through; with unknown parcels in it (422) nothing counts as recorded, since the
            document does not say that the others were.
    """
    unknown = tuple(text for text in answer.unknown_ids if text)
    confirmed = tuple(number for number in identifiers if number not in unknown) if taken else ()
    return ScanConfirmation(confirmed=confirmed, unknown=unknown)
