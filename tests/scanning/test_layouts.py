"""Keys for one keyboard, read as another's, and back."""

import string

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.scanners import Keyboards, Layout, Lock
from app.scanning.layouts import meant, misreadings, mixes, typed

PRINTABLE = string.digits + string.ascii_letters + string.punctuation + " "
CODES = st.text(alphabet=PRINTABLE, max_size=30)
KEYBOARDS = st.builds(
    Keyboards, scanner=st.sampled_from(Layout), computer=st.sampled_from(Layout), lock=st.sampled_from(Lock)
)


def test_every_printable_code_of_an_english_scanner_survives_each_layout_and_back() -> None:
    for computer in Layout:
        for lock in Lock:
            keyboards = Keyboards(computer=computer, lock=lock)
            arrived = typed(PRINTABLE, keyboards)
            assert arrived is not None
            assert len(set(arrived)) == len(PRINTABLE), keyboards
            assert meant(arrived, keyboards) == PRINTABLE


@settings(max_examples=150)
@given(CODES, KEYBOARDS)
def test_what_a_scanner_can_type_comes_back_whole(code: str, keyboards: Keyboards) -> None:
    arrived = typed(code, keyboards)
    if arrived is not None:
        assert meant(arrived, keyboards) == code


@settings(max_examples=100)
@given(st.text(max_size=12), KEYBOARDS)
def test_any_text_is_read_or_refused_without_a_mishap(text: str, keyboards: Keyboards) -> None:
    found = meant(text, keyboards)
    assert found is None or isinstance(found, str)


@pytest.mark.parametrize(
    ("scanner", "computer", "lock", "arrived"),
    [
        ("us", "de", "none", "PDß1002ßAYZ"),
        ("us", "fr", "none", "PD)&ààé)QWY"),
        ("us", "no", "none", "PD+1002+AZY"),
        ("us", "us", "caps", "pd-1002-azy"),
        ("us", "us", "shift", "pd_!))@_azy"),
        ("fr", "us", "none", "PD6!))@6QWY"),
        ("de", "us", "none", "PD/1002/AYZ"),
        ("us", "de", "caps", "pdß1002ßayz"),
    ],
)
def test_known_mistakes(scanner: str, computer: str, lock: str, arrived: str) -> None:
    keyboards = Keyboards(scanner=Layout(scanner), computer=Layout(computer), lock=Lock(lock))
    assert typed("PD-1002-AZY", keyboards) == arrived
    assert meant(arrived, keyboards) == "PD-1002-AZY"


def test_an_accent_that_met_its_letter_is_two_keys() -> None:
    keyboards = Keyboards(computer=Layout.NO)
    assert typed("]A", keyboards) == "¨A"
    assert meant("Ä", keyboards) == "]A"


def test_misreadings_begin_with_the_likeliest_and_name_each_text_once() -> None:
    found = list(misreadings("PDß1002"))
    assert found[0][0] == "PD-1002"
    assert found[0][1].shown() == "types English (US) where the keyboard is German"
    assert len({text for text, _ in found}) == len(found)
    assert ("PD-1002", Keyboards(lock=Lock.CAPS)) in list(misreadings("pd-1002"))
    assert all(not mix.are_alike for mix in mixes())
