"""The port of systems that let the terms of a placed order be changed."""

from typing import Protocol, runtime_checkable

from pydantic import BaseModel

from app.domain.amendments import AmendmentAnswer, AmendmentBasis, AmendmentDifference
from app.domain.errors import Problem
from app.domain.orders import Order


@runtime_checkable
class AmendsOrders(Protocol):
    """Changes placed orders: read what stands, show the difference, send once.

    Attributes:
        amendment_model: What can be changed, drawn by the form engine; problems name their fields in it.
    """

    amendment_model: type[BaseModel]

    def read_terms(self, order_id: str) -> AmendmentBasis:
        """Read what the carrier holds, as the form starts with it.

        Raises:
            Refused: The carrier does not know the order (``not_found``) or does not show it (``not_allowed``).
            Unreachable: Asking again is safe.
            CredentialMissing: No key or no sign-in.
        """
        ...

    def unread_terms(self, order_id: str, problem: Problem) -> AmendmentBasis:
        """Begin without having read the order, because the account may not; sends nothing."""
        ...

    def difference(self, basis: AmendmentBasis, wanted: BaseModel) -> AmendmentDifference:
        """Say what would become different; sends nothing.

        Raises:
            InvalidInput: It is no amendment that can be sent; each problem names its field.
        """
        ...

    def amend(self, basis: AmendmentBasis, wanted: BaseModel) -> AmendmentAnswer:
        """Send the amendment; it is never repeated by itself.

        Args:
            basis: What was read before; after a lost answer one that is younger than it.

        Raises:
            InvalidInput: It cannot be sent like this, would change nothing (``nothing_changes``), or an earlier one may
                have arrived (``read_first``): read the order first.
            Refused: The carrier said no; each problem names its field.
            Unreachable: It never left.
            OutcomeUnknown: It left, and no clear answer came.
            CredentialMissing: No key or no sign-in; nothing was sent.
        """
        ...


@runtime_checkable
class CompletesTerms(Protocol):
    """Knows that its system does not show all of what an amendment overwrites; the order book fills what is not shown."""

    def complete_terms(self, basis: AmendmentBasis, order: Order) -> AmendmentBasis:
        """Lay what the station itself knows of an order under what the carrier showed; sends nothing.

        Args:
            basis: As it was read.
            order: The same order as the book holds it.
        """
        ...
