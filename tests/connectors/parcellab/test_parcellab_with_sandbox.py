"""The connector against the played system over real HTTP, in every variant and with faults on the way."""

import itertools
import ssl
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import pytest

from app.connectorkit.pace import Pace
from app.connectorkit.transport import Transport
from app.connectors.parcellab.client import ParcelLabClient
from app.domain.accounts import CheckResult
from app.domain.errors import OutcomeUnknown, Refused, Unreachable
from app.domain.paces import Rate
from app.domain.records import RecordState
from app.sandbox.parcellab.variants import ACCOUNT, TOKEN, ParcelLabVariants
from app.sandbox.runner import SandboxServer
from tests.connectors.parcellab.parcellab_examples import ANNOUNCEMENT, RECORD, THREE_PARCELS, settings

NUMBERS = ["12345", "67890", "24680"]


@pytest.fixture(scope="module")
def running() -> Iterator[SandboxServer]:
    # A clock that hurries, so that no request limit but the one under test is met.
    seconds = itertools.count()
    with SandboxServer(clock=lambda: datetime.fromtimestamp(1_760_000_000 + next(seconds), UTC)) as server:
        yield server


@pytest.fixture
def sandbox(running: SandboxServer) -> SandboxServer:
    running.parcellab.reset()
    running.faults.clear()
    running.requests.clear()
    return running


@pytest.fixture
def transport() -> Iterator[Transport]:
    no_certificates = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    with Transport(connect_seconds=1, total_seconds=5, verify=no_certificates, sleep=lambda _seconds: None) as made:
        yield made


def made(sandbox: SandboxServer, transport: Transport, **options: Any) -> ParcelLabClient:
    given = {"base_url": sandbox.base_url_of("parcellab"), "account": ACCOUNT, "token": TOKEN, **options}
    return ParcelLabClient(settings(**given), transport)


@pytest.fixture
def client(sandbox: SandboxServer, transport: Transport) -> ParcelLabClient:
    return made(sandbox, transport)


def vary(sandbox: SandboxServer, **variants: Any) -> None:
    sandbox.parcellab.variants = ParcelLabVariants.model_validate(variants)


def there(sandbox: SandboxServer) -> list[str]:
    return [tracking["tracking_number"] for order in sandbox.parcellab.orders for tracking in order.trackings]


def writes(sandbox: SandboxServer) -> int:
    return sum(request.method != "GET" for request in sandbox.requests.all())


@pytest.mark.parametrize("write_answer", ["body", "empty", "no_content"])
@pytest.mark.parametrize("mutation_results", ["plain", "with_tracking", "none"])
@pytest.mark.parametrize("extra_fields", [True, False])
def test_announcing(
    client: ParcelLabClient, sandbox: SandboxServer, write_answer: str, mutation_results: str, extra_fields: bool
) -> None:
    vary(sandbox, write_answer=write_answer, mutation_results=mutation_results, extra_fields=extra_fields)
    told = client.announce(THREE_PARCELS)
    assert (told.state, [parcel.taken for parcel in told.parcels]) == (RecordState.DONE, [True] * 3)
    assert told.order_id == sandbox.parcellab.orders[0].external_id
    assert there(sandbox) == NUMBERS
    assert writes(sandbox) == 1
    assert client.announced(THREE_PARCELS).state is RecordState.DONE
    assert client.read_order(told.order_id).reference == "NJ12345"


@pytest.mark.parametrize("unknown_info", ["404", "empty", "object"])
def test_accepted_and_visible_later(client: ParcelLabClient, sandbox: SandboxServer, unknown_info: str) -> None:
    vary(sandbox, write_answer="no_content", info_lag=2, unknown_info=unknown_info)
    assert client.announce(ANNOUNCEMENT).state is RecordState.ACCEPTED
    with pytest.raises(Refused) as caught:
        client.announced(ANNOUNCEMENT)
    assert caught.value.problem.code == "not_found"
    assert client.announced(ANNOUNCEMENT).state is RecordState.DONE


