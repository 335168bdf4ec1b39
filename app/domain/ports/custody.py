"""What a system handed out and the keyring keeps: found and forgotten without a key and without a call."""

from typing import Protocol, runtime_checkable


@runtime_checkable
class KeepsAccountSecrets(Protocol):
    """Keeps secrets of the account as a whole, such as the tokens of a sign-in."""

    def forget_account_secrets(self) -> None:
        """Forget them; what is not there is no error. Raises CredentialMissing when the keyring cannot be opened."""
        ...


@runtime_checkable
class KeepsOrderSecrets(Protocol):
    """Keeps secrets of single orders, such as the token that decides on one."""

    def forget_order_secrets(self, order_id: str, reference: str = "", key: str = "") -> None:
        """Forget what is kept of an order; what is not there is no error.

        Args:
            order_id: The carrier's number; empty when none is known.
            reference: The order's own number; without it and the key, only what stands under the carrier's number goes.
            key: The idempotency key under which it was sent.

        Raises:
            CredentialMissing: The keyring cannot be opened.
        """
        ...
