"""The rate that is kept on our side."""

import threading

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import ValidationError

from app.connectorkit.pace import Pace, Paces
from app.domain.errors import LedgerBroken, Problem
from app.domain.paces import LineTooLong, Rate

ONE_BY_ONE = Rate.per_second(5, evenly=True)
MINUTE = Rate.per_minute(60, 5)


class Clock:
    """A clock that only sleeping moves."""

    def __init__(self) -> None:
        self.now = 1000.0
        self.slept: list[float] = []

    def __call__(self) -> float:
        return self.now

    def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.now += seconds


@pytest.mark.parametrize(
    ("rate", "calls", "slept"),
    [
        (Rate.per_second(2), 2, []),
        (Rate.per_second(2), 5, [1.0, 1.0]),
        (Rate.per_second(0.5), 2, [2.0]),
        (Rate.per_second(10), 11, [1.0]),
        (Rate.per_second(2.5), 3, [0.8]),
        (ONE_BY_ONE, 4, [0.2, 0.2, 0.2]),
        (MINUTE, 7, [61 / 60, 61 / 60]),
    ],
)
def test_calls_are_kept_apart(rate: Rate, calls: int, slept: list[float]) -> None:
    clock = Clock()
    pace = Pace(rate, clock)
    for _ in range(calls):
        pace.wait(clock.sleep)
    assert clock.slept == pytest.approx(slept)


def test_quiet_time_saves_nothing_up() -> None:
    clock = Clock()
    pace = Pace(MINUTE, clock)
    pace.wait(clock.sleep)
    clock.now += 3600
    assert [pace.take(0) for _ in range(5)] == [0] * 5
    with pytest.raises(LineTooLong):
        pace.take(0)


def test_a_line_that_is_too_long_takes_no_place() -> None:
    clock = Clock()
    pace = Pace(MINUTE, clock)
    for _ in range(5):
        pace.take(0)
    for _ in range(3):
        with pytest.raises(LineTooLong) as caught:
            pace.take(0.5)
    assert caught.value.seconds == pytest.approx(61 / 60)
    clock.now += 61 / 60
    assert pace.take(0) == 0


@settings(max_examples=40)
@given(
    st.lists(st.floats(min_value=0, max_value=5), min_size=20, max_size=120),
    st.integers(2, 30).flatmap(lambda calls: st.tuples(st.just(calls), st.integers(1, calls))),
)
def test_no_stretch_holds_more_than_the_limit(gaps: list[float], limits: tuple[int, int]) -> None:
    calls, burst = limits
    clock = Clock()
    pace = Pace(Rate(calls=calls, span_seconds=60, burst=burst), clock)
    left = []
    for gap in gaps:
        clock.now += gap
        left.append(clock.now + pace.take())
    for first in left:
        assert sum(first <= moment < first + 60 - 1e-3 for moment in left) <= calls


@pytest.mark.parametrize("limits", [(60, 61), (60, 0), (0, 0)])
def test_what_is_no_rate(limits: tuple[int, int]) -> None:
    with pytest.raises(ValidationError):
        Rate.per_minute(*limits)


def test_threads_get_turns_of_their_own() -> None:
    waits: list[float] = []
    pace = Pace(ONE_BY_ONE, lambda: 1000.0)
    threads = [threading.Thread(target=pace.wait, args=(waits.append,)) for _ in range(10)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(waits) == pytest.approx([0.2 * turn for turn in range(1, 10)])


def test_one_pace_for_each_who_counts() -> None:
    paces = Paces()
    assert paces.of("a", MINUTE) is paces.of("a", MINUTE)
    assert paces.of("a", MINUTE) is not paces.of("b", MINUTE)
    assert paces.of("a", MINUTE) is not paces.of("a", ONE_BY_ONE)


def test_a_book_that_cannot_be_read_leaves_the_rate_of_this_process() -> None:
    class Broken:
        def take_turn(self, whom: str, rate: Rate, patience_seconds: float) -> float:
            raise LedgerBroken(Problem(code="disk_full", title=f"{whom} {rate.calls} {patience_seconds}"))

    clock = Clock()
    pace = Paces(Broken(), clock).of("a", MINUTE, shared=True)
    assert [pace.take(0) for _ in range(5)] == [0] * 5
    with pytest.raises(LineTooLong):
        pace.take(0)
