from collections.abc import Iterable

import pytest

from app.domain.errors import PrinterFailed
from app.domain.labels import REGULAR, LabelSize
from app.domain.printers import Health
from app.printing.failures import failed
from app.printing.spooler import (
    RAW,
    Queue,
    SpoolJob,
    SpoolPatience,
    SpoolState,
    deliver,
    queue_health,
    refuse_unsuitable,
)

SHORT = SpoolPatience(job=0.1, cancelling=0.1)


class ScriptedSpooler:
    """A print service whose job goes through given states; the last one stays."""

    def __init__(self, states: Iterable[SpoolJob | PrinterFailed], *, stops: bool = False, obeys: bool = True) -> None:
        self.states = list(states)
        self.stops = stops
        self.obeys = obeys
        self.cancelled = False
        self.printed = 0

    def queues(self) -> tuple[Queue, ...]:
        return (self.queue("q"),)

    def queue(self, name: str) -> Queue:
        return Queue(name, is_stopped=self.stops and self.printed > 0)

    def print(self, queue: Queue, content: bytes, mime: str, title: str, size: LabelSize) -> int:
        self.printed += 1
        return 1

    def job(self, queue: str, number: int) -> SpoolJob:
        if self.cancelled and self.obeys:
            return SpoolJob(SpoolState.CANCELLED, was_started=self._current().was_started)
        state = self.states.pop(0) if len(self.states) > 1 else self.states[0]
        if isinstance(state, PrinterFailed):
            raise state
        return state

    def cancel(self, queue: str, number: int) -> None:
        self.cancelled = True

    def _current(self) -> SpoolJob:
        state = self.states[0]
        assert isinstance(state, SpoolJob)
        return state


def job(state: SpoolState, *, started: bool | None = None) -> SpoolJob:
    return SpoolJob(state, "in its words", started)


def delivered(spooler: ScriptedSpooler) -> str:
    return deliver(spooler, "q", b"x", mime=RAW, title="t", size=REGULAR, patience=SHORT).note


def refused(spooler: ScriptedSpooler) -> PrinterFailed:
    with pytest.raises(PrinterFailed) as caught:
        delivered(spooler)
    return caught.value


def test_completed_is_handed_on_and_gone_is_said_to_be_gone() -> None:
    spooler = ScriptedSpooler([job(SpoolState.WAITING), job(SpoolState.PRINTING), job(SpoolState.COMPLETED)])
    assert delivered(spooler) == "handed on by the print service"
    assert "does not tell more" in delivered(ScriptedSpooler([job(SpoolState.GONE)]))


@pytest.mark.parametrize("state", [SpoolState.CANCELLED, SpoolState.ABORTED])
@pytest.mark.parametrize(("started", "accepted"), [(False, 0), (True, None), (None, None)])
def test_a_job_that_the_service_gave_up_is_a_failed_one(
    state: SpoolState, started: bool | None, accepted: int | None
) -> None:
    error = refused(ScriptedSpooler([job(state, started=started)]))
    assert error.problem.code == "job_failed"
    assert error.accepted_bytes == accepted
    assert error.detail == "in its words"


@pytest.mark.parametrize("state", [SpoolState.HELD, SpoolState.STOPPED, SpoolState.WAITING, SpoolState.PRINTING])
def test_a_job_that_does_not_end_is_taken_back(state: SpoolState) -> None:
    spooler = ScriptedSpooler([job(state, started=False)])
    error = refused(spooler)
    assert spooler.cancelled
    assert error.problem.code == "job_taken_back"
    assert error.accepted_bytes == 0
    assert "nothing comes later" in error.problem.hint
    assert "Nothing came out" in error.problem.hint


def test_a_waiting_job_of_a_queue_that_stopped_is_taken_back_at_once() -> None:
    spooler = ScriptedSpooler([job(SpoolState.WAITING, started=True)], stops=True)
    with pytest.raises(PrinterFailed) as caught:
        deliver(spooler, "q", b"x", mime=RAW, title="t", size=REGULAR, patience=SpoolPatience(job=60))
    assert spooler.cancelled
    assert caught.value.accepted_bytes is None


