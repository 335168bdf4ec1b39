"""The Systems screen's behaviour against the systems that the sandbox plays."""

from pathlib import Path
from typing import Any

from app.domain.accounts import Environment
from app.domain.acts import ActKind, ActState
from app.domain.orders import OrderState
from app.domain.scans import Scan, Verdict
from app.sandbox.parcellab.variants import ParcelLabVariants
from app.sandbox.transeu.orders import EXAMPLE_ID
from app.sandbox.transiteo.variants import TransiteoVariants
from app.sandbox.variants import Fault, FaultKind, Route
from app.ui.shell.state import AtSystem
from app.ui.systems.offers import offers
from app.ui.systems.state import Act
from app.ui.systems.words import book_pairs, order_pairs, part_words, silence, strip_of
from app.ui.work import Lane
from tests.fakes.all_systems import BETAKOM, PARCELLAB, PORTERBUDDY, TRANSEU, TRANSITEO, placed_at
from tests.fakes.desk import Desk
from tests.fakes.transiteo_examples import document
from tests.ui.systems.conftest import Room


def packed(desk: Desk, reference: str = "200482", **changes: Any) -> int:
    """Book an order and scan its parcels."""
    order_id = desk.add(reference, **changes)
    desk.place(order_id)
    for place, parcel in enumerate(desk.parts.orders.get(order_id).parcels, start=1):
        desk.station.confirm_scan.record(order_id, place, Scan(text=parcel.identifier, at=desk.clock.now()))
    return order_id


def keys(room: Room) -> dict[Act, str]:
    return {offer.act: offer.key for offer in offers(room.state)}


def asked(room: Room) -> Act | None:
    return room.state.asking.act if room.state.asking is not None else None


def wrong(room: Room) -> set[str]:
    return {problem.field for problem in room.state.wrong}


def can_take(room: Room) -> bool:
    return room.presenter.may_take


def is_binding(room: Room) -> bool:
    [market] = room.desk.sandbox.betakom.orders.values()
    return market.is_binding


def shown_at(room: Room, order_id: int) -> None:
    room.presenter.entered()
    room.presenter.open(order_id)


# --- accounts and lists ----------------------------------------------------------------------------------------------------


def test_accounts_whose_orders_can_be_seen_are_offered_and_the_first_list_is_read(room: Room) -> None:
    room.presenter.entered()
    assert {place.account.id for place in room.state.places or ()} == {PORTERBUDDY, TRANSEU, TRANSITEO, PARCELLAB}
    assert room.state.place is not None
    assert room.state.place.lists
    assert room.state.part is not None
    assert len(room.state.part.listed.lines) == 2
    assert set(room.work.lanes) == {Lane.LOOKUP}


def test_what_a_system_searches_for_is_handed_on_in_its_own_words(room: Room) -> None:
    room.at(TRANSEU)
    room.presenter.search(status="ready", reference="123", sort_by="created", descending=True)
    asked = [request.query for request in room.desk.sandbox.requests.all() if "sortBy" in request.query]
    assert len(asked) == 1
    assert "order=desc" in asked[0]
    room.presenter.search(shelf="archive-orders-created")
    assert room.state.query.shelf == "archive-orders-created"


def test_parts_of_a_list_are_walked_there_and_back(room: Room) -> None:
    for number in range(3):
        record = {"order_number": f"P-{number}", "recipient_email": "a@example.com", "destination_country_iso3": "NOR"}
        room.desk.station.keep_records.put(PARCELLAB, f"P-{number}", record)
    room.desk.sandbox.parcellab.variants = ParcelLabVariants(page_size=2)
    room.at(PARCELLAB)
    first = room.state.part
    assert first is not None
    assert len(first.listed.lines) == 2
    assert part_words(first, "parcelLab").startswith("Page 1 · first 2 shown; parcelLab may hold more")
    room.presenter.next_part()
    assert room.state.part is not None
    assert (room.state.part.number, len(room.state.part.listed.lines)) == (2, 1)
    room.presenter.next_part()  # there is none
    assert room.state.part.number == 2
    room.presenter.previous_part()
    assert room.state.part.listed.lines == first.listed.lines


def test_a_list_that_cannot_be_read_says_why(room: Room) -> None:
    room.desk.sandbox.faults.add(Fault(kind=FaultKind.UNAVAILABLE, route=Route.TRANSEU_ORDERS, count=9))
    room.at(TRANSEU)
    assert room.state.part is None
    assert room.state.list_problem is not None
    room.desk.sandbox.faults.clear()
    room.presenter.read_again()
    assert room.state.part is not None


