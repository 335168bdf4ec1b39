"""The port of systems that are told when an order is paid for."""

from typing import Protocol, runtime_checkable

from pydantic import AwareDatetime, BaseModel, ConfigDict


class PaymentConfirmed(BaseModel):
    """A carrier's word that it was told.

    Attributes:
        at: When its answer came.
    """

    model_config = ConfigDict(frozen=True)

    carrier_order_id: str
    at: AwareDatetime


@runtime_checkable
class ConfirmsPayment(Protocol):
    """Is told that an order is paid for and is to be carried out: **it is billed from then on**.

    Attributes:
        payment_words: What that does there, in a sentence, to be shown before a person says yes.
    """

    payment_words: str

    def confirm_payment(self, order_id: str) -> PaymentConfirmed:
        """Say that an order is paid for. Exactly one request leaves.

        Args:
            order_id: The carrier's number.

        Raises:
            Refused: The carrier said no, or does not know the order (``not_found``); it stands as it did.
            Unreachable: It never left.
            OutcomeUnknown: It left, and no clear answer came.
            CredentialMissing: No key for the account; nothing was sent.
        """
        ...
