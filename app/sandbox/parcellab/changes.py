"""The changes that go along with an order: parcels and lines, each with a result of its own."""

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any

from app.sandbox.parcellab.variants import ParcelLabVariants
from app.sandbox.parcellab.wire import Mutation

if TYPE_CHECKING:
    from app.sandbox.parcellab.system import KeptOrder

_LINES = {"change_line_item_quantity", "add_line_item", "replace_line_item"}


class Changes:
    """The changes of one request.

    Args:
        orders: All that are there, to find parcels of other orders.
    """

    def __init__(
        self,
        mutations: Sequence[Mutation],
        orders: Sequence["KeptOrder"],
        variants: ParcelLabVariants,
        clock: Callable[[], datetime],
    ) -> None:
        self._mutations = mutations
        self._orders = orders
        self._variants = variants
        self._clock = clock

    def complaints(self, existing: "KeptOrder | None") -> list[tuple[str, str]]:
        """Return what makes the whole request be refused, as paths and texts."""
        found: list[tuple[str, str]] = []
        for place, mutation in enumerate(self._mutations):
            path = f"mutations.{place}"
            if mutation.type in _LINES:
                found += [] if mutation.line_items else [(f"{path}.line_items", "This field is required.")]
            elif mutation.type == "add_tracking" and mutation.tracking is None:
                found.append((f"{path}.tracking", "This field is required."))
            elif mutation.type == "cancel_tracking" and _key(mutation, self._variants) is None:
                found.append((f"{path}.tracking_number", "This field is required."))
            elif mutation.type == "add_tracking" and mutation.tracking is not None:
                key = (mutation.tracking.tracking_number, mutation.tracking.courier)
                if any(key in _keys(order) for order in self._orders if order is not existing):
                    text = "Tracking number and courier already belong to another order."
                    found.append((f"{path}.tracking.tracking_number", text))
        return found

    def make(self, order: "KeptOrder") -> list[dict[str, Any]]:
        """Make each change and return them with their results; one that fails leaves the others be."""
        return [self._made(mutation, order) for mutation in self._mutations]

    def _made(self, mutation: Mutation, order: "KeptOrder") -> dict[str, Any]:
        error = {
            "add_tracking": self._add_tracking,
            "cancel_tracking": self._cancel_tracking,
            "cancel_order": self._cancel_order,
            "change_line_item_quantity": self._change_quantity,
            "add_line_item": self._add_lines,
            "replace_line_item": self._replace_lines,
        }[mutation.type](mutation, order)
        result: dict[str, Any] = {
            "success": not error,
            "message": error or "Done.",
            "errors": {"tracking": [error]} if error else {},
            "warnings": [],
        }
        made = {"type": mutation.type, "result": result}
        if self._variants.mutation_results == "with_tracking" and mutation.tracking is not None:
            made["tracking"] = mutation.tracking.model_dump(mode="json", exclude_none=True)
        return made

    def _add_tracking(self, mutation: Mutation, order: "KeptOrder") -> str:
        assert mutation.tracking is not None  # noqa: S101 (complaints made sure of it)
        number, courier = mutation.tracking.tracking_number, mutation.tracking.courier
        if number in self._variants.failing:
            return f"Tracking {number} could not be added."
        if self._variants.couriers and courier not in self._variants.couriers:
            return f"Courier {courier} is not set up for this account."
        if (number, courier) in _keys(order) and self._variants.repeated_tracking != "twice":
            return "" if self._variants.repeated_tracking == "ignored" else f"Tracking {number} exists already."
        order.trackings.append(mutation.tracking.model_dump(mode="json", exclude_none=True))
        return ""

    def _cancel_tracking(self, mutation: Mutation, order: "KeptOrder") -> str:
        key = _key(mutation, self._variants)
        for tracking in order.trackings:
            if (tracking["tracking_number"], tracking["courier"]) == key:
                tracking["cancelled_date"] = self._clock().isoformat()
                return ""
        return "Tracking not found."

    def _cancel_order(self, mutation: Mutation, order: "KeptOrder") -> str:
        order.data["order_status"] = "Cancelled"
        order.data["cancelled_date"] = (mutation.cancelled_date or self._clock()).isoformat()
        if mutation.cancelled_reason:
            order.data["cancelled_reason"] = mutation.cancelled_reason.value
        return ""

    def _change_quantity(self, mutation: Mutation, order: "KeptOrder") -> str:
        return self._with_lines(mutation, order, lambda line, change: line.update(quantity=change["quantity"]))

    def _replace_lines(self, mutation: Mutation, order: "KeptOrder") -> str:
        return self._with_lines(mutation, order, lambda line, change: line.update(change))

    def _add_lines(self, mutation: Mutation, order: "KeptOrder") -> str:
        lines = order.data.setdefault("articles_order", [])
        lines += [item.model_dump(mode="json", exclude_none=True) for item in mutation.line_items or ()]
        return ""

    @staticmethod
    def _with_lines(
        mutation: Mutation, order: "KeptOrder", change: Callable[[dict[str, Any], dict[str, Any]], None]
    ) -> str:
        lines = {line.get("line_item_id"): line for line in order.data.get("articles_order", [])}
        for item in mutation.line_items or ():
            if item.line_item_id not in lines:
                return f"Line item {item.line_item_id} not found."
            change(lines[item.line_item_id], item.model_dump(mode="json", exclude_none=True))
        return ""


def _key(mutation: Mutation, variants: ParcelLabVariants) -> tuple[str, str] | None:
    if variants.cancel_form == "flat":
        number, courier = mutation.tracking_number, mutation.courier
        return (number, courier) if number and courier else None
    return (mutation.tracking.tracking_number, mutation.tracking.courier) if mutation.tracking else None


def _keys(order: "KeptOrder") -> set[tuple[str, str]]:
    return {(tracking["tracking_number"], tracking["courier"]) for tracking in order.trackings}
