"""Delivery windows: asking for them, and which one F9 would book."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING

from app.domain.errors import Problem, StationError
from app.domain.numbers import decimal_shown
from app.domain.orders import Order
from app.domain.windows import Availability, DeliveryWindow, WindowRule, nearest_at_any_price
from app.domain.wording import say
from app.ui.pack.editing import is_of_recipient, parcel_of
from app.ui.pack.extras import EXTRAS
from app.ui.pack.state import Stage
from app.workflows.check_availability import CheckAvailability

if TYPE_CHECKING:
    from datetime import datetime

    from app.ui.pack.presenter import PackPresenter

_SILENT = {"not_connected", "no_answer", "too_slow", "server_error", "unreadable_answer", "unsafe_line"}
_SILENT_PAUSE = timedelta(seconds=5)


@dataclass(frozen=True)
class _Asked:
    """An answer with the question it belongs to, so that a late one is not taken for another order's."""

    number: int
    availability: Availability | None
    problem: Problem | None
    others: tuple[Problem, ...] = ()


class Offers:
    """The part of the Pack presenter that asks for windows and chooses among them."""

    def __init__(self, desk: PackPresenter) -> None:
        self._desk = desk
        self._question = 0
        self._answered_at = desk.now

    def forget(self) -> None:
        """Take no answer that is still on its way."""
        self._question += 1

    def ask(self) -> None:
        """Ask the carrier for windows; the chosen time is kept where it is still offered."""
        desk = self._desk
        if desk.state.stage is not Stage.OPEN or desk.state.order is None or not desk.state.windows_offered:
            return
        self._question += 1
        desk.update(asking_since=desk.now, availability_problem=None)
        desk.work.run(
            partial(_ask, desk.station.check_availability, desk.state.order, self._question),
            done=self._answered,
            failed=partial(self._failed, self._question),
        )

    def ask_again(self) -> None:
        """Ask anew, unless the same question is on its way: a slow carrier is not asked once a key press."""
        if self._desk.state.asking_since is None:
            self.ask()

    def ask_again_if_silent(self) -> None:
        """Ask a carrier that did not answer once more after a while, so that a desk goes on by itself after a torn line."""
        desk, state = self._desk, self._desk.state
        problem = state.availability_problem
        if problem is None or problem.code not in _SILENT or state.stage is not Stage.OPEN:
            return
        if state.asking_since is None and not desk.editing.has_draft and desk.now - self._answered_at >= _SILENT_PAUSE:
            self.ask()

    def _failed(self, number: int, error: Exception) -> None:
        if number == self._question:
            self._desk.update(asking_since=None, availability=None, chosen=None)
            self._desk.failed(error)

    def _answered(self, asked: _Asked) -> None:
        desk = self._desk
        if asked.number != self._question:
            return
        self._answered_at = desk.now
        self._tell_frame(asked)
        if asked.problem is not None:
            self._show_problem(asked.problem, asked.others)
            return
        rule, had = desk.settings().desk.window_rule, desk.state.chosen or desk.state.lapsed
        chosen = choice_among(asked.availability, had, desk.now, rule) if asked.availability else None
        keeps_problems = desk.ordering.was_refused or desk.editing.has_draft
        desk.update(
            asking_since=None,
            availability=asked.availability,
            availability_problem=None,
            chosen=chosen,
            lapsed=had if chosen is None else None,
            problems=desk.state.problems if keeps_problems else {},
        )
        desk.ordering.go_on()

    def _show_problem(self, problem: Problem, others: tuple[Problem, ...]) -> None:
        desk = self._desk
        fields = {
            each.field: each for each in (problem, *others) if each.field.startswith(("recipient", "parcels", EXTRAS))
        }
        desk.update(
            asking_since=None,
            availability=None,
            availability_problem=problem,
            chosen=None,
            problems=fields or desk.state.problems,
            problems_told_by_carrier=bool(fields) or desk.state.problems_told_by_carrier,
            parcel=parcel_of(fields, desk.state.parcel),
            editing=desk.state.editing or is_of_recipient(fields),
        )
        if any(field.startswith(EXTRAS) for field in fields):
            desk.extras.open()

    def _tell_frame(self, asked: _Asked) -> None:
        state = self._desk.state
        silent = asked.problem is not None and asked.problem.code in _SILENT
        seconds = (self._desk.now - state.asking_since).total_seconds() if state.asking_since else 0.0
        words = say("no answer") if silent else say("{n} s", n=decimal_shown(seconds, 1))
        self._desk.frame.carrier_answered(state.carrier, fine=not silent, words=words)

    def choose(self, window: DeliveryWindow) -> None:
        """Choose a window that can still be booked."""
        desk = self._desk
        if desk.state.stage is Stage.OPEN and not window.has_lapsed(desk.now):
            desk.going.touched()
            desk.update(chosen=window, lapsed=None)

    def take_offered(self) -> bool:
        """Choose the dearer window that is offered instead of one that is gone; tell whether one was. Places nothing."""
        offered = self._desk.state.offered
        if offered is None or self._desk.state.stage is not Stage.OPEN:
            return False
        self.choose(offered)
        return True

    def choose_next(self, step: int) -> None:
        """Move the choice up (-1) or down (+1) among the windows that can be booked."""
        desk = self._desk
        if desk.state.stage is not Stage.OPEN or desk.state.availability is None:
            return
        windows = desk.state.availability.bookable(desk.now)
        if not windows:
            return
        place = windows.index(desk.state.chosen) if desk.state.chosen in windows else -1
        self.choose(windows[max(0, min(len(windows) - 1, place + step))])

    def choose_again_if_lapsed(self) -> None:
        """Take the nearest window when the chosen one lapsed, unless it is dearer: that is the packer's to say."""
        desk = self._desk
        state = desk.state
        if state.stage is not Stage.OPEN or state.availability is None or state.asking_since is not None:
            return
        if state.chosen is None or not state.chosen.has_lapsed(desk.now):
            # What was offered instead lapses as well.
            if state.lapsed is not None and not state.availability.bookable(desk.now):
                self.ask()
            return
        if state.availability.bookable(desk.now):
            chosen = nearest(state.availability, state.chosen, desk.now)
            desk.update(chosen=chosen, lapsed=state.chosen if chosen is None else None)
        else:
            self.ask()


def choice_among(
    availability: Availability,
    old: DeliveryWindow | None,
    now: datetime,
    rule: WindowRule = WindowRule.FIRST_DAY_CHEAPEST,
) -> DeliveryWindow | None:
    """Return what to choose of a new answer: the time that was chosen, the nearest one, or none that is dearer."""
    if old is None:
        return availability.best(now, rule)
    kept = availability.fresh(old, now)
    return kept if kept is not None and not is_dearer(kept, old) else nearest(availability, old, now)


def nearest(availability: Availability, old: DeliveryWindow, now: datetime) -> DeliveryWindow | None:
    """Return the bookable window nearest to one that is gone; None where it costs more."""
    found = nearest_at_any_price(availability, old, now)
    return None if found is None or is_dearer(found, old) else found


def is_dearer(window: DeliveryWindow, old: DeliveryWindow) -> bool:
    """Tell whether a window costs more than another one, or may."""
    if window.price is None or old.price is None:
        return window.price != old.price
    if window.price.currency != old.price.currency:
        return True
    return window.price.minor_units > old.price.minor_units


def _ask(check: CheckAvailability, order: Order, number: int) -> _Asked:
    try:
        return _Asked(number, check(order), None)
    except StationError as error:
        return _Asked(number, None, error.problem, error.others)
