"""Systems that list orders, for taking them into the queue."""

from typing import Protocol, runtime_checkable

from app.domain.candidates import CandidatePage


@runtime_checkable
class ListsOrders(Protocol):
    """Lists the orders it holds."""

    def list_orders(self, page: str = "") -> CandidatePage:
        """List orders as candidates for the queue.

        Args:
            page: What the page before named as its next; empty for the first.

        Raises:
            Refused: The account may not list.
            Unreachable: No usable answer; asking again is safe.
            CredentialMissing: No key for the account.
        """
        ...
