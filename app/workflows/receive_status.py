"""Take status calls that carriers make themselves."""

from collections.abc import Mapping
from dataclasses import dataclass

from app.domain.errors import Blame, Problem, Refused
from app.domain.journal import journalled, note
from app.domain.orders import CarrierStatus, OrderState
from app.domain.ports import VerifiesWebhooks
from app.domain.wording import mark, say
from app.workflows.parts import Parts, cannot


@dataclass(frozen=True)
class ReceiveStatus:
    """Updates the order book from status calls, only from those that the carrier signed."""

    parts: Parts

    @journalled("status call")
    def __call__(self, account_id: str, headers: Mapping[str, str], body: bytes) -> CarrierStatus:
        """Verify one call and keep what it says.

        Args:
            account_id: Whose secret signed it.
            headers: Of the call.
            body: To the byte as it came.

        Raises:
            Refused: It is not signed with the account's secret, or tells of an order that is not here, or of an earlier
                moment than what is known (``older``); nothing was changed.
            InvalidInput: It is no status, or the account's system makes no calls.
            CredentialMissing: The account's secret cannot be read; the carrier may call again.
            LedgerBroken: The store cannot be written; the carrier may call again.
        """
        account = self.parts.carriers.account(account_id)
        note(account=account.id)
        client = self.parts.carriers.client(account.id)
        if not isinstance(client, VerifiesWebhooks):
            raise cannot(mark("{account} cannot call the station"), account.name)
        status = client.read_status_call(headers, body)
        order_id = self.parts.orders.at_carrier(account.id, status.carrier_order_id)
        if order_id is None:
            raise Refused(
                Problem(
                    code="not_here",
                    title=say(
                        "Order {carrier_order_id} is not in this order book", carrier_order_id=status.carrier_order_id
                    ),
                    hint="Nothing was changed.",
                    blame=Blame.OFFICE,
                )
            )
        note(order=order_id)
        if self._is_known(order_id, status):
            raise Refused(
                Problem(code="older", title="This status or a later one is known", hint="Nothing was changed.")
            )
        self.parts.orders.set_status(order_id, status)
        return status

    def _is_known(self, order_id: int, status: CarrierStatus) -> bool:
        """Tell a call that was repeated or overtaken: replays change nothing."""
        if status.updated_at is None:  # without a moment only an order's end tells that a call comes too late
            ended = self.parts.orders.row(order_id).state in {OrderState.DELIVERED, OrderState.CANCELLED}
            return ended and not status.final
        known = self.parts.orders.status_at(order_id)
        if known is None or status.updated_at > known:
            return False
        if status.updated_at < known:
            return True
        # Porterbuddy calls when the pick-up moves, too, and leaves the status' own time as it was.
        placement = self.parts.orders.placement(order_id)
        moved = placement is not None and status.pickup_at is not None and status.pickup_at != placement.pickup_at
        return not moved
