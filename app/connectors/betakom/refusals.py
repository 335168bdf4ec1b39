"""From Betakom's refusals to problems at our fields. No shape of an error body is documented, so any is read."""

import re
from collections.abc import Sequence
from datetime import UTC
from email.utils import parsedate_to_datetime

from app.connectorkit.calls import Answer
from app.connectorkit.error_reading import Said
from app.connectorkit.sentences import running, says
from app.connectors.betakom.extras import PATH
from app.domain.errors import Blame, OutcomeUnknown, Problem, Refused
from app.domain.wording import mark, say

NOT_ORDERED = mark("Nothing was ordered.")
_SYSTEM = "Betakom"

_PLACE = {
    "country": "address.country",
    "city": "address.city",
    "postalCode": "address.postal_code",
    "address": "address.street",
}
_TIMES = {"date": "date", "timeFrom": "time_from", "timeTo": "time_to"}
_SIDES = {"loading": "sender", "unloading": "recipient"}
_PARCEL = {"length": "depth_cm", "width": "width_cm", "height": "height_cm", "weight": "weight_grams"}
_WHOLE = {
    "partnerOrderId": "reference",
    "vehicleType": f"{PATH}.vehicle_type",
    "totalPriceEur": f"{PATH}.total_price_eur",
    "currency": f"{PATH}.currency",
    "distanceKm": f"{PATH}.distance_km",
    "totalWeightKg": f"{PATH}.total_weight_kg",
    "extraServices": f"{PATH}.extra_services",
}
_AHEAD = mark("This computer's clock is {seconds} s ahead of Betakom's")
_BEHIND = mark("This computer's clock is {seconds} s behind Betakom's")
_NOT_RESENT = mark("Betakom already has {number} as its order {order}: your change was not sent")
_NOT_COMPARED = mark("Betakom already has {number} as its order {order}: what it holds is not known here")

# A text without a path may name the field itself: "customer.email is required".
_NAMED = re.compile(
    r"\b(partnerOrderId|customer\.\w+|(?:un)?loading\.\w+|vehicleType|totalPriceEur|currency|distanceKm|totalWeightKg"
    r"|packages(?:\[\d+\]|\.\d+)?(?:\.\w+)?|extraServices(?:\.\w+)?|notes)\b"
)

# The last part of our field → code and title.
_WORDS = {
    "reference": ("reference_wrong", mark("{system} does not take this order number")),
    "email": ("email_wrong", mark("{system} does not take this e-mail address")),
    "name": ("name_wrong", mark("{system} does not take this name")),
    "phone": ("phone_wrong", mark("{system} does not take this number")),
    "street": ("street_wrong", mark("{system} does not take this street")),
    "postal_code": ("postal_code_wrong", mark("{system} does not take this postal code")),
    "city": ("city_wrong", mark("{system} does not take this city")),
    "country": ("country_wrong", mark("{system} does not take this country")),
    "date": ("date_wrong", mark("{system} does not take this day")),
    "time_from": ("time_wrong", mark("{system} does not take this time")),
    "time_to": ("time_wrong", mark("{system} does not take this time")),
    "vehicle_type": ("vehicle_wrong", mark("{system} does not take this vehicle")),
    "total_price_eur": ("price_wrong", mark("{system} does not take this price")),
    "currency": ("currency_wrong", mark("{system} does not take this currency")),
    "distance_km": ("distance_wrong", mark("{system} does not take this distance")),
    "total_weight_kg": ("weight_wrong", mark("{system} does not take this weight")),
    "weight_grams": ("weight_wrong", mark("{system} does not take this weight")),
    "weight": ("weight_wrong", mark("{system} does not take this weight")),
    "packages": ("packages_wrong", mark("{system} does not take this packing list")),
    "parcels": ("parcels_wrong", mark("{system} does not take these parcels")),
    "extra_services": ("services_wrong", mark("{system} does not take these extra services")),
    "notes": ("notes_wrong", mark("{system} does not take these notes")),
    "courier_note": ("notes_wrong", mark("{system} does not take this note")),
}


