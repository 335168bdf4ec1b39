"""Transiteo's calls against a server on a real socket."""

import json
import logging
import ssl
import threading
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from socket import socket
from typing import Any
from urllib.parse import parse_qs

import pytest
from pydantic import SecretStr
from typing_extensions import override

from app.connectorkit.transport import Transport
from app.connectors.transiteo import customs
from app.connectors.transiteo.client import TransiteoClient
from app.connectors.transiteo.merging import ALREADY_SO, NOT_YET_VISIBLE, READ_BACK, SHOWS_OTHERWISE
from app.connectors.transiteo.tokens import expiry_of
from app.connectors.transiteo.wire import Settings
from app.domain.accounts import CheckResult
from app.domain.amendments import AmendmentBasis
from app.domain.errors import CredentialMissing, InvalidInput, OutcomeUnknown, Problem, Refused, Unreachable
from app.domain.ports import (
    AmendsOrders,
    ChecksConnection,
    DeletesOrders,
    ListsCandidates,
    PlacesOrders,
    ReadsOrders,
    ReportsStatus,
    ReportsStatusByTms,
    SuppliesDocuments,
    SuppliesLabels,
)
from app.domain.windows import DeliveryWindow
from tests.fakes.memory_vault import MemoryVault
from tests.fakes.scripted_server import Asked, Script, ScriptedServer, answering, http, serving
from tests.fakes.transiteo_examples import OPTIONS, ORDER, REFRESH_TOKEN, SENDER, TOKEN, document, id_token, text

NOW = datetime(2025, 7, 23, 12, 0, tzinfo=UTC)
HELD = http(200, text("order_answer").encode())
GONE = http(404, b'{"message": "No such order"}')
DONE = http(200, b'{"message": "done"}')
EXPIRED = http(401, text("expired_token_answer").encode())
PDF = http(200, b"%PDF-1.4 x", kind="application/pdf")


class Clock:
    def __init__(self) -> None:
        self.now = NOW

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def server() -> Iterator[ScriptedServer]:
    with serving(answering(http(500))) as made:
        yield made


@pytest.fixture
def pauses() -> list[float]:
    return []


@pytest.fixture
def transport(pauses: list[float]) -> Iterator[Transport]:
    no_certificates = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    with Transport(connect_seconds=1, total_seconds=5, verify=no_certificates, sleep=pauses.append) as made:
        yield made


@pytest.fixture
def vault() -> MemoryVault:
    made = MemoryVault()
    made.write("id_token", SecretStr(TOKEN))
    return made


@pytest.fixture
def clock() -> Clock:
    return Clock()


Make = Callable[..., TransiteoClient]


@pytest.fixture
def make(server: ScriptedServer, transport: Transport, vault: MemoryVault, clock: Clock) -> Make:
    def made(**options: Any) -> TransiteoClient:
        settings = Settings.model_validate({"base_url": server.url, "auth_url": server.url, **OPTIONS, **options})
        return TransiteoClient(settings, transport, vault, clock)

    return made


@pytest.fixture
def client(make: Make) -> TransiteoClient:
    return make()


def basis(terms: customs.CustomsOrder | None = None) -> AmendmentBasis:
    from app.connectors.transiteo import reading
    from app.connectors.transiteo.wire_answers import AnsweredOrder

    seen = terms or reading.customs_order(AnsweredOrder.model_validate_json(text("order_answer")))
    return AmendmentBasis(order_id="001", read_at=NOW, terms=seen)


def with_status(status: str) -> bytes:
    return http(200, json.dumps({**document("order_answer"), "order_statut": status}).encode())


def paid() -> customs.CustomsOrder:
    terms = basis().terms
    assert isinstance(terms, customs.CustomsOrder)
    return terms.model_copy(update={"status": "PAID"})


def token_answer(name: str, **more: Any) -> bytes:
    return http(200, json.dumps({"id_token": id_token(name=name), "expires_in": 3600, **more}).encode())


