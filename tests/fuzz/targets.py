"""Everything that takes input from outside, with what must hold whatever comes.

A target takes a chance, makes one input, gives it to the program, and raises when the program breaks a promise. What the program
turns down in a sentence (``StationError``) is a good end.
"""

import base64
import csv
import hashlib
import hmac
import io
import json
import logging
import random
import re
import sqlite3
import tempfile
import textwrap
import zipfile
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from PIL import Image, ImageDraw
from pydantic import ValidationError

from app.bootstrap.logs import JsonLines
from app.connectorkit.bodies import BodyTooBig, BodyUnreadable, read_body
from app.connectorkit.hosts import checked_base_url, may_be_fetched
from app.connectorkit.redaction import Redaction
from app.connectorkit.transport import Transport
from app.domain.errors import StationError
from app.domain.labels import REGULAR, LabelDocument, LabelFormat
from app.domain.orders import Order
from app.domain.printers import Printer, PrinterLanguage
from app.labels.cleaning import cleaned
from app.labels.fields import zpl_field
from app.labels.papers.letters import face
from app.labels.papers.receipt import ReceiptWriter
from app.labels.papers.wording import printable
from app.labels.workshop import LabelChild
from app.labels.zpl.effects import Reach, effects
from app.orderfiles.cells import harmless
from app.orderfiles.csv_in import read_table
from app.orderfiles.json_in import read_orders
from app.orderfiles.room import OrderFileRoom
from app.orderfiles.tables import order_data
from app.scanning.symbology import code_of
from app.scanning.wedge import Wedge
from app.settings.file import SettingsFile
from app.storage import search
from tests.connectors.conformance_bench import CASES, CONNECTORS, client_for, table_of
from tests.fuzz import hostile
from tests.labels.papers import PARCEL, code128_pdf, png_label, zpl_label
from tests.labels.receipts_read import Cut, Drawn, Part, read_receipt
from tests.orderfiles.books import book, packed_as, row

OWN_HOST = "api.carrier.example"
_FIELD = re.compile(r"\^FH_\^FD(?P<text>(?:[^\^~\\_\x00-\x1f\x7f-\U0010ffff]|_[0-9A-F]{2})*)\^FS")
_HEX = re.compile(r"_([0-9A-F]{2})")
# What a spreadsheet would run at the beginning of a cell (OWASP, "CSV Injection"), and what may stand before it unseen.
_FORMULA = re.compile(r"[\s\ufeff\u200b-\u200f\u2060'\"]*[=+\-@\uff1d\uff0b\uff0d\uff20\u2212|%]")


class Broken(AssertionError):
    """A promise does not hold."""


def must(holds: object, what: str, given: object = "") -> None:
    """Raise unless something holds."""
    if not holds:
        raise Broken(f"{what}: {given!r}"[:2_000])


@dataclass(frozen=True)
class Target:
    """One door of the program.

    Attributes:
        what: What must hold, in words.
        knock: Makes one input and looks what comes of it.
        rounds: How many belong to the suite's short form.
    """

    name: str
    what: str
    knock: Callable[[random.Random], None]
    rounds: int = 300


def _zpl_field(chance: random.Random) -> None:
    text = hostile.text(chance) if chance.random() < 0.99 else hostile.text(chance) + "^~\\_" * 2_500
    field = _FIELD.fullmatch(zpl_field(text))
    must(field, "a field holds a command", text)
    assert field is not None
    raw = _HEX.sub(lambda hit: chr(int(hit[1], 16)), field["text"]).encode("latin-1")
    must(raw == text.encode("utf-8", "replace"), "a field does not come back as it was", text)


@cache
def _cache_folder() -> Path:
    return Path(tempfile.mkdtemp(prefix="parceldesk-fuzz-"))


@cache
def _till() -> Printer:
    return Printer(id="till", name="Till", host="localhost", language=PrinterLanguage.ESCPOS)


