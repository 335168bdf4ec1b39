"""Terms are changed once: read, shown, sent, read again; what may have arrived is never sent blindly again."""

from pathlib import Path
from typing import Any

import pytest

from app.connectors.porterbuddy.shipment import ShipmentDetails
from app.connectors.transeu.amendment import Amendment
from app.connectors.transiteo.customs import CustomsOrder
from app.domain.acts import ActKind, ActState
from app.domain.amendments import AmendmentBasis
from app.domain.errors import InvalidInput, OutcomeUnknown, Refused, StationError
from app.sandbox.runner import SandboxServer
from app.sandbox.transeu.orders import EXAMPLE_ID
from app.sandbox.transeu.variants import TransEuVariants
from app.workflows.settle_doubts import Settled
from tests.fakes.all_systems import BETAKOM, PARCELLAB, PORTERBUDDY, TRANSEU, TRANSITEO, all_systems, placed_at
from tests.fakes.desk import Desk


def read(office: Desk) -> tuple[AmendmentBasis, Amendment]:
    basis = office.station.amend_order.read(TRANSEU, EXAMPLE_ID)
    assert isinstance(basis.terms, Amendment)
    return basis, basis.terms.model_copy(update={"additional_terms": "Ring twice"})


def drafts(office: Desk) -> int:
    return len(office.sandbox.transeu.orders[EXAMPLE_ID].drafts)


def play(office: Desk, **variants: Any) -> None:
    office.sandbox.transeu.variants = TransEuVariants(**variants)


def code(error: pytest.ExceptionInfo[StationError]) -> str:
    return error.value.problem.code


def test_a_draft_is_never_said_to_be_a_change(office: Desk) -> None:
    basis, wanted = read(office)
    assert [change.title for change in office.station.amend_order.difference(TRANSEU, basis, wanted).changes] == [
        "Additional terms"
    ]
    amended = office.station.amend_order(TRANSEU, basis, wanted)
    assert "Draft accepted" in amended.answer.words
    assert [change.title for change in amended.unseen] == ["Additional terms"]
    [act] = office.parts.acts.acts_on(TRANSEU, EXAMPLE_ID)
    assert (act.kind, act.state, act.answer) == (ActKind.AMEND, ActState.DONE, amended.answer.words)


def test_what_is_shown_at_once_leaves_nothing_unseen(office: Desk) -> None:
    play(office, shows="at_once")
    basis, wanted = read(office)
    assert office.station.amend_order(TRANSEU, basis, wanted).unseen == ()


def test_a_section_that_is_left_out_counts_neither_as_changed_nor_as_unseen(office: Desk) -> None:
    play(office, shows="at_once")
    basis, wanted = read(office)
    amended = office.station.amend_order(TRANSEU, basis, wanted.model_copy(update={"payment": None}))
    assert amended.unseen == ()


def test_the_same_form_twice_is_read_anew_between(office: Desk) -> None:
    basis, wanted = read(office)
    office.station.amend_order(TRANSEU, basis, wanted)
    with pytest.raises(InvalidInput) as caught:
        office.station.amend_order(TRANSEU, basis, wanted)
    assert code(caught) == "read_first"
    assert drafts(office) == 1
    office.station.amend_order(TRANSEU, *read(office))
    assert drafts(office) == 2


def test_what_changes_nothing_is_no_act(office: Desk) -> None:
    basis, _ = read(office)
    with pytest.raises(InvalidInput) as caught:
        office.station.amend_order(TRANSEU, basis, basis.terms)
    assert code(caught) == "nothing_changes"
    assert office.parts.acts.acts_on(TRANSEU, EXAMPLE_ID) == ()


@pytest.mark.parametrize("fault", ["lost_after", "error_after", "wrong_types", "half_json"])
def test_a_lost_answer_is_in_doubt_until_it_is_settled(office: Desk, fault: str) -> None:
    play(office, shows="at_once")
    basis, wanted = read(office)
    office.sandbox.fail(fault, "transeu_draft")
    with pytest.raises(OutcomeUnknown):
        office.station.amend_order(TRANSEU, basis, wanted)
    with pytest.raises(InvalidInput) as caught:
        office.station.amend_order(TRANSEU, *read(office)[:1], wanted.model_copy(update={"transit_time": 9.0}))
    assert code(caught) == "in_doubt"
    [act] = office.station.settle_acts.open()
    assert office.station.settle_acts.ask(act.id) is Settled.FOUND
    with pytest.raises(InvalidInput) as caught:
        office.station.amend_order(TRANSEU, basis, wanted)
    assert code(caught) == "read_first"
    assert drafts(office) == 1


def test_a_draft_that_nobody_shows_is_settled_by_a_person_and_sent_anew_after_a_look(office: Desk) -> None:
    basis, wanted = read(office)
    office.sandbox.fail("lost_before", "transeu_draft")
    with pytest.raises(OutcomeUnknown):
        office.station.amend_order(TRANSEU, basis, wanted)
    [act] = office.station.settle_acts.open()
    assert office.station.settle_acts.ask(act.id) is Settled.NOT_FOUND
    [act] = office.station.settle_acts.open()
    assert (act.asked, act.answer) == (1, "Not shown yet: Additional terms")
    office.station.settle_acts.judge(act.id, done=False)
    with pytest.raises(InvalidInput) as caught:
        office.station.amend_order(TRANSEU, basis, wanted)
    assert code(caught) == "read_first"
    office.station.amend_order(TRANSEU, *read(office))
    assert drafts(office) == 1


