"""What is kept in the keyring for each order: its token, and which body went out under its number."""

import hashlib
from dataclasses import dataclass

from pydantic import SecretStr

from app.connectorkit.connector import Vault
from app.domain.errors import Blame, CredentialMissing, Problem

UNKNOWN_BODY = "unknown"
"""Stands for a body that somebody else may have sent under a number."""


def _token_entry(order_id: str) -> str:
    return f"order-{order_id}-token"


def _bodies_entry(number: str) -> str:
    # A digest, because a keyring's names may be shorter than an order's number and are shown in its window.
    return f"sent-{hashlib.sha256(number.encode()).hexdigest()[:32]}"


@dataclass(frozen=True)
class Custody:
    """Keeps tokens and fingerprints; every method may raise CredentialMissing when the keyring cannot be opened."""

    vault: Vault

    def token(self, order_id: str) -> SecretStr:
        """Return an order's token.

        Raises:
            CredentialMissing: There is none (code ``token_missing``).
        """
        token = self.vault.read(_token_entry(order_id))
        if token is None:
            raise token_missing()
        return token

    def has_token(self, order_id: str) -> bool:
        """Tell whether an order's token is here."""
        return self.vault.read(_token_entry(order_id)) is not None

    def keep_token(self, order_id: str, token: SecretStr) -> None:
        """Keep an order's token."""
        self.vault.write(_token_entry(order_id), token)

    def bodies(self, number: str) -> frozenset[str]:
        """Return the fingerprints of what may have arrived under a number; empty if nothing was ever sent."""
        kept = self.vault.read(_bodies_entry(number))
        return frozenset(kept.get_secret_value().split()) if kept else frozenset()

    def keep_bodies(self, number: str, fingerprints: frozenset[str]) -> None:
        """Keep what may have arrived under a number; an empty set forgets it."""
        if fingerprints:
            self.vault.write(_bodies_entry(number), SecretStr(" ".join(sorted(fingerprints))))
        else:
            self.vault.delete(_bodies_entry(number))


def token_missing() -> CredentialMissing:
    """Build the error for an order whose token is not here."""
    problem = Problem(
        code="token_missing",
        title="The token of this order is missing",
        hint="Nothing was sent. Only the link in the customer's mail can confirm or decline it.",
        blame=Blame.OFFICE,
    )
    return CredentialMissing(problem)