# --- one order -------------------------------------------------------------------------------------------------------------


def test_an_order_is_shown_as_its_system_holds_it(room: Room) -> None:
    room.at(TRANSEU)
    room.presenter.choose(0)
    shown = room.state.shown
    assert shown is not None
    assert shown.order is not None
    assert ("Status", "ready") in order_pairs(shown.order, room.state.now, "en")
    assert book_pairs(room.state) == (("Order book", "not in it"),)
    assert keys(room) == {Act.TERMS: "F2"}
    room.begin(Act.TERMS)
    assert room.shell.at[-1] == AtSystem(TRANSEU, EXAMPLE_ID)


def test_an_order_that_no_list_has_is_reached_by_its_number(room: Room) -> None:
    order_id = packed(room.desk)
    room.at(PORTERBUDDY)
    assert room.state.part is None
    room.presenter.open_number(f" {room.desk.parts.orders.row(order_id).carrier_order_id} ")
    assert room.state.order_row is not None
    assert room.state.order_row.id == order_id
    assert room.state.shown is not None
    assert room.state.shown.order is not None
    room.presenter.to_book()
    assert room.shell.pages[-1] == "orders"


def test_an_order_is_reached_by_our_number_and_by_that_of_the_transport_system(room: Room) -> None:
    order_id = packed(room.desk, tms_reference="TMS-4711")
    row, order = room.desk.parts.orders.row(order_id), room.desk.parts.orders.get(order_id)
    room.at(PORTERBUDDY)
    for number in (order.reference, "TMS-4711"):
        room.presenter.open_number(number)
        assert room.state.shown is not None
        assert room.state.shown.order is not None
        assert room.state.shown.order.carrier_order_id == row.carrier_order_id


def test_a_system_that_tells_nothing_has_its_own_last_act_beside_it(room: Room) -> None:
    order_id = placed_at(room.desk, BETAKOM, "300482")
    shown_at(room, order_id)
    said = silence(room.state)
    assert said.startswith("Betakom gives no status by this API. It was placed from here")
    room.begin(Act.CONFIRM)
    room.confirm("300482")
    assert "Confirming with" in silence(room.state)
    assert ": done" in silence(room.state)


def test_an_order_that_was_not_placed_is_at_no_system(room: Room) -> None:
    order_id = room.desk.add("400482")
    shown_at(room, order_id)
    assert "was not placed" in silence(room.state)
    assert offers(room.state) == ()


def test_a_number_that_the_system_does_not_know_is_said(room: Room) -> None:
    room.at(TRANSITEO)
    room.presenter.open_number("nothing-here")
    assert room.state.shown is not None
    assert room.state.shown.problem is not None
    assert room.state.shown.problem.title in silence(room.state)


# --- acts that bind --------------------------------------------------------------------------------------------------------


def test_confirming_shows_the_page_says_binding_and_wants_the_number(room: Room) -> None:
    order_id = placed_at(room.desk, BETAKOM, "300482")
    shown_at(room, order_id)
    room.begin(Act.CONFIRM)
    asking = room.state.asking
    assert asking is not None
    assert asking.page is not None
    assert "480" in asking.page.text
    assert asking.page.url.get_secret_value() not in repr(room.state)
    room.confirm("300483")
    assert room.state.asking is not None
    assert room.state.asking.problem is not None
    assert strip_of(room.state).title == "Type the order's number to confirm"
    assert not is_binding(room)
    room.confirm("300482")
    assert is_binding(room)
    assert room.work.lanes.count(Lane.STATION) == 2
    assert asked(room) is None
    assert room.state.notice is not None
    assert room.state.notice.verdict is Verdict.OK
    why_not = {offer.act: offer.why_not for offer in offers(room.state)}
    assert why_not[Act.CONFIRM] == why_not[Act.DECLINE] == "confirmed before"
    room.begin(Act.DECLINE)
    assert asked(room) is None


def test_declining_ends_the_order(room: Room) -> None:
    order_id = placed_at(room.desk, BETAKOM, "300482")
    shown_at(room, order_id)
    room.begin(Act.DECLINE)
    room.confirm("300482")
    assert room.desk.state(order_id) is OrderState.CANCELLED


