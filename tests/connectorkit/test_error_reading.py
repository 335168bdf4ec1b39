"""Error bodies by their shape."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.connectorkit.error_reading import MAX_CHARACTERS, Said, read_error


@pytest.mark.parametrize(
    ("body", "said"),
    [
        (
            '[{"message": "no such", "propertyPath": "destination.phoneNumber"}]',
            (Said("no such", "destination.phoneNumber"),),
        ),
        ('[{"message": "a"}, {"propertyPath": "b"}, "c", 4, null]', (Said("a"), Said("", "b"), Said("c"))),
        ('{"message": "a", "title": "b"}', (Said("a"),)),
        ('{"detail": "a"}', (Said("a"),)),
        ('{"error": "a"}', (Said("a"),)),
        ('{"error": {"message": "a"}}', (Said("a"),)),
        ('{"title": "a", "status": 422}', (Said("a"),)),
        ('{"message": "", "title": "b"}', (Said("b"),)),
        ('{"code": 7}', (Said('{"code": 7}'),)),
        ('"just text"', (Said("just text"),)),
        ("plain\n text\x00", (Said("plain text"),)),
        (
            "<html><head><style>p{}</style><script>x()</script><title>502</title></head><p>Bad &amp; gone</html>",
            (Said("502 Bad & gone"),),
        ),
        ("", ()),
        ("{}", ()),
        ("[]", ()),
        ("[" * 50_000, (Said("[" * MAX_CHARACTERS),)),
        ('{"error":' * 5_000, (Said(('{"error":' * 5_000)[:MAX_CHARACTERS]),)),
    ],
)
def test_shapes(body: str, said: tuple[Said, ...]) -> None:
    assert read_error(body.encode()) == said


def test_a_text_is_cut() -> None:
    assert len(read_error(b"x" * 99_999)[0].message) == MAX_CHARACTERS
    assert len(read_error(json.dumps([{"message": "x"}] * 999).encode())) == 50


@given(
    st.binary()
    | st.recursive(
        st.none() | st.text() | st.integers(),
        lambda inner: (
            st.lists(inner) | st.dictionaries(st.sampled_from(["message", "error", "propertyPath", "x"]), inner)
        ),
    ).map(lambda value: json.dumps(value).encode())
)
def test_any_body_is_read(body: bytes) -> None:
    for said in read_error(body):
        assert "\n" not in said.message
        assert len(said.message) <= MAX_CHARACTERS


@pytest.mark.parametrize(
    "body", ['{"access_token: "59d9aa-access-of-somebody", "x": 1}', '{"id": "eyJhbGciOiJSUzI1NiJ9.eyJleHAi"}']
)
def test_a_body_in_no_known_form_shows_no_token(body: str) -> None:
    [said] = read_error(body.encode())
    assert "59d9aa" not in said.message
    assert "eyJ" not in said.message
    assert "…" in said.message