def _receipt(chance: random.Random) -> None:
    writer = ReceiptWriter(_till(), _cache_folder())
    whole = hostile.text(chance).encode("utf-8", "replace").decode()
    text = whole if chance.random() < 0.01 else whole[:250]
    short = chance.choice((text, "".join(letter for letter in text if " " <= letter <= "~")[:24]))
    writer.line(text)
    writer.code(short)
    read = read_receipt(writer.cut())
    must(read.cuts == 1, "a text cuts the paper", text)
    out = list(read.parts)
    must(out[-3:] == ["", "", Cut()], "the end is not the end", text)
    left = _printed(printable(text), out, text)
    if left and isinstance(left[0], bytes):
        must(left.pop(0) == b"{B" + short.replace("{", "{{").encode("ascii"), "a code does not come back", short)
    else:
        left = _printed(printable(short), left, short)
    must(left == ["", "", Cut()], "something came out that nobody wrote", (text, left))


def _printed(text: str, out: list[Part], given: str) -> list[Part]:
    """Look whether a text came out letter for letter, drawn where the printer has no letter; return what came behind it."""
    for words in textwrap.wrap(text, 48, drop_whitespace=False) or [""]:
        must(out, "a text ends too soon", given)
        part = out.pop(0)
        if isinstance(part, str):
            must(part == words, "a text does not come back as it was", (given, words, part))
        else:
            must(isinstance(part, Drawn) and not words.isascii(), "a line of letters is no line", (given, words))
            assert isinstance(part, Drawn)
            must(part.dots == _drawn(words), "a line is drawn differently", (given, words))
    return out


def _drawn(words: str) -> bytes:
    image = Image.new("L", (576, 30))
    ImageDraw.Draw(image).text((0, 22), words, fill=255, font=face(22, bold=False), anchor="ls")
    return image.point([255 if value >= 110 else 0 for value in range(256)], "1").tobytes()


def _carrier_zpl(chance: random.Random) -> None:
    pieces = tuple(
        f"{sign}{name}"
        for sign in "^~"
        for name in (
            "JUS",
            "SD30",
            "JR",
            "KP1234",
            "NB",
            "PQ99",
            "MD9",
            "DYR:A,B,G,1,1,A",
            "JI",
            "PP",
            "WP1,2",
            "JX",
            "RO",
        )
    )
    content = hostile.changed(chance, zpl_label(), (*(piece.encode() for piece in pieces), b"^CC!", b"~CT#", b"^CD;"))
    with suppress(StationError):
        clean = cleaned(content).content
        left = [effect for effect in effects(clean) if effect.reach in {Reach.NETWORK, Reach.DEVICE}]
        must(not left, "cleaned ZPL changes the printer", (content, left))
        must(cleaned(clean).content == clean, "cleaning twice differs from cleaning once", content)


def _csv_in(chance: random.Random) -> None:
    head = "reference;name;street;house_number;postal_code;city;email;phone;weight_grams;betakom.vehicle_type\n"
    row = "PD-1;Anne;Vei;25;0678;Oslo;a@example.com;+4741122801;900;sprinter\n"
    content = hostile.changed(
        chance, (head + row * 3).encode(chance.choice(("utf-8", "utf-8-sig", "utf-16", "latin-1")))
    )
    with suppress(StationError):
        table = read_table(content, ("betakom",))
        for read in table.rows:
            with suppress(ValidationError, StationError):
                Order.model_validate(order_data([read], table.columns.extras))


def _json_in(chance: random.Random) -> None:
    order = {"reference": "1", "recipient": {"name": "A", "address": {"street": "S"}}, "parcels": [{"weight_grams": 9}]}
    content = hostile.changed(chance, json.dumps([order] * 2).encode(), hostile.JSON_PIECES)
    with suppress(StationError):
        for read in read_orders(content):
            with suppress(ValidationError):
                Order.model_validate(read)


@cache
def _book() -> dict[str, bytes]:
    made = book(_cache_folder() / "good.xlsx", row(), row(reference=100482, postal_code=552), formats={"G3": "0000"})
    with zipfile.ZipFile(made) as packed:
        return {name: packed.read(name) for name in packed.namelist()}


