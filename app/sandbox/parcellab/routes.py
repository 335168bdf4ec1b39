"""parcelLab's addresses under ``/parcellab``, and what travels over them."""

import json
import re
from collections.abc import Awaitable, Callable
from typing import Any
from urllib.parse import urlencode

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route as Path

from app.sandbox.parcellab.refusals import Refusal, detail
from app.sandbox.parcellab.system import KeptOrder, ParcelLabSystem, Written
from app.sandbox.variants import Route

PREFIX = "/parcellab"
_ORDERS = f"{PREFIX}/v4/track/orders"
_ID = re.compile(r"^(?!info)[^/.]+$")
"""As it stands in the document."""
_MAX_BODY_BYTES = 1_000_000
Endpoint = Callable[[Request], Awaitable[Response]]


def route_of(path: str) -> Route | None:
    """Return the call that a request is; None for another system's."""
    return Route.PARCELLAB if path.startswith(f"{PREFIX}/") else None


class ParcelLabDesk:
    """The HTTP side of the played system."""

    def __init__(self, system: ParcelLabSystem) -> None:
        self._system = system

    def paths(self) -> list[Path]:
        """Return all addresses; without its slash at the end, each is a redirect."""
        return [
            Path(f"{_ORDERS}/", self._refusable(self._orders), methods=["GET", "PUT", "POST"]),
            Path(f"{_ORDERS}/info/", self._refusable(self._info), methods=["GET"]),
            Path(f"{_ORDERS}/{{order_id:path}}/", self._refusable(self._one), methods=["GET"]),
            Path(f"{_ORDERS}{{rest:path}}", _with_slash, methods=["GET", "PUT", "POST"]),
        ]

    def _refusable(self, endpoint: Endpoint) -> Endpoint:
        async def answered(request: Request) -> Response:
            try:
                return await endpoint(request)
            except Refusal as refusal:
                if isinstance(refusal.body, str):
                    return Response(refusal.body, refusal.status, refusal.headers, media_type="text/html")
                answer = self._json(refusal.body, refusal.status)
                answer.headers.update(refusal.headers)
                return answer

        return answered

    async def _orders(self, request: Request) -> Response:
        if request.method == "GET":
            return self._list(request)
        self._system.admit(request.headers.get("authorization"), "write")
        body = await request.body()
        if len(body) > _MAX_BODY_BYTES:
            raise detail(413, "Request body too large.")
        try:
            data = json.loads(body)
        except ValueError as error:
            raise detail(400, "JSON parse error") from error
        written = self._system.put(data) if request.method == "PUT" else self._system.post(data)
        return self._written(written)

    def _written(self, written: Written) -> Response:
        variants = self._system.variants
        if variants.write_answer == "no_content":
            return Response(status_code=204)
        status = 201 if written.created else 200
        if variants.write_answer == "empty":
            return Response(status_code=status)
        answer = written.order.answer()
        if variants.mutation_results != "none":
            answer["mutations"] = written.results
        return self._json(answer, status)

    def _list(self, request: Request) -> Response:
        self._system.admit(request.headers.get("authorization"), "track:orderinfo")
        query = request.query_params
        orders, behind, before = self._system.page(query.get("cursor", ""), query.get("ordering", ""))
        answers = [order.answer() for order in orders]
        if self._system.variants.list_envelope == "array":
            return self._json(answers)
        host = self._system.variants.next_host or str(request.base_url).rstrip("/")
        places = {
            name: f"{host}{_ORDERS}/?{urlencode({'cursor': cursor})}" if cursor else None
            for name, cursor in (("next", behind), ("previous", before))
        }
        return self._json({**places, "results": answers})

    async def _one(self, request: Request) -> Response:
        self._system.admit(request.headers.get("authorization"), "track:orderinfo")
        order_id = request.path_params["order_id"]
        if not _ID.match(order_id):
            raise detail(404, "Not found.")
        return self._json(self._system.one(order_id).answer())

    async def _info(self, request: Request) -> Response:
        self._system.admit(request.headers.get("authorization"), "track:orderinfo")
        order = self._system.info(request.query_params)
        if order is not None:
            return self._json(_info_answer(order))
        match self._system.variants.unknown_info:
            case "empty":
                return Response()
            case "object":
                return self._json({})
        raise detail(404, "Not found.")

    def _json(self, body: Any, status: int = 200) -> Response:
        content = _with_extras(body) if self._system.variants.extra_fields else body
        return Response(json.dumps(content, ensure_ascii=False), status, media_type="application/json")


async def _with_slash(request: Request) -> Response:
    return RedirectResponse(f"{request.url.path}/", 301)


def _info_answer(order: KeptOrder) -> dict[str, Any]:
    """Return what customers see: personal data are masked, and tags are not there."""
    email = order.data.get("recipient_email") or ""
    return {
        "external_id": order.external_id,
        "order_number": order.data.get("order_number"),
        "external_reference": order.data.get("external_reference"),
        "status": order.data.get("order_status"),
        "recipient_email": f"{email[:1]}***@***" if email else None,
        "destination_country_iso3": order.data.get("destination_country_iso3"),
        "trackings": [
            {
                "tracking_number": tracking["tracking_number"],
                "courier": tracking["courier"],
                "status": "Cancelled" if "cancelled_date" in tracking else "Announced",
                "checkpoints": [],
            }
            for tracking in order.trackings
        ],
    }


def _with_extras(value: Any) -> Any:
    if isinstance(value, list):
        return [_with_extras(entry) for entry in value]
    if isinstance(value, dict):
        return {**{name: _with_extras(entry) for name, entry in value.items()}, "ferry_deck": {"number": 3}}
    return value
