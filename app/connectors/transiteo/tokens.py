"""The id token that goes with each call: kept in the keyring, renewed before it ends, by one caller at a time.

The token endpoint stands in Transiteo's page on authentication (reference.md, 4.2). An id token lives an hour; the refresh token
that renews it is copied from the settings page by a person.
"""

import base64
import json
import threading
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from pydantic import SecretStr

from app.connectorkit.calls import Answer, Call, Kind
from app.connectorkit.connector import Vault
from app.connectorkit.transport import Transport
from app.connectors.transiteo.custody import ID_TOKEN, REFRESH_TOKEN
from app.connectors.transiteo.refusals import key_refused, read_refusal, refused
from app.connectors.transiteo.wire import Settings
from app.connectors.transiteo.wire_answers import TokenAnswer
from app.domain.wording import say

EARLY = timedelta(seconds=60)
LIFE = timedelta(hours=1)


def expiry_of(token: SecretStr) -> datetime | None:
    """Read when an id token ends from its ``exp``, without verifying it; None when it does not say."""
    parts = token.get_secret_value().split(".")
    if len(parts) != 3:
        return None
    try:
        claims = json.loads(base64.urlsafe_b64decode(parts[1] + "=" * (-len(parts[1]) % 4)))
        return datetime.fromtimestamp(claims["exp"], UTC)
    except (ValueError, TypeError, KeyError, OverflowError, OSError, RecursionError):
        return None


class IdTokens:
    """Hands out an id token that is good now; may be used from any thread.

    Args:
        settings: The account's options with its refresh token.
        transport: The shared way out.
        vault: The account's corner of the keyring.
        now: What time it is.
    """

    def __init__(self, settings: Settings, transport: Transport, vault: Vault, now: Callable[[], datetime]) -> None:
        self._settings = settings
        self._transport = transport
        self._vault = vault
        self._now = now
        self._lock = threading.Lock()
        self._token: SecretStr | None = None
        self._ends_at: datetime | None = None
        self._refresh_token = settings.refresh_token
        transport.redaction.register(settings.refresh_token)

    def current(self) -> SecretStr:
        """Return a token that is good for another minute.

        Raises:
            Refused: Transiteo does not take the refresh token.
            Unreachable: No token could be had; nothing else was sent.
            CredentialMissing: The keyring cannot be used.
        """
        with self._lock:
            if self._token is None:
                self._take_kept()
            if self._token is not None and (self._ends_at is None or self._now() < self._ends_at - EARLY):
                return self._token
            return self._renewed()

    def renew(self, refused_token: SecretStr) -> SecretStr:
        """Return another token than one that was refused; asks only if nobody else did meanwhile. Raises as ``current``."""
        with self._lock:
            if self._token is not None and self._token != refused_token:
                return self._token
            return self._renewed()

    @property
    def ends_at(self) -> datetime | None:
        """When the token in use ends; None when that is not known."""
        return self._ends_at

    def _take_kept(self) -> None:
        kept = self._vault.read(ID_TOKEN)
        if kept is not None:
            self._transport.redaction.register(kept)
            self._token, self._ends_at = kept, expiry_of(kept)

    def _renewed(self) -> SecretStr:
        answer = self._transport.send(
            Call(
                system="Transiteo",
                verb="token",
                kind=Kind.REPEATABLE,
                method="POST",
                url=f"{self._settings.auth_url}/oauth2/token",
                headers={"Accept": "application/json"},
                form={
                    "grant_type": "refresh_token",
                    "client_id": self._settings.client_id,
                    "refresh_token": self._refresh_token,
                },
            )
        )
        if not answer.ok:
            raise self._refusal(answer)
        read = answer.parsed(TokenAnswer)
        self._transport.redaction.register(read.id_token, *filter(None, (read.refresh_token,)))
        # Kept before it is used: a refresh token that replaces the old one must not be lost with this process.
        if read.refresh_token is not None and read.refresh_token.get_secret_value():
            self._vault.write(REFRESH_TOKEN, read.refresh_token)
            self._refresh_token = read.refresh_token
        self._vault.write(ID_TOKEN, read.id_token)
        life = timedelta(seconds=float(read.expires_in)) if read.expires_in and read.expires_in < 10**6 else LIFE
        # By this computer's clock, so that one that goes wrong does not ask for a token with every call.
        self._token, self._ends_at = read.id_token, self._now() + life
        return read.id_token

    def _refusal(self, answer: Answer) -> Exception:
        refusal = read_refusal(answer, self._transport.redaction.scrub)
        detail = f"token: HTTP {answer.status}; {refusal.words[:500]}"
        if answer.status in {400, 401, 403}:
            return key_refused(refusal, detail)
        return refused(refusal, detail, say("Nothing was sent."))
