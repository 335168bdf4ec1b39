"""Betakom's calls against a server on a real socket."""

import json
import logging
import ssl
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from typing import Any

import pytest
from pydantic import SecretStr
from typing_extensions import override

from app.connectorkit.signing import Message, Signer
from app.connectorkit.transport import Transport
from app.connectors.betakom.client import BetakomClient
from app.domain.accounts import CheckResult
from app.domain.errors import Blame, CredentialMissing, InvalidInput, OutcomeUnknown, Problem, Refused, Unreachable
from app.domain.orders import Order
from app.domain.ports import (
    ChecksAvailability,
    ChecksConnection,
    DecidesOrders,
    Decision,
    PlacesOrders,
    ReportsStatus,
    SuggestsWords,
    SuppliesLabels,
)
from app.domain.windows import DeliveryWindow
from tests.fakes.betakom_examples import (
    KEY,
    ORDER,
    ORDER_ID,
    PARTNER,
    SECRET,
    SENDER,
    TOKEN,
    changed,
    document,
    settings,
    text,
)
from tests.fakes.memory_vault import MemoryVault
from tests.fakes.scripted_server import Asked, ScriptedServer, answering, http, serving

NOW = datetime(2026, 7, 1, 8, 0, 0, 900_000, UTC)
ANSWER = http(200, text("ingest_answer").encode())
REPLAY = http(200, text("replay_answer").encode())
REPLAY_WITHOUT_TOKEN = http(200, b'{"orderId": 4711, "replay": true}')


class ClosedVault(MemoryVault):
    """A keyring that closes after some writes."""

    def __init__(self, writes: int) -> None:
        super().__init__()
        self.writes = writes

    @override
    def write(self, field: str, secret: SecretStr) -> None:
        if not self.writes:
            raise CredentialMissing(Problem(code="keyring_locked", title="The keyring is locked", hint="Unlock it."))
        self.writes -= 1
        super().write(field, secret)


@pytest.fixture
def server() -> Iterator[ScriptedServer]:
    with serving(answering(ANSWER)) as made_server:
        yield made_server


@pytest.fixture
def pauses() -> list[float]:
    return []


@pytest.fixture
def transport(pauses: list[float]) -> Iterator[Transport]:
    no_certificates = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    with Transport(connect_seconds=1, total_seconds=5, verify=no_certificates, sleep=pauses.append) as made_transport:
        yield made_transport


@pytest.fixture
def vault() -> MemoryVault:
    return MemoryVault()


def made(server: ScriptedServer, transport: Transport, vault: MemoryVault, **options: Any) -> BetakomClient:
    return BetakomClient(settings(base_url=server.url, **options), transport, vault, now=lambda: NOW)


@pytest.fixture
def client(server: ScriptedServer, transport: Transport, vault: MemoryVault) -> BetakomClient:
    return made(server, transport, vault)


def kept_tokens(vault: MemoryVault) -> dict[str, str]:
    return {name: secret.get_secret_value() for name, secret in vault.kept.items() if name.startswith("order-")}


def place(client: BetakomClient, order: Order = ORDER, key: str = KEY) -> Any:
    return client.place(order, SENDER, None, key)


def codes(placement: Any) -> list[str]:
    return [notice.code for notice in placement.notices]


def test_abilities(client: BetakomClient) -> None:
    for port in (PlacesOrders, DecidesOrders, ChecksConnection, SuggestsWords):
        assert isinstance(client, port)
    for missing in (ReportsStatus, SuppliesLabels, ChecksAvailability):
        assert not isinstance(client, missing)
    assert client.repeat_safe


# --- placing ------------------------------------------------------------------------------------------------------------


def test_what_is_signed_is_what_is_sent(client: BetakomClient, server: ScriptedServer, vault: MemoryVault) -> None:
    placed = place(client)
    assert (placed.carrier_order_id, placed.notices) == (ORDER_ID, ())
    (asked,) = server.asked
    assert (asked.method, asked.target) == ("POST", "/api/v1/partners/orders/ingest")
    assert asked.headers["content-type"] == "application/json"
    assert asked.headers["x-partner-id"] == PARTNER
    assert asked.headers["x-betakom-timestamp"] == str(int(NOW.timestamp()))
    signature = Signer(prefix="v1=").signature(SecretStr(SECRET), Message(body=asked.body), str(int(NOW.timestamp())))
    assert asked.headers["x-betakom-signature"] == signature
    assert json.loads(asked.body)["partnerOrderId"] == "PO-1001"
    assert kept_tokens(vault) == {f"order-{ORDER_ID}-token": TOKEN}


