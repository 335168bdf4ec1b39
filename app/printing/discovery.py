"""Printers that this machine knows, as proposals for the settings."""

import hashlib
import re

from app.domain.printers import Printer, PrinterLanguage, PrinterRoute
from app.printing.spooler import Queue


def as_printer(queue: Queue) -> Printer:
    """Propose a printer for a queue: raw ZPL where its model takes printer bytes, else pages through its driver."""
    raw = bool(queue.make_and_model) and queue.takes_raw
    return Printer(
        id=stable_id(queue.name),
        name=queue.name[:200],
        route=PrinterRoute.SPOOLER,
        language=PrinterLanguage.ZPL if raw else PrinterLanguage.DRIVER,
        queue=queue.name,
        dpi=_dpi_in(queue.make_and_model),
    )


def stable_id(name: str) -> str:
    """Make a printer's id out of its queue's name; the same name makes the same id, two names make two."""
    plain = re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-")
    if plain == name and len(plain) <= 40:
        return plain
    return f"{plain[:31].strip('-') or 'printer'}-{hashlib.sha256(name.encode()).hexdigest()[:8]}"


def _dpi_in(model: str) -> int | None:
    found = re.search(r"\b(152|203|300|600)\s?dpi", model, re.I)
    return int(found[1]) if found else None
