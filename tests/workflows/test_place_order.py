"""One order, one trip: each end of placing, each crash point, exactly one order at the carrier."""

import multiprocessing
import os
import signal
from collections.abc import Sequence
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from pydantic import SecretStr

from app.domain.accounts import Account
from app.domain.errors import (
    CredentialMissing,
    InvalidInput,
    LedgerBroken,
    OutcomeUnknown,
    PrinterFailed,
    Problem,
    Refused,
    StationError,
    Unreachable,
)
from app.domain.labels import LabelDocument
from app.domain.orders import Order, OrderState, Placement, idempotency_key
from app.domain.printers import JobState, PrinterRoute
from app.domain.windows import DeliveryWindow
from app.sandbox.runner import SandboxServer
from app.workflows.parts import Step
from app.workflows.place_order import PlaceOrder, Placing
from app.workflows.print_labels import COPY, PrintLabels
from app.workflows.settle_doubts import Settled
from app.workflows.suit_labels import SuitLabels
from tests.fakes.desk import ACCOUNT, KEY_FIELD, ZEBRA, Desk, desk
from tests.fakes.scripted_server import unused_port


def attempt_states(at_desk: Desk) -> list[str]:
    states = []
    number = 1
    while True:
        try:
            states.append(at_desk.parts.ledger.attempt(number).state)
        except InvalidInput:
            return states
        number += 1


def labels_out(at_desk: Desk, count: int) -> list[bytes]:
    return [label.content for label in at_desk.sandbox.zebra.wait_for_labels(count)]


# --- done -----------------------------------------------------------------------------------------------------------------


def test_an_order_is_placed_its_label_kept_and_printed(at_desk: Desk) -> None:
    order_id = at_desk.add(parcels=2)
    steps: list[Step] = []
    window = at_desk.window(order_id)
    placed = at_desk.station.place_order(Placing(order_id=order_id, window=window), steps.append)
    [there] = at_desk.at_carrier()
    assert placed.placement.carrier_order_id == there.id
    assert placed.print_problem is None
    assert [job.state for job in placed.jobs] == [JobState.SENT, JobState.SENT]
    assert steps == [Step.PRINTER, Step.WRITTEN, Step.CARRIER, Step.LABELS, Step.PRINT]
    assert at_desk.state(order_id) is OrderState.SENT
    assert attempt_states(at_desk) == ["placed"]
    kept = [label.document for label in at_desk.parts.paper.labels(order_id)]
    assert [label.identifier for label in kept] == [parcel.identifier for parcel in there.parcels]
    assert len(labels_out(at_desk, 2)) == 2
    assert at_desk.titles(order_id)[:2] == ["Taken in from test", "Sent to the carrier"]


def test_the_key_that_leaves_is_the_one_in_the_ledger(at_desk: Desk) -> None:
    order_id = at_desk.add("Ordre #7/Ø")
    at_desk.place(order_id)
    [asked] = [request for request in at_desk.sandbox.requests.all() if request.route == "order"]
    sent = {name.lower(): value for name, value in asked.headers.items()}["idempotency-key"]
    assert sent == idempotency_key("Ordre #7/Ø", 1) == at_desk.parts.ledger.attempt(1).key


def test_without_a_window_the_best_available_one_is_asked_for(at_desk: Desk) -> None:
    order_id = at_desk.add()
    assert at_desk.place(order_id, window=None).print_problem is None
    assert [order.booked_by for order in at_desk.at_carrier()] == ["best_available"]


def test_a_placed_order_is_not_placed_again(at_desk: Desk) -> None:
    order_id = at_desk.add()
    window = at_desk.window(order_id)
    at_desk.place(order_id, window=window)
    with pytest.raises(InvalidInput) as caught:
        at_desk.place(order_id, window=window)
    assert caught.value.problem.code == "already_placed"
    assert len(at_desk.at_carrier()) == 1
    assert len(at_desk.sandbox.zebra.labels) == 1


def test_a_printer_that_counts_proves_its_labels(tmp_path: Path, sandbox: SandboxServer) -> None:
    with desk(tmp_path, sandbox, proof_seconds=1.0) as at_desk:
        order_id = at_desk.add()
        assert [job.state for job in at_desk.place(order_id).jobs] == [JobState.PROVEN]


