"""When the played system would deliver, and the signed tokens that prove an offer."""

import base64
import binascii
import hashlib
import hmac
import json
import secrets
import zlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

OSLO = ZoneInfo("Europe/Oslo")
SLOTS = (time(17, 30), time(19, 30))
WINDOW_LENGTH = timedelta(hours=2)
PICKUP_LEAD = timedelta(hours=2, minutes=30)
CUTOFF = time(13, 0)
DAYS_WITHOUT_PICKUP_WINDOWS = 7
DAYS_FOR_BEST_AVAILABLE = 10
MAX_DAYS = 31
CURRENCY = "NOK"
PRICES = {"delivery": 14_900, "large": 24_900}
DISPLAY_PRICES = {"delivery": 9_900, "large": 19_900}
CONSOLIDATED_PRICE = 4_900
DELIVERY_MAX_GRAMS = 30_000
DELIVERY_MAX_SIDE_CM = 120


@dataclass(frozen=True)
class Span:
    """From when until when, both with a zone."""

    start: datetime
    end: datetime


@dataclass(frozen=True)
class Offer:
    """A window at a price, for one destination; what a token carries.

    Attributes:
        price: In øre.
        postal_code: Of the destination it was offered for.
        kind: ``window``, or ``consolidated`` for the separate consolidated offer.
    """

    span: Span
    product: str
    price: int
    expires_at: datetime
    postal_code: str
    kind: str = "window"


def week_of_pickup(now: datetime, days: int = DAYS_WITHOUT_PICKUP_WINDOWS) -> list[Span]:
    """Return the pick-up windows of the next days, today included, for requests that give none."""
    today = now.astimezone(OSLO).date()
    return [
        Span(_at(today + timedelta(days=day), time(8, 0)), _at(today + timedelta(days=day), time(20, 0)))
        for day in range(days)
    ]


def spans(now: datetime, pickup: Sequence[Span]) -> Iterator[tuple[Span, datetime]]:
    """Yield each delivery window that pick-up windows allow, in order, with the moment at which it can no longer be booked."""
    days = sorted({day for span in pickup for day in _days(span)})
    for day in days:
        cutoff = _at(day, CUTOFF)
        if cutoff <= now:
            continue
        for slot in SLOTS:
            start = _at(day, slot)
            if any(span.start <= start - PICKUP_LEAD and span.end > _at(day, time(0, 0)) for span in pickup):
                yield Span(start, start + WINDOW_LENGTH), cutoff


def pickup_time(window_start: datetime) -> datetime:
    """Return when an order must be ready to be delivered from ``window_start`` on."""
    return window_start - PICKUP_LEAD


def product_fits(product: str, weights_grams: Sequence[int], sides_cm: Sequence[int]) -> bool:
    """Tell whether a product takes parcels of these weights and sides; ``large`` takes all."""
    if product not in PRICES:
        return False
    too_large = max(weights_grams, default=0) > DELIVERY_MAX_GRAMS or max(sides_cm, default=0) > DELIVERY_MAX_SIDE_CM
    return product == "large" or not too_large


def _at(day: date, when: time) -> datetime:
    return datetime.combine(day, when, tzinfo=OSLO)


def _days(span: Span) -> Iterator[date]:
    day, last = span.start.astimezone(OSLO).date(), span.end.astimezone(OSLO).date()
    for _ in range(MAX_DAYS):
        if day > last:
            return
        yield day
        day += timedelta(days=1)


class Tokens:
    """Makes and reads tokens in the document's form: three base64 words with colons between."""

    def __init__(self, secret: bytes | None = None) -> None:
        self._secret = secret or secrets.token_bytes(32)

    def seal(self, offer: Offer) -> str:
        """Return the token of an offer."""
        content = json.dumps(
            [
                offer.span.start.isoformat(),
                offer.span.end.isoformat(),
                offer.product,
                offer.price,
                offer.expires_at.isoformat(),
                offer.postal_code,
                offer.kind,
            ]
        )
        salt, packed = secrets.token_bytes(16), zlib.compress(content.encode())
        return ":".join(base64.b64encode(part).decode() for part in (salt, self._sign(salt + packed), packed))

    def open(self, token: str) -> Offer | None:
        """Return the offer of a token, None when it is none of ours or was changed."""
        try:
            salt, signature, packed = (base64.b64decode(part, validate=True) for part in token.split(":"))
        except (ValueError, binascii.Error):
            return None
        if not hmac.compare_digest(signature, self._sign(salt + packed)):
            return None
        start, end, product, price, expires_at, postal_code, kind = json.loads(zlib.decompress(packed))
        span = Span(datetime.fromisoformat(start), datetime.fromisoformat(end))
        return Offer(span, product, price, datetime.fromisoformat(expires_at), postal_code, kind)

    def _sign(self, data: bytes) -> bytes:
        return hmac.digest(self._secret, data, hashlib.sha256)[:16]
