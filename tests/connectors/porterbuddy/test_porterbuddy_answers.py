"""The document's example answers are read; what nobody documented passes through or is left out."""

import json
from datetime import UTC, date, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from app.connectors.porterbuddy import booked, reading, terms, wire_answers
from app.domain.money import Money
from app.domain.orders import OrderState, Placement
from tests.fakes.porterbuddy_examples import CONSOLIDATED, ORDER, TOKEN, WINDOW, text

NOW = datetime(2025, 2, 13, 8, tzinfo=UTC)


def availability(**changes: Any) -> Any:
    data = {**json.loads(text("availability_answer")), **changes}
    return reading.availability(wire_answers.AvailabilityAnswer.model_validate(data), NOW)


def a_window(**changes: Any) -> dict[str, Any]:
    return {**json.loads(text("availability_answer"))["deliveryWindows"][0], **changes}


def test_availability() -> None:
    read = availability()
    assert len(read.windows) == 4
    first = read.windows[0]
    assert first.start == datetime.fromisoformat("2025-02-13T17:30:00+01:00")
    assert first.end == datetime.fromisoformat("2025-02-13T19:30:00+01:00")
    assert first.price == Money(minor_units=14900, currency="NOK")
    assert first.expires_at == datetime.fromisoformat("2025-02-13T13:00:13+01:00")
    assert first.token.get_secret_value() == TOKEN
    assert not first.consolidated
    assert read.destination is not None
    assert read.destination.lines() == ("Høyenhallveien 25", "0678 Oslo")
    assert read.destination.country == "NO"
    assert read.destination_text == "Høyenhallveien 25, 0678 Oslo, Norway"
    assert read.flags == ("CONSOLIDATION_ENABLED",)
    assert read.asked_at == NOW
    assert TOKEN not in repr(read) + read.model_dump_json()


def test_no_window_is_an_answer() -> None:
    assert availability(deliveryWindows=[]).windows == ()


def test_a_consolidated_offer_may_hide_its_times() -> None:
    offer = {"token": "abc", "product": "delivery", "price": {"fractionalDenomination": "9900", "currency": "nok"}}
    read = availability(deliveryWindows=[], consolidatedWindow=offer).windows[0]
    assert (read.start, read.is_consolidated_offer, read.consolidated) == (None, True, True)
    assert read.price == Money(minor_units=9900, currency="NOK")


def test_a_window_that_cannot_be_read_costs_only_itself() -> None:
    bad: list[Any] = [
        a_window(start="2025-02-13T17:30:00"),
        a_window(expiresAt="2025-02-13T13:00:13"),
        a_window(start=None),
        a_window(start="2025-02-13T19:30:00+01:00"),
        a_window(price={"fractionalDenomination": 149.5, "currency": "NOK"}),
        a_window(price={"fractionalDenomination": 149, "currency": "kroner"}),
        "window",
        None,
    ]
    assert len(availability(deliveryWindows=[*bad, a_window()]).windows) == 1
    for entry in bad:
        with pytest.raises(reading.NothingReadable):
            availability(deliveryWindows=[entry])


def test_what_nobody_documented_passes() -> None:
    window = a_window(
        product="teleport", surprise={"x": 1}, displayPrice={"fractionalDenomination": "0", "currency": "NOK"}
    )
    read = availability(deliveryWindows=[window], flags=["NEW_FLAG", 7], more=[1])
    assert read.windows[0].product == "teleport"
    assert read.windows[0].display_price == Money(minor_units=0, currency="NOK")
    assert read.flags == ("NEW_FLAG",)
    assert availability(flags=None, destinationResolvedAddress=None).destination is None