class Origins:
    """Where the fields of a request came from, so that a complaint goes back there.

    Args:
        customer: Our path of the customer: ``recipient``, ``sender``, or the extras' own.
        own_packages: Whether the packing list is the extras' own.
        own_notes: Whether the notes are the extras' own.
    """

    def __init__(self, customer: str = "recipient", *, own_packages: bool = False, own_notes: bool = False) -> None:
        self._customer = customer
        self._own_packages = own_packages
        self._own_notes = own_notes

    def field(self, path: str) -> str:
        """Translate a place on the wire into our dotted field; empty when it names none that we know."""
        steps = [step for step in re.split(r"[.\[\]/]+", path) if step]
        while steps and steps[0] not in {"customer", "packages", "notes", *_SIDES, *_WHOLE}:
            steps.pop(0)
        if not steps:
            return ""
        root, first = steps[0], steps[1] if len(steps) > 1 else ""
        if root == "customer":
            return f"{self._customer}.{first}" if first in {"email", "name", "phone"} else self._customer
        if root in _SIDES:
            return self._stop(root, first)
        if root == "packages":
            return self._package(steps[1:])
        if root == "notes":
            return f"{PATH}.notes" if self._own_notes else "courier_note"
        return _WHOLE[root]

    @staticmethod
    def _stop(root: str, name: str) -> str:
        if name in _TIMES:
            return f"{PATH}.{root}.{_TIMES[name]}"
        return f"{_SIDES[root]}.{_PLACE[name]}" if name in _PLACE else f"{_SIDES[root]}.address"

    def _package(self, rest: Sequence[str]) -> str:
        root = f"{PATH}.packages" if self._own_packages else "parcels"
        if not rest or not (rest[0].isascii() and rest[0].isdigit()):
            return root
        name = rest[1] if len(rest) > 1 else ""
        own = name if name in {*_PARCEL, "quantity"} else ""
        ours = own if self._own_packages else _PARCEL.get(name, "")
        return ".".join(filter(None, (root, str(int(rest[0][:6])), ours)))


def problem_of(said: Said, origins: Origins, done: str = NOT_ORDERED) -> Problem:
    """Put one complaint into words at its field; Betakom's own words follow in the hint.

    Args:
        said: Without secrets.
        done: What was not done, as a sentence.
    """
    named = _NAMED.search(said.message) if not said.path else None
    field = origins.field(said.path or (named.group() if named else ""))
    code, title = _WORDS.get(field.rpartition(".")[2], ("refused", mark("{system} does not take the order as it is")))
    return Problem(
        code=code,
        title=say(title, system=_SYSTEM),
        hint=_with_words(say(done), said.message),
        field=field,
        blame=Blame.PACKER,
    )


def _with_words(done: str, message: str) -> str:
    return running(done, says(_SYSTEM, message))


def order_refused(answer: Answer, said: Sequence[Said], detail: str, origins: Origins, clock_seconds: int) -> Refused:
    """Build the error for a 4xx to an order (documented: 400 validation, 401 signature or time, 413 too big)."""
    words = said[0].message if said else ""
    if answer.status in {401, 403}:
        return Refused(_signature_refused(answer, words, clock_seconds), detail)
    if answer.status == 413:
        hint = _with_words(say(NOT_ORDERED), words)
        return Refused(_office("too_big", say("The order is too big for Betakom"), hint), detail)
    if answer.status in {404, 405}:
        hint = running(say(NOT_ORDERED), say("Look at the address in Accounts."))
        return Refused(_office("wrong_address", say("There is no such service at this address"), hint), detail)
    problems: dict[str, Problem] = {}
    for complaint in said or (Said(""),):
        problem = problem_of(complaint, origins)
        problems.setdefault(problem.field or problem.hint, problem)
    first, *others = problems.values()
    return Refused(first, detail, tuple(others))


