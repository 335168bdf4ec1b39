"""Trans.eu's calls against a server on a real socket."""

import json
import socket
import threading
from datetime import datetime, timedelta
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest

from app.connectors.transeu.amendment import Amendment, Payment
from app.domain.amendments import AmendmentBasis, ChangeKind
from app.domain.errors import InvalidInput, OutcomeUnknown, Problem, Refused, StationError, Unreachable
from app.domain.ports import (
    AmendsOrders,
    CarrierOrderQuery,
    ChecksConnection,
    ReadsOrders,
    ReportsStatus,
    SearchesOrders,
    SignsIn,
)
from tests.connectors.transeu.conftest import NOW, Make
from tests.fakes.scripted_server import Asked, ScriptedServer, answering, http, resetting
from tests.fakes.transeu_examples import ACCESS, API_KEY, DRAFT_ID, EXAMPLE, ORDER_ID, document, text

AMENDMENTS = f"/ext/orders-api/v1/orders/{ORDER_ID}/amendments"
DRAFTS = f"/ext/orders-api/v2/{ORDER_ID}/amendment/draft"


def sample(name: str, status: int = 200) -> bytes:
    return http(status, text(name).encode())


def unread(moment: datetime = NOW) -> AmendmentBasis:
    return AmendmentBasis(order_id=ORDER_ID, read_at=moment, readable=False, terms=Amendment())


def by_path(server: ScriptedServer, answers: dict[str, bytes]) -> None:
    """Answer by what the path ends in."""

    def script(connection: socket.socket, asked: Asked) -> None:
        path = urlsplit(asked.target).path
        connection.sendall(next(answer for end, answer in answers.items() if path.endswith(end)))

    server.script = script


def test_abilities(make: Make) -> None:
    client = make()
    for port in (SignsIn, AmendsOrders, SearchesOrders, ReadsOrders, ReportsStatus, ChecksConnection):
        assert isinstance(client, port)
    assert client.amendment_model is Amendment


def test_an_amendment_draft_to_the_letter(make: Make, server: ScriptedServer) -> None:
    server.script = answering(sample("amendment_draft_answer", 201))
    answer = make().amend(unread(), EXAMPLE)
    (asked,) = server.asked
    assert (asked.method, asked.target) == ("POST", DRAFTS)
    assert asked.headers["authorization"] == f"Bearer {ACCESS}"
    assert asked.headers["api-key"] == API_KEY
    assert asked.headers["content-type"] == asked.headers["accept"] == "application/json"
    assert json.loads(asked.body) == document("amendment_draft_request")
    assert answer.draft_id == DRAFT_ID
    assert answer.words == f"Draft accepted by Trans.eu (id {DRAFT_ID})"
    assert "changed" not in answer.words
    assert answer.problem is None
    assert answer.notes == ()


def test_an_order_s_number_stays_one_step_of_the_path(make: Make, server: ScriptedServer) -> None:
    server.script = answering(sample("amendment_draft_answer"))
    for number, written in (("a/b?c#d", "a%2Fb%3Fc%23d"), ("..", "%2E%2E")):
        make().amend(unread().model_copy(update={"order_id": number}), EXAMPLE)
        assert server.asked[-1].target == f"/ext/orders-api/v2/{written}/amendment/draft"


def test_an_answer_that_names_another_order_is_noted(make: Make, server: ScriptedServer) -> None:
    server.script = answering(sample("amendment_draft_answer"))
    answer = make().amend(unread().model_copy(update={"order_id": "17"}), EXAMPLE)
    assert answer.notes == (f"Trans.eu's answer names another order: {ORDER_ID}",)


@pytest.mark.parametrize("status", [200, 201, 202])
def test_any_2xx_with_an_id_is_a_draft(make: Make, server: ScriptedServer, status: int) -> None:
    server.script = answering(sample("amendment_draft_answer", status))
    assert make().amend(unread(), EXAMPLE).draft_id == DRAFT_ID


