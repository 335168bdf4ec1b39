"""What the Printers screen calls things: states, languages, documents."""

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
from app.domain.wording import mark, say, say_many

MM_AN_INCH = 25.4
_VERDICTS = {
    Health.READY: Verdict.OK,
    Health.CANNOT: Verdict.CANNOT,
    Health.SILENT: Verdict.WAITING,
    Health.UNREACHABLE: Verdict.CANNOT,
    Health.NOT_ASKED: Verdict.WAITING,
}
RUNS_LOW = frozenset({mark("paper near its end"), mark("ribbon or toner near its end")})
"""Warnings that tell how much is left in a printer, as printers' answers are read."""

_FURTHER_DOCUMENTS = {
    DocumentKind.LABEL: mark("labels"),
    DocumentKind.SHEET: mark("commands"),
    DocumentKind.SLIP: mark("packing slips"),
    DocumentKind.MANIFEST: mark("manifests"),
}
"""What a printer prints beside the first, within a line."""


def verdict_of(health: PrinterHealth | None) -> Verdict | None:
    """Return what a printer's health amounts to; None while nothing is known."""
    return _VERDICTS[health.health] if health else None


def state_words(health: PrinterHealth | None, *, asking: bool) -> str:
    """Say a printer's state for its row: "Ready", "No paper"."""
    if health is None:
        return say("Asking") if asking else say("Not asked")
    words = say(health.words)
    return words[:1].upper() + words[1:]


def headline_of(printer: Printer, health: PrinterHealth | None, *, asking: bool) -> str:
    """Say a printer with its state: "Zebra, no paper"."""
    words = health.words if health is not None else mark("asking") if asking else mark("not asked")
    return f"{printer.name}, {say(words)}"


def documents_words(printer: Printer) -> str:
    """Say what a printer prints, for its row."""
    if not printer.documents:
        return say("Nothing yet")
    first, *more = printer.documents
    return ", ".join([document_words(first), *(say(_FURTHER_DOCUMENTS[kind]) for kind in more)])


def document_words(kind: DocumentKind) -> str:
    """Say a kind of document."""
    return {
        DocumentKind.LABEL: say("Labels"),
        DocumentKind.SHEET: say("Commands"),
        DocumentKind.SLIP: say("Packing slips"),
        DocumentKind.MANIFEST: say("Manifests"),
    }[kind]


def language_words(language: PrinterLanguage) -> str:
    """Say what a printer understands."""
    return {
        PrinterLanguage.ZPL: say("ZPL"),
        PrinterLanguage.ESCPOS: say("ESC/POS"),
        PrinterLanguage.DRIVER: say("Pages, by its driver"),
    }[language]


def flow_words(flow: FlowControl) -> str:
    """Say how a printer on a serial line says that it is full."""
    return {
        FlowControl.NONE: say("None"),
        FlowControl.XON_XOFF: say("XON/XOFF"),
        FlowControl.RTS_CTS: say("RTS/CTS"),
    }[flow]


def coding_words(coding: GraphicsCoding) -> str:
    """Say how pictures are written for a ZPL printer."""
    return {
        GraphicsCoding.Z64: say("Packed, Zebra"),
        GraphicsCoding.RUN_LENGTHS: say("Run lengths, clones"),
    }[coding]


def darkness_words(printer: Printer) -> str:
    """Say which darkness and speed a printer is told, if any."""
    darkness, speed = printer.darkness, printer.speed
    if speed is not None and darkness is not None:
        words = "Darkness {darkness}, {n} inches a second"
        return say_many(speed, words, "Darkness {darkness}, {n} inches a second", darkness=darkness)
    if speed is not None:
        return say_many(speed, "{n} inches a second", "{n} inches a second")
    return say("As set on the printer") if darkness is None else say("Darkness {darkness}", darkness=darkness)


def dots_words(printer: Printer) -> str:
    """Say how fine a printer's head is."""
    if printer.dpi is None:
        return say("Not known")
    return say("{dpi} dpi, {dots:.0f} dots a mm", dpi=printer.dpi, dots=printer.dpi / MM_AN_INCH)
