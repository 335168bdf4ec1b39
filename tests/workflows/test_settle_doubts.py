"""Doubts end by asking, by the same key, or by a person's word; never by trying again blindly."""

from pathlib import Path
from typing import Any

import pytest

from app.domain.errors import InvalidInput, OutcomeUnknown, Refused, Unreachable
from app.domain.money import Money
from app.domain.orders import OrderState
from app.domain.windows import Availability
from app.sandbox.runner import SandboxServer
from app.workflows.settle_doubts import Settled, SettleDoubts
from tests.fakes.desk import ACCOUNT, KEY_FIELD, Desk, desk


def doubtful(at_desk: Desk, reference: str = "100482", *, written: bool = True, **more: Any) -> int:
    """Place an order whose answer is lost; return its row."""
    order_id = at_desk.add(reference)
    at_desk.sandbox.fail("lost_after" if written else "lost_before", "order")
    with pytest.raises(OutcomeUnknown):
        at_desk.place(order_id, **more)
    return order_id


def orders_asked(at_desk: Desk) -> int:
    return len([request for request in at_desk.sandbox.requests.all() if request.route == "order"])


def test_the_tray_says_what_is_in_doubt(at_desk: Desk) -> None:
    order_id = doubtful(at_desk)
    [doubt] = at_desk.station.settle_doubts.open()
    assert doubt.row.id == order_id
    assert doubt.attempt is not None
    assert doubt.attempt.problems[0].title
    assert doubt.repeat_safe
    assert doubt.job is None


def test_a_tray_can_be_looked_at_without_the_key(tmp_path: Path, sandbox: SandboxServer) -> None:
    with desk(tmp_path, sandbox) as at_desk:
        doubtful(at_desk)
    with desk(tmp_path, sandbox, keys={"other/api_key": "x"}) as at_desk:
        [doubt] = at_desk.station.settle_doubts.open()
        assert not doubt.repeat_safe
        assert at_desk.station.settle_doubts.ask_all()[Settled.NO_ANSWER] == 1
        assert at_desk.doubt(doubt.row.id).asked == 1


def test_sending_again_under_the_same_key_returns_the_same_order(at_desk: Desk) -> None:
    order_id = doubtful(at_desk)
    [there] = at_desk.at_carrier()
    placement = at_desk.station.settle_doubts.send_again(at_desk.doubt(order_id).id)
    assert placement.carrier_order_id == there.id
    assert len(at_desk.at_carrier()) == 1
    assert at_desk.state(order_id) is OrderState.PLACED
    assert any(title.startswith("Settled") for title in at_desk.titles(order_id))


def test_a_carrier_that_forgot_the_key_is_not_sent_the_order_twice(at_desk: Desk) -> None:
    order_id = at_desk.add()
    at_desk.sandbox.fail("key_forgotten", "order")
    with pytest.raises(OutcomeUnknown):
        at_desk.place(order_id)
    placement = at_desk.station.settle_doubts.send_again(at_desk.doubt(order_id).id)
    assert [order.id for order in at_desk.at_carrier()] == [placement.carrier_order_id]


def test_an_order_is_not_sent_again_while_the_carrier_does_not_say_whether_it_has_it(at_desk: Desk) -> None:
    order_id = doubtful(at_desk)
    sent = orders_asked(at_desk)
    at_desk.sandbox.fail("error_before", "status", count=None)
    with pytest.raises(Unreachable) as caught:
        at_desk.station.settle_doubts.send_again(at_desk.doubt(order_id).id)
    assert caught.value.problem.code == "does_not_say"
    assert orders_asked(at_desk) == sent
    assert at_desk.state(order_id) is OrderState.IN_DOUBT


def test_sending_again_keeps_the_parcels_numbers(at_desk: Desk) -> None:
    order_id = doubtful(at_desk, written=False)
    before = [parcel.identifier for parcel in at_desk.parts.orders.get(order_id).parcels]
    at_desk.station.settle_doubts.send_again(at_desk.doubt(order_id).id)
    assert [parcel.identifier for parcel in at_desk.at_carrier()[0].parcels] == before


def test_an_order_without_a_window_is_sent_again_without_one(at_desk: Desk) -> None:
    order_id = doubtful(at_desk, window=None)
    at_desk.station.settle_doubts.send_again(at_desk.doubt(order_id).id)
    assert [order.booked_by for order in at_desk.at_carrier()] == ["best_available"]


def test_an_unclear_answer_to_the_second_try_leaves_the_doubt(at_desk: Desk) -> None:
    order_id = doubtful(at_desk, written=False)
    at_desk.sandbox.fail("lost_after", "order")
    with pytest.raises(OutcomeUnknown):
        at_desk.station.settle_doubts.send_again(at_desk.doubt(order_id).id)
    assert at_desk.state(order_id) is OrderState.IN_DOUBT
    assert at_desk.doubt(order_id).asked == 2
    assert at_desk.station.settle_doubts.ask(at_desk.doubt(order_id).id) is Settled.FOUND
    assert len(at_desk.at_carrier()) == 1


