"""Porterbuddy's own words (porterbuddy.txt) for what is answered.

What the document does not know is ignored, as it asks for itself (section "Implementation Hints").
"""

from datetime import date
from typing import Annotated, Any

from pydantic import (
    AwareDatetime,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    SecretStr,
    StringConstraints,
    ValidationError,
    ValidatorFunctionWrapHandler,
    WrapValidator,
)
from pydantic.alias_generators import to_camel


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
OptionalDate = Annotated[date | None, WrapValidator(_none_if_unreadable)]
OptionalNumber = Annotated[int | None, WrapValidator(_none_if_unreadable)]
OptionalFlag = Annotated[bool | None, WrapValidator(_none_if_unreadable)]
OptionalText = Annotated[str | None, BeforeValidator(_number_as_text), WrapValidator(_none_if_unreadable)]


class Answered(BaseModel):
    """Anything that is answered."""

    model_config = ConfigDict(
        alias_generator=to_camel, populate_by_name=True, extra="ignore", frozen=True, defer_build=True
    )


class AnsweredPrice(Answered):
    """Section "Price": an integer, that some servers send as digits in a string."""

    fractional_denomination: int
    currency: str


class AnsweredWindow(Answered):
    """Sections "Delivery Window" and "Consolidated Delivery Window"."""

    start: AwareDatetime | None = None
    end: AwareDatetime | None = None
    product: str = "delivery"
    price: AnsweredPrice | None = None
    display_price: AnsweredPrice | None = None
    expires_at: AwareDatetime | None = None
    token: SecretStr = SecretStr("")
    consolidated: bool = False


class ResolvedAddress(Answered):
    """Section "Resolved Address"."""

    street_name: OptionalText = None
    street_number: OptionalText = None
    postal_code: OptionalText = None
    city: OptionalText = None
    country: OptionalText = None
    full_address_string: OptionalText = None


class AvailabilityAnswer(Answered):
    """Section "Availability check API", response; windows are read one by one, so that a bad one costs only itself."""

    delivery_windows: list[Any] = Field(repr=False)
    consolidated_window: Any = Field(default=None, repr=False)
    destination_resolved_address: ResolvedAddress | None = None
    flags: list[Any] | None = None


class OrderAnswer(Answered):
    """Section "Place an order", response. Its links are left out: one of them lets its holder change the order."""

    order_id: OrderId
    pickup_time: OptionalTime = None


class LabelPackage(Answered):
    """Section "PackageLabelInfo"."""

    label_url: str = Field(repr=False)
    parcel_shipment_identifier: OptionalText = None


class LabelInfo(Answered):
    """Section "Fetch labels", response; its addresses carry a token and are never kept."""

    shipment_label_url: str | None = Field(default=None, repr=False)
    packages: list[LabelPackage] = Field(default_factory=list)


class StatusAnswer(Answered):
    """Section "Order status", which is the webhook's body too."""

    order_id: OrderId
    order_status: str
    pickup_time: OptionalTime = None
    pickup_date: OptionalDate = None
    status_updated_at: OptionalTime = None
    order_reference: OptionalText = None
    tms_reference: OptionalText = None


class HeldTemperature(Answered):
    """Section "TemperatureConstraints", as held."""

    maximum_celsius: float = Field(allow_inf_nan=False)
    minimum_celsius: float = Field(allow_inf_nan=False)


class HeldConstraints(Answered):
    """Section "ParcelConstraints", as held."""

    temperature: HeldTemperature


class SelfParcel(Answered):
    """A parcel in the order data."""

    description: OptionalText = None
    width_cm: OptionalNumber = None
    height_cm: OptionalNumber = None
    depth_cm: OptionalNumber = None
    weight_grams: OptionalNumber = None
    parcel_shipment_identifier: OptionalText = None
    constraints: Any = None


class SelfVerifications(Answered):
    """Section "Verifications" in the order data, with the three deprecated flags: they are read and never sent."""

    minimum_age_check: OptionalNumber = None
    require_signature: OptionalFlag = None
    confirm_customer_receipt: OptionalFlag = None
    delivery_verification: OptionalText = None
    leave_at_doorstep: OptionalFlag = None
    id_check: OptionalFlag = None
    only_to_recipient: OptionalFlag = None


class SelfAnswer(Answered):
    """Section "Fetching Order Data". Its token, pick-up pin and tracking link are left out on purpose."""

    id: OrderId
    status: str
    created: OptionalTime = None
    deliver_from: OptionalTime = None
    deliver_until: OptionalTime = None
    pickup_address: ResolvedAddress | None = None
    destination_address: ResolvedAddress | None = None
    pickup_region: OptionalText = None
    destination_region: OptionalText = None
    recipient_name: OptionalText = None
    recipient_phone_number: OptionalText = None
    recipient_phone_country_code: OptionalText = None
    recipient_email: OptionalText = None
    pickup_name: OptionalText = None
    pickup_phone_number: OptionalText = None
    pickup_phone_country_code: OptionalText = None
    pickup_email: OptionalText = None
    delivery_type: OptionalText = None
    xxl: OptionalFlag = None
    order_reference: OptionalText = None
    tms_reference: OptionalText = None
    status_updated_at: OptionalTime = None
    pickup_date: OptionalDate = None
    picked_at: OptionalTime = None
    scanned_at_partner: OptionalTime = None
    scanned_at_hub: OptionalTime = None
    delivered_at: OptionalTime = None
    parcels: list[SelfParcel] = Field(default_factory=list)
    verifications: SelfVerifications | None = None


class ScanAnswer(Answered):
    """Section "Confirmed Parcel Scan", response of 200 and of 422."""

    unknown_ids: list[OptionalText]
