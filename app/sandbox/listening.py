"""Ports that the sandbox listens on, and connections that it breaks."""

import asyncio
import socket
import struct
import sys

_BACKLOG = 64
_LINGER = "hh" if sys.platform == "win32" else "ii"


def listening_socket(host: str, port: int, receive_buffer_bytes: int | None = None) -> socket.socket:
    """Return a socket that listens; port 0 takes any free one. Raises OSError when the port is taken."""
    # Named as TCP, for asyncio sends small answers at once (TCP_NODELAY) only on sockets that say so: 1 ms instead of 41.
    listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    try:
        if sys.platform != "win32":
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        if receive_buffer_bytes is not None:
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, receive_buffer_bytes)
        listener.bind((host, port))
        listener.listen(_BACKLOG)
        listener.setblocking(False)
    except OSError:
        listener.close()
        raise
    return listener


def reset(transport: asyncio.BaseTransport) -> None:
    """End a connection with a reset: the peer sees an error, not an end."""
    peer = transport.get_extra_info("socket")
    if peer is not None:
        peer.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack(_LINGER, 1, 0))
    if isinstance(transport, asyncio.WriteTransport):
        transport.abort()