class OtherOffers:
    """The real client, but its windows are changed."""

    def __init__(self, client: Any, **changes: Any) -> None:
        self._client = client
        self._changes = changes
        self.repeat_safe = True

    def check_availability(self, *arguments: Any) -> Availability:
        answer: Availability = self._client.check_availability(*arguments)
        if not self._changes:
            return answer.model_copy(update={"windows": ()})
        changed = tuple(window.model_copy(update=self._changes) for window in answer.windows)
        return answer.model_copy(update={"windows": changed})

    def place(self, *arguments: Any) -> Any:
        return self._client.place(*arguments)


class OneClient:
    def __init__(self, real: Any, client: object) -> None:
        self._real = real
        self._client = client

    def client(self, _account_id: str) -> object:
        return self._client

    def __getattr__(self, name: str) -> Any:
        return getattr(self._real, name)


def settling_with(at_desk: Desk, **changes: Any) -> SettleDoubts:
    client = OtherOffers(at_desk.parts.carriers.client(""), **changes)
    carriers = OneClient(at_desk.parts.carriers, client)
    parts = at_desk.parts.__class__(**{**at_desk.parts.__dict__, "carriers": carriers})
    return SettleDoubts(parts, at_desk.station.print_labels)


DEARER = {"price": Money(minor_units=99_900, currency="NOK")}
IN_OTHER_MONEY = {"price": Money(minor_units=1, currency="EUR")}


@pytest.mark.parametrize("changes", [{}, DEARER, IN_OTHER_MONEY], ids=["gone", "dearer", "other money"])
def test_a_window_that_is_gone_or_dearer_is_not_sent_again(at_desk: Desk, changes: dict[str, Any]) -> None:
    order_id = doubtful(at_desk, written=False)
    sent = orders_asked(at_desk)
    with pytest.raises(InvalidInput) as caught:
        settling_with(at_desk, **changes).send_again(at_desk.doubt(order_id).id)
    assert caught.value.problem.code == "window_gone"
    assert "stays in doubt" in caught.value.problem.hint
    assert orders_asked(at_desk) == sent
    assert at_desk.state(order_id) is OrderState.IN_DOUBT


def test_a_cheaper_window_is_taken(at_desk: Desk) -> None:
    order_id = doubtful(at_desk)
    cheap = {"price": Money(minor_units=100, currency="NOK")}
    settling_with(at_desk, **cheap).send_again(at_desk.doubt(order_id).id)
    assert at_desk.state(order_id) is OrderState.PLACED


def test_a_refused_key_says_nothing_about_the_order_so_it_stays_in_doubt(
    tmp_path: Path, sandbox: SandboxServer
) -> None:
    with desk(tmp_path, sandbox) as at_desk:
        order_id = doubtful(at_desk, window=None)
    with desk(tmp_path, sandbox, keys={f"{ACCOUNT}/{KEY_FIELD}": "wrong-key"}) as at_desk:
        with pytest.raises(Unreachable):
            at_desk.station.settle_doubts.send_again(at_desk.doubt(order_id).id)
        assert at_desk.state(order_id) is OrderState.IN_DOUBT
        assert len(at_desk.at_carrier()) == 1


@pytest.mark.parametrize("fault", ["too_many", "redirect"])
def test_a_carrier_that_did_nothing_leaves_the_doubt(at_desk: Desk, fault: str) -> None:
    order_id = doubtful(at_desk, written=False)
    at_desk.sandbox.fail(fault, "order")
    at_desk.sandbox.fail("error_before", "status", count=None, skip=1)
    with pytest.raises(Refused):
        at_desk.station.settle_doubts.send_again(at_desk.doubt(order_id).id)
    assert at_desk.state(order_id) is OrderState.IN_DOUBT


def test_a_refusal_and_an_unknown_reference_together_settle_that_nothing_was_ordered(at_desk: Desk) -> None:
    order_id = doubtful(at_desk, written=False, window=None)
    at_desk.sandbox.fail("too_many", "order")
    with pytest.raises(Refused):
        at_desk.station.settle_doubts.send_again(at_desk.doubt(order_id).id)
    assert at_desk.state(order_id) is OrderState.REFUSED
    assert not at_desk.parts.ledger.doubts()
    at_desk.place(order_id)
    assert len(at_desk.at_carrier()) == 1


def test_an_order_that_is_refused_now_but_was_taken_before_is_found(at_desk: Desk) -> None:
    order_id = doubtful(at_desk)
    at_desk.sandbox.fail("too_many", "order")
    placement = at_desk.station.settle_doubts.send_again(at_desk.doubt(order_id).id)
    assert [order.id for order in at_desk.at_carrier()] == [placement.carrier_order_id]
    assert at_desk.state(order_id) is OrderState.PLACED


