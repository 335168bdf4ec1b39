"""The Printers screen's behaviour, without a window."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path

import pytest

from app.domain.errors import PrinterFailed, Problem
from app.domain.printers import DocumentKind, Health, Printer, PrinterHealth, PrinterRoute
from app.domain.scans import Scan
from app.ui.printers.presenter import PrintersPresenter
from app.ui.printers.state import PrintersState, Said, Wait
from app.ui.work import Lane
from tests.fakes.desk_parts import NOON, DeskParts, desk_parts
from tests.fakes.plain_work import HeldWork

ZEBRA = Printer(id="zebra", name="Zebra ZD421", host="192.168.1.40")
TWIN = Printer(id="twin", name="Zebra at desk 4", host="192.168.1.44")
SMALL = Printer(id="small", name="Small one", host="192.168.1.45", dpi=300)
TEST_CODE = "TEST-203-102192"


@dataclass
class Shown:
    """Writes down what the presenter tells."""

    states: list[PrintersState] = field(default_factory=list)
    proofs: list[str] = field(default_factory=list)
    changes: int = 0

    def show_state(self, state: PrintersState) -> None:
        self.states.append(state)

    def proven(self, printer: Printer, scan: Scan) -> None:
        self.proofs.append(printer.id)

    def settings_changed(self) -> None:
        self.changes += 1


def said(state: PrintersState) -> Said | None:
    return state.notice.said if state.notice else None


@dataclass
class Bench:
    parts: DeskParts
    work: HeldWork
    view: Shown
    presenter: PrintersPresenter

    @property
    def state(self) -> PrintersState:
        return self.presenter.state

    @property
    def kept(self) -> dict[str, Printer]:
        return {printer.id: printer for printer in self.parts.running.settings.current.printers}


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[Bench]:
    with desk_parts(tmp_path) as parts:
        for printer in (ZEBRA, TWIN, SMALL):
            parts.running.settings.keep_printer(printer)
        work, view = HeldWork(), Shown()
        presenter = PrintersPresenter(parts.station, parts.running.settings, work, view)
        presenter.refresh()
        yield Bench(parts, work, view, presenter)


def test_all_are_asked_when_the_screen_is_entered(bench: Bench) -> None:
    assert set(bench.state.health) == {"zebra", "twin", "small"}
    assert bench.state.chosen == "zebra"
    assert bench.state.label_printer == "zebra"


def test_who_was_just_asked_is_left_alone_until_it_is_old(bench: Bench) -> None:
    before = len(bench.work.lanes)
    bench.presenter.refresh()
    assert len(bench.work.lanes) == before + 1  # the list alone
    bench.parts.clock.at = NOON + timedelta(minutes=1)
    bench.presenter.refresh()
    assert len(bench.work.lanes) == before + 5


def test_asking_runs_with_seconds_and_can_be_left(bench: Bench) -> None:
    bench.work.at_once = False
    bench.presenter.ask_again()
    bench.parts.clock.at = NOON + timedelta(seconds=3)
    bench.presenter.tick()
    waiting = bench.state.waiting
    assert waiting
    assert (waiting.kind, bench.state.seconds_waited) == (Wait.ASK, 3)
    bench.presenter.leave()
    assert not bench.state.waiting
    bench.parts.printing.told["zebra"] = PrinterHealth(health=Health.CANNOT, words="no paper", asked_at=NOON)
    bench.work.go()
    assert bench.state.health["zebra"].words == "no paper"  # what comes late is still known


def test_a_test_label_goes_out_once_and_its_scan_proves_the_printer(bench: Bench) -> None:
    bench.presenter.print_test()
    assert [printer for printer, _ in bench.parts.printing.sent] == ["zebra"]
    assert said(bench.state) is Said.SENT
    assert bench.work.lanes[-1] is Lane.STATION
    scanned = Scan(text=TEST_CODE, at=NOON)
    assert bench.presenter.on_scan(scanned)
    assert bench.kept["zebra"].proven_at == NOON
    assert bench.view.proofs == ["zebra"]


def test_a_second_press_while_it_prints_prints_nothing(bench: Bench) -> None:
    bench.work.at_once = False
    bench.presenter.print_test()
    bench.presenter.print_test()
    bench.work.go()
    assert len(bench.parts.printing.sent) == 1


def test_twins_print_the_same_code_and_the_one_that_printed_last_is_proven(bench: Bench) -> None:
    bench.presenter.choose("twin")
    bench.presenter.print_test()
    bench.presenter.choose("zebra")
    assert bench.presenter.on_scan(Scan(text=TEST_CODE, at=NOON))
    assert (bench.kept["twin"].proven_at, bench.kept["zebra"].proven_at) == (NOON, None)
    assert bench.state.chosen == "twin"


@pytest.mark.parametrize("code", ["100482", "TEST-600-102192", "TEST", ""])
def test_other_codes_are_not_ours(bench: Bench, code: str) -> None:
    assert not bench.presenter.on_scan(Scan(text=code, at=NOON))


def test_a_printer_that_fails_says_so_in_the_page(bench: Bench) -> None:
    problem = Problem(code="printer_refuses", title="The printer takes no connection", hint="Nothing was printed.")
    bench.parts.printing.trouble = PrinterFailed(problem)
    bench.presenter.print_test()
    assert bench.state.waiting is None
    assert bench.state.notice is not None
    assert bench.state.notice.problem == problem


def test_a_left_test_label_may_still_come_and_says_so(bench: Bench) -> None:
    bench.work.at_once = False
    bench.presenter.print_test()
    bench.presenter.leave()
    assert said(bench.state) is Said.LEFT
    bench.work.go()
    assert said(bench.state) is Said.LEFT


def test_wrong_fields_are_said_and_nothing_typed_is_lost(bench: Bench) -> None:
    bench.presenter.edit()
    bench.presenter.type("host", "")
    bench.presenter.type("size.width_mm", "wide")
    bench.presenter.keep()
    assert set(bench.state.problems) == {"host", "size.width_mm"}
    assert bench.kept["zebra"] == ZEBRA
    bench.presenter.leave()
    assert not bench.state.draft
    bench.presenter.edit()
    assert (bench.state.draft or {})["size.width_mm"] == "wide"
    bench.presenter.type("host", "192.168.1.99")
    bench.presenter.type("size.width_mm", "102")
    bench.presenter.keep()
    assert bench.state.draft is None
    assert bench.kept["zebra"].host == "192.168.1.99"
    assert bench.view.changes == 1


def test_a_new_printer_is_kept_and_shown(bench: Bench) -> None:
    bench.presenter.add()
    for path, text in (("name", "Practice"), ("route", "folder"), ("folder", "printed")):
        bench.presenter.type(path, text)
    bench.presenter.keep()
    assert bench.kept["practice"].route is PrinterRoute.FOLDER
    assert bench.state.chosen == "practice"


def test_found_printers_are_proposed_unless_they_are_set_up(bench: Bench) -> None:
    known = Printer(id="q1", name="q1", route=PrinterRoute.SPOOLER, queue="q1")
    new = Printer(id="q2", name="q2", route=PrinterRoute.SPOOLER, queue="q2")
    bench.parts.running.settings.keep_printer(known)
    bench.presenter.refresh()
    bench.parts.printing.reachable = (known, new)
    bench.presenter.find()
    assert bench.state.found == (new,)
    bench.presenter.add(new)
    assert bench.state.draft is not None
    assert (bench.state.draft["queue"], bench.state.is_new) == ("q2", True)
    bench.presenter.keep()
    assert "q2" in bench.kept


def test_finding_nothing_is_said(bench: Bench) -> None:
    bench.presenter.find()
    assert said(bench.state) is Said.NONE_FOUND


def test_documents_and_the_desks_label_printer_are_kept(bench: Bench) -> None:
    bench.presenter.choose("small")
    bench.presenter.set_document(DocumentKind.SLIP, True)
    assert bench.kept["small"].documents == (DocumentKind.LABEL, DocumentKind.SLIP)
    bench.presenter.use_for_labels()
    assert bench.parts.running.settings.current.desk.label_printer == "small"
    assert bench.state.printers[0].id == "small"


def test_removal_asks_first(bench: Bench) -> None:
    bench.presenter.remove()
    assert "zebra" in bench.kept
    bench.presenter.ask_removal()
    bench.presenter.leave()
    bench.presenter.remove()
    assert "zebra" in bench.kept
    bench.presenter.ask_removal()
    bench.presenter.remove()
    assert "zebra" not in bench.kept
    assert bench.state.chosen == "twin"
