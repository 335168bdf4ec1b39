"""parcelLab's calls against a server on a real socket: addresses, headers, bodies, ends."""

import json
import logging
import ssl
import traceback
from collections.abc import Iterator
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest

from app.connectorkit.transport import Transport
from app.connectors.parcellab import CONNECTOR, wire
from app.connectors.parcellab.client import ParcelLabClient
from app.connectors.parcellab.options import OrderIdKind
from app.domain.accounts import CheckResult
from app.domain.errors import Blame, InvalidInput, OutcomeUnknown, Refused, StationError, Unreachable
from app.domain.ports import AnnouncesOrders, ChecksConnection, ListsOrders, PlacesOrders, ReadsOrders, RecordsOrders
from app.domain.records import RecordState
from tests.connectors.parcellab.parcellab_examples import (
    ANNOUNCEMENT,
    RECORD,
    THREE_PARCELS,
    TOKEN,
    answer_to,
    document,
    settings,
    text,
)
from tests.fakes.scripted_server import ScriptedServer, answering, http, serving

UUID = "5f3b8c6e-9f0a-4a8e-9e7d-5e4f5a6b7c8d"
NO_BODY = http(204)


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


def made(server: ScriptedServer, transport: Transport, **options: Any) -> ParcelLabClient:
    return ParcelLabClient(settings(base_url=server.url, **options), transport)


@pytest.fixture
def client(server: ScriptedServer, transport: Transport) -> ParcelLabClient:
    return made(server, transport)


def sample(name: str, status: int = 200, **changes: Any) -> bytes:
    return http(status, json.dumps({**document(name), **changes}).encode())


def results(*successes: bool) -> list[dict[str, Any]]:
    return [{"type": "add_tracking", "result": {"success": success, "message": "said"}} for success in successes]


def info(*numbers: str) -> bytes:
    return sample("info_answer", trackings=[{"tracking_number": number, "courier": "c"} for number in numbers])


def test_abilities(client: ParcelLabClient) -> None:
    for port in (AnnouncesOrders, RecordsOrders, ListsOrders, ReadsOrders, ChecksConnection):
        assert isinstance(client, port)
    # It carries nothing: nobody can book a delivery there.
    assert not isinstance(client, PlacesOrders)
    assert client.record is wire.OrderRecord
    assert CONNECTOR.extras is wire.Extras


# --- announcing -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("status", [200, 201, 202])
def test_announce(client: ParcelLabClient, server: ScriptedServer, status: int) -> None:
    server.script = answering(sample("order_answer", status))
    told = client.announce(ANNOUNCEMENT)
    assert (told.state, told.order_id) == (RecordState.DONE, UUID)
    (asked,) = server.asked
    assert (asked.method, asked.target) == ("PUT", "/v4/track/orders/")
    assert asked.headers["authorization"] == f"Parcellab-API-Token {TOKEN}"
    assert asked.headers["content-type"] == "application/json"
    assert json.loads(asked.body)["mutations"][0]["tracking"]["tracking_number"] == "12345"


def test_announce_partly(client: ParcelLabClient, server: ScriptedServer) -> None:
    server.script = answering(sample("order_answer", mutations=results(True, False, True)))
    told = client.announce(THREE_PARCELS)
    assert told.state is RecordState.PARTLY
    assert [parcel.taken for parcel in told.parcels] == [True, False, True]
    assert [problem.field for problem in told.problems] == ["parcels.1.identifier"]
    assert len(server.asked) == 1


@pytest.mark.parametrize("write", [NO_BODY, http(200), http(201, b" \n")], ids=["204", "200", "201"])
def test_without_a_body_the_info_is_read(client: ParcelLabClient, server: ScriptedServer, write: bytes) -> None:
    server.script = answering(write, info("12345"))
    told = client.announce(ANNOUNCEMENT)
    assert (told.state, told.order_id, told.parcels[0].taken) == (RecordState.DONE, UUID, True)
    put, look = server.asked
    assert (put.method, look.method) == ("PUT", "GET")
    parts = urlsplit(look.target)
    assert parts.path == "/v4/track/orders/info/"
    assert parse_qs(parts.query) == {"account": ["12345"], "order_number": ["NJ12345"]}


@pytest.mark.parametrize(
    "look", [http(404), http(200), http(200, b"{}"), http(500), http(200, b"<html>", kind="text/html"), http(403)]
)
def test_accepted_and_not_visible_yet(client: ParcelLabClient, server: ScriptedServer, look: bytes) -> None:
    server.script = answering(NO_BODY, look)
    told = client.announce(ANNOUNCEMENT)
    assert (told.state, told.order_id, told.parcels[0].taken) == (RecordState.ACCEPTED, "", None)


