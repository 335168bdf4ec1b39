"""Porterbuddy's addresses, and what travels over them."""

import asyncio
import json
import re
from collections.abc import Awaitable, Callable
from typing import Any

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route as Path

from app.sandbox.porterbuddy.label_face import LabelSize, face
from app.sandbox.porterbuddy.label_pdf import pdf, png
from app.sandbox.porterbuddy.label_zpl import zpl
from app.sandbox.porterbuddy.orders import PlacedOrder
from app.sandbox.porterbuddy.refusals import Refusal, invalid
from app.sandbox.porterbuddy.system import Porterbuddy
from app.sandbox.variants import Route

_PAINTERS = {"application/pdf": pdf, "image/png": png, "application/zpl": zpl}
_DEFAULT_FORMAT = "application/pdf"
_ROUTES = (
    ("POST", r"/availability", Route.AVAILABILITY),
    ("POST", r"/order", Route.ORDER),
    ("GET", r"/order/[^/]+/label", Route.LABEL_INFO),
    ("GET", r"/order/[^/]+/label/.+", Route.LABEL_DOCUMENT),
    ("GET", r"/order/.+/status", Route.STATUS),
    ("GET", r"/order/[^/]+/self", Route.SELF),
    ("PUT", r"/order/[^/]+/confirmed-scan", Route.CONFIRMED_SCAN),
    ("PUT", r"/order/[^/]+/update-shipment-details", Route.UPDATE_SHIPMENT_DETAILS),
    ("PUT", r"/order/[^/]+/set-parcel-details/[^/]+", Route.SET_PARCEL_DETAILS),
    ("PUT", r"/order/[^/]+/confirm", Route.CONFIRM),
)
Endpoint = Callable[[Request], Awaitable[Response]]


def route_of(method: str, path: str) -> Route:
    """Return the call that a request is."""
    return next((route for verb, form, route in _ROUTES if verb == method and re.fullmatch(form, path)), Route.UNKNOWN)


def json_answer(body: Any, status: int = 200, *, extra_fields: bool = False) -> Response:
    """Return JSON; with fields that no document names in every object, when the variant says so."""
    content = json.dumps(_with_extras(body) if extra_fields else body, ensure_ascii=False)
    return Response(content, status, media_type="application/json")


def _with_extras(value: Any) -> Any:
    if isinstance(value, list):
        return [_with_extras(entry) for entry in value]
    if isinstance(value, dict):
        return {**{name: _with_extras(entry) for name, entry in value.items()}, "ferryDeck": {"number": 3}}
    return value


async def _refused(_request: Request, refusal: Exception) -> Response:
    if not isinstance(refusal, Refusal):
        raise refusal
    return json_answer(refusal.body, refusal.status)


refusal_handlers: dict[Any, Any] = {Refusal: _refused}


