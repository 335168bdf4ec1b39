"""What Porterbuddy holds of an order, as the change that would change nothing; and what it does not show."""

from collections.abc import Sequence

from pydantic import ValidationError

from app.connectors.porterbuddy import asking, wire_answers
from app.connectors.porterbuddy.shipment import ShipmentDetails, ShipmentParcel, Temperature, VerificationChanges
from app.domain.orders import AtTheDoor, Order
from app.domain.wording import mark, say

NO_TEMPERATURES = mark(
    "Porterbuddy shows no temperature for any parcel. A parcel that has one loses it unless it is entered here."
)
NO_SHIPMENT_NUMBER = mark("Porterbuddy does not show the shipment number. It is sent only when it is entered here.")


def terms(answer: wire_answers.SelfAnswer) -> tuple[ShipmentDetails, tuple[str, ...]]:
    """Read an order as the change that would change nothing, with what could not be taken over."""
    notes: list[str] = []
    parcels = tuple(_parcel(number, parcel, notes) for number, parcel in enumerate(answer.parcels, start=1))
    verifications = _verifications(answer.verifications, notes)
    if parcels and not any(parcel.temperature for parcel in parcels):
        notes.append(say(NO_TEMPERATURES))
    notes.append(say(NO_SHIPMENT_NUMBER))
    details = ShipmentDetails(
        parcels=parcels, order_reference=_line(answer.order_reference), verifications=verifications
    )
    return details, tuple(notes)


def _line(text: str | None) -> str:
    return (text or "").strip()[:500]


def _parcel(number: int, parcel: wire_answers.SelfParcel, notes: list[str]) -> ShipmentParcel:
    temperature = None
    if parcel.constraints is not None:
        try:
            held = wire_answers.HeldConstraints.model_validate(parcel.constraints).temperature
            temperature = Temperature(minimum_celsius=held.minimum_celsius, maximum_celsius=held.maximum_celsius)
        except ValidationError:
            notes.append(
                say(
                    "Parcel {number} has constraints that the station cannot read. Sending removes them.", number=number
                )
            )
    fields = {
        "identifier": _line(parcel.parcel_shipment_identifier),
        "description": _line(parcel.description),
        "weight_grams": parcel.weight_grams,
        "width_cm": parcel.width_cm,
        "height_cm": parcel.height_cm,
        "depth_cm": parcel.depth_cm,
        "temperature": temperature,
    }
    try:
        return ShipmentParcel.model_validate(fields)
    except ValidationError as error:
        odd = {str(line["loc"][0]) for line in error.errors(include_url=False, include_input=False)}
        notes.append(
            say(
                "Parcel {number}: {fields} cannot be taken over as Porterbuddy shows it.",
                number=number,
                fields=", ".join(sorted(odd)),
            )
        )
        return ShipmentParcel.model_validate({name: value for name, value in fields.items() if name not in odd})


def _verifications(held: wire_answers.SelfVerifications | None, notes: list[str]) -> VerificationChanges:
    if held is None:
        return VerificationChanges()
    word = (held.delivery_verification or "").strip()
    door = next((mode for mode in AtTheDoor if mode.value == word.casefold()), None)
    if word and door is None:
        notes.append(
            say(
                "Porterbuddy checks at the door in a way the station does not know: “{word}”. It stays.", word=word[:60]
            )
        )
    old = {
        "leaveAtDoorstep": held.leave_at_doorstep,
        "idCheck": held.id_check,
        "onlyToRecipient": held.only_to_recipient,
    }
    if flags := [name for name, value in old.items() if value]:
        notes.append(
            say(
                "The order has deprecated flags: {flags}. They are never sent and count no more.",
                flags=", ".join(flags),
            )
        )
    age = held.minimum_age_check
    if age is not None and not 0 <= age <= 120:
        notes.append(say("Porterbuddy holds a minimum age of {age}. It stays.", age=age))
        age = None
    return VerificationChanges(
        at_the_door=door,
        minimum_age=age,
        signature=held.require_signature,
        confirm_receipt=held.confirm_customer_receipt,
    )


def completed(held: ShipmentDetails, said: Sequence[str], order: Order) -> tuple[ShipmentDetails, tuple[str, ...]]:
    """Fill in what Porterbuddy does not show from the order that the station sent, and say so.

    Numbers are taken by place where Porterbuddy shows none at all, temperatures by number where it shows none at all: one that
    it shows proves that it would show the others.
    """
    notes = [note for note in said if note not in {say(NO_TEMPERATURES), say(NO_SHIPMENT_NUMBER)}]
    parcels = held.parcels
    if len(parcels) == len(order.parcels) and not any(parcel.identifier for parcel in parcels):
        parcels = tuple(
            parcel.model_copy(update={"identifier": own.identifier})
            for parcel, own in zip(parcels, order.parcels, strict=True)
        )
        if any(parcel.identifier for parcel in parcels):
            notes.append(say("Porterbuddy does not show the parcels' numbers. They are those of the station's order."))
    if not any(parcel.temperature for parcel in parcels):
        parcels, filled = _with_temperatures(parcels, order)
        notes += [
            say(
                "Porterbuddy shows no temperature. {own} for parcel {number} is what the station ordered.",
                own=own,
                number=name,
            )
            for name, own in filled
        ]
    number = held.shipment_identifier or asking.extras_of(order).shipment_identifier
    ordered = say("The shipment number {number} is what the station ordered.", number=number) if number else ""
    notes.append(ordered or say(NO_SHIPMENT_NUMBER))
    return held.model_copy(update={"parcels": parcels, "shipment_identifier": number}), tuple(notes)


def _with_temperatures(
    parcels: Sequence[ShipmentParcel], order: Order
) -> tuple[tuple[ShipmentParcel, ...], list[tuple[str, str]]]:
    own = {parcel.identifier: parcel.temperature for parcel in order.parcels if parcel.identifier}
    found: list[ShipmentParcel] = []
    filled: list[tuple[str, str]] = []
    for parcel in parcels:
        ordered = own.get(parcel.identifier)
        if ordered is None:
            found.append(parcel)
            continue
        temperature = Temperature.model_validate(ordered.model_dump())
        filled.append((parcel.identifier, temperature.words()))
        found.append(parcel.model_copy(update={"temperature": temperature}))
    return tuple(found), filled
