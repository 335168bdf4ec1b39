"""Say why a scan is not known: two codes in one, half a code, or keys of another keyboard."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from app.domain.orders import Order
from app.domain.parcels import Item
from app.domain.wording import say
from app.workflows.parts import Parts
from app.workflows.verify_items import ItemEnd, take_item

_LEAST = 4
_MOST = 120
_ROWS = 100


@dataclass(frozen=True)
class Explanation:
    """What happened to a scan.

    Attributes:
        word: The verdict's word.
        line: One sentence.
        next: What to do now.
    """

    word: str
    line: str
    next: str


@dataclass(frozen=True)
class ExplainScan:
    """Compares a code that nobody knows with those that are known here."""

    parts: Parts

    def __call__(self, text: str, open_order: int | None = None) -> Explanation | None:
        """Explain a scan; None where it is simply not known.

        Args:
            text: What was read; neither an order's, nor a label's, nor an item's of the open order.

        Raises:
            LedgerBroken: The store cannot be read.
        """
        order = self.parts.orders.get(open_order) if open_order is not None else None
        if not _LEAST <= len(text) <= _MOST:
            return None
        return self._joined(text, order) or self._half(text, order, open_order) or self._other_layout(text, order)

    def _knows(self, text: str, order: Order | None) -> bool:
        if order is not None and take_item(order, (), text).end is not ItemEnd.FOREIGN:
            return True
        return self.parts.orders.find(text) is not None

    def _joined(self, text: str, order: Order | None) -> Explanation | None:
        for cut in range(_LEAST, len(text) - _LEAST + 1):
            first, second = text[:cut], text[cut:]
            if self._knows(first, order) and self._knows(second, order):
                return Explanation(
                    say("Two scans in one"),
                    say("{first} and {second} came as one code", first=first, second=second),
                    say("Scan them one after the other. Settings, F7, mends it for good"),
                )
        return None

    def _half(self, text: str, order: Order | None, open_order: int | None) -> Explanation | None:
        for code in _codes(order):
            if code != text and (code.startswith(text) or code.endswith(text)):
                return _half_of(code)
        if open_order is None:
            for row in self.parts.orders.waiting(_ROWS):
                if row.reference != text and (row.reference.startswith(text) or row.reference.endswith(text)):
                    return _half_of(row.reference)
        return None

    def _other_layout(self, text: str, order: Order | None) -> Explanation | None:
        for other in self.parts.misreadings(text):
            if self._knows(other.text, order):
                return Explanation(
                    say("Wrong keyboard"),
                    say("The code is {other}: the scanner {how}", other=other.text, how=other.how),
                    say("Settings, F7, finds it out and mends it"),
                )
        return None


def _half_of(code: str) -> Explanation:
    return Explanation(say("Half a scan"), say("Only a part of {code} came", code=code), say("Scan it once more"))


def _codes(order: Order | None) -> Iterator[str]:
    if order is None:
        return
    yield order.reference
    yield from (parcel.identifier for parcel in order.parcels if parcel.identifier)
    yield from _barcodes(order.items)


def _barcodes(items: Iterable[Item]) -> Iterator[str]:
    for item in items:
        yield from (code for code in (item.barcode, item.sku) if code)