class Desk:
    """The HTTP side of the played system."""

    def __init__(self, system: Porterbuddy) -> None:
        self._system = system

    def paths(self) -> list[Path]:
        """Return all addresses."""
        return [
            Path("/availability", self._availability, methods=["POST"]),
            Path("/order", self._place, methods=["POST"]),
            Path("/order/order-reference/{reference:path}/status", self._status_by_reference, methods=["GET"]),
            Path("/order/tms-reference/{reference:path}/status", self._status_by_tms_reference, methods=["GET"]),
            Path("/order/{order_id}/status", self._status, methods=["GET"]),
            Path("/order/{order_id}/self", self._self, methods=["GET"]),
            Path("/order/{order_id}/label", self._label_info, methods=["GET"]),
            Path("/order/{order_id}/label/{token}", self._label_document, methods=["GET"]),
            Path("/order/{order_id}/label/{token}/{parcel_id}", self._label_document, methods=["GET"]),
            Path("/order/{order_id}/confirmed-scan", self._confirmed_scan, methods=["PUT"]),
            Path("/order/{order_id}/update-shipment-details", self._update_shipment_details, methods=["PUT"]),
            Path("/order/{order_id}/set-parcel-details/{identifier}", self._set_parcel_details, methods=["PUT"]),
            Path("/order/{order_id}/confirm", self._confirm, methods=["PUT"]),
        ]

    def _answer(self, body: Any, status: int = 200) -> Response:
        return json_answer(body, status, extra_fields=self._system.variants.extra_fields)

    def _partner(self, request: Request) -> str:
        return self._system.partner(request.headers.get("x-api-key"))

    async def _availability(self, request: Request) -> Response:
        self._partner(request)
        return self._answer(self._system.availability(await _json(request)))

    async def _place(self, request: Request) -> Response:
        partner = self._partner(request)
        data = await _json(request)
        order = self._system.place(partner, request.headers.get("idempotency-key"), data)
        return self._answer(order.placed_answer(_base_url(request)), self._system.variants.order_status_code)

    async def _status(self, request: Request) -> Response:
        order = self._system.order(self._partner(request), request.path_params["order_id"])
        return self._status_of(order)

    async def _status_by_reference(self, request: Request) -> Response:
        order = self._system.by_reference(self._partner(request), request.path_params["reference"])
        return self._status_of(order)

    async def _status_by_tms_reference(self, request: Request) -> Response:
        order = self._system.by_tms_reference(self._partner(request), request.path_params["reference"])
        return self._status_of(order)

    def _status_of(self, order: PlacedOrder) -> Response:
        return self._answer(order.status_answer(with_time=self._system.variants.pickup_time))

    async def _self(self, request: Request) -> Response:
        order = self._system.order(self._partner(request), request.path_params["order_id"])
        held, variants = order.self_answer(_base_url(request)), self._system.variants
        hidden = {
            **({"constraints": None} if variants.hides_constraints else {}),
            **({"parcelShipmentIdentifier": None} if variants.hides_identifiers else {}),
        }
        held["parcels"] = [{**parcel, **hidden} for parcel in held["parcels"]]
        return self._answer(held)

    async def _label_info(self, request: Request) -> Response:
        order = self._system.label_order(self._partner(request), request.path_params["order_id"])
        return self._answer(order.label_answer(self._system.variants.label_base_url or _base_url(request)))

    async def _label_document(self, request: Request) -> Response:
        words = request.path_params
        order, numbers = self._system.labelled(words["order_id"], words["token"], words.get("parcel_id"))
        size = self._size(request)
        wanted = _format(request.headers.get("accept", "*/*"))
        faces = [face(order, number, size) for number in numbers]
        content = await asyncio.to_thread(_PAINTERS[wanted], faces)
        return Response(content, media_type=wanted)

    def _size(self, request: Request) -> LabelSize:
        wanted = request.query_params.get("size")
        if wanted is None:
            return LabelSize.SMALL if self._system.variants.small_labels else LabelSize.REGULAR
        if wanted not in LabelSize.__members__:
            raise invalid([("size", "must be one of REGULAR, SMALL")])
        return LabelSize(wanted)

    async def _confirmed_scan(self, request: Request) -> Response:
        partner = self._partner(request)
        self._system.confirm_scan(partner, request.path_params["order_id"], await _json(request))
        return self._answer({"unknownIds": []})

    async def _update_shipment_details(self, request: Request) -> Response:
        partner = self._partner(request)
        data = await _json(request)
        order = self._system.update_shipment_details(partner, request.path_params["order_id"], data)
        return self._answer({"_links": order.short_links(_base_url(request))})

    async def _set_parcel_details(self, request: Request) -> Response:
        partner = self._partner(request)
        words = request.path_params
        self._system.set_parcel_details(partner, words["order_id"], words["identifier"], await _json(request))
        return Response()

    async def _confirm(self, request: Request) -> Response:
        self._system.confirm(self._partner(request), request.path_params["order_id"])
        return Response()


def _base_url(request: Request) -> str:
    return str(request.base_url).rstrip("/")


async def _json(request: Request) -> Any:
    try:
        return json.loads(await request.body())
    except ValueError as error:
        raise Refusal(400, {"message": "The request did not pass correctly formatted JSON"}) from error


def _format(accept: str) -> str:
    """Return the first format of an ``Accept`` header that can be made. Raises Refusal (406)."""
    for part in accept.split(","):
        kind = part.split(";")[0].strip().lower()
        if kind in _PAINTERS:
            return kind
        if kind in {"*/*", "application/*", ""}:
            return _DEFAULT_FORMAT
    raise Refusal(406, {"message": "Not acceptable"})
