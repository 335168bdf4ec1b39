"""Ask a carrier when an order could be delivered."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.domain.journal import journalled, note
from app.domain.orders import Order
from app.domain.ports import ChecksAvailability
from app.domain.windows import Availability, TimeSpan
from app.domain.wording import mark
from app.workflows.parts import Parts, cannot


@dataclass(frozen=True)
class CheckAvailability:
    """Asks for delivery windows; orders nothing and may be repeated at will."""

    parts: Parts

    @journalled("availability")
    def __call__(self, order: Order, pickup: Sequence[TimeSpan] = ()) -> Availability:
        """Return what the order's carrier offers; no window at all is an answer.

        Raises:
            InvalidInput: The order or the sender lacks something; nothing was sent.
            Refused: The carrier does not take the order as it is.
            Unreachable: No answer came; asking again is safe.
            CredentialMissing: No key for the account.
        """
        account = self.parts.carriers.account(order.account)
        note(account=account.id)
        client = self.parts.carriers.client(account.id)
        if not isinstance(client, ChecksAvailability):
            raise cannot(mark("{account} cannot say when it delivers"), account.name)
        return client.check_availability(order, self.parts.sender_of(order), pickup)
