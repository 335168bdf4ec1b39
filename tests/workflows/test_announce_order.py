"""Only what was scanned is announced, no parcel is told twice, and what may have arrived is looked for first (U-L5)."""

from typing import Any

import pytest

from app.domain.accounts import Environment
from app.domain.acts import ActState
from app.domain.errors import CredentialMissing, InvalidInput, OutcomeUnknown, Refused, StationError
from app.domain.records import RecordState
from app.domain.scans import Scan
from app.sandbox.parcellab.variants import ParcelLabVariants
from app.workflows.settle_doubts import Settled
from tests.fakes.all_systems import BETAKOM, PARCELLAB, PORTERBUDDY, TRANSEU, placed_at
from tests.fakes.desk import Desk


def packed(office: Desk, reference: str = "A-1", *, parcels: int = 1, scanned: int | None = None) -> int:
    """Book an order and scan so many of its parcels."""
    order_id = office.add(reference, parcels=parcels)
    office.place(order_id)
    scan(office, order_id, parcels if scanned is None else scanned)
    return order_id


def scan(office: Desk, order_id: int, count: int) -> None:
    for place, parcel in enumerate(office.parts.orders.get(order_id).parcels[:count], start=1):
        read = Scan(text=parcel.identifier, at=office.clock.now())
        office.station.confirm_scan.record(order_id, place, read)


def numbers(office: Desk, order_id: int) -> list[str]:
    return [parcel.identifier for parcel in office.parts.orders.get(order_id).parcels]


def there(office: Desk) -> list[str]:
    return [each["tracking_number"] for order in office.sandbox.parcellab.orders for each in order.trackings]


def play(office: Desk, **variants: Any) -> None:
    office.sandbox.parcellab.variants = ParcelLabVariants.model_validate(variants)


def calls(office: Desk) -> list[str]:
    return [request.method for request in office.sandbox.requests.all() if request.route == "parcellab"]


def code(error: pytest.ExceptionInfo[StationError]) -> str:
    return error.value.problem.code


def test_booked_and_scanned_is_announced_in_one_key(office: Desk) -> None:
    order_id = packed(office, parcels=2)
    assert not office.station.announce_order.is_announced(order_id)
    told = office.station.announce_order(order_id)
    assert told.state is RecordState.DONE
    assert there(office) == numbers(office, order_id)
    assert office.station.announce_order.is_announced(order_id)
    assert calls(office) == ["PUT"]
    assert office.titles(order_id)[-1] == "Announcing to parcellab test: done"


def test_a_parcel_that_was_not_scanned_is_told_when_it_is(office: Desk) -> None:
    order_id = packed(office, parcels=3, scanned=2)
    office.station.announce_order(order_id)
    assert there(office) == numbers(office, order_id)[:2]
    assert not office.station.announce_order.is_announced(order_id)
    assert office.station.announce_order.left(order_id) == (numbers(office, order_id)[2],)
    [order] = office.sandbox.parcellab.orders
    assert order.data["has_multiple_shipments"] is True
    scan(office, order_id, 3)
    office.station.announce_order(order_id)
    assert there(office) == numbers(office, order_id)
    assert office.station.announce_order.is_announced(order_id)


def test_an_order_of_which_nothing_was_scanned_is_not_announced(office: Desk) -> None:
    order_id = packed(office, scanned=0)
    with pytest.raises(InvalidInput) as caught:
        office.station.announce_order(order_id)
    assert code(caught) == "not_scanned"
    assert (calls(office), office.station.settle_acts.open()) == ([], ())


def test_where_the_carrier_makes_no_labels_all_parcels_are_told(office: Desk) -> None:
    order_id = placed_at(office, BETAKOM, "B-1", parcels=2)
    office.station.announce_order(order_id)
    assert there(office) == numbers(office, order_id)


def test_a_waiting_order_is_not_announced(office: Desk) -> None:
    with pytest.raises(InvalidInput) as caught:
        office.station.announce_order(office.add())
    assert code(caught) == "not_placed"


def test_partly_done_then_again(office: Desk) -> None:
    order_id = packed(office, parcels=3)
    bad = numbers(office, order_id)[1]
    play(office, failing=(bad,))
    told = office.station.announce_order(order_id)
    assert (told.state, [problem.field for problem in told.problems]) == (
        RecordState.PARTLY,
        ["parcels.1.identifier"],
    )
    [act] = office.parts.acts.acts(order_id)
    assert (act.state, act.problems) == (ActState.PARTLY, told.problems)
    assert not office.station.announce_order.is_announced(order_id)
    play(office)
    assert office.station.announce_order(order_id).state is RecordState.DONE
    assert sorted(there(office)) == sorted(numbers(office, order_id))
    assert office.station.announce_order.is_announced(order_id)