def test_abilities(client: TransiteoClient) -> None:
    for port in (
        PlacesOrders,
        ReadsOrders,
        ReportsStatus,
        ListsCandidates,
        AmendsOrders,
        DeletesOrders,
        SuppliesDocuments,
        ChecksConnection,
    ):
        assert isinstance(client, port)
    assert not isinstance(client, SuppliesLabels)
    assert not isinstance(client, ReportsStatusByTms)
    assert not client.repeat_safe
    assert client.amendment_model is customs.CustomsOrder


# --- creating ------------------------------------------------------------------------------------------------------------


def test_creating_asks_creates_and_looks(client: TransiteoClient, server: ScriptedServer) -> None:
    server.script = answering(GONE, DONE, HELD)
    placement = client.place(ORDER, SENDER, None, "key")
    assert (placement.carrier_order_id, placement.notices) == ("001", ())
    assert [(asked.method, asked.target) for asked in server.asked] == [
        ("GET", "/v1/customer/orders/001"),
        ("POST", "/v1/customer/orders"),
        ("GET", "/v1/customer/orders/001"),
    ]
    assert json.loads(server.asked[1].body) == document("order_request")
    for asked in server.asked:
        assert asked.headers["authorization"] == TOKEN, "the raw token, without a word before it"
        assert asked.headers["content-type"] == "application/json"


@pytest.mark.parametrize("after", [GONE, http(500), http(403, b"{}"), http(200, b"<html>", kind="text/html")])
def test_created_and_not_yet_visible(client: TransiteoClient, server: ScriptedServer, after: bytes) -> None:
    server.script = answering(GONE, http(201, text("order_answer").encode()), after)
    (notice,) = client.place(ORDER, SENDER, None, "key").notices
    assert (notice.code, notice.title) == ("not_yet_visible", "Accepted by Transiteo, not yet visible")


def test_an_order_that_is_there_is_not_created_again(client: TransiteoClient, server: ScriptedServer) -> None:
    server.script = answering(HELD)
    with pytest.raises(Refused) as caught:
        client.place(ORDER, SENDER, None, "key")
    assert (caught.value.problem.code, caught.value.problem.field) == ("already_there", "reference")
    assert [asked.method for asked in server.asked] == ["GET"]


@pytest.mark.parametrize("answer", [http(500), http(200, b"{}"), http(200, b"[]"), http(404, b"x", kind="text/html")])
def test_nothing_is_created_while_it_is_not_known_whether_it_is_there(
    client: TransiteoClient, server: ScriptedServer, answer: bytes
) -> None:
    server.script = answering(answer)
    with pytest.raises(Unreachable):
        client.place(ORDER, SENDER, None, "key")
    assert [asked.method for asked in server.asked] == ["GET"]


@pytest.mark.parametrize("empty", [b"", b"{}", b"null", b"[]"])
def test_an_empty_answer_may_mean_that_there_is_none(make: Make, server: ScriptedServer, empty: bytes) -> None:
    server.script = answering(http(200, empty), DONE, HELD)
    assert make(empty_means_missing=True).place(ORDER, SENDER, None, "key").carrier_order_id == "001"


def test_an_answer_about_another_order_counts_for_nothing(client: TransiteoClient, server: ScriptedServer) -> None:
    server.script = answering(HELD)
    with pytest.raises(Unreachable, match="cannot be read"):
        client.status("002")


@pytest.mark.parametrize("body", [b"", b"null", b"{}", b'"Order created"', b'{"order_id": "001"}'])
def test_any_2xx_is_done(client: TransiteoClient, server: ScriptedServer, body: bytes) -> None:
    server.script = answering(GONE, http(202, body), HELD)
    assert client.place(ORDER, SENDER, None, "key").notices == ()


