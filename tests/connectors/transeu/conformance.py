"""Trans.eu's row in the conformance suite."""

from datetime import UTC, datetime

from app.connectorkit.calls import Kind
from app.connectors.transeu import wire, wire_answers
from app.connectors.transeu.refusals import read_complaint
from app.domain.amendments import AmendmentBasis
from app.domain.errors import Problem
from app.domain.ports import CarrierOrderQuery
from app.domain.sign_in import SignInStart
from tests.connectors.conformance_table import Table, Verb
from tests.fakes.scripted_server import http
from tests.fakes.transeu_examples import ACCESS, EXAMPLE, OPTIONS, ORDER_ID, REDIRECT, REFRESH, SECRETS, signed_in, text

_CODE = "code-that-must-not-show"
_START = SignInStart(address="https://auth.example/", state="state-of-this-sign-in", redirect=REDIRECT)
_NOT_SHOWN = Problem(code="not_allowed", title="Not shown to this account")
_UNREAD = AmendmentBasis(order_id=ORDER_ID, read_at=datetime(2025, 1, 1, tzinfo=UTC), readable=False, terms=EXAMPLE)


def _sample(name: str) -> bytes:
    return http(200, text(name).encode())


TABLE = Table(
    options=OPTIONS,
    verbs=(
        Verb(
            "sign in",
            Kind.REPEATABLE,
            lambda client: client.finish_sign_in(_START, f"{REDIRECT}?code={_CODE}&state={_START.state}"),
            _sample("tokens_answer"),
            sends=(_CODE,),
        ),
        Verb(
            "renew sign-in",
            Kind.REPEATABLE,
            lambda client: client.renew_sign_in(),
            _sample("tokens_answer"),
            sends=(REFRESH,),
        ),
        Verb(
            "amendment draft",
            Kind.ONCE,
            lambda client: client.amend(_UNREAD, EXAMPLE),
            _sample("amendment_draft_answer"),
            sends=(ACCESS,),
        ),
        Verb("order terms", Kind.READ, lambda client: client.read_terms(ORDER_ID), _sample("order_answer")),
        Verb("order", Kind.READ, lambda client: client.read_order(ORDER_ID), _sample("order_answer"), sends=(ACCESS,)),
        Verb("status", Kind.READ, lambda client: client.status(ORDER_ID), _sample("order_answer")),
        Verb(
            "status by reference",
            Kind.READ,
            lambda client: client.status_by_reference("123"),
            _sample("orders_answer"),
        ),
        Verb(
            "status by transport number",
            Kind.READ,
            lambda client: client.status_by_tms_reference("FR/2025/01/20/AB12"),
            _sample("orders_answer"),
        ),
        Verb("orders", Kind.READ, lambda client: client.search_orders(CarrierOrderQuery()), _sample("orders_answer")),
        Verb(
            "archived orders",
            Kind.READ,
            lambda client: client.search_orders(CarrierOrderQuery(shelf="archive-orders-created")),
            _sample("archive_answer"),
        ),
    ),
    samples={
        "amendment_draft_request": wire.AmendmentDraft.model_validate_json,
        "amendment_draft_answer": wire_answers.DraftAnswer.model_validate_json,
        "order_answer": wire_answers.OrderEntity.model_validate_json,
        "orders_answer": wire_answers.OrderList.model_validate_json,
        "archive_answer": wire_answers.ArchivedOrders.model_validate_json,
        "tokens_answer": wire_answers.Tokens.model_validate_json,
        "refusal_answer": lambda sample: read_complaint(sample.encode()),
    },
    quiet={
        "sign_in_state": lambda client: client.sign_in_state(),
        "begin_sign_in": lambda client: client.begin_sign_in().redirect,
        "hear_redirect": lambda client: client.hear_redirect(_START, 0.1),
        "sign_out": lambda client: client.sign_out(),
        "unread_terms": lambda client: client.unread_terms(ORDER_ID, _NOT_SHOWN),
        "difference": lambda client: client.difference(_UNREAD, EXAMPLE),
    },
    secrets=(*SECRETS, _CODE),
    vault={field: secret.get_secret_value() for field, secret in signed_in().kept.items()},
)