def test_a_body_without_results_is_looked_after(client: ParcelLabClient, server: ScriptedServer) -> None:
    server.script = answering(sample("order_answer", mutations=[]), info("12345"))
    told = client.announce(ANNOUNCEMENT)
    assert (told.state, told.order_id) == (RecordState.DONE, UUID)


@pytest.mark.parametrize("body", [b"{}", b"[]", b"true", b'{"detail": "fine"}', answer_to("another order")])
def test_an_answer_about_nothing_is_in_doubt(client: ParcelLabClient, server: ScriptedServer, body: bytes) -> None:
    server.script = answering(http(200, body))
    with pytest.raises(OutcomeUnknown) as caught:
        client.announce(ANNOUNCEMENT)
    assert caught.value.problem.code == "unreadable_answer"
    assert len(server.asked) == 1


def test_nothing_leaves_without_a_courier_code(server: ScriptedServer, transport: Transport) -> None:
    client = made(server, transport, couriers="")
    for tell in (client.announce, client.announce_again):
        with pytest.raises(InvalidInput):
            tell(ANNOUNCEMENT)
    assert server.asked == []


def test_again_leaves_out_what_is_there(client: ParcelLabClient, server: ScriptedServer) -> None:
    server.script = answering(info("67890"), sample("order_answer", mutations=results(True, False)))
    told = client.announce_again(THREE_PARCELS)
    look, put = server.asked
    assert (look.method, put.method) == ("GET", "PUT")
    sent = json.loads(put.body)
    assert [entry["tracking"]["tracking_number"] for entry in sent["mutations"]] == ["12345", "24680"]
    assert sent["has_multiple_shipments"] is True
    assert [(parcel.identifier, parcel.taken) for parcel in told.parcels] == [
        ("12345", True),
        ("67890", True),
        ("24680", False),
    ]
    assert [problem.field for problem in told.problems] == ["parcels.2.identifier"]


def test_again_with_everything_there_writes_nothing(client: ParcelLabClient, server: ScriptedServer) -> None:
    server.script = answering(info("12345", "67890", "24680"))
    assert client.announce_again(THREE_PARCELS).state is RecordState.DONE
    assert [asked.method for asked in server.asked] == ["GET"]


@pytest.mark.parametrize("look", [http(404), http(200), http(200, b"{}")])
def test_again_where_nothing_is_there(client: ParcelLabClient, server: ScriptedServer, look: bytes) -> None:
    server.script = answering(look, sample("order_answer"))
    assert client.announce_again(ANNOUNCEMENT).state is RecordState.DONE
    assert len(json.loads(server.asked[1].body)["mutations"]) == 1


def test_again_does_not_write_when_reading_failed(client: ParcelLabClient, server: ScriptedServer) -> None:
    server.script = answering(http(500))
    with pytest.raises(Unreachable):
        client.announce_again(ANNOUNCEMENT)
    assert len(server.asked) == 1


def test_complaints_about_parcels_that_were_told_again(client: ParcelLabClient, server: ScriptedServer) -> None:
    complaint = {
        "code": "invalid",
        "detail": "Belongs to another order.",
        "attr": "mutations.1.tracking.tracking_number",
    }
    refusal = http(400, json.dumps({"type": "client_error", "errors": [complaint]}).encode())
    server.script = answering(info("67890"), refusal)
    with pytest.raises(Refused) as caught:
        client.announce_again(THREE_PARCELS)
    assert caught.value.problem.field == "parcels.2.identifier"


def test_announced(client: ParcelLabClient, server: ScriptedServer) -> None:
    server.script = answering(info("12345"))
    told = client.announced(THREE_PARCELS)
    assert (told.state, told.order_id) == (RecordState.ACCEPTED, UUID)
    assert [parcel.taken for parcel in told.parcels] == [True, None, None]
    server.script = answering(http(404))
    with pytest.raises(Refused) as caught:
        client.announced(ANNOUNCEMENT)
    assert caught.value.problem.code == "not_found"
    server.script = answering(sample("info_answer", order_number="another"))
    with pytest.raises(Unreachable):
        client.announced(ANNOUNCEMENT)


def test_the_client_key_narrows_the_look_up(server: ScriptedServer, transport: Transport) -> None:
    server.script = answering(info("12345"))
    made(server, transport, client_key="mybrand-a.com").announced(ANNOUNCEMENT)
    assert "client_key=mybrand-a.com" in server.asked[0].target


# --- records --------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("status", "created"), [(200, False), (201, True), (202, None)])
def test_put_record(client: ParcelLabClient, server: ScriptedServer, status: int, created: bool | None) -> None:
    server.script = answering(http(status, answer_to("WEB-2026-00871")))
    done = client.put_record(RECORD)
    assert (done.state, done.order_id, done.created) == (RecordState.DONE, UUID, created)
    (asked,) = server.asked
    assert (asked.method, asked.target) == ("PUT", "/v4/track/orders/")
    assert json.loads(asked.body) == {"account": 12345, **RECORD}


