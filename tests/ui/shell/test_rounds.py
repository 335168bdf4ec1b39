"""What the station does by itself, by a clock that is set on."""

from datetime import timedelta
from pathlib import Path

import pytest

from app.domain.errors import LedgerBroken, Problem, StationError
from app.domain.printers import Health, JobState, PendingProof
from app.domain.scans import Scan, Verdict
from app.sandbox.runner import SandboxServer
from app.ui.shell.rounds import Known, Rounds
from tests.fakes.desk import Desk
from tests.fakes.pack_bench import TurnedWork
from tests.fakes.ramp import confirms_at_desk, confirms_at_ramp, placed


class Watch:
    """The rounds with what they had to do."""

    def __init__(self, desk: Desk) -> None:
        self.desk, self.work = desk, TurnedWork()
        self.shown: list[Known] = []
        self.rounds = Rounds(desk.station, lambda: desk.settings.current, self.work, self.shown.append)

    def run(self, seconds: int) -> list[str]:
        """Tick so many seconds with work held; return the rounds that began."""
        begun: list[str] = []
        for _ in range(seconds):
            self.work.held = True
            self.rounds.tick()
            begun += [job.job.args[0] for job in self.work.waiting]  # type: ignore[attr-defined]  # a partial
            self.work.settle()
            self.desk.clock.on(seconds=1)
        return begun


@pytest.fixture
def watch(station_desk: Desk) -> Watch:
    """Rounds that have not gone yet."""
    return Watch(station_desk)


def test_health_is_asked_each_quarter_of_a_minute(watch: Watch) -> None:
    begun = watch.run(46)
    assert begun.count("health") == 4
    assert begun.count("counts") >= 9
    assert "doubts" not in begun
    assert "delivery" not in begun


def test_statuses_are_asked_for_once_a_minute_but_not_at_once(watch: Watch) -> None:
    assert "statuses" not in watch.run(25)
    assert watch.run(70).count("statuses") == 2


def test_a_round_that_has_not_ended_is_not_begun_again(watch: Watch) -> None:
    watch.work.held = True
    for _ in range(60):
        watch.rounds.tick()
        watch.desk.clock.on(seconds=1)
    names = [job.job.args[0] for job in watch.work.waiting]  # type: ignore[attr-defined]  # a partial
    assert names.count("health") == names.count("counts") == 1


def test_doubts_are_asked_about_while_there_are_any(watch: Watch) -> None:
    watch.desk.sandbox.fail("lost_after", "order")
    order_id = watch.desk.add("100490")
    with pytest.raises(StationError):
        watch.desk.place(order_id)
    watch.run(2)
    assert watch.rounds.known.counts.doubts == 1
    assert "doubts" in watch.run(70)
    watch.run(6)
    assert watch.rounds.known.counts.doubts == 0


def test_scans_are_delivered_and_what_is_not_is_told(watch: Watch) -> None:
    order_id = watch.desk.add("100490")
    watch.desk.place(order_id)
    watch.desk.sandbox.fail("unavailable", "confirmed_scan", count=None)
    code = watch.desk.parts.orders.get(order_id).parcels[0].identifier
    watch.desk.station.answer_scan(Scan(text=code, at=watch.desk.clock.now()))
    watch.run(12)
    left, _right = watch.rounds.cells()
    assert ("1", "not yet with the carrier") in [(cell.name, cell.state) for cell in left]
    watch.desk.sandbox.faults.clear()
    watch.desk.clock.ahead += timedelta(minutes=30)
    watch.rounds.hurry()
    watch.run(12)
    assert watch.rounds.known.counts.unconfirmed == 0


