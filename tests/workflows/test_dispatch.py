"""The ramp: one answer a scan, what is missing, and confirmations in the order of the scans."""

from datetime import timedelta

import pytest

from app.domain.errors import InvalidInput
from app.domain.orders import OrderState
from app.domain.printers import DocumentKind
from app.domain.scans import Scan, ScanAnswer, Verdict
from app.workflows.dispatch import Loaded
from tests.fakes.desk import ZEBRA, Desk, order_data
from tests.fakes.ramp import confirms_at_desk, confirms_at_ramp, offline, online, placed


def at_ramp(at_desk: Desk, code: str) -> Loaded:
    return at_desk.station.dispatch(Scan(text=code, at=at_desk.clock.now()))


def said(at_desk: Desk, code: str) -> ScanAnswer:
    return at_ramp(at_desk, code).said


def test_parcel_after_parcel_comes_on_the_ramp(at_desk: Desk) -> None:
    first, second = placed(at_desk, parcels=2)
    answer = at_ramp(at_desk, second)
    assert (answer.said.verdict, answer.said.line, answer.said.next) == (
        Verdict.OK,
        "1 of 2 on the ramp",
        "Parcel 1 is missing",
    )
    assert answer.said.detail == "Order 100486, parcel 2 of 2, Anne Holm"
    assert answer.order is not None
    assert (answer.order.missing, answer.order.carrier) == ((1,), "Porterbuddy test")
    answer = at_ramp(at_desk, first)
    assert (answer.said.line, answer.said.next) == ("All 2 on the ramp", "Scan the next parcel")
    assert answer.order is not None
    assert answer.order.row.state is OrderState.ON_RAMP


def test_the_same_parcel_twice_changes_nothing(at_desk: Desk) -> None:
    [number] = placed(at_desk)
    said(at_desk, number)
    again = said(at_desk, number)
    assert (again.verdict, again.word) == (Verdict.ALREADY, "Done already")
    assert "Marit L., Desk 3" in again.detail
    assert at_desk.station.dispatch.day().count.parcels == 1


def test_a_label_that_was_never_scanned_back_is_taken_and_proven(at_desk: Desk) -> None:
    [number] = placed(at_desk, packed=False)
    answer = said(at_desk, number)
    assert answer.verdict is Verdict.OK
    assert "Its label was not scanned back before" in answer.detail
    assert at_desk.station.confirm_scan.deliver().confirmed == 1
    assert at_desk.at_carrier()[0].scanned_identifiers == {number}


def test_what_does_not_leave_from_here_is_refused(at_desk: Desk) -> None:
    assert (said(at_desk, "5901234123457").verdict, said(at_desk, "").word) == (Verdict.WRONG, "Not known")
    order = {**order_data("waiting"), "parcels": [{"weight_grams": 900, "identifier": "70352200486"}]}
    waiting = at_desk.station.change_order.add(order, source="test")
    assert waiting is not None
    assert (said(at_desk, "waiting").word, said(at_desk, "70352200486").word) == ("Not placed", "Not placed")
    at_desk.parts.orders.set_state(waiting, OrderState.IN_DOUBT)
    assert said(at_desk, "70352200486").verdict is Verdict.WAITING
    assert at_desk.parts.ramp.scans(waiting) == ()


def test_an_orders_own_number_is_no_parcel(at_desk: Desk) -> None:
    placed(at_desk, parcels=2)
    answer = said(at_desk, "100486")
    assert (answer.verdict, answer.word) == (Verdict.WRONG, "Not a parcel")
    assert "2 parcels" in answer.line


def test_a_cancelled_order_cannot_leave(at_desk: Desk) -> None:
    first, second = placed(at_desk, parcels=2)
    order_id = at_ramp(at_desk, first).said.order_id
    assert order_id is not None
    at_desk.parts.orders.set_state(order_id, OrderState.CANCELLED)
    assert (said(at_desk, second).verdict, said(at_desk, second).word) == (Verdict.CANNOT, "Cancelled")
    assert "Put it aside" in said(at_desk, second).detail
    assert "Take it off the ramp" in said(at_desk, first).detail
    assert at_desk.station.dispatch.day().cancelled == ("100486",)


def test_a_parcel_that_the_carrier_calls_delivered_is_not_taken(at_desk: Desk) -> None:
    [number] = placed(at_desk)
    order_id = at_desk.parts.orders.by_reference("100486")
    assert order_id is not None
    at_desk.parts.orders.set_state(order_id, OrderState.DELIVERED)
    assert (said(at_desk, number).verdict, said(at_desk, number).word) == (Verdict.WRONG, "Delivered")
    assert at_desk.parts.ramp.scans(order_id) == ()


def test_the_day_counts_and_names_what_is_missing(at_desk: Desk) -> None:
    one, two = placed(at_desk, "1", 2), placed(at_desk, "2")
    at_desk.add("3", ship_by=at_desk.clock.now().isoformat())
    said(at_desk, one[1])
    day = at_desk.station.dispatch.day()
    assert (day.count.parcels, day.count.all_parcels, day.count.missing_orders) == (1, 4, 3)
    assert [(order.row.reference, order.parcels) for order in day.missing] == [("1", (1,)), ("2", (1,)), ("3", (1,))]
    assert day.next_carrier == "Porterbuddy test"
    assert [order.row.reference for order in at_desk.station.dispatch.day(1, 1).missing] == ["2"]
    said(at_desk, two[0])
    assert [order.row.reference for order in at_desk.station.dispatch.day().missing] == ["1", "3"]


