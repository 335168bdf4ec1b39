# ruff: noqa: N815  # the old names of articles are spelled as parcelLab spells them
"""parcelLab's own words (parcellab.txt, "Trackings/Orders") for what is sent; titles are for the form engine.

The document's text gives meanings, the money pattern and the reasons of cancelling; names and lengths are those of the page
that it was printed from. Requests forbid what is not known.
"""

from enum import StrEnum
from typing import Annotated, Any, Literal, Self

from pydantic import (
    AwareDatetime,
    BaseModel,
    ConfigDict,
    Field,
    model_validator,
)

from app.connectors.parcellab.wire_values import (
    Alpha3,
    Amount,
    Currency,
    Day,
    Email,
    EmailOrUnset,
    Language,
    Phone,
    Tag,
    Text,
    Text255,
    Text512,
    Zone,
)
from app.domain.addresses import FieldError
from app.domain.wording import mark, say

MAX_BODY_BYTES = 1_000_000


class CancelledReason(StrEnum):
    """Reason for cancellation (document)."""

    CUSTOMER = "customer"
    INVENTORY = "inventory"
    PAYMENT = "payment"
    OTHER = "other"

    @property
    def words(self) -> str:
        """What people call it."""
        return {
            CancelledReason.CUSTOMER: mark("Customer"),
            CancelledReason.INVENTORY: mark("Inventory"),
            CancelledReason.PAYMENT: mark("Payment"),
            CancelledReason.OTHER: mark("Other"),
        }[self]


class WeightUnit(StrEnum):
    """Unit of an article's weight; grams where it is not said."""

    KG = "kg"
    G = "g"
    LBS = "lbs"
    OZ = "oz"


class Sent(BaseModel):
    """Base of all that is sent: an emptied field of a form counts as not given."""

    model_config = ConfigDict(extra="forbid", frozen=True, defer_build=True)

    @model_validator(mode="before")
    @classmethod
    def _empty_is_not_given(cls, data: Any) -> Any:
        if not isinstance(data, dict):
            return data
        return {name: value for name, value in data.items() if value not in ("", (), [])}


class Address(Sent):
    """A whole address; parcelLab takes no incomplete one."""

    first_name: Text | None = Field(default=None, title="First name")
    last_name: Text | None = Field(default=None, title="Last name")
    address_line: Text = Field(title="Street and number")
    postal_code: Text = Field(title="Postal code")
    city: Text = Field(title="City")
    country_iso3: Alpha3 = Field(title="Country", description="Three letters, as NOR")


class Recipient(Sent):
    """Somebody else who gets messages."""

    model_config = ConfigDict(title="Recipient")

    role: Text = Field(title="Role", description="To the letter as in the message's set-up")
    email: Email = Field(title="E-mail")


class Attribute(Sent):
    """A field of the account's own."""

    model_config = ConfigDict(title="Attribute")

    key: Text = Field(title="Name")
    value: Text = Field(title="Value")


class Article(Sent):
    """Goods of one kind. Sizes are left out: parcelLab's pages name two units for them."""

    model_config = ConfigDict(title="Article")

    line_item_id: Text | None = Field(
        default=None, title="Order line", description="The same in the order and its parcels"
    )
    order_item_id: Text | None = Field(default=None, title="Order line")
    sku: Text | None = Field(default=None, title="Item number")
    article_name: Text | None = Field(default=None, title="Item")
    article_category: Text | None = Field(default=None, title="Category")
    quantity: int | None = Field(default=None, ge=0, title="How many")
    unit_price: Amount | None = Field(default=None, title="Price each")
    article_image_url: Text | None = Field(default=None, title="Picture's address")
    article_store_url: Text | None = Field(default=None, title="Shop's address")
    weight: float | None = Field(default=None, ge=0, allow_inf_nan=False, title="Weight")
    weight_unit: WeightUnit | None = Field(default=None, title="Unit of weight")


class Tracking(Sent):
    """A parcel."""

    tracking_number: Text = Field(title="Parcel number")
    courier: Text = Field(title="Courier code", description="parcelLab's own, as dhl-germany")
    recipient_postal_code: Text | None = Field(default=None, title="Postal code")
    destination_country_iso3: Alpha3 | None = Field(default=None, title="Country", description="Three letters, as NOR")
    language_iso2: Language | None = Field(default=None, title="Language", description="Two letters, as nb")
    articles: tuple[Article, ...] | None = Field(default=None, title="Contents")
    is_return: bool | None = Field(default=None, title="Return")
    announced_send_date: Day | None = Field(default=None, title="Sent on")
    cancelled_date: AwareDatetime | None = Field(default=None, title="Cancelled")
    cancelled_reason: CancelledReason | None = Field(default=None, title="Reason")
    notifications_inactive: bool | None = Field(default=None, title="No messages to the recipient")
    additional_recipients: tuple[Recipient, ...] | None = Field(default=None, title="Others who get messages")
    courier_service_level: Text | None = Field(default=None, title="Courier's service")
    tags: tuple[Tag, ...] | None = Field(default=None, title="Tags", description="As category:Home Apparel")


