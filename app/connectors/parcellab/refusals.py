"""From parcelLab's refusals to problems at our fields."""

import json
from collections.abc import Mapping, Sequence
from typing import Any

from app.connectorkit.error_reading import MAX_CHARACTERS, MAX_MESSAGES, Said, read_error
from app.connectorkit.sentences import running, says
from app.connectors.parcellab import wire
from app.domain.errors import Blame, Problem, Refused
from app.domain.wording import mark, say

_SYSTEM = "parcelLab"
NOTHING_DONE = mark("Nothing was recorded there.")
_ADDRESS = {"address_line": "street", "postal_code": "postal_code", "city": "city", "country_iso3": "country"}
_ORDER = {
    "order_number": "reference",
    "recipient_name": "recipient.name",
    "recipient_email": "recipient.email",
    "recipient_phone": "recipient.phone",
    "destination_country_iso3": "recipient.address.country",
    "requires_signature": "verification.signature",
}
_ITEM = {
    "sku": "sku",
    "article_name": "name",
    "article_category": "category",
    "article_image_url": "image_url",
    "quantity": "quantity",
    "unit_price": "price",
    "weight": "weight_grams",
}
_TRACKING = {
    "courier": "courier",
    "recipient_postal_code": "recipient.address.postal_code",
    "destination_country_iso3": "recipient.address.country",
    "language_iso2": "extras.parcellab.language_iso2",
}

# The last part of a field, in our spelling or in parcelLab's → code and title.
_WORDS = {
    "reference": ("reference_wrong", mark("{system} does not take this order number")),
    "order_number": ("reference_wrong", mark("{system} does not take this order number")),
    "name": ("name_wrong", mark("{system} does not take this name")),
    "recipient_name": ("name_wrong", mark("{system} does not take this name")),
    "email": ("email_wrong", mark("{system} does not take this e-mail address")),
    "recipient_email": ("email_wrong", mark("{system} does not take this e-mail address")),
    "phone": ("phone_wrong", mark("{system} does not take this number")),
    "recipient_phone": ("phone_wrong", mark("{system} does not take this number")),
    "address": ("address_wrong", mark("{system} does not take this address")),
    "shipping_address": ("address_wrong", mark("{system} does not take this address")),
    "street": ("street_wrong", mark("{system} does not take this street")),
    "postal_code": ("postal_code_wrong", mark("{system} does not take this postal code")),
    "city": ("city_wrong", mark("{system} does not take this city")),
    "country": ("country_wrong", mark("{system} does not take this country")),
    "destination_country_iso3": ("country_wrong", mark("{system} does not take this country")),
    "identifier": ("identifier_wrong", mark("{system} does not take this parcel number")),
    "tracking_number": ("identifier_wrong", mark("{system} does not take this parcel number")),
    "courier": ("courier_wrong", mark("{system} does not take this courier code")),
    "price": ("amount_wrong", mark("{system} does not take this price")),
}


def read_refusal(content: bytes) -> tuple[Said, ...]:
    """Read ``{type, errors: [{code, detail, attr}]}``, ``{detail}``, or whatever else stands there.

    Secrets may still stand in it: scrub before it is shown or logged.
    """
    try:
        errors = json.loads(content[:100_000])["errors"]
    except (ValueError, RecursionError, TypeError, KeyError):
        return read_error(content)
    found = [_complaint(entry) for entry in errors[:MAX_MESSAGES]] if isinstance(errors, list) else []
    return tuple(said for said in found if said is not None) or read_error(content)


def _complaint(entry: Any) -> Said | None:
    if not isinstance(entry, Mapping):
        return None
    words, attr = entry.get("detail") or entry.get("code"), entry.get("attr")
    message = " ".join(words.split())[:MAX_CHARACTERS] if isinstance(words, str) else ""
    path = attr.strip()[:MAX_CHARACTERS] if isinstance(attr, str) and attr != "non_field_errors" else ""
    return Said(message, path) if message or path else None


def field_of_order(path: str, places: Sequence[int] = ()) -> str:
    """Translate an ``attr`` of an announcement into our dotted field; empty when it names none that we know.

    Args:
        path: Such as ``recipient_email`` or ``mutations.0.tracking.courier``.
        places: Of each parcel that was told, in our order.
    """
    root, *rest = path.split(".")
    if root == "shipping_address":
        return ".".join(filter(None, ("recipient.address", _ADDRESS.get(rest[0] if rest else "", ""))))
    if root == "articles_order":
        return _line("items", rest, _ITEM)
    if root == "mutations":
        return _of_parcel(rest, places)
    if root in _ORDER:
        return _ORDER[root]
    return f"extras.parcellab.{path}" if root in wire.OrderFields.model_fields else ""


