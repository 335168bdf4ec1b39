"""The Windows ways against played libraries; real Windows is at the outermost edge only."""

import ctypes
import io
from typing import Any

import pytest

from app.domain.errors import PrinterFailed
from app.domain.labels import REGULAR, LabelSize
from app.domain.printers import Health, Printer, PrinterLanguage, PrinterRoute
from app.printing.desk import DeskPrinters
from app.printing.spooler import RAW, Queue, SpoolPatience, SpoolState, deliver, queue_health
from app.printing.windows import WindowsSpooler
from app.printing.windows_libraries import typed
from app.printing.windows_pages import GdiPages, padded_rows
from tests.fakes.windows_libraries import FakeGdi, FakeWinspool

LABEL = b"^XA^FDparcel^FS^XZ" * 9000  # more than two chunks
PAPER = (815, 1534)


def spooler_of(dll: FakeWinspool, gdi: FakeGdi | None = None) -> WindowsSpooler:
    return WindowsSpooler(dll, dll.last_error, GdiPages(gdi or FakeGdi(PAPER), dll, dll.last_error))


def printed(dll: FakeWinspool, gdi: FakeGdi | None = None, mime: str = RAW, content: bytes = LABEL) -> Any:
    patience = SpoolPatience(job=0.1, cancelling=0.1)
    return deliver(spooler_of(dll, gdi), dll.name, content, mime=mime, title="Påkke", size=REGULAR, patience=patience)


def refused(dll: FakeWinspool, gdi: FakeGdi | None = None, mime: str = RAW, content: bytes = LABEL) -> PrinterFailed:
    with pytest.raises(PrinterFailed) as caught:
        printed(dll, gdi, mime, content)
    assert dll.open_handles == 0
    return caught.value


@pytest.mark.parametrize("takes", [10**9, 1000, 7001])
def test_short_writes_are_carried_on_until_all_is_taken(takes: int) -> None:
    dll = FakeWinspool(takes_bytes=takes)
    result = printed(dll)
    assert bytes(dll.written) == LABEL
    assert dll.document == ("Påkke", "RAW")
    assert result.accepted_bytes is None
    assert "does not tell more" in result.note
    assert "AbortPrinter" not in dll.calls
    assert dll.open_handles == 0


@pytest.mark.parametrize(
    ("call", "accepted", "is_aborted"),
    [
        ("OpenPrinter", 0, False),
        ("StartDocPrinter", 0, False),
        ("StartPagePrinter", 0, True),
        ("WritePrinter", 0, True),
        ("EndPagePrinter", None, True),
        ("EndDocPrinter", None, True),
    ],
)
def test_a_failure_at_each_call_is_told_and_what_was_begun_is_taken_back(
    call: str, accepted: int | None, is_aborted: bool
) -> None:
    dll = FakeWinspool(fails_at=call)
    error = refused(dll)
    assert error.accepted_bytes == accepted
    assert ("AbortPrinter" in dll.calls) == is_aborted
    assert "Windows error 5" in error.detail


def test_one_that_stops_taking_is_cut_off() -> None:
    dll = FakeWinspool(takes_bytes=1000, takes_in_all=5000)
    error = refused(dll)
    assert error.problem.code == "queue_cut_off"
    assert error.accepted_bytes is None
    assert "5,000 of" in error.problem.hint
    assert "AbortPrinter" in dll.calls


def test_a_job_is_watched_and_taken_back_when_the_printer_is_out_of_paper() -> None:
    dll = FakeWinspool(job_status=0x40)
    error = refused(dll)
    assert error.problem.code == "job_taken_back"
    assert "SetJob" in dll.calls


@pytest.mark.parametrize(
    ("status", "state"),
    [
        (None, SpoolState.GONE),
        (0, SpoolState.WAITING),
        (0x1, SpoolState.HELD),
        (0x10, SpoolState.PRINTING),
        (0x8, SpoolState.PRINTING),
        (0x2, SpoolState.STOPPED),
        (0x20 | 0x10, SpoolState.STOPPED),
        (0x80, SpoolState.COMPLETED),
        (0x1000, SpoolState.COMPLETED),
        (0x4, SpoolState.CANCELLED),
        (0x100, SpoolState.CANCELLED),
    ],
)
def test_states_of_a_job(status: int | None, state: SpoolState) -> None:
    dll = FakeWinspool(job_status=status)
    assert spooler_of(dll).job(dll.name, 42).state is state


def test_printers_are_listed_with_what_windows_knows_of_them() -> None:
    dll = FakeWinspool(status=0x400000 | 0x10, attributes=0x400)
    (queue,) = spooler_of(dll).queues()
    assert (queue.name, queue.make_and_model, queue.device) == (dll.name, dll.driver, "USB001")
    assert queue.obstacles == ("lid open", "no paper", "off or not connected")
    assert queue_health(queue).health is Health.CANNOT


def test_an_unknown_printer_and_a_stopped_service_are_nothing_sent() -> None:
    dll = FakeWinspool()
    with pytest.raises(PrinterFailed) as unknown:
        spooler_of(dll).print(Queue("gone"), LABEL, RAW, "x", REGULAR)
    assert unknown.value.problem.code == "queue_unknown"
    dll = FakeWinspool(fails_at="OpenPrinter")
    dll.last_error = lambda: 1722  # type: ignore[method-assign]  # the error of a service that is off
    with pytest.raises(PrinterFailed) as off:
        spooler_of(dll).print(Queue(dll.name), LABEL, RAW, "x", REGULAR)
    assert off.value.problem.code == "spooler_unreachable"
    assert off.value.nothing_came_out


