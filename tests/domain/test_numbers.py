"""Numbers and days as the desk's place writes them."""

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest

from app.domain.labels import LETTER
from app.domain.money import Money
from app.domain.numbers import day_shown, decimal_shown, number_shown, weekday_shown, write_as
from app.domain.weights import kilograms

THURSDAY = datetime(2026, 7, 2, 8, tzinfo=UTC)


@pytest.fixture
def _place() -> Iterator[None]:
    yield
    write_as(None)


def test_without_a_place_all_is_plain_english() -> None:
    assert [decimal_shown(1.255, 1), number_shown(102.0), number_shown(215.9)] == ["1.3", "102", "215.9"]
    assert [day_shown(THURSDAY), weekday_shown(THURSDAY), kilograms(1250)] == ["Thu 02 Jul", "Thu", "1.25 kg"]


@pytest.mark.usefixtures("_place")
@pytest.mark.parametrize(
    ("locale", "weight", "sheet", "day", "price"),
    [
        ("nb_NO", "1,25 kg", "215,9 × 279,4 mm", "tor. 2. juli", "1 500,50 kr"),
        ("de_DE", "1,25 kg", "215,9 × 279,4 mm", "Do., 2. Juli", "1.500,50 NOK"),
        ("en_GB", "1.25 kg", "215.9 × 279.4 mm", "Thu, 2 Jul", "NOK 1,500.50"),
        ("xx_nowhere", "1.25 kg", "215.9 × 279.4 mm", "Thu 02 Jul", "NOK 1,500.50"),
    ],
)
def test_a_place_writes_in_its_own_way(locale: str, weight: str, sheet: str, day: str, price: str) -> None:
    write_as(lambda: locale)
    assert (kilograms(1250), LETTER.shown()) == (weight, sheet)
    assert Money(minor_units=150_050, currency="NOK").shown() == price
    assert day_shown(THURSDAY)
