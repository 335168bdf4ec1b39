"""Betakom itself: its partners, its orders and what each call does to them. No HTTP here."""

import hashlib
import hmac
import json
import secrets
from collections import deque
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from app.sandbox.betakom.variants import BetakomVariants
from app.sandbox.betakom.wire import Ingest, Violation, read_order

TEST_PARTNER = "sandbox-partner"
TEST_SECRET = "sandbox-secret-betakom"
OTHER_PARTNER = "other-partner"
OTHER_SECRET = "other-secret-betakom"
FIRST_ID = 40_001


class BetakomRefusal(Exception):
    """An answer that is not 2xx.

    Attributes:
        status: The HTTP status.
        message: In one line.
        violations: What is wrong with which field, for a body that does not pass.
    """

    def __init__(self, status: int, message: str, violations: list[Violation] | None = None) -> None:
        super().__init__(f"{status}: {message}")
        self.status = status
        self.message = message
        self.violations = violations or []


@dataclass
class MarketOrder:
    """An order on the marketplace.

    Attributes:
        sent: The JSON as it stands.
        status: ``pending``, ``taken``, ``fulfilled`` or ``declined``.
        replays: How often it was posted again.
    """

    id: int
    partner: str
    token: str
    order: Ingest
    sent: dict[str, Any]
    created_at: datetime
    status: str = "pending"
    is_binding: bool = False
    replays: int = 0


@dataclass
class Mail:
    """The mail that a customer gets when a carrier took the order."""

    to: str
    order_id: int
    path: str = field(repr=False)


