"""Ask carriers where placed orders stand."""

from dataclasses import dataclass

from app.domain.errors import Blame, InvalidInput, LedgerBroken, Problem, StationError
from app.domain.journal import journalled, note
from app.domain.orders import CarrierStatus
from app.domain.ports import ReportsStatus, ReportsStatusByTms
from app.domain.wording import mark, say
from app.workflows.parts import Parts, cannot, concerns_account

NOT_KNOWN = mark("not known there")


@dataclass(frozen=True)
class RefreshStatus:
    """Keeps the order book's states as the carriers say them."""

    parts: Parts

    @journalled("status")
    def __call__(self, order_id: int) -> CarrierStatus:
        """Ask about one order now.

        Raises:
            InvalidInput: The order is not placed.
            Refused: The carrier does not know it.
            Unreachable: No answer came; the last known status stays.
            CredentialMissing: No key for the account.
        """
        row = self.parts.orders.row(order_id)
        note(order=order_id, account=row.account)
        if not row.carrier_order_id:
            raise InvalidInput(
                Problem(
                    code="not_placed",
                    title=say("Order {reference} is not placed", reference=row.reference),
                    hint="There is nothing to ask about. One in doubt is asked about in the tray.",
                    blame=Blame.PACKER,
                )
            )
        status = self._client(row.account).status(row.carrier_order_id)
        self.parts.orders.set_status(order_id, status)
        return status

    def by_number(self, account_id: str, number: str) -> CarrierStatus:
        """Ask an account's system by its own number; the order book is left as it is.

        Raises:
            InvalidInput: The system does not say where orders stand.
            Refused: It does not know the order.
            Unreachable: Asking again is safe.
            CredentialMissing: No key or no sign-in.
        """
        return self._client(account_id).status(number)

    def by_reference(self, account_id: str, reference: str) -> CarrierStatus:
        """Ask by the warehouse's own number. Raises as ``by_number``."""
        return self._client(account_id).status_by_reference(reference)

    def by_tms_reference(self, account_id: str, reference: str) -> CarrierStatus:
        """Ask by the transport system's number. Raises as ``by_number``."""
        account = self.parts.carriers.account(account_id)
        client = self.parts.carriers.client(account.id)
        if not isinstance(client, ReportsStatusByTms):
            raise cannot(mark("{account} cannot find orders by the transport system's number"), account.name)
        return client.status_by_tms_reference(reference)

    def _client(self, account_id: str) -> ReportsStatus:
        account = self.parts.carriers.account(account_id)
        client = self.parts.carriers.client(account.id)
        if not isinstance(client, ReportsStatus):
            raise cannot(mark("{account} cannot say where an order stands"), account.name)
        return client

    def due(self, limit: int = 20) -> int:
        """Ask about the orders whose time has come (unknowns.md, U-P2); return how many answered.

        An account that cannot be used now is tried once a round; an order that its carrier does not know is asked about
        less and less often, like one that does not change.

        Raises:
            LedgerBroken: The store cannot be read or written.
        """
        answered = 0
        stuck: set[str] = set()
        for order_id, account, number in self.parts.orders.to_ask(self.parts.clock.now(), limit):
            if account in stuck:
                continue
            try:
                self(order_id)
            except LedgerBroken:
                raise
            except StationError as error:
                if error.problem.code == "not_offered":  # the system tells no status: nothing is said of the order
                    self.parts.orders.ask_no_more(order_id)
                elif error.problem.code == "not_found":
                    self.parts.orders.set_status(order_id, CarrierStatus(carrier_order_id=number, raw=NOT_KNOWN))
                elif concerns_account(error):
                    stuck.add(account)
            else:
                answered += 1
        return answered
