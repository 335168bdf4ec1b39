"""Porterbuddy's own words (porterbuddy.txt); the names on the wire are these in camelCase.

Requests forbid what the document does not know. Answers ignore it, as the document asks ("Implementation Hints").
"""

from enum import StrEnum
from typing import Annotated, Any

from pydantic import (
    AwareDatetime,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    PlainSerializer,
    SecretStr,
    StringConstraints,
    ValidationError,
    ValidatorFunctionWrapHandler,
    WrapValidator,
    field_validator,
)
from pydantic.alias_generators import to_camel

from app.connectorkit.hosts import checked_base_url

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


class CountryStyle(StrEnum):
    """How a country is written; the document shows names, clients in the field send codes."""

    NAME = "name"
    CODE = "code"


class LabelSizeChoice(StrEnum):
    """Size of label documents ("Label Size"); none leaves it to the printer."""

    NONE = "none"
    REGULAR = "REGULAR"
    SMALL = "SMALL"


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
    label_size: LabelSizeChoice = Field(
        default=LabelSizeChoice.NONE, title="Label size", description="none: what the printer takes"
    )

    @field_validator("base_url")
    @classmethod
    def _base_url(cls, value: str) -> str:
        return checked_base_url(value)

    @field_validator("api_key")
    @classmethod
    def _api_key(cls, value: SecretStr) -> SecretStr:
        key = value.get_secret_value().strip()
        if not key or not all("!" <= letter <= "~" for letter in key):
            raise ValueError("The key: letters, digits and signs without spaces")
        return SecretStr(key)


# --- requests ------------------------------------------------------------------------------------------------------------

PickupTime = Annotated[
    AwareDatetime,
    PlainSerializer(lambda time: time.isoformat(timespec="auto" if time.second or time.microsecond else "minutes")),
]
"""The document writes pick-up times to the minute and delivery times to the second."""
WindowTime = Annotated[AwareDatetime, PlainSerializer(lambda time: time.isoformat())]


class _Sent(BaseModel):
    model_config = ConfigDict(
        alias_generator=to_camel, populate_by_name=True, extra="forbid", frozen=True, defer_build=True
    )

    def body(self) -> dict[str, Any]:
        """Return the JSON: what was not given is left out, a null that was given stays."""
        return self.model_dump(mode="json", by_alias=True, exclude_unset=True)


class Address(_Sent):
    """Section "Address"."""

    street_name: str
    street_number: str
    postal_code: str
    city: str
    country: str


class PickupWindow(_Sent):
    """Section "Window", as used for picking up."""

    start: PickupTime
    end: PickupTime


class Temperature(_Sent):
    """Section "TemperatureConstraints"."""

    maximum_celsius: float
    minimum_celsius: float


class Constraints(_Sent):
    """Section "ParcelConstraints"."""

    temperature: Temperature


class Price(_Sent):
    """Section "Price", as sent."""

    fractional_denomination: int
    currency: str


class BarCode(_Sent):
    """Section "BarCode"."""

    value: str
    type: str


class Item(_Sent):
    """Section "Item"."""

    name: str
    sku: str | None = None
    weight_grams: int | None = None
    width_cm: int | None = None
    height_cm: int | None = None
    depth_cm: int | None = None
    description: str | None = None
    category: str | None = None
    brand: str | None = None
    image_url: str | None = None
    price: Price | None = None
    bar_code: BarCode | None = None


class AvailabilityRecipient(_Sent):
    """Section "Availability Recipient"."""

    email: str
    phone_country_code: str
    phone_number: str


class AvailabilityParcel(_Sent):
    """Section "Parcel", as far as it decides which courier can take it."""

    width_cm: int | None = None
    height_cm: int | None = None
    depth_cm: int | None = None
    weight_grams: int
    constraints: Constraints | None = None


class AvailabilityRequest(_Sent):
    """Section "Availability check API", arguments."""

    pickup_windows: list[PickupWindow] | None = None
    origin_address: Address
    destination_address: Address
    recipient: AvailabilityRecipient
    products: list[str]
    parcels: list[AvailabilityParcel] | None = None
    items: list[Item] | None = None


class Parcel(_Sent):
    """Section "Parcel"."""

    description: str
    width_cm: int | None = None
    height_cm: int | None = None
    depth_cm: int | None = None
    weight_grams: int
    parcel_shipment_identifier: str
    constraints: Constraints | None = None


class Window(_Sent):
    """Section "Window", as booked."""

    start: WindowTime | None = None
    end: WindowTime | None = None
    token: str | None = Field(default=None, repr=False)


class ConsolidatedWindow(_Sent):
    """Section "ConsolidatedWindow"."""

    token: str = Field(repr=False)


class Verifications(_Sent):
    """Section "Verifications"; the deprecated ones are never sent."""

    minimum_age_check: int | None
    require_signature: bool
    delivery_verification: str
    confirm_customer_receipt: bool


class Origin(_Sent):
    """Section "Origin"."""

    name: str
    address: Address
    email: str
    phone_country_code: str
    phone_number: str
    pickup_windows: list[PickupWindow] | None = None


