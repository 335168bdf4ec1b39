"""Which of Transiteo's fields is which of ours, once for asking, reading and refusals."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import Enum, auto

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MILLISECOND = timedelta(milliseconds=1)


class Sort(Enum):
    """How a value is written."""

    TEXT = auto()
    COUNTRY = auto()
    CURRENCY = auto()
    TIME = auto()
    NUMBER = auto()


@dataclass(frozen=True)
class FieldName:
    """A field on both sides: ``path`` in ``customs.CustomsOrder``, ``wire`` in the document's spelling."""

    path: str
    wire: str
    sort: Sort = Sort.TEXT


_PERSON = (
    ("first_name", "firstname", Sort.TEXT),
    ("last_name", "lastname", Sort.TEXT),
    ("street", "address", Sort.TEXT),
    ("postal_code", "zipcode", Sort.TEXT),
    ("city", "city", Sort.TEXT),
    ("country", "country", Sort.COUNTRY),
)


def _of_person(who: str) -> tuple[FieldName, ...]:
    return tuple(FieldName(f"{who}.{ours}", f"{who}_{theirs}", sort) for ours, theirs, sort in _PERSON)


FIELDS: tuple[FieldName, ...] = (
    FieldName("invoice_id", "invoice_id"),
    FieldName("shop_url", "url"),
    FieldName("ordered_at", "order_date_hour", Sort.TIME),
    *_of_person("customer"),
    FieldName("customer.email", "customer_email"),
    *_of_person("buyer"),
    *_of_person("agent"),
    FieldName("payment.provider", "order_payment_type"),
    FieldName("payment.paid_at", "order_payment_date", Sort.TIME),
    FieldName("exporting_carrier", "exporting_carrier"),
    FieldName("departure_country", "departure_country", Sort.COUNTRY),
    FieldName("arrival_country", "arrival_country", Sort.COUNTRY),
    FieldName("shipping_carrier", "shipping_carrier"),
    FieldName("category_of_item", "category_of_item"),
    FieldName("payment.kind", "payment_type"),
    FieldName("amounts.products", "amount_products", Sort.NUMBER),
    FieldName("amounts.shipping", "amount_shipping", Sort.NUMBER),
    FieldName("amounts.duty", "amount_duty", Sort.NUMBER),
    FieldName("amounts.vat", "amount_vat", Sort.NUMBER),
    FieldName("amounts.special_taxes", "amount_specialtaxes", Sort.NUMBER),
    FieldName("incoterm", "incoterm"),
    FieldName("currency", "currency", Sort.CURRENCY),
    FieldName("status", "order_statut"),
    FieldName("duties_calculated_at", "duty_calculation_timestamp", Sort.TIME),
)
"""All but ``order_id``, which names the order, and ``products``."""
PRODUCT_FIELDS: tuple[FieldName, ...] = (
    FieldName("sku", "sku"),
    FieldName("quantity", "quantity", Sort.NUMBER),
    FieldName("unit_price", "unit_price", Sort.NUMBER),
    FieldName("currency", "unit_price_currency", Sort.CURRENCY),
    FieldName("seller_id", "seller_id"),
)
PATHS = {field.wire: field.path for field in FIELDS} | {"agent_adress": "agent.street"}
PRODUCT_PATHS = {field.wire: field.path for field in PRODUCT_FIELDS}


def in_milliseconds(moment: datetime) -> int:
    """Return milliseconds since 1970, exact."""
    return (moment - EPOCH) // _MILLISECOND


def from_milliseconds(count: int) -> datetime:
    """Return the moment. Raises OverflowError for what no calendar holds."""
    return EPOCH + count * _MILLISECOND