def test_never_ordered_takes_a_persons_word_once(at_desk: Desk) -> None:
    order_id = doubtful(at_desk, written=False)
    attempt = at_desk.doubt(order_id).id
    at_desk.station.settle_doubts.never_ordered(attempt)
    assert at_desk.state(order_id).is_open
    for act in (
        at_desk.station.settle_doubts.never_ordered,
        at_desk.station.settle_doubts.ask,
        at_desk.station.settle_doubts.send_again,
    ):
        with pytest.raises(InvalidInput) as caught:
            act(attempt)
        assert caught.value.problem.code == "settled"
    at_desk.place(order_id)
    assert len(at_desk.at_carrier()) == 1


def test_what_is_being_sent_right_now_is_not_settled_by_hand(at_desk: Desk) -> None:
    order_id = at_desk.add()
    order = at_desk.parts.orders.get(order_id)
    attempt = at_desk.parts.ledger.open_attempt(
        order_id, account=ACCOUNT, generation=1, window=None, order=order, who=at_desk.parts.who()
    )
    for act in (at_desk.station.settle_doubts.never_ordered, at_desk.station.settle_doubts.send_again):
        with pytest.raises(InvalidInput) as caught:
            act(attempt.id)
        assert caught.value.problem.code == "being_placed"
    assert at_desk.state(order_id) is OrderState.PLACING


def test_a_word_against_the_truth_still_makes_no_second_order(at_desk: Desk) -> None:
    order_id = doubtful(at_desk)
    at_desk.station.settle_doubts.never_ordered(at_desk.doubt(order_id).id)
    at_desk.place(order_id)
    assert len(at_desk.at_carrier()) == 1


@pytest.mark.parametrize("fault", ["lost_before", "error_before", "html", "half_json", "unavailable"])
def test_asking_that_gets_no_answer_leaves_the_doubt_and_counts(at_desk: Desk, fault: str) -> None:
    order_id = doubtful(at_desk)
    at_desk.sandbox.fail(fault, "status", count=None)
    attempt = at_desk.doubt(order_id).id
    assert at_desk.station.settle_doubts.ask(attempt) is Settled.NO_ANSWER
    assert at_desk.station.settle_doubts.ask(attempt) is Settled.NO_ANSWER
    assert at_desk.doubt(order_id).asked == 2
    assert at_desk.titles(order_id)[-1] == "Asked the carrier about it 2 times"
    at_desk.sandbox.faults.clear()
    assert at_desk.station.settle_doubts.ask_all()[Settled.FOUND] == 1


def test_what_the_carrier_holds_is_what_stands_in_the_book(at_desk: Desk) -> None:
    order_id = at_desk.add()
    window = at_desk.window(order_id)
    at_desk.sandbox.fail("lost_after", "order")
    with pytest.raises(OutcomeUnknown):
        at_desk.place(order_id, window=window)
    at_desk.station.settle_doubts.ask(at_desk.doubt(order_id).id)
    row = at_desk.parts.orders.row(order_id)
    assert row.window is not None
    assert (row.window.start, row.window.end) == (window.start, window.end)
    assert row.price == window.price


def test_a_window_that_cannot_be_read_back_stays_as_it_was_booked(at_desk: Desk) -> None:
    order_id = at_desk.add()
    window = at_desk.window(order_id)
    at_desk.sandbox.fail("lost_after", "order")
    with pytest.raises(OutcomeUnknown):
        at_desk.place(order_id, window=window)
    at_desk.sandbox.fail("error_before", "self")
    at_desk.station.settle_doubts.ask(at_desk.doubt(order_id).id)
    row = at_desk.parts.orders.row(order_id)
    assert row.window is not None
    assert row.window.start == window.start


def test_asking_all_goes_on_when_one_cannot_be_asked(at_desk: Desk) -> None:
    first, second = doubtful(at_desk, "1"), doubtful(at_desk, "2")
    at_desk.sandbox.fail("lost_before", "status")
    counts = at_desk.station.settle_doubts.ask_all()
    assert (counts[Settled.FOUND], counts[Settled.NO_ANSWER]) == (1, 1)
    assert at_desk.state(first) is OrderState.IN_DOUBT
    assert at_desk.state(second) is OrderState.PLACED


def test_a_carrier_that_is_away_leaves_everything_as_it_is(at_desk: Desk) -> None:
    order_id = doubtful(at_desk, written=False)
    at_desk.sandbox.fail("lost_before", "availability")
    with pytest.raises(Unreachable):
        at_desk.station.settle_doubts.send_again(at_desk.doubt(order_id).id)
    assert at_desk.state(order_id) is OrderState.IN_DOUBT
