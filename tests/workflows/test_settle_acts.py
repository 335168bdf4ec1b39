"""Acts in doubt end by what their system shows, or by a person's word; never by sending again."""

import multiprocessing
import os
import signal
from pathlib import Path

import pytest

from app.domain.acts import ActKind, ActState
from app.domain.amendments import ChangeKind, FieldChange
from app.domain.errors import CredentialMissing, InvalidInput, LedgerBroken, OutcomeUnknown, Problem
from app.domain.orders import OrderState
from app.domain.ports import Decision, Who
from app.sandbox.runner import SandboxServer
from app.storage import open_store
from app.workflows.settle_doubts import Settled
from tests.fakes.all_systems import BETAKOM, PORTERBUDDY, TRANSEU, TRANSITEO, all_systems, placed_at
from tests.fakes.desk import Desk, DeskClock


def die_between(path: Path, account: str, number: str, order_id: int, kind: str) -> None:
    """Write an act down and fall dead before its end is written, as by ``kill -9``."""
    open_store(path, DeskClock()).acts.open_act(
        ActKind(kind), account=account, subject=number, order_id=order_id, title="Declining", changes=(), who=Who()
    )
    os.kill(os.getpid(), signal.SIGKILL)


def died(office: Desk, folder: Path, account: str, order_id: int, kind: ActKind) -> None:
    number = office.parts.orders.row(order_id).carrier_order_id
    process = multiprocessing.get_context("spawn").Process(
        target=die_between, args=(folder / "station.sqlite3", account, number, order_id, kind.value)
    )
    process.start()
    process.join(60)
    assert process.exitcode == -signal.SIGKILL


def test_a_station_that_was_killed_while_deciding_has_a_doubt_at_its_next_start(
    tmp_path: Path, sandbox: SandboxServer
) -> None:
    with all_systems(tmp_path, sandbox) as first:
        order_id = placed_at(first, BETAKOM, "B-1")
        secrets = first.secrets
        died(first, tmp_path, BETAKOM, order_id, ActKind.DECLINE)
    with all_systems(tmp_path, sandbox, secrets=secrets, signed_in=False) as office:
        with pytest.raises(InvalidInput) as caught:
            office.station.decide_order(order_id, Decision.FULFILLED, "B-1")
        assert caught.value.problem.code == "in_doubt"
        [act] = office.station.settle_acts.open()
        assert act.state is ActState.UNKNOWN
        office.station.settle_acts.judge(act.id, done=True)
        assert office.state(order_id) is OrderState.CANCELLED
        with pytest.raises(InvalidInput) as caught:
            office.station.settle_acts.judge(act.id, done=False)
        assert caught.value.problem.code == "settled"


def test_a_dead_station_s_act_is_no_act_that_runs(office: Desk, tmp_path: Path) -> None:
    order_id = placed_at(office, TRANSITEO, "T-1")
    died(office, tmp_path, TRANSITEO, order_id, ActKind.DELETE)
    [act] = office.parts.acts.acts(order_id)
    assert office.station.settle_acts.ask(act.id) is Settled.NOT_FOUND  # nobody looked into the tray before


def test_what_was_deleted_ends_the_order_here_too(office: Desk) -> None:
    order_id = placed_at(office, TRANSITEO, "T-1")
    number = office.parts.orders.row(order_id).carrier_order_id
    office.sandbox.fail("lost_after", "transiteo.delete")
    with pytest.raises(OutcomeUnknown):
        office.station.delete_order(TRANSITEO, number, number)
    [act] = office.station.settle_acts.open()
    assert office.station.settle_acts.can_ask(act)
    assert office.station.settle_acts.ask_all()[Settled.FOUND] == 1
    assert office.state(order_id) is OrderState.CANCELLED
    assert office.titles(order_id)[-1] == "Deleting at transiteo test: settled, done"


def test_an_act_that_runs_is_not_settled(office: Desk) -> None:
    act = office.parts.acts.open_act(
        ActKind.AMEND, account=TRANSEU, subject="1", order_id=None, title="Changing", changes=(), who=Who()
    )
    for settle in (
        lambda: office.station.settle_acts.ask(act.id),
        lambda: office.station.settle_acts.judge(act.id, done=True),
    ):
        with pytest.raises(InvalidInput) as caught:
            settle()
        assert caught.value.problem.code == "being_done"


def doubt(office: Desk, kind: ActKind, account: str, subject: str, *changes: FieldChange) -> int:
    act = office.parts.acts.open_act(
        kind, account=account, subject=subject, order_id=None, title="Changing", changes=changes, who=Who()
    )
    return office.parts.acts.close_act(act.id, ActState.UNKNOWN, Who()).id


