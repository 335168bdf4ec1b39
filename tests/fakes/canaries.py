"""Secrets that can be recognised wherever they turn up, and the search for them.

    with planted() as canaries, SandboxServer(...) as sandbox:
        ...
    assert leaks(home, canaries.known) == []

``leaks`` is what every search ends in: it knows the forms in which a secret lies in a file (raw, UTF-16, base64 in its three
alignments, base64url, hex, URL-, JSON- and HTML-escaped) and the wrappings around them (gzip members, zip archives, PDF streams,
compressed ZPL graphics, cells of a SQLite table).
"""

import base64
import binascii
import html
import io
import json
import re
import secrets
import sqlite3
import zipfile
import zlib
from collections.abc import Iterable, Iterator, Mapping
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import Any
from urllib.parse import quote, quote_plus

import app.sandbox.betakom.system
import app.sandbox.porterbuddy.system
import app.sandbox.transeu.tokens
from app.sandbox.porterbuddy.orders import PlacedOrder

_DEEPEST = 4
_MOST_BYTES = 200_000_000
_SHORTEST = 8
_STREAM = re.compile(rb"stream\r?\n")
_PACKED_ZPL = re.compile(rb":(?:Z64|B64):([A-Za-z0-9+/=\s]+)")


# --- the search -----------------------------------------------------------------------------------------------------------


def leaks(folder: Path, canaries: Iterable[str]) -> list[str]:
    """Search every file of a folder (or one file), its name too; return a line for each find, empty when there is none."""
    known = tuple(dict.fromkeys(canaries))
    files = sorted(folder.rglob("*")) if folder.is_dir() else [folder]
    found: list[str] = []
    for path in files:
        name = str(path.relative_to(folder)) if folder.is_dir() else path.name
        found += leaks_in(f"name of {name}", name.encode("utf-8", "surrogateescape"), known)
        if path.is_file():
            found += leaks_in(name, path.read_bytes(), known)
            found += _leaks_in_cells(path, name, known)
    return found


def leaks_in(name: str, content: bytes | str, canaries: Iterable[str]) -> list[str]:
    """Search bytes or a text, and all that is wrapped in it.

    Args:
        name: What they are, for the lines that are returned.
    """
    raw = content.encode("utf-8", "surrogatepass") if isinstance(content, str) else content
    known = tuple(canaries)
    return [
        f"{canary[:14]}… stands in {where} as {form}"
        for where, part in _unwrapped(name, raw, 0)
        for canary in known
        for form in _met(part, canary)
    ]


@lru_cache(maxsize=4096)
def forms_of(secret: str) -> Mapping[str, bytes]:
    """Return the forms in which a secret may lie in a file, by their names.

    Raises:
        ValueError: It is so short that any large file holds it.
    """
    if len(secret) < _SHORTEST:
        raise ValueError(f"{secret!r} is too short to be told from chance")
    raw = secret.encode()
    escaped = {
        "itself": raw,
        "UTF-16 LE": secret.encode("utf-16-le"),
        "UTF-16 BE": secret.encode("utf-16-be"),
        "hex": raw.hex().encode(),
        "HEX": raw.hex().upper().encode(),
        "URL": quote(secret, safe="").encode(),
        "url": re.sub(r"%[0-9A-F]{2}", lambda hit: hit[0].lower(), quote(secret, safe="")).encode(),
        "path of a URL": quote(secret).encode(),
        "form of a URL": quote_plus(secret).encode(),
        "JSON": json.dumps(secret)[1:-1].encode(),
        "JSON with slashes": json.dumps(secret)[1:-1].replace("/", "\\/").encode(),
        "JSON in JSON": json.dumps(json.dumps(secret)[1:-1])[1:-1].encode(),
        "Python": repr(secret)[1:-1].encode(),
        "bytes of Python": repr(raw)[2:-1].encode(),
        "HTML": html.escape(secret).encode(),
        "ZPL": "".join(f"_{byte:02X}" for byte in raw).encode(),
        "backwards": raw[::-1],
    }
    for name, encode in (("base64", base64.b64encode), ("base64url", base64.urlsafe_b64encode)):
        for shift in range(3):
            text = encode(b"\0" * shift + raw + b"\0" * ((3 - shift - len(raw)) % 3))
            # The letters at both ends depend on what stands beside the secret.
            escaped[f"{name} at {shift}"] = text[4 if shift else 0 : -4]
    return {name: form for name, form in escaped.items() if len(form) >= _SHORTEST}


def _met(content: bytes, canary: str) -> Iterator[str]:
    for name, form in forms_of(canary).items():
        if form in content:
            yield name
            return


def _unwrapped(name: str, content: bytes, depth: int) -> Iterator[tuple[str, bytes]]:
    """Give bytes, and then what is packed in them, as deep as anybody packs."""
    yield name, content
    if depth >= _DEEPEST:
        return
    for kind, inner in (*_gzips(content), *_zips(content), *_streams(content), *_graphics(content)):
        yield from _unwrapped(f"{kind} in {name}", inner, depth + 1)


