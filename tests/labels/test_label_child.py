"""The child process: same answers, same errors, and an end for whatever hangs."""

from __future__ import annotations

import os
import pickle
import re
import signal
import threading
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from app.childkit.child import Child
from app.domain.errors import Blame, InvalidInput, PrinterFailed, Problem, Refused, StationError
from app.domain.labels import LabelFormat, LabelSize, LabelUnsuitable
from app.domain.numbers import write_as
from app.domain.ports import Labels
from app.domain.wording import speak
from app.labels.workshop import LabelChild, LabelWorkshop, label_child
from tests.labels.papers import code128_pdf, document, printer, zpl_label

ZPL = document(zpl_label(), LabelFormat.ZPL, dpi=203)


@pytest.fixture(scope="module")
def child(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LabelChild]:
    made = LabelChild(tmp_path_factory.mktemp("cache"))
    yield made
    made.close()


@pytest.fixture(scope="module")
def hasty() -> Iterator[Child]:
    made = label_child(deadline_seconds=0.5, memory_bytes=2_000_000_000)
    yield made
    made.close()


def test_the_child_answers_as_the_workshop_does(child: LabelChild, tmp_path: Path) -> None:
    port: Labels = child
    here: Labels = LabelWorkshop(tmp_path)
    pdf = document(code128_pdf(ZPL.identifier, 203, 2), LabelFormat.PDF)
    for label in (ZPL, pdf):
        port.check(label)
        assert port.picture(label) == here.picture(label)
        assert port.ready_for([label], printer()) == here.ready_for([label], printer())


def test_errors_come_back_whole(child: LabelChild) -> None:
    with pytest.raises(Refused) as caught:
        child.check(document(b"<html>", LabelFormat.PDF))
    assert caught.value.problem.code == "no_label"
    with pytest.raises(LabelUnsuitable) as other:
        child.ready_for([ZPL], printer(dpi=300))
    assert other.value.problem.code == "label_dpi"
    assert other.value.offers == child.offers(ZPL, printer(dpi=300)) != ()


def test_the_child_speaks_the_language_of_the_desk_and_writes_as_its_place(child: LabelChild) -> None:
    german = {
        "This label is {label}, the printer has {media}": "Dieses Etikett ist {label}, der Drucker hat {media}",
        "Choose another printer": "Anderen Drucker wählen",
    }
    asked: list[tuple[str, int | None]] = []

    def looked_up(text: str, count: int | None) -> str:
        asked.append((text, count))
        return german.get(text, "")

    small = printer(size=LabelSize(width_mm=50.8, height_mm=30))
    speak(looked_up)
    write_as(lambda: "de_DE")
    try:
        with pytest.raises(LabelUnsuitable) as refused:
            child.ready_for([ZPL], small)
        assert refused.value.problem.title == "Dieses Etikett ist 102 × 191,9 mm, der Drucker hat 50,8 × 30 mm"
        assert refused.value.offers[-1].words == "Anderen Drucker wählen"
        two = document(ZPL.content.replace(b"^XZ", b"^PQ2^XZ"), LabelFormat.ZPL, dpi=203)
        child.picture(two)
        assert ("The carrier asks for {n} copies; one is printed", 2) in asked
    finally:
        speak(None)
        write_as(None)
    with pytest.raises(LabelUnsuitable, match=re.escape("the printer has 50.8 × 30 mm")):
        child.ready_for([ZPL], small)


def test_a_job_that_hangs_is_ended_and_the_next_one_is_done(hasty: Child) -> None:
    first = hasty.run(os.getpid, ())
    with pytest.raises(Refused, match=r"longer than 0.5 s"):
        hasty.run(time.sleep, (60,))
    second = hasty.run(os.getpid, ())
    assert os.getpid() != first != second
    with pytest.raises(ProcessLookupError):
        os.kill(first, 0)


def test_a_child_that_dies_is_replaced(hasty: Child) -> None:
    with pytest.raises(Refused, match="cannot be read"):
        hasty.run(os.abort, ())
    assert hasty.run(len, ("abc",)) == 3
    os.kill(hasty.run(os.getpid, ()), signal.SIGTERM)
    # Its end is seen before or while the next job is handed over.
    with suppress(Refused):
        hasty.run(len, ("abc",))
    assert hasty.run(len, ("abc",)) == 3


def test_memory_has_an_end(hasty: Child) -> None:
    with pytest.raises(Refused, match="more memory"):
        hasty.run(bytearray, (4_000_000_000,))


def test_a_bug_keeps_its_place(hasty: Child) -> None:
    with pytest.raises(RuntimeError, match="ZeroDivisionError"):
        hasty.run(divmod, (1, 0))


def test_closing_does_not_wait_for_a_job_and_leaves_nothing() -> None:
    made = label_child(deadline_seconds=60, memory_bytes=2_000_000_000)
    number = made.run(os.getpid, ())
    ends: list[BaseException] = []

    def work() -> None:
        try:
            made.run(time.sleep, (50,))
        except StationError as error:
            ends.append(error)

    thread = threading.Thread(target=work)
    thread.start()
    made.close()
    thread.join()
    with pytest.raises(ProcessLookupError):
        os.kill(number, 0)
    assert len(ends) == 1
    with pytest.raises(Refused, match="closing"):
        made.run(len, ("abc",))


@pytest.mark.parametrize("kind", [Refused, InvalidInput, StationError, PrinterFailed])
def test_errors_travel_between_processes(kind: type[StationError]) -> None:
    problem = Problem(code="x", title="It happened", hint="Do this.", field="a.b", blame=Blame.PRINTER)
    error = kind(problem, "detail", (problem,))
    if isinstance(error, PrinterFailed):
        error = PrinterFailed(problem, "detail", (problem,), accepted_bytes=None)
    back = pickle.loads(pickle.dumps(error))
    assert type(back) is kind
    assert (back.problem, back.detail, back.others, str(back)) == (problem, "detail", (problem,), str(error))
    assert back.__dict__ == error.__dict__