def _xlsx_in(chance: random.Random) -> None:
    path, parts = _cache_folder() / "changed.xlsx", dict(_book())
    name = chance.choice(tuple(parts))
    parts[name] = hostile.changed(chance, parts[name], hostile.XML_PIECES)
    packed_as(path, parts)
    if chance.random() < 0.2:
        path.write_bytes(hostile.changed(chance, path.read_bytes()))
    with suppress(StationError), OrderFileRoom(_cache_folder()).reading(path, ("betakom",)) as file:
        for order in file.orders:
            must(order.refused or Order.model_validate(order.data), "what is no order goes on")


_SETTINGS = """version = 1
[desk]
name = "Desk 1"
[appearance]
theme = "dark"
[[accounts]]
id = "oslo"
connector = "porterbuddy"
name = "Oslo"
environment = "test"
[accounts.options]
base_url = "https://api.example"
[[printers]]
id = "zebra"
name = "Zebra"
host = "localhost"
"""


def _settings(chance: random.Random) -> None:
    path = _cache_folder() / "settings.toml"
    deep = (
        b"a = " + b"[" * 3_000,
        b"a = " + b"9" * 5_000,
        b"a = 0000-99-99",
        b"[" * 3_000,
        b"a.b.c.d = {}",
        b"version = 1e9",
    )
    content = hostile.changed(chance, _SETTINGS.encode(), deep)
    path.write_bytes(content)
    with suppress(StationError):
        _ = SettingsFile(path).current
    must(path.read_bytes() == content, "settings that were read are not what they were", content)


def _scan(chance: random.Random) -> None:
    text = hostile.text(chance)
    must(bool(code_of(text)) == bool(text), "a scan is dropped", text)
    wedge: Wedge[int] = Wedge(max_gap_s=0.045, min_length=4, prefix=chance.choice(("", "\x02", "]C1")))
    at_s, told, back = 0.0, "", 0
    letters = text[:200]
    for number, letter in enumerate(letters):
        at_s += chance.choice((0.001, 0.01, 0.2))
        ruling = wedge.end(at_s) if letter in "\r\n" else wedge.character(letter, at_s, number)
        told += ruling.scan or ""
        back += len(ruling.taken) + len(ruling.replay)
    back += len(wedge.held)
    must(back == sum(letter not in "\r\n" for letter in letters), "keys are lost or doubled", letters)
    must(len(told) <= len(letters), "a scan says more than was sent", letters)


@cache
def _index() -> sqlite3.Connection:
    index = sqlite3.connect(":memory:")
    index.execute("CREATE VIRTUAL TABLE search USING fts5 (words, prefix = '1 2 3', tokenize = 'ascii', detail = none)")
    index.execute("INSERT INTO search (words) VALUES (?)", (search.words(["Anne Holm", "100482"]),))
    return index


def _search(chance: random.Random) -> None:
    text = hostile.text(chance)
    asked = search.question(text)
    if asked is not None:
        _index().execute("SELECT rowid FROM search WHERE search MATCH ?", (asked,)).fetchall()


def _url(chance: random.Random) -> None:
    url = hostile.url(chance, OWN_HOST)
    allowed = may_be_fetched(url, f"https://{OWN_HOST}", {"labels.carrier.example"})
    if allowed:
        must(_leads_home(url), "an address that leads elsewhere may be opened", url)
    with suppress(ValueError):
        must(" " not in checked_base_url(url), "an address with a gap is taken", url)


def _leads_home(url: str) -> bool:
    """Look with another reader than ours where an address leads, as the client would open it."""
    import httpx

    try:
        read = httpx.URL(url)
    except httpx.InvalidURL:
        return True  # it leads nowhere at all: the client does not send it
    home = read.host in {OWN_HOST, "labels.carrier.example"}
    return home and read.scheme == "https" and read.port in {None, 443} and not read.userinfo


_TRAFFIC = [case for case in CASES if case[2].answer]
_STATUSES = (200, 200, 200, 200, 201, 202, 204, 206, 400, 401, 403, 404, 409, 410, 422, 429, 500, 503, 302, 308)


