"""Betakom's calls, a few lines each."""

import contextlib
import secrets
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from urllib.parse import quote, urlencode, urlsplit

from pydantic import SecretStr

from app.connectorkit.calls import Answer, Call, Kind
from app.connectorkit.complaint_reading import read_complaints
from app.connectorkit.connection_check import line_steps
from app.connectorkit.connector import Vault
from app.connectorkit.error_reading import Said
from app.connectorkit.sentences import running
from app.connectorkit.signing import Message
from app.connectorkit.transport import Transport
from app.connectors.betakom import asking, extras, reading, refusals
from app.connectors.betakom.connection import account_steps
from app.connectors.betakom.custody import UNKNOWN_BODY, Custody
from app.connectors.betakom.settings import Customer, Settings, listed
from app.domain.accounts import CheckResult, CheckStep
from app.domain.addresses import Party
from app.domain.errors import CredentialMissing, OutcomeUnknown, Problem, StationError, Unreachable
from app.domain.orders import Order, Placement
from app.domain.paces import LineTooLong, Rate
from app.domain.ports import Decided, Decision, DecisionPage
from app.domain.windows import DeliveryWindow
from app.domain.wording import mark, say

INGEST_PATH = "/api/v1/partners/orders/ingest"
PATIENCE_SECONDS = 10.0
"""How long an order waits for its turn under the rate before it is handed back."""
_PAGE_BYTES = 2_000_000
_PAGES = frozenset({"text/html", "application/xhtml+xml"})
_STANDS = mark("The order stands as it did.")


def _now() -> datetime:
    return datetime.now(UTC)


