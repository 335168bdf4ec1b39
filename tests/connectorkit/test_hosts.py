"""Which addresses may be called."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.connectorkit.hosts import checked_base_url, is_loopback, may_be_fetched

OWN = {"api.example.com"}


@pytest.mark.parametrize(
    ("base", "url", "allowed"),
    [
        ("https://api.example.com", "https://api.example.com/label/1", True),
        ("https://api.example.com", "https://API.example.com:443/label/1", True),
        ("https://api.example.com", "http://api.example.com/label/1", False),
        ("https://api.example.com", "https://api.example.com:8443/label/1", False),
        ("https://api.example.com", "https://api.example.com:0/label/1", False),
        ("https://api.example.com", "https://api.example.com.evil.net/", False),
        ("https://api.example.com", "https://evil.net/api.example.com", False),
        ("https://api.example.com", "https://api.example.com@evil.net/", False),
        ("https://api.example.com", "https://evil.net\\@api.example.com/", False),
        ("https://api.example.com", "https://api.example.com/x#y", False),
        ("https://api.example.com", "https://api.example.com /x", False),
        ("https://api.example.com", "file:///etc/passwd", False),
        ("https://api.example.com", "//api.example.com/x", False),
        ("https://api.example.com", "https://[half", False),
        ("https://api.example.com", "https://api.example.com:99999/", False),
        ("https://api.example.com", "http://127.0.0.1/x", False),
        ("http://127.0.0.1:8000", "http://127.0.0.1:8000/x", True),
        ("http://127.0.0.1:8000", "http://127.0.0.1:8001/x", False),
        ("http://127.0.0.1:8000", "http://localhost:8000/x", False),
        ("http://127.0.0.1:8000", "https://api.example.com/x", True),
        ("https://own.host:8443/api", "https://own.host:8443/x", True),
        ("https://own.host:8443/api", "https://own.host/x", False),
        ("ftp://own.host", "https://own.host/x", False),
    ],
)
def test_own_hosts(base: str, url: str, allowed: bool) -> None:
    assert may_be_fetched(url, base, OWN) is allowed


@pytest.mark.parametrize(
    "url", ["https://api.example.com/", "http://localhost:1", "http://[::1]:80/x", " https://a.b/c "]
)
def test_base_urls(url: str) -> None:
    assert checked_base_url(url) == url.strip().rstrip("/")


@pytest.mark.parametrize(
    "url", ["", "api.example.com", "http://api.example.com", "https://a?b", "https://a#b", "https://u:p@a", "https://"]
)
def test_wrong_base_urls(url: str) -> None:
    with pytest.raises(ValueError, match="address"):
        checked_base_url(url)


def test_loopback() -> None:
    assert [is_loopback(host) for host in ("LOCALHOST", "127.9.9.9", "::1", "10.0.0.1", "localhost.evil.net")] == [
        True,
        True,
        True,
        False,
        False,
    ]


@given(st.text())
def test_no_text_breaks_it(text: str) -> None:
    assert not may_be_fetched(f"https://evil.net{text}", "https://api.example.com", OWN)