def test_create_record(client: ParcelLabClient, server: ScriptedServer) -> None:
    server.script = answering(http(201, answer_to("WEB-2026-00871")))
    assert client.create_record(RECORD).created is True
    assert [(asked.method, asked.target) for asked in server.asked] == [("POST", "/v4/track/orders/")]


@pytest.mark.parametrize("verb", ["put_record", "create_record"])
def test_a_record_without_a_body_is_looked_after(client: ParcelLabClient, server: ScriptedServer, verb: str) -> None:
    server.script = answering(NO_BODY, sample("info_answer", order_number="WEB-2026-00871"))
    assert getattr(client, verb)(RECORD).state is RecordState.DONE
    server.script = answering(NO_BODY, http(404))
    done = getattr(client, verb)(RECORD)
    assert (done.state, done.created, done.order_id) == (RecordState.ACCEPTED, None, "")


def test_refusals_of_a_record_stand_at_its_fields(client: ParcelLabClient, server: ScriptedServer) -> None:
    server.script = answering(http(400, text("refusal_answer").encode()))
    with pytest.raises(Refused) as caught:
        client.put_record(RECORD)
    first, second = caught.value.problems
    assert (first.field, first.code) == ("recipient_email", "email_wrong")
    assert second.field == "mutations.0.line_items.0.quantity_to_cancel"
    assert "Only 2 available" in second.hint
    server.script = answering(http(400, text("early_refusal_answer").encode()))
    with pytest.raises(Refused) as caught:
        client.put_record(RECORD)
    assert "external_id or order_number is required." in caught.value.problem.hint


def test_refusals_of_an_announcement_stand_at_the_order(client: ParcelLabClient, server: ScriptedServer) -> None:
    server.script = answering(http(400, text("refusal_answer").encode()))
    with pytest.raises(Refused) as caught:
        client.announce(ANNOUNCEMENT)
    assert [problem.field for problem in caught.value.problems] == ["recipient.email", "parcels.0.identifier"]


@pytest.mark.parametrize(
    ("status", "code"), [(401, "key_refused"), (403, "not_allowed"), (404, "wrong_address"), (413, "refused")]
)
def test_who_has_to_look(client: ParcelLabClient, server: ScriptedServer, status: int, code: str) -> None:
    server.script = answering(http(status, b'{"detail": "You may not."}'))
    with pytest.raises(Refused) as caught:
        client.announce(ANNOUNCEMENT)
    assert caught.value.problem.code == code
    assert (caught.value.problem.blame is Blame.OFFICE) is (code != "refused")


@pytest.mark.parametrize("status", [301, 302, 307, 308])
def test_a_missing_slash_is_never_followed(client: ParcelLabClient, server: ScriptedServer, status: int) -> None:
    server.script = answering(http(status, headers={"Location": f"{server.url}/v4/track/orders/x/"}))
    for verb in (lambda: client.announce(ANNOUNCEMENT), client.list_orders):
        with pytest.raises(StationError):
            verb()
    assert len(server.asked) == 2


# --- reading --------------------------------------------------------------------------------------------------------------


def test_list(client: ParcelLabClient, server: ScriptedServer) -> None:
    server.script = answering(sample("list_answer"))
    page = client.list_orders()
    assert server.asked[0].target == "/v4/track/orders/"
    client.list_orders(page.next, "-order_date")
    assert server.asked[1].target == "/v4/track/orders/?cursor=cD0yMDI2LTAyLTEy&ordering=-order_date"
    server.script = answering(http(200, json.dumps(document("list_answer")["results"]).encode()))
    assert len(client.list_orders().orders) == 2
    server.script = answering(http(200, b"[]"))
    assert client.list_orders().orders == ()


def test_a_cursor_that_is_gone(client: ParcelLabClient, server: ScriptedServer) -> None:
    server.script = answering(http(404, b'{"detail": "Invalid cursor"}'))
    with pytest.raises(Refused) as caught:
        client.list_orders("old")
    assert caught.value.problem.code == "not_found"
    with pytest.raises(Refused) as caught:
        client.list_orders()
    assert caught.value.problem.code == "wrong_address"


def test_read_order(client: ParcelLabClient, server: ScriptedServer) -> None:
    server.script = answering(sample("order_by_id_answer"))
    assert client.read_order(UUID).reference == "WEB-2026-00871"
    assert client.read_record(UUID).fields["order_currency"] == "EUR"
    assert {asked.target for asked in server.asked} == {f"/v4/track/orders/{UUID}/"}


