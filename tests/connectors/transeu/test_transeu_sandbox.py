"""The connector at the played Trans.eu, over real HTTP, in every variant."""

import ssl
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx
import pytest

from app.connectorkit.transport import Transport
from app.connectors.transeu.amendment import Amendment, Payment, Weight
from app.connectors.transeu.client import TransEuClient
from app.connectors.transeu.wire import Settings
from app.domain.amendments import AmendmentBasis
from app.domain.errors import CredentialMissing, InvalidInput, OutcomeUnknown, Refused, Unreachable
from app.domain.money import Money
from app.domain.ports import CarrierOrderQuery
from app.domain.sign_in import SignInState
from app.sandbox.runner import SandboxServer
from app.sandbox.transeu.orders import EXAMPLE_ID, HeldOrder
from app.sandbox.transeu.tokens import App
from app.sandbox.transeu.variants import TransEuVariants
from app.sandbox.variants import FaultKind, Route
from tests.fakes.memory_vault import MemoryVault
from tests.fakes.transeu_examples import EXAMPLE, document

APP = App()
START = datetime(2025, 1, 20, 8, tzinfo=UTC)


def browse(address: str) -> str:
    """Open the sign-in page as a browser does, and return where it is sent."""
    return httpx.get(address, timeout=10).headers["location"]


class Office:
    """An account at a sandbox whose time can be moved."""

    def __init__(self, server: SandboxServer, transport: Transport) -> None:
        self.server = server
        self.transport = transport
        self.system = server.transeu
        self.vault = MemoryVault()

    def client(self, **options: Any) -> TransEuClient:
        url = self.server.base_url_of("transeu")
        known = {
            "base_url": url,
            "auth_url": url,
            "api_key": APP.api_key,
            "client_id": APP.client_id,
            "client_secret": APP.client_secret,
            "redirect_uri": APP.redirect_uris[0],
        }
        return TransEuClient(
            Settings.model_validate({**known, **options}), self.transport, self.vault, now=lambda: CLOCK[0]
        )

    def sign_in(self, **options: Any) -> SignInState:
        client = self.client(**options)
        start = client.begin_sign_in()
        return client.finish_sign_in(start, browse(start.address))

    def play(self, **variants: Any) -> None:
        self.system.variants = TransEuVariants(**variants)

    @property
    def order(self) -> HeldOrder:
        return self.system.orders[EXAMPLE_ID]


CLOCK = [START]


@pytest.fixture(scope="module")
def server() -> Iterator[SandboxServer]:
    with SandboxServer(clock=lambda: CLOCK[0]) as made:
        yield made


@pytest.fixture
def office(server: SandboxServer) -> Iterator[Office]:
    CLOCK[0] = START
    server.transeu.reset()
    server.faults.clear()
    no_certificates = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    with Transport(
        connect_seconds=2, total_seconds=10, verify=no_certificates, sleep=lambda _seconds: None
    ) as transport:
        made = Office(server, transport)
        made.sign_in()
        yield made


def later(**much: float) -> None:
    CLOCK[0] += timedelta(**much)


def basis(client: TransEuClient) -> tuple[AmendmentBasis, Amendment]:
    found = client.read_terms(EXAMPLE_ID)
    assert isinstance(found.terms, Amendment)
    return found, found.terms


# --- signing in --------------------------------------------------------------------------------------------------------------


def test_signed_in_by_a_browser(office: Office) -> None:
    state = office.client().sign_in_state()
    assert state.signed_in
    assert state.expires_at is not None
    assert state.expires_at > START + timedelta(hours=5)
    assert office.client().status(EXAMPLE_ID).raw == "ready"


def test_a_code_is_too_late_after_a_minute(office: Office) -> None:
    client = office.client()
    start = client.begin_sign_in()
    back = browse(start.address)
    later(seconds=61)
    with pytest.raises(Refused) as caught:
        client.finish_sign_in(start, back)
    assert caught.value.problem.code == "sign_in_again"


def test_a_code_works_once(office: Office) -> None:
    client = office.client()
    start = client.begin_sign_in()
    back = browse(start.address)
    client.finish_sign_in(start, back)
    with pytest.raises(Refused):
        client.finish_sign_in(start, back)


@pytest.mark.parametrize("variants", [{}, {"rotates": False}, {"access_seconds": None}, {"access_seconds": 60}])
def test_a_week_without_a_person(office: Office, variants: dict[str, Any]) -> None:
    office.play(**variants)
    office.sign_in()
    for _ in range(28):
        later(hours=6)
        assert office.client().status(EXAMPLE_ID).raw == "ready"
    assert office.system.desk.renewals == 28


