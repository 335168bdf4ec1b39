"""The Orders screen without its widgets: questions and answers, copies, files, scans."""

import threading
from pathlib import Path

import pytest

from app.domain.errors import PrinterFailed, Problem
from app.domain.orders import OrderState
from app.domain.scans import Scan, Verdict
from app.ui.orders.presenter import PAGE_ROWS, OrdersPresenter
from app.ui.orders.state import OrdersState, When
from app.ui.orders.words import detail_text
from app.ui.work import Lane
from tests.fakes.desk_parts import DeskParts
from tests.fakes.plain_work import HeldWork, PlainShell

HEAD = "reference,name,email,phone,street,house_number,postal_code,city,weight_grams"
GOOD = "Anne Holm,anne@example.com,+4740612345,Storgata,1,0678,Oslo,1200"


class Room:
    """A presenter with its work and frame in hand."""

    def __init__(self, desk: DeskParts, shell: PlainShell, *, at_once: bool = True) -> None:
        self.desk, self.shell = desk, shell
        self.shown: list[OrdersState] = []
        self.work = HeldWork(at_once=at_once)
        self.presenter = OrdersPresenter(
            desk.station, lambda: desk.running.settings.current, self.work, shell, self.shown.append
        )
        self.presenter.start()

    @property
    def state(self) -> OrdersState:
        return self.presenter.state

    def choose(self, state: OrderState) -> int:
        self.presenter.filter(when=When.ALL, states=(state,))
        assert self.state.chosen_id is not None
        assert self.state.detail is not None
        return self.state.chosen_id


@pytest.fixture
def room(desk: DeskParts, shell: PlainShell) -> Room:
    return Room(desk, shell)


def test_today_is_listed_newest_first_and_the_first_one_is_shown_whole(room: Room) -> None:
    assert room.state.question.when is When.TODAY
    room.presenter.filter(when=When.ALL)
    assert room.state.total == 240
    assert len(room.state.rows) == PAGE_ROWS
    moments = [row.changed_at for row in room.state.rows]
    assert moments == sorted(moments, reverse=True)
    assert room.state.detail is not None
    assert room.state.detail.row.id == room.state.rows[0].id
    assert room.state.detail.events


def test_only_the_newest_question_is_answered(desk: DeskParts, shell: PlainShell) -> None:
    room = Room(desk, shell, at_once=False)
    room.presenter.filter(when=When.ALL)
    for text in ("k", "kj", "kjell"):
        room.presenter.type(text)
    room.work.go()
    listings = {state.listing for state in room.shown}
    assert listings == {0, 1}, "an answer to an older question was shown"
    assert {row.recipient for row in room.state.rows} == {"Kjell Åge Sørlie"}
    assert room.state.searching_since is None


def test_pages_come_one_after_the_other_until_all_are_there(room: Room) -> None:
    room.presenter.filter(when=When.ALL)
    before = len(room.work.lanes)
    while room.presenter.has_more:
        room.presenter.more()
    assert len(room.state.rows) == 240
    assert len(room.work.lanes) - before == 2
    assert len({row.id for row in room.state.rows}) == 240


def test_a_page_of_an_older_list_is_dropped(desk: DeskParts, shell: PlainShell) -> None:
    room = Room(desk, shell)
    room.presenter.filter(when=When.ALL)
    room.work.at_once = False
    room.presenter.more()
    room.presenter.type("kjell")
    room.work.go()
    assert {row.recipient for row in room.state.rows} == {"Kjell Åge Sørlie"}


def test_nothing_found_says_how_many_there_are_without_the_filters(room: Room) -> None:
    room.presenter.filter(when=When.ALL, states=(OrderState.CANCELLED,))
    room.presenter.type("kjell")
    assert room.state.total == 0
    assert room.state.elsewhere == 20
    assert room.state.detail is None
    room.presenter.ask_or_widen()
    assert room.state.total == 20
    room.presenter.escape()
    assert room.state.question.text == ""


