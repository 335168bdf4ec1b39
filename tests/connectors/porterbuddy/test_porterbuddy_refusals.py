"""Porterbuddy's complaints land at our fields, in our words, with theirs behind."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.connectorkit.calls import Answer, Call, Kind
from app.connectorkit.error_reading import Said
from app.connectors.porterbuddy.refusals import our_field, problem_of, refused
from app.domain.errors import Blame

CALL = Call(system="Porterbuddy", verb="order", kind=Kind.ONCE, method="POST", url="http://127.0.0.1")


@pytest.mark.parametrize(
    ("path", "field"),
    [
        ("destination.phoneNumber", "recipient.phone"),
        ("destination.phoneCountryCode", "recipient.phone"),
        ("destination.email", "recipient.email"),
        ("destination.name", "recipient.name"),
        ("destination.address.postalCode", "recipient.address.postal_code"),
        ("destination.address.streetNumber", "recipient.address.house_number"),
        ("destination.address", "recipient.address"),
        ("destination", "recipient"),
        ("destinationAddress.postalCode", "recipient.address.postal_code"),
        ("destinationAddress", "recipient.address"),
        ("recipient.phoneNumber", "recipient.phone"),
        ("origin.address.city", "sender.address.city"),
        ("origin.phoneNumber", "sender.phone"),
        ("origin.pickupWindows[0].start", "extras.porterbuddy.pickup_windows"),
        ("originAddress.country", "sender.address.country"),
        ("parcels[0].weightGrams", "parcels.0.weight_grams"),
        ("parcels[12].constraints.temperature.minimumCelsius", "parcels.12.temperature"),
        ("parcels[1].parcelShipmentIdentifier", "parcels.1.identifier"),
        ("parcels[1]", "parcels.1"),
        ("parcels[].widthCm", "parcels"),
        ("parcels", "parcels"),
        ("items[3].weightGrams", "items.1.weight_grams"),
        ("items[9].price.currency", "items.9.price"),
        ("destination.deliveryWindow.token", "window"),
        ("destination.consolidatedWindow", "window"),
        ("destination.verifications.minimumAgeCheck", "verification.minimum_age"),
        ("destination.verifications", "verification"),
        ("orderReference", "reference"),
        ("courierInstructions", "courier_note"),
        ("placeOrder.arg0.destination.phoneNumber", "recipient.phone"),
        ("somethingElse", ""),
        ("", ""),
    ],
)
def test_fields(path: str, field: str) -> None:
    assert our_field(path, (0, 0, 0, 1)) == field


@given(st.text())
def test_any_path_is_read(path: str) -> None:
    assert ".." not in our_field(path)


def test_words() -> None:
    problem = problem_of(Said("phone is not valid", "destination.phoneNumber"))
    assert problem.code == "phone_wrong"
    assert problem.title == "Porterbuddy does not take this number"
    assert problem.hint == "Nothing was ordered. Porterbuddy says: “phone is not valid”"
    assert problem.blame is Blame.PACKER
    assert problem_of(Said("")).title == "Porterbuddy does not take the order as it is"


def answer(status: int) -> Answer:
    return Answer(CALL, status, {}, b"", datetime.now(UTC))


def test_one_problem_a_field() -> None:
    said = [
        Said("a", "destination.phoneNumber"),
        Said("b", "destination.phoneCountryCode"),
        Said("c", "parcels[0].weightGrams"),
        Said("d"),
        Said("e"),
    ]
    error = refused(answer(422), said, "detail")
    assert [problem.field for problem in error.problems] == ["recipient.phone", "parcels.0.weight_grams", "", ""]
    assert error.detail == "detail"


def test_a_refusal_without_words() -> None:
    error = refused(answer(400), (), "")
    assert error.problem.hint == "Nothing was ordered."
    assert refused(answer(404), (), "").problem.blame is Blame.OFFICE