@pytest.mark.parametrize("mutation_results", ["plain", "with_tracking"])
def test_partly_done_and_the_rest_later(client: ParcelLabClient, sandbox: SandboxServer, mutation_results: str) -> None:
    vary(sandbox, failing=("67890",), mutation_results=mutation_results)
    told = client.announce(THREE_PARCELS)
    assert told.state is RecordState.PARTLY
    assert [problem.field for problem in told.problems] == ["parcels.1.identifier"]
    vary(sandbox)
    assert client.announce_again(THREE_PARCELS).state is RecordState.DONE
    assert there(sandbox) == ["12345", "24680", "67890"]


@pytest.mark.parametrize("repeated", ["twice", "ignored", "fails"])
@pytest.mark.parametrize("fault", ["lost_after", "error_after", "cut_short", "half_json"])
def test_an_answer_lost_after_the_write_tells_no_parcel_twice(
    client: ParcelLabClient, sandbox: SandboxServer, fault: str, repeated: str
) -> None:
    vary(sandbox, repeated_tracking=repeated)
    sandbox.fail(fault, "parcellab")
    with pytest.raises(OutcomeUnknown):
        client.announce(THREE_PARCELS)
    assert client.announced(THREE_PARCELS).state is RecordState.DONE
    again = client.announce_again(THREE_PARCELS)
    assert again.state is RecordState.DONE
    assert there(sandbox) == NUMBERS
    assert writes(sandbox) == 1


@pytest.mark.parametrize("fault", ["lost_before", "error_before", "unavailable", "html"])
def test_an_answer_lost_before_the_write(client: ParcelLabClient, sandbox: SandboxServer, fault: str) -> None:
    sandbox.fail(fault, "parcellab")
    with pytest.raises(OutcomeUnknown):
        client.announce(ANNOUNCEMENT)
    assert there(sandbox) == []
    assert client.announce_again(ANNOUNCEMENT).state is RecordState.DONE
    assert there(sandbox) == ["12345"]


@pytest.mark.parametrize("retry_after", ["", "1"])
def test_too_many(client: ParcelLabClient, sandbox: SandboxServer, retry_after: str) -> None:
    sandbox.fail("too_many", "parcellab", retry_after=retry_after)
    with pytest.raises(Refused) as caught:
        client.announce(ANNOUNCEMENT)
    assert caught.value.problem.code == "slow_down"
    assert there(sandbox) == []
    sandbox.fail("too_many", "parcellab", retry_after=retry_after)
    if retry_after:
        assert client.list_orders().orders == ()
    else:
        with pytest.raises(Unreachable):
            client.list_orders()


def test_slow_answers_and_strange_words(client: ParcelLabClient, sandbox: SandboxServer) -> None:
    sandbox.fail("slow", "parcellab", seconds=0.05)
    vary(sandbox, order_status="WaitingForFerry", extra_fields=True)
    told = client.announce(ANNOUNCEMENT)
    assert client.read_order(told.order_id).status.raw == "WaitingForFerry"
    sandbox.fail("unknown_word", "parcellab")
    assert client.announced(ANNOUNCEMENT).state is RecordState.DONE


@pytest.mark.parametrize("form", ["as_pasted", "base64", "bearer"])
def test_the_token_in_its_forms(sandbox: SandboxServer, transport: Transport, form: str) -> None:
    vary(sandbox, token_form=form)
    steps = made(sandbox, transport, token_form=form).check_connection(None)
    assert "Token accepted" in [step.title for step in steps]
    other = "bearer" if form != "bearer" else "as_pasted"
    wrong = made(sandbox, transport, token_form=other)
    assert [step.title for step in wrong.check_connection(None) if step.result is CheckResult.FAILED] == [
        "Token not accepted"
    ]
    with pytest.raises(Refused) as caught:
        wrong.announce(ANNOUNCEMENT)
    assert caught.value.problem.code == "key_refused"