# --- refused --------------------------------------------------------------------------------------------------------------


def test_a_refusal_stands_at_its_field_and_nothing_is_ordered(at_desk: Desk) -> None:
    recipient = {**at_desk.parts.orders.get(at_desk.add("1")).recipient.model_dump(), "phone": "+4740000000"}
    order_id = at_desk.add("2", recipient=recipient)
    with pytest.raises(Refused) as caught:
        at_desk.place(order_id)
    assert [problem.field for problem in caught.value.problems] == ["recipient.phone"]
    assert at_desk.state(order_id) is OrderState.REFUSED
    assert attempt_states(at_desk) == ["refused"]
    assert not at_desk.at_carrier()
    assert not at_desk.parts.ledger.doubts()


def test_after_a_refusal_the_mended_order_goes_out_under_the_same_key(at_desk: Desk) -> None:
    data = at_desk.parts.orders.get(at_desk.add("1")).model_dump()
    order_id = at_desk.add("2", recipient={**data["recipient"], "phone": "+4740000000"})
    with pytest.raises(Refused):
        at_desk.place(order_id)
    at_desk.station.change_order(order_id, {**data, "reference": "2"})
    assert at_desk.state(order_id) is OrderState.WAITING
    at_desk.place(order_id)
    keys = {at_desk.parts.ledger.attempt(number).key for number in (1, 2)}
    assert keys == {idempotency_key("2", 1)}
    assert len(at_desk.at_carrier()) == 1


def test_a_window_of_another_order_is_refused_at_the_window(at_desk: Desk) -> None:
    there = at_desk.window(at_desk.add("1"))
    recipient = at_desk.parts.orders.get(at_desk.add("2")).recipient.model_dump()
    recipient["address"]["postal_code"] = "0552"
    order_id = at_desk.add("3", recipient=recipient)
    with pytest.raises(Refused) as caught:
        at_desk.place(order_id, window=there)
    assert caught.value.problem.field == "window"
    assert not at_desk.at_carrier()


def test_a_lapsed_window_leaves_nothing_behind(at_desk: Desk) -> None:
    order_id = at_desk.add()
    window = at_desk.window(order_id)
    at_desk.clock.on(days=30)
    with pytest.raises(InvalidInput) as caught:
        at_desk.place(order_id, window=window)
    assert caught.value.problem.code == "window_lapsed"
    assert caught.value.problem.field == "window"
    assert at_desk.state(order_id) is OrderState.WAITING
    assert attempt_states(at_desk) == []
    assert not [request for request in at_desk.sandbox.requests.all() if request.route == "order"]


def test_a_wrong_key_is_refused_and_said_to_be_the_key(tmp_path: Path, sandbox: SandboxServer) -> None:
    with desk(tmp_path, sandbox, keys={f"{ACCOUNT}/{KEY_FIELD}": "wrong-key"}) as at_desk:
        order_id = at_desk.add()
        with pytest.raises(Refused) as caught:
            at_desk.place(order_id, window=None)
        assert caught.value.problem.code == "key_refused"
        assert at_desk.state(order_id).is_open
        assert not at_desk.at_carrier()


def test_without_a_key_nothing_is_sent_and_nothing_is_written(tmp_path: Path, sandbox: SandboxServer) -> None:
    with desk(tmp_path, sandbox, keys={"other/api_key": "x"}) as at_desk:
        order_id = at_desk.add()
        with pytest.raises(CredentialMissing):
            at_desk.place(order_id, window=None)
        assert at_desk.state(order_id) is OrderState.WAITING
        assert attempt_states(at_desk) == []


def test_without_a_sender_nothing_is_sent(at_desk: Desk) -> None:
    at_desk.settings.change(lambda old: old.model_copy(update={"sender": None}))
    order_id = at_desk.add()
    with pytest.raises(InvalidInput) as caught:
        at_desk.place(order_id, window=None)
    assert caught.value.problem.code == "sender_missing"
    assert attempt_states(at_desk) == []


# --- unreachable ----------------------------------------------------------------------------------------------------------


