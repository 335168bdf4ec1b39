"""Reads an answer's body with a cap, before and after decompression."""

import zlib
from collections.abc import Iterable


class BodyTooBig(Exception):
    """The body passes its cap."""


class BodyUnreadable(Exception):
    """The body's encoding is none that was asked for, or it is cut."""


def read_body(chunks: Iterable[bytes], encoding: str, max_bytes: int) -> bytes:
    """Return the decoded body.

    httpx decompresses a whole chunk at once, which a bomb turns from 64 kB into 66 MB; here no step makes more than the cap.

    Args:
        chunks: As they come from the line.
        encoding: The ``Content-Encoding`` header; only gzip is asked for.

    Raises:
        BodyTooBig: Either size passes the cap.
        BodyUnreadable: It is no gzip, or ends in the middle.
    """
    if encoding.strip().lower() in {"", "identity"}:
        return _plain(chunks, max_bytes)
    if encoding.strip().lower() in {"gzip", "x-gzip"}:
        return _gunzipped(chunks, max_bytes)
    raise BodyUnreadable(f"content encoding {encoding[:40]!r}")


def _plain(chunks: Iterable[bytes], max_bytes: int) -> bytes:
    body = bytearray()
    for chunk in chunks:
        body += chunk
        if len(body) > max_bytes:
            raise BodyTooBig
    return bytes(body)


def _gunzipped(chunks: Iterable[bytes], max_bytes: int) -> bytes:
    decoder = zlib.decompressobj(wbits=zlib.MAX_WBITS | 16)
    body = bytearray()
    taken = 0
    try:
        for chunk in chunks:
            taken += len(chunk)
            if decoder.eof and chunk:
                raise BodyUnreadable("something follows the gzip member")
            body += decoder.decompress(chunk, max_bytes + 1 - len(body))
            if len(body) > max_bytes or taken > max_bytes:
                raise BodyTooBig
    except zlib.error as error:
        raise BodyUnreadable("not gzip") from error
    if taken and not decoder.eof:
        raise BodyUnreadable("the gzip ends in the middle")
    return bytes(body)
