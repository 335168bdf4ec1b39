"""Porterbuddy's calls, a few lines each."""

from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any
from urllib.parse import quote, urlencode

from pydantic import SecretStr

from app.connectorkit.calls import DOCUMENT_BYTES, Answer, Call, Kind
from app.connectorkit.connection_check import line_steps
from app.connectorkit.error_reading import Said, read_error
from app.connectorkit.hosts import may_be_fetched
from app.connectorkit.transport import Transport
from app.connectors.porterbuddy import asking, label_documents, reading, refusals, wire, wire_answers
from app.connectors.porterbuddy.connection import account_steps
from app.domain.accounts import CheckResult, CheckStep
from app.domain.addresses import Party
from app.domain.labels import LabelDocument, LabelFormat, LabelWish
from app.domain.orders import CarrierOrder, CarrierStatus, Order, Placement
from app.domain.ports import ScanConfirmation
from app.domain.windows import Availability, DeliveryWindow, TimeSpan


def _now() -> datetime:
    return datetime.now(UTC)


def _segment(text: str) -> str:
    """Encode a number for a path: references may hold ``#`` and ``/``, and dots alone would climb."""
    return text.replace(".", "%2E") if set(text) == {"."} else quote(text, safe="")


class PorterbuddyClient:
    """One account at Porterbuddy; may be used from any thread.

    Args:
        settings: The account's options with its key.
        transport: The shared way out.
        now: What time it is, for offers that lapse.
    """

    repeat_safe = True

    def __init__(self, settings: wire.Settings, transport: Transport, now: Callable[[], datetime] = _now) -> None:
        self._settings = settings
        self._transport = transport
        self._now = now
        transport.redaction.register(settings.api_key)

    def check_availability(self, order: Order, sender: Party, pickup: Sequence[TimeSpan] = ()) -> Availability:
        """Ask for delivery windows (section "Availability check API")."""
        asking.check_order(order)
        request = asking.availability_request(order, sender, pickup, self._settings.country_style)
        answer = self._send("availability", Kind.READ, "POST", "/availability", body=request.body())
        self._require_ok(answer, order)
        read = answer.parsed(wire_answers.AvailabilityAnswer)
        try:
            return reading.availability(read, answer.received_at)
        except reading.NothingReadable:
            failure = answer.unreadable("no window can be read")
        raise failure

    def place(self, order: Order, sender: Party, window: DeliveryWindow | None, key: str) -> Placement:
        """Place an order; the same key again returns the order that exists (section "Idempotency Keys")."""
        asking.check_placing(order, window, self._now())
        request = asking.order_request(order, sender, window, self._settings.country_style)
        answer = self._send(
            "order",
            Kind.ONCE,
            "POST",
            "/order",
            body=request.body(),
            headers={"Idempotency-Key": key},
            secrets=(window.token,) if window else (),
        )
        self._require_ok(answer, order)
        return reading.placement(answer.parsed(wire_answers.OrderAnswer), window)

    def labels(self, order_id: str, wish: LabelWish, identifiers: Sequence[str] = ()) -> tuple[LabelDocument, ...]:
        """Fetch the labels; their addresses are used at once and never kept (section "Fetch labels")."""
        label_documents.check_wish(wish)
        info = self._label_info(order_id)
        wanted = label_documents.documents_wanted(info, identifiers)
        return tuple(self._document(place, number, url, wish) for place, number, url in wanted)

    def status(self, order_id: str) -> CarrierStatus:
        """Ask where an order stands, by Porterbuddy's number (section "Fetch order status")."""
        return reading.status(self._status("status", f"/order/{_segment(order_id)}/status"))

    def status_by_reference(self, reference: str) -> CarrierStatus:
        """Ask by our order number."""
        return reading.status(
            self._status("status by reference", f"/order/order-reference/{_segment(reference)}/status", reference)
        )

    def status_by_tms_reference(self, reference: str) -> CarrierStatus:
        """Ask by the transport system's number."""
        return reading.status(
            self._status("status by transport number", f"/order/tms-reference/{_segment(reference)}/status")
        )

    def read_order(self, order_id: str) -> CarrierOrder:
        """Read an order back (section "Fetching Order Data"; the endpoint that is promised to stay)."""
        answer = self._send("order data", Kind.READ, "GET", f"/order/{_segment(order_id)}/self")
        self._require_found(answer, "order")
        return reading.carrier_order(answer.parsed(wire_answers.SelfAnswer))

    def confirm_scan(self, order_id: str, identifiers: Sequence[str]) -> ScanConfirmation:
        """Confirm scanned parcels; 422 with ``unknownIds`` is an answer (section "Confirmed Parcel Scan")."""
        if not identifiers:
            return ScanConfirmation()
        request = wire.ConfirmedScanRequest(parcel_shipment_ids=list(identifiers))
        path = f"/order/{_segment(order_id)}/confirmed-scan"
        answer = self._send("confirmed scan", Kind.REPEATABLE, "PUT", path, body=request.body())
        if answer.status == 422 and answer.content.lstrip().startswith(b"{") and b'"unknownIds"' in answer.content:
            return reading.scan_confirmation(answer.parsed(wire_answers.ScanAnswer), identifiers, taken=False)
        self._require_found(answer, "order", done="No scan was confirmed.")
        return reading.scan_confirmation(answer.parsed(wire_answers.ScanAnswer), identifiers, taken=True)

    def check_connection(self, sender: Party | None) -> tuple[CheckStep, ...]:
        """Try the account with harmless reads: name, line, key, windows, clock."""
        steps = line_steps(self._settings.base_url, self._transport)
        if steps[-1].result is CheckResult.FAILED:
            return steps
        return steps + account_steps(self._ask_for_check, sender, self._settings.country_style)

    # --- what the verbs share --------------------------------------------------------------------------------------------

    def _send(
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

    def _said(self, answer: Answer) -> tuple[tuple[Said, ...], str]:
        """Return what an error body says, without secrets, and the same as a detail."""
        scrub = self._transport.redaction.scrub
        said = tuple(
            Said(scrub(one.message, answer.call.secrets), scrub(one.path, answer.call.secrets))
            for one in read_error(answer.content)
        )
        lines = "; ".join(f"{one.path}: {one.message}" if one.path else one.message for one in said)
        return said, f"{answer.call.verb}: HTTP {answer.status}; {lines[:2000]}"

    def _require_ok(self, answer: Answer, order: Order) -> None:
        """Raise Refused for a 4xx, with each complaint at its field."""
        if answer.ok:
            return
        said, detail = self._said(answer)
        if answer.status in {401, 403}:
            raise refusals.key_refused(detail)
        raise refusals.refused(answer, said, detail, asking.piece_owners(order.items))

    def _require_found(self, answer: Answer, what: str, done: str = "Nothing was changed.") -> None:
        """Raise for a 4xx of a call about an order that exists."""
        if answer.ok:
            return
        said, detail = self._said(answer)
        if answer.status in {401, 403}:
            raise refusals.key_refused(detail)
        if answer.status == 404:
            # A web page in its place comes from a portal or a wrong address, and knows nothing of orders.
            if answer.content_type == "text/html":
                raise answer.unreadable("a web page instead of an answer")
            raise refusals.not_found(what, detail)
        raise refusals.refused(answer, said, detail, done=done)

    def _status(self, verb: str, path: str, reference: str = "") -> wire_answers.StatusAnswer:
        answer = self._send(verb, Kind.READ, "GET", path)
        self._require_found(answer, "order")
        read = answer.parsed(wire_answers.StatusAnswer)
        if reference and read.order_reference and read.order_reference != reference:
            # A doubt is settled by this answer: one about another order must not count.
            raise answer.unreadable("the answer is about another order")
        return read

    def _label_info(self, order_id: str) -> wire_answers.LabelInfo:
        path = f"/order/{_segment(order_id)}/label"
        answer = self._send("label info", Kind.READ, "GET", path)
        for _ in range(label_documents.READY_TRIES - 1):
            if answer.status not in label_documents.NOT_READY:
                break
            self._transport.sleep(label_documents.READY_SECONDS)
            answer = self._send("label info", Kind.READ, "GET", path)
        if answer.status in label_documents.NOT_READY:
            raise label_documents.not_ready(self._said(answer)[1])
        self._require_found(answer, "order")
        return answer.parsed(wire_answers.LabelInfo)

    def _document(self, place: int, number: str, url: str, wish: LabelWish) -> LabelDocument:
        """Fetch one document: no key goes there, its address is the proof."""
        if not may_be_fetched(url, self._settings.base_url, wire.OWN_HOSTS):
            raise label_documents.foreign_host("label document: the address is not one of Porterbuddy's hosts")
        size_name, size = label_documents.chosen_size(self._settings.label_size, wish)
        answer = self._transport.send(
            Call(
                system="Porterbuddy",
                verb="label document",
                kind=Kind.READ,
                method="GET",
                url=f"{url}{'&' if '?' in url else '?'}{urlencode({'size': size_name})}",
                headers={"Accept": label_documents.MEDIA_TYPES[wish.format]},
                max_bytes=DOCUMENT_BYTES,
            )
        )
        detail = f"label document {place}: HTTP {answer.status}, {answer.content_type}, {len(answer.content)} bytes"
        if not answer.ok:
            raise label_documents.link_gone(detail)
        label_documents.check_document(answer.content, wish.format, detail)
        return LabelDocument(
            content=answer.content,
            format=wish.format,
            size=size,
            parcel_number=place,
            identifier=number,
            dpi=label_documents.ZPL_DPI if wish.format is LabelFormat.ZPL else None,
            fetched_at=answer.received_at,
        )

    def _ask_for_check(self, request: wire.AvailabilityRequest | None) -> Answer:
        """Ask for windows, or for an order that cannot exist: both need a key and change nothing."""
        if request is None:
            return self._send("check", Kind.READ, "GET", "/order/order-reference/connection-check/status")
        return self._send("check", Kind.READ, "POST", "/availability", body=request.body())