def test_nothing_that_was_sent_is_never_seen(office: Desk) -> None:
    order_id = placed_at(office, TRANSITEO, "T-1")
    number = office.parts.orders.row(order_id).carrier_order_id
    stays = FieldChange(path="incoterm", title="Incoterm", before="DDP", kind=ChangeKind.NOT_SENT)
    assert office.station.settle_acts.ask(doubt(office, ActKind.AMEND, TRANSITEO, number, stays)) is Settled.NOT_FOUND


@pytest.mark.parametrize("fault", ["lost_before", "unavailable", "html", "wrong_types"])
def test_no_answer_to_the_look_leaves_it_in_doubt(office: Desk, fault: str) -> None:
    order_id = placed_at(office, TRANSITEO, "T-1")
    number = office.parts.orders.row(order_id).carrier_order_id
    act = doubt(office, ActKind.DELETE, TRANSITEO, number)
    office.sandbox.fail(fault, "transiteo.get", count=None)
    assert office.station.settle_acts.ask(act) is Settled.NO_ANSWER
    [known] = office.station.settle_acts.open()
    assert (known.asked, bool(known.answer)) == (1, True)


def test_a_missing_key_is_said_and_stops_no_other_question(office: Desk) -> None:
    first = doubt(office, ActKind.AMEND, TRANSEU, "1")
    second = doubt(office, ActKind.DELETE, TRANSITEO, "gone")
    office.secrets.delete(TRANSEU, "api_key")
    office.parts.carriers.renew(TRANSEU)
    with pytest.raises(CredentialMissing):
        office.station.settle_acts.ask(first)
    assert office.station.settle_acts.ask_all() == {Settled.FOUND: 1, Settled.NOT_FOUND: 0, Settled.NO_ANSWER: 1}
    assert office.parts.acts.act(second).state is ActState.DONE
    assert not office.station.settle_acts.can_ask(office.parts.acts.act(first))


def test_an_account_that_was_removed_leaves_its_doubts_to_a_person(office: Desk) -> None:
    act = doubt(office, ActKind.DELETE, TRANSITEO, "T-1")
    office.station.manage_accounts.remove(TRANSITEO)
    with pytest.raises(InvalidInput):
        office.station.settle_acts.ask(act)
    office.station.settle_acts.judge(act, done=True)
    assert office.station.settle_acts.open() == ()


def test_done_at_the_carrier_and_not_written_down(office: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    order_id = placed_at(office, BETAKOM, "B-1")

    def full(*_args: object, **_kwargs: object) -> None:
        raise LedgerBroken(Problem(code="disk_full", title="The disk is full"), "no space")

    monkeypatch.setattr(office.parts.acts, "close_act", full)
    with pytest.raises(LedgerBroken) as caught:
        office.station.decide_order(order_id, Decision.DECLINED, "B-1")
    assert caught.value.problem.code == "done_not_written"
    monkeypatch.undo()
    with pytest.raises(InvalidInput):
        office.station.decide_order(order_id, Decision.FULFILLED, "B-1")
    assert sum(request.route == "betakom_decline" for request in office.sandbox.requests.all()) == 1
    assert sum(request.route == "betakom_fulfil" for request in office.sandbox.requests.all()) == 0


def test_porterbuddy_s_parcel_details_are_seen_by_the_parcel_s_number(office: Desk) -> None:
    order_id = office.add("P-1", parcels=2)
    office.place(order_id)
    row = office.parts.orders.row(order_id)
    second = office.parts.orders.get(order_id).parcels[1].identifier
    office.sandbox.fail("lost_after", "set_parcel_details")
    with pytest.raises(OutcomeUnknown):
        office.station.set_parcel_details(PORTERBUDDY, row.carrier_order_id, second, {"weight_grams": 4_321})
    [act] = office.station.settle_acts.open()
    assert act.order_id == order_id
    assert office.station.settle_acts.ask(act.id) is Settled.FOUND


def test_a_payment_is_confirmed_once(office: Desk) -> None:
    order_id = office.add("P-1")
    office.place(order_id)
    number = office.parts.orders.row(order_id).carrier_order_id
    confirm = office.station.confirm_payment
    assert "bills" in confirm.words(PORTERBUDDY)
    with pytest.raises(InvalidInput):
        confirm(PORTERBUDDY, number, "P-1")
    office.sandbox.fail("lost_after", "confirm")
    with pytest.raises(OutcomeUnknown):
        confirm(PORTERBUDDY, number, number)
    [act] = office.station.settle_acts.open()
    assert not office.station.settle_acts.can_ask(act)
    office.station.settle_acts.judge(act.id, done=True)
    with pytest.raises(InvalidInput) as caught:
        confirm(PORTERBUDDY, number, number)
    assert caught.value.problem.code == "done_before"
    assert sum(request.route == "confirm" for request in office.sandbox.requests.all()) == 1
