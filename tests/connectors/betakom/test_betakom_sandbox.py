"""The connector against the played Betakom, over real HTTP, in every variant; and the orders that come of it."""

import ssl
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from app.connectorkit.pace import Paces
from app.connectorkit.transport import Transport
from app.connectors.betakom.client import BetakomClient
from app.domain.errors import OutcomeUnknown, Refused, StationError, Unreachable
from app.domain.orders import Order, Placement
from app.domain.ports import Decision
from app.sandbox.betakom.system import TEST_PARTNER, TEST_SECRET, BetakomSystem
from app.sandbox.betakom.variants import BetakomVariants
from app.sandbox.runner import SandboxServer
from app.sandbox.variants import Route
from tests.fakes.betakom_examples import KEY, ORDER, SENDER, changed, document, settings
from tests.fakes.memory_vault import MemoryVault

VARIANTS: dict[str, list[Any]] = {
    "names": ["document", "camel", "snake", "short"],
    "nested_in": ["", "data", "order", "result"],
    "created_status": [200, 201, 202],
    "id_as_text": [False, True],
    "send_token": [True, False],
    "token_on_replay": [True, False],
    "extra_fields": [False, True],
    "bytes_per_kb": [1000, 1024],
    "rate_window": ["sliding", "fixed"],
}
EACH = [{name: value} for name, values in VARIANTS.items() for value in values]
SHAPES = ["object", "list", "nested", "by_field", "text", "page", "empty"]


class Desk:
    """A station with an account at the played Betakom."""

    def __init__(self, server: SandboxServer) -> None:
        self.server = server
        self.vault = MemoryVault()
        self.seconds = 0.0
        self.transport = Transport(
            connect_seconds=1,
            total_seconds=5,
            verify=ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT),
            sleep=self.wait,
        )
        self.transport.paces = Paces(clock=lambda: self.seconds)
        self.client = self.account()

    def wait(self, seconds: float) -> None:
        self.seconds += seconds

    def account(self, **options: Any) -> BetakomClient:
        account = settings(
            base_url=self.server.base_url_of("betakom"),
            **{"partner_id": TEST_PARTNER, "secret": TEST_SECRET, **options},
        )
        return BetakomClient(account, self.transport, self.vault, now=self.now)

    def now(self) -> datetime:
        return datetime.now(UTC) + timedelta(seconds=self.seconds)

    @property
    def system(self) -> BetakomSystem:
        return self.server.betakom

    def vary(self, **variants: Any) -> None:
        self.system.variants = BetakomVariants.model_validate(variants)

    def place(self, order: Order = ORDER, key: str = KEY) -> Placement:
        return self.client.place(order, SENDER, None, key)


@pytest.fixture(scope="module")
def _server() -> Iterator[SandboxServer]:
    with SandboxServer() as server:
        yield server


@pytest.fixture
def desk(_server: SandboxServer) -> Iterator[Desk]:
    _server.betakom.reset()
    _server.faults.clear()
    _server.requests.clear()
    made = Desk(_server)
    yield made
    made.transport.close()


def code_of(error: StationError) -> tuple[type[StationError], str, str]:
    return type(error), error.problem.code, error.problem.field


def test_the_whole_way_of_an_order(desk: Desk) -> None:
    client = desk.account(street="left out", phone="left out")
    placed = client.place(ORDER, SENDER, None, KEY)
    (order,) = desk.system.orders.values()
    assert placed == Placement(carrier_order_id=str(order.id))
    assert order.sent == document("ingest_request")
    page = client.decision_page(placed.carrier_order_id)
    assert (page.title, "Verbindlich bestätigen" in page.text) == ("Auftrag bestätigen", True)
    assert not order.is_binding
    assert client.fulfil(placed.carrier_order_id).decision is Decision.FULFILLED
    assert order.is_binding


def test_declining_and_posting_anew(desk: Desk) -> None:
    first = desk.place()
    assert desk.client.decline(first.carrier_order_id).said == "declined"
    second = desk.place(changed(total_price_eur=500), KEY[:-1] + "2")
    assert second.carrier_order_id != first.carrier_order_id
    assert second.notices == ()
    assert [order.order.partnerOrderId for order in desk.system.orders.values()] == ["PO-1001", "PO-1001-2"]


