"""Against a real CUPS, started here."""

import io
import socket
import time
from collections.abc import Iterator
from typing import Any

import pytest

from app.domain.errors import PrinterFailed
from app.domain.labels import REGULAR, SMALL, LabelSize
from app.domain.printers import Health, Printer, PrinterLanguage, PrinterRoute
from app.printing.cups import CupsSpooler
from app.printing.desk import DeskPrinters
from app.printing.spooler import RAW, SpoolPatience, SpoolState, deliver
from tests.fakes import cups_server, port_9100
from tests.fakes.cups_server import PrivateCups
from tests.fakes.port_9100 import Peer

LABEL = b"^XA^FO10,10^FDp\xc3\xa5kke^FS^XZ\r\n" + bytes(range(256)) * 40
SHORT = SpoolPatience(job=1.5, cancelling=5.0)


@pytest.fixture(scope="module")
def cups() -> Iterator[PrivateCups]:
    with cups_server.running() as cups:
        (cups.home / "label.ppd").write_text(cups_server.LABEL_PPD, "utf-8")
        cups.add_queue("pages", f"file://{cups.home}/out/page.pdf", "-P", str(cups.home / "label.ppd"))
        yield cups


@pytest.fixture
def spooler(cups: PrivateCups) -> Iterator[CupsSpooler]:
    spooler = CupsSpooler(cups.address)
    yield spooler
    spooler.close()


@pytest.fixture
def raw(cups: PrivateCups) -> Iterator[Peer]:
    """A good printer behind the raw queue "raw"."""
    with port_9100.listening(port_9100.prints) as peer:
        cups.add_queue("raw", f"socket://127.0.0.1:{peer.port}")
        cups.start_queue("raw")
        yield peer


def printed(spooler: CupsSpooler, queue: str, content: bytes, mime: str = RAW, size: LabelSize = REGULAR) -> Any:
    return deliver(spooler, queue, content, mime=mime, title="Påkke SO-1001", size=size, patience=SHORT)


def outcome_of(spooler: CupsSpooler, queue: str, content: bytes) -> str:
    """Print, and say in one word what is known: the note, or the code of a failure that may have printed."""
    try:
        return str(printed(spooler, queue, content).note)
    except PrinterFailed as failure:
        return failure.problem.code if failure.accepted_bytes is None else "said to be nothing"


@pytest.mark.parametrize("way", ["address", "socket_path"])
def test_printer_bytes_arrive_as_they_are(way: str, cups: PrivateCups, raw: Peer) -> None:
    spooler = CupsSpooler(getattr(cups, way))
    result = printed(spooler, "raw", LABEL)
    spooler.close()
    raw.wait_for(1)
    assert raw.received == [LABEL]
    assert result.accepted_bytes is None
    assert not result.proven
    assert "handed on" in result.note


def test_the_desk_prints_through_it(cups: PrivateCups, raw: Peer) -> None:
    printer = Printer(id="raw", name="Raw", route=PrinterRoute.SPOOLER, queue="raw", server=cups.address)
    desk = DeskPrinters(lambda: (printer,), lambda: "")
    assert desk.send(printer, LABEL, "x").note
    raw.wait_for(1)
    assert raw.received == [LABEL]
    health = desk.health(printer)
    assert (health.health, health.words) == (Health.NOT_ASKED, "queue takes jobs")


