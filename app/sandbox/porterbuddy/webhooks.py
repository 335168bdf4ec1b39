"""Porterbuddy's own calls: the status to the address of an order, signed, tried three times (section "Order Status Webhook").

Only addresses on this computer are called: a rehearsal reaches nobody outside.
"""

import base64
import contextlib
import hashlib
import hmac
import http.client
import ipaddress
import json
import queue
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit

from app.sandbox.porterbuddy.orders import PlacedOrder
from app.sandbox.variants import Variants

WEBHOOK_HEADER = "x-porterbuddy-hmac-SHA256"
TRIES = 3
ANSWER_SECONDS = 10.0
_STOP_SECONDS = 15.0


def webhook_digest(key: str, body: bytes) -> str:
    """Return the header by which a webhook's call is verified (section "Verifying Webhook Authenticity")."""
    return base64.b64encode(hmac.digest(key.encode(), body, hashlib.sha256)).decode()


@dataclass
class WebhookCall:
    """One status on its way.

    Attributes:
        statuses: What each try was answered; 0 where no answer came.
        outside: Whether the address is on another computer, so that nothing was sent.
    """

    order_id: str
    url: str
    body: bytes
    headers: Mapping[str, str]
    statuses: list[int] = field(default_factory=list)
    outside: bool = False
    ended: threading.Event = field(default_factory=threading.Event, repr=False)

    def answer(self) -> dict[str, Any]:
        """Return it as JSON."""
        return {
            "order": self.order_id,
            "url": self.url,
            "body": self.body.decode(),
            "headers": dict(self.headers),
            "statuses": list(self.statuses),
            "outside": self.outside,
            "ended": self.ended.is_set(),
        }


class WebhookCaller:
    """Makes the calls one after the other in a thread of its own, that the first one starts.

    Args:
        key_of: The key by partner.
        variants: How Porterbuddy behaves now.

    Attributes:
        calls: All calls, the oldest first.
    """

    def __init__(self, key_of: Mapping[str, str], variants: Callable[[], Variants]) -> None:
        self.calls: list[WebhookCall] = []
        self._key_of = dict(key_of)
        self._variants = variants
        self._queue: queue.Queue[WebhookCall | None] = queue.Queue()
        self._stopping = threading.Event()
        self._thread: threading.Thread | None = None

    def tell(self, order: PlacedOrder) -> WebhookCall | None:
        """Let an order's status be told; None when its request named no address."""
        url = order.request.statusWebhookUrl
        if not url:
            return None
        body = json.dumps(order.status_answer()).encode()
        headers = {
            "Content-Type": "application/json",
            WEBHOOK_HEADER: webhook_digest(self._key_of[order.partner], body),
        }
        call = WebhookCall(order.id, url, body, headers)
        self.calls.append(call)
        if not _is_here(url):
            call.outside = True
            call.ended.set()
            return call
        if self._thread is None:
            self._thread = threading.Thread(target=self._work, name="sandbox-webhooks", daemon=True)
            self._thread.start()
        self._queue.put(call)
        return call

    def forget(self) -> None:
        """Forget the calls that were made."""
        self.calls.clear()

    def stop(self) -> None:
        """Make no further try, and return when the thread has ended."""
        self._stopping.set()
        self._queue.put(None)
        if self._thread is not None:
            self._thread.join(_STOP_SECONDS)

    def _work(self) -> None:
        while (call := self._queue.get()) is not None and not self._stopping.is_set():
            pauses = self._variants().webhook_pauses
            for number in range(TRIES):
                call.statuses.append(_post(call))
                if 200 <= call.statuses[-1] <= 299:
                    break
                if number < len(pauses) and self._stopping.wait(pauses[number]):
                    break
            call.ended.set()


def _post(call: WebhookCall) -> int:
    """Make one try; the answer's body is ignored."""
    parts = urlsplit(call.url)
    connection = http.client.HTTPConnection(parts.hostname or "", parts.port, timeout=ANSWER_SECONDS)
    try:
        target = parts.path or "/"
        connection.request("POST", f"{target}?{parts.query}" if parts.query else target, call.body, dict(call.headers))
        return connection.getresponse().status
    except (OSError, http.client.HTTPException):
        return 0
    finally:
        connection.close()


def _is_here(url: str) -> bool:
    with contextlib.suppress(ValueError):
        parts = urlsplit(url)
        _ = parts.port
        host = parts.hostname or ""
        return parts.scheme == "http" and (host == "localhost" or ipaddress.ip_address(host).is_loopback)
    return False
