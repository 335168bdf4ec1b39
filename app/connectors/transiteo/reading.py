"""From Transiteo's words to ours: what was answered."""

import json
import re
from decimal import Context, Decimal
from typing import Any

from pydantic import ValidationError

from app.connectors.transiteo import asking, customs
from app.connectors.transiteo.fields import FIELDS, PRODUCT_FIELDS, FieldName, Sort
from app.connectors.transiteo.people import parted_name, parted_street
from app.connectors.transiteo.wire import Settings
from app.connectors.transiteo.wire_answers import AnsweredOrder, AnsweredProduct
from app.domain.candidates import CandidatePage, OrderCandidate, candidate_problems
from app.domain.countries import in_two_letters
from app.domain.orders import CarrierOrder, CarrierStatus, OrderState
from app.domain.parcels import Item

MAX_LISTED = 1_000
_FINAL = {"cancelled": OrderState.CANCELLED, "canceled": OrderState.CANCELLED}
_KEPT_DIGITS = Context(prec=15)


def customs_order(answered: AnsweredOrder) -> customs.CustomsOrder:
    """Read an order into the model of all that can be changed; what cannot be read stays empty."""
    data: dict[str, Any] = {}
    for field in FIELDS:
        value = _value(field, getattr(answered, field.wire))
        if value is None:
            continue
        *groups, name = field.path.split(".")
        target = data
        for group in groups:
            target = target.setdefault(group, {})
        target[name] = value
    data["products"] = [_product(product) for product in answered.products]
    return customs.CustomsOrder.model_validate(data)


def _product(product: AnsweredProduct) -> dict[str, Any]:
    values = {field.path: _value(field, getattr(product, field.wire)) for field in PRODUCT_FIELDS}
    return {name: value for name, value in values.items() if value is not None}


def _value(field: FieldName, value: Any) -> Any:
    if value is None or field.sort is Sort.TIME:
        return value
    if field.sort is Sort.NUMBER:
        return _rounded(value)
    if field.sort is Sort.COUNTRY:
        return in_two_letters(value) or value
    return value


def _rounded(number: Decimal) -> Decimal | None:
    """Keep what the models keep; None for a number beyond all money."""
    kept = _KEPT_DIGITS.plus(number)
    try:
        return customs.Amounts(products=kept).products
    except ValidationError:
        return None


def _own_reference(order_id: str, settings: Settings) -> str:
    return order_id.removeprefix(settings.test_prefix) if settings.trial else order_id


def status(answered: AnsweredOrder, settings: Settings) -> CarrierStatus:
    """Read where an order stands; the word is free, and all but two move nothing (unknowns.md, U-R11)."""
    raw = answered.order_statut or ""
    state = _FINAL.get(raw.strip().casefold())
    return CarrierStatus(
        carrier_order_id=answered.order_id,
        raw=raw,
        state=state,
        final=state is not None,
        updated_at=answered.order_update_statut,
        reference=_own_reference(answered.order_id, settings),
    )


def _name(answered: AnsweredOrder) -> str:
    return " ".join(part for part in (answered.customer_firstname, answered.customer_lastname) if part).strip()


def carrier_order(answered: AnsweredOrder, settings: Settings) -> CarrierOrder:
    """Read an order back."""
    place = f"{answered.customer_zipcode or ''} {answered.customer_city or ''}".strip()
    lines = (answered.customer_address or "", place, answered.customer_country or "")
    return CarrierOrder(
        carrier_order_id=answered.order_id,
        status=status(answered, settings),
        created_at=answered.order_date_hour,
        recipient_name=_name(answered),
        destination=", ".join(line for line in lines if line),
        reference=_own_reference(answered.order_id, settings),
    )


# --- candidates for the queue --------------------------------------------------------------------------------------------


def page(entries: list[Any], settings: Settings, *, more: bool) -> CandidatePage:
    """Read a list; entries that are no orders are counted and left out."""
    candidates: list[OrderCandidate] = []
    unreadable = 0
    for entry in entries[:MAX_LISTED]:
        try:
            answered = AnsweredOrder.model_validate(entry)
        except ValidationError:
            unreadable += 1
        else:
            candidates.append(candidate(answered, settings))
    return CandidatePage(
        candidates=tuple(candidates), unreadable=unreadable, may_hold_more=more or len(entries) > MAX_LISTED
    )


def candidate(answered: AnsweredOrder, settings: Settings) -> OrderCandidate:
    """Read an order as one that could be packed. Transiteo knows neither phone numbers nor boxes: they stay missing."""
    whole = customs_order(answered)
    customer = whole.customer
    street, house_number = parted_street(customer.street)
    address = _given(
        street=street,
        house_number=house_number,
        postal_code=customer.postal_code,
        city=customer.city,
        country=in_two_letters(customer.country),
    )
    items = [_item(product) for product in whole.products]
    data = _given(
        reference=_own_reference(answered.order_id, settings),
        recipient=_given(name=_name(answered), email=customer.email, address=address),
        items=[item for item in items if item is not None],
        extras={"transiteo": _extras(whole, items, _name(answered))},
    )
    return OrderCandidate(order=carrier_order(answered, settings), data=data, problems=candidate_problems(data))


def _given(**fields: Any) -> dict[str, Any]:
    return {name: value for name, value in fields.items() if value}


def _item(product: customs.Product) -> dict[str, Any] | None:
    """Return the goods as an item; None when they have no number or no whole quantity."""
    quantity = product.quantity
    if not product.sku or quantity is None or quantity != quantity.to_integral_value():
        return None
    data = {"quantity": int(quantity), **_given(name=product.sku, sku=product.sku, price=_price(product))}
    try:
        Item.model_validate(data)
    except ValidationError:
        return None
    return data


def _price(product: customs.Product) -> dict[str, Any] | None:
    from babel.numbers import get_currency_precision

    if product.unit_price is None or not re.fullmatch(r"[A-Z]{3}", product.currency):
        return None
    minor = product.unit_price.scaleb(get_currency_precision(product.currency))
    if minor != minor.to_integral_value():
        return None
    return {"minor_units": int(minor), "currency": product.currency}


def _extras(whole: customs.CustomsOrder, items: list[dict[str, Any] | None], name: str) -> dict[str, Any]:
    """Keep what only Transiteo has; customer and goods only where the order itself would not bring them back."""
    customer = whole.customer
    more: dict[str, Any] = {}
    if parted_name(name) != (customer.first_name, customer.last_name):
        more |= _given(first_name=customer.first_name, last_name=customer.last_name)
    if " ".join(parted_street(customer.street)) != customer.street:
        more |= _given(street=customer.street)
    told = [item and asking.product(Item.model_validate(item)) for item in items]
    if told != list(whole.products):
        more["products"] = whole.products
    extras = customs.Extras(**{field: getattr(whole, field) for field in customs.CustomsData.model_fields}, **more)
    found = json.loads(extras.model_dump_json(exclude_defaults=True))
    return dict(found)
