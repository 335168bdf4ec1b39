"""A browser that is sent back to this computer."""

import socket
import threading
import urllib.error
import urllib.request

import pytest

from app.connectorkit.redirect_listener import heard_redirect
from tests.fakes.scripted_server import unused_port


def get(address: str) -> int:
    """Visit an address as soon as somebody listens."""
    while True:
        try:
            with urllib.request.urlopen(address, timeout=5) as page:
                return int(page.status)
        except urllib.error.HTTPError as error:
            error.close()
            return error.code
        except urllib.error.URLError:
            continue


def test_the_redirect_is_heard_and_strays_are_not() -> None:
    port = unused_port()
    heard: list[str | None] = []
    listener = threading.Thread(target=lambda: heard.append(heard_redirect(port, "/back/", 20)))
    listener.start()
    base = f"http://127.0.0.1:{port}"
    assert get(f"{base}/favicon.ico") == 404
    assert get(f"{base}/back") == 404
    assert get(f"{base}/back?code=17&state=abc") == 200
    listener.join(5)
    assert heard == [f"{base}/back?code=17&state=abc"]


def test_time_over() -> None:
    assert heard_redirect(unused_port(), "/", 0.05) is None


def test_a_taken_port() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken, pytest.raises(OSError, match=r"in use|10048"):
        heard_redirect(taken.getsockname()[1], "/", 0.05)