def _office(code: str, title: str, hint: str) -> Problem:
    return Problem(code=code, title=title, hint=hint, blame=Blame.OFFICE)


def seconds_apart(answer: Answer) -> int | None:
    """Return how many seconds this computer's clock is ahead of Betakom's; None when Betakom does not say its time."""
    try:
        theirs = parsedate_to_datetime(answer.headers.get("date", ""))
    except ValueError:
        return None
    theirs = theirs if theirs.tzinfo else theirs.replace(tzinfo=UTC)
    return round((answer.received_at - theirs).total_seconds())


def _signature_refused(answer: Answer, words: str, clock_seconds: int) -> Problem:
    """Say what is wrong with a signature: the clock, where it is known to be, else the account."""
    apart = seconds_apart(answer)
    if answer.status == 401 and apart is not None and abs(apart) > clock_seconds:
        differs = _AHEAD if apart > 0 else _BEHIND
        what_now = say("Betakom takes {seconds} s: set the clock, then place it again.", seconds=clock_seconds)
        return _office("clock_wrong", say(differs, seconds=abs(apart)), running(say(NOT_ORDERED), what_now))
    hint = running(say(NOT_ORDERED), say("Look at partner id and secret in Accounts."))
    return _office("key_refused", say("Betakom does not take this signature"), _with_words(hint, words))


def decision_refused(answer: Answer, said: Sequence[Said], detail: str, done: str) -> Refused:
    """Build the error for a 4xx about an order that exists (documented: 401 no token, 403 another token)."""
    words = said[0].message if said else ""
    if answer.status in {401, 403}:
        hint = running(done, say("Only the link in the customer's mail can confirm or decline it."))
        title = say("Betakom does not take this order's token")
        return Refused(_office("token_refused", title, _with_words(hint, words)), detail)
    code, title = (
        ("not_found", say("Betakom does not know this order"))
        if answer.status in {404, 410}
        else ("refused", say("Betakom does not take this decision"))
    )
    return Refused(Problem(code=code, title=title, hint=_with_words(done, words), blame=Blame.CARRIER), detail)


def no_number(answer: Answer, names: Sequence[str]) -> OutcomeUnknown:
    """Build the error for an order that was accepted without a number: it stands, and nobody can name it."""
    problem = Problem(
        code="unreadable_answer",
        title=say("Betakom accepted it (code {status}) but named no order number", status=answer.status),
        hint="Send it again: Betakom knows it by your number and makes no second one.",
        blame=Blame.CARRIER,
    )
    detail = f"{answer.call.verb}: HTTP {answer.status}, {len(answer.content)} bytes; names: {', '.join(names)[:500]}"
    return OutcomeUnknown(problem, detail)


def known_before(number: str, order_id: str, *, compared: bool) -> Problem:
    """Build the notice for an order that Betakom had already, with other or with unknown data (it returns the original)."""
    title = _NOT_RESENT if compared else _NOT_COMPARED
    return Problem(
        code="known_with_other_data" if compared else "known_not_compared",
        title=say(title, number=number, order=order_id),
        hint="The first version stands there. Decline it and post it with a new number if it is not right.",
        blame=Blame.OFFICE,
    )


def no_token(*, not_kept: bool = False) -> Problem:
    """Build the notice for an order that stands, and whose token is not here."""
    return Problem(
        code="token_not_kept" if not_kept else "token_missing",
        title="The token could not be kept" if not_kept else "Betakom sent no token",
        hint="The order stands. Only the link in the customer's mail can confirm or decline it.",
        blame=Blame.OFFICE,
    )


def line_too_long(per_minute: int, seconds: float) -> Problem:
    """Build the problem for an order that would pass the rate; it never left."""
    return Problem(
        code="slow_down",
        title=say("The {rate} orders a minute that Betakom takes are used up", rate=per_minute),
        hint=say("Nothing left the station. Try again in {seconds:.0f} s.", seconds=seconds),
        blame=Blame.STATION,
    )