class _Playing:
    """Answers each request with a good answer that was changed."""

    def __init__(self, chance: random.Random, good: list[bytes]) -> None:
        self._chance = chance
        self._good = good

    def __call__(self, request: Any) -> Any:
        import httpx

        whole = self._good.pop(0) if len(self._good) > 1 else self._good[0]
        body = whole.partition(b"\r\n\r\n")[2]
        headers: dict[str, str] = {
            "content-type": self._chance.choice(("application/json", "text/html", "application/pdf", ""))
        }
        if self._chance.random() < 0.1:
            headers["retry-after"] = self._chance.choice(("1", "9" * 400, "-1", "x", "Wed, 99 Feb 2026", "²"))
        if self._chance.random() < 0.1:
            headers["location"] = hostile.url(self._chance, OWN_HOST)
        made = hostile.changed(self._chance, body, hostile.JSON_PIECES)
        raw = {name.encode(): value.encode("latin-1", "replace") for name, value in headers.items()}
        return httpx.Response(
            self._chance.choice(_STATUSES), headers=list(raw.items()), stream=httpx.ByteStream(made), request=request
        )


def _answer(chance: random.Random) -> None:
    import httpx

    connector, table, verb = chance.choice(_TRAFFIC)
    wire = httpx.MockTransport(_Playing(chance, [*verb.before, verb.answer, *verb.after]))
    shown = ""
    with Transport(total_seconds=5, sleep=_no_wait, wire=wire) as transport:
        try:
            verb.make(client_for(connector, table, f"https://{OWN_HOST}", transport))
        except StationError as error:
            shown = f"{error} {error.detail} {error.problems}"
    must(not [secret for secret in table.secrets if secret in shown], f"{verb.name} shows a secret", shown)


def _no_wait(_seconds: float) -> None:
    """Wait for nothing."""


def _body(chance: random.Random) -> None:
    import gzip

    content = hostile.changed(chance, gzip.compress(chance.randbytes(40) * chance.choice((1, 50, 5_000))))
    chunks = [content[start : start + 997] for start in range(0, len(content), 997)]
    with suppress(BodyTooBig, BodyUnreadable):
        must(
            len(read_body(chunks, chance.choice(("gzip", "", "br", "gzip, gzip", "x-gzip")), 50_000)) <= 50_000,
            "past the cap",
        )


@cache
def _hearing() -> Any:
    name = "porterbuddy"
    return client_for(CONNECTORS[name], table_of(name), f"https://{OWN_HOST}", Transport())


_STATUS = b'{"orderId": "1", "orderStatus": "delivered", "statusUpdatedAt": "2026-02-13T08:15:00Z"}'


@cache
def _station_key() -> str:
    return table_of("porterbuddy").options["api_key"]


def _digest(key: str, body: bytes, kind: str = "sha256") -> bytes:
    return base64.b64encode(hmac.digest(key.encode("utf-8", "replace"), body, kind))


def forged_call(chance: random.Random, key: str, good: bytes = _STATUS) -> tuple[dict[str, str], bytes]:
    """Return headers and body of a status call that somebody made who has not this key."""
    body = good if chance.random() < 0.3 else hostile.changed(chance, good, hostile.JSON_PIECES)
    # What somebody has who knows all but the key: keys like it, its digest of another call, and that digest changed a little.
    caught = _digest(key, body + b" ").decode()
    place = chance.randrange(44)
    said = chance.choice(
        (
            lambda: _digest(hostile.text(chance), body).decode(),
            lambda: _digest(chance.choice((key[:-1], key + "x", key.swapcase(), key[::-1], "")), body).decode(),
            lambda: _digest(key, body, chance.choice(("sha1", "sha512", "md5"))).decode(),
            lambda: base64.b64decode(_digest(key, body)).hex(),
            lambda: _digest(key, body).decode()[: place or None][:43],
            lambda: caught,
            lambda: caught[:place] + chance.choice("Aa+/=é\x00") + caught[place + 1 :],
            lambda: f"{caught}, {_digest(key, body).decode()}",
            lambda: hashlib.sha256(key.encode() + body).hexdigest(),
            lambda: chance.choice(("", " ", "é" * 44, "=" * 44, "0", "None", "true")),
            lambda: hostile.text(chance),
        )
    )()
    name = chance.choice(
        (
            *("x-porterbuddy-hmac-sha256", "X-Porterbuddy-Hmac-SHA256", "X-PORTERBUDDY-HMAC-SHA256") * 3,
            *("x-porterbuddy-hmac", "authorization"),
        )
    )
    return {name: said}, body