def test_the_documents_request_over_the_line(server: ScriptedServer, transport: Transport, vault: MemoryVault) -> None:
    place(made(server, transport, vault, street="left out", phone="left out"))
    assert json.loads(server.asked[0].body) == document("ingest_request")


def test_another_way_of_signing(server: ScriptedServer, transport: Transport, vault: MemoryVault) -> None:
    options = {
        "signed_text": "{method}\\n{path}\\n{timestamp}\\n{nonce}\\n{partner_id}\\n{body}",
        "digest": "sha512",
        "encoding": "base64",
        "signature_prefix": "",
        "nonce_header": "x-nonce",
        "timestamp_unit": "iso8601",
        "signature_header": "x-sign",
        "timestamp_header": "x-time",
        "id_header": "x-id",
    }
    place(made(server, transport, vault, **options))
    asked = server.asked[0]
    wanted = settings(**options).signer.signature(
        SecretStr(SECRET),
        Message(
            body=asked.body,
            method="POST",
            path="/api/v1/partners/orders/ingest",
            nonce=asked.headers["x-nonce"],
            partner_id=PARTNER,
        ),
        asked.headers["x-time"],
    )
    assert asked.headers["x-sign"] == wanted
    assert asked.headers["x-time"] == "2026-07-01T08:00:00+00:00"
    assert len(asked.headers["x-nonce"]) == 32


@pytest.mark.parametrize("status", [200, 201, 202, 299])
@pytest.mark.parametrize(
    "body",
    [
        '{"orderId": 4711, "fulfillment_token": "T"}',
        '{"orderId": "4711", "fulfillmentToken": "T"}',
        '{"order_id": 4711, "token": "T", "unheard": [1]}',
        '{"id": 4711, "token": "T"}',
        '{"data": {"orderId": 4711, "fulfillment_token": "T"}}',
        '{"id": "req-1", "order": {"order_id": 4711}, "fulfillment_token": "T"}',
        '{"orderId": null, "result": {"id": 4711, "token": "T"}, "token": ""}',
    ],
)
def test_every_spelling_of_the_answer(
    client: BetakomClient, server: ScriptedServer, vault: MemoryVault, status: int, body: str
) -> None:
    server.script = answering(http(status, body.encode()))
    assert place(client).carrier_order_id == "4711"
    assert kept_tokens(vault) == {"order-4711-token": "T"}


def test_spellings_are_options(server: ScriptedServer, transport: Transport, vault: MemoryVault) -> None:
    server.script = answering(http(200, b'{"antwort": {"nummer": 4711, "schluessel": "T"}}'))
    placed = place(
        made(server, transport, vault, order_id_names="nummer", token_names="schluessel", inner_names="antwort")
    )
    assert placed.carrier_order_id == ORDER_ID
    assert kept_tokens(vault) == {f"order-{ORDER_ID}-token": "T"}


@pytest.mark.parametrize(
    "body", [b"{}", b'{"orderId": null}', b'{"orderId": true}', b'{"orderId": ""}', b'{"orderId": "a b"}', b""]
)
def test_accepted_without_a_number_is_in_doubt(client: BetakomClient, server: ScriptedServer, body: bytes) -> None:
    server.script = answering(http(201, body))
    with pytest.raises(OutcomeUnknown) as caught:
        place(client)
    assert caught.value.problem.title == "Betakom accepted it (code 201) but named no order number"
    assert "makes no second one" in caught.value.problem.hint


def test_the_names_in_an_answer_without_number_are_told_and_no_values(
    client: BetakomClient, server: ScriptedServer
) -> None:
    server.script = answering(http(200, json.dumps({"ref": TOKEN, "data": {"tok": TOKEN}}).encode()))
    with pytest.raises(OutcomeUnknown) as caught:
        place(client)
    assert "data, ref, tok" in caught.value.detail
    assert TOKEN not in caught.value.detail


def test_a_window_of_somebody_else(client: BetakomClient, server: ScriptedServer) -> None:
    with pytest.raises(InvalidInput) as caught:
        client.place(ORDER, SENDER, DeliveryWindow(), KEY)
    assert caught.value.problem.field == "window"
    assert server.asked == []


def test_too_big_is_not_sent(server: ScriptedServer, transport: Transport, vault: MemoryVault) -> None:
    client = made(server, transport, vault, max_body_bytes=1_000)
    with pytest.raises(InvalidInput) as caught:
        place(client, changed(notes="x" * 1_000))
    assert caught.value.problem.code == "too_big"
    assert server.asked == []
    assert vault.kept == {}


