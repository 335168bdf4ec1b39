"""Transiteo's calls, a few lines each."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from pydantic import BaseModel, ValidationError

from app.connectorkit.calls import DOCUMENT_BYTES, JSON_BYTES, Answer, Call, Kind
from app.connectorkit.connection_check import line_steps
from app.connectorkit.connector import Vault
from app.connectorkit.hosts import may_be_fetched
from app.connectorkit.transport import Transport
from app.connectors.transiteo import asking, connection, customs, merging, papers, reading, refusals, wire
from app.connectors.transiteo.tokens import IdTokens
from app.connectors.transiteo.wire_answers import AnsweredOrder, NoList, listed
from app.domain.accounts import CheckResult, CheckStep
from app.domain.addresses import Party
from app.domain.amendments import AmendmentAnswer, AmendmentBasis, AmendmentDifference, differences
from app.domain.candidates import CandidatePage
from app.domain.documents import DocumentFile, OrderDocument
from app.domain.errors import Blame, InvalidInput, Problem, StationError
from app.domain.orders import CarrierOrder, CarrierStatus, Order, Placement
from app.domain.paces import Rate
from app.domain.ports import Deleted
from app.domain.windows import DeliveryWindow
from app.domain.wording import say


def _now() -> datetime:
    return datetime.now(UTC)


@dataclass(frozen=True)
class Held:
    """An order as it was answered: read, and as it stood, to be sent back whole."""

    order: AnsweredOrder
    raw: dict[str, Any]


class TransiteoClient:
    """One account at Transiteo; may be used from any thread.

    Args:
        settings: The account's options with its refresh token.
        transport: The shared way out.
        vault: The account's corner of the keyring, for tokens.
        now: What time it is.
    """

    repeat_safe = False
    amendment_model: type[BaseModel] = customs.CustomsOrder

    def __init__(
        self, settings: wire.Settings, transport: Transport, vault: Vault, now: Callable[[], datetime] = _now
    ) -> None:
        self._settings = settings
        self._transport = transport
        self._now = now
        self._tokens = IdTokens(settings, transport, vault, now)
        whom = f"transiteo {settings.base_url} {settings.client_id}"
        self._pace = transport.paces.of(whom, Rate.per_second(settings.requests_per_second, evenly=True))

    # --- creating ----------------------------------------------------------------------------------------------------

    def place(self, order: Order, sender: Party, window: DeliveryWindow | None, key: str) -> Placement:  # noqa: ARG002  # no windows
        """Create an order (section "Add an order"); asks first, since nothing is said of a second creation (U-R7).

        Transiteo knows no idempotency keys; its own order number does that work.
        """
        if window is not None:
            raise InvalidInput(
                Problem(
                    code="no_windows",
                    title="Transiteo books no delivery windows",
                    hint="Nothing was sent.",
                    field="window",
                    blame=Blame.PACKER,
                )
            )
        request = asking.order_request(order, sender, self._settings, self._now())
        if self._find(request.order_id) is not None:
            raise refusals.already_there(request.order_id)
        answer = self._send("create order", Kind.ONCE, "POST", wire.ORDERS, body=request.body())
        self._require_taken(answer, refusals.NOT_CREATED, lambda path: asking.field_of_order(path, order))
        seen = self._look(request.order_id) is not None
        return Placement(carrier_order_id=request.order_id, notices=() if seen else (refusals.NOT_YET_VISIBLE,))

    # --- reading -----------------------------------------------------------------------------------------------------

    def read_order(self, order_id: str) -> CarrierOrder:
        """Read an order back (section "Get order informations")."""
        return reading.carrier_order(self._get(order_id).order, self._settings)

    def status(self, order_id: str) -> CarrierStatus:
        """Ask where an order stands, by Transiteo's number."""
        return reading.status(self._get(order_id).order, self._settings)

    def status_by_reference(self, reference: str) -> CarrierStatus:
        """Ask by our order number, which is Transiteo's."""
        return self.status(asking.order_id_of(reference, self._settings))

    def list_candidates(self, page: str = "") -> CandidatePage:  # noqa: ARG002  # no paging is documented, none is guessed
        """List the account's orders as candidates for the queue (section "Get orders list"; unknowns.md, U-R4)."""
        answer = self._send("list orders", Kind.READ, "GET", wire.ORDERS, max_bytes=DOCUMENT_BYTES)
        self._require_ok(answer, refusals.NOT_CHANGED)
        try:
            entries, more = listed(answer.content)
        except NoList:
            raise answer.unreadable("no list of orders") from None
        found = reading.page(entries, self._settings, more=more)
        if entries and not found.candidates:
            raise answer.unreadable("no order can be read")
        return found

    # --- changing and deleting ---------------------------------------------------------------------------------------

    def read_terms(self, order_id: str) -> AmendmentBasis:
        """Read all of an order that can be changed."""
        held = self._get(order_id)
        return AmendmentBasis(
            order_id=order_id,
            read_at=self._now(),
            terms=reading.customs_order(held.order),
            status=held.order.order_statut or "",
        )

    def unread_terms(self, order_id: str, problem: Problem) -> AmendmentBasis:
        """Refuse to begin without having read the order: a change may replace all of it (unknowns.md, U-R6).

        Raises:
            Refused: Always.
        """
        raise merging.unread(problem, order_id)

    def difference(self, basis: AmendmentBasis, wanted: BaseModel) -> AmendmentDifference:
        """Say what would become different; sends nothing."""
        before, after = merging.states(basis, wanted)
        found = differences(before, after)
        if found:
            merging.changes(before, after, self._settings)
        return AmendmentDifference(order_id=basis.order_id, changes=found)

    def amend(self, basis: AmendmentBasis, wanted: BaseModel) -> AmendmentAnswer:
        """Change an order (section "Update an order"): read, lay the changes over it, send it whole, read it back (U-R6).

        A change that Transiteo holds already, such as one whose answer was lost, is not sent again.
        """
        before, after = merging.states(basis, wanted)
        order_id = basis.order_id
        asking.check_trial(order_id, self._settings)
        changes = merging.changes(before, after, self._settings)
        held = self._get(order_id)
        if not merging.still_to_do(changes, before, after, reading.customs_order(held.order)):
            return AmendmentAnswer(order_id=order_id, answered_at=self._now(), words=say(merging.ALREADY_SO))
        body = merging.merged_body(held.raw, changes, self._settings, self._now())
        encoding = self._settings.put_path_encoding
        path = f"{wire.ORDERS}/{asking.put_segment(order_id, encoding)}"
        answer = self._send("change order", Kind.ONCE, "PUT", path, body=body)
        self._require_found_by_put(answer)
        self._require_taken(answer, refusals.NOT_CHANGED)
        shown = self._look(order_id)
        now = reading.customs_order(shown.order) if shown is not None else None
        return merging.answered(order_id, answer.received_at, changes, after, now)

    def delete_order(self, order_id: str) -> Deleted:
        """Delete an order (section "Delete an order"), and look whether it is gone."""
        asking.check_trial(order_id, self._settings)
        body = {"order_id": order_id} if self._settings.delete_sends_body else None
        path = f"{wire.ORDERS}/{asking.segment(order_id)}"
        answer = self._send("delete order", Kind.ONCE, "DELETE", path, body=body)
        if self._says_missing(answer):
            raise refusals.not_found(f"delete order: HTTP {answer.status}")
        self._require_taken(answer, say("Nothing was deleted."))
        try:
            gone = self._find(order_id) is None
        except StationError:
            gone = False  # accepted; that it is gone was not seen
        return Deleted(carrier_order_id=order_id, gone=gone)

    # --- papers ------------------------------------------------------------------------------------------------------

    def documents(self, order_id: str) -> tuple[OrderDocument, ...]:
        """Name an order's export invoices."""
        return papers.documents(self._get(order_id).order, self._settings.base_url)

    def document(self, order_id: str, document_id: str) -> DocumentFile:
        """Fetch an export invoice from Transiteo's own hosts; no token goes there."""
        found = papers.addresses(self._get(order_id).order).get(document_id)
        if found is None:
            raise papers.no_such_document()
        _, url = found
        if not may_be_fetched(url, self._settings.base_url, wire.OWN_HOSTS):
            raise papers.foreign_host(papers.host_of(url))
        self._pace.wait(self._transport.sleep)
        answer = self._transport.send(
            Call(
                system="Transiteo",
                verb="export invoice",
                kind=Kind.READ,
                method="GET",
                url=url,
                headers={"Accept": papers.PDF},
                max_bytes=DOCUMENT_BYTES,
            )
        )
        detail = f"export invoice: HTTP {answer.status}, {answer.content_type}, {len(answer.content)} bytes"
        if not answer.ok:
            raise papers.link_gone(detail)
        papers.check_pdf(answer.content, detail)
        return DocumentFile(
            content=answer.content,
            media_type=papers.PDF,
            file_name=papers.file_name(order_id, document_id),
            fetched_at=answer.received_at,
        )

    def check_connection(self, sender: Party | None) -> tuple[CheckStep, ...]:  # noqa: ARG002  # nothing is asked about places
        """Try the account with harmless reads: name, line, token, clock."""
        steps = line_steps(self._settings.base_url, self._transport)
        if steps[-1].result is CheckResult.FAILED:
            return steps
        path = f"{wire.ORDERS}/{connection.NO_SUCH_ORDER}"
        return steps + connection.account_steps(
            lambda: self._send("check", Kind.READ, "GET", path), self._read, lambda: self._tokens.ends_at
        )

    # --- what the verbs share ----------------------------------------------------------------------------------------

    def _send(
        self, verb: str, kind: Kind, method: str, path: str, *, body: Any = None, max_bytes: int = JSON_BYTES
    ) -> Answer:
        """Make a call with a token; once more with a new one where the old one is said to have expired.

        That is safe for writes, too: 401 means that the request has not been applied (RFC 9110, 15.5.2).
        """
        token = self._tokens.current()
        for last in (False, True):
            self._pace.wait(self._transport.sleep)
            answer = self._transport.send(
                Call(
                    system="Transiteo",
                    verb=verb,
                    kind=kind,
                    method=method,
                    url=f"{self._settings.base_url}{path}",
                    headers={"Accept": "application/json", "Content-Type": "application/json"},
                    secret_headers={"Authorization": token},
                    body=wire.styled(body, self._settings.number_style),
                    max_bytes=max_bytes,
                )
            )
            if last or not self._read(answer).is_expiry:
                break
            token = self._tokens.renew(token)
        return answer

    def _read(self, answer: Answer) -> refusals.Refusal:
        if answer.ok:
            return refusals.Refusal(answer.status, "", ())
        return refusals.read_refusal(answer, self._transport.redaction.scrub)

    def _require_ok(self, answer: Answer, done: str, at: Callable[[str], str] = str) -> None:
        """Raise Refused for a 4xx, with each complaint at its field."""
        if answer.ok:
            return
        refusal = self._read(answer)
        detail = f"{answer.call.verb}: HTTP {answer.status} {refusal.code}; {refusal.words[:2000]}"
        if refusal.is_quota:
            raise refusals.quota_used_up(detail)
        if answer.status in {401, 403}:
            raise refusals.key_refused(refusal, detail)
        raise refusals.refused(refusal, detail, done, at)

    def _require_taken(self, answer: Answer, done: str, at: Callable[[str], str] = str) -> None:
        """Raise unless a write was taken: any 2xx, whose body is documented nowhere, but not a web page (U-R3)."""
        self._require_ok(answer, done, at)
        if answer.content.strip() not in {b"", b"null"} and not isinstance(_json(answer.content), dict | str):
            raise answer.unreadable("neither empty nor an object")

    def _require_found_by_put(self, answer: Answer) -> None:
        """Raise with the other forms of the address when a change fails though reading worked (U-R5)."""
        refusal = self._read(answer)
        names_field = any(refusals.our_path(each.parameter) for each in refusal.complaints)
        if answer.status not in {400, 403, 404} or refusal.is_quota or names_field or refusal.code == "INCORRECT_JSON":
            return
        tried = self._settings.put_path_encoding
        others = [each.value for each in wire.PutPath if each is not tried]
        raise refusals.other_encoding(tried.value, others, refusal)

    def _says_missing(self, answer: Answer) -> bool:
        # A web page in its place comes from a portal or a wrong address, and knows nothing of orders.
        if answer.status == 404 and answer.content_type == "text/html":
            raise answer.unreadable("a web page instead of an answer")
        empty = answer.ok and answer.call.method == "GET" and answer.content.strip() in {b"", b"{}", b"null", b"[]"}
        return answer.status == 404 or (empty and self._settings.empty_means_missing)

    def _find(self, order_id: str) -> Held | None:
        """Read an order; None when Transiteo says that it has none of that number."""
        answer = self._send("read order", Kind.READ, "GET", f"{wire.ORDERS}/{asking.segment(order_id)}")
        if self._says_missing(answer):
            return None
        self._require_ok(answer, refusals.NOT_CHANGED)
        raw = _json(answer.content)
        try:
            order = AnsweredOrder.model_validate(raw)
        except ValidationError:
            raise answer.unreadable("no order number") from None
        if order.order_id != order_id:
            # A doubt is settled by this answer: one about another order must not count.
            raise answer.unreadable("the answer is about another order")
        return Held(order, raw)

    def _get(self, order_id: str) -> Held:
        held = self._find(order_id)
        if held is None:
            raise refusals.not_found("read order: no such order")
        return held

    def _look(self, order_id: str) -> Held | None:
        """Read an order after a write that was accepted; None where it cannot be seen, whatever the reason."""
        try:
            return self._find(order_id)
        except StationError:
            return None


def _json(content: bytes) -> Any:
    try:
        return json.loads(content)
    except (ValueError, RecursionError):
        return None
