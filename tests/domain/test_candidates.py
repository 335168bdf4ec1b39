"""What stands between an outside order and one of ours."""

from typing import Any

import pytest

from app.domain.candidates import candidate_problems

RECIPIENT = {
    "name": "Anne Holm",
    "email": "anne@example.com",
    "phone": "+4741122801",
    "address": {"street": "Gata", "house_number": "1", "postal_code": "0165", "city": "Oslo"},
}
WHOLE: dict[str, Any] = {"reference": "1", "recipient": RECIPIENT, "parcels": [{"weight_grams": 5}]}


def fields(data: dict[str, Any]) -> set[str]:
    return {problem.field for problem in candidate_problems(data)}


def test_a_whole_order() -> None:
    assert candidate_problems(WHOLE) == ()
    assert candidate_problems({**WHOLE, "parcels": [], "items": [{"name": "Sko", "weight_grams": 5}]}) == ()


@pytest.mark.parametrize("more", [{}, {"items": []}, {"items": [{"name": "Sko"}]}])
def test_missing_boxes_are_told_beside_other_gaps(more: dict[str, Any]) -> None:
    recipient = {name: value for name, value in RECIPIENT.items() if name != "phone"}
    assert fields({"reference": "1", "recipient": recipient, **more}) == {"recipient.phone", "parcels"}


def test_missing_boxes_are_told_once() -> None:
    assert [problem.field for problem in candidate_problems({"reference": "1", "recipient": RECIPIENT})] == ["parcels"]
