"""Connections that keep one deadline for a whole call; imported late, since httpx costs 200 ms.

httpx counts its time-out anew for each read: a server that drips a byte at a time holds a call as long as it likes, also
in the headers. So the deadline sits below HTTP, at the socket.
"""

import ssl
import threading
import time
import typing
from collections.abc import Iterable, Iterator
from contextlib import contextmanager

import httpcore
import httpx
from typing_extensions import override

_SLICE_BYTES = 16_384


class _Deadline(threading.local):
    """When the call of this thread has to be over, on the monotonic clock."""

    ends_at: float | None = None


_current = _Deadline()


@contextmanager
def until(ends_at: float) -> Iterator[None]:
    """Give everything this thread does on our connections one end."""
    _current.ends_at = ends_at
    try:
        yield
    finally:
        _current.ends_at = None


def _left(timeout: float | None, late: type[Exception]) -> float | None:
    if _current.ends_at is None:
        return timeout
    left = _current.ends_at - time.monotonic()
    if left <= 0:
        raise late("the call's time is over")
    return left if timeout is None else min(left, timeout)


class _Stream(httpcore.NetworkStream):
    """A connection whose every step is cut at the deadline."""

    def __init__(self, inner: httpcore.NetworkStream) -> None:
        self._inner = inner

    @override
    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return self._inner.read(max_bytes, _left(timeout, httpcore.ReadTimeout))

    @override
    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        for start in range(0, len(buffer), _SLICE_BYTES):
            self._inner.write(buffer[start : start + _SLICE_BYTES], _left(timeout, httpcore.WriteTimeout))

    @override
    def close(self) -> None:
        self._inner.close()

    @override
    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.NetworkStream:
        left = _left(timeout, httpcore.ConnectTimeout)
        return _Stream(self._inner.start_tls(ssl_context, server_hostname, left))

    @override
    def get_extra_info(self, info: str) -> typing.Any:
        return self._inner.get_extra_info(info)


class _Backend(httpcore.NetworkBackend):
    """Opens connections that keep the deadline."""

    def __init__(self) -> None:
        self._inner = httpcore.SyncBackend()

    @override
    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,
    ) -> httpcore.NetworkStream:
        left = _left(timeout, httpcore.ConnectTimeout)
        return _Stream(self._inner.connect_tcp(host, port, left, local_address, socket_options))


class DeadlineTransport(httpx.HTTPTransport):
    """httpx's own transport over connections that keep the deadline."""

    def __init__(self, context: ssl.SSLContext, *, connections: int, keepalive_seconds: float) -> None:
        super().__init__(verify=context, trust_env=False)
        self._pool = httpcore.ConnectionPool(
            ssl_context=context,
            max_connections=connections,
            max_keepalive_connections=connections,
            keepalive_expiry=keepalive_seconds,
            network_backend=_Backend(),
        )
