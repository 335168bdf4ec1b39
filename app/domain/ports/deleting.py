"""Systems that delete orders."""

from typing import Protocol, runtime_checkable

from pydantic import BaseModel, ConfigDict


class Deleted(BaseModel):
    """What became of a deletion.

    Attributes:
        gone: Whether the system was asked and no longer has it; else the deletion is accepted and not yet visible.
    """

    model_config = ConfigDict(frozen=True)

    carrier_order_id: str
    gone: bool = False


@runtime_checkable
class DeletesOrders(Protocol):
    """Deletes orders it holds; whether that can be undone is not known, so a person names the order first."""

    def delete_order(self, order_id: str) -> Deleted:
        """Delete one order.

        Raises:
            InvalidInput: The account does not allow it; nothing was sent.
            Refused: The system said no; nothing was deleted.
            Unreachable: It never left; nothing was deleted.
            OutcomeUnknown: It left and no clear answer came: look whether the order is still there.
            CredentialMissing: No key for the account; nothing was sent.
        """
        ...