def test_a_token_without_scopes(client: ParcelLabClient, sandbox: SandboxServer) -> None:
    vary(sandbox, scopes=("write",), write_answer="no_content")
    assert "Token known, orders not readable" in [step.title for step in client.check_connection(None)]
    # It may write and not look: accepted is all that can be said.
    assert client.announce(ANNOUNCEMENT).state is RecordState.ACCEPTED
    vary(sandbox, scopes=("track:orderinfo",))
    with pytest.raises(Refused) as caught:
        client.announce(ANNOUNCEMENT)
    assert caught.value.problem.code == "not_allowed"


def test_another_account(sandbox: SandboxServer, transport: Transport) -> None:
    with pytest.raises(Refused) as caught:
        made(sandbox, transport, account="999").announce(ANNOUNCEMENT)
    assert caught.value.problem.code == "not_allowed"


@pytest.mark.parametrize(
    ("form", "fields"),
    [("errors", ["parcels.1.identifier"]), ("detail", [""]), ("html", [""])],
)
def test_a_parcel_that_belongs_to_another_order(
    client: ParcelLabClient, sandbox: SandboxServer, form: str, fields: list[str]
) -> None:
    other = ANNOUNCEMENT.order.model_copy(update={"reference": "OTHER"})
    client.announce(ANNOUNCEMENT.model_copy(update={"order": other, "identifiers": ("67890",)}))
    vary(sandbox, error_form=form)
    with pytest.raises(Refused) as caught:
        client.announce(THREE_PARCELS)
    assert [problem.field for problem in caught.value.problems] == fields
    assert there(sandbox) == ["67890"]


def test_a_courier_that_is_not_set_up(client: ParcelLabClient, sandbox: SandboxServer) -> None:
    vary(sandbox, couriers=("dhl-germany",))
    told = client.announce(ANNOUNCEMENT)
    assert told.state is RecordState.PARTLY
    assert "not set up" in told.problems[0].hint


# --- records --------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("write_answer", ["body", "empty", "no_content"])
@pytest.mark.parametrize("updates_need_all", [True, False])
def test_records(client: ParcelLabClient, sandbox: SandboxServer, write_answer: str, updates_need_all: bool) -> None:
    vary(sandbox, write_answer=write_answer, updates_need_all=updates_need_all)
    first = client.put_record({**RECORD, "tags": ["category:Home Apparel"], "recipient_name": "Anna"})
    assert first.state is RecordState.DONE
    second = client.put_record({**RECORD, "order_total_amount": "12.50"})
    assert (second.state, second.order_id) == (RecordState.DONE, first.order_id)
    assert [first.created, second.created] == ([True, False] if write_answer == "body" else [None, None])
    read = client.read_record(first.order_id)
    assert read.fields["order_total_amount"] == "12.50"
    assert read.fields["tags"] == ["category:Home Apparel"]
    assert client.put_record({**read.fields, "channel": "webshop"}).state is RecordState.DONE
    (order,) = sandbox.parcellab.orders
    assert order.data["recipient_name"] == "Anna"


def test_a_record_that_may_be_repeated(client: ParcelLabClient, sandbox: SandboxServer) -> None:
    sandbox.fail("lost_after", "parcellab")
    with pytest.raises(Unreachable):
        client.put_record(RECORD)
    assert client.put_record(RECORD).created is False


@pytest.mark.parametrize("post_existing", ["refused", "second", "updated"])
def test_creating_what_is_there(client: ParcelLabClient, sandbox: SandboxServer, post_existing: str) -> None:
    client.put_record(RECORD)
    vary(sandbox, post_existing=post_existing)
    if post_existing == "refused":
        with pytest.raises(Refused) as caught:
            client.create_record(RECORD)
        assert caught.value.problem.field == "order_number"
    else:
        assert client.create_record(RECORD).created is (post_existing == "second")