@pytest.mark.parametrize("answer", [http(204), http(200, b"{}"), http(200, b'{"id": null}'), http(201, b'{"id": ""}')])
def test_without_an_id_nobody_knows(make: Make, server: ScriptedServer, answer: bytes) -> None:
    server.script = answering(answer)
    with pytest.raises(OutcomeUnknown) as caught:
        make().amend(unread(), EXAMPLE)
    assert caught.value.problem.code == "unreadable_answer"


@pytest.mark.parametrize("status", [408, 409, 424])
def test_what_may_have_been_done_is_in_doubt(make: Make, server: ScriptedServer, status: int) -> None:
    server.script = answering(http(status, b'{"detail": "busy"}'))
    with pytest.raises(OutcomeUnknown):
        make().amend(unread(), EXAMPLE)
    assert len(server.asked) == 1


def test_the_two_steps(make: Make, server: ScriptedServer) -> None:
    by_path(server, {"/draft": sample("amendment_draft_answer"), "/amendments": http(204)})
    answer = make(amendment_mode="draft_then_amendment").amend(unread(), EXAMPLE)
    assert [asked.target for asked in server.asked] == [DRAFTS, AMENDMENTS]
    assert json.loads(server.asked[1].body) == {**document("amendment_draft_request"), "id": DRAFT_ID}
    assert (answer.draft_id, answer.problem) == (DRAFT_ID, None)
    assert answer.words == f"Amendment accepted by Trans.eu (id {DRAFT_ID}); the carrier has yet to agree"


def test_a_refused_second_step_leaves_the_draft(make: Make, server: ScriptedServer) -> None:
    by_path(server, {"/draft": sample("amendment_draft_answer"), "/amendments": sample("refusal_answer", 422)})
    answer = make(amendment_mode="draft_then_amendment").amend(unread(), EXAMPLE)
    assert answer.draft_id == DRAFT_ID
    assert answer.problem is not None
    assert answer.problem.field == "spots.1.address.postal_code"
    assert answer.words.endswith("the step after it did not go through")


def test_a_lost_second_step_names_the_draft(make: Make, server: ScriptedServer) -> None:
    by_path(server, {"/draft": sample("amendment_draft_answer"), "/amendments": http(500)})
    with pytest.raises(OutcomeUnknown) as caught:
        make(amendment_mode="draft_then_amendment").amend(unread(), EXAMPLE)
    assert caught.value.problem.hint.startswith(f"The draft {DRAFT_ID} was accepted.")


@pytest.mark.parametrize(
    ("body", "named"), [(http(204), ""), (http(200, b"{}"), ""), (http(200, b'{"id": "17", "x": 1}'), "17")]
)
def test_the_other_call_alone(make: Make, server: ScriptedServer, body: bytes, named: str) -> None:
    server.script = answering(body)
    answer = make(amendment_mode="amendment_only").amend(unread(), EXAMPLE)
    (asked,) = server.asked
    assert asked.target == AMENDMENTS
    assert json.loads(asked.body) == document("amendment_draft_request")
    assert answer.draft_id == named


@pytest.mark.parametrize("mode", ["draft_only", "draft_then_amendment", "amendment_only"])
def test_a_web_page_is_no_success(make: Make, server: ScriptedServer, mode: str) -> None:
    server.script = answering(http(200, b"<html>log in</html>", kind="text/html"))
    with pytest.raises(OutcomeUnknown):
        make(amendment_mode=mode).amend(unread(), EXAMPLE)


def test_options_of_the_account_reach_the_wire(make: Make, server: ScriptedServer) -> None:
    server.script = answering(sample("amendment_draft_answer"))
    make(offset_style="utc", currency_case="upper").amend(unread(), EXAMPLE)
    sent = json.loads(server.asked[0].body)
    assert sent["payment"]["price"]["currency"] == "PLN"
    assert sent["freight"]["spots"][0]["operations"][0]["timespans"]["begin"] == "2025-01-22T11:00:00Z"


def test_what_cannot_be_sent_is_not(make: Make, server: ScriptedServer) -> None:
    with pytest.raises(InvalidInput):
        make().amend(unread(), Amendment())
    with pytest.raises(InvalidInput) as caught:
        make().amend(unread(), Problem(code="x", title="another model"))
    assert caught.value.problem.hint == "Nothing was sent."
    assert server.asked == []


