"""From our words to Transiteo's: what is created and changed."""

import base64
import re
from collections.abc import Sequence
from datetime import datetime
from decimal import Decimal
from typing import Any
from urllib.parse import quote

from pydantic import BaseModel, ValidationError

from app.connectors.transiteo import customs, wire
from app.connectors.transiteo.fields import FIELDS, PRODUCT_FIELDS, FieldName, Sort, in_milliseconds
from app.connectors.transiteo.people import parted_name, parted_street
from app.domain.addresses import Party
from app.domain.checks import invalid_input
from app.domain.countries import in_three_letters, in_two_letters
from app.domain.errors import Blame, InvalidInput, Problem
from app.domain.orders import Order
from app.domain.parcels import Item
from app.domain.wording import mark, say

EXTRAS = "extras.transiteo"
_NOT_SENT = mark("Nothing was sent.")
_OF_THE_ORDER = {
    "customer.first_name": "recipient.name",
    "customer.last_name": "recipient.name",
    "customer.street": "recipient.address.street",
    "customer.postal_code": "recipient.address.postal_code",
    "customer.city": "recipient.address.city",
    "customer.country": "recipient.address.country",
    "customer.email": "recipient.email",
}


def order_id_of(reference: str, settings: wire.Settings) -> str:
    """Return the number under which an order of ours stands there."""
    if settings.trial and not reference.startswith(settings.test_prefix):
        return f"{settings.test_prefix}{reference}"
    return reference


def check_trial(order_id: str, settings: wire.Settings) -> None:
    """Look that a trial account touches trial orders only.

    Raises:
        InvalidInput: It is another order.
    """
    if settings.trial and not order_id.startswith(settings.test_prefix):
        raise InvalidInput(
            Problem(
                code="not_a_trial_order",
                title=say(
                    "This account is for trial orders, whose numbers begin with {prefix}", prefix=settings.test_prefix
                ),
                hint=say(_NOT_SENT),
                blame=Blame.OFFICE,
            )
        )


def segment(order_id: str) -> str:
    """Encode a number for a path: dots alone would climb."""
    return order_id.replace(".", "%2E") if set(order_id) == {"."} else quote(order_id, safe="")


def put_segment(order_id: str, encoding: wire.PutPath) -> str:
    """Write a number for the address of a change (section "Update an order"; unknowns.md, U-R5)."""
    if encoding is wire.PutPath.PLAIN:
        return segment(order_id)
    if encoding is wire.PutPath.BASE64URL:
        return base64.urlsafe_b64encode(order_id.encode()).decode().rstrip("=")
    return quote(base64.b64encode(order_id.encode()).decode(), safe="")


def extras_of(order: Order) -> customs.Extras:
    """Read what only Transiteo has.

    Raises:
        InvalidInput: The extras hold what Transiteo does not know.
    """
    try:
        return customs.Extras.model_validate(order.extras.get("transiteo", {}))
    except ValidationError as error:
        raise invalid_input(error, say(_NOT_SENT), EXTRAS) from None


def field_of_order(path: str, order: Order) -> str:
    """Say where a field of a customs order stands in our order."""
    if path.startswith("products") and not extras_of(order).products:
        return re.sub(r"^products", "items", path).replace("unit_price", "price").replace("currency", "price")
    return _OF_THE_ORDER.get(path, f"{EXTRAS}.{path}")


def customs_order(order: Order, sender: Party, settings: wire.Settings) -> customs.CustomsOrder:
    """Put together what Transiteo is to know of an order; what is not known stays empty.

    Raises:
        InvalidInput: The order's extras cannot be used.
    """
    extras = extras_of(order)
    recipient = order.recipient
    first, last = parted_name(recipient.name, extras.last_name)
    street = recipient.address.lines()[0]
    if parted_street(extras.street) == (recipient.address.street, recipient.address.house_number):
        street = extras.street
    products = extras.products or tuple(product(item) for item in order.items)
    currencies = {product.currency for product in products}
    currency = extras.currency or (next(iter(currencies)) if len(currencies) == 1 else "")
    given = {name: getattr(extras, name) for name in customs.CustomsData.model_fields}
    given |= {
        "shop_url": extras.shop_url or settings.shop_url,
        "shipping_carrier": extras.shipping_carrier or settings.shipping_carrier,
        "departure_country": extras.departure_country or sender.address.country,
        "arrival_country": extras.arrival_country or recipient.address.country,
        "currency": currency,
        "amounts": _amounts(extras.amounts, products, currency),
    }
    customer = customs.Customer(
        first_name=extras.first_name or first,
        last_name=extras.last_name or last,
        street=street,
        postal_code=recipient.address.postal_code,
        city=recipient.address.city,
        country=recipient.address.country,
        email=recipient.email,
    )
    return customs.CustomsOrder(customer=customer, products=products, **given)


def product(item: Item) -> customs.Product:
    """Write an item as Transiteo has goods."""
    price = item.price
    return customs.Product(
        sku=item.sku,
        quantity=Decimal(item.quantity),
        unit_price=price.decimal if price else None,
        currency=price.currency if price else "",
    )


