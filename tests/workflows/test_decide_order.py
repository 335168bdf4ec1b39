"""An order that binds nobody yet is decided once, in writing; a lost answer is for a person only (unknowns.md, U-B6)."""

from pathlib import Path

import pytest

from app.domain.acts import ActKind, ActState
from app.domain.errors import CredentialMissing, InvalidInput, OutcomeUnknown, Refused, StationError
from app.domain.orders import OrderState
from app.domain.ports import Decision
from app.sandbox.betakom.system import MarketOrder
from app.sandbox.runner import SandboxServer
from tests.fakes.all_systems import BETAKOM, TRANSITEO, all_systems, placed_at
from tests.fakes.desk import Desk


def kept(office: Desk) -> set[str]:
    secrets = office.secrets
    return {name for name in secrets._keys if name.startswith(f"{BETAKOM}/order-")}  # type: ignore[attr-defined]


def market(office: Desk) -> MarketOrder:
    [order] = office.sandbox.betakom.orders.values()
    return order


def code(error: pytest.ExceptionInfo[StationError]) -> str:
    return error.value.problem.code


def asked(office: Desk) -> int:
    routes = {"betakom_fulfil", "betakom_decline"}
    return sum(request.route in routes for request in office.sandbox.requests.all())


def test_confirming_makes_it_binding_once(office: Desk) -> None:
    order_id = placed_at(office, BETAKOM, "B-1")
    assert "bestätigen" in office.station.decide_order.page(order_id).title
    office.station.decide_order(order_id, Decision.FULFILLED, "B-1")
    assert market(office).is_binding
    assert office.state(order_id) is OrderState.PLACED
    assert kept(office) == set()  # the token opens nothing that is still wanted
    for decision in Decision:
        with pytest.raises(InvalidInput) as caught:
            office.station.decide_order(order_id, decision, "B-1")
        assert code(caught) == "done_before"
    assert asked(office) == 1


def test_declining_ends_the_order(office: Desk) -> None:
    order_id = placed_at(office, BETAKOM, "B-1")
    office.station.decide_order(order_id, Decision.DECLINED, "B-1")
    assert (market(office).status, office.state(order_id)) == ("declined", OrderState.CANCELLED)
    assert "Declined, the order ended" in office.titles(order_id)
    assert kept(office) == set()


@pytest.mark.parametrize("typed", ["", "B-2", "40001"])
def test_a_decision_is_typed(office: Desk, typed: str) -> None:
    order_id = placed_at(office, BETAKOM, "B-1")
    with pytest.raises(InvalidInput) as caught:
        office.station.decide_order(order_id, Decision.FULFILLED, typed)
    assert code(caught) == "not_confirmed"
    assert (asked(office), office.parts.acts.acts(order_id)) == (0, ())


@pytest.mark.parametrize("fault", ["lost_after", "lost_before", "error_after"])
@pytest.mark.parametrize("decision", [Decision.FULFILLED, Decision.DECLINED])
def test_a_lost_answer_is_for_a_person_only(office: Desk, fault: str, decision: Decision) -> None:
    order_id = placed_at(office, BETAKOM, "B-1")
    office.sandbox.fail(fault, "betakom_fulfil" if decision is Decision.FULFILLED else "betakom_decline")
    with pytest.raises(OutcomeUnknown):
        office.station.decide_order(order_id, decision, "B-1")
    [act] = office.station.settle_acts.open()
    assert not office.station.settle_acts.can_ask(act)
    with pytest.raises(InvalidInput) as caught:
        office.station.settle_acts.ask(act.id)
    assert code(caught) == "not_offered"
    for again in Decision:
        with pytest.raises(InvalidInput) as caught:
            office.station.decide_order(order_id, again, "B-1")
        assert code(caught) == "in_doubt"
    assert asked(office) == 1
    office.station.settle_acts.judge(act.id, done=True)
    cancelled = decision is Decision.DECLINED
    assert office.state(order_id) is (OrderState.CANCELLED if cancelled else OrderState.PLACED)
    assert kept(office) == set()
    with pytest.raises(InvalidInput) as caught:
        office.station.decide_order(order_id, Decision.FULFILLED, "B-1")
    assert code(caught) == "done_before"


