"""Transiteo's own words (transiteo.txt) for what is sent, and the options of an account.

Requests forbid what the document does not know. Names are spelled as the document spells them.
"""

from decimal import Decimal
from enum import StrEnum
from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, Field, PlainSerializer, SecretStr, field_validator, model_validator

from app.connectorkit.hosts import checked_base_url
from app.domain.wording import mark, say

LIVE_URL = "https://api.transiteo.io"
AUTH_URL = "https://auth.transiteo.io"
OWN_HOSTS = frozenset({"services.transiteo.io"})
"""Where an export invoice's address may lead beside the account's own address (section "Get order informations")."""
TOKENS_PAGE = "www.app.transiteo.io, Settings"
"""Where a person copies client id and refresh token."""
ORDERS = "/v1/customer/orders"


class PutPath(StrEnum):
    """What stands for ``{Base64}`` in the address of a change; the document does not say (unknowns.md, U-R5)."""

    BASE64 = "base64"
    BASE64URL = "base64url"
    PLAIN = "plain"

    @property
    def words(self) -> str:
        """What people call it."""
        return {PutPath.BASE64: "Base64", PutPath.BASE64URL: "Base64url", PutPath.PLAIN: mark("Plain")}[self]


class PutBody(StrEnum):
    """How much of an order goes with a change (U-R6)."""

    FULL = "full"
    REQUEST_FIELDS = "request_fields"

    @property
    def words(self) -> str:
        """What people call it."""
        return {PutBody.FULL: mark("Full"), PutBody.REQUEST_FIELDS: mark("Request fields")}[self]


class NumberStyle(StrEnum):
    """How numbers are written: the document's template has numbers, its list says string (U-R9)."""

    NUMBER = "number"
    TEXT = "text"

    @property
    def words(self) -> str:
        """What people call it."""
        return {NumberStyle.NUMBER: mark("Number"), NumberStyle.TEXT: mark("Text")}[self]


class CountryForm(StrEnum):
    """How countries are written; the example has three letters (U-R12)."""

    THREE_LETTERS = "alpha3"
    TWO_LETTERS = "alpha2"

    @property
    def words(self) -> str:
        """What people call it."""
        return {CountryForm.THREE_LETTERS: mark("Three letters"), CountryForm.TWO_LETTERS: mark("Two letters")}[self]


class Settings(BaseModel):
    """Options of an account."""

    model_config = ConfigDict(frozen=True, extra="forbid", hide_input_in_errors=True)

    base_url: str = Field(default=LIVE_URL, title="Address")
    auth_url: str = Field(
        default=AUTH_URL,
        title="Address for tokens",
        description="Not given: beside an address that is not Transiteo's own",
    )
    client_id: str = Field(
        title="Client id", description="From www.app.transiteo.io, Settings", min_length=1, pattern=r"^[!-~]+$"
    )
    refresh_token: SecretStr = Field(title="Refresh token", description="From www.app.transiteo.io, Settings")
    shop_url: str = Field(
        default="", title="Address of the shop", description="For orders that name none; Transiteo needs it"
    )
    shipping_carrier: str = Field(
        default="", title="Carrier", description="For orders that name none, such as DHL; Transiteo needs it"
    )
    put_path_encoding: PutPath = Field(
        default=PutPath.BASE64,
        title="Order number in the address of a change",
        description="Not confirmed by the vendor: the document says Base64 and not of what",
    )
    put_body: PutBody = Field(
        default=PutBody.FULL,
        title="What goes with a change",
        description="Not confirmed by the vendor: "
        "full sends all that was read, so that nothing is lost if a change replaces the order",
    )
    number_style: NumberStyle = Field(
        default=NumberStyle.NUMBER,
        title="Numbers as",
        description="Not confirmed by the vendor: the document says both",
    )
    country_form: CountryForm = Field(
        default=CountryForm.THREE_LETTERS,
        title="Countries as",
        description="Not confirmed by the vendor: the document's example has three letters",
    )
    send_misspelled_twin: bool = Field(
        default=False,
        title="Send agent_adress, too",
        description="Not confirmed by the vendor: the document's list spells agent_address so",
    )
    send_status_time: bool = Field(
        default=False,
        title="Send the time of a status",
        description="Not confirmed by the vendor: "
        "order_update_statut stands in answers only; the vendor's shop module sends it",
    )
    delete_sends_body: bool = Field(
        default=False,
        title="Send the number again with a deletion",
        description="Not confirmed by the vendor: the vendor's shop module does, the document does not",
    )
    empty_means_missing: bool = Field(
        default=False,
        title="An empty answer means no such order",
        description="Not confirmed by the vendor: "
        "the document does not say how an unknown order is answered; 404 is understood always",
    )
    trial: bool = Field(
        default=False,
        title="Trial orders only",
        description="Order numbers get the prefix, and orders without it are never changed or deleted",
    )
    test_prefix: str = Field(
        default="TEST-",
        title="Prefix of trial orders",
        pattern=r"^[A-Za-z0-9_-]{1,20}$",
        description="No test system is known",
    )
    requests_per_second: float = Field(
        default=2.0,
        title="Calls a second",
        gt=0,
        le=100,
        description="Not confirmed by the vendor: no limit is documented",
    )

    @model_validator(mode="before")
    @classmethod
    def _tokens_stay_beside_the_service(cls, data: Any) -> Any:
        # A rehearsal's tokens must not go to the real system, nor real ones ask there for a system that is another.
        if isinstance(data, dict) and "auth_url" not in data and data.get("base_url", LIVE_URL) != LIVE_URL:
            return {**data, "auth_url": data["base_url"]}
        return data

    @field_validator("base_url", "auth_url")
    @classmethod
    def _address(cls, value: str) -> str:
        return checked_base_url(value)

    @field_validator("refresh_token")
    @classmethod
    def _token(cls, value: SecretStr) -> SecretStr:
        token = value.get_secret_value().strip()
        if not token or not all("!" <= letter <= "~" for letter in token):
            raise ValueError(say("The token: letters, digits and signs without spaces"))
        return SecretStr(token)