def test_a_refused_creation_names_its_fields(client: TransiteoClient, server: ScriptedServer) -> None:
    details = [
        {"parameter": {"name": "customer_zipcode"}, "causes": ["no such place"]},
        {"parameter": {"name": "products[0].unit_price"}, "causes": ["too high"]},
        {"parameter": {"name": "incoterm"}, "causes": ["unknown"]},
    ]
    server.script = answering(GONE, http(400, json.dumps({"message": "No", "details": details}).encode()))
    with pytest.raises(Refused) as caught:
        client.place(ORDER, SENDER, None, "key")
    assert [problem.field for problem in caught.value.problems] == [
        "recipient.address.postal_code",
        "extras.transiteo.products.0.unit_price",
        "extras.transiteo.incoterm",
    ]
    assert "Nothing was created." in caught.value.problem.hint


def test_no_windows_are_booked(client: TransiteoClient, server: ScriptedServer) -> None:
    window = DeliveryWindow(start=NOW, end=NOW + timedelta(hours=2), product="delivery", token=SecretStr(""))
    with pytest.raises(InvalidInput):
        client.place(ORDER, SENDER, window, "key")
    assert server.asked == []


def test_trial_orders(make: Make, server: ScriptedServer) -> None:
    trial = make(trial=True)
    held = http(200, json.dumps({**document("order_answer"), "order_id": "TEST-001"}).encode())
    server.script = answering(GONE, DONE, held, held)
    assert trial.place(ORDER, SENDER, None, "key").carrier_order_id == "TEST-001"
    assert trial.status_by_reference("001").carrier_order_id == "TEST-001"
    count = len(server.asked)
    with pytest.raises(InvalidInput):
        trial.delete_order("001")
    with pytest.raises(InvalidInput):
        trial.amend(basis(), paid())
    assert len(server.asked) == count


# --- changing and deleting -----------------------------------------------------------------------------------------------


def test_a_change_reads_merges_sends_and_looks(client: TransiteoClient, server: ScriptedServer) -> None:
    server.script = answering(HELD, HELD, DONE, with_status("PAID"))
    read = client.read_terms("001")
    assert read.status == "Expédié"
    (change,) = client.difference(read, paid()).changes
    assert change.sentence() == "Status: Expédié → PAID"
    answer = client.amend(read, paid())
    assert (answer.words, answer.notes) == (READ_BACK, ())
    assert [(asked.method, asked.target) for asked in server.asked[1:]] == [
        ("GET", "/v1/customer/orders/001"),
        ("PUT", "/v1/customer/orders/MDAx"),
        ("GET", "/v1/customer/orders/001"),
    ]
    assert json.loads(server.asked[2].body) == {**document("order_answer"), "order_statut": "PAID"}


@pytest.mark.parametrize(("encoding", "segment"), [("base64", "MDAx"), ("base64url", "MDAx"), ("plain", "001")])
def test_forms_of_the_address(make: Make, server: ScriptedServer, encoding: str, segment: str) -> None:
    server.script = answering(HELD, DONE, with_status("PAID"))
    make(put_path_encoding=encoding).amend(basis(), paid())
    assert server.asked[1].target == f"/v1/customer/orders/{segment}"


@pytest.mark.parametrize("status", [400, 403, 404])
def test_another_form_of_the_address_is_proposed_and_never_tried(
    client: TransiteoClient, server: ScriptedServer, status: int
) -> None:
    server.script = answering(HELD, http(status, b'{"message": "No such order"}'))
    with pytest.raises(Refused) as caught:
        client.amend(basis(), paid())
    problem = caught.value.problem
    assert (problem.code, problem.field) == ("put_path_refused", "put_path_encoding")
    assert "base64url or plain" in problem.hint
    assert "No such order" in problem.hint
    assert [asked.method for asked in server.asked] == ["GET", "PUT"]


@pytest.mark.parametrize(
    ("status", "body", "code", "field"),
    [
        (403, text("quota_error_answer"), "quota_used_up", ""),
        (400, text("tax_service_error_answer"), "refused", ""),
        (400, '{"details": [{"parameter": {"name": "currency"}, "causes": ["x"]}]}', "field_refused", "currency"),
        (401, '{"message": "Unauthorized"}', "key_refused", ""),
    ],
)
def test_what_is_no_matter_of_the_address(
    client: TransiteoClient, server: ScriptedServer, status: int, body: str, code: str, field: str
) -> None:
    server.script = answering(HELD, http(status, body.encode()))
    with pytest.raises(Refused) as caught:
        client.amend(basis(), paid())
    assert (caught.value.problem.code, caught.value.problem.field) == (code, field)


