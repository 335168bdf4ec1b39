"""Open the papers that a system keeps for an order, such as export invoices."""

from dataclasses import dataclass

from app.domain.documents import DocumentFile, OrderDocument
from app.domain.ports import SuppliesDocuments
from app.domain.wording import mark
from app.workflows.parts import Parts, cannot


@dataclass(frozen=True)
class OrderPapers:
    """Names and fetches papers; nothing is kept here, they may be asked for as often as wanted."""

    parts: Parts

    def __call__(self, account_id: str, number: str) -> tuple[OrderDocument, ...]:
        """Name an order's papers. Raises Refused, Unreachable, CredentialMissing."""
        return self._client(account_id).documents(number)

    def fetch(self, account_id: str, number: str, document_id: str) -> DocumentFile:
        """Fetch one paper.

        Raises:
            Refused: There is none of that name, it lies with somebody else, or what came is no such paper.
            Unreachable: Asking again is safe.
            CredentialMissing: No key for the account.
        """
        return self._client(account_id).document(number, document_id)

    def _client(self, account_id: str) -> SuppliesDocuments:
        account = self.parts.carriers.account(account_id)
        client = self.parts.carriers.client(account.id)
        if not isinstance(client, SuppliesDocuments):
            raise cannot(mark("{account} cannot hand out papers of orders"), account.name)
        return client