def elsewhere(at_desk: Desk, url: str) -> None:
    account = at_desk.settings.current.accounts[0]
    at_desk.settings.keep_account(account.model_copy(update={"options": {"base_url": url}}))


def test_nobody_listens_so_it_waits_again(at_desk: Desk) -> None:
    order_id = at_desk.add()
    window = at_desk.window(order_id)
    url = at_desk.sandbox.base_url
    elsewhere(at_desk, f"http://127.0.0.1:{unused_port()}")
    with pytest.raises(Unreachable):
        at_desk.place(order_id, window=window)
    assert at_desk.state(order_id) is OrderState.WAITING
    assert attempt_states(at_desk) == ["unreachable"]
    elsewhere(at_desk, url)
    at_desk.place(order_id, window=window)
    assert attempt_states(at_desk) == ["unreachable", "placed"]
    assert len(at_desk.at_carrier()) == 1


# --- outcome unknown ------------------------------------------------------------------------------------------------------

WRITTEN: dict[str, dict[str, Any]] = {
    "lost_after": {},
    "reset after": {"kind": "lost_after", "reset": True},
    "error_after": {},
    "cut_short": {},
    "half_json": {},
    "no_order_id": {},
}
NOT_WRITTEN: dict[str, dict[str, Any]] = {"lost_before": {}, "html": {}, "error_before": {}, "unavailable": {}}


def let_fail(at_desk: Desk, name: str, more: dict[str, Any]) -> None:
    at_desk.sandbox.fail(**{"kind": name, "route": "order", **more})


@pytest.mark.parametrize("fault", WRITTEN)
def test_an_answer_that_is_lost_is_found_by_asking(at_desk: Desk, fault: str) -> None:
    order_id = at_desk.add()
    let_fail(at_desk, fault, WRITTEN[fault])
    with pytest.raises(OutcomeUnknown) as caught:
        at_desk.place(order_id)
    assert caught.value.problem.hint
    assert at_desk.state(order_id) is OrderState.IN_DOUBT
    assert attempt_states(at_desk) == ["unknown"]
    with pytest.raises(InvalidInput) as again:
        at_desk.place(order_id)
    assert again.value.problem.code == "in_doubt"
    assert len(at_desk.at_carrier()) == 1
    assert at_desk.station.settle_doubts.ask(at_desk.doubt(order_id).id) is Settled.FOUND
    assert at_desk.state(order_id) is OrderState.PLACED
    assert at_desk.parts.orders.row(order_id).carrier_order_id == at_desk.at_carrier()[0].id
    assert not at_desk.parts.ledger.doubts()
    at_desk.station.print_labels(order_id)
    assert len(at_desk.at_carrier()) == 1
    assert len(labels_out(at_desk, 1)) == 1


@pytest.mark.parametrize("fault", NOT_WRITTEN)
def test_what_never_arrived_is_in_doubt_all_the_same_and_may_be_sent_again(at_desk: Desk, fault: str) -> None:
    order_id = at_desk.add()
    let_fail(at_desk, fault, NOT_WRITTEN[fault])
    with pytest.raises(OutcomeUnknown):
        at_desk.place(order_id)
    assert not at_desk.at_carrier()
    doubt = at_desk.doubt(order_id)
    assert at_desk.station.settle_doubts.ask(doubt.id) is Settled.NOT_FOUND
    assert at_desk.state(order_id) is OrderState.IN_DOUBT
    placement = at_desk.station.settle_doubts.send_again(doubt.id)
    [there] = at_desk.at_carrier()
    assert placement.carrier_order_id == there.id
    assert at_desk.state(order_id) is OrderState.PLACED


def test_too_slow_an_answer_is_in_doubt(tmp_path: Path, sandbox: SandboxServer) -> None:
    with desk(tmp_path, sandbox, seconds=0.6) as at_desk:
        order_id = at_desk.add()
        window = at_desk.window(order_id)
        sandbox.fail("slow", "order", seconds=5)
        with pytest.raises(OutcomeUnknown) as caught:
            at_desk.place(order_id, window=window)
        assert caught.value.problem.code == "too_slow"
        assert at_desk.state(order_id) is OrderState.IN_DOUBT
        assert at_desk.station.settle_doubts.ask(at_desk.doubt(order_id).id) is Settled.FOUND
        assert len(at_desk.at_carrier()) == 1


