import re
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from app.domain.checks import invalid_input, problems_of
from app.domain.errors import Blame
from app.domain.orders import Order, OrderState, idempotency_key
from app.domain.parcels import Parcel, parcel_identifier
from tests.fakes.desk import order_data

references = st.text(min_size=1, max_size=60)


def problems(data: dict[str, Any], prefix: str = "") -> dict[str, str]:
    with pytest.raises(ValidationError) as caught:
        Order.model_validate(data)
    return {problem.field: problem.title for problem in problems_of(caught.value, prefix)}


@pytest.mark.parametrize(
    ("field", "value", "sentence"),
    [
        ("weight_grams", 0, "More than 0"),
        ("weight_grams", -1, "More than 0"),
        ("weight_grams", 1_000_001, "1000000 at most"),
        ("weight_grams", "", "A whole number"),
        ("weight_grams", "2,5", "A whole number"),
        ("weight_grams", 2.5, "A whole number"),
        ("weight_grams", None, "A whole number"),
        ("weight_grams", "9" * 5000, "A whole number"),
        ("width_cm", 0, "More than 0"),
        ("height_cm", 1001, "1000 at most"),
        ("depth_cm", "wide", "A whole number"),
        ("identifier", "1234", "5 to 20 digits and nothing else"),
        ("identifier", "1" * 21, "5 to 20 digits and nothing else"),
        ("identifier", "12a45", "5 to 20 digits and nothing else"),
        ("identifier", "１２３４５", "5 to 20 digits and nothing else"),
        ("identifier", "12345\n6", "5 to 20 digits and nothing else"),
        ("description", "", "What is inside is missing"),
        ("description", 7, "Text"),
        ("weight_source", "guessed", "One of 'expected', 'typed' or 'weighed'"),
    ],
)
def test_a_wrong_parcel_is_said_at_its_field(field: str, value: object, sentence: str) -> None:
    assert problems({**order_data(), "parcels": [{"weight_grams": 1}, {"weight_grams": 900, field: value}]}) == {
        f"parcels.1.{field}": sentence
    }


@pytest.mark.parametrize(
    ("changes", "field", "sentence"),
    [
        ({"reference": ""}, "reference", "The order number is missing"),
        ({"reference": "a\tb"}, "reference", "The order number holds a character that cannot be printed"),
        ({"reference": "x" * 201}, "reference", "200 characters at most"),
        ({"parcels": [], "items": []}, "parcels", "Neither parcels nor items: there is nothing to send"),
        ({"parcels": [], "items": [{"name": "Socks"}]}, "items", "Without parcels each item needs a weight"),
        ({"ship_by": "2026-02-13T16:30"}, "ship_by", "A time needs its zone, as 2026-02-13T16:30+01:00"),
        ({"ship_by": "soon"}, "ship_by", "A time with its zone, as 2026-02-13T16:30+01:00"),
        ({"ship_by": 1_700_000_000}, "ship_by", "A time with its zone, as 2026-02-13T16:30+01:00"),
        ({"ship_by": "20260213"}, "ship_by", "A time with its zone, as 2026-02-13T16:30+01:00"),
        ({"ship_by": "2026-13-45T99:00Z"}, "ship_by", "A time with its zone, as 2026-02-13T16:30+01:00"),
        ({"surprise": 1}, "surprise", "The station does not know this field"),
        ({"verification": {"minimum_age": 121}}, "verification.minimum_age", "120 at most"),
        ({"verification": {"signature": "perhaps"}}, "verification.signature", "Yes or no"),
        ({"recipient": None}, "recipient", None),
    ],
)
def test_a_wrong_order_is_said_at_its_field(changes: dict[str, Any], field: str, sentence: str | None) -> None:
    found = problems({**order_data(), **changes})
    assert list(found) == [field]
    assert sentence is None or found[field] == sentence


def test_a_hundred_parcels_are_too_many() -> None:
    assert problems({**order_data(), "parcels": [{"weight_grams": 1}] * 100}) == {"parcels": "99 at most"}
    assert len(Order.model_validate({**order_data(), "parcels": [{"weight_grams": 1}] * 99}).parcels) == 99


