from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from app.domain.checks import problems_of
from app.domain.money import Money


@pytest.mark.parametrize(
    ("minor_units", "currency", "locale", "shown"),
    [
        (14900, "NOK", "nb_NO", "149 kr"),
        (14950, "NOK", "nb_NO", "149,50 kr"),
        (149_000_000, "NOK", "nb_NO", "1 490 000 kr"),
        (0, "NOK", "nb_NO", "0 kr"),
        (5, "NOK", "nb_NO", "0,05 kr"),
        (100_000, "USD", "en_US", "$1,000"),
        (100_050, "USD", "en_US", "$1,000.50"),
        (100_000, "EUR", "de_DE", "1.000 €"),
        (123_456_700, "EUR", "de_DE", "1.234.567 €"),
        (1250, "EUR", "nb_NO", "12,50 €"),
        (1000, "JPY", "en_US", "¥1,000"),
        (1000, "JPY", "nb_NO", "1 000 JPY"),
        (1_000, "KWD", "en_US", "KWD 1"),
        (1_234_567, "KWD", "en_US", "KWD 1,234.567"),
        (100_000, "EUR", "fr_FR", "1 000 €"),
        (14900, "NOK", "pl_PL", "149 NOK"),
    ],
)
def test_money_is_shown_as_its_place_writes_it(minor_units: int, currency: str, locale: str, shown: str) -> None:
    assert Money(minor_units=minor_units, currency=currency).shown(locale) == shown


def test_a_debt_keeps_its_sign() -> None:
    assert Money(minor_units=-14950, currency="NOK").shown().replace("\u2212", "-") == "-149,50 kr"
    assert Money(minor_units=-14900, currency="NOK").shown().replace("\u2212", "-") == "-149 kr"


@pytest.mark.parametrize("locale", ["qq_QQ", "", "nonsense", "x"])
def test_a_place_that_nobody_knows_is_no_reason_to_fail(locale: str) -> None:
    assert "149" in Money(minor_units=14900, currency="NOK").shown(locale)


@pytest.mark.parametrize(
    ("minor_units", "currency", "decimal"),
    [(14950, "NOK", "149.50"), (1000, "JPY", "1000"), (1234, "KWD", "1.234"), (1, "NOK", "0.01")],
)
def test_the_decimal_is_exact(minor_units: int, currency: str, decimal: str) -> None:
    assert Money(minor_units=minor_units, currency=currency).decimal == Decimal(decimal)


def test_currencies_are_three_capitals() -> None:
    assert Money(minor_units=1, currency=" nok ").currency == "NOK"
    with pytest.raises(ValidationError) as caught:
        Money(minor_units=1, currency="kroner")
    assert [problem.title for problem in problems_of(caught.value)] == ["Three letters, as NOK"]


@given(st.integers(0, 10**12), st.sampled_from(["NOK", "JPY", "KWD", "EUR"]), st.sampled_from(["nb_NO", "en_US", "de"]))
def test_no_digit_is_lost(minor_units: int, currency: str, locale: str) -> None:
    money = Money(minor_units=minor_units, currency=currency)
    digits = "".join(letter for letter in money.shown(locale) if letter.isdigit())
    whole, _, rest = f"{money.decimal:f}".partition(".")
    assert digits in {whole + rest, whole if not rest.strip("0") else ""}


@pytest.mark.parametrize(
    ("text", "minor_units", "currency"),
    [
        ("1600.00 PLN", 160_000, "PLN"),
        ("1600,5nok", 160_050, "NOK"),
        (" -3 JPY ", -3, "JPY"),
        ("1.234 KWD", 1234, "KWD"),
    ],
)
def test_an_amount_is_read_as_files_write_it(text: str, minor_units: int, currency: str) -> None:
    assert Money.model_validate(text) == Money(minor_units=minor_units, currency=currency)


@pytest.mark.parametrize("text", ["", "1600", "PLN", "1,600.00 PLN", "1.5 JPY", "1.005 PLN", "1 PLN extra"])
def test_what_is_no_amount_is_refused_in_words(text: str) -> None:
    with pytest.raises(ValidationError) as caught:
        Money.model_validate(text)
    (problem,) = problems_of(caught.value)
    assert "dictionary" not in problem.title