def test_access_that_was_withdrawn_is_renewed_by_a_read(office: Office) -> None:
    client = office.client()
    office.system.desk.end_accesses()
    assert client.status(EXAMPLE_ID).raw == "ready"
    assert office.system.desk.renewals == 1


@pytest.mark.parametrize("reuse_ends_all", [False, True])
def test_a_lost_renewal_asks_for_a_person_with_the_reason(office: Office, reuse_ends_all: bool) -> None:
    office.play(reuse_ends_all=reuse_ends_all)
    later(hours=7)
    office.server.fail(FaultKind.LOST_AFTER, Route.TRANSEU_TOKENS)
    with pytest.raises(Unreachable):
        office.client().status(EXAMPLE_ID)
    with pytest.raises(CredentialMissing) as caught:
        office.client().status(EXAMPLE_ID)
    assert "its token works only once" in caught.value.problem.hint
    assert office.sign_in().signed_in
    assert office.client().status(EXAMPLE_ID).raw == "ready"


def test_a_renewal_that_did_not_arrive_costs_nothing(office: Office) -> None:
    later(hours=7)
    office.server.fail(FaultKind.ERROR_BEFORE, Route.TRANSEU_TOKENS)
    with pytest.raises(Unreachable):
        office.client().status(EXAMPLE_ID)
    assert office.client().status(EXAMPLE_ID).raw == "ready"


@pytest.mark.parametrize("oauth_errors", [True, False])
def test_a_sign_in_that_ended(office: Office, oauth_errors: bool) -> None:
    office.play(oauth_errors=oauth_errors)
    office.system.desk.end_sign_ins()
    later(hours=7)
    with pytest.raises((CredentialMissing, Refused)) as caught:
        office.client().status(EXAMPLE_ID)
    assert caught.value.problem.code == ("sign_in_again" if oauth_errors else "refused")


def test_a_wrong_app(office: Office) -> None:
    later(hours=7)
    for wrong in ({"client_secret": "other"}, {"api_key": "other"}):
        with pytest.raises(Refused) as caught:
            office.client(**wrong).status(EXAMPLE_ID)
        assert caught.value.problem.code == "app_refused"
    assert office.client().status(EXAMPLE_ID).raw == "ready", "the sign-in was kept"


# --- amending ----------------------------------------------------------------------------------------------------------------


def test_the_document_s_example_arrives_to_the_letter(office: Office) -> None:
    client = office.client()
    found, _ = basis(client)
    answer = client.amend(found, EXAMPLE)
    assert office.order.drafts == {answer.draft_id: document("amendment_draft_request")}
    assert client.read_terms(EXAMPLE_ID).terms == found.terms, "a draft is no change, and nothing says so"
    office.system.carrier_agrees(answer.draft_id)
    fresh = client.read_terms(EXAMPLE_ID)
    assert isinstance(fresh.terms, Amendment)
    assert fresh.terms.payment == Payment(days=12, price=Money(minor_units=99_999_900, currency="PLN"), price_type="")
    changes = client.difference(fresh, EXAMPLE).changes
    assert [change.path for change in changes if "timezone" not in change.path and "spot_id" not in change.path] == []


@pytest.mark.parametrize("status", [200, 201, 202])
def test_every_code_of_a_draft(office: Office, status: int) -> None:
    office.play(draft_status=status)
    found, _ = basis(office.client())
    assert office.client().amend(found, EXAMPLE).draft_id in office.order.drafts


def test_a_draft_without_an_answer_s_body_is_in_doubt(office: Office) -> None:
    office.play(draft_status=204)
    client = office.client()
    found, _ = basis(client)
    with pytest.raises(OutcomeUnknown):
        client.amend(found, EXAMPLE)
    with pytest.raises(InvalidInput):
        client.amend(found, EXAMPLE)


@pytest.mark.parametrize("shows", ["after_agreement", "at_once", "after_amendment"])
@pytest.mark.parametrize("mode", ["draft_only", "draft_then_amendment", "amendment_only"])
def test_what_a_read_shows_afterwards(office: Office, shows: str, mode: str) -> None:
    office.play(shows=shows)
    client = office.client(amendment_mode=mode)
    found, terms = basis(client)
    wanted = terms.model_copy(update={"payment": Payment(days=12)})
    answer = client.amend(found, wanted)
    assert answer.problem is None
    later(minutes=1)
    seen = not client.difference(client.read_terms(EXAMPLE_ID), wanted).changes_something
    two_steps = mode != "draft_only"
    assert seen is ((shows == "at_once") or (shows == "after_amendment" and two_steps))
    assert "changed" not in answer.words
    assert len(office.order.drafts) == (mode != "amendment_only")
    assert len(office.order.published) == two_steps


