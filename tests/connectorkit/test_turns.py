"""Rates that are kept on our side."""

import threading
from itertools import pairwise

from app.connectorkit.turns import EvenPace, shared_pace, shared_turn


class Clock:
    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now

    def sleep(self, seconds: float) -> None:
        self.now += seconds


def test_calls_leave_evenly() -> None:
    clock = Clock()
    pace = EvenPace(5, clock)
    left = []
    for _ in range(11):
        pace.wait(clock.sleep)
        left.append(clock.now)
    assert left[0] == 100
    assert all(round(after - before, 6) == 0.2 for before, after in pairwise(left))


def test_a_rest_saves_nothing_up() -> None:
    clock = Clock()
    pace = EvenPace(5, clock)
    pace.wait(clock.sleep)
    clock.now += 60
    assert pace.wait(clock.sleep) == 0
    assert round(pace.wait(clock.sleep), 6) == 0.2


def test_threads_share_the_turns() -> None:
    waits: list[float] = []
    pace = EvenPace(5, lambda: 100.0)
    threads = [threading.Thread(target=pace.wait, args=(waits.append,)) for _ in range(10)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(round(wait, 6) for wait in waits) == [round(0.2 * turn, 6) for turn in range(1, 10)]


def test_one_of_a_name() -> None:
    assert shared_pace("https://one.example", 5) is shared_pace("https://one.example", 5)
    assert shared_pace("https://one.example", 5) is not shared_pace("https://two.example", 5)
    assert shared_turn("one") is shared_turn("one")
    assert shared_turn("one") is not shared_turn("two")