def test_a_job_that_the_service_would_send_once_more_is_taken_back_at_once() -> None:
    spooler = ScriptedSpooler([job(SpoolState.PRINTING, started=True), job(SpoolState.WAITING, started=True)])
    with pytest.raises(PrinterFailed) as caught:
        deliver(spooler, "q", b"x", mime=RAW, title="t", size=REGULAR, patience=SpoolPatience(job=60))
    assert spooler.cancelled
    assert (caught.value.problem.code, caught.value.accepted_bytes) == ("job_taken_back", None)


def test_a_queue_that_repeats_jobs_by_itself_gets_none() -> None:
    with pytest.raises(PrinterFailed) as caught:
        refuse_unsuitable(Queue("q", repeats_jobs=True), RAW)
    assert caught.value.problem.code == "queue_repeats"
    assert caught.value.nothing_came_out


@pytest.mark.parametrize(
    ("mime", "code"), [("application/pdf", ""), ("image/png", "format_unsuitable"), (RAW, "format_unsuitable")]
)
def test_a_printer_gets_only_what_it_says_it_takes(mime: str, code: str) -> None:
    queue = Queue("ipp/print", "Label 4x6", is_printer=True, formats=("application/pdf", "image/pwg-raster"))
    if not code:
        refuse_unsuitable(queue, mime)
        return
    with pytest.raises(PrinterFailed) as caught:
        refuse_unsuitable(queue, mime)
    assert caught.value.problem.code == code
    assert caught.value.problem.title.startswith("Label 4x6 does not take ")


def test_a_printer_that_speaks_for_itself_may_be_ready() -> None:
    ready = queue_health(Queue("ipp/print", "Label 4x6", is_printer=True, warnings=("paper near its end",)))
    assert (ready.health, ready.words, ready.warnings) == (Health.READY, "ready", ("paper near its end",))
    assert "paper near its end" in ready.facts
    stopped = queue_health(Queue("ipp/print", is_printer=True, is_stopped=True))
    assert (stopped.health, stopped.words) == (Health.CANNOT, "printer stopped")


def test_one_that_cannot_be_taken_back_is_said_to_be_still_there() -> None:
    error = refused(ScriptedSpooler([job(SpoolState.PRINTING)], obeys=False))
    assert error.problem.code == "job_still_queued"
    assert error.accepted_bytes is None
    assert "may come out later" in error.problem.hint


def test_one_that_was_done_while_it_was_taken_back_is_done() -> None:
    states = [job(SpoolState.HELD), job(SpoolState.COMPLETED)]
    assert "handed on" in delivered(ScriptedSpooler(states, obeys=False))


def test_a_service_that_goes_away_meanwhile_leaves_it_unknown() -> None:
    gone = failed("spooler_unreachable", "gone", "Nothing was sent.", accepted_bytes=0)
    error = refused(ScriptedSpooler([job(SpoolState.PRINTING), gone]))
    assert error.problem.code == "job_lost_sight"
    assert error.accepted_bytes is None
    assert "Nothing was sent" not in error.problem.hint


@pytest.mark.parametrize(
    ("queue", "health", "words"),
    [
        (Queue("q"), Health.NOT_ASKED, "queue takes jobs"),
        (Queue("q", is_stopped=True), Health.CANNOT, "queue stopped"),
        (Queue("q", takes_jobs=False), Health.CANNOT, "queue takes no jobs"),
        (Queue("q", obstacles=("no paper",), is_stopped=True), Health.CANNOT, "no paper"),
    ],
)
def test_a_queue_is_never_said_to_be_ready(queue: Queue, health: Health, words: str) -> None:
    told = queue_health(queue)
    assert (told.health, told.words) == (health, words)


@pytest.mark.parametrize(
    ("model", "raw", "only_raw"),
    [
        ("Local Raw Printer", True, True),
        ("", True, False),
        ("ZDesigner ZD421-203dpi ZPL", True, False),
        ("Zebra ZPL Label Printer", True, False),
        ("Generic / Text Only", True, True),
        ("EPSON TM-T20III Receipt", True, False),
        ("HP LaserJet 400", False, False),
        ("Microsoft Print to PDF", False, False),
        ("Test page printer 203dpi", False, False),
    ],
)
def test_what_a_queue_takes_by_its_model(model: str, raw: bool, only_raw: bool) -> None:
    queue = Queue("q", model)
    assert (queue.takes_raw, queue.takes_only_raw) == (raw, only_raw)
