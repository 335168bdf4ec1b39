"""The In doubt screen, with a real book, a real store and a carrier that answers as it is told."""

import gc
import weakref
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from app.domain.commands import Command
from app.domain.errors import OutcomeUnknown, PrinterFailed, Problem, Refused, Unreachable
from app.domain.orders import CarrierStatus, Order, OrderState, Placement
from app.domain.scans import Scan, Verdict
from app.ui.doubts.presenter import DoubtsPresenter
from app.ui.doubts.state import DoubtsState
from app.ui.doubts.view import DoubtsScreen
from app.ui.doubts.words import age_words, details_text, strip_of, words_of
from app.ui.shell.screen import Desk
from app.ui.work import Lane
from app.workflows.settle_doubts import CameOut
from app.workflows.station import Station
from tests.fakes.desk_parts import DeskParts
from tests.fakes.plain_work import HeldWork, PlainShell

NOT_FOUND = Refused(Problem(code="not_found", title="Not found"))
SILENT = Unreachable(Problem(code="unreachable", title="Southpost was not reached", hint="Nothing was sent."))


@dataclass
class Carrier:
    """The outside system, which says what the test tells it to."""

    says: Exception | CarrierStatus = field(default_factory=lambda: NOT_FOUND)
    takes: Exception | Placement = field(default_factory=lambda: Placement(carrier_order_id="S-1"))
    repeat_safe: bool = True
    keys: list[str] = field(default_factory=list)

    def status(self, order_id: str) -> CarrierStatus:
        return self.status_by_reference(order_id)

    def status_by_reference(self, reference: str) -> CarrierStatus:
        if isinstance(self.says, Exception):
            raise self.says
        return self.says

    def status_by_tms_reference(self, reference: str) -> CarrierStatus:
        return self.status_by_reference(reference)

    def place(self, order: Order, sender: object, window: object, key: str) -> Placement:
        self.keys.append(key)
        if isinstance(self.takes, Exception):
            raise self.takes
        return self.takes


class Carriers:
    """The real accounts, with the told carrier behind them."""

    def __init__(self, real: object, carrier: Carrier) -> None:
        self._real, self._carrier = real, carrier

    def client(self, account_id: str) -> object:
        return self._carrier

    def __getattr__(self, name: str) -> object:
        return getattr(self._real, name)


@pytest.fixture
def carrier() -> Carrier:
    return Carrier()


@pytest.fixture
def station(desk: DeskParts, carrier: Carrier) -> Station:
    parts = desk.station.parts
    return Station.of(replace(parts, carriers=Carriers(parts.carriers, carrier)))  # type: ignore[arg-type]  # the real one with another client


class Room:
    """A presenter with its work and frame in hand."""

    def __init__(self, station: Station, desk: DeskParts, shell: PlainShell) -> None:
        self.desk, self.shell, self.station = desk, shell, station
        self.shown: list[DoubtsState] = []
        self.work = HeldWork()
        self.presenter = DoubtsPresenter(
            station, lambda: desk.running.settings.current, self.work, shell, self.shown.append
        )
        self.presenter.refresh()

    @property
    def state(self) -> DoubtsState:
        return self.presenter.state

    def kinds(self) -> list[str]:
        return [case.key[0] for case in self.state.cases or ()]

    def state_of(self, reference_case: int | None) -> OrderState:
        assert reference_case is not None
        return self.station.parts.orders.row(reference_case).state


@pytest.fixture
def room(station: Station, desk: DeskParts, shell: PlainShell) -> Room:
    return Room(station, desk, shell)