class Destination(_Sent):
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


class OrderRequest(_Sent):
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


class ConfirmedScanRequest(_Sent):
    """Section "Confirmed Parcel Scan", arguments."""

    parcel_shipment_ids: list[str]


class Extras(BaseModel):
    """What only Porterbuddy has, from an order's ``extras``."""

    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True)

    products: tuple[Annotated[str, StringConstraints(min_length=1)], ...] = Field(
        default=("delivery",), min_length=1, title="Products"
    )
    pickup_windows: tuple[PickupWindow, ...] = Field(default=(), title="Ready for pick-up")
    shipment_identifier: str = Field(default="", pattern=r"^([0-9]{5,20})?$", title="Shipment number")
    status_webhook_url: str = Field(default="", title="Address for status messages")


# --- answers -------------------------------------------------------------------------------------------------------------


def _number_as_text(value: Any) -> Any:
    return str(value) if isinstance(value, int) and not isinstance(value, bool) else value


def _none_if_unreadable(value: Any, handler: ValidatorFunctionWrapHandler) -> Any:
    try:
        return handler(value)
    except ValidationError:
        return None


OrderId = Annotated[
    str,
    BeforeValidator(_number_as_text),
    StringConstraints(strip_whitespace=True, min_length=1, max_length=64, pattern=r"^[^\x00-\x20\x7f]+$"),
]
"""Documented as up to 13 characters; a longer one still names an order that exists."""
OptionalTime = Annotated[AwareDatetime | None, WrapValidator(_none_if_unreadable)]
"""A time that nothing depends on: one that cannot be read must not hide that an order exists."""
OptionalText = Annotated[str | None, BeforeValidator(_number_as_text), WrapValidator(_none_if_unreadable)]


class _Answered(BaseModel):
    model_config = ConfigDict(
        alias_generator=to_camel, populate_by_name=True, extra="ignore", frozen=True, defer_build=True
    )


class AnsweredPrice(_Answered):
    """Section "Price": an integer, that some servers send as digits in a string."""

    fractional_denomination: int
    currency: str


class AnsweredWindow(_Answered):
    """Sections "Delivery Window" and "Consolidated Delivery Window"."""

    start: AwareDatetime | None = None
    end: AwareDatetime | None = None
    product: str = "delivery"
    price: AnsweredPrice | None = None
    display_price: AnsweredPrice | None = None
    expires_at: AwareDatetime | None = None
    token: SecretStr = SecretStr("")
    consolidated: bool = False


class ResolvedAddress(_Answered):
    """Section "Resolved Address"."""

    street_name: OptionalText = None
    street_number: OptionalText = None
    postal_code: OptionalText = None
    city: OptionalText = None
    country: OptionalText = None
    full_address_string: OptionalText = None


class AvailabilityAnswer(_Answered):
    """Section "Availability check API", response; windows are read one by one, so that a bad one costs only itself."""

    delivery_windows: list[Any] = Field(repr=False)
    consolidated_window: Any = Field(default=None, repr=False)
    destination_resolved_address: ResolvedAddress | None = None
    flags: list[Any] | None = None


class OrderAnswer(_Answered):
    """Section "Place an order", response. Its links are left out: one of them lets its holder change the order."""

    order_id: OrderId
    pickup_time: OptionalTime = None


class LabelPackage(_Answered):
    """Section "PackageLabelInfo"."""

    label_url: str = Field(repr=False)
    parcel_shipment_identifier: OptionalText = None


class LabelInfo(_Answered):
    """Section "Fetch labels", response; its addresses carry a token and are never kept."""

    shipment_label_url: str | None = Field(default=None, repr=False)
    packages: list[LabelPackage] = Field(default_factory=list)


class StatusAnswer(_Answered):
    """Section "Order status", which is the webhook's body too."""

    order_id: OrderId
    order_status: str
    pickup_time: OptionalTime = None
    status_updated_at: OptionalTime = None
    order_reference: OptionalText = None
    tms_reference: OptionalText = None


class SelfParcel(_Answered):
    """A parcel in the order data."""

    parcel_shipment_identifier: OptionalText = None


class SelfAnswer(_Answered):
    """Section "Fetching Order Data". Its token, pick-up pin and tracking link are left out on purpose."""

    id: OrderId
    status: str
    created: OptionalTime = None
    deliver_from: OptionalTime = None
    deliver_until: OptionalTime = None
    destination_address: ResolvedAddress | None = None
    recipient_name: OptionalText = None
    order_reference: OptionalText = None
    tms_reference: OptionalText = None
    status_updated_at: OptionalTime = None
    scanned_at_partner: OptionalTime = None
    scanned_at_hub: OptionalTime = None
    delivered_at: OptionalTime = None
    parcels: list[SelfParcel] = Field(default_factory=list)


class ScanAnswer(_Answered):
    """Section "Confirmed Parcel Scan", response of 200 and of 422."""

    unknown_ids: list[OptionalText]
