"""An HTTP connection that can be cut for real, in the middle of anything."""

from typing import TYPE_CHECKING, Any

from uvicorn.protocols.http.h11_impl import H11Protocol

from app.sandbox.listening import reset

if TYPE_CHECKING:
    from uvicorn._types import ASGIReceiveCallable, ASGISendCallable, Scope

CONNECTION = "sandbox.connection"
"""Under this name a request's scope holds its connection."""


class CuttableConnection(H11Protocol):
    """uvicorn's connection, that hands itself to the application so that a fault can end it."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        application = self.app

        async def with_connection(scope: "Scope", receive: "ASGIReceiveCallable", send: "ASGISendCallable") -> None:
            scope[CONNECTION] = self  # type: ignore[literal-required]  # a private entry beside ASGI's own
            await application(scope, receive, send)

        self.app = with_connection

    def cut(self, *, with_reset: bool = False) -> None:
        """Close the connection now; what was written before still goes out unless it is reset."""
        if with_reset:
            reset(self.transport)
        else:
            self.transport.close()

    def write_raw(self, data: bytes) -> None:
        """Write bytes past the HTTP layer, for answers that no HTTP layer would make."""
        self.transport.write(data)