def test_an_order_and_a_print_in_doubt_are_laid_out_in_what_is_known(room: Room) -> None:
    assert room.kinds() == ["order", "print"]
    order, paper = room.state.cases or ()
    said = words_of(order, room.presenter.now, "nb_NO")
    assert "placed?" in said.question
    assert "149 kr" in said.about
    assert said.known[1] == "The line broke before an answer came"
    assert said.not_known == ("Whether Southpost took the order", "Whether 149 kr were billed")
    said = words_of(paper, room.presenter.now, "nb_NO")
    assert said.known[0] == "Southpost took the order, 149 kr"
    assert "bytes" in said.known[1]
    assert said.not_known == ("Whether the label is on paper",)
    assert "printed" not in " ".join((said.question, *said.known, *said.not_known, said.next))
    assert strip_of(room.state).title == "Scan a label to settle it"


@pytest.mark.parametrize(
    ("seconds", "words"),
    [(0, "0 s"), (59, "59 s"), (60, "1 min"), (3540, "59 min"), (3900, "1 h 05 min"), (200000, "2 d")],
)
def test_ages_run(room: Room, seconds: int, words: str) -> None:
    now = room.presenter.now
    assert age_words(now - timedelta(seconds=seconds), now) == words


def test_asking_finds_it_or_says_that_nothing_is_settled(room: Room, carrier: Carrier) -> None:
    order = room.state.case
    assert order is not None
    room.presenter.ask()
    assert room.state.notice is not None
    assert room.state.notice.verdict is Verdict.WAITING
    assert room.kinds() == ["order", "print"]
    assert room.state.case is not None
    assert room.state.case.last_answer == "Not found"
    assert "asked once" in words_of(room.state.case, room.presenter.now, "nb_NO").next
    carrier.says = SILENT
    room.presenter.ask()
    assert "no clear answer" in room.state.notice.title
    carrier.says = CarrierStatus(carrier_order_id="S-9", raw="booked")
    room.presenter.ask()
    assert "was placed" in room.state.notice.title
    assert room.kinds() == ["print"]
    assert room.state_of(order.order_id).is_placed
    assert room.state.chosen == (room.state.cases or ())[0].key


def test_a_barcode_asks_about_the_chosen_order_or_says_why_it_asks_nobody(room: Room) -> None:
    scan = Scan(text=Command.ASK_NOW.code, at=room.presenter.now)
    assert not room.presenter.on_command(Scan(text=Command.PLACE.code, at=scan.at))
    assert room.presenter.on_command(scan)
    assert room.state.notice is not None, "it was asked"
    assert room.shell.flashes == []
    room.presenter.step(1)
    assert room.presenter.on_command(scan)
    assert room.shell.flashes[-1].line.startswith("Nobody can be asked about a label")


def test_asking_about_all_counts_the_answers(room: Room) -> None:
    room.presenter.ask_all()
    assert room.state.notice is not None
    assert room.state.notice.title == "1 asked about"
    assert "1 not known there yet" in room.state.notice.line


def test_the_same_order_goes_again_under_its_own_key_only(room: Room, carrier: Carrier) -> None:
    case = room.state.case
    assert case is not None
    assert case.attempt is not None
    assert case.repeat_safe
    room.presenter.send_again()
    assert room.state.notice is not None
    assert room.kinds() == ["order", "print"], "its window cannot be asked for again, so nothing may be sent"
    assert carrier.keys == []
    assert "Nothing was sent" in room.state.notice.line


def test_a_carrier_that_could_make_two_of_it_is_never_sent_it_again(room: Room, carrier: Carrier) -> None:
    carrier.repeat_safe = False
    room.presenter.refresh()
    before = len(room.work.lanes)
    room.presenter.send_again()
    assert len(room.work.lanes) == before
    assert carrier.keys == []


def test_an_unclear_second_answer_stays_in_doubt(room: Room) -> None:
    case = room.state.case
    assert case is not None
    error = OutcomeUnknown(Problem(code="no_answer", title="No answer came", hint="It stays in doubt."))
    room.presenter._failed(case.key, error)
    assert room.state.notice is not None
    assert room.state.notice.verdict is Verdict.WAITING


