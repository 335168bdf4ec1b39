"""Systems that change orders they have already."""

from typing import Protocol, runtime_checkable

from pydantic import BaseModel

from app.domain.amendments import Amended


@runtime_checkable
class AmendsOrders(Protocol):
    """Changes placed orders.

    Attributes:
        amendment: Model of all that can be changed, drawn by the form engine.
    """

    amendment: type[BaseModel]

    def read_amendable(self, order_id: str) -> BaseModel:
        """Read an order as the system holds it, in the amendment's model.

        Raises:
            Refused: The system does not know it (``not_found``), or does not tell.
            Unreachable: Asking again is safe.
            CredentialMissing: No key for the account.
        """
        ...

    def amend(self, order_id: str, seen: BaseModel, wanted: BaseModel) -> Amended:
        """Change what differs between what was seen and what is wanted; exactly one change leaves.

        Args:
            seen: What ``read_amendable`` returned, when the person began to change it.
            wanted: The same with the changes.

        Raises:
            InvalidInput: Nothing is changed, or a field cannot be used; nothing was sent.
            Refused: The system said no, or the order was changed there meanwhile; nothing was changed.
            Unreachable: Nothing was changed; trying again is safe.
            OutcomeUnknown: The change left and no clear answer came: read the order before anything else.
            CredentialMissing: No key for the account; nothing was sent.
        """
        ...
