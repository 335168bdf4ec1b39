"""Changing the open order: recipient, parcels, and the way of its errors to their fields."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from app.domain.errors import InvalidInput
from app.domain.orders import Order
from app.domain.presets import with_preset, without_preset
from app.domain.wording import say
from app.ui.pack import draft as drafts
from app.ui.pack.state import Stage
from app.ui.work import Lane

if TYPE_CHECKING:
    from app.ui.pack.presenter import PackPresenter
    from app.workflows.change_order import ChangeOrder


@dataclass(frozen=True)
class _Writing:
    """A draft on its way into the book; ``closes`` says that its fields were open, and close when it is there."""

    order_id: int
    draft: drafts.Draft
    closes: bool


class Editing:
    """The part of the Pack presenter that keeps a draft of the order while it is changed."""

    def __init__(self, desk: PackPresenter) -> None:
        self._desk = desk
        self._draft: drafts.Draft | None = None
        self._writing: _Writing | None = None
        self._again = False

    @property
    def draft(self) -> drafts.Draft:
        """The order's data as typed so far."""
        if self._draft is not None:
            return self._draft
        order = self._desk.state.order
        return drafts.draft_of(order) if order else {}

    @property
    def has_draft(self) -> bool:
        """Whether something was typed that is not kept yet."""
        return self._draft is not None

    @property
    def is_writing(self) -> bool:
        """Whether a draft is on its way into the book."""
        return self._writing is not None

    def forget(self) -> None:
        """Start anew for another order."""
        self._draft = None

    def toggle(self) -> None:
        """Open the recipient's fields, or keep what was typed."""
        if self._desk.state.stage is not Stage.OPEN:
            return
        self._desk.going.touched()
        if self._desk.state.editing:
            self.keep()
        else:
            self._desk.update(editing=True)

    def drop(self) -> None:
        """Close the fields and forget what was typed."""
        self._draft = None
        self._desk.update(editing=False, problems={})

    def typed(self, path: str, text: str) -> None:
        """Take one field as typed; its error, if it had one, goes."""
        if self._desk.state.stage is not Stage.OPEN:
            return
        self._desk.going.touched()
        self._draft = drafts.with_value(self.draft, path, text)
        problems = {field: problem for field, problem in self._desk.state.problems.items() if field != path}
        if problems != self._desk.state.problems:
            self._desk.update(problems=problems)

    def set_preset(self, name: str) -> None:
        """Let the order take another preset, or none; it is kept with what was typed."""
        desk = self._desk
        if desk.state.stage is not Stage.OPEN or desk.state.order is None:
            return
        desk.going.touched()
        preset = next((each for each in desk.settings().presets if each.name == name), None)
        order = without_preset(desk.state.order)
        wanted = drafts.draft_of(with_preset(order, preset) if preset else order)
        parcels = self.draft["parcels"] or wanted["parcels"]
        warm = wanted["parcels"][0]["temperature"] if wanted["parcels"] else None
        self._draft = {
            **self.draft,
            "preset": wanted["preset"],
            "verification": wanted["verification"],
            "parcels": [{**parcel, "temperature": warm} for parcel in parcels],
        }
        desk.update()

    def choose_parcel(self, index: int) -> None:
        """Choose the parcel that sizes and weights go to."""
        order = self._desk.state.order
        if order is not None and 0 <= index < len(order.parcels):
            self._desk.update(parcel=index)

    def set_box(self, index: int) -> None:
        """Give the chosen parcel the box at a place of the desk's list, from 0."""
        boxes = self._desk.settings().desk.boxes
        if index < len(boxes):
            self._change(partial(drafts.with_box, box=boxes[index]))

    def next_box(self) -> None:
        """Give the chosen parcel the next box of the desk's list; after the last comes the first."""
        order, boxes = self._desk.state.order, self._desk.settings().desk.boxes
        if self._desk.state.stage is Stage.OPEN and order is not None and order.parcels:
            names = [box.name for box in boxes]
            now = order.parcels[min(self._desk.state.parcel, len(order.parcels) - 1)].box
            self.set_box((names.index(now) + 1) % len(names) if now in names else 0)

    def set_sides(self, text: str) -> None:
        """Give the chosen parcel sides of its own, typed as "45 30 25" or "45x30x25" in cm, longest first."""
        self._change(partial(drafts.with_sides, text=text))

    def set_weight(self, text: str) -> None:
        """Set the chosen parcel's weight as typed."""
        if text.strip():
            self._change(partial(drafts.with_weight, text=text))

    def set_weighed(self, grams: int) -> None:
        """Give the chosen parcel the weight that lies on the scale."""
        self._change(partial(drafts.with_weighed, grams=grams), by_hand=False)

    def add_parcel(self) -> None:
        """Add a parcel like the last one; it is chosen once it is kept."""
        self._change(drafts.with_parcel)

    def remove_parcel(self) -> None:
        """Take the chosen parcel away; the last one stays."""
        if len(self.draft.get("parcels", ())) > 1:
            self._change(drafts.without_parcel)

    def _change(self, change: Callable[[drafts.Draft, int], drafts.Draft], *, by_hand: bool = True) -> None:
        state = self._desk.state
        if state.stage is Stage.OPEN and state.order is not None:
            if by_hand:
                self._desk.going.touched()
            if not self.has_draft:
                self._desk.undoing.note(
                    say("a change of the parcels"), partial(self._take_back, drafts.draft_of(state.order))
                )
            draft = self.draft if self.draft["parcels"] else drafts.with_parcel(self.draft)
            self._draft = change(draft, min(state.parcel, len(draft["parcels"]) - 1))
            self.keep()

    def _take_back(self, draft: drafts.Draft) -> None:
        self._desk.going.touched()
        self._draft = draft
        self.keep()

    def keep(self) -> None:
        """Validate the draft and write it down; errors go to their fields and nothing typed is lost.

        One draft is written at a time, so that an older one never lands on a newer one; what comes meanwhile follows.
        """
        state = self._desk.state
        if state.stage is not Stage.OPEN or state.row is None:
            return
        if self._writing is not None:
            self._again = True
            return
        if self._draft is None or state.order is None or self._draft == drafts.draft_of(state.order):
            self.drop()
            return
        self._again = False
        writing = self._writing = _Writing(state.row.id, self._draft, state.editing)
        self._desk.work.run(
            partial(_keep, self._desk.station.change_order, writing),
            done=partial(self._kept, writing),
            failed=self._failed,
            lane=Lane.DESK,
        )

    def _failed(self, error: Exception) -> None:
        self._writing = None
        self._desk.failed(error)
        self._desk.scans.next()

    def _kept(self, writing: _Writing, end: Order | InvalidInput) -> None:
        self._writing = None
        self._show_kept(writing, end)
        self._desk.scans.next()

    def _show_kept(self, writing: _Writing, end: Order | InvalidInput) -> None:
        desk = self._desk
        if desk.state.row is None or desk.state.row.id != writing.order_id or desk.state.stage is not Stage.OPEN:
            return
        if isinstance(end, Order):
            self._take_over(end)
        if self._again:
            self.keep()
        elif isinstance(end, InvalidInput):
            self._show_problems(end)
        else:
            if self._draft is writing.draft:
                self._draft = None
            # Fields that were opened while a weight was being written stay open.
            desk.update(editing=desk.state.editing and not writing.closes, problems={})
            desk.offers.ask()
            desk.going.kept()

    def _take_over(self, order: Order) -> None:
        state = self._desk.state
        if state.row is None:
            return
        row = state.row.model_copy(
            update={
                "recipient": order.recipient.name,
                "postal_code": order.recipient.address.postal_code,
                "city": order.recipient.address.city,
                "parcel_count": order.label_count,
            }
        )
        was = len(state.order.parcels) if state.order else 0
        last = len(order.parcels) - 1
        parcel = last if last >= was > 0 else max(0, min(state.parcel, last))
        self._desk.update(order=order, row=row, parcel=parcel)

    def _show_problems(self, error: InvalidInput) -> None:
        desk = self._desk
        problems = {problem.field: problem for problem in error.problems if problem.field}
        if not problems:
            desk.failed(error)
            return
        editing = desk.state.editing or is_of_recipient(problems)
        parcel = parcel_of(problems, desk.state.parcel)
        desk.update(problems=problems, problems_told_by_carrier=False, editing=editing, parcel=parcel)


def _keep(change_order: ChangeOrder, writing: _Writing) -> Order | InvalidInput:
    try:
        return change_order(writing.order_id, writing.draft)
    except InvalidInput as error:
        return error


def is_of_recipient(fields: Iterable[str]) -> bool:
    """Tell whether one of these fields stands on the recipient's card."""
    return any(field.startswith(("recipient", "courier", "verification")) for field in fields)


def parcel_of(fields: Iterable[str], otherwise: int) -> int:
    """Return the place of the first parcel that one of these fields belongs to."""
    numbers = [field.split(".")[1] for field in fields if field.startswith("parcels.")]
    return min((int(number) for number in numbers if number.isdigit()), default=otherwise)
