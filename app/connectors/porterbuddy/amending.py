"""Changing the parcels of an order that Porterbuddy has: what it holds, what may be sent, what may be said of it.

The list of parcels that is sent replaces the one that is there (porterbuddy.txt, "Update shipment details").
"""

import re
from collections.abc import Iterator
from datetime import datetime

from pydantic import BaseModel, ValidationError

from app.connectorkit.sentences import running
from app.connectors.porterbuddy import asking, wire_changes
from app.connectors.porterbuddy.shipment import ShipmentDetails, Temperature, VerificationChanges
from app.domain.amendments import AmendmentAnswer, AmendmentBasis
from app.domain.checks import invalid_input
from app.domain.errors import Blame, InvalidInput, Problem, Refused
from app.domain.ports import ParcelDetails
from app.domain.wording import mark, say, say_many

_NOTHING_SENT = mark("Nothing was sent.")
_DIGITS = re.compile(r"[0-9]{5,20}", re.ASCII)
_FINAL = frozenset({"delivered", "cancelled", "canceled"})

FETCH_AGAIN = mark("Labels that were fetched before may be out of date: fetch and print them again.")
OVERWRITES = mark("The list of parcels replaces the one at Porterbuddy: sizes, weights, temperatures and numbers.")
NOT_AFTER_PRINTING = mark("Temperatures must not be changed once labels are printed.")
NEEDS_CONTRACT = mark("Without a contract for checks at the door, Porterbuddy ignores a minimum age and a signature.")


# --- what is wanted --------------------------------------------------------------------------------------------------


def as_details(wanted: BaseModel) -> ShipmentDetails:
    """Return what was filled in as this connector's own model.

    Raises:
        InvalidInput: It is no filling of it.
    """
    if isinstance(wanted, ShipmentDetails):
        return wanted
    try:
        return ShipmentDetails.model_validate(wanted.model_dump())
    except ValidationError as error:
        raise invalid_input(error, say(_NOTHING_SENT)) from None


def held(basis: AmendmentBasis) -> ShipmentDetails:
    """Return what Porterbuddy holds, as it was read.

    Raises:
        Refused: It was not read.
    """
    if not basis.readable:
        raise unread(basis.problem or _UNREAD)
    return as_details(basis.terms)


def check(details: ShipmentDetails) -> None:
    """Look whether a change keeps the document's limits (sections "Update shipment details" and "Parcel").

    Raises:
        InvalidInput: With each field that does not.
    """
    problems = list(_wrong(details))
    if problems:
        raise InvalidInput(problems[0], ", ".join(problem.field for problem in problems), tuple(problems[1:]))


def _wrong(details: ShipmentDetails) -> Iterator[Problem]:
    if not details.parcels:
        yield asking.invalid("parcels_missing", say("The complete list of parcels is needed: there is none"), "parcels")
    given: set[str] = set()
    for place, parcel in enumerate(details.parcels):
        at = f"parcels.{place}"
        if not parcel.description:
            yield asking.invalid("description_missing", say("What is inside is missing"), f"{at}.description")
        if parcel.weight_grams is None:
            yield asking.invalid("weight_missing", say("The weight is missing"), f"{at}.weight_grams")
        if parcel.identifier and not _DIGITS.fullmatch(parcel.identifier):
            yield asking.invalid("identifier_wrong", say("5 to 20 digits and nothing else"), f"{at}.identifier")
        if parcel.identifier and parcel.identifier in given:
            title = say("Another parcel of this order has this number")
            yield asking.invalid("identifier_twice", title, f"{at}.identifier")
        if not asking.may_be_carried_at(parcel.temperature):
            yield asking.temperature_wrong(f"{at}.temperature")
        given.add(parcel.identifier)
    if details.shipment_identifier and not _DIGITS.fullmatch(details.shipment_identifier):
        yield asking.invalid("identifier_wrong", say("5 to 20 digits and nothing else"), "shipment_identifier")


def stays(path: str) -> bool:
    """Tell whether what is left empty is kept: all but what belongs to a parcel."""
    return not path.startswith("parcels")


def warnings(before: ShipmentDetails, after: ShipmentDetails, status: str) -> tuple[str, ...]:
    """Say what a person should know before sending."""
    found = []
    if before.parcels != after.parcels:
        found.append(say(OVERWRITES))
    if _temperatures(before) != _temperatures(after):
        found.append(say(NOT_AFTER_PRINTING))
    found.append(say(FETCH_AGAIN))
    nameless = [str(place) for place, parcel in enumerate(after.parcels, start=1) if not parcel.identifier]
    if nameless:
        numbers = ", ".join(nameless)
        found.append(say("Parcel {numbers} has no number: its scan cannot be confirmed.", numbers=numbers))
    if before.shipment_identifier and not after.shipment_identifier:
        found.append(say("Porterbuddy does not say whether a shipment number that is left out stays."))
    if _wants_proof(after.verifications) and not _wants_proof(before.verifications):
        found.append(say(NEEDS_CONTRACT))
    if status.strip().casefold() in _FINAL:
        found.append(say("The order is {status}: Porterbuddy may not take changes any more.", status=status))
    return tuple(found)


