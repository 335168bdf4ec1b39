"""Systems that keep papers of orders."""

from typing import Protocol, runtime_checkable

from app.domain.documents import DocumentFile, OrderDocument


@runtime_checkable
class SuppliesDocuments(Protocol):
    """Hands out papers of an order, such as export invoices; may be asked as often as wanted."""

    def documents(self, order_id: str) -> tuple[OrderDocument, ...]:
        """Name an order's papers. Raises Refused, Unreachable, CredentialMissing."""
        ...

    def document(self, order_id: str, document_id: str) -> DocumentFile:
        """Fetch one of them.

        Raises:
            Refused: There is none of that name, it lies with somebody else, or what came is no such paper.
            Unreachable: Asking again is safe.
            CredentialMissing: No key for the account.
        """
        ...
