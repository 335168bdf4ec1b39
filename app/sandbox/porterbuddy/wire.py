# ruff: noqa: N815  # names are spelled as the document spells them
"""Porterbuddy's requests as its document describes them; read here for the sandbox alone.

Properties that the document does not name are kept apart in ``model_extra``: an answer says nothing about them unless the
variant ``refuse_unknown_properties`` is on.
"""

from datetime import datetime
from enum import StrEnum
from typing import Annotated, Any

from pydantic import AwareDatetime, BaseModel, BeforeValidator, ConfigDict, Field, StringConstraints


def _text_only(value: Any) -> Any:
    if not isinstance(value, str | datetime):
        raise ValueError(  # noqa: TRY004  # pydantic makes a validation error of ValueError only
            "must be an ISO 8601 timestamp with a time zone"
        )
    return value


Said = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)]
"""A required text; blank counts as missing."""
Digits = Annotated[str, StringConstraints(pattern=r"^[0-9]{5,20}$")]
"""``Digits[5-20]``."""
Moment = Annotated[AwareDatetime, BeforeValidator(_text_only)]
"""``DateTime``: "All timestamps requires timezone to avoid ambiguity" (section Time)."""
Email = Annotated[str, StringConstraints(strip_whitespace=True, pattern=r"^[^@\s]+@[^@\s]+\.[^@\s]+$")]
Size = Annotated[int, Field(ge=0)]
Grams = Annotated[int, Field(ge=0)]
Link = Annotated[str, StringConstraints(pattern=r"^https?://[^\s/]+")]


class Words(BaseModel):
    """Base of all requests."""

    model_config = ConfigDict(frozen=True, extra="allow")


class Address(Words):
    """Address."""

    streetName: Said
    streetNumber: Said
    postalCode: Said
    city: Said
    country: Said


class AvailabilityDestinationAddress(Words):
    """Availability Destination Address: only postal code and country are needed."""

    streetName: str | None = None
    streetNumber: str | None = None
    postalCode: Said
    city: str | None = None
    country: Said


class AvailabilityRecipient(Words):
    """Availability Recipient."""

    email: str | None = None
    phoneCountryCode: str | None = None
    phoneNumber: str | None = None


class Window(Words):
    """Window: either both times or the token; all three are compared."""

    start: Moment | None = None
    end: Moment | None = None
    token: str | None = None


class ConsolidatedWindow(Words):
    """ConsolidatedWindow."""

    token: Said


class Price(Words):
    """Price in the lowest denominator; the examples send it as text, so both are read."""

    fractionalDenomination: int
    currency: Said


class TemperatureConstraints(Words):
    """TemperatureConstraints."""

    maximumCelsius: float
    minimumCelsius: float


class ParcelConstraints(Words):
    """ParcelConstraints."""

    temperature: TemperatureConstraints | None = None


class Parcel(Words):
    """Parcel."""

    description: Said
    widthCm: Size | None = None
    heightCm: Size | None = None
    depthCm: Size | None = None
    weightGrams: Grams
    parcelShipmentIdentifier: Digits | None = None
    constraints: ParcelConstraints | None = None


class AvailabilityParcel(Words):
    """Parcel as the availability example sends it: without a description."""

    description: str | None = None
    widthCm: Size | None = None
    heightCm: Size | None = None
    depthCm: Size | None = None
    weightGrams: Grams
    parcelShipmentIdentifier: Digits | None = None
    constraints: ParcelConstraints | None = None


class ParcelDetails(Words):
    """What set-parcel-details takes: missing keys and nulls change nothing."""

    description: Said | None = None
    widthCm: Size | None = None
    heightCm: Size | None = None
    depthCm: Size | None = None
    weightGrams: Grams | None = None
    constraints: ParcelConstraints | None = None


class BarCode(Words):
    """BarCode."""

    value: Said
    type: Said


class Item(Words):
    """Item."""

    weightGrams: Grams | None = None
    widthCm: Size | None = None
    heightCm: Size | None = None
    depthCm: Size | None = None
    name: str | None = None
    sku: str | None = None
    price: Price | None = None
    cost: Price | None = None
    description: str | None = None
    category: str | None = None
    brand: str | None = None
    imageUrl: str | None = None
    barCode: BarCode | None = None
    storageTemperature: int | None = None


class DeliveryVerification(StrEnum):
    """DeliveryVerification."""

    CONTACTLESS = "CONTACTLESS"
    ALLOW_CONTACTLESS = "ALLOW_CONTACTLESS"
    REQUIRE_PIN = "REQUIRE_PIN"
    REQUIRE_ID = "REQUIRE_ID"
    ONLY_TO_RECIPIENT = "ONLY_TO_RECIPIENT"


class VerificationsUpdate(Words):
    """VerificationsUpdate: only what is not null changes anything."""

    minimumAgeCheck: int | None = None
    requireSignature: bool | None = None
    confirmCustomerReceipt: bool | None = None
    deliveryVerification: DeliveryVerification | None = None


class Verifications(VerificationsUpdate):
    """Verifications, with the three deprecated flags that only count without ``deliveryVerification``."""

    leaveAtDoorstep: bool | None = None
    idCheck: bool | None = None
    onlyToRecipient: bool | None = None

    @property
    def effective(self) -> DeliveryVerification:
        """The mode that counts, by the defaults and the deprecated flags, the strictest first."""
        if self.deliveryVerification is not None:
            return self.deliveryVerification
        if self.onlyToRecipient:
            return DeliveryVerification.ONLY_TO_RECIPIENT
        if self.idCheck:
            return DeliveryVerification.REQUIRE_ID
        if self.requireSignature or (self.minimumAgeCheck or 0) > 0:
            return DeliveryVerification.REQUIRE_PIN
        return DeliveryVerification.CONTACTLESS


class Origin(Words):
    """Origin."""

    name: Said
    address: Address
    email: Email
    phoneCountryCode: str | None = None
    phoneNumber: Said
    pickupWindows: list[Window] | None = None


class Destination(Words):
    """Destination."""

    name: Said
    address: Address
    email: Email
    phoneCountryCode: str | None = None
    phoneNumber: Said
    bestAvailableWindow: bool | None = None
    deliveryWindow: Window | None = None
    consolidatedWindow: ConsolidatedWindow | None = None
    verifications: Verifications


class AvailabilityRequest(Words):
    """Body of ``POST /availability``."""

    originAddress: Address
    destinationAddress: AvailabilityDestinationAddress
    recipient: AvailabilityRecipient | None = None
    pickupWindows: list[Window] | None = None
    products: list[str] | None = None
    parcels: list[AvailabilityParcel] | None = None
    items: list[Item] | None = None
    additionalInfo: dict[str, Any] | None = None


class OrderRequest(Words):
    """Body of ``POST /order``."""

    origin: Origin
    destination: Destination
    parcels: list[Parcel] | None = None
    items: list[Item] | None = None
    product: Said
    orderReference: str | None = None
    tmsReference: str | None = None
    courierInstructions: str | None = None
    shipmentIdentifier: Digits | None = None
    statusWebhookUrl: Link | None = None


class ShipmentDetailsUpdate(Words):
    """Body of ``PUT /order/{id}/update-shipment-details``."""

    parcels: list[Parcel]
    shipmentIdentifier: Digits | None = None
    orderReference: str | None = None
    verifications: VerificationsUpdate | None = None


class ConfirmedScan(Words):
    """Body of ``PUT /order/{id}/confirmed-scan``."""

    parcelShipmentIds: list[str]
