"""The played Transiteo: its accounts, tokens and orders."""

import base64
import binascii
import json
from collections.abc import Callable
from datetime import datetime
from typing import Any

from app.sandbox.transiteo.form import wrong_fields
from app.sandbox.transiteo.variants import TransiteoVariants

CLIENT_ID = "sandbox-transiteo-client"
REFRESH_TOKEN = "sandbox-transiteo-refresh-token"  # opens nothing but the sandbox
MAIL = "shop@fjordlys.example"
EXPIRED = "The incoming token has expired"
FOREIGN_URL = "https://elsewhere.example/templates/exportInvoice/1.pdf"
_ANSWERED_ONLY: dict[str, Any] = {
    "amount_shipping_duty": 0,
    "amount_shipping_vat": 0,
    "amount_shipping_specialtaxes": 0,
    "amount_discount": 0,
    "global_products_discount": None,
    "global_shipping_discount": None,
    "incoterm_delivery": "DDP",
    "customer_documents": None,
    "canceled": None,
}
_OF_A_PRODUCT = {"amount_duty": 0, "amount_vat": 0, "amount_specialtaxes": 0}


class TransiteoRefusal(Exception):
    """An answer that is not 2xx: its status and its JSON body."""

    def __init__(self, status: int, body: Any) -> None:
        super().__init__(f"{status}: {body}")
        self.status = status
        self.body = body