def test_a_station_that_starts_anew_knows_of_the_doubt(tmp_path: Path, sandbox: SandboxServer) -> None:
    """The connector forgets with its process what may have arrived; the ledger does not."""
    with all_systems(tmp_path, sandbox) as first:
        basis, wanted = read(first)
        sandbox.fail("lost_after", "transeu_draft")
        with pytest.raises(OutcomeUnknown):
            first.station.amend_order(TRANSEU, basis, wanted)
        [act] = first.station.settle_acts.open()
        first.station.settle_acts.judge(act.id, done=True)
    with all_systems(tmp_path, sandbox) as second:
        with pytest.raises(InvalidInput) as caught:
            second.station.amend_order(TRANSEU, basis, wanted)
        assert code(caught) == "read_first"
        assert drafts(second) == 1


def test_refused_and_unreachable_change_nothing_and_block_nothing(office: Desk) -> None:
    play(office, closed_statuses=(office.sandbox.transeu.orders[EXAMPLE_ID].status,))
    basis, wanted = read(office)
    with pytest.raises(Refused):
        office.station.amend_order(TRANSEU, basis, wanted)
    play(office)
    office.sandbox.fail("too_many", "transeu_draft")
    with pytest.raises(StationError):
        office.station.amend_order(TRANSEU, basis, wanted)
    office.station.amend_order(TRANSEU, basis, wanted)
    ends = [act.state for act in office.parts.acts.acts_on(TRANSEU, EXAMPLE_ID)]
    assert ends[0] is ActState.DONE
    assert set(ends[1:]) <= {ActState.REFUSED, ActState.UNREACHABLE}
    assert drafts(office) == 1


def test_a_second_step_that_fails_is_partly_done(office: Desk) -> None:
    account = office.parts.carriers.account(TRANSEU)
    office.station.manage_accounts.change(
        account.model_copy(update={"options": {**account.options, "amendment_mode": "draft_then_amendment"}})
    )
    office.sandbox.fail("too_many", "transeu_amendment")
    amended = office.station.amend_order(TRANSEU, *read(office))
    assert amended.answer.problem is not None
    [act] = office.parts.acts.acts_on(TRANSEU, EXAMPLE_ID)
    assert (act.state, act.problems) == (ActState.PARTLY, (amended.answer.problem,))


def test_an_account_that_may_not_read_begins_empty(office: Desk) -> None:
    play(office, reads=False)
    basis = office.station.amend_order.read(TRANSEU, EXAMPLE_ID)
    assert not basis.readable
    amended = office.station.amend_order(TRANSEU, basis, Amendment(additional_terms="Ring twice"))
    assert amended.now is not None
    assert (amended.now.readable, amended.unseen) == (False, ())


def test_transiteo_s_terms(office: Desk) -> None:
    order_id = placed_at(office, TRANSITEO, "T-100")
    number = office.parts.orders.row(order_id).carrier_order_id
    basis = office.station.amend_order.read(TRANSITEO, number)
    assert isinstance(basis.terms, CustomsOrder)
    wanted = basis.terms.model_copy(update={"incoterm": "DDP"})
    office.sandbox.fail("lost_after", "transiteo.update")
    with pytest.raises(OutcomeUnknown):
        office.station.amend_order(TRANSITEO, basis, wanted)
    [act] = office.parts.acts.acts(order_id)
    assert office.station.settle_acts.ask(act.id) is Settled.FOUND
    assert any(title.startswith("Changing the terms") and "settled" in title for title in office.titles(order_id))


def test_porterbuddy_s_parcels_are_matched_by_their_numbers(office: Desk) -> None:
    order_id = office.add("P-200", parcels=2)
    office.place(order_id)
    number = office.parts.orders.row(order_id).carrier_order_id
    basis = office.station.amend_order.read(PORTERBUDDY, number)
    assert isinstance(basis.terms, ShipmentDetails)
    heavier = basis.terms.parcels[1].model_copy(update={"weight_grams": 4_321})
    wanted = basis.terms.model_copy(update={"parcels": (heavier, basis.terms.parcels[0])})  # the other way round
    office.sandbox.fail("lost_after", "update_shipment_details")
    with pytest.raises(OutcomeUnknown):
        office.station.amend_order(PORTERBUDDY, basis, wanted)
    office.sandbox.porterbuddy.orders[number].parcels.reverse()
    [act] = office.parts.acts.acts(order_id)
    assert [change.after for change in act.changes] == ["4321"]
    assert office.station.settle_acts.ask(act.id) is Settled.FOUND


@pytest.mark.parametrize("account", [BETAKOM, PARCELLAB])
def test_systems_that_change_no_terms(office: Desk, account: str) -> None:
    with pytest.raises(InvalidInput) as caught:
        office.station.amend_order.read(account, "1")
    assert code(caught) == "not_offered"
