"""What Transiteo knows of an order, as models that a form can draw.

``json_schema_extra`` says of a field whether Transiteo needs it or its document only asks for it (``mark``), and what kind of
field it is (``format``: country or currency); ``examples`` are suggestions beside free text.
"""

from decimal import Decimal
from typing import Annotated, Any

from pydantic import AwareDatetime, BaseModel, ConfigDict, Field

NEEDED: dict[str, Any] = {"mark": "needed"}
ASKED: dict[str, Any] = {"mark": "asked"}
STATUSES = ["PAID", "AWAITING", "CANCELLED"]
"""What the vendor's shop module offers; the word is free (unknowns.md, U-R11)."""

Amount = Annotated[Decimal, Field(allow_inf_nan=False, max_digits=15)]
"""Kept to 15 digits, which JSON numbers carry exactly."""


def _country(mark: dict[str, Any]) -> dict[str, Any]:
    return {**mark, "format": "country"}


class _Drawn(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True, str_strip_whitespace=True)


class Person(_Drawn):
    """A buyer or an agent, with their address."""

    first_name: str = Field(default="", title="First name", json_schema_extra=ASKED)
    last_name: str = Field(default="", title="Last name", json_schema_extra=ASKED)
    street: str = Field(default="", title="Street and number", json_schema_extra=ASKED)
    postal_code: str = Field(default="", title="Postal code", json_schema_extra=ASKED)
    city: str = Field(default="", title="City", json_schema_extra=ASKED)
    country: str = Field(default="", title="Country", json_schema_extra=_country(ASKED))


class Customer(Person):
    """Whom the parcel goes to."""

    first_name: str = Field(default="", title="First name", json_schema_extra=NEEDED)
    last_name: str = Field(default="", title="Last name", json_schema_extra=NEEDED)
    email: str = Field(default="", title="E-mail", json_schema_extra=ASKED)


class Payment(_Drawn):
    """How and when the order was paid."""

    provider: str = Field(default="", title="Paid through", examples=["Stripe"], json_schema_extra=ASKED)
    kind: str = Field(default="", title="Paid by", examples=["Card"], json_schema_extra=ASKED)
    paid_at: AwareDatetime | None = Field(default=None, title="Paid at", json_schema_extra=ASKED)


class Amounts(_Drawn):
    """Money in the order's currency; the goods are added up when nothing is given."""

    products: Amount | None = Field(default=None, title="Goods", json_schema_extra=NEEDED)
    shipping: Amount | None = Field(default=None, title="Shipping", json_schema_extra=NEEDED)
    duty: Amount | None = Field(default=None, title="Duty", json_schema_extra=NEEDED)
    vat: Amount | None = Field(default=None, title="VAT", json_schema_extra=NEEDED)
    special_taxes: Amount | None = Field(default=None, title="Special taxes", json_schema_extra=NEEDED)


class Product(_Drawn):
    """Goods of one kind."""

    model_config = ConfigDict(title="Item")

    sku: str = Field(default="", title="Item number", json_schema_extra=NEEDED)
    quantity: Amount | None = Field(default=None, title="How many", json_schema_extra=NEEDED)
    unit_price: Amount | None = Field(default=None, title="Price of one", json_schema_extra=NEEDED)
    currency: str = Field(default="", title="Currency", json_schema_extra={**NEEDED, "format": "currency"})
    seller_id: str = Field(
        default="", title="Seller", description="On a marketplace, the seller's number", json_schema_extra=ASKED
    )

    def line_key(self) -> str:
        """Name the goods, so that a line that moved is not taken for another."""
        return f"{self.sku} · {self.seller_id}" if self.seller_id else self.sku


class CustomsData(_Drawn):
    """What an order has at Transiteo beside its customer and its goods."""

    status: str = Field(default="", title="Status", examples=STATUSES, json_schema_extra=NEEDED)
    invoice_id: str = Field(default="", title="Invoice number", json_schema_extra=ASKED)
    shop_url: str = Field(
        default="", title="Address of the shop", description="Empty: the account's", json_schema_extra=NEEDED
    )
    ordered_at: AwareDatetime | None = Field(default=None, title="Ordered at", json_schema_extra=NEEDED)
    departure_country: str = Field(
        default="", title="Leaves from", description="Empty: the sender's country", json_schema_extra=_country(NEEDED)
    )
    arrival_country: str = Field(
        default="", title="Goes to", description="Empty: the recipient's country", json_schema_extra=_country(NEEDED)
    )
    shipping_carrier: str = Field(
        default="",
        title="Carrier",
        description="Empty: the account's",
        examples=["DHL"],
        json_schema_extra=NEEDED,
    )
    exporting_carrier: str = Field(default="", title="Exporting carrier", examples=["DHL"], json_schema_extra=ASKED)
    category_of_item: str = Field(
        default="", title="Kind of goods", examples=["Commercial Goods"], json_schema_extra=ASKED
    )
    incoterm: str = Field(default="", title="Incoterm", examples=["CIF", "DDP", "DDU"], json_schema_extra=ASKED)
    currency: str = Field(
        default="",
        title="Currency of the amounts",
        description="Empty: that of the goods",
        json_schema_extra={**NEEDED, "format": "currency"},
    )
    amounts: Amounts = Field(default=Amounts(), title="Amounts")
    payment: Payment = Field(default=Payment(), title="Payment")
    buyer: Person = Field(default=Person(), title="Buyer")
    agent: Person = Field(default=Person(), title="Agent")
    duties_calculated_at: AwareDatetime | None = Field(
        default=None,
        title="Duties calculated at",
        description="The time that Transiteo's calculator gave",
        json_schema_extra=ASKED,
    )


class Extras(CustomsData):
    """What only Transiteo has, from an order's ``extras``; customer and goods come from the order itself."""

    first_name: str = Field(
        default="", title="Customer's first name", description="Empty: the recipient's name before its last word"
    )
    last_name: str = Field(
        default="", title="Customer's last name", description="Empty: the last word of the recipient's name"
    )
    street: str = Field(
        default="",
        title="Customer's street and number",
        description="How to write them, as 4 Rue des Moulins; used while they are the recipient's",
    )
    products: tuple[Product, ...] = Field(
        default=(), title="Goods", description="Empty: the order's items with their prices"
    )


class CustomsOrder(CustomsData):
    """An order as Transiteo holds it, all that can be changed."""

    customer: Customer = Field(default=Customer(), title="Customer")
    products: tuple[Product, ...] = Field(default=(), title="Goods")
