"""The test label proves size and head in every language."""

from __future__ import annotations

import logging
from pathlib import Path

import pytest

from app.domain.labels import REGULAR, SMALL, LabelFormat, LabelSize
from app.domain.printers import Printer, PrinterLanguage
from app.domain.proofs import proof_code
from app.labels import pdf
from app.labels.workshop import LabelWorkshop
from tests.labels.papers import printer


@pytest.fixture
def workshop(tmp_path: Path) -> LabelWorkshop:
    return LabelWorkshop(tmp_path / "cache")


@pytest.mark.parametrize(
    ("dpi", "size", "text"),
    [
        (203, REGULAR, "TEST-203-102192"),
        (300, REGULAR, "TEST-300-102192"),
        (203, SMALL, "TEST-203-102102"),
        (300, LabelSize(width_mm=57, height_mm=70), "TEST-300-5770"),
    ],
)
@pytest.mark.parametrize("language", [PrinterLanguage.ZPL, PrinterLanguage.DRIVER])
def test_it_fits_and_reads_back(
    workshop: LabelWorkshop, language: PrinterLanguage, dpi: int, size: LabelSize, text: str
) -> None:
    target = printer(language, dpi, size)
    label = workshop.test_label(target, "Pakkebord Ærø ^XZ")
    workshop.check(label)
    shown = workshop.picture(label)
    assert shown.barcodes == (text,)
    assert (shown.width_dots, shown.height_dots) == size.dots(dpi)
    assert shown.notes == ()
    assert workshop.ready_for([label], target).content == label.content
    if language is PrinterLanguage.DRIVER:
        assert pdf.page_sizes(label.content) == (size,)


def test_a_receipt_printer_gets_its_own(workshop: LabelWorkshop, capfd: pytest.CaptureFixture[str]) -> None:
    handlers = list(logging.getLogger().handlers)
    target = printer(PrinterLanguage.ESCPOS)
    label = workshop.test_label(target, "Stół 1")
    assert label.format is LabelFormat.ESCPOS
    assert b"\x1dkI\x11{BTEST-203-102192" in label.content
    # ESC t 18 chooses code page 852, which has the Polish letters.
    assert b"\x1bt\x12" + "ł 1\n".encode("cp852") in label.content
    assert label.content.endswith(b"\x1dV\x00")
    assert workshop.ready_for([label], target).content == label.content
    assert logging.getLogger().handlers == handlers
    assert capfd.readouterr().out == ""


@pytest.mark.parametrize("language", [PrinterLanguage.ZPL, PrinterLanguage.DRIVER])
@pytest.mark.parametrize("size", [REGULAR, LabelSize(width_mm=101.6, height_mm=152.4)])
def test_its_scan_says_the_same_as_the_desk_expects_even_while_the_head_is_not_known(
    workshop: LabelWorkshop, language: PrinterLanguage, size: LabelSize
) -> None:
    target = printer(language, None, size)
    assert workshop.picture(workshop.test_label(target, "Desk 3")).barcodes == (proof_code(target),)


@pytest.mark.parametrize("language", list(PrinterLanguage))
def test_no_name_is_a_command(language: PrinterLanguage, tmp_path: Path) -> None:
    """A name with ESC, GS and ZPL's signs feeds, cuts and resets nothing."""
    wicked = "Z\x1bp\x00\x19\x1dV\x00~JR^XZ"
    plain, odd = (
        LabelWorkshop(tmp_path)
        .test_label(Printer(id="p", name="Z^XZ~JR", host="localhost", language=language), name)
        .content
        for name in ("Z", wicked)
    )
    if language is PrinterLanguage.ESCPOS:
        assert odd.count(b"\x1dV") == plain.count(b"\x1dV")
        assert b"\x1bp" not in odd
    elif language is PrinterLanguage.ZPL:
        assert (odd.count(b"^XZ"), odd.count(b"~JR"), odd.count(b"\x1b")) == (1, 0, 0)
    else:
        assert odd.startswith(b"%PDF-")
