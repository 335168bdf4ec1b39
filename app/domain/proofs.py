"""What a test label's barcode says: the same words where it is printed and where its scan is read."""

from app.domain.printers import Printer, PrinterLanguage

_USUAL_DPI = 203
_DRIVER_DPI = 300


def proof_dpi(printer: Printer) -> int:
    """Return the dots an inch that a test label is drawn for; the usual ones where a printer's are not known."""
    return printer.dpi or (_DRIVER_DPI if printer.language is PrinterLanguage.DRIVER else _USUAL_DPI)


def proof_code(printer: Printer) -> str:
    """Return ``TEST-203-102192``: dots an inch, width and height of the media in whole millimetres."""
    return f"TEST-{proof_dpi(printer)}-{round(printer.size.width_mm)}{round(printer.size.height_mm)}"
