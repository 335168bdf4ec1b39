"""An account's sign-in: its tokens, kept in the keyring before they are used, and renewed by one caller at a time.

A refresh token works once (reference.md, 3.2). Before it is sent, the keyring is told so; what comes back is kept before the
new access is used. When the answer is lost, it is tried again only when a person or a later call asks, and if Trans.eu then says
that it was used, the reason for signing in again is known.
"""

import json
from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta

from pydantic import AwareDatetime, BaseModel, ConfigDict, SecretStr, ValidationError

from app.connectorkit.calls import Answer
from app.connectorkit.connector import Vault
from app.connectorkit.long_secrets import read_long, write_long
from app.connectorkit.sentences import running
from app.connectorkit.turns import shared_turn
from app.connectors.transeu import refusals, wire_answers
from app.connectors.transeu.custody import SIGN_IN, Custody
from app.domain.errors import Refused, StationError, Unreachable
from app.domain.sign_in import SignInState
from app.domain.wording import mark, say

RENEW_BEFORE = timedelta(minutes=5)
STILL_USABLE = timedelta(seconds=30)
TRY_AGAIN_AFTER = timedelta(minutes=1)
DEFAULT_SECONDS = 3600.0
"""Life of an access whose answer names none: the shorter of the two that the vendor's pages show."""

_LONG_AGO = datetime(1970, 1, 1, tzinfo=UTC)
_NOBODY = mark("Nobody is signed in.")
_LOST = mark("The answer to the last renewal was lost, and its token works only once.")
_ENDED = mark("Trans.eu no longer takes the token that renews the sign-in.")
_SIGN_IN = mark("Sign in on the Accounts screen.")


class _Kept(BaseModel):
    """What the keyring holds; the tokens are empty once the sign-in has ended.

    Attributes:
        renew_at: From when on it is renewed: 5 minutes before its end, or a fifth of a short life.
        renewing_since: When the refresh token was sent without an answer yet; None while that is not so.
        ended: Why a person must sign in again.
    """

    model_config = ConfigDict(frozen=True, extra="ignore", hide_input_in_errors=True)

    access_token: SecretStr = SecretStr("")
    refresh_token: SecretStr = SecretStr("")
    expires_at: AwareDatetime = _LONG_AGO
    renew_at: AwareDatetime = _LONG_AGO
    scope: str = ""
    renewing_since: AwareDatetime | None = None
    ended: str = ""

    def revealed(self) -> SecretStr:
        """Return all of it as one secret text."""
        known = self.model_dump(mode="json", exclude={"access_token", "refresh_token"})
        known["access_token"] = self.access_token.get_secret_value()
        known["refresh_token"] = self.refresh_token.get_secret_value()
        return SecretStr(json.dumps(known))


