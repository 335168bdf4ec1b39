"""Numbers are written as the people of the desk's place write them."""

from collections.abc import Iterator

import pytest

from app.domain.numbers import whole_shown, write_as


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
