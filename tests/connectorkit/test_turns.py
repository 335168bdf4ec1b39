"""What only one caller may do at a time."""

from app.connectorkit.turns import shared_turn


def test_one_of_a_name() -> None:
    assert shared_turn("one") is shared_turn("one")
    assert shared_turn("one") is not shared_turn("two")