@pytest.mark.parametrize(
    ("address", "known", "shown"),
    [
        ({"postalCode": "0678", "country": "NO"}, False, "0678, NO"),
        (
            {"streetName": "Gata", "streetNumber": 4, "postalCode": "11455", "city": "S", "country": "se"},
            True,
            "Gata 4, 11455 S, se",
        ),
        (
            {"streetName": "G", "streetNumber": "4", "postalCode": "1", "city": "S", "country": "Atlantis"},
            False,
            "G 4, 1 S, Atlantis",
        ),
        ({"fullAddressString": "somewhere"}, False, "somewhere"),
        ({}, False, ""),
    ],
)
def test_resolved_addresses(address: dict[str, Any], known: bool, shown: str) -> None:
    read = availability(destinationResolvedAddress=address)
    assert (read.destination is not None) is known
    assert read.destination_text == shown


def test_placement() -> None:
    read = wire_answers.OrderAnswer.model_validate_json(text("order_answer"))
    placed = reading.placement(read, WINDOW)
    assert placed.carrier_order_id == "1702918291025"
    assert placed.pickup_at == datetime.fromisoformat("2025-02-13T15:00:00+02:00")
    assert placed.window is not None
    assert placed.window.same_time(WINDOW)
    assert placed.window.token.get_secret_value() == ""
    assert reading.placement(read, CONSOLIDATED).window is None
    assert reading.placement(read, None).window is None
    assert "recipient_tracking" not in repr(read)


@pytest.mark.parametrize(
    "answer",
    [
        {"orderId": 17},
        {"orderId": "17", "pickupTime": "soon"},
        {"orderId": " 17 ", "pickupTime": "2025-02-13T15:00:00"},
    ],
)
def test_an_order_exists_whatever_else_is_said(answer: dict[str, Any]) -> None:
    placed = reading.placement(wire_answers.OrderAnswer.model_validate(answer), None)
    assert (placed.carrier_order_id, placed.pickup_at) == ("17", None)


@pytest.mark.parametrize(
    "answer",
    [
        {},
        {"orderId": None},
        {"orderId": ""},
        {"orderId": True},
        {"orderId": ["1"]},
        {"orderId": "a b"},
        {"id": "1"},
    ],
)
def test_without_a_number_there_is_no_order(answer: dict[str, Any]) -> None:
    with pytest.raises(ValidationError):
        wire_answers.OrderAnswer.model_validate(answer)


@pytest.mark.parametrize("sample", ["status_answer", "status_by_reference_answer", "status_by_tms_reference_answer"])
def test_status(sample: str) -> None:
    read = reading.status(wire_answers.StatusAnswer.model_validate_json(text(sample)))
    assert (read.carrier_order_id, read.raw, read.state, read.final) == ("1702918291025", "ready", None, False)
    assert read.updated_at == datetime(2021, 3, 25, 10, 30, 35, 742857, tzinfo=UTC)
    assert read.pickup_at == datetime.fromisoformat("2025-02-13T15:00:00+02:00")
    assert (read.reference, read.tms_reference) == ("order-#12345678", "order-#12345678")


@pytest.mark.parametrize(
    ("raw", "state"),
    [
        ("delivered", OrderState.DELIVERED),
        ("cancelled", OrderState.CANCELLED),
        ("canceled", OrderState.CANCELLED),
        ("CANCELED ", OrderState.CANCELLED),
        ("received", None),
        ("in_delivery", None),
        ("abducted", None),
    ],
)
def test_words_of_a_status(raw: str, state: OrderState | None) -> None:
    read = reading.status(wire_answers.StatusAnswer(order_id="1", order_status=raw))
    assert (read.raw, read.state, read.final) == (raw, state, state is not None)


def test_webhook_body_is_a_status() -> None:
    read = reading.status(wire_answers.StatusAnswer.model_validate_json(text("webhook_body")))
    assert (read.state, read.final, read.reference) == (OrderState.CANCELLED, True, "order-12345")


