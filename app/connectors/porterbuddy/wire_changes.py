"""Porterbuddy's own words (porterbuddy.txt) for changes of placed orders."""

from typing import Any

from pydantic import Field

from app.connectors.porterbuddy.wire import Constraints, Parcel, Sent
from app.connectors.porterbuddy.wire_answers import Answered


class NumberedOrNot(Parcel):
    """Section "Parcel"; a parcel that Porterbuddy holds without a number may stay without one."""

    parcel_shipment_identifier: str | None = None  # type: ignore[assignment]  # wider than in an order on purpose


class VerificationsUpdate(Sent):
    """Section "VerificationsUpdate": a null changes nothing."""

    minimum_age_check: int | None = None
    require_signature: bool | None = None
    delivery_verification: str | None = None
    confirm_customer_receipt: bool | None = None


class ShipmentDetailsRequest(Sent):
    """Section "Update shipment details", arguments."""

    parcels: list[NumberedOrNot]
    shipment_identifier: str | None = None
    order_reference: str | None = None
    verifications: VerificationsUpdate | None = None


class ParcelDetailsRequest(Sent):
    """Section "Set parcel details", arguments; none of them is sent without a value."""

    description: str | None = None
    width_cm: int | None = None
    height_cm: int | None = None
    depth_cm: int | None = None
    weight_grams: int | None = None
    constraints: Constraints | None = None


class ShipmentDetailsAnswer(Answered):
    """Section "Update shipment details", response. Its links are not kept; that they came tells it from any other answer."""

    links: dict[str, Any] = Field(alias="_links", repr=False)