@pytest.mark.parametrize("variant", EACH, ids=str)
def test_every_variant_of_the_answer(desk: Desk, variant: dict[str, Any]) -> None:
    desk.vary(**variant)
    first, again = desk.place(), desk.place()
    (order,) = desk.system.orders.values()
    assert first.carrier_order_id == again.carrier_order_id == str(order.id)
    # Only where neither answer held the token can the station not decide.
    without = not variant.get("send_token", True)
    assert [notice.code for notice in first.notices] == (["token_missing"] if without else [])
    assert again.notices == ()
    assert desk.client.fulfil(first.carrier_order_id).decision is Decision.FULFILLED


def test_a_token_that_never_comes(desk: Desk) -> None:
    desk.vary(send_token=False, token_on_replay=False)
    for _ in range(2):
        placed = desk.place()
        assert [notice.code for notice in placed.notices] == ["token_missing"]
    with pytest.raises(StationError) as caught:
        desk.client.fulfil(placed.carrier_order_id)
    assert caught.value.problem.code == "token_missing"


def test_no_number_then_the_same_again(desk: Desk) -> None:
    desk.vary(name_order_id=False)
    with pytest.raises(OutcomeUnknown):
        desk.place()
    desk.vary()
    placed = desk.place()
    assert placed.notices == ()
    assert len(desk.system.orders) == 1


@pytest.mark.parametrize("fault", ["lost_after", "error_after", "half_json", "no_order_id", "cut_short"])
def test_a_lost_answer_is_settled_by_the_same_again(desk: Desk, fault: str) -> None:
    desk.server.fail(fault, "betakom_ingest")
    with pytest.raises(OutcomeUnknown):
        desk.place()
    placed = desk.place()
    (order,) = desk.system.orders.values()
    assert (placed.carrier_order_id, placed.notices) == (str(order.id), ())
    assert order.replays == 1
    assert desk.client.decline(placed.carrier_order_id).decision is Decision.DECLINED


@pytest.mark.parametrize("fault", ["lost_before", "error_before", "html", "unavailable"])
def test_what_never_arrived_is_taken_by_the_same_again(desk: Desk, fault: str) -> None:
    desk.server.fail(fault, "betakom_ingest")
    with pytest.raises(OutcomeUnknown):
        desk.place()
    assert desk.place().notices == ()
    (order,) = desk.system.orders.values()
    assert order.replays == 0


@pytest.mark.parametrize(("variant", "price"), [("original", 480), ("replaced", 500)])
def test_other_data_under_a_known_number(desk: Desk, variant: str, price: int) -> None:
    desk.vary(changed_replay=variant)
    desk.place()
    placed = desk.place(changed(total_price_eur=500))
    assert [notice.code for notice in placed.notices] == ["known_with_other_data"]
    (order,) = desk.system.orders.values()
    assert order.order.totalPriceEur == price


def test_other_data_that_betakom_refuses(desk: Desk) -> None:
    desk.place()
    desk.vary(changed_replay="refused")
    with pytest.raises(OutcomeUnknown) as caught:
        desk.place(changed(total_price_eur=500))
    assert caught.value.problem.code == "conflict"


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("status", [400, 422])
def test_validation_lands_at_the_field(desk: Desk, shape: str, status: int) -> None:
    desk.vary(error_shape=shape, validation_status=status)
    # Past our own checks, as if Betakom were stricter than they are.
    order = ORDER.model_copy(update={"recipient": ORDER.recipient.model_copy(update={"email": "nobody"})})
    with pytest.raises(Refused) as caught:
        desk.place(order)
    field = "" if shape == "empty" else "recipient.email"
    assert code_of(caught.value) == (Refused, "refused" if shape == "empty" else "email_wrong", field)
    assert desk.system.orders == {}


@pytest.mark.parametrize("shape", SHAPES)
def test_who_is_not_known(desk: Desk, shape: str) -> None:
    desk.vary(error_shape=shape)
    for options in ({"secret": "another"}, {"partner_id": "nobody"}, {"digest": "sha512"}):
        desk.client = desk.account(**options)
        with pytest.raises(Refused) as caught:
            desk.place()
        assert caught.value.problem.code == "key_refused"


def test_a_clock_outside_the_window(desk: Desk) -> None:
    desk.seconds = 400
    with pytest.raises(Refused) as caught:
        desk.place()
    assert "Timestamp outside" in caught.value.problem.hint


def test_a_size_that_only_betakom_refuses(desk: Desk) -> None:
    desk.client = desk.account(max_body_bytes=102_400)
    with pytest.raises(Refused) as caught:
        desk.place(changed(notes="x" * 100_000))
    assert caught.value.problem.code == "too_big"
    desk.vary(bytes_per_kb=1024)
    assert desk.place(changed(notes="x" * 100_000)).notices == ()


