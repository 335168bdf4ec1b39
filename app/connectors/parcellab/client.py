"""parcelLab's calls, a few lines each. Every address ends in a slash: without it the answer is a redirect, never followed."""

import re
from collections.abc import Mapping, Sequence
from typing import Any
from urllib.parse import quote, urlencode

from pydantic import BaseModel, SecretStr

from app.connectorkit.calls import Answer, Call, Kind
from app.connectorkit.connection_check import line_steps
from app.connectorkit.error_reading import Said
from app.connectorkit.transport import Transport
from app.connectors.parcellab import asking, reading, records, refusals, wire, wire_answers
from app.connectors.parcellab.connection import account_steps
from app.connectors.parcellab.options import OrderIdKind, Settings
from app.domain.accounts import CheckResult, CheckStep
from app.domain.addresses import Party
from app.domain.amendments import FieldChange
from app.domain.errors import Blame, InvalidInput, Problem, StationError
from app.domain.orders import CarrierOrder
from app.domain.paces import Rate
from app.domain.records import Announced, Announcement, OrderPage, OrderRecordFields, Recorded
from app.domain.wording import say

_ORDERS = "/v4/track/orders/"
_INFO = f"{_ORDERS}info/"
_ID = re.compile(r"(?!info)[^/.]+")
"""What an order's address takes (document, "Retrieve Orders by ID")."""
_INFO_NAMES = {
    OrderIdKind.EXTERNAL_ID: "external_order_id",
    OrderIdKind.ORDER_NUMBER: "order_number",
    OrderIdKind.EXTERNAL_REFERENCE: "external_reference",
}


