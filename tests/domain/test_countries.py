"""Countries in two and three letters."""

import pytest
from babel import Locale
from babel.core import get_global

from app.domain.countries import GONE, alpha3_by_alpha2, in_three_letters, in_two_letters


@pytest.mark.parametrize(
    ("two", "three"),
    [("FR", "FRA"), ("NO", "NOR"), ("DE", "DEU"), ("LU", "LUX"), ("GB", "GBR"), ("CD", "COD"), ("RS", "SRB"), ("CW", "CUW"),
     ("TL", "TLS"), ("YE", "YEM"), ("MM", "MMR"), ("RU", "RUS"), ("US", "USA"), ("RO", "ROU"), ("CZ", "CZE"), ("ME", "MNE")],
)  # fmt: skip
def test_both_ways(two: str, three: str) -> None:
    assert in_three_letters(two) == in_three_letters(three) == in_three_letters(f" {two.lower()} ") == three
    assert in_two_letters(three) == in_two_letters(two) == two


@pytest.mark.parametrize(
    "code", ["", "F", "France", "QX Q", "SUN", "YUG", "ANT", "ZAR", "12", "XK", "XKK", "QO", "ZZ", "ÅØ"]
)
def test_what_is_no_country(code: str) -> None:
    assert in_three_letters(code) == ""
    assert in_two_letters(code) == ""


def test_every_country_of_the_world_has_one_code() -> None:
    found = {str(code): three for code in Locale("en").territories if (three := in_three_letters(str(code)))}
    assert found == alpha3_by_alpha2()
    assert len(found) == len(set(found.values())) == 249, "as many as ISO 3166-1 has"


def test_no_country_has_two_codes_in_force() -> None:
    aliases = get_global("territory_aliases").items()
    threes = [(three, twos[0]) for three, twos in aliases if len(three) == 3 and three.isalpha() and len(twos) == 1]
    doubled = {two for _, two in threes if sum(two == other for _, other in threes) > 1}
    assert {three for three, two in threes if two in doubled and in_two_letters(three) != two} == GONE