@pytest.mark.parametrize(("retry_after", "hint"), [("", "a minute"), ("9", "9 s")])
def test_a_rate_that_only_betakom_keeps(desk: Desk, retry_after: str, hint: str) -> None:
    desk.vary(requests_per_minute=1, retry_after=retry_after)
    desk.place()
    with pytest.raises(Refused) as caught:
        desk.place(key="other")
    assert caught.value.problem.code == "slow_down"
    assert hint in caught.value.problem.hint
    assert len(desk.system.orders) == 1


@pytest.mark.parametrize("window", ["sliding", "fixed"])
def test_our_own_rate_never_meets_theirs(window: str) -> None:
    moments = [datetime(2026, 7, 1, tzinfo=UTC)]
    with SandboxServer(clock=lambda: moments[0]) as server:
        desk = Desk(server)
        desk.vary(rate_window=window)
        start = moments[0]

        def wait(seconds: float) -> None:
            desk.seconds += seconds
            moments[0] = start + timedelta(seconds=desk.seconds)

        desk.transport.sleep = wait
        client = BetakomClient(
            settings(base_url=server.base_url_of("betakom"), partner_id=TEST_PARTNER, secret=TEST_SECRET),
            desk.transport,
            desk.vault,
            now=lambda: moments[0],
        )
        for number in range(150):
            client.place(ORDER, SENDER, None, f"key {number}")
        assert len(desk.system.orders) == 150
        assert desk.seconds > 120
        desk.transport.close()


@pytest.mark.parametrize("body", ["json", "page", "empty"])
@pytest.mark.parametrize("act", ["fulfil", "decline"])
def test_decisions_in_every_answer(desk: Desk, body: str, act: str) -> None:
    desk.vary(decision_body=body)
    placed = desk.place()
    decided = getattr(desk.client, act)(placed.carrier_order_id)
    (order,) = desk.system.orders.values()
    assert decided.decision.value == order.status
    assert order.token not in decided.said


@pytest.mark.parametrize("fault", ["lost_after", "error_after", "slow"])
def test_a_decision_without_answer_is_in_doubt_and_sent_once(desk: Desk, fault: str) -> None:
    placed = desk.place()
    desk.transport.total_seconds = 0.3
    desk.server.fail(fault, "betakom_fulfil", seconds=30)
    with pytest.raises(OutcomeUnknown):
        desk.client.fulfil(placed.carrier_order_id)
    assert [request.route for request in desk.server.requests.all()].count(Route.BETAKOM_FULFIL) == 1
    (order,) = desk.system.orders.values()
    assert order.is_binding


def test_a_decision_that_cannot_be_taken(desk: Desk) -> None:
    desk.vary(needs_take=True, repeat_decision="refused")
    placed = desk.place()
    with pytest.raises(OutcomeUnknown):  # 409 may also mean that it was done before
        desk.client.fulfil(placed.carrier_order_id)
    desk.client.decline(placed.carrier_order_id)
    with pytest.raises(OutcomeUnknown):
        desk.client.decline(placed.carrier_order_id)


@pytest.mark.parametrize("act", ["fulfil", "decline", "decision_page"])
def test_a_token_of_another_order(desk: Desk, act: str) -> None:
    placed, other = desk.place(), desk.place(key="other")
    mine, theirs = (f"order-{one.carrier_order_id}-token" for one in (placed, other))
    desk.vault.kept[mine] = desk.vault.kept[theirs]
    with pytest.raises(Refused) as caught:
        getattr(desk.client, act)(placed.carrier_order_id)
    assert caught.value.problem.code == "token_refused"


@pytest.mark.parametrize(("status", "code"), [(404, "not_found"), (403, "token_refused")])
def test_an_order_that_is_gone(desk: Desk, status: int, code: str) -> None:
    placed = desk.place()
    desk.system.orders.clear()
    desk.vary(unknown_order_status=status)
    with pytest.raises(Refused) as caught:
        desk.client.fulfil(placed.carrier_order_id)
    assert caught.value.problem.code == code


def test_a_page_that_is_cut(desk: Desk) -> None:
    placed = desk.place()
    desk.server.fail("cut_short", "betakom_page")
    with pytest.raises(Unreachable):
        desk.client.decision_page(placed.carrier_order_id)


def test_the_check(desk: Desk) -> None:
    titles = [step.title for step in desk.client.check_connection(None)]
    assert titles[2] == "Betakom answers"
    assert desk.system.orders == {}