def test_a_change_is_refused_when_the_order_cannot_be_read(client: TransiteoClient, server: ScriptedServer) -> None:
    server.script = answering(http(500))
    with pytest.raises(Unreachable):
        client.amend(basis(), paid())
    server.script = answering(GONE)
    with pytest.raises(Refused, match="does not know this order"):
        client.amend(basis(), paid())
    assert [asked.method for asked in server.asked] == ["GET", "GET"]
    with pytest.raises(Refused, match="not read before"):
        client.unread_terms("001", Problem(code="x", title="The account may not"))


def test_a_change_that_is_there_already_is_not_sent_again(client: TransiteoClient, server: ScriptedServer) -> None:
    """So a change whose answer was lost may be made again."""
    server.script = answering(with_status("PAID"))
    assert client.amend(basis(), paid()).words == ALREADY_SO
    assert [asked.method for asked in server.asked] == ["GET"]


def test_a_change_that_somebody_else_was_quicker_with(client: TransiteoClient, server: ScriptedServer) -> None:
    server.script = answering(with_status("CANCELLED"))
    with pytest.raises(Refused, match="Status"):
        client.amend(basis(), paid())
    assert [asked.method for asked in server.asked] == ["GET"]


def test_a_change_that_is_not_seen(client: TransiteoClient, server: ScriptedServer) -> None:
    server.script = answering(HELD, DONE, http(500))
    assert client.amend(basis(), paid()).words == NOT_YET_VISIBLE
    server.script = answering(HELD, DONE, HELD)
    answer = client.amend(basis(), paid())
    assert (answer.words, answer.notes) == (SHOWS_OTHERWISE, ("Status: Expédié → PAID",))


def test_a_change_without_an_answer_is_in_doubt(client: TransiteoClient, server: ScriptedServer) -> None:
    server.script = answering(HELD, http(500))
    with pytest.raises(OutcomeUnknown):
        client.amend(basis(), paid())
    assert [asked.method for asked in server.asked] == ["GET", "PUT"]


def test_no_change_is_no_difference(client: TransiteoClient, server: ScriptedServer) -> None:
    assert not client.difference(basis(), basis().terms).changes_something
    with pytest.raises(InvalidInput):
        client.amend(basis(), basis().terms)
    with pytest.raises(InvalidInput):
        client.difference(basis(), paid().model_copy(update={"status": ""}))
    with pytest.raises(InvalidInput):
        client.amend(basis(), Problem(code="x", title="another model"))
    assert server.asked == []


@pytest.mark.parametrize(("after", "gone"), [(GONE, True), (HELD, False), (http(500), False)])
def test_deleting(client: TransiteoClient, server: ScriptedServer, after: bytes, gone: bool) -> None:
    server.script = answering(http(204), after)
    assert client.delete_order("001").gone is gone
    assert [(asked.method, asked.target, asked.body) for asked in server.asked] == [
        ("DELETE", "/v1/customer/orders/001", b""),
        ("GET", "/v1/customer/orders/001", b""),
    ]


def test_deleting_as_the_vendors_module_does(make: Make, server: ScriptedServer) -> None:
    server.script = answering(DONE, GONE)
    make(delete_sends_body=True).delete_order("A/1")
    assert server.asked[0].target == "/v1/customer/orders/A%2F1"
    assert json.loads(server.asked[0].body) == {"order_id": "A/1"}


def test_deleting_what_is_not_there(client: TransiteoClient, server: ScriptedServer) -> None:
    server.script = answering(GONE)
    with pytest.raises(Refused) as caught:
        client.delete_order("001")
    assert caught.value.problem.code == "not_found"
    assert len(server.asked) == 1


