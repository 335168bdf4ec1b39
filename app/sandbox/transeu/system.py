"""Trans.eu itself: its orders and what each call does to them. No HTTP here."""

import json
import re
import uuid
from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any

from app.sandbox.transeu.orders import HeldOrder, practice_orders
from app.sandbox.transeu.refusals import Violation, invalid, problem, read
from app.sandbox.transeu.tokens import App, Desk
from app.sandbox.transeu.variants import TransEuVariants
from app.sandbox.transeu.wire import Amendment

PAGE_LINES = 30
_OFFSETS = {"without_colon": r"[+-]\d{4}$", "with_colon": r"[+-]\d\d:\d\d$", "utc": r"Z$"}


class TransEuSystem:
    """The played system.

    Attributes:
        orders: By number, the newest first.
        variants: How it answers where the document leaves it open; may be replaced at any time.
        desk: Where one signs in.
    """

    def __init__(
        self, clock: Callable[[], datetime], variants: TransEuVariants | None = None, app: App | None = None
    ) -> None:
        self._usual = variants or TransEuVariants()
        self.variants = self._usual
        self._clock = clock
        self.desk = Desk(app or App(), lambda: self.variants, clock)
        self.orders: dict[str, HeldOrder] = {}
        self._failed = 0
        self.reset()

    def reset(self) -> None:
        """Begin anew: the practice orders, nobody signed in, the usual variants."""
        self.orders = {order.id: order for order in practice_orders(self._clock())}
        self.variants = self._usual
        self.desk.forget()
        self._failed = 0

    def carrier_agrees(self, draft_id: str) -> None:
        """Let the carrier agree to a draft, which makes it the order's terms."""
        order = next(order for order in self.orders.values() if draft_id in order.drafts)
        order.apply(order.drafts[draft_id], self.variants)

    # --- reading ---------------------------------------------------------------------------------------------------------

    def shown(self, order_id: str) -> dict[str, Any]:
        """Answer a read of one order. Raises TransEuRefusal (403, 404, 424)."""
        self._may_read()
        return self._order(order_id).shown(self.variants)

    def listed(self, shelf: str, query: Mapping[str, str]) -> Any:
        """Answer a page of a list. Raises TransEuRefusal (400, 403, 404, 424)."""
        self._may_read()
        found = [order.shown(self.variants) for order in self._on(shelf)]
        wanted = {**_json(query.get("filter")), **_json(query.get("search"))}
        found = [order for order in found if _matches(order, wanted)]
        if query.get("sortBy"):
            found.sort(key=lambda order: str(_at(order, query["sortBy"])), reverse=query.get("order") == "desc")
        page = int(query.get("page", "1"))
        lines = found[(page - 1) * PAGE_LINES : page * PAGE_LINES]
        if shelf.startswith("archive"):
            pages = -(-len(found) // PAGE_LINES)
            return {"orders-archive": lines, "page": page, "page_count": pages}
        if not lines and page > 1 and self.variants.past_end == "404":
            raise problem(404, "Not Found", "Invalid page provided")
        return [*lines, {"page": page, "total": len(found)}] if self.variants.list_metadata else lines

    def _on(self, shelf: str) -> list[HeldOrder]:
        archived = shelf.startswith("archive")
        return [order for order in self.orders.values() if (order.status == "archived") is archived]

    def _may_read(self) -> None:
        if not self.variants.reads:
            raise problem(403, "Forbidden", "The scope does not cover reading orders")
        if self._failed < self.variants.failed_dependencies:
            self._failed += 1
            raise problem(424, "Failed Dependency", "An inner service did not answer")

    def _order(self, order_id: str) -> HeldOrder:
        if order_id not in self.orders:
            raise problem(404, "Not Found", "Entity not found.")
        return self.orders[order_id]

    # --- amending --------------------------------------------------------------------------------------------------------

    def draft(self, order_id: str, data: Any) -> tuple[int, dict[str, Any] | None]:
        """Answer ``POST …/amendment/draft``; return status and body. Raises TransEuRefusal (404, 422, 424)."""
        order = self._order(order_id)
        amendment = self._read(order, data, takes_id=False)
        draft_id = str(uuid.uuid4())
        order.drafts[draft_id] = amendment
        if self.variants.shows == "at_once":
            order.apply(amendment, self.variants)
        if self.variants.failed_dependency_on_write:
            raise problem(424, "Failed Dependency", "An inner service did not answer")
        if self.variants.draft_status == 204:
            return 204, None
        host = "https://service.freight-orders.query:80/api/rest/v1"
        links = {"self": {"href": f"{host}/orders/{order_id}/amendment-drafts"}}
        return self.variants.draft_status, {"_links": links, "id": draft_id}

    def amend(self, order_id: str, data: Any) -> None:
        """Answer ``POST /v1/orders/{id}/amendments``. Raises TransEuRefusal (404, 422)."""
        order = self._order(order_id)
        amendment = self._read(order, data, takes_id=True)
        if amendment.get("id") is not None and amendment["id"] not in order.drafts:
            raise self._invalid([("id", "noRecordFound", "There is no such draft")])
        order.published.append(amendment)
        if self.variants.shows != "after_agreement":
            order.apply(amendment, self.variants)

    def _read(self, order: HeldOrder, data: Any, *, takes_id: bool) -> dict[str, Any]:
        request = read(Amendment, data, nested=self.variants.messages == "nested")
        found: list[Violation] = []
        if not takes_id and request.id is not None:
            found.append(("id", "unknown", "The input is not expected"))
        if order.status in self.variants.closed_statuses:
            raise problem(422, "Unprocessable Entity", f"The order is {order.status}: its terms cannot be changed")
        found += self._currency(request) + self._offsets(request) + self._units(request)
        if found:
            raise self._invalid(found)
        return request.given()

    def _invalid(self, found: list[Violation]) -> Exception:
        return invalid(found, nested=self.variants.messages == "nested")

    def _currency(self, request: Amendment) -> list[Violation]:
        price = request.payment.price if request.payment else None
        wanted = self.variants.currencies
        if price is None or wanted == "any" or price.currency == getattr(price.currency, wanted)():
            return []
        return [("payment.price.currency", "notInArray", "The input was not found in the haystack")]

    def _offsets(self, request: Amendment) -> list[Violation]:
        pattern = _OFFSETS.get(self.variants.offsets)
        spots = (request.freight.spots if request.freight else None) or []
        return [
            (f"freight.spots.{place}.operations.{step}.timespans.{name}", "dateInvalidDate", "Not this kind of offset")
            for place, spot in enumerate(spots)
            for step, operation in enumerate(spot.operations or [])
            for name in ("begin", "end")
            if pattern and operation.timespans and not re.search(pattern, getattr(operation.timespans, name))
        ]

    def _units(self, request: Amendment) -> list[Violation]:
        loads = (request.freight.loads if request.freight else None) or []
        return [
            (f"freight.loads.{place}.weight.unit_code", "notInArray", "Only t is taken")
            for place, load in enumerate(loads)
            if self.variants.units and load.weight is not None and load.weight.unit_code != "t"
        ]


def _json(text: str | None) -> dict[str, Any]:
    try:
        found = json.loads(text) if text else {}
    except ValueError:
        raise problem(400, "Bad Request", "No JSON in the query") from None
    return found if isinstance(found, dict) else {}


def _matches(order: dict[str, Any], wanted: Mapping[str, Any]) -> bool:
    for name, value in wanted.items():
        have = order["status"]["value"] if name == "status" else order.get(name) or order["freight"].get(name)
        # A search finds parts, as search boxes do.
        if str(value) not in str(have):
            return False
    return True


def _at(order: Any, path: str) -> Any:
    for step in path.split("."):
        order = order.get(step) if isinstance(order, dict) else None
    return order
