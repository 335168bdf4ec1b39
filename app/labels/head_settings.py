"""What a desk wants of a print head: said before a job, where the desk wants anything at all.

Source: ZPL II Programming Guide, ``~SD`` (Set Darkness) and ``^PR`` (Print Rate).
"""

from app.domain.printers import Printer, PrinterLanguage


def wanted_settings(printer: Printer) -> bytes:
    """Return the ZPL that goes before a job; empty where the printer's own settings are to hold.

    A format without a field prints no label, so nothing comes out for it.
    """
    if printer.language is not PrinterLanguage.ZPL:
        return b""
    darkness = b"" if printer.darkness is None else b"~SD%02d\n" % printer.darkness
    return darkness + (b"" if printer.speed is None else b"^XA^PR%d^XZ\n" % printer.speed)
