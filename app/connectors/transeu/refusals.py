"""From Trans.eu's refusals to problems at our fields."""

import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from app.connectorkit.error_reading import MAX_CHARACTERS, MAX_MESSAGES, Said, read_error
from app.connectorkit.sentences import running, says
from app.domain.errors import Blame, CredentialMissing, InvalidInput, Problem, Refused
from app.domain.wording import mark, say

SYSTEM = "Trans.eu"
NOTHING_DONE = mark("Nothing was changed.")

_RENAMED = {
    "place": "",
    "freight": "",
    "requirements": "",
    "timespans": "",
    "id": "spot_id",
}
"""Names on the wire that our model has not, or has otherwise."""
_KNOWN = {
    *(
        "freight",
        "payment",
        "additional_terms",
        "loads",
        "spots",
        "requirements",
        "shipment_external_id",
        "place",
        "address",
    ),
    *("operations", "timespans", "transport", "price", "days", "currency", "value", "type", "begin", "end", "locality"),
    *("postal_code", "country", "street", "number", "description", "tracking", "email", "is_shared", "timezone"),
    *("coordinates", "latitude", "longitude", "spot_order", "operation_order", "slot", "load_id", "name", "amount"),
    *("weight", "height", "width", "length", "volume", "loading_meters", "unit_code", "type_of_load", "is_stackable"),
    *("is_exchangeable", "cleaning_regime", "idtf", "shipment_request_load_id", "distance_estimated", "transit_time"),
    *("count", "total_weight", "settlement_basis", "id"),
}


@dataclass(frozen=True)
class Complaint:
    """All that an error body says.

    Attributes:
        lines: Each complaint with its field on the wire.
        error: OAuth2's name of an error, such as ``invalid_grant``.
    """

    lines: tuple[Said, ...]
    error: str = ""


def read_complaint(content: bytes) -> Complaint:
    """Read an error body: ``validation_messages`` by field, or a text. Secrets may still stand in it."""
    try:
        body = json.loads(content[:100_000])
    except (ValueError, RecursionError):
        body = None
    if not isinstance(body, dict):
        return Complaint(read_error(content))
    name = body.get("error")
    error = name if isinstance(name, str) and re.fullmatch(r"[a-z_]{1,60}", name) else ""
    told = body.get("error_description")
    if error and isinstance(told, str) and told.strip():
        return Complaint((Said(_line(told)),), error)
    try:
        lines = tuple(_flattened(body.get("validation_messages")))[:MAX_MESSAGES]
    except RecursionError:
        lines = ()
    return Complaint(lines or read_error(content), error)


def _line(text: str) -> str:
    return "".join(letter for letter in " ".join(text.split()) if letter.isprintable())[:MAX_CHARACTERS]


def _flattened(value: Any, path: tuple[str, ...] = ()) -> Iterator[Said]:
    """Walk field → (rule → message), nested as deep as it goes; a rule's name is no part of the field's path."""
    if isinstance(value, dict):
        for name, inner in value.items():
            yield from _flattened(inner, (*path, str(name)))
    elif isinstance(value, list):
        for place, inner in enumerate(value):
            yield from _flattened(inner, path if isinstance(inner, str) else (*path, str(place)))
    elif isinstance(value, str) and value.strip():
        steps = [step for part in path for step in re.split(r"[.\[\]]+", part) if step]
        is_rule = len(steps) > 1 and steps[-1] not in _KNOWN and not steps[-1].isdigit()
        yield Said(_line(value), ".".join(steps[:-1] if is_rule else steps))


def our_field(path: str) -> str:
    """Translate a dotted path on the wire into one in the amendment model; empty when it names none that we know."""
    steps = [step for step in path.split(".") if step]
    while steps and steps[0] not in {"freight", "payment", "additional_terms", *_OUTERMOST}:
        steps.pop(0)
    ours: list[str] = []
    for step in steps:
        if ours[-1:] == ["price"] and step in {"currency", "type"}:
            ours[-1:] = ["price_type"] if step == "type" else ["price", "currency"]
        elif ours[-1:] == ["price"] and step == "value":
            continue
        elif not step.isdigit() and step not in _KNOWN:
            break
        elif renamed := _RENAMED.get(step, step):
            ours.append(renamed)
    return ".".join(ours)


_OUTERMOST = {
    "spots",
    "loads",
    "requirements",
    "shipment_external_id",
    "distance_estimated",
    "transit_time",
    "transport",
}


