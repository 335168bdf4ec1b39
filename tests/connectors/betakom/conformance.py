"""Betakom's row in the conformance suite."""

from typing import Any

from pydantic import SecretStr

from app.connectorkit.calls import Kind
from app.connectors.betakom import reading, wire
from tests.connectors.conformance_table import Table, Verb
from tests.fakes.betakom_examples import KEY, ORDER, ORDER_ID, PARTNER, SECRET, SENDER, TOKEN, settings, text
from tests.fakes.scripted_server import http

_PAGE = b"<!doctype html><title>Auftrag</title><h1>Auftrag 4711</h1>"
# The document names no answer to a decision: any 2xx is done.
_ANY_ANSWER = frozenset({"empty", "other JSON", "half answer without length"})


def _with_token(client: Any) -> Any:
    client._custody.keep_token(ORDER_ID, SecretStr(TOKEN), "PO-1001")
    return client


def _ingested(text: str) -> None:
    read = reading.ingested(text.encode(), settings())
    assert read is not None
    assert read.order_id == ORDER_ID
    assert read.token == SecretStr(TOKEN)


TABLE = Table(
    options={"partner_id": PARTNER, "secret": SECRET},
    verbs=(
        Verb(
            "place",
            Kind.ONCE,
            lambda client: client.place(ORDER, SENDER, None, KEY),
            http(200, text("ingest_answer").encode()),
        ),
        Verb(
            "fulfil",
            Kind.ONCE,
            lambda client: _with_token(client).fulfil(ORDER_ID),
            http(200, b"{}"),
            sends=(TOKEN,),
            also_good=_ANY_ANSWER,
        ),
        Verb(
            "decline",
            Kind.ONCE,
            lambda client: _with_token(client).decline(ORDER_ID),
            http(200, b"{}"),
            sends=(TOKEN,),
            also_good=_ANY_ANSWER,
        ),
        Verb(
            "confirmation page",
            Kind.READ,
            lambda client: _with_token(client).decision_page(ORDER_ID),
            http(200, _PAGE, kind="text/html"),
            sends=(TOKEN,),
            also_good=frozenset({"web page"}),
        ),
    ),
    samples={
        "ingest_request": wire.IngestRequest.model_validate_json,
        "ingest_answer": _ingested,
        "replay_answer": _ingested,
        "nested_answer": _ingested,
    },
    quiet={
        "suggestions": lambda client: client.suggestions(),
    },
    secrets=(SECRET, TOKEN),
)
