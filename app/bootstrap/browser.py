"""Open addresses in the browser that no other program may see.

A browser is started with the address on its command line, where every program of this computer can read it. So it is given a
local address that works once and sends it on.
"""

import contextlib
import http.server
import secrets
import socketserver
import time
import webbrowser
from collections.abc import Callable

from typing_extensions import override

VISIT_SECONDS = 20.0
_READ_SECONDS = 5


def open_page(
    address: str, *, open_in_browser: Callable[[str], bool] | None = None, seconds: float = VISIT_SECONDS
) -> bool:
    """Open an address; return whether a browser came for it.

    Args:
        address: The page; it may hold a secret.
        open_in_browser: Starts the browser with a local address and tells whether it could; None takes the usual browser.
        seconds: How long the browser may take to come.
    """
    ticket = f"/{secrets.token_urlsafe(24)}"
    visited: list[bool] = []

    class Visit(http.server.BaseHTTPRequestHandler):
        timeout = _READ_SECONDS

        def do_GET(self) -> None:
            known = secrets.compare_digest(self.path.encode(), ticket.encode()) and not visited
            with contextlib.suppress(OSError):  # a visitor that breaks off has what it came for
                self.send_response(303 if known else 404)
                if known:
                    self.send_header("Location", address)
                self.send_header("Content-Length", "0")
                self.send_header("Cache-Control", "no-store")
                self.send_header("Referrer-Policy", "no-referrer")
                self.end_headers()
            if known:
                visited.append(True)

        @override
        def log_message(self, format: str, *args: object) -> None:
            """Write nothing: the ticket opens the address."""

    class Once(socketserver.TCPServer):
        @override
        def handle_error(self, request: object, client_address: object) -> None:
            """Pass over a visitor that breaks off."""

    with Once(("127.0.0.1", 0), Visit) as server:
        if not (open_in_browser or webbrowser.open)(f"http://127.0.0.1:{server.server_address[1]}{ticket}"):
            return False
        ends_at = time.monotonic() + seconds
        while not visited and (left := ends_at - time.monotonic()) > 0:
            server.timeout = left
            server.handle_request()
    return bool(visited)