def test_a_wish_to_slow_down_leaves_the_order_open(at_desk: Desk) -> None:
    order_id = at_desk.add()
    at_desk.sandbox.fail("too_many", "order", retry_after="3")
    with pytest.raises(Refused):
        at_desk.place(order_id)
    assert at_desk.state(order_id).is_open
    assert not at_desk.at_carrier()


# --- crashes --------------------------------------------------------------------------------------------------------------


class Bug(Exception):
    """What no station foresees."""


class BrokenClient:
    """A client with a bug, that strikes before or after the order was taken."""

    repeat_safe = True

    def __init__(self, client: Any, *, after: bool) -> None:
        self._client = client
        self._after = after

    def place(self, order: Order, sender: Any, window: DeliveryWindow | None, key: str) -> Placement:
        if self._after:
            self._client.place(order, sender, window, key)
        raise Bug


class OneClient:
    """Hands out one client and asks the real carriers for the rest."""

    def __init__(self, real: Any, client: object) -> None:
        self._real = real
        self._client = client

    def account(self, account_id: str) -> Account:
        found = self._real.account(account_id)
        assert isinstance(found, Account)
        return found

    def client(self, _account_id: str) -> object:
        return self._client

    def __getattr__(self, name: str) -> Any:
        return getattr(self._real, name)


def with_parts(at_desk: Desk, **parts: Any) -> PlaceOrder:
    changed = at_desk.parts.__class__(**{**at_desk.parts.__dict__, **parts})
    return PlaceOrder(changed, PrintLabels(changed), SuitLabels(changed))


@pytest.mark.parametrize("after", [False, True])
def test_a_bug_while_placing_leaves_a_doubt_and_no_second_order(at_desk: Desk, after: bool) -> None:
    order_id = at_desk.add()
    client = BrokenClient(at_desk.parts.carriers.client(""), after=after)
    place = with_parts(at_desk, carriers=OneClient(at_desk.parts.carriers, client))
    with pytest.raises(Bug):
        place(Placing(order_id=order_id))
    assert at_desk.state(order_id) is OrderState.IN_DOUBT
    found = at_desk.station.settle_doubts.ask(at_desk.doubt(order_id).id)
    assert found is (Settled.FOUND if after else Settled.NOT_FOUND)
    assert len(at_desk.at_carrier()) == int(after)


class FullDisk:
    """A ledger whose disk is full from the carrier's answer on."""

    def __init__(self, real: Any) -> None:
        self._real = real

    def close_placed(self, *_: object, **__: object) -> None:
        raise LedgerBroken(Problem(code="disk_full", title="The disk is full"), "no space")

    def __getattr__(self, name: str) -> Any:
        return getattr(self._real, name)


def test_a_disk_that_is_full_when_the_answer_comes_is_said_and_settled_at_the_next_start(
    tmp_path: Path, sandbox: SandboxServer
) -> None:
    with desk(tmp_path, sandbox) as first:
        order_id = first.add()
        place = with_parts(first, ledger=FullDisk(first.parts.ledger))
        with pytest.raises(LedgerBroken) as caught:
            place(Placing(order_id=order_id))
        assert caught.value.problem.code == "placed_not_written"
        assert "Do not place it again" in caught.value.problem.hint
        assert sandbox.porterbuddy.orders.keys() <= {caught.value.detail.split(":")[0]}
    with desk(tmp_path, sandbox) as second:
        assert second.station.settle_doubts.ask_all() == {
            Settled.FOUND: 1,
            Settled.NOT_FOUND: 0,
            Settled.NO_ANSWER: 0,
        }
        assert second.state(order_id) is OrderState.PLACED
        assert len(second.at_carrier()) == 1


def _fall_dead(_step: object) -> None:
    os.kill(os.getpid(), signal.SIGKILL)


class DeadlyClient:
    """Kills its process before the request leaves, or after the answer came."""

    repeat_safe = True

    def __init__(self, client: Any, *, after: bool) -> None:
        self._client = client
        self._after = after

    def place(self, order: Order, sender: Any, window: DeliveryWindow | None, key: str) -> Placement:
        if self._after:
            self._client.place(order, sender, window, key)
        _fall_dead(key)
        raise AssertionError