def test_suggestions(client: BetakomClient) -> None:
    assert client.suggestions() == {
        "extras.betakom.vehicle_type": ("sprinter", "24t"),
        "extras.betakom.extra_services": ("tailLift",),
    }


# --- the rate -------------------------------------------------------------------------------------------------------------


def test_sixty_a_minute_are_kept_on_our_side(
    client: BetakomClient, server: ScriptedServer, transport: Transport, pauses: list[float], vault: MemoryVault
) -> None:
    for _ in range(5):
        place(client)
    assert pauses == []
    place(client)
    assert round(pauses[0], 1) == 1.0
    other_window = made(server, transport, vault)  # an account that was changed keeps its count
    for _ in range(8):
        place(other_window)
    with pytest.raises(Unreachable) as caught:
        place(other_window)
    assert caught.value.problem.title == "The 60 orders a minute that Betakom takes are used up"
    assert "Nothing left the station" in caught.value.problem.hint
    assert len(server.asked) == 14
    place(made(server, transport, vault, partner_id="other"))


# --- repetition -------------------------------------------------------------------------------------------------------------


def test_a_repetition_sends_the_same_bytes_under_a_new_signature(
    server: ScriptedServer, transport: Transport, vault: MemoryVault
) -> None:
    moments = iter([NOW, NOW + timedelta(minutes=20)])
    client = BetakomClient(settings(base_url=server.url), transport, vault, now=lambda: next(moments))
    server.script = answering(http(500))
    with pytest.raises(OutcomeUnknown):
        place(client)
    server.script = answering(REPLAY)
    assert codes(place(client)) == []
    first, second = server.asked
    assert first.body == second.body
    assert first.headers["x-betakom-signature"] != second.headers["x-betakom-signature"]


def test_a_replay_without_token_keeps_the_first_one(
    client: BetakomClient, server: ScriptedServer, vault: MemoryVault
) -> None:
    server.script = answering(ANSWER, REPLAY_WITHOUT_TOKEN)
    place(client)
    assert codes(place(client)) == []
    assert kept_tokens(vault) == {f"order-{ORDER_ID}-token": TOKEN}


def test_a_replay_with_another_token_keeps_the_first_one(
    client: BetakomClient, server: ScriptedServer, vault: MemoryVault
) -> None:
    server.script = answering(ANSWER, http(200, b'{"orderId": 4711, "token": "another", "replay": true}'))
    place(client)
    place(client)
    assert kept_tokens(vault) == {f"order-{ORDER_ID}-token": TOKEN}


def test_no_token_at_all(client: BetakomClient, server: ScriptedServer) -> None:
    server.script = answering(http(200, b'{"orderId": 4711}'))
    placed = place(client)
    assert codes(placed) == ["token_missing"]
    assert "Only the link in the customer's mail" in placed.notices[0].hint


def test_a_change_under_a_known_number_is_told(
    client: BetakomClient, server: ScriptedServer, vault: MemoryVault
) -> None:
    server.script = answering(ANSWER, REPLAY)
    place(client)
    for _ in range(2):
        placed = place(client, changed(total_price_eur=500))
        assert codes(placed) == ["known_with_other_data"]
        assert placed.carrier_order_id == ORDER_ID
        assert placed.notices[0].title == ("Betakom already has PO-1001 as its order 4711: your change was not sent")
        assert "new number" in placed.notices[0].hint
    assert codes(place(client)) == []


def test_a_change_after_a_lost_answer_may_have_arrived(client: BetakomClient, server: ScriptedServer) -> None:
    server.script = answering(http(500), http(500), REPLAY)
    for order in (ORDER, changed(total_price_eur=500)):
        with pytest.raises(OutcomeUnknown):
            place(client, order)
    assert codes(place(client)) == ["known_not_compared"]
    assert codes(place(client)) == ["known_not_compared"]


def test_a_number_that_this_station_never_sent(client: BetakomClient, server: ScriptedServer) -> None:
    server.script = answering(REPLAY)
    assert codes(place(client)) == ["known_not_compared"]
    assert codes(place(client)) == ["known_not_compared"]


@pytest.mark.parametrize("mark", ["1", '"true"', "true"])
def test_marks_of_a_replay(client: BetakomClient, server: ScriptedServer, mark: str) -> None:
    server.script = answering(http(200, f'{{"data": {{"id": 4711, "token": "T", "replay": {mark}}}}}'.encode()))
    assert codes(place(client)) == ["known_not_compared"]