@pytest.mark.parametrize("omitted", ["stay", "are_removed"])
@pytest.mark.parametrize("lists", ["replace", "merge"])
def test_what_was_read_is_sent_whole_so_no_reading_loses_anything(office: Office, omitted: str, lists: str) -> None:
    office.play(shows="at_once", omitted=omitted, lists=lists)
    client = office.client()
    found, terms = basis(client)
    wanted = terms.model_copy(update={"additional_terms": "Two drivers"})
    client.amend(found, wanted)
    later(minutes=1)
    fresh = client.read_terms(EXAMPLE_ID)
    assert client.difference(fresh, wanted).changes == ()
    with pytest.raises(InvalidInput) as caught:
        client.amend(fresh, wanted)
    assert caught.value.problem.code == "nothing_changes"
    assert len(office.order.drafts) == 1


@pytest.mark.parametrize("offsets", ["without_colon", "with_colon", "utc"])
def test_offsets_as_the_account_says(office: Office, offsets: str) -> None:
    office.play(offsets=offsets)
    found, _ = basis(office.client())
    assert office.client(offset_style=offsets).amend(found, EXAMPLE).draft_id
    wrong = "utc" if offsets != "utc" else "with_colon"
    with pytest.raises(Refused) as caught:
        office.client(offset_style=wrong).amend(found, EXAMPLE)
    assert caught.value.problem.field == "spots.0.operations.0.begin"


@pytest.mark.parametrize("case", ["lower", "upper"])
@pytest.mark.parametrize("messages", ["nested", "dotted"])
def test_currencies_as_the_account_says(office: Office, case: str, messages: str) -> None:
    office.play(currencies=case, messages=messages)
    found, _ = basis(office.client())
    assert office.client(currency_case=case).amend(found, EXAMPLE).draft_id
    other = "upper" if case == "lower" else "lower"
    with pytest.raises(Refused) as caught:
        office.client(currency_case=other).amend(found, EXAMPLE)
    assert caught.value.problem.field == "payment.price.currency"


def test_a_weight_in_kilograms_is_never_taken_for_tonnes(office: Office) -> None:
    office.play(plain_weights="kilograms", units=True, shows="at_once")
    client = office.client()
    found, terms = basis(client)
    assert "comes without its unit" in found.notes[0]
    with pytest.raises(InvalidInput) as caught:
        client.amend(found, terms)
    assert caught.value.problem.field.endswith("unit_code")
    heavy = Weight(value=12, unit_code="t")
    loads = tuple(load.model_copy(update={"weight": heavy}) for load in terms.loads)
    spots = tuple(
        spot.model_copy(
            update={
                "operations": tuple(
                    step.model_copy(
                        update={"loads": tuple(line.model_copy(update={"weight": heavy}) for line in step.loads)}
                    )
                    for step in spot.operations
                )
            }
        )
        for spot in terms.spots
    )
    client.amend(found, terms.model_copy(update={"loads": loads, "spots": spots}))
    wrong = tuple(load.model_copy(update={"weight": Weight(value=12_000, unit_code="kg")}) for load in terms.loads)
    with pytest.raises(Refused) as refused:
        client.amend(found, terms.model_copy(update={"loads": wrong, "spots": ()}))
    assert refused.value.problem.field == "loads.0.weight.unit_code"


def test_a_status_that_refuses_was_warned_of(office: Office) -> None:
    office.play(closed_statuses=("completed",))
    office.order.status = "completed"
    client = office.client()
    found, terms = basis(client)
    wanted = terms.model_copy(update={"additional_terms": "x"})
    assert "completed" in client.difference(found, wanted).warnings[0]
    with pytest.raises(Refused) as caught:
        client.amend(found, wanted)
    assert "its terms cannot be changed" in caught.value.problem.hint


@pytest.mark.parametrize(
    "kind",
    [
        FaultKind.LOST_AFTER,
        FaultKind.CUT_SHORT,
        FaultKind.ERROR_AFTER,
        FaultKind.HTML,
        FaultKind.HALF_JSON,
        FaultKind.NO_ORDER_ID,
    ],
)
def test_an_answer_that_is_lost_is_settled_by_reading(office: Office, kind: FaultKind) -> None:
    office.play(shows="at_once")
    client = office.client()
    found, terms = basis(client)
    wanted = terms.model_copy(update={"additional_terms": "Two drivers"})
    office.server.fail(kind, Route.TRANSEU_DRAFT)
    with pytest.raises(OutcomeUnknown):
        client.amend(found, wanted)
    with pytest.raises(InvalidInput) as caught:
        client.amend(found, wanted)
    assert caught.value.problem.code == "read_first"
    later(seconds=5)
    fresh = client.read_terms(EXAMPLE_ID)
    arrived = not client.difference(fresh, wanted).changes_something
    assert arrived is (kind is not FaultKind.HTML)
    assert len(office.order.drafts) == arrived