def test_a_person_who_looked_answers_in_the_page(room: Room) -> None:
    case = room.state.case
    assert case is not None
    room.presenter.digit(2)
    assert room.kinds() == ["order", "print"], "the answer counts only after the question"
    room.presenter.ask_person()
    assert room.state.asking_person
    room.presenter.escape()
    room.presenter.digit(2)
    assert room.kinds() == ["order", "print"], "Esc takes the question back"
    room.presenter.ask_person()
    room.presenter.digit(2)
    assert room.kinds() == ["print"]
    assert room.state_of(case.order_id) is OrderState.REFUSED
    assert Lane.STATION in room.work.lanes


def test_a_person_who_found_it_has_the_carrier_asked_again(room: Room, carrier: Carrier) -> None:
    carrier.says = CarrierStatus(carrier_order_id="S-9", raw="booked")
    room.presenter.ask_person()
    room.presenter.digit(1)
    assert room.kinds() == ["print"]


def test_a_label_that_came_out_is_settled_without_a_second_one(room: Room) -> None:
    room.presenter.step(1)
    room.presenter.digit(1)
    assert room.kinds() == ["order"]
    assert room.desk.printing.sent == []
    assert room.state.notice is not None
    assert "the packer says" in room.state.notice.title


@pytest.mark.parametrize("digit", [2, 3])
def test_a_label_that_is_spoilt_or_missing_is_sent_again_once(room: Room, digit: int) -> None:
    room.presenter.step(1)
    room.presenter.digit(digit)
    assert len(room.desk.printing.sent) == 1
    assert "order" in room.kinds()
    assert room.state.notice is not None
    assert "was sent to Zebra ZD421" in room.state.notice.title


def test_keeping_for_later_changes_nothing(room: Room) -> None:
    room.presenter.step(1)
    room.presenter.answer(CameOut.LATER)
    assert room.kinds() == ["order", "print"]
    assert room.desk.printing.sent == []


def test_a_printer_that_fails_again_is_said(room: Room) -> None:
    room.presenter.step(1)
    room.desk.printing.trouble = PrinterFailed(Problem(code="no_paper", title="No paper"), accepted_bytes=0)
    room.presenter.digit(3)
    assert room.state.notice is not None
    assert (room.state.notice.verdict, room.state.notice.title) == (Verdict.CANNOT, "No paper")


def test_what_runs_can_be_left_and_is_not_begun_twice(room: Room) -> None:
    case = room.state.case
    assert case is not None
    room.work.at_once = False
    room.presenter.ask()
    room.presenter.ask()
    assert room.work.lanes.count(Lane.LOOKUP) >= 1
    busy = room.state.busy[case.key]
    assert "Southpost is being asked, 0 s" in words_of(case, room.presenter.now, "nb_NO", busy).next
    room.presenter.escape()
    assert room.state.busy[case.key].left
    room.work.go()
    assert room.state.busy == {}
    assert room.state.notice is not None


def test_a_scanned_label_settles_its_print(room: Room) -> None:
    paper = (room.state.cases or ())[1]
    assert paper.order_id is not None
    order = room.station.parts.orders.get(paper.order_id)
    room.presenter.on_scan(Scan(text=order.parcels[0].identifier, at=room.presenter.now))
    assert room.kinds() == ["order"]
    room.presenter.on_scan(Scan(text="4006381333931", at=room.presenter.now))
    assert [flash.verdict for flash in room.shell.flashes] == [Verdict.OK, Verdict.WRONG]
    assert [last.verdict for last in room.shell.scans] == [Verdict.OK, Verdict.WRONG]


def test_a_scanned_order_that_waits_goes_to_the_packing_desk(room: Room) -> None:
    waiting = room.station.parts.orders.waiting(1)[0]
    room.presenter.on_scan(Scan(text=waiting.reference, at=room.presenter.now))
    assert room.shell.pages == ["pack"]
    assert not room.shell.flashes


