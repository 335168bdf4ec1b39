"""What the sandbox was asked, for tests and for a person who wants to know."""

import json
from datetime import datetime
from typing import Any

from pydantic import BaseModel, ConfigDict
from starlette.types import Scope

from app.sandbox.variants import FaultKind, Route

MAX_KEPT = 2_000
_KEY_HEADERS = frozenset({"x-api-key", "api-key", "authorization"})


class RecordedRequest(BaseModel):
    """One request as it arrived.

    Attributes:
        headers: In small letters; a key's value is replaced by ``…``.
        key_sent: Whether a key came along.
        body: The text as it was sent.
        json_body: The same read as JSON; None if it is none.
        fault: What went wrong with it on purpose.
        status: The answer's status; None when no answer was given.
    """

    model_config = ConfigDict(frozen=True)

    at: datetime
    method: str
    path: str
    query: str = ""
    route: Route
    headers: dict[str, str]
    key_sent: bool
    body: str = ""
    json_body: Any = None
    fault: FaultKind | None = None
    status: int | None = None


def recorded(at: datetime, route: Route, scope: Scope, body: bytes) -> RecordedRequest:
    """Write a request down, without the key's value."""
    texts = {name.decode("latin-1").lower(): value.decode("latin-1") for name, value in scope["headers"]}
    keys = _KEY_HEADERS & texts.keys()
    texts |= dict.fromkeys(keys, "…")
    try:
        json_body = json.loads(body) if body else None
    except ValueError:
        json_body = None
    return RecordedRequest(
        at=at,
        method=scope["method"],
        path=scope["raw_path"].decode("latin-1"),
        query=scope["query_string"].decode("latin-1"),
        route=route,
        headers=texts,
        key_sent=bool(keys),
        body=body.decode("utf-8", "replace"),
        json_body=json_body,
    )


class Recorder:
    """Keeps the latest requests in the order of their arrival."""

    def __init__(self) -> None:
        self._kept: dict[int, RecordedRequest] = {}
        self._next = 0

    def add(self, request: RecordedRequest) -> int:
        """Keep a request; return the number under which its end is told."""
        number, self._next = self._next, self._next + 1
        self._kept[number] = request
        if len(self._kept) > MAX_KEPT:
            del self._kept[next(iter(self._kept))]
        return number

    def ended(self, number: int, status: int | None) -> None:
        """Write down how a request was answered."""
        if number in self._kept:
            self._kept[number] = self._kept[number].model_copy(update={"status": status})

    def clear(self) -> None:
        """Forget all requests."""
        self._kept.clear()

    def all(self, route: Route | None = None) -> list[RecordedRequest]:
        """Return the requests, the oldest first; of one route only if it is given."""
        kept = list(self._kept.values())
        return [request for request in kept if route is None or request.route is route]