def test_a_failed_dependency_on_writing_is_in_doubt(office: Office) -> None:
    office.play(failed_dependency_on_write=True)
    found, _ = basis(office.client())
    with pytest.raises(OutcomeUnknown):
        office.client().amend(found, EXAMPLE)


@pytest.mark.parametrize("retry_after", ["", "12"])
def test_a_wish_to_slow_down(office: Office, retry_after: str) -> None:
    found, _ = basis(office.client())
    office.server.fail(FaultKind.TOO_MANY, Route.TRANSEU_DRAFT, retry_after=retry_after)
    with pytest.raises(Refused) as caught:
        office.client().amend(found, EXAMPLE)
    assert caught.value.problem.code == "slow_down"
    assert office.order.drafts == {}


# --- reading -----------------------------------------------------------------------------------------------------------------


def test_orders_that_may_not_be_read(office: Office) -> None:
    office.play(reads=False)
    client = office.client()
    with pytest.raises(Refused) as caught:
        client.read_terms(EXAMPLE_ID)
    assert caught.value.problem.code == "not_allowed"
    assert "orders.write" in caught.value.problem.hint
    assert client.amend(client.unread_terms(EXAMPLE_ID, caught.value.problem), EXAMPLE).draft_id


def test_odd_words_and_fields(office: Office) -> None:
    office.play(unknown_words=True, extra_fields=True, shows="at_once")
    client = office.client()
    found, terms = basis(client)
    assert found.status == "waiting-for-ferry"
    assert terms.spots[0].operations[0].type == "weighing"
    client.amend(found, terms.model_copy(update={"additional_terms": "x"}))
    assert office.order.terms["freight"]["spots"][0]["operations"][0]["type"] == "weighing"


@pytest.mark.parametrize("list_metadata", [True, False])
@pytest.mark.parametrize("past_end", ["empty", "404"])
@pytest.mark.parametrize("count", [2, 29, 30, 31, 60, 61])
def test_all_pages(office: Office, list_metadata: bool, past_end: str, count: int) -> None:
    office.play(list_metadata=list_metadata, past_end=past_end)
    for number in range(2, count):
        order = HeldOrder(f"order-{number}", f"TO/{number}", START, {"freight": {}})
        office.system.orders[order.id] = order
    found: list[str] = []
    cursor, asked = "", 0
    while cursor or not asked:
        page = office.client().search_orders(CarrierOrderQuery(cursor=cursor))
        found += [order.carrier_order_id for order in page.orders]
        cursor, asked = page.next_cursor, asked + 1
    assert found == list(office.system.orders)
    assert asked == count // 30 + 1


def test_the_archive(office: Office) -> None:
    office.order.status = "archived"
    (found,) = office.client().search_orders(CarrierOrderQuery(shelf="archive-orders-created")).orders
    assert (found.carrier_order_id, found.status.final) == (EXAMPLE_ID, True)


def test_looking_an_order_up(office: Office) -> None:
    client = office.client()
    assert client.status_by_reference("123").carrier_order_id == EXAMPLE_ID
    assert client.status_by_tms_reference("FR/17").carrier_order_id == EXAMPLE_ID
    for unknown in ("12", "1234"):
        with pytest.raises(Refused) as caught:
            client.status_by_reference(unknown)
        assert caught.value.problem.code == "not_found"
    assert client.read_order(EXAMPLE_ID).destination == "59-330 Dąbrowa Środkowa, PL"


@pytest.mark.parametrize(("failures", "end"), [(1, None), (2, Unreachable)])
def test_an_inner_service_that_fails(office: Office, failures: int, end: type[Exception] | None) -> None:
    office.play(failed_dependencies=failures)
    if end is None:
        assert office.client().status(EXAMPLE_ID).raw == "ready"
    else:
        with pytest.raises(end):
            office.client().status(EXAMPLE_ID)


def test_the_check(office: Office) -> None:
    steps = office.client().check_connection(None)
    assert [step.title for step in steps[:4]] == ["Name found", "No TLS", "Signed in", "Orders can be read"]
    office.client().sign_out()
    assert office.client().check_connection(None)[-1].title == "Not signed in"
