"""Refusals of any shape, with the field wherever it is named."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.connectorkit.complaint_reading import read_complaints
from app.connectorkit.error_reading import MAX_MESSAGES, Said

JSON = st.recursive(
    st.none() | st.booleans() | st.floats() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text() | st.sampled_from(["errors", "path", "message"]), inner),
    max_leaves=30,
)


@pytest.mark.parametrize(
    ("body", "said"),
    [
        ([{"message": "a", "propertyPath": "x.y"}], [Said("a", "x.y")]),
        ([{"message": "a", "path": "packages[0].weight"}, {"message": "b"}], [Said("a", "packages.0.weight")]),
        ({"error": "no"}, [Said("no")]),
        ({"message": "no", "code": "E1"}, [Said("no")]),
        ({"error": {"message": "no"}}, [Said("no")]),
        ({"message": "over it", "errors": [{"field": "a", "detail": "inside"}]}, [Said("inside", "a")]),
        ({"error": {"message": "x", "issues": [{"path": ["a", 0, "b"], "message": "m"}]}}, [Said("m", "a.0.b")]),
        ({"detail": [{"loc": ["body", "a"], "msg": "m"}]}, [Said("m", "a")]),
        ({"errors": [{"instancePath": "/a/0", "message": "m"}]}, [Said("m", "a.0")]),
        ({"errors": {"a.b": ["m", "n"]}}, [Said("m", "a.b"), Said("n", "a.b")]),
        ({"validation_messages": {"a": {"b": "m"}}}, [Said("m", "a.b")]),
        ({"a": ["m"]}, [Said("m", "a")]),
        ({"errors": ["m", "m"]}, [Said("m")]),
        ({"requestId": "r"}, [Said('{"requestId": "r"}')]),
        ("no", [Said("no")]),
        ({}, []),
        (None, []),
    ],
)
def test_shapes(body: Any, said: list[Said]) -> None:
    assert list(read_complaints(json.dumps(body).encode())) == said


def test_text_and_pages() -> None:
    assert read_complaints(b"not  now") == (Said("not now"),)
    assert read_complaints(b"<html><p>not</p><p>now</p>") == (Said("not now"),)
    assert read_complaints(b"") == ()


def test_a_flood_is_cut() -> None:
    body = json.dumps([{"message": str(number), "path": "a"} for number in range(500)])
    assert len(read_complaints(body.encode())) == MAX_MESSAGES
    assert read_complaints(b"[" * 50_000)


@given(JSON)
def test_anything_is_read(body: Any) -> None:
    for said in read_complaints(json.dumps(body).encode()):
        assert said.message.isprintable()
        assert said.path.isprintable()


@given(st.binary())
def test_any_bytes_are_read(body: bytes) -> None:
    read_complaints(body)
