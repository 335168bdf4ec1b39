"""Change, hold or add a waiting order."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from pydantic import ValidationError

from app.domain.checks import invalid_input
from app.domain.events import Event, EventKind
from app.domain.orders import Order, OrderState
from app.domain.presets import NO_PRESET, preset_for, says_itself, with_preset
from app.domain.wording import mark, say
from app.workflows.parts import Parts


@dataclass(frozen=True)
class ChangeOrder:
    """Keeps what the packer changed before the order is placed."""

    parts: Parts

    def __call__(self, order_id: int, data: Mapping[str, Any]) -> Order:
        """Validate an order's data and keep it.

        Args:
            order_id: A waiting, held or refused order.
            data: The whole order in the form of the order model.

        Raises:
            InvalidInput: One problem a wrong field; nothing was changed.
        """
        order = read_order(data)
        self.parts.orders.replace(order_id, order, self.parts.who())
        return order

    def hold(self, order_id: int) -> None:
        """Put an order aside; it stays in the list, behind the others."""
        who = self.parts.who()
        self.parts.orders.set_state(
            order_id,
            OrderState.HELD,
            Event(
                order_id=order_id,
                at=self.parts.clock.now(),
                kind=EventKind.HELD,
                title=say("Held for later"),
                operator=who.operator,
                desk=who.desk,
            ),
        )

    def preset(self, order_id: int) -> None:
        """Let a waiting order that says nothing itself take the preset of its goods; others stay as they are.

        Raises:
            InvalidInput: There is no such order.
            LedgerBroken: The store cannot be read or written.
        """
        presets = self.parts.presets()
        if not presets or not self.parts.orders.row(order_id).state.is_open:
            return
        order = self.parts.orders.get(order_id)
        found = preset_for(order, presets)
        if order.preset or found is None or says_itself(order):
            return
        self.parts.orders.replace(order_id, with_preset(order, found), self.parts.who())

    def _as_its_goods_want(self, order: Order, data: Mapping[str, Any]) -> Order:
        found = preset_for(order, self.parts.presets())
        if found is None or order.preset:
            return order
        if data.get("verification") or says_itself(order):
            return order.model_copy(update={"preset": NO_PRESET})
        return with_preset(order, found)

    def add(self, data: Mapping[str, Any], source: str) -> int | None:
        """Add a waiting order; None when its number is there already.

        Raises:
            InvalidInput: One problem a wrong field; nothing was added.
        """
        order = self._as_its_goods_want(read_order(data), data)
        account = self.parts.carriers.account(order.account)
        return self.parts.orders.add(order, environment=account.environment.value, source=source, who=self.parts.who())


def read_order(data: Mapping[str, Any]) -> Order:
    """Validate an order's data.

    Raises:
        InvalidInput: One problem a wrong field.
    """
    try:
        return Order.model_validate(data)
    except ValidationError as error:
        raise invalid_input(error, mark("Nothing was changed and nothing was ordered.")) from error