def test_order_data() -> None:
    answer = wire_answers.SelfAnswer.model_validate_json(text("order_data_answer"))
    read = reading.carrier_order(answer)
    assert (read.carrier_order_id, read.status.raw, read.recipient_name) == (
        "13218",
        "ready",
        "Roger Olsen (Recipient)",
    )
    assert read.created_at == datetime(2021, 5, 31, 7, 13, 41, 525648, tzinfo=UTC)
    assert read.deliver_from == datetime(2021, 6, 10, 10, tzinfo=UTC)
    assert read.deliver_until == datetime(2021, 6, 10, 14, tzinfo=UTC)
    assert read.destination == "Høyenhallveien 25, 0678 Oslo, Norway"
    assert read.reference == "c46e068c-a3bb-4429-ac12-f81ee3ce9e86"
    assert (read.parcel_identifiers, read.scanned_at, read.delivered_at) == ((), None, None)
    for secret in ("1VgOBLIHOQSNNxaiS6AaVt", "02766", "74nBxcSLzQI0FIjJuZZHRQ", "locationToken"):
        assert secret not in repr(answer) + repr(read)


def test_label_info() -> None:
    info = wire_answers.LabelInfo.model_validate_json(text("label_info_answer"))
    assert [package.parcel_shipment_identifier for package in info.packages] == ["12345"]
    assert "4ZvwE4kloM3vyQN4tuO5UC" not in repr(info)


def test_confirmed_scan() -> None:
    answer = wire_answers.ScanAnswer.model_validate_json(text("confirmed_scan_answer"))
    read = reading.scan_confirmation(answer, ["12345", "67890"], taken=True)
    assert (read.confirmed, read.unknown) == (("12345", "67890"), ())


def test_an_unknown_scan_leaves_none_recorded() -> None:
    answer = wire_answers.ScanAnswer.model_validate({"unknownIds": [67890, None]})
    assert reading.scan_confirmation(answer, ["12345", "67890"], taken=False).confirmed == ()
    read = reading.scan_confirmation(answer, ["12345", "67890"], taken=True)
    assert (read.confirmed, read.unknown) == (("12345",), ("67890",))


_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=8,
)


@given(st.dictionaries(st.sampled_from(list(json.loads(text("availability_answer"))["deliveryWindows"][0])), _JSON))
def test_no_window_breaks_the_reader(changes: dict[str, Any]) -> None:
    assert len(availability(deliveryWindows=[a_window(), a_window(**changes)]).windows) in {1, 2}


@given(st.dictionaries(st.sampled_from(list(json.loads(text("order_data_answer")))), _JSON))
def test_order_data_is_read_or_refused(changes: dict[str, Any]) -> None:
    try:
        answer = wire_answers.SelfAnswer.model_validate({**json.loads(text("order_data_answer")), **changes})
    except ValidationError:
        return
    assert reading.carrier_order(answer).carrier_order_id
    assert terms.terms(answer)[1]
    placed = booked.with_window(Placement(carrier_order_id="1"), answer, CONSOLIDATED, "delivery")
    assert booked.with_differences(placed, answer, ORDER, WINDOW).notices


def test_order_data_say_the_rest_in_words() -> None:
    read = reading.carrier_order(wire_answers.SelfAnswer.model_validate_json(text("order_data_answer")))
    assert read.status.pickup_on == date(2021, 6, 10)
    assert read.facts == (
        ("Recipient's phone", "+47 65789832"),
        ("Recipient's e-mail", "testemail+recipient_ves4ab9qjc@porterbuddy.com"),
        ("Sender", "Nils Johansen (Sender)"),
        ("Sender's address", "Keysers Gate 3, 0165 Oslo, Norway"),
        ("Sender's phone", "+47 65127865"),
        ("Sender's e-mail", "testemail+sender@porterbuddy.com"),
        ("Region", "OSLO → OSLO"),
        ("Kind of delivery", "SCHEDULED"),
        ("Over size or weight", "no"),
        ("At the door", "REQUIRE_PIN"),
        ("Minimum age", "16"),
        ("Signature", "no"),
        ("Recipient confirms receipt", "no"),
        ("Leave at the doorstep (deprecated)", "no"),
        ("Check of identity (deprecated)", "yes"),
        ("Only to the recipient (deprecated)", "yes"),
        ("Parcel 1", "Parcel description, 2000 g, 1 × 40 × 1 cm"),
    )
