"""parcelLab's row in the conformance suite."""

from app.connectorkit.calls import Kind
from app.connectors.parcellab import wire, wire_answers
from app.connectors.parcellab.options import Settings
from app.connectors.parcellab.refusals import read_refusal
from app.domain.amendments import ChangeKind, FieldChange
from tests.connectors.conformance_table import Table, Verb
from tests.connectors.parcellab.parcellab_examples import (
    ACCOUNT,
    ANNOUNCEMENT,
    COURIER,
    RECORD,
    TOKEN,
    answer_to,
    text,
)
from tests.fakes.scripted_server import http

_ENCODED = Settings.model_validate(
    {"base_url": "https://x.example", "account": ACCOUNT, "token": TOKEN}
).encoded_token()
_NOTHING_KNOWN = http(404, b'{"detail": "Not found."}')
_CHANGES = (FieldChange(path="recipient_name", title="Recipient name", after="Anna", kind=ChangeKind.ADDED),)
_WITH_CHANGE = {**RECORD, "mutations": [{"type": "cancel_order"}]}


def _sample(name: str) -> bytes:
    return http(200, text(name).encode())


TABLE = Table(
    options={"account": str(ACCOUNT), "token": TOKEN, "couriers": f"porterbuddy={COURIER}"},
    verbs=(
        Verb("announce", Kind.ONCE, lambda client: client.announce(ANNOUNCEMENT), _sample("order_answer"), empty=""),
        # Reads first, so every fault strikes where nothing was written yet.
        Verb("announce again", Kind.READ, lambda client: client.announce_again(ANNOUNCEMENT), empty=""),
        Verb(
            "announce again, the part that is told",
            Kind.ONCE,
            lambda client: client.announce_again(ANNOUNCEMENT),
            _sample("order_answer"),
            empty="",
            before=(_NOTHING_KNOWN,),
        ),
        Verb(
            "announced",
            Kind.READ,
            lambda client: client.announced(ANNOUNCEMENT),
            _sample("info_answer"),
            empty="not_found",
        ),
        Verb(
            "record",
            Kind.REPEATABLE,
            lambda client: client.put_record(RECORD),
            http(200, answer_to("WEB-2026-00871")),
            empty="",
        ),
        Verb(
            "record with changes",
            Kind.ONCE,
            lambda client: client.put_record(_WITH_CHANGE),
            http(200, answer_to("WEB-2026-00871")),
            empty="",
        ),
        Verb(
            "new record",
            Kind.ONCE,
            lambda client: client.create_record(RECORD),
            http(201, answer_to("WEB-2026-00871")),
            empty="",
        ),
        # The look comes first, so that a parcel is never told twice.
        Verb(
            "record with changes again",
            Kind.ONCE,
            lambda client: client.put_record_again(_WITH_CHANGE),
            http(200, answer_to("WEB-2026-00871")),
            empty="",
            before=(_NOTHING_KNOWN,),
        ),
        Verb(
            "what is not shown yet",
            Kind.READ,
            lambda client: client.unseen_changes("WEB-2026-00871", _CHANGES),
            http(200, answer_to("WEB-2026-00871")),
            empty="not_found",
            after=(_sample("order_by_id_answer"),),
        ),
        Verb("list", Kind.READ, lambda client: client.list_orders(), _sample("list_answer")),
        Verb("order", Kind.READ, lambda client: client.read_order("5f3b8c6e"), _sample("order_by_id_answer")),
        Verb("record to edit", Kind.READ, lambda client: client.read_record("5f3b8c6e"), _sample("order_by_id_answer")),
    ),
    samples={
        "announcement_request": wire.OrderRequest.model_validate_json,
        "record_request": wire.OrderRequest.model_validate_json,
        "unset_request": wire.OrderRequest.model_validate_json,
        "order_answer": wire_answers.OrderAnswer.model_validate_json,
        "partly_done_answer": wire_answers.OrderAnswer.model_validate_json,
        "order_by_id_answer": wire_answers.OrderAnswer.model_validate_json,
        "list_answer": wire_answers.ListAnswer.model_validate_json,
        "info_answer": wire_answers.OrderAnswer.model_validate_json,
        "refusal_answer": lambda text: read_refusal(text.encode()),
        "early_refusal_answer": lambda text: read_refusal(text.encode()),
    },
    quiet={
        "record_number": lambda client: client.record_number(RECORD),
        "record_changes": lambda client: client.record_changes(RECORD),
    },
    secrets=(TOKEN, _ENCODED.get_secret_value()),
)
