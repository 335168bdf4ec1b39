"""Every variant of every system can be chosen by its name, from the models as they are."""

from itertools import chain

import httpx
import pytest

from app.sandbox.choosing import systems, variant_lines, with_variants
from app.sandbox.config import SandboxConfig
from app.sandbox.runner import SandboxServer


def test_every_choice_of_every_variant_is_taken() -> None:
    lines = variant_lines()
    assert {line.system for line in lines} == {"porterbuddy", "betakom", "transeu", "transiteo", "parcellab"}
    for line in lines:
        for choice in line.choices:
            typed = "" if choice == "(empty)" else choice
            chosen = with_variants(SandboxConfig(), [f"{line.system}={line.name}={typed}"])
            value = getattr(getattr(chosen, systems()[line.system]), line.name)
            words = {True: "yes", False: "no"}.get(value, str(value)) if isinstance(value, bool) else str(value)
            assert (words or "(empty)") == choice


@pytest.mark.parametrize(
    ("text", "name", "value"),
    [
        ("parcellab=failing=12345, 67890", "failing", ("12345", "67890")),
        ("parcellab=failing=12345", "failing", ("12345",)),
        ("parcellab=failing=", "failing", ()),
        ('parcellab=couriers=["a","b"]', "couriers", ("a", "b")),
        ("parcellab=requests_per_second=3", "requests_per_second", 3),
        ("parcellab=requests_per_second=null", "requests_per_second", None),
        ("parcellab=retry_after=9", "retry_after", "9"),
    ],
)
def test_values_of_every_kind(text: str, name: str, value: object) -> None:
    assert getattr(with_variants(SandboxConfig(), [text]).parcellab, name) == value


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("", "no SYSTEM=NAME=VALUE"),
        ("betakom", "no SYSTEM=NAME=VALUE"),
        ("betakom=names", "no SYSTEM=NAME=VALUE"),
        ("pigeon=names=short", "porterbuddy, parcellab, transiteo, betakom, transeu"),
        ("betakom=nam=short", "it has names, nested_in"),
        ("betakom=names=klingon", "one of document, camel, snake, short"),
        ("transiteo=list_limit=0", "no value of transiteo=list_limit"),
    ],
)
def test_what_is_none(text: str, says: str) -> None:
    with pytest.raises(ValueError, match=r"SYSTEM|has no|no value") as caught:
        with_variants(SandboxConfig(), [text])
    assert says in str(caught.value)


def test_each_system_plays_its_own_choice() -> None:
    texts = [
        "transeu=https_only=no",
        "betakom=created_status=202",
        "transiteo=list_shape=items",
        "parcellab=page_size=2",
    ]
    config = with_variants(SandboxConfig(), chain(texts, ["porterbuddy=display_price=yes"]))
    with SandboxServer(config) as server:
        assert (server.transeu.variants.https_only, server.betakom.variants.created_status) == (False, 202)
        assert (server.transiteo.variants.list_shape, server.parcellab.variants.page_size) == ("items", 2)
        assert server.porterbuddy.variants.display_price


def test_words_are_kept_until_all_is_forgotten() -> None:
    with SandboxServer() as server, httpx.Client(base_url=server.base_url) as client:
        assert client.get("/_sandbox/kept/one/token").status_code == 404
        assert client.put("/_sandbox/kept/one/token", json={"kept": "å b/c"}).status_code == 200
        assert client.get("/_sandbox/kept/one/token").json() == {"kept": "å b/c"}
        assert client.put("/_sandbox/kept/one/token", json={"kept": None}).status_code == 200
        assert client.get("/_sandbox/kept/one/token").json() == {"kept": None}
        for wrong in (b"[half", b"[]", b"{}", b'{"kept": 7}'):
            assert client.put("/_sandbox/kept/two", content=wrong).status_code == 422
        client.post("/_sandbox/reset")
        assert client.get("/_sandbox/kept/one/token").status_code == 404