class ParcelLabClient:
    """One account at parcelLab; may be used from any thread.

    Args:
        settings: The account's options with its token.
        transport: The shared way out.
    """

    record: type[BaseModel] = wire.OrderRecord

    def __init__(self, settings: Settings, transport: Transport) -> None:
        self._settings = settings
        self._transport = transport
        whom = f"parcellab {settings.base_url} {settings.account}"
        self._pace = transport.paces.of(whom, Rate.per_second(settings.requests_per_second))
        self._authorization = settings.authorization()
        transport.redaction.register(settings.token, settings.encoded_token(), self._authorization)

    # --- announcing -------------------------------------------------------------------------------------------------------

    def announce(self, announcement: Announcement) -> Announced:
        """Tell of an order and its parcels in one PUT (document, "Create or Update a Tracking/Order")."""
        asking.check_announcement(announcement)
        return self._tell(announcement, announcement.numbers, frozenset(), "")

    def announce_again(self, announcement: Announcement) -> Announced:
        """Tell what parcelLab does not show yet: what a second ``add_tracking`` would do is not documented."""
        asking.check_announcement(announcement)
        asking.courier_code(announcement, self._settings)
        known = self._info("info before telling again", announcement.order.reference)
        present = reading.trackings(known) if known else frozenset()
        key = reading.order_id(known, self._settings.order_id_kind) if known else ""
        missing = tuple(number for number in announcement.numbers if number not in present)
        if known and not missing:
            return self._announced(announcement, key, reading.seen_parcels(present, announcement.numbers))
        return self._tell(announcement, missing, present, key)

    def announced(self, announcement: Announcement) -> Announced:
        """Ask what parcelLab shows of an announcement."""
        known = self._info("info", announcement.order.reference)
        if known is None:
            raise refusals.not_found("info: no order in the answer")
        key = reading.order_id(known, self._settings.order_id_kind)
        parcels = reading.seen_parcels(reading.trackings(known), announcement.numbers)
        return self._announced(announcement, key, parcels)

    def _tell(self, announcement: Announcement, numbers: Sequence[str], present: frozenset[str], key: str) -> Announced:
        request = asking.announcement_request(announcement, self._settings, numbers)
        answer = self._send("announce", Kind.ONCE, "PUT", _ORDERS, body=asking.body_of(request, self._settings))
        places = _places(announcement)
        self._require_written(answer, [places[number] for number in numbers])
        read = self._written(answer, request)
        parcels = reading.seen_parcels(present, announcement.numbers) | reading.told_parcels(read, numbers)
        seen = None
        if any(parcel.taken is None for parcel in parcels.values()):
            seen = self._look(announcement.order.reference)
            shown = reading.trackings(seen) if seen else frozenset()
            parcels |= reading.seen_parcels(
                shown, [number for number, parcel in parcels.items() if parcel.taken is None and number in shown]
            )
        found = read or seen
        return self._announced(
            announcement, (reading.order_id(found, self._settings.order_id_kind) if found else "") or key, parcels
        )

    def _announced(self, announcement: Announcement, key: str, parcels: Mapping[str, Any]) -> Announced:
        told = [parcels[number] for number in announcement.numbers]
        return reading.announced(key, told, _places(announcement))

    # --- records ----------------------------------------------------------------------------------------------------------

    def put_record(self, record: Mapping[str, Any]) -> Recorded:
        """Create or change an order (document, "Create or Update a Tracking/Order").

        Sent again, the same data change nothing; what the same change of parcels or lines does is not documented.
        """
        request = asking.record_request(record, self._settings)
        kind = Kind.ONCE if request.mutations else Kind.REPEATABLE
        return self._write("record", kind, "PUT", request)

    def create_record(self, record: Mapping[str, Any]) -> Recorded:
        """Create an order (document, "Create a Tracking/Order"); what it does to one that is there is not documented."""
        return self._write("new record", Kind.ONCE, "POST", asking.record_request(record, self._settings))

    def read_record(self, order_id: str) -> OrderRecordFields:
        """Read an order for editing (document, "Retrieve Orders by ID")."""
        answer = self._ask_for_order("record to edit", order_id)
        found = self._found(answer)
        key = reading.order_id(found, self._settings.order_id_kind) or order_id
        return reading.record_fields(answer.parsed(_Anything).model_extra or {}, key)

    def put_record_again(self, record: Mapping[str, Any]) -> Recorded:
        """Create or change an order, without the parcels that it shows already (unknowns.md, U-L5)."""
        request = asking.record_request(record, self._settings)
        known = self._info("info before a record", request.order_number)
        request = asking.without_told(request, reading.trackings(known) if known else frozenset())
        return self._write("record", Kind.ONCE if request.mutations else Kind.REPEATABLE, "PUT", request)

    def record_number(self, record: Mapping[str, Any]) -> str:
        """Return the order number of a record."""
        return str(record.get("order_number") or "").strip()

    def record_changes(self, record: Mapping[str, Any]) -> tuple[FieldChange, ...]:
        """Say what a record writes."""
        return records.changes(asking.record_request(record, self._settings))

    def unseen_changes(self, number: str, changes: Sequence[FieldChange]) -> tuple[FieldChange, ...]:
        """Look what an order shows of a record: its parcels by its info, its fields by reading it."""
        known = self._info("info about a record", number)
        if known is None:
            raise refusals.not_found("info: no order in the answer")
        left = records.untold(changes, reading.trackings(known))
        if all(change.path == records.PARCELS for change in changes):
            return left
        key = reading.order_id(known, self._settings.order_id_kind)
        return left + records.unseen(changes, self.read_record(key or number).fields)

    def _write(self, verb: str, kind: Kind, method: str, request: wire.OrderRequest) -> Recorded:
        answer = self._send(verb, kind, method, _ORDERS, body=asking.body_of(request, self._settings))
        self._require_written(answer, None)
        read = self._written(answer, request)
        seen = None if read else self._look(request.order_number)
        created = {200: False, 201: True}.get(answer.status) if read else None
        return reading.recorded(read, request, self._settings.order_id_kind, created=created, seen=seen)

    # --- reading ----------------------------------------------------------------------------------------------------------

    def list_orders(self, cursor: str = "", ordering: str = "") -> OrderPage:
        """Return a part of the list (document, "Retrieve All Orders")."""
        query = {name: value for name, value in (("cursor", cursor), ("ordering", ordering)) if value}
        answer = self._send("list", Kind.READ, "GET", _ORDERS, query=query)
        if answer.status == 404 and not cursor:
            raise refusals.wrong_address(self._said(answer)[1])
        self._require_read(answer)
        try:
            return reading.order_page(_list_answer(answer), self._settings.order_id_kind)
        except reading.NothingReadable:
            failure = answer.unreadable("no order can be read")
        raise failure

    def read_order(self, order_id: str) -> CarrierOrder:
        """Read an order (document, "Retrieve Orders by ID"); what its address does not take is looked up instead."""
        found = self._found(self._ask_for_order("order", order_id))
        return reading.carrier_order(found, self._settings.order_id_kind)

    def check_connection(self, sender: Party | None) -> tuple[CheckStep, ...]:  # noqa: ARG002  # the port's argument
        """Try the account with a harmless read: name, line, token, clock."""
        steps = line_steps(self._settings.base_url, self._transport)
        if steps[-1].result is CheckResult.FAILED:
            return steps
        return steps + account_steps(lambda: self._send("check", Kind.READ, "GET", _ORDERS), self._settings)

    # --- what the verbs share ---------------------------------------------------------------------------------------------

    def _send(
        self,
        verb: str,
        kind: Kind,
        method: str,
        path: str,
        *,
        body: Mapping[str, Any] | None = None,
        query: Mapping[str, str] | None = None,
    ) -> Answer:
        self._pace.wait(self._transport.sleep)
        return self._transport.send(
            Call(
                system="parcelLab",
                verb=verb,
                kind=kind,
                method=method,
                url=f"{self._settings.base_url}{path}{'?' if query else ''}{urlencode(query or {})}",
                headers={"Accept": "application/json"},
                secret_headers={"Authorization": self._authorization},
                body=body,
                secrets=self._secrets(),
            )
        )

    def _secrets(self) -> tuple[SecretStr, ...]:
        return (self._settings.token, self._settings.encoded_token())

    def _said(self, answer: Answer) -> tuple[tuple[Said, ...], str]:
        """Return what an error body says, without secrets, and the same as a detail."""
        scrub = self._transport.redaction.scrub
        said = tuple(
            Said(scrub(one.message, answer.call.secrets), scrub(one.path, answer.call.secrets))
            for one in refusals.read_refusal(answer.content)
        )
        lines = "; ".join(f"{one.path}: {one.message}" if one.path else one.message for one in said)
        return said, f"{answer.call.verb}: HTTP {answer.status}; {lines[:2000]}"

    def _require_written(self, answer: Answer, places: Sequence[int] | None) -> None:
        """Raise Refused for a 4xx to a write, with each complaint at its field.

        Args:
            places: Of the parcels that were told, in our order; None for a record, whose fields are parcelLab's own.
        """
        if answer.ok:
            return
        said, detail = self._said(answer)
        self._require_token(answer.status, said, detail)
        if answer.status == 404:
            raise refusals.wrong_address(detail)
        complaints = [
            (one, refusals.field_of_record(one.path) if places is None else refusals.field_of_order(one.path, places))
            for one in said
        ]
        raise refusals.refused(complaints, detail)

    def _require_read(self, answer: Answer) -> None:
        if answer.ok:
            return
        said, detail = self._said(answer)
        self._require_token(answer.status, said, detail)
        if answer.status == 404:
            # A web page in its place comes from a portal or a wrong address, and knows nothing of orders.
            if answer.content_type == "text/html":
                raise answer.unreadable("a web page instead of an answer")
            raise refusals.not_found(detail)
        raise refusals.refused([(one, "") for one in said], detail, say("Nothing was changed."))

    @staticmethod
    def _require_token(status: int, said: Sequence[Said], detail: str) -> None:
        if status == 401:
            raise refusals.token_refused(detail)
        if status == 403:
            raise refusals.not_allowed(said, detail)

    @staticmethod
    def _written(answer: Answer, request: wire.OrderRequest) -> wire_answers.OrderAnswer | None:
        """Read the answer to a write; None without a body, as the document has it ("No response body")."""
        if not answer.content.strip():
            return None
        read = answer.parsed(wire_answers.OrderAnswer)
        if not read.is_an_order:
            raise answer.unreadable("the answer names no order")
        if read.order_number and read.order_number != request.order_number:
            raise answer.unreadable("the answer is about another order")
        return read

    def _info(self, verb: str, reference: str) -> wire_answers.OrderAnswer | None:
        """Ask what parcelLab shows of an order; None when it shows none, which may come as an empty answer too.

        What cannot be read is no sign that there is nothing: a parcel would be told, and written of to its recipient, twice.
        """
        answer = self._send(verb, Kind.READ, "GET", _INFO, query=self._info_query("order_number", reference))
        if answer.status == 404 and answer.content_type != "text/html":
            return None
        self._require_read(answer)
        if not answer.content.strip():
            return None
        read = answer.parsed(wire_answers.OrderAnswer)
        if read.order_number and read.order_number != reference:
            # A doubt is settled by this answer: one about another order must not count.
            raise answer.unreadable("the answer is about another order")
        if not read.order_number:
            if read.model_fields_set:
                raise answer.unreadable("an order without its number")
            return None
        if not reading.shows_parcels(answer.parsed(_Anything).model_extra or {}):
            raise answer.unreadable("the order's parcels cannot be read")
        return read

    def _look(self, reference: str) -> wire_answers.OrderAnswer | None:
        """Look whether what was accepted shows already; that it does not, or cannot be asked, takes nothing back."""
        try:
            return self._info("info after writing", reference)
        except StationError:
            return None

    def _info_query(self, name: str, value: str) -> dict[str, str]:
        query = {"account": str(self._settings.account), name: value}
        return {**query, "client_key": self._settings.client_key} if self._settings.client_key else query

    def _ask_for_order(self, verb: str, order_id: str) -> Answer:
        if not order_id.strip():
            raise InvalidInput(
                Problem(
                    code="order_id_missing",
                    title="parcelLab has not given this order a number yet",
                    hint="Nothing was sent. Ask for it by its order number.",
                    blame=Blame.STATION,
                )
            )
        if _ID.fullmatch(order_id):
            return self._send(verb, Kind.READ, "GET", f"{_ORDERS}{quote(order_id, safe='')}/")
        query = self._info_query(_INFO_NAMES[self._settings.order_id_kind], order_id)
        return self._send(verb, Kind.READ, "GET", _INFO, query=query)

    def _found(self, answer: Answer) -> wire_answers.OrderAnswer:
        self._require_read(answer)
        read = answer.parsed(wire_answers.OrderAnswer)
        if not read.is_an_order:
            raise answer.unreadable("the answer names no order")
        return read


class _Anything(BaseModel, extra="allow"):
    """A whole answer as it is."""


def _places(announcement: Announcement) -> dict[str, int]:
    """Return each number's place among our parcels; a number that is none of ours keeps its place in the announcement."""
    ours = {parcel.identifier: place for place, parcel in enumerate(announcement.order.parcels) if parcel.identifier}
    return {number: ours.get(number, place) for place, number in enumerate(announcement.numbers)}


def _list_answer(answer: Answer) -> wire_answers.ListAnswer:
    if answer.content.lstrip().startswith(b"["):
        return wire_answers.ListAnswer(results=answer.parsed(wire_answers.BareList).root)
    return answer.parsed(wire_answers.ListAnswer)
