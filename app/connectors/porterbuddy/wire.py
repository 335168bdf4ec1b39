"""Porterbuddy's own words (porterbuddy.txt) for what is sent; the names on the wire are these in camelCase.

Requests forbid what the document does not know.
"""

from enum import StrEnum
from typing import Annotated, Any
from urllib.parse import urlsplit

from pydantic import (
    AwareDatetime,
    BaseModel,
    ConfigDict,
    Field,
    PlainSerializer,
    SecretStr,
    SerializationInfo,
    field_validator,
)
from pydantic.alias_generators import to_camel

from app.connectorkit.hosts import checked_base_url
from app.domain.wording import mark, say

LIVE_URL = "https://api.porterbuddy.com"
TEST_URL = "https://api.porterbuddy-test.com"
OWN_HOSTS = frozenset(
    {
        "api.porterbuddy.com",
        "api.porterbuddy-test.com",
        "retailers.porterbuddy.com",
        "retailers.porterbuddy-test.com",
    }
)
"""Where a label's address may lead (reference.md, 2.1 and 2.9)."""
_WEBHOOK_URL = mark("An address that starts with https:// or http://, without name, password and #")


class CountryStyle(StrEnum):
    """How a country is written; the document shows names, clients in the field send codes."""

    NAME = "name"
    CODE = "code"

    @property
    def words(self) -> str:
        """What people call it."""
        return {CountryStyle.NAME: mark("Name"), CountryStyle.CODE: mark("Code")}[self]


class ItemNumbers(StrEnum):
    """How weights and prices of goods are written: the document's tables say integer, its examples quote them."""

    NUMBER = "number"
    TEXT = "text"

    @property
    def words(self) -> str:
        """What people call it."""
        return {ItemNumbers.NUMBER: mark("Number"), ItemNumbers.TEXT: mark("Text")}[self]


class LabelSizeChoice(StrEnum):
    """Size of label documents ("Label Size"); none leaves it to the printer."""

    NONE = "none"
    REGULAR = "REGULAR"
    SMALL = "SMALL"

    @property
    def words(self) -> str:
        """What people call it."""
        return {
            LabelSizeChoice.NONE: mark("None"),
            LabelSizeChoice.REGULAR: mark("Regular"),
            LabelSizeChoice.SMALL: mark("Small"),
        }[self]


def checked_webhook_url(text: str) -> str:
    """Return an address for status calls; empty for none.

    Raises:
        ValueError: Porterbuddy could not call it: the address must be reached without a name and a password.
    """
    url = text.strip()
    if not url:
        return ""
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError:
        raise ValueError(say(_WEBHOOK_URL)) from None
    odd = any(not "!" <= letter <= "~" for letter in url) or "@" in parts.netloc or parts.fragment or port == 0
    if parts.scheme not in {"http", "https"} or not parts.hostname or odd:
        raise ValueError(say(_WEBHOOK_URL))
    return url


class Settings(BaseModel):
    """Options of an account."""

    model_config = ConfigDict(frozen=True, extra="forbid", hide_input_in_errors=True)

    base_url: str = Field(default=LIVE_URL, title="Address")
    api_key: SecretStr = Field(title="API key", description="From the profile page of Porterbuddy's retailer portal")
    country_style: CountryStyle = Field(
        default=CountryStyle.NAME,
        title="Countries as",
        description="Not confirmed by the vendor: the document shows names, others send codes",
    )
    item_numbers: ItemNumbers = Field(
        default=ItemNumbers.NUMBER,
        title="Weights and prices of goods as",
        description="Not confirmed by the vendor: the document's tables say number, its examples show text",
    )
    label_size: LabelSizeChoice = Field(
        default=LabelSizeChoice.NONE, title="Label size", description="none: what the printer takes"
    )
    requests_per_second: float = Field(
        default=5,
        gt=0,
        le=100,
        title="Calls a second",
        description="Not confirmed by the vendor: no limit is documented",
    )
    status_webhook_url: str = Field(
        default="",
        title="Address for status calls",
        description="Goes with each order: where Porterbuddy calls, from the internet and without a password. "
        "Empty: statuses are asked for",
    )

    @field_validator("base_url")
    @classmethod
    def _base_url(cls, value: str) -> str:
        return checked_base_url(value)

    @field_validator("status_webhook_url")
    @classmethod
    def _status_webhook_url(cls, value: str) -> str:
        return checked_webhook_url(value)

    @field_validator("api_key")
    @classmethod
    def _api_key(cls, value: SecretStr) -> SecretStr:
        key = value.get_secret_value().strip()
        if not key or not all("!" <= letter <= "~" for letter in key):
            raise ValueError(say("The key: letters, digits and signs without spaces"))
        return SecretStr(key)


