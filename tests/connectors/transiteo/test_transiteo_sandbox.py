"""The connector against the played Transiteo, over real HTTP, in every variant."""

import logging
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any

import pytest

from app.connectorkit.transport import Transport
from app.connectors.transiteo import customs
from app.connectors.transiteo.client import TransiteoClient
from app.connectors.transiteo.merging import ALREADY_SO, READ_BACK, SHOWS_OTHERWISE
from app.connectors.transiteo.wire import Settings
from app.domain.accounts import CheckResult
from app.domain.errors import OutcomeUnknown, Refused, Unreachable
from app.domain.orders import Order
from app.sandbox.runner import SandboxServer
from app.sandbox.transiteo.system import CLIENT_ID, REFRESH_TOKEN, TransiteoSystem
from app.sandbox.transiteo.variants import TransiteoVariants
from app.sandbox.variants import Route
from tests.fakes.memory_vault import MemoryVault
from tests.fakes.transiteo_examples import ORDER, SENDER


class Clock:
    def __init__(self) -> None:
        self.now = datetime(2025, 7, 23, 12, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now


class Desk:
    """A desk with an account at the played Transiteo."""

    def __init__(self, server: SandboxServer, transport: Transport, clock: Clock) -> None:
        self.server = server
        self.clock = clock
        self.vault = MemoryVault()
        self._transport = transport

    @property
    def system(self) -> TransiteoSystem:
        return self.server.transiteo

    def play(self, **variants: Any) -> None:
        self.system.variants = TransiteoVariants(**variants)

    def client(self, **options: Any) -> TransiteoClient:
        url = self.server.base_url_of("transiteo")
        settings = Settings.model_validate(
            {"base_url": url, "auth_url": url, "client_id": CLIENT_ID, "refresh_token": REFRESH_TOKEN, **options}
        )
        return TransiteoClient(settings, self._transport, self.vault, self.clock)

    def writes(self) -> list[Route]:
        """The calls that changed or would have changed something."""
        reads = {Route.TRANSITEO_GET, Route.TRANSITEO_LIST, Route.TRANSITEO_TOKEN, Route.TRANSITEO_INVOICE}
        return [request.route for request in self.server.requests.all() if request.route not in reads]


@pytest.fixture(scope="module")
def running() -> Iterator[tuple[SandboxServer, Transport, Clock]]:
    clock = Clock()
    with (
        SandboxServer(clock=clock) as server,
        Transport(connect_seconds=2, total_seconds=10, sleep=lambda _seconds: None) as transport,
    ):
        yield server, transport, clock


@pytest.fixture
def desk(running: tuple[SandboxServer, Transport, Clock]) -> Desk:
    server, transport, clock = running
    server.transiteo.reset()
    server.faults.clear()
    server.requests.clear()
    clock.now = datetime(2025, 7, 23, 12, 0, tzinfo=UTC)
    return Desk(server, transport, clock)


def changed_to(client: TransiteoClient, **changes: Any) -> str:
    basis = client.read_terms("001")
    assert isinstance(basis.terms, customs.CustomsOrder)
    return client.amend(basis, basis.terms.model_copy(update=changes)).words


def whole_trip(client: TransiteoClient) -> None:
    """Create, read, list, change, open the invoice, delete: each as it is meant to end."""
    assert client.place(ORDER, SENDER, None, "key").carrier_order_id == "001"
    assert client.status_by_reference("001").carrier_order_id == "001"
    assert client.read_order("001").recipient_name == "Gauthier Legrix"
    assert "001" in [each.order.carrier_order_id for each in client.list_candidates().candidates]
    assert changed_to(client, incoterm="DDP") == READ_BACK
    assert client.delete_order("001").gone


@pytest.mark.parametrize(
    ("variants", "options"),
    [
        ({}, {}),
        ({"put_path": "base64url"}, {"put_path_encoding": "base64url"}),
        ({"put_path": "plain"}, {"put_path_encoding": "plain"}),
        ({"put_replaces": False}, {}),
        ({"put_replaces": False}, {"put_body": "request_fields"}),
        ({"put_replaces": True}, {"put_body": "request_fields"}),
        ({"post_existing": "overwrite"}, {}),
        ({"write_answer": "empty"}, {}),
        ({"write_answer": "order", "created_status": 201}, {}),
        ({"missing_order": "empty"}, {"empty_means_missing": True}),
        ({"list_shape": "orders"}, {}),
        ({"list_shape": "items", "list_next_key": "next"}, {}),
        ({"list_shape": "Items", "list_next_key": "LastEvaluatedKey"}, {}),
        ({"list_shape": "data"}, {}),
        ({"list_shape": "results", "list_next_key": "nextToken"}, {}),
        ({"rotates_refresh_token": True, "id_token_seconds": 30}, {}),
        ({"error_style": "tax_service"}, {}),
        ({"required": "document"}, {}),
        ({"required": "document", "agent_spelling": "agent_adress"}, {"send_misspelled_twin": True}),
        ({"numbers": "number"}, {}),
        ({"numbers": "text", "numbers_as_text": True}, {"number_style": "text"}),
        ({"countries": "alpha3"}, {}),
        ({"countries": "alpha2"}, {"country_form": "alpha2"}),
        ({"status_word": "На пароме"}, {}),
        ({"extra_fields": True}, {}),
        ({"invoices": False}, {}),
        ({"foreign_invoice": True}, {}),
        ({"delete_needs_body": True}, {"delete_sends_body": True}),
        ({}, {"send_status_time": True}),
    ],
)
def test_a_whole_trip_in_every_variant(desk: Desk, variants: dict[str, Any], options: dict[str, Any]) -> None:
    desk.play(**variants)
    whole_trip(desk.client(**options))
    assert desk.writes() == [Route.TRANSITEO_CREATE, Route.TRANSITEO_UPDATE, Route.TRANSITEO_DELETE]
    assert desk.system.copies == {"001": 1}


@pytest.mark.parametrize("put_body", ["full", "request_fields"])
def test_a_seller_that_comes_as_a_number_goes_back_as_it_came(desk: Desk, put_body: str) -> None:
    """Made a text, 001 would have become another seller; so the system says itself what it makes of the number."""
    desk.play(seller_id_as_number=True)
    client = desk.client(put_body=put_body)
    client.place(ORDER, SENDER, None, "key")
    with pytest.raises(Refused, match="seller_id must be a string"):
        changed_to(client, incoterm="DDP")
    assert desk.system.orders["001"]["products"][0]["seller_id"] == "001"


def test_candidates_become_orders(desk: Desk) -> None:
    client = desk.client()
    client.place(ORDER, SENDER, None, "key")
    (candidate,) = client.list_candidates().candidates
    assert {problem.field for problem in candidate.problems} == {"recipient.phone", "parcels"}
    data = {**candidate.data, "parcels": [{"weight_grams": 900}]}
    data["recipient"]["phone"] = "+33388000000"
    assert Order.model_validate(data).items == ORDER.items


def test_a_short_list_says_so(desk: Desk) -> None:
    client = desk.client()
    for number in range(3):
        client.place(ORDER.model_copy(update={"reference": f"N-{number}"}), SENDER, None, "key")
    assert not client.list_candidates().may_hold_more
    desk.play(list_shape="data", list_next_key="nextToken", list_limit=2)
    page = client.list_candidates()
    assert (len(page.candidates), page.may_hold_more) == (2, True)


@pytest.mark.parametrize("number", ["A/1", "ABC/12?", "ordre #1 æ", "..", "%2F", "a+b=c"])
@pytest.mark.parametrize("encoding", ["base64", "base64url", "plain"])
def test_numbers_with_signs(desk: Desk, number: str, encoding: str) -> None:
    desk.play(put_path=encoding)
    client = desk.client(put_path_encoding=encoding)
    client.place(ORDER.model_copy(update={"reference": number}), SENDER, None, "key")
    basis = client.read_terms(number)
    assert isinstance(basis.terms, customs.CustomsOrder)
    assert client.amend(basis, basis.terms.model_copy(update={"status": "PAID"})).words == READ_BACK
    assert client.delete_order(number).gone


@pytest.mark.parametrize("status", [400, 403, 404])
def test_the_wrong_form_of_the_address_changes_nothing(desk: Desk, status: int) -> None:
    desk.play(put_path="plain", put_not_found_status=status)
    client = desk.client()
    client.place(ORDER, SENDER, None, "key")
    with pytest.raises(Refused) as caught:
        changed_to(client, incoterm="DDP")
    assert caught.value.problem.code == "put_path_refused"
    assert desk.writes() == [Route.TRANSITEO_CREATE, Route.TRANSITEO_UPDATE]
    assert changed_to(desk.client(put_path_encoding="plain"), incoterm="DDP") == READ_BACK


def test_a_full_change_loses_nothing_where_it_replaces(desk: Desk) -> None:
    client = desk.client()
    client.place(ORDER, SENDER, None, "key")
    desk.system.orders["001"] |= {"incoterm_delivery": "DAP", "customer_documents": ["a"]}
    desk.system.orders["001"]["products"][0]["amount_duty"] = 7
    (line,) = customs_of(client).products
    assert (
        changed_to(client, products=(line.model_copy(update={"seller_id": "001", "quantity": Decimal(4)}),))
        == READ_BACK
    )
    held = desk.system.orders["001"]
    assert (held["incoterm_delivery"], held["customer_documents"]) == ("DAP", ["a"])
    assert (held["products"][0]["quantity"], held["products"][0]["amount_duty"]) == (4, 7)


def customs_of(client: TransiteoClient) -> customs.CustomsOrder:
    terms = client.read_terms("001").terms
    assert isinstance(terms, customs.CustomsOrder)
    return terms


def test_what_is_not_visible_at_once_is_said(desk: Desk) -> None:
    desk.play(hidden_reads=1)
    client = desk.client()
    (notice,) = client.place(ORDER, SENDER, None, "key").notices
    assert notice.code == "not_yet_visible"
    basis = client.read_terms("001")
    assert isinstance(basis.terms, customs.CustomsOrder)
    answer = client.amend(basis, basis.terms.model_copy(update={"status": "PAID"}))
    assert (answer.words, answer.notes) == (SHOWS_OTHERWISE, ("Status: Expédié → PAID",))
    assert not client.delete_order("001").gone


def test_an_order_is_never_created_twice(desk: Desk) -> None:
    client = desk.client()
    client.place(ORDER, SENDER, None, "key")
    with pytest.raises(Refused, match="already at Transiteo"):
        client.place(ORDER, SENDER, None, "key")
    assert desk.system.copies == {"001": 1}


def test_a_lost_answer_is_settled_by_asking(desk: Desk) -> None:
    client = desk.client()
    desk.server.fail("lost_after", Route.TRANSITEO_CREATE)
    with pytest.raises(OutcomeUnknown):
        client.place(ORDER, SENDER, None, "key")
    assert client.status_by_reference("001").carrier_order_id == "001"
    desk.server.fail("lost_before", Route.TRANSITEO_DELETE)
    with pytest.raises(OutcomeUnknown):
        client.delete_order("001")
    assert client.status("001").carrier_order_id == "001"
    desk.server.fail("error_after", Route.TRANSITEO_UPDATE)
    with pytest.raises(OutcomeUnknown):
        changed_to(client, status="PAID")
    desk.clock.now += timedelta(seconds=1)
    before = customs_of(client).model_copy(update={"status": "Expédié"})
    basis = client.read_terms("001").model_copy(update={"terms": before})
    assert client.amend(basis, before.model_copy(update={"status": "PAID"})).words == ALREADY_SO
    assert desk.writes().count(Route.TRANSITEO_UPDATE) == 1


@pytest.mark.parametrize("fault", ["lost_before", "error_before", "html", "half_json", "huge", "unavailable"])
def test_nothing_is_written_while_reading_fails(desk: Desk, fault: str) -> None:
    client = desk.client()
    desk.system.create({**order_body(client), "order_id": "002"})
    if fault == "half_json":
        desk.system.create({**order_body(client), "order_id": "001"})
    desk.server.fail(fault, Route.TRANSITEO_GET)
    with pytest.raises(Unreachable):
        client.place(ORDER, SENDER, None, "key")
    assert desk.writes() == []


def order_body(client: TransiteoClient) -> dict[str, Any]:
    from app.connectors.transiteo import asking

    return asking.order_request(ORDER, SENDER, client._settings, datetime(2025, 7, 23, tzinfo=UTC)).body()


@pytest.mark.parametrize("after", ["", "0"])
def test_a_wish_to_slow_down(desk: Desk, after: str) -> None:
    client = desk.client()
    client.place(ORDER, SENDER, None, "key")
    desk.server.fail("too_many", Route.TRANSITEO_GET, retry_after=after)
    if after:
        assert client.status("001").carrier_order_id == "001"
    else:
        with pytest.raises(Unreachable, match="slow down"):
            client.status("001")


def test_expired_tokens(desk: Desk) -> None:
    client = desk.client()
    client.place(ORDER, SENDER, None, "key")
    desk.clock.now += timedelta(hours=2)
    assert client.status("001").carrier_order_id == "001"
    assert desk.system.tokens_given == 2
    desk.play(expires_at_once=1)
    assert client.status("001").carrier_order_id == "001"
    assert desk.system.tokens_given == 3
    desk.play(expires_at_once=100)
    with pytest.raises(Refused, match="token"):
        client.status("001")
    assert desk.system.tokens_given == 4


def test_a_token_outlives_the_program(desk: Desk) -> None:
    desk.client().place(ORDER, SENDER, None, "key")
    desk.client().status("001")
    assert desk.system.tokens_given == 1


def test_the_quota_is_not_tried_again(desk: Desk) -> None:
    desk.play(quota=0)
    with pytest.raises(Refused) as caught:
        desk.client().place(ORDER, SENDER, None, "key")
    assert caught.value.problem.code == "quota_used_up"
    assert desk.system.calls == 1
    assert desk.system.tokens_given == 1


def test_refused_fields_come_back_to_ours(desk: Desk) -> None:
    desk.play(countries="alpha2", error_style="tax_service")
    with pytest.raises(Refused) as caught:
        desk.client().place(ORDER, SENDER, None, "key")
    assert {problem.field for problem in caught.value.problems} == {
        "recipient.address.country",
        "extras.transiteo.buyer.country",
        "extras.transiteo.agent.country",
        "extras.transiteo.departure_country",
        "extras.transiteo.arrival_country",
    }


def test_invoices(desk: Desk) -> None:
    client = desk.client()
    client.place(ORDER, SENDER, None, "key")
    found = client.documents("001")
    assert [(each.id, each.may_be_opened) for each in found] == [("export-1", True), ("seller-001", True)]
    for each in found:
        assert client.document("001", each.id).content.startswith(b"%PDF-")
    desk.play(foreign_invoice=True)
    assert not client.documents("001")[0].may_be_opened
    with pytest.raises(Refused, match="does not lie at Transiteo"):
        client.document("001", "export-1")


def test_the_connection_check(desk: Desk) -> None:
    steps = desk.client().check_connection(SENDER)
    assert [step.title for step in steps][-2:] == ["Token accepted", "Clock right"]
    assert desk.writes() == []
    failed = desk.client(client_id="another")
    desk.vault.kept.clear()
    assert failed.check_connection(None)[-1].result is CheckResult.FAILED


def test_secrets_show_nowhere(desk: Desk, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, logger="app")
    desk.play(rotates_refresh_token=True, id_token_seconds=61)
    whole_trip(desk.client())
    token = desk.vault.kept["id_token"].get_secret_value()
    shown = caplog.text + "".join(repr(record.__dict__) for record in caplog.records)
    for secret in (REFRESH_TOKEN, token, desk.system.refresh_token):
        assert secret not in shown
