"""Porterbuddy's calls, a few lines each."""

from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime
from urllib.parse import urlencode

from pydantic import BaseModel

from app.connectorkit.calls import DOCUMENT_BYTES, Answer, Call, Kind
from app.connectorkit.connection_check import line_steps
from app.connectorkit.hosts import may_be_fetched
from app.connectorkit.transport import Transport
from app.connectors.porterbuddy import (
    amending,
    asking,
    booked,
    label_documents,
    reading,
    refusals,
    status_calls,
    terms,
    wire,
    wire_answers,
    wire_changes,
)
from app.connectors.porterbuddy.connection import account_steps
from app.connectors.porterbuddy.line import Line, require_taken, segment
from app.connectors.porterbuddy.memory import Doubts, KnownKeys
from app.connectors.porterbuddy.shipment import ShipmentDetails
from app.domain.accounts import CheckResult, CheckStep
from app.domain.addresses import Party
from app.domain.amendments import AmendmentAnswer, AmendmentBasis, AmendmentDifference, differences
from app.domain.errors import OutcomeUnknown, Problem, StationError
from app.domain.labels import LabelDocument, LabelFormat, LabelWish
from app.domain.orders import CarrierOrder, CarrierStatus, Order, Placement
from app.domain.ports import ParcelDetails, PaymentConfirmed, ScanConfirmation
from app.domain.windows import Availability, DeliveryWindow, TimeSpan
from app.domain.wording import mark


def _now() -> datetime:
    return datetime.now(UTC)