def test_two_parcels_with_one_number_are_said_at_the_second() -> None:
    twins = [{"weight_grams": 1, "identifier": number} for number in ("12345", "", "", "12345")]
    assert list(problems({**order_data(), "parcels": twins})) == ["parcels.3.identifier"]


def test_a_prefix_stands_before_each_field() -> None:
    assert list(problems({**order_data(), "reference": ""}, "rows.3")) == ["rows.3.reference"]


def test_an_error_repeats_no_value() -> None:
    with pytest.raises(ValidationError) as caught:
        Order.model_validate({**order_data(), "reference": "", "account": ["canary-value"]})
    error = invalid_input(caught.value, "Nothing was changed.")
    assert [problem.field for problem in error.problems] == ["reference", "account"]
    assert error.problem.hint == "Nothing was changed."
    assert {problem.blame for problem in error.problems} == {Blame.PACKER}
    assert "canary" not in str(error) + error.detail + repr(error.problems)


def test_items_with_weights_are_enough() -> None:
    order = Order.model_validate({**order_data(), "parcels": [], "items": [{"name": "Socks", "weight_grams": 90}]})
    assert order.label_count == 1


def test_an_order_comes_back_from_its_own_json() -> None:
    order = Order.model_validate({**order_data(parcels=2), "ship_by": "2026-02-13T16:30+01:00"})
    assert Order.model_validate_json(order.model_dump_json()) == order


def test_sizes_are_shown_longest_first_or_not_at_all() -> None:
    assert Parcel(weight_grams=1, width_cm=30, height_cm=25, depth_cm=45).size_shown == "45 × 30 × 25 cm"
    assert Parcel(weight_grams=1, width_cm=25, height_cm=45, depth_cm=30).size_shown == "45 × 30 × 25 cm"
    assert Parcel(weight_grams=1, width_cm=30).size_shown == ""


@pytest.mark.parametrize("state", OrderState)
def test_every_state_is_open_placed_or_between(state: OrderState) -> None:
    assert state.is_open + state.is_placed + (state in {OrderState.PLACING, OrderState.IN_DOUBT}) == 1


@given(references, st.integers(1, 999))
def test_a_key_is_short_plain_and_always_the_same(reference: str, generation: int) -> None:
    key = idempotency_key(reference, generation)
    assert re.fullmatch(r"[A-Za-z0-9_-]{1,64}", key)
    assert key == idempotency_key(reference, generation)


@given(references, references, st.integers(1, 9), st.integers(1, 9))
def test_keys_of_other_orders_and_generations_differ(one: str, other: str, first: int, second: int) -> None:
    same = (one, first) == (other, second)
    assert (idempotency_key(one, first) == idempotency_key(other, second)) == same


@given(references, st.integers(1, 9), st.integers(1, 99))
def test_a_parcels_number_is_18_digits_and_always_the_same(reference: str, generation: int, place: int) -> None:
    number = parcel_identifier(reference, generation, place)
    assert re.fullmatch(r"[0-9]{18}", number)
    assert number == parcel_identifier(reference, generation, place)
    assert number.endswith(f"{place:02d}")
    assert Parcel(weight_grams=1, identifier=number).identifier == number


@given(references, references)
def test_parcels_of_other_orders_have_other_numbers(one: str, other: str) -> None:
    assert (parcel_identifier(one, 1, 1) == parcel_identifier(other, 1, 1)) == (one == other)


def test_numbers_that_were_given_stay() -> None:
    order = Order.model_validate(
        {**order_data(), "parcels": [{"weight_grams": 1, "identifier": "12345"}, {"weight_grams": 2}]}
    )
    numbered = order.with_identifiers(2)
    assert [one.identifier for one in numbered.parcels] == ["12345", parcel_identifier(order.reference, 2, 2)]
    assert numbered.with_identifiers(3) == numbered
