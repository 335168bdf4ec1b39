"""Tell a carrier that an order is paid for: it is carried out and billed from then on."""

from dataclasses import dataclass

from app.domain.acts import ActKind
from app.domain.ports import ConfirmsPayment
from app.domain.ports.confirming import PaymentConfirmed
from app.domain.wording import mark, say
from app.workflows.acting import Acting, End
from app.workflows.decide_order import confirm_by_number
from app.workflows.parts import Parts, cannot


@dataclass(frozen=True)
class ConfirmPayment:
    """Confirms orders as paid, after a person typed the number."""

    parts: Parts
    acting: Acting

    def words(self, account_id: str) -> str:
        """Return what confirming does at an account's system, to be shown before."""
        return self._client(account_id).payment_words

    def __call__(self, account_id: str, number: str, typed: str) -> PaymentConfirmed:
        """Say that an order is paid for, once.

        Args:
            number: The carrier's number of the order.
            typed: The same, typed by the person who confirms.

        Raises:
            InvalidInput: The typed number is another one, or an act on the order is in doubt; nothing was sent.
            Refused: The carrier said no; the order stands as it did.
            Unreachable: It never left.
            OutcomeUnknown: It is in the in-doubt tray; a person finds out.
            CredentialMissing: No key; nothing was sent.
        """
        account = self.parts.carriers.account(account_id)
        client = self._client(account.id)
        confirm_by_number(typed, number)
        return self.acting(
            ActKind.CONFIRM_PAYMENT,
            account.id,
            number,
            say("Payment confirmed to {account}", account=account.name),
            lambda: client.confirm_payment(number),
            lambda _answer: End(say("Confirmed as paid")),
        )

    def _client(self, account_id: str) -> ConfirmsPayment:
        account = self.parts.carriers.account(account_id)
        client = self.parts.carriers.client(account.id)
        if not isinstance(client, ConfirmsPayment):
            raise cannot(mark("{account} cannot be told that an order is paid for"), account.name)
        return client