# --- no blind repeat (unknown U-T5) ----------------------------------------------------------------------------------------


def test_after_a_lost_answer_the_order_is_read_first(make: Make, server: ScriptedServer) -> None:
    moments = iter(NOW + timedelta(minutes=minute) for minute in range(100))
    client = make(now=lambda: next(moments))
    server.script = resetting
    before = unread(NOW - timedelta(minutes=1))
    with pytest.raises(OutcomeUnknown):
        client.amend(before, EXAMPLE)
    with pytest.raises(InvalidInput) as caught:
        client.amend(before, EXAMPLE)
    assert caught.value.problem.code == "read_first"
    assert len(server.asked) == 1, "the second one never left"
    by_path(server, {"/draft": sample("amendment_draft_answer"), ORDER_ID: sample("order_answer")})
    fresh = client.read_terms(ORDER_ID)
    assert client.difference(fresh, EXAMPLE).changes_something, "it did not arrive, and that is seen"
    client.amend(fresh, EXAMPLE)
    client.amend(before, EXAMPLE)


def test_where_orders_cannot_be_read_a_person_decides(make: Make, server: ScriptedServer) -> None:
    moments = iter(NOW + timedelta(minutes=minute) for minute in range(100))
    client = make(now=lambda: next(moments))
    server.script = resetting
    with pytest.raises(OutcomeUnknown):
        client.amend(unread(), EXAMPLE)
    server.script = answering(http(403, b'{"detail": "scope"}'))
    with pytest.raises(Refused) as caught:
        client.read_terms(ORDER_ID)
    assert caught.value.problem.code == "not_allowed"
    assert "trans.freight-orders.orders.read" in caught.value.problem.hint, "what was granted is shown"
    looked = client.unread_terms(ORDER_ID, caught.value.problem)
    assert (looked.readable, looked.terms) == (False, Amendment())
    server.script = answering(sample("amendment_draft_answer"))
    assert client.amend(looked, EXAMPLE).draft_id == DRAFT_ID


# --- reading ---------------------------------------------------------------------------------------------------------------


def test_the_difference_before_sending(make: Make, server: ScriptedServer) -> None:
    server.script = answering(sample("order_answer"))
    client = make()
    basis = client.read_terms(ORDER_ID)
    assert server.asked[0].target == f"/ext/orders-api/v2/orders-created/{ORDER_ID}"
    assert (basis.status, basis.readable, basis.read_at) == ("ready", True, NOW)
    terms = basis.terms
    assert isinstance(terms, Amendment)
    same = client.difference(basis, terms)
    assert (same.changes, same.changes_something) == ((), False)
    spots = (terms.spots[0], terms.spots[1].model_copy(update={"name": "Gate 2"}))
    wanted = terms.model_copy(update={"spots": spots, "payment": Payment(days=12), "loads": (), "without_loads": False})
    found = client.difference(basis, wanted)
    assert [(change.path, change.kind) for change in found.changes] == [
        ("spots.1.name", ChangeKind.ADDED),
        ("loads", ChangeKind.NOT_SENT),
        ("payment.days", ChangeKind.CHANGED),
        ("payment.price", ChangeKind.NOT_SENT),
        ("payment.price_type", ChangeKind.NOT_SENT),
    ]
    shorter = terms.model_copy(update={"spots": terms.spots[:1], "loads": (), "without_loads": True})
    bare = shorter.model_copy(
        update={
            "spots": (
                terms.spots[0].model_copy(
                    update={"operations": (terms.spots[0].operations[0].model_copy(update={"loads": ()}),)}
                ),
            )
        }
    )
    assert [change.sentence() for change in client.difference(basis, bare).changes] == [
        "Spot 1 · Operation 1 · Load load-1: load-1, 12 t will be removed",
        (
            "Spot 2: 2, Dąbrowa Środkowa, 59-330, PL, 1, unloading, 2025-01-23 11:00 UTC+0100, "
            "2025-01-23 11:00 UTC+0100, load-1, 12 t, Europe/Warsaw, 2 will be removed"
        ),
        "Load load-1: load-1, Glass, europalette, 4, 12 t, 1.8 m, 6.5 m3, 1.6 m, no, yes will be removed",
    ]


