"""From Porterbuddy's refusals to problems at our fields."""

import re
from collections.abc import Callable, Collection, Sequence

from app.connectorkit.calls import Answer
from app.connectorkit.error_reading import Said
from app.connectorkit.sentences import running, says
from app.connectors.porterbuddy.wire import CountryStyle
from app.domain.errors import Blame, Problem, Refused, Unreachable
from app.domain.wording import mark, say

_PARTY = {
    "name": "name",
    "email": "email",
    "phoneNumber": "phone",
    "phoneCountryCode": "phone",
    "address": "address",
}
_ADDRESS = {
    "streetName": "street",
    "streetNumber": "house_number",
    "postalCode": "postal_code",
    "city": "city",
    "country": "country",
}
_VERIFICATIONS = {
    "minimumAgeCheck": "minimum_age",
    "requireSignature": "signature",
    "confirmCustomerReceipt": "confirm_receipt",
    "deliveryVerification": "at_the_door",
}
_PARCEL = {
    "description": "description",
    "widthCm": "width_cm",
    "heightCm": "height_cm",
    "depthCm": "depth_cm",
    "weightGrams": "weight_grams",
    "parcelShipmentIdentifier": "identifier",
    "constraints": "temperature",
}
_ITEM = {
    "name": "name",
    "sku": "sku",
    "weightGrams": "weight_grams",
    "widthCm": "width_cm",
    "heightCm": "height_cm",
    "depthCm": "depth_cm",
    "description": "description",
    "category": "category",
    "brand": "brand",
    "imageUrl": "image_url",
    "price": "price",
    "barCode": "barcode",
}
_WHOLE = {
    "orderReference": "reference",
    "tmsReference": "tms_reference",
    "courierInstructions": "courier_note",
    "product": "window",
    "products": "extras.porterbuddy.products",
    "shipmentIdentifier": "extras.porterbuddy.shipment_identifier",
    "statusWebhookUrl": "extras.porterbuddy.status_webhook_url",
    "pickupWindows": "extras.porterbuddy.pickup_windows",
    "parcels": "parcels",
    "items": "items",
}
_WINDOWS = {"deliveryWindow", "consolidatedWindow", "bestAvailableWindow"}
_SIDES = {
    "origin": "sender",
    "destination": "recipient",
    "originAddress": "sender.address",
    "destinationAddress": "recipient.address",
    "recipient": "recipient",
}

# The last part of our field → code and title.
_WORDS = {
    "name": ("name_wrong", mark("{system} does not take this name")),
    "email": ("email_wrong", mark("{system} does not take this e-mail address")),
    "phone": ("phone_wrong", mark("{system} does not take this number")),
    "address": ("address_wrong", mark("{system} does not take this address")),
    "street": ("street_wrong", mark("{system} does not take this street")),
    "house_number": ("house_number_wrong", mark("{system} does not take this house number")),
    "postal_code": ("postal_code_wrong", mark("{system} does not take this postal code")),
    "city": ("city_wrong", mark("{system} does not take this city")),
    "country": ("country_wrong", mark("{system} does not take this country")),
    "weight_grams": ("weight_wrong", mark("{system} does not take this weight")),
    "width_cm": ("size_wrong", mark("{system} does not take this width")),
    "height_cm": ("size_wrong", mark("{system} does not take this height")),
    "depth_cm": ("size_wrong", mark("{system} does not take this depth")),
    "description": ("description_wrong", mark("{system} does not take this description")),
    "identifier": ("identifier_wrong", mark("{system} does not take this parcel number")),
    "temperature": ("temperature_wrong", mark("{system} does not take these temperatures")),
    "window": ("window_gone", mark("{system} does not take this window")),
    "reference": ("reference_wrong", mark("{system} does not take this order number")),
    "tms_reference": ("tms_reference_wrong", mark("{system} does not take this transport number")),
    "courier_note": ("courier_note_wrong", mark("{system} does not take this note to the courier")),
    "order_reference": ("reference_wrong", mark("{system} does not take this order number")),
    "shipment_identifier": ("shipment_identifier_wrong", mark("{system} does not take this shipment number")),
    "status_webhook_url": ("webhook_url_wrong", mark("{system} does not take this address for status calls")),
    "signature": ("signature_wrong", mark("{system} does not take this wish for a signature")),
    "confirm_receipt": ("confirm_receipt_wrong", mark("{system} does not take this wish for a receipt")),
    "verifications": ("verifications_wrong", mark("{system} does not take these checks at the door")),
    "minimum_age": ("minimum_age_wrong", mark("{system} does not take this minimum age")),
    "at_the_door": ("at_the_door_wrong", mark("{system} does not take this way of handing over")),
    "parcels": ("parcels_wrong", mark("{system} does not take these parcels")),
    "items": ("items_wrong", mark("{system} does not take these items")),
}
_NOTHING_DONE = mark("Nothing was ordered.")
_OTHER_STYLE = {
    CountryStyle.NAME: mark(
        "Countries are sent as names. If the country is right, let Accounts send codes: “Countries as”."
    ),
    CountryStyle.CODE: mark(
        "Countries are sent as codes. If the country is right, let Accounts send names: “Countries as”."
    ),
}