def test_the_cells_say_how_things_are(watch: Watch) -> None:
    left, right = watch.rounds.cells()
    assert (left[0].name, left[0].verdict) == ("Printer", Verdict.CANNOT)
    watch.run(1)
    left, right = watch.rounds.cells()
    assert (left[0].name, left[0].verdict, left[0].page) == ("Zebra ZD421", Verdict.OK, "printers")
    watch.desk.sandbox.zebra.set_flags(paper_out=True)
    watch.rounds.hurry()
    watch.run(1)
    left, right = watch.rounds.cells()
    assert watch.rounds.known.health is not None
    assert watch.rounds.known.health.health is Health.CANNOT
    assert left[0].verdict is Verdict.CANNOT
    watch.rounds.carrier_answered("Porterbuddy", fine=False, words="no answer")
    left, right = watch.rounds.cells()
    assert (left[1].name, left[1].verdict, left[1].state) == ("Porterbuddy", Verdict.WAITING, "no answer")
    assert right[-1].state == "today"


def test_what_did_not_change_is_not_shown_again(watch: Watch) -> None:
    watch.run(2)
    before = len(watch.shown)
    watch.rounds.carrier_answered("Porterbuddy", fine=True, words="0.4 s")
    watch.rounds.carrier_answered("Porterbuddy", fine=True, words="0.4 s")
    assert len(watch.shown) == before + 1


def test_a_store_that_is_locked_for_a_moment_stops_no_round(watch: Watch, monkeypatch: pytest.MonkeyPatch) -> None:
    def locked(*_given: object) -> None:
        raise LedgerBroken(Problem(code="locked", title="The store is locked"))

    with monkeypatch.context() as patch:
        patch.setattr(type(watch.desk.parts.orders), "day", locked)
        watch.run(6)
    watch.run(6)
    assert watch.rounds.known.counts.day.parcels == 0
    assert "counts" in watch.run(6)


def test_a_bug_in_a_round_goes_on_as_a_bug(watch: Watch, tmp_path: Path, carrier: SandboxServer) -> None:
    assert tmp_path.exists()
    assert carrier.base_url
    with pytest.raises(ZeroDivisionError):
        watch.rounds._failed(ZeroDivisionError("x"))


def test_what_waits_for_a_printer_goes_on_by_itself_and_the_window_is_told(watch: Watch) -> None:
    sandbox = watch.desk.sandbox
    sandbox.zebra.set_flags(paper_out=True)
    order_id = watch.desk.add("100490")
    watch.desk.place(order_id, print_later=True)
    watch.run(20)
    assert (watch.rounds.known.counts.queued, watch.rounds.known.paper) == (1, 0)
    assert watch.rounds.cells()[0][0].state == "no paper, 1 label waits"
    sandbox.zebra.set_flags(paper_out=False)
    watch.run(25)
    known = watch.rounds.known
    assert (known.counts.queued, known.paper, known.resumed and known.resumed.reference) == (0, 1, "100490")
    assert len(sandbox.zebra.wait_for_labels(1)) == 1


def test_counters_are_asked_while_a_label_is_not_proven(watch: Watch) -> None:
    watch.run(10)
    asked = watch.run(10)
    assert "proofs" not in asked
    order_id = watch.desk.add("100490")
    watch.desk.place(order_id)
    [job] = watch.desk.parts.paper.jobs(order_id)
    now = watch.desk.clock.now()
    pending = PendingProof(printer="zebra", count_before=0, count_after=1, sent_at=now, expected_by=now)
    count = watch.desk.parts.printing.health(watch.desk.parts.printing.printer()).label_count
    assert count is not None
    of_ours = pending.model_copy(update={"count_before": count - 1, "count_after": count})
    watch.desk.parts.paper.job_state(job.id, job.state, pending=of_ours)
    assert "proofs" in watch.run(15)
    assert watch.desk.parts.paper.jobs(order_id)[0].state is JobState.PROVEN
    assert "proofs" not in watch.run(12)


def test_scans_that_were_held_for_the_ramp_are_counted_once_the_desk_is_none_for_it(watch: Watch) -> None:
    confirms_at_ramp(watch.desk)
    placed(watch.desk, "100490", 2)
    watch.run(6)
    assert watch.rounds.known.counts.unconfirmed == 0
    confirms_at_desk(watch.desk)
    watch.rounds.hurry()
    watch.run(1)
    assert watch.rounds.known.counts.unconfirmed == 2
    watch.run(12)
    assert watch.rounds.known.counts.unconfirmed == 0
    assert len(watch.desk.at_carrier()[0].scanned_identifiers) == 2