class TrackingKey(Sent):
    """Which parcel is meant."""

    tracking_number: Text = Field(title="Parcel number")
    courier: Text = Field(title="Courier code")


class LineItemQuantity(Sent):
    """The new quantity of a line, not the difference."""

    model_config = ConfigDict(title="Line item quantity")

    line_item_id: Text = Field(title="Order line")
    quantity: int = Field(ge=0, title="How many now")


class AddTracking(Sent):
    """Adds a parcel."""

    type: Literal["add_tracking"] = "add_tracking"
    tracking: Tracking = Field(title="Parcel")


class CancelTracking(Sent):
    """Cancels a parcel."""

    type: Literal["cancel_tracking"] = "cancel_tracking"
    tracking: TrackingKey = Field(title="Parcel")


class CancelOrder(Sent):
    """Cancels the whole order; parcelLab sets its status and, when it is not given, the moment."""

    type: Literal["cancel_order"] = "cancel_order"
    cancelled_date: AwareDatetime | None = Field(default=None, title="Cancelled")
    cancelled_reason: CancelledReason | None = Field(default=None, title="Reason")


class ChangeLineItemQuantity(Sent):
    """Changes how many of a line are ordered."""

    type: Literal["change_line_item_quantity"] = "change_line_item_quantity"
    line_items: tuple[LineItemQuantity, ...] = Field(min_length=1, title="Lines")


class AddLineItem(Sent):
    """Adds lines to the order."""

    type: Literal["add_line_item"] = "add_line_item"
    line_items: tuple[Article, ...] = Field(min_length=1, title="Lines")


class ReplaceLineItem(Sent):
    """Replaces lines of the order."""

    type: Literal["replace_line_item"] = "replace_line_item"
    line_items: tuple[Article, ...] = Field(min_length=1, title="Lines")


CHANGES = {
    "add_tracking": mark("Add tracking"),
    "cancel_tracking": mark("Cancel tracking"),
    "cancel_order": mark("Cancel order"),
    "change_line_item_quantity": mark("Change line item quantity"),
    "add_line_item": mark("Add line item"),
    "replace_line_item": mark("Replace line item"),
}
"""Each kind of change as people read it."""
Mutation = Annotated[
    AddTracking | CancelTracking | CancelOrder | ChangeLineItemQuantity | AddLineItem | ReplaceLineItem,
    Field(discriminator="type"),
]


class OrderFields(Sent):
    """What an order holds beside its number, its recipient and its goods; in the order of the document."""

    external_reference: Text255 | None = Field(
        default=None, title="Own reference", description="Of the shop's own system; unique"
    )
    client_key: Text512 | None = Field(default=None, title="Client key", description="The shop, as set up there")
    language_iso2: Language | None = Field(
        default=None, title="Language", description="Of the recipient; two letters, as nb"
    )
    delivery_method: Text255 | None = Field(
        default=None, title="Delivery method", description="As set up there, such as standard shipping"
    )
    customer_number: Text | None = Field(default=None, title="Customer number")
    invoice_number: Text | None = Field(default=None, title="Invoice number")
    payment_method: Text | None = Field(default=None, title="Paid by", description="Such as credit card")
    order_total_amount: Amount | None = Field(
        default=None, title="Total", description="Usually after taxes and discounts; as 1299.50"
    )
    order_tax_amount: Amount | None = Field(default=None, title="Taxes")
    order_net_amount: Amount | None = Field(default=None, title="Net", description="Usually before taxes")
    order_discount_amount: Amount | None = Field(default=None, title="Discount")
    order_currency: Currency | None = Field(default=None, title="Currency", description="Three letters, as NOK")
    payment_details: Text | None = Field(
        default=None, title="Payment details", description="For future use; its form is not confirmed by the vendor"
    )
    order_date: AwareDatetime | None = Field(default=None, title="Ordered")
    channel: Text | None = Field(default=None, title="Channel", description="Such as webshop")
    announced_delivery_date: Day | None = Field(default=None, title="Promised for")
    announced_delivery_date_min: Day | None = Field(default=None, title="Promised from")
    announced_delivery_date_max: Day | None = Field(default=None, title="Promised until")
    timezone: Zone | None = Field(
        default=None, title="Time zone", description="Of the recipient; strongly recommended; as Europe/Oslo"
    )
    order_status: Text255 | None = Field(default=None, title="Status", description="As set up there")
    has_multiple_shipments: bool | None = Field(default=None, title="In several shipments")
    cancelled_date: AwareDatetime | None = Field(default=None, title="Cancelled")
    cancelled_reason: CancelledReason | None = Field(default=None, title="Reason for cancelling")
    tags: tuple[Tag, ...] | None = Field(default=None, title="Tags", description="As category:Home Apparel")
    billing_address: Address | None = Field(default=None, title="Billing address")
    additional_recipients: tuple[Recipient, ...] | None = Field(default=None, title="Others who get messages")
    additional_attributes: tuple[Attribute, ...] | None = Field(default=None, title="Fields of your own")
    shipping_cost_total: Amount | None = Field(default=None, title="Shipping costs")
    courier_service_level: Text | None = Field(default=None, title="Courier's service")
    requires_signature: bool | None = Field(default=None, title="Signature")

    @model_validator(mode="after")
    def _range_goes_forward(self) -> Self:
        first, last = self.announced_delivery_date_min, self.announced_delivery_date_max
        if first and last and last < first:
            raise FieldError("announced_delivery_date_max", say("This day lies before the first one"))
        return self


