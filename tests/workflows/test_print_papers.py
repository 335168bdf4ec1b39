"""Slips and manifests come out of the printers that they are meant for."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pypdfium2
import pytest

from app.domain.commands import COMMANDS, Command, command_of
from app.domain.desk_papers import SheetCode
from app.domain.errors import InvalidInput
from app.domain.labels import A4, REGULAR
from app.domain.orders import OrderState
from app.domain.printers import DocumentKind, Printer, PrinterLanguage, PrinterRoute
from app.domain.scans import Scan
from app.labels import barcodes, pdf
from tests.fakes.desk import Desk


@pytest.fixture
def office(at_desk: Desk, tmp_path: Path) -> Path:
    """An office printer that lays its pages into a folder."""
    folder = tmp_path / "pages"
    folder.mkdir()
    at_desk.settings.keep_printer(
        Printer(
            id="office",
            name="Office",
            route=PrinterRoute.FOLDER,
            folder=str(folder),
            language=PrinterLanguage.DRIVER,
            size=A4,
            dpi=None,
            documents=(DocumentKind.SLIP, DocumentKind.MANIFEST, DocumentKind.SHEET),
        )
    )
    return folder


def said(folder: Path) -> str:
    (file,) = folder.glob("*.pdf")
    document = pypdfium2.PdfDocument(file.read_bytes())
    try:
        return " ".join(" ".join(page.get_textpage().get_text_range() for page in document).split())
    finally:
        document.close()


def test_a_slip_goes_to_the_printer_for_slips(at_desk: Desk, office: Path) -> None:
    order_id = at_desk.add(parcels=2)
    at_desk.station.print_papers.slip(order_id)
    words = said(office)
    for part in ("Packing slip 100482", "Anne Holm", "Høyenhallveien 25", "Parcels: 2", "0.90 kg"):
        assert part in words
    assert "Sent with" not in words
    assert "Packing slip sent to Office" in at_desk.titles(order_id)
    assert at_desk.state(order_id) is OrderState.WAITING


def test_the_slip_of_a_placed_order_names_its_carrier(at_desk: Desk, office: Path) -> None:
    order_id = at_desk.add()
    at_desk.place(order_id)
    at_desk.station.print_papers.slip(order_id)
    words = said(office)
    assert "Sent with Porterbuddy test" in words
    assert at_desk.parts.orders.row(order_id).carrier_order_id in words


def test_a_manifest_holds_what_was_scanned_and_nothing_else(at_desk: Desk, office: Path) -> None:
    packed = at_desk.add("100482", parcels=2)
    waiting = at_desk.add("100999")
    for order_id in (packed, waiting):
        at_desk.place(order_id)
    first, second = (parcel.identifier for parcel in at_desk.parts.orders.get(packed).parcels)
    now = datetime.now(UTC)
    at_desk.station.confirm_scan.record(packed, 2, Scan(text=second, at=now))
    start, end = now - timedelta(hours=1), now + timedelta(hours=1)
    at_desk.station.print_papers.manifest(start, end)
    words = said(office)
    assert "Porterbuddy test: 1 order, 1 parcel" in words
    assert second in words
    assert first not in words
    assert "100999" not in words
    with pytest.raises(InvalidInput, match="Nothing was scanned"):
        at_desk.station.print_papers.manifest(end, end + timedelta(hours=1))


def test_codes_for_the_wall(at_desk: Desk, office: Path) -> None:
    at_desk.station.print_papers.codes("Codes to scan", (SheetCode(code="PD-NEXT", title="Next order"),))
    assert "Next order" in said(office)


def test_without_a_printer_for_slips_nothing_is_printed(at_desk: Desk) -> None:
    order_id = at_desk.add()
    with pytest.raises(InvalidInput, match="No printer is set for packing slips"):
        at_desk.station.print_papers.slip(order_id)
    # A label printer may be named.
    sent = at_desk.station.print_papers.slip(order_id, "zebra")
    assert sent.accepted_bytes
    assert at_desk.station.print_papers.pdf(at_desk.station.print_papers.slip_of(order_id), REGULAR).startswith(b"%PDF")


def codes_on(content: bytes) -> list[str]:
    """Read all barcodes of all pages, as a scanner does."""
    return [text for page in pdf.pages(content, 200) for text in barcodes.texts(page)]


def test_every_command_on_the_sheet_is_read_back(at_desk: Desk) -> None:
    papers = at_desk.station.print_papers
    content = papers.pdf(papers.command_sheet())
    assert sorted(codes_on(content)) == sorted(row.command.code for row in COMMANDS)
    assert {command_of(code) for code in codes_on(content)} == set(Command)
    document = pypdfium2.PdfDocument(content)
    words = " ".join(page.get_textpage().get_text_range() for page in document)
    assert len(document) == 1, "one sheet for the wall"
    document.close()
    assert all(f"{row.title} ({row.key})" in words for row in COMMANDS)


def test_the_sheet_of_commands_is_printed_where_sheets_are(at_desk: Desk, office: Path) -> None:
    sent = at_desk.station.print_papers.commands()
    assert sent.proven is False
    (file,) = office.glob("*.pdf")
    assert len(codes_on(file.read_bytes())) == len(COMMANDS)


def test_without_a_printer_for_sheets_none_is_printed(at_desk: Desk) -> None:
    with pytest.raises(InvalidInput):
        at_desk.station.print_papers.commands()


def test_labels_hold_the_sheet_too(at_desk: Desk) -> None:
    papers = at_desk.station.print_papers
    small = codes_on(papers.pdf(papers.command_sheet(), REGULAR))
    assert sorted(small) == sorted(row.command.code for row in COMMANDS)
