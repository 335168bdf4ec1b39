"""An order as the played system holds it, and the JSON in which it speaks of it."""

import uuid
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from app.sandbox.porterbuddy.area import region_of, resolved
from app.sandbox.porterbuddy.offers import OSLO, Span, pickup_time, product_fits
from app.sandbox.porterbuddy.wire import OrderRequest, Parcel, ParcelConstraints, ParcelDetails, Verifications

FINAL_STATUSES = frozenset({"delivered", "cancelled", "canceled"})


@dataclass
class HeldParcel:
    """A parcel of an order.

    Attributes:
        identifier: What the request gave, else a number made here: the label needs one.
    """

    description: str
    width_cm: int | None
    height_cm: int | None
    depth_cm: int | None
    weight_grams: int
    identifier: str
    constraints: ParcelConstraints | None
    id: str = field(default_factory=lambda: str(uuid.uuid4()))

    def take(self, details: ParcelDetails) -> None:
        """Take over what set-parcel-details names; nulls change nothing."""
        self.description = details.description or self.description
        self.width_cm = self.width_cm if details.widthCm is None else details.widthCm
        self.height_cm = self.height_cm if details.heightCm is None else details.heightCm
        self.depth_cm = self.depth_cm if details.depthCm is None else details.depthCm
        self.weight_grams = self.weight_grams if details.weightGrams is None else details.weightGrams
        self.constraints = details.constraints or self.constraints

    def answer(self) -> dict[str, Any]:
        """Return the parcel as ``/self`` shows it."""
        sides = [self.width_cm, self.height_cm, self.depth_cm]
        volume = None
        if None not in sides:
            volume = (self.width_cm or 0) * (self.height_cm or 0) * (self.depth_cm or 0)
        return {
            "description": self.description,
            "widthCm": self.width_cm,
            "heightCm": self.height_cm,
            "depthCm": self.depth_cm,
            "weightGrams": self.weight_grams,
            "volumeCm3": None,
            "parcelShipmentIdentifier": self.identifier,
            "parcelId": self.id,
            "locationToken": None,
            "originAddress": None,
            "constraints": self.constraints.model_dump(mode="json") if self.constraints else None,
            "volume": volume,
        }


def held(parcels: Sequence[Parcel], order_id: str) -> list[HeldParcel]:
    """Return the parcels of an order, each with a number."""
    return [
        HeldParcel(
            parcel.description,
            parcel.widthCm,
            parcel.heightCm,
            parcel.depthCm,
            parcel.weightGrams,
            parcel.parcelShipmentIdentifier or f"{order_id}{number:03d}",
            parcel.constraints,
        )
        for number, parcel in enumerate(parcels, start=1)
    ]