def test_printer_bytes_are_not_sent_to_a_page_driver() -> None:
    dll = FakeWinspool(driver="Microsoft Print to PDF")
    assert refused(dll).problem.code == "queue_takes_no_raw"
    assert "StartDocPrinter" not in dll.calls


# --- pages ---------------------------------------------------------------------------------------------------------------


def page_pdf(pages: int = 1) -> bytes:
    """Bars of three dots at 203 dpi, on 102 x 192 mm."""
    from reportlab.pdfgen.canvas import Canvas

    dot = 72 / 203
    target = io.BytesIO()
    canvas = Canvas(target, pagesize=(102 / 25.4 * 72, 192 / 25.4 * 72))
    for _ in range(pages):
        for place in range(20):
            canvas.rect((101 + 6 * place) * dot, 100 * dot, 3 * dot, 500 * dot, stroke=0, fill=1)
        canvas.showPage()
    canvas.save()
    return target.getvalue()


def test_pages_are_placed_dot_on_dot_from_the_papers_corner() -> None:
    dll, gdi = FakeWinspool(), FakeGdi(PAPER, offset=(12, 7))
    printed(dll, gdi, "application/pdf", page_pdf(2))
    assert gdi.placed == [(-12, -7, 815, 1534)] * 2
    assert dll.paper_tenths_mm == (1020, 1920)
    assert gdi.title == "Påkke"
    assert gdi.devices == 0
    stride = 816
    row = gdi.pages[0][1200 * stride : 1200 * stride + 815]
    assert row[101:107] == b"\0\0\0\xff\xff\xff"
    assert set(row) == {0, 255}
    assert row.count(0) == 60


def test_a_head_with_two_resolutions_gets_the_right_height() -> None:
    dll, gdi = FakeWinspool(), FakeGdi((815, 1534 * 2), dpi=(203, 406))
    printed(dll, gdi, "application/pdf", page_pdf())
    assert gdi.placed == [(0, 0, 815, 3068)]


def test_a_picture_fills_its_paper() -> None:
    from PIL import Image

    target = io.BytesIO()
    Image.new("1", PAPER, 0).save(target, "PNG")
    gdi = FakeGdi(PAPER)
    printed(FakeWinspool(), gdi, "image/png", target.getvalue())
    assert gdi.placed == [(0, 0, *PAPER)]


def test_another_paper_in_the_driver_is_nothing_sent() -> None:
    gdi = FakeGdi((1680, 2376))
    error = refused(FakeWinspool(), gdi, "application/pdf", page_pdf())
    assert error.problem.code == "paper_unknown"
    assert "StartDoc" not in gdi.calls
    assert gdi.devices == 0


@pytest.mark.parametrize(
    ("call", "accepted", "is_aborted"),
    [
        ("CreateDC", 0, False),
        ("GetDeviceCaps", 0, False),
        ("StartDoc", 0, False),
        ("StartPage", None, True),
        ("StretchDIBits", None, True),
        ("EndPage", None, True),
        ("EndDoc", None, True),
    ],
)
def test_a_failure_at_each_page_call_is_told(call: str, accepted: int | None, is_aborted: bool) -> None:
    gdi = FakeGdi(PAPER, fails_at=call)
    error = refused(FakeWinspool(), gdi, "application/pdf", page_pdf())
    assert error.accepted_bytes == accepted
    assert ("AbortDoc" in gdi.calls) == is_aborted
    assert gdi.devices == 0


def test_a_driver_that_tells_no_settings_is_nothing_sent() -> None:
    error = refused(FakeWinspool(fails_at="DocumentProperties"), None, "application/pdf", page_pdf())
    assert error.nothing_came_out


@pytest.mark.parametrize("content", [b"%PDF-1.4 broken", b""])
def test_a_page_that_cannot_be_drawn_is_nothing_sent(content: bytes) -> None:
    gdi = FakeGdi(PAPER)
    error = refused(FakeWinspool(), gdi, "application/pdf", content)
    assert error.problem.code == "page_cannot_be_drawn"
    assert "StartDoc" not in gdi.calls


def test_rows_are_filled_to_whole_words() -> None:
    from app.printing.pages import DrawnPage

    assert padded_rows(DrawnPage(3, 2, b"abcdef")) == b"abc\xffdef\xff"
    assert padded_rows(DrawnPage(4, 2, b"abcdefgh")) == b"abcdefgh"


def test_the_desk_prints_pages_through_the_same_door() -> None:
    dll, gdi = FakeWinspool(), FakeGdi((815, 815))
    size = LabelSize(width_mm=102, height_mm=102)
    printer = Printer(
        id="w", name="W", route=PrinterRoute.SPOOLER, queue=dll.name, language=PrinterLanguage.DRIVER, size=size
    )
    desk = DeskPrinters(lambda: (printer,), lambda: "", spooler=lambda server: spooler_of(dll, gdi), listen_seconds=0)
    desk.send(printer, page_pdf(), "x")
    assert dll.paper_tenths_mm == (1020, 1020)
    assert [found.queue for found in desk.find()] == [dll.name]


def test_calls_are_told_their_types() -> None:
    class Call:
        argtypes: tuple[Any, ...] = ()
        restype: Any = None

    class Library:
        OpenPrinterW = Call()
        CreateDCW = Call()

    library = typed(Library(), {"OpenPrinterW": (ctypes.c_wchar_p,), "CreateDCW": (ctypes.c_wchar_p,)})
    assert library.OpenPrinterW.argtypes == (ctypes.c_wchar_p,)
    assert library.OpenPrinterW.restype is ctypes.c_int
    assert library.CreateDCW.restype is ctypes.c_void_p
