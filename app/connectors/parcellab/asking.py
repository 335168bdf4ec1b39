"""From our words to parcelLab's: what is announced and recorded."""

import json
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from pydantic import ValidationError

from app.connectorkit.sentences import running
from app.connectors.parcellab import wire, wire_values
from app.connectors.parcellab.options import CancelForm, Settings
from app.domain.checks import invalid_input
from app.domain.countries import in_three_letters
from app.domain.errors import Blame, InvalidInput, Problem
from app.domain.money import Money
from app.domain.orders import Order
from app.domain.parcels import Item
from app.domain.records import Announcement
from app.domain.windows import DeliveryWindow
from app.domain.wording import mark, say

EXTRAS = "extras.parcellab"
NOTHING_SENT = mark("Nothing was sent.")


def _given(**fields: Any) -> dict[str, Any]:
    """Leave out what is not known: what is sent overwrites what parcelLab has."""
    return {name: value for name, value in fields.items() if value not in {None, ""}}


def _invalid(code: str, title: str, field: str, hint: str = NOTHING_SENT, blame: Blame = Blame.PACKER) -> InvalidInput:
    return InvalidInput(Problem(code=code, title=title, hint=say(hint), field=field, blame=blame))


# --- announcements --------------------------------------------------------------------------------------------------------


def extras_of(order: Order) -> wire.Extras:
    """Read what only parcelLab has.

    Raises:
        InvalidInput: The extras hold what parcelLab does not take.
    """
    try:
        return wire.Extras.model_validate(order.extras.get("parcellab", {}))
    except ValidationError as error:
        raise invalid_input(error, say(NOTHING_SENT), EXTRAS) from None


def announcement_request(announcement: Announcement, settings: Settings, numbers: Sequence[str]) -> wire.OrderRequest:
    """Build the order with a change for each parcel that is told.

    Args:
        numbers: Of the parcels to tell; all of them at first, those that are missing there when it is told again.

    Raises:
        InvalidInput: A parcel number, the carrier's code, or something in the extras is missing or wrong.
    """
    order = announcement.order
    extras = extras_of(order)
    country = _country(order)
    common = {
        "destination_country_iso3": country,
        **_given(language_iso2=extras.language_iso2 or settings.language),
    }
    courier = courier_code(announcement, settings)
    contents = _articles(order.items)
    # Which goods lie in which of several boxes is not known, so only a single box is given its contents. Boxes that were not
    # scanned yet count: they come later.
    boxes = max(len(order.parcels), len(announcement.numbers))
    inside = contents if boxes == 1 else ()
    mutations = [
        wire.AddTracking(
            tracking=wire.Tracking(
                tracking_number=number,
                courier=courier,
                recipient_postal_code=order.recipient.address.postal_code,
                articles=inside or None,
                notifications_inactive=settings.notifications_inactive or None,
                **common,
            )
        )
        for number in numbers
    ]
    recipient = order.recipient
    fields = {
        **_given(client_key=settings.client_key, timezone=settings.timezone, **common),
        **_promised(announcement.placement.window, extras.timezone or settings.timezone),
        **_given(
            has_multiple_shipments=boxes > 1 or None,
            requires_signature=order.verification.signature or None,
        ),
        **{name: value for name in wire.OrderFields.model_fields if (value := getattr(extras, name)) is not None},
    }
    try:
        return wire.OrderRequest(
            account=settings.account,
            order_number=order.reference,
            recipient_email=wire_values.UNSET if extras.no_email else recipient.email,
            recipient_name=recipient.name,
            recipient_phone=recipient.phone,
            shipping_address=wire.Address(
                address_line=recipient.address.lines()[0],
                postal_code=recipient.address.postal_code,
                city=recipient.address.city,
                country_iso3=country,
            ),
            articles_order=contents or None,
            mutations=tuple(mutations) or None,
            **fields,
        )
    except ValidationError as error:
        raise invalid_input(error, say(NOTHING_SENT), EXTRAS) from None


def courier_code(announcement: Announcement, settings: Settings) -> str:
    """Return parcelLab's code for the carrier.

    Raises:
        InvalidInput: The account's table does not hold it; parcelLab publishes no list, so it is never guessed.
    """
    code = (announcement.courier or settings.courier_of(announcement.carrier)).strip()
    if not code:
        raise _invalid(
            "courier_missing",
            say("parcelLab's code for {carrier} is not set up", carrier=announcement.carrier)
            if announcement.carrier
            else say("parcelLab's code for this carrier is not set up"),
            "courier",
            running(say(NOTHING_SENT), say("Ask parcelLab for the courier code and enter it in Accounts.")),
            Blame.OFFICE,
        )
    return code