def _of_parcel(rest: Sequence[str], places: Sequence[int]) -> str:
    if not rest or not _is_index(rest[0]):
        return "parcels"
    field = rest[2] if len(rest) > 2 and rest[1] == "tracking" else ""
    if field in _TRACKING:
        return _TRACKING[field]
    if field == "articles":
        return _line("items", rest[3:], _ITEM)
    number = int(rest[0])
    return f"parcels.{places[number]}.identifier" if number < len(places) else "parcels"


def _line(root: str, rest: Sequence[str], names: Mapping[str, str]) -> str:
    if not rest or not _is_index(rest[0]):
        return root
    return ".".join(filter(None, (root, str(int(rest[0])), names.get(rest[1] if len(rest) > 1 else "", ""))))


def _is_index(part: str) -> bool:
    return part.isascii() and part.isdigit() and len(part) < 6


def field_of_record(path: str) -> str:
    """Return the record's field: its model is spelled as parcelLab spells it, so an ``attr`` is one already."""
    return path if path.split(".", maxsplit=1)[0] in wire.OrderRecord.model_fields else ""


def problem_of(said: Said, field: str, done: str = NOTHING_DONE) -> Problem:
    """Put one complaint into words at its field; parcelLab's own words follow in the hint.

    Args:
        said: Without secrets.
        done: What was not done, as a sentence.
    """
    other = mark("{system} does not take this value") if field else mark("{system} does not take this as it is")
    code, title = _WORDS.get(field.rpartition(".")[2], ("refused", other))
    if said.path.split(".")[0] == "account":
        code, title = "account_wrong", mark("{system} does not take this account number")
    words = running(say(done), says(_SYSTEM, said.message))
    blame = Blame.OFFICE if code in {"account_wrong", "courier_wrong"} else Blame.PACKER
    return Problem(code=code, title=say(title, system=_SYSTEM), hint=words, field=field, blame=blame)


def refused(complaints: Sequence[tuple[Said, str]], detail: str, done: str = NOTHING_DONE) -> Refused:
    """Build the error for a 4xx with complaints at fields; one problem a field, the first complaint first."""
    problems: dict[str, Problem] = {}
    for said, field in complaints or ((Said(""), ""),):
        problem = problem_of(said, field, done)
        problems.setdefault(problem.field or problem.hint, problem)
    first, *others = problems.values()
    return Refused(first, detail, tuple(others))


def token_refused(detail: str) -> Refused:
    """Build the error for a token that parcelLab does not know (401)."""
    problem = Problem(
        code="key_refused",
        title="parcelLab does not take this token",
        hint="Nothing was done there. Check the account in Accounts: the token may have to go in another form.",
        blame=Blame.OFFICE,
    )
    return Refused(problem, detail)


def not_allowed(said: Sequence[Said], detail: str) -> Refused:
    """Build the error for a token that may not do this, or not for this account (403)."""
    words = next((one.message for one in said if one.message), "")
    problem = Problem(
        code="not_allowed",
        title="parcelLab does not let this token do that",
        hint=running(
            say("Nothing was done there. Look at the token's scopes and at the account number."),
            says(_SYSTEM, words),
        ),
        blame=Blame.OFFICE,
    )
    return Refused(problem, detail)


def not_found(detail: str) -> Refused:
    """Build the error for an order that parcelLab does not show (404, or an answer without an order)."""
    problem = Problem(
        code="not_found",
        title="parcelLab does not show this order",
        hint="Nothing was changed. What was told a moment ago may take minutes to show.",
        blame=Blame.CARRIER,
    )
    return Refused(problem, detail)


def wrong_address(detail: str) -> Refused:
    """Build the error for an address where nothing takes orders (404 to a write or to the list)."""
    problem = Problem(
        code="wrong_address",
        title="There is no such service at this address",
        hint="Nothing was done. Look at the address in Accounts.",
        blame=Blame.OFFICE,
    )
    return Refused(problem, detail)


def not_taken(said: str, place: int | None) -> Problem:
    """Build the problem for a parcel that was not taken although the order was."""
    return Problem(
        code="parcel_not_taken",
        title="parcelLab has the order, but not this parcel",
        hint=running(say("The order is recorded there."), says(_SYSTEM, said)),
        field="parcels" if place is None else f"parcels.{place}.identifier",
        blame=Blame.OFFICE,
    )


def not_made(kind: str, said: str, place: int) -> Problem:
    """Build the problem for a change that was not made although the order was written."""
    return Problem(
        code="change_not_made",
        title=say("parcelLab has the order, but did not do “{change}”", change=say(wire.CHANGES[kind])),
        hint=running(say("The order's other data are recorded there."), says(_SYSTEM, said)),
        field=f"mutations.{place}",
        blame=Blame.OFFICE,
    )
