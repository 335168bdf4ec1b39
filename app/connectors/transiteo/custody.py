"""What the keyring holds of tokens that Transiteo handed out, to be forgotten without a key and without a call."""

from dataclasses import dataclass

from app.connectorkit.connector import Vault

ID_TOKEN = "id_token"  # the secret's name in the keyring, not the secret
REFRESH_TOKEN = "refresh_token"  # the same


@dataclass(frozen=True)
class Custody:
    """Forgets the tokens of an account."""

    vault: Vault

    def forget_account_secrets(self) -> None:
        """Forget the id token, and a refresh token that took the place of the one that a person entered."""
        self.vault.delete(ID_TOKEN)
        self.vault.delete(REFRESH_TOKEN)