def check_announcement(announcement: Announcement) -> None:
    """Look whether there is a parcel to tell of. Raises InvalidInput."""
    if not announcement.numbers:
        title = say("No parcel of this order has a number")
        raise _invalid("identifier_missing", title, "parcels", blame=Blame.STATION)


def _country(order: Order) -> str:
    given = order.recipient.address.country
    code = in_three_letters(given)
    if not code:
        title = say("There is no three-letter code for “{country}”", country=given)
        raise _invalid("country_wrong", title, "recipient.address.country")
    return code


def _articles(items: Sequence[Item]) -> tuple[wire.Article, ...]:
    """One line an item; the line's number is its place, the same in the order and in its parcel."""
    return tuple(
        wire.Article(
            line_item_id=str(place),
            article_name=item.name,
            quantity=item.quantity,
            **_given(
                sku=item.sku,
                article_category=item.category,
                article_image_url=item.image_url,
                unit_price=item.price and _amount(item.price, f"items.{place - 1}.price"),
                weight=item.weight_grams,
                weight_unit=wire.WeightUnit.G if item.weight_grams is not None else None,
            ),
        )
        for place, item in enumerate(items, start=1)
    )


def _amount(money: Money, field: str) -> str:
    """Write money as parcelLab's pattern wants it.

    Raises:
        InvalidInput: It has more than 8 digits or, as some currencies do, three decimals that are not zero.
    """
    amount = money.decimal
    in_cents = amount.quantize(Decimal("0.01"))
    if in_cents != amount or not wire_values.AMOUNT.fullmatch(f"{in_cents:f}"):
        raise _invalid("amount_wrong", say("parcelLab takes up to 8 digits and at most 2 decimals"), field)
    return f"{in_cents:f}"


def _promised(window: DeliveryWindow | None, timezone: str) -> dict[str, Any]:
    """Write a delivery window as days where the recipient is; parcelLab takes no hours here."""
    if window is None or window.start is None or window.end is None:
        return {}
    first, last = _local_day(window.start, timezone), _local_day(window.end, timezone)
    if first == last:
        return {"announced_delivery_date": first}
    return {"announced_delivery_date_min": first, "announced_delivery_date_max": last}


def _local_day(moment: datetime, timezone: str) -> date:
    from zoneinfo import ZoneInfo

    return (moment.astimezone(ZoneInfo(timezone)) if timezone else moment).date()


# --- records --------------------------------------------------------------------------------------------------------------


def record_request(record: Mapping[str, Any], settings: Settings) -> wire.OrderRequest:
    """Build a request from a form's values.

    Raises:
        InvalidInput: With each field of the record that is missing or wrong.
    """
    try:
        read = wire.OrderRecord.model_validate(dict(record))
        given = {name: getattr(read, name) for name in wire.OrderRecord.model_fields}
        no_email = given.pop("no_email")
        email = given.pop("recipient_email")
        given = {name: value for name, value in given.items() if value is not None}
        return wire.OrderRequest(
            account=settings.account, recipient_email=wire_values.UNSET if no_email else email, **given
        )
    except ValidationError as error:
        raise invalid_input(error, say(NOTHING_SENT)) from None


def without_told(request: wire.OrderRequest, present: frozenset[str]) -> wire.OrderRequest:
    """Return a record without the parcels that are known there."""
    left = tuple(
        change
        for change in request.mutations or ()
        if not (isinstance(change, wire.AddTracking) and change.tracking.tracking_number in present)
    )
    return request.model_copy(update={"mutations": left or None})


# --- what leaves ----------------------------------------------------------------------------------------------------------


def body_of(request: wire.OrderRequest, settings: Settings) -> dict[str, Any]:
    """Return the JSON to send, in the forms that the account asks for.

    Raises:
        InvalidInput: It is larger than parcelLab takes.
    """
    body = request.body()
    for mutation in body.get("mutations", ()):
        if mutation["type"] == "cancel_tracking" and settings.cancel_form is CancelForm.FLAT:
            mutation.update(mutation.pop("tracking"))
    if settings.article_twins:
        for holder in (body, *(mutation.get("tracking", {}) for mutation in body.get("mutations", ()))):
            for name in ("articles_order", "articles"):
                if name in holder:
                    holder[name] = [wire.OldArticleNames.of(article) for article in holder[name]]
    size = len(json.dumps(body).encode())
    if size > wire.MAX_BODY_BYTES:
        raise _invalid(
            "too_big",
            say(
                "parcelLab takes {limit} kB, this order has {size} kB",
                limit=wire.MAX_BODY_BYTES // 1000,
                size=size // 1000,
            ),
            "",
        )
    return body
