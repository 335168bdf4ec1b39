"""Days of the meter."""

from datetime import UTC, date, datetime, timedelta

from app.domain.meter import Packing, day_of, days_of

NOON = datetime(2026, 2, 13, 12, 0, tzinfo=UTC)


def packing(
    seconds: float, *, days_ago: int = 0, parcels: int = 1, carrier: int = 4000, printer: int = 3000
) -> Packing:
    end = NOON - timedelta(days=days_ago)
    start = end - timedelta(seconds=seconds)
    return Packing(
        order_id=1,
        parcels=parcels,
        opened_at=start,
        placed_at=start,
        scanned_back_at=end,
        carrier_ms=carrier,
        printer_ms=printer,
    )


def test_the_parcel_in_the_middle_counts_and_its_parts_make_it_up() -> None:
    day = day_of(NOON.date(), [packing(21), packing(19), packing(3600)])
    assert (day.parcels, day.orders, day.seconds) == (3, 3, 21)
    assert (day.hands, day.carrier, day.printer) == (14, 4, 3)
    two = day_of(NOON.date(), [packing(40, parcels=2)])
    assert (two.seconds, two.carrier, two.hands) == (20, 2, 16.5)
    fast = day_of(NOON.date(), [packing(5)])
    assert (fast.hands, fast.carrier, fast.printer) == (0, 4, 1), "the parts are never more than the whole"


def test_each_day_has_its_place_whether_something_was_packed_or_not() -> None:
    days = days_of([packing(21), packing(30, days_ago=2), packing(9, days_ago=40)], NOON.date(), 14, UTC)
    assert [day.day for day in days] == [date(2026, 1, 31) + timedelta(days=place) for place in range(14)]
    assert [day.seconds for day in days][-3:] == [30, None, 21]
    assert sum(day.orders for day in days) == 2
