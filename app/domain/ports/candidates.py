"""Systems whose orders can be taken into the packing queue."""

from typing import Protocol, runtime_checkable

from app.domain.candidates import CandidatePage


@runtime_checkable
class ListsCandidates(Protocol):
    """Lists the orders it holds as candidates for the queue."""

    def list_candidates(self, page: str = "") -> CandidatePage:
        """Return one page.

        Args:
            page: What the page before named as its next; empty for the first.

        Raises:
            Refused: The account may not list.
            Unreachable: No usable answer; asking again is safe.
            CredentialMissing: No key for the account.
        """
        ...
