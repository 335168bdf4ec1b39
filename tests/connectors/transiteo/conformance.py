"""Transiteo's row in the conformance suite."""

import json
from datetime import UTC, datetime

from app.connectorkit.calls import Kind
from app.connectors.transiteo import reading, wire
from app.connectors.transiteo.refusals import read_refusal
from app.connectors.transiteo.wire_answers import AnsweredOrder, TokenAnswer
from app.domain.amendments import AmendmentBasis
from app.domain.errors import Problem
from tests.connectors.conformance_table import Table, Verb
from tests.connectors.transiteo.answers import answered
from tests.fakes.scripted_server import http
from tests.fakes.transiteo_examples import OPTIONS, ORDER, REFRESH_TOKEN, SENDER, TOKEN, text

_HELD = http(200, text("order_answer").encode())
_GONE = http(404, b'{"message": "No such order"}')
_SEEN = reading.customs_order(AnsweredOrder.model_validate_json(text("order_answer")))
_BASIS = AmendmentBasis(order_id="001", read_at=datetime(2025, 7, 23, tzinfo=UTC), terms=_SEEN)
_WANTED = _SEEN.model_copy(update={"status": "PAID"})
_CHANGED = http(200, json.dumps({**json.loads(text("order_answer")), "order_statut": "PAID"}).encode())
_NOT_SHOWN = Problem(code="not_allowed", title="Not shown to this account")
_DONE = http(200, b'{"message": "done"}')


def _refusal(sample: str) -> object:
    return read_refusal(answered(400, sample.encode()), str)


TABLE = Table(
    options=OPTIONS,
    vault={"id_token": TOKEN},
    verbs=(
        Verb(
            "create",
            Kind.ONCE,
            lambda client: client.place(ORDER, SENDER, None, "001-abc-1"),
            _DONE,
            before=(_GONE,),
            after=(_HELD,),
            also_good=frozenset({"empty"}),
        ),
        Verb("order data", Kind.READ, lambda client: client.read_order("001"), _HELD),
        Verb("status", Kind.READ, lambda client: client.status("001"), _HELD),
        Verb("status by reference", Kind.READ, lambda client: client.status_by_reference("001"), _HELD),
        Verb(
            "list",
            Kind.READ,
            lambda client: client.list_candidates(),
            http(200, f"[{text('order_answer')}]".encode()),
        ),
        Verb("terms", Kind.READ, lambda client: client.read_terms("001"), _HELD),
        Verb(
            "change",
            Kind.ONCE,
            lambda client: client.amend(_BASIS, _WANTED),
            _DONE,
            before=(_HELD,),
            after=(_CHANGED,),
            also_good=frozenset({"empty"}),
        ),
        Verb(
            "delete",
            Kind.ONCE,
            lambda client: client.delete_order("001"),
            _DONE,
            after=(_GONE,),
            also_good=frozenset({"empty"}),
        ),
        Verb("documents", Kind.READ, lambda client: client.documents("001"), _HELD),
        Verb("document", Kind.READ, lambda client: client.document("001", "export-1")),
    ),
    samples={
        "order_request": wire.OrderRequest.model_validate_json,
        "order_answer": AnsweredOrder.model_validate_json,
        "token_answer": TokenAnswer.model_validate_json,
        "invalid_grant_answer": _refusal,
        "expired_token_answer": _refusal,
        "tax_service_error_answer": _refusal,
        "quota_error_answer": _refusal,
    },
    quiet={
        "unread_terms": lambda client: client.unread_terms("001", _NOT_SHOWN),
        "difference": lambda client: client.difference(_BASIS, _WANTED),
    },
    secrets=(REFRESH_TOKEN, TOKEN),
)
