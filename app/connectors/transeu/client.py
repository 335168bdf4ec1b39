"""Trans.eu's calls, a few lines each."""

import json
import re
import threading
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any
from urllib.parse import quote, urlencode

from pydantic import BaseModel, SecretStr, ValidationError

from app.connectorkit.calls import Answer, Kind
from app.connectorkit.connector import Vault
from app.connectorkit.redirect_listener import heard_redirect
from app.connectorkit.sentences import running
from app.connectorkit.transport import Transport
from app.connectors.transeu import asking, reading, redirects, refusals, wire, wire_answers
from app.connectors.transeu.amendment import Amendment
from app.connectors.transeu.connection import check_steps
from app.connectors.transeu.line import Line
from app.domain.accounts import CheckStep
from app.domain.addresses import Party
from app.domain.amendments import AmendmentAnswer, AmendmentBasis, AmendmentDifference, differences
from app.domain.errors import OutcomeUnknown, Problem, StationError
from app.domain.orders import CarrierOrder, CarrierStatus
from app.domain.ports import CarrierOrderPage, CarrierOrderQuery
from app.domain.sign_in import SignInStart, SignInState
from app.domain.wording import mark, say

PAGE_LINES = 30
_ACCEPTED = mark("Amendment accepted by Trans.eu; the carrier has yet to agree")
_ACCEPTED_AS = mark("Amendment accepted by Trans.eu (id {number}); the carrier has yet to agree")
_ORDERS = "/ext/orders-api"
_SHELVES = {
    "orders-created": f"{_ORDERS}/v2/orders-created",
    "orders-received": f"{_ORDERS}/v2/orders-received",
    "archive-orders-created": f"{_ORDERS}/v1/archive-orders-created",
    "archive-orders-received": f"{_ORDERS}/v1/archive-orders-received",
}


def _now() -> datetime:
    return datetime.now(UTC)


def _segment(text: str) -> str:
    """Encode a number for a path; dots alone would climb."""
    return text.replace(".", "%2E") if set(text) == {"."} else quote(text, safe="")


