"""parcelLab's requests as its document describes them; read here for the sandbox alone.

Lengths and the money pattern are checked to the letter; what no document names is ignored.
"""

from datetime import datetime
from enum import StrEnum
from typing import Annotated, Any, Literal
from zoneinfo import ZoneInfo

from pydantic import AfterValidator, AwareDatetime, BaseModel, BeforeValidator, ConfigDict, Field, StringConstraints

UNSET = "_unset"
MONEY = r"^-?\d{0,8}(?:\.\d{0,2})?$"
"""As it stands in the document."""


def _zone(value: str) -> str:
    try:
        ZoneInfo(value)
    except (KeyError, ValueError, OSError) as error:
        raise ValueError(f'"{value}" is not a valid choice.') from error
    return value


def _moment(value: Any) -> Any:
    if not isinstance(value, str | datetime):
        raise ValueError("Datetime has wrong format.")  # noqa: TRY004  # pydantic reports ValueError only
    return value


def _email(value: str) -> str:
    name, at, host = value.partition("@")
    if value != UNSET and not (at and name and "." in host and " " not in value):
        raise ValueError("Enter a valid email address.")
    return value


Said = Annotated[str, StringConstraints(min_length=1)]
Name = Annotated[str, StringConstraints(min_length=1, max_length=255)]
UpTo255 = Annotated[str, StringConstraints(max_length=255)]
Money = Annotated[str, StringConstraints(pattern=MONEY)]
Day = Annotated[str, StringConstraints(pattern=r"^\d{4}-\d{2}-\d{2}$")]
Moment = Annotated[AwareDatetime, BeforeValidator(_moment)]
Alpha3 = Annotated[str, StringConstraints(pattern="^[A-Z]{3}$")]
Language = Annotated[str, StringConstraints(pattern="^[a-z]{2}$")]
Email = Annotated[str, StringConstraints(min_length=1), AfterValidator(_email)]
Zone = Annotated[str, AfterValidator(_zone)]


class Reason(StrEnum):
    """Reason for cancellation."""

    CUSTOMER = "customer"
    INVENTORY = "inventory"
    PAYMENT = "payment"
    OTHER = "other"


class Words(BaseModel):
    """Base of all requests."""

    model_config = ConfigDict(frozen=True, extra="ignore")


class Address(Words):
    """A whole address."""

    address_line: Said
    postal_code: Said
    city: Said
    country_iso3: Alpha3


class Article(Words):
    """Goods of one kind."""

    line_item_id: Said | None = None
    sku: str | None = None
    article_name: str | None = None
    article_category: str | None = None
    quantity: int | None = Field(default=None, ge=0)
    unit_price: Money | None = None
    weight: float | None = None
    weight_unit: Literal["kg", "g", "lbs", "oz"] | None = None


class Tracking(Words):
    """A parcel."""

    tracking_number: Said
    courier: Said
    recipient_postal_code: str | None = None
    destination_country_iso3: Alpha3 | None = None
    language_iso2: Language | None = None
    articles: list[Article] | None = None
    is_return: bool | None = None
    announced_send_date: Day | None = None
    cancelled_date: Moment | None = None
    cancelled_reason: Reason | None = None
    notifications_inactive: bool | None = None


class LineItem(Article):
    """A line whose quantity changes, or that is added or replaced."""

    line_item_id: Said


class Mutation(Words):
    """A change; which of these it needs is its type's business."""

    type: Literal[
        "add_tracking",
        "cancel_tracking",
        "cancel_order",
        "change_line_item_quantity",
        "add_line_item",
        "replace_line_item",
    ]
    tracking: Tracking | None = None
    tracking_number: str | None = None
    courier: str | None = None
    line_items: list[LineItem] | None = None
    cancelled_date: Moment | None = None
    cancelled_reason: Reason | None = None


class OrderRequest(Words):
    """Body of PUT and POST, in the order of the document's lines."""

    account: int | None = None
    order_number: Name | None = None
    external_reference: UpTo255 | None = None
    client_key: Annotated[str, StringConstraints(max_length=512)] | None = None
    destination_country_iso3: Alpha3 | None = None
    language_iso2: Language | None = None
    delivery_method: UpTo255 | None = None
    recipient_email: Email | None = None
    recipient_name: str | None = None
    customer_number: str | None = None
    invoice_number: str | None = None
    payment_method: str | None = None
    order_total_amount: Money | None = None
    order_tax_amount: Money | None = None
    order_net_amount: Money | None = None
    order_discount_amount: Money | None = None
    order_currency: Annotated[str, StringConstraints(pattern="^[A-Z]{3}$")] | None = None
    payment_details: Any = None
    order_date: Moment | None = None
    channel: str | None = None
    announced_delivery_date: Day | None = None
    announced_delivery_date_min: Day | None = None
    announced_delivery_date_max: Day | None = None
    timezone: Zone | None = None
    order_status: UpTo255 | None = None
    has_multiple_shipments: bool | None = None
    cancelled_date: Moment | None = None
    cancelled_reason: Reason | None = None
    tags: list[str] | None = None
    external_id: str | None = None
    shipping_address: Address | None = None
    billing_address: Address | None = None
    recipient_phone: str | None = None
    articles_order: list[Article] | None = None
    additional_recipients: Any = None
    additional_attributes: Any = None
    shipping_cost_total: Money | None = None
    courier_service_level: str | None = None
    requires_signature: bool | None = None
    mutations: list[Mutation] | None = None