def test_a_scanned_order_in_doubt_is_chosen(room: Room) -> None:
    room.presenter.step(1)
    order = (room.state.cases or ())[0]
    room.presenter.on_scan(Scan(text=order.number, at=room.presenter.now))
    assert room.state.chosen == order.key


def test_details_name_key_and_attempt(room: Room) -> None:
    case = room.state.case
    assert case is not None
    assert case.attempt is not None
    text = details_text(case)
    assert case.attempt.key in text
    assert "no_answer" in text


# --- the screen -------------------------------------------------------------------------------------------------------


@pytest.fixture
def screen(qtbot: QtBot, screen_desk: Desk, station: Station) -> Iterator[DoubtsScreen]:
    shown = DoubtsScreen(replace(screen_desk, station=station))
    qtbot.addWidget(shown)
    shown.resize(1262, 648)
    shown.show()
    qtbot.waitUntil(lambda: len(shown.cards) == 2)
    yield shown
    qtbot.waitUntil(lambda: screen_desk.tasks.busy == 0)
    shown.close()


def test_only_the_chosen_card_shows_keys_and_digits_answer_it(qtbot: QtBot, screen: DoubtsScreen) -> None:
    order, paper = screen.cards.values()
    assert order.button("person").isVisible()
    assert paper.accessibleName().startswith("Did the label")
    screen.press("Down")
    assert screen.presenter.state.chosen == paper.key
    screen.press("1")
    qtbot.waitUntil(lambda: list(screen.cards) == [order.key])
    assert screen.banner.isVisible()
    screen.press("Esc")
    assert not screen.banner.isVisible()


def test_a_button_acts_on_its_own_card(qtbot: QtBot, screen: DoubtsScreen) -> None:
    order, paper = screen.cards.values()
    screen.press("Down")
    order.button("person").click()
    assert screen.presenter.state.chosen == order.key
    assert order.button("not_ordered").isVisible()
    assert not order.button("ask").isVisible()
    order.button("not_ordered").click()
    qtbot.waitUntil(lambda: list(screen.cards) == [paper.key])


def test_details_are_shown_and_copied(screen: DoubtsScreen) -> None:
    screen.press("F2")
    order, _ = screen.cards.values()
    assert order.button("copy").isVisible()
    screen.press("Ctrl C")
    assert "Key " in QGuiApplication.clipboard().text()


def test_nothing_in_doubt_is_said(qtbot: QtBot, screen: DoubtsScreen) -> None:
    screen.press("F10")
    screen.press("2")
    qtbot.waitUntil(lambda: len(screen.cards) == 1)
    screen.press("1")
    qtbot.waitUntil(lambda: not screen.cards)
    assert screen.empty.isVisible()
    assert screen.strip.title == "Nothing is in doubt"


@pytest.mark.parametrize(("width", "percent"), [(944, 100), (1262, 200), (944, 150)])
def test_nothing_is_wider_than_its_place(qtbot: QtBot, screen: DoubtsScreen, width: int, percent: int) -> None:
    screen.source.set_text_percent(percent)
    screen.setFixedSize(width, 504)  # a window manager may have sizes of its own in mind
    qtbot.waitUntil(lambda: screen.width() == width)
    for button in screen.findChildren(QAbstractButton):
        if button.isVisibleTo(screen):
            assert button.mapTo(screen, button.rect().topRight()).x() <= width
            assert (button.accessibleName() or button.text()).strip()


def settle(qtbot: QtBot, desk: Desk, screen: DoubtsScreen) -> None:
    qtbot.waitUntil(lambda: screen.presenter.state.cases is not None)
    qtbot.waitUntil(lambda: desk.tasks.busy == 0)


def test_a_closed_screen_is_freed(qtbot: QtBot, screen_desk: Desk, station: Station) -> None:
    screen = DoubtsScreen(replace(screen_desk, station=station))
    screen.show()
    settle(qtbot, screen_desk, screen)
    kept = weakref.ref(screen)
    screen.close()
    screen.deleteLater()
    del screen
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    assert kept() is None