@pytest.mark.parametrize("mark", ["0", '"false"', "false", "null", "[]"])
def test_marks_of_a_new_order(client: BetakomClient, server: ScriptedServer, mark: str) -> None:
    server.script = answering(http(200, f'{{"id": 4711, "token": "T", "replay": {mark}}}'.encode()))
    assert codes(place(client)) == []


def test_what_was_refused_is_forgotten(client: BetakomClient, server: ScriptedServer, vault: MemoryVault) -> None:
    server.script = answering(http(400, b'{"error": "no"}'))
    with pytest.raises(Refused):
        place(client)
    assert vault.kept == {}
    server.script = answering(ANSWER, REPLAY)
    place(client, changed(total_price_eur=500))
    assert codes(place(client, changed(total_price_eur=500))) == []


def test_a_new_number_is_a_new_order(client: BetakomClient, server: ScriptedServer) -> None:
    place(client)
    place(client, key=KEY[:-1] + "2")
    assert json.loads(server.asked[1].body)["partnerOrderId"] == "PO-1001-2"


def test_a_locked_keyring_stops_it_before_it_leaves(server: ScriptedServer, transport: Transport) -> None:
    with pytest.raises(CredentialMissing):
        place(made(server, transport, ClosedVault(0)))
    assert server.asked == []


def test_a_keyring_that_closes_meanwhile_loses_no_order(server: ScriptedServer, transport: Transport) -> None:
    placed = place(made(server, transport, ClosedVault(1)))
    assert placed.carrier_order_id == ORDER_ID
    assert codes(placed) == ["token_not_kept"]


# --- refusals ---------------------------------------------------------------------------------------------------------------


def refused(client: BetakomClient, server: ScriptedServer, answer: bytes) -> Refused:
    server.script = answering(answer)
    with pytest.raises(Refused) as caught:
        place(client)
    return caught.value


@pytest.mark.parametrize(
    "body",
    [
        b'[{"message": "must be > 0", "path": "totalPriceEur"}]',
        b'{"error": "Validation failed: totalPriceEur must be > 0"}',
        b'{"error": {"issues": [{"path": ["totalPriceEur"], "message": "must be > 0"}]}}',
        b'{"errors": {"totalPriceEur": ["must be > 0"]}}',
        b"totalPriceEur must be > 0",
    ],
)
@pytest.mark.parametrize("status", [400, 422])
def test_a_field_that_betakom_does_not_take(
    client: BetakomClient, server: ScriptedServer, status: int, body: bytes
) -> None:
    problem = refused(client, server, http(status, body)).problem
    assert (problem.code, problem.field) == ("price_wrong", "extras.betakom.total_price_eur")
    assert problem.title == "Betakom does not take this price"
    assert problem.hint.startswith("Nothing was ordered. Betakom says: “")
    assert "must be > 0" in problem.hint


def test_a_refusal_without_words(client: BetakomClient, server: ScriptedServer) -> None:
    problem = refused(client, server, http(400)).problem
    assert (problem.title, problem.hint) == ("Betakom does not take the order as it is", "Nothing was ordered.")


def test_a_signature_that_is_not_taken(client: BetakomClient, server: ScriptedServer) -> None:
    for status in (401, 403):
        problem = refused(client, server, http(status, b'{"error": "Invalid signature"}')).problem
        assert (problem.code, problem.blame) == ("key_refused", Blame.OFFICE)
        assert "partner id and secret" in problem.hint
        assert "Invalid signature" in problem.hint


@pytest.mark.parametrize(("seconds", "word"), [(-900, "ahead of"), (900, "behind")])
def test_a_clock_that_is_wrong(client: BetakomClient, server: ScriptedServer, seconds: int, word: str) -> None:
    date = format_datetime(datetime.now(UTC) + timedelta(seconds=seconds), usegmt=True)
    problem = refused(client, server, http(401, b"", headers={"Date": date})).problem
    assert problem.code == "clock_wrong"
    assert word in problem.title
    assert "set the clock" in problem.hint
    near = format_datetime(datetime.now(UTC) + timedelta(seconds=seconds / 4), usegmt=True)
    assert refused(client, server, http(401, b"", headers={"Date": near})).problem.code == "key_refused"


def test_too_big_for_betakom(client: BetakomClient, server: ScriptedServer) -> None:
    problem = refused(client, server, http(413, b"Payload too large")).problem
    assert (problem.code, problem.title) == ("too_big", "The order is too big for Betakom")