def test_an_unread_order_has_no_before(make: Make) -> None:
    found = make().difference(unread(), EXAMPLE)
    assert not found.before_known
    assert {change.kind for change in found.changes} == {ChangeKind.ADDED}


def test_an_order_and_its_status(make: Make, server: ScriptedServer) -> None:
    server.script = answering(sample("order_answer"))
    assert make().read_order(ORDER_ID).number == "TO/2025/01/17"
    assert make().status(ORDER_ID).raw == "ready"


def test_an_answer_about_another_order_does_not_count(make: Make, server: ScriptedServer) -> None:
    server.script = answering(sample("order_answer"))
    with pytest.raises(Unreachable):
        make().status("da012de9-faca-4b14-b380-9b94aadff6fa")


@pytest.mark.parametrize(
    ("call", "field", "value"),
    [
        ("status_by_reference", "shipment_external_id", "123"),
        ("status_by_tms_reference", "reference_number", "FR/2025/01/20/AB12"),
    ],
)
def test_a_search_by_number(make: Make, server: ScriptedServer, call: str, field: str, value: str) -> None:
    server.script = answering(sample("orders_answer"))
    assert getattr(make(), call)(value).carrier_order_id == ORDER_ID
    asked = urlsplit(server.asked[0].target)
    assert asked.path == "/ext/orders-api/v2/orders-created"
    assert json.loads(parse_qs(asked.query)["search"][0]) == {field: value}
    for near in (value[:-1], f"{value}4"):
        with pytest.raises(Refused) as caught:
            getattr(make(), call)(near)
        assert caught.value.problem.code == "not_found", "a search finds parts of numbers; they are other orders"


def test_of_several_orders_the_newest_counts(make: Make, server: ScriptedServer) -> None:
    lines = [
        {"id": number, "shipment_external_id": "1", "created_at": created}
        for number, created in (("old", "2025-01-01T00:00:00Z"), ("new", "2025-01-02T00:00:00Z"), ("odd", "?"))
    ]
    server.script = answering(http(200, json.dumps(lines).encode()))
    assert make().status_by_reference("1").carrier_order_id == "new"


def page(count: int, more: list[Any] | None = None) -> bytes:
    return http(200, json.dumps([{"id": number} for number in range(count)] + (more or [])).encode())


@pytest.mark.parametrize(
    ("answer", "count", "cursor"),
    [
        (page(30), 30, "2"),
        (page(30, [{"page": 1, "total": 90}]), 30, "2"),
        (page(29, [{"page": 1, "total": 29}]), 29, ""),
        (page(29), 29, ""),
        (page(0), 0, ""),
    ],
)
def test_pages(make: Make, server: ScriptedServer, answer: bytes, count: int, cursor: str) -> None:
    server.script = answering(answer)
    found = make().search_orders(CarrierOrderQuery())
    assert (len(found.orders), found.next_cursor) == (count, cursor)


def test_a_page_beyond_the_end(make: Make, server: ScriptedServer) -> None:
    server.script = answering(http(404, b'{"detail": "Invalid page provided"}'))
    assert make().search_orders(CarrierOrderQuery(cursor="3")).orders == ()
    with pytest.raises(Refused) as caught:
        make().search_orders(CarrierOrderQuery())
    assert caught.value.problem.code == "not_found"


def test_what_a_list_asks(make: Make, server: ScriptedServer) -> None:
    server.script = answering(page(1))
    wanted = CarrierOrderQuery(
        shelf="orders-received", status="ready", reference="Ł-1", sort_by="created_at", descending=True, cursor="2"
    )
    make().search_orders(wanted)
    asked = urlsplit(server.asked[0].target)
    assert asked.path == "/ext/orders-api/v2/orders-received"
    assert parse_qs(asked.query) == {
        "page": ["2"],
        "filter": ['{"status": "ready"}'],
        "search": ['{"shipment_external_id": "Ł-1"}'],
        "sortBy": ["created_at"],
        "order": ["desc"],
    }
    make().search_orders(CarrierOrderQuery())
    assert urlsplit(server.asked[1].target).query == "page=1", "what is not used is not sent"


