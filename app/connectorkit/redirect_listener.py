"""Hears a browser being sent back to this computer after a person signed in somewhere."""

import contextlib
import http.server
import socketserver
import sys
import time
from urllib.parse import urlsplit

from typing_extensions import override

_PAGE = (
    b"<!doctype html><meta charset=utf-8><title>Parceldesk</title>"
    b"<p>The station has what it needs. This page can be closed.</p>"
)
_READ_SECONDS = 5


class _Listener(socketserver.TCPServer):
    """``HTTPServer`` without its look-up of this computer's name, and without tracebacks on the terminal."""

    # On Windows, this would let two programs listen at one port.
    allow_reuse_address = sys.platform != "win32"

    @override
    def handle_error(self, request: object, client_address: object) -> None:
        """Pass over a visitor that breaks off: what was heard before counts."""


def heard_redirect(port: int, path: str, seconds: float) -> str | None:
    """Listen on 127.0.0.1 until an address with this path and an answer in its query comes; None when time is over.

    Raises:
        OSError: The port is taken.
    """
    heard: list[str] = []

    class Visit(http.server.BaseHTTPRequestHandler):
        timeout = _READ_SECONDS

        def do_GET(self) -> None:
            parts = urlsplit(self.path)
            wanted = parts.path.rstrip("/") == path.rstrip("/") and bool(parts.query)
            if wanted:
                heard.append(f"http://127.0.0.1:{port}{self.path}")
            with contextlib.suppress(OSError):  # the browser may have gone: what it brought counts all the same
                self._answer(200 if wanted else 404, _PAGE if wanted else b"")

        def _answer(self, status: int, page: bytes) -> None:
            self.send_response(status)
            self.send_header("Content-Type", "text/html")
            self.send_header("Content-Length", str(len(page)))
            self.send_header("Cache-Control", "no-store")
            self.end_headers()
            self.wfile.write(page)

        @override
        def log_message(self, format: str, *args: object) -> None:
            """Write nothing: the address holds the code."""

    ends_at = time.monotonic() + seconds
    with _Listener(("127.0.0.1", port), Visit) as server:
        while not heard and (left := ends_at - time.monotonic()) > 0:
            server.timeout = left
            server.handle_request()
    return heard[0] if heard else None
