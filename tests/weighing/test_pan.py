"""Which weight is a new one."""

from datetime import UTC, datetime, timedelta

import pytest

from app.domain.errors import InvalidInput
from app.domain.weights import Reading, ScaleSetup, ScaleStatus
from app.weighing.pan import Pan

NOON = datetime(2026, 2, 13, 12, tzinfo=UTC)


class Bench:
    def __init__(self) -> None:
        self.pan = Pan()
        self.now = NOON

    def see(self, *grams: int, status: ScaleStatus | None = None) -> None:
        for each in grams:
            self.now += timedelta(milliseconds=200)
            kind = status or (ScaleStatus.STABLE if each > 0 else ScaleStatus.ZERO)
            self.pan.see(Reading(status=kind, grams=each, at=self.now))

    def why(self, *, lifted: bool = False) -> str:
        try:
            self.pan.fresh(self.now, lifted=lifted)
        except InvalidInput as error:
            return error.problem.code
        return ""

    def take(self) -> int | None:
        reading = self.pan.fresh(self.now, lifted=False)
        self.pan.take(reading)
        return reading.grams


@pytest.fixture
def bench() -> Bench:
    return Bench()


def test_a_weight_counts_when_it_was_said_twice(bench: Bench) -> None:
    assert bench.why() == "scale_silent"
    bench.see(1250)
    assert bench.why() == "weight_moving"
    bench.see(1251)
    assert bench.why() == "weight_moving"
    bench.see(1251)
    assert bench.take() == 1251


@pytest.mark.parametrize(
    ("status", "code"),
    [
        (ScaleStatus.MOTION, "weight_moving"),
        (ScaleStatus.ZERO, "weight_zero"),
        (ScaleStatus.UNDER_ZERO, "weight_below_zero"),
        (ScaleStatus.OVERLOAD, "weight_overload"),
        (ScaleStatus.FAULT, "scale_fault"),
        (ScaleStatus.CALIBRATE, "scale_calibrate"),
        (ScaleStatus.NO_ANSWER, "scale_silent"),
    ],
)
def test_what_is_no_weight_is_named(bench: Bench, status: ScaleStatus, code: str) -> None:
    bench.see(0, 0, status=status)
    assert bench.why() == code


def test_the_last_parcels_weight_is_never_used_again(bench: Bench) -> None:
    bench.see(1250, 1250)
    bench.take()
    assert bench.why() == "weight_used"
    bench.see(1252, 1252)  # it flutters
    assert bench.why() == "weight_used"
    bench.see(1400, status=ScaleStatus.MOTION)
    bench.see(1250, 1250)  # a hand leaned on it
    assert bench.why() == "weight_used"
    bench.see(0)
    assert bench.why() == "weight_zero"
    bench.see(1250, 1250)
    assert bench.why() == "weight_used", "one empty answer may be a lost packet"
    bench.see(0, 0, 1250, 1250)
    assert bench.take() == 1250


def test_a_changed_weight_is_new_for_the_key_but_not_by_itself(bench: Bench) -> None:
    bench.see(1250, 1250)
    bench.take()
    bench.see(1600, 1600)
    assert bench.why(lifted=True) == "weight_used"
    assert bench.take() == 1600
    bench.see(1250, 1250)
    assert bench.why() == ""


def test_a_letter_is_no_empty_scale(bench: Bench) -> None:
    bench.see(15, 15)
    assert bench.take() == 15
    bench.see(15, 15)
    assert bench.why() == "weight_used"
    bench.see(3, 3)  # dust
    bench.see(15, 15)
    assert bench.why() == ""


def test_an_old_answer_is_none(bench: Bench) -> None:
    bench.see(1250, 1250)
    bench.now += timedelta(seconds=3)
    assert bench.why() == "scale_silent"
    assert bench.pan.newest(bench.now).status is ScaleStatus.NO_ANSWER


def test_what_was_taken_stays_taken_over_a_loose_cable(bench: Bench) -> None:
    bench.see(1250, 1250)
    bench.take()
    bench.pan.forget()
    bench.see(1250, 1250)
    assert bench.why() == "weight_used"


@pytest.mark.parametrize(("grams", "near"), [(1000, True), (1250, True), (1251, False), (750, True), (749, False)])
def test_near_is_the_wider_of_percent_and_grams(grams: int, near: bool) -> None:
    assert ScaleSetup(tolerance_percent=25, tolerance_grams=100).is_near(grams, 1000) is near
    assert ScaleSetup(tolerance_percent=0, tolerance_grams=250).is_near(grams, 1000) is near