def die_while_placing(folder: Path, order_id: int, *, after: bool) -> None:
    """Run in a process of its own: place an order and fall dead. The folder's settings say where the sandbox runs."""
    with desk(folder, SandboxServer()) as at_desk:
        client = DeadlyClient(at_desk.parts.carriers.client(""), after=after)
        with_parts(at_desk, carriers=OneClient(at_desk.parts.carriers, client))(Placing(order_id=order_id))


@pytest.mark.parametrize("after", [False, True])
def test_a_station_that_is_killed_while_placing_is_in_doubt_at_the_next_start(
    tmp_path: Path, sandbox: SandboxServer, after: bool
) -> None:
    with desk(tmp_path, sandbox) as before:
        order_id = before.add()
    process = multiprocessing.get_context("spawn").Process(
        target=die_while_placing, args=(tmp_path, order_id), kwargs={"after": after}
    )
    process.start()
    process.join(30)
    assert process.exitcode == -signal.SIGKILL
    with desk(tmp_path, sandbox) as next_day:
        [doubt] = next_day.station.settle_doubts.open()
        assert doubt.row.state is OrderState.IN_DOUBT
        with pytest.raises(InvalidInput):
            next_day.place(order_id)
        assert doubt.attempt is not None
        assert doubt.repeat_safe
        next_day.station.settle_doubts.send_again(doubt.attempt.id)
        assert next_day.state(order_id) is OrderState.PLACED
        assert len(next_day.at_carrier()) == 1


# --- two stations ---------------------------------------------------------------------------------------------------------


def test_two_stations_on_one_order_book_place_it_once(tmp_path: Path, sandbox: SandboxServer) -> None:
    from concurrent.futures import ThreadPoolExecutor

    with desk(tmp_path, sandbox) as one, desk(tmp_path, sandbox) as other:
        order_id = one.add()
        window = one.window(order_id)

        def try_it(at_desk: Desk) -> str:
            try:
                at_desk.place(order_id, window=window)
            except StationError as error:
                return error.problem.code
            return "placed"

        with ThreadPoolExecutor(2) as pool:
            ends = sorted(pool.map(try_it, (one, other)))
        assert ends[1] == "placed"
        assert ends[0] in {"already_placed", "in_doubt"}
        assert len(one.at_carrier()) == 1
        assert len(one.sandbox.zebra.wait_for_labels(1)) == 1


def test_two_desks_with_books_of_their_own_send_the_same_key(tmp_path: Path, sandbox: SandboxServer) -> None:
    numbers = []
    for name in ("one", "other"):
        (tmp_path / name).mkdir()
        with desk(tmp_path / name, sandbox) as at_desk:
            numbers.append(at_desk.place(at_desk.add()).placement.carrier_order_id)
    assert len(set(numbers)) == 1
    assert len(sandbox.porterbuddy.orders) == 1


# --- the printer ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("trouble", ["paper_out", "head_up", "paused", "ribbon_out"])
def test_a_printer_that_says_it_cannot_print_spends_nothing(at_desk: Desk, trouble: str) -> None:
    order_id = at_desk.add()
    window = at_desk.window(order_id)
    at_desk.sandbox.zebra.set_flags(**{trouble: True})
    with pytest.raises(PrinterFailed) as caught:
        at_desk.place(order_id, window=window)
    assert "Nothing was ordered" in caught.value.problem.hint
    assert at_desk.state(order_id) is OrderState.WAITING
    assert attempt_states(at_desk) == []
    assert not at_desk.at_carrier()


def test_a_printer_that_is_not_there_spends_nothing(at_desk: Desk) -> None:
    order_id = at_desk.add()
    window = at_desk.window(order_id)
    at_desk.sandbox.zebra.set_fault("refuse")
    with pytest.raises(PrinterFailed):
        at_desk.place(order_id, window=window)
    assert attempt_states(at_desk) == []
    assert not at_desk.at_carrier()


