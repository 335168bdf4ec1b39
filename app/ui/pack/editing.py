"""Changing the open order: recipient, parcels, and the way of its errors to their fields."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial
from typing import TYPE_CHECKING

from app.domain.errors import InvalidInput
from app.domain.orders import Order
from app.domain.parcels import BoxSize
from app.ui.pack import draft as drafts
from app.ui.pack.state import Stage

if TYPE_CHECKING:
    from app.ui.pack.presenter import PackPresenter
    from app.workflows.change_order import ChangeOrder


class Editing:
    """The part of the Pack presenter that keeps a draft of the order while it is changed."""

    def __init__(self, desk: PackPresenter) -> None:
        self._desk = desk
        self._draft: drafts.Draft | None = None

    @property
    def draft(self) -> drafts.Draft:
        """The order's data as typed so far."""
        if self._draft is not None:
            return self._draft
        order = self._desk.state.order
        return drafts.draft_of(order) if order else {}

    def toggle(self) -> None:
        """Open the recipient's fields, or keep what was typed."""
        if self._desk.state.stage is not Stage.OPEN:
            return
        if self._desk.state.editing:
            self.keep()
        else:
            self._draft = self.draft
            self._desk.update(editing=True)

    def drop(self) -> None:
        """Close the fields and forget what was typed."""
        self._draft = None
        self._desk.update(editing=False, problems={})

    def typed(self, path: str, text: str) -> None:
        """Take one field as typed; its error, if it had one, goes."""
        self._draft = drafts.with_value(self.draft, path, text)
        problems = {field: problem for field, problem in self._desk.state.problems.items() if field != path}
        if problems != self._desk.state.problems:
            self._desk.update(problems=problems)

    def value(self, path: str) -> str:
        """Read a field as typed so far."""
        return drafts.value_at(self.draft, path)

    def choose_parcel(self, index: int) -> None:
        """Choose the parcel that sizes and weights go to."""
        self._desk.update(parcel=index)

    def set_box(self, index: int) -> None:
        """Give the chosen parcel the box at a place of the desk's list, from 0."""
        boxes = self._desk.settings().desk.boxes
        if index < len(boxes):
            self._change(partial(_boxed, parcel=self._desk.state.parcel, box=boxes[index]))

    def set_sides(self, text: str) -> None:
        """Give the chosen parcel sides of its own, typed as "45 30 25" or "45x30x25" in cm, longest first."""
        sides = text.lower().replace("x", " ").replace("×", " ").replace("*", " ").split()
        self._change(partial(_sided, parcel=self._desk.state.parcel, sides=tuple(sides)))

    def set_weight(self, text: str) -> None:
        """Set the chosen parcel's weight as typed."""
        if text.strip():
            self._change(partial(_weighed, parcel=self._desk.state.parcel, text=text))

    def add_parcel(self) -> None:
        """Add a parcel like the last one and choose it."""
        if self._desk.state.stage is Stage.OPEN and self._desk.state.order is not None:
            self._desk.update(parcel=len(self._desk.state.order.parcels))
            self._change(drafts.with_parcel)

    def remove_parcel(self) -> None:
        """Take the chosen parcel away; the last one stays."""
        order = self._desk.state.order
        if order is not None and len(order.parcels) > 1:
            parcel = self._desk.state.parcel
            self._desk.update(parcel=max(0, parcel - 1))
            self._change(partial(drafts.without_parcel, parcel=parcel))

    def _change(self, change: Callable[[drafts.Draft], drafts.Draft]) -> None:
        if self._desk.state.stage is Stage.OPEN and self._desk.state.order is not None:
            self._draft = change(self.draft)
            self.keep()

    def keep(self) -> None:
        """Validate the draft and write it down; errors go to their fields and nothing typed is lost."""
        state = self._desk.state
        if state.stage is not Stage.OPEN or state.row is None:
            return
        self._desk.work.run(
            partial(_keep, self._desk.station.change_order, state.row.id, self.draft),
            done=self._kept,
            failed=self._desk.failed,
        )

    def _kept(self, result: tuple[int, Order | InvalidInput]) -> None:
        order_id, end = result
        desk = self._desk
        if desk.state.row is None or desk.state.row.id != order_id:
            return
        if isinstance(end, InvalidInput):
            problems = {problem.field: problem for problem in end.problems}
            if not any(problems):
                desk.failed(end)
                return
            desk.update(problems=problems, editing=desk.state.editing or _is_recipient(problems))
            return
        self._draft = None
        row = desk.state.row.model_copy(
            update={
                "recipient": end.recipient.name,
                "postal_code": end.recipient.address.postal_code,
                "city": end.recipient.address.city,
                "parcel_count": end.label_count,
            }
        )
        parcel = max(0, min(desk.state.parcel, len(end.parcels) - 1))
        desk.update(order=end, row=row, editing=False, problems={}, parcel=parcel)
        desk.ordering.ask()


def _keep(change_order: ChangeOrder, order_id: int, draft: drafts.Draft) -> tuple[int, Order | InvalidInput]:
    try:
        return order_id, change_order(order_id, draft)
    except InvalidInput as error:
        return order_id, error


def _boxed(draft: drafts.Draft, *, parcel: int, box: BoxSize) -> drafts.Draft:
    return drafts.with_box(draft, parcel, box)


def _weighed(draft: drafts.Draft, *, parcel: int, text: str) -> drafts.Draft:
    return drafts.with_weight(draft, parcel, text)


def _sided(draft: drafts.Draft, *, parcel: int, sides: tuple[str, ...]) -> drafts.Draft:
    new = drafts.with_value(draft, f"parcels.{parcel}.box", "")
    for name, side in zip(("depth_cm", "width_cm", "height_cm"), (*sides, "", "", "")[:3], strict=True):
        new = drafts.with_value(new, f"parcels.{parcel}.{name}", side or None)
    return new


def _is_recipient(fields: Iterable[str]) -> bool:
    return any(field.startswith(("recipient", "courier")) for field in fields)
