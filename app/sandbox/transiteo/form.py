"""What the played Transiteo asks of an order, from the lists in its document."""

from collections.abc import Mapping
from typing import Any

from app.sandbox.transiteo.variants import TransiteoVariants

PEOPLE = ("customer", "buyer", "agent")
_OF_A_PERSON = ("firstname", "lastname", "address", "zipcode", "city", "country")
TEXTS = frozenset(
    {"order_id", "invoice_id", "url", "customer_email", "order_payment_type", "exporting_carrier"}
    | {"departure_country", "arrival_country", "shipping_carrier", "category_of_item", "payment_type"}
    | {"incoterm", "currency", "order_statut", "agent_adress"}
    | {f"{who}_{what}" for who in PEOPLE for what in _OF_A_PERSON}
)
TIMES = frozenset({"order_date_hour", "order_payment_date", "duty_calculation_timestamp", "order_update_statut"})
AMOUNTS = frozenset({"amount_products", "amount_shipping", "amount_duty", "amount_vat", "amount_specialtaxes"})
COUNTRIES = frozenset({"departure_country", "arrival_country"} | {f"{who}_country" for who in PEOPLE})
MODULE_NEEDS = (
    "order_id",
    "url",
    "order_date_hour",
    "customer_firstname",
    "customer_lastname",
    "departure_country",
    "arrival_country",
    "products",
    "shipping_carrier",
    *sorted(AMOUNTS),
    "currency",
    "order_statut",
)
DOCUMENT_NEEDS = tuple(
    sorted(
        (TEXTS | TIMES | AMOUNTS | {"products"})
        - {"customer_email", "duty_calculation_timestamp", "order_update_statut", "agent_address", "agent_adress"}
    )
)
PRODUCT_NEEDS = ("sku", "quantity", "unit_price", "unit_price_currency")
Wrong = tuple[str, str]
"""Parameter and cause."""


def wrong_fields(order: Mapping[str, Any], variants: TransiteoVariants, *, whole: bool) -> list[Wrong]:
    """Return what is wrong with an order's JSON.

    Args:
        order: As it was sent.
        variants: Which of the open points is played.
        whole: Whether it must have all required fields; else only what is there is looked at.
    """
    found: list[Wrong] = []
    if whole:
        needs = MODULE_NEEDS
        if variants.required == "document":
            needs = (*DOCUMENT_NEEDS, variants.agent_spelling)
        found += [(name, "is required") for name in needs if _is_empty(order.get(name))]
    for name, value in order.items():
        if value is None or name == "products":
            continue
        found += _wrong_value(name, name, value, variants)
    return found + _wrong_products(order.get("products"), variants)


def _is_empty(value: Any) -> bool:
    return value is None or value in ("", [])


def _wrong_value(name: str, path: str, value: Any, variants: TransiteoVariants) -> list[Wrong]:
    if name in TEXTS | {"sku", "unit_price_currency", "seller_id"} and not isinstance(value, str):
        return [(path, "must be a string")]
    if name in TIMES | AMOUNTS | {"quantity", "unit_price"} and not _is_number(value, variants):
        return [(path, "must be a number")]
    if name in COUNTRIES and not _is_country(value, variants):
        return [(path, "is no country")]
    return []


def _is_number(value: Any, variants: TransiteoVariants) -> bool:
    if isinstance(value, str):
        return variants.numbers != "number" and value.replace(".", "", 1).lstrip("-").isdigit()
    return isinstance(value, int | float) and not isinstance(value, bool) and variants.numbers != "text"


def _is_country(value: str, variants: TransiteoVariants) -> bool:
    letters = {"alpha3": {3}, "alpha2": {2}, "any": {2, 3}}[variants.countries]
    return value.isascii() and value.isalpha() and value.isupper() and len(value) in letters


def _wrong_products(products: Any, variants: TransiteoVariants) -> list[Wrong]:
    if products is None:
        return []
    if not isinstance(products, list) or not all(isinstance(line, dict) for line in products):
        return [("products", "must be a list of objects")]
    found: list[Wrong] = []
    for place, line in enumerate(products):
        path = f"products[{place}]"
        found += [(f"{path}.{name}", "is required") for name in PRODUCT_NEEDS if _is_empty(line.get(name))]
        for name, value in line.items():
            if not _is_empty(value):
                found += _wrong_value(name, f"{path}.{name}", value, variants)
    return found