class SignIn:
    """The tokens of one account; may be used from any thread.

    Args:
        ask: Sends a form to the token endpoint; returns answers of 2xx and 4xx.
        complaint_of: Reads an error body without secrets.
        register: Told of each token before it goes anywhere.
        turn: Name of the lock that one renewal at a time holds, whatever client makes it.
    """

    def __init__(
        self,
        vault: Vault,
        ask: Callable[[str, Mapping[str, str | SecretStr]], Answer],
        complaint_of: Callable[[Answer], refusals.Complaint],
        register: Callable[..., None],
        now: Callable[[], datetime],
        turn: str,
    ) -> None:
        self._vault = vault
        self._ask = ask
        self._complaint_of = complaint_of
        self._register = register
        self._now = now
        self._lock = shared_turn(turn)
        self._known: _Kept | None = None
        self._unkept: _Kept | None = None

    def state(self) -> SignInState:
        """Say what is known."""
        kept = self._load()
        return _state(kept)

    def scope(self) -> str:
        """Return what was granted, as far as it is known here."""
        return self._known.scope if self._known else ""

    def bearer(self) -> SecretStr:
        """Return an access token that can be used now, renewed before if it is about to end.

        Raises:
            CredentialMissing: A person must sign in, with the reason.
            Refused: Trans.eu does not take the app.
            Unreachable: It could not be renewed now.
        """
        known = self._known
        if known is None or not self._is_fresh(known):
            known = self._renewed(None)
        return known.access_token

    def renew(self) -> SignInState:
        """Renew now. Raises as ``bearer``, but Refused where Trans.eu itself ends the sign-in."""
        return _state(self._renewed(self._load().access_token, quiet=False))

    def renew_after(self, refused: SecretStr) -> SecretStr:
        """Return another access token than the one that was refused, renewed unless somebody else did it meanwhile."""
        return self._renewed(refused).access_token

    def forget_access(self, refused: SecretStr) -> None:
        """Take an access as ended, so that the next call renews it first."""
        with self._lock:
            kept = self._load()
            if kept.access_token == refused and kept.expires_at > self._now():
                self._keep(kept.model_copy(update={"expires_at": self._now(), "renew_at": self._now()}))

    def redeem(self, code: SecretStr, redirect_uri: str) -> SignInState:
        """Turn a code into tokens and keep them.

        Raises:
            Refused: Trans.eu takes no such code, or does not take the app.
            Unreachable: No tokens came back.
            CredentialMissing: The keyring cannot keep them.
        """
        with self._lock:
            self._load()  # a locked keyring is found before the code is spent
            form: dict[str, str | SecretStr] = {
                "grant_type": "authorization_code",
                "code": code,
                "redirect_uri": redirect_uri,
            }
            answer = self._ask("sign in", form)
            if not answer.ok:
                raise _code_refused(answer, self._complaint_of(answer))
            tokens = answer.parsed(wire_answers.Tokens)
            kept = self._received(answer, tokens, _Kept())
            self._keep(kept)
            return _state(kept)

    def forget(self) -> None:
        """Forget all tokens."""
        with self._lock:
            Custody(self._vault).forget_account_secrets()
            self._known = self._unkept = None

    # --- renewing --------------------------------------------------------------------------------------------------------

    def _renewed(self, stale: SecretStr | None, *, quiet: bool = True) -> _Kept:
        """Renew, unless another thread or window did it while this one waited.

        Args:
            stale: The access that must not be used again; None takes any that is fresh.
            quiet: Whether the access goes on being used, while it can be, when it cannot be renewed now.
        """
        with self._lock:
            kept = self._load()
            if kept.ended or not kept.access_token.get_secret_value():
                raise refusals.sign_in_again(running(say(kept.ended or _NOBODY), say(_SIGN_IN)))
            if self._is_fresh(kept) and kept.access_token != stale:
                return kept
            usable = quiet and stale is None and kept.expires_at - self._now() > STILL_USABLE
            if usable and kept.renewing_since and self._now() - kept.renewing_since < TRY_AGAIN_AFTER:
                return kept
            try:
                return self._exchange(kept, quiet=quiet)
            except (Unreachable, Refused):
                # Trans.eu ends a sign-in with another error; this access works until its end.
                if usable:
                    return self._load()
                raise

    def _exchange(self, kept: _Kept, *, quiet: bool) -> _Kept:
        if not kept.refresh_token.get_secret_value():
            reason = mark("The sign-in has ended, and Trans.eu gave no token to renew it.")
            raise self._end(kept, reason, "no refresh token", quiet=quiet)
        lost_before = kept.renewing_since is not None
        marked = kept.model_copy(update={"renewing_since": self._now()})
        self._keep(marked)
        try:
            answer = self._ask("renew sign-in", {"grant_type": "refresh_token", "refresh_token": kept.refresh_token})
        except StationError as error:
            if error.problem.code in {"not_connected", "unsafe_line", "not_sendable", "slow_down"}:
                # It was never sent, or turned away unread: the token is as good as before.
                self._keep(kept)
            raise
        if answer.ok:
            # An answer that cannot be read stays a lost one: the mark above is in the keyring.
            fresh = self._received(answer, answer.parsed(wire_answers.Tokens), kept)
            self._keep(fresh)
            return fresh
        complaint = self._complaint_of(answer)
        detail = f"renew sign-in: HTTP {answer.status} {complaint.error}"
        if complaint.error == "invalid_grant":
            others = self._read_vault()
            if others is not None and others.refresh_token != kept.refresh_token and not others.ended:
                return self._remember(others)
            raise self._end(kept, _LOST if lost_before else _ENDED, detail, quiet=quiet)
        self._keep(kept)
        raise _app_refused(answer, complaint, detail)

    def _end(self, kept: _Kept, reason: str, detail: str, *, quiet: bool) -> StationError:
        self._keep(_Kept(ended=reason, scope=kept.scope))
        hint = running(say(reason), say(_SIGN_IN))
        return refusals.sign_in_again(hint, detail) if quiet else refusals.sign_in_ended(hint, detail)

    def _received(self, answer: Answer, tokens: wire_answers.Tokens, before: _Kept) -> _Kept:
        refresh = tokens.refresh_token or before.refresh_token
        self._register(tokens.access_token, refresh)
        life = timedelta(seconds=DEFAULT_SECONDS if tokens.expires_in is None else tokens.expires_in)
        # Counted from when the call was made: the clock on the other side runs since then.
        ends = self._now() + life - timedelta(milliseconds=answer.milliseconds)
        return _Kept(
            access_token=tokens.access_token,
            refresh_token=refresh,
            expires_at=ends,
            renew_at=ends - min(RENEW_BEFORE, life / 5),
            scope=tokens.scope or before.scope,
        )

    # --- the keyring -----------------------------------------------------------------------------------------------------

    def _is_fresh(self, kept: _Kept) -> bool:
        return not kept.ended and self._now() < kept.renew_at

    def _load(self) -> _Kept:
        with self._lock:
            if self._unkept is not None:
                self._keep(self._unkept)
            return self._remember(self._read_vault() or _Kept())

    def _read_vault(self) -> _Kept | None:
        secret = read_long(self._vault, SIGN_IN)
        if secret is None:
            return None
        try:
            return _Kept.model_validate_json(secret.get_secret_value())
        except ValidationError:
            return _Kept(ended=mark("What the keyring keeps of the sign-in cannot be read."))

    def _keep(self, kept: _Kept) -> None:
        """Write to the keyring, and only then use. What it does not take is tried again before anything else is done."""
        self._unkept = kept
        write_long(self._vault, SIGN_IN, kept.revealed())
        self._unkept = None
        self._remember(kept)

    def _remember(self, kept: _Kept) -> _Kept:
        self._register(kept.access_token, kept.refresh_token)
        self._known = kept
        return kept


def _state(kept: _Kept) -> SignInState:
    if kept.ended or not kept.access_token.get_secret_value():
        return SignInState(signed_in=False, scope=kept.scope, reason=say(kept.ended or _NOBODY))
    return SignInState(signed_in=True, expires_at=kept.expires_at, scope=kept.scope)


def _code_refused(answer: Answer, complaint: refusals.Complaint) -> StationError:
    detail = f"sign in: HTTP {answer.status} {complaint.error}"
    if complaint.error == "invalid_grant":
        reason = say("Trans.eu does not take this code: it works once and for about a minute. Begin the sign-in again.")
        return refusals.sign_in_ended(reason, detail)
    return _app_refused(answer, complaint, detail)


def _app_refused(answer: Answer, complaint: refusals.Complaint, detail: str) -> StationError:
    """Build the error for a 4xx of the token endpoint that says nothing about the token itself."""
    if answer.status == 424:
        return answer.unreadable("a service inside Trans.eu failed")
    app_errors = {"invalid_client", "unauthorized_client", "unsupported_grant_type"}
    if complaint.error in app_errors or answer.status in {401, 403}:
        return refusals.app_refused(detail, complaint.lines)
    return refusals.refused(complaint, detail)