@dataclass
class PlacedOrder:
    """An order.

    Attributes:
        partner: Whose key placed it; no other key sees it.
        booked_by: How its window came about: ``window``, ``consolidated`` or ``best_available``.
        label_asked: How often its label information was asked for.
    """

    id: str
    partner: str
    created: datetime
    request: OrderRequest
    span: Span
    price: int
    booked_by: str
    parcels: list[HeldParcel]
    verifications: Verifications
    order_reference: str | None
    pin: str
    label_token: str
    tracking_token: str
    status: str
    status_updated_at: datetime
    phone: str | None
    shipment_identifier: str | None = None
    pickup_at: datetime = field(init=False)
    label_asked: int = 0
    confirmed: bool = False
    scanned_identifiers: set[str] = field(default_factory=set)
    picked_at: datetime | None = None
    scanned_at_partner: datetime | None = None
    scanned_at_hub: datetime | None = None
    delivered_at: datetime | None = None

    def __post_init__(self) -> None:
        self.pickup_at = pickup_time(self.span.start)

    @property
    def is_final(self) -> bool:
        """Whether nothing more will happen to it."""
        return self.status in FINAL_STATUSES

    @property
    def sides_cm(self) -> list[int]:
        """All sides of all parcels that are known."""
        sides = [side for parcel in self.parcels for side in (parcel.width_cm, parcel.height_cm, parcel.depth_cm)]
        return [side for side in sides if side is not None]

    def placed_answer(self, base_url: str) -> dict[str, Any]:
        """Return the answer to ``POST /order``."""
        return {
            "orderId": self.id,
            "pickupDate": self._pickup_date,
            "pickupTime": _local(self.pickup_at),
            "_links": {
                **self.short_links(base_url),
                "status": {"href": f"{base_url}/order/{self.id}/status"},
                "userInformation": {"href": f"{base_url}/orders/recipient_tracking/{self.tracking_token}"},
            },
        }

    def short_links(self, base_url: str) -> dict[str, Any]:
        """Return the links that update-shipment-details answers."""
        return {
            "self": {"href": f"{base_url}/order/{self.id}"},
            "labelInfo": {"href": f"{base_url}/order/{self.id}/label"},
        }

    def status_answer(self, *, with_time: bool = True) -> dict[str, Any]:
        """Return the order status."""
        time = {"pickupTime": _local(self.pickup_at)} if with_time else {}
        return {
            "orderId": self.id,
            "orderStatus": self.status,
            "pickupDate": self._pickup_date,
            **time,
            "statusUpdatedAt": _utc(self.status_updated_at),
            "orderReference": self.order_reference,
            "tmsReference": self.request.tmsReference,
        }

    def label_answer(self, base_url: str) -> dict[str, Any]:
        """Return the label information."""
        document = f"{base_url}/order/{self.id}/label/{self.label_token}"
        return {
            "shipmentLabelUrl": document,
            "packages": [
                {"labelUrl": f"{document}/{parcel.id}", "parcelShipmentIdentifier": parcel.identifier}
                for parcel in self.parcels
            ],
        }

    def self_answer(self, base_url: str) -> dict[str, Any]:
        """Return the basic data set."""
        origin, destination = self.request.origin, self.request.destination
        return {
            "id": self.id,
            "created": _utc(self.created),
            "deliverFrom": _utc(self.span.start),
            "deliverUntil": _utc(self.span.end),
            "pickupAddress": _full(resolved(origin.address)),
            "destinationAddress": _full(resolved(destination.address)),
            "pickupRegion": region_of(origin.address.postalCode, origin.address.country) or "OSLO",
            "destinationRegion": region_of(destination.address.postalCode, destination.address.country) or "OSLO",
            "recipientName": destination.name,
            "recipientPhoneNumber": destination.phoneNumber,
            "recipientPhoneCountryCode": destination.phoneCountryCode or "+47",
            "recipientEmail": destination.email,
            "pickupName": origin.name,
            "pickupPhoneNumber": origin.phoneNumber,
            "pickupPhoneCountryCode": origin.phoneCountryCode or "+47",
            "pickupEmail": origin.email,
            "pickupPin": self.pin,
            "deliveryType": "SCHEDULED",
            "status": self.status,
            "xxl": not product_fits("delivery", [parcel.weight_grams for parcel in self.parcels], self.sides_cm),
            "token": self.tracking_token,
            "parcels": [parcel.answer() for parcel in self.parcels],
            "verifications": self._verifications_answer(),
            "orderReference": self.order_reference,
            "tmsReference": self.request.tmsReference,
            "statusUpdatedAt": _utc(self.status_updated_at),
            "pickupDate": self._pickup_date,
            "pickedAt": _utc(self.picked_at),
            "scannedAtPartner": _utc(self.scanned_at_partner),
            "scannedAtHub": _utc(self.scanned_at_hub),
            "deliveredAt": _utc(self.delivered_at),
            "links": {
                "labelInfo": f"{base_url}/order/{self.id}/label",
                "userInformation": f"{base_url}/orders/recipient_tracking/{self.tracking_token}",
            },
        }

    @property
    def _pickup_date(self) -> str:
        return self.pickup_at.astimezone(OSLO).date().isoformat()

    def _verifications_answer(self) -> dict[str, Any]:
        said = self.verifications
        return {
            "minimumAgeCheck": said.minimumAgeCheck,
            "leaveAtDoorstep": bool(said.leaveAtDoorstep),
            "idCheck": bool(said.idCheck),
            "requireSignature": bool(said.requireSignature),
            "onlyToRecipient": bool(said.onlyToRecipient),
            "deliveryVerification": said.effective.value,
            "confirmCustomerReceipt": bool(said.confirmCustomerReceipt),
        }


def _full(address: dict[str, object]) -> dict[str, object]:
    text = "{streetName} {streetNumber}, {postalCode} {city}, {country}".format_map(address)
    return {**address, "addressType": "NORMAL", "addressValidity": "VALID", "fullAddressString": text}


def _local(moment: datetime) -> str:
    return moment.astimezone(OSLO).isoformat(timespec="seconds")


def _utc(moment: datetime | None) -> str | None:
    return None if moment is None else moment.astimezone(UTC).isoformat().replace("+00:00", "Z")
