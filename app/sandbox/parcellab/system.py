"""parcelLab itself: what it knows and what each call does to it. No HTTP here."""

import base64
import binascii
import uuid
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from pydantic import ValidationError

from app.sandbox.parcellab.changes import Changes
from app.sandbox.parcellab.refusals import complaints_of, detail, invalid
from app.sandbox.parcellab.variants import ACCOUNT, TOKEN, ParcelLabVariants
from app.sandbox.parcellab.wire import UNSET, OrderRequest

_KEYS = ("external_id", "order_number", "external_reference")


@dataclass
class KeptOrder:
    """An order with its parcels.

    Attributes:
        data: What was sent of it, merged.
        trackings: Its parcels; one that was added twice stands here twice.
        asked: How often its info was asked.
    """

    external_id: str
    data: dict[str, Any]
    trackings: list[dict[str, Any]] = field(default_factory=list)
    asked: int = 0

    def answer(self) -> dict[str, Any]:
        """Return the order as it is answered."""
        return {"external_id": self.external_id, **self.data}


@dataclass(frozen=True)
class Written:
    """What a write did."""

    order: KeptOrder
    created: bool
    results: list[dict[str, Any]]


class ParcelLabSystem:
    """The played system with the orders of one account.

    Attributes:
        orders: The oldest first.
        variants: How it answers where the document leaves it open; may be replaced at any time.
    """

    def __init__(
        self, variants: ParcelLabVariants, clock: Callable[[], datetime], *, token: str = TOKEN, account: int = ACCOUNT
    ) -> None:
        self.orders: list[KeptOrder] = []
        self.variants = variants
        self.token = token
        self.account = account
        self._variants_at_start = variants
        self._clock = clock
        self._asked_at: list[datetime] = []

    def reset(self) -> None:
        """Be as at the start."""
        self.orders.clear()
        self.variants = self._variants_at_start
        self._asked_at.clear()

    # --- who may ------------------------------------------------------------------------------------------------------

    def admit(self, authorization: str | None, scope: str) -> None:
        """Look whether a caller may do this.

        Raises:
            Refusal: 401 without the right token in the right form, 403 without the scope, 429 when there are too many.
        """
        self._count()
        if authorization != self._wanted():
            raise detail(401, "Invalid token." if authorization else "Authentication credentials were not provided.")
        if scope not in self.variants.scopes:
            raise detail(403, "You do not have permission to perform this action.")

    def _wanted(self) -> str:
        form = self.variants.token_form
        if form == "bearer":
            return f"Bearer {self.token}"
        encoded = base64.b64encode(f"{self.account}:{self.token}".encode()).decode()
        return f"Parcellab-API-Token {encoded if form == 'base64' else self.token}"

    def _count(self) -> None:
        limit = self.variants.requests_per_second
        now = self._clock()
        self._asked_at = [at for at in self._asked_at if now - at < timedelta(seconds=1)] + [now]
        if limit is not None and len(self._asked_at) > limit:
            headers = {"Retry-After": self.variants.retry_after} if self.variants.retry_after else {}
            raise detail(429, "Request was throttled.", headers)

    # --- writing ------------------------------------------------------------------------------------------------------

    def put(self, data: Any) -> Written:
        """Create an order or change the one that is there: what is not sent stays.

        Raises:
            Refusal: 400 or 403; nothing was written.
        """
        request = self._read(data)
        return self._write(request, data, self._existing(request))

    def post(self, data: Any) -> Written:
        """Create an order. Raises Refusal as ``put`` does."""
        request = self._read(data)
        existing = self._existing(request)
        if existing is not None and self.variants.post_existing == "refused":
            raise self._invalid([("order_number", "Order with this order number already exists.")])
        return self._write(request, data, existing if self.variants.post_existing == "updated" else None)

    def _read(self, data: Any) -> OrderRequest:
        try:
            request = OrderRequest.model_validate(data)
        except ValidationError as error:
            raise self._invalid(complaints_of(error)) from error
        if not request.order_number and not request.external_id:
            raise detail(400, "external_id or order_number is required.")
        if request.account != self.account:
            raise detail(403, "You do not have access to this account.")
        return request

    def _existing(self, request: OrderRequest) -> KeptOrder | None:
        for order in reversed(self.orders):
            if request.external_id and order.external_id == request.external_id:
                return order
            if request.order_number and order.data.get("order_number") == request.order_number:
                return order
        return None

    def _write(self, request: OrderRequest, data: Mapping[str, Any], existing: KeptOrder | None) -> Written:
        if existing is None or self.variants.updates_need_all:
            missing = [name for name in ("destination_country_iso3", "recipient_email") if name not in data]
            if missing:
                raise self._invalid([(name, "This field is required.") for name in missing], "required")
        self._check_reference(request, existing)
        changes = Changes(request.mutations or [], self.orders, self.variants, self._clock)
        if complaints := changes.complaints(existing):
            raise self._invalid(complaints)
        order = existing or KeptOrder(str(uuid.uuid4()), {"order_status": self.variants.order_status})
        known = OrderRequest.model_fields
        order.data.update(
            {name: value for name, value in data.items() if name in known and name not in {"mutations", "external_id"}}
        )
        if order.data.get("recipient_email") == UNSET:
            order.data["recipient_email"] = None
        if existing is None:
            self.orders.append(order)
        return Written(order, existing is None, changes.make(order))

    def _check_reference(self, request: OrderRequest, existing: KeptOrder | None) -> None:
        """Keep the retailer's reference unique, as the document says it is."""
        for other in self.orders:
            same = request.external_reference and other.data.get("external_reference") == request.external_reference
            if same and other is not existing:
                raise self._invalid([("external_reference", "Order with this external reference already exists.")])

    def _invalid(self, complaints: list[tuple[str, str]], code: str = "invalid") -> Exception:
        return invalid(complaints, self.variants.error_form, code)

    # --- reading ------------------------------------------------------------------------------------------------------

    def page(self, cursor: str, ordering: str) -> tuple[list[KeptOrder], str, str]:
        """Return a part of the list with the cursors of the parts behind and before it. Raises Refusal (404)."""
        start = 0
        if cursor:
            try:
                start = int(base64.urlsafe_b64decode(cursor).decode().removeprefix("p="))
            except (binascii.Error, ValueError) as error:
                raise detail(404, "Invalid cursor") from error
        orders = list(self.orders)
        name = ordering.removeprefix("-")
        if name in OrderRequest.model_fields:
            orders.sort(key=lambda order: str(order.data.get(name, "")), reverse=ordering.startswith("-"))
        size = self.variants.page_size
        behind = _cursor(start + size) if start + size < len(orders) else ""
        before = _cursor(max(0, start - size)) if start else ""
        return orders[start : start + size], behind, before

    def one(self, order_id: str) -> KeptOrder:
        """Return the order of an address. Raises Refusal (404)."""
        for order in self.orders:
            if order.answer().get(self.variants.order_id) == order_id:
                return order
        raise detail(404, "No Order matches the given query.")

    def info(self, query: Mapping[str, str]) -> KeptOrder | None:
        """Return the order that an info is about; None while it does not show. Raises Refusal (400)."""
        if query.get("account") != str(self.account):
            raise detail(400, "account is required.")
        wanted = {
            name: query[asked]
            for asked, name in zip(("external_order_id", *_KEYS[1:]), _KEYS, strict=True)
            if asked in query
        }
        if not wanted:
            raise detail(400, "Unsupported combination of parameters.")
        for order in reversed(self.orders):
            if all(order.answer().get(name) == value for name, value in wanted.items()):
                order.asked += 1
                return order if order.asked > self.variants.info_lag else None
        return None


def _cursor(start: int) -> str:
    return base64.urlsafe_b64encode(f"p={start}".encode()).decode()