@pytest.mark.parametrize("later", [False, True])
def test_a_printer_that_this_desk_does_not_have_spends_nothing(at_desk: Desk, later: bool) -> None:
    order_id = at_desk.add()
    with pytest.raises(InvalidInput) as caught:
        at_desk.place(order_id, window=None, printer="nowhere", print_later=later)
    assert caught.value.problem.code == "printer_unknown"
    assert attempt_states(at_desk) == []
    assert not at_desk.at_carrier()


def test_print_later_orders_and_keeps_the_labels(at_desk: Desk) -> None:
    order_id = at_desk.add(parcels=2)
    at_desk.sandbox.zebra.set_flags(paper_out=True)
    placed = at_desk.place(order_id, print_later=True)
    assert placed.print_problem is None
    assert [job.state for job in placed.jobs] == [JobState.QUEUED] * 2
    assert at_desk.state(order_id) is OrderState.NOT_PRINTED
    assert len(at_desk.parts.paper.labels(order_id)) == 2
    assert not at_desk.sandbox.zebra.labels
    at_desk.sandbox.zebra.set_flags(paper_out=False)
    asked = len(at_desk.sandbox.requests.all())
    jobs = at_desk.station.print_labels(order_id)
    assert [job.copy_number for job in jobs] == [1, 1]
    assert len(at_desk.sandbox.requests.all()) == asked
    assert at_desk.state(order_id) is OrderState.SENT


def test_print_later_without_a_label_says_that_it_is_not_printed(at_desk: Desk) -> None:
    order_id = at_desk.add()
    at_desk.sandbox.fail("no_label", "label_document")
    placed = at_desk.place(order_id, print_later=True)
    assert placed.print_problem is not None
    assert placed.print_problem.code == "not_a_label"
    assert at_desk.state(order_id) is OrderState.NOT_PRINTED


class ReadyAtFirst:
    """Printers that were fine when they were asked, and have a fault when the label comes."""

    def __init__(self, real: Any, sandbox: SandboxServer, fault: str, after_bytes: int = 0) -> None:
        self._real = real
        self._sandbox = sandbox
        self._fault = (fault, after_bytes)

    def send(self, printer: Any, content: bytes, title: str, *more: Any) -> Any:
        self._sandbox.zebra.set_fault(*self._fault)
        return self._real.send(printer, content, title, *more)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._real, name)


@pytest.mark.parametrize(
    ("fault", "after_bytes", "job", "state"),
    [
        ("refuse", 0, JobState.QUEUED, OrderState.NOT_PRINTED),
        ("reset", 600, JobState.IN_DOUBT, OrderState.SENT),
    ],
)
def test_a_printer_that_fails_after_placing_costs_no_order_and_no_silent_label(
    at_desk: Desk, fault: str, after_bytes: int, job: JobState, state: OrderState
) -> None:
    order_id = at_desk.add()
    place = with_parts(at_desk, printing=ReadyAtFirst(at_desk.parts.printing, at_desk.sandbox, fault, after_bytes))
    placed = place(Placing(order_id=order_id))
    assert placed.print_problem is not None
    assert [one.state for one in placed.jobs] == [job]
    assert at_desk.state(order_id) is state
    assert attempt_states(at_desk) == ["placed"]
    assert len(at_desk.parts.paper.labels(order_id)) == 1
    at_desk.sandbox.zebra.set_fault(None)
    if job is JobState.IN_DOUBT:
        assert [doubt.job is not None for doubt in at_desk.station.settle_doubts.open()] == [True]
        with pytest.raises(InvalidInput) as caught:
            at_desk.station.print_labels(order_id)
        assert caught.value.problem.code == "print_in_doubt"
        [again] = at_desk.station.print_labels(order_id, reason=COPY)
        assert again.copy_number == 2
    else:
        [again] = at_desk.station.print_labels(order_id)
        assert again.copy_number == 1
    assert len(at_desk.at_carrier()) == 1
    assert len(labels_out(at_desk, 1)) == 1


# --- the label ------------------------------------------------------------------------------------------------------------


