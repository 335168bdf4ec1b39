"""The rate that is kept on our side."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.connectorkit.pacing import LineTooLong, Pace, Paces


class HandClock:
    def __init__(self) -> None:
        self.seconds = 100.0

    def __call__(self) -> float:
        return self.seconds


def test_a_burst_then_one_by_one() -> None:
    clock = HandClock()
    pace = Pace(60, 5, clock)
    assert [pace.take(10) for _ in range(5)] == [0] * 5
    assert [round(pace.take(10), 2) for _ in range(3)] == [1.09, 2.18, 3.27]
    clock.seconds += 3600
    assert [pace.take(0) for _ in range(5)] == [0] * 5


def test_a_line_that_is_too_long_takes_no_place() -> None:
    clock = HandClock()
    pace = Pace(60, 5, clock)
    for _ in range(5):
        pace.take(0)
    for _ in range(3):
        with pytest.raises(LineTooLong) as caught:
            pace.take(1)
    assert round(caught.value.seconds, 2) == 1.09
    clock.seconds += 1.1
    assert pace.take(0) == 0


@given(
    st.lists(st.floats(min_value=0, max_value=5), min_size=70, max_size=300),
    st.integers(2, 80).flatmap(lambda limit: st.tuples(st.just(limit), st.integers(1, limit - 1))),
)
def test_no_minute_holds_more_than_the_limit(gaps: list[float], limits: tuple[int, int]) -> None:
    clock = HandClock()
    pace = Pace(*limits, clock)
    sent = []
    for gap in gaps:
        clock.seconds += gap
        sent.append(clock.seconds + pace.take(1e9))
    for first in sent:
        assert sum(first <= moment < first + 60 - 1e-6 for moment in sent) <= limits[0]


@pytest.mark.parametrize(("per_minute", "burst"), [(60, 60), (60, 0), (1, 1)])
def test_what_is_no_pace(per_minute: int, burst: int) -> None:
    with pytest.raises(ValueError, match="burst"):
        Pace(per_minute, burst)


def test_one_pace_for_one_partner() -> None:
    of: Callable[[str, int, int], Pace] = Paces().of
    assert of("a", 60, 5) is of("a", 60, 5)
    assert of("a", 60, 5) is not of("b", 60, 5)