class TransiteoSystem:
    """Everything that the played Transiteo knows.

    Args:
        variants: Which of the open points is played; may be replaced at any time.
        clock: What time it is there.

    Attributes:
        orders: What it holds, by number, in the order of creation.
        copies: How often each number was created.
    """

    def __init__(self, variants: TransiteoVariants, clock: Callable[[], datetime]) -> None:
        self._first_variants = variants
        self._clock = clock
        self.reset()

    def reset(self) -> None:
        """Begin anew."""
        self.variants = self._first_variants
        self.orders: dict[str, dict[str, Any]] = {}
        self.copies: dict[str, int] = {}
        self.refresh_token = REFRESH_TOKEN
        self.tokens_given = 0
        self.calls = 0
        self._tokens: dict[str, float] = {}
        self._told_expired = 0
        self._hidden: dict[str, list[dict[str, Any] | None]] = {}

    # --- who asks ----------------------------------------------------------------------------------------------------

    def new_token(self, form: dict[str, str]) -> dict[str, Any]:
        """Hand out an id token for a refresh token."""
        if form.get("grant_type") != "refresh_token":
            raise TransiteoRefusal(400, {"error": "unsupported_grant_type"})
        if form.get("client_id") != CLIENT_ID:
            raise TransiteoRefusal(400, {"error": "invalid_client"})
        if form.get("refresh_token") != self.refresh_token:
            raise TransiteoRefusal(400, {"error": "invalid_grant"})
        self.tokens_given += 1
        ends = self._clock().timestamp() + self.variants.id_token_seconds
        token = ".".join(
            (
                _coded({"alg": "RS256"}),
                _coded({"exp": int(ends), "n": self.tokens_given}),
                f"signature{self.tokens_given}",
            )
        )
        self._tokens[token] = ends
        answer = {
            "id_token": token,
            "access_token": f"access-{self.tokens_given}",
            "expires_in": self.variants.id_token_seconds,
            "token_type": "Bearer",
        }
        if self.variants.rotates_refresh_token:
            self.refresh_token = f"{REFRESH_TOKEN}-{self.tokens_given}"
            answer["refresh_token"] = self.refresh_token
        return answer

    def check_token(self, token: str | None) -> None:
        """Let a call pass, or not; the raw id token stands in the header, without a word before it."""
        if not token or token not in self._tokens:
            raise TransiteoRefusal(401, {"message": "Unauthorized"})
        too_old = self._clock().timestamp() >= self._tokens[token]
        if too_old or self._told_expired < self.variants.expires_at_once:
            self._told_expired += 0 if too_old else 1
            raise TransiteoRefusal(401, {"message": EXPIRED})
        self.calls += 1
        if self.variants.quota is not None and self.calls > self.variants.quota:
            raise self._refusal(403, "MAX_REQUESTS_EXCEED", "Your quota of requests is used up")

    # --- orders ------------------------------------------------------------------------------------------------------

    def create(self, order: Any) -> Any:
        """Take an order (section "Add an order")."""
        order = self._object(order)
        self._check(order, whole=True)
        number = order["order_id"]
        if number in self.orders and self.variants.post_existing == "refuse":
            raise self._refusal(400, "ALREADY_EXISTS", "This order exists", [("order_id", "is taken")])
        doubled = number in self.orders and self.variants.post_existing == "duplicate"
        self.copies[number] = self.copies.get(number, 0) + 1
        self._keep(f"{number} ({self.copies[number]})" if doubled else number, order)
        return self._written(number, "Order created")

    def update(self, segment: str, order: Any) -> Any:
        """Change an order (section "Update an order")."""
        number = self._number_of(segment)
        if number not in self.orders:
            raise self._refusal(self.variants.put_not_found_status, "", "No such order")
        order = self._object(order)
        self._check(order, whole=self.variants.put_replaces)
        self._keep(number, order if self.variants.put_replaces else {**self.orders[number], **order})
        return self._written(number, "Order updated")

    def get(self, number: str) -> Any:
        """Return an order (section "Get order informations"); None plays an empty answer."""
        hidden = self._hidden.get(number)
        held = hidden.pop(0) if hidden else self.orders.get(number)
        if held is None:
            if self.variants.missing_order == "empty":
                return {}
            raise self._refusal(404, "", "No such order")
        return self._shown(held)

    def listed(self) -> Any:
        """Return all orders (section "Get orders list")."""
        page = [self._shown(order) for order in list(self.orders.values())[: self.variants.list_limit]]
        if self.variants.list_shape == "array":
            return page
        more = len(self.orders) > len(page)
        next_key = {self.variants.list_next_key: "page-2"} if self.variants.list_next_key and more else {}
        return {"count": len(page), self.variants.list_shape: page, **next_key}

    def delete(self, number: str, body: Any) -> Any:
        """Delete an order (section "Delete an order")."""
        if self.variants.delete_needs_body and (not isinstance(body, dict) or body.get("order_id") != number):
            raise self._refusal(400, "INCORRECT_JSON", "order_id is missing", [("order_id", "is required")])
        if number not in self.orders:
            raise self._refusal(404, "", "No such order")
        self._hide(number)
        del self.orders[number]
        return self._written(number, "Order deleted")

    # --- the parts ---------------------------------------------------------------------------------------------------

    def _keep(self, number: str, order: dict[str, Any]) -> None:
        self._hide(number)
        products = [{**_OF_A_PRODUCT, **line} for line in order.get("products") or []]
        self.orders[number] = {
            "mail": MAIL,
            **_ANSWERED_ONLY,
            "order_update_statut": int(self._clock().timestamp() * 1000),
            **order,
            "order_id": number,
            "products": products,
        }

    def _hide(self, number: str) -> None:
        """Let the next reads show what was there before."""
        if self.variants.hidden_reads:
            self._hidden[number] = [self.orders.get(number)] * self.variants.hidden_reads

    def _number_of(self, segment: str) -> str:
        if self.variants.put_path == "plain":
            return segment
        try:
            if self.variants.put_path == "base64url":
                return base64.urlsafe_b64decode(segment + "=" * (-len(segment) % 4)).decode()
            return base64.b64decode(segment, validate=True).decode()
        except (binascii.Error, ValueError):
            return ""

    def _written(self, number: str, words: str) -> Any:
        match self.variants.write_answer:
            case "empty":
                return None
            case "order":
                return self._shown(self.orders.get(number, {"order_id": number}))
        return {"message": words}

    def _shown(self, order: dict[str, Any]) -> dict[str, Any]:
        shown = dict(order)
        if self.variants.status_word:
            shown["order_statut"] = self.variants.status_word
        if self.variants.seller_id_as_number:
            shown["products"] = [_with_numeric_seller(line) for line in shown.get("products", [])]
        if self.variants.numbers_as_text:
            shown = _as_text(shown)
        if self.variants.extra_fields:
            shown |= {"ferry_deck": {"number": 3}, "carbon": 1.5}
        return shown

    def _check(self, order: dict[str, Any], *, whole: bool) -> None:
        wrong = wrong_fields(order, self.variants, whole=whole)
        if wrong:
            raise self._refusal(400, "INCORRECT_JSON", "The request is not as it must be", wrong)

    def _object(self, order: Any) -> dict[str, Any]:
        if not isinstance(order, dict):
            raise self._refusal(400, "INCORRECT_JSON", "Not an object")
        return order

    def _refusal(
        self, status: int, code: str, words: str, wrong: list[tuple[str, str]] | None = None
    ) -> TransiteoRefusal:
        """Say no in the style that is played; the quota has its own shape always."""
        if self.variants.error_style == "gateway" and code != "MAX_REQUESTS_EXCEED":
            first = f": {wrong[0][0]} {wrong[0][1]}" if wrong else ""
            return TransiteoRefusal(status, {"message": f"{words}{first}"})
        details = [{"parameter": {"name": name, "value": None}, "causes": [cause]} for name, cause in wrong or []]
        body = {"code": code or "NOT_FOUND", "httpCode": status, "name": code, "message": words, "details": details}
        return TransiteoRefusal(status, body)


def _coded(claims: dict[str, Any]) -> str:
    return base64.urlsafe_b64encode(json.dumps(claims).encode()).decode().rstrip("=")


def _with_numeric_seller(line: dict[str, Any]) -> dict[str, Any]:
    seller = line.get("seller_id")
    return {**line, "seller_id": int(seller)} if isinstance(seller, str) and seller.isdigit() else line


def _as_text(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: _as_text(inner) for name, inner in value.items()}
    if isinstance(value, list):
        return [_as_text(inner) for inner in value]
    return str(value) if isinstance(value, int | float) and not isinstance(value, bool) else value
