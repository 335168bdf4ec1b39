"""Documents changed by dotted paths."""

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.dotted import value_of, with_changes
from app.domain.errors import InvalidInput

DATA: dict[str, Any] = {"a": 1, "b": {"c": "x"}, "list": [{"n": 1}, {"n": 2}], "none": None}


@pytest.mark.parametrize(
    ("path", "value", "there"),
    [
        ("a", "2", {"a": "2"}),
        ("b.c", "y=z", {"b": {"c": "y=z"}}),
        ("b.d.e", "new", {"b": {"c": "x", "d": {"e": "new"}}}),
        ("none.c", "1", {"none": {"c": "1"}}),
        ("list.1.n", "7", {"list": [{"n": 1}, {"n": "7"}]}),
        ("list.2.n", "3", {"list": [{"n": 1}, {"n": 2}, {"n": "3"}]}),
        ("list.+.n", "3", {"list": [{"n": 1}, {"n": 2}, {"n": "3"}]}),
        ("list.0", "", {"list": [{"n": 2}]}),
        ("list.2", "", {}),
        ("new.0.x", "1", {"new": [{"x": "1"}]}),
        ("words.+", "one", {"words": ["one"]}),
        ("list", '[{"n": 9}]', {"list": [{"n": 9}]}),
        ("b", '{"c": true}', {"b": {"c": True}}),
        ("a", '"[text]"', {"a": "[text]"}),
        ("a", "[half", {"a": "[half"}),
        ("a", "0678", {"a": "0678"}),
        (" a ", "2", {"a": "2"}),
    ],
)
def test_a_change(path: str, value: str, there: dict[str, Any]) -> None:
    assert with_changes(DATA, [(path, value)]) == {**DATA, **there}
    assert DATA["list"] == [{"n": 1}, {"n": 2}]


def test_an_emptied_field_is_taken_out() -> None:
    assert with_changes(DATA, [("a", ""), ("b.c", ""), ("none", ""), ("gone", "")]) == {"b": {}, "list": DATA["list"]}


@pytest.mark.parametrize(
    "path", ["", ".", "a.", ".a", "b..c", "a.x", "list.n", "list.9.n", "list.-1.n", "list.²", "b.c.d"]
)
def test_a_path_that_leads_nowhere(path: str) -> None:
    with pytest.raises(InvalidInput) as caught:
        with_changes(DATA, [(path, "1")], "Nothing was taken.")
    assert (caught.value.problem.field, caught.value.problem.hint) == (path.strip(), "Nothing was taken.")


_JSON = st.recursive(
    st.none() | st.integers() | st.text(max_size=3),
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.text(max_size=2), inner, max_size=2),
    max_leaves=5,
)


@settings(max_examples=50)
@given(st.dictionaries(st.text(max_size=2), _JSON, max_size=2), st.text("ab.0+1", max_size=6), st.text(max_size=4))
def test_any_path_changes_or_is_refused(data: dict[str, Any], path: str, value: str) -> None:
    try:
        changed = with_changes(data, [(path, value)])
    except InvalidInput:
        return
    at: Any = changed
    for part in path.strip().split("."):
        at = at.get(part) if isinstance(at, dict) else at[-1 if part == "+" else int(part)] if at and value else None
    assert not value or at == value_of(value)