def _gzips(content: bytes) -> Iterator[tuple[str, bytes]]:
    at = content.find(b"\x1f\x8b\x08")
    while at >= 0:
        inner = _inflated(content[at:], zlib.MAX_WBITS | 16)
        if inner:
            yield f"gzip at {at}", inner
        at = content.find(b"\x1f\x8b\x08", at + 1)


def _zips(content: bytes) -> Iterator[tuple[str, bytes]]:
    if not content.startswith(b"PK\x03\x04"):
        return
    with suppress(zipfile.BadZipFile), zipfile.ZipFile(io.BytesIO(content)) as archive:
        for entry in archive.infolist():
            yield f"name of {entry.filename}", entry.filename.encode()
            yield entry.filename, archive.read(entry)


def _streams(content: bytes) -> Iterator[tuple[str, bytes]]:
    """Give the streams of a PDF: deflated, or in letters around that."""
    if b"%PDF-" not in content[:1024]:
        return
    for begin in _STREAM.finditer(content):
        body = content[begin.end() : content.find(b"endstream", begin.end())]
        inner = _inflated(body, zlib.MAX_WBITS)
        if not inner and body.rstrip().endswith(b"~>"):
            with suppress(ValueError):
                lettered = base64.a85decode(body.strip().removesuffix(b"~>"))
                inner = _inflated(lettered, zlib.MAX_WBITS) or lettered
        if inner:
            yield f"stream at {begin.start()}", inner


def _graphics(content: bytes) -> Iterator[tuple[str, bytes]]:
    for hit in _PACKED_ZPL.finditer(content):
        with suppress(binascii.Error):
            inner = base64.b64decode(hit[1] + b"==")
            yield f"graphic at {hit.start()}", _inflated(inner, zlib.MAX_WBITS) or inner


def _inflated(content: bytes, wbits: int) -> bytes:
    with suppress(zlib.error):
        return zlib.decompressobj(wbits).decompress(content, _MOST_BYTES)
    return b""


def _leaks_in_cells(path: Path, name: str, canaries: tuple[str, ...]) -> Iterator[str]:
    """Search a SQLite file's cells one by one: a long one is spread over pages, and its wrapping cannot be opened there."""
    with path.open("rb") as file:
        if file.read(16) != b"SQLite format 3\0":
            return
    with suppress(sqlite3.OperationalError), closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)) as book:
        for (table,) in book.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall():
            for row in book.execute(f'SELECT * FROM "{table}"'):
                for cell in row:
                    if isinstance(cell, (bytes, str)):
                        yield from leaks_in(f"{table} of {name}", cell, canaries)


# --- what is planted ------------------------------------------------------------------------------------------------------


@dataclass
class Canaries:
    """All secrets that were handed out, each by what it is; more may be added at any time.

    Attributes:
        named: Secrets with what they are.
    """

    named: dict[str, str] = field(default_factory=dict)

    @property
    def known(self) -> tuple[str, ...]:
        """All of them."""
        return tuple(self.named)

    def plant(self, kind: str) -> str:
        """Return a new secret, with letters that every kind of escaping changes; it may stand in a header, not in a path."""
        made = f'{kind}"\\/+%&<{secrets.token_hex(10)}=?canary'
        self.named[made] = kind
        return made

    def token(self, kind: str) -> str:
        """Return a new secret for addresses."""
        made = f"{kind}-canary-{secrets.token_urlsafe(18)}"
        self.named[made] = kind
        return made

    def note(self, kind: str, *made: str) -> None:
        """Remember secrets that somebody else made."""
        self.named.update(dict.fromkeys(made, kind))


class _Recognisable:
    """Stands where a played system takes its chance from, so that all it hands out is known."""

    def __init__(self, canaries: Canaries, kind: str) -> None:
        self._canaries = canaries
        self._kind = kind

    def token_urlsafe(self, _count: int = 0) -> str:
        return self._canaries.token(self._kind)

    def __getattr__(self, name: str) -> Any:
        return getattr(secrets, name)


@contextmanager
def planted() -> Iterator[Canaries]:
    """Let the played systems hand out tokens, links and pins that can be recognised.

    The pin is planted in their answers alone: the one that a carrier prints on its label is on the label.
    """
    canaries = Canaries()
    known: tuple[tuple[Any, str], ...] = (
        (app.sandbox.porterbuddy.system, "link"),
        (app.sandbox.betakom.system, "fulfilment"),
        (app.sandbox.transeu.tokens, "access"),
    )
    plain = PlacedOrder.self_answer

    def self_answer(self: PlacedOrder, base_url: str) -> dict[str, Any]:
        return {**plain(self, base_url), "pickupPin": canaries.token("pin")}

    for module, kind in known:
        module.secrets = _Recognisable(canaries, kind)
    PlacedOrder.self_answer = self_answer  # type: ignore[method-assign]
    try:
        yield canaries
    finally:
        PlacedOrder.self_answer = plain  # type: ignore[method-assign]
        for module, _ in known:
            module.secrets = secrets