def _temperatures(details: ShipmentDetails) -> dict[str, Temperature | None]:
    """Return the temperatures by parcel; a parcel that goes away does not count as changed."""
    return {parcel.line_key(): parcel.temperature for parcel in details.parcels if parcel.temperature is not None}


def _wants_proof(verifications: VerificationChanges) -> bool:
    return bool(verifications.signature or verifications.minimum_age)


def request(before: ShipmentDetails, after: ShipmentDetails) -> wire_changes.ShipmentDetailsRequest:
    """Build the change: all parcels, and of the rest what is to become different.

    What a person did not touch is not sent: the recipient may have changed it meanwhile. A shipment number is sent whenever
    it is known, since the document does not say that one left out stays.
    """
    parcels = [
        wire_changes.NumberedOrNot(
            description=parcel.description,
            **asking.box_fields(parcel),
            **asking.given(parcel_shipment_identifier=parcel.identifier),
        )
        for parcel in after.parcels
    ]
    reference = after.order_reference if after.order_reference != before.order_reference else ""
    return wire_changes.ShipmentDetailsRequest(
        parcels=parcels,
        **asking.given(
            shipment_identifier=after.shipment_identifier,
            order_reference=reference,
            verifications=_verifications_update(before.verifications, after.verifications),
        ),
    )


def _verifications_update(
    before: VerificationChanges, after: VerificationChanges
) -> wire_changes.VerificationsUpdate | None:
    changed = {
        name: getattr(after, name)
        for name in VerificationChanges.model_fields
        if getattr(after, name) not in {None, getattr(before, name)}
    }
    if not changed:
        return None
    door = changed.get("at_the_door")
    return wire_changes.VerificationsUpdate(
        # As in the document's example; a null changes nothing.
        minimum_age_check=changed.get("minimum_age"),
        **asking.given(
            require_signature=changed.get("signature"),
            delivery_verification=door and door.value.upper(),
            confirm_customer_receipt=changed.get("confirm_receipt"),
        ),
    )


# --- what may be said of it ------------------------------------------------------------------------------------------


def answered(order_id: str, at: datetime, after: ShipmentDetails) -> AmendmentAnswer:
    """Say what is known of a change that Porterbuddy took."""
    taken = say_many(
        len(after.parcels),
        "Porterbuddy took the change: 1 parcel.",
        "Porterbuddy took the change: {n} parcels.",
    )
    return AmendmentAnswer(
        order_id=order_id,
        answered_at=at,
        words=running(taken, say(FETCH_AGAIN)),
        notes=(say(NOT_AFTER_PRINTING),) if any(parcel.temperature for parcel in after.parcels) else (),
    )


_UNREAD = Problem(code="unread_order", title="The order was not read", blame=Blame.PACKER)


def unread(problem: Problem) -> Refused:
    """Build the error for a change without having read the order, which would overwrite what nobody has seen."""
    why = Problem(
        code="unread_order",
        title="Porterbuddy's list of parcels is not overwritten unread",
        hint=running(say("Nothing was changed."), f"{say(problem.title)}.", say("Read the order first.")),
        blame=problem.blame,
    )
    return Refused(why, problem.code)


def read_first(order_id: str) -> InvalidInput:
    """Build the error for a change after one whose answer was lost."""
    problem = Problem(
        code="read_first",
        title="An earlier change may have arrived",
        hint="Nothing was sent. Read the order again: it shows what Porterbuddy holds now.",
        blame=Blame.PACKER,
    )
    return InvalidInput(problem, f"order {order_id}")


def nothing_changes() -> InvalidInput:
    """Build the error for a change that would change nothing."""
    problem = Problem(
        code="nothing_changes", title="Porterbuddy holds all of this already", hint=_NOTHING_SENT, blame=Blame.PACKER
    )
    return InvalidInput(problem)


# --- details of one parcel -------------------------------------------------------------------------------------------


def details_request(identifier: str, details: ParcelDetails) -> wire_changes.ParcelDetailsRequest:
    """Build the details of a parcel (section "Set parcel details").

    Raises:
        InvalidInput: The number is none, or Porterbuddy does not carry at these temperatures.
    """
    if not _DIGITS.fullmatch(identifier):
        raise InvalidInput(asking.invalid("identifier_wrong", say("5 to 20 digits and nothing else"), "identifier"))
    if not asking.may_be_carried_at(details.temperature):
        raise InvalidInput(asking.temperature_wrong("temperature"))
    return wire_changes.ParcelDetailsRequest(
        **asking.given(description=details.description), **asking.box_fields(details)
    )