# --- lists and papers ----------------------------------------------------------------------------------------------------


def test_a_list(client: TransiteoClient, server: ScriptedServer) -> None:
    server.script = answering(http(200, b'{"Items": [' + text("order_answer").encode() + b'], "nextToken": "x"}'))
    page = client.list_candidates()
    assert [each.order.reference for each in page.candidates] == ["001"]
    assert page.may_hold_more
    assert server.asked[0].target == "/v1/customer/orders", "no query is guessed"
    server.script = answering(http(200, b"[]"))
    assert client.list_candidates().candidates == ()


def test_papers_are_fetched_without_a_token(client: TransiteoClient, server: ScriptedServer) -> None:
    address = f"{server.url}/templates/exportInvoice/sub_secret.pdf"
    held = http(200, json.dumps({**document("order_answer"), "export_invoice_url": [address]}).encode())
    server.script = answering(held, held, PDF)
    assert client.documents("001")[0].may_be_opened
    file = client.document("001", "export-1")
    assert (file.content, file.file_name, file.media_type) == (b"%PDF-1.4 x", "001-export-1.pdf", "application/pdf")
    fetched = server.asked[-1]
    assert fetched.target == "/templates/exportInvoice/sub_secret.pdf"
    assert "authorization" not in fetched.headers


@pytest.mark.parametrize(
    ("url", "answer", "code"),
    [
        ("https://elsewhere.example/1.pdf", PDF, "foreign_host"),
        ("{}/1.pdf", http(404, b"gone"), "link_gone"),
        ("{}/1.pdf", http(200, b"<html>", kind="text/html"), "not_a_document"),
        (None, PDF, "no_such_document"),
    ],
)
def test_papers_that_cannot_be_opened(
    client: TransiteoClient, server: ScriptedServer, url: str | None, answer: bytes, code: str
) -> None:
    urls = [url.format(server.url)] if url else []
    server.script = answering(
        http(200, json.dumps({**document("order_answer"), "export_invoice_url": urls}).encode()), answer
    )
    with pytest.raises(Refused) as caught:
        client.document("001", "export-1")
    assert caught.value.problem.code == code


# --- tokens --------------------------------------------------------------------------------------------------------------


def test_a_first_token_is_fetched_and_kept_before_it_is_used(
    client: TransiteoClient, server: ScriptedServer, vault: MemoryVault
) -> None:
    vault.kept.clear()
    kept: list[str] = []

    def script(connection: socket, asked: Asked) -> None:
        token = vault.read("id_token")
        kept.append(token.get_secret_value() if token else "")
        connection.sendall(token_answer("two") if asked.target == "/oauth2/token" else HELD)

    server.script = script
    client.status("001")
    client.status("001")
    assert kept == ["", id_token(name="two"), id_token(name="two")]
    asked = server.asked[0]
    assert (asked.method, asked.headers["content-type"]) == ("POST", "application/x-www-form-urlencoded")
    assert parse_qs(asked.body.decode()) == {
        "grant_type": ["refresh_token"],
        "client_id": ["client-1"],
        "refresh_token": [REFRESH_TOKEN],
    }
    assert "authorization" not in asked.headers


def test_a_token_is_renewed_a_minute_early(
    client: TransiteoClient, server: ScriptedServer, vault: MemoryVault, clock: Clock
) -> None:
    vault.write("id_token", SecretStr(id_token(int((NOW + timedelta(seconds=59)).timestamp()))))
    server.script = answering(token_answer("two"), HELD, HELD, token_answer("three"), HELD)
    client.status("001")
    clock.now += timedelta(minutes=58)
    client.status("001")
    clock.now += timedelta(minutes=1)
    client.status("001")
    assert [asked.target for asked in server.asked].count("/oauth2/token") == 2
    assert server.asked[-1].headers["authorization"] == id_token(name="three")


