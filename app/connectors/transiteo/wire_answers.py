"""Transiteo's own words (transiteo.txt) for what is answered; what the document does not know is ignored."""

import json
from datetime import datetime
from decimal import Decimal, InvalidOperation
from typing import Annotated, Any

from pydantic import (
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

from app.connectors.transiteo.fields import from_milliseconds

LIST_KEYS = ("orders", "items", "Items", "data", "results")
"""Where a list of orders may lie when it does not come bare; the document shows no list (unknowns.md, U-R4)."""
NEXT_KEYS = ("LastEvaluatedKey", "nextToken", "next")
_LONGEST_NUMBER = 40


def _as_text(value: Any) -> Any:
    return str(value) if isinstance(value, int) and not isinstance(value, bool) else value


def _as_number(value: Any) -> Any:
    """Read a number, or digits in a string; nothing else and nothing without end."""
    if value is None or isinstance(value, bool) or not isinstance(value, int | float | str | Decimal):
        return None
    text = str(value).strip()
    try:
        number = Decimal(text) if len(text) <= _LONGEST_NUMBER else None
    except InvalidOperation:
        return None
    return number if number is not None and number.is_finite() else None


def _as_moment(value: Any) -> Any:
    number = _as_number(value)
    if number is None:
        return value if isinstance(value, datetime) else None
    try:
        return from_milliseconds(int(number))
    except (OverflowError, ValueError):
        return None


def _none_if_unreadable(value: Any, handler: ValidatorFunctionWrapHandler) -> Any:
    try:
        return handler(value)
    except ValidationError:
        return None


OrderId = Annotated[
    str, BeforeValidator(_as_text), StringConstraints(min_length=1, max_length=500, pattern=r"^[^\x00-\x1f\x7f]+$")
]
OptionalText = Annotated[str | None, BeforeValidator(_as_text), WrapValidator(_none_if_unreadable)]
"""A text that nothing depends on: one that cannot be read must not hide that an order exists."""
OptionalNumber = Annotated[Decimal | None, BeforeValidator(_as_number)]
OptionalMoment = Annotated[datetime | None, BeforeValidator(_as_moment)]


class _Answered(BaseModel):
    model_config = ConfigDict(extra="ignore", frozen=True, defer_build=True)


class AnsweredProduct(_Answered):
    """An entry of ``products``; the example's ``seller_id`` is a number that JSON does not know."""

    sku: OptionalText = None
    quantity: OptionalNumber = None
    unit_price: OptionalNumber = None
    unit_price_currency: OptionalText = None
    seller_id: OptionalText = None
    amount_duty: OptionalNumber = None
    amount_vat: OptionalNumber = None
    amount_specialtaxes: OptionalNumber = None


def _readable_products(value: Any) -> list[Any]:
    return [entry for entry in value if isinstance(entry, dict)] if isinstance(value, list) else []


def _texts(value: Any) -> list[str]:
    return [entry for entry in value if isinstance(entry, str)] if isinstance(value, list) else []


def _texts_by_name(value: Any) -> dict[str, str]:
    if not isinstance(value, dict):
        return {}
    return {str(name): entry for name, entry in value.items() if isinstance(entry, str)}


class AnsweredOrder(_Answered):
    """Section "Get order informations"."""

    mail: OptionalText = None
    order_id: OrderId
    invoice_id: OptionalText = None
    url: OptionalText = None
    order_date_hour: OptionalMoment = None
    customer_firstname: OptionalText = None
    customer_lastname: OptionalText = None
    customer_address: OptionalText = None
    customer_zipcode: OptionalText = None
    customer_city: OptionalText = None
    customer_country: OptionalText = None
    customer_email: OptionalText = None
    buyer_firstname: OptionalText = None
    buyer_lastname: OptionalText = None
    buyer_address: OptionalText = None
    buyer_zipcode: OptionalText = None
    buyer_city: OptionalText = None
    buyer_country: OptionalText = None
    agent_firstname: OptionalText = None
    agent_lastname: OptionalText = None
    agent_address: OptionalText = None
    agent_zipcode: OptionalText = None
    agent_city: OptionalText = None
    agent_country: OptionalText = None
    order_payment_type: OptionalText = None
    order_payment_date: OptionalMoment = None
    exporting_carrier: OptionalText = None
    departure_country: OptionalText = None
    arrival_country: OptionalText = None
    products: Annotated[list[AnsweredProduct], BeforeValidator(_readable_products)] = Field(default_factory=list)
    shipping_carrier: OptionalText = None
    category_of_item: OptionalText = None
    payment_type: OptionalText = None
    amount_products: OptionalNumber = None
    amount_shipping: OptionalNumber = None
    amount_shipping_duty: OptionalNumber = None
    amount_shipping_vat: OptionalNumber = None
    amount_shipping_specialtaxes: OptionalNumber = None
    amount_duty: OptionalNumber = None
    amount_vat: OptionalNumber = None
    amount_specialtaxes: OptionalNumber = None
    amount_discount: OptionalNumber = None
    global_products_discount: OptionalNumber = None
    global_shipping_discount: OptionalNumber = None
    currency: OptionalText = None
    order_statut: OptionalText = None
    order_update_statut: OptionalMoment = None
    incoterm: OptionalText = None
    incoterm_delivery: OptionalText = None
    landed_cost_timestamp: OptionalMoment = None
    duty_calculation_timestamp: OptionalMoment = None
    canceled: Any = None
    customer_documents: Any = None
    export_invoice_url: Annotated[list[str], BeforeValidator(_texts)] = Field(default_factory=list, repr=False)
    sellers_export_invoice_url: Annotated[dict[str, str], BeforeValidator(_texts_by_name)] = Field(
        default_factory=dict, repr=False
    )


class TokenAnswer(_Answered):
    """The token endpoint's answer (reference.md, 4.2); the access token is not read."""

    id_token: SecretStr = Field(min_length=1)
    expires_in: OptionalNumber = None
    refresh_token: SecretStr | None = None


class NoList(ValueError):
    """There is no list of orders in an answer."""


def listed(content: bytes) -> tuple[list[Any], bool]:
    """Find the orders in a list's answer, and whether it says that there are others.

    Raises:
        NoList: It holds none.
    """
    try:
        found = json.loads(content)
    except (ValueError, RecursionError) as error:
        raise NoList from error
    if isinstance(found, list):
        return found, False
    if not isinstance(found, dict):
        raise NoList
    entries = next((found[key] for key in LIST_KEYS if isinstance(found.get(key), list)), None)
    if entries is None:
        raise NoList
    return entries, any(found.get(key) for key in NEXT_KEYS)
