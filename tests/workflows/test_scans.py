"""Scans: one answer each, written down first, told to the carrier later."""

from pathlib import Path
from typing import Any

import pytest

from app.domain.accounts import Environment
from app.domain.errors import OutcomeUnknown
from app.domain.orders import OrderState
from app.domain.ports import ScanConfirmation
from app.domain.scans import Scan, Verdict
from app.sandbox.runner import SandboxServer
from app.workflows.answer_scan import Act, Answer
from app.workflows.confirm_scan import ConfirmScan
from tests.fakes.desk import ACCOUNT, KEY_FIELD, Desk, desk
from tests.fakes.scripted_server import unused_port


def scan(at_desk: Desk, code: str, open_order: int | None = None) -> Answer:
    return at_desk.station.answer_scan(Scan(text=code, at=at_desk.clock.now()), open_order)


def identifiers(at_desk: Desk, order_id: int) -> list[str]:
    return [parcel.identifier for parcel in at_desk.parts.orders.get(order_id).parcels]


def sent(at_desk: Desk, reference: str = "100482", parcels: int = 1) -> int:
    order_id = at_desk.add(reference, parcels=parcels)
    at_desk.place(order_id)
    return order_id


# --- what a scan means ----------------------------------------------------------------------------------------------------


def test_an_unknown_code_while_the_desk_is_idle(at_desk: Desk) -> None:
    answer = scan(at_desk, "5901234123457")
    assert (answer.said.verdict, answer.said.word, answer.act, answer.pair) == (
        Verdict.WRONG,
        "Not known",
        Act.NONE,
        None,
    )


def test_an_unknown_code_while_an_order_is_open(at_desk: Desk) -> None:
    waiting = at_desk.add("1")
    answer = scan(at_desk, "5901234123457", waiting)
    assert (answer.said.verdict, answer.said.word, answer.order_id) == (Verdict.WRONG, "Not known", waiting)
    placed = sent(at_desk, "2")
    answer = scan(at_desk, "5901234123457", placed)
    assert answer.said.word == "Wrong label"
    assert answer.pair is not None
    assert answer.pair[0] is None
    assert answer.pair[1].id == placed


def test_a_waiting_order_is_opened(at_desk: Desk) -> None:
    order_id = at_desk.add()
    answer = scan(at_desk, "100482")
    assert (answer.said.verdict, answer.act, answer.order_id) == (Verdict.OK, Act.OPEN, order_id)


@pytest.mark.parametrize("state", [OrderState.HELD, OrderState.REFUSED])
def test_a_held_or_refused_order_is_opened(at_desk: Desk, state: OrderState) -> None:
    order_id = at_desk.add()
    at_desk.parts.orders.set_state(order_id, state)
    assert scan(at_desk, "100482").act is Act.OPEN


def test_the_open_order_is_open_already(at_desk: Desk) -> None:
    order_id = at_desk.add()
    answer = scan(at_desk, "100482", order_id)
    assert (answer.said.verdict, answer.said.word, answer.act) == (Verdict.ALREADY, "Open already", Act.NONE)


def test_another_order_while_one_is_open(at_desk: Desk) -> None:
    one, other = at_desk.add("1"), at_desk.add("2")
    answer = scan(at_desk, "2", one)
    assert (answer.said.verdict, answer.said.word, answer.order_id) == (Verdict.WRONG, "Wrong order", one)
    assert answer.pair is not None
    assert answer.pair[0] is not None
    assert (answer.pair[0].id, answer.pair[1].id) == (other, one)


def test_another_orders_label_while_one_is_open_is_not_recorded(at_desk: Desk) -> None:
    one, other = sent(at_desk, "1"), sent(at_desk, "2")
    answer = scan(at_desk, identifiers(at_desk, other)[0], one)
    assert (answer.said.verdict, answer.said.word) == (Verdict.WRONG, "Wrong label")
    assert not at_desk.parts.scans.scans(other)
    assert not at_desk.parts.scans.scans(one)


