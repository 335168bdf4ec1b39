"""What Porterbuddy's calls share: the key that goes with each, and what a refusal amounts to."""

import json
from collections.abc import Callable, Mapping
from typing import Any
from urllib.parse import quote, urlsplit

from pydantic import SecretStr

from app.connectorkit.calls import Answer, Call, Kind
from app.connectorkit.error_reading import Said, read_error
from app.connectorkit.hosts import is_loopback
from app.connectorkit.transport import Transport
from app.connectors.porterbuddy import asking, refusals, wire
from app.domain.orders import Order
from app.domain.paces import Rate
from app.domain.wording import mark


def segment(text: str) -> str:
    """Encode a number for a path: references may hold ``#`` and ``/``, and dots alone would climb."""
    return text.replace(".", "%2E") if set(text) == {"."} else quote(text, safe="")


def require_taken(answer: Answer) -> None:
    """Raise unless a write was taken: empty as documented, or an object; a web page in its place says nothing."""
    if answer.content.strip() and not isinstance(_json(answer.content), dict):
        raise answer.unreadable("neither empty nor an object")


def _json(content: bytes) -> Any:
    try:
        return json.loads(content)
    except (ValueError, RecursionError):
        return None


class Line:
    """The way to one account.

    Args:
        settings: The account's options with its key.
        transport: The shared way out.
    """

    def __init__(self, settings: wire.Settings, transport: Transport) -> None:
        self._settings = settings
        self._transport = transport
        # What is played on this computer needs no sparing (unknowns.md, U-P2).
        here = is_loopback(urlsplit(settings.base_url).hostname or "")
        rate = Rate.per_second(settings.requests_per_second)
        self._pace = None if here else transport.paces.of(f"porterbuddy {settings.base_url}", rate)
        transport.redaction.register(settings.api_key)

    def send(
        self,
        verb: str,
        kind: Kind,
        method: str,
        path: str,
        *,
        body: Mapping[str, Any] | None = None,
        headers: Mapping[str, str] | None = None,
        secrets: tuple[SecretStr, ...] = (),
    ) -> Answer:
        """Make a call with the account's key, when its turn comes; see ``Transport.send``."""
        if self._pace is not None:
            self._pace.wait(self._transport.sleep)
        return self._transport.send(
            Call(
                system="Porterbuddy",
                verb=verb,
                kind=kind,
                method=method,
                url=f"{self._settings.base_url}{path}",
                headers={"Accept": "application/json", **(headers or {})},
                secret_headers={"x-api-key": self._settings.api_key},
                body=body,
                secrets=secrets,
            )
        )

    def said(self, answer: Answer) -> tuple[tuple[Said, ...], str]:
        """Return what an error body says, without secrets, and the same as a detail."""
        scrub = self._transport.redaction.scrub
        said = tuple(
            Said(scrub(one.message, answer.call.secrets), scrub(one.path, answer.call.secrets))
            for one in read_error(answer.content)
        )
        lines = "; ".join(f"{one.path}: {one.message}" if one.path else one.message for one in said)
        return said, f"{answer.call.verb}: HTTP {answer.status}; {lines[:2000]}"

    def require_ok(self, answer: Answer, order: Order) -> None:
        """Raise Refused for a 4xx, with each complaint at its field."""
        if answer.ok:
            return
        said, detail = self.said(answer)
        if answer.status in {401, 403}:
            raise refusals.key_refused(detail)
        owners = asking.piece_owners(order.items)
        raise refusals.refused(
            answer, said, detail, lambda path: refusals.our_field(path, owners), style=self._settings.country_style
        )

    def require_found(
        self,
        answer: Answer,
        done: str = mark("Nothing was changed."),
        field_of: Callable[[str], str] = refusals.our_field,
    ) -> None:
        """Raise for a 4xx of a call about an order that exists."""
        if answer.ok:
            return
        said, detail = self.said(answer)
        if answer.status in {401, 403}:
            raise refusals.key_refused(detail)
        if answer.status == 404:
            # A web page in its place comes from a portal or a wrong address, and knows nothing of orders.
            if answer.content_type == "text/html":
                raise answer.unreadable("a web page instead of an answer")
            raise refusals.not_found(detail)
        raise refusals.refused(answer, said, detail, field_of, done)
