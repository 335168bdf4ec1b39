"""Betakom's addresses, and what travels over them."""

import html
import json
import re
from collections.abc import Awaitable, Callable
from typing import Any

from starlette.requests import Request
from starlette.responses import HTMLResponse, Response
from starlette.routing import Route as Path

from app.sandbox.betakom.system import BetakomRefusal, BetakomSystem, MarketOrder
from app.sandbox.betakom.wire import Violation
from app.sandbox.variants import Route

PREFIX = "/betakom"
_ORDERS = f"{PREFIX}/api/v1/partners/orders"
_ROUTES = (
    ("POST", rf"{_ORDERS}/ingest", Route.BETAKOM_INGEST),
    ("GET", rf"{_ORDERS}/[^/]+/fulfill", Route.BETAKOM_PAGE),
    ("POST", rf"{_ORDERS}/[^/]+/fulfill", Route.BETAKOM_FULFIL),
    ("POST", rf"{_ORDERS}/[^/]+/decline", Route.BETAKOM_DECLINE),
)
_NAMES = {
    "document": ("orderId", "fulfillment_token"),
    "camel": ("orderId", "fulfillmentToken"),
    "snake": ("order_id", "fulfillment_token"),
    "short": ("id", "token"),
}
Endpoint = Callable[[Request], Awaitable[Response]]


def route_of(method: str, path: str) -> Route | None:
    """Return the call that a request is; None when it is none of Betakom's."""
    return next((route for verb, form, route in _ROUTES if verb == method and re.fullmatch(form, path)), None)


class BetakomDesk:
    """The HTTP side of the played system."""

    def __init__(self, system: BetakomSystem) -> None:
        self._system = system

    def paths(self) -> list[Path]:
        """Return all addresses."""
        return [
            Path(f"{_ORDERS}/ingest", self._answering(self._ingest), methods=["POST"]),
            Path(f"{_ORDERS}/{{order_id}}/fulfill", self._answering(self._page), methods=["GET"]),
            Path(f"{_ORDERS}/{{order_id}}/fulfill", self._answering(self._fulfil), methods=["POST"]),
            Path(f"{_ORDERS}/{{order_id}}/decline", self._answering(self._decline), methods=["POST"]),
        ]

    def _answering(self, endpoint: Endpoint) -> Endpoint:
        async def answer(request: Request) -> Response:
            try:
                return await endpoint(request)
            except BetakomRefusal as refusal:
                return self._refused(refusal)

        return answer

    async def _ingest(self, request: Request) -> Response:
        system, named = self._system, request.headers
        body = await request.body()
        system.check_size(body)
        partner = system.partner(
            named.get("x-partner-id"), named.get("x-betakom-timestamp"), named.get("x-betakom-signature"), body
        )
        system.count(partner)
        order, replay = system.ingest(partner, body)
        return self._placed(order, replay=replay)

    def _placed(self, order: MarketOrder, *, replay: bool) -> Response:
        variants = self._system.variants
        number, token = _NAMES[variants.names]
        named: dict[str, Any] = {}
        if variants.name_order_id:
            named[number] = str(order.id) if variants.id_as_text else order.id
        if variants.token_on_replay if replay else variants.send_token:
            named[token] = order.token
        if replay:
            named["replay"] = True
        if variants.extra_fields:
            named |= {"is_binding": order.is_binding, "matching": {"carriers": 3}}
        outer: dict[str, Any] = {variants.nested_in: named} if variants.nested_in else named
        if variants.extra_fields:
            outer = {**outer, "requestId": "req-1"}
        return _json(outer, 200 if replay else variants.created_status)

    async def _page(self, request: Request) -> Response:
        order = self._system.shown(request.path_params["order_id"], request.query_params.get("token"))
        return HTMLResponse(_page_of(order))

    async def _fulfil(self, request: Request) -> Response:
        order = self._system.fulfil(request.path_params["order_id"], request.query_params.get("token"))
        return self._decided(order)

    async def _decline(self, request: Request) -> Response:
        order = self._system.decline(request.path_params["order_id"], request.query_params.get("token"))
        return self._decided(order)

    def _decided(self, order: MarketOrder) -> Response:
        match self._system.variants.decision_body:
            case "json":
                return _json({"status": order.status, "is_binding": order.is_binding})
            case "page":
                return HTMLResponse(
                    f"<!doctype html><title>Auftrag {order.id}</title><h1>Danke</h1><p>{order.status}</p>"
                )
            case "empty":
                return Response(status_code=204)

    def _refused(self, refusal: BetakomRefusal) -> Response:
        variants = self._system.variants
        headers = {"Retry-After": variants.retry_after} if refusal.status == 429 and variants.retry_after else None
        message, violations = refusal.message, refusal.violations
        content: Any
        match variants.error_shape:
            case "object":
                lines = [f"{_dotted(place)} {text}" for place, text in violations]
                content = {"error": "; ".join([message, *lines])}
            case "list":
                content = [{"message": text, "path": _dotted(place)} for place, text in violations] or [
                    {"message": message}
                ]
            case "nested":
                issues = [{"path": list(place), "message": text} for place, text in violations]
                content = {"error": {"message": message, "issues": issues}}
            case "by_field":
                content = {"message": message, "errors": {_dotted(place): [text] for place, text in violations}}
            case "text" | "page" | "empty" as shape:
                return _unstructured(shape, message, violations, refusal.status, headers)
        return _json(content, refusal.status, headers)


def _unstructured(
    shape: str, message: str, violations: list[Violation], status: int, headers: dict[str, str] | None
) -> Response:
    text = "; ".join([message, *(f"{_dotted(place)} {what}" for place, what in violations)])
    if shape == "empty":
        return Response(status_code=status, headers=headers)
    if shape == "text":
        return Response(text, status, headers, media_type="text/plain")
    page = f"<!doctype html><title>Fehler</title><h1>Fehler</h1><p>{html.escape(text)}</p>"
    return HTMLResponse(page, status, headers)


def _dotted(place: tuple[str | int, ...]) -> str:
    path = ""
    for step in place:
        path += f"[{step}]" if isinstance(step, int) else f".{step}" if path else step
    return path


def _json(content: Any, status: int = 200, headers: dict[str, str] | None = None) -> Response:
    return Response(json.dumps(content), status, headers, media_type="application/json")


def _page_of(order: MarketOrder) -> str:
    """Draw the interstitial: nothing happens until its button is pressed."""
    at = order.order
    action = f"?token={html.escape(order.token)}"
    return (
        "<!doctype html><html lang='de'><head><meta charset='utf-8'><title>Auftrag bestätigen</title>"
        "<style>body{font:16px sans-serif}</style></head><body>"
        f"<h1>Auftrag {order.id}</h1>"
        f"<p>{html.escape(at.loading.city or at.loading.country)} – {html.escape(at.unloading.city or at.unloading.country)}</p>"
        f"<p>{at.totalPriceEur:.2f} EUR</p>"
        f"<form method='post' action='fulfill{action}'><button>Verbindlich bestätigen</button></form>"
        f"<form method='post' action='decline{action}'><button>Ablehnen</button></form>"
        "</body></html>"
    )
