"""Check goods against the open order, item by item, as they go into the box."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from app.domain.orders import Order
from app.domain.parcels import Item

_SHORTEST_GTIN, _LONGEST_GTIN = 8, 14


class ItemEnd(StrEnum):
    """What an item's scan is."""

    TAKEN = "taken"
    LAST = "last"
    TOO_MANY = "too_many"
    FOREIGN = "foreign"


@dataclass(frozen=True)
class ItemScan:
    """What a code is among an order's items.

    Attributes:
        place: The item's place in the order, from 0; -1 for a foreign one.
        counts: How many of each are in the box now.
    """

    end: ItemEnd
    place: int
    counts: tuple[int, ...]


def is_verifiable(order: Order) -> bool:
    """Tell whether every item can be scanned: one that carries no code could never be counted."""
    return bool(order.items) and all(item.barcode or item.sku for item in order.items)


def missing(order: Order, counts: Sequence[int]) -> int:
    """Return how many pieces are not in the box yet."""
    return sum(item.quantity - count for item, count in zip(order.items, _whole(order, counts), strict=True))


def take_item(order: Order, counts: Sequence[int], code: str) -> ItemScan:
    """Say what a scanned code is among an order's items.

    Args:
        counts: How many of each are in the box; shorter than the items where nothing was scanned yet.
        code: What was read.
    """
    counts = _whole(order, counts)
    places = [place for place, item in enumerate(order.items) if _is(item, code)]
    if not places:
        return ItemScan(ItemEnd.FOREIGN, -1, counts)
    # Two lines with one barcode fill one after the other.
    place = next((place for place in places if counts[place] < order.items[place].quantity), None)
    if place is None:
        return ItemScan(ItemEnd.TOO_MANY, places[0], counts)
    counts = tuple(count + (number == place) for number, count in enumerate(counts))
    return ItemScan(ItemEnd.TAKEN if missing(order, counts) else ItemEnd.LAST, place, counts)


def _whole(order: Order, counts: Sequence[int]) -> tuple[int, ...]:
    return tuple(counts[place] if place < len(counts) else 0 for place in range(len(order.items)))


def _is(item: Item, code: str) -> bool:
    return any(_same(known, code) for known in (item.barcode, item.sku) if known)


def _same(known: str, code: str) -> bool:
    """Compare codes; GTINs of 8 to 14 digits are one number however many zeros stand before it (GS1 General Specifications)."""
    known, code = known.strip().casefold(), code.strip().casefold()
    if known == code:
        return True
    return _is_gtin(known) and _is_gtin(code) and known.lstrip("0") == code.lstrip("0")


def _is_gtin(code: str) -> bool:
    return code.isascii() and code.isdigit() and _SHORTEST_GTIN <= len(code) <= _LONGEST_GTIN