def refused(complaint: Complaint, detail: str, done: str = NOTHING_DONE) -> Refused:
    """Build the error for a refusal, one problem a field, the first complaint first."""
    problems: dict[str, Problem] = {}
    for said in complaint.lines or (Said(""),):
        field = our_field(said.path)
        words = running(say(done), says(SYSTEM, said.message))
        problem = Problem(
            code="refused",
            title=say(_title(field), system=SYSTEM),
            hint=words,
            field=field,
            blame=Blame.PACKER if field else Blame.OFFICE,
        )
        problems.setdefault(field or words, problem)
    first, *others = problems.values()
    return Refused(first, detail, tuple(others))


def _title(field: str) -> str:
    known = {
        "postal_code": mark("{system} does not take this postal code"),
        "locality": mark("{system} does not take this place"),
        "country": mark("{system} does not take this country"),
        "begin": mark("{system} does not take this time"),
        "end": mark("{system} does not take this time"),
        "price": mark("{system} does not take this price"),
        "currency": mark("{system} does not take this currency, or how it is written"),
        "days": mark("{system} does not take these days until payment"),
        "weight": mark("{system} does not take this weight"),
        "unit_code": mark("{system} does not take this unit"),
    }
    other = mark("{system} does not take this field") if field else mark("{system} does not take it as it is")
    return known.get(field.rpartition(".")[2], other)


def not_known(detail: str) -> Refused:
    """Build the error for an order that Trans.eu does not know (404)."""
    problem = Problem(
        code="not_found", title="Trans.eu does not know this order", hint=NOTHING_DONE, blame=Blame.CARRIER
    )
    return Refused(problem, detail)


def not_allowed(detail: str, scope: str) -> Refused:
    """Build the error for what the signed-in person or the app may not do (403)."""
    granted = say("Granted is: {scope}.", scope=scope[:120]) if scope else say("Trans.eu did not say what is granted.")
    problem = Problem(
        code="not_allowed",
        title="Trans.eu does not allow this to the account",
        hint=running(say(NOTHING_DONE), granted, say("Look at the Api-key and at who is signed in.")),
        blame=Blame.OFFICE,
    )
    return Refused(problem, detail)


def access_refused(detail: str) -> Refused:
    """Build the error for an access that Trans.eu no longer takes (401); the next call renews it first."""
    problem = Problem(
        code="access_refused",
        title="Trans.eu no longer takes this sign-in",
        hint=running(
            say(NOTHING_DONE),
            say("Try again: the sign-in is renewed first. If that does not help, sign in again in Accounts."),
        ),
        blame=Blame.OFFICE,
    )
    return Refused(problem, detail)


def app_refused(detail: str, said: Sequence[Said]) -> Refused:
    """Build the error for an app that Trans.eu does not know: id, secret or Api-key."""
    words = says(SYSTEM, said[0].message) if said else ""
    problem = Problem(
        code="app_refused",
        title="Trans.eu does not take the app’s id, secret or Api-key",
        hint=running(say(NOTHING_DONE), say("Look at them in Accounts."), words),
        blame=Blame.OFFICE,
    )
    return Refused(problem, detail)


def _again_problem(reason: str) -> Problem:
    return Problem(
        code="sign_in_again",
        title="Sign in to Trans.eu again",
        hint=running(say(NOTHING_DONE), reason),
        blame=Blame.OFFICE,
    )


def sign_in_again(reason: str, detail: str = "") -> CredentialMissing:
    """Build the error for a missing sign-in, with the reason as a sentence that was said."""
    return CredentialMissing(_again_problem(reason), detail)


def sign_in_ended(reason: str, detail: str) -> Refused:
    """Build the error for a sign-in or a renewal that Trans.eu said no to."""
    return Refused(_again_problem(reason), detail)


def bad_redirect(code: str, title: str, hint: str) -> InvalidInput:
    """Build the error for a pasted address that is not the one of this sign-in."""
    return InvalidInput(Problem(code=code, title=title, hint=hint, field="redirected", blame=Blame.PACKER))


def not_askable(code: str, title: str, field: str) -> InvalidInput:
    """Build the error for a question that Trans.eu has no call for."""
    return InvalidInput(Problem(code=code, title=title, hint="Nothing was sent.", field=field, blame=Blame.PACKER))


def read_first(order_id: str) -> InvalidInput:
    """Build the error for an amendment that may have arrived already (unknown U-T5)."""
    return InvalidInput(
        Problem(
            code="read_first",
            title="An earlier amendment of this order may have arrived",
            hint="Nothing was sent. Read the order again, look at what Trans.eu shows now, then decide.",
            blame=Blame.PACKER,
        ),
        f"amendment of {order_id} after an unknown outcome, without a fresh reading",
    )
