"""Signing in at the played Trans.eu: codes that live a minute, refresh tokens that work once."""

import secrets
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from app.sandbox.transeu.refusals import TransEuRefusal, oauth, problem
from app.sandbox.transeu.variants import TransEuVariants

CODE_LIFE = timedelta(minutes=1)
DEFAULT_LIFE = timedelta(hours=1)
SCOPE = "trans.freight-orders.orders.read trans.freight-orders.orders.write"


@dataclass(frozen=True)
class App:
    """A registered app. Its secrets open nothing but the sandbox and are none."""

    client_id: str = "sandbox-app"
    client_secret: str = "sandbox-app-secret"
    api_key: str = "sandbox-transeu-key"
    redirect_uris: tuple[str, ...] = ("https://station.example/signed-in", "http://127.0.0.1:53682/")


class Desk:
    """Hands out codes and tokens."""

    def __init__(self, app: App, variants: Callable[[], TransEuVariants], clock: Callable[[], datetime]) -> None:
        self.app = app
        self.renewals = 0
        self._variants = variants
        self._clock = clock
        self.forget()

    def forget(self) -> None:
        """Forget everybody who signed in."""
        self.renewals = 0
        self._codes: dict[str, tuple[str, datetime]] = {}
        self._accesses: dict[str, datetime] = {}
        self._refreshes: set[str] = set()
        self._spent: set[str] = set()

    def end_accesses(self) -> None:
        """Let every access end now; refresh tokens stay good."""
        self._accesses.clear()

    def end_sign_ins(self) -> None:
        """Let everything end now, as when the person changes the password."""
        self._accesses.clear()
        self._refreshes.clear()

    def granted(self, query: Mapping[str, str]) -> dict[str, str]:
        """Sign somebody in; return what the redirected address carries. Raises TransEuRefusal (400)."""
        redirect = query.get("redirect_uri", "")
        known = query.get("client_id") == self.app.client_id and redirect in self.app.redirect_uris
        safe = redirect.startswith("https://") or not self._variants().https_only
        if not known or not safe or query.get("response_type") != "code":
            raise problem(400, "Bad Request", "invalid_request")
        state = query.get("state", "")
        if 0 < len(state) < 8:
            return {"error": "invalid_request", "state": state}
        code = secrets.token_urlsafe(16)
        self._codes[code] = (redirect, self._clock() + CODE_LIFE)
        return {"code": code, **({"state": state} if state else {})}

    def tokens(self, form: Mapping[str, str], api_key: str | None) -> dict[str, Any]:
        """Answer the token endpoint. Raises TransEuRefusal."""
        named = self._variants().oauth_errors
        if api_key != self.app.api_key:
            raise problem(403, "Forbidden", "The Api-key is not known")
        if (form.get("client_id"), form.get("client_secret")) != (self.app.client_id, self.app.client_secret):
            raise oauth("invalid_client", named=named, status=401)
        match form.get("grant_type"):
            case "authorization_code":
                redirect, ends = self._codes.pop(form.get("code", ""), ("", self._clock()))
                if redirect != form.get("redirect_uri") or ends <= self._clock():
                    raise self._bad_grant()
            case "refresh_token":
                self._take(form.get("refresh_token", ""))
            case _:
                raise oauth("unsupported_grant_type", named=named)
        return self._issued(form.get("refresh_token"))

    def _take(self, token: str) -> None:
        if token not in self._refreshes:
            if token in self._spent and self._variants().reuse_ends_all:
                self.end_sign_ins()
            raise self._bad_grant()
        self.renewals += 1
        if self._variants().rotates:
            self._refreshes.discard(token)
            self._spent.add(token)

    def _issued(self, before: str | None) -> dict[str, Any]:
        seconds = self._variants().access_seconds
        access = f"access-{secrets.token_urlsafe(24)}"
        life = timedelta(seconds=seconds) if seconds is not None else DEFAULT_LIFE
        self._accesses[access] = self._clock() + life
        answer: dict[str, Any] = {"access_token": access, "token_type": "Bearer", "scope": SCOPE}
        if seconds is not None:
            answer["expires_in"] = seconds
        if self._variants().rotates or before is None:
            answer["refresh_token"] = f"refresh-{secrets.token_urlsafe(24)}"
            self._refreshes.add(answer["refresh_token"])
        return answer

    def _bad_grant(self) -> TransEuRefusal:
        return oauth("invalid_grant", named=self._variants().oauth_errors)

    def require(self, authorization: str | None, api_key: str | None) -> None:
        """Let a call pass that carries both proofs. Raises TransEuRefusal (401, 403)."""
        scheme, _, token = (authorization or "").partition(" ")
        ends = self._accesses.get(token)
        if scheme != "Bearer" or ends is None or ends <= self._clock():
            raise problem(401, "Unauthorized", "The access token is not valid")
        if api_key != self.app.api_key:
            raise problem(403, "Forbidden", "The Api-key is not known")
