"""Calls keep their distance."""

import threading

from app.connectorkit.spacing import Spacing


def test_even_turns() -> None:
    now = [100.0]
    waited: list[float] = []
    spacing = Spacing(2, clock=lambda: now[0])
    for _ in range(3):
        spacing.wait(waited.append)
    assert waited == [0.5, 1.0]
    now[0] += 10
    spacing.wait(waited.append)
    assert waited == [0.5, 1.0], "a desk that was quiet does not wait"


def test_callers_at_once_get_turns_of_their_own() -> None:
    waited: list[float] = []
    spacing = Spacing(10, clock=lambda: 0.0)
    callers = [threading.Thread(target=spacing.wait, args=(waited.append,)) for _ in range(8)]
    for caller in callers:
        caller.start()
    for caller in callers:
        caller.join()
    assert [round(seconds, 6) for seconds in sorted(waited)] == [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7]
