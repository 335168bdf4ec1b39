"""Delete an order at a system that keeps orders; whether that can be undone is not known, so it is named in writing."""

from dataclasses import dataclass

from app.domain.acts import ActKind
from app.domain.ports import Deleted, DeletesOrders
from app.domain.wording import mark, say
from app.workflows.acting import Acting, End
from app.workflows.conclude_act import conclude
from app.workflows.decide_order import confirm_by_number
from app.workflows.parts import Parts, cannot


@dataclass(frozen=True)
class DeleteOrder:
    """Deletes orders at their system, after a person typed the number."""

    parts: Parts
    acting: Acting

    def __call__(self, account_id: str, number: str, typed: str) -> Deleted:
        """Delete one order at an account's system.

        Args:
            number: The system's number of the order.
            typed: The same, typed by the person who deletes (unknowns.md, U-R14).

        Raises:
            InvalidInput: The typed number is another one, or the account does not allow it; nothing was sent.
            Refused: The system said no; nothing was deleted.
            Unreachable: It never left.
            OutcomeUnknown: It is in the in-doubt tray; looking the order up settles it.
            CredentialMissing: No key; nothing was sent.
        """
        account = self.parts.carriers.account(account_id)
        client = self.parts.carriers.client(account.id)
        if not isinstance(client, DeletesOrders):
            raise cannot(mark("{account} cannot delete orders"), account.name)
        confirm_by_number(typed, number)
        order_id = self.parts.orders.at_carrier(account.id, number)
        return self.acting(
            ActKind.DELETE,
            account.id,
            number,
            say("Deleting at {account}", account=account.name),
            lambda: client.delete_order(number),
            lambda answer: End(
                say("Deleted, it is gone") if answer.gone else say("Deletion accepted, not yet visible")
            ),
            order_id=order_id,
            follow=lambda: conclude(self.parts, ActKind.DELETE, order_id, account.name),
        )
