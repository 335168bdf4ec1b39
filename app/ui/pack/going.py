"""What places and prints by itself: once for each order, and only while nothing stands in the way."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from app.domain.operators import Right
from app.domain.orders import OrderState
from app.domain.parcels import WeightSource
from app.domain.wording import say
from app.ui.pack.opened import Opened
from app.ui.pack.state import Stage
from app.workflows.verify_items import is_verifiable

if TYPE_CHECKING:
    from app.ui.pack.presenter import PackPresenter


class Going:
    """The part of the Pack presenter that has an order placed without a key: by its last item, or when it is opened.

    Args:
        in_sight: Tells whether the screen is shown: an order that is opened behind another one is placed by nobody.
    """

    def __init__(self, desk: PackPresenter, in_sight: Callable[[], bool]) -> None:
        self._desk = desk
        self._in_sight = in_sight
        self._gone: set[int] = set()
        self._scanned: int | None = None
        self._ready: int | None = None

    def forget(self) -> None:
        """Start anew for another order; what did not go yet may go when it is scanned again."""
        self._ready = None

    # --- by the last item ---------------------------------------------------------------------------------------------

    def start(self) -> None:
        """Have the open order placed as soon as it can be, unless it went before."""
        row = self._desk.state.row
        if row is not None and self._may_go(row.id):
            self._gone.add(row.id)
            self._desk.ordering.go_when_ready()

    def take_back(self, order_id: int) -> None:
        """Let an order wait again for its last item, which may start it anew."""
        self._gone.discard(order_id)
        self._desk.ordering.stay()

    def _may_go(self, order_id: int) -> bool:
        """Tell whether an order may go by itself: what was refused, held or printed before waits for a person's key."""
        state = self._desk.state
        waits = state.row is not None and state.row.state is OrderState.WAITING
        return waits and not state.jobs and order_id not in self._gone

    # --- when it is opened --------------------------------------------------------------------------------------------

    def opening(self, order_id: int, *, by_scan: bool) -> None:
        """Remember which order is about to be opened by a scan of its number."""
        self._scanned = order_id if by_scan else None

    def opened(self, opened: Opened) -> None:
        """Start an order that was scanned and has no items to scan, where this desk does that."""
        desk, state, scanned = self._desk, self._desk.state, self._scanned
        self._scanned = None
        if state.row is None or state.order is None or state.row.id != scanned or state.stage is not Stage.OPEN:
            return
        if not desk.settings().desk.steps.places_without_items or is_verifiable(state.order):
            return
        may = desk.station.parts.operating.may(Right.PLACE)
        if opened.was_sent or not may or not self._may_go(scanned) or not self._in_sight():
            return
        self._ready = scanned
        desk.undoing.note(say("placing by itself"), self.touched)
        desk.update(awaits_weight=self._awaits_weight)
        desk.ordering.go_when_ready()

    def touched(self) -> None:
        """Leave an order to its packer who changes it: what was about to go since it was opened waits for the key."""
        self._scanned = None
        if self._ready is None:
            return
        self._gone.add(self._ready)
        self._ready = None
        self._desk.ordering.stay()
        self._desk.update(awaits_weight=False)

    def kept(self) -> None:
        """Go on, if what was kept is the weight that was missing."""
        if self._ready is not None and self._desk.state.awaits_weight != self._awaits_weight:
            self._desk.update(awaits_weight=self._awaits_weight)
        self._desk.ordering.go_on()

    def goes(self) -> None:
        """Write down that the open order goes now, and never again by itself."""
        row = self._desk.state.row
        if row is not None:
            self._gone.add(row.id)
        self._ready = None

    @property
    def waits(self) -> bool:
        """Whether an order that goes since it was opened must wait: for its weight, or because a field is wrong."""
        return self._ready is not None and (self._awaits_weight or bool(self._desk.state.problems))

    @property
    def _awaits_weight(self) -> bool:
        desk, order = self._desk, self._desk.state.order
        if order is None or not desk.station.parts.scale.attached or not desk.settings().desk.scale.by_itself:
            return False
        return any(parcel.weight_source is WeightSource.EXPECTED for parcel in order.parcels)