def test_an_expired_token_is_renewed_once_and_the_call_made_once_more(
    client: TransiteoClient, server: ScriptedServer
) -> None:
    server.script = answering(EXPIRED, token_answer("two"), HELD)
    assert client.status("001").carrier_order_id == "001"
    assert [asked.headers.get("authorization") for asked in server.asked] == [TOKEN, None, id_token(name="two")]


def test_a_write_that_met_an_expired_token_was_not_applied(client: TransiteoClient, server: ScriptedServer) -> None:
    server.script = answering(GONE, EXPIRED, token_answer("two"), DONE, HELD)
    client.place(ORDER, SENDER, None, "key")
    assert [asked.method for asked in server.asked] == ["GET", "POST", "POST", "POST", "GET"]
    assert [asked.target for asked in server.asked].count("/v1/customer/orders") == 2


def test_a_token_that_expires_at_once_ends_it(client: TransiteoClient, server: ScriptedServer) -> None:
    server.script = answering(EXPIRED, token_answer("two"), EXPIRED)
    with pytest.raises(Refused) as caught:
        client.status("001")
    assert caught.value.problem.code == "key_refused"
    assert len(server.asked) == 3


@pytest.mark.parametrize(
    ("status", "body", "code"),
    [
        (401, b'{"message": "Unauthorized"}', "key_refused"),
        (403, b'{"message": "Forbidden"}', "key_refused"),
        (403, text("quota_error_answer").encode(), "quota_used_up"),
    ],
)
def test_other_refusals_renew_nothing(
    client: TransiteoClient, server: ScriptedServer, status: int, body: bytes, code: str
) -> None:
    server.script = answering(http(status, body))
    with pytest.raises(Refused) as caught:
        client.status("001")
    assert caught.value.problem.code == code
    assert len(server.asked) == 1


def test_a_refresh_token_that_ended(client: TransiteoClient, server: ScriptedServer, vault: MemoryVault) -> None:
    vault.kept.clear()
    server.script = answering(http(400, text("invalid_grant_answer").encode()))
    with pytest.raises(Refused) as caught:
        client.place(ORDER, SENDER, None, "key")
    assert caught.value.problem.code == "key_refused"
    assert "www.app.transiteo.io" in caught.value.problem.hint
    assert len(server.asked) == 1


def test_a_refresh_token_that_is_replaced_is_kept(
    client: TransiteoClient, server: ScriptedServer, vault: MemoryVault, clock: Clock
) -> None:
    vault.kept.clear()
    server.script = answering(token_answer("two", refresh_token="another-refresh-token"), HELD, token_answer("x"), HELD)
    client.status("001")
    kept = vault.read("refresh_token")
    assert kept is not None
    assert kept.get_secret_value() == "another-refresh-token"
    clock.now += timedelta(hours=1)
    client.status("001")
    assert parse_qs(server.asked[2].body.decode())["refresh_token"] == ["another-refresh-token"]


def test_many_callers_fetch_one_token(client: TransiteoClient, server: ScriptedServer, vault: MemoryVault) -> None:
    vault.kept.clear()
    gate = threading.Barrier(6)

    def script(connection: socket, asked: Asked) -> None:
        if asked.target == "/oauth2/token":
            connection.sendall(token_answer("two"))
        else:
            connection.sendall(HELD)

    def ask() -> None:
        gate.wait(5)
        client.status("001")

    server.script = script
    callers = [threading.Thread(target=ask) for _ in range(6)]
    for caller in callers:
        caller.start()
    for caller in callers:
        caller.join(10)
    assert [asked.target for asked in server.asked].count("/oauth2/token") == 1
    assert len(server.asked) == 7


def test_a_token_that_another_caller_renewed_is_taken(client: TransiteoClient, server: ScriptedServer) -> None:
    server.script = answering(token_answer("two"))
    first = client._tokens.current()
    second = client._tokens.renew(first)
    assert client._tokens.renew(first) == second
    assert len(server.asked) == 1