def our_field(path: str, piece_owners: Sequence[int] = ()) -> str:
    """Translate a ``propertyPath`` into our dotted field; empty when it names none that we know.

    Args:
        path: Such as ``destination.phoneNumber`` or ``parcels[0].weightGrams``; names of Java methods before it are skipped.
        piece_owners: Which of our items each item on the wire stands for.
    """
    steps = _steps_from(path, _SIDES.keys() | _WHOLE.keys())
    if not steps:
        return ""
    root, rest = steps[0], steps[1:]
    if root in _SIDES:
        return _of_side(root, rest)
    if root in {"parcels", "items"} and rest and rest[0].isascii() and rest[0].isdigit():
        return _of_line(root, int(rest[0][:6]), rest[1:], piece_owners)
    return _WHOLE[root]


def _of_side(root: str, rest: Sequence[str]) -> str:
    ours = _SIDES[root]
    first = rest[0] if rest else ""
    if first in _WINDOWS:
        return "window"
    if first == "pickupWindows":
        return _WHOLE["pickupWindows"]
    if first == "verifications":
        return ".".join(filter(None, ("verification", _VERIFICATIONS.get(rest[1] if len(rest) > 1 else "", ""))))
    if ours.endswith(".address"):
        return ".".join(filter(None, (ours, _ADDRESS.get(first, ""))))
    if first == "address":
        return ".".join(filter(None, (ours, "address", _ADDRESS.get(rest[1] if len(rest) > 1 else "", ""))))
    return ".".join(filter(None, (ours, _PARTY.get(first, ""))))


def _of_line(root: str, number: int, rest: Sequence[str], piece_owners: Sequence[int]) -> str:
    if root == "items":
        number = piece_owners[number] if number < len(piece_owners) else number
    field = (_PARCEL if root == "parcels" else _ITEM).get(rest[0] if rest else "", "")
    return ".".join(filter(None, (root, str(number), field)))


def amended_field(path: str) -> str:
    """Translate a ``propertyPath`` of a change of parcels into the amendment's field; empty when it names none."""
    steps = _steps_from(path, {"parcels", "verifications", "shipmentIdentifier", "orderReference"})
    match steps:
        case ["parcels", number, *rest] if number.isascii() and number.isdigit():
            return ".".join(filter(None, ("parcels", number[:6], _PARCEL.get(rest[0] if rest else "", ""))))
        case ["verifications", name, *_]:
            return ".".join(filter(None, ("verifications", _VERIFICATIONS.get(name, ""))))
        case ["shipmentIdentifier", *_]:
            return "shipment_identifier"
        case ["orderReference", *_]:
            return "order_reference"
        case [root, *_]:
            return root
        case _:
            return ""


