"""What a scan costs as the history grows: ratios within one run, since machines differ and the same one differs by the minute."""

import statistics
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from app.domain.orders import Order
from app.domain.parcels import parcel_identifier
from app.domain.ports import OrderQuery, Who
from app.storage.store import Store, open_store

SMALL, LARGE = 200, 20_000
ROUNDS = 400


class _Clock:
    def now(self) -> datetime:
        return datetime.now(UTC)


def _order(number: int) -> Order:
    reference = f"B{number:06d}"
    return Order.model_validate(
        {
            "reference": reference,
            "recipient": {
                "name": f"Åse Brzęczyszczykiewicz {number}",
                "email": "a@example.com",
                "phone": "+4741122801",
                "address": {"street": "Høyenhallveien", "house_number": "25", "postal_code": "0678", "city": "Oslo"},
            },
            "parcels": [{"weight_grams": 900, "identifier": parcel_identifier(reference, 1, 1)}],
        }
    )


def _grown(store: Store, begin: int, end: int) -> None:
    for number in range(begin, end):
        store.orders.add(_order(number), environment="test", source="bench", who=Who())


def _median_us(act: Callable[[int], object]) -> float:
    times = []
    for turn in range(ROUNDS):
        begin = time.perf_counter()
        act(turn)
        times.append((time.perf_counter() - begin) * 1e6)
    return statistics.median(times)


def test_cost_per_scan_does_not_grow(tmp_path: Path) -> None:
    store = open_store(tmp_path / "station.sqlite3", _Clock())
    acts: dict[str, Callable[[int], object]] = {
        "find a parcel": lambda turn: store.orders.find(parcel_identifier(f"B{turn % SMALL:06d}", 1, 1)),
        "read its line": lambda turn: store.orders.row(1 + turn % SMALL),
        "first page of the queue": lambda _turn: store.orders.waiting(8),
        "search while typing": lambda turn: store.orders.search(OrderQuery(text=f"brz {turn % 10}", limit=50)),
    }
    _grown(store, 0, SMALL)
    small = {name: _median_us(act) for name, act in acts.items()}
    _grown(store, SMALL, LARGE)
    large = {name: _median_us(act) for name, act in acts.items()}
    store.close()
    print(f"\n{'median of ' + str(ROUNDS):28} {SMALL:>9} orders {LARGE:>9} orders   ratio")
    for name in acts:
        print(f"{name:28} {small[name]:12.0f} µs {large[name]:13.0f} µs {large[name] / small[name]:7.2f}")