@pytest.mark.parametrize(
    "answer",
    [http(500), http(200, b"<html>", kind="text/html"), http(200, b"{}"), http(200, b'{"id_token": ""}'), http(429)],
)
def test_without_a_token_nothing_else_is_sent(
    client: TransiteoClient, server: ScriptedServer, vault: MemoryVault, answer: bytes
) -> None:
    vault.kept.clear()
    server.script = answering(answer)
    with pytest.raises(Unreachable):
        client.place(ORDER, SENDER, None, "key")
    assert len(server.asked) == 1


def test_a_locked_keyring_ends_it_before_anything_is_sent(make: Make, server: ScriptedServer) -> None:
    client = make()

    class Locked(MemoryVault):
        @override
        def read(self, field: str) -> SecretStr | None:
            raise CredentialMissing(Problem(code="keyring_locked", title="The keyring is locked", hint="Unlock it."))

    client._tokens._vault = Locked()
    with pytest.raises(CredentialMissing):
        client.place(ORDER, SENDER, None, "key")
    assert server.asked == []


@pytest.mark.parametrize(
    "token", ["", "opaque", "a.b.c", "a.e30.c", "a.eyJleHAiOiJ4In0.c", "a.W10.c", f"a.{'W' * 9}.c"]
)
def test_tokens_that_say_no_end(token: str) -> None:
    assert expiry_of(SecretStr(token)) is None


def test_the_end_of_a_token() -> None:
    assert expiry_of(SecretStr(id_token(1_753_272_000))) == NOW


# --- the rest ------------------------------------------------------------------------------------------------------------


def test_calls_keep_their_distance(make: Make, server: ScriptedServer, pauses: list[float]) -> None:
    server.script = answering(HELD)
    client = make(requests_per_second=0.01)
    client.status("001")
    assert pauses == []
    client.status("001")
    assert 90 < pauses[0] <= 100


def check(client: TransiteoClient) -> list[tuple[CheckResult, str]]:
    return [(step.result, step.title) for step in client.check_connection(None)]


@pytest.mark.parametrize(
    ("script", "result", "title"),
    [
        (answering(GONE), CheckResult.OK, "Token accepted"),
        (answering(HELD), CheckResult.OK, "Token accepted"),
        (answering(http(401, b"{}")), CheckResult.FAILED, "Token not accepted"),
        (answering(http(403, text("quota_error_answer").encode())), CheckResult.LOOK, "Quota used up"),
        (answering(http(200, b"<html>", kind="text/html")), CheckResult.FAILED, "Not Transiteo"),
        (answering(http(500)), CheckResult.FAILED, "Transiteo has a fault of its own"),
        (answering(EXPIRED, http(400, b'{"error": "invalid_grant"}')), CheckResult.FAILED, "Transiteo does not take this account's token"),
    ],
)  # fmt: skip
def test_the_connection_check(
    client: TransiteoClient, server: ScriptedServer, script: Script, result: CheckResult, title: str
) -> None:
    server.script = script
    assert (result, title) in check(client)
    assert {asked.method for asked in server.asked} <= {"GET", "POST"}
    assert all(asked.target == "/oauth2/token" for asked in server.asked if asked.method == "POST")


def test_secrets_show_nowhere(
    client: TransiteoClient, server: ScriptedServer, vault: MemoryVault, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    vault.kept.clear()
    echo = json.dumps({"message": f"{REFRESH_TOKEN} {id_token(name='two')}", "error": REFRESH_TOKEN}).encode()
    shown = [repr(client), repr(client._settings), repr(client._tokens)]
    first = json.dumps({"message": f"what is {REFRESH_TOKEN}?"}).encode()
    for answers in ((http(400, first),), (token_answer("two"), http(403, echo)), (http(401, echo),)):
        server.script = answering(*answers)
        with pytest.raises(Refused) as caught:
            client.status("001")
        shown += [str(caught.value), caught.value.detail, repr(caught.value.problems)]
    shown += [caplog.text, *(repr(record.__dict__) for record in caplog.records)]
    for text_shown in shown:
        assert "must-not-show" not in text_shown