def test_a_lost_answer_leads_to_the_tray(room: Room) -> None:
    order_id = placed_at(room.desk, BETAKOM, "300482")
    shown_at(room, order_id)
    room.desk.sandbox.faults.add(Fault(kind=FaultKind.LOST_AFTER, route=Route.BETAKOM_FULFIL))
    room.begin(Act.CONFIRM)
    room.confirm("300482")
    assert room.state.notice is not None
    assert room.state.notice.doubtful
    assert room.state.book is not None
    assert room.state.book.doubt is not None
    assert room.state.book.doubt.kind is ActKind.FULFIL
    room.presenter.to_doubts()
    assert room.shell.pages[-1] == "doubts"


def test_payment_is_confirmed_in_the_carrier_s_own_words(room: Room) -> None:
    order_id = packed(room.desk)
    number = room.desk.parts.orders.row(order_id).carrier_order_id
    shown_at(room, order_id)
    assert room.state.book is not None
    assert "bills it" in room.state.book.payment_words
    room.begin(Act.PAYMENT)
    room.confirm(number)
    assert [act.state for act in room.desk.parts.acts.acts(order_id)] == [ActState.DONE]
    assert {offer.act: offer.why_not for offer in offers(room.state)}[Act.PAYMENT] == "confirmed before"


def test_an_order_is_deleted_by_its_number_and_leaves_the_list(room: Room) -> None:
    room.desk.sandbox.transiteo.orders["001"] = document("order_answer")
    room.at(TRANSITEO)
    room.presenter.choose(0)
    room.begin(Act.DELETE)
    room.confirm("002")
    assert "001" in room.desk.sandbox.transiteo.orders
    room.confirm("001")
    assert "001" not in room.desk.sandbox.transiteo.orders
    assert room.state.part is not None
    assert room.state.part.listed.lines == ()


# --- the queue -------------------------------------------------------------------------------------------------------------


def test_a_candidate_that_lacks_something_is_completed_and_taken_once(room: Room) -> None:
    room.desk.sandbox.transiteo.orders["001"] = document("order_answer")
    room.at(TRANSITEO)
    room.presenter.choose(0)
    assert can_take(room)
    room.presenter.acts.go()
    assert room.state.asking is not None
    assert room.state.asking.act is Act.TAKE
    assert wrong(room)
    assert room.desk.parts.orders.find("001") is None
    draft = room.page.draft
    assert draft is not None
    draft.add("parcels")
    draft.type_in("parcels.0.weight_grams", "900")
    draft.type_in("recipient.phone", "+33388000000")
    room.presenter.acts.go()
    assert wrong(room) == set()
    found = room.desk.parts.orders.find("001")
    assert found is not None
    assert room.desk.state(found.order_id) is OrderState.WAITING
    assert room.desk.parts.orders.get(found.order_id).parcels[0].weight_grams == 900
    assert not can_take(room)
    assert room.state.part is not None
    assert room.state.part.listed.lines[0].here is not None


def test_what_is_still_missing_stays_at_its_field(room: Room) -> None:
    room.desk.sandbox.transiteo.orders["001"] = document("order_answer")
    room.at(TRANSITEO)
    room.presenter.choose(0)
    room.presenter.acts.go()
    room.presenter.acts.go()
    assert room.state.wrong
    assert room.desk.parts.orders.find("001") is None
    room.presenter.escape()
    assert asked(room) is None
    assert room.page.draft is None


# --- papers ----------------------------------------------------------------------------------------------------------------


def test_papers_are_fetched_into_a_file(room: Room, tmp_path: Path) -> None:
    room.desk.sandbox.transiteo.orders["001"] = document("order_answer")
    placed_at(room.desk, TRANSITEO, "500482")
    room.at(TRANSITEO)
    room.presenter.open_number("500482")
    room.begin(Act.PAPERS)
    assert room.presenter.acts.paper is not None
    fetched: list[Path] = []
    room.presenter.acts.fetch(tmp_path, "invoice.pdf", fetched.append)
    assert fetched == [tmp_path / "invoice.pdf"]
    assert fetched[0].read_bytes().startswith(b"%PDF")


def test_a_paper_that_lies_with_somebody_else_is_named_and_never_opened(room: Room, tmp_path: Path) -> None:
    room.desk.sandbox.transiteo.variants = TransiteoVariants(foreign_invoice=True)
    placed_at(room.desk, TRANSITEO, "500482")
    room.at(TRANSITEO)
    room.presenter.open_number("500482")
    room.begin(Act.PAPERS)
    assert room.state.asking is not None
    assert room.state.asking.papers
    assert room.state.asking.papers[0].host
    assert room.presenter.acts.paper is None
    room.presenter.acts.fetch(tmp_path, "invoice.pdf", list[Path]().append)
    assert list(tmp_path.glob("*.pdf")) == []