class BetakomSystem:
    """The played system.

    Attributes:
        orders: By number, the oldest first.
        variants: How it answers where the document leaves it open; may be replaced at any time.
        mails: What customers got.
    """

    def __init__(
        self,
        clock: Callable[[], datetime],
        variants: BetakomVariants | None = None,
        partners: Mapping[str, str] | None = None,
        first_id: int = FIRST_ID,
    ) -> None:
        self.orders: dict[int, MarketOrder] = {}
        self.variants = variants or BetakomVariants()
        self.mails: list[Mail] = []
        self._at_start = self.variants
        self._first_id = first_id
        self._clock = clock
        self._partners = dict(partners or {TEST_PARTNER: TEST_SECRET, OTHER_PARTNER: OTHER_SECRET})
        self._asked: dict[str, deque[float]] = {}

    def reset(self) -> None:
        """Forget all orders, mails and requests, and answer as at the start."""
        self.orders.clear()
        self.mails.clear()
        self._asked.clear()
        self.variants = self._at_start

    # --- who asks ---------------------------------------------------------------------------------------------------

    def partner(self, partner_id: str | None, timestamp: str | None, signature: str | None, body: bytes) -> str:
        """Return who signed a body.

        Raises:
            BetakomRefusal: 401: who it is, the time or the signature is not right.
        """
        secret = self._partners.get(partner_id or "")
        if partner_id is None or secret is None:
            raise BetakomRefusal(401, "Unknown partner")
        if timestamp is None or not (timestamp.isascii() and timestamp.isdigit()):
            raise BetakomRefusal(401, "Missing or malformed timestamp")
        if abs(self._clock().timestamp() - int(timestamp)) > self.variants.clock_seconds:
            raise BetakomRefusal(401, "Timestamp outside the allowed window")
        wanted = hmac.new(secret.encode(), timestamp.encode() + b"." + body, hashlib.sha256).hexdigest()
        given = (signature or "").removeprefix("v1=")
        if not hmac.compare_digest(given.encode(), wanted.encode()):
            raise BetakomRefusal(401, "Invalid signature")
        return partner_id

    def count(self, partner: str) -> None:
        """Count a request. Raises BetakomRefusal (429) when a minute holds too many of them."""
        now = self._clock().timestamp()
        asked = self._asked.setdefault(partner, deque())
        begins = now - 60 if self.variants.rate_window == "sliding" else now - now % 60
        while asked and asked[0] < begins:
            asked.popleft()
        if len(asked) >= self.variants.requests_per_minute:
            raise BetakomRefusal(429, "Rate limit exceeded")
        asked.append(now)

    # --- orders -----------------------------------------------------------------------------------------------------

    def check_size(self, body: bytes) -> None:
        """Raise BetakomRefusal (413) for a body over 100 KB."""
        if len(body) > 100 * self.variants.bytes_per_kb:
            raise BetakomRefusal(413, "Body exceeds 100 KB")

    def ingest(self, partner: str, body: bytes) -> tuple[MarketOrder, bool]:
        """Create an order, or find the one that has its number; return it and whether it was there.

        Raises:
            BetakomRefusal: 400 for a body that does not pass; 409 (a variant) for other data under a known number.
        """
        try:
            data = json.loads(body)
        except ValueError as error:
            raise BetakomRefusal(400, "Body is not valid JSON") from error
        read = read_order(data)
        if isinstance(read, list):
            raise BetakomRefusal(self.variants.validation_status, "Validation failed", read)
        for known in self.orders.values():
            if known.partner == partner and known.order.partnerOrderId == read.partnerOrderId:
                return self._replayed(known, read, data), True
        number = self._first_id + len(self.orders)
        order = MarketOrder(number, partner, secrets.token_urlsafe(24), read, data, self._clock())
        self.orders[number] = order
        return order, False

    def _replayed(self, known: MarketOrder, read: Ingest, data: dict[str, Any]) -> MarketOrder:
        if data != known.sent:
            if self.variants.changed_replay == "refused":
                raise BetakomRefusal(409, "partnerOrderId was used with other data")
            if self.variants.changed_replay == "replaced":
                known.order, known.sent = read, data
        known.replays += 1
        return known

    def take(self, order_id: int) -> Mail:
        """Let a carrier take an order: its customer gets the mail with the link."""
        order = self.orders[order_id]
        order.status = "taken"
        path = f"/api/v1/partners/orders/{order.id}/fulfill?token={order.token}"
        mail = Mail(order.order.customer.email, order.id, path)
        self.mails.append(mail)
        return mail

    # --- decisions --------------------------------------------------------------------------------------------------

    def shown(self, order_id: str, token: str | None) -> MarketOrder:
        """Return the order that a token opens.

        Raises:
            BetakomRefusal: 401 without a token, 403 for another one, 404 (or 403, a variant) for no such order.
        """
        if not token:
            raise BetakomRefusal(401, "Missing token")
        order = self.orders.get(int(order_id)) if order_id.isascii() and order_id.isdigit() else None
        if order is None:
            raise BetakomRefusal(self.variants.unknown_order_status, "Order not found")
        if not secrets.compare_digest(order.token.encode(), token.encode()):
            raise BetakomRefusal(403, "Token does not match")
        return order

    def fulfil(self, order_id: str, token: str | None) -> MarketOrder:
        """Make an order binding. Raises BetakomRefusal as ``shown`` does, and 409 when it is too late or too early."""
        order = self.shown(order_id, token)
        if self.variants.needs_take and order.status == "pending":
            raise BetakomRefusal(409, "No carrier has taken this order yet")
        self._check_open(order, "fulfilled")
        order.status, order.is_binding = "fulfilled", True
        return order

    def decline(self, order_id: str, token: str | None) -> MarketOrder:
        """Decline a pending order. Raises BetakomRefusal as ``fulfil`` does."""
        order = self.shown(order_id, token)
        self._check_open(order, "declined")
        order.status = "declined"
        return order

    def _check_open(self, order: MarketOrder, wanted: str) -> None:
        repeated = order.status == wanted and self.variants.repeat_decision == "done"
        if order.status in {"fulfilled", "declined"} and not repeated:
            raise BetakomRefusal(409, f"Order is {order.status}")
