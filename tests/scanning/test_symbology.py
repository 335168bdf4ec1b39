"""What a scanner adds comes off, and the code itself stays."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.scanning.symbology import code_of


@pytest.mark.parametrize(
    ("sent", "code"),
    [
        ("]C100370724326251080212", "00370724326251080212"),
        ("]C0ABC-123", "ABC-123"),
        ("]d2\x1d0109501101530003\x1d10LOT7", "010950110153000310LOT7"),
        ("(00)370724326251080212", "00370724326251080212"),
        ("(01)09501101530003(10)LOT7", "010950110153000310LOT7"),
        ("ORDER (12) B", "ORDER (12) B"),
        ("  SO-10023 ", "SO-10023"),
        ("]Q3https://example.org/a?b=c", "https://example.org/a?b=c"),
        ("A\u030aB1", "\u00c5B1"),
        ("]C1", "]C1"),
        ("[C1X", "[C1X"),
    ],
)
def test_code_of(sent: str, code: str) -> None:
    assert code_of(sent) == code


@given(st.text(alphabet=st.characters(min_codepoint=33, max_codepoint=126, exclude_characters="]("), min_size=1))
def test_a_code_without_additions_stays_and_an_aim_identifier_changes_nothing(code: str) -> None:
    assert code_of(code) == code
    assert code_of(f"]C1{code}") == code


@given(st.text(min_size=1))
def test_a_scan_is_never_dropped(text: str) -> None:
    assert code_of(text)
