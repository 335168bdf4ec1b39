"""What the Printers screen calls things: states, languages, documents."""

from PySide6.QtCore import QCoreApplication

from app.domain.printers import (
    DocumentKind,
    FlowControl,
    GraphicsCoding,
    Health,
    Printer,
    PrinterHealth,
    PrinterLanguage,
)
from app.domain.scans import Verdict

MM_AN_INCH = 25.4
_VERDICTS = {
    Health.READY: Verdict.OK,
    Health.CANNOT: Verdict.CANNOT,
    Health.SILENT: Verdict.WAITING,
    Health.UNREACHABLE: Verdict.CANNOT,
    Health.NOT_ASKED: Verdict.WAITING,
}


def _tr(text: str) -> str:
    return QCoreApplication.translate("Printers", text)


def verdict_of(health: PrinterHealth | None) -> Verdict | None:
    """Return what a printer's health amounts to; None while nothing is known."""
    return _VERDICTS[health.health] if health else None


def state_words(health: PrinterHealth | None, *, asking: bool) -> str:
    """Say a printer's state for its row: "Ready", "No paper"."""
    if health is None:
        return _tr("Asking") if asking else _tr("Not asked")
    return health.words[:1].upper() + health.words[1:]


def documents_words(printer: Printer) -> str:
    """Say what a printer prints, for its row."""
    words = [document_words(kind) for kind in printer.documents]
    if not words:
        return _tr("Nothing yet")
    return ", ".join([words[0], *(word.lower() for word in words[1:])])


def document_words(kind: DocumentKind) -> str:
    """Say a kind of document."""
    return {
        DocumentKind.LABEL: _tr("Labels"),
        DocumentKind.SHEET: _tr("Commands"),
        DocumentKind.SLIP: _tr("Packing slips"),
        DocumentKind.MANIFEST: _tr("Manifests"),
    }[kind]


def language_words(language: PrinterLanguage) -> str:
    """Say what a printer understands."""
    return {
        PrinterLanguage.ZPL: _tr("ZPL"),
        PrinterLanguage.ESCPOS: _tr("ESC/POS"),
        PrinterLanguage.DRIVER: _tr("Pages, by its driver"),
    }[language]


def flow_words(flow: FlowControl) -> str:
    """Say how a printer on a serial line says that it is full."""
    return {
        FlowControl.NONE: _tr("None"),
        FlowControl.XON_XOFF: _tr("XON/XOFF"),
        FlowControl.RTS_CTS: _tr("RTS/CTS"),
    }[flow]


def coding_words(coding: GraphicsCoding) -> str:
    """Say how pictures are written for a ZPL printer."""
    return {
        GraphicsCoding.Z64: _tr("Packed, Zebra"),
        GraphicsCoding.RUN_LENGTHS: _tr("Run lengths, clones"),
    }[coding]


def darkness_words(printer: Printer) -> str:
    """Say which darkness and speed a printer is told, if any."""
    said = [_tr("darkness {}").format(printer.darkness)] if printer.darkness is not None else []
    said += [_tr("{} inches a second").format(printer.speed)] if printer.speed is not None else []
    words = ", ".join(said)
    return words[:1].upper() + words[1:] if said else _tr("As set on the printer")


def dots_words(printer: Printer) -> str:
    """Say how fine a printer's head is."""
    if printer.dpi is None:
        return _tr("Not known")
    return _tr("{dpi} dpi, {dots} dots a mm").format(dpi=printer.dpi, dots=f"{printer.dpi / MM_AN_INCH:.0f}")