def test_too_many_for_betakom(client: BetakomClient, server: ScriptedServer) -> None:
    problem = refused(client, server, http(429, b"", headers={"Retry-After": "12"})).problem
    assert problem.code == "slow_down"
    assert "12 s" in problem.hint
    assert len(server.asked) == 1


def test_another_service_at_the_address(client: BetakomClient, server: ScriptedServer) -> None:
    assert refused(client, server, http(404, b"")).problem.code == "wrong_address"


@pytest.mark.parametrize("status", [408, 409])
def test_what_may_be_a_conflict_is_in_doubt(client: BetakomClient, server: ScriptedServer, status: int) -> None:
    server.script = answering(http(status, b"{}"))
    with pytest.raises(OutcomeUnknown):
        place(client)


# --- decisions --------------------------------------------------------------------------------------------------------------


def with_token(vault: MemoryVault, token: str = TOKEN) -> None:
    vault.write(f"order-{ORDER_ID}-token", SecretStr(token))


@pytest.mark.parametrize("act", ["fulfil", "decline"])
@pytest.mark.parametrize(
    ("answer", "said"),
    [
        (http(200, b'{"status": "confirmed"}'), "confirmed"),
        (http(204), ""),
        (http(200, b"<title>Danke 4711</title>", kind="text/html"), "Danke 4711"),
        (http(200, b"[]"), ""),
        (http(200, b"ok", kind="text/plain"), "ok"),
    ],
)
def test_decisions(
    client: BetakomClient, server: ScriptedServer, vault: MemoryVault, act: str, answer: bytes, said: str
) -> None:
    with_token(vault, "a/b+c &=ü")
    server.script = answering(answer)
    decided = getattr(client, act)(ORDER_ID)
    assert decided.decision is (Decision.FULFILLED if act == "fulfil" else Decision.DECLINED)
    assert (decided.carrier_order_id, decided.said) == (ORDER_ID, said)
    (asked,) = server.asked
    path = "fulfill" if act == "fulfil" else "decline"
    assert (asked.method, asked.body) == ("POST", b"")
    assert asked.target == f"/api/v1/partners/orders/4711/{path}?token=a%2Fb%2Bc+%26%3D%C3%BC"
    assert not {"x-betakom-signature", "x-partner-id"} & set(asked.headers)


@pytest.mark.parametrize("act", ["fulfil", "decline", "decision_page"])
def test_a_missing_token(client: BetakomClient, server: ScriptedServer, act: str) -> None:
    with pytest.raises(CredentialMissing) as caught:
        getattr(client, act)(ORDER_ID)
    assert caught.value.problem.code == "token_missing"
    assert "Only the link in the customer's mail" in caught.value.problem.hint
    assert server.asked == []


@pytest.mark.parametrize("act", ["fulfil", "decline", "decision_page"])
@pytest.mark.parametrize(
    ("status", "code"), [(401, "token_refused"), (403, "token_refused"), (404, "not_found"), (400, "refused")]
)
def test_decisions_that_are_refused(
    client: BetakomClient, server: ScriptedServer, vault: MemoryVault, act: str, status: int, code: str
) -> None:
    with_token(vault)
    server.script = answering(http(status, json.dumps({"error": f"token {TOKEN} is wrong"}).encode()))
    with pytest.raises(Refused) as caught:
        getattr(client, act)(ORDER_ID)
    assert caught.value.problem.code == code
    assert TOKEN not in caught.value.problem.hint + caught.value.detail
    assert "[hidden]" in caught.value.problem.hint
    assert kept_tokens(vault)


def test_a_decision_is_never_sent_twice(client: BetakomClient, server: ScriptedServer, vault: MemoryVault) -> None:
    with_token(vault)
    server.script = answering(http(503, headers={"Retry-After": "0"}))
    with pytest.raises(OutcomeUnknown):
        client.fulfil(ORDER_ID)
    assert len(server.asked) == 1


def test_the_page(client: BetakomClient, server: ScriptedServer, vault: MemoryVault) -> None:
    with_token(vault)
    body = (
        f"<html><head><title>Auftrag &amp; mehr</title><style>p{{}}</style></head><body><h1>Auftrag 4711</h1>"
        f"<script>var t='{TOKEN}'</script><p>480 EUR<br>Berlin</p><form action='?token={TOKEN}'>"
        f"<input value='{TOKEN}'><button>Bestätigen</button></form>{TOKEN}</body></html>"
    )
    server.script = answering(http(200, body.encode(), kind="text/html; charset=utf-8"))
    shown = client.decision_page(ORDER_ID)
    assert shown.title == "Auftrag & mehr"
    assert shown.text.splitlines() == ["Auftrag 4711", "480 EUR", "Berlin", "Bestätigen", "[hidden]"]
    assert shown.url.get_secret_value() == f"{server.url}/api/v1/partners/orders/4711/fulfill?token={TOKEN}"
    assert TOKEN not in repr(shown) + shown.model_dump_json()
    assert server.asked[0].method == "GET"