def detail_field(path: str) -> str:
    """Translate a ``propertyPath`` of a parcel's details into our field; empty when it names none."""
    steps = _steps_from(path, _PARCEL.keys())
    return _PARCEL[steps[0]] if steps else ""


def _steps_from(path: str, known: Collection[str]) -> list[str]:
    steps = [step for step in re.split(r"[.\[\]]+", path) if step]
    while steps and steps[0] not in known:
        steps.pop(0)
    return steps


def problem_of(said: Said, field_of: Callable[[str], str] = our_field, done: str = _NOTHING_DONE) -> Problem:
    """Put one complaint into words at its field; Porterbuddy's own words follow in the hint.

    Args:
        said: Without secrets.
        field_of: Translates a path.
        done: What was not done, as a sentence.
    """
    field = field_of(said.path)
    code, title = _WORDS.get(field.rpartition(".")[2], ("refused", mark("{system} does not take the order as it is")))
    return Problem(
        code=code,
        title=say(title, system="Porterbuddy"),
        hint=running(say(done), says("Porterbuddy", said.message)),
        field=field,
        blame=Blame.PACKER,
    )


def with_other_style(problem: Problem, style: CountryStyle) -> Problem:
    """Offer the other way of writing countries where a country was refused (unknowns.md, U-P3); never changed by itself."""
    if problem.code != "country_wrong":
        return problem
    return problem.model_copy(update={"hint": running(problem.hint, say(_OTHER_STYLE[style]))})


def key_refused(detail: str) -> Refused:
    """Build the error for a key that Porterbuddy does not know (401 and 403)."""
    problem = Problem(
        code="key_refused",
        title="Porterbuddy does not take this key",
        hint="Nothing was done there. Look at the key in Accounts: test and live keys differ.",
        blame=Blame.OFFICE,
    )
    return Refused(problem, detail)


def not_found(detail: str) -> Refused:
    """Build the error for an order that Porterbuddy does not know (404)."""
    problem = Problem(
        code="not_found",
        title="Porterbuddy does not know this order",
        hint="Nothing was changed.",
        blame=Blame.CARRIER,
    )
    return Refused(problem, detail)


def another_order(characters: int) -> Unreachable:
    """Build the error for order data that are about another order."""
    problem = Problem(
        code="unreadable_answer",
        title="Porterbuddy answers with another order",
        hint="Nothing was changed. Asking again is safe.",
        blame=Blame.CARRIER,
    )
    return Unreachable(problem, f"order data: another number, of {characters} characters")


def parcel_not_found(detail: str) -> Refused:
    """Build the error for a parcel that is none of the order's (404; section "Set parcel details")."""
    problem = Problem(
        code="not_found",
        title="The order has no parcel of this number",
        hint="Nothing was changed. Read the order again: its parcels may have other numbers.",
        field="identifier",
        blame=Blame.CARRIER,
    )
    return Refused(problem, detail)


def refused(
    answer: Answer,
    said: Sequence[Said],
    detail: str,
    field_of: Callable[[str], str] = our_field,
    done: str = _NOTHING_DONE,
    style: CountryStyle | None = None,
) -> Refused:
    """Build the error for any other 4xx; one problem a field, the first complaint first.

    Args:
        style: How countries were written in the request; None where it holds none.
    """
    if answer.status == 404:
        problem = Problem(
            code="wrong_address",
            title="There is no such service at this address",
            hint=running(say(done), say("Look at the address in Accounts.")),
            blame=Blame.OFFICE,
        )
        return Refused(problem, detail)
    problems: dict[str, Problem] = {}
    for complaint in said or (Said(""),):
        problem = problem_of(complaint, field_of, done)
        problem = with_other_style(problem, style) if style is not None else problem
        problems.setdefault(problem.field or problem.hint, problem)
    first, *others = problems.values()
    return Refused(first, detail, tuple(others))
