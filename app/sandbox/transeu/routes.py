"""The played Trans.eu's addresses, all under ``/transeu``: its API and its sign-in page."""

import json
import re
from typing import Any
from urllib.parse import parse_qsl, urlencode

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route as Path

from app.sandbox.transeu.refusals import TransEuRefusal, problem
from app.sandbox.transeu.system import TransEuSystem
from app.sandbox.variants import Route

PREFIX = "/transeu"
_ORDERS = f"{PREFIX}/ext/orders-api"
_ROUTES = (
    ("GET", rf"{PREFIX}/oauth2/auth", Route.TRANSEU_SIGN_IN),
    ("POST", rf"{PREFIX}/ext/auth-api/accounts/token", Route.TRANSEU_TOKENS),
    ("POST", rf"{_ORDERS}/v2/[^/]+/amendment/draft", Route.TRANSEU_DRAFT),
    ("POST", rf"{_ORDERS}/v1/orders/[^/]+/amendments", Route.TRANSEU_AMENDMENT),
    ("GET", rf"{_ORDERS}/v[12]/(archive-)?orders-(created|received)", Route.TRANSEU_ORDERS),
    ("GET", rf"{_ORDERS}/v[12]/orders-(created|received)/[^/]+", Route.TRANSEU_ORDER),
)


def route_of(method: str, path: str) -> Route:
    """Return the call that a request is."""
    return next((route for verb, form, route in _ROUTES if verb == method and re.fullmatch(form, path)), Route.UNKNOWN)


def _answer(body: Any, status: int = 200) -> Response:
    return Response(json.dumps(body, ensure_ascii=False), status, media_type="application/json")


async def _refused(_request: Request, refusal: Exception) -> Response:
    if not isinstance(refusal, TransEuRefusal):
        raise refusal
    return _answer(refusal.body, refusal.status)


refusal_handlers: dict[Any, Any] = {TransEuRefusal: _refused}


class TransEuDesk:
    """The HTTP side of the played system."""

    def __init__(self, system: TransEuSystem) -> None:
        self._system = system

    def paths(self) -> list[Path]:
        """Return all addresses."""
        lists = [
            Path(f"{_ORDERS}/{version}/{shelf}", self._list, methods=["GET"], name=shelf)
            for version in ("v1", "v2")
            for shelf in ("orders-created", "orders-received", "archive-orders-created", "archive-orders-received")
        ]
        entities = [
            Path(f"{_ORDERS}/{version}/{shelf}/{{order_id}}", self._entity, methods=["GET"])
            for version in ("v1", "v2")
            for shelf in ("orders-created", "orders-received")
        ]
        return [
            Path(f"{PREFIX}/oauth2/auth", self._sign_in, methods=["GET"]),
            Path(f"{PREFIX}/ext/auth-api/accounts/token", self._tokens, methods=["POST"]),
            *lists,
            *entities,
            Path(f"{_ORDERS}/v2/{{order_id}}/amendment/draft", self._draft, methods=["POST"]),
            Path(f"{_ORDERS}/v1/orders/{{order_id}}/amendments", self._amend, methods=["POST"]),
        ]

    def _require(self, request: Request) -> None:
        self._system.desk.require(request.headers.get("authorization"), request.headers.get("api-key"))

    async def _sign_in(self, request: Request) -> Response:
        """Sign the sandbox's one person in without asking, and send the browser back."""
        found = self._system.desk.granted(request.query_params)
        return RedirectResponse(f"{request.query_params['redirect_uri']}?{urlencode(found)}", 302)

    async def _tokens(self, request: Request) -> Response:
        if request.headers.get("content-type", "").partition(";")[0] != "application/x-www-form-urlencoded":
            raise problem(400, "Bad Request", "A form is wanted")
        form = dict(parse_qsl((await request.body()).decode()))
        return _answer(self._system.desk.tokens(form, request.headers.get("api-key")))

    async def _list(self, request: Request) -> Response:
        self._require(request)
        return _answer(self._system.listed(request.url.path.rpartition("/")[2], request.query_params))

    async def _entity(self, request: Request) -> Response:
        self._require(request)
        return _answer(self._system.shown(request.path_params["order_id"]))

    async def _draft(self, request: Request) -> Response:
        self._require(request)
        status, body = self._system.draft(request.path_params["order_id"], await _json(request))
        return Response(status_code=status) if body is None else _answer(body, status)

    async def _amend(self, request: Request) -> Response:
        self._require(request)
        self._system.amend(request.path_params["order_id"], await _json(request))
        return Response(status_code=204)


async def _json(request: Request) -> Any:
    if request.headers.get("content-type", "").partition(";")[0] != "application/json":
        raise problem(415, "Unsupported Media Type", "JSON is wanted")
    try:
        return json.loads(await request.body())
    except ValueError as error:
        raise problem(400, "Bad Request", "The request is no JSON") from error