class Extras(OrderFields):
    """What only parcelLab has, from an order's ``extras``."""

    no_email: bool = Field(
        default=False, title="No e-mail", description="Erases the recipient's address at parcelLab: no messages"
    )


class OrderRecord(OrderFields):
    """An order as it is created or changed at parcelLab; the account goes along by itself."""

    order_number: Text255 = Field(title="Order number", description="As the customer knows it")
    external_id: Text | None = Field(default=None, title="parcelLab's number", description="To change its very order")
    destination_country_iso3: Alpha3 = Field(title="Country", description="Three letters, as NOR")
    recipient_email: Email | None = Field(default=None, title="E-mail", json_schema_extra={"mark": "needed"})
    no_email: bool = Field(
        default=False, title="No e-mail", description="Erases the recipient's address at parcelLab: no messages"
    )
    recipient_name: Text | None = Field(default=None, title="Name")
    recipient_phone: Phone | None = Field(default=None, title="Phone")
    shipping_address: Address | None = Field(default=None, title="Address")
    articles_order: tuple[Article, ...] | None = Field(default=None, title="Items")
    mutations: tuple[Mutation, ...] | None = Field(default=None, title="Changes", description="Parcels and lines")

    @model_validator(mode="after")
    def _email_on_purpose(self) -> Self:
        if self.recipient_email is None and not self.no_email:
            raise FieldError("recipient_email", say("The e-mail address; tick “No e-mail” to erase it at parcelLab"))
        if self.recipient_email is not None and self.no_email:
            raise FieldError("no_email", say("Either an e-mail address or none"))
        return self


class OrderRequest(OrderFields):
    """Body of PUT and POST ``/v4/track/orders/``. What names the order and the recipient's ends go along every time."""

    account: int = Field(gt=0)
    order_number: Text255
    external_id: Text | None = None
    destination_country_iso3: Alpha3
    recipient_email: EmailOrUnset
    recipient_name: Text | None = None
    recipient_phone: Text | None = None
    shipping_address: Address | None = None
    articles_order: tuple[Article, ...] | None = None
    mutations: tuple[Mutation, ...] | None = None

    @model_validator(mode="after")
    def _lines_are_told_apart(self) -> Self:
        lines = [article.line_item_id for article in self.articles_order or () if article.line_item_id]
        if len(set(lines)) < len(lines):
            raise FieldError("articles_order", say("Two items carry the same line"))
        return self

    def body(self) -> dict[str, Any]:
        """Return the JSON: what was not given is left out, since what is sent overwrites."""
        return self.model_dump(mode="json", exclude_none=True)


class OldArticleNames(BaseModel):
    """What an article's fields were called before; some accounts' mail templates still read these."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    articleNo: str | None = None
    articleName: str | None = None
    articleImageUrl: str | None = None
    articleCategory: str | None = None
    price: str | None = None

    @classmethod
    def of(cls, article: dict[str, Any]) -> dict[str, Any]:
        """Return an article with its fields under both names."""
        twins = cls(
            articleNo=article.get("sku"),
            articleName=article.get("article_name"),
            articleImageUrl=article.get("article_image_url"),
            articleCategory=article.get("article_category"),
            price=article.get("unit_price"),
        )
        return {**article, **twins.model_dump(exclude_none=True)}