def test_labels_are_recorded_until_the_last_one(at_desk: Desk) -> None:
    order_id = sent(at_desk, parcels=2)
    first, second = identifiers(at_desk, order_id)
    assert scan(at_desk, second, order_id).act is Act.RECORDED
    answer = scan(at_desk, first, order_id)
    assert (answer.said.verdict, answer.act) == (Verdict.OK, Act.FINISHED)
    assert at_desk.state(order_id) is OrderState.ON_BOX


def test_a_label_that_was_scanned_before(at_desk: Desk) -> None:
    order_id = sent(at_desk, parcels=2)
    first, second = identifiers(at_desk, order_id)
    scan(at_desk, first)
    answer = scan(at_desk, first)
    assert (answer.said.verdict, answer.act) == (Verdict.ALREADY, Act.SCAN_BACK)
    assert "Marit L." in answer.said.detail
    scan(at_desk, second)
    assert scan(at_desk, second).act is Act.NONE
    assert len(at_desk.parts.scans.scans(order_id)) == 2


def test_a_placed_order_goes_on_with_its_labels_and_then_is_packed(at_desk: Desk) -> None:
    order_id = sent(at_desk)
    assert scan(at_desk, "100482").act is Act.SCAN_BACK
    scan(at_desk, identifiers(at_desk, order_id)[0])
    answer = scan(at_desk, "100482")
    assert (answer.said.verdict, answer.said.word, answer.act) == (Verdict.ALREADY, "Done already", Act.NONE)


def test_the_carriers_number_finds_the_order(at_desk: Desk) -> None:
    order_id = sent(at_desk)
    assert scan(at_desk, at_desk.parts.orders.row(order_id).carrier_order_id).order_id == order_id


@pytest.mark.parametrize("open_here", [False, True])
def test_an_order_in_doubt_waits(at_desk: Desk, open_here: bool) -> None:
    order_id = at_desk.add()
    at_desk.sandbox.fail("lost_after", "order")
    with pytest.raises(OutcomeUnknown):
        at_desk.place(order_id)
    answer = scan(at_desk, "100482", order_id if open_here else None)
    assert (answer.said.verdict, answer.act) == (Verdict.WAITING, Act.NONE)
    answer = scan(at_desk, identifiers(at_desk, order_id)[0])
    assert answer.said.verdict is Verdict.WAITING
    assert not at_desk.parts.scans.scans(order_id)


def test_a_label_of_an_order_that_is_not_placed_here_must_not_go(at_desk: Desk) -> None:
    data: dict[str, Any] = {"parcels": 1}
    order_id = at_desk.add(**data)
    order = at_desk.parts.orders.get(order_id).with_identifiers()
    at_desk.parts.orders.replace(order_id, order, at_desk.parts.who())
    answer = scan(at_desk, order.parcels[0].identifier)
    assert (answer.said.verdict, answer.said.word, answer.act) == (Verdict.WRONG, "Not placed", Act.NONE)
    assert "In doubt" not in answer.said.next
    assert not at_desk.parts.scans.scans(order_id)


def test_a_cancelled_order_must_not_leave(at_desk: Desk) -> None:
    order_id = sent(at_desk)
    at_desk.sandbox.porterbuddy.set_status(at_desk.at_carrier()[0].id, "cancelled")
    at_desk.station.refresh_status(order_id)
    for code in ("100482", identifiers(at_desk, order_id)[0]):
        answer = scan(at_desk, code)
        assert (answer.said.verdict, answer.said.word, answer.act) == (Verdict.CANNOT, "Cancelled", Act.NONE)
    assert not at_desk.parts.scans.scans(order_id)


def test_outer_space_is_no_part_of_a_number(at_desk: Desk) -> None:
    order_id = sent(at_desk)
    scan(at_desk, f" {identifiers(at_desk, order_id)[0]}\n")
    assert at_desk.station.confirm_scan.deliver().confirmed == 1


def test_a_scan_of_nothing_is_not_known(at_desk: Desk) -> None:
    assert scan(at_desk, " ").said.verdict is Verdict.WRONG


# --- telling the carrier --------------------------------------------------------------------------------------------------