def _webhook(chance: random.Random) -> None:
    headers, body = forged_call(chance, _station_key())
    try:
        _hearing().read_status_call(headers, body)
    except StationError:
        return
    raise Broken(f"a forged call is accepted: {headers!r} {body!r}")


def _log_line(chance: random.Random) -> None:
    record = logging.makeLogRecord(
        {"msg": "%s", "args": (hostile.text(chance),), "name": "x", "account": hostile.text(chance)}
    )
    line = JsonLines(Redaction()).format(record)
    must(line.isascii() and line.isprintable() and json.loads(line), "a log line is broken", line)


def _cell(chance: random.Random) -> None:
    text = hostile.text(chance).encode("utf-8", "replace").decode()
    cell = harmless(text)
    out = io.StringIO()
    csv.writer(out).writerow([cell])
    [[read]] = list(csv.reader(io.StringIO(out.getvalue(), newline="")))
    must(read == cell, "a cell does not come back as it was", text)
    if _FORMULA.match(text):
        must(cell.startswith("'"), "a cell is run as a formula", text)
    must(not set(cell) & set("\t\r\n\v\f\x00"), "a cell ends its line", text)


@cache
def _child() -> LabelChild:
    return LabelChild(_cache_folder(), deadline_seconds=5.0, memory_bytes=900_000_000)


@cache
def _papers() -> Mapping[LabelFormat, bytes]:
    return {
        LabelFormat.PDF: code128_pdf(PARCEL, 203, 2),
        LabelFormat.PNG: png_label((800, 1200)),
        LabelFormat.ZPL: zpl_label(),
    }


def _label(chance: random.Random) -> None:
    kind = chance.choice(tuple(_papers()))
    content = hostile.changed(chance, _papers()[kind], hostile.PDF_PIECES if kind is LabelFormat.PDF else ())
    document = LabelDocument(content=content, format=kind, size=REGULAR, parcel_number=1, identifier=PARCEL, dpi=203)
    with suppress(StationError):
        shown = _child().picture(document)
        must(
            shown.width_dots * shown.height_dots < 60_000_000,
            "a picture is too large",
            (shown.width_dots, shown.height_dots),
        )


@contextmanager
def workshop() -> Iterator[None]:
    """End what the targets started."""
    try:
        yield
    finally:
        if _child.cache_info().currsize:
            _child().close()
            _child.cache_clear()


TARGETS = (
    Target("zpl fields", "no command byte, exact round trip", _zpl_field, 2_000),
    Target("receipts", "no command byte, exact round trip", _receipt, 60),
    Target("carrier zpl", "nothing that changes a printer is left", _carrier_zpl, 300),
    Target("csv files", "read or refused in a sentence", _csv_in, 500),
    Target("xlsx files", "read or refused in a sentence", _xlsx_in, 60),
    Target("json files", "read or refused in a sentence", _json_in, 500),
    Target("settings", "read or refused, and left as they are", _settings, 200),
    Target("scans", "no key lost, none doubled", _scan, 500),
    Target("search words", "no word is a part of the index's language", _search, 1_000),
    Target("addresses", "none but the system's own is opened", _url, 10_000),
    Target("answers", "one of three ends, no secret", _answer, 600),
    Target("bodies", "complete or refused, never past the cap", _body, 300),
    Target("webhooks", "none accepted, none raises", _webhook, 5_000),
    Target("log lines", "one line, whatever it says", _log_line, 500),
    Target("csv cells", "no formula", _cell, 2_000),
    Target("labels", "drawn or refused, and the next one is drawn", _label, 40),
)