def test_this_machines_queues_are_found(cups: PrivateCups, raw: Peer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CUPS_SERVER", cups.address)
    found = {printer.queue: printer for printer in DeskPrinters(lambda: (), lambda: "", listen_seconds=0).find()}
    assert found["raw"].language is PrinterLanguage.ZPL
    assert found["pages"].language is PrinterLanguage.DRIVER
    assert found["pages"].dpi == 203


def test_what_a_queue_tells(spooler: CupsSpooler, raw: Peer) -> None:
    queue = spooler.queue("raw")
    assert queue.make_and_model == "Local Raw Printer"
    assert queue.takes_only_raw
    assert queue.takes_jobs
    assert not queue.is_stopped
    pages = spooler.queue("pages")
    assert not pages.takes_only_raw
    assert any("102x192mm" in name or "101.99x191.99mm" in name or "102" in name for name in pages.media)


def test_a_pdf_page_arrives_at_exactly_its_size_with_its_bars(cups: PrivateCups, spooler: CupsSpooler) -> None:
    label = label_pdf()
    printed(spooler, "pages", label, "application/pdf")
    arrived = (cups.home / "out" / "page.pdf").read_bytes()
    assert arrived.startswith(b"%PDF")
    assert page_size_mm(arrived) == pytest.approx((102, 192), abs=0.1)
    assert barcodes(arrived) == barcodes(label) == ["370730254104062718"]
    assert bars(arrived) == bars(label)


def test_a_paper_that_the_queue_does_not_have_is_not_sent(spooler: CupsSpooler, cups: PrivateCups) -> None:
    with pytest.raises(PrinterFailed) as caught:
        printed(spooler, "pages", label_pdf(), "application/pdf", SMALL)
    assert caught.value.problem.code == "paper_unknown"
    assert caught.value.nothing_came_out
    assert cups.unfinished("pages") == []


def test_a_page_is_not_sent_to_a_raw_queue_and_printer_bytes_not_to_a_page_queue(
    spooler: CupsSpooler, raw: Peer
) -> None:
    with pytest.raises(PrinterFailed) as page:
        printed(spooler, "raw", label_pdf(), "application/pdf")
    assert page.value.problem.code == "queue_takes_only_raw"
    with pytest.raises(PrinterFailed) as zpl:
        printed(spooler, "pages", LABEL)
    assert zpl.value.problem.code == "queue_takes_no_raw"
    assert page.value.nothing_came_out
    assert zpl.value.nothing_came_out
    assert raw.received == []


def test_a_job_for_a_dead_printer_is_taken_back(cups: PrivateCups, spooler: CupsSpooler) -> None:
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        cups.add_queue("dead", f"socket://127.0.0.1:{unused.getsockname()[1]}")
        with pytest.raises(PrinterFailed) as caught:
            printed(spooler, "dead", LABEL)
    assert caught.value.problem.code == "job_taken_back"
    assert "taken back" in caught.value.problem.hint
    assert caught.value.accepted_bytes is None
    assert cups.unfinished("dead") == []


def test_a_queue_that_stops_while_the_job_waits_gives_it_back_unprinted(
    cups: PrivateCups, spooler: CupsSpooler, raw: Peer
) -> None:
    queue = spooler.queue("raw")
    cups.stop_queue("raw")
    number = spooler.print(queue, LABEL, RAW, "x", REGULAR)
    job = spooler.job("raw", number)
    assert (job.state, job.was_started) == (SpoolState.WAITING, False)
    spooler.cancel("raw", number)
    cups.start_queue("raw")
    assert spooler.job("raw", number).state is SpoolState.CANCELLED
    assert raw.received == []


def test_a_stopped_queue_gets_no_job(cups: PrivateCups, spooler: CupsSpooler, raw: Peer) -> None:
    cups.stop_queue("raw")
    with pytest.raises(PrinterFailed) as caught:
        printed(spooler, "raw", LABEL)
    assert caught.value.problem.code == "queue_stopped"
    assert caught.value.nothing_came_out
    assert cups.unfinished("raw") == []


def test_a_queue_that_would_send_one_job_again_and_again_gets_none(
    cups: PrivateCups, spooler: CupsSpooler, raw: Peer
) -> None:
    cups.set_error_policy("raw", "retry-current-job")
    try:
        with pytest.raises(PrinterFailed) as caught:
            printed(spooler, "raw", LABEL)
    finally:
        cups.set_error_policy("raw", "stop-printer")
    assert caught.value.problem.code == "queue_repeats"
    assert caught.value.nothing_came_out
    assert raw.received == []


@pytest.mark.parametrize("policy", ["stop-printer", "retry-job", "abort-job"])
@pytest.mark.parametrize("count", [0, 1, len(LABEL) // 2])
def test_a_printer_that_breaks_off_gets_a_job_once_whatever_the_queue_does_about_it(
    cups: PrivateCups, spooler: CupsSpooler, policy: str, count: int
) -> None:
    with port_9100.listening(port_9100.resets_after(count)) as peer:
        cups.add_queue("breaks", f"socket://127.0.0.1:{peer.port}")
        cups.set_error_policy("breaks", policy)
        cups.start_queue("breaks")
        # CUPS itself believes what the network took: "completed" is then no more than "handed on".
        outcomes = {"handed on by the print service", "job_taken_back", "job_failed"}
        assert outcome_of(spooler, "breaks", LABEL * 20) in outcomes
        assert cups.unfinished("breaks") == []
    assert len(peer.received) == 1


def test_a_page_goes_through_a_queue_that_speaks_ipp_to_the_next(cups: PrivateCups, spooler: CupsSpooler) -> None:
    cups.add_queue("by_ipp", f"ipp://{cups.address}/printers/pages", "-P", str(cups.home / "label.ppd"))
    (cups.home / "out" / "page.pdf").unlink(missing_ok=True)
    result = deliver(
        spooler,
        "by_ipp",
        label_pdf(),
        mime="application/pdf",
        title="x",
        size=REGULAR,
        patience=SpoolPatience(job=15.0),
    )
    assert result.note == "handed on by the print service"
    arrived = (cups.home / "out" / "page.pdf").read_bytes()
    assert barcodes(arrived) == ["370730254104062718"]
    cups.stop_queue("pages")
    try:
        with pytest.raises(PrinterFailed) as caught:
            printed(spooler, "by_ipp", label_pdf(), "application/pdf")
    finally:
        cups.start_queue("pages")
    assert caught.value.accepted_bytes is None
    assert cups.unfinished("by_ipp") == []
    assert cups.unfinished("pages") == []


def test_a_printer_that_stalls_does_not_hold_the_desk_and_prints_nothing_later(
    cups: PrivateCups, spooler: CupsSpooler
) -> None:
    with port_9100.listening(port_9100.stalls, receive_buffer=4096) as peer:
        cups.add_queue("stalled", f"socket://127.0.0.1:{peer.port}")
        began = time.monotonic()
        with pytest.raises(PrinterFailed) as caught:
            printed(spooler, "stalled", LABEL * 40)
        assert time.monotonic() - began < SHORT.job + SHORT.cancelling + 2
    assert caught.value.accepted_bytes is None
    assert cups.unfinished("stalled") == []


@pytest.mark.parametrize(
    ("name", "code"), [("gone", "queue_unknown"), ("no such/../queue", "queue_refuses"), ("Łódź", "queue_unknown")]
)
def test_an_unknown_queue_is_nothing_sent(name: str, code: str, spooler: CupsSpooler) -> None:
    with pytest.raises(PrinterFailed) as caught:
        printed(spooler, name, LABEL)
    assert caught.value.problem.code == code
    assert caught.value.nothing_came_out


@pytest.mark.parametrize("server", ["127.0.0.1:1", "/nowhere/cups.sock", "printer.invalid"])
def test_no_print_service_is_nothing_sent_and_no_queue_found(server: str, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(PrinterFailed) as caught:
        CupsSpooler(server).queue("raw")
    assert caught.value.problem.code == "spooler_unreachable"
    assert caught.value.nothing_came_out
    monkeypatch.setenv("CUPS_SERVER", server)
    desk = DeskPrinters(lambda: (), lambda: "", listen_seconds=0)
    assert desk.find() == ()
    printer = Printer(id="q", name="Q", route=PrinterRoute.SPOOLER, queue="raw", server=server)
    assert desk.health(printer).health is Health.UNREACHABLE


def test_a_service_that_answers_nonsense_leaves_it_unknown() -> None:
    def nonsense(peer: Peer, connection: socket.socket) -> None:
        connection.recv(65536)
        connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nabc")

    with port_9100.listening(nonsense) as peer:
        spooler = CupsSpooler(f"127.0.0.1:{peer.port}")
        with pytest.raises(PrinterFailed) as caught:
            spooler.queue("raw")
        spooler.close()
    assert caught.value.problem.code == "spooler_unclear"
    assert caught.value.accepted_bytes is None


# --- a label, and what arrived of it -------------------------------------------------------------------------------------

DOT = 72 / 203


def label_pdf() -> bytes:
    """Make a label of 102 x 192 mm with a Code 128 whose bars lie on whole dots of 203 dpi."""
    import zxingcpp
    from reportlab.pdfgen.canvas import Canvas

    symbol = zxingcpp.create_barcode("370730254104062718", zxingcpp.BarcodeFormat.Code128)
    image: Any = symbol.to_image(scale=1, add_quiet_zones=False)  # a buffer of rows
    rows: Any = memoryview(image).tolist()
    row = rows[0]
    target = io.BytesIO()
    canvas = Canvas(target, pagesize=(102 / 25.4 * 72, 192 / 25.4 * 72))
    for place, value in enumerate(row):
        if value == 0:
            canvas.rect((100 + 3 * place) * DOT, 600 * DOT, 3 * DOT, 200 * DOT, stroke=0, fill=1)
    canvas.rect(0.5, 0.5, 102 / 25.4 * 72 - 1, 192 / 25.4 * 72 - 1)
    canvas.save()
    return target.getvalue()


def drawn(content: bytes) -> Any:
    from app.printing.pages import draw_pages

    (page,) = draw_pages(content, "application/pdf", 203, REGULAR)
    return page


def page_size_mm(content: bytes) -> tuple[float, float]:
    import pypdfium2

    document = pypdfium2.PdfDocument(content)
    assert len(document) == 1
    width, height = document[0].get_size()
    document.close()
    return width / 72 * 25.4, height / 72 * 25.4


def bars(content: bytes) -> list[int]:
    """Widths of bars and spaces in dots, along a line through the barcode."""
    page = drawn(content)
    line = page.height_dots - 700
    row = page.grey[line * page.width_dots : (line + 1) * page.width_dots]
    runs: list[int] = []
    last = -1
    for value in row:
        if value == last:
            runs[-1] += 1
        else:
            runs.append(1)
        last = value
    return runs[3:-3]


def barcodes(content: bytes) -> list[str]:
    import zxingcpp
    from PIL import Image

    page = drawn(content)
    image = Image.frombytes("L", (page.width_dots, page.height_dots), page.grey)
    return [found.text for found in zxingcpp.read_barcodes(image)]