def on_boxes(at_desk: Desk, *references: str) -> list[int]:
    rows = [sent(at_desk, reference) for reference in references]
    for order_id in rows:
        scan(at_desk, identifiers(at_desk, order_id)[0])
    return rows


def told(at_desk: Desk) -> list[str]:
    return [request.path for request in at_desk.sandbox.requests.all() if request.route == "confirmed_scan"]


def test_a_scan_is_recorded_first_and_told_later(at_desk: Desk) -> None:
    [order_id] = on_boxes(at_desk, "1")
    assert at_desk.state(order_id) is OrderState.ON_BOX
    assert not told(at_desk)
    delivery = at_desk.station.confirm_scan.deliver()
    assert (delivery.confirmed, delivery.left, delivery.problem) == (1, 0, "")
    assert at_desk.state(order_id) is OrderState.CONFIRMED
    assert at_desk.at_carrier()[0].scanned_identifiers == set(identifiers(at_desk, order_id))
    assert at_desk.station.confirm_scan.deliver().confirmed == 0
    assert len(told(at_desk)) == 1


def test_offline_keeps_the_scans_and_their_order(at_desk: Desk) -> None:
    rows = on_boxes(at_desk, "1", "2", "3")
    account = at_desk.settings.current.accounts[0]
    at_desk.settings.keep_account(
        account.model_copy(update={"options": {"base_url": f"http://127.0.0.1:{unused_port()}"}})
    )
    delivery = at_desk.station.confirm_scan.deliver()
    assert (delivery.confirmed, delivery.refused, delivery.left) == (0, 0, 3)
    assert delivery.problem
    at_desk.settings.keep_account(account)
    assert at_desk.station.confirm_scan.deliver().confirmed == 3
    numbers = [at_desk.parts.orders.row(row).carrier_order_id for row in rows]
    assert told(at_desk) == [f"/order/{number}/confirmed-scan" for number in numbers]


@pytest.mark.parametrize("fault", ["lost_after", "error_after", "html", "unavailable", "too_many", "redirect"])
def test_an_answer_that_does_not_come_is_asked_for_again(at_desk: Desk, fault: str) -> None:
    [order_id] = on_boxes(at_desk, "1")
    at_desk.sandbox.fail(fault, "confirmed_scan")
    delivery = at_desk.station.confirm_scan.deliver()
    assert (delivery.confirmed, delivery.refused, delivery.left) == (0, 0, 1)
    assert at_desk.station.confirm_scan.deliver().confirmed == 1
    assert at_desk.state(order_id) is OrderState.CONFIRMED


def test_an_unknown_parcel_is_refused_and_the_rest_confirmed(at_desk: Desk) -> None:
    order_id = sent(at_desk, parcels=3)
    first, second, third = identifiers(at_desk, order_id)
    [there] = at_desk.at_carrier()
    there.parcels[:] = [parcel for parcel in there.parcels if parcel.identifier != second]
    for code in (first, second, third):
        scan(at_desk, code)
    delivery = at_desk.station.confirm_scan.deliver()
    assert (delivery.confirmed, delivery.refused, delivery.left) == (2, 1, 0)
    assert there.scanned_identifiers == {first, third}
    by_number = {known.identifier: known for known in at_desk.parts.scans.scans(order_id)}
    assert by_number[second].refusal
    assert by_number[second].confirmed_at is None
    assert by_number[first].confirmed_at is not None
    assert at_desk.station.confirm_scan.deliver().left == 0


def test_only_unknown_parcels(at_desk: Desk) -> None:
    [order_id] = on_boxes(at_desk, "1")
    at_desk.at_carrier()[0].parcels.clear()
    delivery = at_desk.station.confirm_scan.deliver()
    assert (delivery.confirmed, delivery.refused, delivery.left) == (0, 1, 0)
    assert at_desk.state(order_id) is OrderState.ON_BOX


