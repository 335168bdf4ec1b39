"""Weights from the scale: taken with a key, or by themselves once a new one rests."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.domain.errors import InvalidInput, Problem
from app.domain.orders import Order
from app.domain.parcels import WeightSource
from app.domain.weights import Reading, ScaleStatus, kilograms
from app.domain.wording import say
from app.ui.pack.flashes import weight_far, weight_refused
from app.ui.pack.state import Stage

if TYPE_CHECKING:
    from app.ui.pack.presenter import PackPresenter

_SAME_GRAMS = 20
_LOUD = frozenset({"weight_zero", "weight_below_zero", "weight_overload", "weight_used"})
"""What the packer does wrong is said to the room; a scale that moves or is silent only opens the field."""


class PackScale:
    """The part of the Pack presenter that asks the scale."""

    def __init__(self, desk: PackPresenter) -> None:
        self._desk = desk
        self._asked_grams: int | None = None
        self._refused_code = ""

    def forget(self) -> None:
        """Start anew for another order."""
        self._asked_grams, self._refused_code = None, ""
        if self._desk.state.scale_problem is not None:
            self._desk.update(scale_problem=None)

    @property
    def is_asking(self) -> bool:
        """Whether a weight that is far from the expected one waits for an answer."""
        return self._asked_grams is not None

    def take(self) -> bool:
        """Take the scale's weight for the chosen parcel; False where the weight must be typed.

        What the packer does wrong is said first; the same key once more opens the field all the same.
        """
        desk = self._desk
        scale, order = desk.station.parts.scale, desk.state.order
        if not scale.attached or order is None or desk.state.stage is not Stage.OPEN:
            return False
        try:
            reading = scale.fresh()
        except InvalidInput as error:
            return self._said(error.problem)
        self._weigh(order, reading, desk.state.parcel)
        return True

    def take_or_why_not(self) -> str:
        """Take the scale's weight for the chosen parcel of the open order; return why there is none, empty where there is.

        A weight far from the expected one asks first, and is taken when it is asked for once more.
        """
        desk = self._desk
        scale, order = desk.station.parts.scale, desk.state.order
        if not scale.attached or order is None:
            return say("This desk has no scale")
        try:
            reading = scale.fresh()
        except InvalidInput as error:
            return error.problem.title
        self._weigh(order, reading, desk.state.parcel)
        return ""

    def look(self) -> None:
        """Take a new weight by itself, for the first parcel that has none; never waits."""
        desk = self._desk
        scale, state = desk.station.parts.scale, desk.state
        if state.stage is not Stage.OPEN or state.order is None or not scale.attached:
            return
        if state.editing or state.extras_open or desk.editing.has_draft or desk.is_opening:
            return
        if not desk.settings().desk.scale.by_itself:
            return
        parcel = _unweighed(state.order, state.parcel)
        if scale.newest().status is ScaleStatus.ZERO:
            self._asked_grams = None  # another box may come now
        if parcel is None:
            return
        try:
            reading = scale.fresh(lifted=True)
        except InvalidInput:
            return
        if not self._was_asked(reading):
            self._weigh(state.order, reading, parcel)

    def _weigh(self, order: Order, reading: Reading, place: int) -> None:
        desk, grams = self._desk, reading.grams or 0
        parcel = order.parcels[place] if place < len(order.parcels) else None
        expected = parcel is not None and parcel.weight_source is WeightSource.EXPECTED
        if parcel is not None and expected and not self._was_asked(reading):
            setup = desk.settings().desk.scale
            if not setup.is_near(grams, parcel.weight_grams):
                self._asked_grams = grams
                desk.frame.flash(weight_far(kilograms(grams), kilograms(parcel.weight_grams)))
                return
        self._asked_grams, self._refused_code = None, ""
        desk.station.parts.scale.take(reading)
        desk.update(parcel=place, scale_problem=None)
        desk.editing.set_weighed(grams)
        after = _unweighed(order, place + 1, but=place)
        if after is not None:
            desk.update(parcel=after)

    def _was_asked(self, reading: Reading) -> bool:
        return self._asked_grams is not None and abs((reading.grams or 0) - self._asked_grams) <= _SAME_GRAMS

    def _said(self, problem: Problem) -> bool:
        """Say why there is no weight; tell whether that is all for now."""
        loud = problem.code in _LOUD and problem.code != self._refused_code
        self._refused_code = problem.code if loud else ""
        self._desk.update(scale_problem=None if loud else problem)
        if loud:
            self._desk.frame.flash(weight_refused(problem))
        return loud


def _unweighed(order: Order, first: int, but: int = -1) -> int | None:
    """Return the place of a parcel whose weight is only expected: at or after one, else from the start."""
    expected = [
        place
        for place, parcel in enumerate(order.parcels)
        if parcel.weight_source is WeightSource.EXPECTED and place != but
    ]
    return next((place for place in expected if place >= first), expected[0] if expected else None)