class BetakomClient:
    """One account at Betakom; may be used from any thread.

    Args:
        settings: The account's options with its secret.
        transport: The shared way out.
        vault: The account's corner of the keyring, for order tokens.
        now: What time it is, for signatures.
    """

    repeat_safe = True

    def __init__(
        self, settings: Settings, transport: Transport, vault: Vault, now: Callable[[], datetime] = _now
    ) -> None:
        self._settings = settings
        self._transport = transport
        self._custody = Custody(vault)
        self._now = now
        transport.redaction.register(settings.secret)

    def place(self, order: Order, sender: Party, window: DeliveryWindow | None, key: str) -> Placement:
        """Create the marketplace order, which binds nobody yet; the same again returns the order that exists.

        Only ``partnerOrderId`` makes a repetition safe: the same body leaves with a new time and a new signature.
        """
        if window is not None:
            raise asking.window_unknown()
        request = asking.ingest_request(order, sender, key, self._settings)
        content = request.content()
        asking.check_size(content, self._settings)
        self._wait_for_turn()
        # Before anything leaves: a keyring that cannot keep this could not keep the token either.
        number, mark = request.partner_order_id, asking.fingerprint(content)
        before = self._custody.bodies(number)
        self._custody.keep_bodies(number, before | {mark})
        try:
            answer = self._ingest(content)
            self._require_ordered(answer, self._origins(order))
        except OutcomeUnknown:
            raise
        except StationError:
            # Nothing arrived this time, so this body is not one that may be there.
            with contextlib.suppress(CredentialMissing):
                self._custody.keep_bodies(number, before)
            raise
        return self._placement(answer, number, mark, before)

    def fulfil(self, order_id: str) -> Decided:
        """Confirm the order for the customer, which makes it binding."""
        return self._decide(order_id, Decision.FULFILLED, "fulfill", say("Nothing was confirmed."))

    def decline(self, order_id: str) -> Decided:
        """Decline a pending order."""
        return self._decide(order_id, Decision.DECLINED, "decline", say("Nothing was declined."))

    def decision_page(self, order_id: str) -> DecisionPage:
        """Read the confirmation page; it has no side effect, and its address holds the token."""
        token = self._custody.token(order_id)
        url = self._decision_url(order_id, "fulfill", token)
        call = self._call("confirmation page", Kind.READ, "GET", url, token, accept="text/html")
        answer = self._transport.send(call)
        self._require_decided(answer, say("Nothing was changed."))
        if answer.content_type not in _PAGES or not answer.content.strip():
            raise answer.unreadable("no page")
        title, text = reading.page(answer.content)
        scrub = self._transport.redaction.scrub
        return DecisionPage(
            carrier_order_id=order_id,
            url=SecretStr(url),
            title=scrub(title, (token,)),
            text=scrub(text, (token,)),
        )

    def suggestions(self) -> Mapping[str, tuple[str, ...]]:
        """Return the account's words for vehicles and services: Betakom publishes no lists."""
        return {
            f"{extras.PATH}.vehicle_type": listed(self._settings.vehicle_types),
            f"{extras.PATH}.extra_services": listed(self._settings.extra_services),
        }

    def check_connection(self, sender: Party | None) -> tuple[CheckStep, ...]:  # noqa: ARG002 (Betakom asks for no place)
        """Try the account as far as harmless reads go: name, line, answer, clock."""
        steps = line_steps(self._settings.base_url, self._transport)
        if steps[-1].result is CheckResult.FAILED:
            return steps
        return steps + account_steps(self._ask_for_check, self._settings)

    # --- placing ---------------------------------------------------------------------------------------------------------

    def _wait_for_turn(self) -> None:
        """Keep the documented 60 requests a minute for the partner; raise Unreachable when the line is too long."""
        settings = self._settings
        whom = f"betakom {settings.base_url} {settings.partner_id}"
        rate = Rate.per_minute(settings.requests_per_minute, settings.burst)
        pace = self._transport.paces.of(whom, rate, shared=True)
        try:
            pace.wait(self._transport.sleep, PATIENCE_SECONDS)
        except LineTooLong as error:
            problem = refusals.line_too_long(settings.requests_per_minute, error.seconds)
        else:
            return
        raise Unreachable(problem, "order: kept back by our own rate")

    def _ingest(self, content: bytes) -> Answer:
        """Sign the bytes and send the very same ones."""
        settings = self._settings
        url = f"{settings.base_url}{INGEST_PATH}"
        timestamp = settings.signer.timestamp(self._now())
        nonce = secrets.token_hex(16) if settings.nonce_header else ""
        message = Message(
            body=content,
            method="POST",
            path=urlsplit(url).path,
            nonce=nonce,
            partner_id=settings.partner_id,
        )
        signature = SecretStr(settings.signer.signature(settings.secret, message, timestamp))
        headers = {
            "Accept": "application/json",
            "Content-Type": "application/json",
            settings.id_header: settings.partner_id,
            settings.timestamp_header: timestamp,
        }
        if nonce:
            headers[settings.nonce_header] = nonce
        return self._transport.send(
            Call(
                system="Betakom",
                verb="order",
                kind=Kind.ONCE,
                method="POST",
                url=url,
                headers=headers,
                secret_headers={settings.signature_header: signature},
                content=content,
            )
        )

    def _origins(self, order: Order) -> refusals.Origins:
        own = asking.extras_of(order)
        customer = "sender" if self._settings.customer is Customer.SENDER else "recipient"
        return refusals.Origins(
            f"{extras.PATH}.customer" if own.customer else customer,
            own_packages=bool(own.packages),
            own_notes=bool(own.notes),
        )

    def _require_ordered(self, answer: Answer, origins: refusals.Origins) -> None:
        if not answer.ok:
            said, detail = self._said(answer)
            raise refusals.order_refused(answer, said, detail, origins, self._settings.clock_seconds)

    def _placement(self, answer: Answer, number: str, mark: str, before: frozenset[str]) -> Placement:
        read = reading.ingested(answer.content, self._settings)
        if read is None and answer.content.strip():
            raise answer.unreadable("no JSON object")
        if read is None or not read.order_id:
            raise refusals.no_number(answer, read.names if read else ())
        notices = self._take_token(read, number)
        if read.replay and before != {mark}:
            compared = bool(before) and not before & {mark, UNKNOWN_BODY}
            notices.append(refusals.known_before(number, read.order_id, compared=compared))
            self._remember(number, before if compared else before | {mark, UNKNOWN_BODY})
        elif before - {mark}:
            self._remember(number, frozenset({mark}))
        return Placement(carrier_order_id=read.order_id, notices=tuple(notices))

    def _take_token(self, read: reading.Ingested, number: str) -> list[Problem]:
        """Keep the token before anything else; the first one stays, and none never takes its place."""
        try:
            known = read.replay and self._custody.has_token(read.order_id)
            if read.token is not None and not known:
                self._custody.keep_token(read.order_id, read.token, number)
        except CredentialMissing:
            return [refusals.no_token(not_kept=True)]
        return [] if known or read.token is not None else [refusals.no_token()]

    def _remember(self, number: str, bodies: frozenset[str]) -> None:
        # The order stands: a keyring that fails now only makes a later comparison less certain.
        with contextlib.suppress(CredentialMissing):
            self._custody.keep_bodies(number, bodies)

    # --- deciding --------------------------------------------------------------------------------------------------------

    def _decide(self, order_id: str, decision: Decision, path: str, done: str) -> Decided:
        token = self._custody.token(order_id)
        url = self._decision_url(order_id, path, token)
        answer = self._transport.send(self._call(path, Kind.ONCE, "POST", url, token))
        self._require_decided(answer, running(done, say(_STANDS)))
        if answer.content_type in _PAGES and order_id not in " ".join(reading.page(answer.content)):
            # A guest network answers 200 with a page of its own: an order is called binding only by one that names it.
            raise answer.unreadable("a web page that does not name the order")
        said = self._transport.redaction.scrub(reading.said(answer.content), (token,))
        return Decided(carrier_order_id=order_id, decision=decision, at=answer.received_at, said=said)

    def _decision_url(self, order_id: str, path: str, token: SecretStr) -> str:
        query = urlencode({"token": token.get_secret_value()})
        return f"{self._settings.base_url}/api/v1/partners/orders/{quote(order_id, safe='')}/{path}?{query}"

    @staticmethod
    def _call(
        verb: str, kind: Kind, method: str, url: str, token: SecretStr, accept: str = "application/json, text/html"
    ) -> Call:
        return Call(
            system="Betakom",
            verb=verb,
            kind=kind,
            method=method,
            url=url,
            headers={"Accept": accept},
            secrets=(token,),
            max_bytes=_PAGE_BYTES,
        )

    def _require_decided(self, answer: Answer, done: str) -> None:
        if not answer.ok:
            said, detail = self._said(answer)
            raise refusals.decision_refused(answer, said, detail, done)

    # --- what the verbs share --------------------------------------------------------------------------------------------

    def _said(self, answer: Answer) -> tuple[tuple[Said, ...], str]:
        """Return what an error body says, without secrets, and the same as a detail."""
        scrub = self._transport.redaction.scrub
        read = reading.ingested(answer.content, self._settings)
        named = (read.token,) if read and read.token else ()  # a refusal could name the token of the order it knows
        hidden = (*answer.call.secrets, *answer.call.secret_headers.values(), *named)
        said = tuple(
            Said(scrub(one.message, hidden), scrub(one.path, hidden)) for one in read_complaints(answer.content)
        )
        lines = "; ".join(f"{one.path}: {one.message}" if one.path else one.message for one in said)
        return said, f"{answer.call.verb}: HTTP {answer.status}; {lines[:2000]}"

    def _ask_for_check(self) -> Answer:
        """Ask for the page of an order that cannot exist, without a token: it changes nothing and shows nothing."""
        url = f"{self._settings.base_url}/api/v1/partners/orders/0/fulfill"
        return self._transport.send(
            Call(system="Betakom", verb="check", kind=Kind.READ, method="GET", url=url, headers={"Accept": "text/html"})
        )