@pytest.mark.parametrize("repeated", ["twice", "fails"])
@pytest.mark.parametrize("fault", ["lost_after", "error_after", "wrong_types"])
def test_a_lost_answer_tells_nothing_twice(office: Desk, fault: str, repeated: str) -> None:
    play(office, repeated_tracking=repeated)
    order_id = packed(office, parcels=2)
    office.sandbox.fail(fault, "parcellab")
    with pytest.raises(OutcomeUnknown):
        office.station.announce_order(order_id)
    with pytest.raises(InvalidInput) as caught:
        office.station.announce_order(order_id)
    assert code(caught) == "in_doubt"
    [act] = office.station.settle_acts.open()
    assert office.station.settle_acts.can_ask(act)
    assert office.station.settle_acts.ask(act.id) is Settled.FOUND
    assert office.station.announce_order.is_announced(order_id)
    office.station.announce_order(order_id)
    assert there(office) == numbers(office, order_id)


def test_a_parcel_scanned_meanwhile_does_not_keep_a_doubt_open(office: Desk) -> None:
    order_id = packed(office, parcels=2, scanned=1)
    office.sandbox.fail("lost_after", "parcellab")
    with pytest.raises(OutcomeUnknown):
        office.station.announce_order(order_id)
    scan(office, order_id, 2)
    [act] = office.station.settle_acts.open()
    assert office.station.settle_acts.ask(act.id) is Settled.FOUND
    assert office.station.announce_order.left(order_id) == (numbers(office, order_id)[1],)


def test_a_person_who_did_not_see_it_is_not_enough_to_tell_it_blindly(office: Desk) -> None:
    order_id = packed(office, parcels=2)
    office.sandbox.fail("lost_after", "parcellab")
    with pytest.raises(OutcomeUnknown):
        office.station.announce_order(order_id)
    [act] = office.station.settle_acts.open()
    office.station.settle_acts.judge(act.id, done=False)  # and was wrong
    assert office.station.announce_order(order_id).state is RecordState.DONE
    assert there(office) == numbers(office, order_id)


def test_what_never_arrived_is_not_found_and_told_once(office: Desk) -> None:
    order_id = packed(office)
    office.sandbox.fail("lost_before", "parcellab")
    with pytest.raises(OutcomeUnknown):
        office.station.announce_order(order_id)
    [act] = office.station.settle_acts.open()
    assert office.station.settle_acts.ask(act.id) is Settled.NOT_FOUND
    office.station.settle_acts.judge(act.id, done=False)
    office.station.announce_order(order_id)
    assert there(office) == numbers(office, order_id)


def test_a_token_that_may_only_write_can_announce_after_a_refusal(office: Desk) -> None:
    play(office, scopes=("write",))
    order_id = packed(office)
    office.sandbox.fail("too_many", "parcellab")
    with pytest.raises(Refused):
        office.station.announce_order(order_id)
    assert office.station.announce_order(order_id).state is RecordState.DONE


def test_an_account_without_a_key_is_named(office: Desk) -> None:
    order_id = packed(office)
    office.secrets.delete(PARCELLAB, "token")
    office.parts.carriers.renew(PARCELLAB)
    with pytest.raises(CredentialMissing):
        office.station.announce_order(order_id)


def test_without_a_following_system(at_desk: Desk) -> None:
    order_id = at_desk.add()
    assert at_desk.station.announce_order.account(order_id) is None
    with pytest.raises(InvalidInput, match="No account of a system that follows parcels") as caught:
        at_desk.station.announce_order(order_id)
    assert code(caught) == "not_offered"


def test_the_account_that_follows(office: Desk) -> None:
    order_id = packed(office)
    account = office.station.announce_order.account(order_id)
    assert account is not None
    assert account.id == PARCELLAB
    for other in (PORTERBUDDY, TRANSEU):
        with pytest.raises(InvalidInput) as caught:
            office.station.announce_order(order_id, other)
        assert code(caught) == "not_offered"


def test_a_test_order_is_not_told_to_a_live_account_by_itself(office: Desk) -> None:
    order_id = packed(office)
    live = office.parts.carriers.account(PARCELLAB).model_copy(update={"environment": Environment.LIVE})
    office.settings.keep_account(live)
    assert office.station.announce_order.account(order_id) is None
    with pytest.raises(InvalidInput) as caught:
        office.station.announce_order(order_id)
    assert code(caught) == "not_offered"
    # A person who names the account means it.
    office.station.announce_order(order_id, PARCELLAB)


@pytest.mark.parametrize("fault", ["wrong_types", "html", "half_json"])
def test_a_look_that_cannot_be_read_tells_no_parcel_again(office: Desk, fault: str) -> None:
    order_id = packed(office)
    office.station.announce_order(order_id)
    office.sandbox.fail(fault, "parcellab")
    with pytest.raises(StationError):
        office.station.announce_order(order_id)
    assert there(office) == numbers(office, order_id)
