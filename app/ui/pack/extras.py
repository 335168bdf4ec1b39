"""What only the open order's system has: a form over its own model, kept with the order."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from app.domain.errors import InvalidInput, Problem
from app.domain.orders import Order
from app.ui.forms import Draft
from app.ui.pack import draft as drafts
from app.ui.pack.state import Stage
from app.ui.work import Lane

if TYPE_CHECKING:
    from app.ui.pack.presenter import PackPresenter
    from app.workflows.change_order import ChangeOrder

EXTRAS = "extras."


class Extras:
    """The part of the Pack presenter that fills in what only one system has."""

    def __init__(self, desk: PackPresenter) -> None:
        self._desk = desk
        self._keeping = False
        self.draft: Draft[Any] | None = None

    def forget(self) -> None:
        """Start anew for another order."""
        self.draft = None
        self._keeping = False

    @property
    def problems(self) -> tuple[Problem, ...]:
        """The wrong fields of this form, by its own paths."""
        prefix = f"{EXTRAS}{self._desk.state.connector}."
        return tuple(
            problem.model_copy(update={"field": field.removeprefix(prefix)})
            for field, problem in self._desk.state.problems.items()
            if field.startswith(prefix)
        )

    def open(self) -> None:
        """Show the fields; what was typed before is still there."""
        state = self._desk.state
        if state.stage is not Stage.OPEN or state.order is None or state.extras_model is None:
            return
        if self.draft is None:
            held = state.order.extras.get(state.connector)
            self.draft = Draft(state.extras_model, held, locale=self._desk.locale)
        self._desk.going.touched()
        self._desk.update(extras_open=True)

    def close(self) -> None:
        """Go back to the order; what was typed and not kept is gone."""
        self.draft = None
        self._desk.update(extras_open=False, problems=self._others())

    def _others(self) -> dict[str, Problem]:
        return {field: each for field, each in self._desk.state.problems.items() if not field.startswith(EXTRAS)}

    def keep(self) -> None:
        """Validate the fields and keep them with the order; errors go to their fields."""
        state = self._desk.state
        if self.draft is None or state.row is None or state.order is None or self._keeping:
            return
        built = self.draft.build()
        if built.model is None:
            prefix = f"{EXTRAS}{state.connector}."
            problems = {
                f"{prefix}{each.field}": each.model_copy(update={"field": f"{prefix}{each.field}"})
                for each in built.problems
            }
            self._desk.update(problems={**self._others(), **problems}, problems_told_by_carrier=False)
            return
        data = drafts.draft_of(state.order)
        data["extras"] = {**data["extras"], state.connector: built.model.model_dump(mode="json", exclude_unset=True)}
        self._keeping = True
        self._desk.work.run(
            partial(_keep, self._desk.station.change_order, state.row.id, data),
            done=self._kept,
            failed=self._failed,
            lane=Lane.DESK,
        )

    def _failed(self, error: Exception) -> None:
        self._keeping = False
        self._desk.failed(error)

    def _kept(self, end: tuple[int, Order | InvalidInput]) -> None:
        order_id, kept = end
        self._keeping = False
        desk = self._desk
        if desk.state.row is None or desk.state.row.id != order_id or desk.state.stage is not Stage.OPEN:
            return
        if isinstance(kept, InvalidInput):
            problems = {problem.field: problem for problem in kept.problems if problem.field}
            desk.update(problems={**self._others(), **problems}, problems_told_by_carrier=False)
            return
        self.draft = None
        desk.ordering.was_refused = False
        desk.update(order=kept, extras_open=False, problems=self._others())
        desk.offers.ask()


def _keep(change_order: ChangeOrder, order_id: int, data: drafts.Draft) -> tuple[int, Order | InvalidInput]:
    try:
        return order_id, change_order(order_id, data)
    except InvalidInput as error:
        return order_id, error
