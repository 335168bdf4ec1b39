"""Turns that all desks of one store take together."""

from pathlib import Path

import pytest

from app.connectorkit.pace import Paces
from app.domain.paces import LineTooLong, Rate
from app.storage import Store, open_store
from tests.storage.desk import HandClock

BETAKOM = Rate.per_minute(60, 5)
WHOM = "betakom https://api.betakom.de acme"


def test_two_desks_share_one_minute(path: Path, store: Store, clock: HandClock) -> None:
    with open_store(path, clock) as other:
        one, two = (Paces(each.turns).of(WHOM, BETAKOM, shared=True) for each in (store, other))
        assert [pace.take(10) for pace in (one, two, one, two, one)] == [0] * 5
        assert two.take(10) == pytest.approx(61 / 60)
        with pytest.raises(LineTooLong):
            one.take(2)
        assert Paces(other.turns).of("betakom elsewhere", BETAKOM, shared=True).take(0) == 0
        clock.on(minutes=2)
        assert one.take(0) == 0


def test_no_minute_of_any_two_desks_holds_more(path: Path, store: Store, clock: HandClock) -> None:
    start = clock.now()
    left = []
    with open_store(path, clock) as other:
        for place in range(90):
            seconds = (store if place % 2 else other).turns.take_turn(WHOM, BETAKOM, 3600)
            left.append((clock.now() - start).total_seconds() + seconds)
            clock.on(seconds=0.3)
    for first in left:
        assert sum(first <= moment < first + 59.99 for moment in left) <= 60


def test_a_clock_that_is_set_back_holds_nobody_up(store: Store, clock: HandClock) -> None:
    for _ in range(5):
        store.turns.take_turn(WHOM, BETAKOM, 10)
    clock.on(days=-1)
    assert store.turns.take_turn(WHOM, BETAKOM, 10) == 0