def test_the_archive(make: Make, server: ScriptedServer) -> None:
    server.script = answering(sample("archive_answer"))
    found = make().search_orders(CarrierOrderQuery(shelf="archive-orders-created"))
    assert (found.orders[0].number, found.next_cursor) == ("TO/2024/11/02", "2")
    assert make().search_orders(CarrierOrderQuery(shelf="archive-orders-created", cursor="2")).next_cursor == ""
    assert urlsplit(server.asked[0].target).path == "/ext/orders-api/v1/archive-orders-created"


@pytest.mark.parametrize(
    "query", [CarrierOrderQuery(shelf="ferries"), CarrierOrderQuery(cursor="0"), CarrierOrderQuery(cursor="two")]
)
def test_lists_that_are_not_there(make: Make, server: ScriptedServer, query: CarrierOrderQuery) -> None:
    with pytest.raises(InvalidInput):
        make().search_orders(query)
    assert server.asked == []


# --- what all calls share ----------------------------------------------------------------------------------------------------


def test_a_failed_dependency_is_asked_once_more_by_reads(
    make: Make, server: ScriptedServer, pauses: list[float]
) -> None:
    server.script = answering(http(424, b'{"detail": "inner"}'), sample("order_answer"))
    assert make().status(ORDER_ID).raw == "ready"
    assert 1.0 in pauses
    server.script = answering(http(424, b'{"detail": "inner"}'))
    with pytest.raises(Unreachable):
        make().status(ORDER_ID)
    assert len(server.asked) == 4


def test_a_refusal_at_its_fields(make: Make, server: ScriptedServer) -> None:
    server.script = answering(sample("refusal_answer", 422))
    with pytest.raises(Refused) as caught:
        make().amend(unread(), EXAMPLE)
    assert [problem.field for problem in caught.value.problems] == [
        "spots.1.address.postal_code",
        "payment.price.currency",
        "additional_terms",
    ]


def test_a_web_page_says_nothing_of_orders(make: Make, server: ScriptedServer) -> None:
    server.script = answering(http(404, b"<html>no such page</html>", kind="text/html"))
    with pytest.raises(Unreachable):
        make().status(ORDER_ID)


def test_five_calls_a_second(make: Make, server: ScriptedServer, pauses: list[float]) -> None:
    server.script = answering(sample("order_answer"))
    client, renewed = make(), make()
    pace = client._line._pace
    assert pace is renewed._line._pace, "a client that is made anew keeps to the same rate"
    pace._clock = lambda: 100.0
    pace._turns.clear()
    threads = [threading.Thread(target=each.status, args=(ORDER_ID,)) for each in (client, renewed) for _ in range(5)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(round(pause, 6) for pause in pauses) == [round(0.2 * turn, 6) for turn in range(1, 10)]


def test_the_check(make: Make, server: ScriptedServer) -> None:
    server.script = answering(http(200, b"[]", headers={"Date": "Wed, 22 Jan 2025 06:00:00 GMT"}))
    titles = [step.title for step in make().check_connection(None)]
    assert titles[:4] == ["Name found", "No TLS", "Signed in", "Orders can be read"]
    server.script = answering(http(403, b"{}"))
    assert make().check_connection(None)[3].title == "Orders not shown"
    server.script = answering(http(401, b"{}"))
    assert make().check_connection(None)[3].title == "Not accepted"
    server.script = answering(http(200, b"<html>", kind="text/html"))
    assert make().check_connection(None)[3].title == "Not Trans.eu"


def test_no_error_shows_a_secret(make: Make, server: ScriptedServer, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level("DEBUG")
    echo = json.dumps(
        {"detail": f"bad token {ACCESS} with {API_KEY}", "validation_messages": {"payment": {"x": ACCESS}}}
    )
    server.script = answering(http(422, echo.encode()))
    with pytest.raises(StationError) as caught:
        make().amend(unread(), EXAMPLE)
    shown = caplog.text + caught.value.detail + repr(caught.value.problems) + repr(make().read_terms)
    assert ACCESS not in shown
    assert API_KEY not in shown
