"""Goods on their way into the box: counted by scans, and the last one places the order."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from app.domain.orders import Order
from app.domain.wording import say
from app.ui.pack.state import Stage
from app.workflows.verify_items import is_verifiable, missing

if TYPE_CHECKING:
    from app.ui.pack.presenter import PackPresenter

_KEPT_ORDERS = 50


class Items:
    """The part of the Pack presenter that counts; an order that was left and comes back is counted on."""

    def __init__(self, desk: PackPresenter) -> None:
        self._desk = desk
        self._counts: dict[int, tuple[int, ...]] = {}

    @property
    def counts(self) -> tuple[int, ...] | None:
        """How many of each item of the open order are in the box; None where items are not checked."""
        state = self._desk.state
        return state.counts if state.stage is Stage.OPEN and state.checks_items else None

    def checks(self, order: Order) -> bool:
        """Tell whether an order's items are scanned into the box here."""
        return self._desk.settings().desk.steps.checks_items and is_verifiable(order)

    def of(self, order_id: int) -> tuple[int, ...]:
        """Return what was counted of an order before."""
        return self._counts.get(order_id, ())

    def by_hand(self) -> None:
        """Count the next missing piece without a scan: its code is torn off, or there is no scanner."""
        state, counts = self._desk.state, self.counts
        if counts is None or state.order is None or state.problems or state.editing:
            return
        whole = tuple(counts[place] if place < len(counts) else 0 for place in range(len(state.order.items)))
        short = [place for place, item in enumerate(state.order.items) if whole[place] < item.quantity]
        if short:
            self.take(tuple(count + (place == short[0]) for place, count in enumerate(whole)))

    def take(self, counts: tuple[int, ...]) -> None:
        """Take a counted item; the last one places the order where the desk does that by itself, once for each order."""
        state = self._desk.state
        if state.row is None or state.order is None:
            return
        self._desk.undoing.note(say("the scan of an item"), partial(self._take_back, state.row.id, state.counts))
        self._counts[state.row.id] = counts
        while len(self._counts) > _KEPT_ORDERS:
            del self._counts[next(iter(self._counts))]
        self._desk.update(counts=counts)
        by_itself = self._desk.settings().desk.steps.places_by_itself
        if by_itself and not missing(state.order, counts):
            self._desk.going.start()

    def _take_back(self, order_id: int, counts: tuple[int, ...]) -> None:
        """Take an item out of the box again; what was about to go by itself waits for the last one anew."""
        self._counts[order_id] = counts
        self._desk.going.take_back(order_id)
        self._desk.update(counts=counts)
