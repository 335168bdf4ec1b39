"""What the state of an order is called within a line; said where it is shown."""

from collections.abc import Mapping

from app.domain.orders import OrderState
from app.domain.wording import mark

IN_A_LINE: Mapping[OrderState, str] = {
    OrderState.WAITING: mark("waiting"),
    OrderState.HELD: mark("held"),
    OrderState.PLACING: mark("being placed"),
    OrderState.IN_DOUBT: mark("in doubt"),
    OrderState.REFUSED: mark("refused"),
    OrderState.PLACED: mark("placed, no label"),
    OrderState.NOT_PRINTED: mark("not printed"),
    OrderState.SENT: mark("sent, not scanned"),
    OrderState.ON_BOX: mark("on its box"),
    OrderState.CONFIRMED: mark("confirmed"),
    OrderState.ON_RAMP: mark("on the ramp"),
    OrderState.DELIVERED: mark("delivered"),
    OrderState.CANCELLED: mark("cancelled"),
}
