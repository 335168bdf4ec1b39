"""Numbers and days are written as the people of the desk's place write them."""

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest

from app.domain.labels import LETTER
from app.domain.money import Money
from app.domain.numbers import day_shown, decimal_shown, number_shown, weekday_shown, whole_shown, write_as
from app.domain.weights import kilograms

THURSDAY = datetime(2026, 7, 2, 8, tzinfo=UTC)


@pytest.fixture(autouse=True)
def _nowhere_afterwards() -> Iterator[None]:
    yield
    write_as(None)


@pytest.mark.parametrize(
    ("place", "words"),
    [("", "12,000"), ("en_GB", "12,000"), ("de_DE", "12.000"), ("nb_NO", "12\xa0000"), ("xx", "12,000")],
)
def test_groups_of_three_are_parted_as_the_place_does(place: str, words: str) -> None:
    write_as(lambda: place)
    assert whole_shown(11_999.8) == words
    assert whole_shown(999) == "999"


def test_without_a_place_all_is_plain_english() -> None:
    assert [decimal_shown(1.255, 1), number_shown(102.0), number_shown(215.9)] == ["1.3", "102", "215.9"]
    assert [day_shown(THURSDAY), weekday_shown(THURSDAY), kilograms(1250)] == ["Thu 02 Jul", "Thu", "1.25 kg"]


@pytest.mark.parametrize(
    ("place", "weight", "sheet", "day", "price"),
    [
        ("nb_NO", "1,25 kg", "215,9 × 279,4 mm", "tor. 2. juli", "1 500,50 kr"),
        ("de_DE", "1,25 kg", "215,9 × 279,4 mm", "Do., 2. Juli", "1.500,50 NOK"),
        ("en_GB", "1.25 kg", "215.9 × 279.4 mm", "Thu 2 Jul", "NOK 1,500.50"),
        ("xx", "1.25 kg", "215.9 × 279.4 mm", "Thu 02 Jul", "NOK 1,500.50"),
    ],
)
def test_a_place_writes_in_its_own_way(place: str, weight: str, sheet: str, day: str, price: str) -> None:
    write_as(lambda: place)
    assert (kilograms(1250), LETTER.shown(), day_shown(THURSDAY)) == (weight, sheet, day)
    assert Money(minor_units=150_050, currency="NOK").shown() == price
