"""What a rehearsal wants remembered while the sandbox runs: several programs practise on it, one after the other.

=============================== ===========================================================================================
``GET /_sandbox/kept/{name}``    ``{"kept": "…"}``; 404 when nothing was kept under this name
``PUT /_sandbox/kept/{name}``    ``{"kept": "…"}``, or null for what was taken away
=============================== ===========================================================================================
"""

import json

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route as Path

_MOST = 10_000


class KeptWords:
    """Words by name, in memory only."""

    def __init__(self) -> None:
        self._kept: dict[str, str | None] = {}

    def reset(self) -> None:
        """Forget all."""
        self._kept.clear()

    def paths(self) -> list[Path]:
        """Return all addresses."""
        return [
            Path("/_sandbox/kept/{name:path}", self._get, methods=["GET"]),
            Path("/_sandbox/kept/{name:path}", self._put, methods=["PUT"]),
        ]

    async def _get(self, request: Request) -> Response:
        name = request.path_params["name"]
        if name not in self._kept:
            return _json({"kept": None}, 404)
        return _json({"kept": self._kept[name]})

    async def _put(self, request: Request) -> Response:
        try:
            kept = json.loads(await request.body())["kept"]
        except (ValueError, KeyError, TypeError):
            return _json({"message": "An object with “kept” is wanted"}, 422)
        if len(self._kept) >= _MOST or not (kept is None or isinstance(kept, str)):
            return _json({"message": "This cannot be kept"}, 422)
        self._kept[request.path_params["name"]] = kept
        return _json({"kept": kept})


def _json(body: object, status: int = 200) -> Response:
    return Response(json.dumps(body, ensure_ascii=False), status, media_type="application/json")
