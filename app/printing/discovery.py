"""Printers that this machine can reach, as proposals for the settings."""

import re
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor

from app.domain.printers import Printer, PrinterLanguage, PrinterRoute
from app.printing.identities import dpi_in, language_told, stable_id
from app.printing.spooler import Queue

Search = Callable[[], tuple[Printer, ...]]


def as_printer(queue: Queue) -> Printer:
    """Propose a printer for a queue: raw ZPL where its model takes printer bytes, else pages through its driver."""
    raw = bool(queue.make_and_model) and queue.takes_raw
    if queue.is_printer:  # a printer's own word counts more than its name
        raw = language_told(queue.formats) is PrinterLanguage.ZPL
    return Printer(
        id=stable_id(queue.name),
        name=queue.name[:200],
        route=PrinterRoute.SPOOLER,
        language=PrinterLanguage.ZPL if raw else PrinterLanguage.DRIVER,
        queue=queue.name,
        identity=queue_identity(queue),
        dpi=dpi_in(queue.make_and_model),
    )


def queue_identity(queue: Queue) -> str:
    """Name what stands behind a queue: the serial number or UUID in its device's address, else the queue itself."""
    serial = re.search(r"[?&;](?:serial|uuid)=([^&;]+)", queue.device, re.I)
    return f"queue {serial[1].lower()}" if serial else f"queue {queue.name}"


def all_of(searches: Iterable[Search]) -> tuple[Printer, ...]:
    """Search everywhere at once; a place that cannot be searched has no printers. Each id is given once."""
    wanted = list(searches)
    with ThreadPoolExecutor(max_workers=max(len(wanted), 1), thread_name_prefix="find-printers") as pool:
        found = [printer for printers in pool.map(_unhurt, wanted) for printer in printers]
    return tuple({printer.id: printer for printer in reversed(found)}.values())[::-1]


def _unhurt(search: Search) -> tuple[Printer, ...]:
    from app.domain.errors import PrinterFailed

    try:
        return search()
    except (PrinterFailed, OSError):
        return ()
