"""What suits no printer as it is kept: asked for anew, drawn from its dots, laid on one sheet; or said."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import pypdfium2
import pytest

from app.domain.errors import Problem, Unreachable
from app.domain.labels import A4, SMALL, LabelDocument, LabelFormat, LabelUnsuitable, LabelWish
from app.domain.orders import OrderState
from app.domain.printers import JobState, Printer, PrinterLanguage, PrinterRoute
from app.labels import barcodes, pdf
from app.labels.zpl.reader import sketches
from app.workflows.print_labels import PrintLabels
from tests.fakes.desk import Desk
from tests.workflows.test_print_labels import half_taken, kept, printing_with


class OneForm:
    """The real carrier, but it has labels as it is told: ZPL of one dpi, and PDF or none."""

    def __init__(self, real: Any, *, has_pdf: bool, error: Exception | None = None) -> None:
        self._real = real
        self._has_pdf = has_pdf
        self._error = error
        self.wishes: list[LabelWish] = []

    def labels(self, order_id: str, wish: LabelWish, identifiers: Sequence[str] = ()) -> tuple[LabelDocument, ...]:
        self.wishes.append(wish)
        if self._error:
            raise self._error
        if wish.format is LabelFormat.PDF and self._has_pdf:
            return tuple(self._real.labels(order_id, wish, identifiers))
        return tuple(self._real.labels(order_id, LabelWish(), identifiers))


class OneCarrier:
    """The real accounts, but one client."""

    def __init__(self, real: Any, client: object) -> None:
        self._real = real
        self._client = client

    def client(self, _account_id: str) -> object:
        return self._client

    def __getattr__(self, name: str) -> Any:
        return getattr(self._real, name)


def with_carrier(at_desk: Desk, **how: Any) -> tuple[PrintLabels, OneForm]:
    account = at_desk.parts.carriers.accounts()[0]
    client = OneForm(at_desk.parts.carriers.client(account.id), **how)
    return PrintLabels(replace(at_desk.parts, carriers=OneCarrier(at_desk.parts.carriers, client))), client


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "out"
    made.mkdir()
    return made


@pytest.fixture
def fine(at_desk: Desk, folder: Path) -> str:
    """A head of 300 dpi, for which the carrier has no ZPL."""
    at_desk.settings.keep_printer(
        Printer(id="fine", name="Fine", route=PrinterRoute.FOLDER, folder=str(folder), dpi=300)
    )
    return "fine"


def test_the_carrier_is_asked_for_a_pdf_before_dots_are_drawn_anew(at_desk: Desk, folder: Path, fine: str) -> None:
    order_id = kept(at_desk)
    print_labels, carrier = with_carrier(at_desk, has_pdf=True)
    (job,) = print_labels(order_id, fine)
    assert [wish.format for wish in carrier.wishes] == [LabelFormat.ZPL, LabelFormat.PDF]
    assert carrier.wishes[0].dpi == 300
    assert "Drawn anew" not in job.outcome
    (sketch,) = sketches(next(folder.glob("*.zpl")).read_bytes(), 300)
    identifier = at_desk.parts.orders.get(order_id).parcels[0].identifier
    assert barcodes.holds(barcodes.texts(sketch.image), identifier)


def test_where_the_carrier_has_no_other_form_the_dots_are_drawn_anew_and_it_is_said(
    at_desk: Desk, folder: Path, fine: str
) -> None:
    order_id = kept(at_desk)
    print_labels, carrier = with_carrier(at_desk, has_pdf=False)
    (job,) = print_labels(order_id, fine)
    assert len(carrier.wishes) == 2
    assert "Drawn anew from 203 to 300 dpi at true size" in job.outcome
    (sketch,) = sketches(next(folder.glob("*.zpl")).read_bytes(), 300)
    identifier = at_desk.parts.orders.get(order_id).parcels[0].identifier
    assert barcodes.holds(barcodes.texts(sketch.image), identifier)


def test_a_carrier_that_is_away_does_not_keep_a_label_from_being_printed(
    at_desk: Desk, folder: Path, fine: str
) -> None:
    order_id = kept(at_desk)
    away = Unreachable(Problem(code="no_answer", title="Porterbuddy does not answer"))
    print_labels, carrier = with_carrier(at_desk, has_pdf=True, error=away)
    (job,) = print_labels(order_id, fine)
    assert len(carrier.wishes) == 1
    assert "Drawn anew" in job.outcome
    assert len(list(folder.glob("*.zpl"))) == 1


def test_a_label_that_nothing_makes_fit_is_not_printed_and_the_way_out_is_said(at_desk: Desk, folder: Path) -> None:
    order_id = kept(at_desk)
    tiny = SMALL.model_copy(update={"width_mm": 40, "height_mm": 25})
    at_desk.settings.keep_printer(
        Printer(id="tiny", name="Tiny", route=PrinterRoute.FOLDER, folder=str(folder), size=tiny)
    )
    print_labels, _ = with_carrier(at_desk, has_pdf=True)
    with pytest.raises(LabelUnsuitable, match="the printer has 40 × 25 mm") as caught:
        print_labels(order_id, "tiny")
    assert caught.value.offers
    assert at_desk.parts.paper.jobs(order_id) == ()
    assert at_desk.state(order_id) is OrderState.NOT_PRINTED
    assert list(folder.iterdir()) == []


@pytest.fixture
def office(at_desk: Desk, folder: Path) -> str:
    """An office printer with A4 paper."""
    at_desk.settings.keep_printer(
        Printer(
            id="office",
            name="Office",
            route=PrinterRoute.FOLDER,
            folder=str(folder),
            language=PrinterLanguage.DRIVER,
            size=A4,
            dpi=None,
        )
    )
    return "office"


def test_labels_of_an_order_share_a_sheet_and_each_has_its_job(at_desk: Desk, folder: Path, office: str) -> None:
    order_id = kept(at_desk, parcels=3)
    jobs = at_desk.station.print_labels(order_id, office)
    assert [(job.parcel_number, job.state, job.copy_number) for job in jobs] == [
        (number, JobState.SENT, 1) for number in (1, 2, 3)
    ]
    assert all("At true size on 2 × 210 × 297 mm" in job.outcome for job in jobs)
    (file,) = folder.glob("*.pdf")
    assert pdf.page_sizes(file.read_bytes()) == (A4, A4)
    found = [barcodes.texts(page) for page in pdf.pages(file.read_bytes(), 300)]
    identifiers = [parcel.identifier for parcel in at_desk.parts.orders.get(order_id).parcels]
    assert all(any(barcodes.holds(texts, identifier) for texts in found) for identifier in identifiers)
    assert at_desk.state(order_id) is OrderState.SENT


def test_of_a_sheet_that_half_arrived_every_label_is_in_doubt(at_desk: Desk, office: str) -> None:
    order_id = kept(at_desk, parcels=2)
    print_labels, _ = printing_with(at_desk, half_taken())
    with pytest.raises(type(half_taken())):
        print_labels(order_id, office)
    assert [job.state for job in at_desk.parts.paper.jobs(order_id)] == [JobState.IN_DOUBT] * 2


def test_only_the_parcels_that_were_asked_for_come_out(at_desk: Desk, folder: Path, office: str) -> None:
    order_id = kept(at_desk, parcels=3)
    (job,) = at_desk.station.print_labels(order_id, office, parcels=[2])
    assert job.parcel_number == 2
    (file,) = folder.glob("*.pdf")
    document = pypdfium2.PdfDocument(file.read_bytes())
    assert len(document) == 1
    document.close()