# --- records, parcels, announcing ------------------------------------------------------------------------------------------


def test_a_record_is_changed_and_a_new_one_begun_on_the_page_for_it(room: Room) -> None:
    order_id = packed(room.desk)
    room.desk.station.announce_order(order_id)
    room.at(PARCELLAB)
    room.presenter.choose(0)
    assert keys(room)[Act.RECORD] == "F2"
    room.begin(Act.RECORD)
    assert (room.shell.pages[-1], room.shell.at[-1].what) == ("amend", "record")
    room.presenter.new_record()
    assert room.shell.at[-1] == AtSystem(PARCELLAB, what="new_record")


def test_details_go_to_the_only_parcel_at_once_and_to_one_of_several_by_its_digit(room: Room) -> None:
    shown_at(room, packed(room.desk, "200482"))
    room.begin(Act.PARCEL)
    assert room.shell.at[-1].what.startswith("parcel:")
    second = packed(room.desk, "200483", parcels=2)
    room.presenter.open(second)
    room.begin(Act.PARCEL)
    assert room.state.asking is not None
    room.presenter.acts.pick(1)
    assert room.shell.at[-1].what == f"parcel:{room.desk.parts.orders.get(second).parcels[1].identifier}"


def test_an_order_is_announced_with_one_key_and_once(room: Room) -> None:
    order_id = packed(room.desk, parcels=2)
    shown_at(room, order_id)
    assert keys(room)[Act.ANNOUNCE] == "F7"
    (offer,) = (offer for offer in offers(room.state) if offer.act is Act.ANNOUNCE)
    assert offer.line == "2 parcels, test account"
    room.begin(Act.ANNOUNCE)
    assert room.state.notice is not None
    assert room.state.notice.title == "Announced to parcellab test"
    assert room.desk.station.announce_order.is_announced(order_id)
    offered = {offer.act: offer.why_not for offer in offers(room.state)}
    assert offered[Act.ANNOUNCE] == "all announced"


def test_a_test_order_is_not_offered_to_real_recipients(room: Room) -> None:
    follower = room.desk.parts.carriers.account(PARCELLAB)
    room.desk.settings.keep_account(follower.model_copy(update={"environment": Environment.LIVE}))
    shown_at(room, packed(room.desk))
    assert room.state.environment is Environment.TEST
    assert [offer for offer in offers(room.state) if offer.act is Act.ANNOUNCE] == []


def test_a_parcel_that_is_not_taken_is_named(room: Room) -> None:
    order_id = packed(room.desk, parcels=2)
    refused = room.desk.parts.orders.get(order_id).parcels[1].identifier
    room.desk.sandbox.parcellab.variants = ParcelLabVariants(failing=(refused,))
    shown_at(room, order_id)
    room.begin(Act.ANNOUNCE)
    assert room.state.notice is not None
    assert room.state.notice.verdict is Verdict.WAITING
    assert refused in room.state.notice.line
    assert "not taken" in room.state.notice.line


# --- beside each other -----------------------------------------------------------------------------------------------------


def test_what_was_read_of_an_order_that_is_no_longer_shown_is_dropped(room: Room) -> None:
    room.at(TRANSEU)
    room.work.at_once = False
    room.presenter.choose(0)
    room.presenter.choose(1)
    room.work.go()
    part, shown = room.state.part, room.state.shown
    assert part is not None
    assert shown is not None
    assert shown.order is not None
    assert shown.order.carrier_order_id == part.listed.lines[1].order.carrier_order_id


def test_a_key_pressed_twice_sends_once(room: Room) -> None:
    order_id = placed_at(room.desk, BETAKOM, "300482")
    shown_at(room, order_id)
    room.begin(Act.CONFIRM)
    room.presenter.acts.type("300482")
    room.work.at_once = False
    room.presenter.acts.go()
    room.presenter.acts.go()
    room.presenter.escape()
    assert room.state.busy is not None
    assert room.state.busy.left
    room.work.go()
    assert room.work.lanes.count(Lane.STATION) == 1
    assert room.state.notice is not None
    assert room.state.notice.verdict is Verdict.OK