def test_what_missed_its_carrier_is_named_the_next_day(at_desk: Desk) -> None:
    one, _left = placed(at_desk, "1"), placed(at_desk, "2")
    at_desk.clock.on(days=1)
    # Nobody scanned on the ramp on that day, so nothing is known of what left then.
    assert at_desk.station.dispatch.day().missing == ()
    at_desk.clock.on(days=-1)
    said(at_desk, one[0])
    at_desk.clock.on(days=1)
    day = at_desk.station.dispatch.day()
    assert [order.row.reference for order in day.missing] == ["2"]
    assert day.count.parcels == 0


def test_a_desk_that_tells_at_the_ramp_tells_nothing_before(at_desk: Desk) -> None:
    confirms_at_ramp(at_desk)
    numbers = placed(at_desk, parcels=2)
    assert at_desk.station.confirm_scan.deliver().left == 0
    assert at_desk.at_carrier()[0].scanned_identifiers == set()
    said(at_desk, numbers[1])
    assert at_desk.station.confirm_scan.deliver().confirmed == 1
    assert at_desk.at_carrier()[0].scanned_identifiers == {numbers[1]}


def test_a_desk_that_goes_back_from_the_ramp_tells_what_it_held(at_desk: Desk) -> None:
    confirms_at_ramp(at_desk)
    numbers = placed(at_desk, parcels=2)
    assert at_desk.station.confirm_scan.deliver().confirmed == 0
    confirms_at_desk(at_desk)
    assert at_desk.station.confirm_scan.deliver().confirmed == 2
    confirms_at_ramp(at_desk)
    later = placed(at_desk, "100490")
    confirms_at_desk(at_desk)
    offline(at_desk)
    assert at_desk.station.confirm_scan.deliver().left == 1
    online(at_desk)
    assert at_desk.station.confirm_scan.deliver().confirmed == 1
    assert [order.scanned_identifiers for order in at_desk.at_carrier()] == [set(numbers), set(later)]


def test_confirmations_go_in_the_order_of_the_ramp_after_an_hour_offline(at_desk: Desk) -> None:
    confirms_at_ramp(at_desk)
    one, two, three = placed(at_desk, "1", 2), placed(at_desk, "2", 2), placed(at_desk, "3")
    offline(at_desk)
    for number in (two[1], one[0], one[1], three[0], two[0]):
        assert said(at_desk, number).verdict is Verdict.OK
    since = at_desk.clock.now()
    assert at_desk.station.confirm_scan.deliver().left == 5
    at_desk.clock.on(hours=1)
    at_desk.station.confirm_scan.deliver()
    day = at_desk.station.dispatch.day()
    assert (day.untold, bool(day.trouble)) == (5, True)
    assert day.trouble_since is not None
    assert day.trouble_since - since < timedelta(minutes=5)
    online(at_desk)
    assert at_desk.station.confirm_scan.deliver().confirmed == 5
    day = at_desk.station.dispatch.day()
    assert (day.untold, day.trouble, day.trouble_since) == (0, "", None)
    carrier = {order.row.reference: order.row.carrier_order_id for order in day.missing}
    told = [request.path for request in at_desk.sandbox.requests.all() if request.route == "confirmed_scan"]
    numbers = {
        reference: at_desk.parts.orders.row(at_desk.parts.orders.by_reference(reference) or 0).carrier_order_id
        for reference in ("1", "2", "3")
    }
    assert not carrier
    assert told == [f"/order/{numbers[reference]}/confirmed-scan" for reference in ("2", "1", "3", "2")]


def test_the_day_is_closed_with_what_stands_on_the_ramp(at_desk: Desk) -> None:
    one, _two = placed(at_desk, "1", 2), placed(at_desk, "2")
    with pytest.raises(InvalidInput, match="No printer is set"):
        at_desk.station.dispatch.close_day()
    with pytest.raises(InvalidInput, match="Nothing was scanned onto the ramp"):
        at_desk.station.dispatch.close_day(ZEBRA)
    said(at_desk, one[0])
    zebra = at_desk.settings.current.printers[0]
    both = (DocumentKind.LABEL, DocumentKind.MANIFEST)
    at_desk.settings.keep_printer(zebra.model_copy(update={"documents": both}))
    offline(at_desk)
    closed = at_desk.station.dispatch.close_day()
    assert closed.sent.accepted_bytes
    assert (closed.printer, closed.day.count.parcels, closed.day.count.missing_parcels) == ("Zebra ZD421", 1, 2)
    assert [order.row.reference for order in closed.day.missing] == ["1", "2"]
    assert closed.day.untold == 3
    manifest = at_desk.station.print_papers.manifest_of(
        at_desk.clock.now() - timedelta(hours=1), at_desk.clock.now(), on_ramp=True
    )
    assert [(row.reference, row.identifiers, row.parcel_count) for row in manifest.rows] == [("1", (one[0],), 2)]
    assert at_desk.station.dispatch.manifest_pdf().startswith(b"%PDF")