class TransEuClient:
    """One account at Trans.eu; may be used from any thread.

    Args:
        settings: The account's options with its secrets.
        transport: The shared way out.
        vault: Where the tokens are kept.
        now: What time it is, for accesses that end.
    """

    amendment_model: type[BaseModel] = Amendment
    shelves: tuple[str, ...] = tuple(_SHELVES)

    def __init__(
        self, settings: wire.Settings, transport: Transport, vault: Vault, now: Callable[[], datetime] = _now
    ) -> None:
        self._settings = settings
        self._transport = transport
        self._now = now
        self._line = Line(settings, transport, vault, now)
        self._sign_in = self._line.sign_in
        self._doubts: dict[str, datetime] = {}
        self._doubts_lock = threading.Lock()

    # --- signing in ------------------------------------------------------------------------------------------------------

    def sign_in_state(self) -> SignInState:
        """Say what is known of the sign-in, without a call."""
        return self._sign_in.state()

    def begin_sign_in(self) -> SignInStart:
        """Prepare a sign-in: the page to open and the state that must come back (reference.md, 3.2, step 1)."""
        return redirects.begin(self._settings)

    def hear_redirect(self, start: SignInStart, seconds: float) -> str | None:
        """Wait until the browser is sent back to this computer."""
        if not start.listens:
            raise refusals.bad_redirect(
                "not_listening",
                say("The redirect does not lead to this computer"),
                say("Copy the address of the page that opened after signing in, and paste it here."),
            )
        try:
            return heard_redirect(*redirects.listening_place(self._settings), seconds)
        except OSError:
            raise refusals.bad_redirect(
                "port_taken",
                say("Another program listens where the browser is sent to"),
                say("Copy the address of the page that opened after signing in, and paste it here."),
            ) from None

    def finish_sign_in(self, start: SignInStart, redirected: str) -> SignInState:
        """Check the state, take the code and turn it into tokens (reference.md, 3.2, step 2)."""
        code = SecretStr(redirects.code_of(start, redirected))
        return self._sign_in.redeem(code, start.redirect)

    def renew_sign_in(self) -> SignInState:
        """Renew the access now (reference.md, 3.2, step 3)."""
        return self._sign_in.renew()

    def sign_out(self) -> None:
        """Forget the tokens; Trans.eu documents no call for it."""
        self._sign_in.forget()

    # --- amending --------------------------------------------------------------------------------------------------------

    def read_terms(self, order_id: str) -> AmendmentBasis:
        """Read an order as the amendment that would change nothing."""
        asked_at = self._now()
        order = self._entity(order_id, "order terms")
        terms, notes = reading.terms(order)
        return AmendmentBasis(
            order_id=order_id,
            read_at=asked_at,
            terms=terms,
            status=order.status.value if order.status else "",
            notes=notes,
        )

    def unread_terms(self, order_id: str, problem: Problem) -> AmendmentBasis:
        """Begin with an empty amendment, because the account may not read orders."""
        return AmendmentBasis(
            order_id=order_id, read_at=self._now(), readable=False, terms=Amendment(), problem=problem
        )

    def difference(self, basis: AmendmentBasis, wanted: BaseModel) -> AmendmentDifference:
        """Say what would become different, and what Trans.eu may refuse."""
        amendment = asking.as_amendment(wanted)
        asking.check(amendment)
        return AmendmentDifference(
            order_id=basis.order_id,
            changes=differences(basis.terms, amendment, _stays),
            before_known=basis.readable,
            warnings=asking.warnings(amendment, basis.status, self._now()),
            notes=basis.notes,
        )

    def amend(self, basis: AmendmentBasis, wanted: BaseModel) -> AmendmentAnswer:
        """Send an amendment (section "Update order request"); never by itself a second time."""
        amendment = asking.as_amendment(wanted)
        asking.check(amendment)
        order_id = basis.order_id
        with self._doubts_lock:
            doubt = self._doubts.get(order_id)
        if doubt is not None and basis.read_at <= doubt:
            raise refusals.read_first(order_id)
        if basis.readable and not self.difference(basis, amendment).changes_something:
            raise refusals.not_askable("nothing_changes", say("Trans.eu has these terms already"), "")
        try:
            answer = self._amended(order_id, amendment)
        except OutcomeUnknown:
            with self._doubts_lock:
                self._doubts[order_id] = self._now()
            raise
        with self._doubts_lock:
            self._doubts.pop(order_id, None)
        return answer

    def _amended(self, order_id: str, wanted: Amendment) -> AmendmentAnswer:
        if self._settings.amendment_mode is wire.AmendmentMode.AMENDMENT_ONLY:
            return self._second_step(order_id, wanted, "")
        accepted = self._draft(order_id, wanted)
        if self._settings.amendment_mode is wire.AmendmentMode.DRAFT_ONLY:
            return accepted
        try:
            return self._second_step(order_id, wanted, accepted.draft_id)
        except OutcomeUnknown as error:
            draft = say("The draft {number} was accepted.", number=accepted.draft_id)
            hint = running(draft, say(error.problem.hint))
            failure = OutcomeUnknown(error.problem.model_copy(update={"hint": hint}), error.detail, error.others)
        except StationError as error:
            words = say("{accepted}; the step after it did not go through", accepted=accepted.words)
            return accepted.model_copy(update={"problem": error.problem, "words": words})
        raise failure

    def _draft(self, order_id: str, wanted: Amendment) -> AmendmentAnswer:
        body = asking.draft(wanted, self._settings.offset_style, self._settings.currency_case).body()
        path = f"{_ORDERS}/v2/{_segment(order_id)}/amendment/draft"
        answer = self._line.send("amendment draft", Kind.ONCE, "POST", path, body=body)
        self._line.require_ok(answer)
        read = answer.parsed(wire_answers.DraftAnswer)
        named = read.order_id()
        odd = say("Trans.eu's answer names another order: {order}", order=named) if named != order_id else ""
        return AmendmentAnswer(
            order_id=order_id,
            draft_id=read.id,
            answered_at=answer.received_at,
            words=say("Draft accepted by Trans.eu (id {number})", number=read.id),
            notes=(odd,) if named and odd else (),
        )

    def _second_step(self, order_id: str, wanted: Amendment, draft_id: str) -> AmendmentAnswer:
        """Make the vendor's other call, which its document does not name (unknown U-T6)."""
        body = asking.amendment(wanted, self._settings.offset_style, self._settings.currency_case, draft_id).body()
        path = f"{_ORDERS}/v1/orders/{_segment(order_id)}/amendments"
        answer = self._line.send("amendment", Kind.ONCE, "POST", path, body=body)
        self._line.require_ok(answer)
        if answer.status != 204:
            draft_id = draft_id or answer.parsed(wire_answers.MaybeDraftAnswer).id or ""
        words = _ACCEPTED_AS if draft_id else _ACCEPTED
        return AmendmentAnswer(
            order_id=order_id,
            draft_id=draft_id,
            answered_at=answer.received_at,
            words=say(words, number=draft_id),
        )

    # --- reading ---------------------------------------------------------------------------------------------------------

    def read_order(self, order_id: str) -> CarrierOrder:
        """Read an order back (reference.md, 3.5)."""
        return reading.carrier_order(self._entity(order_id, "order"))

    def status(self, order_id: str) -> CarrierStatus:
        """Ask where an order stands, by Trans.eu's number."""
        return reading.status(self._entity(order_id, "status"))

    def status_by_reference(self, reference: str) -> CarrierStatus:
        """Ask by our number, ``shipment_external_id``; the newest where several carry it."""
        return self._found("shipment_external_id", reference, lambda order: order.reference())

    def status_by_tms_reference(self, reference: str) -> CarrierStatus:
        """Ask by the transport system's number, ``reference_number``."""
        return self._found(
            "reference_number", reference, lambda order: (order.freight and order.freight.reference_number) or ""
        )

    def search_orders(self, query: CarrierOrderQuery) -> CarrierOrderPage:
        """Return a page of orders; the last one is short, empty or beyond the end (404)."""
        shelf, page = query.shelf or self.shelves[0], _page_of(query.cursor)
        if shelf not in _SHELVES:
            raise refusals.not_askable("no_such_list", say("Trans.eu has no list “{name}”", name=shelf[:60]), "shelf")
        wanted: dict[str, str] = {"page": str(page)}
        if query.status:
            wanted["filter"] = json.dumps({"status": query.status})
        if query.reference:
            wanted["search"] = json.dumps({"shipment_external_id": query.reference}, ensure_ascii=False)
        if query.sort_by:
            wanted |= {"sortBy": query.sort_by, "order": "desc" if query.descending else "asc"}
        answer = self._line.send("orders", Kind.READ, "GET", f"{_SHELVES[shelf]}?{urlencode(wanted)}")
        if answer.status == 404 and page > 1:
            return CarrierOrderPage()
        self._line.require_ok(answer)
        lines, more = self._lines(answer, page)
        found = tuple(reading.carrier_order(order) for order in self._orders(answer, lines))
        return CarrierOrderPage(orders=found, next_cursor=str(page + 1) if more else "")

    def check_connection(self, sender: Party | None) -> tuple[CheckStep, ...]:  # noqa: ARG002 (who sends plays no part)
        """Try the account with harmless reads: name, line, sign-in, orders, clock."""
        return check_steps(self._settings.base_url, self._transport, self.sign_in_state, self._ask_for_check)

    # --- what the verbs share --------------------------------------------------------------------------------------------

    def _entity(self, order_id: str, verb: str) -> wire_answers.OrderEntity:
        answer = self._line.send(verb, Kind.READ, "GET", f"{_SHELVES['orders-created']}/{_segment(order_id)}")
        self._line.require_ok(answer)
        order = answer.parsed(wire_answers.OrderEntity)
        if _is_uuid(order.id) and _is_uuid(order_id) and order.id.casefold() != order_id.casefold():
            # A doubt is settled by this answer: one about another order must not count.
            raise answer.unreadable("the answer is about another order")
        return order

    def _found(self, field: str, reference: str, number_of: Callable[[wire_answers.OrderEntity], str]) -> CarrierStatus:
        query = {"search": json.dumps({field: reference}, ensure_ascii=False), "page": "1"}
        path = f"{_SHELVES['orders-created']}?{urlencode(query)}"
        answer = self._line.send(f"status by {field}", Kind.READ, "GET", path)
        self._line.require_ok(answer)
        # A search may find more than was meant: only the very number counts.
        orders = [order for order in self._orders(answer, self._lines(answer, 1)[0]) if number_of(order) == reference]
        if not orders:
            raise refusals.not_known(f"{answer.call.verb}: HTTP {answer.status}, none of this number")
        return reading.status(max(orders, key=lambda order: order.created_at or datetime.min.replace(tzinfo=UTC)))

    @staticmethod
    def _lines(answer: Answer, page: int) -> tuple[list[dict[str, Any]], bool]:
        """Return the lines of a page and whether there may be a further one."""
        if b"orders-archive" in answer.content[:200] or answer.content.lstrip()[:1] == b"{":
            archive = answer.parsed(wire_answers.ArchivedOrders)
            return archive.orders, page < (archive.page_count or 0)
        lines = answer.parsed(wire_answers.OrderList).root
        return lines, sum(line.get("id") is not None for line in lines) >= PAGE_LINES

    @staticmethod
    def _orders(answer: Answer, lines: list[dict[str, Any]]) -> tuple[wire_answers.OrderEntity, ...]:
        try:
            return reading.orders(lines)
        except ValidationError:
            failure = answer.unreadable("an order in the list cannot be read")
        raise failure

    def _ask_for_check(self) -> Answer:
        return self._line.send("connection check", Kind.READ, "GET", f"{_SHELVES['orders-created']}?page=1")


def _is_uuid(text: str) -> bool:
    return re.fullmatch(r"[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}", text) is not None


def _page_of(cursor: str) -> int:
    """Read the cursor of a page, which is its number. Raises InvalidInput."""
    if not cursor:
        return 1
    if not re.fullmatch(r"[1-9][0-9]{0,5}", cursor, re.ASCII):
        raise refusals.not_askable("cursor_wrong", say("This is no page of Trans.eu's list"), "cursor")
    return int(cursor)


def _stays(path: str) -> bool:
    """Tell whether what is not sent is expected to stay: whole sections are; what is missing in a list that is sent is not."""
    return path.partition(".")[0] not in {"spots", "loads"} or "." not in path