@pytest.mark.parametrize("number", ["A/1", "A.1", "..", "info", "information-1", "info/"])
def test_what_an_address_does_not_take_is_looked_up(server: ScriptedServer, transport: Transport, number: str) -> None:
    client = made(server, transport, order_id_kind=OrderIdKind.ORDER_NUMBER)
    server.script = answering(sample("info_answer", order_number=number))
    assert client.read_order(number).reference == number
    parts = urlsplit(server.asked[0].target)
    assert parts.path == "/v4/track/orders/info/"
    assert parse_qs(parts.query)["order_number"] == [number]


@pytest.mark.parametrize(("number", "path"), [("A 1", "A%201"), ("#1?x=y", "%231%3Fx%3Dy"), ("Ø", "%C3%98")])
def test_an_address_is_one_segment(client: ParcelLabClient, server: ScriptedServer, number: str, path: str) -> None:
    server.script = answering(sample("order_by_id_answer"))
    client.read_order(number)
    assert server.asked[0].target == f"/v4/track/orders/{path}/"


def test_an_order_without_a_number_is_not_asked_for(client: ParcelLabClient, server: ScriptedServer) -> None:
    with pytest.raises(InvalidInput):
        client.read_order(" ")
    assert server.asked == []


def test_a_web_page_knows_nothing_of_orders(client: ParcelLabClient, server: ScriptedServer) -> None:
    server.script = answering(http(404, b"<html>", kind="text/html"))
    for ask in (lambda: client.read_order("1"), lambda: client.announced(ANNOUNCEMENT)):
        with pytest.raises(Unreachable):
            ask()


# --- the account ----------------------------------------------------------------------------------------------------------


def test_requests_are_kept_apart(client: ParcelLabClient, server: ScriptedServer, pauses: list[float]) -> None:
    server.script = answering(http(200, b"[]"))
    for _ in range(5):
        client.list_orders()
    # Two at once, then two in each second that follows; the line itself takes a part of that time.
    assert len(pauses) == 3
    assert max(pauses) <= 2.0


def check(client: ParcelLabClient) -> list[tuple[CheckResult, str, str]]:
    return [(step.result, step.title, step.detail) for step in client.check_connection(None)[2:]]


def test_a_check_that_finds_nothing(client: ParcelLabClient, server: ScriptedServer, transport: Transport) -> None:
    server.script = answering(sample("list_answer"))
    steps = check(client)
    assert [step[1] for step in steps] == ["Token accepted", "Recipients get messages", "Clock not compared"]
    assert [asked.method for asked in server.asked] == ["GET"]
    assert check(made(server, transport, notifications_inactive=True))[1][0] is CheckResult.OK
    server.script = answering(http(200, b"[]"))
    assert check(client)[0][1] == "Token accepted"


@pytest.mark.parametrize(
    ("form", "next_form"), [("as_pasted", "Base64"), ("base64", "Bearer"), ("bearer", "As pasted")]
)
def test_a_check_offers_the_next_form(server: ScriptedServer, transport: Transport, form: str, next_form: str) -> None:
    server.script = answering(http(401, b'{"detail": "Invalid token."}'))
    result, title, detail = check(made(server, transport, token_form=form))[0]
    assert (result, title) == (CheckResult.FAILED, "Token not accepted")
    assert f"try “{next_form}”" in detail
    assert len(server.asked) == 1


@pytest.mark.parametrize(
    ("answer", "title"),
    [
        (http(403), "Token known, orders not readable"),
        (http(404), "Not parcelLab"),
        (http(200, b"<html>", kind="text/html"), "Not parcelLab"),
        (http(200, b'{"orders": 1}'), "Not parcelLab"),
        (http(500), "parcelLab has a fault of its own"),
    ],
)
def test_what_a_check_can_find(client: ParcelLabClient, server: ScriptedServer, answer: bytes, title: str) -> None:
    server.script = answering(answer)
    assert check(client)[0][1] == title


@pytest.mark.parametrize("form", ["as_pasted", "base64", "bearer"])
def test_the_token_shows_nowhere(
    server: ScriptedServer, transport: Transport, form: str, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    client = made(server, transport, token_form=form)
    header = settings(token_form=form).authorization().get_secret_value()
    encoded = settings().encoded_token().get_secret_value()
    echo = {"type": "client_error", "errors": [{"detail": f"what is {header}", "attr": f"{TOKEN} {encoded}"}]}
    server.script = answering(http(400, json.dumps(echo).encode()))
    shown = []
    for verb in (
        lambda: client.announce(ANNOUNCEMENT),
        lambda: client.put_record(RECORD),
        lambda: client.read_order("1"),
    ):
        with pytest.raises(Refused) as caught:
            verb()
        error = caught.value
        shown += [*traceback.format_exception(error), repr(error), error.detail, repr(error.problems), repr(client)]
    shown += [caplog.text, *(repr(record.__dict__) for record in caplog.records)]
    assert server.asked[0].headers["authorization"] == header
    for secret in (TOKEN, encoded):
        assert secret not in "\n".join(shown)
