"""The way to Trans.eu that all verbs share: its rate, its two proofs, and what a 4xx means."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any

from pydantic import SecretStr

from app.connectorkit import failures
from app.connectorkit.calls import Answer, Call, Kind
from app.connectorkit.connector import Vault
from app.connectorkit.error_reading import Said
from app.connectorkit.transport import Transport
from app.connectors.transeu import refusals, wire
from app.connectors.transeu.sign_in import SignIn
from app.domain.errors import Refused, Unreachable
from app.domain.paces import Rate

CALLS_PER_SECOND = 5.0
"""Trans.eu takes 15 a second and 5 at its token endpoint; of whom it counts them is not known (unknown U-T15)."""
_TOKEN_PATH = "/ext/auth-api/accounts/token"
_FAILED_DEPENDENCY = 424


class Line:
    """One account's way to Trans.eu.

    Attributes:
        sign_in: The account's tokens.
    """

    def __init__(
        self, settings: wire.Settings, transport: Transport, vault: Vault, now: Callable[[], datetime]
    ) -> None:
        self._settings = settings
        self._transport = transport
        transport.redaction.register(settings.api_key, settings.client_secret)
        rate = Rate.per_second(CALLS_PER_SECOND, evenly=True)
        self._pace = transport.paces.of(f"transeu {settings.base_url}", rate)
        turn = f"transeu {settings.base_url} {settings.client_id}"
        register = transport.redaction.register
        self.sign_in = SignIn(vault, self._ask_for_tokens, self.complaint_of, register, now, turn)

    def send(self, verb: str, kind: Kind, method: str, path: str, *, body: Mapping[str, Any] | None = None) -> Answer:
        """Make a call; a read is made once more with a renewed sign-in (401), or when an inner service failed (424)."""
        bearer = self.sign_in.bearer()
        answer = self._once(verb, kind, method, path, bearer, body)
        if answer.status == 401:
            if kind is not Kind.READ:
                self.sign_in.forget_access(bearer)
                return answer
            try:
                bearer = self.sign_in.renew_after(bearer)
            except (Refused, Unreachable):
                return answer
            return self._once(verb, kind, method, path, bearer, body)
        if answer.status == _FAILED_DEPENDENCY:
            if kind is Kind.READ:
                self._transport.sleep(1.0)
                answer = self._once(verb, kind, method, path, bearer, body)
            if answer.status == _FAILED_DEPENDENCY:
                detail = f"{verb}: HTTP 424, a service inside Trans.eu failed"
                raise failures.left_open(
                    refusals.SYSTEM, "server_error", detail, again_is_safe=answer.call.again_is_safe
                )
        return answer

    def _once(
        self, verb: str, kind: Kind, method: str, path: str, bearer: SecretStr, body: Mapping[str, Any] | None
    ) -> Answer:
        self._pace.wait(self._transport.sleep)
        return self._transport.send(
            Call(
                system=refusals.SYSTEM,
                verb=verb,
                kind=kind,
                method=method,
                url=f"{self._settings.base_url}{path}",
                headers={"Accept": "application/json", "Content-Type": "application/json"},
                secret_headers={
                    "Authorization": SecretStr(f"Bearer {bearer.get_secret_value()}"),
                    "Api-key": self._settings.api_key,
                },
                body=body,
                secrets=(bearer,),
            )
        )

    def _ask_for_tokens(self, verb: str, form: Mapping[str, str | SecretStr]) -> Answer:
        """Ask the token endpoint. A second time does nothing worse than being refused, so no doubt follows from it."""
        self._pace.wait(self._transport.sleep)
        return self._transport.send(
            Call(
                system=refusals.SYSTEM,
                verb=verb,
                kind=Kind.REPEATABLE,
                method="POST",
                url=f"{self._settings.base_url}{_TOKEN_PATH}",
                headers={"Accept": "application/json"},
                secret_headers={"Api-key": self._settings.api_key},
                form={**form, "client_id": self._settings.client_id, "client_secret": self._settings.client_secret},
            )
        )

    def complaint_of(self, answer: Answer) -> refusals.Complaint:
        """Read what an error body says, without secrets."""
        typed = [value for value in (answer.call.form or {}).values() if isinstance(value, SecretStr)]
        read = refusals.read_complaint(answer.content)
        scrub = self._transport.redaction.scrub
        hidden = (*answer.call.secrets, *typed)
        lines = tuple(Said(scrub(one.message, hidden), scrub(one.path, hidden)) for one in read.lines)
        return replace(read, lines=lines)

    def require_ok(self, answer: Answer) -> None:
        """Raise for a 4xx, with each complaint at its field."""
        if answer.ok:
            return
        complaint = self.complaint_of(answer)
        said = "; ".join(f"{one.path}: {one.message}" if one.path else one.message for one in complaint.lines)
        detail = f"{answer.call.verb}: HTTP {answer.status}; {said[:2000]}"
        if answer.status == 401:
            raise refusals.access_refused(detail)
        if answer.status == 403:
            raise refusals.not_allowed(detail, self.sign_in.scope())
        if answer.status == 404:
            # A web page in its place comes from a portal or a wrong address, and knows nothing of orders.
            if answer.content_type == "text/html":
                raise answer.unreadable("a web page instead of an answer")
            raise refusals.not_known(detail)
        raise refusals.refused(complaint, detail)