def _amounts(amounts: customs.Amounts, products: Sequence[customs.Product], currency: str) -> customs.Amounts:
    """Add the goods up where nobody said what they come to and all prices are in the order's currency."""
    if amounts.products is not None or not currency or {product.currency for product in products} != {currency}:
        return amounts
    lines = [(product.unit_price, product.quantity) for product in products]
    if any(price is None or quantity is None for price, quantity in lines):
        return amounts
    total = sum(
        (price * quantity for price, quantity in lines if price is not None and quantity is not None), Decimal()
    )
    return amounts.model_copy(update={"products": total})


def order_request(order: Order, sender: Party, settings: wire.Settings, now: datetime) -> wire.OrderRequest:
    """Build the request that creates an order.

    Raises:
        InvalidInput: With each field that Transiteo needs and the order does not have, or that cannot be used.
    """
    whole = customs_order(order, sender, settings)
    values, problems = wire_values(whole, settings)
    told = {problem.field for problem in problems}
    problems += [problem for problem in _missing(whole, values) if problem.field not in told]
    if problems:
        problems = [problem.model_copy(update={"field": field_of_order(problem.field, order)}) for problem in problems]
        raise InvalidInput(problems[0], ", ".join(problem.field for problem in problems), tuple(problems[1:]))
    if settings.send_misspelled_twin and "agent_address" in values:
        values["agent_adress"] = values["agent_address"]
    if settings.send_status_time:
        values["order_update_statut"] = in_milliseconds(now)
    return wire.OrderRequest(order_id=order_id_of(order.reference, settings), **values)


def _missing(whole: customs.CustomsOrder, values: dict[str, Any]) -> list[Problem]:
    found = [
        needed(field.path, title_of(whole, field.path))
        for field in FIELDS
        if field.wire in wire.NEEDED and field.wire not in values
    ]
    if not whole.products:
        found.append(needed("products", say("Goods")))
    for place, product in enumerate(whole.products):
        found += [
            needed(f"products.{place}.{field.path}", title_of(product, field.path))
            for field in PRODUCT_FIELDS
            if field.wire != "seller_id" and getattr(product, field.path) in {None, ""}
        ]
    return found


def needed(path: str, title: str) -> Problem:
    """Build the problem for a field that Transiteo takes no order without, by the title that was said of it."""
    return Problem(
        code="needed_by_transiteo",
        title=say("Transiteo needs this: {field}", field=title),
        hint=say(_NOT_SENT),
        field=path,
        blame=Blame.PACKER,
    )


def title_of(model: BaseModel, path: str) -> str:
    """Return the titles of a field from the outside in."""
    name, _, rest = path.partition(".")
    title = say(type(model).model_fields[name].title or name)
    inner = getattr(model, name)
    return f"{title}, {title_of(inner, rest)}" if rest and isinstance(inner, BaseModel) else title


def wire_values(whole: customs.CustomsOrder, settings: wire.Settings) -> tuple[dict[str, Any], list[Problem]]:
    """Write all that is known in Transiteo's words, in the order of its template; and say what cannot be written.

    Returns:
        Values by name on the wire, as JSON has them; and problems at paths of ``CustomsOrder``.
    """
    values: dict[str, Any] = {}
    problems: list[Problem] = []
    for field in FIELDS:
        value = whole
        for name in field.path.split("."):
            value = getattr(value, name)
        _write(values, problems, field, value, field.path, settings)
    lines: list[dict[str, Any]] = []
    for place, product in enumerate(whole.products):
        line: dict[str, Any] = {}
        for field in PRODUCT_FIELDS:
            path = f"products.{place}.{field.path}"
            _write(line, problems, field, getattr(product, field.path), path, settings)
        lines.append(line)
    if lines:
        values["products"] = lines
    return values, problems


def _write(
    into: dict[str, Any], problems: list[Problem], field: FieldName, value: Any, path: str, settings: wire.Settings
) -> None:
    if value is None or value == "":
        return
    try:
        into[field.wire] = _written(field.sort, value, settings)
    except ValueError as error:
        problems.append(
            Problem(code="field_wrong", title=str(error), hint=say(_NOT_SENT), field=path, blame=Blame.PACKER)
        )


def _written(sort: Sort, value: Any, settings: wire.Settings) -> Any:
    match sort:
        case Sort.TIME:
            return in_milliseconds(value)
        case Sort.NUMBER:
            return wire.json_number(value)
        case Sort.COUNTRY:
            two = settings.country_form is wire.CountryForm.TWO_LETTERS
            code = in_two_letters(value) if two else in_three_letters(value)
            if not code:
                raise ValueError(say("A country, as FR"))
            return code
        case Sort.CURRENCY:
            if not re.fullmatch(r"[A-Z]{3}", value):
                raise ValueError(say("Three letters, as EUR"))
            return value
    return value
