"""What is kept in the keyring for each order: its token, and which body went out under its number."""

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from urllib.parse import quote, unquote

from pydantic import SecretStr

from app.connectorkit.connector import Vault
from app.connectors.betakom.asking import partner_order_id
from app.domain.errors import Blame, CredentialMissing, Problem

UNKNOWN_BODY = "unknown"
"""Stands for a body that somebody else may have sent under a number."""
_ORDER_MARK = "@"


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

    def keep_token(self, order_id: str, token: SecretStr, number: str) -> None:
        """Keep an order's token.

        Its name is written down under our own number first: whatever the station learns of the order afterwards, the token is
        found again and can be forgotten.
        """
        self._write(number, self.bodies(number), {*self._order_ids(number), order_id})
        self.vault.write(_token_entry(order_id), token)

    def bodies(self, number: str) -> frozenset[str]:
        """Return the fingerprints of what may have arrived under a number; empty if nothing was ever sent."""
        return frozenset(word for word in self._words(number) if not word.startswith(_ORDER_MARK))

    def keep_bodies(self, number: str, fingerprints: frozenset[str]) -> None:
        """Keep what may have arrived under a number; an empty set forgets it."""
        self._write(number, fingerprints, self._order_ids(number))

    def forget_order_secrets(self, order_id: str, reference: str = "", key: str = "") -> None:
        """Forget an order's token; with its own number and key also what went out under them."""
        if order_id:
            self.vault.delete(_token_entry(order_id))
        if reference and key:
            number = partner_order_id(reference, key)
            for other in self._order_ids(number):
                self.vault.delete(_token_entry(other))
            self.vault.delete(_bodies_entry(number))

    def _order_ids(self, number: str) -> frozenset[str]:
        marked = (word for word in self._words(number) if word.startswith(_ORDER_MARK))
        return frozenset(unquote(word.removeprefix(_ORDER_MARK)) for word in marked)

    def _words(self, number: str) -> list[str]:
        kept = self.vault.read(_bodies_entry(number))
        return kept.get_secret_value().split() if kept else []

    def _write(self, number: str, fingerprints: Iterable[str], order_ids: Iterable[str]) -> None:
        words = [*sorted(fingerprints), *(f"{_ORDER_MARK}{quote(order_id, safe='')}" for order_id in sorted(order_ids))]
        if words:
            self.vault.write(_bodies_entry(number), SecretStr(" ".join(words)))
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
