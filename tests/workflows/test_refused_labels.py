"""What gets refused under a label's name: nothing of it reaches a printer, the order stands, and the sentence says what helps."""

import io
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from app.domain.errors import PrinterFailed, Refused
from app.domain.labels import REGULAR, LabelDocument, LabelFormat, LabelSize
from app.domain.orders import OrderState
from app.domain.printers import Printer, PrinterLanguage, PrinterRoute
from app.labels.workshop import LabelChild
from app.sandbox.runner import SandboxServer
from app.workflows.print_labels import PrintLabels
from tests.fakes import cups_server
from tests.fakes.cups_server import PrivateCups
from tests.fakes.desk import Desk, desk
from tests.labels import bombs
from tests.labels.papers import PARCEL, code128_pdf, zpl_label

FETCH_AGAIN = "Fetch the label again; if it stays so, the carrier must make a new one."


def pages(count: int = 1, size: tuple[float, float] = (102 * mm, 192 * mm), **more: Any) -> bytes:
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=size, **more)
    for number in range(count):
        canvas.drawString(40, 60, f"Page {number}")
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def as_pdf(content: bytes) -> LabelDocument:
    return LabelDocument(content=content, format=LabelFormat.PDF, size=REGULAR)


def as_zpl(content: bytes) -> LabelDocument:
    return LabelDocument(content=content, format=LabelFormat.ZPL, size=REGULAR, dpi=203)


REFUSED: dict[str, Callable[[], LabelDocument]] = {
    "empty": lambda: as_zpl(b""),
    "truncated": lambda: as_pdf(code128_pdf(PARCEL, 203, 3)[:400]),
    "foreign": lambda: as_pdf(b"<html><body>Sign in</body></html>"),
    "password": lambda: as_pdf(pages(encrypt=StandardEncryption("secret"))),
    "five hundred pages": lambda: as_pdf(pages(500)),
    "metres long": lambda: as_pdf(pages(size=(102 * mm, 5_000 * mm))),
    "zpl without an end": lambda: as_zpl(zpl_label().replace(b"^XZ", b"")),
    "a picture of a gigabyte": lambda: bombs.label(bombs.png_of_dots(16_000, 16_000), LabelFormat.PNG),
}


class OtherLabels:
    """The real carriers, but labels are what the test says."""

    def __init__(self, real: Any, document: LabelDocument) -> None:
        self._real, self._document = real, document

    def client(self, account_id: str) -> Any:
        return OtherLabels(self._real.client(account_id), self._document)

    def labels(self, *_asked: object) -> tuple[LabelDocument, ...]:
        return (self._document,)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._real, name)


@pytest.fixture
def checking(tmp_path: Path, sandbox: SandboxServer) -> Iterator[Desk]:
    """A desk whose labels are read in a child process, as in the program."""
    child = LabelChild(tmp_path / "cache", deadline_seconds=20)
    try:
        with desk(tmp_path, sandbox, labels=child) as opened:
            yield opened
    finally:
        child.close()


@pytest.mark.parametrize("name", REFUSED)
def test_what_is_no_label_is_refused_with_a_sentence_and_nothing_is_printed(checking: Desk, name: str) -> None:
    checking.sandbox.fail("no_label", "label_document")  # at first nothing is kept
    order_id = checking.add()
    assert checking.place(order_id).print_problem is not None
    parts = checking.parts
    changed = parts.__class__(**{**parts.__dict__, "carriers": OtherLabels(parts.carriers, REFUSED[name]())})
    with pytest.raises(Refused) as caught:
        PrintLabels(changed)(order_id)
    problem = caught.value.problem
    assert (problem.code, problem.title.endswith(".")) == ("no_label", False)
    assert problem.hint.startswith("Nothing was printed. "), problem.sentence()
    assert problem.hint.endswith(FETCH_AGAIN) or "print" in problem.hint.lower(), problem.sentence()
    assert parts.paper.jobs(order_id) == ()
    assert not checking.sandbox.zebra.labels
    assert checking.state(order_id) is OrderState.NOT_PRINTED
    checking.station.print_labels(order_id)
    assert checking.state(order_id) is OrderState.SENT, "the right one comes with the next try"


def with_printer(at_desk: Desk, **changes: Any) -> Printer:
    zebra = at_desk.settings.current.printers[0]
    printer = Printer.model_validate({**zebra.model_dump(), **changes})
    at_desk.settings.keep_printer(printer)
    return printer


def test_a_printer_for_pages_on_a_raw_line_stops_the_order_before_money(at_desk: Desk) -> None:
    with_printer(at_desk, language=PrinterLanguage.DRIVER)
    order_id = at_desk.add()
    with pytest.raises(PrinterFailed) as caught:
        at_desk.place(order_id)
    assert caught.value.problem.sentence() == (
        "Zebra ZD421: set up for pages, which this way does not take. Nothing was ordered. Nothing was paid."
    )
    assert not at_desk.at_carrier()


def test_a_printer_for_which_no_label_can_be_had_stops_the_order_before_money(at_desk: Desk) -> None:
    with_printer(at_desk, size=LabelSize(width_mm=50, height_mm=30))
    order_id = at_desk.add()
    with pytest.raises(PrinterFailed) as caught:
        at_desk.place(order_id)
    assert caught.value.problem.code == "printer_unsuited"
    assert caught.value.problem.sentence() == (
        "Zebra ZD421: This label is 102 × 102 mm, the printer has 50 × 30 mm. Nothing was ordered. Nothing was paid. "
        "Choose another printer, or change this one on Printers."
    )
    assert not at_desk.at_carrier()
    placed = at_desk.place(order_id, print_later=True)
    assert placed.placement.carrier_order_id, "the packer may say so"


@pytest.mark.parametrize("dpi", [203, 300])
def test_other_media_that_a_label_can_be_made_for_stop_nothing(at_desk: Desk, tmp_path: Path, dpi: int) -> None:
    folder = tmp_path / "printed"
    folder.mkdir()
    size = LabelSize(width_mm=105, height_mm=200)
    with_printer(at_desk, route=PrinterRoute.FOLDER, folder=str(folder), dpi=dpi, size=size)
    order_id = at_desk.add()
    assert at_desk.place(order_id).print_problem is None
    assert len(list(folder.iterdir())) == 1


@pytest.fixture(scope="module")
def cups() -> Iterator[PrivateCups]:
    with cups_server.running() as server:
        yield server


def test_a_queue_that_stopped_stops_the_order_and_a_raw_queue_never_gets_a_page(
    at_desk: Desk, cups: PrivateCups
) -> None:
    cups.add_queue("raw", "file:///dev/null")
    with_printer(at_desk, route=PrinterRoute.SPOOLER, queue="raw", server=cups.address, host="")
    cups.stop_queue("raw")
    order_id = at_desk.add()
    with pytest.raises(PrinterFailed) as caught:
        at_desk.place(order_id)
    assert caught.value.problem.title == "Zebra ZD421: paused"
    assert not at_desk.at_carrier()
    cups.start_queue("raw")
    label = as_pdf(code128_pdf(PARCEL, 203, 3))
    with pytest.raises(PrinterFailed) as page:
        at_desk.parts.printing.send(at_desk.parts.printing.printer(), label.content, "A page")
    assert page.value.problem.sentence() == (
        "Zebra ZD421 does not understand pages. "
        "Nothing was sent. Look at the printer's language and way in the settings."
    )
    assert at_desk.parts.labels.ready_for([label], at_desk.parts.printing.printer()).content.startswith(b"^XA")