# --- requests ------------------------------------------------------------------------------------------------------------

PickupTime = Annotated[
    AwareDatetime,
    PlainSerializer(lambda time: time.isoformat(timespec="auto" if time.second or time.microsecond else "minutes")),
]
"""The document writes pick-up times to the minute and delivery times to the second."""
WindowTime = Annotated[AwareDatetime, PlainSerializer(lambda time: time.isoformat())]


def _digits(number: int, info: SerializationInfo) -> int | str:
    return str(number) if info.context == ItemNumbers.TEXT else number


Digits = Annotated[int, PlainSerializer(_digits)]


class Sent(BaseModel):
    """Anything that is sent."""

    model_config = ConfigDict(
        alias_generator=to_camel, populate_by_name=True, extra="forbid", frozen=True, defer_build=True
    )

    def body(self, numbers: ItemNumbers = ItemNumbers.NUMBER) -> dict[str, Any]:
        """Return the JSON: what was not given is left out, a null that was given stays."""
        return self.model_dump(mode="json", by_alias=True, exclude_unset=True, context=numbers)


class Address(Sent):
    """Section "Address"."""

    street_name: str
    street_number: str
    postal_code: str
    city: str
    country: str


class PickupWindow(Sent):
    """Section "Window", as used for picking up."""

    start: PickupTime
    end: PickupTime


class Temperature(Sent):
    """Section "TemperatureConstraints"."""

    maximum_celsius: float
    minimum_celsius: float


class Constraints(Sent):
    """Section "ParcelConstraints"."""

    temperature: Temperature


class Price(Sent):
    """Section "Price", as sent."""

    fractional_denomination: Digits
    currency: str


class BarCode(Sent):
    """Section "BarCode"."""

    value: str
    type: str


class Item(Sent):
    """Section "Item"."""

    name: str | None = None
    sku: str | None = None
    weight_grams: Digits | None = None
    width_cm: int | None = None
    height_cm: int | None = None
    depth_cm: int | None = None
    description: str | None = None
    category: str | None = None
    brand: str | None = None
    image_url: str | None = None
    price: Price | None = None
    cost: Price | None = None
    bar_code: BarCode | None = None
    storage_temperature: int | None = None


class AvailabilityRecipient(Sent):
    """Section "Availability Recipient"."""

    email: str
    phone_country_code: str
    phone_number: str


class AvailabilityParcel(Sent):
    """Section "Parcel", as far as it decides which courier can take it."""

    width_cm: int | None = None
    height_cm: int | None = None
    depth_cm: int | None = None
    weight_grams: int
    constraints: Constraints | None = None


class AvailabilityRequest(Sent):
    """Section "Availability check API", arguments."""

    pickup_windows: list[PickupWindow] | None = None
    origin_address: Address
    destination_address: Address
    recipient: AvailabilityRecipient
    products: list[str]
    parcels: list[AvailabilityParcel] | None = None
    items: list[Item] | None = None
    additional_info: dict[str, Any] | None = None


class Parcel(Sent):
    """Section "Parcel"."""

    description: str
    width_cm: int | None = None
    height_cm: int | None = None
    depth_cm: int | None = None
    weight_grams: int
    parcel_shipment_identifier: str
    constraints: Constraints | None = None


class Window(Sent):
    """Section "Window", as booked."""

    start: WindowTime | None = None
    end: WindowTime | None = None
    token: str | None = Field(default=None, repr=False)


class ConsolidatedWindow(Sent):
    """Section "ConsolidatedWindow"."""

    token: str = Field(repr=False)


class Verifications(Sent):
    """Section "Verifications"; the deprecated ones are never sent."""

    minimum_age_check: int | None
    require_signature: bool
    delivery_verification: str
    confirm_customer_receipt: bool


class Origin(Sent):
    """Section "Origin"."""

    name: str
    address: Address
    email: str
    phone_country_code: str
    phone_number: str
    pickup_windows: list[PickupWindow] | None = None


class Destination(Sent):
    """Section "Destination"; exactly one of the three windows is sent."""

    name: str
    address: Address
    email: str
    phone_country_code: str
    phone_number: str
    best_available_window: bool | None = None
    delivery_window: Window | None = None
    consolidated_window: ConsolidatedWindow | None = None
    verifications: Verifications


class OrderRequest(Sent):
    """Section "Place an order", arguments."""

    origin: Origin
    destination: Destination
    parcels: list[Parcel] | None = None
    items: list[Item] | None = None
    product: str
    courier_instructions: str | None = None
    order_reference: str
    tms_reference: str | None = None
    shipment_identifier: str | None = None
    status_webhook_url: str | None = None


class ConfirmedScanRequest(Sent):
    """Section "Confirmed Parcel Scan", arguments."""

    parcel_shipment_ids: list[str]