def test_a_person_s_no_lets_it_be_decided_after_all(office: Desk) -> None:
    order_id = placed_at(office, BETAKOM, "B-1")
    office.sandbox.fail("lost_before", "betakom_fulfil")
    with pytest.raises(OutcomeUnknown):
        office.station.decide_order(order_id, Decision.FULFILLED, "B-1")
    [act] = office.station.settle_acts.open()
    office.station.settle_acts.judge(act.id, done=False)
    office.station.decide_order(order_id, Decision.DECLINED, "B-1")
    assert market(office).status == "declined"


def test_refused(office: Desk) -> None:
    order_id = placed_at(office, BETAKOM, "B-1")
    office.sandbox.fail("too_many", "betakom_fulfil")
    with pytest.raises(Refused):
        office.station.decide_order(order_id, Decision.FULFILLED, "B-1")
    [act] = office.parts.acts.acts(order_id)
    assert (act.kind, act.state) == (ActKind.FULFIL, ActState.REFUSED)
    assert len(kept(office)) == 1
    office.station.decide_order(order_id, Decision.DECLINED, "B-1")


def test_without_its_token_only_the_customer_decides(office: Desk) -> None:
    order_id = placed_at(office, BETAKOM, "B-1")
    number = office.parts.orders.row(order_id).carrier_order_id
    office.secrets.delete(BETAKOM, f"order-{number}-token")
    with pytest.raises(CredentialMissing) as caught:
        office.station.decide_order(order_id, Decision.FULFILLED, "B-1")
    assert code(caught) == "token_missing"
    assert asked(office) == 0


def test_orders_that_cannot_be_decided(office: Desk) -> None:
    waiting = office.add("W-1", account=BETAKOM)
    with pytest.raises(InvalidInput) as caught:
        office.station.decide_order.page(waiting)
    assert code(caught) == "not_placed"
    other = placed_at(office, TRANSITEO, "T-1")
    with pytest.raises(InvalidInput) as caught:
        office.station.decide_order(other, Decision.FULFILLED, "T-1")
    assert code(caught) == "not_offered"


def test_a_second_desk_does_not_decide_what_the_first_did(tmp_path: Path, sandbox: SandboxServer) -> None:
    with all_systems(tmp_path, sandbox) as one:
        order_id = placed_at(one, BETAKOM, "B-1")
        with all_systems(tmp_path, sandbox, secrets=one.secrets, signed_in=False) as two:
            one.station.decide_order(order_id, Decision.FULFILLED, "B-1")
            with pytest.raises(InvalidInput) as caught:
                two.station.decide_order(order_id, Decision.DECLINED, "B-1")
            assert code(caught) == "done_before"
            assert asked(two) == 1


def test_another_order_that_is_called_like_the_carrier_s_number_is_left_alone(office: Desk) -> None:
    namesake = office.add("40001", account=TRANSITEO)
    order_id = placed_at(office, BETAKOM, "B-1")
    assert office.parts.orders.row(order_id).carrier_order_id == "40001"
    office.station.decide_order(order_id, Decision.DECLINED, "B-1")
    assert office.state(namesake) is OrderState.WAITING
    assert office.parts.acts.acts(namesake) == ()
    assert len(office.parts.acts.acts(order_id)) == 1


def test_a_guest_network_s_page_makes_no_order_binding(office: Desk) -> None:
    order_id = placed_at(office, BETAKOM, "B-1")
    office.sandbox.fail("html", "betakom_fulfil")
    with pytest.raises(OutcomeUnknown):
        office.station.decide_order(order_id, Decision.FULFILLED, "B-1")
    assert not market(office).is_binding
    [act] = office.parts.acts.acts(order_id)
    assert act.state is ActState.UNKNOWN
