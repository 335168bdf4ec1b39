"""Printers that moved keep their settings, and a printer says itself what it is."""

from pathlib import Path
from typing import Any

import pytest

from app.domain.errors import PrinterFailed
from app.domain.printers import DocumentKind, Printer, PrinterLanguage, PrinterRoute
from app.sandbox.runner import SandboxServer
from tests.fakes.desk import ZEBRA, Desk, desk

ON_NET = "net 00:07:4d:aa:bb:cc"


def test_a_printer_that_moved_is_offered_at_its_new_address_with_all_its_settings(at_desk: Desk) -> None:
    known = at_desk.settings.current.printers[0].model_copy(
        update={"identity": ON_NET, "documents": (DocumentKind.LABEL, DocumentKind.SLIP), "darkness": 12}
    )
    at_desk.settings.keep_printer(known)
    seen = Printer(id="other", name="ZTC", host="10.9.9.9", identity=ON_NET)
    fresh = Printer(id="fresh", name="Brother", host="10.9.9.10", identity="net brother")
    found = at_desk.station.prove_printer.settle_found((seen, fresh))
    assert found.moved == (known.model_copy(update={"host": "10.9.9.9", "port": 9100}),)
    assert found.new == (fresh,), "one that only moved is no new one"


def test_a_printer_that_was_typed_in_is_known_by_its_serial_number_from_the_first_search_on(at_desk: Desk) -> None:
    known = at_desk.settings.current.printers[0]
    assert known.identity == ""
    seen = known.model_copy(update={"id": "seen", "identity": ON_NET})
    assert at_desk.station.prove_printer.settle_found((seen,)).new == ()
    assert at_desk.settings.current.printers[0] == known.model_copy(update={"identity": ON_NET})


def test_a_printer_is_asked_what_it_is(at_desk: Desk) -> None:
    zebra = at_desk.settings.current.printers[0]
    typed = zebra.model_copy(update={"language": PrinterLanguage.ESCPOS, "dpi": 300})
    told = at_desk.station.prove_printer.identify(typed)
    assert (told.language, told.dpi) == (PrinterLanguage.ZPL, 203)
    receipts = at_desk.sandbox.receipts
    at_receipts = typed.model_copy(update={"host": receipts.host, "port": receipts.port, "language": "zpl"})
    assert at_desk.station.prove_printer.identify(at_receipts).language is PrinterLanguage.ESCPOS
    with pytest.raises(PrinterFailed):
        at_desk.station.prove_printer.identify(typed.model_copy(update={"port": 1}))


def test_health_during_a_job_is_what_was_said_before_with_its_time(tmp_path: Path, sandbox: SandboxServer) -> None:
    with desk(tmp_path, sandbox) as at_desk:
        printing: Any = at_desk.parts.printing
        printer = printing.printer(ZEBRA)
        told = printing.health(printer)
        with printing._lanes.held(printer):
            during = printing.health(printer)
        assert during == told.model_copy(update={"is_busy": True})
        folder = Printer(id="f", name="F", route=PrinterRoute.FOLDER, folder=str(tmp_path))
        with printing._lanes.held(folder):
            assert printing.health(folder).words == "not asked, a job is on its way"


def test_the_bytes_of_a_job_can_be_watched(tmp_path: Path, sandbox: SandboxServer) -> None:
    """A printer that stops reading: what it took is seen while the job stands."""
    import threading

    with desk(tmp_path, sandbox) as at_desk:
        printing: Any = at_desk.parts.printing
        assert printing.under_way(ZEBRA) is None
        order_id = at_desk.add()
        at_desk.place(order_id, print_later=True)
        sandbox.zebra.set_fault("half_read", 5_000)
        seen: list[Any] = []
        ended = threading.Event()

        def watch() -> None:
            while not ended.is_set():
                if (job := printing.under_way(ZEBRA)) is not None:
                    seen.append(job)
                ended.wait(0.005)

        watcher = threading.Thread(target=watch)
        watcher.start()
        try:
            printer = printing.printer(ZEBRA)
            with pytest.raises(PrinterFailed):
                printing.send(printer, b"^XA^FDx^FS^XZ" * 400_000, "huge")
        finally:
            ended.set()
            watcher.join()
        assert seen
        assert {job.total_bytes for job in seen} == {13 * 400_000}
        assert 0 <= seen[-1].taken_bytes < 13 * 400_000
        assert printing.under_way(ZEBRA) is None