def test_what_is_no_page(client: BetakomClient, server: ScriptedServer, vault: MemoryVault) -> None:
    with_token(vault)
    for answer in (http(200, b"{}"), http(200, b" ", kind="text/html")):
        server.script = answering(answer)
        with pytest.raises(Unreachable) as caught:
            client.decision_page(ORDER_ID)
        assert caught.value.problem.code == "unreadable_answer"


def test_numbers_stay_in_their_place(client: BetakomClient, server: ScriptedServer, vault: MemoryVault) -> None:
    vault.write("order-../x?y-token", SecretStr("T"))
    client.decline("../x?y")
    assert server.asked[0].target == "/api/v1/partners/orders/..%2Fx%3Fy/decline?token=T"


# --- secrets ----------------------------------------------------------------------------------------------------------------


def test_nothing_secret_shows_anywhere(
    client: BetakomClient, server: ScriptedServer, vault: MemoryVault, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)

    def echo(connection: Any, asked: Asked) -> None:
        echoed = f"{asked.target} {asked.headers} {SECRET} {TOKEN}"
        connection.sendall(http(400, json.dumps({"error": echoed, "token": TOKEN}).encode()))

    with_token(vault)
    server.script = echo
    shown = [repr(client)]
    for act in (lambda: place(client), lambda: client.fulfil(ORDER_ID), lambda: client.decision_page(ORDER_ID)):
        with pytest.raises(Refused) as caught:
            act()
        shown += [repr(caught.value), caught.value.detail, repr(caught.value.problems)]
    signatures = [asked.headers["x-betakom-signature"] for asked in server.asked[:1]]
    shown += [caplog.text, *(repr(record.__dict__) for record in caplog.records)]
    for secret in (SECRET, TOKEN, *signatures):
        assert secret not in "\n".join(shown)


# --- the connection check -----------------------------------------------------------------------------------------------------


def words(client: BetakomClient) -> list[str]:
    return [f"{step.result} {step.title}" for step in client.check_connection(None)]


def date_in(seconds: int) -> dict[str, str]:
    return {"Date": format_datetime(datetime.now(UTC) + timedelta(seconds=seconds), usegmt=True)}


def test_a_check_asks_once_and_changes_nothing(client: BetakomClient, server: ScriptedServer) -> None:
    server.script = answering(http(401, b"", headers=date_in(0)))
    assert words(client) == [
        "ok Name found",
        "ok No TLS",
        "ok Betakom answers",
        "ok Clock right",
        "ok Signs as documented",
        "look Secret not tried",
    ]
    (asked,) = server.asked
    assert (asked.method, asked.target) == ("GET", "/api/v1/partners/orders/0/fulfill")
    assert "x-betakom-signature" not in asked.headers


@pytest.mark.parametrize(
    ("seconds", "result"), [(0, CheckResult.OK), (100, CheckResult.LOOK), (900, CheckResult.FAILED)]
)
def test_a_clock_decides_over_signatures(
    client: BetakomClient, server: ScriptedServer, seconds: int, result: CheckResult
) -> None:
    server.script = answering(http(404, b"", headers=date_in(seconds)))
    clock = client.check_connection(None)[3]
    assert clock.result is result
    assert ("refuses more than 300 s" in clock.detail) is (result is CheckResult.FAILED)


def test_what_else_a_check_can_find(server: ScriptedServer, transport: Transport, vault: MemoryVault) -> None:
    server.script = answering(http(200, b"<html>", kind="text/html"))
    own = made(server, transport, vault, digest="sha512")
    assert words(own)[2:5] == ["look Something answers", "look Clock not compared", "look Signs in its own way"]
    assert words(made(server, transport, vault, secret_form="base64", secret="AAAA"))[4] == "look Signs in its own way"
    server.script = answering(http(500))
    assert words(own)[2:] == ["failed Betakom has a fault of its own"]
    assert words(BetakomClient(settings(base_url="https://betakom.invalid"), transport, vault)) == [
        "failed Name not found"
    ]
