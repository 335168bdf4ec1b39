"""Records are written once; what may be there is read first, and a lost answer is settled by reading the record back."""

from typing import Any

import pytest

from app.domain.acts import ActKind, ActState
from app.domain.errors import InvalidInput, OutcomeUnknown, Refused, StationError
from app.domain.records import RecordState
from app.sandbox.parcellab.variants import ParcelLabVariants
from app.workflows.settle_doubts import Settled
from tests.fakes.all_systems import PARCELLAB, TRANSEU
from tests.fakes.desk import Desk

RECORD: dict[str, Any] = {
    "order_number": "WEB-871",
    "destination_country_iso3": "DEU",
    "recipient_email": "anna@example.com",
    "recipient_name": "Anna Schmidt",
    "order_total_amount": "1299.50",
}
PARCEL = {"type": "add_tracking", "tracking": {"tracking_number": "JJD1", "courier": "dhl-germany"}}
WITH_PARCEL = {**RECORD, "mutations": [PARCEL]}


def play(office: Desk, **variants: Any) -> None:
    office.sandbox.parcellab.variants = ParcelLabVariants.model_validate(variants)


def there(office: Desk) -> list[str]:
    return [each["tracking_number"] for order in office.sandbox.parcellab.orders for each in order.trackings]


def lost(office: Desk, record: dict[str, Any], fault: str = "lost_after", *, new: bool = False, after: int = 0) -> int:
    """Write a record whose answer is lost; return its act."""
    keep = office.station.keep_records.create if new else office.station.keep_records.put
    office.sandbox.fail(fault, "parcellab", skip=after)
    with pytest.raises(OutcomeUnknown):
        keep(PARCELLAB, "", record)
    [act] = office.station.settle_acts.open()
    return act.id


def code(error: pytest.ExceptionInfo[StationError]) -> str:
    return error.value.problem.code


def test_created_read_and_changed(office: Desk) -> None:
    keep = office.station.keep_records
    made = keep.create(PARCELLAB, "WEB-871", RECORD)
    assert (made.state, made.created) == (RecordState.DONE, True)
    read = keep.read(PARCELLAB, made.order_id)
    assert read.fields["recipient_name"] == "Anna Schmidt"
    keep.model(PARCELLAB).model_validate(read.fields)
    assert keep.put(PARCELLAB, "WEB-871", {**RECORD, "recipient_name": "Anna S."}).created is False
    assert [act.kind for act in office.parts.acts.acts_on(PARCELLAB, "WEB-871")] == [
        ActKind.RECORD,
        ActKind.NEW_RECORD,
    ]


def test_the_ledger_goes_by_the_number_in_the_record(office: Desk) -> None:
    office.station.keep_records.put(PARCELLAB, "something else", RECORD)
    assert office.parts.acts.acts_on(PARCELLAB, "something else") == ()
    [act] = office.parts.acts.acts_on(PARCELLAB, "WEB-871")
    assert [(change.path, change.after) for change in act.changes][-1] == ("recipient_name", "Anna Schmidt")


def test_a_record_of_an_order_in_the_book_stands_in_its_timeline(office: Desk) -> None:
    order_id = office.add("WEB-871")
    office.station.keep_records.put(PARCELLAB, "", RECORD)
    assert office.titles(order_id)[-1] == "Record at parcellab test: done"


@pytest.mark.parametrize("new", [True, False])
@pytest.mark.parametrize("record", [RECORD, WITH_PARCEL, {**RECORD, "recipient_email": None, "no_email": True}])
def test_a_lost_answer_is_settled_by_reading_it_back(office: Desk, record: dict[str, Any], *, new: bool) -> None:
    if not new and "mutations" not in record:
        office.station.keep_records.put(PARCELLAB, "", record)  # repeatable: a lost answer leaves no doubt
        return
    act = lost(office, record, new=new)
    with pytest.raises(InvalidInput) as caught:
        office.station.keep_records.put(PARCELLAB, "", record)
    assert code(caught) == "in_doubt"
    assert office.station.settle_acts.ask(act) is Settled.FOUND
    assert office.parts.acts.act(act).state is ActState.DONE


def test_what_did_not_arrive_is_not_found(office: Desk) -> None:
    act = lost(office, WITH_PARCEL, "lost_before")
    assert office.station.settle_acts.ask(act) is Settled.NOT_FOUND  # there is no such order
    office.station.settle_acts.judge(act, done=False)
    office.station.keep_records.put(PARCELLAB, "", RECORD)
    act = lost(office, {**WITH_PARCEL, "recipient_name": "Anna S."}, "lost_before", after=1)  # behind the look
    assert office.station.settle_acts.ask(act) is Settled.NOT_FOUND
    assert office.parts.acts.act(act).answer == "Not shown yet: Parcel JJD1, Name"


@pytest.mark.parametrize("done", [True, False])
def test_no_parcel_is_told_twice(office: Desk, *, done: bool) -> None:
    play(office, repeated_tracking="twice")
    office.station.settle_acts.judge(lost(office, WITH_PARCEL), done=done)  # whoever looked may be wrong
    office.station.keep_records.put(PARCELLAB, "", WITH_PARCEL)
    assert there(office) == ["JJD1"]


def test_a_change_that_nothing_shows_is_for_a_person(office: Desk) -> None:
    office.station.keep_records.put(PARCELLAB, "", WITH_PARCEL)
    cancel = {"type": "cancel_tracking", "tracking": {"tracking_number": "JJD1", "courier": "dhl-germany"}}
    act = lost(office, {**RECORD, "mutations": [cancel]})
    assert office.station.settle_acts.ask(act) is Settled.NOT_FOUND
    assert "Cancel tracking" in office.parts.acts.act(act).answer


def test_partly_done(office: Desk) -> None:
    play(office, failing=("JJD1",))
    kept = office.station.keep_records.put(PARCELLAB, "", WITH_PARCEL)
    assert kept.state is RecordState.PARTLY
    [act] = office.parts.acts.acts_on(PARCELLAB, "WEB-871")
    assert (act.state, act.problems) == (ActState.PARTLY, kept.problems)
    play(office)
    office.station.keep_records.put(PARCELLAB, "", WITH_PARCEL)
    assert there(office) == ["JJD1"]


def test_refused_and_wrong(office: Desk) -> None:
    office.station.keep_records.create(PARCELLAB, "", RECORD)
    with pytest.raises(Refused):
        office.station.keep_records.create(PARCELLAB, "", RECORD)
    with pytest.raises(InvalidInput) as caught:
        office.station.keep_records.put(PARCELLAB, "", {**RECORD, "recipient_email": ""})
    assert caught.value.problem.field == "recipient_email"
    with pytest.raises(InvalidInput) as caught:
        office.station.keep_records.model(TRANSEU)
    assert code(caught) == "not_offered"
    assert [act.state for act in office.parts.acts.acts_on(PARCELLAB, "WEB-871")] == [ActState.REFUSED, ActState.DONE]


def test_a_lost_answer_to_what_can_be_said_again_is_not_called_no_change(office: Desk) -> None:
    order_id = office.add("WEB-871")
    office.sandbox.fail("lost_after", "parcellab")
    with pytest.raises(StationError):
        office.station.keep_records.put(PARCELLAB, "", RECORD)
    assert len(office.sandbox.parcellab.orders) == 1
    assert office.titles(order_id)[-1] == "Record at parcellab test: no answer came, the same can be sent again"
