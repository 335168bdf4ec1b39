"""Ask carriers where placed orders stand."""

from dataclasses import dataclass

from app.domain.errors import StationError
from app.domain.orders import CarrierStatus
from app.domain.ports import ReportsStatus
from app.workflows.parts import Parts, cannot


@dataclass(frozen=True)
class RefreshStatus:
    """Keeps the order book's states as the carriers say them."""

    parts: Parts

    def __call__(self, order_id: int) -> CarrierStatus:
        """Ask about one order now.

        Raises:
            InvalidInput: The order is not placed.
            Refused: The carrier does not know it.
            Unreachable: No answer came; the last known status stays.
            CredentialMissing: No key for the account.
        """
        row = self.parts.orders.row(order_id)
        account = self.parts.carriers.account(row.account)
        client = self.parts.carriers.client(account.id)
        if not isinstance(client, ReportsStatus):
            raise cannot("say where an order stands", account.name)
        number = row.carrier_order_id
        status = client.status(number) if number else client.status_by_reference(row.reference)
        self.parts.orders.set_status(order_id, status)
        return status

    def due(self, limit: int = 20) -> int:
        """Ask about the orders whose time has come (unknowns.md, U-P2); return how many answered."""
        answered = 0
        for order_id, _account, _number in self.parts.orders.to_ask(self.parts.clock.now(), limit):
            try:
                self(order_id)
            except StationError:
                continue
            answered += 1
        return answered