def test_a_label_that_is_no_label_is_neither_kept_nor_printed(at_desk: Desk) -> None:
    order_id = at_desk.add()
    at_desk.sandbox.fail("no_label", "label_document")
    placed = at_desk.place(order_id)
    assert placed.print_problem is not None
    assert placed.print_problem.code == "not_a_label"
    assert at_desk.state(order_id) is OrderState.NOT_PRINTED
    assert not at_desk.parts.paper.labels(order_id)
    assert not at_desk.sandbox.zebra.labels
    [job] = at_desk.station.print_labels(order_id)
    assert job.copy_number == 1
    assert at_desk.state(order_id) is OrderState.SENT


class SwappedLabels:
    """A carrier that hands out the label of another parcel."""

    repeat_safe = True

    def __init__(self, client: Any) -> None:
        self._client = client

    def labels(self, order_id: str, wish: Any, identifiers: Sequence[str] = ()) -> tuple[LabelDocument, ...]:
        first, second = self._client.labels(order_id, wish, identifiers)
        return (
            first.model_copy(update={"content": second.content}),
            second.model_copy(update={"content": first.content}),
        )

    def __getattr__(self, name: str) -> Any:
        return getattr(self._client, name)


def test_the_label_of_another_parcel_is_not_printed(at_desk: Desk) -> None:
    order_id = at_desk.add(parcels=2)
    client = SwappedLabels(at_desk.parts.carriers.client(""))
    placed = with_parts(at_desk, carriers=OneClient(at_desk.parts.carriers, client))(Placing(order_id=order_id))
    assert placed.print_problem is not None
    assert placed.print_problem.code == "label_of_another_parcel"
    assert not at_desk.parts.paper.labels(order_id)
    assert not at_desk.sandbox.zebra.labels
    assert at_desk.state(order_id) is OrderState.NOT_PRINTED


def test_a_label_that_is_not_ready_yet_is_asked_for_again(at_desk: Desk) -> None:
    at_desk.sandbox.porterbuddy.variants = at_desk.sandbox.porterbuddy.variants.model_copy(
        update={"label_not_ready": 2}
    )
    order_id = at_desk.add()
    assert at_desk.place(order_id).print_problem is None
    asked = [request for request in at_desk.sandbox.requests.all() if request.route == "label_info"]
    assert len(asked) == 3


def test_a_label_that_never_gets_ready_leaves_the_order_to_print(at_desk: Desk) -> None:
    at_desk.sandbox.porterbuddy.variants = at_desk.sandbox.porterbuddy.variants.model_copy(
        update={"label_not_ready": 99}
    )
    order_id = at_desk.add()
    placed = at_desk.place(order_id)
    assert placed.print_problem is not None
    assert placed.print_problem.code == "label_not_ready"
    assert at_desk.state(order_id) is OrderState.NOT_PRINTED


def test_the_window_is_kept_without_its_token(at_desk: Desk) -> None:
    order_id = at_desk.add()
    window = at_desk.window(order_id)
    assert window.token.get_secret_value()
    at_desk.place(order_id, window=window)
    row = at_desk.parts.orders.row(order_id)
    assert row.window is not None
    assert row.window.token == SecretStr("")
    assert row.window.start == window.start
    assert row.price == window.price


def test_the_desk_may_choose_another_printer(at_desk: Desk, tmp_path: Path) -> None:
    order_id = at_desk.add()
    assert at_desk.settings.current.printers[0].id == ZEBRA
    folder = tmp_path / "out"
    folder.mkdir()
    printer = at_desk.settings.current.printers[0].model_copy(
        update={"id": "folder", "name": "Folder", "route": PrinterRoute.FOLDER, "folder": str(folder)}
    )
    at_desk.settings.keep_printer(printer)
    placed = at_desk.place(order_id, printer="folder")
    assert [job.printer for job in placed.jobs] == ["Folder"]
    assert len(list(folder.glob("*.zpl"))) == 1


def test_a_clock_that_runs_ahead_by_less_than_the_offer_still_books(at_desk: Desk) -> None:
    order_id = at_desk.add()
    window = at_desk.window(order_id)
    assert window.expires_at is not None
    at_desk.clock.ahead = window.expires_at - at_desk.clock.now() - timedelta(seconds=30)
    assert at_desk.place(order_id, window=window).print_problem is None