class PorterbuddyClient:
    """One account at Porterbuddy; may be used from any thread.

    Args:
        settings: The account's options with its key.
        transport: The shared way out.
        now: What time it is, for offers that lapse.
    """

    repeat_safe = True
    amendment_model: type[BaseModel] = ShipmentDetails
    payment_words = mark(
        "Porterbuddy takes the order for paid, carries it out and bills it, and sends the recipient a confirmation with the "
        "tracking link. It cannot be taken back."
    )

    def __init__(self, settings: wire.Settings, transport: Transport, now: Callable[[], datetime] = _now) -> None:
        self._settings = settings
        self._transport = transport
        self._line = Line(settings, transport)
        self._now = now
        self._keys = KnownKeys()
        self._doubts = Doubts()

    def check_availability(self, order: Order, sender: Party, pickup: Sequence[TimeSpan] = ()) -> Availability:
        """Ask for delivery windows (section "Availability check API")."""
        asking.check_order(order)
        request = asking.availability_request(order, sender, pickup, self._settings.country_style)
        answer = self._line.send(
            "availability", Kind.READ, "POST", "/availability", body=request.body(self._settings.item_numbers)
        )
        self._line.require_ok(answer, order)
        read = answer.parsed(wire_answers.AvailabilityAnswer)
        try:
            return reading.availability(read, answer.received_at)
        except reading.NothingReadable:
            failure = answer.unreadable("no window can be read")
        raise failure

    def place(self, order: Order, sender: Party, window: DeliveryWindow | None, key: str) -> Placement:
        """Place an order; the same key again returns the order that exists (section "Idempotency Keys")."""
        asking.check_placing(order, window, self._now())
        style, webhook_url = self._settings.country_style, self._settings.status_webhook_url
        request = asking.order_request(order, sender, window, style, webhook_url)
        again = self._keys.knows(key)
        try:
            answer = self._line.send(
                "order",
                Kind.ONCE,
                "POST",
                "/order",
                body=request.body(self._settings.item_numbers),
                headers={"Idempotency-Key": key},
                secrets=(window.token,) if window else (),
            )
            self._line.require_ok(answer, order)
            placed = reading.placement(answer.parsed(wire_answers.OrderAnswer), window)
        except OutcomeUnknown:
            self._keys.add(key)
            raise
        self._keys.add(key)
        if placed.window is None or again:
            held = self._look(placed.carrier_order_id)
            placed = booked.with_window(placed, held, window, request.product)
            placed = booked.with_differences(placed, held, order, window) if again else placed
        return placed

    def compare_placement(self, placement: Placement, order: Order, window: DeliveryWindow | None) -> Placement:
        """Read a placed order back and say in what it differs from what was sent (section "Idempotency Keys")."""
        if any(notice.code in booked.COMPARED for notice in placement.notices):
            return placement
        held = self._look(placement.carrier_order_id)
        if window is not None and not window.is_consolidated_offer:
            placement = booked.with_window(placement, held, window, window.product)
        return booked.with_differences(placement, held, order, window)

    def labels(self, order_id: str, wish: LabelWish, identifiers: Sequence[str] = ()) -> tuple[LabelDocument, ...]:
        """Fetch the labels; their addresses are used at once and never kept (section "Fetch labels")."""
        label_documents.check_wish(wish)
        info = self._label_info(order_id)
        wanted = label_documents.documents_wanted(info, identifiers)
        return tuple(self._document(place, number, url, wish) for place, number, url in wanted)

    def label_forms(self, wish: LabelWish) -> tuple[LabelWish, ...]:
        """Return the kinds of labels that Porterbuddy makes, in the size that this account gets (section "Label Size")."""
        size = label_documents.chosen_size(self._settings.label_size, wish)[1]
        kinds = sorted(label_documents.MEDIA_TYPES, key=lambda kind: kind is not wish.format)
        return tuple(LabelWish(format=kind, size=size, dpi=label_documents.ZPL_DPI) for kind in kinds)

    def status(self, order_id: str) -> CarrierStatus:
        """Ask where an order stands, by Porterbuddy's number (section "Fetch order status")."""
        return reading.status(self._status("status", f"/order/{segment(order_id)}/status"))

    def status_by_reference(self, reference: str) -> CarrierStatus:
        """Ask by our order number."""
        return reading.status(
            self._status("status by reference", f"/order/order-reference/{segment(reference)}/status", reference)
        )

    def status_by_tms_reference(self, reference: str) -> CarrierStatus:
        """Ask by the transport system's number."""
        return reading.status(
            self._status("status by transport number", f"/order/tms-reference/{segment(reference)}/status")
        )

    def read_order(self, order_id: str) -> CarrierOrder:
        """Read an order back (section "Fetching Order Data"; the endpoint that is promised to stay)."""
        return reading.carrier_order(self._order_data(order_id))

    def confirm_scan(self, order_id: str, identifiers: Sequence[str]) -> ScanConfirmation:
        """Confirm scanned parcels; 422 with ``unknownIds`` is an answer (section "Confirmed Parcel Scan")."""
        if not identifiers:
            return ScanConfirmation()
        request = wire.ConfirmedScanRequest(parcel_shipment_ids=list(identifiers))
        path = f"/order/{segment(order_id)}/confirmed-scan"
        answer = self._line.send("confirmed scan", Kind.REPEATABLE, "PUT", path, body=request.body())
        if answer.status == 422 and answer.content.lstrip().startswith(b"{") and b'"unknownIds"' in answer.content:
            return reading.scan_confirmation(answer.parsed(wire_answers.ScanAnswer), identifiers, taken=False)
        self._line.require_found(answer, done=mark("No scan was confirmed."))
        return reading.scan_confirmation(answer.parsed(wire_answers.ScanAnswer), identifiers, taken=True)

    # --- changing an order that is there ---------------------------------------------------------------------------------

    def read_terms(self, order_id: str) -> AmendmentBasis:
        """Read an order as the change that would change nothing (section "Fetching Order Data")."""
        asked_at = self._now()
        answer = self._order_data(order_id)
        if answer.id != order_id.strip():
            # What is overwritten hangs on this answer: one about another order must not count.
            raise refusals.another_order(len(answer.id))
        details, notes = terms.terms(answer)
        return AmendmentBasis(order_id=order_id, read_at=asked_at, terms=details, status=answer.status, notes=notes)

    def unread_terms(self, order_id: str, problem: Problem) -> AmendmentBasis:  # noqa: ARG002  # the same, whatever order
        """Refuse to begin without having read the order: the list of parcels overwrites what nobody has seen.

        Raises:
            Refused: Always.
        """
        raise amending.unread(problem)

    def complete_terms(self, basis: AmendmentBasis, order: Order) -> AmendmentBasis:
        """Fill in from the station's own order what Porterbuddy does not show."""
        details, notes = terms.completed(amending.held(basis), basis.notes, order)
        return basis.model_copy(update={"terms": details, "notes": notes})

    def difference(self, basis: AmendmentBasis, wanted: BaseModel) -> AmendmentDifference:
        """Say what would become different; sends nothing."""
        before, after = amending.held(basis), amending.as_details(wanted)
        amending.check(after)
        return AmendmentDifference(
            order_id=basis.order_id,
            changes=differences(before, after, amending.stays),
            warnings=amending.warnings(before, after, basis.status),
            notes=basis.notes,
        )

    def amend(self, basis: AmendmentBasis, wanted: BaseModel) -> AmendmentAnswer:
        """Replace an order's parcels (section "Update shipment details"); never by itself a second time.

        To overwrite twice with the same list would do no harm, but a lost answer leaves it open whether the labels at hand
        still hold: so it ends in doubt, and the order is read before anything is sent again.
        """
        before, after = amending.held(basis), amending.as_details(wanted)
        if not self.difference(basis, after).changes_something:
            raise amending.nothing_changes()
        order_id = basis.order_id
        if self._doubts.is_open(order_id, basis.read_at):
            raise amending.read_first(order_id)
        path = f"/order/{segment(order_id)}/update-shipment-details"
        try:
            answer = self._line.send(
                "shipment details", Kind.ONCE, "PUT", path, body=amending.request(before, after).body()
            )
            self._line.require_found(answer, field_of=refusals.amended_field)
            answer.parsed(wire_changes.ShipmentDetailsAnswer)
        except OutcomeUnknown:
            self._doubts.open(order_id, self._now())
            raise
        self._doubts.close(order_id)
        return amending.answered(order_id, answer.received_at, after)

    def set_parcel_details(self, order_id: str, identifier: str, details: ParcelDetails) -> None:
        """Add to one parcel (section "Set parcel details"); nothing is taken away from it."""
        request = amending.details_request(identifier, details)
        path = f"/order/{segment(order_id)}/set-parcel-details/{segment(identifier)}"
        answer = self._line.send("parcel details", Kind.ONCE, "PUT", path, body=request.body())
        if answer.status == 404 and answer.content_type != "text/html":
            raise refusals.parcel_not_found(self._line.said(answer)[1])
        self._line.require_found(answer, field_of=refusals.detail_field)
        require_taken(answer)

    def confirm_payment(self, order_id: str) -> PaymentConfirmed:
        """Say that an order is paid for (section "Confirm order"); it is processed, and the recipient gets a message."""
        answer = self._line.send("payment", Kind.ONCE, "PUT", f"/order/{segment(order_id)}/confirm")
        self._line.require_found(answer, done=mark("No payment was confirmed."))
        require_taken(answer)
        return PaymentConfirmed(carrier_order_id=order_id, at=answer.received_at)

    def read_status_call(self, headers: Mapping[str, str], body: bytes) -> CarrierStatus:
        """Verify a call that Porterbuddy makes and read it (section "Verifying Webhook Authenticity")."""
        status_calls.check_digest(self._settings.api_key, headers, body)
        return reading.status(status_calls.read_body(body))

    def check_connection(self, sender: Party | None) -> tuple[CheckStep, ...]:
        """Try the account with harmless reads: name, line, key, windows, clock."""
        steps = line_steps(self._settings.base_url, self._transport)
        if steps[-1].result is CheckResult.FAILED:
            return steps
        return steps + account_steps(self._ask_for_check, sender, self._settings.country_style)

    # --- what the verbs share --------------------------------------------------------------------------------------------

    def _order_data(self, order_id: str) -> wire_answers.SelfAnswer:
        answer = self._line.send("order data", Kind.READ, "GET", f"/order/{segment(order_id)}/self")
        self._line.require_found(answer)
        return answer.parsed(wire_answers.SelfAnswer)

    def _look(self, order_id: str) -> wire_answers.SelfAnswer | None:
        """Read an order that was just placed; None where it cannot be seen, since it stands whatever the reason."""
        try:
            held = self._order_data(order_id)
        except StationError:
            return None
        return held if held.id == order_id else None

    def _status(self, verb: str, path: str, reference: str = "") -> wire_answers.StatusAnswer:
        answer = self._line.send(verb, Kind.READ, "GET", path)
        self._line.require_found(answer)
        read = answer.parsed(wire_answers.StatusAnswer)
        if reference and read.order_reference and read.order_reference != reference:
            # A doubt is settled by this answer: one about another order must not count.
            raise answer.unreadable("the answer is about another order")
        return read

    def _label_info(self, order_id: str) -> wire_answers.LabelInfo:
        path = f"/order/{segment(order_id)}/label"
        answer = self._line.send("label info", Kind.READ, "GET", path)
        for _ in range(label_documents.READY_TRIES - 1):
            if answer.status not in label_documents.NOT_READY:
                break
            self._transport.sleep(label_documents.READY_SECONDS)
            answer = self._line.send("label info", Kind.READ, "GET", path)
        if answer.status in label_documents.NOT_READY:
            raise label_documents.not_ready(self._line.said(answer)[1])
        self._line.require_found(answer)
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
            return self._line.send("check", Kind.READ, "GET", "/order/order-reference/connection-check/status")
        return self._line.send("check", Kind.READ, "POST", "/availability", body=request.body())
