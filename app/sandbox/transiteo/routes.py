"""The played Transiteo's addresses, and what travels over them."""

import asyncio
import io
import json
import re
from collections.abc import Awaitable, Callable
from typing import Any
from urllib.parse import parse_qsl, unquote

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route as Path

from app.sandbox.transiteo.system import FOREIGN_URL, TransiteoRefusal, TransiteoSystem
from app.sandbox.variants import Route

PREFIX = "/transiteo"
_ORDERS = "/v1/customer/orders"
_ROUTES = (
    ("POST", "/oauth2/token", Route.TRANSITEO_TOKEN),
    ("POST", _ORDERS, Route.TRANSITEO_CREATE),
    ("GET", _ORDERS, Route.TRANSITEO_LIST),
    ("GET", f"{_ORDERS}/.+", Route.TRANSITEO_GET),
    ("PUT", f"{_ORDERS}/.+", Route.TRANSITEO_UPDATE),
    ("DELETE", f"{_ORDERS}/.+", Route.TRANSITEO_DELETE),
    ("GET", "/templates/exportInvoice/.+", Route.TRANSITEO_INVOICE),
)
Endpoint = Callable[[Request], Awaitable[Response]]


def route_of(method: str, path: str) -> Route | None:
    """Return the call that a request is; None when it is none of Transiteo's."""
    if not path.startswith(f"{PREFIX}/"):
        return None
    rest = path.removeprefix(PREFIX)
    return next((route for verb, form, route in _ROUTES if verb == method and re.fullmatch(form, rest)), Route.UNKNOWN)


class TransiteoDesk:
    """The HTTP side of the played system."""

    def __init__(self, system: TransiteoSystem) -> None:
        self._system = system

    def paths(self) -> list[Path]:
        """Return all addresses."""
        orders = f"{PREFIX}{_ORDERS}"
        return [
            Path(f"{PREFIX}/oauth2/token", _answering(self._token), methods=["POST"]),
            Path(orders, _answering(self._create), methods=["POST"]),
            Path(orders, _answering(self._list), methods=["GET"]),
            Path(f"{orders}/{{number:path}}", _answering(self._get), methods=["GET"]),
            Path(f"{orders}/{{number:path}}", _answering(self._update), methods=["PUT"]),
            Path(f"{orders}/{{number:path}}", _answering(self._delete), methods=["DELETE"]),
            Path(f"{PREFIX}/templates/exportInvoice/{{name}}.pdf", self._invoice, methods=["GET"]),
        ]

    async def _token(self, request: Request) -> Response:
        form = dict(parse_qsl((await request.body()).decode()))
        return _json_answer(self._system.new_token(form))

    async def _create(self, request: Request) -> Response:
        self._enter(request)
        return _json_answer(self._system.create(await _json(request)), self._system.variants.created_status)

    async def _list(self, request: Request) -> Response:
        self._enter(request)
        return _json_answer(self._system.listed())

    async def _get(self, request: Request) -> Response:
        self._enter(request)
        number = _segment(request)
        order = self._system.get(number)
        if order and self._system.variants.invoices:
            order = {**order, **self._invoices(request, number, order)}
        return _json_answer(order)

    async def _update(self, request: Request) -> Response:
        self._enter(request)
        return _json_answer(self._system.update(_segment(request), await _json(request)))

    async def _delete(self, request: Request) -> Response:
        self._enter(request)
        body = await request.body()
        return _json_answer(self._system.delete(_segment(request), json.loads(body) if body else None))

    async def _invoice(self, request: Request) -> Response:
        if "authorization" in request.headers:
            return _json_answer({"message": "An invoice needs no token"}, 400)
        content = await asyncio.to_thread(_pdf, request.path_params["name"])
        return Response(content, media_type="application/pdf")

    def _enter(self, request: Request) -> None:
        self._system.check_token(request.headers.get("authorization"))

    def _invoices(self, request: Request, number: str, order: dict[str, Any]) -> dict[str, Any]:
        lead = f"{str(request.base_url).rstrip('/')}{PREFIX}/templates/exportInvoice"
        own = f"{lead}/sub_{number.encode().hex()}.pdf"
        sellers = {str(line["seller_id"]) for line in order.get("products", []) if line.get("seller_id")}
        return {
            "export_invoice_url": [FOREIGN_URL if self._system.variants.foreign_invoice else own],
            "sellers_export_invoice_url": {
                name: f"{lead}/seller_{name.encode().hex()}.pdf" for name in sorted(sellers)
            },
        }


def _answering(endpoint: Endpoint) -> Endpoint:
    async def answered(request: Request) -> Response:
        try:
            return await endpoint(request)
        except TransiteoRefusal as refusal:
            return _json_answer(refusal.body, refusal.status)

    return answered


def _segment(request: Request) -> str:
    """Return what stands behind the last fixed part of the address, decoded once: numbers may hold slashes."""
    raw: str = request.scope["raw_path"].decode("latin-1")
    return unquote(raw.removeprefix(f"{PREFIX}{_ORDERS}/"))


def _json_answer(body: Any, status: int = 200) -> Response:
    if body is None:
        return Response(status_code=204)
    return Response(json.dumps(body, ensure_ascii=False), status, media_type="application/json")


async def _json(request: Request) -> Any:
    try:
        return json.loads(await request.body())
    except ValueError as error:
        body = {
            "code": "INCORRECT_JSON",
            "httpCode": 400,
            "name": "INCORRECT_JSON",
            "message": "Not JSON",
            "details": [],
        }
        raise TransiteoRefusal(400, body) from error


def _pdf(name: str) -> bytes:
    from reportlab.pdfgen.canvas import Canvas

    file = io.BytesIO()
    canvas = Canvas(file, pagesize=(420, 595))
    canvas.drawString(40, 540, "Export invoice (sandbox)")
    canvas.drawString(40, 520, name[:60])
    canvas.save()
    return file.getvalue()
