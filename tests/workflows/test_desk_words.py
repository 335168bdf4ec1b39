"""A parcel's whole way in a language of brackets: what people read of it is found in the catalogue, whole and not in pieces."""

from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from app.domain.errors import InvalidInput, Problem
from app.domain.printers import DocumentKind, Printer, PrinterLanguage, PrinterRoute
from app.domain.scans import Scan, ScanAnswer
from app.domain.wording import say, speak
from tests.fakes.desk import ZEBRA, Desk
from tests.packaging.test_dev import load


@pytest.fixture(scope="module")
def sentences() -> frozenset[str]:
    return frozenset(load("words").gather())


@pytest.fixture
def _in_brackets(sentences: frozenset[str]) -> Iterator[None]:
    """Put whatever the catalogue knows between brackets."""
    speak(lambda text, _: f"⟦{text}⟧" if text in sentences else "")
    yield
    speak(None)


def is_said(words: str) -> bool:
    return words.startswith("⟦") and words.endswith("⟧")


def unsaid(said: ScanAnswer) -> list[str]:
    return [words for words in (said.word, said.line, said.next) if words and not is_said(words)]


def problem_is_said(problem: Problem) -> bool:
    return is_said(say(problem.title)) and is_said(say(problem.hint))


@pytest.mark.usefixtures("_in_brackets")
def test_from_the_queue_onto_the_ramp(at_desk: Desk, tmp_path: Path) -> None:
    station, parts = at_desk.station, at_desk.parts

    def scan(code: str, open_order: int | None = None) -> ScanAnswer:
        return station.answer_scan(Scan(text=code, at=at_desk.clock.now()), open_order).said

    order_id, other = at_desk.add(parcels=2), at_desk.add("100483")
    answers = [scan("100482"), scan("100482", order_id), scan("100483", order_id), scan("5901234123457", order_id)]
    at_desk.place(order_id)
    at_desk.place(other, print_later=True)
    station.print_labels(order_id, ZEBRA, parcels=(1,), reason="spoilt")
    first, second = (parcel.identifier for parcel in parts.orders.get(order_id).parcels)
    answers += [scan("100482"), scan(first, order_id), scan(first, order_id), scan(second, other)]
    for code in (first, first, "100482", "no such parcel"):
        answers.append(station.dispatch(Scan(text=code, at=at_desk.clock.now())).said)
    assert [words for said in answers for words in unsaid(said)] == []
    titles = [*at_desk.titles(order_id), *at_desk.titles(other)]
    assert len(titles) > 10
    assert [title for title in titles if not is_said(title)] == []
    assert all(is_said(job.outcome) for job in parts.paper.jobs(order_id) if job.outcome)


@pytest.mark.usefixtures("_in_brackets")
def test_printers_and_papers(at_desk: Desk, tmp_path: Path) -> None:
    parts = at_desk.parts
    (tmp_path / "out").mkdir()
    office = Printer(
        id="office",
        name="Office",
        route=PrinterRoute.FOLDER,
        folder=str(tmp_path / "out"),
        language=PrinterLanguage.ESCPOS,
        documents=(DocumentKind.SLIP,),
    )
    healths = [parts.printing.health(printer) for printer in (*parts.printing.printers(), office)]
    gone = office.model_copy(update={"folder": str(tmp_path / "nowhere")})
    healths.append(parts.printing.health(gone))
    for health in healths:
        assert [words for words in (health.words, *health.facts, *health.warnings) if not is_said(words)] == []
    at_desk.settings.keep_printer(office)
    order_id = at_desk.add()
    with pytest.raises(InvalidInput) as refused:
        at_desk.station.print_papers.manifest(at_desk.clock.now(), at_desk.clock.now() + timedelta(hours=1))
    assert problem_is_said(refused.value.problem)
    assert is_said(at_desk.station.print_papers.slip(order_id).note)


@pytest.mark.usefixtures("_in_brackets")
def test_what_is_refused(at_desk: Desk) -> None:
    station, parts = at_desk.station, at_desk.parts
    order_id = at_desk.add()
    refused: list[Callable[[], object]] = [
        lambda: station.print_labels(order_id),
        lambda: station.print_labels(at_desk.place(at_desk.add("2")).order_id, parcels=(9,), reason="lost"),
        lambda: station.print_labels(order_id + 1),
        lambda: parts.orders.row(4711),
        lambda: parts.printing.printer("no such"),
        lambda: parts.carriers.account("no such"),
        lambda: station.announce_order(order_id),
    ]
    for refuse in refused:
        with pytest.raises(InvalidInput) as caught:
            refuse()
        assert problem_is_said(caught.value.problem), caught.value.problem
        assert caught.value.problem.sentence().startswith("⟦")