def test_refreshing_moves_nothing_that_is_chosen(room: Room) -> None:
    room.presenter.filter(when=When.ALL)
    room.presenter.more()
    far = room.state.rows[150].id
    room.presenter.choose(far)
    room.presenter.refresh()
    assert room.state.chosen_id == far
    assert len(room.state.rows) == 200


def test_a_copy_is_printed_counted_and_named_in_the_last_scan(room: Room) -> None:
    order_id = room.choose(OrderState.ON_BOX)
    parcels = room.state.detail.row.parcel_count if room.state.detail else 0
    room.presenter.acts.print_copy()
    assert len(room.desk.printing.sent) == parcels
    assert "opy 2" in room.shell.scans[-1].line
    assert "sent to Zebra ZD421" in room.shell.scans[-1].line
    assert Lane.STATION in room.work.lanes
    assert room.desk.station.parts.orders.row(order_id).copies == parcels
    assert room.state.detail is not None
    assert room.state.detail.row.copies == parcels


def test_two_presses_print_one_copy(desk: DeskParts, shell: PlainShell) -> None:
    room = Room(desk, shell)
    room.choose(OrderState.SENT)
    parcels = room.state.detail.row.parcel_count if room.state.detail else 0
    room.work.at_once = False
    room.presenter.acts.print_copy()
    room.presenter.acts.print_copy()
    room.work.go()
    assert len(desk.printing.sent) == parcels


def test_a_printer_that_fails_is_told_in_the_page(room: Room) -> None:
    room.choose(OrderState.ON_BOX)
    problem = Problem(code="no_paper", title="Zebra ZD421 has no paper", hint="Nothing came out.")
    room.desk.printing.trouble = PrinterFailed(problem, accepted_bytes=0)
    room.presenter.acts.print_copy()
    assert room.state.busy is None
    assert room.state.notice is not None
    assert (room.state.notice.verdict, room.state.notice.title) == (Verdict.CANNOT, "Zebra ZD421 has no paper")


def test_an_order_that_is_not_placed_has_no_copy_and_opens_on_the_desk(room: Room) -> None:
    room.choose(OrderState.WAITING)
    room.presenter.acts.print_copy()
    room.presenter.acts.ask_carrier()
    assert room.state.busy is None
    room.presenter.hand_on()
    room.choose(OrderState.IN_DOUBT)
    room.presenter.hand_on()
    assert room.shell.pages == ["pack", "doubts"]
    room.choose(OrderState.DELIVERED)
    room.presenter.hand_on()
    assert room.shell.pages == ["pack", "doubts"]


def test_a_carrier_that_cannot_be_asked_is_said(room: Room) -> None:
    room.choose(OrderState.CONFIRMED)
    room.presenter.ask_or_widen()
    assert room.state.notice is not None
    assert room.state.busy is None


def test_what_runs_can_be_left_and_tells_its_end_all_the_same(
    desk: DeskParts, shell: PlainShell, tmp_path: Path
) -> None:
    room = Room(desk, shell)
    path = tmp_path / "new.csv"
    path.write_text(f"{HEAD}\nN1,{GOOD}\n", encoding="utf-8")
    room.work.at_once = False
    room.presenter.acts.import_file(path)
    assert room.state.busy is not None
    room.presenter.escape()
    assert room.state.left
    room.work.go()
    assert room.state.notice is not None
    assert room.state.notice.title == "1 order added"


def test_a_file_adds_what_it_can_and_lists_what_it_refuses(room: Room, tmp_path: Path) -> None:
    path = tmp_path / "orders.csv"
    path.write_text(
        f"{HEAD},colour\nN1,{GOOD},red\nN2,{GOOD},red\n100243,{GOOD},red\nN3,Anne,not-a-mail,+4740612345,Storgata,1,0678,Oslo,1200,red\n",
        encoding="utf-8",
    )
    room.presenter.acts.import_file(path)
    assert room.state.notice is not None
    assert room.state.notice.title == "2 orders added, 1 was there already, 1 row refused"
    assert "colour" in room.state.notice.line
    assert room.state.imported is not None
    assert [(row.line, row.column) for row in room.state.imported.refused] == [(5, "email")]
    room.presenter.escape()
    after = room.presenter.state
    assert (after.imported, after.notice) == (None, None)


