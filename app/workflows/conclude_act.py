"""Draw the consequences of an act that was done: what becomes of the order here, and what is no longer needed of it."""

from contextlib import suppress

from app.domain.acts import ActKind
from app.domain.errors import StationError
from app.domain.events import Event, EventKind
from app.domain.orders import OrderState
from app.domain.ports import KeepsOrderSecrets
from app.domain.wording import say
from app.workflows.parts import Parts


def conclude(parts: Parts, kind: ActKind, order_id: int | None, account_name: str) -> None:
    """Move an order that an act ended at its carrier; doing it again changes nothing.

    Raises:
        LedgerBroken: It could not be written down.
    """
    if order_id is None or kind not in {ActKind.DECLINE, ActKind.DELETE}:
        return
    if parts.orders.row(order_id).state is OrderState.CANCELLED:
        return
    who = parts.who()
    declined = kind is ActKind.DECLINE
    title = say("Declined, the order ended") if declined else say("Deleted at {account}", account=account_name)
    event = Event(
        order_id=order_id,
        at=parts.clock.now(),
        kind=EventKind.STATUS,
        title=title,
        operator=who.operator,
        desk=who.desk,
    )
    parts.orders.set_state(order_id, OrderState.CANCELLED, event)


def forget_decided(parts: Parts, kind: ActKind, account_id: str, number: str) -> None:
    """Forget the token of an order that was decided: it opens nothing that is still wanted.

    A keyring that cannot be opened now keeps it; it goes with the account.
    """
    if kind not in {ActKind.FULFIL, ActKind.DECLINE}:
        return
    with suppress(StationError):
        custody = parts.carriers.custody(account_id)
        if isinstance(custody, KeepsOrderSecrets):
            custody.forget_order_secrets(number)
