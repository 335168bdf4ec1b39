import threading

import pytest

from app.connectorkit.pace import Pace


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
    ("per_second", "requests", "slept"),
    [
        (2.0, 2, []),
        (2.0, 5, [1.0, 1.0]),
        (1.0, 3, [1.0, 1.0]),
        (0.5, 2, [2.0]),
        (10.0, 11, [1.0]),
        (2.5, 3, [0.8]),
    ],
)
def test_requests_are_kept_apart(per_second: float, requests: int, slept: list[float]) -> None:
    clock = Clock()
    pace = Pace(per_second, sleep=clock.sleep, clock=clock)
    for _ in range(requests):
        pace.wait()
    assert clock.slept == pytest.approx(slept)


def test_quiet_time_saves_nothing_up() -> None:
    clock = Clock()
    pace = Pace(2.0, sleep=clock.sleep, clock=clock)
    pace.wait()
    clock.now += 3600
    for _ in range(3):
        pace.wait()
    assert clock.slept == pytest.approx([1.0])


def test_threads_get_turns_of_their_own() -> None:
    slept: list[float] = []
    pace = Pace(2.0, sleep=slept.append, clock=lambda: 1000.0)
    threads = [threading.Thread(target=pace.wait) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(slept) == pytest.approx([1.0, 1.0, 2.0, 2.0])