def test_a_file_that_is_none_is_refused_in_words(room: Room, tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_bytes(b"\xff\xfe")
    room.presenter.acts.import_files([tmp_path / "a.csv"])
    assert room.state.notice is not None
    assert "not UTF-8" in room.state.notice.title
    room.presenter.acts.import_files([tmp_path / "a.csv", tmp_path / "b.csv"])
    assert room.state.notice.title == "One file at a time"


def test_the_list_as_asked_is_written_to_a_file(room: Room, tmp_path: Path) -> None:
    room.presenter.filter(when=When.ALL)
    room.presenter.type("kjell")
    room.presenter.acts.export_file(tmp_path / "kjell.csv")
    assert room.state.notice is not None
    assert room.state.notice.title == "20 orders written to kjell.csv"
    assert len((tmp_path / "kjell.csv").read_text(encoding="utf-8-sig").splitlines()) == 21


def test_a_scan_shows_its_order_even_where_the_list_is_about_others(room: Room) -> None:
    room.choose(OrderState.ON_BOX)
    order = room.state.detail.order if room.state.detail else None
    assert order is not None
    room.presenter.type("zzqq")
    room.presenter.on_scan(Scan(text=order.parcels[0].identifier, at=room.presenter.now))
    assert room.state.detail is not None
    assert room.state.detail.row.reference == order.reference
    assert room.state.opened
    assert room.shell.scans[-1].verdict is Verdict.OK
    assert not room.shell.flashes


def test_an_unknown_scan_is_wrong_across_the_window(room: Room) -> None:
    before = room.state.chosen_id
    room.presenter.on_scan(Scan(text="4006381333931", at=room.presenter.now))
    assert room.shell.flashes[-1].verdict is Verdict.WRONG
    assert room.shell.scans[-1].verdict is Verdict.WRONG
    assert room.state.chosen_id == before


def test_labels_are_drawn_and_turned(room: Room) -> None:
    room.presenter.filter(when=When.ALL, states=(OrderState.DELIVERED,))
    many = next(row for row in room.state.rows if row.parcel_count == 3)
    room.presenter.choose(many.id)
    assert room.state.label is not None
    assert room.state.label.parcels == (1, 2, 3)
    room.presenter.preview()
    room.presenter.turn(-1)
    assert room.state.preview
    assert room.state.label.parcel == 3
    room.presenter.escape()
    assert not room.state.preview


def test_money_and_time_are_said_only_where_they_are_known(room: Room) -> None:
    from app.ui.orders.words import booked_words, paid_words

    said = {}
    for state in (OrderState.WAITING, OrderState.IN_DOUBT, OrderState.ON_BOX):
        room.choose(state)
        assert room.state.detail is not None
        said[state] = (
            booked_words(room.state.detail, room.presenter.now, "nb_NO"),
            paid_words(room.state.detail, "nb_NO"),
        )
    assert said[OrderState.WAITING] == ("none booked", "nothing")
    assert said[OrderState.IN_DOUBT] == ("not known", "not known")
    assert said[OrderState.ON_BOX][1] == "149 kr"


def test_the_clipboard_gets_what_is_asked_for_on_the_phone(room: Room) -> None:
    room.choose(OrderState.CONFIRMED)
    detail = room.state.detail
    assert detail is not None
    text = detail_text(detail, room.presenter.now, "nb_NO")
    for part in (detail.row.reference, detail.row.recipient, detail.row.carrier_order_id, "Window"):
        assert part in text


def test_nothing_is_read_on_the_callers_thread_while_work_is_held(desk: DeskParts, shell: PlainShell) -> None:
    room = Room(desk, shell, at_once=False)
    room.presenter.refresh()
    assert room.state.total is None
    assert threading.active_count() >= 1
    room.work.go()
    assert room.state.total is not None