@pytest.mark.parametrize("cancel_form", ["nested", "flat"])
def test_changes(sandbox: SandboxServer, transport: Transport, cancel_form: str) -> None:
    vary(sandbox, cancel_form=cancel_form)
    client = made(sandbox, transport, cancel_form=cancel_form)
    parcel = {"tracking_number": "1", "courier": "dhl-germany"}
    lines = [{"line_item_id": "1", "sku": "A", "quantity": 3}]
    done = client.put_record(
        {
            **RECORD,
            "articles_order": lines,
            "mutations": [
                {"type": "add_tracking", "tracking": parcel},
                {"type": "cancel_tracking", "tracking": parcel},
                {"type": "change_line_item_quantity", "line_items": [{"line_item_id": "1", "quantity": 1}]},
                {"type": "add_line_item", "line_items": [{"line_item_id": "2", "sku": "B"}]},
                {"type": "replace_line_item", "line_items": [{"line_item_id": "9", "sku": "C"}]},
                {"type": "cancel_order", "cancelled_reason": "customer"},
            ],
        }
    )
    assert done.state is RecordState.PARTLY
    assert [change.taken for change in done.changes] == [True, True, True, True, False, True]
    assert [problem.field for problem in done.problems] == ["mutations.4"]
    (order,) = sandbox.parcellab.orders
    assert order.data["order_status"] == "Cancelled"
    assert client.read_order(done.order_id).status.final


def test_erasing_an_address(client: ParcelLabClient, sandbox: SandboxServer) -> None:
    client.put_record(RECORD)
    without = {name: value for name, value in RECORD.items() if name != "recipient_email"}
    client.put_record({**without, "no_email": True})
    assert sandbox.parcellab.orders[0].data["recipient_email"] is None


# --- lists and look-ups ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("next_host", ["", "https://elsewhere.example"])
def test_the_list_is_walked(client: ParcelLabClient, sandbox: SandboxServer, next_host: str) -> None:
    vary(sandbox, page_size=2, next_host=next_host)
    for number in range(5):
        client.put_record({**RECORD, "order_number": f"{number}"})
    seen, cursor = [], ""
    for _ in range(3):
        page = client.list_orders(cursor)
        seen += [order.reference for order in page.orders]
        cursor = page.next
    assert (seen, cursor) == (["0", "1", "2", "3", "4"], "")
    assert page.previous
    assert client.list_orders("", "-order_number").orders[0].reference == "4"
    with pytest.raises(Refused):
        client.list_orders("€")
    vary(sandbox, list_envelope="array", extra_fields=True)
    assert len(client.list_orders().orders) == 5


@pytest.mark.parametrize("kind", ["external_id", "order_number", "external_reference"])
@pytest.mark.parametrize("reference", ["SYS-1", "SYS/1.2", "info-1"])
def test_orders_are_read_by(sandbox: SandboxServer, transport: Transport, kind: str, reference: str) -> None:
    vary(sandbox, order_id=kind)
    client = made(sandbox, transport, order_id_kind=kind)
    done = client.put_record({**RECORD, "order_number": reference, "external_reference": f"{reference}-own"})
    assert client.read_order(done.order_id).reference == reference


def test_the_station_keeps_under_a_limit(transport: Transport) -> None:
    """What two a second let through at the station, two a second let through there; both by the clock it waits by."""
    moment = [1_760_000_000.0]

    def sleep(seconds: float) -> None:
        moment[0] += seconds

    with SandboxServer(clock=lambda: datetime.fromtimestamp(moment[0], UTC)) as sandbox:
        vary(sandbox, requests_per_second=2)
        client = made(sandbox, transport)
        transport.sleep = sleep
        client._pace = Pace(Rate.per_second(2.0), clock=lambda: moment[0])
        for _ in range(7):
            client.list_orders()
        client._pace = Pace(Rate.per_second(50.0), clock=lambda: moment[0])
        client.list_orders()
        with pytest.raises(Unreachable):
            client.list_orders()
