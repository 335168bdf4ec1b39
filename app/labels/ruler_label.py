"""The label with which a printer proves its size and its head: a ruler, a border and a barcode to scan.

Its barcode says ``TEST-<dpi>-<width><height>``. Whoever scans it knows that the head, the media and the scanner agree.
"""

from pathlib import Path

from app.domain.labels import LabelDocument, LabelFormat
from app.domain.printers import Printer, PrinterLanguage
from app.domain.proofs import proof_code, proof_dpi
from app.labels.fields import zpl_field
from app.labels.head_settings import wanted_settings
from app.labels.page_pdf import pdf_of
from app.labels.papers.wording import printable
from app.labels.receipts import escpos_code128, receipt_builder, roll
from app.labels.sheets import USUAL_DPI, Sheet
from app.labels.zpl.reader import sketches

_LEFT_MM = 16.0
_MODULE_MM = 0.25
# What a Code 128 of such a text takes at most, with its quiet zones.
_BARCODE_MODULES = 200


def test_label(printer: Printer, desk: str, cache_folder: Path) -> LabelDocument:
    """Make the label in the printer's language.

    Args:
        printer: Its size and dpi are what the label proves.
        desk: The desk's name, as it stands on the label.
        cache_folder: A private folder where the builder of receipts keeps its tables.
    """
    if printer.language is PrinterLanguage.ZPL:
        content, label_format = wanted_settings(printer) + _zpl(printer, desk), LabelFormat.ZPL
    elif printer.language is PrinterLanguage.ESCPOS:
        content, label_format = _escpos(printer, desk, cache_folder), LabelFormat.ESCPOS
    else:
        content, label_format = _pdf(printer, desk), LabelFormat.PDF
    return LabelDocument(
        content=content,
        format=label_format,
        size=printer.size,
        parcel_number=0,
        identifier=proof_code(printer),
        dpi=proof_dpi(printer),
    )


def _lines(printer: Printer, desk: str) -> tuple[str, ...]:
    return (printable(printer.name), printable(desk), f"{printer.size.shown()}, {proof_dpi(printer)} dpi")


def _zpl(printer: Printer, desk: str) -> bytes:
    dpi = proof_dpi(printer)
    wide, tall = printer.size.dots(dpi)

    def dots(millimetres: float) -> int:
        return round(millimetres * dpi / 25.4)

    parts = [f"^XA^CI28^PW{wide}^LL{tall}^LH0,0^FO0,0^GB{wide},{tall},{max(2, dots(0.3))}^FS"]
    for mark in range(1, int(printer.size.height_mm)):
        length = _mark_length_mm(mark)
        parts.append(f"^FO0,{dots(mark)}^GB{dots(length)},1,{max(1, dots(0.15))}^FS")
        if mark % 10 == 0 and mark + 3 < printer.size.height_mm:
            parts.append(f"^FO{dots(6.5)},{dots(mark - 1.3)}^A0N,{dots(3)}{zpl_field(str(mark))}")
    left = dots(_LEFT_MM)
    row = dots(6)
    for height_mm, line in zip((6, 5, 4), _lines(printer, desk), strict=True):
        parts.append(f"^FO{left},{row}^A0N,{dots(height_mm)}^FB{max(50, wide - left - dots(2))},1{zpl_field(line)}")
        row += dots(height_mm + 2)
    module = max(1, min(dots(_MODULE_MM), (wide - left) // _BARCODE_MODULES))
    field = zpl_field(proof_code(printer))
    parts.append(f"^FO{left},{row + dots(2)}^BY{module}^BCN,{dots(15)},Y,N,N,A{field}^PQ1^XZ")
    return "\n".join(parts).encode("ascii")


def _mark_length_mm(mark: int) -> float:
    if mark % 10 == 0:
        return 6.0
    return 4.0 if mark % 5 == 0 else 2.0


def _pdf(printer: Printer, desk: str) -> bytes:
    """Return the same label as a PDF page: its dots are those of the head, so every bar is exact."""
    dpi, size = proof_dpi(printer), printer.size.dots(proof_dpi(printer))
    (sketch,) = sketches(_zpl(printer, desk), dpi, size)
    return pdf_of((Sheet(sketch.image, dpi),), printer.size)


def _escpos(printer: Printer, desk: str, cache_folder: Path) -> bytes:
    receipt = receipt_builder(cache_folder)
    receipt.set(align="center", bold=True, double_height=True, double_width=True)
    receipt.text(f"{_lines(printer, desk)[0]}\n")
    receipt.set(align="center", bold=False, normal_textsize=True)
    receipt.text("".join(f"{line}\n" for line in _lines(printer, desk)[1:]))
    head = bytes(receipt.output)
    receipt.clear()
    receipt.text("\n")
    receipt.cut()
    bars = escpos_code128(proof_code(printer), roll(printer, USUAL_DPI).dots(USUAL_DPI)[0]) or b""
    return head + bars + bytes(receipt.output)
