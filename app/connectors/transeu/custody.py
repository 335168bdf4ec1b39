"""What the keyring holds of a sign-in, to be forgotten without a key and without a call."""

from dataclasses import dataclass

from app.connectorkit.connector import Vault
from app.connectorkit.long_secrets import delete_long

SIGN_IN = "sign_in"  # the secret's name in the keyring, not the secret


@dataclass(frozen=True)
class Custody:
    """Forgets the tokens of an account."""

    vault: Vault

    def forget_account_secrets(self) -> None:
        """Forget the sign-in, in all its pieces."""
        delete_long(self.vault, SIGN_IN)