def test_an_order_that_the_carrier_does_not_know_is_refused_and_the_others_go_on(at_desk: Desk) -> None:
    on_boxes(at_desk, "1", "2")
    del at_desk.sandbox.porterbuddy.orders[at_desk.at_carrier()[0].id]
    delivery = at_desk.station.confirm_scan.deliver()
    assert (delivery.confirmed, delivery.refused, delivery.left) == (1, 1, 0)


def test_one_order_that_always_fails_holds_up_no_other(at_desk: Desk) -> None:
    first, second = on_boxes(at_desk, "1", "2")
    at_desk.sandbox.fail("error_before", "confirmed_scan")
    delivery = at_desk.station.confirm_scan.deliver()
    assert (delivery.confirmed, delivery.refused, delivery.left) == (1, 0, 1)
    assert at_desk.state(first) is OrderState.ON_BOX
    assert at_desk.state(second) is OrderState.CONFIRMED


def test_a_refused_key_keeps_the_scans(tmp_path: Path, sandbox: SandboxServer) -> None:
    with desk(tmp_path, sandbox) as at_desk:
        on_boxes(at_desk, "1", "2")
    with desk(tmp_path, sandbox, keys={f"{ACCOUNT}/{KEY_FIELD}": "wrong-key"}) as at_desk:
        delivery = at_desk.station.confirm_scan.deliver()
        assert (delivery.refused, delivery.left) == (0, 2)
        assert delivery.problem
    with desk(tmp_path, sandbox) as at_desk:
        assert at_desk.station.confirm_scan.deliver().confirmed == 2


def test_one_account_that_fails_holds_up_no_other(at_desk: Desk) -> None:
    other = at_desk.settings.current.accounts[0].model_copy(
        update={"id": "other", "name": "Other", "environment": Environment.LIVE}
    )
    at_desk.settings.keep_account(other)
    at_desk.secrets.write("other", KEY_FIELD, at_desk.secrets.read(ACCOUNT, KEY_FIELD))  # type: ignore[arg-type]
    for reference, account in (("1", "other"), ("2", ACCOUNT)):
        order_id = at_desk.add(reference, account=account)
        at_desk.place(order_id)
        scan(at_desk, identifiers(at_desk, order_id)[0])
    at_desk.secrets.delete("other", KEY_FIELD)
    at_desk.parts.carriers.renew("other")
    delivery = at_desk.station.confirm_scan.deliver()
    assert (delivery.confirmed, delivery.left) == (1, 1)
    at_desk.settings.forget_account("other")
    delivery = at_desk.station.confirm_scan.deliver()
    assert (delivery.confirmed, delivery.refused, delivery.left) == (0, 0, 1)


class Confirming:
    """A carrier that answers scans as it is told; another one wants none."""

    def __init__(self, answer: ScanConfirmation | Exception) -> None:
        self._answer = answer

    def confirm_scan(self, _order_id: str, _identifiers: object) -> ScanConfirmation:
        if isinstance(self._answer, Exception):
            raise self._answer
        return self._answer


class OneClient:
    def __init__(self, real: Any, client: object) -> None:
        self._real = real
        self._client = client

    def client(self, _account_id: str) -> object:
        return self._client

    def __getattr__(self, name: str) -> Any:
        return getattr(self._real, name)


def confirming_with(at_desk: Desk, client: object) -> ConfirmScan:
    carriers = OneClient(at_desk.parts.carriers, client)
    return ConfirmScan(at_desk.parts.__class__(**{**at_desk.parts.__dict__, "carriers": carriers}))


def test_a_carrier_that_wants_no_confirmation_has_it(at_desk: Desk) -> None:
    [order_id] = on_boxes(at_desk, "1")
    assert confirming_with(at_desk, object()).deliver().confirmed == 1
    assert at_desk.state(order_id) is OrderState.CONFIRMED


def test_unknown_numbers_that_were_not_asked_about_do_not_go_round_for_ever(at_desk: Desk) -> None:
    on_boxes(at_desk, "1")
    strange = Confirming(ScanConfirmation(unknown=("00000",)))
    delivery = confirming_with(at_desk, strange).deliver()
    assert (delivery.confirmed, delivery.left) == (0, 1)
    assert delivery.problem
