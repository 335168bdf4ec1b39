from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import SecretStr, ValidationError

from app.domain.money import Money
from app.domain.windows import Availability, DeliveryWindow, TimeSpan, WindowRule

NOW = datetime(2026, 2, 12, 12, tzinfo=UTC)
WINTER = timezone(timedelta(hours=1))


def window(hours: float | None = 4, price: int | None = 14900, **more: Any) -> DeliveryWindow:
    start = None if hours is None else NOW.astimezone(WINTER) + timedelta(hours=hours)
    return DeliveryWindow(
        start=start,
        end=start + timedelta(hours=2) if start else None,
        price=None if price is None else Money(minor_units=price, currency="NOK"),
        **more,
    )


def offered(*windows: DeliveryWindow) -> Availability:
    return Availability(windows=windows, asked_at=NOW)


def test_a_span_runs_forward_and_has_a_zone() -> None:
    assert TimeSpan(start=NOW, end=NOW + timedelta(minutes=1)).start == NOW
    for end in (NOW, NOW - timedelta(hours=1)):
        with pytest.raises(ValidationError):
            TimeSpan(start=NOW, end=end)
    with pytest.raises(ValidationError):
        TimeSpan.model_validate({"start": "2026-02-12T12:00", "end": "2026-02-12T13:00"})


def test_the_cheapest_of_the_first_day_then_the_earliest() -> None:
    dear, cheap, cheap_later, tomorrow = window(2), window(4, 9900), window(6, 9900), window(26, 100)
    assert offered(dear, cheap_later, cheap, tomorrow).best(NOW) == cheap
    assert offered(tomorrow, dear).best(NOW) == dear


def test_the_day_is_that_of_the_recipient() -> None:
    late, after_midnight = window(10.5), window(11.5, 100)
    assert offered(after_midnight, late).best(NOW) == late


def test_a_window_whose_price_is_not_known_is_not_the_cheapest() -> None:
    assert offered(window(2, None), window(4)).best(NOW) == window(4)
    assert offered(window(4, None), window(2, None)).best(NOW) == window(2, None)


def test_what_has_lapsed_is_not_offered() -> None:
    lapsed = window(2, expires_at=NOW)
    assert lapsed.has_lapsed(NOW)
    assert not lapsed.has_lapsed(NOW - timedelta(microseconds=1))
    assert lapsed.bookable_for(NOW + timedelta(hours=1)) == timedelta(0)
    assert window().bookable_for(NOW) is None
    assert offered(lapsed, window(4)).bookable(NOW) == (window(4),)
    assert offered(lapsed).best(NOW) is None
    assert offered().best(NOW) is None


def test_a_consolidated_offer_without_times() -> None:
    hidden = window(None, is_consolidated_offer=True, consolidated=True)
    assert offered(hidden).best(NOW) == hidden
    assert offered(hidden, window(4, 99_900)).best(NOW) == window(4, 99_900)
    assert hidden.times_shown() == ""
    assert hidden.begins is None
    assert offered(window(4), hidden).fresh(hidden, NOW) == hidden
    assert offered(window(4)).fresh(hidden, NOW) is None


def test_a_fresh_offer_is_for_the_same_time_and_service() -> None:
    old = window(4, token=SecretStr("old"))
    fresh = window(4, 19_900, token=SecretStr("new"))
    elsewhere = fresh.model_copy(update={"start": NOW + timedelta(hours=4)})
    assert offered(window(2), fresh).fresh(old, NOW) == fresh
    assert offered(elsewhere).fresh(old, NOW) == elsewhere
    assert offered(window(4, product="express")).fresh(old, NOW) is None
    assert offered(window(4, expires_at=NOW)).fresh(old, NOW) is None


def test_times_are_shown_on_the_recipients_clock() -> None:
    assert window(4.5).times_shown() == "17:30–19:30"


def test_the_token_is_never_shown_and_never_kept() -> None:
    secret = window(token=SecretStr("canary-token"))
    assert "canary" not in repr(secret) + str(secret) + secret.model_dump_json() + str(secret.model_dump())
    assert offered(secret).model_dump_json().count("canary") == 0


_windows = st.lists(
    st.builds(
        window,
        st.floats(-30, 60) | st.none(),
        st.integers(0, 50_000) | st.none(),
        expires_at=st.none() | st.integers(-5, 50).map(lambda hours: NOW + timedelta(hours=hours)),
    ),
    max_size=8,
).map(tuple)


@given(_windows)
def test_the_best_is_one_of_those_that_can_be_booked(windows: tuple[DeliveryWindow, ...]) -> None:
    answer = offered(*windows)
    best = answer.best(NOW)
    assert (best is None) == (not answer.bookable(NOW))
    if best is None:
        return
    assert best in answer.bookable(NOW)
    assert best == offered(*reversed(windows)).best(NOW) or best.start is None or windows.count(best) >= 1
    timed = [one for one in answer.bookable(NOW) if one.begins is not None]
    if timed and best.begins is not None:
        first = min(one.begins.date() for one in timed if one.begins)
        assert best.begins.date() == first
        rivals = [one.price.minor_units for one in timed if one.price and one.begins and one.begins.date() == first]
        assert best.price is None or best.price.minor_units == min(rivals)


@given(_windows)
def test_every_window_that_can_be_booked_is_found_again(windows: tuple[DeliveryWindow, ...]) -> None:
    answer = offered(*windows)
    for one in answer.bookable(NOW):
        found = answer.fresh(one, NOW)
        assert found is not None
        assert found.same_time(one)


def test_each_rule_takes_its_own() -> None:
    noon, evening, cheap_tomorrow = window(3, 14_900), window(9, 19_900), window(30, 9_900)
    answer = offered(evening, cheap_tomorrow, noon)
    assert answer.best(NOW, WindowRule.EARLIEST) == noon
    assert answer.best(NOW, WindowRule.CHEAPEST) == cheap_tomorrow
    assert answer.best(NOW, WindowRule.EVENING) == evening
    assert offered(noon).best(NOW, WindowRule.EVENING) == noon, "no evening: the earliest"