# --- requests ------------------------------------------------------------------------------------------------------------


def json_number(value: Decimal) -> int | float:
    """Write a number as JSON has it: whole ones without a point."""
    return int(value) if value == value.to_integral_value() else float(value)


Number = Annotated[Decimal, Field(allow_inf_nan=False), PlainSerializer(json_number, return_type=int | float)]
Milliseconds = int
"""Since 1970; the document's example is 1753175951270."""


class _Sent(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, defer_build=True)


class Product(_Sent):
    """An entry of ``products``."""

    sku: str
    quantity: Number
    unit_price: Number
    unit_price_currency: str
    seller_id: str | None = None


class OrderRequest(_Sent):
    """Section "Add an order", request body, in the order of its template.

    The document calls every field required and the vendor's own shop module sends about half of them; those are the ones
    without a default here (reference.md, 4.4; U-R8). The last two are in no template and sent by option only.
    """

    order_id: str
    invoice_id: str | None = None
    url: str
    order_date_hour: Milliseconds
    customer_firstname: str
    customer_lastname: str
    customer_address: str | None = None
    customer_zipcode: str | None = None
    customer_city: str | None = None
    customer_country: str | None = None
    customer_email: str | None = None
    buyer_firstname: str | None = None
    buyer_lastname: str | None = None
    buyer_address: str | None = None
    buyer_zipcode: str | None = None
    buyer_city: str | None = None
    buyer_country: str | None = None
    agent_firstname: str | None = None
    agent_lastname: str | None = None
    agent_address: str | None = None
    agent_zipcode: str | None = None
    agent_city: str | None = None
    agent_country: str | None = None
    order_payment_type: str | None = None
    order_payment_date: Milliseconds | None = None
    exporting_carrier: str | None = None
    departure_country: str
    arrival_country: str
    products: list[Product] = Field(min_length=1)
    shipping_carrier: str
    category_of_item: str | None = None
    payment_type: str | None = None
    amount_products: Number
    amount_shipping: Number
    amount_duty: Number
    amount_vat: Number
    amount_specialtaxes: Number
    incoterm: str | None = None
    currency: str
    order_statut: str
    duty_calculation_timestamp: Milliseconds | None = None
    agent_adress: str | None = None
    order_update_statut: Milliseconds | None = None

    def body(self) -> dict[str, Any]:
        """Return the JSON without what is not known."""
        return self.model_dump(mode="json", exclude_none=True)


NEEDED = frozenset(name for name, info in OrderRequest.model_fields.items() if info.is_required())
"""What no order is sent without."""
TEMPLATE = tuple(name for name in OrderRequest.model_fields if name not in {"agent_adress", "order_update_statut"})
"""What the document's template has."""


def styled(body: Any, style: NumberStyle) -> Any:
    """Return a body with its numbers in the account's style."""
    if style is NumberStyle.NUMBER:
        return body
    if isinstance(body, dict):
        return {name: styled(value, style) for name, value in body.items()}
    if isinstance(body, list):
        return [styled(value, style) for value in body]
    return str(body) if isinstance(body, int | float) and not isinstance(body, bool) else body
